use paper::Paper;
use sha2::{Digest, Sha256};

/// How many bytes of the digest are shown, and how many of them make a group.
const SHOWN: usize = 6;
const GROUP: usize = 2;

/// What tells one drafted document from another: the first digits of the SHA-256 of its words and
/// numbers, so that the same facts and the same rulebook give the same, whatever the format, and a
/// changed word another.
pub(crate) fn identity(paper: &Paper) -> String {
    let mut digest = Sha256::new();
    for line in paper::lines(paper) {
        for words in [line.label.as_str(), "\t", line.text.as_str(), "\n"] {
            digest.update(words.as_bytes());
        }
    }
    let digits: Vec<String> =
        digest.finalize().iter().take(SHOWN).map(|byte| format!("{byte:02x}")).collect();
    digits.chunks(GROUP).map(<[String]>::concat).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use paper::{Block, Content, Span};

    fn paper(words: &str) -> Paper {
        let blocks = vec![Block::new(Content::Title(vec![Span::Text(words.into())]))];
        Paper { blocks, ..Paper::default() }
    }

    #[test]
    fn the_same_words_have_the_same_and_other_words_another() {
        assert_eq!(identity(&paper("een")), identity(&paper("een")));
        assert_ne!(identity(&paper("een")), identity(&paper("eén")));
        assert_eq!(identity(&paper("een")).len(), 14);
    }
}
