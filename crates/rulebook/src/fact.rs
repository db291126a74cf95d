use std::collections::BTreeMap;

use facts::{Answer, Choice, Condition, Purpose, Question, Scope};
use language::{Language, Message, Problem, Texts};
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::File;
use crate::check::{Check, Checked};

/// A question we may ask, with its sources and what gives its answer away in free text.
///
/// One file `rulebook/facts/<id>.toml`, all TOML:
///
/// ```toml
/// order = 70                     # its place among the questions; those for the draft from 200
/// scope = "service"              # or "situation"
/// for = "decide"                 # or "draft"
/// answer = "choice"              # yes-no, choice, text, number, date, list, table
/// law = ["gdpr 4(2)"]
/// options = [{ id = "none", nl = "...", en = "..." }]   # of a choice; suggestions of a list
/// columns = [{ id = "place", nl = "...", en = "..." }]  # of a table
/// unit = { nl = "uur", en = "hours" }                   # of a number
/// asked-when = { all = ["access: systematic"] }         # if it only matters then
/// name = { nl = "Toegang", en = "Access" }              # a few words, for tables
/// question = { nl = "...?", en = "...?" }
/// why = { nl = "...", en = "..." }
/// suppose.none = { nl = "...", en = "..." }             # of a fact that rules test: 'if ...', per value
///
/// [[hints]]                      # only for facts that can be read from free text
/// value = "none"
/// all = ["@service-hosting | @service-cloud", "@key-with-us"]   # notions of rulebook/concepts
/// none = ["@by-chance"]
/// nl = ["kan ~ niet bij"]        # or one of these patterns, by language
/// en = ["cannot reach"]
/// within = "sentence"            # default: the whole text
/// presumed = true                # gives way to what is said outright
/// otherwise = true               # gives way to every hint that is not, presumed or said
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The question itself.
    pub question: Question,
    /// What it rests on.
    pub law: Vec<Citation>,
    /// Per value the words after 'if', for what would turn a verdict: 'the other can reach the data'.
    pub suppose: BTreeMap<String, Texts>,
    /// How its answer is read from free text.
    pub hints: Vec<Hint>,
}

/// Words from which a value of the fact follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Hint {
    /// The value's name: `yes`, `no`, an option; `unknown` where the words show that it is not simple.
    /// Where the answer is words, the notion that stands for them: `@read-name`.
    pub value: String,
    /// Each of these patterns occurs; ` | ` between patterns: one of them. The same for all languages,
    /// so they name notions.
    #[serde(default)]
    pub all: Vec<String>,
    /// None of these occurs.
    #[serde(default)]
    pub none: Vec<String>,
    /// One of these Dutch patterns occurs.
    #[serde(default)]
    pub nl: Vec<String>,
    /// One of these English patterns occurs.
    #[serde(default)]
    pub en: Vec<String>,
    /// How close together.
    #[serde(default)]
    pub within: Reach,
    /// A presumption from what the words usually mean; it gives way to what is said outright.
    #[serde(default)]
    pub presumed: bool,
    /// The weakest presumption, for words that say no more than that someone does something with data:
    /// it gives way to every other hint.
    #[serde(default)]
    pub otherwise: bool,
}

/// The stretch of a text within which a hint's patterns must occur.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// The whole text.
    #[default]
    Text,
    /// One sentence.
    Sentence,
}

/// By what a condition names the document that is being written.
pub const AGREEMENT: &str = "agreement";
/// By what a condition names the answer of the decision.
pub const VERDICT: &str = "verdict";

/// How a fact stands in its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Written {
    order: u32,
    #[serde(default)]
    scope: Scope,
    #[serde(default, rename = "for")]
    purpose: Purpose,
    answer: Kind,
    #[serde(default)]
    options: Vec<BTreeMap<String, String>>,
    #[serde(default)]
    columns: Vec<BTreeMap<String, String>>,
    #[serde(default)]
    unit: Texts,
    #[serde(default)]
    asked_when: Condition,
    name: Texts,
    question: Texts,
    why: Texts,
    #[serde(default)]
    law: Vec<Citation>,
    #[serde(default)]
    suppose: BTreeMap<String, Texts>,
    #[serde(default)]
    hints: Vec<Hint>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    YesNo,
    Choice,
    Text,
    Number,
    Date,
    List,
    Table,
}

