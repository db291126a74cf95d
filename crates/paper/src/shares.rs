use crate::{Cell, Table, words};

/// A longer word than this may break, so it asks for no more.
const WORD: usize = 18;
/// A cell longer than this runs over several lines anyway.
const CELL: usize = 150;

/// How to divide the width of a table over its columns, in thousandths that add up to 1000: a
/// column gets what its longest word and its fullest cell ask for. Empty where there are no cells.
#[must_use]
pub fn shares(table: &Table) -> Vec<u32> {
    let columns = table.rows.iter().map(Vec::len).max().unwrap_or_default();
    let needs: Vec<usize> = (0..columns).map(|column| need(table, column)).collect();
    let whole = needs.iter().sum::<usize>().max(1);
    // Each share is the difference of two rounded sums, so that the sum is exact.
    let mut sum = 0;
    let edge = |sum: usize| u32::try_from(sum * 1000 / whole).unwrap_or(1000);
    needs
        .iter()
        .map(|need| {
            let from = edge(sum);
            sum += need;
            edge(sum) - from
        })
        .collect()
}

/// What a column asks for: room for its longest word, and part of what its fullest cell holds.
fn need(table: &Table, column: usize) -> usize {
    let cells = || table.rows.iter().filter_map(|row| row.get(column)).map(text);
    let word = cells().flat_map(|text| text.split_whitespace().map(length).max()).max().unwrap_or_default();
    let cell = cells().map(|text| length(&text)).max().unwrap_or_default();
    word.clamp(4, WORD) + cell.min(CELL) / 4
}

fn text(cell: &Cell) -> String {
    cell.paragraphs.iter().map(|spans| words(spans)).collect::<Vec<_>>().join(" ")
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;

    fn row(cells: &[&str]) -> Vec<Cell> {
        let cell = |words: &&str| Cell { paragraphs: vec![vec![Span::Text((*words).into())]] };
        cells.iter().map(cell).collect()
    }

    #[test]
    fn a_column_with_more_to_say_is_wider_and_all_together_are_the_whole() {
        let long = "een veel langere omschrijving van wat de verwerker doet";
        let table = Table { header_rows: 0, rows: vec![row(&["kort", long, "NL"]), row(&["ook"])] };
        let shares = shares(&table);
        assert_eq!(shares.iter().sum::<u32>(), 1000);
        assert!(shares[1] > 2 * shares[0] && shares[2] >= 100, "{shares:?}");
    }

    #[test]
    fn a_table_without_cells_has_no_columns() {
        assert!(shares(&Table { header_rows: 2, rows: vec![vec![], vec![]] }).is_empty());
    }
}
