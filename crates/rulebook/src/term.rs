use std::collections::BTreeMap;

use facts::Choice;
use language::{Language, Message, Problem, Texts};
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::check::{Check, Checked};
use crate::{Besides, Concept, Cue, File, Grade, Within};

/// What was agreed on one point, as a value to compare: the hours within which a breach is notified,
/// the cap on liability.
///
/// One file `rulebook/terms/<id>.toml`, all TOML:
///
/// ```toml
/// order = 10                       # its place in tables
/// fact = "breach-hours"            # the question of the draft that asks the same, where there is one
/// law = ["gdpr 33(2)"]
/// unit = "hours"                   # what periods are counted in, where they can be
/// options = [{ id = "undue-delay", nl = "...", en = "..." }]   # values in words
/// name = { nl = "...", en = "..." }
/// about = { nl = "...", en = "..." }                           # what it is, for the manual
///
/// [[cues]]                         # the first that gives a value decides
/// all = ["@breach", "@notifies"]   # and 'none', 'heading', 'within', as cues of a requirement
/// read = "period"                  # what is read from the words that 'at' finds
/// at = ["within ~ @period"]
///
/// [[cues]]
/// all = ["@breach", "@notifies", "@undue-delay"]
/// value = "undue-delay"            # what these words mean
///
/// [cases.nl]                       # wordings by the value they should give
/// "24 hours" = ["..."]
/// nothing = ["..."]                # those that come close and give none
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its place in tables.
    pub order: u32,
    /// The question whose answer it is in what we draft.
    pub fact: Option<String>,
    /// What it rests on.
    pub law: Vec<Citation>,
    /// What periods are counted in, where they can be.
    pub unit: Option<Unit>,
    /// The values that are words.
    pub options: Vec<Choice>,
    /// Whether several values stand beside each other, as places do.
    pub several: bool,
    /// What it is called, in a few words.
    pub name: Texts,
    /// What it is and what to look at, in a sentence.
    pub about: Texts,
    /// Notions that only its cues use, by name.
    pub concepts: BTreeMap<String, Concept>,
    /// Where the value stands; the first cue that gives one decides.
    pub cues: Vec<TermCue>,
    /// Wordings per language, by the value they should give; under [`NOTHING`] those that give none.
    pub cases: BTreeMap<Language, BTreeMap<String, Vec<String>>>,
}

/// The key of the wordings that give no value.
pub const NOTHING: &str = "nothing";

/// Words that hold the value of a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermCue {
    /// What has to occur; the patterns of `at` are part of it.
    pub cue: Cue,
    /// How the value follows.
    pub reading: Reading,
    /// The words that the value stands in, the closest first; none: all words of the passage.
    pub at: Vec<String>,
}

/// How a value follows from words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reading {
    /// The words mean this option, or this number.
    Value(String),
    /// The words hold the value.
    Figure(Figure),
}

/// What can be read from words. A pattern of a term names it as a notion: `within ~ @period`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// A number of hours, days and the like.
    Period,
    /// A number.
    Number,
    /// An amount of money.
    Money,
    /// A share: `100 %`.
    Percentage,
    /// A day.
    Date,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A place of `rulebook/places`.
    Place,
    /// The law of a place of `rulebook/places`.
    PlaceLaw,
    /// A name: words with a capital after those that `at` finds.
    Name,
    /// Whom to reach: name, e-mail and telephone in the passage.
    Contact,
    /// A part of what is paid: a share or a multiple, over a period.
    Fees,
}

/// What periods are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Of 60 minutes.
    Hours,
    /// Days on which is worked.
    WorkingDays,
    /// Days of the calendar.
    Days,
    /// Of seven days.
    Weeks,
    /// Of the calendar.
    Months,
    /// Of the calendar.
    Years,
}

impl Figure {
    /// Every kind that a pattern can name.
    pub const NAMED: [Self; 9] = [
        Self::Period,
        Self::Number,
        Self::Money,
        Self::Percentage,
        Self::Date,
        Self::Email,
        Self::Telephone,
        Self::Place,
        Self::PlaceLaw,
    ];

    /// The name of its notion in patterns.
    #[must_use]
    pub const fn notion(self) -> &'static str {
        match self {
            Self::Period => "period",
            Self::Number => "number",
            Self::Money => "money",
            Self::Percentage => "percentage",
            Self::Date => "date",
            Self::Email => "email",
            Self::Telephone => "telephone",
            Self::Place => "place",
            Self::PlaceLaw => "place-law",
            Self::Name => "name",
            Self::Contact => "contact",
            Self::Fees => "fees",
        }
    }
}

