use std::collections::BTreeSet;

use paper::Line;
use text::{Hits, NotionId, Token, tokens};

use crate::finding::Party;
use crate::notions::Notions;

/// How many lines from the top are searched for the parties.
const PARTIES_BLOCK: usize = 60;
/// The most words a party's name has.
const LONGEST_NAME: usize = 6;

/// The names by which a document calls its parties, beside the usual ones.
pub(crate) struct Roles {
    names: BTreeSet<Name>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
    words: Vec<String>,
    shown: String,
    role: Role,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Controller(NotionId),
    Processor(NotionId),
}

impl Roles {
    /// Finds the names in the first lines of a document.
    pub fn new(lines: &[Line<'_>], notions: &Notions) -> Self {
        let mut names = BTreeSet::new();
        for line in lines.iter().take(PARTIES_BLOCK) {
            names.extend(labelled(&line.text, notions));
            names.extend(called(&line.text, notions));
        }
        Self { names: unambiguous(names) }
    }

    /// Where the tokens name a party.
    pub fn places(&self, tokens: &[Token]) -> Vec<(NotionId, (usize, usize))> {
        let mut places = Vec::new();
        for name in &self.names {
            for (start, window) in tokens.windows(name.words.len()).enumerate() {
                if window.iter().map(|token| &token.word).eq(&name.words) {
                    places.push((name.role.notion(), (start, start + name.words.len())));
                }
            }
        }
        places
    }

    /// The names, for the reader.
    pub fn parties(&self) -> Vec<Party> {
        let party = |name: &Name| Party { role: name.role.id(), name: name.shown.clone() };
        self.names.iter().map(party).collect()
    }
}

impl Role {
    const fn notion(self) -> NotionId {
        match self {
            Self::Controller(notion) | Self::Processor(notion) => notion,
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Controller(_) => "controller",
            Self::Processor(_) => "processor",
        }
    }
}

/// A name that stands for both parties stands for neither.
fn unambiguous(names: BTreeSet<Name>) -> BTreeSet<Name> {
    let twice = |name: &Name| names.iter().any(|other| other.words == name.words && other.role != name.role);
    names.iter().filter(|name| !twice(name)).cloned().collect()
}

/// `Processor: Example B.V., established at ...`
fn labelled(text: &str, notions: &Notions) -> Option<Name> {
    let (label, rest) = text.split_once(':')?;
    let label = tokens(label);
    let role = role(&notions.find(&label, &[]), notions)?;
    let name = rest.split([',', '(', ';']).next()?;
    (label.len() <= 3).then(|| named(name, role)).flatten()
}

/// `Example B.V. (hereinafter "Acme"), the processor`, `Acme acts as processor`.
fn called(text: &str, notions: &Notions) -> Vec<Name> {
    let tokens = tokens(text);
    let hits = notions.find(&tokens, &[]);
    let mut names = Vec::new();
    for (start, end) in hits.spans(notions.engine.acts_as) {
        let role = [
            (Role::Controller as fn(_) -> _, notions.engine.controller),
            (Role::Processor, notions.engine.processor),
        ]
        .into_iter()
        .find(|(_, notion)| hits.spans(*notion).iter().any(|(at, _)| at >= end && *at <= end + 2))
        .map(|(role, notion)| role(notion));
        let before = tokens.get(..*start).and_then(<[Token]>::last);
        if let (Some(role), Some(last)) = (role, before) {
            names.extend(capitalised_before(text, last).and_then(|name| named(name, role)));
        }
    }
    if let (Some(role), true) = (role(&hits, notions), hits.has(notions.engine.hereinafter)) {
        names.extend(quoted(text).into_iter().filter_map(|name| named(name, role)));
    }
    names
}

/// The one role that occurs, if it is one.
fn role(hits: &Hits, notions: &Notions) -> Option<Role> {
    match (hits.has(notions.engine.controller), hits.has(notions.engine.processor)) {
        (true, false) => Some(Role::Controller(notions.engine.controller)),
        (false, true) => Some(Role::Processor(notions.engine.processor)),
        _ => None,
    }
}

/// A name of a party; common words and sentences are none.
fn named(text: &str, role: Role) -> Option<Name> {
    let shown = text.trim().trim_matches(|c: char| !c.is_alphanumeric());
    let words: Vec<String> = tokens(shown).into_iter().map(|token| token.word).collect();
    let proper = shown.starts_with(char::is_uppercase) && !words.is_empty() && words.len() <= LONGEST_NAME;
    let telling = words.iter().any(|word| word.chars().count() > 2);
    (proper && telling).then(|| Name { words, shown: shown.to_owned(), role })
}

/// The capitalised words that end with this token.
fn capitalised_before<'text>(text: &'text str, last: &Token) -> Option<&'text str> {
    let head = text.get(..last.end)?;
    let mut start = last.start;
    for (offset, word) in head.split_inclusive(' ').rev().scan(head.len(), |end, word| {
        *end -= word.len();
        Some((*end, word))
    }) {
        if !word.starts_with(char::is_uppercase) {
            break;
        }
        start = offset;
    }
    head.get(start..).filter(|name| name.starts_with(char::is_uppercase))
}

/// What stands between quotation marks.
fn quoted(text: &str) -> Vec<&str> {
    let marks: Vec<(usize, char)> =
        text.char_indices().filter(|(_, c)| matches!(c, '"' | '“' | '”' | '„' | '‘' | '’')).collect();
    marks
        .chunks(2)
        .filter_map(|pair| match pair {
            [(start, mark), (end, _)] => text.get(start + mark.len_utf8()..*end),
            _ => None,
        })
        .collect()
}
