use facts::{Service, Situation, Value};
use rulebook::Verdict;

use crate::{Ask, Decider, ServiceDecision};

/// An interview: asks only what still matters for the verdict, one service after another, and then
/// what matters for what is to be done. It holds
/// the answers; to resume, make it anew from the situation that [`Interview::situation`] gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview {
    situation: Situation,
    /// What was answered, in order, to go back: the service and the fact.
    given: Vec<(usize, String)>,
    /// Questions the reader could not answer, which are not asked again.
    passed: Vec<(usize, String)>,
}

/// The next question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The service it is about, by its place.
    pub service: usize,
    /// What the user calls it.
    pub name: String,
    /// The question.
    pub ask: Ask,
}

/// How far an interview is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Answers given.
    pub answered: usize,
    /// Questions that may still be asked, at most.
    pub left: usize,
    /// Services with a verdict.
    pub settled: usize,
    /// Services in all.
    pub services: usize,
}

impl Interview {
    /// Begins, or goes on where a situation stopped. Without services there is one.
    #[must_use]
    pub fn new(mut situation: Situation) -> Self {
        if situation.services.is_empty() {
            situation.services.push(Service::default());
        }
        Self { situation, given: Vec::new(), passed: Vec::new() }
    }

    /// Goes on where another interview stopped: with the answers in the order in which they were given,
    /// and the questions that could not be answered, each by its service and fact.
    #[must_use]
    pub fn resume(situation: Situation, given: Vec<(usize, String)>, passed: Vec<(usize, String)>) -> Self {
        Self { given, passed, ..Self::new(situation) }
    }

    /// What was answered or passed, in order: the service and the fact.
    #[must_use]
    pub fn given(&self) -> &[(usize, String)] {
        &self.given
    }

    /// The questions the reader could not answer.
    #[must_use]
    pub fn passed(&self) -> &[(usize, String)] {
        &self.passed
    }

    /// What is known so far.
    #[must_use]
    pub const fn situation(&self) -> &Situation {
        &self.situation
    }

    /// The question that tells most about the first service that has no verdict yet; then what is
    /// worth knowing for what is to be done; none: done.
    #[must_use]
    pub fn next(&self, decider: &Decider) -> Option<Step> {
        let services = decider.decide(&self.situation).services;
        let first = |asks: fn(&ServiceDecision) -> &[Ask]| {
            services.iter().enumerate().find_map(|(service, decided)| {
                let open = |ask: &&Ask| !self.passed.contains(&(service, ask.fact.clone()));
                let ask = asks(decided).iter().find(open)?.clone();
                Some(Step { service, name: decided.name.clone(), ask })
            })
        };
        first(|decided| &decided.ask).or_else(|| first(|decided| &decided.also_ask))
    }

    /// Takes an answer. Gives false, and changes nothing, where it does not fit the question.
    pub fn answer(&mut self, decider: &Decider, service: usize, fact: &str, value: Value) -> bool {
        let Some(known) = self.situation.services.get_mut(service) else { return false };
        if !decider.decides(fact) || !decider.fits(fact, &value) {
            return false;
        }
        let facts = if decider.is_general(fact) { &mut self.situation.general } else { &mut known.facts };
        facts.insert(fact.to_owned(), value);
        self.given.push((service, fact.to_owned()));
        true
    }

    /// The reader does not know: the fact stays unknown and is not asked again.
    pub fn pass(&mut self, service: usize, fact: &str) {
        self.passed.push((service, fact.to_owned()));
        self.given.push((service, fact.to_owned()));
    }

    /// Takes the last answer back, and gives the service and the fact it was about.
    pub fn back(&mut self) -> Option<(usize, String)> {
        let (service, fact) = self.given.pop()?;
        self.passed.retain(|passed| *passed != (service, fact.clone()));
        if let Some(known) = self.situation.services.get_mut(service) {
            let here = known.facts.remove(&fact);
            let _ = here.or_else(|| self.situation.general.remove(&fact));
        }
        Some((service, fact))
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self, decider: &Decider) -> Progress {
        let services = decider.decide(&self.situation).services;
        Progress {
            answered: self.given.len(),
            left: services
                .iter()
                .map(|service| service.ask.len() + service.also_ask.len())
                .max()
                .unwrap_or_default(),
            settled: services.iter().filter(|service| service.verdict != Verdict::Unknown).count(),
            services: services.len(),
        }
    }
}
