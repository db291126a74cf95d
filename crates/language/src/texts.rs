use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{DUTCH, Language};

/// The same text in several languages, as `name.nl` and `name.en` stand in a rulebook file. It is
/// shared: answers carry the rulebook's words along, and a copy costs nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<Language, String>", into = "BTreeMap<Language, String>")]
pub struct Texts(Arc<BTreeMap<Language, String>>);

impl Texts {
    /// The text in `language`; where it was not written, in Dutch; else in any language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        self.exact(language)
            .or_else(|| self.exact(DUTCH))
            .or_else(|| self.0.values().next().map(String::as_str))
            .unwrap_or_default()
    }

    /// The text in `language` and no other.
    #[must_use]
    pub fn exact(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// Adds or replaces the text of one language.
    pub fn set(&mut self, language: Language, text: impl Into<String>) {
        Arc::make_mut(&mut self.0).insert(language, text.into());
    }

    /// Whether no language has a text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }

    /// Languages with their texts, by code.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(language, text)| (*language, text.as_str()))
    }
}

impl FromIterator<(Language, String)> for Texts {
    fn from_iter<T: IntoIterator<Item = (Language, String)>>(texts: T) -> Self {
        Self(Arc::new(texts.into_iter().collect()))
    }
}

impl From<BTreeMap<Language, String>> for Texts {
    fn from(texts: BTreeMap<Language, String>) -> Self {
        Self(Arc::new(texts))
    }
}

impl From<Texts> for BTreeMap<Language, String> {
    fn from(texts: Texts) -> Self {
        Arc::unwrap_or_clone(texts.0)
    }
}
