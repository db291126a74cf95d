//! How much we read of a file, so that no file costs memory or time without bound.

/// The largest file, in bytes.
pub const BYTES: usize = 50 * 1024 * 1024;
/// The largest part of a zip file or stream of a PDF, unpacked, in bytes.
pub const UNPACKED: u64 = 200 * 1024 * 1024;
/// The most pages of a PDF; those after it are left out.
pub const PAGES: usize = 2_000;
/// The most glyphs and other steps of drawing of a PDF; a page within a page counts for more.
pub const STEPS: usize = 40_000_000;
/// The same of one page.
pub const PAGE_STEPS: usize = 1_000_000;
/// How deep elements may be nested; what is deeper is left out.
pub const DEPTH: usize = 200;
/// The most blocks; what comes after is left out.
pub const BLOCKS: usize = 200_000;
/// The longest plain text, Markdown or HTML, in bytes: a thousand times the longest agreement.
pub const TEXT: usize = 20 * 1024 * 1024;
