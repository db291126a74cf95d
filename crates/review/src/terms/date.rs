use jiff::civil::Date;
use rulebook::Figure;

use super::figures::{Figures, Found, Read};
use super::value::TermValue;

impl Figures {
    /// Days: `12 March 2027`, `March 12, 2027`, `2027-03-12`, `31-12-2027`. One that can be read in two
    /// ways, as `3/4/2027`, is none; so is a year of two figures.
    pub(super) fn dates(&self, read: Read<'_>) -> Vec<Found> {
        let found = |at: usize| {
            let date = self.date(read, at)?;
            Some(Found { figure: Figure::Date, value: TermValue::Date(date), span: (at, at + 3) })
        };
        (0..read.tokens.len().saturating_sub(2)).filter_map(found).collect()
    }

    fn date(&self, read: Read<'_>, at: usize) -> Option<Date> {
        let number = |at| ordinal(read.word(at)?);
        let month = |at| {
            let word = read.word(at)?;
            self.months.iter().position(|month| month == word).and_then(|index| i64::try_from(index + 1).ok())
        };
        let written = (number(at + 2), month(at + 1), number(at));
        let american = (number(at + 2), month(at), number(at + 1));
        let parts = match (written, american) {
            ((Some(year), Some(month), Some(day)), _) | (_, (Some(year), Some(month), Some(day))) => {
                (year, month, day)
            }
            _ => in_figures(read, at)?,
        };
        made(parts)
    }
}

/// `31-12-2027` and `2027-12-31`.
fn in_figures(read: Read<'_>, at: usize) -> Option<(i64, i64, i64)> {
    let sign = read.before(at + 1);
    let joined = matches!(sign, "-" | "/" | ".") && read.before(at + 2) == sign;
    let number = |at| read.digits(at).and_then(|digits| digits.parse::<i64>().ok());
    let (first, second, third) = (number(at)?, number(at + 1)?, number(at + 2)?);
    let certain = sign == "-" || first > 12;
    let parts = match (first, third) {
        (1000.., _) => (first, second, third),
        (_, 1000..) if certain => (third, second, first),
        _ => return None,
    };
    joined.then_some(parts)
}

/// `12` and `12th`.
fn ordinal(word: &str) -> Option<i64> {
    let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|_| word.len() <= digits.len() + 2)
}

fn made((year, month, day): (i64, i64, i64)) -> Option<Date> {
    let small = |number: i64| i8::try_from(number).ok();
    let year = i16::try_from(year).ok().filter(|year| (1990..2100).contains(year))?;
    Date::new(year, small(month)?, small(day)?).ok()
}
