//! A user's own files over ours: they take the place of ours by id, and pass the same checks.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use rulebook::{File, Rulebook, overlay};

fn book() -> Rulebook {
    rulebook::load(&rulebook_files::of_source_tree().unwrap()).0
}

fn clause(words: &str) -> Vec<File> {
    let text = format!(
        "+++\ntitle.nl = \"Controle\"\ntitle.en = \"Checks\"\nwhy.nl = \"Ons model.\"\nwhy.en = \"Our template.\"\nmeets = [\"audits\"]\nlaw = [\"gdpr 28(3)(h)\"]\n+++\n\n# nl\n\n{words}\n\n# en\n\n{words}\n"
    );
    vec![File { path: "clauses/audits.md".into(), text }]
}

#[test]
fn a_clause_of_the_user_takes_the_place_of_ours() {
    let (ours, count) = (book(), book().clauses.len());
    let (book, problems) = overlay(ours, &clause("Eens per jaar {audit-notice} vooraf."));
    assert_eq!(problems, []);
    assert_eq!(book.clauses.len(), count);
    assert_eq!(book.clauses["audits"].title.get(language::DUTCH), "Controle");
    assert!(book.clauses["breaches"].stances.len() == 3, "the others stay");
}

#[test]
fn what_is_wrong_with_it_has_its_line() {
    let (_, problems) = overlay(book(), &clause("Zie {@no-such-clause} en {no-such-fact}."));
    let ids: Vec<_> = problems.iter().map(|problem| problem.message.id.as_ref()).collect();
    assert!(ids.iter().all(|id| *id == "rulebook-unknown-id") && ids.len() >= 2, "{ids:?}");
    assert!(problems.iter().any(|problem| problem.position.as_ref().unwrap().line == 12), "{problems:?}");
    let (_, problems) = overlay(book(), &[File { path: "clauses/audits.md".into(), text: "no data".into() }]);
    assert_eq!(problems[0].message.id, "rulebook-no-front-matter");
}

#[test]
fn a_reference_that_an_agreement_does_not_hold_is_found() {
    // A clause that exists, but not in the agreements that hold the user's clause.
    let (_, problems) = overlay(book(), &clause("Zie {@joint-annex}."));
    assert!(!problems.is_empty());
}

#[test]
fn a_clause_with_a_position_needs_all_three_described() {
    let mut files = clause("Een tekst.");
    files[0].text =
        files[0].text.replacen("+++\n\n# nl", "[paragraphs.tough]\nstance = \"controller\"\n+++\n\n# nl", 1);
    files[0].text = files[0].text.replace("Een tekst.", "Een tekst.\n\n## tough\n\nStreng.");
    let (_, problems) = overlay(book(), &files);
    let missing = problems.iter().filter(|problem| problem.message.id == "rulebook-missing-stance");
    assert_eq!(missing.count(), 3);
}
