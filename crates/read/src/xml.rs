use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::limits::DEPTH;
use crate::text;

/// The most elements of one part: what is beyond is left out.
const ELEMENTS: usize = 3_000_000;

/// An element with what is in it. Names go without their prefix.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

/// An XML document and whether all of it could be read.
pub(crate) struct Parsed {
    pub(crate) root: Element,
    pub(crate) complete: bool,
}

impl Element {
    /// The value of an attribute, by its name without prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The elements right in it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of this name right in it.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// The first element down this path.
    pub(crate) fn path(&self, names: &[&str]) -> Option<&Self> {
        names.iter().try_fold(self, |element, name| element.child(name))
    }

    /// Every element of this name in it, at any depth, in reading order.
    pub(crate) fn all<'element>(&'element self, name: &str, found: &mut Vec<&'element Self>) {
        for element in self.elements() {
            if element.name == name {
                found.push(element);
            }
            element.all(name, found);
        }
    }

    /// The elements of a name in it, not looking inside those found nor inside `closed`.
    pub(crate) fn within<'element>(&'element self, name: &str, closed: &[&str]) -> Vec<&'element Self> {
        let mut found = Vec::new();
        for child in self.elements() {
            if child.name == name {
                found.push(child);
            } else if !closed.contains(&child.name.as_str()) {
                found.extend(child.within(name, closed));
            }
        }
        found
    }

    /// All text in it.
    pub(crate) fn text(&self) -> String {
        self.children.iter().fold(String::new(), |mut text, node| {
            match node {
                Node::Text(words) => text.push_str(words),
                Node::Element(element) => text.push_str(&element.text()),
            }
            text
        })
    }
}

/// Reads as much as can be read. What is nested too deep, and what follows a fault, is left out,
/// and the document is not complete.
pub(crate) fn parse(bytes: &[u8]) -> Parsed {
    let source = text::unicode(bytes);
    let mut reader = Reader::from_str(&source);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut tree = Tree { open: vec![Element::default()], ..Tree::default() };
    let fault = loop {
        match reader.read_event() {
            Ok(Event::Eof) => break false,
            Ok(event) => tree.take(&event),
            Err(_) => break true,
        }
    };
    let unclosed = tree.open.len() > 1;
    Parsed { complete: !fault && !unclosed && !tree.cut, root: tree.close_all() }
}

#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    /// How many elements deeper than the limit are open.
    beyond: usize,
    elements: usize,
    cut: bool,
}

impl Tree {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(start) => self.start(start),
            Event::End(_) => self.end(),
            Event::Empty(start) => {
                self.start(start);
                self.end();
            }
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(reference) => self.reference(reference),
            _ => {}
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) {
        self.elements += 1;
        if self.open.len() > DEPTH || self.beyond > 0 || self.elements > ELEMENTS {
            self.beyond += 1;
            self.cut = true;
            return;
        }
        let mut attributes = start.attributes();
        // Checking for doubles is quadratic, and the first of them is as good as any.
        attributes.with_checks(false);
        let attributes = attributes.flatten().map(|attribute| {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_default();
            (attribute.key.local_name().into_inner().to_owned(), value.into_owned())
        });
        self.open.push(Element {
            name: start.local_name().into_inner().to_owned(),
            attributes: attributes.collect(),
            children: Vec::new(),
        });
    }

    fn end(&mut self) {
        if self.beyond > 0 {
            self.beyond -= 1;
        } else if self.open.len() > 1
            && let Some(element) = self.open.pop()
            && let Some(parent) = self.open.last_mut()
        {
            parent.children.push(Node::Element(element));
        }
    }

    fn text(&mut self, text: &str) {
        let Some(element) = self.open.last_mut().filter(|_| self.beyond == 0) else { return };
        match element.children.last_mut() {
            Some(Node::Text(last)) => last.push_str(text),
            _ => element.children.push(Node::Text(text.to_owned())),
        }
    }

    fn reference(&mut self, reference: &BytesRef<'_>) {
        let character = reference.resolve_char_ref().ok().flatten();
        let named = match &*reference.xml10_content() {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => None,
        };
        if let Some(character) = character.or(named) {
            self.text(&character.to_string());
        }
    }

    fn close_all(mut self) -> Element {
        while self.open.len() > 1 {
            self.beyond = 0;
            self.end();
        }
        self.open.pop().unwrap_or_default()
    }
}
