//! Word documents: `word/document.xml` with its styles, numbering and notes.

mod body;
mod numbering;
mod paragraph;
mod styles;
mod table;

use language::Problem;
use paper::{Block, Content, Marker, Origin, Span};

use crate::package::Package;
use crate::xml::{Element, Parsed};
use crate::{Draft, problem, structure, xml};

use body::Body;

pub(crate) fn read(bytes: &[u8]) -> Result<Draft, Problem> {
    let mut package = Package::open(bytes)?;
    let mut problems = Vec::new();
    let name = if package.has("word/document.xml") { "word/document.xml" } else { "word/document2.xml" };
    let document = package.part(name)?.ok_or_else(|| problem::simple("read-damaged"))?;
    let document = whole(name, xml::parse(&document), &mut problems);
    let mut part = |name: &str, problems: &mut Vec<Problem>| {
        let bytes = package.spare(name, problems);
        if bytes.is_empty() { Element::default() } else { whole(name, xml::parse(&bytes), problems) }
    };
    let styles = styles::Styles::of(&part("word/styles.xml", &mut problems));
    let numbering = numbering::Numbering::of(&part("word/numbering.xml", &mut problems), &styles);
    let links = links(&part("word/_rels/document.xml.rels", &mut problems));
    let footnotes = part("word/footnotes.xml", &mut problems);
    let endnotes = part("word/endnotes.xml", &mut problems);
    let title = title(&part("docProps/core.xml", &mut problems));

    let Some(content) = document.path(&["document", "body"]) else {
        return Err(problem::simple("read-damaged"));
    };
    let mut body = Body::new(content, &styles, numbering, &links);
    body.read(content);
    for notes in [&footnotes, &endnotes] {
        body.notes(notes);
    }
    problems.extend(body.problems());
    Ok(Draft { title, blocks: structure::refine(body.blocks), problems })
}

fn whole(name: &str, parsed: Parsed, problems: &mut Vec<Problem>) -> Element {
    if !parsed.complete {
        problems.push(problem::part("read-part-damaged", name));
    }
    parsed.root
}

/// The addresses of links by their id.
fn links(relationships: &Element) -> Vec<(String, String)> {
    let Some(list) = relationships.child("Relationships") else { return Vec::new() };
    let link = |element: &Element| {
        let external = element.attribute("TargetMode") == Some("External");
        external
            .then(|| Some((element.attribute("Id")?.to_owned(), element.attribute("Target")?.to_owned())))?
    };
    list.elements().filter_map(link).collect()
}

fn title(properties: &Element) -> Option<String> {
    properties.child("coreProperties")?.child("title").map(Element::text)
}

/// A paragraph without marker at a place in the body.
fn plain(text: Vec<Span>, number: u32) -> Block {
    Block { content: Content::Paragraph { marker: Marker::None, text }, origin: origin(number) }
}

fn origin(number: u32) -> Origin {
    Origin { paragraph: Some(number), ..Origin::default() }
}
