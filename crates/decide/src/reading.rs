use std::collections::{BTreeMap, BTreeSet};

use crate::names::{self, Names};
use crate::services::Services;
use crate::silence::Silence;
use facts::{Answer, Facts, Service, Situation, Value};
use language::Language;
use rulebook::{Fact, Hint, Reach, Rulebook};
use serde::{Deserialize, Serialize};
use text::{Hits, Lexicon, LexiconProblem, NotionId, Pattern, Token, sentences, tokens};

use crate::vendors::{self, KnownVendor, Vendors};

/// A fact that was read from free text, with the words it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadFact {
    /// The service it is about, by its place.
    pub service: usize,
    /// The fact.
    pub fact: String,
    /// Its value by name.
    pub value: String,
    /// The words, as they stand in the text.
    pub quote: String,
    /// The first byte of the words in the text.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// Whether it is what such words usually mean, and not said outright.
    pub presumed: bool,
}

/// What was read from a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The facts, for deciding.
    pub situation: Situation,
    /// Each fact with its words.
    pub facts: Vec<ReadFact>,
    /// The suppliers that the words name.
    pub vendors: Vec<KnownVendor>,
}

/// The hints of the rulebook made ready for one language.
#[derive(Clone, Debug)]
pub struct Reader {
    lexicon: Lexicon,
    denial: Option<NotionId>,
    silence: Silence,
    names: Names,
    services: Services,
    facts: Vec<FactHints>,
    vendors: Vendors,
}

#[derive(Clone, Debug)]
struct FactHints {
    id: String,
    kind: Kind,
    hints: Vec<ReadyHint>,
}

/// What a fact's value is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    YesNo,
    Choice,
    /// The words themselves that the hint's notion stands for.
    Words,
}

#[derive(Clone, Debug)]
struct ReadyHint {
    value: String,
    all: Vec<NotionId>,
    none: Vec<NotionId>,
    within: Reach,
    weight: Weight,
}

/// How much a hint weighs: one gives way to any that goes before it here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Said,
    Presumed,
    Otherwise,
}

/// A stretch of text with what was found in it.
struct Stretch {
    tokens: Vec<Token>,
    hits: Hits,
    offset: usize,
    /// The words of a trade that is our own here.
    ours: Vec<String>,
    /// Whether it begins by answering the question before it with no.
    no: bool,
}

/// The words that a hint was found in.
type Span = (usize, usize);

/// The notion that turns the words behind it around: 'no', 'never', 'without'.
const DENIAL: &str = "read-denial";

/// The value of a hint that says: these words leave it open.
const OPEN: &str = "unknown";

impl Reader {
    /// Makes the hints ready for one language.
    ///
    /// # Errors
    /// Notions that name each other in a circle or name one that is not there; a checked rulebook has
    /// none.
    pub fn new(book: &Rulebook, language: Language) -> Result<Self, Vec<LexiconProblem>> {
        let mut notions: BTreeMap<String, Vec<Pattern>> = BTreeMap::new();
        for (id, concept) in &book.concepts {
            notions.insert(id.clone(), parsed(concept.patterns(language).iter().map(String::as_str)));
        }
        let mut facts: Vec<&Fact> = book.facts.values().filter(|fact| !fact.hints.is_empty()).collect();
        facts.sort_by_key(|fact| fact.question.order);
        for fact in &facts {
            fact.hints.iter().enumerate().for_each(|(n, hint)| add(&mut notions, fact, n, hint, language));
        }
        vendors::add(&mut notions, book, language);
        names::add(&mut notions, book, language);
        let lexicon = Lexicon::new(&notions)?.stopping_at(DENIAL);
        let facts = facts.iter().map(|fact| ready(fact, &lexicon)).collect();
        let vendors = Vendors::new(book, &lexicon);
        let silence = Silence::new(book, &lexicon);
        let services = Services::new(book, &lexicon);
        let names = Names::new(book, &lexicon, vendors.notions());
        Ok(Self { denial: lexicon.notion(DENIAL), silence, names, services, facts, vendors, lexicon })
    }

