use language::Texts;
use serde::{Deserialize, Serialize};

use crate::Concept;
use crate::check::{Check, Checked};

/// A country or region that agreements name: where data are kept, whose law applies. One file in
/// `rulebook/places`, named by its ISO 3166 code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// What it is called.
    pub name: Texts,
    /// Whether it belongs to the European Economic Area.
    pub eea: bool,
    /// Patterns of words that name it, per language; cities that say enough among them.
    #[serde(default)]
    pub words: Option<Concept>,
    /// Patterns of words that name its law: 'Dutch law', 'laws of Ireland'.
    #[serde(default)]
    pub law: Option<Concept>,
}

impl Checked for Place {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("name", &self.name);
        for patterns in self.words.iter().chain(&self.law) {
            patterns.check_patterns(&[], check);
        }
    }
}
