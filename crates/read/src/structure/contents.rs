//! A table of contents: it says what the headings say again, and a review would take it for text.

use std::collections::HashMap;

use paper::{Block, Content, Marker, words};

/// Fewer entries than this in a row are no table of contents.
const LEAST: usize = 3;
/// Words above a table of contents: 'Inhoud', 'Table of contents'.
const LONGEST_TITLE: usize = 3;

/// The blocks without the table of contents: the first run of blocks that each repeat a heading that
/// comes later, with or without the number of its page, and the short line above them.
pub(crate) fn without(mut blocks: Vec<Block>) -> Vec<Block> {
    let Some((from, to)) = run(&blocks) else { return blocks };
    let titled = from.checked_sub(1).filter(|above| blocks.get(*above).is_some_and(is_short));
    blocks.drain(titled.unwrap_or(from)..to);
    blocks
}

fn run(blocks: &[Block]) -> Option<(usize, usize)> {
    let texts: Vec<String> = blocks.iter().map(text).collect();
    let headings = blocks.iter().zip(&texts).enumerate();
    let last: HashMap<&str, usize> = headings
        .filter(|(_, (block, _))| matches!(block.content, Content::Heading { .. }))
        .map(|(index, (_, text))| (text.as_str(), index))
        .collect();
    let repeats = |index: usize, text: &str| last.get(text).is_some_and(|heading| *heading > index);
    let entries: Vec<bool> = texts
        .iter()
        .enumerate()
        .map(|(index, text)| !text.is_empty() && (repeats(index, text) || repeats(index, without_page(text))))
        .collect();
    let from = (0..entries.len()).find(|from| {
        entries.get(*from..from + LEAST).is_some_and(|run| run.iter().all(|is_entry| *is_entry))
    })?;
    let length = entries.iter().skip(from).take_while(|is_entry| **is_entry).count();
    Some((from, from + length))
}

/// The label and words of a block, in small letters and with single spaces; a bullet is no label.
fn text(block: &Block) -> String {
    let (label, text) = match &block.content {
        Content::Heading { marker: Marker::Read { label, .. }, text, .. }
        | Content::Paragraph { marker: Marker::Read { label, .. }, text } => (label.as_str(), text),
        Content::Heading { text, .. } | Content::Paragraph { text, .. } => ("", text),
        _ => return String::new(),
    };
    let words = format!("{label} {}", words(text)).to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of an entry before its leader and page.
fn without_page(text: &str) -> &str {
    let words = text.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == '\u{2060}');
    words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '…' | '\u{2060}'))
}

fn is_short(block: &Block) -> bool {
    let short = |text: &[paper::Span]| words(text).split_whitespace().count() <= LONGEST_TITLE;
    match &block.content {
        Content::Heading { text, .. } | Content::Paragraph { text, .. } => short(text),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use paper::Span;

    fn line(text: &str) -> Block {
        let text = vec![Span::Text(text.into())];
        Block::new(Content::Paragraph { marker: Marker::None, text })
    }

    fn heading(label: &str, text: &str) -> Block {
        let marker = Marker::Read { label: label.into(), depth: 1 };
        Block::new(Content::Heading { level: 1, marker, text: vec![Span::Text(text.into())] })
    }

    fn body() -> Vec<Block> {
        let heads = [("Artikel 1", "Onderwerp"), ("Artikel 2", "Duur"), ("Bijlage 1", "Gegevens")];
        heads
            .iter()
            .flat_map(|(label, text)| [heading(label, text), line("De verwerker verwerkt.")])
            .collect()
    }

    #[test]
    fn entries_that_repeat_the_headings_go_with_the_line_above_them() {
        let list = ["Inhoud", "Artikel 1 Onderwerp", "Artikel  2 Duur ..... 3", "Bijlage 1 Gegevens 12"];
        let all: Vec<Block> = list.map(line).into_iter().chain(body()).collect();
        assert_eq!(without(all), body());
    }

    #[test]
    fn a_sentence_above_them_stays() {
        let above = line("Deze overeenkomst bestaat uit de volgende delen.");
        let list = ["Artikel 1 Onderwerp", "Artikel 2 Duur", "Bijlage 1 Gegevens"].map(line);
        let all: Vec<Block> = std::iter::once(above.clone()).chain(list).chain(body()).collect();
        assert_eq!(without(all).first(), Some(&above));
    }

    #[test]
    fn a_list_that_names_something_else_stays() {
        let list = ["Artikel 1 Onderwerp", "naam en adres", "Bijlage 1 Gegevens"].map(line);
        let all: Vec<Block> = list.into_iter().chain(body()).collect();
        assert_eq!(without(all.clone()), all);
        assert_eq!(without(body()), body(), "headings do not repeat themselves");
    }
}
