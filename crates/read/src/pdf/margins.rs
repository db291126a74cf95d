//! What stands at the top and foot of pages again and again.

use std::collections::HashMap;

use super::Page;
use super::lines::{Placed, float};
use crate::structure::source::is_page_number;

/// The part of a page, at the top and at the foot, where such lines stand.
const ZONE: f64 = 0.13;

/// Removes repeated lines and page numbers from the edges of pages.
pub(crate) fn remove(pages: &mut [Vec<Placed>], sizes: &[Page]) {
    let mut counts: HashMap<(String, bool), usize> = HashMap::new();
    for (lines, page) in pages.iter().zip(sizes) {
        let mut seen: Vec<(String, bool)> = lines.iter().filter_map(|line| edge(line, page.height)).collect();
        seen.sort();
        seen.dedup();
        for key in seen {
            *counts.entry(key).or_default() += 1;
        }
    }
    let enough = if pages.len() < 3 { 2 } else { (pages.len() / 3).max(2) };
    let repeated = |key: &(String, bool)| counts.get(key).is_some_and(|count| *count >= enough);
    for (lines, page) in pages.iter_mut().zip(sizes) {
        lines.retain(|line| {
            let at_edge = edge(line, page.height);
            let number = at_edge.is_some() && (is_page_number(&line.text) || is_number(&line.text));
            !number && !at_edge.as_ref().is_some_and(repeated)
        });
    }
}

/// What a line at an edge says, numbers set aside, and whether it stands at the top.
fn edge(line: &Placed, height: f64) -> Option<(String, bool)> {
    let place = line.y / height.max(float(1));
    let text = line.text.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect::<String>();
    let text = text.replace("##", "#").replace("##", "#");
    // An article may have the same words on every page only at a distance from its edge.
    (!(ZONE..=1.0 - ZONE).contains(&place)).then_some((text, place < ZONE))
}

fn is_number(text: &str) -> bool {
    let text = text.trim();
    text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}
