//! One agreement in two languages: the headings, numbers and signatures are shared, and the
//! paragraphs of each clause stand beside each other in a table of two columns.

use std::iter::Peekable;
use std::vec::IntoIter;

use paper::{Block, Cell, Content, Marker, Paper, Signatory, Span, Table, words};

/// Between the two languages where they share a line.
const BETWEEN: &str = " / ";

/// What stands beside its translation as one: a block, or a paragraph with the items below it.
enum Unit {
    Block(Content),
    Group(Vec<Vec<Span>>),
}

/// The blocks of two papers, beside each other.
pub(crate) fn beside(first: Paper, second: Paper) -> Vec<Block> {
    let (mut left, mut right) = (units(first), units(second));
    let mut blocks = Vec::new();
    while left.peek().is_some() || right.peek().is_some() {
        let one_sided =
            matches!(left.peek(), Some(Unit::Group(_))) != matches!(right.peek(), Some(Unit::Group(_)));
        // Where one language has a paragraph more, the cell beside it stays empty.
        let take_left = !one_sided || matches!(left.peek(), Some(Unit::Group(_)));
        let take_right = !one_sided || !take_left;
        let pair = (if take_left { left.next() } else { None }, if take_right { right.next() } else { None });
        match pair {
            (Some(Unit::Block(one)), Some(Unit::Block(other))) => blocks.push(Block::new(joined(one, other))),
            (Some(Unit::Block(one)), _) | (_, Some(Unit::Block(one))) => blocks.push(Block::new(one)),
            (one, other) => row(&mut blocks, vec![cell(one), cell(other)]),
        }
    }
    blocks
}

fn units(paper: Paper) -> Peekable<IntoIter<Unit>> {
    let labels = paper::labels(&paper);
    let mut units: Vec<Unit> = Vec::new();
    for (block, label) in paper.blocks.into_iter().zip(labels) {
        match (block.content, units.last_mut()) {
            (Content::Paragraph { marker, text }, Some(Unit::Group(group))) if is_item(&marker) => {
                group.push(labelled(&label, text));
            }
            (Content::Paragraph { text, .. }, _) => units.push(Unit::Group(vec![labelled(&label, text)])),
            (content, _) => units.push(Unit::Block(content)),
        }
    }
    units.into_iter().peekable()
}

const fn is_item(marker: &Marker) -> bool {
    matches!(marker, Marker::Bullet { .. } | Marker::Numbered { depth: 3.. })
}

/// A number is words here: two columns that count for themselves would count everything twice.
fn labelled(label: &str, text: Vec<Span>) -> Vec<Span> {
    let label = (!label.is_empty()).then(|| Span::Text(format!("{label} ")));
    label.into_iter().chain(text).collect()
}

fn cell(unit: Option<Unit>) -> Cell {
    match unit {
        Some(Unit::Group(paragraphs)) => Cell { paragraphs },
        _ => Cell::default(),
    }
}

/// Adds a row to the columns that the blocks end with, or begins them.
fn row(blocks: &mut Vec<Block>, cells: Vec<Cell>) {
    match blocks.last_mut().map(|block| &mut block.content) {
        Some(Content::Table(table)) if table.header_rows == 0 => table.rows.push(cells),
        _ => blocks.push(Block::new(Content::Table(Table { header_rows: 0, rows: vec![cells] }))),
    }
}

fn joined(one: Content, other: Content) -> Content {
    match (one, other) {
        (Content::Title(one), Content::Title(other)) => Content::Title(line(one, other)),
        (Content::Heading { level, marker, text }, Content::Heading { text: other, .. }) => {
            Content::Heading { level, marker, text: line(text, other) }
        }
        (Content::Table(one), Content::Table(other)) => Content::Table(table(one, other)),
        (Content::Signatures(one), Content::Signatures(other)) => Content::Signatures(
            one.into_iter().zip(other).map(|(one, other)| signatory(one, other)).collect(),
        ),
        (one, _) => one,
    }
}

/// Both on one line, or the one where they are the same.
fn line(one: Vec<Span>, other: Vec<Span>) -> Vec<Span> {
    if words(&one) == words(&other) {
        return one;
    }
    one.into_iter().chain([Span::Text(BETWEEN.to_owned())]).chain(other).collect()
}

/// The cells of two tables about the same, each language a paragraph.
fn table(one: Table, other: Table) -> Table {
    let mut others = other.rows.into_iter();
    let row = |cells: Vec<Cell>| {
        let mut others = others.next().unwrap_or_default().into_iter();
        cells.into_iter().map(|cell| both(cell, others.next().unwrap_or_default())).collect()
    };
    Table { header_rows: one.header_rows, rows: one.rows.into_iter().map(row).collect() }
}

fn both(mut one: Cell, other: Cell) -> Cell {
    if one != other {
        one.paragraphs.extend(other.paragraphs);
    }
    one
}

fn signatory(one: Signatory, other: Signatory) -> Signatory {
    let lines = one.lines.into_iter().zip(other.lines).map(|((label, text), (translated, _))| {
        let label = if label == translated { label } else { format!("{label}{BETWEEN}{translated}") };
        (label, text)
    });
    Signatory { heading: line(one.heading, other.heading), lines: lines.collect() }
}
