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
