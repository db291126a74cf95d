//! A paper as one HTML page that needs nothing else: readable, printable, no script.

use paper::{Block, Cell, Content, Item, Paper, Part, Signatory, Span, Table};

use crate::words::{escape, is_web, language, title};

/// How it looks, on screen and on paper.
const STYLE: &str = include_str!("page.css");

/// The paper as an HTML page.
#[must_use]
pub fn html(paper: &Paper) -> String {
    let parts: String = paper::parts(paper).iter().map(part).collect();
    let footer = paper.footer.as_ref().map(|footer| format!("<footer>{}</footer>\n", escape(footer)));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{parts}</main>\n{}</body>\n</html>\n",
        language(paper).code(),
        escape(&title(paper)),
        footer.unwrap_or_default(),
    )
}

fn part(part: &Part) -> String {
    match part {
        Part::List(items) => list(items),
        Part::Block { block, label } => piece(block, label),
    }
}

/// The numbers are words of their paragraphs, so that they can be read, found and copied: a list of
/// HTML would count for itself beside them. The roles say to a screen reader that it is a list.
fn list(items: &[Item]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let items: String = items.iter().map(item).collect();
    format!("<div role=\"list\">\n{items}</div>\n")
}

fn item(item: &Item) -> String {
    let lead = item.lead.map(|lead| format!("{} ", escape(lead))).unwrap_or_default();
    let words = format!("{}{lead}{}", number(&item.label), spans(item.text));
    format!("<div role=\"listitem\"><p>{words}</p>\n{}</div>\n", list(&item.inner))
}

fn number(label: &str) -> String {
    if label.is_empty() { String::new() } else { format!("<span class=\"number\">{}</span> ", escape(label)) }
}

fn piece(block: &Block, label: &str) -> String {
    match &block.content {
        Content::Title(text) => format!("<h1>{}</h1>\n", spans(text)),
        Content::Heading { level, text, .. } => {
            let level = (*level).clamp(1, 5) + 1;
            format!("<h{level}>{}{}</h{level}>\n", number(label), spans(text))
        }
        Content::Paragraph { text, .. } => format!("<p>{}</p>\n", spans(text)),
        Content::Table(rows) => table(rows),
        Content::Signatures(signatories) if signatories.is_empty() => String::new(),
        Content::Signatures(signatories) => {
            let parties: String = signatories.iter().map(signatory).collect();
            format!("<div class=\"signatures\">\n{parties}</div>\n")
        }
        Content::PageBreak => "<div class=\"new-page\"></div>\n".to_owned(),
    }
}

fn table(table: &Table) -> String {
    let columns = paper::shares(table).len();
    if columns == 0 {
        return String::new();
    }
    let row = |(index, cells): (usize, &Vec<Cell>)| row(cells, columns, index < table.header_rows);
    let rows: Vec<String> = table.rows.iter().enumerate().map(row).collect();
    let (head, body) = rows.split_at(table.header_rows.min(rows.len()));
    let head = if head.is_empty() { String::new() } else { format!("<thead>\n{}</thead>\n", head.concat()) };
    format!(
        "<div class=\"table\" tabindex=\"0\"><table>\n{head}<tbody>\n{}</tbody>\n</table></div>\n",
        body.concat()
    )
}

fn row(cells: &[Cell], columns: usize, header: bool) -> String {
    let (open, close) = if header { ("<th scope=\"col\">", "</th>") } else { ("<td>", "</td>") };
    let filled = cells.iter().map(cell).chain(std::iter::repeat(String::new())).take(columns);
    let cells: String = filled.map(|words| format!("{open}{words}{close}")).collect();
    format!("<tr>{cells}</tr>\n")
}

fn cell(cell: &Cell) -> String {
    match cell.paragraphs.as_slice() {
        [only] => spans(only),
        several => several.iter().map(|text| format!("<p>{}</p>", spans(text))).collect(),
    }
}

fn signatory(signatory: &Signatory) -> String {
    let line = |(label, text): &(String, Vec<Span>)| {
        format!("<p class=\"line\"><span>{}:</span> <span>{}</span></p>\n", escape(label), spans(text))
    };
    let lines: String = signatory.lines.iter().map(line).collect();
    format!("<div>\n<p>{}</p>\n{lines}</div>\n", spans(&signatory.heading))
}

fn spans(spans: &[Span]) -> String {
    spans.iter().map(span).collect()
}

fn span(span: &Span) -> String {
    let words = escape(&span.words());
    match span {
        Span::Text(_) => words,
        Span::Strong(_) => format!("<strong>{words}</strong>"),
        Span::Emphasis(_) => format!("<em>{words}</em>"),
        Span::Link { address, .. } if is_web(address) => {
            format!("<a href=\"{}\">{words}</a>", escape(address))
        }
        Span::Link { .. } => words,
        Span::Blank { fact, .. } => format!("<mark data-fact=\"{}\">{words}</mark>", escape(fact)),
    }
}
