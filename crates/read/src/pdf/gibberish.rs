//! Whether the text of a PDF is text: fonts without a table of their characters give letters that
//! look right on the page and read as nonsense.

use language::Problem;

use crate::problem;

/// Short words of the languages we meet: in running text of any of them, many words are among them.
const COMMON: [&str; 60] = [
    "de", "het", "een", "en", "van", "in", "is", "op", "te", "dat", "die", "voor", "met", "of", "the", "of",
    "and", "to", "a", "for", "by", "or", "as", "be", "this", "on", "der", "die", "und", "den", "von", "zu",
    "mit", "ist", "des", "im", "für", "le", "la", "les", "du", "et", "à", "est", "pour", "dans", "og", "i",
    "av", "til", "som", "er", "og", "at", "på", "el", "los", "que", "y", "di",
];

/// Refuses text that is none.
pub(crate) fn check<'lines>(lines: impl Iterator<Item = &'lines str>) -> Result<(), Problem> {
    let mut measure = Measure::default();
    for line in lines {
        measure.line(line);
    }
    if measure.is_text() { Ok(()) } else { Err(problem::simple("read-gibberish")) }
}

#[derive(Debug, Default)]
struct Measure {
    characters: usize,
    strange: usize,
    words: usize,
    common: usize,
    /// Words of four letters or more of the Latin alphabet, and those of them with a vowel.
    long: usize,
    voiced: usize,
}

impl Measure {
    fn line(&mut self, line: &str) {
        for character in line.chars().filter(|c| !c.is_whitespace()) {
            self.characters += 1;
            self.strange += usize::from(is_strange(character));
        }
        for word in line.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            let word = word.to_lowercase();
            self.words += 1;
            self.common += usize::from(COMMON.contains(&word.as_str()));
            if word.chars().count() >= 4 && word.chars().all(is_latin) {
                self.long += 1;
                self.voiced += usize::from(word.chars().any(is_vowel));
            }
        }
    }

    fn is_text(&self) -> bool {
        let strange = self.strange * 10 > self.characters;
        let mute = self.long >= 20 && self.voiced * 10 < self.long * 8;
        let unknown = self.words >= 100 && self.common * 50 < self.words;
        !(strange || mute || unknown)
    }
}

/// What no text has: no character at all, a control, one for private use.
const fn is_strange(character: char) -> bool {
    matches!(character, '\u{FFFD}' | '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{E000}'..='\u{EFFF}')
}

const fn is_latin(character: char) -> bool {
    matches!(character, 'a'..='z' | '\u{DF}'..='\u{17F}')
}

fn is_vowel(character: char) -> bool {
    matches!(character, 'a' | 'e' | 'i' | 'o' | 'u' | 'y') || ('\u{DF}'..='\u{17F}').contains(&character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_and_english_are_text() {
        let text = "De verwerker verwerkt de gegevens van de klant in opdracht van de klant. ".repeat(10);
        assert!(check([text.as_str()].into_iter()).is_ok());
        let text = "The processor shall act on the instructions of the controller and no other. ".repeat(10);
        assert!(check([text.as_str()].into_iter()).is_ok());
    }

    #[test]
    fn letters_moved_along_the_alphabet_and_signs_without_letters_are_none() {
        let moved = "Gh yhuzhunhu yhuzhunw gh jhjhyhqv ydq gh nodqw lq rsgudfkw. ".repeat(12);
        assert!(check([moved.as_str()].into_iter()).is_err());
        let signs = "\u{FFFD}\u{FFFD}\u{FFFD} \u{1}\u{2}\u{3} ".repeat(12);
        assert!(check([signs.as_str()].into_iter()).is_err());
    }
}
