use std::collections::BTreeMap;

use rulebook::{Rulebook, Ruling, Verdict};

/// A fact with the values that rules can name, by number.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The fact's id.
    pub id: String,
    /// The names of its values.
    pub values: Vec<String>,
}

/// The facts that rules and advice test, by number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    /// Each fact, in the order of the questions; the last is the verdict itself.
    pub entries: Vec<Entry>,
    numbers: BTreeMap<String, usize>,
}

/// The name by which advice tests the verdict.
pub(crate) const VERDICT: &str = "verdict";

impl Entry {
    /// The mask of all its values.
    pub fn all(&self) -> u32 {
        u32::try_from((1_u64 << self.values.len().min(32)) - 1).unwrap_or(u32::MAX)
    }

    /// The mask of the named values; `known` is all.
    pub fn mask(&self, names: &[String]) -> u32 {
        if names.iter().any(|name| name == "known") {
            return self.all();
        }
        let bit = |(index, value): (usize, &String)| if names.contains(value) { 1 << index } else { 0 };
        self.values.iter().take(32).enumerate().map(bit).sum()
    }
}

impl Vocabulary {
    /// Gathers the facts that the ruling tests.
    pub fn new(book: &Rulebook, ruling: &Ruling) -> Self {
        let exceptions = ruling.rules.iter().flat_map(|rule| &rule.exceptions);
        let conditions = ruling
            .rules
            .iter()
            .map(|rule| &rule.when)
            .chain(exceptions.flat_map(|exception| [&exception.when, &exception.applies]))
            .chain(ruling.advice.iter().map(|advice| &advice.when));
        let ids: Vec<&str> = conditions.flat_map(|c| c.tests()).map(|(id, _)| id).collect();
        let mut facts: Vec<_> =
            book.facts.values().filter(|f| ids.contains(&f.question.id.as_str())).collect();
        facts.sort_by_key(|fact| fact.question.order);
        let entries = facts
            .iter()
            .map(|fact| Entry { id: fact.question.id.clone(), values: fact.question.answer.values() });
        let verdicts = Verdict::ALL.iter().map(|verdict| verdict.id().to_owned()).collect();
        let verdict = Entry { id: VERDICT.to_owned(), values: verdicts };
        let entries: Vec<Entry> = entries.chain([verdict]).collect();
        let numbers = entries.iter().enumerate().map(|(number, e)| (e.id.clone(), number)).collect();
        Self { entries, numbers }
    }

    /// The number of a fact.
    pub fn number(&self, id: &str) -> Option<usize> {
        self.numbers.get(id).copied()
    }
}
