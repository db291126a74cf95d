use language::Texts;
use serde::{Deserialize, Serialize};

use crate::Condition;

/// A question we may ask: one fact. Its words stand in one file of `rulebook/facts`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The fact's id, for ever: the name of its file.
    pub id: String,
    /// Its place among the questions.
    pub order: u32,
    /// Whether it holds for the whole or for one service.
    pub scope: Scope,
    /// What the answer is for.
    pub purpose: Purpose,
    /// What kind of answer it takes.
    pub answer: Answer,
    /// A short name, for tables and reports: 'Access'.
    pub name: Texts,
    /// The question itself.
    pub words: Texts,
    /// Why we ask, and which answer leads where.
    pub why: Texts,
    /// When it only matters under a condition; empty: always.
    pub asked_when: Condition,
}

/// How far an answer reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// The whole situation: the parties, the choices for the agreement.
    #[default]
    Situation,
    /// One service; in `[situation]` it holds for every service.
    Service,
}

/// What an answer is needed for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The verdict and its advice.
    #[default]
    Decide,
    /// The agreement.
    Draft,
}

/// The kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Yes or no.
    YesNo,
    /// One of these.
    Choice(Vec<Choice>),
    /// Words.
    Text,
    /// A whole number, with its unit.
    Number(Texts),
    /// A day.
    Date,
    /// Words each on their own; these are suggestions, others are welcome.
    List(Vec<Choice>),
    /// Rows with these columns.
    Table(Vec<Choice>),
}

/// An option, a suggestion or a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// What the reader sees.
    pub words: Texts,
}

impl Answer {
    /// The values a condition can name, where they can be listed.
    #[must_use]
    pub fn values(&self) -> Vec<String> {
        match self {
            Self::YesNo => vec!["yes".to_owned(), "no".to_owned()],
            Self::Choice(options) | Self::List(options) => options.iter().map(|o| o.id.clone()).collect(),
            Self::Text | Self::Number(_) | Self::Date | Self::Table(_) => Vec::new(),
        }
    }

    /// The kind's name as it stands in a rulebook file and in messages.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::Choice(_) => "choice",
            Self::Text => "text",
            Self::Number(_) => "number",
            Self::Date => "date",
            Self::List(_) => "list",
            Self::Table(_) => "table",
        }
    }
}
