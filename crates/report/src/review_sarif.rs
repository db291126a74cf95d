use review::{Finding, Place, Quote};
use rulebook::{Grade, Level, Requirement};
use serde_json::{Value, json};

use crate::Words;
use crate::finding::{message, name, place};
use crate::overview::Entry;
use crate::words::{grade as grade_word, level as level_word};

/// The reviews of some documents as a SARIF 2.1.0 log (OASIS, 2020): the requirements are its rules,
/// the findings its results. A document that could not be read is a notification of the tool.
///
/// # Errors
/// Never for reviews that `review` made.
pub fn review_sarif(entries: &[Entry<'_>], words: &Words<'_>) -> Result<String, serde_json::Error> {
    let rules: Vec<(&String, &Requirement)> = rules(words);
    let results: Vec<Value> = entries
        .iter()
        .filter_map(|entry| entry.outcome.ok().map(|review| (entry.file, review)))
        .flat_map(|(file, review)| review.findings.iter().map(move |finding| (file, finding)))
        .map(|(file, finding)| result(file, finding, &rules, words))
        .collect();
    let unread: Vec<Value> = entries.iter().flat_map(|entry| notifications(entry, words)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "art28",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "fullDescription": { "text": words.footing() },
                "language": words.language().code(),
                "rules": rules.iter().map(|(id, requirement)| rule(id, requirement, words)).collect::<Vec<_>>(),
            }},
            "language": words.language().code(),
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": unread.is_empty(),
                "toolExecutionNotifications": unread,
            }],
            "artifacts": entries.iter().map(|entry| json!({ "location": { "uri": uri(entry.file) } })).collect::<Vec<_>>(),
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log)
}

/// The requirements in the order in which agreements speak of them.
fn rules<'book>(words: &Words<'book>) -> Vec<(&'book String, &'book Requirement)> {
    let mut rules: Vec<_> = words.book().requirements.iter().collect();
    rules.sort_by_key(|(_, requirement)| requirement.order);
    rules
}

fn rule(id: &str, requirement: &Requirement, words: &Words<'_>) -> Value {
    let language = words.language();
    json!({
        "id": id,
        "shortDescription": { "text": requirement.name.get(language) },
        "fullDescription": { "text": requirement.asks.get(language) },
        "help": {
            "text": format!("{} ({})", requirement.asks.get(language), words.cite_all(&requirement.law)),
            "markdown": requirement.why.get(language),
        },
        "defaultConfiguration": { "level": severity(requirement.level) },
        "properties": { "level": requirement.level, "law": words.cite_all(&requirement.law) },
    })
}

fn result(file: &str, finding: &Finding, rules: &[(&String, &Requirement)], words: &Words<'_>) -> Value {
    let (kind, level) = weight(finding);
    let index = rules.iter().position(|(id, _)| **id == finding.requirement);
    let grade = words.word(grade_word(finding.grade));
    let text = format!("{} — {grade}: {}", name(finding, words), message(finding, words));
    let places: Vec<Value> = finding.quotes.iter().map(|quote| location(file, quote, words)).collect();
    let whole = || vec![json!({ "physicalLocation": { "artifactLocation": { "uri": uri(file) } } })];
    json!({
        "ruleId": finding.requirement,
        "ruleIndex": index,
        "kind": kind,
        "level": level,
        "message": { "text": text },
        "locations": if places.is_empty() { whole() } else { places },
        "properties": {
            "grade": finding.grade,
            "levelOfRequirement": words.word(level_word(finding.level)),
            "clause": finding.clause,
        },
    })
}

/// What kind of result a finding is, and how grave: only what fails has a level (SARIF 3.27.10).
const fn weight(finding: &Finding) -> (&'static str, &'static str) {
    match finding.grade {
        Grade::Met => ("pass", "none"),
        Grade::Unclear => ("review", "none"),
        Grade::Partial | Grade::Missing | Grade::Contradicted => ("fail", severity(finding.level)),
    }
}

const fn severity(level: Level) -> &'static str {
    match level {
        Level::Law => "error",
        Level::Essential => "warning",
        Level::Practice => "note",
    }
}

/// Where words stand: a line where the file has lines, else the page or paragraph in words.
fn location(file: &str, quote: &Quote, words: &Words<'_>) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(file) } });
    let region = quote.place.line.map(|line| json!({ "startLine": line, "snippet": { "text": quote.text } }));
    if let (Some(region), Some(object)) = (region, physical.as_object_mut()) {
        object.insert("region".to_owned(), region);
    }
    json!({
        "physicalLocation": physical,
        "logicalLocations": [{ "fullyQualifiedName": place(&quote.place, words) }],
        "message": { "text": quote.text },
        "properties": coordinates(&quote.place),
    })
}

fn coordinates(place: &Place) -> Value {
    json!({
        "page": place.page,
        "paragraph": place.paragraph,
        "number": place.number,
        "heading": place.heading,
        "offset": place.offset,
    })
}

/// What could not be read at all, and why.
fn notifications(entry: &Entry<'_>, words: &Words<'_>) -> Vec<Value> {
    let Err(problems) = entry.outcome else { return Vec::new() };
    let told = |problem: &language::Problem| {
        json!({
            "level": "error",
            "message": { "text": words.problem(problem) },
            "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri(entry.file) } } }],
        })
    };
    problems.iter().map(told).collect()
}

/// The name of a file as a relative URI reference (RFC 3986).
fn uri(file: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let slashes = file.replace('\\', "/");
    slashes
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
