use std::collections::BTreeMap;

use language::{Language, Message, Problem, Texts};
use serde::{Deserialize, Serialize};

use crate::File;
use crate::file::Section;

/// Paragraphs of a clause that appear or stay away together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Its name in the clause's data; empty for what stands before the first `##`.
    pub name: String,
    /// Its paragraphs, list items and sub-headings.
    pub wordings: Vec<Wording>,
}

/// One paragraph, list item or sub-heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Which of these it is.
    pub shape: Shape,
    /// Its words and slots.
    pub pieces: Vec<Piece>,
}

/// What a wording is on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// A sub-heading: `### Words`.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A list item, `- words`; depth from 1.
    Item {
        /// From 1.
        depth: u8,
    },
}

/// A stretch of a wording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// Fixed words.
    Words(String),
    /// A defined term where it is defined: `**Processor**`.
    Term(String),
    /// The answer to a fact: `{breach-hours}`, or with a noun after it `{end-term|day|days}`.
    Slot {
        /// The fact.
        fact: String,
        /// The noun after one and after any other number.
        noun: Option<(String, String)>,
    },
    /// Another clause of the agreement, by its number: `{@annex-measures}`.
    Reference(String),
    /// The table of security measures that the facts call for: `{@measures}`.
    Measures,
    /// The level of protection that the facts call for: `{@level}`.
    Level,
}

/// A line with slots in each language, as labels and footers have them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase(pub BTreeMap<Language, Vec<Piece>>);

impl Phrase {
    /// Its pieces in a language; none where it was not written.
    #[must_use]
    pub fn pieces(&self, language: Language) -> &[Piece] {
        self.0.get(&language).map_or(&[], Vec::as_slice)
    }

    /// Reads the slots in a text of a file.
    pub(crate) fn parse(file: &File, texts: &Texts) -> Result<Self, Problem> {
        let read = |(language, text): (Language, &str)| {
            let problem = |slot: Unfit| file.problem_near(text, slot.message());
            Ok((language, pieces(text).map_err(problem)?))
        };
        texts.iter().map(read).collect::<Result<_, _>>().map(Self)
    }
}

/// The passages of each language below the front matter: `# nl`, then `## name` and `### heading`.
pub(crate) fn passages(
    file: &File,
    sections: &[Section<'_>],
) -> Result<BTreeMap<Language, Vec<Passage>>, Problem> {
    let mut read: BTreeMap<Language, Vec<Passage>> = BTreeMap::new();
    let mut language = None;
    for section in sections {
        match section.level {
            1 => {
                let named = section.title.parse::<Language>().map_err(|_| {
                    let message = Message::new("rulebook-not-a-language").with("folder", section.title);
                    file.problem(section.line, message)
                })?;
                language = Some(named);
                read.entry(named).or_default().push(Passage::default());
            }
            2 => entry(&mut read, language)
                .push(Passage { name: section.title.to_owned(), ..Passage::default() }),
            _ => add(file, section, entry(&mut read, language), Shape::Heading, section.title)?,
        }
        for (shape, text) in paragraphs(section.text) {
            add(file, section, entry(&mut read, language), shape, &text)?;
        }
    }
    read.values_mut().for_each(|passages| passages.retain(|passage| !passage.wordings.is_empty()));
    Ok(read)
}

/// The passages of the language we are in; before the first language heading, of Dutch.
fn entry(read: &mut BTreeMap<Language, Vec<Passage>>, language: Option<Language>) -> &mut Vec<Passage> {
    read.entry(language.unwrap_or(language::DUTCH)).or_default()
}

fn add(
    file: &File,
    section: &Section<'_>,
    passages: &mut Vec<Passage>,
    shape: Shape,
    text: &str,
) -> Result<(), Problem> {
    let pieces = pieces(text).map_err(|slot| file.problem(section.line, slot.message()))?;
    if passages.is_empty() {
        passages.push(Passage::default());
    }
    if let Some(passage) = passages.last_mut() {
        passage.wordings.push(Wording { shape, pieces });
    }
    Ok(())
}

/// The paragraphs and list items of a Markdown text; lines that belong together are joined.
fn paragraphs(text: &str) -> Vec<(Shape, String)> {
    let mut found: Vec<(Shape, String)> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let words = line.trim();
        if words.is_empty() {
            open = false;
        } else if let Some(item) = words.strip_prefix("- ") {
            let indent = line.chars().take_while(|c| *c == ' ').count();
            let depth = u8::try_from(indent / 2 + 1).unwrap_or(u8::MAX);
            found.push((Shape::Item { depth }, item.to_owned()));
            open = true;
        } else if let (true, Some((_, last))) = (open, found.last_mut()) {
            last.push(' ');
            last.push_str(words);
        } else {
            found.push((Shape::Paragraph, words.to_owned()));
            open = true;
        }
    }
    found
}

