//! Wrapped lines to passages: a paragraph, an item or a heading each.

use std::collections::HashSet;

use paper::Origin;

use super::marker::{self, Kind, Label};
use super::{Line, Look};

/// A paragraph, item or heading, not yet told apart.
pub(crate) struct Passage {
    pub(crate) text: String,
    pub(crate) origin: Origin,
    /// Of its first line, but `full` of its last.
    pub(crate) look: Look,
}

impl Passage {
    /// Its label; behind bold signs too, which then go. A row of a table has none.
    pub(crate) fn label(&self) -> Option<Label<'_>> {
        let loud = self.look.strong || self.look.large || self.look.heading.is_some();
        let plain = || marker::plain_number(&self.text).filter(|_| loud);
        if self.look.row.is_some() { None } else { marker::split(&self.text).or_else(plain) }
    }

    /// Whether it is a label and no more: its words are on the next line.
    fn is_bare(&self) -> bool {
        let text = self.text.trim();
        let number = !text.contains(char::is_whitespace) && marker::split(&format!("{text} x")).is_some();
        text.chars().count() <= 8 && number && self.look.heading.is_none()
    }

    /// Whether its last word ends a sentence, or opens a list.
    pub(crate) fn ends(&self) -> bool {
        let text = self.text.trim_end_matches([')', '"', '”', '’', '\'', '*', ']', '»', ' ']);
        text.ends_with(['.', '!', '?', ':', ';', '…'])
    }
}

/// Joins lines; with blank lines or spacing to go by, more freely than without.
pub(crate) fn passages(lines: Vec<Line>) -> Vec<Passage> {
    let words = Words::of(&lines);
    let spaced = lines.iter().filter(|line| line.look.apart).count() * 10 > lines.len();
    let mut passages: Vec<Passage> = Vec::new();
    let mut labels: Vec<String> = Vec::new();
    for line in lines {
        let label = marker::split(&line.text).filter(|_| line.look.row.is_none());
        match passages.last_mut().filter(|last| continues(last, &line, label.as_ref(), &labels, spaced)) {
            Some(last) => append(last, line, &words),
            None => {
                labels.extend(label.map(|label| label.label));
                let Line { text, origin, look } = line;
                passages.push(Passage { text, origin, look });
            }
        }
    }
    passages
}

/// Whether a line goes on with the passage before it.
fn continues(
    last: &Passage,
    line: &Line,
    label: Option<&Label<'_>>,
    labels: &[String],
    spaced: bool,
) -> bool {
    let fixed = |look: &Look| look.row.is_some() || look.heading.is_some();
    if fixed(&last.look) || fixed(&line.look) {
        return false;
    }
    if last.is_bare() && label.is_none() {
        return true;
    }
    if line.look.apart {
        return false;
    }
    let mut start = line.text.chars();
    let punctuation = start.next().is_some_and(|c| ".,;:)".contains(c));
    if punctuation && start.next().is_none_or(char::is_whitespace) {
        return true;
    }
    if last.look.strong != line.look.strong || last.look.large != line.look.large {
        return false;
    }
    if label.is_some_and(|label| begins_item(label, labels) || last.ends()) {
        return false;
    }
    if last.text.ends_with('-') && line.text.starts_with(char::is_lowercase) {
        return true;
    }
    let colon = last.text.ends_with([':', ';']);
    let wrapped = last.look.full && (!last.ends() || (spaced && !colon));
    wrapped || breaks_off(&last.text, &line.text, label.is_some())
}

/// Words after which no sentence ends.
const HANGING: [&str; 34] = [
    "and", "or", "of", "the", "to", "in", "for", "with", "by", "that", "which", "a", "an", "as", "from",
    "on", "en", "de", "het", "een", "van", "dat", "die", "na", "met", "voor", "door", "aan", "bij", "op",
    "te", "als", "om", "dan",
];

/// Words after which a number is that of an article.
const CITING: [&str; 10] =
    ["art.", "arts.", "artt.", "article", "articles", "artikel", "artikelen", "sec.", "section", "no."];

/// Whether a line stops in the middle of a sentence, wherever it was cut, and the next goes on.
fn breaks_off(last: &str, next: &str, labelled: bool) -> bool {
    let word = last.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    if CITING.contains(&word.as_str()) {
        return next.starts_with(|c: char| c.is_ascii_digit());
    }
    let item_ends = last.trim_end_matches(char::is_alphabetic).trim_end().ends_with(';');
    !labelled && !item_ends && next.starts_with(char::is_lowercase) && HANGING.contains(&word.as_str())
}

/// Whether a label can only begin an item, even after a line without an end: a bullet, the first of
/// a list, the one after one of the last.
fn begins_item(label: &Label<'_>, labels: &[String]) -> bool {
    let first = matches!(label.label.trim_matches(['(', ')', '.']), "1" | "a" | "i" | "A" | "I" | "1.1");
    let alone = label.rest.is_empty() && matches!(label.kind, Kind::Decimal(2..));
    label.kind == Kind::Bullet
        || first
        || alone
        || labels.iter().rev().take(12).any(|last| marker::follows(last, &label.label))
}

fn append(passage: &mut Passage, line: Line, words: &Words) {
    passage.look.full = line.look.full;
    let text = line.text.trim_start();
    match words.mend(&passage.text, text) {
        Mend::Drop => {
            passage.text.pop();
        }
        Mend::Keep => {}
        Mend::Space => {
            if !text.starts_with(['.', ',', ';', ':', ')']) {
                passage.text.push(' ');
            }
        }
    }
    passage.text.push_str(text);
}

/// What becomes of the end of a line in joining.
enum Mend {
    /// Its hyphen goes.
    Drop,
    /// Its hyphen stays, without a space.
    Keep,
    /// A space comes.
    Space,
}

/// The words of a document, to tell a hyphen of the word from one of the line.
struct Words(HashSet<String>);

impl Words {
    fn of(lines: &[Line]) -> Self {
        if !lines.iter().any(|line| line.text.ends_with('-')) {
            return Self(HashSet::new());
        }
        let words =
            lines.iter().flat_map(|line| line.text.split(|c: char| !(c.is_alphanumeric() || c == '-')));
        Self(words.filter(|word| word.len() > 3).map(str::to_lowercase).collect())
    }

    fn mend(&self, before: &str, after: &str) -> Mend {
        let Some(head) = before.strip_suffix(['-', '\u{2010}']) else { return Mend::Space };
        let stem = head.rsplit(|c: char| !(c.is_alphanumeric() || c == '-')).next().unwrap_or_default();
        let tail: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
        let suspended = matches!(tail.as_str(), "en" | "of" | "and" | "or" | "und" | "oder" | "et" | "ou");
        if suspended || stem.is_empty() {
            return Mend::Space;
        }
        let joined = format!("{stem}{tail}").to_lowercase();
        let hyphened = format!("{stem}-{tail}").to_lowercase();
        let compound = stem.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit());
        let upper = !tail.starts_with(char::is_lowercase);
        let keep = compound || upper || self.0.contains(&hyphened);
        if keep && !self.0.contains(&joined) { Mend::Keep } else { Mend::Drop }
    }
}
