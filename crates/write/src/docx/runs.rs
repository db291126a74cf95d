//! The words of a paragraph: runs, links, content controls.

use paper::Span;

use super::body::Running;
use crate::words::{escape, is_web};

/// What Word takes as the tag or title of a content control.
const LONGEST_TAG: usize = 64;

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
        Span::Blank { fact, label } => blank(fact, label, &span.words(), running),
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

/// A content control that shows what is to be filled in: one click selects it, and what is typed
/// takes its place and loses the mark. One for rich text, for LibreOffice shows no mark in others.
fn blank(fact: &str, label: &str, words: &str, running: &mut Running) -> String {
    running.blanks += 1;
    let id = running.blanks;
    let (title, tag) = (short(label), short(fact));
    let words = text(words, "Blank");
    format!(
        "<w:sdt><w:sdtPr><w:alias w:val=\"{title}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{id}\"/>\
         <w:showingPlcHdr/></w:sdtPr><w:sdtContent>{words}</w:sdtContent></w:sdt>"
    )
}

fn short(name: &str) -> String {
    let one_line = name.replace(['\n', '\r', '\t'], " ");
    escape(&one_line.chars().take(LONGEST_TAG).collect::<String>())
}
