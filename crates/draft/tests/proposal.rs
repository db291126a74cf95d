//! What is proposed for an agreement of someone else: the words for what lacks, and those alone.

#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use draft::{Proposal, proposal};
use facts::{Facts, Value};
use language::{DUTCH, ENGLISH, Language};
use paper::{Block, Content, Marker, Paper};
use review::Reviewer;
use rulebook::Grade;
use support::{BOOK, complete};

fn proposed(clause: &str, requirement: &str, facts: &Facts, language: Language) -> Proposal {
    proposal(&BOOK, clause, &[requirement], facts, language).unwrap()
}

fn text(blocks: &[Block]) -> String {
    let paper = Paper { blocks: blocks.to_vec(), ..Paper::default() };
    paper::lines(&paper).iter().map(|line| format!("{} {}\n", line.label, line.text)).collect()
}

#[test]
fn the_text_for_each_requirement_meets_that_requirement() {
    let mut unmet = Vec::new();
    let all = [complete(|_, _| 0), complete(|options, _| options - 1)];
    let cases = all.iter().flat_map(|facts| [DUTCH, ENGLISH].map(|language| (facts, language)));
    for (facts, language) in cases {
        let reviewer = Reviewer::new(&BOOK, language).ok().unwrap();
        // Who engages no sub-processors has no list of them to give.
        let none = facts["sub-processing"] == Value::Choice("none".into());
        for (id, requirement) in
            BOOK.requirements.iter().filter(|(id, _)| !none || *id != "sub-processor-list")
        {
            let clause = requirement.clause.as_deref().unwrap();
            let blocks = proposed(clause, id, facts, language).blocks;
            let paper = Paper { blocks, ..Paper::default() };
            let review = reviewer.review(&paper);
            let finding = review.findings.iter().find(|finding| finding.requirement == *id).unwrap();
            if finding.grade != Grade::Met {
                unmet.push(format!("{language:?} {id}: {:?}\n{}", finding.grade, text(&paper.blocks)));
            }
        }
    }
    assert!(unmet.is_empty(), "{}", unmet.join("\n"));
}

#[test]
fn only_the_words_for_what_lacks_are_proposed() {
    let found = proposed("assistance", "dpia-assistance", &Facts::new(), DUTCH);
    assert_eq!(found.passages, ["dpia"]);
    assert_eq!(found.blocks.len(), 1);
    assert!(text(&found.blocks).contains("gegevensbeschermingseffectbeoordeling"));
}

#[test]
fn several_requirements_share_their_passages_in_the_order_of_the_clause() {
    let wanted = ["breach-notice-content", "breach-deadline", "breach-notice"];
    let found = proposal(&BOOK, "breaches", &wanted, &Facts::new(), ENGLISH).unwrap();
    assert_eq!(found.passages, ["notice", "content"]);
}

#[test]
fn what_the_facts_do_not_say_is_a_blank_and_what_they_say_is_filled_in() {
    let open = proposed("breaches", "breach-deadline", &Facts::new(), DUTCH);
    assert!(text(&open.blocks).contains("uiterlijk binnen ["), "{}", text(&open.blocks));
    let facts = Facts::from([("breach-hours".to_owned(), Value::Number(24))]);
    let filled = proposed("breaches", "breach-deadline", &facts, DUTCH);
    assert!(text(&filled.blocks).contains("uiterlijk binnen 24 uur"), "{}", text(&filled.blocks));
}

#[test]
fn wordings_to_choose_from_stand_there_each_with_its_choice_until_the_facts_choose() {
    let open = proposed("breaches", "breach-reporting-party", &Facts::new(), ENGLISH);
    let shown = text(&open.blocks);
    assert!(shown.contains("[To be chosen: Who reports breaches – The controller]"), "{shown}");
    assert!(
        shown.contains("[To be chosen: Who reports breaches – The processor, after approval]"),
        "{shown}"
    );
    let facts = Facts::from([("breach-reporter".to_owned(), Value::Choice("controller".into()))]);
    let shown = text(&proposed("breaches", "breach-reporting-party", &facts, ENGLISH).blocks);
    assert!(!shown.contains("To be chosen") && !shown.contains("on behalf of the Controller"), "{shown}");
}

#[test]
fn the_paragraphs_are_numbered_for_themselves_and_nothing_is_a_heading() {
    let found = proposed("breaches", "breach-notice-content", &Facts::new(), DUTCH);
    let label = |block: &Block| match &block.content {
        Content::Paragraph { marker: Marker::Read { label, depth }, .. } => (label.clone(), *depth),
        other => panic!("{other:?}"),
    };
    let labels: Vec<(String, u8)> = found.blocks.iter().map(label).collect();
    let expected = [("1.", 1), ("a.", 2), ("b.", 2), ("c.", 2), ("d.", 2), ("2.", 1)];
    assert_eq!(labels, expected.map(|(label, depth)| (label.to_owned(), depth)));
}

#[test]
fn a_clause_that_does_not_exist_proposes_nothing() {
    assert_eq!(proposal(&BOOK, "no-such-clause", &[], &Facts::new(), DUTCH), None);
}
