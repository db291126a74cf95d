use review::{Document, Finding, Place, Review, Summary};
use rulebook::{Grade, Level};
use serde::Serialize;

use crate::Words;
use crate::finding::{message, name};

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
        findings,
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
    findings: Vec<FindingJson<'a>>,
    summary: &'a Summary,
    law_of: Option<String>,
    notice: String,
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
        quotes: finding
            .quotes
            .iter()
            .map(|quote| QuoteJson { text: &quote.text, place: &quote.place })
            .collect(),
        law: finding.law.iter().map(|citation| words.cite(citation)).collect(),
        message: message(finding, words),
        clause: finding.clause.as_deref(),
    }
}
