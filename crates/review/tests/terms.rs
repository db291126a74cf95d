//! Every wording in the term files gives the value under which it stands, or none. Run with
//! `ART28_TERM=<id>` to look at one term.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use review::Reviewer;
use rulebook::{NOTHING, Rulebook};

fn book() -> Rulebook {
    let (book, problems) = rulebook::load(&rulebook_files::of_source_tree().unwrap());
    assert_eq!(problems, []);
    book
}

/// The value of a term in a wording, as its file writes it.
fn value(reviewer: &Reviewer, term: &str, wording: &str) -> String {
    let paper = read::read("case.txt", wording.as_bytes()).unwrap().paper;
    let found = reviewer.review(&paper).terms.into_iter().find(|found| found.term == term);
    found.map_or_else(|| NOTHING.to_owned(), |found| found.value.to_string())
}

#[test]
fn every_wording_gives_the_value_under_which_it_stands() {
    let book = book();
    let wanted = std::env::var("ART28_TERM").ok();
    let mut wrong = Vec::new();
    let mut cases = 0;
    for language in book.languages.keys() {
        let reviewer = Reviewer::new(&book, *language).unwrap();
        for (id, term) in book.terms.iter().filter(|(id, _)| wanted.as_ref().is_none_or(|w| w == *id)) {
            for (expected, wordings) in term.cases.get(language).into_iter().flatten() {
                for wording in wordings {
                    cases += 1;
                    let found = value(&reviewer, id, wording);
                    if found != *expected {
                        wrong.push(format!("{id} ({language}): {found} instead of {expected}: {wording}"));
                    }
                }
            }
        }
    }
    assert!(cases > 0, "no term has cases");
    assert!(wrong.is_empty(), "{} of {cases} wordings:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn each_term_has_at_least_six_wordings_a_language_near_misses_among_them() {
    let book = book();
    for (id, term) in &book.terms {
        for language in book.languages.keys() {
            let cases = &term.cases[language];
            let count: usize = cases.values().map(Vec::len).sum();
            assert!(count >= 6 && cases.contains_key(NOTHING), "{id} ({language}) has {count}");
        }
    }
}
