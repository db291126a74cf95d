use std::collections::BTreeMap;

use language::{Language, Message, Problem};
use law::CitationForm;
use serde::{Deserialize, Serialize};

use crate::{File, Rulebook, Unit};

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
    /// Numbers in words, as agreements write them: `twenty-four`, `once`.
    #[serde(default)]
    pub numbers: BTreeMap<String, u32>,
    /// The words for what periods are counted in; a single letter only counts behind a figure: `24h`.
    #[serde(default)]
    pub units: BTreeMap<Unit, Vec<String>>,
    /// The words for sums of money.
    #[serde(default)]
    pub money: MoneyWords,
    /// The texts of its Fluent files, by their path.
    #[serde(default, rename = "words")]
    pub words: BTreeMap<String, String>,
}

impl LanguageFile {
    /// 1250000 -> 1.250.000, with the language's sign between thousands.
    #[must_use]
    pub fn grouped(&self, number: i64) -> String {
        let sign = self.labels.get("thousands").map_or("", String::as_str);
        let digits = number.unsigned_abs().to_string();
        let groups: Vec<String> = digits
            .as_bytes()
            .rchunks(3)
            .rev()
            .map(|group| String::from_utf8_lossy(group).into_owned())
            .collect();
        format!("{}{}", if number < 0 { "-" } else { "" }, groups.join(sign))
    }
}

/// How a language writes sums of money.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoneyWords {
    /// The words and signs of each currency, by its ISO 4217 code.
    #[serde(default)]
    pub currencies: BTreeMap<String, Vec<String>>,
    /// Words that multiply: `million`.
    #[serde(default)]
    pub multiples: BTreeMap<String, u32>,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart() {
        let labels = [("thousands".to_owned(), ".".to_owned())];
        let file = LanguageFile { labels: labels.into(), ..LanguageFile::default() };
        assert_eq!(file.grouped(1_250_000), "1.250.000");
        assert_eq!(file.grouped(999), "999");
        assert_eq!(file.grouped(-1000), "-1.000");
    }
}
