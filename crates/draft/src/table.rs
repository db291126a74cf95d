use std::collections::BTreeMap;

use facts::{Choice, Value};
use paper::{Cell, Span, Table};

use crate::spans::Spans;

/// The table of a fact: a heading for each column, a row for each answer, or a row of blanks.
pub(crate) fn of_fact(fact: &str, columns: &[Choice], spans: &mut Spans<'_, '_>) -> Table {
    let language = spans.scope().language;
    let header = columns.iter().map(|column| cell(vec![Span::Text(column.words.get(language).to_owned())]));
    let mut rows = vec![header.collect()];
    let nothing = [BTreeMap::new()];
    let answers = match spans.scope().facts.get(fact) {
        Some(Value::Table(answers)) if !answers.is_empty() => answers.as_slice(),
        _ => &nothing,
    };
    rows.extend(answers.iter().map(|answer| row(fact, columns, answer, spans)));
    Table { header_rows: 1, rows }
}

fn row(
    fact: &str,
    columns: &[Choice],
    answer: &BTreeMap<String, String>,
    spans: &mut Spans<'_, '_>,
) -> Vec<Cell> {
    let language = spans.scope().language;
    let mut filled = |column: &Choice| {
        match answer.get(&column.id).map(|text| text.trim()).filter(|text| !text.is_empty()) {
            Some(text) => {
                spans.filled(fact);
                spans.text(text);
            }
            None => spans.blank(fact, column.words.get(language)),
        }
        cell(spans.done())
    };
    columns.iter().map(&mut filled).collect()
}

fn cell(spans: Vec<Span>) -> Cell {
    Cell { paragraphs: vec![spans] }
}
