use std::collections::BTreeMap;

use language::Language;
use rulebook::Rulebook;
use text::{Hits, Lexicon, NotionId, Pattern, Token};

/// Names of suppliers that stand in no list: words with a capital where none is due.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    notion: Option<NotionId>,
    /// Words that take a capital and are no name: places, and those of the concept.
    others: Vec<NotionId>,
    /// Suppliers that are known by name.
    vendors: Vec<NotionId>,
}

/// The notion that stands for a name.
pub(crate) const NAME: &str = "read-name";

/// Words that are no name, though they have a capital.
const NO_NAME: &str = "read-no-name";

/// A range of tokens.
type Range = (usize, usize);

impl Names {
    /// Looks the notions up in the lexicon; `vendors` are those of the suppliers that are known.
    pub fn new(book: &Rulebook, lexicon: &Lexicon, vendors: Vec<NotionId>) -> Self {
        let places = book.places.keys().filter_map(|id| lexicon.notion(&place(id)));
        let others = places.chain(lexicon.notion(NO_NAME)).collect();
        Self { notion: lexicon.notion(NAME), others, vendors }
    }

    /// Where names stand in a sentence: neighbouring words with a capital are one name.
    pub fn found(&self, sentence: &str, tokens: &[Token], hits: &Hits) -> Vec<(NotionId, Range)> {
        let Some(notion) = self.notion else { return Vec::new() };
        let mut names: Vec<Range> = Vec::new();
        for (place, token) in tokens.iter().enumerate() {
            if !self.names(place, token, sentence, hits) {
                continue;
            }
            match names.last_mut() {
                Some(last) if last.1 == place && adjoins(sentence, tokens, place) => last.1 = place + 1,
                _ => names.push((place, place + 1)),
            }
        }
        names.into_iter().map(|range| (notion, range)).collect()
    }

    fn names(&self, place: usize, token: &Token, sentence: &str, hits: &Hits) -> bool {
        let covers =
            |notion: &NotionId| hits.spans(*notion).iter().any(|(from, to)| (*from..*to).contains(&place));
        let word = sentence.get(token.start..token.end).unwrap_or_default();
        capital(word) && !self.others.iter().chain(&self.vendors).any(covers)
    }
}

/// Adds the notions of places, whose names are no names of suppliers.
pub(crate) fn add(notions: &mut BTreeMap<String, Vec<Pattern>>, book: &Rulebook, language: Language) {
    for (id, found) in &book.places {
        let words = found.words.as_ref().map(|words| words.patterns(language)).unwrap_or_default();
        notions.insert(place(id), words.iter().filter_map(|pattern| pattern.parse().ok()).collect());
    }
}

/// The name of a place's notion: no concept has a slash in its name.
fn place(id: &str) -> String {
    format!("place/{id}")
}

fn capital(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether nothing but a space parts the word from the one before.
fn adjoins(sentence: &str, tokens: &[Token], place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|before| tokens.get(before));
    let between = before.zip(tokens.get(place)).and_then(|(a, b)| sentence.get(a.end..b.start));
    matches!(between, Some(" " | "." | "-" | "'" | "&" | " & "))
}
