//! Facts and clauses to a paper. What the facts do not say is a visible blank, never a guess.

mod beside;
mod clause;
mod condition;
mod depends;
mod identity;
mod measures;
mod merge;
mod names;
mod open;
mod proposal;
mod protection;
mod scope;
mod spans;
mod table;
mod value;
mod write;

use facts::Facts;
use language::{Language, Message, Problem};
use paper::Paper;
use rulebook::{Rulebook, Verdict};
use serde::{Deserialize, Serialize};

pub use depends::{facts_in, facts_of_clause};
pub use merge::{facts_for, together};
pub use open::OpenFact;
pub use proposal::{Proposal, proposal};
pub use protection::{Fitting, protection};

/// A drafted document and what is still open in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The document.
    pub paper: Paper,
    /// The facts that are still to be given, in the order in which they first appear.
    pub open: Vec<OpenFact>,
    /// The clauses in it, in order.
    pub clauses: Vec<String>,
}

/// Drafts an agreement of the rulebook from what is known.
///
/// # Errors
/// When the rulebook has no agreement of that name.
pub fn draft(book: &Rulebook, agreement: &str, facts: &Facts, language: Language) -> Result<Draft, Problem> {
    let Some(found) = book.agreements.get(agreement) else {
        return Err(Problem::general(Message::new("draft-no-agreement").with("name", agreement)));
    };
    let facts = condition::for_agreement(facts, agreement);
    let scope = scope::Scope::new(book, found, &facts, language);
    let (paper, open) = write::agreement(&scope, found);
    Ok(Draft { paper, open, clauses: scope.clauses.iter().map(|(id, _)| (*id).to_owned()).collect() })
}

/// Drafts an agreement in two languages beside each other, of which the first prevails. What is open is
/// named in the first.
///
/// # Errors
/// When the rulebook has no agreement of that name.
pub fn draft_beside(
    book: &Rulebook,
    agreement: &str,
    facts: &Facts,
    [first, second]: [Language; 2],
) -> Result<Draft, Problem> {
    let mut one = draft(book, agreement, facts, first)?;
    let mut other = draft(book, agreement, facts, second)?;
    for (language, paper) in [(first, &mut one.paper), (second, &mut other.paper)] {
        write::put_precedence(book, first, language, paper);
    }
    one.paper.blocks = beside::beside(one.paper.clone(), other.paper);
    write::identify(book, &mut one.paper);
    Ok(one)
}

/// The document to write where services have these verdicts: what the first of them in the order of
/// verdicts asks for, so that an agreement goes before a letter. None while a verdict is open that may
/// still ask for more.
#[must_use]
pub fn agreement_among<'book>(book: &'book Rulebook, verdicts: &[Verdict]) -> Option<&'book str> {
    let asked = |sought: &[Verdict]| {
        let found = sought.iter().filter(|verdict| verdicts.contains(verdict));
        found.filter_map(|verdict| agreement_for(book, verdict.id())).next()
    };
    let binding = [Verdict::ProcessorAgreement, Verdict::SubProcessorAgreement];
    let open = verdicts.contains(&Verdict::Unknown);
    asked(&binding).or_else(|| asked(&Verdict::ALL).filter(|_| !open))
}

/// The agreement that a verdict asks for, by its id.
#[must_use]
pub fn agreement_for<'book>(book: &'book Rulebook, verdict: &str) -> Option<&'book str> {
    let asks = |agreement: &rulebook::Agreement| agreement.verdicts.iter().any(|known| known == verdict);
    book.agreements.iter().find(|(_, agreement)| asks(agreement)).map(|(id, _)| id.as_str())
}
