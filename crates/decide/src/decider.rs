mod explain;

use std::collections::BTreeMap;

use facts::{Facts, Question, Service, Situation, Truth, Value};
use language::Texts;
use law::Citation;
use rulebook::{Advice, Fact, Rulebook, Ruling, Verdict};

use crate::compiled::{Compiled, Rules, Verdicts};
use crate::confidence::Confidence;
use crate::decision::{
    Ask, Decision, Document, KnownFact, Leads, Note, OwnSide, Reason, SIDE, ServiceDecision, Side,
    option_words,
};
use crate::models::Models;
use crate::state::State;
use crate::vocabulary::{VERDICT, Vocabulary};

/// The ruling that says whether a processor agreement is needed.
const RULING: &str = "roles";

/// An exception made ready: when it is worth a word, and when it would turn its rule.
#[derive(Clone, Debug)]
struct Exceptional {
    when: Compiled,
    applies: Option<Compiled>,
}

/// A ruling made ready: the facts its rules test as numbers.
#[derive(Clone, Debug)]
pub struct Decider {
    ruling: Ruling,
    vocabulary: Vocabulary,
    rules: Rules,
    exceptions: Vec<Vec<Exceptional>>,
    advice: Vec<Compiled>,
    asked_when: Vec<Compiled>,
    facts: BTreeMap<String, Fact>,
    decisive: Vec<usize>,
    models: Models,
    /// The documents that the rulebook can draft.
    drafted: Vec<String>,
}

impl Decider {
    /// Makes the rules of the rulebook ready. Without them every verdict is unknown.
    #[must_use]
    pub fn new(book: &Rulebook) -> Self {
        let ruling = book.decisions.get(RULING).cloned().unwrap_or_default();
        let vocabulary = Vocabulary::new(book, &ruling);
        let compile = |condition: &facts::Condition| Compiled::new(condition, &vocabulary);
        let rules = Rules::new(&ruling.rules, &vocabulary);
        let exceptional = |e: &rulebook::Exception| Exceptional {
            when: compile(&e.when),
            applies: (!e.applies.is_empty()).then(|| compile(&e.applies)),
        };
        let exceptions =
            ruling.rules.iter().map(|r| r.exceptions.iter().map(exceptional).collect()).collect();
        let advice = ruling.advice.iter().map(|advice| compile(&advice.when)).collect();
        let asked = |id: &str| book.facts.get(id).map(|f| compile(&f.question.asked_when));
        let asked_when = vocabulary.entries.iter().map(|e| asked(&e.id).unwrap_or_default()).collect();
        let decisive = rules.facts();
        let facts = book.facts.clone();
        let models = Models::new(book);
        let drafted = book.agreements.keys().cloned().collect();
        Self { drafted, ruling, rules, exceptions, advice, asked_when, facts, decisive, models, vocabulary }
    }

    /// Answers for every service of the situation.
    #[must_use]
    pub fn decide(&self, situation: &Situation) -> Decision {
        Decision { services: situation.services().iter().map(|service| self.service(service)).collect() }
    }

    /// The verdict alone, for those who need no reasons.
    #[must_use]
    pub fn verdict(&self, facts: &Facts) -> Verdict {
        self.rules.verdicts(&State::new(&self.vocabulary, facts)).one().unwrap_or_default()
    }

    /// The verdict with the rules that spoke, without questions, changes and advice.
    #[must_use]
    pub fn settle(&self, facts: &Facts) -> (Verdict, Vec<Reason>) {
        let state = State::new(&self.vocabulary, facts);
        let verdicts = self.rules.verdicts(&state);
        (verdicts.one().unwrap_or_default(), self.reasons(&state, verdicts))
    }

    fn service(&self, service: &Service) -> ServiceDecision {
        let state = State::new(&self.vocabulary, &service.facts);
        let verdicts = self.rules.verdicts(&state);
        let verdict = verdicts.one().unwrap_or_default();
        let told = self.told(&state, verdict);
        let (notes, documents) = self.notes(&told);
        let mut decided = ServiceDecision {
            name: service.name.clone(),
            verdict,
            confidence: Confidence::Open,
            side: self.side(&service.facts),
            possible: if verdicts.count() > 1 { verdicts.list() } else { Vec::new() },
            facts: self.known(&service.facts),
            reasons: self.reasons(&state, verdicts),
            weighed: self.weighed(&state, verdicts),
            ask: self.ask(&state, verdicts),
            also_ask: self.also_ask(&told, verdict),
            what_if: self.what_if(&state, verdict),
            notes,
            models: self.models.fitting(&service.facts, &documents),
            documents,
            vendors: Vec::new(),
        };
        decided.confidence = Confidence::of(&decided, |_| false);
        decided
    }

