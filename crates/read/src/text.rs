//! Plain text, in the encodings it comes in.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1252};
use language::Problem;

use crate::structure::{self, source};
use crate::{Draft, limits, problem};

/// Text, and the problem that its encoding was guessed.
pub(crate) struct Decoded<'bytes> {
    pub(crate) text: Cow<'bytes, str>,
    pub(crate) problem: Option<Problem>,
}

pub(crate) fn read(bytes: &[u8]) -> Result<Draft, Problem> {
    let decoded = decode(bytes)?;
    let blocks = structure::blocks(source::lines(&decoded.text));
    Ok(Draft { title: source_title(&decoded.text), blocks, problems: decoded.problem.into_iter().collect() })
}

/// The title that the source of a page gives it: `title: "Verwerkersovereenkomst",`.
fn source_title(text: &str) -> Option<String> {
    let value = text.lines().take(60).find_map(|line| line.trim_start().strip_prefix("title:"))?.trim();
    let value = value.trim_end_matches(',');
    let quote = value.chars().next().filter(|quote| "'\"`".contains(*quote))?;
    let title = value.strip_prefix(quote)?.strip_suffix(quote)?;
    (!title.contains(['{', '}'])).then(|| title.to_owned())
}

/// Text in UTF-8, UTF-16 with a byte order mark, or else Windows-1252.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Problem> {
    if bytes.len() > limits::TEXT {
        return Err(problem::limit("read-too-large", limits::TEXT));
    }
    if is_binary(bytes) {
        return Err(problem::simple("read-unknown-format"));
    }
    let guessed = Encoding::for_bom(bytes).is_none() && std::str::from_utf8(bytes).is_err();
    let problem = guessed.then(|| problem::simple("read-encoding-guessed"));
    Ok(Decoded { text: unicode(bytes), problem })
}

/// The text in bytes, whatever they are.
pub(crate) fn unicode(bytes: &[u8]) -> Cow<'_, str> {
    match (Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, _)), _) => encoding.decode(bytes).0,
        (None, Ok(text)) => Cow::Borrowed(text),
        (None, Err(error)) if error.error_len().is_none() => String::from_utf8_lossy(bytes),
        (None, Err(_)) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// The first few thousand characters; none where the bytes are no text.
pub(crate) fn sample(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..bytes.len().min(8192)).unwrap_or_default();
    (!is_binary(head)).then(|| unicode(head).into_owned())
}

/// Bytes are no text if they hold control characters that no text has: any zero, or more than one
/// in a hundred of the others.
fn is_binary(bytes: &[u8]) -> bool {
    if Encoding::for_bom(bytes).is_some() {
        return unicode(bytes).contains('\0');
    }
    let control = |byte: &&u8| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127);
    bytes.contains(&0) || bytes.iter().filter(control).count() * 100 > bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_old_windows_is_read_and_said_to_be_guessed() {
        let decoded = decode(b"pati\xEBnt \x80 5").unwrap();
        assert_eq!(decoded.text, "patiënt € 5");
        assert_eq!(decoded.problem.unwrap().message.id, "read-encoding-guessed");
    }

    #[test]
    fn the_source_of_a_page_may_name_its_title() {
        let source = "export const metadata = {\ntitle: 'Overeenkomst · Bedrijf',\n};\nTekst van de pagina.";
        assert_eq!(read(source.as_bytes()).unwrap().title.as_deref(), Some("Overeenkomst · Bedrijf"));
        assert_eq!(read(b"title: geen aanhalingstekens").unwrap().title, None);
    }

    #[test]
    fn utf_16_is_known_by_its_mark() {
        let bytes: Vec<u8> = "\u{FEFF}één".encode_utf16().flat_map(|unit| unit.to_be_bytes()).collect();
        let decoded = decode(&bytes).unwrap();
        assert_eq!(decoded.text, "één");
        assert!(decoded.problem.is_none());
    }

    #[test]
    fn a_picture_is_no_text() {
        assert!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").is_err());
    }
}
