//! Prints what is read of files, block by block: kind, marker, place, words.

use std::time::Instant;

use paper::{Block, Content, Origin, words};

fn main() {
    for name in std::env::args().skip(1) {
        let Ok(bytes) = std::fs::read(&name) else { continue };
        let start = Instant::now();
        let result = read::read(&name, &bytes);
        println!("=== {name} {} ms", start.elapsed().as_micros() as f64 / 1000.0);
        match result {
            Ok(reading) => show(&reading),
            Err(problem) => println!("error: {:?}", problem.message),
        }
    }
}

fn show(reading: &read::Reading) {
    println!("{:?}, title {:?}, {} blocks", reading.format, reading.paper.title, reading.paper.blocks.len());
    for problem in &reading.problems {
        println!("problem: {:?}", problem.message);
    }
    for (block, label) in reading.paper.blocks.iter().zip(paper::labels(&reading.paper)) {
        println!("{:>5} {}", place(block.origin), line(block, &label));
    }
}

fn place(origin: Origin) -> String {
    let place = origin.page.or(origin.line).or(origin.paragraph);
    place.map(|place| place.to_string()).unwrap_or_default()
}

fn line(block: &Block, label: &str) -> String {
    match &block.content {
        Content::Title(text) => format!("TITLE {}", words(text)),
        Content::Heading { level, text, .. } => format!("H{level} <{label}> {}", words(text)),
        Content::Paragraph { marker, text } => format!("P <{label}> {marker:?} {}", words(text)),
        Content::Table(table) => format!("TABLE {}", rows(table)),
        other => format!("{other:?}"),
    }
}

fn rows(table: &paper::Table) -> String {
    let cell =
        |cell: &paper::Cell| cell.paragraphs.iter().map(|spans| words(spans)).collect::<Vec<_>>().join(" / ");
    let row = |row: &Vec<paper::Cell>| row.iter().map(cell).collect::<Vec<_>>().join(" | ");
    format!(
        "[{}]\n        {}",
        table.header_rows,
        table.rows.iter().map(row).collect::<Vec<_>>().join("\n        ")
    )
}
