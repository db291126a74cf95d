use std::path::Path;

use language::Language;
use report::{Words, manual};
use rulebook::Rulebook;

use crate::root;

/// Writes the pages of `docs/` that come from the rulebook, and removes those whose thing is gone.
pub fn run() -> Result<(), String> {
    let files = rulebook_files::of_source_tree().map_err(|error| error.to_string())?;
    let (book, problems) = rulebook::load(&files);
    if let Some(problem) = problems.first() {
        return Err(format!("the rulebook has problems, the first: {problem:?}"));
    }
    let mut count = 0;
    for language in book.languages.keys() {
        let words = Words::new(&book, *language);
        let folder = root().join("docs").join(language.code());
        remove(&folder)?;
        let schema =
            serde_json::to_string_pretty(&facts_schema(&book, *language)).map_err(|e| e.to_string())?;
        write_page(&folder.join("facts.schema.json"), &format!("{schema}\n"))?;
        for (kind, id) in manual::pages(&book) {
            let Some(page) = manual::page(kind, id, &words) else { continue };
            write_page(&folder.join(kind).join(format!("{id}.md")), &write::markdown(&page))?;
            count += 1;
        }
    }
    eprintln!("{count} pages");
    Ok(())
}

/// The schema of the facts file, with the questions in one language.
fn facts_schema(book: &Rulebook, language: Language) -> serde_json::Value {
    let questions: Vec<_> = book.facts.values().map(|fact| fact.question.clone()).collect();
    facts::schema(&questions, language)
}

fn remove(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    Ok(())
}

fn write_page(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
