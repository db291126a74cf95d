//! What every form of a review says of a term: its name and its value in the reader's language.

use language::Message;
use review::{Contact, Fees, Money, Period, Term, TermValue};
use rulebook::Unit;

use crate::Words;

/// What a term is called.
pub(crate) fn name<'book>(term: &Term, words: &Words<'book>) -> &'book str {
    words.book().terms.get(&term.term).map_or("", |found| found.name.get(words.language()))
}

/// The value of a term in words.
pub(crate) fn said(term: &Term, words: &Words<'_>) -> String {
    match &term.value {
        TermValue::Choice(id) => option(term, id, words),
        TermValue::Choices(ids) => joined(ids.iter().map(|id| option(term, id, words))),
        TermValue::Places(ids) => joined(ids.iter().map(|id| place(id, words))),
        TermValue::Period(Period { number, unit }) => {
            words.say(&Message::new(unit_words(*unit)).with("number", i64::from(*number)))
        }
        TermValue::Number(number) => number.to_string(),
        TermValue::Money(money) => amount(money, words),
        TermValue::Fees(fees) => share(*fees, words),
        TermValue::Date(date) => words.date(*date),
        TermValue::Contact(contact) => reached(contact),
        TermValue::Text(text) => text.clone(),
    }
}

/// What the value is counted in, where it is counted.
pub(crate) fn unit(value: &TermValue) -> Option<&str> {
    match value {
        TermValue::Period(Period { unit, .. }) => Some(unit.name()),
        TermValue::Money(Money { currency, .. }) => Some(currency),
        _ => None,
    }
}

fn option(term: &Term, id: &str, words: &Words<'_>) -> String {
    let options = words.book().terms.get(&term.term).map_or(&[][..], |found| &found.options);
    let found = options.iter().find(|option| option.id == id);
    found.map_or(id, |option| option.words.get(words.language())).to_owned()
}

fn place(id: &str, words: &Words<'_>) -> String {
    words.book().places.get(id).map_or(id, |place| place.name.get(words.language())).to_owned()
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

const fn unit_words(unit: Unit) -> &'static str {
    match unit {
        Unit::Hours => "term-hours",
        Unit::WorkingDays => "term-working-days",
        Unit::Days => "term-days",
        Unit::Weeks => "term-weeks",
        Unit::Months => "term-months",
        Unit::Years => "term-years",
    }
}

fn amount(money: &Money, words: &Words<'_>) -> String {
    let number = i64::try_from(money.amount).unwrap_or(i64::MAX);
    let grouped = words.language_file().map_or_else(|| number.to_string(), |file| file.grouped(number));
    format!("{} {grouped}", money.currency)
}

fn share(fees: Fees, words: &Words<'_>) -> String {
    let message = match fees.months {
        Some(months) => Message::new("term-fees-over").with("months", i64::from(months)),
        None => Message::new("term-fees"),
    };
    words.say(&message.with("percent", i64::from(fees.percent)))
}

fn reached(contact: &Contact) -> String {
    joined([&contact.name, &contact.email, &contact.telephone].into_iter().flatten().cloned())
}
