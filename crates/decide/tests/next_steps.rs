//! What to do now: documents by id, the warning of processing without an agreement, and what is asked
//! for it once the verdict is known.

mod common;

use std::sync::LazyLock;

use decide::{Decider, Interview, ServiceDecision};
use facts::{Facts, Situation, Value};
use rulebook::{Rulebook, Verdict};

fn situation(facts: Facts) -> Situation {
    Situation { general: facts, services: Vec::new() }
}

/// The rulebook, read once.
static BOOK: LazyLock<Rulebook> = LazyLock::new(|| common::book().0);

fn processor() -> Facts {
    let role = BOOK.roles.get("processor").map(|role| role.facts.clone()).unwrap_or_default();
    with(role, &[("personal-data", "yes"), ("stored-there", "yes")])
}

fn with(mut facts: Facts, more: &[(&str, &str)]) -> Facts {
    let value = |text: &str| match text {
        "yes" | "no" => Value::YesNo(text == "yes"),
        option => Value::Choice(option.to_owned()),
    };
    facts.extend(more.iter().map(|(id, text)| ((*id).to_owned(), value(text))));
    facts
}

fn decide(facts: Facts) -> ServiceDecision {
    Decider::new(&BOOK).decide(&situation(facts)).services.remove(0)
}

fn documents(service: &ServiceDecision) -> Vec<(&str, bool)> {
    service.documents.iter().map(|document| (document.id.as_str(), document.required)).collect()
}

fn asked(service: &ServiceDecision) -> Vec<&str> {
    service.also_ask.iter().map(|ask| ask.fact.as_str()).collect()
}

fn notes(service: &ServiceDecision) -> Vec<&str> {
    service.notes.iter().map(|note| note.id.as_str()).collect()
}

#[test]
fn every_verdict_of_a_scenario_names_its_documents_and_each_can_be_drafted() {
    for (id, scenario) in &BOOK.scenarios {
        let service = decide(scenario.facts.clone());
        let expected: &[(&str, bool)] = match service.verdict {
            Verdict::ProcessorAgreement => &[("processor-agreement", true)],
            Verdict::SubProcessorAgreement => &[("sub-processor-agreement", true)],
            Verdict::SeparateControllers => {
                &[("data-exchange-agreement", false), ("no-agreement-letter", false)]
            }
            Verdict::JointControllers => &[("joint-controller-arrangement", true)],
            Verdict::OwnStaff => &[("confidentiality-statement", true), ("no-agreement-letter", false)],
            Verdict::NoAccess => &[("confidentiality-statement", false), ("no-agreement-letter", false)],
            Verdict::NoPersonalData | Verdict::Household => &[("no-agreement-letter", false)],
            Verdict::Unknown => &[],
        };
        assert_eq!(documents(&service), expected, "{id}");
        for document in &service.documents {
            assert_eq!(document.drafted, BOOK.agreements.contains_key(&document.id), "{id}: {}", document.id);
        }
    }
}

#[test]
fn a_document_without_a_text_of_ours_is_named_and_not_offered() {
    let mut book = BOOK.clone();
    book.agreements.remove("processor-agreement");
    let service = Decider::new(&book).decide(&situation(processor())).services.remove(0);
    assert!(service.documents.iter().any(|document| document.required && !document.drafted));
}

#[test]
fn started_without_an_agreement_is_warned_of_first_with_what_to_do_about_the_past() {
    let service = decide(with(processor(), &[("processing-started", "yes"), ("agreement-signed", "no")]));
    assert_eq!(notes(&service).first(), Some(&"started-without-agreement"));
    assert!(notes(&service).contains(&"past-processing"));
}

#[test]
fn no_warning_without_the_facts_for_it() {
    for more in [&[("processing-started", "no")][..], &[("processing-started", "yes")], &[]] {
        let service = decide(with(processor(), more));
        assert!(!notes(&service).contains(&"started-without-agreement"), "{more:?}");
    }
    let signed = decide(with(processor(), &[("processing-started", "yes"), ("agreement-signed", "yes")]));
    assert!(!notes(&signed).contains(&"started-without-agreement"));
}

#[test]
fn a_known_verdict_leaves_questions_for_what_to_do_and_an_open_one_does_not() {
    assert_eq!(decide(Facts::new()).also_ask.len(), 0);
    assert_eq!(
        asked(&decide(processor())),
        ["processing-started", "agreement-signed", "standard-terms", "sector", "organisation"]
    );
    let begun = with(processor(), &[("processing-started", "no"), ("sector", "care")]);
    assert_eq!(asked(&decide(begun)), ["standard-terms"]);
    let other = with(processor(), &[("sector", "other")]);
    assert!(!asked(&decide(other)).contains(&"organisation"), "only government and schools are asked");
}

#[test]
fn an_interview_asks_on_after_the_verdict_and_an_answer_on_the_organisation_holds_for_all() {
    let decider = Decider::new(&BOOK);
    let mut interview = Interview::new(situation(with(processor(), &[("sector", "government")])));
    let mut steps = Vec::new();
    while let Some(step) = interview.next(&decider) {
        let answer = match step.ask.fact.as_str() {
            "organisation" => Value::Choice("municipality".into()),
            _ => Value::YesNo(false),
        };
        assert!(interview.answer(&decider, step.service, &step.ask.fact, answer), "{}", step.ask.fact);
        steps.push(step.ask.fact);
    }
    assert_eq!(steps, ["processing-started", "standard-terms", "organisation"]);
    assert!(interview.situation().general.contains_key("organisation"));
    assert_eq!(interview.back(), Some((0, "organisation".to_owned())));
    assert!(!interview.situation().general.contains_key("organisation"));
}

#[test]
fn standard_terms_may_be_relied_on_and_the_proof_of_notice_is_told() {
    let service = decide(with(processor(), &[("standard-terms", "yes")]));
    assert!(notes(&service).contains(&"standard-terms") && notes(&service).contains(&"proof-of-notice"));
    assert!(!notes(&decide(processor())).contains(&"proof-of-notice"));
}
