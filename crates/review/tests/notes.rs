//! What is said of a document as a whole, and what that does to its findings.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use language::{DUTCH, ENGLISH, Language};
use review::{Review, Reviewer};
use rulebook::Grade;

fn review(language: Language, text: &str) -> Review {
    let (book, _) = rulebook::load(&rulebook_files::of_source_tree().unwrap());
    let paper = read::read("agreement.txt", text.as_bytes()).unwrap().paper;
    Reviewer::new(&book, language).unwrap().review(&paper)
}

fn notes(language: Language, text: &str) -> Vec<String> {
    review(language, text).notes.into_iter().map(|note| note.id).collect()
}

fn grade(review: &Review, requirement: &str) -> Grade {
    review.findings.iter().find(|finding| finding.requirement == requirement).unwrap().grade
}

#[test]
fn words_of_the_old_law_are_understood_and_reported() {
    let text = "De bewerker verwerkt de persoonsgegevens uitsluitend volgens schriftelijke instructies \
                van de verantwoordelijke, als bedoeld in de Wbp.";
    let review = review(DUTCH, text);
    assert_eq!(grade(&review, "documented-instructions"), Grade::Met);
    let note = review.notes.first().unwrap();
    assert_eq!(note.id, "outdated-words");
    assert!(note.quotes.first().unwrap().text.contains("Wbp"));
    assert_eq!(notes(ENGLISH, "Terms have the meaning of Directive 95/46/EC."), ["outdated-words"]);
}

#[test]
fn a_law_that_is_named_as_replaced_is_no_outdated_word() {
    let english = "Regulation (EU) 2016/679, repealing Directive 95/46/EC, applies to the processing.";
    assert!(notes(ENGLISH, english).is_empty());
    assert!(notes(DUTCH, "De AVG vervangt de Wbp. De verwerker beveiligt de gegevens.").is_empty());
}

#[test]
fn what_a_model_taken_up_by_reference_says_is_unclear_and_not_missing() {
    let text = "The clauses of Decision (EU) 2021/915 are incorporated into this agreement by reference.\n\n\
                The processor takes appropriate technical and organisational measures.";
    let review = review(ENGLISH, text);
    assert_eq!(grade(&review, "security"), Grade::Met);
    assert_eq!(grade(&review, "audits"), Grade::Unclear);
    assert_eq!(grade(&review, "audit-costs"), Grade::Missing);
    assert_eq!(review.notes.first().unwrap().id, "incorporated-by-reference");
}

#[test]
fn clauses_for_transfers_stand_for_nothing_else() {
    let text = "The standard contractual clauses of Decision (EU) 2021/914 are incorporated by reference.";
    let review = review(ENGLISH, text);
    assert!(review.notes.is_empty());
    assert_eq!(grade(&review, "audits"), Grade::Missing);
}

#[test]
fn two_sentences_that_say_opposite_things_are_unclear_and_both_are_quoted() {
    let text = "De verwerker gebruikt de persoonsgegevens niet voor eigen doeleinden.\n\n\
                De verwerker mag de persoonsgegevens voor eigen doeleinden gebruiken.";
    let review = review(DUTCH, text);
    let finding = review.findings.iter().find(|f| f.requirement == "purpose-limitation").unwrap();
    assert_eq!(finding.grade, Grade::Unclear);
    assert_eq!(finding.quotes.len(), 2);
    assert!(finding.note.get(DUTCH).contains("tegen"));
}
