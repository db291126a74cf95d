use comfy_table::{ContentArrangement, Table, presets};
use paper::Paper;
use review::{Review, Term};

use crate::Words;
use crate::overview::{Entry, shared_folder};
use crate::sheet::Sheet;
use crate::term;

/// What stands where a document says nothing.
const NOTHING: &str = "—";
/// The width of a table in the terminal, in characters.
const WIDTH: u16 = 110;

/// The most documents whose terms fit side by side.
const BESIDE: usize = 4;

/// What was agreed in some documents, a column each, for the terminal.
#[must_use]
pub fn terms_text(entries: &[Entry<'_>], words: &Words<'_>) -> String {
    let tables: String = tables(entries, words).iter().map(|rows| drawn(rows)).collect();
    format!("{}\n{tables}\n{}\n", words.word("term-list"), words.footing())
}

fn drawn(rows: &[Vec<String>]) -> String {
    let [head, rows @ ..] = rows else { return String::new() };
    let mut table = Table::new();
    table.load_preset(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(WIDTH).set_header(head).add_rows(rows);
    format!("{table}\n")
}

/// What was agreed in some documents, a column each, as a document.
#[must_use]
pub fn terms_paper(entries: &[Entry<'_>], words: &Words<'_>) -> Paper {
    let mut sheet = Sheet::default();
    let title = words.word("term-list");
    sheet.title(&title);
    terms_tables(entries, words, &mut sheet);
    sheet.emphasis(&words.footing());
    sheet.paper(&title, words.language())
}

/// The tables of terms on a sheet.
pub(crate) fn terms_tables(entries: &[Entry<'_>], words: &Words<'_>, sheet: &mut Sheet) {
    for rows in tables(entries, words) {
        if let [head, rows @ ..] = &rows[..] {
            sheet.table(head, rows);
        }
    }
}

/// As many tables as it takes to show every document that was read beside some others.
fn tables(entries: &[Entry<'_>], words: &Words<'_>) -> Vec<Vec<Vec<String>>> {
    let shared = shared_folder(entries);
    let short = |file| str::get(file, shared..).unwrap_or(file);
    let read: Vec<(&str, &Review)> = entries
        .iter()
        .filter_map(|entry| entry.outcome.ok().map(|review| (short(entry.file), review)))
        .collect();
    read.chunks(BESIDE).map(|some| table(some, words)).collect()
}

/// A row of names of files, then a row for each term that one of them speaks of.
fn table(read: &[(&str, &Review)], words: &Words<'_>) -> Vec<Vec<String>> {
    let head =
        std::iter::once(words.word("term-column")).chain(read.iter().map(|(file, _)| (*file).to_owned()));
    let mut terms: Vec<_> = words.book().terms.iter().collect();
    terms.sort_by_key(|(_, term)| term.order);
    let rows = terms.into_iter().filter_map(|(id, found)| {
        let said: Vec<String> = read.iter().map(|(_, review)| values(review, id, words)).collect();
        let spoken = said.iter().any(|value| value != NOTHING);
        spoken.then(|| std::iter::once(found.name.get(words.language()).to_owned()).chain(said).collect())
    });
    std::iter::once(head.collect()).chain(rows).collect()
}

/// The values of a term in a review.
pub(crate) fn values(review: &Review, id: &str, words: &Words<'_>) -> String {
    let found = |found: &&Term| found.term == id;
    let said: Vec<String> = review.terms.iter().filter(found).map(|found| term::said(found, words)).collect();
    if said.is_empty() { NOTHING.to_owned() } else { said.join("; ") }
}
