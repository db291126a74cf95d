use std::collections::BTreeSet;

use paper::Line;
use text::{Hits, NotionId, Token, tokens};

use crate::blank::blanks;
use crate::finding::Party;
use crate::notions::Notions;

/// How many lines from the top are searched for the parties.
const PARTIES_BLOCK: usize = 80;
/// The most words of a name that are looked for; longer ones are found by their first words.
const LONGEST_NAME: usize = 4;
/// How often a name must occur within a sentence.
const LEAST_MENTIONS: usize = 2;
/// The most words between a name and its role.
const LONGEST_LINK: usize = 7;

/// The names by which a document calls its parties, beside the usual words for them.
pub(crate) struct Roles {
    names: BTreeSet<Name>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
    words: Vec<String>,
    shown: String,
    role: Role,
}

/// The two sides of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Controller,
    Processor,
}

/// A notion and the tokens on which it stands, or may not stand.
pub(crate) type Place = (NotionId, (usize, usize));

impl Roles {
    /// Finds the names in the first lines of a document.
    pub fn new(lines: &[Line<'_>], notions: &Notions) -> Self {
        let mut names = BTreeSet::new();
        for (index, line) in lines.iter().take(PARTIES_BLOCK).enumerate() {
            names.extend(Search::new(&line.text, notions).names());
            let below = lines.get(index + 1).map(|next| next.text.as_str());
            names.extend(below.and_then(|next| labelled(&line.text, next, notions)));
        }
        let mut names = unambiguous(&names);
        names.retain(|name| {
            lines.iter().map(|line| name.mentions(&line.text)).sum::<usize>() >= LEAST_MENTIONS
        });
        Self { names }
    }

    /// Where the tokens name a party, and where a usual word for the other party stands in that name.
    pub fn places(&self, tokens: &[Token], notions: &Notions) -> (Vec<Place>, Vec<Place>) {
        let mut places = Vec::new();
        let mut barred = Vec::new();
        for name in &self.names {
            for (start, window) in tokens.windows(name.words.len()).enumerate() {
                if window.iter().map(|token| &token.word).eq(&name.words) {
                    let span = (start, start + name.words.len());
                    places.push((name.role.notion(notions), span));
                    barred.push((name.role.other().notion(notions), span));
                }
            }
        }
        (places, barred)
    }

    /// The names, for the reader.
    pub fn parties(&self) -> Vec<Party> {
        let party = |name: &Name| Party { role: name.role.id(), name: name.shown.clone() };
        self.names.iter().map(party).collect()
    }
}

impl Role {
    const fn notion(self, notions: &Notions) -> NotionId {
        match self {
            Self::Controller => notions.engine.controller,
            Self::Processor => notions.engine.processor,
        }
    }

    const fn word(self, notions: &Notions) -> NotionId {
        match self {
            Self::Controller => notions.engine.controller_word,
            Self::Processor => notions.engine.processor_word,
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Controller => Self::Processor,
            Self::Processor => Self::Controller,
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::Processor => "processor",
        }
    }
}

impl Name {
    /// How often the text names it within a sentence: a word with a capital only because it opens a
    /// sentence is no name.
    fn mentions(&self, text: &str) -> usize {
        let within = |at: &(usize, &str)| {
            let before = text.get(..at.0).unwrap_or_default();
            before.ends_with(|c: char| c == ' ' || is_opening(c))
                && !before.trim_end().ends_with(['.', '?', '!', ':', '|'])
        };
        text.match_indices(&self.shown).filter(within).filter(|(at, _)| *at > 0).count()
    }
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '"' | '“' | '‘' | '\'')
}

/// A name that stands for both parties stands for neither.
fn unambiguous(names: &BTreeSet<Name>) -> BTreeSet<Name> {
    let twice = |name: &Name| names.iter().any(|other| other.words == name.words && other.role != name.role);
    names.iter().filter(|name| !twice(name)).cloned().collect()
}

/// A line that is the word for a role and nothing else, over the party's name.
fn labelled(label: &str, below: &str, notions: &Notions) -> Option<Name> {
    let search = Search::new(label, notions);
    let (role, (start, end)) = search.roles.first().copied()?;
    let alone = search.roles.len() == 1 && start <= 1 && end >= search.tokens.len();
    let below = Search::new(below, notions);
    let first = below.candidates().into_iter().find(|(start, _)| *start == 0)?;
    alone.then(|| below.name(first, role)).flatten()
}

/// A line in which names are linked to roles.
struct Search<'a> {
    text: &'a str,
    notions: &'a Notions,
    tokens: Vec<Token>,
    hits: Hits,
    /// The words for roles, with their tokens, in order.
    roles: Vec<(Role, (usize, usize))>,
    blanks: Vec<(usize, usize)>,
}

