//! A paper as a Word file, written part by part, so that Word finds what it expects and nothing
//! else: real styles, real numbering, fields for the page numbers, content controls for the blanks.
//!
//! What is the same in every file stands beside this as XML; a name in braces is filled in.

mod blanks;
mod body;
mod contents;
mod runs;
mod tables;

use std::io::{Cursor, Write};

use language::{Message, Problem};
use paper::Paper;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::words::{escape, locale, title};

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The namespaces of a part with words.
const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
                          xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// The paper as a Word file (docx); the same paper gives the same bytes.
///
/// # Errors
/// Where the file would be larger than a zip file can be.
pub fn docx(paper: &Paper) -> Result<Vec<u8>, Problem> {
    zipped(&parts(paper))
        .map_err(|error| Problem::general(Message::new("write-docx").with("reason", error.to_string())))
}

/// The parts of the file by name, in the order in which they stand in it.
fn parts(paper: &Paper) -> Vec<(&'static str, String)> {
    let document = body::document(paper);
    let styles = include_str!("styles.xml").replace("{locale}", &locale(paper));
    vec![
        ("[Content_Types].xml", include_str!("content-types.xml").to_owned()),
        ("_rels/.rels", include_str!("package.rels").to_owned()),
        ("word/document.xml", document.xml),
        ("word/_rels/document.xml.rels", include_str!("document.rels").replace("{links}", &document.links)),
        ("word/styles.xml", styles.clone()),
        ("word/numbering.xml", numbering(paper)),
        ("word/settings.xml", include_str!("settings.xml").replace("{locale}", &locale(paper))),
        ("word/fontTable.xml", include_str!("fonts.xml").to_owned()),
        ("word/header.xml", header(&above(paper))),
        ("word/header-first.xml", first_header(paper)),
        ("word/footer.xml", footer(paper)),
        ("word/footer-first.xml", footer(paper)),
        ("word/glossary/document.xml", document.blanks.glossary()),
        ("word/glossary/_rels/document.xml.rels", include_str!("glossary.rels").to_owned()),
        ("word/glossary/styles.xml", styles),
        ("customXml/item1.xml", document.blanks.values()),
        ("customXml/_rels/item1.xml.rels", include_str!("item.rels").to_owned()),
        ("customXml/itemProps1.xml", include_str!("item-props.xml").to_owned()),
        ("docProps/core.xml", core(paper)),
    ]
}

fn zipped(parts: &[(&str, String)]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, xml) in parts {
        zip.start_file(*name, options)?;
        zip.write_all(xml.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn numbering(paper: &Paper) -> String {
    include_str!("numbering.xml")
        .replace("{article}", &before_number(&paper.labels.article))
        .replace("{annex}", &before_number(&paper.labels.annex))
}

/// The word before a number. A percent sign would be the place of another number.
fn before_number(word: &str) -> String {
    let word = escape(&word.replace('%', ""));
    if word.is_empty() { word } else { word + " " }
}

fn part(root: &str, content: &str) -> String {
    format!("{XML}<w:{root} {NAMESPACES}>{content}</w:{root}>\n")
}

fn header(title: &str) -> String {
    part("hdr", &format!("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>{}</w:p>", runs::text(title, "")))
}

/// What stands above every page: the paper's own line, else its title.
fn above(paper: &Paper) -> String {
    paper.header.clone().unwrap_or_else(|| title(paper))
}

/// The first page has the title itself, so that only a line of the paper's own stands above it.
fn first_header(paper: &Paper) -> String {
    let empty = || part("hdr", "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr></w:p>");
    paper.header.as_deref().map_or_else(empty, header)
}

/// The footer's own words, and at the right margin the page and the number of pages.
fn footer(paper: &Paper) -> String {
    let labels = &paper.labels;
    let of = if labels.of.is_empty() { "/" } else { labels.of.as_str() };
    let page = if labels.page.is_empty() { String::new() } else { format!("{} ", labels.page) };
    let words = [
        runs::text(paper.footer.as_deref().unwrap_or_default(), ""),
        "<w:r><w:tab/></w:r>".to_owned(),
        runs::text(&page, ""),
        field("PAGE"),
        runs::text(&format!(" {of} "), ""),
        field("NUMPAGES"),
    ];
    part("ftr", &format!("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}</w:p>", words.concat()))
}

/// A field that Word fills in when it shows the page.
fn field(name: &str) -> String {
    format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
}

/// What the file says about itself: title, version and identity, language; no author, and no clock.
fn core(paper: &Paper) -> String {
    format!(
        "{XML}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title>{}{}\
         <dc:language>{}</dc:language></cp:coreProperties>\n",
        escape(&title(paper)),
        property("dc:subject", paper.header.as_deref()),
        property("dc:identifier", paper.footer.as_deref()),
        locale(paper),
    )
}

fn property(name: &str, words: Option<&str>) -> String {
    words.map_or_else(String::new, |words| format!("<{name}>{}</{name}>", escape(words)))
}