/// What stands between braces or asterisks is no slot or term.
struct Unfit(String);

impl Unfit {
    fn message(&self) -> Message {
        Message::new("rulebook-not-a-slot").with("slot", self.0.as_str())
    }
}

fn pieces(text: &str) -> Result<Vec<Piece>, Unfit> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '*']) {
        let (before, marked) = rest.split_at(at);
        words(before, &mut found);
        let (piece, after) = if marked.starts_with('{') { slot(marked)? } else { term(marked)? };
        found.push(piece);
        rest = after;
    }
    words(rest, &mut found);
    Ok(found)
}

fn words(text: &str, found: &mut Vec<Piece>) {
    if !text.is_empty() {
        found.push(Piece::Words(text.to_owned()));
    }
}

/// `**Processor**...` -> the term and what follows it.
fn term(marked: &str) -> Result<(Piece, &str), Unfit> {
    let unfit = || Unfit(marked.chars().take(20).collect());
    let inner = marked.strip_prefix("**").ok_or_else(unfit)?;
    let (term, after) = inner.split_once("**").ok_or_else(unfit)?;
    Ok((Piece::Term(term.to_owned()), after))
}

/// `{end-term|day|days}...` -> the slot and what follows it.
fn slot(marked: &str) -> Result<(Piece, &str), Unfit> {
    let unfit = || Unfit(marked.chars().take(20).collect());
    let (inner, after) = marked.strip_prefix('{').and_then(|rest| rest.split_once('}')).ok_or_else(unfit)?;
    let parts: Vec<&str> = inner.split('|').collect();
    let id = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let piece = match parts.as_slice() {
        ["@measures"] => Piece::Measures,
        ["@level"] => Piece::Level,
        [clause] if clause.strip_prefix('@').is_some_and(id) => Piece::Reference(clause.replace('@', "")),
        [fact] if id(fact) => Piece::Slot { fact: (*fact).to_owned(), noun: None },
        [fact, one, other] if id(fact) => {
            Piece::Slot { fact: (*fact).to_owned(), noun: Some(((*one).to_owned(), (*other).to_owned())) }
        }
        _ => return Err(unfit()),
    };
    Ok((piece, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Piece> {
        pieces(text).ok().unwrap()
    }

    #[test]
    fn a_slot_a_reference_and_a_term_are_cut_from_the_words() {
        let found = read("De **Verwerker** meldt binnen {days|dag|dagen}, zie {@annex-contacts}.");
        let expected = [
            Piece::Words("De ".into()),
            Piece::Term("Verwerker".into()),
            Piece::Words(" meldt binnen ".into()),
            Piece::Slot { fact: "days".into(), noun: Some(("dag".into(), "dagen".into())) },
            Piece::Words(", zie ".into()),
            Piece::Reference("annex-contacts".into()),
            Piece::Words(".".into()),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_not_closed_or_no_id_is_refused() {
        for text in ["{fact", "{}", "{a b}", "{a|one}", "**term", "2 * 3", "{@}"] {
            assert!(pieces(text).is_err(), "{text}");
        }
    }

    #[test]
    fn lines_of_one_paragraph_are_joined_and_items_keep_their_depth() {
        let found = paragraphs("Een zin\nover twee regels:\n- een\n  - diep\n    verder\n\nNieuw.");
        let expected = [
            (Shape::Paragraph, "Een zin over twee regels:".into()),
            (Shape::Item { depth: 1 }, "een".into()),
            (Shape::Item { depth: 2 }, "diep verder".into()),
            (Shape::Paragraph, "Nieuw.".into()),
        ];
        assert_eq!(found, expected);
    }
}