    fn side(&self, facts: &Facts) -> Option<OwnSide> {
        let value = facts.get(SIDE)?.name()?;
        let words = option_words(&self.question(SIDE)?.answer, &value);
        Some(OwnSide { value, words, quote: String::new(), presumed: false })
    }

    fn known(&self, facts: &Facts) -> Vec<KnownFact> {
        let asked = facts.iter().filter_map(|(id, value)| Some((self.question(id)?, value)));
        let mut known: Vec<(&Question, &Value)> = asked.collect();
        known.sort_by_key(|(question, _)| (question.order, &question.id));
        known.into_iter().map(|(question, value)| known_fact(question, value)).collect()
    }

    fn question(&self, id: &str) -> Option<&Question> {
        self.facts.get(id).map(|fact| &fact.question)
    }

    fn id(&self, fact: usize) -> Option<String> {
        self.vocabulary.entries.get(fact).map(|entry| entry.id.clone())
    }

    /// The questions that can still change the verdict; those that leave the fewest verdicts first.
    fn ask(&self, state: &State, now: Verdicts) -> Vec<Ask> {
        if now.count() == 1 {
            return Vec::new();
        }
        let speaking = self.rules.speaking(state);
        let open_rules: Vec<usize> = speaking.iter().flat_map(|rule| self.rules.facts_of(*rule)).collect();
        let mut open: Vec<Open> = self
            .decisive
            .iter()
            .filter(|fact| open_rules.contains(fact) && !state.knows(**fact) && self.asked(**fact, state))
            .map(|fact| Open::new(*fact, self.outcomes(*fact, state)))
            .collect();
        // Last those that change nothing alone: together with another answer they still may.
        open.sort_by_key(|open| (!open.tells(now), open.left, open.fact));
        open.into_iter().filter_map(|open| self.question_for(open.fact, &open.outcomes)).collect()
    }

    fn asked(&self, fact: usize, state: &State) -> bool {
        self.asked_when.get(fact).is_none_or(|when| when.truth(state) != Truth::No)
    }

    /// What each value of a fact would leave possible.
    fn outcomes(&self, fact: usize, state: &State) -> Vec<(usize, Verdicts)> {
        let values = self.vocabulary.entries.get(fact).map_or(0, |entry| entry.values.len());
        let mut trial = state.clone();
        (0..values)
            .map(|value| {
                trial.set(fact, 1 << value);
                (value, self.rules.verdicts(&trial))
            })
            .collect()
    }

    fn question_for(&self, fact: usize, outcomes: &[(usize, Verdicts)]) -> Option<Ask> {
        let entry = self.vocabulary.entries.get(fact)?;
        let fact = self.facts.get(&entry.id)?;
        let leads = |(value, verdicts): &(usize, Verdicts)| {
            Some(Leads { value: entry.values.get(*value)?.clone(), verdicts: verdicts.list() })
        };
        Some(Ask {
            fact: fact.question.id.clone(),
            question: fact.question.words.clone(),
            why: fact.question.why.clone(),
            answer: fact.question.answer.clone(),
            sources: fact.law.clone(),
            leads: outcomes.iter().filter_map(leads).collect(),
        })
    }

    /// The state with the verdict in it, for advice.
    fn told(&self, state: &State, verdict: Verdict) -> State {
        let mut state = state.clone();
        if let Some(fact) = self.vocabulary.number(VERDICT) {
            state.set(fact, 1 << (verdict as u32));
        }
        state
    }

