//! A model agreement is named to those whom it is for, and to nobody else.

mod common;

use decide::{Decider, Reader};
use facts::{Facts, Situation, Value};
use language::{DUTCH, ENGLISH, Language};

fn of_facts(facts: &[(&str, &str)]) -> Vec<String> {
    let (book, _) = common::book();
    let value = |text: &str| match text {
        "yes" | "no" => Value::YesNo(text == "yes"),
        option => Value::Choice(option.to_owned()),
    };
    let processor = book.roles.get("processor").map(|role| role.facts.clone()).unwrap_or_default();
    let known = facts.iter().map(|(id, text)| ((*id).to_owned(), value(text)));
    let general: Facts = processor.into_iter().chain(known).collect();
    let situation = Situation { general, services: Vec::new() };
    let decision = Decider::new(&book).decide(&situation);
    decision.services.into_iter().flat_map(|service| service.models).map(|found| found.model).collect()
}

fn of_words(text: &str, language: Language) -> Vec<String> {
    let (book, _) = common::book();
    let reading = Reader::new(&book, language).map(|reader| reader.read(text)).unwrap_or_default();
    let decision = Decider::new(&book).decide(&reading.situation);
    decision.services.into_iter().flat_map(|service| service.models).map(|found| found.model).collect()
}

const PROCESSOR: [(&str, &str); 2] = [("personal-data", "yes"), ("stored-there", "yes")];

#[test]
fn a_compulsory_model_comes_first_and_the_one_for_everyone_last() {
    let facts = [PROCESSOR.as_slice(), &[("organisation", "municipality")]].concat();
    assert_eq!(of_facts(&facts), ["vng", "commission-2021-915"]);
}

#[test]
fn a_transfer_calls_for_the_clauses_on_transfers() {
    let facts = [PROCESSOR.as_slice(), &[("transfers", "yes")]].concat();
    assert_eq!(of_facts(&facts), ["commission-2021-914", "commission-2021-915"]);
}

#[test]
fn who_says_nothing_of_the_sector_gets_no_model_of_a_sector() {
    assert_eq!(of_facts(&PROCESSOR), ["commission-2021-915"]);
}

#[test]
fn where_no_processor_agreement_is_needed_there_is_no_model_for_one() {
    assert_eq!(of_facts(&[("personal-data", "no"), ("organisation", "municipality")]), [""; 0]);
}

#[test]
fn the_sector_is_read_from_whose_organisation_it_is() {
    let text = "Onze gemeente laat de salarisadministratie door een bureau doen.";
    assert_eq!(of_words(text, DUTCH).first().map(String::as_str), Some("vng"));
    let text = "Our university keeps student data in the cloud of a supplier.";
    assert_eq!(of_words(text, ENGLISH).first().map(String::as_str), Some("surf"));
}

#[test]
fn a_municipality_that_is_the_other_party_does_not_bring_its_model() {
    let text = "Wij laten de loonadministratie doen door een bureau dat ook voor een gemeente werkt.";
    assert!(!of_words(text, DUTCH).contains(&"vng".to_owned()));
}
