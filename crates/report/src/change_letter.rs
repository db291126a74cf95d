use std::collections::BTreeMap;

use draft::proposal;
use facts::{Facts, Value};
use jiff::civil::Date;
use language::{Language, Message};
use law::Citation;
use paper::{Block, Content, Labels, Marker, Paper, Span};
use review::{Finding, Quote, Review};
use rulebook::{Grade, Level};

use crate::Words;
use crate::finding::{LEVELS, asks, gaps, place};
use crate::letter::weighs;
use crate::sheet::Sheet;
use crate::words::level as level_word;

/// What a letter is written from, besides the review.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'a> {
    /// The name of the file that was reviewed.
    pub file: &'a str,
    /// Names, periods and the like, for the letter and its proposals; a blank stands for what is not
    /// among them.
    pub facts: &'a Facts,
    /// The date of the letter; a blank where there is none.
    pub date: Option<Date>,
    /// The lightest level that is asked for.
    pub down_to: Level,
}

/// The changes that are asked of one clause.
struct Request<'a> {
    /// The clause of ours that would mend it.
    clause: Option<&'a str>,
    findings: Vec<&'a Finding>,
}

/// A letter to the other party that asks for the changes its agreement needs, clause by clause: what
/// it says now, what is asked and why, and a proposal. The proposals are in the language of the
/// agreement, all else in that of `words`.
#[must_use]
pub fn change_letter(review: &Review, letter: &Letter<'_>, words: &Words<'_>) -> Paper {
    let requests = requests(review, letter.down_to);
    let mut sheet = Sheet::default();
    let subject = words.say(&Message::new("letter-subject").with("document", document(review, letter)));
    opening(&subject, letter, words, &mut sheet);
    asked(review, &requests, letter, words, &mut sheet);
    for (number, request) in (1_u32..).zip(&requests) {
        of_clause(number, request, review.document.language, letter, words, &mut sheet);
    }
    closing(&requests, words, &mut sheet);
    let labels = Labels { page: words.label("page"), of: words.label("of"), ..Labels::default() };
    Paper { footer: Some(subject.clone()), labels, ..sheet.paper(&subject, words.language()) }
}

/// What the agreement is called.
fn document(review: &Review, letter: &Letter<'_>) -> String {
    review.document.title.clone().unwrap_or_else(|| letter.file.to_owned())
}

/// What is to be mended, by clause; what the law demands first.
fn requests(review: &Review, down_to: Level) -> Vec<Request<'_>> {
    let levels = LEVELS.into_iter().filter(|level| *level <= down_to);
    let mut requests: Vec<Request<'_>> = Vec::new();
    for finding in levels.flat_map(|level| gaps(review, level)) {
        let clause = finding.clause.as_deref();
        match requests.iter_mut().find(|request| clause.is_some() && request.clause == clause) {
            Some(request) => request.findings.push(finding),
            None => requests.push(Request { clause, findings: vec![finding] }),
        }
    }
    requests
}

/// Sender, addressee, date, subject and salutation.
fn opening(subject: &str, letter: &Letter<'_>, words: &Words<'_>, sheet: &mut Sheet) {
    let (sender, addressee) = names(letter.facts);
    sheet.spans(vec![known(sender, "letter-sender", words)]);
    sheet.spans(vec![blank("letter-sender-address", words)]);
    sheet.spans(vec![known(addressee, "letter-addressee", words)]);
    sheet.spans(vec![blank("letter-addressee-address", words)]);
    let date = letter.date.map(|date| words.date(date));
    sheet.spans(vec![known(date, "letter-date", words)]);
    sheet.labelled(&words.word("letter-about"), subject);
    let salutation = format!("{} ", words.word("letter-salutation"));
    sheet.spans(vec![Span::Text(salutation), blank("letter-reader", words), Span::Text(",".to_owned())]);
}

/// Who writes and to whom, where the facts say which side is ours.
fn names(facts: &Facts) -> (Option<String>, Option<String>) {
    let text = |fact: &str| match facts.get(fact) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let (controller, processor) = (text("controller-name"), text("processor-name"));
    match facts.get("own-role") {
        Some(Value::Choice(side)) if side == "customer" => (controller, processor),
        Some(Value::Choice(side)) if side == "provider" => (processor, controller),
        _ => (None, None),
    }
}

