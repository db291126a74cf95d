//! The one document model, which reading makes, drafting makes, writing writes and review reads.
//!
//! A [`Paper`] is a list of [`Block`]s: title, headings, numbered paragraphs, tables, a signature
//! block. What a paper that was read knows besides is where each block stood ([`Origin`]); what a
//! drafted one knows is which of its words are still open ([`Span::Blank`]).

mod figure;
mod numbering;
mod outline;
mod parts;
mod plain;
#[cfg(feature = "sample")]
pub mod sample;
mod shares;

use language::Language;
use serde::{Deserialize, Serialize};

pub use figure::{letters, roman};
pub use numbering::{Labels, labels};
pub use outline::{Entry, Target, outline};
pub use parts::{Item, Part, parts};
pub use plain::{Line, LineKind, lines};
pub use shares::shares;

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// The title as metadata; the title on the page is a [`Content::Title`] block.
    pub title: Option<String>,
    /// The language it is written in, where that is known.
    pub language: Option<Language>,
    /// What stands above every page: title and version. Without it the title does, but for the first
    /// page.
    #[serde(default)]
    pub header: Option<String>,
    /// What goes in the footer beside the page number: version, date, identity of the document.
    pub footer: Option<String>,
    /// The words around automatic numbers.
    pub labels: Labels,
    /// Its content, in reading order.
    pub blocks: Vec<Block>,
}

/// A piece of content and where it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What it is.
    pub content: Content,
    /// Where it stood in the file it was read from; empty for what we drafted.
    pub origin: Origin,
}

/// Where a block stood in the file it was read from. Everything counts from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The page, for formats that have pages (PDF).
    pub page: Option<u32>,
    /// The line, for formats that are lines (text, Markdown, HTML source).
    pub line: Option<u32>,
    /// The paragraph, for formats that are paragraphs (docx, odt): the how-manieth `w:p` or
    /// `text:p`/`text:h` of the body, those in tables and empty ones included.
    pub paragraph: Option<u32>,
}

/// The kinds of content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    /// The title on the page.
    Title(Vec<Span>),
    /// A heading, level 1 (article, annex) to 6.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its number.
        marker: Marker,
        /// Its words, without the number.
        text: Vec<Span>,
    },
    /// A paragraph or a list item.
    Paragraph {
        /// Its number or bullet.
        marker: Marker,
        /// Its words, without the number.
        text: Vec<Span>,
    },
    /// A table.
    Table(Table),
    /// The block where the parties sign, kept together on a page.
    Signatures(Vec<Signatory>),
    /// What follows begins on a new page.
    PageBreak,
}

/// The number, letter or bullet before a heading or paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Marker {
    /// None.
    #[default]
    None,
    /// A bullet; depth from 1.
    Bullet {
        /// From 1.
        depth: u8,
    },
    /// Numbered by the program that shows it. Heading depth 1: `Article 1`; paragraph depth 2:
    /// `1.1` (within the article); depth 3: `a.`; depth 4: `i.`
    Numbered {
        /// 1 for articles, 2 for their paragraphs, 3 and 4 for the items in those.
        depth: u8,
    },
    /// The heading of an annex, in a numbering of its own: `Annex 1`.
    Annex,
    /// A number as it was read, such as `3.2`, `(a)` or `Artikel 4`; depth from 1 as far as the
    /// file tells.
    Read {
        /// The characters as they stood.
        label: String,
        /// From 1.
        depth: u8,
    },
}

/// A stretch of words with one look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    /// Ordinary words.
    Text(String),
    /// Bold: a defined term where it is defined.
    Strong(String),
    /// Italic.
    Emphasis(String),
    /// A link.
    Link {
        /// The words.
        text: String,
        /// Where it leads.
        address: String,
    },
    /// The number of an article or annex of the same paper, as the text writes it: 'artikel 5'.
    Reference {
        /// The words.
        text: String,
        /// What they refer to.
        to: Target,
    },
    /// Words that are still to be filled in. Shown as `[label]`, marked.
    Blank {
        /// The fact that would fill it.
        fact: String,
        /// What is to be filled in, for the reader.
        label: String,
    },
}

/// A table. Rows may differ in length.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// How many of the first rows are headings.
    pub header_rows: usize,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell: its paragraphs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// One list of spans a paragraph.
    pub paragraphs: Vec<Vec<Span>>,
}

/// One party's part of the signature block. Its labels ('Name', 'Date') are part of it, so that
/// the paper carries all its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// Role or heading: 'The controller'.
    pub heading: Vec<Span>,
    /// Lines to fill in: label, and what is known already (empty: a line to write on).
    pub lines: Vec<(String, Vec<Span>)>,
}

impl Span {
    /// The words as a reader sees them; a blank stands between square brackets.
    #[must_use]
    pub fn words(&self) -> std::borrow::Cow<'_, str> {
        match self {
            Self::Text(text)
            | Self::Strong(text)
            | Self::Emphasis(text)
            | Self::Link { text, .. }
            | Self::Reference { text, .. } => text.as_str().into(),
            Self::Blank { label, .. } => format!("[{label}]").into(),
        }
    }
}

/// The words of some spans as one text.
#[must_use]
pub fn words(spans: &[Span]) -> String {
    spans.iter().map(Span::words).collect()
}

impl Block {
    /// A block of our own, without origin.
    #[must_use]
    pub fn new(content: Content) -> Self {
        Self { content, origin: Origin::default() }
    }
}

impl Paper {
    /// Every blank, in reading order, one for each time it stands there.
    pub fn blanks(&self) -> impl Iterator<Item = (&str, &str)> {
        self.blocks.iter().flat_map(|block| block.content.spans()).filter_map(|span| match span {
            Span::Blank { fact, label } => Some((fact.as_str(), label.as_str())),
            _ => None,
        })
    }
}

impl Content {
    /// All spans in it, in reading order.
    pub fn spans(&self) -> Box<dyn Iterator<Item = &Span> + '_> {
        match self {
            Self::Title(text) | Self::Heading { text, .. } | Self::Paragraph { text, .. } => {
                Box::new(text.iter())
            }
            Self::Table(table) => {
                Box::new(table.rows.iter().flatten().flat_map(|cell| cell.paragraphs.iter().flatten()))
            }
            Self::Signatures(signatories) => Box::new(signatories.iter().flat_map(|signatory| {
                signatory.heading.iter().chain(signatory.lines.iter().flat_map(|(_, spans)| spans))
            })),
            Self::PageBreak => Box::new(std::iter::empty()),
        }
    }
}