impl Unit {
    /// Its name in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::WorkingDays => "working-days",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

/// How a term stands in its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    order: u32,
    fact: Option<String>,
    #[serde(default)]
    law: Vec<Citation>,
    unit: Option<Unit>,
    #[serde(default)]
    options: Vec<BTreeMap<String, String>>,
    #[serde(default)]
    several: bool,
    name: Texts,
    about: Texts,
    #[serde(default)]
    concepts: BTreeMap<String, Concept>,
    cues: Vec<WrittenCue>,
    cases: BTreeMap<Language, BTreeMap<String, Vec<String>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCue {
    value: Option<String>,
    read: Option<Figure>,
    #[serde(default)]
    at: Vec<String>,
    #[serde(default)]
    within: Within,
    #[serde(default)]
    all: Vec<String>,
    #[serde(default)]
    none: Vec<String>,
    #[serde(default)]
    heading: Vec<String>,
    #[serde(default)]
    definitions: bool,
    #[serde(default)]
    denied: bool,
    check: Option<Besides>,
}

pub(crate) fn parse(file: &File) -> Result<Term, Problem> {
    let written: Written = file.data()?;
    let cues = written.cues.into_iter().map(|cue| cue.read(file)).collect::<Result<_, _>>()?;
    Ok(Term {
        order: written.order,
        fact: written.fact,
        law: written.law,
        unit: written.unit,
        options: crate::fact::choices(written.options),
        several: written.several,
        name: written.name,
        about: written.about,
        concepts: written.concepts,
        cues,
        cases: written.cases,
    })
}

impl WrittenCue {
    fn read(self, file: &File) -> Result<TermCue, Problem> {
        let neither = || file.problem_near("[[cues]]", Message::new("rulebook-term-cue-value"));
        let reading = match (self.value, self.read) {
            (Some(value), None) => Reading::Value(value),
            (None, Some(figure)) => Reading::Figure(figure),
            _ => return Err(neither()),
        };
        let mut all = self.all;
        all.extend((!self.at.is_empty()).then(|| self.at.join(" | ")));
        let at =
            self.at.iter().flat_map(|entry| entry.split(" | ")).map(|one| one.trim().to_owned()).collect();
        let cue = Cue {
            grade: Grade::Met,
            within: self.within,
            all,
            least: 0,
            of: Vec::new(),
            none: self.none,
            heading: self.heading,
            definitions: self.definitions,
            denied: self.denied,
            check: self.check.into_iter().collect(),
            note: Texts::default(),
        };
        Ok(TermCue { cue, reading, at })
    }
}

impl TermCue {
    /// Every pattern in it, as written; those of `at` are among the cue's own.
    pub fn patterns(&self) -> impl Iterator<Item = &str> {
        self.cue.patterns()
    }
}

impl Checked for Term {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("name", &self.name);
        check.texts("about", &self.about);
        check.citations(&self.law);
        for option in &self.options {
            check.texts(&option.id, &option.words);
        }
        if let Some(fact) = &self.fact {
            check.known("fact", fact, check.book.facts.contains_key(fact));
        }
        self.check_cues(check);
        self.check_cases(check);
    }
}

impl Term {
    fn check_cues(&self, check: &mut Check<'_>) {
        let figures = Figure::NAMED.iter().map(|figure| figure.notion());
        let local: Vec<&str> = self.concepts.keys().map(String::as_str).chain(figures).collect();
        self.concepts.values().for_each(|concept| concept.check_patterns(&local, check));
        for cue in &self.cues {
            cue.patterns().for_each(|pattern| check.pattern(pattern, &local));
            if cue.cue.all.is_empty() {
                check.report("[[cues]]", Message::new("rulebook-empty-cue"));
            }
            if let Reading::Value(value) = &cue.reading {
                check.known("value", value, self.is_option(value) || value.parse::<u32>().is_ok());
            }
        }
    }

    fn is_option(&self, value: &str) -> bool {
        self.options.iter().any(|option| option.id == value)
    }

    /// A language without a wording that gives a value and one that gives none proves nothing.
    fn check_cases(&self, check: &mut Check<'_>) {
        for language in check.book.languages.keys().copied().collect::<Vec<_>>() {
            let cases = self.cases.get(&language);
            let has = |nothing: bool| {
                let mut entries = cases.into_iter().flatten();
                entries.any(|(value, wordings)| (value == NOTHING) == nothing && !wordings.is_empty())
            };
            if !has(true) || !has(false) {
                let message = Message::new("rulebook-term-no-cases").with("language", language.code());
                check.report("[cases", message);
            }
        }
        let words = self.cases.values().flat_map(BTreeMap::keys);
        let only_options = !self.cues.iter().any(|cue| matches!(cue.reading, Reading::Figure(_)));
        for value in words.filter(|value| only_options && *value != NOTHING) {
            let known = |part: &str| self.is_option(part) || part.parse::<u32>().is_ok();
            check.known("value", value, value.split(", ").all(known));
        }
    }
}
