//! Lines to blocks: what a reader sees at a glance, and a plain text or PDF does not say. Wrapped
//! lines become one paragraph again, labels become markers, short lines over longer ones headings.

pub(crate) mod contents;
mod depth;
mod heading;
mod join;
pub(crate) mod marker;
mod refine;
pub(crate) mod source;
pub(crate) mod spans;

use paper::{Block, Cell, Content, Marker, Origin, Span, Table};

use depth::Depths;
use join::Passage;
use marker::Kind;
pub(crate) use refine::{as_cell_paragraphs, is_heading_text, labelled_heading, refine};

/// A line, and how it looks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) origin: Origin,
    pub(crate) look: Look,
}

/// How a line looks, as far as the format tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// It is marked as a heading of this level.
    pub(crate) heading: Option<u8>,
    /// There is a blank line, or more than the usual space, above it.
    pub(crate) apart: bool,
    /// Its end is where the page ends: the next word did not fit.
    pub(crate) full: bool,
    /// All of it is bold.
    pub(crate) strong: bool,
    /// All of it is clearly larger than most of the text.
    pub(crate) large: bool,
    /// The cells of a row of a table; an empty row is the rule below the header.
    pub(crate) row: Option<Vec<String>>,
    /// Words between two asterisks are bold.
    pub(crate) markup: bool,
}

/// The blocks that lines make up.
pub(crate) fn blocks(lines: Vec<Line>) -> Vec<Block> {
    let passages = join::passages(lines);
    let headings = heading::levels(&passages);
    let mut depths = Depths::default();
    let mut blocks: Vec<Block> = Vec::new();
    for (passage, level) in passages.into_iter().zip(headings) {
        if let Some(cells) = passage.look.row {
            row(&mut blocks, cells, passage.origin);
            continue;
        }
        let origin = passage.origin;
        blocks.push(Block { content: content(passage, level, &mut depths), origin });
    }
    blocks
}

fn content(passage: Passage, level: Option<heading::Level>, depths: &mut Depths) -> Content {
    let label = passage.label().filter(|label| level.is_some() || label.is_apart(&passage.text));
    let rest = label.as_ref().map_or(passage.text.as_str(), |label| label.rest);
    let text = if passage.look.markup { spans::marked(rest) } else { vec![Span::Text(rest.to_owned())] };
    let text = crate::finish::tidy(text);
    match level {
        Some(heading::Level::Title) => Content::Title(text),
        Some(heading::Level::Heading(level)) => {
            depths.heading();
            let marker = label
                .filter(|label| label.kind != Kind::Bullet)
                .map_or(Marker::None, |label| Marker::Read { label: label.label, depth: level });
            Content::Heading { level, marker, text }
        }
        None => {
            let marker = label.map_or(Marker::None, |label| depths.marker(label.kind, label.label));
            Content::Paragraph { marker, text }
        }
    }
}

/// Adds a row to the table it stands under, or begins one.
fn row(blocks: &mut Vec<Block>, cells: Vec<String>, origin: Origin) {
    let follows = matches!(blocks.last(), Some(Block { content: Content::Table(_), .. }));
    if !follows {
        blocks.push(Block { content: Content::Table(Table::default()), origin });
    }
    if let Some(Block { content: Content::Table(table), .. }) = blocks.last_mut() {
        if cells.is_empty() {
            table.header_rows = table.rows.len().min(1);
        } else {
            table.rows.push(cells.iter().map(|cell| self::cell(cell)).collect());
        }
    }
}

fn cell(text: &str) -> Cell {
    let paragraphs = text.split('\n').map(|line| crate::finish::tidy(spans::marked(line)));
    Cell { paragraphs: paragraphs.filter(|paragraph| !paragraph.is_empty()).collect() }
}

#[cfg(test)]
mod tests;
