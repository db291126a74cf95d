use std::collections::BTreeMap;

use draft::{Proposal, proposal};
use facts::Facts;
use language::Language;
use review::Finding;

use crate::Words;
use crate::finding::name;

/// The texts that would mend what is found, each shown once.
pub(crate) struct Proposals<'a> {
    words: &'a Words<'a>,
    facts: &'a Facts,
    language: Language,
    /// The passages that were shown, by clause and name, and for which requirement.
    shown: BTreeMap<(String, String), String>,
}

/// The text for a finding.
pub(crate) enum Offered {
    /// Text to show.
    Text(Proposal),
    /// The name of the requirement at which this text was shown.
    Above(String),
}

impl<'a> Proposals<'a> {
    /// Texts in a language, their slots filled from these facts.
    pub const fn new(words: &'a Words<'a>, facts: &'a Facts, language: Language) -> Self {
        Self { words, facts, language, shown: BTreeMap::new() }
    }

    /// The text that would mend a finding, if there is one.
    pub fn next(&mut self, finding: &Finding) -> Option<Offered> {
        let clause = finding.clause.as_deref()?;
        let requirements = [finding.requirement.as_str()];
        let proposal = proposal(self.words.book(), clause, &requirements, self.facts, self.language)?;
        let place = |passage: &String| (clause.to_owned(), passage.clone());
        let before: Option<Vec<&String>> =
            proposal.passages.iter().map(|passage| self.shown.get(&place(passage))).collect();
        if let Some(first) = before.as_deref().and_then(|shown| shown.first()) {
            return Some(Offered::Above((*first).clone()));
        }
        for passage in &proposal.passages {
            self.shown.entry(place(passage)).or_insert_with(|| name(finding, self.words).to_owned());
        }
        Some(Offered::Text(proposal))
    }
}
