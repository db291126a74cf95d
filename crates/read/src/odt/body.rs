//! The body of a document: headings, paragraphs, lists and tables.

use std::collections::HashMap;

use language::Problem;
use paper::{Block, Cell, Content, Marker, Origin, Span, Table};

use crate::finish::tidy;
use crate::problem;
use crate::structure;
use crate::xml::{Element, Node};

use super::styles::Styles;

/// Reads the elements of a body into blocks.
pub(crate) struct Body<'document> {
    styles: &'document Styles,
    numbers: HashMap<*const Element, u32>,
    /// How far each list has come, by its style.
    counts: HashMap<String, Vec<u32>>,
    /// The style of the list that is open, and how deep it is.
    list: Option<String>,
    depth: usize,
    /// What the next paragraph is marked with.
    marker: Marker,
    spans: Vec<Span>,
    boxes: Vec<&'document Element>,
    notes: Vec<&'document Element>,
    changes: usize,
    comments: usize,
    pictures: usize,
    pub(crate) blocks: Vec<Block>,
}

/// The look of words.
#[derive(Clone, Copy, Default)]
struct Look<'document> {
    bold: bool,
    italic: bool,
    address: Option<&'document str>,
}

impl<'document> Body<'document> {
    pub(crate) fn new(text: &Element, styles: &'document Styles) -> Self {
        let mut paragraphs = Vec::new();
        collect(text, &mut paragraphs);
        Self {
            styles,
            numbers: paragraphs.into_iter().zip(1..).collect(),
            counts: HashMap::new(),
            list: None,
            depth: 0,
            marker: Marker::None,
            spans: Vec::new(),
            boxes: Vec::new(),
            notes: Vec::new(),
            changes: 0,
            comments: 0,
            pictures: 0,
            blocks: Vec::new(),
        }
    }

    pub(crate) fn read(&mut self, content: &'document Element) {
        for element in content.elements() {
            self.element(element);
        }
    }

    fn element(&mut self, element: &'document Element) {
        match element.name.as_str() {
            "p" | "h" => self.paragraph(element),
            "list" => self.list(element),
            "table" => self.table(element),
            "tracked-changes" => self.changes += element.elements().count(),
            "table-of-content" | "forms" | "sequence-decls" | "annotation" => {}
            _ => self.read(element),
        }
    }

    fn paragraph(&mut self, element: &'document Element) {
        let style = element.attribute("style-name").unwrap_or_default();
        let level = element.attribute("outline-level").and_then(|level| level.parse::<u8>().ok());
        let level = level.filter(|_| element.name == "h").map(|level| level.clamp(1, 6));
        let text = self.words(element);
        let words = paper::words(&text);
        let marker = std::mem::take(&mut self.marker);
        let bare = || vec![Span::Text(words.replace('\n', " "))];
        let content = match level.filter(|_| structure::is_heading_text(&words)) {
            _ if self.styles.is_title(style) => Content::Title(bare()),
            Some(level) => {
                let marker = if marker == Marker::None { self.outline(level) } else { marker };
                structure::labelled_heading(level, marker, bare())
            }
            None => Content::Paragraph { marker, text },
        };
        let origin = Origin { paragraph: self.number(element), ..Origin::default() };
        self.blocks.push(Block { content, origin });
        for text in std::mem::take(&mut self.boxes) {
            self.read(text);
        }
    }

    /// The number of a heading from the numbering of the outline.
    fn outline(&mut self, level: u8) -> Marker {
        self.next("outline", usize::from(level) - 1, false).unwrap_or_default()
    }

    fn number(&self, element: &Element) -> Option<u32> {
        self.numbers.get(&std::ptr::from_ref(element)).copied()
    }

    fn words(&mut self, element: &'document Element) -> Vec<Span> {
        let style = element.attribute("style-name").unwrap_or_default();
        let bold = self.styles.is_bold(style).unwrap_or(false);
        self.inside(element, Look { bold, ..Look::default() });
        tidy(std::mem::take(&mut self.spans))
    }

    fn inside(&mut self, element: &'document Element, look: Look<'document>) {
        for node in &element.children {
            match node {
                Node::Text(text) => self.push(&text.replace('\n', " "), look),
                Node::Element(child) => self.inline(child, look),
            }
        }
    }

    fn inline(&mut self, element: &'document Element, look: Look<'document>) {
        match element.name.as_str() {
            "span" => {
                let style = element.attribute("style-name").unwrap_or_default();
                let bold = self.styles.is_bold(style).unwrap_or(look.bold);
                let italic = self.styles.is_italic(style).unwrap_or(look.italic);
                self.inside(element, Look { bold, italic, ..look });
            }
            "a" => self.inside(element, Look { address: element.attribute("href"), ..look }),
            "s" | "tab" => self.push(" ", look),
            "line-break" => self.push("\n", look),
            "note" => self.notes.extend(element.child("note-body")),
            "annotation" => self.comments += 1,
            "text-box" => self.boxes.push(element),
            "image" => self.pictures += 1,
            "annotation-end" | "title" | "desc" | "change" | "change-start" | "change-end" => {}
            _ => self.inside(element, look),
        }
    }

