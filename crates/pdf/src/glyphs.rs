//! What of a text the font can show.

use crate::world::FONTS;

/// A word longer than this may break between any two of its characters; no Dutch or English word
/// is, but addresses and keys are, and they would run off the page.
const LONGEST_WORD: usize = 44;
/// Between how many characters such a word may break.
const STEP: usize = 11;
/// Where a word may break without a hyphen.
const BREAK: char = '\u{200b}';

/// The text as it can be set: one line, without control characters, and with `[U+6F22]` for a
/// character that the font lacks, so that the reader sees that something stands there.
pub fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        show(character, &mut shown);
    }
    breakable(&shown)
}

fn show(character: char, shown: &mut String) {
    match character {
        '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => shown.push(' '),
        // Joiners, direction marks and variation selectors change what is around them, which the
        // font does not do; the rest are not characters.
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => {}
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' => {}
        _ if character.is_control() => {}
        _ if has_glyph(character) => shown.push(character),
        _ => shown.push_str(&format!("[U+{:04X}]", u32::from(character))),
    }
}

/// Characters of private use mean nothing to another reader and are not allowed in an archive.
fn has_glyph(character: char) -> bool {
    let private = matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    !private && FONTS.iter().all(|font| font.info().coverage.contains(u32::from(character)))
}

fn breakable(text: &str) -> String {
    let words = text
        .split(' ')
        .map(|word| if word.chars().count() > LONGEST_WORD { broken(word) } else { word.to_owned() });
    words.collect::<Vec<_>>().join(" ")
}

fn broken(word: &str) -> String {
    let mut parts = String::with_capacity(word.len() * 2);
    for (index, character) in word.chars().enumerate() {
        if index > 0 && index % STEP == 0 {
            parts.push(BREAK);
        }
        parts.push(character);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_europe_are_shown_as_they_are() {
        let text = "Één coöperatie, € 5 ≥ 3 → ☐ Ωμέγα Жук „ja”";
        assert_eq!(printable(text), text);
    }

    #[test]
    fn a_character_without_glyph_is_named_and_a_control_character_is_gone() {
        assert_eq!(printable("a\u{0}b\tc 漢 \u{f0b7}👍\u{fe0f}"), "ab c [U+6F22] [U+F0B7][U+1F44D]");
    }

    #[test]
    fn a_word_wider_than_a_line_may_break() {
        let word = "x".repeat(50);
        assert_eq!(printable(&word).replace(BREAK, ""), word);
        assert!(printable(&word).contains(BREAK));
    }
}
