//! Writes the sample papers in every format into a folder, to look at:
//! `cargo run -p write --example sample -- DIR`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".into()));
    let papers = [
        ("agreement", paper::sample::agreement()),
        ("hostile", paper::sample::hostile()),
        ("long", paper::sample::long(8, 200)),
        ("empty", paper::Paper::default()),
    ];
    for (name, paper) in papers {
        let start = std::time::Instant::now();
        let docx = write::docx(&paper).map_err(|problem| format!("{name}: {problem:?}"))?;
        let (html, markdown) = (write::html(&paper), write::markdown(&paper));
        println!(
            "{name}: docx {}, html {}, md {} bytes in {:?}",
            docx.len(),
            html.len(),
            markdown.len(),
            start.elapsed()
        );
        std::fs::write(folder.join(format!("{name}.docx")), docx)?;
        std::fs::write(folder.join(format!("{name}.html")), html)?;
        std::fs::write(folder.join(format!("{name}.md")), markdown)?;
    }
    Ok(())
}
