/// Words before a full stop that does not end a sentence, in Dutch and English legal prose.
const ABBREVIATIONS: [&str; 44] = [
    "art", "artt", "arts", "nr", "no", "nos", "e.g", "i.e", "eg", "ie", "cf", "etc", "incl", "excl", "jo",
    "lid", "o.a", "m.b.t", "d.w.z", "bijv", "bv", "t.a.v", "i.v.m", "resp", "evt", "ca", "vs", "mr", "mrs",
    "ms", "dr", "prof", "ltd", "inc", "corp", "b.v", "n.v", "co", "st", "sec", "para", "par", "p", "approx",
];

/// The byte ranges of the sentences in a paragraph, trimmed. A full stop, question mark or
/// exclamation mark ends one where a space and no small letter follows.
#[must_use]
pub fn sentences(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (offset, c) in text.char_indices() {
        let end = offset + c.len_utf8();
        if c == '\n' || (matches!(c, '.' | '?' | '!') && ends(text, offset, end)) {
            found.push((start, end));
            start = end;
        }
    }
    found.push((start, text.len()));
    found.into_iter().filter_map(|(from, to)| trimmed(text, from, to)).collect()
}

/// Whether the stop at `offset` ends a sentence.
fn ends(text: &str, offset: usize, end: usize) -> bool {
    let after = text.get(end..).unwrap_or_default();
    let closed = after.trim_start_matches(['"', '”', '’', ')', '\'']);
    let next = closed.trim_start();
    let spaced = next.len() < closed.len() || closed.is_empty();
    spaced && !next.starts_with(char::is_lowercase) && !abbreviated(text.get(..offset).unwrap_or_default())
}

fn abbreviated(before: &str) -> bool {
    let word =
        before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default().to_lowercase();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    // A number alone before the stop is the number of what follows: '3. The processor'.
    let number = word.chars().all(|c| c.is_ascii_digit()) && before.trim_end().len() == word.len();
    initial || number || ABBREVIATIONS.contains(&word.as_str())
}

fn trimmed(text: &str, from: usize, to: usize) -> Option<(usize, usize)> {
    let slice = text.get(from..to)?;
    let start = from + (slice.len() - slice.trim_start().len());
    let end = from + slice.trim_end().len();
    (start < end).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|(start, end)| text.get(start..end).unwrap()).collect()
    }

    #[test]
    fn a_stop_and_a_capital_end_a_sentence() {
        assert_eq!(
            cut("Hij meldt het. Daarna niets.  Klaar?"),
            ["Hij meldt het.", "Daarna niets.", "Klaar?"]
        );
    }

    #[test]
    fn abbreviations_numbers_and_small_letters_do_not() {
        for text in [
            "zie art. 28 AVG",
            "Example B.V. levert",
            "3. The processor acts.",
            "o.a. Namen",
            "binnen 24 h. na",
        ] {
            assert_eq!(cut(text), [text]);
        }
    }

    #[test]
    fn a_line_break_ends_one() {
        assert_eq!(cut("Kop\nTekst"), ["Kop", "Tekst"]);
    }
}
