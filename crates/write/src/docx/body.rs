//! The body: a paragraph for each block, with its style and its place in the numbering.

use paper::{Block, Content, Marker, Paper, Span};

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
    /// How many blanks there have been.
    pub blanks: usize,
    /// Whether what follows begins on a new page.
    new_page: bool,
}

/// The main part, and the relationships of its links.
pub fn document(paper: &Paper) -> (String, String) {
    let mut running = Running::default();
    let body: String = paper.blocks.iter().map(|block| element(block, &mut running)).collect();
    let document = format!(
        "{XML}<w:document {NAMESPACES}><w:body>{body}{}</w:body></w:document>\n",
        include_str!("section.xml").trim()
    );
    (document, runs::relationships(&running.links))
}

fn element(block: &Block, running: &mut Running) -> String {
    match &block.content {
        Content::Title(text) => paragraph("Title", "", text, running),
        Content::Heading { level, marker, text } => heading(*level, marker, text, running),
        Content::Paragraph { marker, text } => item(marker, text, running),
        Content::Table(table) => on_new_page(running) + &tables::ruled(table, running),
        Content::Signatures(signatories) => on_new_page(running) + &tables::signatures(signatories, running),
        Content::PageBreak => {
            running.new_page = true;
            String::new()
        }
    }
}

/// Tables cannot begin a page themselves: an empty paragraph does it for them.
fn on_new_page(running: &mut Running) -> String {
    if !running.new_page {
        return String::new();
    }
    paragraph("TableEnd", "", &[], running)
}

fn heading(level: u8, marker: &Marker, text: &[Span], running: &mut Running) -> String {
    let style = format!("Heading{}", level.clamp(1, 6));
    match marker {
        Marker::Annex => paragraph("AnnexHeading", &numbered(ANNEXES, 0), text, running),
        Marker::Numbered { depth } => paragraph(&style, &numbered(ARTICLES, place(*depth)), text, running),
        Marker::Bullet { depth } => paragraph(&style, &numbered(BULLETS, place(*depth)), text, running),
        Marker::Read { label, .. } => labelled(&style, "", &format!("{label} "), text, running),
        Marker::None => paragraph(&style, "", text, running),
    }
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
    let new_page = if std::mem::take(&mut running.new_page) { "<w:pageBreakBefore/>" } else { "" };
    let words = runs::text(label, "") + &runs::spans(text, running);
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{new_page}{properties}</w:pPr>{words}</w:p>")
}
