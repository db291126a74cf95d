//! The number, letter or bullet at the start of a line.

/// What kind of label it is, which tells what may follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Bullet,
    /// `1.` or `1.2.3`: its count of parts.
    Decimal(u8),
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    /// `Artikel 4`, `ANNEX II`.
    Word,
}

/// A label and what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label<'text> {
    pub(crate) kind: Kind,
    /// The characters as they stood.
    pub(crate) label: String,
    pub(crate) rest: &'text str,
}

impl Label<'_> {
    /// Whether it stands apart from the words after it, so that those are whole without it: in
    /// 'Article 32 requires measures' it does not.
    pub(crate) fn is_apart(&self, line: &str) -> bool {
        let rest = line.get(self.label.len()..).unwrap_or_default().trim_start();
        self.kind != Kind::Word || rest.starts_with([':', '.', '-', '–', '—', ')', '|'])
    }
}

/// Words before the number of a part of a document, in the languages agreements come in.
const PARTS: [&str; 24] = [
    "artikel",
    "article",
    "articulo",
    "art.",
    "bijlage",
    "annex",
    "annexe",
    "appendix",
    "schedule",
    "exhibit",
    "attachment",
    "section",
    "clause",
    "hoofdstuk",
    "chapter",
    "part",
    "deel",
    "paragraaf",
    "anlage",
    "anhang",
    "abschnitt",
    "vedlegg",
    "§",
    "addendum",
];

/// The label at the start of a line, if it has one.
pub(crate) fn split(line: &str) -> Option<Label<'_>> {
    bullet(line).or_else(|| word(line)).or_else(|| decimal(line)).or_else(|| letter(line))
}

/// The next character and what follows it.
fn next(text: &str) -> Option<(char, &str)> {
    let mut characters = text.chars();
    characters.next().map(|first| (first, characters.as_str()))
}

fn begins_blank(text: &str) -> bool {
    text.is_empty() || text.starts_with(char::is_whitespace)
}

fn bullet(line: &str) -> Option<Label<'_>> {
    let (first, rest) = next(line)?;
    let glued = "•●▪◦‣■□➢➔→✓✔✗❖○▸►◼".contains(first) || ('\u{F000}'..='\u{F0FF}').contains(&first);
    let spaced = "-–—*·+o".contains(first) && rest.starts_with(char::is_whitespace);
    let rest = rest.trim_start();
    ((glued || spaced) && !rest.is_empty()).then(|| Label {
        kind: Kind::Bullet,
        label: first.to_string(),
        rest,
    })
}

/// `Artikel 4`, `ANNEX II -`, `Art. 2Onderwerp`, `§ 5`. A sentence that begins with one is not for
/// here to tell: see `heading`.
fn word(line: &str) -> Option<Label<'_>> {
    let part = PARTS.iter().find_map(|part| {
        let start = line.get(..part.len())?;
        (start.to_lowercase() == *part && start.starts_with(|c: char| !c.is_lowercase())).then_some(start)
    })?;
    let after = line.get(part.len()..)?;
    let number = after.trim_start();
    if number.len() == after.len() && !part.ends_with(['.', '§']) {
        return None;
    }
    let digits = number.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(number.len());
    let length = if digits > 0 { digits } else { upper_number(number)? };
    let label = number.get(..length)?.trim_end_matches('.');
    let rest = number.get(length..)?;
    let plain = !rest.trim_start().starts_with(|c: char| c.is_lowercase() || "(,;)".contains(c));
    plain.then(|| Label {
        kind: Kind::Word,
        label: format!("{part} {label}"),
        rest: rest.trim_start_matches([' ', '\t', ':', '.', '-', '–', '—', ')', '|', '·', '\u{A0}']),
    })
}

/// The length of `II` or `B` where that is all of the word.
fn upper_number(text: &str) -> Option<usize> {
    let length = text.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(text.len());
    let word = text.get(..length)?;
    let roman = !word.is_empty() && word.chars().all(|c| "IVXLC".contains(c));
    let end = !text.get(length..)?.starts_with(char::is_alphanumeric);
    (end && (roman || length == 1)).then_some(length)
}

/// `1.`, `1)`, `1.2`, `1.2.3.`, `(1)`, `3 (a)`.
fn decimal(line: &str) -> Option<Label<'_>> {
    let open = line.starts_with('(');
    let body = line.strip_prefix('(').unwrap_or(line);
    let length = body.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(body.len());
    let number = body.get(..length)?;
    let parts: Vec<&str> = number.trim_end_matches('.').split('.').collect();
    let proper = |part: &&str| matches!(part.len(), 1..=3) && (!part.starts_with('0') || part.len() == 1);
    if !parts.iter().all(proper) || number.ends_with("..") {
        return None;
    }
    let mut rest = body.get(length..)?;
    let closed = rest.starts_with(')');
    rest = rest.strip_prefix(')').unwrap_or(rest);
    let dotted = number.ends_with('.') || closed;
    let sure = dotted || parts.len() > 1 || rest.starts_with('\t');
    if open && !closed {
        return None;
    }
    let kind = Kind::Decimal(u8::try_from(parts.len()).unwrap_or(u8::MAX));
    if let Some(inner) = letter(rest.trim_start()).filter(|inner| inner.label.starts_with('(')) {
        let end = line.len() - rest.len();
        let label = format!("{} {}", line.get(..end)?, inner.label);
        return Some(Label { kind: inner.kind, label, rest: inner.rest });
    }
    let apart = begins_blank(rest) || (dotted && rest.starts_with(char::is_uppercase));
    let label = line.get(..line.len() - rest.len())?.to_owned();
    (sure && apart).then(|| Label { kind, label, rest: rest.trim_start() })
}

