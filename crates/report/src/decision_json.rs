use decide::{
    Ask, Confidence, Considered, Decision, Document, KnownFact, Leads, Note, OwnSide, Reason,
    ServiceDecision, Weighed, WhatIf,
};
use facts::{Answer, Truth, Value};
use law::Citation;
use rulebook::{AdviceKind, Verdict};
use serde::Serialize;

use crate::Words;
use crate::model_json::{ModelJson, model_json};
use crate::protection::ProtectionJson;
use crate::vendor_json::{VendorJson, vendor_json};

/// A decision as JSON, by the schema `docs/decide.schema.json`: what it holds, with its words and
/// citations in the reader's language.
///
/// # Errors
/// Never for a decision that `decide` made.
pub fn decision_json(decision: &Decision, words: &Words<'_>) -> Result<String, serde_json::Error> {
    let services = decision.services.iter().map(|service| service_json(service, words)).collect();
    let law_of = words.law_date().map(|date| date.to_string());
    serde_json::to_string_pretty(&DecisionJson { services, law_of, notice: words.word("report-not-advice") })
}

#[derive(Serialize)]
struct DecisionJson<'a> {
    services: Vec<ServiceJson<'a>>,
    law_of: Option<String>,
    notice: String,
}

#[derive(Serialize)]
struct ServiceJson<'a> {
    name: &'a str,
    verdict: Verdict,
    answer: String,
    confidence: Confidence,
    side: Option<SideJson<'a>>,
    possible: &'a [Verdict],
    facts: Vec<FactJson<'a>>,
    reasons: Vec<ReasonJson<'a>>,
    weighed: Vec<WeighedJson<'a>>,
    ask: Vec<AskJson<'a>>,
    also_ask: Vec<AskJson<'a>>,
    what_if: Vec<WhatIfJson<'a>>,
    notes: Vec<NoteJson<'a>>,
    documents: Vec<DocumentJson<'a>>,
    vendors: Vec<VendorJson<'a>>,
    models: Vec<ModelJson<'a>>,
    protection: Option<ProtectionJson>,
}

/// On which side the reader is, with the words it was read from; none for a side that was given.
#[derive(Serialize)]
struct SideJson<'a> {
    value: &'a str,
    words: &'a str,
    quote: &'a str,
    presumed: bool,
}

#[derive(Serialize)]
struct FactJson<'a> {
    fact: &'a str,
    name: &'a str,
    value: serde_json::Value,
    words: &'a str,
    /// The words of the situation that it was read from; none for a fact that was given.
    quotes: Vec<&'a str>,
    presumed: bool,
}

#[derive(Serialize)]
struct ReasonJson<'a> {
    rule: &'a str,
    text: &'a str,
    sources: Vec<String>,
    exceptions: Vec<ExceptionJson<'a>>,
}

/// An exception that was considered: whether it applies here and by which facts; null where it turns
/// no verdict.
#[derive(Serialize)]
struct ExceptionJson<'a> {
    text: &'a str,
    sources: Vec<String>,
    applies: Option<Truth>,
    facts: &'a [String],
    here: Option<String>,
}

/// A rule that was weighed before the one that spoke, with the facts that exclude it.
#[derive(Serialize)]
struct WeighedJson<'a> {
    rule: &'a str,
    name: &'a str,
    verdict: Verdict,
    sources: Vec<String>,
    facts: &'a [String],
    text: String,
}

#[derive(Serialize)]
struct AskJson<'a> {
    fact: &'a str,
    question: &'a str,
    why: &'a str,
    answers: Vec<AnswerJson<'a>>,
    sources: Vec<String>,
}

#[derive(Serialize)]
struct AnswerJson<'a> {
    value: &'a str,
    words: String,
    leads_to: &'a [Verdict],
}

#[derive(Serialize)]
struct WhatIfJson<'a> {
    fact: &'a str,
    name: &'a str,
    from: Option<&'a str>,
    to: &'a str,
    words: String,
    verdict: Verdict,
    text: String,
}

#[derive(Serialize)]
struct NoteJson<'a> {
    id: &'a str,
    kind: AdviceKind,
    text: &'a str,
    sources: Vec<String>,
    positions: Vec<PositionJson<'a>>,
}

#[derive(Serialize)]
struct PositionJson<'a> {
    text: &'a str,
    sources: Vec<String>,
    followed: bool,
    country: Option<&'a str>,
}

#[derive(Serialize)]
struct DocumentJson<'a> {
    id: &'a str,
    name: &'a str,
    required: bool,
    drafted: bool,
}

fn service_json<'a>(service: &'a ServiceDecision, words: &Words<'a>) -> ServiceJson<'a> {
    ServiceJson {
        name: &service.name,
        verdict: service.verdict,
        answer: words.word(crate::words::verdict(service.verdict)),
        confidence: service.confidence,
        side: service.side.as_ref().map(|side| side_json(side, words)),
        possible: &service.possible,
        facts: words.deciding(&service.facts).map(|fact| fact_json(fact, words)).collect(),
        reasons: service.reasons.iter().map(|reason| reason_json(reason, &service.facts, words)).collect(),
        weighed: service.weighed.iter().map(|rule| weighed_json(rule, &service.facts, words)).collect(),
        ask: service.ask.iter().map(|ask| ask_json(ask, words)).collect(),
        also_ask: service.also_ask.iter().map(|ask| ask_json(ask, words)).collect(),
        what_if: service.what_if.iter().map(|change| what_if_json(change, words)).collect(),
        notes: service.notes.iter().map(|note| note_json(note, words)).collect(),
        documents: service.documents.iter().map(|document| document_json(document, words)).collect(),
        vendors: service.vendors.iter().filter_map(|vendor| vendor_json(vendor, words)).collect(),
        models: service.models.iter().filter_map(|model| model_json(model, words)).collect(),
        protection: crate::protection::json(service, words),
    }
}

