//! Which passages are headings.

use super::join::Passage;
use super::marker::Kind;

/// What a heading becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Title,
    Heading(u8),
}

/// For each passage, its level where it is a heading.
pub(crate) fn levels(passages: &[Passage]) -> Vec<Option<Level>> {
    let kinds: Vec<Guess> = passages.iter().map(guess).collect();
    let labelled = kinds.iter().any(|kind| matches!(kind, Guess::Labelled(_) | Guess::Marked(_)));
    let mut levels: Vec<Option<Level>> = Vec::with_capacity(kinds.len());
    for (place, kind) in kinds.iter().enumerate() {
        let around = Around {
            before: place.checked_sub(1).and_then(|place| passages.get(place)),
            before_is_heading: levels.last().is_none_or(Option::is_some),
            after: passages.get(place + 1),
        };
        let level = passages.get(place).and_then(|passage| decide(*kind, passage, &around, labelled));
        levels.push(level);
    }
    title(&mut levels, &kinds);
    levels
}

/// What a passage is by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Guess {
    /// Marked as a heading by the format.
    Marked(u8),
    /// `Artikel 4 Duur`.
    Labelled(u8),
    /// `4. Duur`: a heading, or an item of a list of short items.
    Numbered(u8),
    /// Capitals or bold.
    Loud,
    /// Short and without an end.
    Short,
    None,
}

/// What stands around a passage.
struct Around<'passages> {
    before: Option<&'passages Passage>,
    before_is_heading: bool,
    after: Option<&'passages Passage>,
}

fn guess(passage: &Passage) -> Guess {
    if passage.look.row.is_some() {
        return Guess::None;
    }
    if let Some(level) = passage.look.heading {
        return Guess::Marked(level);
    }
    let label = passage.label();
    let rest = label.as_ref().map_or(passage.text.as_str(), |label| label.rest);
    let brief = is_brief(rest, 100) && !passage.ends();
    match label.map(|label| label.kind) {
        Some(Kind::Word) if is_brief(rest, 120) && !is_sentence(rest) => Guess::Labelled(1),
        Some(Kind::Bullet | Kind::LowerLetter | Kind::LowerRoman) => Guess::None,
        Some(kind) if brief && rest.starts_with(char::is_uppercase) => numbered(passage, kind),
        Some(_) => Guess::None,
        None if brief && (passage.look.large || passage.look.strong || is_capitals(rest)) => Guess::Loud,
        None if is_brief(rest, 70) && !passage.ends() && is_title_like(rest) => Guess::Short,
        None => Guess::None,
    }
}

fn numbered(passage: &Passage, kind: Kind) -> Guess {
    let level = if let Kind::Decimal(parts) = kind { parts.min(6) } else { 1 };
    let loud = passage.look.strong || passage.look.large;
    if loud { Guess::Labelled(level) } else { Guess::Numbered(level) }
}

fn decide(guess: Guess, passage: &Passage, around: &Around<'_>, labelled: bool) -> Option<Level> {
    let unlabelled = Level::Heading(if labelled { 2 } else { 1 });
    match guess {
        Guess::Marked(level) | Guess::Labelled(level) => Some(Level::Heading(level)),
        Guess::Numbered(level) => stands_alone(passage, around).then_some(Level::Heading(level)),
        Guess::Loud => Some(unlabelled),
        Guess::Short => stands_over(around).then_some(unlabelled),
        Guess::None => None,
    }
}

/// Whether no passage beside a short numbered one is short and numbered in the same way: those are
/// items of one list.
fn stands_alone(passage: &Passage, around: &Around<'_>) -> bool {
    let kind = |passage: &Passage| passage.label().map(|label| label.kind);
    let sibling = |other: &Passage| {
        kind(other) == kind(passage) && is_brief(&other.text, 100) && !is_sentence(&other.text)
    };
    let before = around.before.is_some_and(sibling) && !around.before_is_heading;
    let on = around.after.is_some_and(|after| after.text.starts_with(char::is_lowercase));
    around.after.is_some_and(|after| !sibling(after)) && !before && !(on && passage.look.full)
}

/// Whether a short line begins something: a sentence was ended before it, and longer text follows.
fn stands_over(around: &Around<'_>) -> bool {
    let after = around.after.is_some_and(|after| {
        let long = after.look.row.is_some() || after.text.len() > 80 || after.ends();
        after.label().is_some() || (long && !after.text.starts_with(char::is_lowercase))
    });
    let before = around.before_is_heading
        || around.before.is_none_or(|before| before.look.row.is_some() || before.text.ends_with('.'));
    after && before
}

fn is_brief(text: &str, limit: usize) -> bool {
    text.chars().count() <= limit && !text.contains(['{', '}', '<', '>', '=', '@']) && !text.contains("__")
}

/// Whether words end as a sentence does, and are long enough to be one.
fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (words > 4 && text.ends_with(['.', ';', ':', ','])) || words > 16
}

fn is_title_like(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let short = text.split_whitespace().count() <= 10;
    let start = text.starts_with(|c: char| c.is_uppercase() || c == '“' || c == '"');
    short
        && start
        && letters * 2 > text.chars().count()
        && !text.ends_with([',', '(', '['])
        && !has_verb(text)
}

/// Whether words state something, as a heading seldom does.
fn has_verb(text: &str) -> bool {
    const VERBS: [&str; 20] = [
        "is", "are", "was", "were", "has", "have", "shall", "will", "may", "must", "wordt", "worden", "werd",
        "heeft", "hebben", "zal", "zullen", "moet", "moeten", "kan",
    ];
    text.split_whitespace().skip(1).any(|word| VERBS.contains(&word))
}

/// Whether all letters are capitals, and there are enough of them to be words.
fn is_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 5
        && letters.clone().all(char::is_uppercase)
        && !text.ends_with(',')
        && text.chars().filter(char::is_ascii_digit).count() < 4
}

/// The first heading, near the top and without a label, over headings that have one, is the title.
fn title(levels: &mut [Option<Level>], kinds: &[Guess]) {
    let labelled = kinds.iter().any(|kind| matches!(kind, Guess::Labelled(1) | Guess::Numbered(1)));
    let first = levels.iter().take(8).position(Option::is_some);
    let plain = first
        .and_then(|place| kinds.get(place))
        .is_some_and(|kind| matches!(kind, Guess::Loud | Guess::Short));
    if let Some(level) = first.filter(|_| labelled && plain).and_then(|place| levels.get_mut(place)) {
        *level = Some(Level::Title);
    }
}
