//! The rulebook of this repository, read from disk.

use std::io;
use std::path::Path;

use rulebook::{File, Rulebook};

/// All of it, and what is wrong with the parts that decide.
pub fn book() -> (Rulebook, Vec<language::Problem>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebook");
    let mut files = Vec::new();
    let read = gather(&root, &root, &mut files);
    assert!(read.is_ok(), "{read:?}");
    let (book, problems) = rulebook::load(&files);
    let ours = ["decisions/", "scenarios/", "facts/", "law/", "concepts/r", "concepts/s", "concepts/a"];
    let mine = |problem: &language::Problem| {
        problem.position.as_ref().is_some_and(|p| ours.iter().any(|folder| p.file.starts_with(folder)))
    };
    (book, problems.into_iter().filter(mine).collect())
}

fn gather(root: &Path, folder: &Path, files: &mut Vec<File>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(root, &path, files)?;
        } else if let Ok(relative) = path.strip_prefix(root) {
            let relative = relative.to_string_lossy().replace('\\', "/");
            files.push(File { path: relative, text: std::fs::read_to_string(&path)? });
        }
    }
    Ok(())
}
