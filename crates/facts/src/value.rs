use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An answer to one question. Which kind a question takes stands in its file in `rulebook/facts`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// One of the options of the fact, by its id.
    Choice(String),
    /// Words: a name, an address, a description.
    Text(String),
    /// A whole number, in the unit of the fact.
    Number(i64),
    /// A day.
    Date(Date),
    /// Some words each on their own: kinds of data, places.
    List(Vec<String>),
    /// Rows with the columns of the fact: the sub-processors with their name, place and task.
    Table(Vec<BTreeMap<String, String>>),
}

impl Value {
    /// The value as a condition names it: `yes`, `no`, an option's id, a number.
    /// Lists, tables and free words have no such name.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        match self {
            Self::YesNo(true) => Some("yes".to_owned()),
            Self::YesNo(false) => Some("no".to_owned()),
            Self::Choice(option) => Some(option.clone()),
            Self::Number(number) => Some(number.to_string()),
            Self::Text(_) | Self::Date(_) | Self::List(_) | Self::Table(_) => None,
        }
    }

    /// The names by which a condition may meet this value; a list of options has one for each.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        match self {
            Self::List(options) => options.clone(),
            other => other.name().into_iter().collect(),
        }
    }

    /// Whether nothing was filled in: empty words, an empty list.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) | Self::Choice(text) => text.trim().is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Table(rows) => rows.is_empty(),
            Self::YesNo(_) | Self::Number(_) | Self::Date(_) => false,
        }
    }
}
