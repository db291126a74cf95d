use facts::{Facts, Truth};
use rulebook::{Model, Rulebook};
use serde::{Deserialize, Serialize};

use crate::Document;

/// A model agreement that fits a document to conclude.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FittingModel {
    /// The model: the name of its file in `rulebook/models`.
    pub model: String,
    /// The document it is a model for: `processor-agreement`.
    pub document: String,
}

/// The models of the rulebook, those that bind most first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Models(Vec<(String, Model)>);

impl Models {
    pub fn new(book: &Rulebook) -> Self {
        let mut models: Vec<(String, Model)> = book.models.clone().into_iter().collect();
        models.sort_by_key(|(_, model)| (model.force, model.order));
        Self(models)
    }

    /// The models for these documents that are for whoever these facts describe. What may be for
    /// them, if facts were known that are not, is left out.
    pub fn fitting(&self, facts: &Facts, documents: &[Document]) -> Vec<FittingModel> {
        let fits = |(_, model): &&(String, Model)| model.when.truth(facts) == Truth::Yes;
        let of = |(id, model): &(String, Model)| {
            let document = documents.iter().find(|document| model.documents.contains(&document.id))?;
            Some(FittingModel { model: id.clone(), document: document.id.clone() })
        };
        self.0.iter().filter(fits).filter_map(of).collect()
    }
}
