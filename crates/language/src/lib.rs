//! Languages, texts in several languages, and messages as data.
//!
//! The code never holds a sentence for a user: it makes a [`Message`] (an id and arguments), and
//! the words stand in `rulebook/languages/<language>/*.ftl`, where `report` finds them.

mod language;
mod message;
mod texts;

pub use language::{DUTCH, ENGLISH, Language, NotALanguage};
pub use message::{Argument, Message, Position, Problem};
pub use texts::Texts;
