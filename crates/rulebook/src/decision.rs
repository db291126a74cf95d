use std::collections::BTreeMap;
use std::fmt;

use facts::Condition;
use language::{Message, Texts};
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::check::{Check, Checked};

/// A legal question we answer: rules in order, the first that holds speaks. One file in
/// `rulebook/decisions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ruling {
    /// What is asked.
    pub question: Texts,
    /// The rules, the first that holds first.
    pub rules: Vec<Rule>,
    /// What we add to the verdict.
    #[serde(default)]
    pub advice: Vec<Advice>,
    /// The words for how firm an answer is, the firmest first.
    #[serde(default)]
    pub confidence: Vec<Firmness>,
    /// How those were measured.
    #[serde(default)]
    pub measured: Texts,
    /// The documents that verdicts and advice name, with their names.
    #[serde(default)]
    pub documents: BTreeMap<String, Texts>,
}

/// A word for how firm an answer is: what it means, and how often answers that bore it were right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Firmness {
    /// The word in data and JSON: `firm`.
    pub word: String,
    /// What it means.
    pub means: Texts,
    /// Answers that bore it and were right, when it was measured.
    pub right: u32,
    /// Answers that bore it.
    pub of: u32,
}

/// One rule: when it holds, what follows, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    /// Its id within the file.
    pub id: String,
    /// What it is about, in a few words: for a rule that was weighed and does not hold.
    pub name: Texts,
    /// The verdict it leads to.
    pub verdict: Verdict,
    /// When it holds.
    pub when: Condition,
    /// The reason, for the reader.
    pub because: Texts,
    /// Where it comes from.
    pub law: Vec<Citation>,
    /// Exceptions that were considered and why they do not apply.
    #[serde(default)]
    pub exceptions: Vec<Exception>,
}

/// An exception to a rule that a reader may think of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Exception {
    /// When it is worth a word; empty: always.
    #[serde(default)]
    pub when: Condition,
    /// When it would apply, and turn the rule; empty: it never does, and its words say why.
    #[serde(default)]
    pub applies: Condition,
    /// What it says.
    pub because: Texts,
    /// Where it comes from.
    #[serde(default)]
    pub law: Vec<Citation>,
}

/// What is said beside a verdict. Its condition may name the verdict: `verdict: own-staff`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Advice {
    /// Its id within the file.
    pub id: String,
    /// What kind of word it is.
    pub kind: AdviceKind,
    /// When it is said.
    pub when: Condition,
    /// The words.
    pub text: Texts,
    /// Where it comes from.
    #[serde(default)]
    pub law: Vec<Citation>,
    /// Where authorities differ: who says what.
    #[serde(default)]
    pub positions: Vec<Position>,
    /// Whether its facts are asked once the verdict is known.
    #[serde(default)]
    pub ask: bool,
    /// The document it calls for.
    #[serde(default)]
    pub document: Option<String>,
}

/// What kind of word an advice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AdviceKind {
    /// Something is wrong already.
    Warning,
    /// The law asks it.
    Duty,
    /// It is wise.
    Advice,
    /// Authorities differ.
    Disagreement,
}

/// One side of a disagreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Position {
    /// What is held.
    pub text: Texts,
    /// By whom.
    pub law: Vec<Citation>,
    /// Whether we follow it.
    #[serde(default)]
    pub followed: bool,
    /// The country it holds in, as a code of two letters; none: it is not bound to one.
    #[serde(default)]
    pub country: Option<String>,
}

/// The answer to 'do we need a processor agreement', for one service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Yes, between controller and processor.
    ProcessorAgreement,
    /// Yes, between a processor and its own subcontractor.
    SubProcessorAgreement,
    /// No: each is controller for its own part.
    SeparateControllers,
    /// No: an arrangement between joint controllers.
    JointControllers,
    /// No: own people.
    OwnStaff,
    /// No: the other cannot reach the data, or only by chance.
    NoAccess,
    /// No: there are no personal data.
    NoPersonalData,
    /// No: the law does not apply at home.
    Household,
    /// Not known yet.
    #[default]
    Unknown,
}

impl Verdict {
    /// All of them, in the order of this list.
    pub const ALL: [Self; 9] = [
        Self::ProcessorAgreement,
        Self::SubProcessorAgreement,
        Self::SeparateControllers,
        Self::JointControllers,
        Self::OwnStaff,
        Self::NoAccess,
        Self::NoPersonalData,
        Self::Household,
        Self::Unknown,
    ];

    /// Its name in data and JSON: `processor-agreement`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::ProcessorAgreement => "processor-agreement",
            Self::SubProcessorAgreement => "sub-processor-agreement",
            Self::SeparateControllers => "separate-controllers",
            Self::JointControllers => "joint-controllers",
            Self::OwnStaff => "own-staff",
            Self::NoAccess => "no-access",
            Self::NoPersonalData => "no-personal-data",
            Self::Household => "household",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Checked for Ruling {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("question", &self.question);
        self.rules.iter().for_each(|rule| rule.check(check));
        crate::reachable::rules(&self.rules, check);
        for advice in &self.advice {
            advice.check(check);
            if let Some(id) = &advice.document {
                check.known("document", id, self.documents.contains_key(id));
            }
        }
        for firmness in &self.confidence {
            check.texts("means", &firmness.means);
            check.texts("measured", &self.measured);
        }
        self.documents.iter().for_each(|(id, words)| check.texts(id, words));
    }
}

impl Checked for Rule {
    fn check(&self, check: &mut Check<'_>) {
        check.texts(&self.id, &self.name);
        check.texts(&self.id, &self.because);
        check.condition(&self.when);
        check.citations(&self.law);
        if self.law.is_empty() {
            check.report(&self.id, Message::new("decide-rule-without-law").with("rule", self.id.as_str()));
        }
        for exception in &self.exceptions {
            check.texts(&self.id, &exception.because);
            check.condition(&exception.when);
            check.condition(&exception.applies);
            check.citations(&exception.law);
        }
    }
}

impl Checked for Advice {
    fn check(&self, check: &mut Check<'_>) {
        check.texts(&self.id, &self.text);
        check.condition(&self.when);
        check.citations(&self.law);
        for position in &self.positions {
            check.texts(&self.id, &position.text);
            check.citations(&position.law);
        }
    }
}
