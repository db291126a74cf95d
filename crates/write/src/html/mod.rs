//! A paper as HTML: as one page that needs nothing else, readable, printable, without script; or as
//! a part of another page.

mod dress;

use paper::{Block, Cell, Content, Entry, Item, Paper, Part, Signatory, Span, Table};

pub use dress::{Dress, Mark};
use dress::{Plain, marked};

use crate::words::{escape, language, title};

/// How it looks, on screen and on paper.
const STYLE: &str = include_str!("../page.css");

/// The paper as an HTML page.
#[must_use]
pub fn html(paper: &Paper) -> String {
    let body = written(paper, &mut Plain, true);
    let foot: Vec<&str> = [&paper.header, &paper.footer].into_iter().flatten().map(String::as_str).collect();
    let footer = (!foot.is_empty()).then(|| format!("<footer>{}</footer>\n", escape(&foot.join(" · "))));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n{}</body>\n</html>\n",
        language(paper).code(),
        escape(&title(paper)),
        footer.unwrap_or_default(),
    )
}

/// The words of the paper as HTML for within another page, dressed as that page wants it.
#[must_use]
pub fn html_body(paper: &Paper, dress: &mut impl Dress) -> String {
    written(paper, dress, false)
}

fn written(paper: &Paper, dress: &mut impl Dress, with_contents: bool) -> String {
    let outline = paper::outline(paper);
    let contents = if with_contents { contents(&paper.labels.contents, &outline) } else { String::new() };
    let mut writer = Writer { dress, line: 0, headings: outline.into_iter() };
    let mut pieces: Vec<String> = paper::parts(paper).iter().map(|part| writer.part(part)).collect();
    let first = matches!(paper.blocks.first(), Some(Block { content: Content::Title(_), .. }));
    pieces.insert(usize::from(first), contents);
    pieces.concat()
}

/// The table of contents: nothing where the paper has no word above it.
fn contents(title: &str, outline: &[Entry]) -> String {
    if title.is_empty() || outline.is_empty() {
        return String::new();
    }
    let entry = |entry: &Entry| {
        let words = format!("{}{}", number(&entry.label), escape(&entry.text));
        format!("<li><a href=\"#{}\">{words}</a></li>\n", entry.anchor)
    };
    let entries: String = outline.iter().map(entry).collect();
    let title = escape(title);
    format!("<nav class=\"contents\" aria-label=\"{title}\">\n<p>{title}</p>\n<ul>\n{entries}</ul>\n</nav>\n")
}

/// Writes part after part, and knows where in the plain text of the paper it is.
struct Writer<'dress, D> {
    dress: &'dress mut D,
    /// Where the line that is written begins, in characters.
    line: usize,
    /// The headings of the first level that are still to come.
    headings: std::vec::IntoIter<Entry>,
}