/// What the letter asks, in short.
fn asked(
    review: &Review,
    requests: &[Request<'_>],
    letter: &Letter<'_>,
    words: &Words<'_>,
    sheet: &mut Sheet,
) {
    let name = document(review, letter);
    if requests.is_empty() {
        sheet.paragraph(&words.say(&Message::new("letter-nothing").with("document", name)));
        return;
    }
    let count = |level: Level| {
        let findings = requests.iter().flat_map(|request| &request.findings);
        findings.filter(|finding| finding.level == level).count()
    };
    let message = Message::new("letter-asks")
        .with("document", name)
        .with("clauses", requests.len())
        .with("law", count(Level::Law));
    sheet.paragraph(&words.say(&message));
    sheet.paragraph(&words.word("letter-how"));
}

/// The changes to one clause.
fn of_clause(
    number: u32,
    request: &Request<'_>,
    language: Language,
    letter: &Letter<'_>,
    words: &Words<'_>,
    sheet: &mut Sheet,
) {
    sheet.blocks(vec![heading(number, &title(request, words))]);
    sheet.heading(3, &words.word("letter-now"));
    let quotes = quotes(request);
    if quotes.is_empty() {
        sheet.paragraph(&words.word("letter-silent"));
    }
    quotes.into_iter().for_each(|quote| sheet.item(&quoted(quote, words)));
    sheet.heading(3, &words.word("letter-asked"));
    request.findings.iter().for_each(|finding| sheet.item(&asked_and_why(finding, words)));
    let ids: Vec<&str> = request.findings.iter().map(|finding| finding.requirement.as_str()).collect();
    let proposed =
        request.clause.and_then(|clause| proposal(words.book(), clause, &ids, letter.facts, language));
    if let Some(proposed) = proposed.filter(|proposed| !proposed.blocks.is_empty()) {
        sheet.heading(3, &words.word("letter-proposal"));
        sheet.blocks(proposed.blocks);
    }
}

/// What the clause is called in the language of the letter; without one, what is asked.
fn title(request: &Request<'_>, words: &Words<'_>) -> String {
    let clause = request.clause.and_then(|clause| words.book().clauses.get(clause));
    let asked = request.findings.first().map(|finding| crate::finding::name(finding, words));
    clause.map_or_else(|| asked.unwrap_or_default(), |clause| clause.title.get(words.language())).to_owned()
}

fn heading(number: u32, text: &str) -> Block {
    let marker = Marker::Read { label: format!("{number}."), depth: 1 };
    Block::new(Content::Heading { level: 2, marker, text: vec![Span::Text(text.to_owned())] })
}

/// The words that the findings rest on, each once, in the order of the document.
fn quotes<'a>(request: &Request<'a>) -> Vec<&'a Quote> {
    let all = request.findings.iter().flat_map(|finding| &finding.quotes);
    let by_place: BTreeMap<(usize, &str), &Quote> =
        all.map(|quote| ((quote.place.offset, quote.text.as_str()), quote)).collect();
    by_place.into_values().collect()
}

fn quoted(quote: &Quote, words: &Words<'_>) -> String {
    let place = place(&quote.place, words);
    let id = if place.is_empty() { "report-quote-unplaced" } else { "report-quote" };
    words.say(&Message::new(id).with("text", quote.text.as_str()).with("place", place))
}

/// What one requirement asks, what is wrong with what stands there, and on what it rests.
fn asked_and_why(finding: &Finding, words: &Words<'_>) -> String {
    let note = finding.note.get(words.language());
    let wrong = if note.is_empty() && finding.grade == Grade::Contradicted {
        words.word("letter-contradicted")
    } else {
        note.to_owned()
    };
    [asks(finding, words).to_owned(), wrong, basis(finding, words)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// How much it weighs, and the sources that weigh with someone else.
fn basis(finding: &Finding, words: &Words<'_>) -> String {
    let level = words.word(level_word(finding.level));
    let sources: Vec<Citation> = finding.law.iter().filter(|source| weighs(source, words)).cloned().collect();
    let id = if sources.is_empty() { "letter-level" } else { "letter-basis" };
    words.say(&Message::new(id).with("level", level).with("law", words.cite_all(&sources)))
}

/// What happens next, and the signature.
fn closing(requests: &[Request<'_>], words: &Words<'_>, sheet: &mut Sheet) {
    let law =
        requests.iter().flat_map(|request| &request.findings).any(|finding| finding.level == Level::Law);
    if law {
        sheet.paragraph(&words.word("letter-until"));
    }
    if !requests.is_empty() {
        sheet.paragraph(&words.word("letter-next"));
    }
    let date = words.law_date().map(|date| words.date(date)).unwrap_or_default();
    sheet.paragraph(&words.say(&Message::new("letter-law-of").with("date", date)));
    sheet.paragraph(&words.word("letter-greeting"));
    sheet.spans(vec![blank("letter-signatory", words)]);
    sheet.spans(vec![blank("letter-position", words)]);
}

fn known(value: Option<String>, id: &'static str, words: &Words<'_>) -> Span {
    value.map_or_else(|| blank(id, words), Span::Text)
}

fn blank(id: &'static str, words: &Words<'_>) -> Span {
    Span::Blank { fact: id.to_owned(), label: words.word(id) }
}
