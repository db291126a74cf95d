use std::collections::BTreeMap;

use facts::{Answer, Facts, Service, Situation, Value};
use language::Language;
use rulebook::{Fact, Hint, Reach, Rulebook};
use serde::{Deserialize, Serialize};
use text::{Hits, Lexicon, LexiconProblem, NotionId, Pattern, Token, sentences, tokens};

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
}

/// The hints of the rulebook made ready for one language.
#[derive(Clone, Debug)]
pub struct Reader {
    lexicon: Lexicon,
    denial: Option<NotionId>,
    facts: Vec<FactHints>,
}

#[derive(Clone, Debug)]
struct FactHints {
    id: String,
    yes_no: bool,
    hints: Vec<ReadyHint>,
}

#[derive(Clone, Debug)]
struct ReadyHint {
    value: String,
    all: Vec<NotionId>,
    none: Vec<NotionId>,
    within: Reach,
    presumed: bool,
}

/// A stretch of text with what was found in it.
struct Stretch {
    tokens: Vec<Token>,
    hits: Hits,
    offset: usize,
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
        let lexicon = Lexicon::new(&notions)?;
        let facts = facts.iter().map(|fact| ready(fact, &lexicon)).collect();
        Ok(Self { denial: lexicon.notion(DENIAL), facts, lexicon })
    }

    /// Reads facts from the words; what the words do not say stays unknown.
    #[must_use]
    pub fn read(&self, text: &str) -> Reading {
        let stretches: Vec<Stretch> = sentences(text)
            .into_iter()
            .map(|(start, end)| self.stretch(text.get(start..end).unwrap_or_default(), start))
            .collect();
        let read: Vec<ReadFact> =
            self.facts.iter().filter_map(|fact| self.fact(fact, &stretches, text)).collect();
        let known = read.iter().map(|found| (found.fact.clone(), self.value(found)));
        let service = Service { name: String::new(), facts: known.collect() };
        let situation = Situation { general: Facts::new(), services: vec![service] };
        Reading { situation, facts: read }
    }

    fn stretch(&self, text: &str, offset: usize) -> Stretch {
        let tokens = tokens(text);
        let hits = self.lexicon.find(&tokens, &[], &[]);
        Stretch { tokens, hits, offset }
    }

    fn value(&self, found: &ReadFact) -> Value {
        let yes_no = self.facts.iter().any(|fact| fact.id == found.fact && fact.yes_no);
        if yes_no { Value::YesNo(found.value == "yes") } else { Value::Choice(found.value.clone()) }
    }

    /// What is said outright goes before what is presumed; where the words disagree, it stays open.
    fn fact(&self, fact: &FactHints, stretches: &[Stretch], text: &str) -> Option<ReadFact> {
        for presumed in [false, true] {
            let found: Vec<(&ReadyHint, Span)> = fact
                .hints
                .iter()
                .filter(|hint| hint.presumed == presumed)
                .filter_map(|hint| Some((hint, self.meets(hint, stretches)?)))
                .collect();
            let Some((first, (start, end))) = found.first() else { continue };
            if first.value == OPEN || found.iter().any(|(hint, _)| hint.value != first.value) {
                return None;
            }
            return Some(ReadFact {
                service: 0,
                fact: fact.id.clone(),
                value: first.value.clone(),
                quote: text.get(*start..*end).unwrap_or_default().to_owned(),
                start: *start,
                end: *end,
                presumed,
            });
        }
        None
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
        let (first, after) = stretch.hits.spans(notion).iter().find(free)?;
        let start = stretch.tokens.get(*first)?.start;
        let end = stretch.tokens.get(after.checked_sub(1)?)?.end;
        Some((stretch.offset + start, stretch.offset + end))
    }

    /// Whether a word of denial stands right before, or one word before that.
    fn denied(&self, place: usize, stretch: &Stretch) -> bool {
        let denials = self.denial.map(|denial| stretch.hits.spans(denial)).unwrap_or_default();
        denials.iter().any(|(_, end)| *end == place || end + 1 == place)
    }
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
            presumed: hint.presumed,
        }
    };
    FactHints {
        id: id.clone(),
        yes_no: fact.question.answer == Answer::YesNo,
        hints: fact.hints.iter().enumerate().map(hint).collect(),
    }
}
