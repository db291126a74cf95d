//! The paper as the template reads it: numbers written out, list items nested, every text cleaned.

use paper::{Cell, Content, Entry, Paper, Part, Signatory, Span, Table};
use serde::Serialize;

use crate::glyphs::printable;

/// More heading rows than this are not repeated on every page, for they could fill one.
const REPEATED: usize = 3;

/// The whole paper.
#[derive(Serialize)]
pub struct Sheet {
    title: String,
    language: String,
    header: String,
    /// Whether the header stands on the first page too.
    everywhere: bool,
    footer: String,
    contents: String,
    /// The places that references may lead to.
    anchors: Vec<String>,
    page: String,
    of: String,
    blocks: Vec<Piece>,
}

/// What the template can set.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Piece {
    Title { text: Vec<Words> },
    Heading { level: u8, label: String, text: Vec<Words>, anchor: String },
    Contents,
    Paragraph { text: Vec<Words> },
    List { items: Vec<Item> },
    Table { shares: Vec<u32>, header: usize, repeat: bool, rows: Vec<Vec<Vec<Vec<Words>>>> },
    Signatures { signatories: Vec<Signed> },
    Break,
}

/// A numbered paragraph or list item, with the lists below it.
#[derive(Serialize)]
struct Item {
    label: String,
    text: Vec<Words>,
    inner: Vec<Item>,
}

#[derive(Serialize)]
struct Words {
    look: &'static str,
    text: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    address: String,
}

#[derive(Serialize)]
struct Signed {
    heading: Vec<Words>,
    lines: Vec<(String, Vec<Words>)>,
}

/// The paper, ready to be set.
pub fn sheet(paper: &Paper) -> Sheet {
    Sheet {
        title: title(paper),
        language: paper.language.unwrap_or(language::DUTCH).code().to_owned(),
        header: paper.header.as_deref().map_or_else(|| title(paper), printable),
        everywhere: paper.header.is_some(),
        footer: printable(paper.footer.as_deref().unwrap_or_default()),
        contents: printable(&paper.labels.contents),
        anchors: paper::outline(paper).into_iter().map(|entry| entry.anchor).collect(),
        page: printable(&paper.labels.page),
        of: printable(&paper.labels.of),
        blocks: pieces(paper),
    }
}

/// The title; where there is none the first words of the paper, for an accessible PDF has a title.
fn title(paper: &Paper) -> String {
    let first = || paper::lines(paper).first().map(|line| line.text.clone());
    let title = printable(&paper.title.clone().or_else(first).unwrap_or_default());
    if title.trim().is_empty() { "–".to_owned() } else { title }
}

fn pieces(paper: &Paper) -> Vec<Piece> {
    let mut headings = Headings { level: 0, anchors: paper::outline(paper).into_iter() };
    let piece = |part: &Part| match part {
        Part::List(items) => Some(Piece::List { items: items.iter().map(item).collect() }),
        Part::Block { block, label } => piece(&block.content, printable(label), &mut headings),
    };
    let mut pieces: Vec<Piece> = paper::parts(paper).iter().filter_map(piece).collect();
    if !paper.labels.contents.is_empty() && !paper::outline(paper).is_empty() {
        pieces.insert(usize::from(matches!(pieces.first(), Some(Piece::Title { .. }))), Piece::Contents);
    }
    pieces
}

/// Goes through the headings.
struct Headings {
    /// The level of the last one.
    level: u8,
    /// Those of the first level that are still to come.
    anchors: std::vec::IntoIter<Entry>,
}

impl Headings {
    fn piece(&mut self, wanted: u8, label: String, text: Vec<Words>) -> Piece {
        // Headings may not skip a level: a screen reader would look for what is missing.
        self.level = wanted.clamp(1, 6).min(self.level + 1);
        let listed = wanted == 1 && !text.iter().all(|words| words.text.trim().is_empty());
        let anchor = if listed { self.anchors.next().map(|entry| entry.anchor) } else { None };
        Piece::Heading { level: self.level, label, text, anchor: anchor.unwrap_or_default() }
    }
}

fn item(item: &paper::Item) -> Item {
    let lead = item.lead.map(|lead| plain(&format!("{lead} ")));
    Item {
        label: printable(&item.label),
        text: lead.into_iter().chain(spans(item.text)).collect(),
        inner: item.inner.iter().map(self::item).collect(),
    }
}

fn piece(content: &Content, label: String, headings: &mut Headings) -> Option<Piece> {
    Some(match content {
        Content::Title(text) => Piece::Title { text: spans(text) },
        Content::Heading { level, text, .. } => headings.piece(*level, label, spans(text)),
        Content::Paragraph { text, .. } => Piece::Paragraph { text: spans(text) },
        Content::Table(table) => return ruled(table),
        Content::Signatures(signatories) if signatories.is_empty() => return None,
        Content::Signatures(signatories) => {
            Piece::Signatures { signatories: signatories.iter().map(signed).collect() }
        }
        Content::PageBreak => Piece::Break,
    })
}

/// The table with every row as long as the longest, or nothing where it has no cells.
fn ruled(table: &Table) -> Option<Piece> {
    let shares = paper::shares(table);
    let row = |row: &Vec<Cell>| {
        let cells = row.iter().map(|cell| cell.paragraphs.iter().map(|text| spans(text)).collect::<Vec<_>>());
        cells.chain(std::iter::repeat_with(Vec::new)).take(shares.len()).collect()
    };
    let header = table.header_rows.min(table.rows.len());
    let rows = table.rows.iter().map(row).collect();
    (!shares.is_empty()).then_some(Piece::Table { shares, header, repeat: header <= REPEATED, rows })
}

fn signed(signatory: &Signatory) -> Signed {
    let line = |(label, text): &(String, Vec<Span>)| (printable(label), spans(text));
    Signed { heading: spans(&signatory.heading), lines: signatory.lines.iter().map(line).collect() }
}

fn spans(spans: &[Span]) -> Vec<Words> {
    spans.iter().map(words).collect()
}

fn plain(text: &str) -> Words {
    Words { look: "text", text: printable(text), address: String::new() }
}

fn words(span: &Span) -> Words {
    let address = match span {
        Span::Link { address, .. } if is_web(address) => address.clone(),
        Span::Reference { to, .. } => to.anchor(),
        _ => String::new(),
    };
    let look = match span {
        Span::Text(_) => "text",
        Span::Link { .. } => {
            if address.is_empty() {
                "text"
            } else {
                "link"
            }
        }
        Span::Reference { .. } => "reference",
        Span::Strong(_) => "strong",
        Span::Emphasis(_) => "emphasis",
        Span::Blank { .. } => "blank",
    };
    Words { look, text: printable(&span.words()), address }
}

/// Whether a reader may be sent there: the web or a mail address, never a script or a file.
fn is_web(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
        && !address.chars().any(|character| character.is_control() || character.is_whitespace())
}
