use rulebook::{Figure, Reading};
use text::NotionId;

use super::figures::{Found, Read};
use super::value::{Contact, Fees, Period, TermValue};
use crate::notions::Notions;
use crate::passage::Passage;

/// The most words between those of a name.
const NAME: usize = 8;

/// The most words between two places of an enumeration.
const ENUMERATED: usize = 3;

/// A stretch of a passage's own words, as tokens of the passage.
type Stretch = (usize, usize);

/// The value that a passage gives; none where its words hold more than one.
pub(super) fn value(
    reading: &Reading,
    at: &[NotionId],
    passage: &Passage,
    notions: &Notions,
) -> Option<TermValue> {
    match reading {
        Reading::Value(value) => {
            let number = value.parse().ok().map(TermValue::Number);
            number.or_else(|| Some(TermValue::Choice(value.clone())))
        }
        Reading::Figure(figure) if at.is_empty() => {
            one(figure, (passage.lead, passage.tokens.len()), passage, notions)
        }
        Reading::Figure(figure) => at.iter().find_map(|notion| {
            let own = |stretch: &&Stretch| stretch.1 > passage.lead;
            let stretches = passage.hits.spans(*notion).iter().filter(own);
            same(stretches.filter_map(|stretch| one(figure, *stretch, passage, notions)))
        }),
    }
}

/// The one value in a stretch of words.
fn one(figure: &Figure, stretch: Stretch, passage: &Passage, notions: &Notions) -> Option<TermValue> {
    match figure {
        Figure::Place => places(&notions.places, stretch, passage),
        Figure::PlaceLaw => places(&notions.laws, stretch, passage).filter(alone),
        Figure::Name => name(stretch.1, passage, notions),
        Figure::Contact => contact(stretch, passage, notions),
        Figure::Fees => Some(fees(&figures(passage, notions))),
        _ => {
            let within = |found: &Found| stretch.0 <= found.span.0 && found.span.1 <= stretch.1;
            let figures = figures(passage, notions).into_iter();
            let mut values =
                figures.filter(|found| found.figure == *figure && within(found)).map(|found| found.value);
            // A pattern for a number begins with it: 'once in twelve months' is once.
            if *figure == Figure::Number { values.next() } else { same(values) }
        }
    }
}

/// The value that all agree on.
fn same(mut values: impl Iterator<Item = TermValue>) -> Option<TermValue> {
    let first = values.next()?;
    values.all(|other| other == first).then_some(first)
}

/// The figures in the passage's own words.
fn figures(passage: &Passage, notions: &Notions) -> Vec<Found> {
    let own = passage.tokens.get(passage.lead..).unwrap_or_default();
    let mut found = notions.figures.find(&passage.text, own);
    for figure in &mut found {
        figure.span = (figure.span.0 + passage.lead, figure.span.1 + passage.lead);
    }
    found
}

/// The places in a stretch of words and those enumerated behind it, each once, in their order.
fn places(known: &[(String, NotionId)], stretch: Stretch, passage: &Passage) -> Option<TermValue> {
    let mut found: Vec<(Stretch, &str)> = Vec::new();
    for (id, notion) in known {
        let own = |span: &&Stretch| span.0 >= passage.lead.max(stretch.0);
        found.extend(passage.hits.spans(*notion).iter().filter(own).map(|span| (*span, id.as_str())));
    }
    found.sort_unstable();
    let mut end = stretch.1;
    let mut ids: Vec<String> = Vec::new();
    for (span, id) in found {
        if span.0 <= end || (!ids.is_empty() && span.0 <= end + ENUMERATED) {
            end = end.max(span.1);
            ids.extend((!ids.iter().any(|known| known == id)).then(|| id.to_owned()));
        }
    }
    (!ids.is_empty()).then_some(TermValue::Places(ids))
}

fn alone(value: &TermValue) -> bool {
    matches!(value, TermValue::Places(places) if places.len() == 1)
}

/// The words with a capital from this token on, with the small words that link them.
fn name(from: usize, passage: &Passage, notions: &Notions) -> Option<TermValue> {
    let own = passage.tokens.get(passage.lead..)?;
    let read = Read { text: &passage.text, tokens: own };
    let from = from.checked_sub(passage.lead)?;
    let links = passage.hits.spans(notions.name_link);
    let link = |at: usize| links.iter().any(|(start, end)| (*start..*end).contains(&(at + passage.lead)));
    let proper =
        |at: usize| read.text.get(own.get(at)?.start..)?.starts_with(char::is_uppercase).then_some(at);
    let near = |at: &usize| {
        let initial = at.checked_sub(1).and_then(|last| read.word(last)).is_some_and(|word| word.len() == 1);
        let parted = read.before(*at);
        *at == from
            || matches!(parted, " " | "-" | "\u{a0}" | "'" | "’")
            || (initial && matches!(parted, ". " | "." | ".\u{a0}"))
    };
    let run =
        (from..own.len().min(from + NAME)).take_while(|at| near(at) && (proper(*at).is_some() || link(*at)));
    let last = run.clone().filter_map(proper).last()?;
    let first = run.into_iter().find_map(proper)?;
    let text = passage.text.get(own.get(first)?.start..own.get(last)?.end)?;
    Some(TermValue::Text(text.to_owned()))
}

/// Whom a passage says to reach: the words with a capital before the address are the name.
fn contact(stretch: Stretch, passage: &Passage, notions: &Notions) -> Option<TermValue> {
    let found = figures(passage, notions);
    let of = |figure: Figure| {
        let mut texts = found.iter().filter(|found| found.figure == figure && found.span.0 >= stretch.0);
        texts.find_map(|found| match &found.value {
            TermValue::Text(text) => Some(text.clone()),
            _ => None,
        })
    };
    let name = name(stretch.1, passage, notions).map(|name| name.to_string());
    let contact = Contact { name, email: of(Figure::Email), telephone: of(Figure::Telephone) };
    (contact.email.is_some() || contact.telephone.is_some()).then_some(TermValue::Contact(contact))
}

/// The share or multiple of what is paid, and over which time.
fn fees(found: &[Found]) -> TermValue {
    let mut fees = Fees { percent: 100, months: None };
    for Found { figure, value, .. } in found {
        match (figure, value) {
            (Figure::Percentage, TermValue::Number(percent)) => fees.percent = *percent,
            (Figure::Period, TermValue::Period(period)) => {
                let months = period.counted_in(Some(rulebook::Unit::Months));
                fees.months =
                    Some(months).filter(|p| p.unit == rulebook::Unit::Months).map(|p: Period| p.number);
            }
            _ => {}
        }
    }
    TermValue::Fees(fees)
}
