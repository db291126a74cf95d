use std::path::Path;

use language::{Message, Problem};
use paper::Paper;
use web::Format;

/// How a paper becomes a file; adding a format is its line here.
pub const FORMATS: [Format; 4] = [
    Format {
        ending: "docx",
        name: "Word",
        media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        write: write::docx,
    },
    Format { ending: "pdf", name: "PDF", media: "application/pdf", write: pdf::pdf },
    Format {
        ending: "html",
        name: "HTML",
        media: "text/html; charset=utf-8",
        write: |paper| Ok(write::html(paper).into_bytes()),
    },
    Format {
        ending: "md",
        name: "Markdown",
        media: "text/markdown; charset=utf-8",
        write: |paper| Ok(write::markdown(paper).into_bytes()),
    },
];

/// What makes a file of a paper.
pub type Writer = fn(&Paper) -> Result<Vec<u8>, Problem>;

/// What makes the file that a name's ending asks for.
///
/// # Errors
/// When the name has no ending, or one that we do not write.
pub fn writer(output: &Path) -> Result<Writer, Vec<Problem>> {
    let ending = output.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let found = FORMATS.iter().find(|format| format.ending == ending).map(|format| format.write);
    found.ok_or_else(|| {
        let message = match ending.as_str() {
            "" => Message::new("cli-no-ending"),
            other => Message::new("cli-unknown-format").with("ending", other),
        };
        vec![Problem::general(message)]
    })
}
