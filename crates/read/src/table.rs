//! Tables of answers: CSV as spreadsheets of any country save it, and Excel.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use language::{Message, Problem};

use crate::{limits, problem, text};

/// A row of a table: its line in the file, from 1, and its cells as words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line or row number that a spreadsheet shows.
    pub line: usize,
    /// The cells, trimmed.
    pub cells: Vec<String>,
}

/// Reads a table, names of columns included; rows without any word are left out.
///
/// # Errors
/// A file that is empty, too large, or no table.
pub fn table(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    if bytes.is_empty() {
        return Err(problem::simple("read-empty"));
    }
    if bytes.len() > limits::BYTES {
        return Err(problem::limit("read-too-large", limits::BYTES));
    }
    let mut rows = if bytes.starts_with(b"PK") { of_excel(bytes)? } else { of_csv(bytes)? };
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    Ok(rows)
}

fn no_table(error: impl std::fmt::Display) -> Problem {
    Problem::general(Message::new("read-not-a-table").with("what", error.to_string()))
}

fn of_csv(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    let text = text::decode(bytes)?.text;
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(&text))
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let row = |record: Result<csv::StringRecord, csv::Error>| {
        let record = record.map_err(no_table)?;
        Ok(Row {
            line: record.position().map_or(1, |place| line(&text, place)),
            cells: record.iter().map(str::to_owned).collect(),
        })
    };
    reader.records().map(row).collect()
}

/// The line of a record; the position is where the last one ended, before any empty lines.
fn line(text: &str, place: &csv::Position) -> usize {
    let number = |count: u64| usize::try_from(count).unwrap_or_default();
    let rest = text.get(number(place.byte())..).unwrap_or_default();
    let empty = rest.chars().take_while(|c| matches!(c, '\n' | '\r')).filter(|c| *c == '\n').count();
    number(place.line()) + empty
}

/// What stands between the cells: the mark that is most frequent in the first line, for where the
/// decimal sign is a comma, spreadsheets part cells by a semicolon.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: &u8| first.bytes().filter(|byte| byte == mark).count();
    [b',', b'\t', b';'].into_iter().max_by_key(count).unwrap_or(b';')
}

/// The first sheet that has rows.
fn of_excel(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(no_table)?;
    for (_, sheet) in book.worksheets() {
        let first = sheet.start().map_or(1, |(row, _)| usize::try_from(row).unwrap_or_default() + 1);
        let row = |(index, cells): (usize, &[Data])| Row {
            line: first + index,
            cells: cells.iter().map(words).collect(),
        };
        let rows: Vec<Row> = sheet.rows().enumerate().map(row).collect();
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Ok(Vec::new())
}

/// A cell as its reader sees it: whole numbers without decimals, days as days.
fn words(cell: &Data) -> String {
    match cell {
        Data::DateTime(moment) => day(moment),
        Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        Data::Empty | Data::Error(_) => String::new(),
        other => other.to_string().trim().to_owned(),
    }
}

fn day(moment: &calamine::ExcelDateTime) -> String {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<(usize, Vec<String>)> {
        table(text.as_bytes()).unwrap().into_iter().map(|row| (row.line, row.cells)).collect()
    }

    #[test]
    fn the_mark_between_cells_is_found() {
        for text in ["a,b\n1,\"x; y\"", "a;b\n1;x; y", "a\tb\n1\tx; y"] {
            assert_eq!(cells(text).first().unwrap().1, ["a", "b"], "{text}");
        }
        assert_eq!(cells("a,b\n1,\"x; y\"").last().unwrap().1, ["1", "x; y"]);
    }

    #[test]
    fn a_row_keeps_the_line_it_stands_on_and_empty_rows_are_left_out() {
        assert_eq!(
            cells("a;b\n;\n\n1;2"),
            [(1, vec!["a".into(), "b".into()]), (4, vec!["1".into(), "2".into()])]
        );
    }

    #[test]
    fn old_windows_text_keeps_its_letters() {
        assert_eq!(table(b"naam;plaats\nCaf\xe9;Z").unwrap()[1].cells, ["Caf\u{e9}", "Z"]);
    }

    #[test]
    fn what_is_no_table_is_said_so() {
        assert_eq!(table(b"").unwrap_err().message.id, "read-empty");
        assert_eq!(table(b"PK no workbook").unwrap_err().message.id, "read-not-a-table");
    }
}
