//! Word, PDF, OpenDocument, HTML, Markdown and plain text to a [`Paper`], and what could not be read.
//!
//! One file a format. Every reader makes [`Block`](paper::Block)s; [`structure`] turns bare lines
//! into headings, items and paragraphs for the formats that have no structure of their own (text,
//! PDF); [`finish`] does what is the same for all. No input makes it panic or use memory or time
//! without bound: the limits are in [`limits`].

mod docx;
mod finish;
mod html;
pub mod limits;
mod markdown;
mod odt;
mod package;
mod pdf;
mod problem;
mod recognise;
mod structure;
mod table;
mod text;
mod xml;

use language::Problem;
use paper::{Block, Paper};

pub use recognise::Format;
pub use table::{Row, table};

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What it says.
    pub paper: Paper,
    /// What it was read as, which need not be what its name says.
    pub format: Format,
    /// What could not be read, or was read with a reservation.
    pub problems: Vec<Problem>,
}

/// What the reader of one format makes of a file.
#[derive(Debug, Default)]
struct Draft {
    /// The title the file gives itself.
    title: Option<String>,
    blocks: Vec<Block>,
    problems: Vec<Problem>,
}

/// Reads a file. `name` is its name, for the extension; what is in it counts for more.
///
/// # Errors
///
/// A file of which nothing can be read: empty, too large, encrypted, damaged, scanned, or of a
/// format that is not known.
pub fn read(name: &str, bytes: &[u8]) -> Result<Reading, Problem> {
    if bytes.is_empty() {
        return Err(problem::simple("read-empty"));
    }
    if bytes.len() > limits::BYTES {
        return Err(problem::limit("read-too-large", limits::BYTES));
    }
    let format = recognise::format(name, bytes)?;
    let mut draft = match format {
        Format::Docx => docx::read(bytes),
        Format::Pdf => pdf::read(bytes),
        Format::Odt => odt::read(bytes),
        Format::Html => html::read(bytes),
        Format::Markdown => markdown::read(bytes),
        Format::Text => text::read(bytes),
    }?;
    draft.problems.extend(recognise::difference(name, format));
    finish::finish(draft, format)
}
