//! A paper as a Word file, an HTML page or Markdown: three formats of one model. The same paper
//! gives the same bytes.

mod docx;
mod html;
mod markdown;
mod words;

pub use docx::docx;
pub use html::{Dress, Mark, html, html_body};
pub use markdown::markdown;
pub use words::escape;