    /// Reads facts from the words; what the words do not say stays unknown. Where the text names
    /// several services, each is read without the names of the others.
    #[must_use]
    pub fn read(&self, text: &str) -> Reading {
        let stretch = self.stretch(text, 0, &BTreeSet::new());
        let whole = std::slice::from_ref(&stretch);
        let vendors = self.vendors.places(text, |notion| self.places(notion, whole));
        let named = self.services.named(text, &stretch.tokens, &stretch.hits, &vendors);
        if named.is_empty() {
            return self.service(text, text, 0, String::new());
        }
        let mut reading = Reading::default();
        for (index, named) in named.into_iter().enumerate() {
            let own = blanked(text, &named.others);
            let service = self.service(text, &own, index, named.name);
            reading.situation.services.extend(service.situation.services);
            reading.facts.extend(service.facts);
            reading.vendors.extend(service.vendors);
        }
        reading
    }

    /// What `words` say of one service; quotes come from the whole `text`.
    fn service(&self, text: &str, words: &str, index: usize, name: String) -> Reading {
        let stretches = self.stretches(words);
        let found = self.facts.iter().filter_map(|fact| self.fact(fact, &stretches, words));
        let mut facts: Vec<ReadFact> = found.map(|fact| ReadFact { service: index, ..fact }).collect();
        let vendors = self.known_vendors(text, &stretches, index, &mut facts);
        let known = facts.iter().map(|found| (found.fact.clone(), self.value(found)));
        let service = Service { name, facts: known.collect() };
        let situation = Situation { general: Facts::new(), services: vec![service] };
        Reading { situation, facts, vendors }
    }

    /// The suppliers that the words name. What their services say is added to the facts, as
    /// presumed, where the words do not speak of it.
    fn known_vendors(
        &self,
        text: &str,
        stretches: &[Stretch],
        index: usize,
        facts: &mut Vec<ReadFact>,
    ) -> Vec<KnownVendor> {
        let found = self.vendors.named(text, index, |notion| self.places(notion, stretches));
        let known: Facts = facts.iter().map(|found| (found.fact.clone(), self.value(found))).collect();
        let presumed = vendors::presumed(&found, &known);
        let silent = |read: &ReadFact| !self.speaks(&read.fact, stretches);
        facts.extend(presumed.into_iter().filter(silent));
        found.into_iter().map(|found| found.vendor).collect()
    }

    /// Whether the words say something of a fact, even if it stays open.
    fn speaks(&self, fact: &str, stretches: &[Stretch]) -> bool {
        let of_fact = self.facts.iter().filter(|hints| hints.id == fact);
        of_fact.flat_map(|hints| &hints.hints).any(|hint| self.meets(hint, stretches).is_some())
    }

    /// The places of a notion that no word of denial stands before.
    fn places(&self, notion: NotionId, stretches: &[Stretch]) -> Vec<Span> {
        let of = |stretch: &Stretch| -> Vec<Span> {
            let free = stretch.hits.spans(notion).iter().filter(|span| !self.denied(span.0, stretch));
            free.filter_map(|span| stretch.bytes(*span)).collect()
        };
        stretches.iter().flat_map(of).collect()
    }

    /// The sentences that tell a situation; all of them where each quotes a rule.
    fn stretches(&self, words: &str) -> Vec<Stretch> {
        let read = |ours: &BTreeSet<String>| -> Vec<Stretch> {
            let sentence =
                |(start, end)| self.stretch(words.get(start..end).unwrap_or_default(), start, ours);
            sentences(words).into_iter().map(sentence).collect()
        };
        let first = read(&BTreeSet::new());
        let ours: BTreeSet<String> = first.iter().flat_map(|found| found.ours.clone()).collect();
        let all = if ours.is_empty() { first } else { read(&ours) };
        let (quoted, told): (Vec<Stretch>, Vec<Stretch>) =
            without_guesses(all, words).into_iter().partition(|stretch| self.silence.quotes(&stretch.hits));
        if told.is_empty() { quoted } else { told }
    }

