use facts::Condition;
use language::Texts;
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::check::{Check, Checked};

/// A security measure. One file in `rulebook/measures`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its place in the list.
    pub order: u32,
    /// The lowest level of protection that asks for it.
    pub level: String,
    /// When it only makes sense under a condition; empty: always at that level.
    #[serde(default)]
    pub when: Condition,
    /// The norms it comes from.
    #[serde(default)]
    pub norms: Vec<Citation>,
    /// What names it beside the norms: a law, an authority.
    #[serde(default)]
    pub law: Vec<Citation>,
    /// What the processor is obliged to do, as a sentence.
    pub text: Texts,
}

/// A level of protection. One file in `rulebook/levels`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protection {
    /// Its height: each level includes the measures of the lower ones.
    pub order: u32,
    /// What it is called: 'high'.
    pub name: Texts,
    /// The data that call for it.
    pub when: Condition,
    /// Why these data call for it.
    pub why: Texts,
    /// What that rests on.
    pub law: Vec<Citation>,
}

impl Checked for Measure {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("text", &self.text);
        check.citations(&self.norms);
        check.citations(&self.law);
        check.condition(&self.when);
        check.known("level", &self.level, check.book.levels.contains_key(&self.level));
    }
}

impl Checked for Protection {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("name", &self.name);
        check.texts("why", &self.why);
        check.citations(&self.law);
        check.condition(&self.when);
    }
}
