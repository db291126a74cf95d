//! A paper as a Word file, an HTML page or Markdown: three formats of one model. The same paper
//! gives the same bytes.

mod docx;
mod html;
mod markdown;
mod words;

pub use docx::docx;
pub use html::html;
pub use markdown::markdown;