pub(crate) fn parse(file: &File) -> Result<Fact, Problem> {
    let written: Written = file.data()?;
    let answer = match written.answer {
        Kind::YesNo => Answer::YesNo,
        Kind::Choice => Answer::Choice(choices(written.options)),
        Kind::Text => Answer::Text,
        Kind::Number => Answer::Number(written.unit),
        Kind::Date => Answer::Date,
        Kind::List => Answer::List(choices(written.options)),
        Kind::Table => Answer::Table(choices(written.columns)),
    };
    let question = Question {
        id: file.id().to_owned(),
        order: written.order,
        scope: written.scope,
        purpose: written.purpose,
        answer,
        name: written.name,
        words: written.question,
        why: written.why,
        asked_when: written.asked_when,
    };
    Ok(Fact { question, law: written.law, suppose: written.suppose, hints: written.hints })
}

/// `{ id = "none", nl = "...", en = "..." }`; what is no language is left to the check of words.
pub(crate) fn choices(written: Vec<BTreeMap<String, String>>) -> Vec<Choice> {
    written
        .into_iter()
        .map(|mut entry| {
            let id = entry.remove("id").unwrap_or_default();
            let words =
                entry.into_iter().filter_map(|(code, text)| Some((code.parse::<Language>().ok()?, text)));
            Choice { id, words: words.collect() }
        })
        .collect()
}

impl Fact {
    /// The options, suggestions or columns of its answer.
    fn choices(&self) -> &[Choice] {
        match &self.question.answer {
            Answer::Choice(choices) | Answer::List(choices) | Answer::Table(choices) => choices,
            _ => &[],
        }
    }
}

impl Fact {
    /// Whether the answer is words and the hint names the notion that stands for them: `@read-name`.
    fn words_of(&self, hint: &Hint, check: &Check<'_>) -> bool {
        let notion = hint.value.strip_prefix('@');
        self.question.answer == Answer::Text && notion.is_some_and(|id| check.book.concepts.contains_key(id))
    }
}

impl Hint {
    /// Its patterns in a language.
    #[must_use]
    pub fn patterns(&self, language: Language) -> &[String] {
        match language.code() {
            "nl" => &self.nl,
            "en" => &self.en,
            _ => &[],
        }
    }

    /// Every pattern in it, as written.
    pub fn all_patterns(&self) -> impl Iterator<Item = &str> {
        [&self.all, &self.none, &self.nl, &self.en]
            .into_iter()
            .flatten()
            .flat_map(|entry| entry.split(" | ").map(str::trim))
    }
}

impl Checked for Fact {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("name", &self.question.name);
        check.texts("question", &self.question.words);
        check.texts("why", &self.question.why);
        check.citations(&self.law);
        check.condition(&self.question.asked_when);
        for choice in self.choices() {
            check.texts(&choice.id, &choice.words);
        }
        if let Answer::Choice(options) = &self.question.answer
            && options.is_empty()
        {
            check.report("answer", Message::new("facts-no-options"));
        }
        let values = self.question.answer.values();
        for (value, words) in &self.suppose {
            check.known("value", value, values.contains(value));
            check.texts("suppose", words);
        }
        for hint in &self.hints {
            let known = values.contains(&hint.value) || hint.value == "unknown" || self.words_of(hint, check);
            check.known("value", &hint.value, known);
            hint.all_patterns().for_each(|pattern| check.pattern(pattern, &[]));
        }
    }
}

impl Check<'_> {
    /// The facts of a condition must exist and have the values it names.
    pub fn condition(&mut self, condition: &Condition) {
        for (id, values) in condition.tests() {
            if id == VERDICT {
                let known = |name: &String| crate::Verdict::ALL.iter().any(|verdict| verdict.id() == name);
                values.iter().for_each(|name| self.known("verdict", name, known(name)));
                continue;
            }
            if id == AGREEMENT {
                values
                    .iter()
                    .for_each(|id| self.known("agreement", id, self.book.agreements.contains_key(id)));
                continue;
            }
            let fact = self.book.facts.get(id);
            self.known("fact", id, fact.is_some());
            let Some(fact) = fact else { continue };
            let possible = fact.question.answer.values();
            let listed = !possible.is_empty();
            for value in values.iter().filter(|value| listed && *value != "known") {
                self.known("value", value, possible.contains(value));
            }
        }
    }
}
