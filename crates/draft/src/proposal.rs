use std::collections::BTreeSet;

use facts::Facts;
use language::Language;
use paper::{Block, Content, Marker, Span};
use rulebook::{Clause, Passage, Rulebook, Verdict};

use crate::clause::passages;
use crate::condition::for_agreement;
use crate::scope::Scope;

/// What the agreements that we review are for.
const PROCESSOR_AGREEMENT: &str = Verdict::ProcessorAgreement.id();

/// Text of ours that is offered for an agreement of someone else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What the clause is called that it comes from.
    pub title: String,
    /// The names of the passages in it.
    pub passages: Vec<String>,
    /// Its paragraphs, numbered for themselves, for theirs are numbered in their own way.
    pub blocks: Vec<Block>,
}

/// The words of a clause that meet these requirements, as they can be put before the other party:
/// slots filled from the facts, blanks where those say nothing, and each wording that may hold with
/// the choice before it. None where the rulebook has no such clause.
#[must_use]
pub fn proposal(
    book: &Rulebook,
    clause: &str,
    requirements: &[&str],
    facts: &Facts,
    language: Language,
) -> Option<Proposal> {
    let found = book.clauses.get(clause)?;
    let wanted: BTreeSet<&str> = requirements
        .iter()
        .flat_map(|requirement| found.passages_for(language, requirement))
        .map(|passage| passage.name.as_str())
        .collect();
    let stance = Clause::stance(clause, facts);
    let chosen: Vec<&Passage> = found
        .passages(language)
        .iter()
        .filter(|passage| wanted.contains(passage.name.as_str()) && found.stands_in(passage, stance))
        .collect();
    let agreement = crate::agreement_for(book, PROCESSOR_AGREEMENT).unwrap_or_default();
    let facts = for_agreement(facts, agreement);
    let scope = Scope::alone(book, &facts, language);
    Some(Proposal {
        title: found.title.get(language).to_owned(),
        passages: chosen.iter().map(|passage| passage.name.clone()).collect(),
        blocks: numbered(passages(&scope, (clause, found), &chosen)),
    })
}

/// The blocks with numbers of their own: a list that stands by itself.
fn numbered(blocks: Vec<Block>) -> Vec<Block> {
    let (mut paragraphs, mut items) = (0, 0);
    let number = |block: Block| {
        let content = match block.content {
            Content::Heading { text, .. } => Content::Paragraph { marker: Marker::None, text: strong(text) },
            Content::Paragraph { marker: Marker::None, text } if is_choice(&text) => {
                Content::Paragraph { marker: Marker::None, text }
            }
            Content::Paragraph { marker: Marker::None | Marker::Numbered { depth: 0..=2 }, text } => {
                (paragraphs, items) = (paragraphs + 1, 0);
                Content::Paragraph { marker: read(paragraphs.to_string(), 1), text }
            }
            Content::Paragraph { text, .. } => {
                items += 1;
                Content::Paragraph { marker: read(paper::letters(items), 2), text }
            }
            other => other,
        };
        Block::new(content)
    };
    blocks.into_iter().map(number).collect()
}

fn read(label: String, depth: u8) -> Marker {
    Marker::Read { label: format!("{label}."), depth }
}

/// Whether a paragraph only says what is to be chosen.
fn is_choice(text: &[Span]) -> bool {
    text.iter().all(|span| match span {
        Span::Blank { .. } => true,
        other => other.words().trim().is_empty(),
    })
}

fn strong(text: Vec<Span>) -> Vec<Span> {
    let bold = |span: Span| match span {
        Span::Text(text) => Span::Strong(text),
        other => other,
    };
    text.into_iter().map(bold).collect()
}
