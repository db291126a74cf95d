use serde::{Deserialize, Serialize};

use crate::figure::{letters, roman};
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
    /// Above the table of contents: 'Inhoud', 'Contents'. A paper without it has no table of contents.
    #[serde(default)]
    pub contents: String,
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
    annexes: u32,
    levels: [u32; 4],
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
            2 => format!("{}.", letters(third)),
            _ => format!("{}.", roman(fourth)),
        }
    }
}

fn spaced(word: &str, number: u32) -> String {
    if word.is_empty() { number.to_string() } else { format!("{word} {number}") }
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
}