    /// What a sentence holds; `ours` are the words by which the text speaks of us.
    fn stretch(&self, text: &str, offset: usize, ours: &BTreeSet<String>) -> Stretch {
        let tokens = tokens(text);
        let hits = self.lexicon.find(&tokens, &[], &[]);
        let own = self.silence.ours(&hits, &tokens);
        let barred = self.silence.barred(&hits, &tokens, text, ours);
        let named = self.names.found(text, &tokens, &hits);
        let plain = barred.is_empty() && named.is_empty();
        let hits = if plain { hits } else { self.lexicon.find(&tokens, &named, &barred) };
        let no = self.silence.answers_no(&hits, &tokens, text);
        Stretch { tokens, hits, offset, ours: own, no }
    }

    fn value(&self, found: &ReadFact) -> Value {
        let kind = self.facts.iter().find(|fact| fact.id == found.fact).map(|fact| fact.kind);
        match kind {
            Some(Kind::YesNo) => Value::YesNo(found.value == "yes"),
            Some(Kind::Words) => Value::Text(found.value.clone()),
            Some(Kind::Choice) | None => Value::Choice(found.value.clone()),
        }
    }

    /// What is said outright goes before what is presumed; where the words disagree, it stays open.
    fn fact(&self, fact: &FactHints, stretches: &[Stretch], text: &str) -> Option<ReadFact> {
        for weight in [Weight::Said, Weight::Presumed, Weight::Otherwise] {
            let found: Vec<(&ReadyHint, Span)> = fact
                .hints
                .iter()
                .filter(|hint| hint.weight == weight)
                .filter_map(|hint| Some((hint, self.meets(hint, stretches)?)))
                .collect();
            let Some((first, (start, end))) = found.first() else { continue };
            if first.value == OPEN || found.iter().any(|(hint, _)| hint.value != first.value) {
                return None;
            }
            return Some(ReadFact {
                service: 0,
                fact: fact.id.clone(),
                value: self.worded(fact, first, (*start, *end), stretches, text)?,
                quote: quoted(text.get(*start..*end).unwrap_or_default()),
                start: *start,
                end: *end,
                presumed: weight != Weight::Said,
            });
        }
        None
    }

    /// The value of a hint; where the fact is about words, the words at that place that its notion
    /// stands for.
    fn worded(
        &self,
        fact: &FactHints,
        hint: &ReadyHint,
        (start, end): Span,
        stretches: &[Stretch],
        text: &str,
    ) -> Option<String> {
        if fact.kind != Kind::Words {
            return Some(hint.value.clone());
        }
        let notion = self.lexicon.notion(hint.value.trim_start_matches('@'))?;
        let mut places = self.places(notion, stretches).into_iter();
        let (from, to) = places.find(|(from, to)| start <= *from && *to <= end)?;
        text.get(from..to).map(str::to_owned)
    }

    /// Where the hint's words stand, if they do.
    fn meets(&self, hint: &ReadyHint, stretches: &[Stretch]) -> Option<Span> {
        match hint.within {
            Reach::Sentence => {
                stretches.iter().find_map(|stretch| self.meets_in(hint, std::slice::from_ref(stretch)))
            }
            Reach::Text => self.meets_in(hint, stretches),
        }
    }

    fn meets_in(&self, hint: &ReadyHint, stretches: &[Stretch]) -> Option<Span> {
        let occurs = |notion: &NotionId| stretches.iter().find_map(|stretch| self.occurs(*notion, stretch));
        if hint.none.iter().any(|notion| occurs(notion).is_some()) {
            return None;
        }
        let spans: Option<Vec<Span>> = hint.all.iter().map(occurs).collect();
        spans?.into_iter().reduce(|whole, next| {
            if next.0 >= whole.0 && next.1 <= whole.1 { whole } else { joined(whole, next) }
        })
    }

    /// The first place of a notion that no word of denial stands before.
    fn occurs(&self, notion: NotionId, stretch: &Stretch) -> Option<Span> {
        let free = |span: &&(usize, usize)| !self.denied(span.0, stretch);
        let span = stretch.hits.spans(notion).iter().find(free)?;
        stretch.bytes(*span)
    }

