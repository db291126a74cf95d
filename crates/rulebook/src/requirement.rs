use std::collections::BTreeMap;

use language::{Language, Message, Problem, Texts};
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::check::{Check, Checked};
use crate::{Concept, File};

/// A thing an agreement must or should say. One file in `rulebook/requirements`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Requirement {
    /// Its place in lists: the order in which an agreement usually speaks of it.
    pub order: u32,
    /// How much weight it has.
    pub level: Level,
    /// Where it comes from.
    pub law: Vec<Citation>,
    /// The clause that mends it where it is missing.
    pub clause: Option<String>,
    /// What it is called: 'Melding van datalekken'.
    pub name: Texts,
    /// What the agreement has to say, in a sentence.
    pub asks: Texts,
    /// Notions that only this requirement's cues use, by name.
    #[serde(default)]
    pub concepts: BTreeMap<String, Concept>,
    /// What words count as it.
    pub cues: Vec<Cue>,
    /// Wordings and the grade they should get, per language.
    pub cases: BTreeMap<Language, Cases>,
    /// Why it is asked, and what to look for: the Markdown sections of the file.
    #[serde(default)]
    pub why: Texts,
}

/// How much weight a requirement has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The law demands it.
    Law,
    /// The seed article says it may not be missing.
    Essential,
    /// Good or usual practice.
    Practice,
}

/// How well an agreement meets a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// It says what is asked.
    Met,
    /// It says a part of it.
    Partial,
    /// It does not speak of it.
    Missing,
    /// It says the opposite of what the law asks.
    Contradicted,
    /// It speaks of it in a way that cannot be graded; the finding says why.
    Unclear,
}

impl Grade {
    /// Its name in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partial => "partial",
            Self::Missing => "missing",
            Self::Contradicted => "contradicted",
            Self::Unclear => "unclear",
        }
    }
}

/// One way in which a text can meet, partly meet or contradict a requirement: patterns that must
/// occur together in a stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cue {
    /// The grade it leads to.
    pub grade: Grade,
    /// The stretch of text that is looked at.
    #[serde(default)]
    pub within: Within,
    /// Each of these occurs. ` | ` between patterns: one of them.
    #[serde(default)]
    pub all: Vec<String>,
    /// So many different ones of `of` occur.
    #[serde(default)]
    pub least: usize,
    /// What `least` counts.
    #[serde(default)]
    pub of: Vec<String>,
    /// None of these occurs.
    #[serde(default)]
    pub none: Vec<String>,
    /// One of these occurs in a heading above it.
    #[serde(default)]
    pub heading: Vec<String>,
    /// Where a definition may count too; else what only defines a term is passed over.
    #[serde(default)]
    pub definitions: bool,
    /// Where a denial ('is not obliged to') does not spoil it.
    #[serde(default)]
    pub denied: bool,
    /// What a passage must be besides, all of it.
    #[serde(default)]
    pub check: Vec<Besides>,
    /// What to tell the reader when this cue decides: why it is only partial, or how it contradicts.
    #[serde(default)]
    pub note: Texts,
}

/// What a cue may ask of a passage beyond its patterns; `review` knows how to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Besides {
    /// Nothing in it is still to be filled in.
    Filled,
    /// It says something beside the cue's own words: a label with its content.
    Content,
    /// It belongs to the signature block.
    Signed,
    /// The cue's words are its label, and something stands behind it: 'Purpose: sending bills', a
    /// row of a table, an item below a lead-in.
    Labelled,
    /// It points to an annex that is not in the document.
    Outside,
}

/// The stretch of text within which a cue's patterns must occur.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Within {
    /// A sentence, or a list item with the words that lead it in.
    #[default]
    Sentence,
    /// A paragraph with its list.
    Paragraph,
    /// All under one heading.
    Section,
    /// The whole document.
    Document,
}

/// Wordings of one language by the grade they should get; `missing` holds the near misses.
pub type Cases = BTreeMap<Grade, Vec<Case>>;

/// A wording: one sentence, or a few lines as they would stand in an agreement.
pub type Case = String;

pub(crate) fn parse(file: &File) -> Result<Requirement, Problem> {
    let (mut requirement, sections) = file.data_and_sections::<Requirement>()?;
    for section in sections {
        let language = section.title.parse::<Language>().map_err(|_| {
            file.problem(section.line, Message::new("rulebook-not-a-language").with("folder", section.title))
        })?;
        requirement.why.set(language, section.text);
    }
    Ok(requirement)
}

impl Cue {
    /// Every pattern in it, as written.
    pub fn patterns(&self) -> impl Iterator<Item = &str> {
        [&self.all, &self.of, &self.none, &self.heading]
            .into_iter()
            .flatten()
            .flat_map(|entry| entry.split(" | ").map(str::trim))
    }
}

impl Checked for Requirement {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("name", &self.name);
        check.texts("asks", &self.asks);
        check.texts("why", &self.why);
        check.citations(&self.law);
        self.check_clause(check);
        self.check_cues(check);
        self.check_cases(check);
    }
}

impl Requirement {
    /// The clause that is said to mend it meets it.
    fn check_clause(&self, check: &mut Check<'_>) {
        let Some(id) = &self.clause else { return };
        let clauses = &check.book.clauses;
        check.known("clause", id, clauses.contains_key(id));
        let meets = |clause: &crate::Clause| {
            clause.meets.iter().any(|met| check.book.requirements.get(met) == Some(self))
        };
        if clauses.get(id).is_some_and(|clause| !meets(clause)) {
            check.report("clause", Message::new("rulebook-clause-meets-not").with("clause", id.as_str()));
        }
    }

    fn check_cues(&self, check: &mut Check<'_>) {
        let local: Vec<&str> = self.concepts.keys().map(String::as_str).collect();
        self.concepts.values().for_each(|concept| concept.check_patterns(&local, check));
        for cue in &self.cues {
            cue.patterns().for_each(|pattern| check.pattern(pattern, &local));
            if cue.all.is_empty() && cue.of.is_empty() && cue.check.is_empty() {
                check.report("[[cues]]", Message::new("rulebook-empty-cue"));
            }
            if !cue.note.is_empty() {
                check.texts("note", &cue.note);
            }
        }
    }

    /// A language without a wording that meets it and one that misses it proves nothing.
    fn check_cases(&self, check: &mut Check<'_>) {
        for language in check.book.languages.keys().copied().collect::<Vec<_>>() {
            for grade in [Grade::Met, Grade::Missing] {
                let has = self
                    .cases
                    .get(&language)
                    .and_then(|cases| cases.get(&grade))
                    .is_some_and(|c| !c.is_empty());
                if !has {
                    let message = Message::new("rulebook-no-cases").with("language", language.code());
                    check.report("[cases", message);
                }
            }
        }
    }
}
