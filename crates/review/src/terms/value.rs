use std::fmt;

use jiff::civil::Date;
use rulebook::Unit;
use serde::Serialize;

use crate::finding::Quote;

/// What was agreed on one point, with the words that say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Term {
    /// The term's id: its file in `rulebook/terms`.
    pub term: String,
    /// The value.
    pub value: TermValue,
    /// The words it was read from, the most telling first.
    pub quotes: Vec<Quote>,
}

/// The value of a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum TermValue {
    /// An option of the term.
    Choice(String),
    /// Options of the term, beside each other.
    Choices(Vec<String>),
    /// A time: so many hours, days and the like.
    Period(Period),
    /// A number.
    Number(u32),
    /// An amount of money.
    Money(Money),
    /// A part of what is paid for the service.
    Fees(Fees),
    /// Countries and regions, by their ids in `rulebook/places`.
    Places(Vec<String>),
    /// A day.
    Date(Date),
    /// Whom to reach.
    Contact(Contact),
    /// A name.
    Text(String),
}

/// A time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Period {
    /// How many.
    pub number: u32,
    /// Of what.
    pub unit: Unit,
}

/// An amount of money, in whole units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Money {
    /// How much.
    pub amount: u64,
    /// ISO 4217.
    pub currency: String,
}

/// A part of what is paid for the service: 200 per cent of twelve months.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Fees {
    /// How many hundredths of it; 100 where the text says no more than that it is the cap.
    pub percent: u32,
    /// Over how many months; none where the text does not say.
    pub months: Option<u32>,
}

/// Whom to reach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// A person, role or desk.
    pub name: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number, as written.
    pub telephone: Option<String>,
}

impl Period {
    /// The same time in another unit, where that is exact; else as it was agreed.
    pub(crate) fn counted_in(self, unit: Option<Unit>) -> Self {
        let hours = |unit| match unit {
            Unit::Hours => Some(1),
            Unit::Days => Some(24),
            Unit::Weeks => Some(24 * 7),
            Unit::WorkingDays | Unit::Months | Unit::Years => None,
        };
        let months = |unit| match unit {
            Unit::Months => Some(1),
            Unit::Years => Some(12),
            _ => None,
        };
        let wanted = unit.unwrap_or(self.unit);
        let sizes = hours(self.unit).zip(hours(wanted)).or_else(|| months(self.unit).zip(months(wanted)));
        let exact = sizes.filter(|(own, other)| self.number.saturating_mul(*own) % other == 0);
        exact.map_or(self, |(own, other)| Self {
            number: self.number.saturating_mul(own) / other,
            unit: wanted,
        })
    }
}

/// As the cases of a term file write it.
impl fmt::Display for TermValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choice(text) | Self::Text(text) => f.write_str(text),
            Self::Choices(list) | Self::Places(list) => f.write_str(&list.join(", ")),
            Self::Period(Period { number, unit }) => write!(f, "{number} {}", unit.name()),
            Self::Number(number) => write!(f, "{number}"),
            Self::Money(Money { amount, currency }) => write!(f, "{currency} {amount}"),
            Self::Fees(Fees { percent, months: Some(months) }) => write!(f, "{percent}% of {months} months"),
            Self::Fees(Fees { percent, months: None }) => write!(f, "{percent}%"),
            Self::Date(date) => write!(f, "{date}"),
            Self::Contact(contact) => {
                let parts = [&contact.name, &contact.email, &contact.telephone];
                f.write_str(&parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(number: u32, unit: Unit, wanted: Unit) -> (u32, Unit) {
        let period = Period { number, unit }.counted_in(Some(wanted));
        (period.number, period.unit)
    }

    #[test]
    fn a_period_is_counted_anew_only_where_that_is_exact() {
        assert_eq!(counted(2, Unit::Days, Unit::Hours), (48, Unit::Hours));
        assert_eq!(counted(2, Unit::Weeks, Unit::Days), (14, Unit::Days));
        assert_eq!(counted(72, Unit::Hours, Unit::Days), (3, Unit::Days));
        assert_eq!(counted(36, Unit::Hours, Unit::Days), (36, Unit::Hours));
        assert_eq!(counted(2, Unit::WorkingDays, Unit::Hours), (2, Unit::WorkingDays));
        assert_eq!(counted(1, Unit::Months, Unit::Days), (1, Unit::Months));
        assert_eq!(counted(2, Unit::Years, Unit::Months), (24, Unit::Months));
    }
}
