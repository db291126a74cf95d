//! Markdown, by way of the HTML it stands for.

use language::Problem;
use pulldown_cmark::{Event, Options, Parser, Tag, html};

use crate::html::{LINE, of_fragment};
use crate::{Draft, text};

pub(crate) fn read(bytes: &[u8]) -> Result<Draft, Problem> {
    let decoded = text::decode(bytes)?;
    let (blocks, deep) = of_fragment(&as_html(&decoded.text));
    let problems = decoded.problem.into_iter().chain(deep).collect();
    Ok(Draft { title: front_title(&decoded.text), blocks, problems })
}

/// The HTML of Markdown, with the line of each block before it.
fn as_html(source: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut lines = Lines { source, offset: 0, line: 1 };
    let mut events = Vec::new();
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        let place = Event::InlineHtml(format!("<{LINE} n=\"{}\"></{LINE}>", lines.at(range.start)).into());
        match &event {
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::Table(_)) => {
                events.extend([place, event])
            }
            Event::Start(Tag::Item) => events.extend([event, place]),
            // A line that begins with a bold label is a line of its own, whatever Markdown says.
            Event::SoftBreak if source.get(range.end..).is_some_and(|rest| rest.starts_with("**")) => {
                events.push(Event::HardBreak);
            }
            _ => events.push(event),
        }
    }
    let mut output = String::with_capacity(source.len() * 3 / 2);
    html::push_html(&mut output, events.into_iter());
    output
}

/// Counts lines up to offsets that grow.
struct Lines<'source> {
    source: &'source str,
    offset: usize,
    line: usize,
}

impl Lines<'_> {
    fn at(&mut self, offset: usize) -> usize {
        if let Some(passed) = self.source.get(self.offset..offset) {
            self.line += passed.matches('\n').count();
            self.offset = offset;
        }
        self.line
    }
}

/// The title in the block of properties that some files begin with.
fn front_title(source: &str) -> Option<String> {
    let (front, _) = source.trim_start().strip_prefix("---\n")?.split_once("\n---")?;
    let title = front.lines().find_map(|line| line.strip_prefix("title:"))?;
    Some(title.trim().trim_matches(['"', '\'']).to_owned())
}

#[cfg(test)]
mod tests {
    use paper::{Content, Marker, words};

    use super::*;

    #[test]
    fn blocks_know_their_line_and_front_matter_is_no_text() {
        let source = "---\ntitle: \"Overeenkomst\"\n---\n\n# Kop\n\nTekst\ngaat door.\n\n1. een\n2. twee\n";
        let draft = read(source.as_bytes()).unwrap();
        assert_eq!(draft.title.as_deref(), Some("Overeenkomst"));
        let lines: Vec<_> = draft.blocks.iter().map(|block| block.origin.line.unwrap()).collect();
        assert_eq!(lines, [5, 7, 10, 11]);
        let Content::Paragraph { text, .. } = &draft.blocks[1].content else { panic!() };
        assert_eq!(words(text), "Tekst gaat door.");
        let Content::Paragraph { marker, .. } = &draft.blocks[3].content else { panic!() };
        assert_eq!(*marker, Marker::Read { label: "2.".into(), depth: 1 });
    }

    #[test]
    fn tables_and_html_in_markdown_are_read() {
        let draft = read(b"| a | b |\n|---|---|\n| 1 | 2 |\n\n<div hidden>niet</div>\n<p>wel</p>\n").unwrap();
        let Content::Table(table) = &draft.blocks[0].content else { panic!() };
        assert_eq!((table.header_rows, table.rows.len()), (1, 2));
        let Content::Paragraph { text, .. } = &draft.blocks[1].content else { panic!() };
        assert_eq!((words(text).as_str(), draft.blocks.len()), ("wel", 2));
    }
}
