//! Rows of segments to lines, and to rows of tables where they line up.

use super::lines::{Placed, Segment};
use crate::structure::marker;

/// The lines of rows that have no columns of running text.
pub(crate) fn lines(rows: Vec<Vec<Segment>>, column: usize) -> Vec<Placed> {
    let rows: Vec<Vec<Segment>> = rows.into_iter().map(with_label).collect();
    let mut lines = Vec::new();
    let mut place = 0;
    while let Some(row) = rows.get(place) {
        let length = table_length(rows.get(place..).unwrap_or_default());
        if length >= 2 {
            lines.extend(table(rows.get(place..place + length).unwrap_or_default(), column));
            place += length;
        } else {
            lines.extend(line(row, column));
            place += 1;
        }
    }
    lines
}

/// A label and the words after it are one, however wide the gap.
fn with_label(mut row: Vec<Segment>) -> Vec<Segment> {
    let is_label = row.len() > 1
        && row.first().is_some_and(|first| {
            let whole = format!("{}\tx", first.text);
            first.text.chars().count() <= 8 && marker::split(&whole).is_some_and(|label| label.rest == "x")
        });
    if is_label {
        let label = row.remove(0);
        if let Some(words) = row.first_mut() {
            words.text = format!("{}\t{}", label.text, words.text);
            words.left = label.left;
            words.strong = words.strong && label.strong;
        }
    }
    row
}

/// One line of all segments of a row.
fn line(row: &[Segment], column: usize) -> Option<Placed> {
    let first = row.first()?;
    let text = row.iter().map(|segment| segment.text.as_str()).collect::<Vec<_>>().join("\t");
    Some(Placed {
        text,
        left: first.left,
        right: row.iter().map(|segment| segment.right).fold(first.right, f64::max),
        y: first.y,
        size: row.iter().map(|segment| segment.size).fold(first.size, f64::max),
        strong: row.iter().all(|segment| segment.strong),
        column,
        cells: None,
    })
}

/// How many rows from here on make up a table: they have cells, or go on with one, at the same places.
fn table_length(rows: &[Vec<Segment>]) -> usize {
    let Some(first) = rows.first().filter(|row| row.len() > 1) else { return 0 };
    let mut starts: Vec<f64> = first.iter().map(|segment| segment.left).collect();
    let mut end = 1;
    let mut y = first.first().map_or(0.0, |segment| segment.y);
    for (row, place) in rows.iter().zip(1..).skip(1) {
        let Some(lead) = row.first() else { break };
        let known = row.iter().filter(|segment| starts.iter().any(|start| near(*start, segment))).count();
        let shared =
            row.iter().skip(1).any(|segment| starts.iter().skip(1).any(|start| near(*start, segment)));
        let close = lead.y - y < lead.size * 3.5;
        // A cell that goes on has no wider neighbour than its column.
        let next = starts
            .iter()
            .copied()
            .filter(|start| *start > lead.left + lead.size)
            .fold(f64::INFINITY, f64::min);
        let goes_on = row.len() == 1 && known == 1 && lead.right < next && lead.y - y < lead.size * 1.9;
        if !close || !((row.len() > 1 && shared) || goes_on) {
            break;
        }
        for segment in row {
            if !starts.iter().any(|start| near(*start, segment)) {
                starts.push(segment.left);
            }
        }
        y = lead.y;
        if row.len() > 1 || !near(starts.first().copied().unwrap_or_default(), lead) {
            end = place;
        } else {
            end = end.max(place);
        }
    }
    end
}

fn near(start: f64, segment: &Segment) -> bool {
    (start - segment.left).abs() < segment.size * 0.8
}

/// The rows of a table. A row begins after more than the usual space, or where the first cell does.
fn table(rows: &[Vec<Segment>], column: usize) -> Vec<Placed> {
    let starts = starts(rows);
    let gaps: Vec<f64> = ys(rows).zip(ys(rows).skip(1)).map(|(y, next)| next - y).collect();
    let smallest = gaps.iter().copied().fold(f64::INFINITY, f64::min);
    let spaced =
        gaps.iter().any(|gap| *gap > smallest * 1.25) && gaps.iter().any(|gap| *gap < smallest * 1.1);
    let mut lines: Vec<Placed> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let gap = place.checked_sub(1).and_then(|before| gaps.get(before)).copied().unwrap_or(f64::INFINITY);
        let leads = row.first().is_some_and(|first| starts.first().is_some_and(|start| near(*start, first)));
        let begins = if spaced { gap > smallest * 1.25 } else { leads };
        let added = cells(row, &starts);
        match lines.last_mut().filter(|_| !begins) {
            Some(last) => extend(last, added),
            None => {
                let Some(mut line) = line(row, column) else { continue };
                line.cells = Some(added);
                lines.push(line);
            }
        }
    }
    lines
}

fn ys(rows: &[Vec<Segment>]) -> impl Iterator<Item = f64> {
    rows.iter().filter_map(|row| row.first()).map(|segment| segment.y)
}

/// Where columns begin, from left to right.
fn starts(rows: &[Vec<Segment>]) -> Vec<f64> {
    let mut starts: Vec<f64> = Vec::new();
    for segment in rows.iter().flatten() {
        if !starts.iter().any(|start| near(*start, segment)) {
            starts.push(segment.left);
        }
    }
    starts.sort_by(f64::total_cmp);
    starts
}

/// The words of a row by column.
fn cells(row: &[Segment], starts: &[f64]) -> Vec<String> {
    let mut cells = vec![String::new(); starts.len()];
    for segment in row {
        let at = starts.iter().rposition(|start| *start <= segment.left + segment.size * 0.8).unwrap_or(0);
        if let Some(cell) = cells.get_mut(at) {
            add(cell, &segment.text);
        }
    }
    cells
}

fn extend(line: &mut Placed, added: Vec<String>) {
    for (cell, words) in line.cells.iter_mut().flatten().zip(added) {
        add(cell, &words);
    }
}

/// Adds words to a cell; a word that was broken is mended.
fn add(cell: &mut String, words: &str) {
    if words.is_empty() {
        return;
    }
    let broken = cell.ends_with('-') && words.starts_with(char::is_lowercase);
    if broken {
        cell.pop();
    } else if !cell.is_empty() {
        cell.push(' ');
    }
    cell.push_str(words);
}
