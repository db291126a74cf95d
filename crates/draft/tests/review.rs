//! What we draft passes our own review; where facts are open, what review finds unmet is exactly what
//! the blanks carry. Over many made-up facts, in every language.

#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use std::collections::BTreeSet;

use draft::{Draft, draft};
use facts::Facts;
use paper::Paper;
use review::Reviewer;
use rulebook::{Grade, Level};
use support::{AGREEMENT, BOOK, chance, complete};

fn facts(seed: u64) -> Facts {
    complete(|options, order| {
        usize::try_from(chance(seed * 1000 + u64::from(order), options as u64)).unwrap()
    })
}

/// The facts with some of them taken away.
fn with_gaps(seed: u64) -> Facts {
    let mut facts = facts(seed);
    let mut place = 0;
    facts.retain(|_, _| {
        place += 1;
        chance(seed * 7919 + place, 5) > 0
    });
    facts
}

/// The requirements of level law or essential that a paper does not meet.
fn unmet(reviewer: &Reviewer, paper: &Paper) -> BTreeSet<String> {
    let open = |finding: &review::Finding| finding.level != Level::Practice && finding.grade != Grade::Met;
    reviewer.review(paper).findings.into_iter().filter(open).map(|finding| finding.requirement).collect()
}

/// The words on which a requirement is met.
fn quotes(reviewer: &Reviewer, paper: &Paper, requirement: &str) -> Vec<String> {
    let found =
        reviewer.review(paper).findings.into_iter().find(|finding| finding.requirement == requirement);
    found.into_iter().flat_map(|finding| finding.quotes).map(|quote| quote.text).collect()
}

/// What the blanks of a draft carry, of level law or essential.
fn carried(draft: &Draft) -> BTreeSet<String> {
    let counts = |id: &&String| BOOK.requirements[id.as_str()].level != Level::Practice;
    draft.open.iter().flat_map(|open| &open.carries).filter(counts).cloned().collect()
}

#[test]
fn complete_facts_leave_nothing_unmet() {
    let mut wrong = Vec::new();
    for language in BOOK.languages.keys() {
        let reviewer = Reviewer::new(&BOOK, *language).unwrap();
        for seed in 1..=60 {
            let draft = draft(&BOOK, AGREEMENT, &facts(seed), *language).unwrap();
            let unmet = unmet(&reviewer, &draft.paper);
            if !unmet.is_empty() {
                wrong.push(format!("{language} {seed}: {unmet:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_unmet_is_what_the_blanks_carry() {
    let mut wrong = Vec::new();
    for language in BOOK.languages.keys() {
        let reviewer = Reviewer::new(&BOOK, *language).unwrap();
        for seed in 1..=120 {
            let draft = draft(&BOOK, AGREEMENT, &with_gaps(seed), *language).unwrap();
            let (unmet, carried) = (unmet(&reviewer, &draft.paper), carried(&draft));
            if unmet != carried {
                let more: Vec<_> = unmet.difference(&carried).collect();
                let less: Vec<_> = carried.difference(&unmet).collect();
                let words: Vec<String> =
                    less.iter().flat_map(|id| quotes(&reviewer, &draft.paper, id)).collect();
                wrong.push(format!(
                    "{language} {seed}: no blank for {more:?}, blanks for {less:?}, met by {words:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_form_of_the_file_changes_nothing() {
    for language in BOOK.languages.keys() {
        let reviewer = Reviewer::new(&BOOK, *language).unwrap();
        for seed in 1..=8 {
            let draft = draft(&BOOK, AGREEMENT, &with_gaps(seed), *language).unwrap();
            let forms = [
                ("a.docx", write::docx(&draft.paper).unwrap()),
                ("a.html", write::html(&draft.paper).into_bytes()),
                ("a.md", write::markdown(&draft.paper).into_bytes()),
            ];
            for (name, bytes) in forms {
                let read = read::read(name, &bytes).unwrap().paper;
                assert_eq!(unmet(&reviewer, &read), carried(&draft), "{language} {seed} {name}");
            }
        }
    }
}
