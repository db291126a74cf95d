//! The letter to the other party: what it asks, in which language, and what it leaves open.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may fail")]

mod support;

use facts::{Facts, Value};
use language::{DUTCH, ENGLISH, Language};
use report::{Letter, change_letter};
use review::Review;
use rulebook::{Grade, Level};
use support::{dutch_review, english_review, headings, shown, unspoken, words};

fn written(review: &Review, down_to: Level, facts: &Facts, language: Language) -> String {
    let letter = Letter { file: "theirs.docx", facts, date: None, down_to };
    shown(&change_letter(review, &letter, &words(language)))
}

#[test]
fn each_gap_of_law_is_asked_for_and_none_of_what_is_met() {
    let review = dutch_review();
    let text = written(&review, Level::Law, &Facts::new(), DUTCH);
    for finding in review.findings.iter().filter(|finding| finding.level == Level::Law) {
        let asks = support::BOOK.requirements[&finding.requirement].asks.get(DUTCH);
        assert_eq!(text.contains(asks), finding.grade != Grade::Met, "{}", finding.requirement);
    }
}

#[test]
fn a_lighter_level_asks_for_more() {
    let review = dutch_review();
    let [law, essential, practice] = [Level::Law, Level::Essential, Level::Practice]
        .map(|level| written(&review, level, &Facts::new(), DUTCH).matches("Grondslag").count());
    assert!(0 < law && law < essential && essential < practice, "{law} {essential} {practice}");
}

#[test]
fn what_contradicts_the_law_is_quoted_with_its_place_and_a_proposal() {
    let text = written(&dutch_review(), Level::Essential, &Facts::new(), DUTCH);
    let quote =
        text.find("“De verwerker mag de persoonsgegevens ook voor eigen doeleinden gebruiken.”").unwrap();
    assert!(
        text[quote..]
            .starts_with("“De verwerker mag de persoonsgegevens ook voor eigen doeleinden gebruiken.” (3.1")
    );
    assert!(text[quote..].contains("Tekstvoorstel"));
}

#[test]
fn the_requests_of_one_clause_stand_under_one_heading() {
    let review = dutch_review();
    let facts = Facts::new();
    let letter = Letter { file: "theirs.docx", facts: &facts, date: None, down_to: Level::Practice };
    let headings = headings(&change_letter(&review, &letter, &words(DUTCH)));
    let mut names: Vec<&String> =
        headings.iter().filter(|(level, _)| *level == 2).map(|(_, text)| text).collect();
    let before = names.len();
    assert!(before > 3, "{names:?}");
    names.sort();
    names.dedup();
    assert_eq!(names.len(), before);
}

#[test]
fn an_english_agreement_gets_english_proposals_in_a_letter_of_either_language() {
    let review = english_review();
    let english = written(&review, Level::Essential, &Facts::new(), ENGLISH);
    assert!(english.contains("What it says now") && english.contains("Proposed text"));
    let dutch = written(&review, Level::Essential, &Facts::new(), DUTCH);
    assert!(dutch.contains("Wat er nu staat"));
    let proposal = "The Processor processes";
    assert!(english.contains(proposal) && dutch.contains(proposal), "{dutch}");
}

#[test]
fn names_and_date_are_filled_in_where_they_are_known_and_blank_where_not() {
    let review = dutch_review();
    let text = |name: &str| Value::Text(name.to_owned());
    let facts: Facts = [
        ("own-role".to_owned(), Value::Choice("customer".to_owned())),
        ("controller-name".to_owned(), text("Bakkerij Jansen")),
        ("processor-name".to_owned(), text("Loonhuis BV")),
    ]
    .into_iter()
    .collect();
    let date = "2026-11-24".parse().ok();
    let letter = Letter { file: "theirs.docx", facts: &facts, date, down_to: Level::Law };
    let known = shown(&change_letter(&review, &letter, &words(DUTCH)));
    let (ours, theirs) = (known.find("Bakkerij Jansen").unwrap(), known.find("Loonhuis BV").unwrap());
    assert!(ours < theirs, "the sender first");
    assert!(known.contains("24 november 2026"));
    let open = written(&review, Level::Law, &Facts::new(), DUTCH);
    assert!(open.contains("naam van uw organisatie") && open.contains("plaats en datum"));
}

#[test]
fn our_own_sources_of_opinion_do_not_appear_in_a_letter_to_someone_else() {
    for language in [DUTCH, ENGLISH] {
        let text = written(&dutch_review(), Level::Practice, &Facts::new(), language);
        assert!(!text.contains("ICTRecht"), "{text}");
        assert!(unspoken(&text).is_empty(), "{:?}", unspoken(&text));
    }
}
