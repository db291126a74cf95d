//! What is to be said of a document as a whole: words of an old law, models taken up by reference.

use language::Texts;
use rulebook::{Grade, Level};
use text::NotionId;

use crate::finding::{Finding, Quote};
use crate::notions::Notions;
use crate::passage::Agreement;

/// The most quotes a note shows.
const QUOTES: usize = 3;

/// Something to tell of a document as a whole.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Note {
    /// Its name.
    pub id: String,
    /// What to tell.
    pub text: Texts,
    /// The words that it rests on.
    pub quotes: Vec<Quote>,
}

/// A note of the rulebook made ready.
pub(crate) struct ReadyNote {
    note: rulebook::Note,
    any: Vec<NotionId>,
    none: Vec<NotionId>,
}

impl ReadyNote {
    pub fn new(document: &str, note: &rulebook::Note, notions: &Notions) -> Self {
        let ready = |patterns: &[String]| {
            patterns.iter().filter_map(|pattern| notions.of_pattern(document, pattern)).collect()
        };
        Self { note: note.clone(), any: ready(&note.any), none: ready(&note.none) }
    }

    /// The note with its quotes, where the document calls for it.
    pub fn of(&self, agreement: &Agreement) -> Option<Note> {
        let calls = |(_, passage): &(usize, &crate::passage::Passage)| {
            let has = |notion: &NotionId| passage.hits.has(*notion);
            self.any.iter().any(has) && !self.none.iter().any(has)
        };
        let passages = agreement.passages.iter().enumerate().filter(calls);
        let quotes: Vec<Quote> =
            passages.filter_map(|(index, _)| agreement.quote(index)).take(QUOTES).collect();
        let (id, text) = (self.note.id.clone(), self.note.text.clone());
        (!quotes.is_empty()).then_some(Note { id, text, quotes })
    }

    /// What the law asks and the document lacks may stand in the text that it takes up.
    pub fn qualify(&self, note: &Note, findings: &mut [Finding]) {
        let lacks = |finding: &&mut Finding| finding.grade == Grade::Missing && finding.level == Level::Law;
        if self.note.elsewhere.is_empty() {
            return;
        }
        for finding in findings.iter_mut().filter(lacks) {
            finding.grade = Grade::Unclear;
            finding.note = self.note.elsewhere.clone();
            finding.quotes.clone_from(&note.quotes);
        }
    }
}
