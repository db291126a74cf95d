use crate::{Block, Content, Marker, Origin, Paper, labels, words};

/// A line of the paper as plain text: one for each heading, paragraph, table row and signature line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'paper> {
    /// The words, without number.
    pub text: String,
    /// The number as shown, or empty.
    pub label: String,
    /// What it is.
    pub kind: LineKind,
    /// The block it belongs to.
    pub block: &'paper Block,
    /// Where it stood.
    pub origin: Origin,
}

pub use kind::LineKind;

mod kind {
    /// What kind of line it is, for those who read a paper line by line.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LineKind {
        /// The title on the page.
        Title,
        /// A heading; its level.
        Heading(u8),
        /// A paragraph without number or bullet.
        Paragraph,
        /// A numbered paragraph or list item; its depth.
        Item(u8),
        /// A row of a table, its cells joined with ` | `; whether it is a heading row.
        Row {
            /// Whether it is a heading row.
            header: bool,
        },
        /// A line of the signature block.
        Signature,
    }
}

/// The paper line by line, in reading order; empty lines are left out.
#[must_use]
pub fn lines(paper: &Paper) -> Vec<Line<'_>> {
    let labels = labels(paper);
    paper
        .blocks
        .iter()
        .zip(labels)
        .flat_map(|(block, label)| of_block(block, label))
        .filter(|line| !line.text.trim().is_empty())
        .collect()
}

fn of_block(block: &Block, label: String) -> Vec<Line<'_>> {
    let one =
        |text: String, label: String, kind| vec![Line { text, label, kind, block, origin: block.origin }];
    match &block.content {
        Content::Title(text) => one(words(text), label, LineKind::Title),
        Content::Heading { level, text, .. } => one(words(text), label, LineKind::Heading(*level)),
        Content::Paragraph { marker, text } => one(words(text), label, item(marker)),
        Content::Table(table) => rows(block, table),
        Content::Signatures(signatories) => signatures(block, signatories),
        Content::PageBreak => Vec::new(),
    }
}

/// The deepest that numbered paragraphs go.
const DEEPEST_NUMBER: u8 = 6;

fn item(marker: &Marker) -> LineKind {
    match marker {
        Marker::None | Marker::Annex => LineKind::Paragraph,
        // A bullet stands below whatever number came before it.
        Marker::Bullet { depth } => LineKind::Item(depth.saturating_add(DEEPEST_NUMBER)),
        Marker::Numbered { depth } | Marker::Read { depth, .. } => LineKind::Item(*depth),
    }
}

fn rows<'paper>(block: &'paper Block, table: &crate::Table) -> Vec<Line<'paper>> {
    let row = |(index, cells): (usize, &Vec<crate::Cell>)| Line {
        text: cells.iter().map(cell).collect::<Vec<_>>().join(" | "),
        label: String::new(),
        kind: LineKind::Row { header: index < table.header_rows },
        block,
        origin: block.origin,
    };
    table.rows.iter().enumerate().map(row).collect()
}

fn cell(cell: &crate::Cell) -> String {
    cell.paragraphs.iter().map(|spans| words(spans)).collect::<Vec<_>>().join(" ")
}

fn signatures<'paper>(block: &'paper Block, signatories: &[crate::Signatory]) -> Vec<Line<'paper>> {
    let line = |text: String| Line {
        text,
        label: String::new(),
        kind: LineKind::Signature,
        block,
        origin: block.origin,
    };
    signatories
        .iter()
        .flat_map(|signatory| {
            let heading = std::iter::once(words(&signatory.heading));
            heading.chain(signatory.lines.iter().map(|(label, spans)| format!("{label}: {}", words(spans))))
        })
        .map(line)
        .collect()
}
