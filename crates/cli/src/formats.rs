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
