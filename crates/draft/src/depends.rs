use std::collections::BTreeSet;

use rulebook::{AGREEMENT, Agreement, Clause, Phrase, Piece, Rulebook, VERDICT};

/// The facts that can change what a clause says, by their ids: those in its slots and conditions, the
/// position, and where it lists the measures those on which the level of protection rests.
#[must_use]
pub fn facts_of_clause<'book>(book: &'book Rulebook, id: &str) -> BTreeSet<&'book str> {
    let Some(clause) = book.clauses.get(id) else { return BTreeSet::new() };
    let mut found: BTreeSet<&str> =
        book.languages.keys().flat_map(|language| clause.facts(*language)).collect();
    if !clause.stances.is_empty() {
        let own = book.facts.keys().find(|fact| fact.strip_prefix("position-") == Some(id));
        found.extend(own.map(String::as_str));
        found.insert("position");
    }
    if lists_measures(book, clause) {
        found.extend(of_measures(book));
    }
    found.remove(AGREEMENT);
    found.remove(VERDICT);
    found
}

/// The facts that can change a document: of its clauses, its footer and its signatures.
#[must_use]
pub fn facts_in<'book>(book: &'book Rulebook, agreement: &str) -> BTreeSet<&'book str> {
    let Some(agreement) = book.agreements.get(agreement) else { return BTreeSet::new() };
    let of_clauses = agreement.clauses.iter().flat_map(|id| facts_of_clause(book, id));
    of_clauses.chain(of_phrases(agreement)).collect()
}

fn of_phrases(agreement: &Agreement) -> impl Iterator<Item = &str> {
    let pieces = agreement.phrases().flat_map(|Phrase(texts)| texts.values().flatten());
    pieces.filter_map(|piece| match piece {
        Piece::Slot { fact, .. } => Some(fact.as_str()),
        _ => None,
    })
}

fn lists_measures(book: &Rulebook, clause: &Clause) -> bool {
    let mut pieces = book.languages.keys().flat_map(|language| clause.pieces(*language));
    pieces.any(|piece| matches!(piece, Piece::Measures | Piece::Level))
}

fn of_measures(book: &Rulebook) -> impl Iterator<Item = &str> {
    let levels = book.levels.values().map(|level| &level.when);
    let conditions = levels.chain(book.measures.values().map(|measure| &measure.when));
    conditions.flat_map(|condition| condition.tests()).map(|(fact, _)| fact)
}
