use std::collections::BTreeMap;

use facts::{Facts, Value};
use serde::Deserialize;

use crate::check::Check;

/// Answers as a file writes them: `stored-there = true`, `access = "none"`.
#[derive(Default, Deserialize)]
#[serde(transparent)]
pub(crate) struct Answers(BTreeMap<String, Answer>);

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    YesNo(bool),
    Choice(String),
}

impl From<Answers> for Facts {
    fn from(Answers(answers): Answers) -> Self {
        let value = |answer| match answer {
            Answer::YesNo(yes) => Value::YesNo(yes),
            Answer::Choice(option) => Value::Choice(option),
        };
        answers.into_iter().map(|(id, answer)| (id, value(answer))).collect()
    }
}

impl Check<'_> {
    /// Answers must be to facts that exist, and be among their values.
    pub fn answers(&mut self, facts: &Facts) {
        for (id, value) in facts {
            let possible = self.book.facts.get(id).map(|fact| fact.question.answer.values());
            self.known("fact", id, possible.is_some());
            let fits = value.name().zip(possible).is_none_or(|(name, possible)| possible.contains(&name));
            self.known("value", id, fits);
        }
    }
}
