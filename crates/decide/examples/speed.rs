//! How long a decision and a reading take, on this machine; the rulebook is read from disk.

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use decide::{Decider, Reader};
use facts::{Facts, Situation};
use language::DUTCH;
use rulebook::File;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebook");
    let mut files = Vec::new();
    gather(&root, &root, &mut files)?;
    let (book, _) = rulebook::load(&files);
    let decider = Decider::new(&book);
    let scenario = book.scenarios.values().next().ok_or("no scenario")?;
    let complete = Situation { general: scenario.facts.clone(), services: Vec::new() };
    let known: Facts = scenario.facts.clone().into_iter().skip(3).collect();
    let partial = Situation { general: known, services: Vec::new() };
    time("verdict from complete facts", 100_000, || {
        let _ = black_box(decider.verdict(&complete.general));
    });
    time("verdict with its reasons", 20_000, || drop(black_box(decider.settle(&complete.general))));
    time("decision from complete facts", 20_000, || drop(black_box(decider.decide(&complete))));
    time("decision with three facts unknown", 20_000, || drop(black_box(decider.decide(&partial))));
    let start = Instant::now();
    let reader = Reader::new(&book, DUTCH).map_err(|problems| format!("{problems:?}"))?;
    println!("making the reader ready: {:?}", start.elapsed());
    let text = scenario.situation.get(DUTCH).repeat(8);
    time(&format!("reading {} characters", text.len()), 500, || drop(black_box(reader.read(&text))));
    Ok(())
}

fn time(what: &str, times: u32, work: impl Fn()) {
    let start = Instant::now();
    (0..times).for_each(|_| work());
    println!("{what}: {:?}", start.elapsed() / times);
}

fn gather(root: &Path, folder: &Path, files: &mut Vec<File>) -> Result<(), Box<dyn Error>> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(root, &path, files)?;
        } else {
            let relative = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            files.push(File { path: relative, text: std::fs::read_to_string(&path)? });
        }
    }
    Ok(())
}
