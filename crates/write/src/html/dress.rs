use crate::words::{escape, is_web};

/// What a page adds to the words of a paper it shows: where its headings stand, what a blank looks
/// like, which words are marked. The defaults are those of a page of its own.
pub trait Dress {
    /// How much deeper headings stand than in a page of their own.
    fn deeper(&self) -> u8 {
        0
    }

    /// A blank, as HTML.
    fn blank(&mut self, fact: &str, label: &str) -> String {
        format!("<mark data-fact=\"{}\">[{}]</mark>", escape(fact), escape(label))
    }

    /// The address that a link leads to; none: only its words are shown.
    fn link(&self, address: &str) -> Option<String> {
        is_web(address).then(|| address.to_owned())
    }

    /// The stretches that are marked: in order, and none over another.
    fn marks(&self) -> &[Mark] {
        &[]
    }
}

/// A stretch of the plain text of a paper (its [`paper::lines`], with a line end after each).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its first character, from 0.
    pub start: usize,
    /// The character behind its last one.
    pub end: usize,
    /// The id of the element around it, or around its first piece.
    pub id: String,
}

/// A page of its own.
pub(super) struct Plain;

impl Dress for Plain {}

/// Text with the marked stretches in it; `at` is where it stands in the plain text.
pub(super) fn marked(text: &str, at: usize, marks: &[Mark]) -> String {
    let first = marks.partition_point(|mark| mark.end <= at);
    let mut rest = text;
    let mut place = at;
    let mut out = String::new();
    for mark in marks.get(first..).unwrap_or_default() {
        let (before, from) = split(rest, mark.start.saturating_sub(place));
        let gone = before.chars().count();
        if from.is_empty() {
            break;
        }
        let (inside, after) = split(from, mark.end.saturating_sub(place + gone));
        let id = if mark.start >= at { format!(" id=\"{}\"", escape(&mark.id)) } else { String::new() };
        out.push_str(&escape(before));
        out.push_str(&format!("<mark{id}>{}</mark>", escape(inside)));
        place += gone + inside.chars().count();
        rest = after;
    }
    out + &escape(rest)
}

/// The text cut after so many characters.
fn split(text: &str, count: usize) -> (&str, &str) {
    let cut = text.char_indices().nth(count).map_or(text.len(), |(index, _)| index);
    text.split_at_checked(cut).unwrap_or((text, ""))
}
