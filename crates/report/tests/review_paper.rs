//! The review as a document: what it says, in which order, in which language.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use language::{DUTCH, ENGLISH, Message, Problem};
use report::review_paper;
use review::Review;
use rulebook::{Grade, Level};
use support::{dutch_review, english_review, headings, shown, unspoken, words};

fn requirement_names(review: &Review, level: Level, language: language::Language) -> Vec<String> {
    let gaps = review.findings.iter().filter(|f| f.level == level && f.grade != Grade::Met);
    gaps.map(|f| support::BOOK.requirements[&f.requirement].name.get(language).to_owned()).collect()
}

#[test]
fn every_gap_has_a_heading_under_its_level_the_law_first() {
    let review = dutch_review();
    let paper = review_paper("theirs.docx", &review, &[], &words(DUTCH));
    let headings = headings(&paper);
    let at = |name: &str| headings.iter().position(|(_, text)| text == name);
    let levels: Vec<usize> = ["wettelijk verplicht", "mag niet ontbreken", "goede praktijk"]
        .map(|level| at(&format!("Aandachtspunten: {level}")).unwrap())
        .to_vec();
    assert!(levels.is_sorted(), "{levels:?}");
    for (level, from, to) in [
        (Level::Law, levels[0], levels[1]),
        (Level::Essential, levels[1], levels[2]),
        (Level::Practice, levels[2], headings.len()),
    ] {
        let names = requirement_names(&review, level, DUTCH);
        assert!(!names.is_empty());
        for name in names {
            let place = at(&name).unwrap_or_else(|| panic!("{name} has no heading"));
            assert!(from < place && place < to, "{name} stands under its level");
        }
    }
}

#[test]
fn a_contradiction_comes_before_what_is_missing_and_is_quoted_with_its_place() {
    let review = dutch_review();
    let contradicted = review.findings.iter().find(|f| f.grade == Grade::Contradicted).unwrap();
    let name = support::BOOK.requirements[&contradicted.requirement].name.get(DUTCH);
    let paper = review_paper("theirs.docx", &review, &[], &words(DUTCH));
    let headings = headings(&paper);
    let place = headings.iter().position(|(_, text)| text == name).unwrap();
    assert_eq!(headings[place - 1].0, 1, "the first of its level");
    let text = shown(&paper);
    assert!(text.contains("“De verwerker mag de persoonsgegevens ook voor eigen doeleinden gebruiken.”"));
    assert!(text.contains("(3.1, Artikel 3 Gebruik, regel 15)"), "{text}");
}

#[test]
fn each_clause_is_proposed_once_in_the_language_of_the_agreement_with_its_blanks() {
    let review = dutch_review();
    let paper = review_paper("theirs.docx", &review, &[], &words(ENGLISH));
    let text = shown(&paper);
    assert!(text.contains("Proposed text – Inbreuken in verband met Persoonsgegevens"), "{text}");
    let words = "legt een Subverwerker bij schriftelijke overeenkomst dezelfde";
    assert_eq!(text.matches(words).count(), 1, "{text}");
    assert!(text.contains("The text proposed at “"), "what two requirements share stands once: {text}");
    let open: Vec<&str> = paper.blanks().map(|(fact, _)| fact).collect();
    assert!(open.contains(&"breach-hours"), "the term is ours to fill in: {open:?}");
    assert!(open.contains(&"sub-processing"), "the choice shows: {open:?}");
}

#[test]
fn a_reference_to_a_clause_that_is_not_theirs_names_it() {
    let text = shown(&review_paper("theirs.docx", &english_review(), &[], &words(ENGLISH)));
    assert!(text.contains("the annex “Contact details”"), "{text}");
    assert!(!text.contains("in .") && !text.contains("in  "), "no reference to nothing");
}

#[test]
fn what_is_met_stands_in_a_table_with_its_words() {
    let review = english_review();
    let text = shown(&review_paper("theirs.docx", &review, &[], &words(ENGLISH)));
    let met = text.split("## Met\n").nth(1).unwrap();
    assert!(met.contains("committed to confidentiality") && met.contains("(1.1, "), "{met}");
}

#[test]
fn what_could_not_be_read_is_said_and_nothing_is_said_where_all_was_read() {
    let problem = Problem::general(Message::new("read-empty"));
    let review = english_review();
    let with = shown(&review_paper("a.pdf", &review, &[problem], &words(ENGLISH)));
    assert!(with.contains("What could not be read"), "{with}");
    assert!(!shown(&review_paper("a.pdf", &review, &[], &words(ENGLISH))).contains("What could not be read"));
}

#[test]
fn the_summary_counts_what_the_review_counts() {
    let review = dutch_review();
    let text = shown(&review_paper("a.pdf", &review, &[], &words(DUTCH)));
    let law = &review.summary.law;
    let row = format!(
        "| wettelijk verplicht | {} | {} | {} | {} | {} |",
        law.met, law.partial, law.missing, law.contradicted, law.unclear
    );
    assert!(text.contains(&row), "{row} in {text}");
}

#[test]
fn every_word_is_there_in_both_languages_and_the_footing_closes() {
    for language in [DUTCH, ENGLISH] {
        for review in [dutch_review(), english_review()] {
            let paper = review_paper("a.pdf", &review, &[], &words(language));
            let text = shown(&paper);
            assert_eq!(unspoken(&text), Vec::<&str>::new());
            assert_eq!(paper.language, Some(language));
            let last = paper.blocks.last().unwrap().content.spans().map(|s| s.words().into_owned());
            assert_eq!(last.collect::<String>(), words(language).footing());
        }
    }
}
