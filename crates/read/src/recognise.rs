use language::{Message, Problem};

use crate::{package, problem, text};

/// What a file was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Office Open XML, Word since 2007.
    Docx,
    /// Portable Document Format.
    Pdf,
    /// OpenDocument text.
    Odt,
    /// A web page.
    Html,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
}

impl Format {
    /// Its name, the same in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Docx => "Word (docx)",
            Self::Pdf => "PDF",
            Self::Odt => "OpenDocument (odt)",
            Self::Html => "HTML",
            Self::Markdown => "Markdown",
            Self::Text => "tekst / text",
        }
    }
}

/// What the extension of a name claims, in lower case.
fn extension(name: &str) -> String {
    name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default()
}

fn claimed(name: &str) -> Option<Format> {
    match extension(name).as_str() {
        "docx" | "docm" | "dotx" | "dotm" | "doc" => Some(Format::Docx),
        "pdf" => Some(Format::Pdf),
        "odt" | "ott" => Some(Format::Odt),
        "html" | "htm" | "xhtml" => Some(Format::Html),
        "md" | "markdown" | "mdx" => Some(Format::Markdown),
        "txt" | "text" => Some(Format::Text),
        _ => None,
    }
}

/// What a file is: by what is in it, and by its name only where that does not tell.
pub(crate) fn format(name: &str, bytes: &[u8]) -> Result<Format, Problem> {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    if bytes.starts_with(OLE) {
        return Err(ole(bytes));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return package::format(bytes);
    }
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if head.windows(5).any(|window| window == b"%PDF-") {
        return Ok(Format::Pdf);
    }
    if head.starts_with(br"{\rtf") {
        return Err(problem::simple("read-rich-text"));
    }
    textual(name, bytes)
}

/// An OLE file is a Word document of before 2007, or a newer one behind a password.
fn ole(bytes: &[u8]) -> Problem {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encrypted = bytes.windows(name.len()).any(|window| window == name);
    problem::simple(if encrypted { "read-encrypted" } else { "read-legacy-word" })
}

/// Text of some kind. A name that claims a binary format we would have recognised is a claim that
/// fails, unless the file is text we can read.
fn textual(name: &str, bytes: &[u8]) -> Result<Format, Problem> {
    let unknown = || match claimed(name) {
        Some(claimed @ (Format::Docx | Format::Pdf | Format::Odt)) => {
            Problem::general(Message::new("read-not-the-format").with("claimed", claimed.name()))
        }
        _ => problem::simple("read-unknown-format"),
    };
    let sample = text::sample(bytes).ok_or_else(unknown)?;
    if is_html(&sample) {
        return Ok(Format::Html);
    }
    Ok(match claimed(name) {
        Some(format @ (Format::Html | Format::Markdown)) => format,
        _ => Format::Text,
    })
}

/// Whether text is a web page: it begins like one. A tag further on proves nothing, Markdown has
/// tags too.
fn is_html(sample: &str) -> bool {
    let mut rest = sample.trim_start().to_ascii_lowercase();
    while let Some((_, after)) = rest.strip_prefix("<!--").and_then(|inside| inside.split_once("-->")) {
        rest = after.trim_start().to_owned();
    }
    let xml = rest.starts_with("<?xml") && rest.contains("<html");
    xml || ["<!doctype html", "<html", "<head", "<body"].iter().any(|start| rest.starts_with(start))
}

/// The problem to note where the name claims another format.
pub(crate) fn difference(name: &str, format: Format) -> Option<Problem> {
    let claimed = claimed(name)?;
    (claimed != format).then(|| {
        Problem::general(
            Message::new("read-format-differs").with("claimed", claimed.name()).with("found", format.name()),
        )
    })
}
