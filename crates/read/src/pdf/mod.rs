//! PDF: characters at places on pages, from which words, lines, columns and paragraphs are told.

mod bomb;
mod columns;
mod forms;
mod gibberish;
mod glyphs;
mod lines;
mod margins;
mod rows;

use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use language::Problem;
use paper::Origin;

use crate::structure::{self, Line, Look};
use crate::{Draft, limits, problem};

use glyphs::Glyph;

/// A page: its size in points and the characters on it.
pub(crate) struct Page {
    number: u32,
    height: f64,
    glyphs: Vec<Glyph>,
}

pub(crate) fn read(bytes: &[u8]) -> Result<Draft, Problem> {
    bomb::check(bytes)?;
    // INVARIANT: nothing is shared with what is caught. The library that reads PDF has asserts for
    // its own mistakes, and a file someone sends may find one.
    let pages =
        catch_unwind(AssertUnwindSafe(|| pages(bytes))).map_err(|_| problem::simple("read-damaged"))?;
    let (pages, mut problems) = pages?;
    let empty = pages.iter().filter(|page| letters(page) == 0).count();
    if pages.iter().map(letters).sum::<usize>() < 20 {
        return Err(problem::simple("read-scan"));
    }
    if empty > 0 {
        problems.push(problem::counted("read-pages-without-text", empty));
    }
    let lines = lines(&pages);
    let unknown = lines.iter().map(|line| line.text.matches('\u{FFFD}').count()).sum::<usize>();
    if unknown > 0 {
        problems.push(problem::counted("read-unknown-characters", unknown));
    }
    gibberish::check(lines.iter().map(|line| line.text.as_str()))?;
    Ok(Draft { title: None, blocks: structure::blocks(lines), problems })
}

fn letters(page: &Page) -> usize {
    page.glyphs
        .iter()
        .filter(|glyph| glyph.text.chars().any(|c| c.is_alphanumeric() || c == '\u{FFFD}'))
        .count()
}

/// The characters of every page, up to the limits.
fn pages(bytes: &[u8]) -> Result<(Vec<Page>, Vec<Problem>), Problem> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => problem::simple("read-encrypted"),
        LoadPdfError::Decryption(_) => problem::simple("read-encrypted"),
        LoadPdfError::Invalid => problem::simple("read-damaged"),
    })?;
    let total = pdf.pages().len();
    let mut problems = Vec::new();
    if total > limits::PAGES {
        problems.push(problem::counted("read-cut-short", limits::PAGES));
    }
    let pages = glyphs::pages(&pdf);
    if pages.is_empty() {
        return Err(problem::simple("read-damaged"));
    }
    if pages.len() < total.min(limits::PAGES) {
        problems.push(problem::counted("read-pages-damaged", total.min(limits::PAGES) - pages.len()));
    }
    Ok((pages, problems))
}

/// The lines of all pages in reading order, without what is repeated at the top and foot of pages.
fn lines(pages: &[Page]) -> Vec<Line> {
    let mut placed: Vec<Vec<lines::Placed>> = pages.iter().map(columns::lines).collect();
    margins::remove(&mut placed, pages);
    let body = body_size(&placed);
    let leading = leading(&placed);
    let mut lines = Vec::new();
    for (page, placed) in pages.iter().zip(&placed) {
        let rights: Vec<f64> = (0..placed.len()).map(|place| right_edge(placed, place)).collect();
        for (place, line) in placed.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|before| placed.get(before));
            let gap = before.filter(|before| before.column == line.column).map(|before| line.y - before.y);
            let edge = rights.get(place).copied().unwrap_or(line.right);
            let next = placed.get(place + 1);
            let look = Look {
                apart: gap.is_some_and(|gap| gap > leading * line.size * 1.2),
                full: line.reaches(edge, next),
                strong: line.strong,
                large: line.size > body * 1.12 && line.cells.is_none(),
                row: line.cells.clone(),
                ..Look::default()
            };
            let origin = Origin { page: Some(page.number), ..Origin::default() };
            lines.push(Line { text: line.text.clone(), origin, look });
        }
    }
    lines
}

/// The right edge of the text around a line: of the lines of its column.
fn right_edge(lines: &[lines::Placed], place: usize) -> f64 {
    let column = lines.get(place).map(|line| line.column);
    let same = lines.iter().filter(|line| Some(line.column) == column);
    same.map(|line| line.right).fold(0.0, f64::max)
}

/// The size of most characters, in points.
fn body_size(pages: &[Vec<lines::Placed>]) -> f64 {
    let mut sizes: Vec<(f64, usize)> =
        pages.iter().flatten().map(|line| (line.size, line.text.chars().count())).collect();
    sizes.sort_by(|one, other| one.0.total_cmp(&other.0));
    let half = sizes.iter().map(|(_, count)| count).sum::<usize>() / 2;
    let mut passed = 0;
    let middle = sizes.iter().find(|(_, count)| {
        passed += count;
        passed > half
    });
    middle.map_or(10.0, |(size, _)| *size)
}

/// The usual distance between lines, as a part of the size of their characters.
fn leading(pages: &[Vec<lines::Placed>]) -> f64 {
    let pairs = pages.iter().flat_map(|lines| lines.iter().zip(lines.iter().skip(1)));
    let mut leadings: Vec<f64> = pairs
        .filter(|(line, next)| line.column == next.column && (line.size - next.size).abs() < 0.5)
        .map(|(line, next)| (next.y - line.y) / line.size)
        .filter(|leading| (0.8..2.6).contains(leading))
        .collect();
    leadings.sort_by(f64::total_cmp);
    // Below the middle: in a text of short paragraphs, half of the distances are between those.
    leadings.get(leadings.len() * 2 / 5).copied().unwrap_or(1.2)
}
