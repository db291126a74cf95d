use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// What a user is told, as data: the id of the words in `rulebook/languages/*/*.ftl` and what goes
/// into them. An id with an attribute `.help` also says what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The Fluent id, in kebab case: `read-encrypted`.
    pub id: Cow<'static, str>,
    /// What the words refer to, by the name used in them.
    pub arguments: Vec<(Cow<'static, str>, Argument)>,
}

/// A value that goes into the words of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Argument {
    /// Words that are the same in every language: a name, a quote, an id.
    Text(String),
    /// A whole number, which may choose between singular and plural.
    Number(i64),
    /// Another message, rendered in the reader's language before it goes in.
    Message(Box<Message>),
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), arguments: Vec::new() }
    }

    /// The message with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((Cow::Borrowed(name), value.into()));
        self
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

/// Where in a text file something stands. Lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    /// The file, as the user named it or relative to the rulebook's folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1; 0 where the whole line is meant.
    pub column: usize,
}

impl Position {
    /// The position of the byte at `offset` in `text`.
    #[must_use]
    pub fn at(file: &str, text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(1, |tail| tail.chars().count() + 1);
        Self { file: file.to_owned(), line, column }
    }

    /// The start of the first line that holds `needle`, or of the file where none does.
    #[must_use]
    pub fn of(file: &str, text: &str, needle: &str) -> Self {
        let line = text.lines().position(|line| line.contains(needle)).map_or(1, |index| index + 1);
        Self { file: file.to_owned(), line, column: 0 }
    }
}

/// Something that is wrong with what was given to us: what, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// What is wrong; its `.help` says what to do.
    pub message: Message,
    /// Where, if it has a place in a text file.
    pub position: Option<Position>,
}

impl Problem {
    /// A problem with a place.
    #[must_use]
    pub const fn at(position: Position, message: Message) -> Self {
        Self { message, position: Some(position) }
    }

    /// A problem of the whole input.
    #[must_use]
    pub const fn general(message: Message) -> Self {
        Self { message, position: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_counts_lines_and_characters_from_one() {
        let text = "één\ntwee drie";
        let position = Position::at("f", text, text.find("drie").unwrap());
        assert_eq!((position.line, position.column), (2, 6));
    }

    #[test]
    fn an_offset_past_the_end_is_the_end() {
        assert_eq!(Position::at("f", "a\nb", 99).line, 2);
    }
}
