use std::collections::BTreeMap;

use language::{Language, Message, Problem};
use law::CitationForm;
use serde::{Deserialize, Serialize};

use crate::{File, Rulebook};

/// A language we speak: `languages/<code>/language.toml`, and beside it its interface words in
/// Fluent files.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageFile {
    /// What its speakers call it.
    pub name: String,
    /// How it writes citations.
    pub citation: CitationForm,
    /// The names of the months, January first.
    pub months: Vec<String>,
    /// How a date is written, with `{day}`, `{month}` and `{year}`.
    pub date: String,
    /// The words before automatic numbers in an agreement, and of its header and footer.
    pub labels: BTreeMap<String, String>,
    /// The texts of its Fluent files, by their path.
    #[serde(default, rename = "words")]
    pub words: BTreeMap<String, String>,
}

/// Adds a language's data or one of its word files.
pub(crate) fn add(book: &mut Rulebook, file: &File, problems: &mut Vec<Problem>) {
    let code = file.path.split('/').nth(1).unwrap_or_default();
    let Ok(language) = code.parse::<Language>() else {
        problems.push(file.problem(1, Message::new("rulebook-not-a-language").with("folder", code)));
        return;
    };
    let entry = book.languages.entry(language).or_default();
    if file.path.ends_with(".ftl") {
        entry.words.insert(file.path.clone(), file.text.clone());
        return;
    }
    match file.data::<LanguageFile>() {
        Ok(read) => {
            let words = std::mem::take(&mut entry.words);
            *entry = LanguageFile { words, ..read };
        }
        Err(problem) => problems.push(problem),
    }
}
