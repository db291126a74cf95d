//! Reads the rulebook from disk and answers a situation as JSON:
//! `decide decide --lang nl --situation TEXT --format json`, as the binary does.

use std::error::Error;
use std::path::Path;

use decide::{Decider, Reader};
use language::{DUTCH, Language};
use rulebook::File;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let after = |name: &str| {
        arguments.iter().position(|a| a == name).and_then(|index| arguments.get(index + 1)).cloned()
    };
    let language: Language = after("--lang").and_then(|code| code.parse().ok()).unwrap_or(DUTCH);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebook");
    let mut files = Vec::new();
    gather(&root, &root, &mut files)?;
    let (book, problems) = rulebook::load(&files);
    if arguments.iter().any(|a| a == "check") {
        problems.iter().for_each(|problem| eprintln!("{problem:?}"));
    }
    let reader = Reader::new(&book, language).map_err(|problems| format!("{problems:?}"))?;
    let reading = reader.read(&after("--situation").unwrap_or_default());
    let decision = Decider::new(&book).decide(&reading.situation).with_quotes(&reading.facts);
    println!("{}", serde_json::to_string(&decision)?);
    Ok(())
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