    /// Whether a word of denial stands right before, or one word before that.
    fn denied(&self, place: usize, stretch: &Stretch) -> bool {
        let denials = self.denial.map(|denial| stretch.hits.spans(denial)).unwrap_or_default();
        denials.iter().any(|(_, end)| *end == place || end + 1 == place)
    }
}

impl Stretch {
    /// The bytes of the text that a range of words covers.
    fn bytes(&self, (first, after): (usize, usize)) -> Option<Span> {
        let start = self.tokens.get(first)?.start;
        let end = self.tokens.get(after.checked_sub(1)?)?.end;
        Some((self.offset + start, self.offset + end))
    }
}

/// The sentences without questions that the next one answers with no: 'A cleaner? No, ...'.
fn without_guesses(stretches: Vec<Stretch>, words: &str) -> Vec<Stretch> {
    let asks =
        |next: &Stretch| words.get(..next.offset).is_some_and(|before| before.trim_end().ends_with('?'));
    let denied: Vec<bool> =
        stretches.iter().skip(1).map(|next| next.no && asks(next)).chain([false]).collect();
    stretches.into_iter().zip(denied).filter(|(_, denied)| !denied).map(|(stretch, _)| stretch).collect()
}

/// The words of one service; where those of another stood between them, three points.
fn quoted(words: &str) -> String {
    let runs: Vec<&str> = words.split("   ").map(str::trim).filter(|run| !run.is_empty()).collect();
    runs.join(" … ")
}

/// The text with those places blank; every byte stays where it was.
fn blanked(text: &str, places: &[Span]) -> String {
    let hidden = |at: usize| places.iter().any(|(start, end)| (*start..*end).contains(&at));
    let shown = |(at, c): (usize, char)| if hidden(at) { " ".repeat(c.len_utf8()) } else { c.to_string() };
    text.char_indices().map(shown).collect()
}

fn joined(a: Span, b: Span) -> Span {
    (a.0.min(b.0), a.1.max(b.1))
}

fn parsed<'a>(patterns: impl Iterator<Item = &'a str>) -> Vec<Pattern> {
    patterns.filter_map(|pattern| pattern.parse().ok()).collect()
}

/// The name under which one list of a hint's patterns is kept: no concept has a slash in its name.
fn name(fact: &str, hint: usize, list: &str, entry: usize) -> String {
    format!("{fact}/{hint}/{list}/{entry}")
}

fn add(
    notions: &mut BTreeMap<String, Vec<Pattern>>,
    fact: &Fact,
    number: usize,
    hint: &Hint,
    language: Language,
) {
    let id = &fact.question.id;
    for (list, entries) in [("all", &hint.all), ("none", &hint.none)] {
        for (entry, written) in entries.iter().enumerate() {
            notions.insert(name(id, number, list, entry), parsed(written.split(" | ").map(str::trim)));
        }
    }
    let own = hint.patterns(language);
    if !hint.nl.is_empty() || !hint.en.is_empty() {
        notions.insert(name(id, number, "own", 0), parsed(own.iter().map(String::as_str)));
    }
}

const fn weight(hint: &Hint) -> Weight {
    match (hint.otherwise, hint.presumed) {
        (true, _) => Weight::Otherwise,
        (false, true) => Weight::Presumed,
        (false, false) => Weight::Said,
    }
}

fn ready(fact: &Fact, lexicon: &Lexicon) -> FactHints {
    let id = &fact.question.id;
    let hint = |(number, hint): (usize, &Hint)| {
        let list = |list: &str, entries: &[String]| -> Vec<NotionId> {
            (0..entries.len()).filter_map(|entry| lexicon.notion(&name(id, number, list, entry))).collect()
        };
        let own = lexicon.notion(&name(id, number, "own", 0));
        ReadyHint {
            value: hint.value.clone(),
            all: list("all", &hint.all).into_iter().chain(own).collect(),
            none: list("none", &hint.none),
            within: hint.within,
            weight: weight(hint),
        }
    };
    FactHints {
        id: id.clone(),
        kind: match fact.question.answer {
            Answer::YesNo => Kind::YesNo,
            Answer::Text => Kind::Words,
            _ => Kind::Choice,
        },
        hints: fact.hints.iter().enumerate().map(hint).collect(),
    }
}
