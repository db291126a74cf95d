//! A decision about one service, ready to be shown.

use decide::{Decision, Document, FittingModel, KnownFact, Note, Reason, ServiceDecision, Weighed};
use language::Language;
use report::{Protection, Words};
use rulebook::{AdviceKind, Force, Verdict};

use crate::sources::{Cited, opened};

/// The decision about one service.
pub(crate) struct VerdictView {
    pub name: String,
    /// `yes`, `no` or `open`.
    pub tone: &'static str,
    pub answer: String,
    pub confidence: String,
    /// On which side we took the reader to be, and by which words.
    pub side: String,
    pub possible: Vec<String>,
    pub reasons: Vec<SaidView>,
    /// Rules that were weighed first and do not hold.
    pub weighed: Vec<SaidView>,
    pub notes: Vec<NoteView>,
    pub changes: Vec<String>,
    pub open: Vec<String>,
    pub documents: Vec<DocumentView>,
    /// Models that are expected here, those that are there to be used, and suppliers that were named,
    /// line by line.
    pub expected: Vec<Vec<String>>,
    pub offered: Vec<Vec<String>>,
    pub vendors: Vec<Vec<String>>,
    pub known: Vec<KnownView>,
    pub protection: Option<ProtectionView>,
}

/// A document to conclude.
pub(crate) struct DocumentView {
    pub id: String,
    pub name: String,
    pub required: bool,
    pub drafted: bool,
}

/// The protection that the data call for.
pub(crate) struct ProtectionView {
    pub level: SaidView,
    pub measures: Vec<SaidView>,
}

/// A sentence with its sources, and the exceptions that were considered.
pub(crate) struct SaidView {
    pub text: String,
    pub sources: Vec<Cited>,
    pub exceptions: Vec<SaidView>,
}

/// A warning, a duty, an advice or a disagreement.
pub(crate) struct NoteView {
    pub kind: &'static str,
    pub said: SaidView,
    /// The sides of a disagreement.
    pub sides: Vec<SaidView>,
}

/// An answer that is known, which can be changed.
pub(crate) struct KnownView {
    /// What the button that changes it says: `change 0 access`.
    pub change: String,
    pub name: String,
    pub value: String,
    /// The words it was read from; empty where it was answered.
    pub quote: String,
}

/// The views of all services.
pub(crate) fn views(decision: &Decision, words: &Words<'_>) -> Vec<VerdictView> {
    decision.services.iter().enumerate().map(|(index, service)| view(index, service, words)).collect()
}

fn view(index: usize, service: &ServiceDecision, words: &Words<'_>) -> VerdictView {
    let language = words.language();
    let known = words.deciding(&service.facts);
    VerdictView {
        name: service.name.clone(),
        tone: tone(service.verdict),
        answer: words.verdict(service.verdict),
        confidence: words.confidence(service.confidence),
        side: words.side(service).unwrap_or_default(),
        possible: service.possible.iter().map(|verdict| words.verdict(*verdict)).collect(),
        reasons: service.reasons.iter().map(|r| reason_view(r, &service.facts, words)).collect(),
        weighed: service.weighed.iter().map(|rule| weighed_view(rule, &service.facts, words)).collect(),
        notes: service.notes.iter().map(|note| note_view(note, words)).collect(),
        changes: service.what_if.iter().map(|change| words.change(change)).collect(),
        open: service.ask.iter().map(|ask| ask.question.get(language).to_owned()).collect(),
        documents: service.documents.iter().map(|document| document_view(document, language)).collect(),
        expected: models(service, words, false),
        offered: models(service, words, true),
        vendors: service.vendors.iter().map(|known| words.vendor(known)).collect(),
        known: known.map(|known| known_view(index, known, words)).collect(),
        protection: words.protection(service).map(|found| protection_view(&found, words)),
    }
}

fn tone(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::ProcessorAgreement | Verdict::SubProcessorAgreement => "yes",
        Verdict::Unknown => "open",
        _ => "no",
    }
}

fn document_view(document: &Document, language: Language) -> DocumentView {
    DocumentView {
        id: document.id.clone(),
        name: document.name.get(language).to_owned(),
        required: document.required,
        drafted: document.drafted,
    }
}

/// The models that are only offered, or the others.
fn models(service: &ServiceDecision, words: &Words<'_>, offered: bool) -> Vec<Vec<String>> {
    let is_offered = |found: &&FittingModel| {
        words.book().models.get(&found.model).is_some_and(|model| model.force == Force::Offered)
    };
    let found = service.models.iter().filter(|found| is_offered(found) == offered);
    found.map(|found| words.model(found)).collect()
}

fn protection_view(found: &Protection, words: &Words<'_>) -> ProtectionView {
    let measures = found.measures.iter();
    ProtectionView {
        level: said(found.text.clone(), &found.sources, words),
        measures: measures.map(|measure| said(measure.text.clone(), &measure.sources, words)).collect(),
    }
}

fn reason_view(reason: &Reason, facts: &[KnownFact], words: &Words<'_>) -> SaidView {
    let exceptions = reason.exceptions.iter().map(|considered| {
        let here = words.exception(considered, facts).map(|here| format!(" {here}")).unwrap_or_default();
        said(format!("{}{here}", considered.text.get(words.language())), &considered.sources, words)
    });
    let exceptions = exceptions.collect();
    SaidView { exceptions, ..said(reason.text.get(words.language()).to_owned(), &reason.sources, words) }
}

fn weighed_view(weighed: &Weighed, facts: &[KnownFact], words: &Words<'_>) -> SaidView {
    said(words.weighed(weighed, facts), &weighed.sources, words)
}

fn said(text: String, sources: &[law::Citation], words: &Words<'_>) -> SaidView {
    SaidView { text, sources: opened(sources, words), exceptions: Vec::new() }
}

fn note_view(note: &Note, words: &Words<'_>) -> NoteView {
    NoteView {
        kind: match note.kind {
            AdviceKind::Warning => "warning",
            AdviceKind::Duty => "duty",
            AdviceKind::Advice => "advice",
            AdviceKind::Disagreement => "disagreement",
        },
        said: said(note.text.get(words.language()).to_owned(), &note.sources, words),
        sides: note.positions.iter().map(|side| said(words.position(side), &side.sources, words)).collect(),
    }
}

fn known_view(index: usize, known: &KnownFact, words: &Words<'_>) -> KnownView {
    KnownView {
        change: format!("change {index} {}", known.fact),
        name: known.name.get(words.language()).to_owned(),
        value: words.known(known),
        quote: known.read.first().map(|read| read.quote.clone()).unwrap_or_default(),
    }
}
