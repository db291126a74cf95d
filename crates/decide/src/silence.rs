use std::collections::BTreeSet;

use rulebook::Rulebook;
use text::{Hits, Lexicon, NotionId, Token};

/// What a text says that says nothing of the other party: our own trade ('our dental practice'), a
/// label that is asked about and not given ('is that a processor?'), a rule of law that is quoted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Silence {
    ours: Option<NotionId>,
    us: Option<NotionId>,
    quoted: Option<NotionId>,
    parties: Vec<NotionId>,
    labels: Vec<NotionId>,
    /// The agreement itself: 'data processing agreement' tells of no processing.
    agreement: Option<NotionId>,
    /// The 'no' with which a guess is put aside: 'A cleaner? No: ...'.
    no: Option<NotionId>,
    /// Every notion that a situation is read by.
    told: Vec<NotionId>,
    /// What we do without the other.
    ourselves: Option<NotionId>,
    /// The notions of what the other does or keeps.
    done: Vec<NotionId>,
}

/// A place where a notion does not count.
pub(crate) type Barred = (NotionId, (usize, usize));

/// The words in which we name ourselves or the agreement.
const OURS: &str = "read-not-the-other";

/// The words for those who ask.
const US: &str = "read-us";

/// A rule of law in someone's words.
const QUOTED: &str = "read-rule-quoted";

/// The words for the agreement itself.
const AGREEMENT: &str = "read-the-agreement";

/// The words that answer a question with no.
const NO: &str = "read-no-answer";

/// The words for what we do ourselves.
const OURSELVES: &str = "read-done-ourselves";

/// The notions of what the other does or keeps, which say nothing in those words.
const DONE: [&str; 7] = [
    "read-core",
    "read-data-operation",
    "read-handles",
    "read-keeps",
    "read-task",
    "role-provider",
    "stored-at-other",
];

/// What the notions are called that a situation is read by.
const TOLD: &str = "read-";

/// What the notions are called that name a kind of party.
const PARTY: &str = "party-";

/// What the notions are called that name a role in law.
const LABEL: &str = "label-";

impl Silence {
    pub fn new(book: &Rulebook, lexicon: &Lexicon) -> Self {
        let named = |start: &str| -> Vec<NotionId> {
            let ids = book.concepts.keys().filter(|id| id.starts_with(start));
            ids.filter_map(|id| lexicon.notion(id)).collect()
        };
        Self {
            ours: lexicon.notion(OURS),
            us: lexicon.notion(US),
            quoted: lexicon.notion(QUOTED),
            parties: named(PARTY),
            labels: named(LABEL),
            agreement: lexicon.notion(AGREEMENT),
            no: lexicon.notion(NO),
            told: named(TOLD),
            ourselves: lexicon.notion(OURSELVES),
            done: DONE.iter().filter_map(|id| lexicon.notion(id)).collect(),
        }
    }

    /// The places in a sentence where notions do not count; `ours` are the words by which the text
    /// speaks of us elsewhere.
    pub fn barred(
        &self,
        hits: &Hits,
        tokens: &[Token],
        sentence: &str,
        ours: &BTreeSet<String>,
    ) -> Vec<Barred> {
        let within = |span: (usize, usize)| self.is_ours(hits, span);
        let asked = sentence.trim_end().ends_with('?');
        let known = |span: (usize, usize)| ours.contains(&words(tokens, span));
        let party = all(&self.parties, hits).filter(|(_, span)| within(*span) || known(*span));
        let label = all(&self.labels, hits).filter(|(_, span)| asked || within(*span));
        let told = inside(&self.told, self.agreement, hits);
        let done = inside(&self.done, self.ourselves, hits);
        party.chain(label).chain(told).chain(done).collect()
    }

    /// The words of a kind of party that is our own here: 'an insurer has ...' tells of that insurer.
    pub fn ours(&self, hits: &Hits, tokens: &[Token]) -> Vec<String> {
        let own = all(&self.parties, hits).filter(|(_, span)| self.is_ours(hits, *span));
        own.map(|(_, span)| words(tokens, span)).collect()
    }

    fn is_ours(&self, hits: &Hits, (start, end): (usize, usize)) -> bool {
        let ours = self.ours.map(|ours| hits.spans(ours)).unwrap_or_default();
        ours.iter().any(|(from, to)| *from <= start && end <= *to)
    }

    /// Whether the sentence begins by answering a question with no. 'No data are kept' does not.
    pub fn answers_no(&self, hits: &Hits, tokens: &[Token], sentence: &str) -> bool {
        let spans = self.no.map(|no| hits.spans(no)).unwrap_or_default();
        let ends =
            spans.iter().filter(|(start, _)| *start == 0).filter_map(|(_, after)| tokens.get(after - 1));
        let stops = |token: &Token| {
            let next = sentence.get(token.end..).and_then(|rest| rest.chars().next());
            next.is_none_or(|next| matches!(next, ',' | ':' | ';' | '.' | '!'))
        };
        ends.into_iter().any(stops)
    }

    /// Whether the sentence only quotes a rule, without saying anything of those who ask.
    pub fn quotes(&self, hits: &Hits) -> bool {
        let has = |notion: Option<NotionId>| notion.is_some_and(|notion| hits.has(notion));
        has(self.quoted) && !has(self.us)
    }
}

fn all<'a>(notions: &'a [NotionId], hits: &'a Hits) -> impl Iterator<Item = Barred> + 'a {
    notions.iter().flat_map(|notion| hits.spans(*notion).iter().map(|span| (*notion, *span)))
}

/// The places of notions within those of another.
fn inside(notions: &[NotionId], outer: Option<NotionId>, hits: &Hits) -> Vec<Barred> {
    let outer = outer.map(|outer| hits.spans(outer)).unwrap_or_default();
    let within = |span: (usize, usize)| outer.iter().any(|(from, to)| *from <= span.0 && span.1 <= *to);
    all(notions, hits).filter(|(_, span)| !outer.is_empty() && within(*span)).collect()
}

fn words(tokens: &[Token], (start, end): (usize, usize)) -> String {
    let words: Vec<&str> =
        tokens.get(start..end).unwrap_or_default().iter().map(|t| t.word.as_str()).collect();
    words.join(" ")
}