impl<D: Dress> Writer<'_, D> {
    fn part(&mut self, part: &Part) -> String {
        match part {
            Part::List(items) => self.list(items),
            Part::Block { block, label } => self.piece(block, label),
        }
    }

    /// The numbers are words of their paragraphs, so that they can be read, found and copied: a list
    /// of HTML would count for itself beside them. The roles say to a screen reader that it is a list.
    fn list(&mut self, items: &[Item]) -> String {
        if items.is_empty() {
            return String::new();
        }
        let items: String = items.iter().map(|item| self.item(item)).collect();
        format!("<div role=\"list\">\n{items}</div>\n")
    }

    fn item(&mut self, item: &Item) -> String {
        let lead = item.lead.map(|lead| format!("{} ", escape(lead))).unwrap_or_default();
        let words = format!("{}{lead}{}", number(&item.label), self.line(item.text));
        format!("<div role=\"listitem\"><p>{words}</p>\n{}</div>\n", self.list(&item.inner))
    }

    fn piece(&mut self, block: &Block, label: &str) -> String {
        match &block.content {
            Content::Title(text) => self.heading(0, "", "", text),
            Content::Heading { level, text, .. } => {
                let listed = *level == 1 && !is_blank(text);
                let anchor = if listed { self.headings.next().map(|entry| entry.anchor) } else { None };
                self.heading((*level).clamp(1, 5), &anchor.unwrap_or_default(), label, text)
            }
            Content::Paragraph { text, .. } => format!("<p>{}</p>\n", self.line(text)),
            Content::Table(rows) => self.table(rows),
            Content::Signatures(signatories) if signatories.is_empty() => String::new(),
            Content::Signatures(signatories) => {
                let parties: String = signatories.iter().map(|party| self.signatory(party)).collect();
                format!("<div class=\"signatures\">\n{parties}</div>\n")
            }
            Content::PageBreak => "<div class=\"new-page\"></div>\n".to_owned(),
        }
    }

    fn heading(&mut self, level: u8, anchor: &str, label: &str, text: &[Span]) -> String {
        let id = if anchor.is_empty() { String::new() } else { format!(" id=\"{anchor}\"") };
        let level = level.saturating_add(self.dress.deeper()).clamp(0, 5) + 1;
        format!("<h{level}{id}>{}{}</h{level}>\n", number(label), self.line(text))
    }

    fn table(&mut self, table: &Table) -> String {
        let columns = paper::shares(table).len();
        if columns == 0 {
            return String::new();
        }
        let row = |(index, cells): (usize, &Vec<Cell>)| self.row(cells, columns, index < table.header_rows);
        let rows: Vec<String> = table.rows.iter().enumerate().map(row).collect();
        let (head, body) = rows.split_at(table.header_rows.min(rows.len()));
        let head =
            if head.is_empty() { String::new() } else { format!("<thead>\n{}</thead>\n", head.concat()) };
        format!(
            "<div class=\"table\" tabindex=\"0\"><table>\n{head}<tbody>\n{}</tbody>\n</table></div>\n",
            body.concat()
        )
    }

    /// A row is one line of the plain text: its cells with ` | ` between them.
    fn row(&mut self, cells: &[Cell], columns: usize, header: bool) -> String {
        let (open, close) = if header { ("<th scope=\"col\">", "</th>") } else { ("<td>", "</td>") };
        let mut at = self.line;
        let mut written = Vec::new();
        for (index, cell) in cells.iter().enumerate() {
            at += if index == 0 { 0 } else { " | ".len() };
            written.push(self.cell(cell, &mut at));
        }
        let blank = cells.iter().flat_map(|cell| &cell.paragraphs).all(|text| is_blank(text));
        // Bars between empty cells are words of the line too.
        if !blank || cells.len() > 1 {
            self.line = at + 1;
        }
        let filled = written.into_iter().chain(std::iter::repeat(String::new())).take(columns);
        let cells: String = filled.map(|words| format!("{open}{words}{close}")).collect();
        format!("<tr>{cells}</tr>\n")
    }

    fn cell(&mut self, cell: &Cell, at: &mut usize) -> String {
        let mut paragraphs = Vec::new();
        for (index, text) in cell.paragraphs.iter().enumerate() {
            *at += usize::from(index > 0);
            paragraphs.push(self.spans(text, at));
        }
        match paragraphs.as_slice() {
            [only] => only.clone(),
            several => several.iter().map(|words| format!("<p>{words}</p>")).collect(),
        }
    }

    fn signatory(&mut self, signatory: &Signatory) -> String {
        let heading = self.line(&signatory.heading);
        let line = |(label, text): &(String, Vec<Span>)| {
            let mut at = self.line + label.chars().count() + ": ".len();
            let words = self.spans(text, &mut at);
            self.line = at + 1;
            format!("<p class=\"line\"><span>{}:</span> <span>{words}</span></p>\n", escape(label))
        };
        let lines: String = signatory.lines.iter().map(line).collect();
        format!("<div>\n<p>{heading}</p>\n{lines}</div>\n")
    }

    /// One line of the plain text, which has none where there are no words.
    fn line(&mut self, text: &[Span]) -> String {
        let mut at = self.line;
        let words = self.spans(text, &mut at);
        if !is_blank(text) {
            self.line = at + 1;
        }
        words
    }

    fn spans(&mut self, spans: &[Span], at: &mut usize) -> String {
        let mut out = String::new();
        for span in spans {
            out.push_str(&self.span(span, *at));
            *at += span.words().chars().count();
        }
        out
    }

    fn span(&mut self, span: &Span, at: usize) -> String {
        if let Span::Blank { fact, label } = span {
            return self.dress.blank(fact, label);
        }
        let words = marked(&span.words(), at, self.dress.marks());
        match span {
            Span::Text(_) | Span::Blank { .. } => words,
            Span::Strong(_) => format!("<strong>{words}</strong>"),
            Span::Emphasis(_) => format!("<em>{words}</em>"),
            Span::Reference { to, .. } => format!("<a href=\"#{}\">{words}</a>", to.anchor()),
            Span::Link { address, .. } => match self.dress.link(address) {
                Some(address) => format!("<a href=\"{}\">{words}</a>", escape(&address)),
                None => words,
            },
        }
    }
}

fn number(label: &str) -> String {
    if label.is_empty() { String::new() } else { format!("<span class=\"number\">{}</span> ", escape(label)) }
}

fn is_blank(text: &[Span]) -> bool {
    paper::words(text).trim().is_empty()
}
