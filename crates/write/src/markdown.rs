//! A paper as CommonMark with pipe tables. Numbers are written out, so that they are the same
//! wherever it is shown.

use paper::{Block, Cell, Content, Entry, Item, Paper, Part, Signatory, Span, Table};

use crate::words::{clean, is_web};

/// Where there is still something to write.
const LINE: &str = r"\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_";

/// The paper as Markdown.
#[must_use]
pub fn markdown(paper: &Paper) -> String {
    let parts = paper::parts(paper);
    let mut pieces: Vec<String> = parts.iter().map(part).collect();
    let first = matches!(paper.blocks.first(), Some(Block { content: Content::Title(_), .. }));
    pieces.insert(usize::from(first && !pieces.is_empty()), contents(paper));
    let rest: Vec<&str> = [&paper.header, &paper.footer].into_iter().flatten().map(String::as_str).collect();
    if !rest.is_empty() {
        pieces.push(format!("***\n\n{}", at_start(&escape(&rest.join(" · ")))));
    }
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces.join("\n\n") + "\n"
}

/// The headings of the first level as a plain list: what shows Markdown gives headings names of its
/// own, so that a link would lead nowhere in one program or another.
fn contents(paper: &Paper) -> String {
    let outline = paper::outline(paper);
    if paper.labels.contents.is_empty() || outline.is_empty() {
        return String::new();
    }
    let entry = |entry: &Entry| format!("- {}", escape(format!("{} {}", entry.label, entry.text).trim()));
    let entries: Vec<String> = outline.iter().map(entry).collect();
    format!("{}\n\n{}", marked("**", &paper.labels.contents), entries.join("\n"))
}

fn part(part: &Part) -> String {
    match part {
        Part::List(items) => items.iter().map(|item| outer(item)).collect::<Vec<_>>().join("\n\n"),
        Part::Block { block, label } => piece(block, label),
    }
}

/// The paragraphs of an article are paragraphs, with their number; what is below them is a list.
fn outer(item: &Item) -> String {
    let text = spans(item.text);
    let first = if item.bullet { format!("- {text}") } else { at_start(&numbered(item, &text)) };
    let indent = if item.bullet { 2 } else { 0 };
    first + &inner(item, indent, if item.bullet { "\n" } else { "\n\n" })
}

fn inner(item: &Item, indent: usize, before: &str) -> String {
    let lines = item.inner.iter().map(|item| {
        let text = spans(item.text);
        let text = if item.bullet { at_start(&text) } else { at_start(&numbered(item, &text)) };
        format!("{}- {text}{}", " ".repeat(indent), inner(item, indent + 2, "\n"))
    });
    let list = lines.collect::<Vec<_>>().join("\n");
    if list.is_empty() { list } else { before.to_owned() + &list }
}

fn numbered(item: &Item, text: &str) -> String {
    let label = item.lead.unwrap_or(&item.label);
    format!("{} {text}", escape(label)).trim().to_owned()
}

fn piece(block: &Block, label: &str) -> String {
    match &block.content {
        Content::Title(text) => format!("# {}", spans(text)),
        Content::Heading { level, text, .. } => {
            let marks = "#".repeat(usize::from((*level).clamp(1, 5)) + 1);
            format!("{marks} {} {}", escape(label), spans(text)).replace("#  ", "# ")
        }
        Content::Paragraph { text, .. } => at_start(&spans(text)),
        Content::Table(rows) => table(rows),
        Content::Signatures(signatories) => {
            signatories.iter().map(signatory).collect::<Vec<_>>().join("\n\n")
        }
        Content::PageBreak => String::new(),
    }
}

/// A pipe table has one heading row; where the paper has none it is empty.
fn table(table: &Table) -> String {
    let columns = paper::shares(table).len();
    if columns == 0 {
        return String::new();
    }
    let mut rows: Vec<String> = table.rows.iter().map(|cells| row(cells, columns)).collect();
    if table.header_rows == 0 {
        rows.insert(0, row(&[], columns));
    }
    rows.insert(1, format!("|{}", " --- |".repeat(columns)));
    rows.join("\n")
}

fn row(cells: &[Cell], columns: usize) -> String {
    let cell = |cell: &Cell| cell.paragraphs.iter().map(|text| spans(text)).collect::<Vec<_>>().join("<br>");
    let filled = cells.iter().map(cell).chain(std::iter::repeat(String::new())).take(columns);
    filled.fold("|".to_owned(), |row, cell| format!("{row} {cell} |"))
}

fn signatory(signatory: &Signatory) -> String {
    let line = |(label, text): &(String, Vec<Span>)| {
        let value = if text.is_empty() { LINE.to_owned() } else { spans(text) };
        format!("- {}: {value}", at_start(&escape(label)))
    };
    let lines = signatory.lines.iter().map(line).collect::<Vec<_>>().join("\n");
    format!("{}\n\n{lines}", at_start(&spans(&signatory.heading)))
}

fn spans(spans: &[Span]) -> String {
    spans.iter().map(span).collect::<String>().trim().to_owned()
}

fn span(span: &Span) -> String {
    match span {
        Span::Text(text) | Span::Reference { text, .. } => escape(text),
        Span::Strong(text) => marked("**", text),
        Span::Emphasis(text) => marked("*", text),
        Span::Link { text, address } if is_web(address) => {
            let address = address.replace('<', "%3C").replace('>', "%3E").replace('\\', "%5C");
            format!("[{}](<{}>)", escape(text), address.replace('|', "%7C"))
        }
        Span::Link { text, .. } => escape(text),
        Span::Blank { .. } => marked("**", &span.words()),
    }
}

/// Marks stand against the words: with a space between they would be shown as they are.
fn marked(mark: &str, text: &str) -> String {
    let text = escape(text);
    let words = text.trim();
    if words.is_empty() {
        return text;
    }
    let space = |there: bool| if there { " " } else { "" };
    let (before, after) = (space(text.starts_with(' ')), space(text.ends_with(' ')));
    format!("{before}{mark}{words}{mark}{after}")
}

/// One line of text in which no character means anything.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in clean(text).chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' => {
                escaped.extend(['\\', character]);
            }
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => escaped.push(' '),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// The line with what would make it a heading, a list or a rule escaped: at its start these
/// characters mean something.
fn at_start(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|character: char| character.is_ascii_digit()).len();
    let (number, rest) = line.split_at(digits);
    let special: &[char] = if number.is_empty() { &['#', '+', '-', '='] } else { &['.', ')'] };
    let listed = rest.chars().nth(1).is_none_or(|next| next == ' ');
    let escape = rest.starts_with(special) && (number.is_empty() || listed);
    if escape { format!("{number}\\{rest}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_markdown_would_read_is_escaped() {
        assert_eq!(escape("a*b_c [d](e) <f> & | `g`\nh"), r"a\*b\_c \[d\](e) \<f\> \& \| \`g\` h");
        assert_eq!(at_start("# kop"), r"\# kop");
        assert_eq!(at_start("1. lijst"), r"1\. lijst");
        assert_eq!(at_start("- lijst"), r"\- lijst");
    }

    #[test]
    fn a_number_of_a_paragraph_stays_as_it_is() {
        assert_eq!(at_start("1.1 tekst"), "1.1 tekst");
        assert_eq!(at_start("2026 was een jaar"), "2026 was een jaar");
    }

    #[test]
    fn marks_stand_against_the_words() {
        assert_eq!(marked("**", " vet "), " **vet** ");
        assert_eq!(marked("**", " "), " ");
    }
}
