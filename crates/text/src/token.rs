/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// In lower case, without accents that vary by spelling, hyphens after short prefixes dropped:
    /// 'Sub-processor' is `subprocessor`.
    pub word: String,
    /// First byte in the text.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
}

/// Prefixes that belong to the word behind their hyphen: 'sub-processor', 'e-mail', 'co-operate'.
const PREFIXES: [&str; 8] = ["sub", "e", "co", "re", "non", "on", "pre", "anti"];

/// The words of a text, in order. Punctuation is left out.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (start, end) in runs(text) {
        let word = fold(text.get(start..end).unwrap_or_default());
        match tokens.last_mut() {
            Some(last) if joins(last, text.get(last.end..start).unwrap_or(" ")) => {
                last.word.push_str(&word);
                last.end = end;
            }
            _ => tokens.push(Token { word, start, end }),
        }
    }
    tokens
}

/// Runs of letters and digits, with the apostrophes and points inside them: `party's`, `2.1`.
fn runs(text: &str) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut start = None;
    for (offset, c) in text.char_indices() {
        match (c.is_alphanumeric() || c == '\u{ad}', start) {
            (true, None) => start = Some(offset),
            (false, Some(from)) => {
                runs.push((from, offset));
                start = None;
            }
            _ => {}
        }
    }
    runs.extend(start.map(|from| (from, text.len())));
    runs
}

/// Whether the next run belongs to this prefix: `sub-`, `(sub)`, `(sub-)`, and `sub ` before a word.
fn joins(prefix: &Token, between: &str) -> bool {
    let hyphenated = matches!(between, "-" | "\u{2010}" | "\u{2011}" | ")" | "-)");
    let spaced = prefix.word == "sub" && matches!(between, " " | "- " | " -" | ") ");
    (hyphenated && PREFIXES.contains(&prefix.word.as_str())) || spaced
}

/// Lower case, with ë, é and the like as their letter, so that a spelling does not hide a word.
pub(crate) fn fold(word: &str) -> String {
    word.chars().flat_map(char::to_lowercase).filter_map(plain).collect()
}

fn plain(c: char) -> Option<char> {
    Some(match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        '\u{ad}' | '\u{307}' => return None,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.word).collect()
    }

    #[test]
    fn a_sub_processor_is_one_word_however_it_is_written() {
        for text in ["sub-processor", "Subprocessor", "(sub)processor", "sub processor", "(Sub-)processor"] {
            assert_eq!(words(text), ["subprocessor"], "{text}");
        }
    }

    #[test]
    fn a_hyphen_between_whole_words_parts_them() {
        assert_eq!(
            words("third-party controller-to-processor"),
            ["third", "party", "controller", "to", "processor"]
        );
    }

    #[test]
    fn accents_do_not_hide_a_word_and_places_stay_those_of_the_text() {
        let found = tokens("de categorieën: één");
        assert_eq!(found[1].word, "categorieen");
        assert_eq!("de categorieën: één".get(found[2].start..found[2].end), Some("één"));
    }
}
