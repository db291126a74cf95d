//! From the data to a level of protection and the measures that fit it.

use std::sync::LazyLock;

use draft::protection;
use facts::{Facts, Value};
use rulebook::Rulebook;

static BOOK: LazyLock<Rulebook> = LazyLock::new(|| {
    let files = rulebook_files::of_source_tree().unwrap_or_default();
    rulebook::load(&files).0
});

const ASKED: [&str; 5] =
    ["special-categories", "national-number", "sensitive-data", "children", "large-scale"];

/// Everything is answered: no, but for these.
fn facts(yes: &[&str]) -> Facts {
    ASKED.iter().map(|fact| ((*fact).to_owned(), Value::YesNo(yes.contains(fact)))).collect()
}

fn level(facts: &Facts) -> Option<&'static str> {
    protection(&BOOK, facts).level.map(|(id, _)| id)
}

fn measures(facts: &Facts) -> Vec<&'static str> {
    protection(&BOOK, facts).measures.into_iter().map(|(id, _)| id).collect()
}

#[test]
fn a_loyalty_card_needs_less_than_a_patient_record() {
    let (card, record) = (facts(&[]), facts(&["special-categories", "national-number"]));
    assert_eq!((level(&card), level(&record)), (Some("basic"), Some("high")));
    let (few, many) = (measures(&card), measures(&record));
    assert!(few.iter().all(|measure| many.contains(measure)) && few.len() < many.len());
    for measure in ["pseudonymisation", "encryption-at-rest"] {
        assert!(many.contains(&measure) && !few.contains(&measure), "{measure}");
    }
}

#[test]
fn each_kind_of_data_raises_the_level_and_scale_raises_it_further() {
    for fact in ["national-number", "sensitive-data", "children", "large-scale"] {
        assert_eq!(level(&facts(&[fact])), Some("elevated"), "{fact}");
    }
    for fact in ["national-number", "sensitive-data", "children"] {
        assert_eq!(level(&facts(&[fact, "large-scale"])), Some("high"), "{fact} on a large scale");
    }
}

#[test]
fn what_nobody_said_of_the_data_leaves_the_level_open_and_only_the_certain_measures() {
    let nothing = protection(&BOOK, &Facts::new());
    assert!(nothing.level.is_none() && nothing.open.contains(&"special-categories"));
    assert!(nothing.measures.iter().all(|(_, measure)| measure.level == "basic"));
    assert!(!nothing.measures.is_empty());
}

#[test]
fn special_categories_settle_the_level_whatever_else_is_open() {
    let facts: Facts = [("special-categories".to_owned(), Value::YesNo(true))].into();
    assert_eq!(level(&facts), Some("high"));
}

#[test]
fn every_measure_has_a_norm_behind_it() {
    for (id, measure) in &BOOK.measures {
        assert!(!measure.norms.is_empty() || !measure.law.is_empty(), "{id}");
    }
}
