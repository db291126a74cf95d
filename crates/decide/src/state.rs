use facts::{Facts, Truth};

use crate::vocabulary::Vocabulary;

/// Which values each fact may still have: one bit a value, so that a test is one AND.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct State(Vec<u32>);

impl State {
    /// What these facts leave open.
    pub fn new(vocabulary: &Vocabulary, facts: &Facts) -> Self {
        let open = |fact: &crate::vocabulary::Entry| {
            let name = facts.get(&fact.id).and_then(facts::Value::name);
            let known = name.and_then(|name| fact.values.iter().position(|value| *value == name));
            known.map_or(fact.all(), |index| 1 << index)
        };
        Self(vocabulary.entries.iter().map(open).collect())
    }

    /// Whether the fact's value is among those of `mask`.
    pub fn passes(&self, fact: usize, mask: u32) -> Truth {
        let open = self.get(fact);
        match open & mask {
            0 => Truth::No,
            same if same == open => Truth::Yes,
            _ => Truth::Unknown,
        }
    }

    /// The values the fact may still have.
    pub fn get(&self, fact: usize) -> u32 {
        self.0.get(fact).copied().unwrap_or(u32::MAX)
    }

    /// Sets what the fact may be, and gives what it was.
    pub fn set(&mut self, fact: usize, mask: u32) -> u32 {
        self.0.get_mut(fact).map_or(0, |open| std::mem::replace(open, mask))
    }

    /// Whether the fact has one value.
    pub fn knows(&self, fact: usize) -> bool {
        self.get(fact).count_ones() == 1
    }
}
