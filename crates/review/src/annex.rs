//! Which annexes a document has, and which it only points to.

use std::collections::BTreeSet;

use text::Token;

use crate::notions::Notions;
use crate::passage::Passage;

/// The most words of the line with which an annex opens.
const LONGEST_OPENING: usize = 14;

/// The labels of the annexes that stand in a document: `1`, `a`, `ii`, and an empty one for an annex
/// without a label.
pub(crate) fn annexes(passages: &[Passage], notions: &Notions) -> BTreeSet<String> {
    let opens = |passage: &&Passage| {
        let short = passage.own().len() <= LONGEST_OPENING && !passage.text.ends_with('.');
        passage.lead == 0 && (passage.heading || short)
    };
    let opening = |passage: &Passage| {
        let (start, _) = *passage.hits.spans(notions.engine.annex).first()?;
        (start == 0).then(|| label(&passage.tokens, start + 1))
    };
    passages.iter().filter(opens).filter_map(opening).collect()
}

/// Whether the passage names annexes and the document has none of them.
pub(crate) fn points_outside(passage: &Passage, annexes: &BTreeSet<String>, notions: &Notions) -> bool {
    let named: Vec<String> = passage
        .hits
        .spans(notions.engine.annex)
        .iter()
        .map(|(_, end)| label(&passage.tokens, *end))
        .collect();
    let here = |label: &String| annexes.contains(label) || (label.is_empty() && !annexes.is_empty());
    !named.is_empty() && !named.iter().any(here)
}

/// The number or letter behind the word for an annex.
fn label(tokens: &[Token], at: usize) -> String {
    let word = tokens.get(at).map_or("", |token| token.word.as_str());
    let short = word.chars().count() == 1 || word.chars().all(|c| c.is_ascii_digit());
    let roman = word.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    if short || roman { word.to_owned() } else { String::new() }
}
