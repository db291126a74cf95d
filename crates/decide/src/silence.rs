use rulebook::Rulebook;
use text::{Hits, Lexicon, NotionId};

/// What a text says that says nothing of the other party: our own trade ('our dental practice'), a
/// label that is asked about and not given ('is that a processor?'), a rule of law that is quoted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Silence {
    ours: Option<NotionId>,
    us: Option<NotionId>,
    quoted: Option<NotionId>,
    parties: Vec<NotionId>,
    labels: Vec<NotionId>,
}

/// A place where a notion does not count.
pub(crate) type Barred = (NotionId, (usize, usize));

/// The words in which we name ourselves or the agreement.
const OURS: &str = "read-not-the-other";

/// The words for those who ask.
const US: &str = "read-us";

/// A rule of law in someone's words.
const QUOTED: &str = "read-rule-quoted";

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
        }
    }

    /// The places in a sentence where notions do not count.
    pub fn barred(&self, hits: &Hits, sentence: &str) -> Vec<Barred> {
        let ours = self.ours.map(|ours| hits.spans(ours)).unwrap_or_default();
        let within =
            |(start, end): (usize, usize)| ours.iter().any(|(from, to)| *from <= start && end <= *to);
        let asked = sentence.trim_end().ends_with('?');
        let party = all(&self.parties, hits).filter(|(_, span)| within(*span));
        let label = all(&self.labels, hits).filter(|(_, span)| asked || within(*span));
        party.chain(label).collect()
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
