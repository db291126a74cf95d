//! What was agreed: the value of each term, read from the words its cues find.

mod contact;
mod date;
mod figures;
mod money;
mod reading;
mod value;

use rulebook::{Reading, Unit};
use text::NotionId;

use crate::cue::ReadyCue;
use crate::finding::Quote;
use crate::grade::matches;
use crate::notions::Notions;
use crate::passage::Agreement;

pub(crate) use figures::{Figures, Found};
pub use value::{Contact, Fees, Money, Period, Term, TermValue};

/// The most quotes a term shows.
const QUOTES: usize = 3;

/// A term with its cues made ready.
pub(crate) struct TermCues {
    id: String,
    pub order: u32,
    several: bool,
    unit: Option<Unit>,
    cues: Vec<ReadyTermCue>,
}

/// A cue and how the value follows from the words it finds.
struct ReadyTermCue {
    cue: ReadyCue,
    reading: Reading,
    at: Vec<NotionId>,
}

/// A value and the passage that says so.
type Agreed = (TermValue, usize);

impl TermCues {
    pub fn new(id: &str, term: &rulebook::Term, notions: &Notions) -> Self {
        let owner = Notions::of_term(id);
        let ready = |cue: &rulebook::TermCue| ReadyTermCue {
            cue: ReadyCue::new(&owner, &cue.cue, notions),
            reading: cue.reading.clone(),
            at: cue.at.iter().filter_map(|pattern| notions.of_pattern(&owner, pattern)).collect(),
        };
        Self {
            id: id.to_owned(),
            order: term.order,
            several: term.several,
            unit: term.unit,
            cues: term.cues.iter().map(ready).collect(),
        }
    }
}

/// The term as an agreement has it, if it says anything of it.
pub(crate) fn term(cues: &TermCues, agreement: &Agreement, notions: &Notions) -> Option<Term> {
    let mut agreed =
        cues.cues.iter().map(|cue| agreed(cue, agreement, notions)).filter(|found| !found.is_empty());
    let agreed: Vec<Agreed> = if cues.several { agreed.flatten().collect() } else { agreed.next()? };
    let value = if cues.several { together(&agreed)? } else { agreed.first()?.0.clone() };
    let says = |(found, _): &&Agreed| cues.several || *found == value;
    let quotes = quotes(agreed.iter().filter(says).map(|(_, passage)| *passage), agreement);
    let value = match value {
        TermValue::Period(period) => TermValue::Period(period.counted_in(cues.unit)),
        other => other,
    };
    Some(Term { term: cues.id.clone(), value, quotes })
}

/// Every value that a cue gives, in the order of the document.
fn agreed(cue: &ReadyTermCue, agreement: &Agreement, notions: &Notions) -> Vec<Agreed> {
    let passages = matches(&cue.cue, agreement, notions).into_iter().flat_map(|(_, passages)| passages);
    let value = |index: usize| {
        let passage = agreement.passages.get(index)?;
        Some((reading::value(&cue.reading, &cue.at, passage, notions)?, index))
    };
    passages.filter_map(value).collect()
}

/// Several values as one.
fn together(agreed: &[Agreed]) -> Option<TermValue> {
    let mut places: Vec<String> = Vec::new();
    let mut choices: Vec<String> = Vec::new();
    for (value, _) in agreed {
        match value {
            TermValue::Places(found) => places.extend(found.iter().cloned()),
            TermValue::Choice(option) => choices.push(option.clone()),
            _ => {}
        }
    }
    match (places.is_empty(), choices.is_empty()) {
        (false, _) => Some(TermValue::Places(once_each(places))),
        (true, false) => Some(TermValue::Choices(once_each(choices))),
        (true, true) => None,
    }
}

fn once_each(mut list: Vec<String>) -> Vec<String> {
    list.sort();
    list.dedup();
    list
}

fn quotes(passages: impl Iterator<Item = usize>, agreement: &Agreement) -> Vec<Quote> {
    let mut quoted: Vec<usize> = Vec::new();
    for index in passages {
        if !quoted.contains(&index) {
            quoted.push(index);
        }
    }
    quoted.into_iter().take(QUOTES).filter_map(|index| agreement.quote(index)).collect()
}
