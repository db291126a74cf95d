use std::collections::BTreeMap;

use facts::{Facts, Value};
use language::{Message, Problem, Texts};
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::check::{Check, Checked};
use crate::{File, Verdict};

/// A situation with the answer it should get. One file in `rulebook/scenarios`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scenario {
    /// The situation in a reader's words.
    pub situation: Texts,
    /// The same as facts.
    pub facts: Facts,
    /// The verdict.
    pub verdict: Verdict,
    /// The advice that must be given with it, by id.
    pub notes: Vec<String>,
    /// Where the case and its answer come from.
    pub law: Vec<Citation>,
    /// Whether the answer is ours, where the source asks and does not answer.
    pub ours: bool,
}

/// How a scenario stands in its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    situation: Texts,
    facts: BTreeMap<String, Answered>,
    verdict: Verdict,
    #[serde(default)]
    notes: Vec<String>,
    law: Vec<Citation>,
    #[serde(default)]
    ours: bool,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Answered {
    YesNo(bool),
    Choice(String),
}

pub(crate) fn parse(file: &File) -> Result<Scenario, Problem> {
    let Written { situation, facts, verdict, notes, law, ours } = file.data()?;
    let value = |answered| match answered {
        Answered::YesNo(yes) => Value::YesNo(yes),
        Answered::Choice(option) => Value::Choice(option),
    };
    let facts = facts.into_iter().map(|(id, answered)| (id, value(answered))).collect();
    Ok(Scenario { situation, facts, verdict, notes, law, ours })
}

impl Checked for Scenario {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("situation", &self.situation);
        check.citations(&self.law);
        if self.law.is_empty() {
            check.report("verdict", Message::new("decide-scenario-without-source"));
        }
        for (id, value) in &self.facts {
            let possible = check.book.facts.get(id).map(|fact| fact.question.answer.values());
            check.known("fact", id, possible.is_some());
            let fits = value.name().zip(possible).is_none_or(|(name, possible)| possible.contains(&name));
            check.known("value", id, fits);
        }
        for note in &self.notes {
            let exists = check.book.decisions.values().any(|r| r.advice.iter().any(|a| a.id == *note));
            check.known("advice", note, exists);
        }
    }
}
