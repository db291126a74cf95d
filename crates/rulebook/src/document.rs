use language::Texts;
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
    /// What to tell the reader where two places of the document say opposite things.
    pub conflict: Texts,
    /// What is to be said of the document as a whole.
    #[serde(default)]
    pub notes: Vec<Note>,
}

/// Something to tell of a document as a whole, and the words that call for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Its name.
    pub id: String,
    /// A sentence with one of these calls for it.
    pub any: Vec<String>,
    /// A sentence with one of these does not.
    #[serde(default)]
    pub none: Vec<String>,
    /// What to tell the reader.
    pub text: Texts,
    /// What to tell of a duty of the law that the document itself does not have, where another text
    /// that is taken up in it may have it; none where it takes up none.
    #[serde(default)]
    pub elsewhere: Texts,
}

impl Note {
    /// Every pattern in it, as written.
    pub fn patterns(&self) -> impl Iterator<Item = &str> {
        self.any.iter().chain(&self.none).map(String::as_str)
    }
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
        check.texts("conflict", &self.conflict);
        for note in &self.notes {
            check.texts("text", &note.text);
            note.patterns().for_each(|pattern| check.pattern(pattern, &[]));
            if !note.elsewhere.is_empty() {
                check.texts("elsewhere", &note.elsewhere);
            }
        }
    }
}
