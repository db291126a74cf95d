use facts::{Condition, Test, Truth};
use rulebook::{Rule, Verdict};

use crate::state::State;
use crate::vocabulary::Vocabulary;

/// A condition whose facts are numbers and whose values are bits.
#[derive(Clone, Debug, Default)]
pub(crate) struct Compiled {
    all: Vec<CompiledTest>,
    any: Vec<CompiledTest>,
    unless: Vec<CompiledTest>,
}

#[derive(Clone, Debug)]
enum CompiledTest {
    Fact { fact: usize, mask: u32 },
    Within(Compiled),
}

/// A set of verdicts, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Verdicts(u16);

impl Compiled {
    pub fn new(condition: &Condition, vocabulary: &Vocabulary) -> Self {
        let list = |tests: &[Test]| tests.iter().map(|test| CompiledTest::new(test, vocabulary)).collect();
        Self { all: list(&condition.all), any: list(&condition.any), unless: list(&condition.unless) }
    }

    /// Whether it holds, as far as is known.
    pub fn truth(&self, state: &State) -> Truth {
        let all = Truth::all(self.all.iter().map(|test| test.truth(state)));
        if all == Truth::No {
            return Truth::No;
        }
        let any = match self.any.as_slice() {
            [] => Truth::Yes,
            some => Truth::any(some.iter().map(|test| test.truth(state))),
        };
        let none = !Truth::any(self.unless.iter().map(|test| test.truth(state)));
        all.min(any).min(none)
    }

    /// The facts by which it holds: those it needs each of, and those of which one is enough.
    pub fn grounds(&self, state: &State) -> (Vec<usize>, Vec<usize>) {
        let every = self.all.iter().chain(&self.unless).flat_map(CompiledTest::facts).collect();
        let held = self.any.iter().filter(|test| test.truth(state) == Truth::Yes);
        (every, held.flat_map(CompiledTest::facts).collect())
    }

    /// The facts by which it does not hold: the first of those it needs that is otherwise, else those
    /// of which none is so, else those that keep it from holding. None where it may hold.
    pub fn against(&self, state: &State) -> Vec<usize> {
        let failed = self.all.iter().find(|test| test.truth(state) == Truth::No);
        let barred = self.unless.iter().find(|test| test.truth(state) == Truth::Yes);
        let none = !self.any.is_empty() && self.any.iter().all(|test| test.truth(state) == Truth::No);
        match (failed, none, barred) {
            (Some(test), _, _) => test.against(state),
            (None, true, _) => self.any.iter().flat_map(|test| test.against(state)).collect(),
            (None, false, Some(test)) => test.facts(),
            (None, false, None) => Vec::new(),
        }
    }

    /// The facts it tests.
    pub fn facts(&self) -> Vec<usize> {
        self.all.iter().chain(&self.any).chain(&self.unless).flat_map(CompiledTest::facts).collect()
    }
}

impl CompiledTest {
    fn new(test: &Test, vocabulary: &Vocabulary) -> Self {
        match test {
            Test::Condition(condition) => Self::Within(Compiled::new(condition, vocabulary)),
            Test::Fact { fact, values } => {
                let number = vocabulary.number(fact);
                let entry = number.and_then(|number| vocabulary.entries.get(number));
                Self::Fact { fact: number.unwrap_or(usize::MAX), mask: entry.map_or(0, |e| e.mask(values)) }
            }
        }
    }

    fn truth(&self, state: &State) -> Truth {
        match self {
            Self::Fact { fact, mask } => state.passes(*fact, *mask),
            Self::Within(condition) => condition.truth(state),
        }
    }

    fn against(&self, state: &State) -> Vec<usize> {
        match self {
            Self::Fact { fact, .. } => vec![*fact],
            Self::Within(condition) => condition.against(state),
        }
    }

    fn facts(&self) -> Vec<usize> {
        match self {
            Self::Fact { fact, .. } => vec![*fact],
            Self::Within(condition) => condition.facts(),
        }
    }
}

/// The rules of a ruling, ready to be applied.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules(Vec<(Compiled, Verdict)>);

impl Rules {
    pub fn new(rules: &[Rule], vocabulary: &Vocabulary) -> Self {
        Self(rules.iter().map(|rule| (Compiled::new(&rule.when, vocabulary), rule.verdict)).collect())
    }

    /// The verdicts of every rule that may be the first to hold.
    pub fn verdicts(&self, state: &State) -> Verdicts {
        let mut found = Verdicts::default();
        for (condition, verdict) in &self.0 {
            let truth = condition.truth(state);
            if truth != Truth::No {
                found.add(*verdict);
            }
            if truth == Truth::Yes {
                return found;
            }
        }
        found.add(Verdict::Unknown);
        found
    }

    /// The numbers of those rules.
    pub fn speaking(&self, state: &State) -> Vec<usize> {
        let mut found = Vec::new();
        for (number, (condition, _)) in self.0.iter().enumerate() {
            let truth = condition.truth(state);
            found.extend((truth != Truth::No).then_some(number));
            if truth == Truth::Yes {
                break;
            }
        }
        found
    }

    /// The facts that rules test, each once, in the order of the questions.
    pub fn facts(&self) -> Vec<usize> {
        let mut facts: Vec<usize> = self.0.iter().flat_map(|(condition, _)| condition.facts()).collect();
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// The facts by which the rule of that number holds; none where it may not hold.
    pub fn grounds_of(&self, rule: usize, state: &State) -> (Vec<usize>, Vec<usize>) {
        let holds = self.0.get(rule).filter(|(condition, _)| condition.truth(state) == Truth::Yes);
        holds.map(|(condition, _)| condition.grounds(state)).unwrap_or_default()
    }

    /// The facts by which the rule of that number does not hold; none where it may hold.
    pub fn against(&self, rule: usize, state: &State) -> Option<Vec<usize>> {
        let (condition, _) = self.0.get(rule)?;
        (condition.truth(state) == Truth::No).then(|| condition.against(state))
    }

    /// The facts that the rule of that number tests.
    pub fn facts_of(&self, rule: usize) -> Vec<usize> {
        self.0.get(rule).map(|(condition, _)| condition.facts()).unwrap_or_default()
    }
}

impl Verdicts {
    fn add(&mut self, verdict: Verdict) {
        self.0 |= 1 << (verdict as u16);
    }

    /// How many there are.
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The verdict, if there is one only.
    pub fn one(self) -> Option<Verdict> {
        (self.count() == 1).then(|| self.list().first().copied()).flatten()
    }

    /// Each of them.
    pub fn list(self) -> Vec<Verdict> {
        Verdict::ALL.iter().filter(|verdict| self.0 & (1 << (**verdict as u16)) != 0).copied().collect()
    }
}
