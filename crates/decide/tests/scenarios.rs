//! Every scenario of the rulebook: its facts lead to its verdict and notes, and its words, in both
//! languages, never to another verdict.

mod common;

use decide::{Decider, Reader};
use facts::{Facts, Service, Situation};
use language::{DUTCH, ENGLISH};
use rulebook::Verdict;

fn situation(facts: &Facts) -> Situation {
    Situation { general: facts.clone(), services: Vec::new() }
}

#[test]
fn the_deciding_parts_of_the_rulebook_have_no_problems() {
    assert_eq!(common::book().1, []);
}

#[test]
fn the_facts_of_every_scenario_lead_to_its_verdict_and_notes() {
    let (book, _) = common::book();
    let decider = Decider::new(&book);
    assert!(book.scenarios.len() > 35);
    for (id, scenario) in &book.scenarios {
        let decision = decider.decide(&situation(&scenario.facts)).services.remove(0);
        assert_eq!(decision.verdict, scenario.verdict, "{id}: possible {:?}", decision.possible);
        for note in &scenario.notes {
            assert!(decision.notes.iter().any(|given| given.id == *note), "{id} lacks {note}");
        }
        match decision.verdict {
            Verdict::Unknown => assert!(!decision.ask.is_empty(), "{id} asks nothing"),
            _ => assert!(decision.reasons.iter().all(|reason| !reason.sources.is_empty()), "{id}"),
        }
    }
}

#[test]
fn the_words_of_every_scenario_lead_to_its_verdict() {
    let (book, _) = common::book();
    let decider = Decider::new(&book);
    let mut failures = Vec::new();
    for language in [DUTCH, ENGLISH] {
        let reader = Reader::new(&book, language).unwrap();
        for (id, scenario) in &book.scenarios {
            let reading = reader.read(scenario.situation.get(language));
            let decision = decider.decide(&reading.situation).services.remove(0);
            if decision.verdict != scenario.verdict {
                let open: Vec<_> = decision.ask.iter().map(|ask| ask.fact.as_str()).collect();
                failures.push(format!("{language} {id}: {} open {open:?}", decision.verdict));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn nothing_known_leaves_everything_open_and_the_first_question_is_asked() {
    let (book, _) = common::book();
    let decision = Decider::new(&book).decide(&Situation::default()).services.remove(0);
    assert_eq!(decision.verdict, Verdict::Unknown);
    assert!(decision.ask.len() > 5 && decision.possible.len() == 9, "{:?}", decision.possible);
}

#[test]
fn each_service_has_its_own_verdict() {
    let (book, _) = common::book();
    let of = |id: &str| Service { name: id.into(), facts: book.scenarios[id].facts.clone() };
    let services = vec![of("payments-by-ideal"), of("staff-mail-in-microsoft-365")];
    let decision = Decider::new(&book).decide(&Situation { general: Facts::new(), services });
    let verdicts: Vec<_> = decision.services.iter().map(|s| s.verdict).collect();
    assert_eq!(verdicts, [Verdict::SeparateControllers, Verdict::ProcessorAgreement]);
}

#[test]
fn what_if_names_the_change_that_turns_the_verdict() {
    let (book, _) = common::book();
    let facts = &book.scenarios["database-administrator-with-access"].facts;
    let decision = Decider::new(&book).decide(&situation(facts)).services.remove(0);
    let no_access = decision.what_if.iter().find(|change| change.fact == "access" && change.to == "none");
    assert_eq!(no_access.map(|change| change.verdict), Some(Verdict::NoAccess));
}

#[test]
fn a_text_that_says_nothing_stays_unknown() {
    let (book, _) = common::book();
    let reader = Reader::new(&book, DUTCH).unwrap();
    for text in ["", "Hallo, dank voor uw artikel!", "Wat is het weer morgen?"] {
        let decision = Decider::new(&book).decide(&reader.read(text).situation).services.remove(0);
        assert_eq!(decision.verdict, Verdict::Unknown, "{text}");
    }
}

#[test]
fn every_fact_that_is_read_shows_words_of_the_text() {
    let (book, _) = common::book();
    let reader = Reader::new(&book, DUTCH).unwrap();
    for scenario in book.scenarios.values() {
        let text = scenario.situation.get(DUTCH);
        for fact in reader.read(text).facts {
            assert_eq!(text.get(fact.start..fact.end), Some(fact.quote.as_str()));
            assert!(!fact.quote.is_empty());
        }
    }
}

#[test]
fn a_text_that_names_several_services_gets_a_verdict_for_each() {
    let (book, _) = common::book();
    let reading = Reader::new(&book, DUTCH).unwrap().read(
        "Ons personeel mailt met Microsoft 365, klanten betalen met iDEAL en de Belastingdienst ontvangt loongegevens.",
    );
    let decision = Decider::new(&book).decide(&reading.situation).with_quotes(&reading.facts);
    let told: Vec<_> = decision.services.iter().map(|s| (s.name.as_str(), s.verdict)).collect();
    let expected = [
        ("Microsoft 365", Verdict::ProcessorAgreement),
        ("iDEAL", Verdict::SeparateControllers),
        ("Belastingdienst", Verdict::SeparateControllers),
    ];
    assert_eq!(told, expected);
}
