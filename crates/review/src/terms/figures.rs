use std::collections::BTreeMap;

use rulebook::{Figure, LanguageFile, MoneyWords, Unit};
use text::{Token, tokens};

use super::value::{Period, TermValue};

/// The most words of a number or a unit.
const LONGEST: usize = 4;

/// The words of a language for numbers, times, money and dates, made ready for reading them.
#[derive(Default)]
pub(crate) struct Figures {
    numbers: BTreeMap<String, u32>,
    units: BTreeMap<String, Unit>,
    pub(super) money: MoneyWords,
    pub(super) months: Vec<String>,
}

/// A figure that was read, and the tokens it stands on: first, and the one after the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub figure: Figure,
    pub value: TermValue,
    pub span: (usize, usize),
}

/// The words of a text with what stands between them.
#[derive(Clone, Copy)]
pub(crate) struct Read<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
}

impl Read<'_> {
    pub fn word(&self, at: usize) -> Option<&str> {
        self.tokens.get(at).map(|token| token.word.as_str())
    }

    /// The words `from..to`, with spaces.
    fn phrase(&self, from: usize, to: usize) -> Option<String> {
        let words = self.tokens.get(from..to)?;
        Some(words.iter().map(|token| token.word.as_str()).collect::<Vec<_>>().join(" "))
    }

    /// The characters between the token before `at` and that at `at`.
    pub fn before(&self, at: usize) -> &str {
        let start = at.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |token| token.end);
        let end = self.tokens.get(at).map_or(self.text.len(), |token| token.start);
        self.text.get(start..end).unwrap_or_default()
    }

    pub fn digits(&self, at: usize) -> Option<&str> {
        self.word(at).filter(|word| word.chars().all(|c| c.is_ascii_digit()))
    }

    /// Whether the figures at `at` and before it are one number, date or range: `1.5`, `24-48`.
    pub fn glued(&self, at: usize) -> bool {
        let both = at.checked_sub(1).is_some_and(|last| self.digits(last).is_some());
        both && self.digits(at).is_some()
            && matches!(self.before(at), "." | "," | "-" | "–" | "/" | ":" | " - " | " – ")
    }

    /// The tokens that lie within these bytes.
    pub fn span(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let first = self.tokens.iter().position(|token| token.start >= start)?;
        let count = self.tokens.get(first..)?.iter().take_while(|token| token.end <= end).count();
        (count > 0).then_some((first, first + count))
    }
}

impl Figures {
    pub fn new(file: Option<&LanguageFile>) -> Self {
        let Some(file) = file else { return Self::default() };
        let folded =
            |phrase: &str| tokens(phrase).into_iter().map(|token| token.word).collect::<Vec<_>>().join(" ");
        let units = file.units.iter().flat_map(|(unit, words)| words.iter().map(move |word| (word, unit)));
        Self {
            numbers: file.numbers.iter().map(|(word, number)| (folded(word), *number)).collect(),
            units: units.map(|(word, unit)| (folded(word), *unit)).collect(),
            money: file.money.clone(),
            months: file.months.iter().map(|month| folded(month)).collect(),
        }
    }

    /// Every figure in a text. What is more than one thing, such as a range, is none.
    pub fn find(&self, text: &str, tokens: &[Token]) -> Vec<Found> {
        let read = Read { text, tokens };
        let mut found = self.periods_and_numbers(read);
        found.extend(self.sums(read));
        found.extend(self.dates(read));
        found.extend(super::contact::addresses(read));
        found
    }

    fn periods_and_numbers(&self, read: Read<'_>) -> Vec<Found> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < read.tokens.len() {
            if let Some(glued) = self.short(read, at) {
                found.push(glued);
            }
            let Some((number, end)) = self.number_run(read, at) else {
                at += 1;
                continue;
            };
            found.extend(number.into_iter().flat_map(|number| self.of_number(read, number, (at, end))));
            at = end;
        }
        found
    }

    /// A number by itself, and with the unit behind it the period.
    fn of_number(&self, read: Read<'_>, number: u32, (at, end): (usize, usize)) -> Vec<Found> {
        let bare = Found { figure: Figure::Number, value: TermValue::Number(number), span: (at, end) };
        let period = self.unit(read, end).map(|(unit, end)| period(number, unit, (at, end)));
        std::iter::once(bare).chain(period).collect()
    }

    /// Numbers that stand together: `twenty-four (24)`. None where they differ.
    fn number_run(&self, read: Read<'_>, at: usize) -> Option<(Option<u32>, usize)> {
        let (first, mut end) = self.number(read, at)?;
        let mut number = first;
        while let Some((next, after)) = self.number(read, end) {
            number = number.filter(|number| Some(*number) == next);
            end = after;
        }
        Some((number, end))
    }

    /// The number at a token, and where it ends. No value where it is a part of something larger.
    fn number(&self, read: Read<'_>, at: usize) -> Option<(Option<u32>, usize)> {
        if let Some(digits) = read.digits(at) {
            let whole = !read.glued(at) && !read.glued(at + 1);
            return Some((digits.parse().ok().filter(|_| whole), at + 1));
        }
        (1..=LONGEST).rev().find_map(|length| {
            let number = self.numbers.get(&read.phrase(at, at + length)?)?;
            Some((Some(*number), at + length))
        })
    }

    fn unit(&self, read: Read<'_>, at: usize) -> Option<(Unit, usize)> {
        (1..=LONGEST).rev().find_map(|length| {
            let phrase = read.phrase(at, at + length).filter(|phrase| phrase.chars().count() > 1)?;
            Some((*self.units.get(&phrase)?, at + length))
        })
    }

    /// `24h`: figures and unit in one word.
    fn short(&self, read: Read<'_>, at: usize) -> Option<Found> {
        let word = read.word(at)?;
        let cut = word.find(|c: char| !c.is_ascii_digit()).filter(|cut| *cut > 0)?;
        let (digits, unit) = word.split_at(cut);
        let unit = self.units.get(unit)?;
        Some(period(digits.parse().ok()?, *unit, (at, at + 1)))
    }
}

const fn period(number: u32, unit: Unit, span: (usize, usize)) -> Found {
    Found { figure: Figure::Period, value: TermValue::Period(Period { number, unit }), span }
}
