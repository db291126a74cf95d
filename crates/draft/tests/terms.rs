//! What review reads from our own drafts is what was chosen: for the example files and for many
//! made-up facts, in every language. Where a fact is open, its blank gives no term.

#![allow(dead_code, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use std::collections::BTreeMap;

use draft::draft;
use facts::{Facts, Value};
use language::Language;
use review::{Contact, Money, Period, Review, Reviewer, TermValue};
use rulebook::Unit;
use support::{AGREEMENT, BOOK, chance, complete, example};

/// Made-up facts, with words where a reader expects a name, a place or an address.
fn made_up(seed: u64) -> Facts {
    let mut facts = complete(|options, order| {
        usize::try_from(chance(seed * 1000 + u64::from(order), options as u64)).unwrap()
    });
    let text = |text: &str| Value::Text(text.to_owned());
    facts.insert("court".into(), text(["Midden-Nederland", "Den Haag", "Amsterdam"][seed as usize % 3]));
    facts.insert("controller-contact".into(), text("M. Bos, fg@lindenhof.example, 055 000 00 03"));
    facts.insert("processor-contact".into(), text("Service Desk, security@platform.example, 020 000 00 04"));
    facts.insert("storage-places".into(), Value::List(vec!["Amsterdam".into(), "Dublin".into()]));
    let day = i8::try_from(1 + seed % 28).unwrap();
    facts.insert("start-date".into(), Value::Date(jiff::civil::Date::constant(2027, 3, day)));
    facts
}

fn reviewed(facts: &Facts, language: Language) -> Review {
    let draft = draft(&BOOK, AGREEMENT, facts, language).unwrap();
    Reviewer::new(&BOOK, language).unwrap().review(&draft.paper)
}

/// The terms that stand for a fact, by the fact's id, in the notation of the term files.
fn read(review: &Review) -> BTreeMap<String, String> {
    let of = |found: &review::Term| Some((BOOK.terms[&found.term].fact.clone()?, found.value.to_string()));
    review.terms.iter().filter_map(of).collect()
}

/// What a fact should be read as; none where the agreement does not say it.
fn expected(fact: &str, facts: &Facts) -> Option<String> {
    let asked = BOOK.facts[fact].question.asked_when.truth(facts) == facts::Truth::Yes;
    let value = facts.get(fact).filter(|value| asked && !value.is_empty())?;
    let period = |number: &i64, unit| {
        TermValue::Period(Period { number: u32::try_from(*number).unwrap(), unit }).to_string()
    };
    Some(match (fact, value) {
        ("breach-hours", Value::Number(number)) => period(number, Unit::Hours),
        ("audit-frequency", Value::Number(number)) => number.to_string(),
        ("liability-cap", Value::Number(number)) => {
            let amount = u64::try_from(*number).unwrap();
            TermValue::Money(Money { amount, currency: "EUR".into() }).to_string()
        }
        (_, Value::Number(number)) => period(number, Unit::Days),
        ("governing-law", Value::Choice(choice)) if choice == "dutch" => "nl".into(),
        ("storage-places", _) => places(value),
        (_, Value::Text(text)) if fact.ends_with("-contact") => contact(text).to_string(),
        (_, Value::Choice(text) | Value::Text(text)) => text.clone(),
        (_, Value::Date(date)) => date.to_string(),
        (fact, value) => panic!("{fact} is {value:?}, which no term is"),
    })
}

/// The countries of the places that the facts of this test name.
fn places(value: &Value) -> String {
    let known = [
        ("Amsterdam", "nl"),
        ("Dublin", "ie"),
        ("Nederland", "nl"),
        ("Groningen", "nl"),
        ("Utrecht", "nl"),
        ("Haarlem", "nl"),
        ("Frankfurt", "de"),
    ];
    let text = format!("{value:?}");
    let mut found: Vec<&str> =
        known.iter().filter(|(name, _)| text.contains(name)).map(|(_, code)| *code).collect();
    found.sort_unstable();
    found.dedup();
    found.join(", ")
}

/// Name, e-mail and telephone of a contact as the examples write it.
fn contact(text: &str) -> TermValue {
    let part = |fits: fn(&&str) -> bool| text.split(',').map(str::trim).find(fits).map(str::to_owned);
    let telephone = part(|part| part.starts_with('0'));
    TermValue::Contact(Contact {
        name: part(|part| part.starts_with(char::is_uppercase)),
        email: part(|part| part.contains('@')),
        telephone: telephone.map(|part| part.split('(').next().unwrap().trim().to_owned()),
    })
}

/// The facts whose term is another than was chosen, or is not there, or is there for an open fact.
fn differing(facts: &Facts, language: Language) -> Vec<String> {
    let read = read(&reviewed(facts, language));
    let compared = BOOK.terms.values().filter_map(|term| term.fact.as_deref());
    let differs = |fact: &str| {
        let (found, chosen) = (read.get(fact).cloned(), expected(fact, facts));
        (found != chosen).then(|| format!("{language} {fact}: {found:?} instead of {chosen:?}"))
    };
    compared.filter_map(differs).collect()
}

#[test]
fn the_terms_of_the_examples_are_the_facts_chosen() {
    let mut wrong = Vec::new();
    for name in ["salarisadministratie", "patientendossier", "nieuwsbrief"] {
        let (situation, problems) = example(name);
        assert_eq!(problems, []);
        let mut facts = situation.general.clone();
        facts.extend(situation.services.into_iter().flat_map(|service| service.facts));
        for language in BOOK.languages.keys() {
            wrong.extend(differing(&facts, *language).into_iter().map(|what| format!("{name} {what}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_terms_of_made_up_agreements_are_the_facts_chosen() {
    let mut wrong = Vec::new();
    for language in BOOK.languages.keys() {
        for seed in 1..=40 {
            wrong.extend(
                differing(&made_up(seed), *language).into_iter().map(|what| format!("{seed} {what}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_open_fact_gives_no_term() {
    let mut wrong = Vec::new();
    for language in BOOK.languages.keys() {
        // Without a choice made beforehand the clause still leaves it to the controller.
        let asked = BOOK.terms.values().filter_map(|term| term.fact.as_deref());
        for fact in asked.filter(|fact| *fact != "end-choice") {
            let mut facts = made_up(7);
            facts.remove(fact);
            if let Some(found) = read(&reviewed(&facts, *language)).get(fact) {
                wrong.push(format!("{language} {fact}: {found}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
