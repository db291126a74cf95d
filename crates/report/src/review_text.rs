use std::fmt::Write as _;

use language::Message;
use review::{DocumentKind, Finding, Place, Quote, Review};
use rulebook::{Grade, Level};

use crate::Words;
use crate::review_json::message;
use crate::words::{grade as grade_word, level as level_word};

/// The most characters of a quote that are shown in the terminal.
const LONGEST_QUOTE: usize = 400;

/// A review for the terminal: a summary first, then the gaps by level, then what is met.
#[must_use]
pub fn review_text(file: &str, review: &Review, words: &Words<'_>) -> String {
    let mut out = String::new();
    head(&mut out, file, review, words);
    for level in [Level::Law, Level::Essential, Level::Practice] {
        gaps(&mut out, review, level, words);
    }
    met(&mut out, review, words);
    let _ = writeln!(out, "\n{}", words.footing());
    out
}

fn head(out: &mut String, file: &str, review: &Review, words: &Words<'_>) {
    let _ = writeln!(out, "{file}");
    let kind = match review.document.kind {
        DocumentKind::ProcessorAgreement => "review-is-agreement",
        DocumentKind::Other => "review-is-other",
    };
    let language = review.document.language.code();
    let _ = writeln!(out, "{}", words.say(&Message::new(kind).with("language", language)));
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

fn gaps(out: &mut String, review: &Review, level: Level, words: &Words<'_>) {
    let open = |finding: &&Finding| finding.level == level && finding.grade != Grade::Met;
    let mut findings: Vec<&Finding> = review.findings.iter().filter(open).collect();
    findings.sort_by_key(|finding| gravity(finding.grade));
    if findings.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "\n{}",
        words.say(&Message::new("review-gaps").with("level", words.word(level_word(level))))
    );
    for finding in findings {
        let name =
            words.book().requirements.get(&finding.requirement).map_or("", |r| r.name.get(words.language()));
        let _ = writeln!(out, "\n  {} — {}", words.word(grade_word(finding.grade)).to_uppercase(), name);
        let _ = writeln!(out, "    {}", message(finding, words));
        let _ = writeln!(out, "    {}", words.cite_all(&finding.law));
        finding.quotes.iter().for_each(|found| quote(out, found, words));
        let _ = writeln!(out, "    art28 explain {}", finding.requirement);
    }
}

fn met(out: &mut String, review: &Review, words: &Words<'_>) {
    let met = || review.findings.iter().filter(|finding| finding.grade == Grade::Met);
    if met().next().is_none() {
        return;
    }
    let _ = writeln!(out, "\n{}", words.word("review-met-list"));
    for finding in met() {
        let name =
            words.book().requirements.get(&finding.requirement).map_or("", |r| r.name.get(words.language()));
        let place = finding.quotes.first().map(|quote| place(&quote.place, words)).unwrap_or_default();
        let _ = writeln!(out, "  ✓ {name} ({place})");
    }
}

fn quote(out: &mut String, quote: &Quote, words: &Words<'_>) {
    let short: String = quote.text.chars().take(LONGEST_QUOTE).collect();
    let more = if short.len() < quote.text.len() { " …" } else { "" };
    let _ = writeln!(out, "    > {short}{more} ({})", place(&quote.place, words));
}

/// Where words stand, as a reader looks it up: number and heading, and the page or line.
fn place(place: &Place, words: &Words<'_>) -> String {
    let at = |id: &'static str, number: Option<u32>| {
        number.map(|number| words.say(&Message::new(id).with("number", i64::from(number))))
    };
    let position = at("review-page", place.page).or_else(|| at("review-line", place.line));
    let position = position.or_else(|| at("review-paragraph", place.paragraph));
    let parts = [place.number.clone(), place.heading.clone(), position];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

const fn gravity(grade: Grade) -> u8 {
    match grade {
        Grade::Contradicted => 0,
        Grade::Missing => 1,
        Grade::Unclear => 2,
        Grade::Partial => 3,
        Grade::Met => 4,
    }
}
