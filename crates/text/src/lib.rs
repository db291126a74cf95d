//! Words, sentences, and patterns of words: how the rulebook's cues meet a text.
//!
//! A [`Lexicon`] holds named notions (`breach`, `notifies`), each a list of patterns in one
//! language. [`Lexicon::find`] gives every notion that occurs in a stretch of text, with its place,
//! in time that grows with the hits and not with the number of patterns.

mod lexicon;
mod pattern;
mod sentence;
mod token;

pub use lexicon::{Hits, Lexicon, LexiconProblem, NotionId};
pub use pattern::{Pattern, PatternProblem};
pub use sentence::sentences;
pub use token::{Token, tokens};
