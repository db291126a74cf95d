//! The words of a paragraph: runs, links, content controls.

use paper::Span;

use super::body::Running;
use crate::words::{escape, is_web};

/// The spans as runs.
pub fn spans(spans: &[Span], running: &mut Running) -> String {
    spans.iter().map(|span| self::span(span, running)).collect()
}

fn span(span: &Span, running: &mut Running) -> String {
    match span {
        Span::Text(words) => text(words, ""),
        Span::Strong(words) => text(words, "Strong"),
        Span::Emphasis(words) => text(words, "Emphasis"),
        Span::Link { text: words, address } if is_web(address) => link(words, address, running),
        Span::Link { text: words, .. } => text(words, ""),
        Span::Reference { text, to } => running.headings.reference(text, *to),
        Span::Blank { fact, label } => running.blanks.control(fact, label, &span.words()),
    }
}

/// A run in a character style, or in none; a tab in the words is a tab, a line break a space.
pub fn text(words: &str, style: &str) -> String {
    if words.is_empty() {
        return String::new();
    }
    let words = escape(&words.replace(['\n', '\r'], " "));
    let words = words.replace('\t', "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    let style = match style {
        "" => String::new(),
        style => format!("<w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr>"),
    };
    format!("<w:r>{style}<w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

fn link(words: &str, address: &str, running: &mut Running) -> String {
    let known = running.links.iter().position(|link| link == address);
    let index = known.unwrap_or_else(|| {
        running.links.push(address.to_owned());
        running.links.len() - 1
    });
    format!("<w:hyperlink r:id=\"link{index}\" w:history=\"1\">{}</w:hyperlink>", text(words, "Hyperlink"))
}

/// The relationships of the links, which lead outside the file.
pub fn relationships(links: &[String]) -> String {
    let link = |(index, address): (usize, &String)| {
        format!(
            "  <Relationship Id=\"link{index}\" \
             Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" \
             Target=\"{}\" TargetMode=\"External\"/>\n",
            escape(address)
        )
    };
    links.iter().enumerate().map(link).collect()
}
