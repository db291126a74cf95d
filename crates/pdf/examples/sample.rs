//! Writes the sample papers as PDF into a folder, to look at: `cargo run -p pdf --example sample -- DIR`.

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
        let bytes = pdf::pdf(&paper).map_err(|problem| format!("{name}: {problem:?}"))?;
        println!("{name}: {} bytes in {:?}", bytes.len(), start.elapsed());
        std::fs::write(folder.join(format!("{name}.pdf")), bytes)?;
    }
    Ok(())
}
