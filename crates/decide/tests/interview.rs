//! The interview: it asks until the verdict is known, can go back and be resumed.

mod common;

use decide::{Decider, Interview};
use facts::{Situation, Value};
use rulebook::Verdict;

#[test]
fn answering_every_question_from_a_scenario_ends_in_its_verdict() {
    let (book, _) = common::book();
    let decider = Decider::new(&book);
    for (id, scenario) in book.scenarios.iter().filter(|(_, s)| s.verdict != Verdict::Unknown) {
        let mut interview = Interview::new(Situation::default());
        while let Some(step) = interview.next(&decider) {
            match scenario.facts.get(&step.ask.fact) {
                Some(value) => {
                    assert!(interview.answer(&decider, step.service, &step.ask.fact, value.clone()))
                }
                None => interview.pass(step.service, &step.ask.fact),
            }
        }
        let decision = decider.decide(interview.situation());
        let service = &decision.services[0];
        let known: Vec<_> = service.facts.iter().map(|fact| (&fact.fact, &fact.value)).collect();
        assert_eq!(service.verdict, scenario.verdict, "{id}: {known:?}, possible {:?}", service.possible);
    }
}

#[test]
fn going_back_asks_the_same_question_again() {
    let (book, _) = common::book();
    let decider = Decider::new(&book);
    let mut interview = Interview::new(Situation::default());
    let first = interview.next(&decider).unwrap();
    assert!(interview.answer(&decider, 0, &first.ask.fact, Value::YesNo(true)));
    assert_ne!(interview.next(&decider).unwrap().ask.fact, first.ask.fact);
    assert_eq!(interview.back(), Some((0, first.ask.fact.clone())));
    assert_eq!(interview.next(&decider), Some(first));
    assert_eq!(interview.back(), None);
}

#[test]
fn an_answer_that_does_not_fit_changes_nothing() {
    let (book, _) = common::book();
    let decider = Decider::new(&book);
    let mut interview = Interview::new(Situation::default());
    assert!(!interview.answer(&decider, 0, "access", Value::Choice("half".into())));
    assert!(!interview.answer(&decider, 0, "weather", Value::YesNo(true)));
    assert!(!interview.answer(&decider, 7, "household", Value::YesNo(true)));
    assert_eq!(interview.progress(&decider).answered, 0);
}

#[test]
fn an_interview_resumes_from_its_situation() {
    let (book, _) = common::book();
    let decider = Decider::new(&book);
    let mut interview = Interview::new(Situation::default());
    let first = interview.next(&decider).unwrap();
    assert!(interview.answer(&decider, 0, &first.ask.fact, Value::YesNo(true)));
    let resumed = Interview::new(interview.situation().clone());
    assert_eq!(resumed.next(&decider), interview.next(&decider));
}
