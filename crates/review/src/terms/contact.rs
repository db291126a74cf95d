use rulebook::Figure;

use super::figures::{Found, Read};
use super::value::TermValue;

/// How many figures a telephone number has.
const TELEPHONE: std::ops::RangeInclusive<usize> = 9..=15;

/// E-mail addresses and telephone numbers.
pub(super) fn addresses(read: Read<'_>) -> Vec<Found> {
    let emails = emails(read.text).into_iter().map(|range| (Figure::Email, range));
    let telephones = telephones(read.text).into_iter().map(|range| (Figure::Telephone, range));
    emails.chain(telephones).filter_map(|(figure, range)| found(read, figure, range)).collect()
}

fn found(read: Read<'_>, figure: Figure, (start, end): (usize, usize)) -> Option<Found> {
    let value = TermValue::Text(read.text.get(start..end)?.trim().to_owned());
    Some(Found { figure, value, span: read.span(start, end)? })
}

/// The byte ranges of e-mail addresses.
fn emails(text: &str) -> Vec<(usize, usize)> {
    let local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let domain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    text.match_indices('@')
        .filter_map(|(at, _)| {
            let before = text.get(..at)?;
            let start = before.trim_end_matches(local).len();
            let after = text.get(at + 1..)?;
            let host = after.get(..after.find(|c| !domain(c)).unwrap_or(after.len()))?;
            let host = host.trim_end_matches(['.', '-']);
            let address = start < at && host.contains('.') && !host.starts_with('.');
            address.then_some((start, at + 1 + host.len()))
        })
        .collect()
}

/// The byte ranges of telephone numbers: they begin with a nought or a plus.
fn telephones(text: &str) -> Vec<(usize, usize)> {
    let part =
        |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '-' | '.' | '(' | ')' | '/' | '+');
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text.get(rest..).and_then(|tail| tail.find(['0', '+', '('])).map(|at| at + rest) {
        let tail = text.get(start..).unwrap_or_default();
        let run = tail.get(..tail.find(|c| !part(c)).unwrap_or(tail.len())).unwrap_or_default();
        let run = run.trim_end_matches(|c: char| !c.is_ascii_digit());
        let digits = run.chars().filter(char::is_ascii_digit);
        let opens = run.trim_start_matches(['(', '+', ' ']).len() < run.len() || run.starts_with('0');
        let alone = !text.get(..start).is_some_and(|before| before.ends_with(char::is_alphanumeric));
        if opens && alone && TELEPHONE.contains(&digits.count()) {
            found.push((start, start + run.len()));
        }
        rest = start + run.len().max(1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, ranges: Vec<(usize, usize)>) -> Vec<&str> {
        ranges.into_iter().map(|(start, end)| text.get(start..end).unwrap()).collect()
    }

    #[test]
    fn addresses_are_cut_from_their_sentence() {
        let text = "Mail to privacy@example.org. Or <a.b-c@mail.example.nl>, not @home or x@y.";
        assert_eq!(cut(text, emails(text)), ["privacy@example.org", "a.b-c@mail.example.nl"]);
    }

    #[test]
    fn a_telephone_number_is_told_from_other_numbers() {
        let text =
            "Tel. 055 000 00 03 (dag en nacht), +31 (0)20 123 45 67; KvK 00000003, 1.000.000 en 2027-03-01";
        assert_eq!(cut(text, telephones(text)), ["055 000 00 03", "+31 (0)20 123 45 67"]);
    }
}
