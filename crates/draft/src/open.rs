use std::collections::BTreeSet;

use rulebook::{Carry, Clause};
use serde::{Deserialize, Serialize};

/// A fact that the document still lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenFact {
    /// Its id.
    pub fact: String,
    /// What it is called, in the language of the document.
    pub label: String,
    /// At how many places it has to be filled in.
    pub count: usize,
    /// The requirements that the document does not meet as long as it is open.
    pub carries: Vec<String>,
}

/// Gathers what is open and what is filled in while the document is written.
#[derive(Debug, Default)]
pub(crate) struct Opens {
    open: Vec<OpenFact>,
    filled: BTreeSet<String>,
}

impl Opens {
    /// Counts a blank.
    pub fn blank(&mut self, fact: &str, label: &str) {
        if let Some(open) = self.open.iter_mut().find(|open| open.fact == fact) {
            open.count += 1;
        } else {
            let (fact, label) = (fact.to_owned(), label.to_owned());
            self.open.push(OpenFact { fact, label, count: 1, carries: Vec::new() });
        }
    }

    /// Remembers that a fact's answer stands in the document.
    pub fn filled(&mut self, fact: &str) {
        self.filled.insert(fact.to_owned());
    }

    /// Whether nothing is open.
    pub const fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// The open facts, each with what it carries in these clauses.
    pub fn carried(mut self, clauses: &[(&str, &Clause)]) -> Vec<OpenFact> {
        let filled = &self.filled;
        let bare = |carry: &&Carry| !carry.open.iter().any(|fact| filled.contains(fact));
        for carry in clauses.iter().flat_map(|(_, clause)| &clause.carries).filter(bare) {
            for open in self.open.iter_mut().filter(|open| carry.open.contains(&open.fact)) {
                let new = carry.unmet.iter().filter(|id| !open.carries.contains(id)).cloned();
                let new: Vec<String> = new.collect();
                open.carries.extend(new);
            }
        }
        self.open
    }
}
