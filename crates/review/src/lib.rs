//! Reads an agreement as a lawyer does: cut into passages, parties seen as their roles, each
//! requirement of the rulebook looked for by its cues, and every grade shown with the words.
//!
//! Deterministic and without IO: the same paper and rulebook give the same review.

mod annex;
mod blank;
mod checks;
mod cue;
mod finding;
mod grade;
mod kind;
mod note;
mod notions;
mod passage;
mod recognise;
mod roles;
mod terms;

use language::{Language, Message, Problem};
use paper::Paper;
use rulebook::Rulebook;

pub use finding::{Counts, Document, DocumentKind, Finding, Party, Place, Quote, Review, Summary};
pub use note::Note;
pub use recognise::recognise;
pub use terms::{Contact, Fees, Money, Period, Term, TermValue};

use cue::RequirementCues;
use note::ReadyNote;
use notions::Notions;
use terms::TermCues;

/// The kind of document that is reviewed, by its file in `rulebook/documents`.
const DOCUMENT: &str = "processor-agreement";

/// The rulebook made ready for reviewing papers in one language.
pub struct Reviewer {
    language: Language,
    notions: Notions,
    requirements: Vec<RequirementCues>,
    terms: Vec<TermCues>,
    document: rulebook::Document,
    notes: Vec<ReadyNote>,
}

impl Reviewer {
    /// Makes the cues ready for one language.
    ///
    /// # Errors
    /// Notions that name each other in a circle or name one that does not exist; a rulebook that was
    /// checked has none.
    pub fn new(book: &Rulebook, language: Language) -> Result<Self, Vec<Problem>> {
        let notions = Notions::new(book, language)?;
        let mut requirements: Vec<_> = book
            .requirements
            .iter()
            .map(|(id, requirement)| RequirementCues::new(id, requirement, &notions))
            .collect();
        requirements.sort_by_key(|cues| cues.order);
        let mut terms: Vec<_> =
            book.terms.iter().map(|(id, term)| TermCues::new(id, term, &notions)).collect();
        terms.sort_by_key(|cues| cues.order);
        let missing = || Problem::general(Message::new("review-document-missing").with("document", DOCUMENT));
        let document = book.documents.get(DOCUMENT).cloned().ok_or_else(|| vec![missing()])?;
        let notes = document.notes.iter().map(|note| ReadyNote::new(DOCUMENT, note, &notions)).collect();
        Ok(Self { language, notions, requirements, terms, document, notes })
    }

    /// Grades every requirement of the rulebook on a paper in the language of this reviewer.
    #[must_use]
    pub fn review(&self, paper: &Paper) -> Review {
        let agreement = passage::Agreement::new(paper, &self.notions);
        let grade = |cues| grade::finding(cues, &agreement, &self.notions, &self.document);
        let mut findings: Vec<Finding> = self.requirements.iter().map(grade).collect();
        let terms =
            self.terms.iter().filter_map(|cues| terms::term(cues, &agreement, &self.notions)).collect();
        let kind = kind::kind(&agreement, &findings, &self.notions, &self.document);
        let document = Document {
            kind,
            language: self.language,
            title: paper.title.clone(),
            parties: agreement.roles.parties(),
        };
        let notes = self.notes(&agreement, &mut findings);
        let summary = Summary::of(&findings);
        Review { document, notes, findings, terms, summary }
    }

    /// What is to be said of the document as a whole, and what that does to the findings.
    fn notes(&self, agreement: &passage::Agreement, findings: &mut [Finding]) -> Vec<Note> {
        let mut notes = Vec::new();
        for ready in &self.notes {
            if let Some(note) = ready.of(agreement) {
                ready.qualify(&note, findings);
                notes.push(note);
            }
        }
        notes
    }
}
