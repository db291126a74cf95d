use facts::Condition;
use jiff::civil::Date;
use language::Texts;
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::Evidence;
use crate::check::{Check, Checked};

/// A model agreement that a sector or an authority has ready. One file in `rulebook/models`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Model {
    /// Its place among the models.
    pub order: u32,
    /// What it is called.
    pub name: Texts,
    /// Who made it.
    pub by: String,
    /// For whom it is, in words.
    pub for_whom: Texts,
    /// For whom it is, as facts.
    #[serde(default)]
    pub when: Condition,
    /// The documents that it is a model for, as the decisions name them.
    pub documents: Vec<String>,
    /// How much it binds.
    pub force: Force,
    /// Since when it does.
    pub since: Option<Date>,
    /// Its version.
    pub version: Option<String>,
    /// Where it stands.
    pub address: String,
    /// What its force rests on, in our words.
    pub why: Texts,
    /// What it takes to depart from it.
    pub deviating: Texts,
    /// The law it belongs to.
    #[serde(default)]
    pub law: Vec<Citation>,
    /// What all this rests on.
    pub evidence: Evidence,
}

/// How much a model binds those whom it is for, from most to least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// They have to use it.
    Compulsory,
    /// The other party will expect it.
    Expected,
    /// It may be used.
    Offered,
}

impl Checked for Model {
    fn check(&self, check: &mut Check<'_>) {
        let texts = [&self.name, &self.for_whom, &self.why, &self.deviating];
        for (field, texts) in ["name", "for-whom", "why", "deviating"].into_iter().zip(texts) {
            check.texts(field, texts);
        }
        check.condition(&self.when);
        check.citations(&self.law);
        check.address(&self.address);
        check.evidence(&self.evidence);
        for document in &self.documents {
            let exists = check.book.decisions.values().any(|ruling| ruling.documents.contains_key(document));
            check.known("document", document, exists);
        }
    }
}
