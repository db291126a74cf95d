//! The body: a paragraph for each block, with its style and its place in the numbering.

use paper::{Block, Content, Marker, Paper, Span};

use super::blanks::Blanks;
use super::contents::Headings;
use super::{NAMESPACES, XML, runs, tables};

/// The numberings of numbering.xml.
const ARTICLES: u8 = 1;
const ANNEXES: u8 = 2;
const BULLETS: u8 = 3;
/// A step of indentation, in twentieths of a point: a centimetre.
const STEP: u32 = 567;

/// What is counted while the body is written.
#[derive(Default)]
pub struct Running {
    /// The addresses that are linked to, in order.
    pub links: Vec<String>,
    /// The blanks so far.
    pub blanks: Blanks,
    /// What references lead to.
    pub headings: Headings,
    /// Whether what follows begins on a new page.
    new_page: bool,
    /// Whether this paragraph stays on the page of the next.
    keep: bool,
}

/// What the body of a paper comes to.
pub struct Document {
    /// The main part.
    pub xml: String,
    /// The relationships of its links.
    pub links: String,
    /// Its blanks.
    pub blanks: Blanks,
}

/// The main part, and what belongs to it.
pub fn document(paper: &Paper) -> Document {
    let mut running = Running { headings: Headings::of(paper), ..Running::default() };
    let mut body: Vec<String> =
        (0..paper.blocks.len()).map(|index| element(&paper.blocks, index, &mut running)).collect();
    let contents = running.headings.contents(&paper.labels.contents);
    let first = matches!(paper.blocks.first(), Some(Block { content: Content::Title(_), .. }));
    body.insert(usize::from(first), contents);
    let xml = format!(
        "{XML}<w:document {NAMESPACES}><w:body>{}{}</w:body></w:document>\n",
        body.concat(),
        include_str!("section.xml").trim()
    );
    Document { xml, links: runs::relationships(&running.links), blanks: running.blanks }
}

fn element(blocks: &[Block], index: usize, running: &mut Running) -> String {
    let Some(block) = blocks.get(index) else { return String::new() };
    match &block.content {
        Content::Title(text) => paragraph("Title", "", text, running),
        Content::Heading { level, marker, text } => heading(index, *level, marker, text, running),
        Content::Paragraph { marker, text } => {
            running.keep = leads(text, blocks.get(index + 1));
            item(marker, text, running)
        }
        Content::Table(table) => on_new_page(running) + &tables::ruled(table, running),
        Content::Signatures(signatories) => on_new_page(running) + &tables::signatures(signatories, running),
        Content::PageBreak => {
            running.new_page = true;
            String::new()
        }
    }
}

/// Whether a paragraph stays on the page of what follows: the sentence above the signatures, and the
/// words that lead in a list or a table.
fn leads(text: &[Span], next: Option<&Block>) -> bool {
    let signed = matches!(next, Some(Block { content: Content::Signatures(_), .. }));
    signed || (next.is_some() && paper::words(text).trim_end().ends_with(':'))
}

/// Tables cannot begin a page themselves: an empty paragraph does it for them.
fn on_new_page(running: &mut Running) -> String {
    if !running.new_page {
        return String::new();
    }
    paragraph("TableEnd", "", &[], running)
}

fn heading(index: usize, level: u8, marker: &Marker, text: &[Span], running: &mut Running) -> String {
    let (style, properties, label) = look(level, marker);
    let words = runs::text(&label, "") + &runs::spans(text, running);
    let words = running.headings.marked(index, &words);
    framed(&style, &properties, &words, running)
}

/// The style of a heading, its place in the numbering, and its number where that was read. The first
/// level numbers itself, so that one without number has a style of its own.
fn look(level: u8, marker: &Marker) -> (String, String, String) {
    let style = match (level, marker) {
        (_, Marker::Annex) => "AnnexHeading".to_owned(),
        (0 | 1, Marker::None | Marker::Read { .. } | Marker::Bullet { .. }) => "PlainHeading".to_owned(),
        _ => format!("Heading{}", level.clamp(1, 6)),
    };
    let (place, label) = match marker {
        Marker::Annex => (numbered(ANNEXES, 0), String::new()),
        Marker::Numbered { depth } => (numbered(ARTICLES, place(*depth)), String::new()),
        Marker::Bullet { depth } => (numbered(BULLETS, place(*depth)), String::new()),
        Marker::Read { label, .. } => (String::new(), format!("{label} ")),
        Marker::None => (String::new(), String::new()),
    };
    (style, place, label)
}

fn item(marker: &Marker, text: &[Span], running: &mut Running) -> String {
    match marker {
        Marker::None => paragraph("Normal", "", text, running),
        Marker::Annex => paragraph("Normal", &numbered(ANNEXES, 0), text, running),
        Marker::Bullet { depth } => paragraph("ListBullet", &numbered(BULLETS, place(*depth)), text, running),
        Marker::Numbered { depth: 0 | 1 } => paragraph("Normal", &numbered(ARTICLES, 0), text, running),
        Marker::Numbered { depth } => {
            let style = format!("Clause{}", (*depth).min(4));
            paragraph(&style, &numbered(ARTICLES, place(*depth)), text, running)
        }
        Marker::Read { label, depth } => {
            let left = STEP * u32::from((*depth).clamp(1, 5));
            let indent = format!("<w:ind w:left=\"{left}\" w:hanging=\"{STEP}\"/>");
            labelled("Item", &indent, &format!("{label}\t"), text, running)
        }
    }
}

/// The level in the numbering, from 0.
fn place(depth: u8) -> u8 {
    depth.clamp(1, 4) - 1
}

/// The place in a numbering, which is said of the paragraph too and not only of its style: some
/// programs look there alone.
fn numbered(numbering: u8, level: u8) -> String {
    format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{numbering}\"/></w:numPr>")
}

fn paragraph(style: &str, properties: &str, text: &[Span], running: &mut Running) -> String {
    labelled(style, properties, "", text, running)
}

/// A paragraph with a number that was read and stands there as words.
fn labelled(style: &str, properties: &str, label: &str, text: &[Span], running: &mut Running) -> String {
    let words = runs::text(label, "") + &runs::spans(text, running);
    framed(style, properties, &words, running)
}

/// A paragraph around its runs.
fn framed(style: &str, properties: &str, words: &str, running: &mut Running) -> String {
    let keep = if std::mem::take(&mut running.keep) { "<w:keepNext/>" } else { "" };
    let new_page = if std::mem::take(&mut running.new_page) { "<w:pageBreakBefore/>" } else { "" };
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{keep}{new_page}{properties}</w:pPr>{words}</w:p>")
}