fn side_json<'a>(side: &'a OwnSide, words: &Words<'_>) -> SideJson<'a> {
    SideJson {
        value: &side.value,
        words: side.words.get(words.language()),
        quote: &side.quote,
        presumed: side.presumed,
    }
}

fn cited(sources: &[Citation], words: &Words<'_>) -> Vec<String> {
    sources.iter().map(|citation| words.cite(citation)).collect()
}

fn fact_json<'a>(fact: &'a KnownFact, words: &Words<'_>) -> FactJson<'a> {
    FactJson {
        fact: &fact.fact,
        name: fact.name.get(words.language()),
        value: value_json(&fact.value),
        words: fact.words.get(words.language()),
        quotes: fact.read.iter().map(|read| read.quote.as_str()).collect(),
        presumed: fact.read.iter().any(|read| read.presumed),
    }
}

/// A value as plain JSON: true, "systematic", 24, ["name"].
fn value_json(value: &Value) -> serde_json::Value {
    match value {
        Value::YesNo(yes) => (*yes).into(),
        Value::Choice(text) | Value::Text(text) => text.as_str().into(),
        Value::Number(number) => (*number).into(),
        Value::Date(date) => date.to_string().into(),
        Value::List(items) => items.clone().into(),
        Value::Table(rows) => serde_json::to_value(rows).unwrap_or_default(),
    }
}

fn reason_json<'a>(reason: &'a Reason, facts: &[KnownFact], words: &Words<'_>) -> ReasonJson<'a> {
    let considered = |considered: &'a Considered| ExceptionJson {
        text: considered.text.get(words.language()),
        sources: cited(&considered.sources, words),
        applies: considered.applies,
        facts: &considered.by,
        here: words.exception(considered, facts),
    };
    ReasonJson {
        rule: &reason.rule,
        text: reason.text.get(words.language()),
        sources: cited(&reason.sources, words),
        exceptions: reason.exceptions.iter().map(considered).collect(),
    }
}

fn weighed_json<'a>(weighed: &'a Weighed, facts: &[KnownFact], words: &Words<'_>) -> WeighedJson<'a> {
    WeighedJson {
        rule: &weighed.rule,
        name: weighed.name.get(words.language()),
        verdict: weighed.verdict,
        sources: cited(&weighed.sources, words),
        facts: &weighed.by,
        text: words.weighed(weighed, facts),
    }
}

fn ask_json<'a>(ask: &'a Ask, words: &Words<'_>) -> AskJson<'a> {
    let answer = |leads: &'a Leads| AnswerJson {
        value: &leads.value,
        words: answer_words(&ask.answer, &leads.value, words),
        leads_to: &leads.verdicts,
    };
    AskJson {
        fact: &ask.fact,
        question: ask.question.get(words.language()),
        why: ask.why.get(words.language()),
        answers: ask.leads.iter().map(answer).collect(),
        sources: cited(&ask.sources, words),
    }
}

/// A value of an answer in words: its option's, or yes and no.
pub(crate) fn answer_words(answer: &Answer, value: &str, words: &Words<'_>) -> String {
    let options = match answer {
        Answer::Choice(options) | Answer::List(options) => options.as_slice(),
        _ => &[],
    };
    let option = options.iter().find(|option| option.id == value);
    match (option, value) {
        (Some(option), _) => option.words.get(words.language()).to_owned(),
        (None, "yes") => words.word("report-yes"),
        (None, "no") => words.word("report-no"),
        (None, other) => other.to_owned(),
    }
}

fn what_if_json<'a>(change: &'a WhatIf, words: &Words<'_>) -> WhatIfJson<'a> {
    WhatIfJson {
        fact: &change.fact,
        name: change.name.get(words.language()),
        from: change.from.as_deref(),
        to: &change.to,
        words: change_words(change, words),
        verdict: change.verdict,
        text: words.change(change),
    }
}

/// The value that a change leads to, in words.
pub(crate) fn change_words(change: &WhatIf, words: &Words<'_>) -> String {
    let option = change.words.get(words.language());
    if option.is_empty() { answer_words(&Answer::YesNo, &change.to, words) } else { option.to_owned() }
}

fn note_json<'a>(note: &'a Note, words: &Words<'_>) -> NoteJson<'a> {
    let position = |side: &'a decide::Side| PositionJson {
        text: side.text.get(words.language()),
        sources: cited(&side.sources, words),
        followed: side.followed,
        country: side.country.as_deref(),
    };
    NoteJson {
        id: &note.id,
        kind: note.kind,
        text: note.text.get(words.language()),
        sources: cited(&note.sources, words),
        positions: note.positions.iter().map(position).collect(),
    }
}

fn document_json<'a>(document: &'a Document, words: &Words<'_>) -> DocumentJson<'a> {
    DocumentJson {
        id: &document.id,
        name: document.name.get(words.language()),
        required: document.required,
        drafted: document.drafted,
    }
}
