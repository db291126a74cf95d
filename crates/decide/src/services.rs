use rulebook::Rulebook;
use text::{Hits, Lexicon, NotionId, Token, sentences};

/// What tells one service from another in a text that names several.
#[derive(Clone, Debug, Default)]
pub(crate) struct Services {
    /// The notions of which each is a service on its own.
    kinds: Vec<NotionId>,
    /// Nouns of which each is a service where it stands in a row with others.
    noun: Option<NotionId>,
    /// Words that part one from the next: 'and'.
    parting: Option<NotionId>,
}

/// One service that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// What the user calls it.
    pub name: String,
    /// The bytes of the text that tell of the other services.
    pub others: Vec<(usize, usize)>,
}

/// A notion with a place where it is found, in bytes.
pub(crate) type Place = (NotionId, (usize, usize));

/// What makes two places the same service: the notion, or the noun itself.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Key {
    Kind(NotionId),
    Noun(String),
}

/// A place that names a service, in bytes.
#[derive(Clone, Debug)]
struct Mark {
    key: Key,
    start: usize,
    end: usize,
}

/// A stretch of a sentence between commas and the like.
#[derive(Clone, Debug)]
struct Segment {
    start: usize,
    end: usize,
    sentence: usize,
    /// What names the service it tells of.
    mark: Option<Mark>,
}

/// What the notions are called that name a service.
const ITEM: &str = "service-item-";

/// The nouns that name a service in a row.
const NOUN: &str = "service-noun";

/// The words that part services.
const PARTING: &str = "service-parting";

impl Services {
    /// Looks the notions up.
    pub fn new(book: &Rulebook, lexicon: &Lexicon) -> Self {
        let items = book.concepts.keys().filter(|id| id.starts_with(ITEM));
        let items = items.filter_map(|id| lexicon.notion(id));
        Self { kinds: items.collect(), noun: lexicon.notion(NOUN), parting: lexicon.notion(PARTING) }
    }

    /// The services that a text names, in its order; none where it is about one. `vendors` are the
    /// places of suppliers that are known by name: each is a service on its own.
    pub fn named(&self, text: &str, tokens: &[Token], hits: &Hits, vendors: &[Place]) -> Vec<Named> {
        let marks = self.marks(text, tokens, hits, vendors);
        let mut segments = self.segments(text, tokens, hits, &marks);
        forget_lonely_nouns(&mut segments);
        let keys = keys(&segments);
        let kinds = keys.iter().filter(|key| matches!(key, Key::Kind(_))).count();
        if kinds < 2 && keys.len() < 3 {
            return Vec::new();
        }
        carry(&mut segments);
        keys.iter().map(|key| named(key, &segments, text)).collect()
    }

    /// The places that name a service, those that begin first and are longest before others.
    fn marks(&self, text: &str, tokens: &[Token], hits: &Hits, vendors: &[Place]) -> Vec<Mark> {
        let places = |notion: &NotionId| -> Vec<Place> {
            let spans = hits.spans(*notion).iter();
            spans.filter_map(|span| Some((*notion, bytes(tokens, *span)?))).collect()
        };
        let kinds: Vec<Place> = self.kinds.iter().flat_map(places).collect();
        let kinds = same_kind(vendors, &kinds).into_iter().chain(kinds);
        let kinds = kinds.map(|(notion, span)| (Key::Kind(notion), span));
        let nouns = self.noun.map(|noun| hits.spans(noun)).unwrap_or_default();
        let nouns = nouns.iter().filter_map(|span| {
            let (start, end) = bytes(tokens, *span)?;
            Some((Key::Noun(text.get(start..end)?.to_lowercase()), (start, end)))
        });
        let marks = kinds.chain(nouns).map(|(key, (start, end))| Mark { key, start, end });
        let mut marks: Vec<Mark> = marks.collect();
        marks.sort_by_key(|mark| (mark.start, std::cmp::Reverse(mark.end), matches!(mark.key, Key::Noun(_))));
        marks
    }

    fn segments(&self, text: &str, tokens: &[Token], hits: &Hits, marks: &[Mark]) -> Vec<Segment> {
        let parting = self.parting.map(|notion| hits.spans(notion)).unwrap_or_default();
        let parting: Vec<usize> = parting.iter().filter_map(|span| Some(bytes(tokens, *span)?.0)).collect();
        let mut segments = Vec::new();
        for (sentence, (from, to)) in sentences(text).into_iter().enumerate() {
            let mut start = from;
            let cuts = cuts(text, from, to).into_iter().chain(parting.iter().copied());
            let mut cuts: Vec<usize> = cuts.filter(|cut| (from..to).contains(cut)).chain([to]).collect();
            cuts.sort_unstable();
            for end in cuts {
                let mark = best(marks, start, end);
                segments.push(Segment { start, end, sentence, mark });
                start = end;
            }
        }
        segments
    }
}

