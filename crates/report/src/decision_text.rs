use std::fmt::Write as _;

use decide::{Ask, Decision, KnownFact, Note, Reason, ServiceDecision};
use facts::{Answer, Value};
use language::Message;
use law::Citation;

use crate::decision_json::answer_words;
use crate::{Words, model_text, vendor_text};

/// A decision for the terminal: the answer first, then why, what would change it, what is still open
/// and what to do.
#[must_use]
pub fn decision_text(decision: &Decision, words: &Words<'_>) -> String {
    let mut out = String::new();
    decision.services.iter().for_each(|service| service_text(&mut out, service, words));
    let _ = writeln!(out, "{}", words.footing());
    out
}

fn service_text(out: &mut String, service: &ServiceDecision, words: &Words<'_>) {
    if !service.name.is_empty() {
        let _ = writeln!(out, "{}", service.name);
    }
    let _ = writeln!(out, "{}", words.word(crate::words::verdict(service.verdict)));
    let _ = writeln!(out, "{}", words.word(crate::words::confidence(service.confidence)));
    side(service, words).into_iter().for_each(|line| _ = writeln!(out, "{line}"));
    let _ = writeln!(out);
    part(out, "decide-because", &service.reasons, words, |out, found, words| {
        reason(out, found, &service.facts, words);
    });
    let deciding: Vec<&KnownFact> = words.deciding(&service.facts).collect();
    part(out, "decide-known", &deciding, words, |out, fact, words| known(out, fact, words));
    part(out, "decide-vendors", &service.vendors, words, vendor_text::write);
    part(out, "decide-notes", &service.notes, words, note);
    part(out, "decide-ask", &service.ask, words, ask);
    part(out, "decide-also-ask", &service.also_ask, words, ask);
    model_text::documents(out, service, words);
    crate::protection::write(out, service, words);
    part(out, "decide-what-if", &service.what_if, words, |out, change, words| {
        let _ = writeln!(out, "  - {}", words.change(change));
    });
    part(out, "decide-weighed", &service.weighed, words, |out, weighed, words| {
        let _ = writeln!(out, "  - {}", words.weighed(weighed, &service.facts));
    });
}

/// Which side the reader was taken to be on, and by which words.
pub(crate) fn side(service: &ServiceDecision, words: &Words<'_>) -> Option<String> {
    let side = service.side.as_ref()?;
    let line = words.say(&Message::new("decide-side").with("side", side.words.get(words.language())));
    let id = if side.presumed { "decide-presumed" } else { "decide-read" };
    let from = Message::new(id).with("quote", side.quote.as_str());
    Some(if side.quote.is_empty() { line } else { format!("{line} {}", words.say(&from)) })
}

/// A heading with its items; nothing where there are none.
fn part<T>(
    out: &mut String,
    heading: &'static str,
    items: &[T],
    words: &Words<'_>,
    item: impl Fn(&mut String, &T, &Words<'_>),
) {
    if items.is_empty() {
        return;
    }
    let _ = writeln!(out, "{}", words.word(heading));
    items.iter().for_each(|found| item(out, found, words));
    let _ = writeln!(out);
}

/// Sources in brackets behind a sentence; nothing where there are none.
pub(crate) fn cited(sources: &[Citation], words: &Words<'_>) -> String {
    if sources.is_empty() { String::new() } else { format!(" ({})", words.cite_all(sources)) }
}

fn reason(out: &mut String, reason: &Reason, facts: &[KnownFact], words: &Words<'_>) {
    let language = words.language();
    let _ = writeln!(out, "  - {}{}", reason.text.get(language), cited(&reason.sources, words));
    for considered in &reason.exceptions {
        let here = words.exception(considered, facts).map(|here| format!(" {here}")).unwrap_or_default();
        let text = considered.text.get(language);
        let _ = writeln!(out, "    {text}{}{here}", cited(&considered.sources, words));
    }
}

fn known(out: &mut String, known: &KnownFact, words: &Words<'_>) {
    let value = known_words(known, words);
    let _ = write!(out, "  - {}: {value}", known.name.get(words.language()));
    if let Some(read) = known.read.first() {
        let id = if read.presumed { "decide-presumed" } else { "decide-read" };
        let _ = write!(out, " {}", words.say(&Message::new(id).with("quote", read.quote.as_str())));
    }
    let _ = writeln!(out);
}

/// What a known fact says, in words.
pub(crate) fn known_words(known: &KnownFact, words: &Words<'_>) -> String {
    let option = known.words.get(words.language());
    match &known.value {
        Value::YesNo(yes) => answer_words(&Answer::YesNo, if *yes { "yes" } else { "no" }, words),
        _ if !option.is_empty() => option.to_owned(),
        Value::Choice(text) | Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => words.date(*date),
        Value::List(items) => items.join(", "),
        Value::Table(rows) => rows.len().to_string(),
    }
}

fn note(out: &mut String, note: &Note, words: &Words<'_>) {
    let language = words.language();
    let _ = writeln!(out, "  - {}{}", note.text.get(language), cited(&note.sources, words));
    for side in &note.positions {
        let _ = writeln!(out, "    {}{}", words.position(side), cited(&side.sources, words));
    }
}

fn ask(out: &mut String, ask: &Ask, words: &Words<'_>) {
    let _ = writeln!(out, "  - {}", ask.question.get(words.language()));
    let _ = writeln!(out, "    {}", ask.why.get(words.language()));
}
