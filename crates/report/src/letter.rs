use decide::{Decision, ServiceDecision};
use facts::{Facts, Value};
use law::{Authority, Citation};
use rulebook::VERDICT;

use crate::Words;

/// What a letter says of a decision, as facts for its text: the verdict, the reasons and the sources
/// that weigh with someone else. Of the first service for which the document is meant, or of the first
/// of all where none is.
#[must_use]
pub fn letter_facts(decision: &Decision, agreement: &str, words: &Words<'_>) -> Facts {
    let meant = |service: &&ServiceDecision| {
        draft::agreement_for(words.book(), service.verdict.id()) == Some(agreement)
    };
    let Some(service) = decision.services.iter().find(meant).or_else(|| decision.services.first()) else {
        return Facts::new();
    };
    let reasons = service.reasons.iter().map(|reason| reason.text.get(words.language()).to_owned());
    let mut sources: Vec<String> = Vec::new();
    for source in service.reasons.iter().flat_map(|reason| &reason.sources) {
        let cited = words.cite(source);
        if weighs(source, words) && !sources.contains(&cited) {
            sources.push(cited);
        }
    }
    let verdict = (VERDICT.to_owned(), Value::Choice(service.verdict.id().to_owned()));
    let said = [
        ("reasons".to_owned(), Value::List(reasons.collect())),
        ("reason-sources".to_owned(), Value::List(sources)),
    ];
    std::iter::once(verdict).chain(said).collect()
}

/// Whether a source is more than an opinion: a law, a court, an authority.
pub(crate) fn weighs(source: &Citation, words: &Words<'_>) -> bool {
    let found = words.book().law.get(&source.source);
    found.is_some_and(|found| !matches!(found.authority, Authority::Seed | Authority::Practice))
}
