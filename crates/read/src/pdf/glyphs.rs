//! The characters of a page, as the program of the page draws them.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use hayro_interpret::font::Glyph as Drawn;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, TransformExt, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

use crate::limits;

use super::Page;
use super::forms::Budget;

/// A character, or the few that a ligature stands for. Places in points from the top left.
#[derive(Clone, Debug)]
pub(crate) struct Glyph {
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) right: f64,
    /// The line it stands on.
    pub(crate) y: f64,
    pub(crate) size: f64,
    pub(crate) strong: bool,
}

/// The pages that can be read.
pub(crate) fn pages(pdf: &Pdf) -> Vec<Page> {
    let cache = InterpreterCache::new();
    let mut steps = 0;
    let mut forms = Budget::new();
    let mut pages = Vec::new();
    for (page, number) in pdf.pages().iter().take(limits::PAGES).zip(1_u32..) {
        let (width, height) = page.render_dimensions();
        let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        if !forms.affords(page) {
            break;
        }
        let mut collector = Collector::default();
        // INVARIANT: the collector is good after any step. One page that trips the library, or draws
        // without end, must not cost the others.
        let drawn = catch_unwind(AssertUnwindSafe(|| {
            let transform = page.initial_transform(true).to_kurbo();
            let settings = InterpreterSettings::default();
            let mut context = Context::new(transform, area, &cache, pdf.xref(), settings);
            interpret_page(page, &mut context, &mut collector);
        }));
        steps += collector.steps;
        if drawn.is_ok() || !collector.glyphs.is_empty() {
            pages.push(Page { number, height: f64::from(height), glyphs: collector.glyphs });
        }
        if steps > limits::STEPS || collector.steps > limits::PAGE_STEPS {
            break;
        }
    }
    pages
}

/// Collects glyphs, and counts every step of drawing.
#[derive(Default)]
struct Collector {
    glyphs: Vec<Glyph>,
    strong: HashMap<u128, bool>,
    steps: usize,
}

/// How many steps a page within a page counts for.
const FORM: usize = 20;

/// What is thrown to end a page that draws without end.
struct TooManySteps;

impl Collector {
    /// Counts steps. The library has no other way to stop it than this; no message is printed.
    fn step(&mut self, count: usize) {
        self.steps += count;
        if self.steps > limits::PAGE_STEPS {
            resume_unwind(Box::new(TooManySteps));
        }
    }

    fn is_strong(&mut self, glyph: &Drawn<'_>) -> bool {
        let Drawn::Outline(outline) = glyph else { return false };
        *self.strong.entry(outline.font_cache_key()).or_insert_with(|| {
            outline.font_data().is_some_and(|font| {
                let name = font.postscript_name.unwrap_or_default().to_lowercase();
                let named = ["bold", "black", "heavy"].iter().any(|word| name.contains(word));
                named || font.weight.is_some_and(|weight| weight >= 600)
            })
        })
    }
}

impl Device<'_> for Collector {
    fn draw_glyph(
        &mut self,
        glyph: &Drawn<'_>,
        page: Affine,
        text: Affine,
        _: &Paint<'_>,
        _: &GlyphDrawMode,
    ) {
        self.step(1);
        let transform = page * text;
        let [a, b, c, d, _, _] = transform.as_coeffs();
        let size = c.hypot(d) * 1000.0;
        let upright = b.abs() < a.abs() * 0.1;
        let origin = transform * Point::ORIGIN;
        if !upright || !(1.0..500.0).contains(&size) || !origin.is_finite() {
            return;
        }
        let advance = match glyph {
            Drawn::Outline(outline) => outline.advance_width().map(f64::from),
            Drawn::Type3(_) => None,
        };
        // Characters that are drawings do not tell their width. Taking them for wide leaves spaces to
        // the space characters, which programs that draw this way do write.
        let right = (transform * Point::new(advance.unwrap_or(1000.0), 0.0)).x;
        let text = glyph.as_unicode().map_or_else(|| "\u{FFFD}".to_owned(), plain);
        let strong = self.is_strong(glyph);
        self.glyphs.push(Glyph { text, left: origin.x, right, y: origin.y, size, strong });
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {
        self.step(1);
    }
    fn push_clip_path(&mut self, _: &ClipPath) {
        // Every page within a page begins with one, and costs as much as this.
        self.step(FORM);
    }
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {
        self.step(FORM);
    }
    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {
        self.step(1);
    }
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// The text of a glyph with ligatures taken apart.
fn plain(text: BfString) -> String {
    let text = match text {
        BfString::Char(character) => character.to_string(),
        BfString::String(text) => text,
    };
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            'ﬀ' => plain.push_str("ff"),
            'ﬁ' => plain.push_str("fi"),
            'ﬂ' => plain.push_str("fl"),
            'ﬃ' => plain.push_str("ffi"),
            'ﬄ' => plain.push_str("ffl"),
            'ﬅ' | 'ﬆ' => plain.push_str("st"),
            'ĳ' => plain.push_str("ij"),
            '\u{A0}' => plain.push(' '),
            '\u{FFFF}' => plain.push('\u{FFFD}'),
            // Soft hyphens, by their name and by what some programs write for them.
            '\u{AD}' | '\u{2}' | '\u{FFFE}' => plain.push('\u{AD}'),
            character => plain.push(character),
        }
    }
    plain
}
