use std::collections::BTreeMap;

use language::{Language, Message};
use serde::{Deserialize, Serialize};
use text::Pattern;

use crate::check::{Check, Checked};

/// A notion that cues are made of, with the patterns of words that express it in each language.
/// One file in `rulebook/concepts`; cues name it with `@` and its id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Concept(pub BTreeMap<Language, Vec<String>>);

impl Concept {
    /// Its patterns in a language; none where it has none.
    #[must_use]
    pub fn patterns(&self, language: Language) -> &[String] {
        self.0.get(&language).map_or(&[], Vec::as_slice)
    }

    /// Its patterns in every language.
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        self.0.values().flatten().map(String::as_str)
    }

    /// Reports patterns that are none, names that lead nowhere, and languages without patterns.
    pub(crate) fn check_patterns(&self, local: &[&str], check: &mut Check<'_>) {
        for language in check.book.languages.keys().copied().collect::<Vec<_>>() {
            if self.patterns(language).is_empty() {
                let message = Message::new("rulebook-missing-patterns").with("language", language.code());
                check.report("", message);
            }
        }
        for pattern in self.0.values().flatten() {
            check.pattern(pattern, local);
        }
    }
}

impl Checked for Concept {
    fn check(&self, check: &mut Check<'_>) {
        self.check_patterns(&[], check);
    }
}

impl Check<'_> {
    /// Reports a pattern that is none or names a notion that is not there; `local` are the notions
    /// that the file itself adds.
    pub fn pattern(&mut self, written: &str, local: &[&str]) {
        let Ok(pattern) = written.parse::<Pattern>() else {
            self.report(written, Message::new("rulebook-not-a-pattern").with("pattern", written));
            return;
        };
        for name in pattern.notions() {
            let exists = local.contains(&name) || self.book.concepts.contains_key(name);
            self.known("concept", name, exists);
        }
    }
}
