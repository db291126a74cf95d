//! The words of one paragraph: runs, links, notes and tracked changes.

use paper::Span;

use crate::xml::Element;

use super::styles::is_on;

/// What was met besides words, in a whole document.
#[derive(Default)]
pub(crate) struct Met {
    pub(crate) insertions: usize,
    pub(crate) deletions: usize,
    pub(crate) comments: usize,
    pub(crate) pictures: usize,
}

/// Collects the spans of a paragraph.
pub(crate) struct Words<'document> {
    pub(crate) links: &'document [(String, String)],
    /// Whether the style of the paragraph is bold.
    pub(crate) bold: bool,
    pub(crate) spans: Vec<Span>,
    /// The text boxes that hang in it, to be read after it.
    pub(crate) boxes: Vec<&'document Element>,
}

/// The look of the run that is being read.
#[derive(Clone, Copy, Default)]
struct Look<'document> {
    bold: bool,
    italic: bool,
    address: Option<&'document str>,
}

impl<'document> Words<'document> {
    pub(crate) fn read(&mut self, paragraph: &'document Element, met: &mut Met) {
        let look = Look { bold: self.bold, ..Look::default() };
        self.inside(paragraph, look, met);
    }

    fn inside(&mut self, element: &'document Element, look: Look<'document>, met: &mut Met) {
        for child in element.elements() {
            self.element(child, look, met);
        }
    }

    fn element(&mut self, element: &'document Element, look: Look<'document>, met: &mut Met) {
        match element.name.as_str() {
            "del" | "moveFrom" => met.deletions += 1,
            "ins" | "moveTo" => {
                met.insertions += 1;
                self.inside(element, look, met);
            }
            "hyperlink" => self.inside(element, Look { address: self.address(element), ..look }, met),
            "r" => self.inside(element, self.run(element, look), met),
            "t" => self.push(&element.text(), look),
            "tab" | "ptab" => self.push("\t", look),
            "br" | "cr" => self.push("\n", look),
            "noBreakHyphen" => self.push("-", look),
            "sym" => self.push(symbol(element), look),
            "commentReference" => met.comments += 1,
            "blip" | "imagedata" => met.pictures += 1,
            "txbxContent" => self.boxes.push(element),
            "AlternateContent" => self.alternative(element, look, met),
            "pPr" | "rPr" | "instrText" | "delText" | "sdtPr" | "sdtEndPr" => {}
            _ => self.inside(element, look, met),
        }
    }

    /// Of two ways to draw the same, the first.
    fn alternative(&mut self, element: &'document Element, look: Look<'document>, met: &mut Met) {
        if let Some(choice) = element.child("Choice").or_else(|| element.child("Fallback")) {
            self.inside(choice, look, met);
        }
    }

    fn run(&self, run: &Element, look: Look<'document>) -> Look<'document> {
        let Some(properties) = run.child("rPr") else { return look };
        let switch = |name: &str, usual: bool| properties.child(name).map_or(usual, is_on);
        Look { bold: switch("b", look.bold), italic: switch("i", look.italic), ..look }
    }

    fn address(&self, link: &Element) -> Option<&'document str> {
        let id = link.attribute("id")?;
        self.links.iter().find(|(link, _)| link == id).map(|(_, address)| address.as_str())
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
}

/// The signs of Wingdings that forms are made with.
fn symbol(element: &Element) -> &'static str {
    let code = element.attribute("char").unwrap_or_default().to_ascii_uppercase();
    match code.as_str() {
        "F06F" | "F0A8" | "F071" => "☐",
        "F078" | "F0FE" | "F0FD" | "F053" => "☒",
        "F0FC" | "F050" => "✓",
        "F0B7" | "F0A7" => "•",
        _ => "",
    }
}

/// Whether the mark at the end of a paragraph was deleted, so that it and the next are one.
pub(crate) fn is_mark_deleted(paragraph: &Element) -> bool {
    paragraph.path(&["pPr", "rPr", "del"]).is_some()
}
