use facts::Facts;
use language::{Message, Problem, Texts};
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::answers::Answers;
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
    facts: Answers,
    verdict: Verdict,
    #[serde(default)]
    notes: Vec<String>,
    law: Vec<Citation>,
    #[serde(default)]
    ours: bool,
}

pub(crate) fn parse(file: &File) -> Result<Scenario, Problem> {
    let Written { situation, facts, verdict, notes, law, ours } = file.data()?;
    Ok(Scenario { situation, facts: facts.into(), verdict, notes, law, ours })
}

impl Checked for Scenario {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("situation", &self.situation);
        check.citations(&self.law);
        if self.law.is_empty() {
            check.report("verdict", Message::new("decide-scenario-without-source"));
        }
        check.answers(&self.facts);
        for note in &self.notes {
            let exists = check.book.decisions.values().any(|r| r.advice.iter().any(|a| a.id == *note));
            check.known("advice", note, exists);
        }
    }
}
