//! Marks on the words of a paper that is shown in another page.

#![expect(clippy::unwrap_used, reason = "a test says what fails")]

use paper::{Block, Cell, Content, Marker, Paper, Signatory, Span, Table};
use write::{Dress, Mark, html_body};

struct Marked(Vec<Mark>);

impl Dress for Marked {
    fn marks(&self) -> &[Mark] {
        &self.0
    }
}

fn text(words: &str) -> Vec<Span> {
    vec![Span::Text(words.into())]
}

fn paper() -> Paper {
    let paragraph = |spans| Content::Paragraph { marker: Marker::None, text: spans };
    let cell = |words: &str| Cell { paragraphs: vec![text(words)] };
    let contents = vec![
        Content::Title(text("Títel")),
        paragraph(text("  ")),
        paragraph(vec![
            Span::Text("De ".into()),
            Span::Strong("Verwerker".into()),
            Span::Text(" meldt.".into()),
        ]),
        Content::Table(Table { header_rows: 0, rows: vec![vec![cell("een"), cell("twee")]] }),
        Content::Signatures(vec![Signatory {
            heading: text("Verwerker"),
            lines: vec![("Naam".into(), text("Jansen & Co"))],
        }]),
    ];
    Paper { blocks: contents.into_iter().map(Block::new).collect(), ..Paper::default() }
}

/// Marks the words where the plain text of the paper has them, and gives the page.
fn marking(words: &str) -> String {
    let paper = paper();
    let plain: String = paper::lines(&paper).iter().map(|line| format!("{}\n", line.text)).collect();
    let start = plain.split(words).next().unwrap().chars().count();
    let mark = Mark { start, end: start + words.chars().count(), id: "q1".into() };
    html_body(&paper, &mut Marked(vec![mark]))
}

#[test]
fn a_mark_stands_where_the_plain_text_has_its_words() {
    for words in ["Títel", "twee", "Verwerker meldt.", "Jansen & Co"] {
        let page = marking(words);
        let inside: String = page
            .split("<mark")
            .skip(1)
            .map(|rest| rest.split_once('>').unwrap().1.split("</mark>").next().unwrap())
            .collect();
        assert_eq!(inside.replace("&amp;", "&"), words, "{page}");
        assert_eq!(page.matches("id=\"q1\"").count(), 1, "{page}");
    }
}

#[test]
fn a_mark_over_words_of_two_looks_is_cut_at_their_border() {
    let page = marking("De Verwerker");
    assert!(
        page.contains("<mark id=\"q1\">De </mark><strong><mark>Verwerker</mark></strong> meldt."),
        "{page}"
    );
}

#[test]
fn a_mark_behind_the_end_marks_nothing() {
    let mark = Mark { start: 5_000, end: 5_010, id: "q1".into() };
    assert!(!html_body(&paper(), &mut Marked(vec![mark])).contains("<mark"));
}
