use std::fmt::Write as _;

use decide::{FittingModel, ServiceDecision};
use language::Message;
use rulebook::{Force, Model};

use crate::Words;
use crate::evidence::certainty;

/// What to conclude: the models that are compulsory or expected first, then the documents, then the
/// models that are there to be used.
pub(crate) fn documents(out: &mut String, service: &ServiceDecision, words: &Words<'_>) {
    if service.documents.is_empty() {
        return;
    }
    let _ = writeln!(out, "{}", words.word("decide-documents"));
    let models: Vec<&Model> = service.models.iter().filter_map(|found| of(found, words)).collect();
    models.iter().filter(|model| model.force != Force::Offered).for_each(|found| model(out, found, words));
    for document in &service.documents {
        let id = if document.required { "decide-required" } else { "decide-advised" };
        let line = Message::new(id).with("document", document.name.get(words.language()));
        let _ = writeln!(out, "  - {}", words.say(&line));
        if document.drafted {
            let line = Message::new("decide-drafted").with("id", document.id.as_str());
            let _ = writeln!(out, "    {}", words.say(&line));
        }
    }
    models.iter().filter(|model| model.force == Force::Offered).for_each(|found| model(out, found, words));
    let _ = writeln!(out);
}

fn of<'book>(found: &FittingModel, words: &Words<'book>) -> Option<&'book Model> {
    words.book().models.get(&found.model)
}

/// A model, by whom and for whom, with what deviating from it needs.
pub(crate) fn model(out: &mut String, model: &Model, words: &Words<'_>) {
    let language = words.language();
    let line = Message::new("decide-model")
        .with("model", model.name.get(language))
        .with("by", model.by.as_str())
        .with("force", words.word(crate::words::force(model.force)))
        .with("for", model.for_whom.get(language));
    let _ = writeln!(out, "  - {}", words.say(&line));
    let _ = writeln!(out, "    {} {}", model.why.get(language), model.deviating.get(language));
    let place = Message::new("decide-model-place")
        .with("address", model.address.as_str())
        .with("certainty", words.word(certainty(model.evidence.certainty)));
    let _ = writeln!(out, "    {}", words.say(&place));
}
