//! For formats that mark headings and lists: what their writers marked by hand all the same. A label
//! that was typed becomes a marker, a paragraph that is bold throughout a heading.

use paper::{Block, Content, Marker, Span, words};

use super::depth::Depths;
use super::marker::{self, Kind};

/// The blocks with typed labels and bold headings made into what they are.
pub(crate) fn refine(blocks: Vec<Block>) -> Vec<Block> {
    let mut depths = Depths::default();
    let refined = blocks.into_iter().map(|block| {
        let content = match block.content {
            Content::Heading { level, marker, text } => {
                depths.heading();
                labelled_heading(level, marker, text)
            }
            Content::Paragraph { marker: Marker::None, text } => paragraph(text, &mut depths),
            Content::Paragraph { marker: Marker::Bullet { depth }, text } => {
                bulleted(depth, text, &mut depths)
            }
            other => other,
        };
        Block { content, ..block }
    });
    refined.collect()
}

/// A heading with the label that was typed before its words.
pub(crate) fn labelled_heading(level: u8, marker: Marker, mut text: Vec<Span>) -> Content {
    if marker != Marker::None {
        return Content::Heading { level, marker, text };
    }
    let label = marker::split(first(&text)).or_else(|| marker::plain_number(first(&text)));
    let label = label.filter(|label| label.kind != Kind::Bullet);
    let found = label.map(|label| (label.label, label.rest.to_owned()));
    let marker = found.map_or(Marker::None, |(label, rest)| {
        replace_first(&mut text, rest);
        Marker::Read { label, depth: level }
    });
    Content::Heading { level, marker, text }
}

/// A paragraph without marker, as what its writer made of it by hand.
fn paragraph(text: Vec<Span>, depths: &mut Depths) -> Content {
    let words = words(&text);
    let kind = marker::split(&words).map(|label| label.kind);
    if is_hand_made_heading(&words, kind, &text) {
        depths.heading();
        let level = match kind {
            Some(Kind::Decimal(parts)) => parts.min(6),
            Some(_) => 1,
            None => 2,
        };
        return labelled_heading(level, Marker::None, vec![Span::Text(words)]);
    }
    item(text, &words, depths)
}

/// A bullet before a typed label is how Markdown writes lists with letters: the label is what counts.
fn bulleted(depth: u8, text: Vec<Span>, depths: &mut Depths) -> Content {
    let words = words(&text);
    match marker::split(&words).filter(|label| label.kind != Kind::Bullet) {
        Some(_) => item(text, &words, depths),
        None => Content::Paragraph { marker: Marker::Bullet { depth }, text },
    }
}

/// Whether a paragraph is short, does not end as a sentence, and is bold throughout or begins with
/// the label of an article.
fn is_hand_made_heading(words: &str, kind: Option<Kind>, text: &[Span]) -> bool {
    let brief = is_heading_text(words) && words.chars().count() <= 100 && !words.contains(['\n', '@', '_']);
    let open = !words.ends_with(['.', ':', ';', ',', '!', '?']);
    let strong = !text.is_empty() && text.iter().all(|span| matches!(span, Span::Strong(_)));
    let is_item = matches!(kind, Some(Kind::Bullet | Kind::LowerLetter | Kind::LowerRoman));
    brief && open && ((strong && !is_item) || kind == Some(Kind::Word))
}

/// A paragraph with the label that was typed before its words as its marker. A label that goes on
/// after the first span, or is part of its sentence, is none.
fn item(mut text: Vec<Span>, words: &str, depths: &mut Depths) -> Content {
    let label = marker::split(words).filter(|label| label.kind != Kind::Word);
    let rest = label.as_ref().and_then(|label| first(&text).strip_prefix(&label.label));
    let rest = rest.map(|rest| rest.trim_start().to_owned());
    let (Some(label), Some(rest)) = (label, rest) else {
        return Content::Paragraph { marker: Marker::None, text };
    };
    replace_first(&mut text, rest);
    Content::Paragraph { marker: depths.marker(label.kind, label.label), text: crate::finish::tidy(text) }
}

fn first(text: &[Span]) -> &str {
    match text.first() {
        Some(Span::Text(text) | Span::Strong(text) | Span::Emphasis(text)) => text,
        _ => "",
    }
}

fn replace_first(text: &mut [Span], rest: String) {
    if let Some(Span::Text(text) | Span::Strong(text) | Span::Emphasis(text)) = text.first_mut() {
        *text = rest;
    }
}

/// Whether words can be a heading: what is long, or many words with a full stop, is a paragraph in
/// the dress of one.
pub(crate) fn is_heading_text(words: &str) -> bool {
    let count = words.split_whitespace().count();
    count > 0 && words.chars().count() <= 160 && !(count > 12 && words.trim_end().ends_with(['.', ';', ':']))
}

/// A block as paragraphs of a cell, where there is no room for a marker: the number goes before the
/// words. A table in a table comes apart into its paragraphs.
pub(crate) fn as_cell_paragraphs(block: Block) -> Vec<Vec<Span>> {
    let (marker, mut text) = match block.content {
        Content::Paragraph { marker, text } | Content::Heading { marker, text, .. } => (marker, text),
        Content::Title(text) => (Marker::None, text),
        Content::Table(table) => {
            return table.rows.into_iter().flatten().flat_map(|cell| cell.paragraphs).collect();
        }
        _ => return Vec::new(),
    };
    if text.is_empty() {
        return Vec::new();
    }
    match marker {
        Marker::Bullet { .. } => text.insert(0, Span::Text("• ".to_owned())),
        Marker::Read { label, .. } => text.insert(0, Span::Text(format!("{label} "))),
        _ => {}
    }
    vec![text]
}
