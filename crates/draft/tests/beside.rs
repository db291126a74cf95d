//! One agreement in two languages: each is all there, and a review in either is content.

#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use draft::{Draft, draft, draft_beside};
use facts::Facts;
use language::{DUTCH, ENGLISH, Language};
use paper::{Content, Paper};
use review::Reviewer;
use rulebook::{Grade, Level};
use support::{AGREEMENT, BOOK, complete};

fn seeded(seed: usize) -> Facts {
    complete(|options, order| (seed + order as usize) % options.max(1))
}

fn both(facts: &Facts) -> Draft {
    draft_beside(&BOOK, AGREEMENT, facts, [DUTCH, ENGLISH]).unwrap()
}

fn unmet(paper: &Paper, language: Language) -> Vec<String> {
    let review = Reviewer::new(&BOOK, language).unwrap().review(paper);
    let open = |finding: &review::Finding| finding.level != Level::Practice && finding.grade != Grade::Met;
    review.findings.into_iter().filter(open).map(|finding| finding.requirement).collect()
}

#[test]
fn every_paragraph_of_both_languages_stands_in_it_with_the_same_numbers() {
    let paper = both(&seeded(0)).paper;
    let all: String = paper::lines(&paper).iter().map(|line| line.text.clone() + "\n").collect();
    for language in [DUTCH, ENGLISH] {
        let alone = draft(&BOOK, AGREEMENT, &seeded(0), language).unwrap().paper;
        for line in paper::lines(&alone).iter().filter(|line| line.label.contains('.')) {
            let numbered = format!("{} {}", line.label, line.text);
            assert!(all.contains(&numbered), "{language}: {numbered}");
        }
    }
    assert_eq!(
        paper::outline(&paper).len(),
        paper::outline(&draft(&BOOK, AGREEMENT, &seeded(0), DUTCH).unwrap().paper).len()
    );
}

#[test]
fn a_row_holds_the_same_paragraph_in_both_languages() {
    for seed in 0..4 {
        for block in both(&seeded(seed)).paper.blocks {
            let Content::Table(table) = block.content else { continue };
            for row in table.rows.iter().filter(|_| table.header_rows == 0) {
                let number = |at: usize| {
                    paper::words(row[at].paragraphs.first().unwrap()).split(' ').next().unwrap().to_owned()
                };
                if number(0).starts_with(|c: char| c.is_ascii_digit()) {
                    assert_eq!(number(0), number(1));
                }
                assert_eq!(row[0].paragraphs.len(), row[1].paragraphs.len(), "items beside items");
            }
        }
    }
}

#[test]
fn it_says_which_language_prevails() {
    let lines = |languages| {
        let paper = draft_beside(&BOOK, AGREEMENT, &seeded(0), languages).unwrap().paper;
        paper::lines(&paper)[1].text.clone()
    };
    assert!(lines([DUTCH, ENGLISH]).contains("gaat de Nederlandse tekst voor. | This agreement"));
    assert!(lines([ENGLISH, DUTCH]).starts_with("This agreement is drawn up in Dutch and in English."));
    assert!(lines([ENGLISH, DUTCH]).contains("the English text prevails. | Deze"));
}

#[test]
fn a_review_in_either_language_finds_all_that_the_law_asks_in_word_and_html() {
    let mut wrong = Vec::new();
    for seed in 0..6 {
        let paper = both(&seeded(seed)).paper;
        let forms = [("a.docx", write::docx(&paper).unwrap()), ("a.html", write::html(&paper).into_bytes())];
        for (name, bytes) in forms {
            let read = read::read(name, &bytes).unwrap().paper;
            for language in [DUTCH, ENGLISH] {
                let unmet = unmet(&read, language);
                if !unmet.is_empty() {
                    wrong.push(format!("{seed} {name} {language}: {unmet:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