/// `4 Duur`: a number without a point, as only a heading has it.
pub(crate) fn plain_number(line: &str) -> Option<Label<'_>> {
    let (number, rest) = line.split_once(' ')?;
    let short = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    let rest = rest.trim_start();
    (short && rest.starts_with(char::is_uppercase)).then(|| Label {
        kind: Kind::Decimal(1),
        label: number.to_owned(),
        rest,
    })
}

/// `a.`, `a)`, `(a)`, `(aa)`, `iv.`, `(iv)`, `A.`, `(A)`, `(IV)`.
fn letter(line: &str) -> Option<Label<'_>> {
    let open = line.starts_with('(');
    let body = line.strip_prefix('(').unwrap_or(line);
    let length = body.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(body.len());
    let name = body.get(..length)?;
    let (stop, after) = next(body.get(length..)?)?;
    let closed = stop == ')' || (stop == '.' && !open);
    let apart = begins_blank(after) || (stop == ')' && after.starts_with(char::is_alphabetic));
    let kind = letter_kind(name)?;
    let end = line.len() - after.len();
    (closed && apart).then(|| Label {
        kind,
        label: line.get(..end).unwrap_or_default().to_owned(),
        rest: after.trim_start(),
    })
}

fn letter_kind(name: &str) -> Option<Kind> {
    let lower = name.chars().all(|c| c.is_ascii_lowercase());
    let upper = name.chars().all(|c| c.is_ascii_uppercase());
    let roman = name.chars().all(|c| "ivxIVX".contains(c)) && !name.is_empty();
    let mut characters = name.chars();
    let doubled = name.len() == 2 && characters.next() == characters.next();
    match (lower, upper) {
        (true, false) if roman && name != "v" && name != "x" => Some(Kind::LowerRoman),
        (false, true) if roman && name != "V" && name != "X" && name.len() > 1 => Some(Kind::UpperRoman),
        (true, false) if name.len() == 1 || doubled => Some(Kind::LowerLetter),
        (false, true) if name.len() == 1 => Some(Kind::UpperLetter),
        _ => None,
    }
}

/// Whether `label` may come right after `before` in one list: 2 after 1, (d) after (c).
pub(crate) fn follows(before: &str, label: &str) -> bool {
    let last = |text: &str| text.rsplit(' ').next().unwrap_or_default().to_owned();
    let core = |text: &str| last(text).trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned();
    let (before, label) = (core(before), core(label));
    let numbers = |text: &str| text.split('.').map(str::parse::<u32>).collect::<Result<Vec<_>, _>>().ok();
    match (numbers(&before), numbers(&label)) {
        (Some(before), Some(label)) => successor(&before, &label),
        (None, None) => match (before.as_bytes(), label.as_bytes()) {
            ([b], [l]) => b + 1 == *l || (*b == b'i' && *l == b'v'),
            _ => before.len().abs_diff(label.len()) <= 2 && before != label,
        },
        _ => false,
    }
}

/// 1.2 is followed by 1.3, 1.2.1 or 2 (or 2.1).
fn successor(before: &[u32], label: &[u32]) -> bool {
    let shared = before.iter().zip(label).take_while(|(before, label)| before == label).count();
    match (before.get(shared), label.get(shared)) {
        (Some(before), Some(label)) => before + 1 == *label,
        (None, Some(1)) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(line: &str) -> String {
        split(line).map(|found| format!("{}|{}", found.label, found.rest)).unwrap_or_default()
    }

    #[test]
    fn numbers_letters_and_bullets_are_told_from_words() {
        assert_eq!(label("1. Partijen"), "1.|Partijen");
        assert_eq!(label("1.Partijen"), "1.|Partijen");
        assert_eq!(label("23.1 De verwerker"), "23.1|De verwerker");
        assert_eq!(label("(a) the processor"), "(a)|the processor");
        assert_eq!(label("3 (a) The processor"), "3 (a)|The processor");
        assert_eq!(label("iv. vier"), "iv.|vier");
        assert_eq!(label("• punt"), "•|punt");
        assert_eq!(label("- punt"), "-|punt");
        assert_eq!(label("A. Doel"), "A.|Doel");
    }

    #[test]
    fn words_before_a_number_are_part_of_the_label() {
        assert_eq!(label("Artikel 4 — Duur"), "Artikel 4|Duur");
        assert_eq!(label("ANNEX II: MEASURES"), "ANNEX II|MEASURES");
        assert_eq!(label("Art. 2Onderwerp"), "Art. 2|Onderwerp");
        assert_eq!(label("§ 5 Enquiries"), "§ 5|Enquiries");
    }

    #[test]
    fn what_only_looks_like_a_number_stays_in_the_sentence() {
        for line in [
            "10.000 euro",
            "25.05.2018 is de datum",
            "e.g. names",
            "i.e. that",
            "48 uur na ontdekking",
            "Article 28 of the GDPR",
            "Part of the agreement",
            "Article 28(3) of the GDPR",
            "(EU) 2016/679",
            "-",
        ] {
            assert_eq!(split(line), None, "{line}");
        }
    }

    #[test]
    fn the_next_label_of_a_list_is_known() {
        assert!(follows("1.", "2.") && follows("(c)", "(d)") && follows("1.9", "1.10"));
        assert!(follows("2.3", "3") && follows("2", "2.1") && follows("(ii)", "(iii)"));
        assert!(!follows("1.", "28.") && !follows("(a)", "(k)") && !follows("3", "a"));
    }
}