impl<'a> Search<'a> {
    fn new(text: &'a str, notions: &'a Notions) -> Self {
        let tokens = tokens(text);
        let hits = notions.find(&tokens, &[], &[]);
        let of = |role: Role| {
            hits.spans(role.word(notions)).iter().map(move |span| (role, *span)).collect::<Vec<_>>()
        };
        let mut roles = [of(Role::Controller), of(Role::Processor)].concat();
        roles.sort_by_key(|(_, span)| *span);
        Self { text, notions, tokens, hits, roles, blanks: blanks(text) }
    }

    fn names(&self) -> Vec<Name> {
        let candidates = self.candidates();
        let linked = candidates.iter().flat_map(|candidate| {
            self.roles
                .iter()
                .filter(|(_, role)| self.linked(*candidate, *role))
                .filter_map(|(role, _)| self.name(*candidate, *role))
        });
        linked.chain(self.introduced(&candidates)).collect()
    }

    /// `Example B.V., established at ..., hereinafter: "Processor"`: the name that opens the line.
    fn introduced(&self, candidates: &[(usize, usize)]) -> Option<Name> {
        let (role, (start, _)) = *self.roles.first().filter(|_| self.roles.len() == 1)?;
        let called = self.hits.spans(self.notions.engine.hereinafter).iter();
        let introduces = called.clone().any(|(_, end)| *end <= start && start - end <= 2);
        let first = candidates.first().filter(|(at, end)| *at <= 1 && *end <= start)?;
        introduces.then(|| self.name(*first, role)).flatten()
    }

    /// Whether only words and marks that link stand between a name and a role.
    fn linked(&self, (name, name_end): (usize, usize), (role, role_end): (usize, usize)) -> bool {
        let (from, to, name_first) =
            if name_end <= role { (name_end, role, true) } else { (role_end, name, false) };
        let Some(between) = self.tokens.get(from..to).filter(|words| words.len() <= LONGEST_LINK) else {
            return false;
        };
        let links = |at: usize| {
            self.hits.spans(self.notions.engine.role_link).iter().any(|(s, e)| *s <= at && at < *e)
        };
        let marks = self.between(from, to);
        let acts = self.hits.spans(self.notions.engine.acts_as).iter().any(|(s, e)| from <= *s && *e <= to);
        let opened = marks.contains(['(', '"', '“', '‘'])
            || (marks.contains(':') && !name_first)
            || (acts && name_first);
        let parted = marks.contains([';', ')', '.']) || (marks.contains(':') && name_first && !acts);
        between.len() <= LONGEST_LINK && opened && !parted && (from..to).all(links)
    }

    /// The characters between two tokens.
    fn between(&self, from: usize, to: usize) -> &str {
        let start = from.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |token| token.end);
        let end = self.tokens.get(to).map_or(self.text.len(), |token| token.start);
        self.text.get(start..end).unwrap_or_default()
    }

    /// Runs of words with a capital that may be a name, as ranges of tokens.
    fn candidates(&self) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for at in (0..self.tokens.len()).filter(|at| self.proper(*at)) {
            match found.last_mut() {
                Some((start, end))
                    if *end == at && at - *start < LONGEST_NAME && self.between(at, at) == " " =>
                {
                    *end = at + 1
                }
                _ => found.push((at, at + 1)),
            }
        }
        found
    }

    /// A word with a capital that is neither a role nor a word that any agreement has.
    fn proper(&self, at: usize) -> bool {
        let capital = self
            .tokens
            .get(at)
            .and_then(|token| self.text.get(token.start..))
            .is_some_and(|rest| rest.starts_with(char::is_uppercase));
        let engine = &self.notions.engine;
        let common = [engine.no_name, engine.controller_word, engine.processor_word, engine.role_link];
        let covered =
            |notion: &NotionId| self.hits.spans(*notion).iter().any(|(start, end)| *start <= at && at < *end);
        let blank = self
            .blanks
            .iter()
            .any(|(start, end)| self.tokens.get(at).is_some_and(|t| *start <= t.start && t.end <= *end));
        capital && !blank && !common.iter().any(covered)
    }

    /// The name on these tokens; the letters of 'B.V.' at its end are left off, as later mentions do.
    fn name(&self, (start, end): (usize, usize), role: Role) -> Option<Name> {
        let letter = |at: &usize| self.tokens.get(*at).is_some_and(|token| token.word.chars().count() == 1);
        let end = (start + 1..end).rev().take_while(letter).last().unwrap_or(end);
        let words: Vec<String> =
            self.tokens.get(start..end)?.iter().map(|token| token.word.clone()).collect();
        let shown =
            self.text.get(self.tokens.get(start)?.start..self.tokens.get(end.checked_sub(1)?)?.end)?;
        let telling = words.iter().any(|word| word.chars().count() > 2);
        telling.then(|| Name { words, shown: shown.to_owned(), role })
    }
}
