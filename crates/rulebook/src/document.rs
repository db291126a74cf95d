use serde::{Deserialize, Serialize};

use crate::check::{Check, Checked};

/// How a kind of document is recognised. One file in `rulebook/documents`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The requirements that only this kind of document speaks to.
    pub duties: Vec<String>,
    /// How many of them make a document of this kind.
    pub least: Least,
}

/// How many duties are needed, by what the document calls itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Least {
    /// It bears the title.
    pub titled: usize,
    /// It bears the title, but tells where the agreement is to be had.
    pub elsewhere: usize,
    /// It bears another title, and a part of it bears this one.
    pub within: usize,
    /// It bears no title that tells.
    pub untitled: usize,
}

impl Checked for Document {
    fn check(&self, check: &mut Check<'_>) {
        for id in &self.duties {
            check.known("requirement", id, check.book.requirements.contains_key(id));
        }
    }
}
