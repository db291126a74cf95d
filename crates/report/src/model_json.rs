use decide::FittingModel;
use jiff::civil::Date;
use rulebook::{Certainty, Force};
use serde::Serialize;

use crate::Words;

/// A model agreement that fits a document to conclude.
#[derive(Serialize)]
pub(crate) struct ModelJson<'a> {
    model: &'a str,
    document: &'a str,
    name: &'a str,
    by: &'a str,
    for_whom: &'a str,
    force: Force,
    force_words: String,
    since: Option<Date>,
    version: Option<&'a str>,
    address: &'a str,
    why: &'a str,
    deviating: &'a str,
    certainty: Certainty,
    certainty_words: String,
    page: Option<&'a str>,
    checked: Option<Date>,
    sources: Vec<String>,
}

/// None where the rulebook has no such model.
pub(crate) fn model_json<'a>(found: &'a FittingModel, words: &Words<'a>) -> Option<ModelJson<'a>> {
    let model = words.book().models.get(&found.model)?;
    let language = words.language();
    Some(ModelJson {
        model: &found.model,
        document: &found.document,
        name: model.name.get(language),
        by: &model.by,
        for_whom: model.for_whom.get(language),
        force: model.force,
        force_words: words.word(crate::words::force(model.force)),
        since: model.since,
        version: model.version.as_deref(),
        address: &model.address,
        why: model.why.get(language),
        deviating: model.deviating.get(language),
        certainty: model.evidence.certainty,
        certainty_words: words.word(crate::evidence::certainty(model.evidence.certainty)),
        page: model.evidence.page.as_deref(),
        checked: model.evidence.checked,
        sources: model.law.iter().map(|citation| words.cite(citation)).collect(),
    })
}
