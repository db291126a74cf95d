use facts::{Answer, Choice, Truth, Value};
use language::Texts;
use law::Citation;
use rulebook::{AdviceKind, Verdict};
use serde::{Deserialize, Serialize};

use crate::confidence::{Confidence, Grounds};
use crate::{FittingModel, KnownVendor, ReadFact, Reading};

/// The answer for a whole situation: one entry a service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The services, in the order they were told.
    pub services: Vec<ServiceDecision>,
}

/// The answer for one service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceDecision {
    /// What the user calls it; may be empty.
    pub name: String,
    /// The verdict.
    pub verdict: Verdict,
    /// How firmly it stands.
    pub confidence: Confidence,
    /// On which side the reader is, where that is known.
    pub side: Option<OwnSide>,
    /// Where the verdict is unknown: what it may still become.
    pub possible: Vec<Verdict>,
    /// What is known, in the order of the questions.
    pub facts: Vec<KnownFact>,
    /// The rules that spoke.
    pub reasons: Vec<Reason>,
    /// The rules that were weighed before those and do not hold.
    pub weighed: Vec<Weighed>,
    /// What is still to be asked, the most telling first.
    pub ask: Vec<Ask>,
    /// What is worth asking though the verdict is known: for what is to be done now.
    pub also_ask: Vec<Ask>,
    /// The smallest changes of one fact that lead to another verdict.
    pub what_if: Vec<WhatIf>,
    /// Warnings, duties, advice and disagreements, the most pressing first.
    pub notes: Vec<Note>,
    /// What to conclude.
    pub documents: Vec<Document>,
    /// The suppliers that are known by name.
    pub vendors: Vec<KnownVendor>,
    /// The model agreements that fit what is to be concluded, those that bind most first.
    pub models: Vec<FittingModel>,
}

/// The reader's own side: buys the service, or provides it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSide {
    /// The option of the fact: `customer`, `provider`.
    pub value: String,
    /// That in words.
    pub words: Texts,
    /// The words it was read from; empty where it was given as a fact.
    pub quote: String,
    /// Whether it is what such words usually mean, and not said outright.
    pub presumed: bool,
}

/// An answer that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownFact {
    /// The fact.
    pub fact: String,
    /// Its short name.
    pub name: Texts,
    /// Its value as data.
    pub value: Value,
    /// Its value in words, where it is an option.
    pub words: Texts,
    /// The words it was read from, if it was read from free text.
    pub read: Vec<ReadFact>,
}

/// A rule that spoke.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// Its id: the file in `rulebook/decisions` and the rule in it, `roles/no-access`.
    pub rule: String,
    /// Why, in words.
    pub text: Texts,
    /// Its sources.
    pub sources: Vec<Citation>,
    /// The facts it rests on.
    pub facts: Vec<String>,
    /// The facts by which it holds.
    pub grounds: Grounds,
    /// The exceptions that were considered.
    pub exceptions: Vec<Considered>,
}

/// An exception that was considered, and why it does not apply or when it would.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Considered {
    /// In words.
    pub text: Texts,
    /// Its sources.
    pub sources: Vec<Citation>,
    /// Whether it applies here; none: it turns no verdict, its words say why.
    pub applies: Option<Truth>,
    /// The facts by which it does or does not, or that are open and leave it open.
    pub by: Vec<String>,
}

/// A rule that was weighed before the one that spoke, and does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weighed {
    /// Its id, as in [`Reason`].
    pub rule: String,
    /// What it is about: 'purely private use'.
    pub name: Texts,
    /// Where it would have led.
    pub verdict: Verdict,
    /// Its sources.
    pub sources: Vec<Citation>,
    /// The known facts that exclude it.
    pub by: Vec<String>,
}

/// A question that still matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// The fact.
    pub fact: String,
    /// The question.
    pub question: Texts,
    /// Why we ask.
    pub why: Texts,
    /// What kind of answer it takes.
    pub answer: Answer,
    /// Its sources.
    pub sources: Vec<Citation>,
    /// Where each answer leads.
    pub leads: Vec<Leads>,
}

/// What remains possible after an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leads {
    /// The answer: `yes`, `no`, an option.
    pub value: String,
    /// The verdicts that then remain.
    pub verdicts: Vec<Verdict>,
}

/// One fact otherwise, and another verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatIf {
    /// The fact.
    pub fact: String,
    /// Its short name.
    pub name: Texts,
    /// What it is now: `yes`, `no`, an option; none: unknown.
    pub from: Option<String>,
    /// What it would be.
    pub to: String,
    /// That in words, where it is an option.
    pub words: Texts,
    /// That as the words after 'if'; empty where the rulebook has none.
    pub suppose: Texts,
    /// The verdict it leads to.
    pub verdict: Verdict,
}

/// Something said beside the verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its id in the decision's file.
    pub id: String,
    /// What kind of word it is.
    pub kind: AdviceKind,
    /// The words.
    pub text: Texts,
    /// Its sources.
    pub sources: Vec<Citation>,
    /// Where authorities differ: each side.
    pub positions: Vec<Side>,
}

/// One side of a disagreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// What is held.
    pub text: Texts,
    /// By whom.
    pub sources: Vec<Citation>,
    /// Whether we follow it.
    pub followed: bool,
    /// The country it holds in, as a code of two letters; none: it is not bound to one.
    pub country: Option<String>,
}

/// A document to conclude.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its id: `processor-agreement`.
    pub id: String,
    /// Its name.
    pub name: Texts,
    /// Whether the law asks it (else it is advised).
    pub required: bool,
    /// Whether the rulebook has it to draft.
    pub drafted: bool,
}

impl Decision {
    /// Adds what was read from free text: the words of each known fact, and the suppliers named.
    #[must_use]
    pub fn with_reading(mut self, reading: &Reading) -> Self {
        for (index, service) in self.services.iter_mut().enumerate() {
            let here = reading.vendors.iter().filter(|vendor| vendor.service == index);
            service.vendors.extend(here.cloned());
        }
        self.with_quotes(&reading.facts)
    }

    /// Adds to each known fact the words it was read from, and weighs how firm the verdicts then are.
    #[must_use]
    pub fn with_quotes(mut self, read: &[ReadFact]) -> Self {
        for (index, service) in self.services.iter_mut().enumerate() {
            service.quote(&read.iter().filter(|found| found.service == index).collect::<Vec<_>>());
        }
        self
    }
}

impl ServiceDecision {
    fn quote(&mut self, read: &[&ReadFact]) {
        for known in &mut self.facts {
            known.read = read.iter().filter(|found| found.fact == known.fact).copied().cloned().collect();
        }
        if let (Some(side), Some(from)) = (&mut self.side, read.iter().find(|found| found.fact == SIDE)) {
            side.quote.clone_from(&from.quote);
            side.presumed = from.presumed;
        }
        let presumed = |fact: &str| read.iter().any(|found| found.presumed && found.fact == fact);
        self.confidence = Confidence::of(self, presumed);
    }
}

/// The fact that says on which side the reader is.
pub(crate) const SIDE: &str = "own-role";

/// The words of an option among an answer's; empty where it is none.
pub(crate) fn option_words(answer: &Answer, value: &str) -> Texts {
    let options: &[Choice] = match answer {
        Answer::Choice(options) | Answer::List(options) => options,
        _ => &[],
    };
    options.iter().find(|option| option.id == value).map(|option| option.words.clone()).unwrap_or_default()
}
