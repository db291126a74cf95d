//! Reads the rulebook's folder from disk: for the build, the command line and tests. Apart from
//! `rulebook`, which touches no disk.

use std::io;
use std::path::{Path, PathBuf};

use rulebook::File;

/// All files below a folder, in the order of their paths.
///
/// # Errors
/// When the folder or a file in it cannot be read, or is not UTF-8.
pub fn files(folder: &Path) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    collect(folder, folder, &mut files)?;
    Ok(files)
}

/// The rulebook of this source tree: for tests and examples.
///
/// # Errors
/// When it cannot be read.
pub fn of_source_tree() -> io::Result<Vec<File>> {
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebook"))
}

/// The folders that a whole rulebook has; with less it is laid over the one that is built in.
const WHOLE: [&str; 6] = ["agreements", "clauses", "facts", "languages", "law", "requirements"];

/// Whether a folder is a rulebook by itself.
#[must_use]
pub fn is_whole(folder: &Path) -> bool {
    WHOLE.iter().all(|name| folder.join(name).is_dir())
}

/// The files that someone lays over a rulebook: those of a folder, or one file. A file in no folder of
/// a kind is taken for a clause.
///
/// # Errors
/// When the folder or a file in it cannot be read, or is not UTF-8.
pub fn overlay(path: &Path) -> io::Result<Vec<File>> {
    let mut found = if path.is_dir() { files(path)? } else { vec![single(path)?] };
    for file in &mut found {
        if !file.path.contains('/') {
            file.path = format!("clauses/{}", file.path);
        }
    }
    Ok(found)
}

/// One file, with the folder of its kind where it stands in one.
fn single(path: &Path) -> io::Result<File> {
    let name = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (folder, file) = (name(path.parent().and_then(Path::file_name)), name(path.file_name()));
    let kinds = [
        "agreements",
        "clauses",
        "facts",
        "levels",
        "measures",
        "models",
        "terms",
        "vendors",
        "requirements",
    ];
    let path_in = if kinds.contains(&folder.as_str()) { format!("{folder}/{file}") } else { file };
    Ok(File { path: path_in, text: std::fs::read_to_string(path)? })
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) -> io::Result<()> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            let relative = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push(File { path: relative, text: std::fs::read_to_string(&path)? });
        }
    }
    Ok(())
}