/// The suppliers by the kind of service that their name stands for as well: 'Mollie' is a payment
/// service wherever it is named.
fn same_kind(vendors: &[Place], kinds: &[Place]) -> Vec<Place> {
    let meets = |a: (usize, usize), b: (usize, usize)| a.0 < b.1 && b.0 < a.1;
    let kind = |vendor: NotionId| {
        let named = vendors.iter().filter(|(notion, _)| *notion == vendor);
        let mut met = named.flat_map(|(_, span)| kinds.iter().filter(|(_, other)| meets(*span, *other)));
        met.next().map_or(vendor, |(notion, _)| *notion)
    };
    vendors.iter().map(|(vendor, span)| (kind(*vendor), *span)).collect()
}

/// What names the service of a stretch: a kind before a noun, then the first.
fn best(marks: &[Mark], start: usize, end: usize) -> Option<Mark> {
    let within = || marks.iter().filter(|mark| start <= mark.start && mark.end <= end);
    within().find(|mark| matches!(mark.key, Key::Kind(_))).or_else(|| within().next()).cloned()
}

/// Where commas and the like stand.
fn cuts(text: &str, from: usize, to: usize) -> Vec<usize> {
    let part = text.get(from..to).unwrap_or_default();
    let cut = |(_, c): &(usize, char)| matches!(c, ',' | ';' | ':' | '•' | '+' | '&' | '/');
    part.char_indices().filter(cut).map(|(at, _)| from + at).collect()
}

/// A noun names a service only in a row: next to another stretch that names one.
fn forget_lonely_nouns(segments: &mut [Segment]) {
    let named: Vec<Option<(usize, Key)>> =
        segments.iter().map(|s| s.mark.as_ref().map(|mark| (s.sentence, mark.key.clone()))).collect();
    let other = |at: usize, segment: &Segment, mark: &Mark| {
        let next = named.get(at).cloned().flatten();
        next.is_some_and(|(sentence, key)| sentence == segment.sentence && key != mark.key)
    };
    for (at, segment) in segments.iter_mut().enumerate() {
        let Some(mark) = segment.mark.clone() else { continue };
        let row =
            other(at + 1, segment, &mark) || at.checked_sub(1).is_some_and(|at| other(at, segment, &mark));
        if matches!(mark.key, Key::Noun(_)) && !row {
            segment.mark = None;
        }
    }
}

/// The services in the order in which they are named.
fn keys(segments: &[Segment]) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    for mark in segments.iter().filter_map(|segment| segment.mark.as_ref()) {
        if !keys.contains(&mark.key) {
            keys.push(mark.key.clone());
        }
    }
    keys
}

/// A stretch that names none goes on about the service before it in its sentence.
fn carry(segments: &mut [Segment]) {
    let mut last: Option<(usize, Mark)> = None;
    for segment in segments {
        match &segment.mark {
            Some(mark) => last = Some((segment.sentence, mark.clone())),
            None => {
                let before = last.as_ref().filter(|(sentence, _)| *sentence == segment.sentence);
                // It begins where it goes on, so that nothing of it is taken for a lead.
                segment.mark = before.map(|(_, mark)| Mark { start: segment.start, ..mark.clone() });
            }
        }
    }
}

fn named(key: &Key, segments: &[Segment], text: &str) -> Named {
    let of = |segment: &&Segment| segment.mark.as_ref().is_some_and(|mark| mark.key == *key);
    let first = segments.iter().find(of).and_then(|segment| segment.mark.as_ref());
    let name = first.and_then(|mark| text.get(mark.start..mark.end)).unwrap_or_default().to_owned();
    let others = segments.iter().filter(|segment| segment.mark.is_some() && !of(segment));
    let leads = |segment: &Segment| {
        !segments.iter().any(|other| other.sentence == segment.sentence && other.start < segment.start)
    };
    let hidden = |segment: &Segment| {
        // What stands before the first service of a sentence is said of all: 'we use ...'.
        let mark = segment.mark.as_ref().filter(|_| leads(segment));
        (mark.map_or(segment.start, |mark| mark.start), segment.end)
    };
    Named { name, others: others.map(hidden).collect() }
}

fn bytes(tokens: &[Token], (first, after): (usize, usize)) -> Option<(usize, usize)> {
    Some((tokens.get(first)?.start, tokens.get(after.checked_sub(1)?)?.end))
}
