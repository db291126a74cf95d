//! Characters to segments: words on one line without a wide gap.

use super::glyphs::Glyph;
use crate::structure::marker;

/// Words on one line, up to a gap as wide as columns have.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) y: f64,
    pub(crate) size: f64,
    pub(crate) strong: bool,
}

/// A line with its place.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) y: f64,
    pub(crate) size: f64,
    pub(crate) strong: bool,
    /// Which column of the page it belongs to.
    pub(crate) column: usize,
    /// Its cells, where it is a row of a table.
    pub(crate) cells: Option<Vec<String>>,
}

impl Placed {
    /// Whether the first word of the next line would not have fitted on this one.
    pub(crate) fn reaches(&self, edge: f64, next: Option<&Self>) -> bool {
        let next = next.map_or("", |next| next.text.as_str());
        let word = next.split_whitespace().next().map_or(4, |word| word.chars().count());
        let count = self.text.chars().count().max(1);
        let letter = (self.right - self.left) / float(count);
        let near = self.right + letter * float(word + 1) > edge - self.size * 0.5;
        // A line that plainly goes on may be shorter: signs that stay together, a narrower place.
        let open = self.text.ends_with(|c: char| c.is_alphanumeric() || c == ',');
        let on =
            open && next.starts_with(|c: char| c.is_lowercase() || c == '€') && marker::split(next).is_none();
        self.cells.is_none() && (near || (on && self.right > edge * 0.6))
    }
}

/// A count as a number to measure with.
#[expect(clippy::cast_precision_loss, reason = "counts of characters are far below what a double holds")]
pub(crate) const fn float(count: usize) -> f64 {
    count as f64
}

/// The rows of segments of a page, from top to bottom, each from left to right.
pub(crate) fn rows(glyphs: &[Glyph]) -> Vec<Vec<Segment>> {
    let mut sorted: Vec<&Glyph> = glyphs.iter().filter(|glyph| !glyph.text.is_empty()).collect();
    sorted.sort_by(|one, other| one.y.total_cmp(&other.y).then(one.left.total_cmp(&other.left)));
    let mut rows: Vec<Vec<&Glyph>> = Vec::new();
    let mut base = f64::NEG_INFINITY;
    for glyph in sorted {
        let near = glyph.y - base < glyph.size * 0.35;
        match rows.last_mut().filter(|_| near) {
            Some(row) => row.push(glyph),
            None => {
                base = glyph.y;
                rows.push(vec![glyph]);
            }
        }
    }
    rows.into_iter().map(segments).filter(|row| !row.is_empty()).collect()
}

/// Splits a row where the gap is wider than between words.
fn segments(mut row: Vec<&Glyph>) -> Vec<Segment> {
    row.sort_by(|one, other| one.left.total_cmp(&other.left));
    let mut segments: Vec<Builder> = Vec::new();
    for glyph in row {
        match segments.last_mut().filter(|segment| glyph.left - segment.right < glyph.size * 1.5) {
            Some(segment) => segment.push(glyph),
            None if glyph.text.trim().is_empty() => {}
            None => segments.push(Builder::new(glyph)),
        }
    }
    segments.into_iter().map(Builder::finish).filter(|segment| !segment.text.is_empty()).collect()
}

/// A segment that is being put together.
struct Builder {
    text: String,
    left: f64,
    right: f64,
    y: f64,
    size: f64,
    letters: usize,
    strong: usize,
    last: (String, f64),
}

impl Builder {
    fn new(glyph: &Glyph) -> Self {
        let last = (String::new(), f64::NEG_INFINITY);
        let (text, letters, strong) = (String::new(), 0, 0);
        let mut segment = Self {
            text,
            left: glyph.left,
            right: glyph.left,
            y: glyph.y,
            size: glyph.size,
            letters,
            strong,
            last,
        };
        segment.push(glyph);
        segment
    }

    fn push(&mut self, glyph: &Glyph) {
        // Some programs draw a letter twice, a hair apart, to make it bold.
        if glyph.text == self.last.0 && (glyph.left - self.last.1).abs() < glyph.size * 0.08 {
            return;
        }
        self.last = (glyph.text.clone(), glyph.left);
        if glyph.text.trim().is_empty() {
            self.space();
            return;
        }
        if glyph.left - self.right > glyph.size * 0.17 {
            self.space();
        }
        self.text.push_str(&glyph.text);
        self.right = self.right.max(glyph.right);
        self.size = self.size.max(glyph.size);
        self.letters += 1;
        self.strong += usize::from(glyph.strong);
    }

    fn space(&mut self) {
        if !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    fn finish(self) -> Segment {
        let text = self.text.trim();
        // A soft hyphen at the end is where a word was broken; elsewhere it is nothing.
        let broken = text.ends_with('\u{AD}');
        let mut text = text.replace('\u{AD}', "");
        if broken {
            text.push('-');
        }
        let strong = self.letters > 0 && self.strong * 10 >= self.letters * 9;
        Segment { text, left: self.left, right: self.right, y: self.y, size: self.size, strong }
    }
}
