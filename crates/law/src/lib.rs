//! Citations of the law, the sources they point into, and their dates: parse, print, compare.

mod citation;
mod source;

pub use citation::{Citation, CitationForm, CitationProblem, Part};
pub use source::{Authority, Source};
