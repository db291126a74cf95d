use paper::Content;
use report::{Words, manual};

use crate::visit::Visit;

/// How much of a situation stands in a list, in characters.
const SHORT: usize = 160;

/// Every page of the manual in one language, to list and to search.
#[derive(Debug, Default)]
pub(crate) struct Index(Vec<Entry>);

/// A page of the manual.
#[derive(Debug)]
pub(crate) struct Entry {
    pub kind: &'static str,
    pub id: String,
    pub title: String,
    /// What stands beside the title in a list: the answer of a situation.
    pub beside: String,
    /// Its title and its words, in small letters.
    heading: String,
    text: String,
}

/// The index of the visit's language, made at its first use.
pub(super) fn index_of(visit: &Visit) -> &Index {
    visit.voice.index.get_or_init(|| Index::new(visit.words()))
}

impl Index {
    fn new(words: &Words<'static>) -> Self {
        let pages = manual::pages(words.book());
        Self(pages.into_iter().filter_map(|(kind, id)| entry(kind, id, words)).collect())
    }

    /// The pages of a kind.
    pub fn of_kind(&self, kind: &str) -> Vec<&Entry> {
        self.0.iter().filter(|entry| entry.kind == kind).collect()
    }

    /// The pages in which every word occurs, those with more of them in the title first.
    pub fn search(&self, query: &str) -> Vec<&Entry> {
        let query = query.to_lowercase();
        let words: Vec<&str> = query.split_whitespace().collect();
        let has_all = |entry: &&Entry| words.iter().all(|word| entry.text.contains(word));
        let mut found: Vec<&Entry> = self.0.iter().filter(has_all).collect();
        let in_title = |entry: &Entry| words.iter().filter(|word| entry.heading.contains(**word)).count();
        found.sort_by_key(|entry| std::cmp::Reverse(in_title(entry)));
        found
    }
}

fn entry(kind: &'static str, id: &str, words: &Words<'static>) -> Option<Entry> {
    let paper = manual::page(kind, id, words)?;
    let first = paper.blocks.iter().find_map(|block| match &block.content {
        Content::Title(text) => Some(paper::words(text)),
        _ => None,
    });
    let scenario = words.book().scenarios.get(id).filter(|_| kind == "scenarios");
    // A situation is known by its words, not by the name of its file.
    let title = scenario.map(|scenario| short(scenario.situation.get(words.language()))).or(first)?;
    let beside = scenario.map(|scenario| words.verdict(scenario.verdict)).unwrap_or_default();
    let text: Vec<String> = paper::lines(&paper).into_iter().map(|line| line.text).collect();
    let heading = format!("{title} {id}").to_lowercase();
    let text = format!("{heading}\n{}", text.join("\n").to_lowercase());
    Some(Entry { kind, id: id.to_owned(), title, beside, heading, text })
}

/// The beginning of a text, whole words.
fn short(text: &str) -> String {
    if text.chars().count() <= SHORT {
        return text.to_owned();
    }
    let begin: String = text.chars().take(SHORT).collect();
    format!("{} …", begin.rsplit_once(' ').map_or(begin.as_str(), |(whole, _)| whole))
}
