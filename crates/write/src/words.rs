//! What the formats have in common.

use language::{DUTCH, ENGLISH, Language};
use paper::Paper;

/// The text without characters that no XML or HTML file may hold.
pub fn clean(text: &str) -> String {
    text.chars().filter(|character| allowed(*character)).collect()
}

fn allowed(character: char) -> bool {
    let white = matches!(character, '\t' | '\n' | '\r');
    white || !(character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}'))
}

/// The text as XML or HTML content or attribute.
pub fn escape(text: &str) -> String {
    quick_xml::escape::escape(clean(text)).into_owned()
}

/// The title as metadata: the paper's, or its first words.
pub fn title(paper: &Paper) -> String {
    let first = || paper::lines(paper).first().map(|line| line.text.clone());
    clean(&paper.title.clone().or_else(first).unwrap_or_default())
}

/// The language of the paper; Dutch where it does not say.
pub fn language(paper: &Paper) -> Language {
    paper.language.unwrap_or(DUTCH)
}

/// The language with the country whose spelling we write, as Word asks for it.
pub fn locale(paper: &Paper) -> String {
    match language(paper) {
        DUTCH => "nl-NL".to_owned(),
        ENGLISH => "en-GB".to_owned(),
        other => other.code().to_owned(),
    }
}

/// Whether a reader may be sent there: the web or a mail address, never a script or a file.
pub fn is_web(address: &str) -> bool {
    let scheme = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    scheme && !address.chars().any(|character| character.is_control() || character.is_whitespace())
}