    fn notes(&self, state: &State) -> (Vec<Note>, Vec<Document>) {
        let given = self.ruling.advice.iter().zip(&self.advice);
        let mut given: Vec<&Advice> =
            given.filter(|(_, when)| when.truth(state) == Truth::Yes).map(|(advice, _)| advice).collect();
        given.sort_by_key(|advice| advice.kind);
        let documents = given.iter().filter_map(|advice| self.document(advice)).collect();
        (given.into_iter().map(note).collect(), documents)
    }

    /// The questions that a known verdict leaves for what is to be done now, in their order.
    fn also_ask(&self, state: &State, verdict: Verdict) -> Vec<Ask> {
        if verdict == Verdict::Unknown {
            return Vec::new();
        }
        let advice = self.ruling.advice.iter().zip(&self.advice).filter(|(advice, _)| advice.ask);
        let open = advice.filter(|(_, when)| when.truth(state) == Truth::Unknown);
        let mut facts: Vec<usize> = open.flat_map(|(_, when)| when.facts()).collect();
        facts.retain(|fact| !state.knows(*fact) && self.asked(*fact, state));
        facts.sort_unstable();
        facts.dedup();
        facts.into_iter().filter_map(|fact| self.question_for(fact, &self.outcomes(fact, state))).collect()
    }

    fn document(&self, advice: &Advice) -> Option<Document> {
        let id = advice.document.as_ref()?;
        let name = self.ruling.documents.get(id)?.clone();
        let required = advice.kind == rulebook::AdviceKind::Duty;
        Some(Document { id: id.clone(), name, required, drafted: self.drafted.contains(id) })
    }

    /// Whether an interview may ask the fact: rules test it, or advice that is worth asking for.
    pub(crate) fn decides(&self, fact: &str) -> bool {
        let advice = self.ruling.advice.iter().zip(&self.advice).filter(|(advice, _)| advice.ask);
        let mut asked = advice.flat_map(|(_, when)| when.facts());
        self.vocabulary
            .number(fact)
            .is_some_and(|number| self.decisive.contains(&number) || asked.any(|fact| fact == number))
    }

    /// Whether the answer holds for the whole situation and not for one service.
    pub(crate) fn is_general(&self, fact: &str) -> bool {
        self.question(fact).is_some_and(|question| question.scope == facts::Scope::Situation)
    }

    /// Whether `value` may answer the fact.
    pub(crate) fn fits(&self, fact: &str, value: &Value) -> bool {
        let possible = self.question(fact).map(|question| question.answer.values()).unwrap_or_default();
        value.name().is_some_and(|name| possible.contains(&name))
    }
}

/// A fact that is not known, with what each of its values would leave possible.
struct Open {
    fact: usize,
    outcomes: Vec<(usize, Verdicts)>,
    /// How many verdicts an answer leaves on average, in hundredths.
    left: u32,
}

impl Open {
    fn new(fact: usize, outcomes: Vec<(usize, Verdicts)>) -> Self {
        let left: u32 = outcomes.iter().map(|(_, verdicts)| verdicts.count()).sum();
        let values = u32::try_from(outcomes.len().max(1)).unwrap_or(1);
        Self { fact, outcomes, left: left * 100 / values }
    }

    /// Whether one of its answers changes what is possible.
    fn tells(&self, now: Verdicts) -> bool {
        self.outcomes.iter().any(|(_, verdicts)| *verdicts != now)
    }
}

fn known_fact(question: &Question, value: &Value) -> KnownFact {
    KnownFact {
        fact: question.id.clone(),
        name: question.name.clone(),
        value: value.clone(),
        words: value.name().map_or_else(Texts::default, |name| option_words(&question.answer, &name)),
        read: Vec::new(),
    }
}

fn note(advice: &Advice) -> Note {
    let side = |position: &rulebook::Position| Side {
        text: position.text.clone(),
        sources: position.law.clone(),
        followed: position.followed,
        country: position.country.clone(),
    };
    Note {
        id: advice.id.clone(),
        kind: advice.kind,
        text: advice.text.clone(),
        sources: sources(advice),
        positions: advice.positions.iter().map(side).collect(),
    }
}

/// The advice's own sources; where it only reports positions, theirs.
fn sources(advice: &Advice) -> Vec<Citation> {
    if advice.law.is_empty() {
        return advice.positions.iter().flat_map(|position| position.law.clone()).collect();
    }
    advice.law.clone()
}
