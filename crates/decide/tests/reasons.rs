//! Why a verdict is what it is: exceptions with the facts that exclude them, the rules weighed first,
//! and what would turn it in words.

mod common;

use std::sync::LazyLock;

use decide::{Confidence, Decider, ServiceDecision};
use facts::{Facts, Situation, Truth};
use language::{DUTCH, ENGLISH};
use rulebook::{Rulebook, Verdict};

/// The rulebook, read once.
static BOOK: LazyLock<Rulebook> = LazyLock::new(|| common::book().0);

fn decide(facts: Facts) -> ServiceDecision {
    Decider::new(&BOOK).decide(&Situation { general: facts, services: Vec::new() }).services.remove(0)
}

fn scenario(id: &str) -> Facts {
    BOOK.scenarios.get(id).map(|scenario| scenario.facts.clone()).unwrap_or_default()
}

#[test]
fn an_exception_says_by_which_fact_it_does_not_apply() {
    let decided = decide(scenario("software-on-own-servers"));
    assert_eq!(decided.verdict, Verdict::NoAccess);
    let exception = &decided.reasons[0].exceptions[0];
    assert_eq!(exception.applies, Some(Truth::No));
    assert_eq!(exception.by, ["access", "stored-there"]);
}

#[test]
fn an_exception_that_nobody_spoke_of_stays_open() {
    let mut facts = scenario("staff-by-train");
    facts.remove("who-decides");
    let decided = decide(facts);
    let open: Vec<_> = decided.reasons.iter().flat_map(|reason| &reason.exceptions).collect();
    assert!(open.iter().all(|exception| exception.applies != Some(Truth::Yes)), "{open:?}");
}

#[test]
fn the_rules_before_the_one_that_spoke_are_weighed_with_the_facts_that_exclude_them() {
    let decided = decide(scenario("database-administrator-with-access"));
    let rules: Vec<_> = decided.weighed.iter().map(|weighed| weighed.rule.as_str()).collect();
    assert_eq!(rules.first(), Some(&"roles/no-personal-data"));
    assert!(rules.contains(&"roles/no-access") && !rules.contains(&"roles/processor"), "{rules:?}");
    let known = |fact: &String| decided.facts.iter().any(|known| known.fact == *fact);
    for weighed in &decided.weighed {
        assert!(!weighed.by.is_empty() && weighed.by.iter().all(known), "{}: {:?}", weighed.rule, weighed.by);
    }
}

#[test]
fn an_open_verdict_has_weighed_nothing_yet() {
    assert!(decide(Facts::new()).weighed.is_empty());
}

#[test]
fn every_change_has_words_in_both_languages_and_those_of_the_rule_come_first() {
    for (id, scenario) in &BOOK.scenarios {
        let decided = decide(scenario.facts.clone());
        for change in &decided.what_if {
            let words = [DUTCH, ENGLISH].map(|language| change.suppose.get(language));
            assert!(words.iter().all(|text| !text.is_empty()), "{id}: {} = {}", change.fact, change.to);
        }
    }
    let decided = decide(scenario_of_storage());
    assert_eq!(decided.what_if.first().map(|change| change.fact.as_str()), Some("stored-there"));
}

fn scenario_of_storage() -> Facts {
    scenario("encrypted-data-at-a-host")
}

#[test]
fn every_word_of_confidence_is_explained_and_measured() {
    let ruling = &BOOK.decisions["roles"];
    let words: Vec<_> = ruling.confidence.iter().map(|firmness| firmness.word.as_str()).collect();
    assert_eq!(words, Confidence::ALL.map(Confidence::id));
    assert!(ruling.confidence.iter().all(|firmness| firmness.right <= firmness.of && firmness.of > 0));
}
