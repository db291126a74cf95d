use std::path::{Path, PathBuf};

use language::{Message, Problem};

use crate::facts_file::cannot_open;

/// The endings of documents that a folder is searched for; older Word files are among them, so that
/// their reason is said.
const ENDINGS: [&str; 8] = ["docx", "pdf", "odt", "html", "htm", "md", "txt", "doc"];

/// The documents: each file that was named, and of each folder the documents in it and below, sorted;
/// none twice.
///
/// # Errors
/// When a folder cannot be read, or holds no document at all.
pub fn files(named: &[PathBuf]) -> Result<Vec<PathBuf>, Vec<Problem>> {
    let mut files = Vec::new();
    for path in named {
        if path.is_dir() {
            files.extend(of_folder(path)?);
        } else {
            files.push(path.clone());
        }
    }
    files.sort();
    files.dedup();
    Ok(files)
}

fn of_folder(folder: &Path) -> Result<Vec<PathBuf>, Vec<Problem>> {
    let mut found = Vec::new();
    search(folder, &mut found).map_err(|error| vec![cannot_open(&error)])?;
    if found.is_empty() {
        let message = Message::new("cli-empty-folder").with("folder", folder.display().to_string());
        return Err(vec![Problem::general(message)]);
    }
    Ok(found)
}

/// Follows no links to folders, which could lead round in a circle.
fn search(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        match entry.file_type()? {
            kind if kind.is_dir() => search(&path, found)?,
            _ if is_document(&path) => found.push(path),
            _ => {}
        }
    }
    Ok(())
}

/// By its ending; what an office program keeps open (`~$name.docx`) and hidden files are none.
fn is_document(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    !name.starts_with(['.', '~']) && ENDINGS.contains(&ending.as_str())
}
