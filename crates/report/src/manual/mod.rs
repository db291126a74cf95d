//! The manual pages of the rulebook: every requirement, clause, fact, decision, supplier and source explains
//! itself. `art28 explain` shows them, and `docs/` is made of them.

mod clause;
mod decision;
mod fact;
mod measure;
mod model;
mod requirement;
mod scenario;
mod source;
mod term;
mod vendor;

use paper::Paper;
use rulebook::Rulebook;

use crate::Words;
use crate::sheet::Sheet;

/// The kinds that have manual pages, by the folder they stand in: their ids, and the page of one.
type Kind = (&'static str, fn(&Rulebook) -> Vec<&str>, fn(&str, &Words<'_>, &mut Sheet) -> Option<()>);

/// Adding a kind of page is its module and its line here.
const KINDS: [Kind; 10] = [
    ("requirements", |book| ids(&book.requirements), requirement::write),
    ("terms", |book| ids(&book.terms), term::write),
    ("clauses", |book| ids(&book.clauses), clause::write),
    ("facts", |book| ids(&book.facts), fact::write),
    ("decisions", |book| ids(&book.decisions), decision::write),
    ("measures", |book| ids(&book.measures), measure::write),
    ("vendors", |book| ids(&book.vendors), vendor::write),
    ("models", |book| ids(&book.models), model::write),
    ("scenarios", |book| ids(&book.scenarios), scenario::write),
    ("law", |book| ids(&book.law), source::write),
];

fn ids<T>(things: &std::collections::BTreeMap<String, T>) -> Vec<&str> {
    things.keys().map(String::as_str).collect()
}

/// Every page there is, as kind and id.
#[must_use]
pub fn pages(book: &Rulebook) -> Vec<(&'static str, &str)> {
    KINDS.iter().flat_map(|(kind, ids, _)| ids(book).into_iter().map(|id| (*kind, id))).collect()
}

/// The manual page of one thing.
#[must_use]
pub fn page(kind: &str, id: &str, words: &Words<'_>) -> Option<Paper> {
    let (_, _, write) = KINDS.iter().find(|(name, _, _)| *name == kind)?;
    let mut sheet = Sheet::default();
    write(id, words, &mut sheet)?;
    sheet.emphasis(&words.footing());
    Some(sheet.paper(id, words.language()))
}

/// The pages that an id can mean: `audits`, or `requirements/audits` for one kind alone.
#[must_use]
pub fn named<'book>(book: &'book Rulebook, name: &str) -> Vec<(&'static str, &'book str)> {
    let (wanted, id) = name.split_once('/').map_or((None, name), |(kind, id)| (Some(kind), id));
    let fits =
        |(kind, known): &(&'static str, &str)| *known == id && wanted.is_none_or(|wanted| wanted == *kind);
    pages(book).into_iter().filter(fits).collect()
}

/// The ids closest to a name that means nothing, for a mistyped one.
#[must_use]
pub fn close_to<'book>(book: &'book Rulebook, name: &str) -> Vec<&'book str> {
    let mut ids: Vec<&str> =
        pages(book).into_iter().map(|(_, id)| id).filter(|id| shares(id, name)).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.truncate(8);
    ids
}

/// Whether the two have a word, or the beginning of one, in common.
fn shares(id: &str, name: &str) -> bool {
    let name = name.to_lowercase();
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2);
    let begins = |word: &str| {
        id.split('-').any(|part| part.starts_with(word) || word.starts_with(part) && part.len() > 3)
    };
    words.into_iter().any(begins)
}
