//! The table of contents and the references: fields whose results stand there already, so that the
//! document is right before Word has counted, and asks for nothing when it is opened.

use std::collections::BTreeMap;

use paper::{Entry, Paper, Target};

use super::runs;

/// The headings that are listed and referred to.
#[derive(Default)]
pub struct Headings {
    entries: Vec<Entry>,
    /// What each number refers to.
    targets: BTreeMap<Target, usize>,
}

impl Headings {
    /// The headings of a paper.
    pub fn of(paper: &Paper) -> Self {
        let entries = paper::outline(paper);
        let target = |(index, entry): (usize, &Entry)| entry.target.map(|target| (target, index));
        let targets = entries.iter().enumerate().filter_map(target).collect();
        Self { entries, targets }
    }

    /// The words of a heading between the marks to which the contents and the references lead.
    pub fn marked(&self, block: usize, words: &str) -> String {
        let Some(index) = self.entries.iter().position(|entry| entry.block == block) else {
            return words.to_owned();
        };
        let (contents, reference) = (index * 2, index * 2 + 1);
        format!(
            "<w:bookmarkStart w:id=\"{contents}\" w:name=\"{}\"/><w:bookmarkStart w:id=\"{reference}\" \
             w:name=\"{}\"/>{words}<w:bookmarkEnd w:id=\"{reference}\"/><w:bookmarkEnd w:id=\"{contents}\"/>",
            listed(index),
            referred(index)
        )
    }

    /// A reference that follows the number of what it refers to, in its own case.
    pub fn reference(&self, text: &str, to: Target) -> String {
        let Some(index) = self.targets.get(&to) else { return runs::text(text, "") };
        let lower = if text.starts_with(char::is_lowercase) { " \\* Lower" } else { "" };
        let code = format!(" REF {} \\r \\h{lower} ", referred(*index));
        field(&code, &runs::text(text, ""))
    }

    /// The table of contents: nothing where it has no heading of its own.
    pub fn contents(&self, title: &str) -> String {
        let Some(last) = self.entries.len().checked_sub(1).filter(|_| !title.is_empty()) else {
            return String::new();
        };
        let entry = |(index, entry): (usize, &Entry)| {
            let begin = if index == 0 { begin(" TOC \\o \"1-1\" \\n \\h \\z \\u ") } else { String::new() };
            let end = if index == last { END } else { "" };
            paragraph("TOC1", &format!("{begin}{}{end}", link(index, entry)))
        };
        let entries: String = self.entries.iter().enumerate().map(entry).collect();
        format!(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>\
             </w:docPartObj></w:sdtPr><w:sdtContent>{}{entries}</w:sdtContent></w:sdt>",
            paragraph("TOCHeading", &runs::text(title, ""))
        )
    }
}

const END: &str = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

/// A field with the result that it has now.
fn field(code: &str, result: &str) -> String {
    format!("{}{result}{END}", begin(code))
}

fn begin(code: &str) -> String {
    format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{code}\
         </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    )
}

fn link(index: usize, entry: &Entry) -> String {
    let words = format!("{} {}", entry.label, entry.text);
    let name = listed(index);
    format!("<w:hyperlink w:anchor=\"{name}\" w:history=\"1\">{}</w:hyperlink>", runs::text(words.trim(), ""))
}

fn paragraph(style: &str, words: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{words}</w:p>")
}

/// The names that Word itself gives to such marks; the underscore hides them.
fn listed(index: usize) -> String {
    format!("_Toc{:09}", 280_000_000 + index)
}

fn referred(index: usize) -> String {
    format!("_Ref{:09}", 280_000_000 + index)
}
