use rulebook::Figure;

use super::figures::{Figures, Found, Read};
use super::value::{Money, TermValue};

impl Figures {
    /// Sums of money and percentages.
    pub(super) fn sums(&self, read: Read<'_>) -> Vec<Found> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < read.tokens.len() {
            let end = amount_end(read, at);
            found.extend(end.and_then(|end| self.sum(read, at, end).or_else(|| percentage(read, at, end))));
            at = end.unwrap_or(at + 1);
        }
        found
    }

    /// The sum whose figures stand on these tokens, if a currency stands before or behind it.
    fn sum(&self, read: Read<'_>, at: usize, end: usize) -> Option<Found> {
        let written = slice(read, at, end)?;
        let multiple = read.word(end).and_then(|word| self.money.multiples.get(word));
        let after = end + usize::from(multiple.is_some());
        let before = read.text.get(..read.tokens.get(at)?.start)?.trim().to_lowercase();
        let behind = rest(read, after).trim().to_lowercase();
        let currency = self
            .currency(|word| ends_with_word(&before, word))
            .or_else(|| self.currency(|word| begins_with_word(&behind, word)))?;
        let amount = amount(written, u64::from(multiple.copied().unwrap_or(1)))?;
        let value = TermValue::Money(Money { amount, currency: currency.to_owned() });
        Some(Found { figure: Figure::Money, value, span: (at, after) })
    }

    /// The currency one of whose signs or words fits.
    fn currency(&self, fits: impl Fn(&str) -> bool) -> Option<&str> {
        let named = |words: &Vec<String>| words.iter().any(|word| fits(word));
        self.money.currencies.iter().find(|(_, words)| named(words)).map(|(code, _)| code.as_str())
    }
}

/// Whether the text begins with the word or sign, and no other word goes on from it.
fn begins_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
}

/// `100%`.
fn percentage(read: Read<'_>, at: usize, end: usize) -> Option<Found> {
    let number = slice(read, at, end)?.parse().ok()?;
    rest(read, end).trim_start().starts_with('%').then_some(Found {
        figure: Figure::Percentage,
        value: TermValue::Number(number),
        span: (at, end),
    })
}

/// The token after the last of an amount in figures: `1.000.000`, `2,5`, `1 000 000`.
fn amount_end(read: Read<'_>, at: usize) -> Option<usize> {
    read.digits(at)?;
    let goes_on = |next: &usize| {
        let parted = matches!(read.before(*next), " " | "\u{a0}" | "\u{202f}");
        let three = read.digits(*next).is_some_and(|digits| digits.len() == 3);
        (read.glued(*next) && matches!(read.before(*next), "." | ",")) || (parted && three)
    };
    Some((at + 1..).take_while(goes_on).last().unwrap_or(at) + 1)
}

fn slice<'a>(read: Read<'a>, at: usize, end: usize) -> Option<&'a str> {
    read.text.get(read.tokens.get(at)?.start..read.tokens.get(end.checked_sub(1)?)?.end)
}

/// The text behind the token before `at`.
fn rest<'a>(read: Read<'a>, at: usize) -> &'a str {
    let start = at.checked_sub(1).and_then(|last| read.tokens.get(last)).map_or(0, |token| token.end);
    read.text.get(start..).unwrap_or_default()
}

/// An amount in whole units. A sign before three figures parts thousands; before one or two it is the
/// decimal sign, in every language.
fn amount(written: &str, multiple: u64) -> Option<u64> {
    let sign = |c: char| matches!(c, '.' | ',');
    let (whole, decimals) = match written.rsplit_once(sign) {
        Some((whole, last)) if last.len() < 3 => (whole, last),
        _ => (written, ""),
    };
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let scale = 10_u64.pow(u32::try_from(decimals.len()).ok()?);
    let part = if decimals.is_empty() { 0 } else { decimals.parse::<u64>().ok()? };
    let units = digits.parse::<u64>().ok()?.checked_mul(multiple)?;
    units.checked_add(part.checked_mul(multiple)? / scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_decimals_are_told_apart_in_every_notation() {
        for (written, multiple, expected) in [
            ("1.000.000", 1, 1_000_000),
            ("500,000", 1, 500_000),
            ("250.000,00", 1, 250_000),
            ("1 000 000", 1, 1_000_000),
            ("2,5", 1_000_000, 2_500_000),
            ("2.5", 1_000_000, 2_500_000),
            ("75000", 1, 75_000),
        ] {
            assert_eq!(amount(written, multiple), Some(expected), "{written}");
        }
    }
}
