//! The reading order of a page: columns one after the other, what spans them in between.

use super::lines::{Placed, Segment, float, rows};
use super::{Page, rows as table};

/// The lines of a page in reading order.
pub(crate) fn lines(page: &Page) -> Vec<Placed> {
    let mut lines = Vec::new();
    let mut column = 0;
    order(rows(&page.glyphs), 0, &mut column, &mut lines);
    lines
}

/// Splits rows at a gutter, if they have one, and orders each side by itself.
fn order(rows: Vec<Vec<Segment>>, depth: u8, column: &mut usize, lines: &mut Vec<Placed>) {
    let Some(gutter) = gutter(&rows).filter(|_| depth < 3) else {
        lines.extend(table::lines(rows, *column));
        *column += 1;
        return;
    };
    let mut band = Vec::new();
    for row in rows {
        let spans = row.iter().any(|segment| segment.left < gutter && segment.right > gutter);
        if spans {
            sides(std::mem::take(&mut band), gutter, depth, column, lines);
            lines.extend(table::lines(vec![row], *column));
        } else {
            band.push(row);
        }
    }
    sides(band, gutter, depth, column, lines);
}

/// The left side of a band, then its right side.
fn sides(band: Vec<Vec<Segment>>, gutter: f64, depth: u8, column: &mut usize, lines: &mut Vec<Placed>) {
    if band.is_empty() {
        return;
    }
    let side = |left: bool| -> Vec<Vec<Segment>> {
        let rows = band.iter().map(|row| {
            row.iter().filter(|segment| (segment.left < gutter) == left).cloned().collect::<Vec<_>>()
        });
        rows.filter(|row| !row.is_empty()).collect()
    };
    *column += 1;
    order(side(true), depth + 1, column, lines);
    order(side(false), depth + 1, column, lines);
}

/// A place in the white between two columns of text: few rows cross it, and many lines on both
/// sides fill their side, which the cells of a table do not.
fn gutter(rows: &[Vec<Segment>]) -> Option<f64> {
    let segments = || rows.iter().flatten();
    let left = segments().map(|segment| segment.left).fold(f64::INFINITY, f64::min);
    let right = segments().map(|segment| segment.right).fold(f64::NEG_INFINITY, f64::max);
    if rows.len() < 12 || right - left < 200.0 {
        return None;
    }
    let candidates = (0..=40_u8).map(|step| left + (right - left) * (0.3 + 0.01 * f64::from(step)));
    let clear = |at: f64| -> Option<(usize, f64)> {
        let crossing =
            rows.iter().filter(|row| row.iter().any(|segment| segment.left < at && segment.right > at));
        let crossing = crossing.count();
        let lefts: Vec<&Segment> = segments().filter(|segment| segment.right <= at).collect();
        let rights: Vec<&Segment> = segments().filter(|segment| segment.left >= at).collect();
        let filled = fills(&lefts, at - left) && fills(&rights, right - at);
        (crossing * 5 < rows.len() && filled).then_some((crossing, at))
    };
    let best: Vec<(usize, f64)> = candidates.filter_map(clear).collect();
    let fewest = best.iter().map(|(crossing, _)| *crossing).min()?;
    // The leftmost of the places that are as good: numbers that stand in the white belong to the
    // column after them.
    best.iter().find(|(crossing, _)| *crossing <= fewest + rows.len() / 50).map(|(_, at)| *at)
}

/// Whether segments are lines of running text: many, most of them about as wide as their side.
fn fills(segments: &[&Segment], width: f64) -> bool {
    let wide = segments.iter().filter(|segment| segment.right - segment.left > width * 0.6).count();
    segments.len() >= 8 && float(wide) > float(segments.len()) * 0.5
}
