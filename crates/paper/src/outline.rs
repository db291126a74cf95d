use serde::{Deserialize, Serialize};

use crate::{Content, Marker, Paper, labels, words};

/// What a reference in a text leads to: the how-manieth article or annex of the same paper, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Target {
    /// A heading with an automatic number of depth 1.
    Article(u32),
    /// The heading of an annex.
    Annex(u32),
}

/// A heading of the first level, as a table of contents lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The index of its block.
    pub block: usize,
    /// Its number as shown, or empty.
    pub label: String,
    /// Its words.
    pub text: String,
    /// What a reference to it leads to; none where it has no automatic number.
    pub target: Option<Target>,
    /// A name for it that is the only one in the paper: `article-5`, `annex-1`, `part-2`.
    pub anchor: String,
}

impl Target {
    /// The name of the place it leads to.
    #[must_use]
    pub fn anchor(self) -> String {
        match self {
            Self::Article(number) => format!("article-{number}"),
            Self::Annex(number) => format!("annex-{number}"),
        }
    }
}

/// The headings of the first level that have words, in order.
#[must_use]
pub fn outline(paper: &Paper) -> Vec<Entry> {
    let mut counts = Counts::default();
    let blocks = paper.blocks.iter().enumerate().zip(labels(paper));
    let entry = |((block, found), label): ((usize, &crate::Block), String)| {
        let Content::Heading { level: 1, marker, text } = &found.content else { return None };
        let target = counts.target(marker);
        let anchor = target.map_or_else(|| counts.part(), Target::anchor);
        Some(Entry { block, label, text: words(text).trim().to_owned(), target, anchor })
    };
    blocks.filter_map(entry).filter(|entry| !entry.text.is_empty()).collect()
}

/// How many headings of each kind there have been.
#[derive(Default)]
struct Counts {
    articles: u32,
    annexes: u32,
    parts: u32,
}

impl Counts {
    fn target(&mut self, marker: &Marker) -> Option<Target> {
        match marker {
            Marker::Numbered { depth: 0 | 1 } => {
                self.articles += 1;
                Some(Target::Article(self.articles))
            }
            Marker::Annex => {
                self.annexes += 1;
                Some(Target::Annex(self.annexes))
            }
            _ => None,
        }
    }

    fn part(&mut self) -> String {
        self.parts += 1;
        format!("part-{}", self.parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Block, Span};

    fn heading(level: u8, marker: Marker, text: &str) -> Block {
        Block::new(Content::Heading { level, marker, text: vec![Span::Text(text.into())] })
    }

    #[test]
    fn headings_of_the_first_level_are_listed_each_under_a_name_of_its_own() {
        let article = || Marker::Numbered { depth: 1 };
        let blocks = vec![
            heading(1, Marker::None, "Partijen"),
            heading(1, article(), "Onderwerp"),
            heading(2, Marker::None, "Niet hier"),
            heading(1, article(), "Duur"),
            heading(1, Marker::Annex, "Gegevens"),
        ];
        let outline = outline(&Paper { blocks, ..Paper::default() });
        let anchors: Vec<&str> = outline.iter().map(|entry| entry.anchor.as_str()).collect();
        assert_eq!(anchors, ["part-1", "article-1", "article-2", "annex-1"]);
        assert_eq!(outline.get(2).and_then(|entry| entry.target), Some(Target::Article(2)));
        assert_eq!(outline.get(3).map(|entry| entry.block), Some(4));
    }

    #[test]
    fn a_heading_without_words_is_not_listed() {
        let paper = Paper { blocks: vec![heading(1, Marker::Annex, " ")], ..Paper::default() };
        assert!(outline(&paper).is_empty());
    }
}
