use review::{Document, Finding, Note, Place, Quote, Review, Summary, Term, TermValue};
use rulebook::{Grade, Level};
use serde::Serialize;
use serde_json::{Value, json};

use crate::Words;
use crate::finding::{message, name};
use crate::term;

/// A review as JSON, by the schema `docs/review.schema.json`: what the review holds, with its
/// messages and citations in the reader's language.
///
/// # Errors
/// Never for a review that `review` made.
pub fn review_json(file: &str, review: &Review, words: &Words<'_>) -> Result<String, serde_json::Error> {
    let findings = review.findings.iter().map(|finding| finding_json(finding, words)).collect();
    let json = ReviewJson {
        file,
        document: &review.document,
        notes: review.notes.iter().map(|note| note_json(note, words)).collect(),
        findings,
        terms: review.terms.iter().map(|term| term_json(term, words)).collect(),
        summary: &review.summary,
        law_of: words.law_date().map(|date| date.to_string()),
        notice: words.word("report-not-advice"),
    };
    serde_json::to_string_pretty(&json)
}

#[derive(Serialize)]
struct ReviewJson<'a> {
    file: &'a str,
    document: &'a Document,
    notes: Vec<NoteJson<'a>>,
    findings: Vec<FindingJson<'a>>,
    terms: Vec<TermJson<'a>>,
    summary: &'a Summary,
    law_of: Option<String>,
    notice: String,
}

#[derive(Serialize)]
struct NoteJson<'a> {
    id: &'a str,
    message: &'a str,
    quotes: Vec<QuoteJson<'a>>,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    requirement: &'a str,
    name: &'a str,
    level: Level,
    grade: Grade,
    quotes: Vec<QuoteJson<'a>>,
    law: Vec<String>,
    message: String,
    clause: Option<&'a str>,
}

/// A term; `kind` says what `value` is, `words` are the value for the reader.
#[derive(Serialize)]
struct TermJson<'a> {
    term: &'a str,
    name: &'a str,
    kind: &'static str,
    value: Value,
    unit: Option<&'a str>,
    words: String,
    quotes: Vec<QuoteJson<'a>>,
}

#[derive(Serialize)]
struct QuoteJson<'a> {
    text: &'a str,
    place: &'a Place,
}

fn finding_json<'a>(finding: &'a Finding, words: &'a Words<'_>) -> FindingJson<'a> {
    FindingJson {
        requirement: &finding.requirement,
        name: name(finding, words),
        level: finding.level,
        grade: finding.grade,
        quotes: quotes(&finding.quotes),
        law: finding.law.iter().map(|citation| words.cite(citation)).collect(),
        message: message(finding, words),
        clause: finding.clause.as_deref(),
    }
}

fn term_json<'a>(found: &'a Term, words: &Words<'a>) -> TermJson<'a> {
    let (kind, value) = typed(&found.value);
    TermJson {
        term: &found.term,
        name: term::name(found, words),
        kind,
        value,
        unit: term::unit(&found.value),
        words: term::said(found, words),
        quotes: quotes(&found.quotes),
    }
}

/// What kind of value it is, and the value without its unit.
fn typed(value: &TermValue) -> (&'static str, Value) {
    match value {
        TermValue::Choice(option) => ("choice", json!(option)),
        TermValue::Choices(options) => ("choices", json!(options)),
        TermValue::Period(period) => ("period", json!(period.number)),
        TermValue::Number(number) => ("number", json!(number)),
        TermValue::Money(money) => ("money", json!(money.amount)),
        TermValue::Fees(fees) => ("fees", json!(fees)),
        TermValue::Places(places) => ("places", json!(places)),
        TermValue::Date(date) => ("date", json!(date.to_string())),
        TermValue::Contact(contact) => ("contact", json!(contact)),
        TermValue::Text(text) => ("text", json!(text)),
    }
}

fn note_json<'a>(note: &'a Note, words: &Words<'_>) -> NoteJson<'a> {
    NoteJson { id: &note.id, message: note.text.get(words.language()), quotes: quotes(&note.quotes) }
}

fn quotes(quotes: &[Quote]) -> Vec<QuoteJson<'_>> {
    quotes.iter().map(|quote| QuoteJson { text: &quote.text, place: &quote.place }).collect()
}
