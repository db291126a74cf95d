use std::collections::BTreeSet;

use draft::{Proposal, proposal};
use facts::Facts;
use language::Language;
use review::Finding;
use rulebook::Rulebook;

/// The texts that would mend what is found, each shown once.
pub(crate) struct Proposals<'a> {
    book: &'a Rulebook,
    facts: &'a Facts,
    language: Language,
    shown: BTreeSet<String>,
}

/// The text for a finding.
pub(crate) enum Offered {
    /// Text to show.
    Text(Proposal),
    /// The title of the clause whose text was shown before.
    Above(String),
}

impl<'a> Proposals<'a> {
    /// Texts in a language, their slots filled from these facts.
    pub const fn new(book: &'a Rulebook, facts: &'a Facts, language: Language) -> Self {
        Self { book, facts, language, shown: BTreeSet::new() }
    }

    /// The text that would mend a finding, if there is one.
    pub fn next(&mut self, finding: &Finding) -> Option<Offered> {
        let clause = finding.clause.as_deref()?;
        let proposal = proposal(self.book, clause, self.facts, self.language)?;
        let new = self.shown.insert(clause.to_owned());
        Some(if new { Offered::Text(proposal) } else { Offered::Above(proposal.title) })
    }
}
