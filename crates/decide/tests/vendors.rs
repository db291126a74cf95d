//! A supplier that the words name is recognised, and says what its service says; no other is guessed.

mod common;

use decide::{Decider, Decision, Reader, Reading};
use language::{DUTCH, ENGLISH, Language};
use rulebook::Verdict;

fn read(text: &str, language: Language) -> Reading {
    let (book, _) = common::book();
    Reader::new(&book, language).map(|reader| reader.read(text)).unwrap_or_default()
}

fn decide(text: &str) -> Decision {
    let (book, _) = common::book();
    let reading = read(text, DUTCH);
    Decider::new(&book).decide(&reading.situation).with_reading(&reading)
}

/// The suppliers with their services: `mollie: invoicing`.
fn named(text: &str, language: Language) -> Vec<String> {
    let vendors = read(text, language).vendors;
    vendors.iter().map(|vendor| format!("{}: {}", vendor.vendor, vendor.services.join(", "))).collect()
}

#[test]
fn a_named_service_is_recognised_with_its_words() {
    let reading = read("Ons bedrijf gebruikt Gmail zakelijk.", DUTCH);
    let [vendor] = reading.vendors.as_slice() else { unreachable!("{:?}", reading.vendors) };
    assert_eq!((vendor.vendor.as_str(), vendor.quote.as_str()), ("google-workspace", "Gmail"));
    assert_eq!(vendor.services, ["gmail-and-drive"]);
}

#[test]
fn the_only_service_of_a_supplier_needs_no_name() {
    assert_eq!(named("Wij doen aangifte bij de Belastingdienst.", DUTCH), ["belastingdienst: wage-data"]);
}

#[test]
fn where_services_differ_and_none_is_named_it_stays_open() {
    assert_eq!(named("Wij gebruiken Mollie.", DUTCH), ["mollie: "]);
    assert_eq!(named("Wij maken facturen met Mollie Invoicing.", DUTCH), ["mollie: invoicing"]);
}

#[test]
fn an_unknown_name_is_not_guessed() {
    assert_eq!(named("Wij gebruiken Postduif Cloud van de firma Veldkamp.", DUTCH), [""; 0]);
}

#[test]
fn a_name_that_is_a_word_too_needs_its_own_spelling() {
    assert_eq!(named("We travel by train with NS.", ENGLISH), ["ns: business-card"]);
    assert_eq!(named("The delay was 5 ns.", ENGLISH), [""; 0]);
}

#[test]
fn a_supplier_that_is_denied_is_not_named() {
    assert_eq!(named("Wij gebruiken geen Gmail.", DUTCH), [""; 0]);
}

#[test]
fn what_the_service_says_is_presumed_and_keeps_the_words() {
    let reading = read("Wij maken facturen met Mollie Invoicing.", DUTCH);
    let kept = reading.facts.iter().find(|read| read.fact == "stored-there");
    let kept = kept.map(|read| (read.value.as_str(), read.quote.as_str(), read.presumed));
    assert_eq!(kept, Some(("yes", "Mollie Invoicing", true)));
}

#[test]
fn words_that_contradict_the_service_silence_it() {
    let reading = read("Ik gebruik Mollie Invoicing privé, alleen voor mijn eigen spullen.", DUTCH);
    assert!(reading.facts.iter().all(|read| read.fact != "standard-terms"), "{:?}", reading.facts);
}

#[test]
fn the_decision_tells_of_the_supplier_where_it_is_named() {
    let decision = decide("Onze nieuwsbrief gaat via een mailingdienst en klanten betalen met Mollie.");
    let told: Vec<_> = decision.services.iter().map(|service| service.vendors.len()).collect();
    assert_eq!(told, [0, 1]);
}

#[test]
fn every_supplier_is_recognised_by_its_own_name() {
    let (book, _) = common::book();
    for language in [DUTCH, ENGLISH] {
        let reader = Reader::new(&book, language).unwrap();
        for (id, vendor) in &book.vendors {
            let found = reader.read(&format!("{}.", vendor.name)).vendors;
            assert!(found.iter().any(|found| found.vendor == *id), "{} in {language}", vendor.name);
        }
    }
}

#[test]
fn the_usual_role_leads_to_its_verdict() {
    let (book, _) = common::book();
    let decider = Decider::new(&book);
    for (id, vendor) in &book.vendors {
        for service in vendor.services.iter().filter(|service| service.facts.contains_key("personal-data")) {
            let Some(role) = book.roles.get(&service.role).filter(|role| !role.open) else { continue };
            let facts = role.facts.clone().into_iter().chain(service.facts.clone()).collect();
            let wanted = if service.role == "processor" {
                Verdict::ProcessorAgreement
            } else {
                Verdict::SeparateControllers
            };
            assert_eq!(decider.verdict(&facts), wanted, "{id}/{}", service.id);
        }
    }
}
