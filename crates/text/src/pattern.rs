use std::fmt;

use crate::token::tokens;

/// A pattern of words, as a rulebook file writes it.
///
/// | written | meets |
/// | --- | --- |
/// | `breach` | that word |
/// | `notif*`, `*lek`, `*lek*` | a word that begins, ends with, or holds the letters |
/// | `inform|notify` | either word |
/// | `?` | any one word |
/// | `~` | up to three words |
/// | `...` | up to twelve words |
/// | `@breach` | the notion of that name |
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// One word that passes one of the tests.
    Word(Vec<WordTest>),
    /// Up to so many words of any kind; `?` is exactly one.
    Gap { least: usize, most: usize },
    /// A notion.
    Notion(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum WordTest {
    Is(String),
    Begins(String),
    Ends(String),
    Holds(String),
}

/// The text is no pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternProblem(pub String);

impl fmt::Display for PatternProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' is not a pattern: it needs a word or a notion first and last", self.0)
    }
}

impl std::error::Error for PatternProblem {}

impl std::str::FromStr for Pattern {
    type Err = PatternProblem;

    fn from_str(text: &str) -> Result<Self, PatternProblem> {
        let steps: Vec<Step> = text.split_whitespace().flat_map(steps).collect();
        let solid = |step: Option<&Step>| step.is_some_and(|step| !matches!(step, Step::Gap { .. }));
        if solid(steps.first()) && solid(steps.last()) {
            Ok(Self { steps })
        } else {
            Err(PatternProblem(text.to_owned()))
        }
    }
}

impl Pattern {
    /// The names of the notions it refers to.
    pub fn notions(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().filter_map(|step| match step {
            Step::Notion(name) => Some(name.as_str()),
            _ => None,
        })
    }
}

/// The steps of one piece between spaces; a piece such as `sub-processor` may be one word, and
/// `third-party` two.
fn steps(piece: &str) -> Vec<Step> {
    match piece {
        "..." => return vec![Step::Gap { least: 0, most: 12 }],
        "~" => return vec![Step::Gap { least: 0, most: 3 }],
        "?" => return vec![Step::Gap { least: 1, most: 1 }],
        _ => {}
    }
    if let Some(name) = piece.strip_prefix('@') {
        return vec![Step::Notion(name.to_owned())];
    }
    if piece.contains('|') {
        return vec![Step::Word(piece.split('|').filter_map(one).collect())];
    }
    word_steps(piece)
}

/// A word with its wildcards; a hyphen inside cuts it as it cuts the text.
fn word_steps(piece: &str) -> Vec<Step> {
    let bare = piece.trim_matches('*');
    let words = tokens(bare);
    let last = words.len().saturating_sub(1);
    let test = |(index, token): (usize, crate::Token)| {
        let begins = index > 0 || !piece.starts_with('*');
        let ends = index < last || !piece.ends_with('*');
        Step::Word(vec![word_test(token.word, begins, ends)])
    };
    words.into_iter().enumerate().map(test).collect()
}

fn one(piece: &str) -> Option<WordTest> {
    let word = tokens(piece.trim_matches('*')).into_iter().map(|token| token.word).collect::<String>();
    (!word.is_empty()).then(|| word_test(word, !piece.starts_with('*'), !piece.ends_with('*')))
}

fn word_test(word: String, begins: bool, ends: bool) -> WordTest {
    match (begins, ends) {
        (true, true) => WordTest::Is(word),
        (true, false) => WordTest::Begins(word),
        (false, true) => WordTest::Ends(word),
        (false, false) => WordTest::Holds(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_needs_something_solid_at_both_ends() {
        for text in ["", "...", "~ breach", "breach ?"] {
            assert!(text.parse::<Pattern>().is_err(), "{text}");
        }
        assert!("@processor ... notif*".parse::<Pattern>().is_ok());
    }

    #[test]
    fn words_of_a_pattern_are_cut_as_those_of_a_text() {
        let pattern: Pattern = "sub-processor* third-party".parse().unwrap();
        assert_eq!(pattern.steps.len(), 3);
        assert_eq!(pattern.steps[0], Step::Word(vec![WordTest::Begins("subprocessor".into())]));
    }
}
