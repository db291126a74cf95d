//! Nodes to blocks.

use paper::{Block, Content, Marker, Origin, Span};
use scraper::Node;
use scraper::node::Element;

use crate::finish::tidy;
use crate::limits;

use super::list::List;
use super::{At, is_boilerplate, is_hidden, table};

/// The element that [`markdown`](crate::markdown) puts before a block to tell its line.
pub(crate) const LINE: &str = "x-line";

/// Collects blocks.
#[derive(Default)]
pub(crate) struct Builder {
    pub(crate) blocks: Vec<Block>,
    /// Whether what surrounds the text of a page is left out.
    bare: bool,
    spans: Vec<Span>,
    heading: Option<u8>,
    marker: Marker,
    lists: Vec<List>,
    line: Option<u32>,
    /// In `pre`, where lines are lines.
    lined: bool,
}

/// The look of the words that are being read.
#[derive(Clone, Copy, Default)]
struct Look<'tree> {
    strong: bool,
    emphasis: bool,
    address: Option<&'tree str>,
    depth: usize,
}

impl Builder {
    pub(crate) fn read(node: At<'_>, bare: bool) -> Vec<Block> {
        let mut builder = Self { bare, ..Self::default() };
        builder.children(node, Look::default());
        builder.flush();
        builder.blocks
    }

    fn children<'tree>(&mut self, node: At<'tree>, look: Look<'tree>) {
        if look.depth >= limits::DEPTH {
            return;
        }
        for child in node.children() {
            match child.value() {
                Node::Text(text) => self.text(text, look),
                Node::Element(element) => {
                    self.element(child, element, Look { depth: look.depth + 1, ..look })
                }
                _ => {}
            }
        }
    }

    fn element<'tree>(&mut self, node: At<'tree>, element: &'tree Element, look: Look<'tree>) {
        if is_hidden(element) || (self.bare && is_boilerplate(node, element)) {
            return;
        }
        match element.name() {
            "br" => self.text_span("\n", look),
            "b" | "strong" => self.children(node, Look { strong: true, ..look }),
            "i" | "em" => self.children(node, Look { emphasis: true, ..look }),
            "a" => self.children(node, Look { address: element.attr("href").or(look.address), ..look }),
            "input" => self.input(element, look),
            LINE => self.line = element.attr("n").and_then(|line| line.parse().ok()),
            name if is_inline(name) => self.children(node, look),
            name => {
                self.flush();
                self.block(name, node, element, look);
                self.flush();
            }
        }
    }

    fn block<'tree>(&mut self, name: &str, node: At<'tree>, element: &'tree Element, look: Look<'tree>) {
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.heading = name.as_bytes().get(1).map(|digit| digit - b'0');
                self.children(node, Look { strong: false, ..look });
            }
            "ul" | "ol" | "menu" => self.list(node, element, look),
            "li" => self.item(node, element, look),
            "table" => match table::read(node, element, self.bare) {
                Some(table) => self.push(Content::Table(table)),
                None => self.children(node, look),
            },
            "pre" => {
                self.lined = true;
                self.children(node, look);
                self.lined = false;
            }
            _ => self.children(node, look),
        }
    }

    fn list<'tree>(&mut self, node: At<'tree>, element: &Element, look: Look<'tree>) {
        self.lists.push(List::of(element));
        self.children(node, look);
        self.flush();
        self.lists.pop();
    }

    fn item<'tree>(&mut self, node: At<'tree>, element: &Element, look: Look<'tree>) {
        let depth = u8::try_from(self.lists.len()).unwrap_or(u8::MAX).max(1);
        self.marker = match self.lists.last_mut() {
            Some(list) => list.item(element, depth),
            None => Marker::Bullet { depth },
        };
        self.children(node, look);
        self.flush();
        self.marker = Marker::None;
    }

    /// Form fields as a reader of paper sees them: a box, or what was filled in.
    fn input(&mut self, element: &Element, look: Look<'_>) {
        match element.attr("type") {
            Some("checkbox" | "radio") => {
                let checked = element.attr("checked").is_some();
                self.text_span(if checked { "☒ " } else { "☐ " }, look);
            }
            Some("text") | None => self.text_span(element.attr("value").unwrap_or_default(), look),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, look: Look<'_>) {
        if self.lined {
            return self.text_span(text, look);
        }
        let mut plain = text.replace(['\n', '\r'], " ");
        plain = plain.replace('\u{A0}', " ");
        self.text_span(&plain, look);
    }

    fn text_span(&mut self, text: &str, look: Look<'_>) {
        let text = text.to_owned();
        self.spans.push(match look {
            Look { address: Some(address), .. } if !address.starts_with('#') => {
                Span::Link { text, address: address.to_owned() }
            }
            Look { strong: true, .. } => Span::Strong(text),
            Look { emphasis: true, .. } => Span::Emphasis(text),
            _ => Span::Text(text),
        });
    }

    /// Ends the paragraph or heading that is open.
    fn flush(&mut self) {
        let text = tidy(std::mem::take(&mut self.spans));
        let heading = self.heading.take();
        if text.is_empty() {
            // A heading around a block: the words come later.
            self.heading = heading;
            return;
        }
        let marker = std::mem::take(&mut self.marker);
        match heading {
            Some(level) => {
                let text = vec![Span::Text(paper::words(&text).replace('\n', " "))];
                self.push(Content::Heading { level, marker: Marker::None, text });
            }
            None => self.push(Content::Paragraph { marker, text }),
        }
    }

    fn push(&mut self, content: Content) {
        let origin = Origin { line: self.line, ..Origin::default() };
        self.blocks.push(Block { content, origin });
    }
}

fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "span"
            | "u"
            | "small"
            | "sub"
            | "sup"
            | "code"
            | "font"
            | "abbr"
            | "cite"
            | "mark"
            | "label"
            | "time"
            | "q"
            | "s"
            | "del"
            | "ins"
            | "kbd"
            | "var"
            | "samp"
            | "big"
            | "tt"
            | "strike"
            | "wbr"
            | "dfn"
            | "bdi"
            | "bdo"
            | "data"
            | "img"
            | "x-line"
            | "html"
            | "o:p"
    )
}
