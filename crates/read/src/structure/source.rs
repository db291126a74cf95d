//! The lines of a plain text, with the signs of Markdown and of program comments read as what they
//! mean: many texts that are called plain are the source of something.

use paper::Origin;

use super::{Line, Look, marker};

/// The lines of a text.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let markup = has_markup(text);
    let mut apart = false;
    let mut lines: Vec<Line> = Vec::new();
    for (number, raw) in (1..).zip(text.lines()) {
        match line(raw, markup) {
            Some(mut line) => {
                line.look.apart = std::mem::take(&mut apart);
                line.origin = Origin { line: Some(number), ..Origin::default() };
                lines.push(line);
            }
            None => apart = true,
        }
    }
    fill(&mut lines);
    lines
}

/// Whether a text has headings or bold words as Markdown has them.
fn has_markup(text: &str) -> bool {
    text.lines().any(|line| heading(line).is_some()) || text.matches("**").count() > 3
}

/// What a line says; none where it is blank, or a rule, or a page number.
fn line(raw: &str, markup: bool) -> Option<Line> {
    let text = uncomment(raw.trim());
    let rule = text.len() > 2 && text.chars().all(|c| "-=_*~ ".contains(c)) && !text.contains("__");
    let code = matches!(text, r#"{" "}"# | "{' '}") || text.starts_with("```");
    if text.is_empty() || rule || code || is_page_number(text) {
        return None;
    }
    if let Some(row) = row(text) {
        let text = row.join(" ");
        return Some(Line {
            text,
            look: Look { row: Some(row), markup, ..Look::default() },
            ..Line::default()
        });
    }
    let (heading, text) = match heading(text).filter(|_| markup) {
        Some((level, text)) => (Some(level), text),
        None => (None, text),
    };
    let look = Look { heading, markup, ..Look::default() };
    Some(Line { text: text.to_owned(), look, ..Line::default() })
}

/// The words of a quotation or of a comment in a program.
fn uncomment(text: &str) -> &str {
    let text = text.strip_prefix("> ").or_else(|| text.strip_prefix("// ")).unwrap_or(text);
    let text = text.strip_prefix("/* ").or_else(|| text.strip_prefix("/** ")).unwrap_or(text);
    let text = text.strip_suffix("*/").unwrap_or(text).trim();
    if matches!(text, ">" | "//" | "/*" | "/**") { "" } else { text }
}

/// The level and words of `## Words`.
fn heading(text: &str) -> Option<(u8, &str)> {
    let rest = text.trim_start_matches('#');
    let level = u8::try_from(text.len() - rest.len()).ok().filter(|level| (1..=6).contains(level))?;
    let words = rest.strip_prefix(' ')?.trim_end_matches('#').trim();
    (!words.is_empty()).then_some((level, words))
}

/// The cells of `| one | two |`; none in the rule below a header.
fn row(text: &str) -> Option<Vec<String>> {
    let inner = text.strip_prefix('|')?;
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    if inner.chars().all(|c| "-:| ".contains(c)) {
        return inner.contains('-').then(Vec::new);
    }
    Some(inner.split('|').map(|cell| cell.trim().to_owned()).collect())
}

/// `8/20`, `Page 3 of 12`, `- 4 -`: a page number that came along in copying.
pub(crate) fn is_page_number(text: &str) -> bool {
    const WORDS: [&str; 12] =
        ["page", "pagina", "seite", "side", "pag", "p", "of", "van", "von", "sur", "af", "av"];
    let is_number = |word: &&str| word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let numbers = words.iter().filter(|word| is_number(word)).count();
    let known = words.iter().all(|word| is_number(word) || WORDS.contains(&word.to_lowercase().as_str()));
    let pair = numbers == 2 && (words.len() > 2 || text.contains('/'));
    let dashed = numbers == 1 && text.starts_with(['-', '–']) && text.ends_with(['-', '–']);
    let named = numbers == 1 && words.len() == 2 && !is_number(words.first().unwrap_or(&""));
    text.len() <= 40 && known && (pair || dashed || named)
}

/// Marks the lines that end where the text was wrapped.
fn fill(lines: &mut [Line]) {
    let Some(width) = width(lines) else { return };
    let next_words: Vec<usize> = lines.iter().skip(1).map(|line| first_word(&line.text)).collect();
    let on: Vec<bool> =
        lines.iter().zip(lines.iter().skip(1)).map(|(line, next)| goes_on(line, next)).collect();
    for ((line, next), on) in lines.iter_mut().zip(next_words).zip(on) {
        let length = line.text.chars().count();
        let near = (length + 1 + next) * 100 >= width * 88;
        line.look.full = length * 4 <= width * 5 && (near || (on && length * 2 >= width));
    }
}

fn first_word(text: &str) -> usize {
    text.split_whitespace().next().map_or(0, |word| word.chars().count())
}

/// The width at which a text was wrapped; none where it was not. A line that plainly goes on in the
/// next one shows it; in a wrapped text these are many and about as long.
fn width(lines: &[Line]) -> Option<usize> {
    let pairs = lines.iter().zip(lines.iter().skip(1));
    let mut wrapped: Vec<usize> = pairs
        .filter(|(line, next)| goes_on(line, next))
        .map(|(line, _)| line.text.chars().count())
        .filter(|length| *length >= 30)
        .collect();
    wrapped.sort_unstable();
    let at = |part: usize| wrapped.get(wrapped.len() * part / 100).copied().unwrap_or_default();
    let (usual, width) = (at(50), at(95));
    let many = wrapped.len() >= 3 && wrapped.len() * 12 >= lines.len();
    (many && width <= 160 && usual * 4 >= width * 3).then_some(width)
}

fn goes_on(line: &Line, next: &Line) -> bool {
    let plain = |line: &Line| line.look.heading.is_none() && line.look.row.is_none();
    let open = line.text.ends_with(|c: char| c.is_alphanumeric() || c == ',' || c == '-');
    let lower = next.text.starts_with(char::is_lowercase) && marker::split(&next.text).is_none();
    plain(line) && plain(next) && !next.look.apart && open && lower
}
