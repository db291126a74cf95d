use serde::{Deserialize, Serialize};

use crate::{Content, Marker, Paper};

/// The words around automatic numbers, in the language of the paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// 'Artikel', 'Article'.
    pub article: String,
    /// 'Bijlage', 'Annex'.
    pub annex: String,
    /// Before the page number in the footer: 'Pagina', 'Page'.
    #[serde(default)]
    pub page: String,
    /// Between the page number and the number of pages: 'van', 'of'.
    #[serde(default)]
    pub of: String,
}

/// The number of each block as shown, empty where it has none. This is the one place that counts;
/// Word counts for itself, by the same scheme.
#[must_use]
pub fn labels(paper: &Paper) -> Vec<String> {
    let mut counter = Counter::default();
    paper.blocks.iter().map(|block| counter.label(paper, &block.content)).collect()
}

/// How far each level has come.
#[derive(Default)]
struct Counter {
    annexes: usize,
    levels: [usize; 4],
}

impl Counter {
    fn label(&mut self, paper: &Paper, content: &Content) -> String {
        match content {
            Content::Heading { marker, .. } | Content::Paragraph { marker, .. } => self.mark(paper, marker),
            _ => String::new(),
        }
    }

    fn mark(&mut self, paper: &Paper, marker: &Marker) -> String {
        match marker {
            Marker::None => String::new(),
            Marker::Bullet { .. } => "•".to_owned(),
            Marker::Read { label, .. } => label.clone(),
            Marker::Annex => {
                self.annexes += 1;
                spaced(&paper.labels.annex, self.annexes)
            }
            Marker::Numbered { depth } => self.numbered(&paper.labels.article, *depth),
        }
    }

    fn numbered(&mut self, article: &str, depth: u8) -> String {
        let place = usize::from(depth.clamp(1, 4)) - 1;
        for (level, count) in self.levels.iter_mut().enumerate().skip(place) {
            *count = if level == place { *count + 1 } else { 0 };
        }
        let [first, second, third, fourth] = self.levels;
        match place {
            0 => spaced(article, first),
            1 => format!("{first}.{second}"),
            2 => format!("{}.", letter(third)),
            _ => format!("{}.", roman(fourth)),
        }
    }
}

fn spaced(word: &str, number: usize) -> String {
    if word.is_empty() { number.to_string() } else { format!("{word} {number}") }
}

/// a to z, then aa, ab.
fn letter(number: usize) -> String {
    let mut rest = number;
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'a' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

fn roman(number: usize) -> String {
    const STEPS: [(usize, &str); 9] =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut rest = number;
    let mut digits = String::new();
    for (value, digit) in STEPS {
        while rest >= value {
            digits.push_str(digit);
            rest -= value;
        }
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Block;

    fn paragraph(depth: u8) -> Block {
        Block::new(Content::Paragraph { marker: Marker::Numbered { depth }, text: Vec::new() })
    }

    fn heading(marker: Marker) -> Block {
        Block::new(Content::Heading { level: 1, marker, text: Vec::new() })
    }

    #[test]
    fn articles_paragraphs_items_and_annexes_count_each_in_their_own_way() {
        let paper = Paper {
            labels: Labels { article: "Artikel".into(), annex: "Bijlage".into(), ..Labels::default() },
            blocks: vec![
                heading(Marker::Numbered { depth: 1 }),
                paragraph(2),
                paragraph(3),
                paragraph(3),
                paragraph(4),
                paragraph(2),
                heading(Marker::Numbered { depth: 1 }),
                paragraph(2),
                heading(Marker::Annex),
            ],
            ..Paper::default()
        };
        let expected = ["Artikel 1", "1.1", "a.", "b.", "i.", "1.2", "Artikel 2", "2.1", "Bijlage 1"];
        assert_eq!(labels(&paper), expected);
    }

    #[test]
    fn letters_go_on_after_z_and_roman_numbers_after_nine() {
        assert_eq!((letter(26), letter(27)), ("z".into(), "aa".into()));
        assert_eq!((roman(9), roman(14), roman(40)), ("ix".into(), "xiv".into(), "xl".into()));
    }
}
