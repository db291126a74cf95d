//! The body of a document: paragraphs and tables, wherever they stand.

use std::collections::HashMap;

use language::Problem;
use paper::{Block, Content, Marker, Span};

use crate::finish::tidy;
use crate::xml::Element;
use crate::{problem, structure};

use super::numbering::{Number, Numbering};
use super::paragraph::{self, Met, Words};
use super::styles::{self, Styles};
use super::{origin, plain};

/// Reads the elements of a body into blocks.
pub(crate) struct Body<'document> {
    styles: &'document Styles,
    numbering: Numbering,
    links: &'document [(String, String)],
    /// The how-manieth paragraph of the document each is.
    numbers: HashMap<*const Element, u32>,
    /// Words of a paragraph that goes on in the next, its mark being deleted.
    pending: Vec<Span>,
    met: Met,
    pub(crate) blocks: Vec<Block>,
}

/// A paragraph that was read: its words, its number, its text boxes.
pub(crate) struct Read<'document> {
    pub(crate) text: Vec<Span>,
    pub(crate) marker: Marker,
    boxes: Vec<&'document Element>,
}

impl<'document> Body<'document> {
    pub(crate) fn new(
        document: &Element,
        styles: &'document Styles,
        numbering: Numbering,
        links: &'document [(String, String)],
    ) -> Self {
        let mut paragraphs = Vec::new();
        document.all("p", &mut paragraphs);
        let numbers = paragraphs.into_iter().map(std::ptr::from_ref).zip(1..).collect();
        let (met, pending, blocks) = (Met::default(), Vec::new(), Vec::new());
        Self { styles, numbering, links, numbers, pending, met, blocks }
    }

    pub(crate) fn read(&mut self, content: &'document Element) {
        for element in content.elements() {
            self.element(element);
        }
    }

    fn element(&mut self, element: &'document Element) {
        match element.name.as_str() {
            "p" => self.paragraph(element),
            "tbl" => self.table(element),
            "del" | "moveFrom" => self.met.deletions += 1,
            "AlternateContent" => {
                if let Some(choice) = element.child("Choice").or_else(|| element.child("Fallback")) {
                    self.read(choice);
                }
            }
            "sectPr" | "sdtPr" | "sdtEndPr" | "pPr" | "tcPr" => {}
            // Content controls, smart tags and what else wraps paragraphs.
            _ => self.read(element),
        }
    }

    fn paragraph(&mut self, element: &'document Element) {
        let number = self.number(element);
        let style = style(element);
        let contents = self.styles.is_contents(style);
        let read = self.words(element);
        if paragraph::is_mark_deleted(element) {
            self.pending = read.text;
        } else if !contents {
            let content = self.content(element, read.text, read.marker);
            self.blocks.push(Block { content, origin: origin(number) });
        }
        for text in read.boxes {
            self.read(text);
        }
    }

    fn content(&self, element: &Element, text: Vec<Span>, marker: Marker) -> Content {
        let style = style(element);
        let text = tidy(text);
        if self.styles.is_title(style) {
            return Content::Title(bare(text));
        }
        let direct = element.child("pPr").and_then(styles::outline);
        let level = direct.or_else(|| self.styles.heading(style)).filter(|level| *level > 0);
        match level.filter(|_| structure::is_heading_text(&paper::words(&text))) {
            Some(level) => structure::labelled_heading(level, marker, bare(text)),
            None => Content::Paragraph { marker, text },
        }
    }

    /// The words and number of a paragraph; counting it is part of it.
    pub(crate) fn words(&mut self, element: &'document Element) -> Read<'document> {
        let marker = self.marker(element);
        let bold = self.styles.is_bold(style(element));
        let spans = std::mem::take(&mut self.pending);
        let mut words = Words { links: self.links, bold, spans, boxes: Vec::new() };
        words.read(element, &mut self.met);
        Read { text: words.spans, marker, boxes: words.boxes }
    }

    fn marker(&mut self, element: &Element) -> Marker {
        let direct = element.path(&["pPr", "numPr"]).and_then(styles::number);
        let styled = self.styles.number(style(element)).map(|(list, level)| (list.to_owned(), level));
        let Some((list, level)) = direct.or(styled).filter(|(list, _)| list != "0") else {
            return Marker::None;
        };
        let depth = level.saturating_add(1);
        // A paragraph without words shows no number, but is counted.
        match self.numbering.next(&list, level) {
            Some(Number::Bullet) => Marker::Bullet { depth },
            Some(Number::Label(label)) => Marker::Read { label, depth },
            None => Marker::None,
        }
    }

    /// The how-manieth paragraph of the document it is; 0 in other parts.
    pub(crate) fn number(&self, element: &Element) -> u32 {
        self.numbers.get(&std::ptr::from_ref(element)).copied().unwrap_or_default()
    }

    /// Reads footnotes or endnotes, as paragraphs at the end.
    pub(crate) fn notes(&mut self, part: &'document Element) {
        let notes =
            part.elements().flat_map(Element::elements).filter(|note| note.attribute("type").is_none());
        for (note, number) in notes.zip(1_usize..) {
            let mut paragraphs = Vec::new();
            note.all("p", &mut paragraphs);
            let mut text = Vec::new();
            for paragraph in paragraphs {
                text.extend(self.words(paragraph).text);
                text.push(Span::Text("\n".to_owned()));
            }
            let text = tidy(text);
            let marker = Marker::Read { label: number.to_string(), depth: 1 };
            let mut block = plain(text, 0);
            block.content = match block.content {
                Content::Paragraph { text, .. } => Content::Paragraph { marker, text },
                other => other,
            };
            block.origin.paragraph = None;
            self.blocks.push(block);
        }
    }

    /// What the reader should know of what was met.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let changes = self.met.insertions + self.met.deletions;
        let met = [
            ("read-tracked-changes", changes),
            ("read-comments", self.met.comments),
            ("read-pictures", self.met.pictures),
        ];
        met.into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| problem::counted(id, count))
            .collect()
    }

    /// Counts rows and cells that were deleted or added with changes tracked.
    pub(crate) fn met(&mut self) -> &mut Met {
        &mut self.met
    }
}

/// The id of the style of a paragraph, empty where it has none of its own.
fn style(element: &Element) -> &str {
    element.path(&["pPr", "pStyle"]).and_then(|style| style.attribute("val")).unwrap_or_default()
}

/// Words without bold and italic: a heading has its look from being one.
fn bare(text: Vec<Span>) -> Vec<Span> {
    vec![Span::Text(paper::words(&text).replace('\n', " "))]
}
