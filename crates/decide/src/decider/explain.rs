//! Why a verdict is what it is: the rules that spoke, those weighed before them, the exceptions, and
//! what would turn it.

use facts::Truth;
use rulebook::{Exception, Verdict};

use super::{Decider, Exceptional, RULING};
use crate::compiled::{Compiled, Verdicts};
use crate::confidence::Grounds;
use crate::decision::{Considered, Reason, Weighed, WhatIf, option_words};
use crate::state::State;

impl Decider {
    /// The rules that led to a known verdict; with an open one, none has spoken yet.
    pub(super) fn reasons(&self, state: &State, verdicts: Verdicts) -> Vec<Reason> {
        if verdicts.count() != 1 {
            return Vec::new();
        }
        self.rules.speaking(state).into_iter().filter_map(|number| self.reason(number, state)).collect()
    }

    fn reason(&self, number: usize, state: &State) -> Option<Reason> {
        let rule = self.ruling.rules.get(number)?;
        let compiled = self.exceptions.get(number)?;
        let considered = rule.exceptions.iter().zip(compiled);
        let told = considered.filter(|(_, exceptional)| exceptional.when.truth(state) == Truth::Yes);
        let known = self.rules.facts_of(number).into_iter().filter(|fact| state.knows(*fact));
        let (every, one) = self.rules.grounds_of(number, state);
        Some(Reason {
            rule: format!("{RULING}/{}", rule.id),
            text: rule.because.clone(),
            sources: rule.law.clone(),
            facts: self.ids(known.collect()),
            grounds: Grounds { every: self.ids(every), one: self.ids(one) },
            exceptions: told.map(|(exception, when)| self.considered(exception, when, state)).collect(),
        })
    }

    fn considered(&self, exception: &Exception, exceptional: &Exceptional, state: &State) -> Considered {
        let (applies, by) = exceptional.applies.as_ref().map_or((None, Vec::new()), |when| {
            let (truth, facts) = self.settled(when, state);
            (Some(truth), facts)
        });
        Considered { text: exception.because.clone(), sources: exception.law.clone(), applies, by }
    }

    /// Whether a condition holds, with the facts by which it does or does not, or that leave it open.
    fn settled(&self, when: &Compiled, state: &State) -> (Truth, Vec<String>) {
        let truth = when.truth(state);
        let facts = match truth {
            Truth::No => when.against(state),
            Truth::Yes => when.facts(),
            Truth::Unknown => when.facts().into_iter().filter(|fact| !state.knows(*fact)).collect(),
        };
        (truth, self.ids(facts))
    }

    /// The rules that come before the one that spoke and do not hold, with the facts that exclude them.
    pub(super) fn weighed(&self, state: &State, verdicts: Verdicts) -> Vec<Weighed> {
        let Some(last) = self.rules.speaking(state).last().copied().filter(|_| verdicts.count() == 1) else {
            return Vec::new();
        };
        let before = self.ruling.rules.iter().enumerate().take(last);
        let excluded = before.filter_map(|(number, rule)| Some((rule, self.rules.against(number, state)?)));
        excluded
            .map(|(rule, facts)| Weighed {
                rule: format!("{RULING}/{}", rule.id),
                name: rule.name.clone(),
                verdict: rule.verdict,
                sources: rule.law.clone(),
                by: self.ids(facts),
            })
            .collect()
    }

    /// Every single change that leads to another known verdict: first of the facts that the verdict
    /// rests on, then of the others.
    pub(super) fn what_if(&self, state: &State, verdict: Verdict) -> Vec<WhatIf> {
        let speaking = self.rules.speaking(state);
        let grounds: Vec<usize> = speaking.iter().flat_map(|rule| self.rules.facts_of(*rule)).collect();
        let mut facts = self.decisive.clone();
        facts.sort_by_key(|fact| !grounds.contains(fact));
        facts.into_iter().flat_map(|fact| self.changes(fact, state, verdict)).collect()
    }

    fn changes(&self, fact: usize, state: &State, verdict: Verdict) -> Vec<WhatIf> {
        let other = |verdicts: Verdicts| verdicts.one().filter(|o| *o != verdict && *o != Verdict::Unknown);
        let turned = |(value, verdicts)| self.change(fact, value, state, other(verdicts)?);
        self.outcomes(fact, state).into_iter().filter_map(turned).collect()
    }

    fn change(&self, fact: usize, value: usize, state: &State, verdict: Verdict) -> Option<WhatIf> {
        let entry = self.vocabulary.entries.get(fact)?;
        let known = self.facts.get(&entry.id)?;
        let now = state.get(fact).trailing_zeros();
        let from = state.knows(fact).then(|| entry.values.get(now as usize).cloned()).flatten();
        let to = entry.values.get(value)?.clone();
        let words = option_words(&known.question.answer, &to);
        let suppose = known.suppose.get(&to).cloned().unwrap_or_default();
        let name = known.question.name.clone();
        Some(WhatIf { fact: entry.id.clone(), name, from, to, words, suppose, verdict })
    }

    fn ids(&self, facts: Vec<usize>) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for id in facts.into_iter().filter_map(|fact| self.id(fact)) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }
}