    fn push(&mut self, text: &str, look: Look<'_>) {
        let text = text.to_owned();
        self.spans.push(match look {
            Look { address: Some(address), .. } => Span::Link { text, address: address.to_owned() },
            Look { bold: true, .. } => Span::Strong(text),
            Look { italic: true, .. } => Span::Emphasis(text),
            _ => Span::Text(text),
        });
    }

    fn list(&mut self, list: &'document Element) {
        let own = list.attribute("style-name").map(str::to_owned);
        let before = self.list.clone();
        let goes_on =
            list.attribute("continue-numbering") == Some("true") || list.attribute("continue-list").is_some();
        let style = own.or_else(|| before.clone()).or_else(|| self.paragraph_list(list)).unwrap_or_default();
        if !goes_on && let Some(counts) = self.counts.get_mut(&style) {
            counts.truncate(self.depth);
        }
        self.list = Some(style);
        self.depth += 1;
        for item in list.elements() {
            if item.name == "list-item" {
                let restart = item.attribute("start-value").and_then(|start| start.parse::<u32>().ok());
                self.item(item, restart);
            } else {
                self.read(item);
            }
        }
        self.depth -= 1;
        self.list = before;
    }

    /// The list that the style of the first paragraph of a list names.
    fn paragraph_list(&self, list: &Element) -> Option<String> {
        let mut paragraphs = Vec::new();
        list.all("p", &mut paragraphs);
        self.styles.list(paragraphs.first()?.attribute("style-name")?)
    }

    fn item(&mut self, item: &'document Element, restart: Option<u32>) {
        let style = self.list.clone().unwrap_or_default();
        // An item that holds but a list of its own is there for the depth, and is not counted.
        let only_list = item.elements().next().is_none_or(|first| first.name == "list");
        let place = self.depth.saturating_sub(1);
        if !only_list {
            if let (Some(start), Some(count)) = (restart, self.count(&style, place)) {
                *count = start.saturating_sub(1);
            }
            self.marker = self.next(&style, place, true).unwrap_or_default();
        }
        self.read(item);
        self.marker = Marker::None;
    }

    fn count(&mut self, style: &str, place: usize) -> Option<&mut u32> {
        let starts: Vec<u32> = (0..=place)
            .map(|place| self.styles.level(style, place).map_or(1, |level| level.start).saturating_sub(1))
            .collect();
        let counts = self.counts.entry(style.to_owned()).or_default();
        counts.extend(starts.into_iter().skip(counts.len()));
        counts.get_mut(place)
    }

    /// Counts an item of a list, and gives its marker; a bullet where a list says nothing of itself.
    fn next(&mut self, style: &str, place: usize, bullet: bool) -> Option<Marker> {
        let depth = u8::try_from(place + 1).unwrap_or(u8::MAX);
        let Some(level) = self.styles.level(style, place).filter(|level| !level.is_bullet()) else {
            return bullet.then_some(Marker::Bullet { depth });
        };
        let count = self.count(style, place)?;
        *count = count.saturating_add(1);
        let counts = self.counts.get_mut(style)?;
        counts.truncate(place + 1);
        let numbers: Vec<_> = counts
            .iter()
            .enumerate()
            .map(|(place, number)| (*number, self.styles.level(style, place)))
            .collect();
        level.label(&numbers).map(|label| Marker::Read { label, depth })
    }

    fn table(&mut self, table: &'document Element) {
        let header_rows = table.child("table-header-rows").map_or(0, |rows| rows.elements().count());
        let rows = table.within("table-row", &["table-cell"]);
        let mut first = Vec::new();
        collect(table, &mut first);
        let number = first.first().and_then(|first| self.numbers.get(first)).copied();
        let rows = rows.into_iter().map(|row| self.row(row)).collect();
        let origin = Origin { paragraph: number, ..Origin::default() };
        self.blocks.push(Block { content: Content::Table(Table { header_rows, rows }), origin });
    }

    fn row(&mut self, row: &'document Element) -> Vec<Cell> {
        let cells = row.elements().filter(|cell| cell.name == "table-cell");
        cells.map(|cell| self.cell(cell)).collect()
    }

    /// The paragraphs of a cell, each with its marker before its words.
    fn cell(&mut self, cell: &'document Element) -> Cell {
        let outside = std::mem::take(&mut self.blocks);
        self.read(cell);
        let inside = std::mem::replace(&mut self.blocks, outside);
        Cell { paragraphs: inside.into_iter().flat_map(structure::as_cell_paragraphs).collect() }
    }

    /// Reads the notes, as paragraphs at the end.
    pub(crate) fn finish(&mut self) {
        for (note, number) in std::mem::take(&mut self.notes).into_iter().zip(1_usize..) {
            self.marker = Marker::Read { label: number.to_string(), depth: 1 };
            self.read(note);
            self.marker = Marker::None;
        }
    }

    /// What the reader should know of what was met.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let met = [
            ("read-tracked-changes", self.changes),
            ("read-comments", self.comments),
            ("read-pictures", self.pictures),
        ];
        met.into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| problem::counted(id, count))
            .collect()
    }
}

/// Every paragraph and heading, in the order of the file.
fn collect(element: &Element, found: &mut Vec<*const Element>) {
    for child in element.elements() {
        if matches!(child.name.as_str(), "p" | "h") {
            found.push(std::ptr::from_ref(child));
        }
        collect(child, found);
    }
}
