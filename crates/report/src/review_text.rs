use std::fmt::Write as _;

use language::Message;
use review::{DocumentKind, Quote, Review};
use rulebook::{Grade, Level};

use crate::Words;
use crate::finding::{self, LEVELS, message, name, place};
use crate::paint::{self, quiet, strong};
use crate::term;
use crate::words::{grade as grade_word, level as level_word};

/// The most characters of a quote that are shown in the terminal.
const LONGEST_QUOTE: usize = 400;

/// A review for the terminal: a summary first, then the gaps by level, then what is met, then
/// what was agreed. It holds ANSI colours; whoever prints takes them out where they are not wanted.
#[must_use]
pub fn review_text(file: &str, review: &Review, words: &Words<'_>) -> String {
    let mut out = String::new();
    head(&mut out, file, review, words);
    notes(&mut out, review, words);
    for level in LEVELS {
        gaps(&mut out, review, level, words);
    }
    met(&mut out, review, words);
    terms(&mut out, review, words);
    let _ = writeln!(out, "\n{}", words.footing());
    out
}

fn head(out: &mut String, file: &str, review: &Review, words: &Words<'_>) {
    let _ = writeln!(out, "{}", strong(file));
    let kind = match review.document.kind {
        DocumentKind::ProcessorAgreement => "review-is-agreement",
        DocumentKind::Other => "review-is-other",
    };
    let language = review.document.language.code();
    let _ = writeln!(out, "{}", words.say(&Message::new(kind).with("language", language)));
    if review.document.kind == DocumentKind::ProcessorAgreement {
        let _ = writeln!(out, "{}", finding::outcome(review, words));
    }
    for party in &review.document.parties {
        let role = words
            .say(&Message::new("review-party").with("role", party.role).with("name", party.name.as_str()));
        let _ = writeln!(out, "  {role}");
    }
    for (level, counts) in [
        (Level::Law, review.summary.law),
        (Level::Essential, review.summary.essential),
        (Level::Practice, review.summary.practice),
    ] {
        let line = Message::new("review-counts")
            .with("level", words.word(level_word(level)))
            .with("met", counts.met)
            .with("partial", counts.partial)
            .with("missing", counts.missing)
            .with("contradicted", counts.contradicted)
            .with("unclear", counts.unclear);
        let _ = writeln!(out, "  {}", words.say(&line));
    }
}

/// What is to be said of the document as a whole.
fn notes(out: &mut String, review: &Review, words: &Words<'_>) {
    for note in &review.notes {
        let _ = writeln!(out, "\n{}", note.text.get(words.language()));
        note.quotes.iter().for_each(|found| quote(out, found, words));
    }
}

fn gaps(out: &mut String, review: &Review, level: Level, words: &Words<'_>) {
    let findings = finding::gaps(review, level);
    if findings.is_empty() {
        return;
    }
    let heading = words.say(&Message::new("review-gaps").with("level", words.word(level_word(level))));
    let _ = writeln!(out, "\n{}", strong(&heading));
    for finding in findings {
        let name = name(finding, words);
        let grade = words.word(grade_word(finding.grade)).to_uppercase();
        let _ = writeln!(out, "\n  {} — {}", paint::grade(finding.grade, &grade), strong(name));
        let _ = writeln!(out, "    {}", message(finding, words));
        let _ = writeln!(out, "    {}", words.cite_all(&finding.law));
        finding.quotes.iter().for_each(|found| quote(out, found, words));
        let _ = writeln!(out, "    {}", quiet(&format!("art28 explain {}", finding.requirement)));
    }
}

fn met(out: &mut String, review: &Review, words: &Words<'_>) {
    let met = finding::met(review);
    if met.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", strong(&words.word("review-met-list")));
    for finding in met {
        let name = name(finding, words);
        let place = finding.quotes.first().map(|quote| place(&quote.place, words)).unwrap_or_default();
        let mark = paint::grade(Grade::Met, "✓");
        let _ = writeln!(out, "  {mark} {name} ({place})");
    }
}

fn quote(out: &mut String, quote: &Quote, words: &Words<'_>) {
    let short: String = quote.text.chars().take(LONGEST_QUOTE).collect();
    let more = if short.len() < quote.text.len() { " …" } else { "" };
    let _ = writeln!(out, "    > {short}{more} ({})", place(&quote.place, words));
}

/// What was agreed: names in one column, values in the next, and where they stand.
fn terms(out: &mut String, review: &Review, words: &Words<'_>) {
    if review.terms.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", strong(&words.word("term-list")));
    let width = review.terms.iter().map(|found| term::name(found, words).chars().count()).max();
    for found in &review.terms {
        let place = found.quotes.first().map(|quote| place(&quote.place, words)).unwrap_or_default();
        let (name, said) = (term::name(found, words), term::said(found, words));
        let _ = writeln!(out, "  {name:<width$}  {said} ({place})", width = width.unwrap_or_default());
    }
}
