//! What a draft promises: every clause in every language, no blank when all is known, and a blank
//! that names the fact when it is not.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that fails by panic says where"
)]

mod support;

use std::collections::BTreeSet;

use facts::{Facts, Value};
use language::{DUTCH, ENGLISH, Language};
use paper::{Content, Paper, lines};
use proptest::prelude::*;
use rulebook::Piece;
use support::{AGREEMENT, BOOK, complete, questions};

const LANGUAGES: [Language; 2] = [DUTCH, ENGLISH];

fn draft(facts: &Facts, language: Language) -> draft::Draft {
    draft::draft(&BOOK, AGREEMENT, facts, language).unwrap()
}

fn text(paper: &Paper) -> String {
    lines(paper).iter().map(|line| format!("{} {}\n", line.label, line.text)).collect()
}

/// Facts that differ by `seed`.
fn seeded(seed: usize) -> Facts {
    complete(|options, order| (seed / (1 + usize::try_from(order).unwrap() % 17) + seed) % options)
}

proptest! {
    #[test]
    fn complete_facts_leave_no_blank(seed in 0_usize..100_000) {
        for language in LANGUAGES {
            let drafted = draft(&seeded(seed), language);
            prop_assert_eq!(drafted.paper.blanks().collect::<Vec<_>>(), Vec::new());
            prop_assert_eq!(drafted.open, Vec::new());
        }
    }

    #[test]
    fn a_fact_taken_away_is_the_one_that_the_blanks_name(seed in 0_usize..100_000, gone in 0_usize..100) {
        let mut facts = seeded(seed);
        let id = questions().nth(gone % questions().count()).unwrap().id.clone();
        facts.remove(&id);
        for language in LANGUAGES {
            let drafted = draft(&facts, language);
            let named: BTreeSet<&str> = drafted.paper.blanks().map(|(fact, _)| fact).collect();
            prop_assert!(named.iter().all(|fact| *fact == id), "{:?} instead of {}", named, id);
            let counted: usize = drafted.open.iter().map(|open| open.count).sum();
            prop_assert_eq!(counted, drafted.paper.blanks().count());
        }
    }

    #[test]
    fn any_facts_whatever_draft_without_panic(
        ids in proptest::collection::vec(0_usize..60, 0..30),
        words in ".{0,40}",
        number in any::<i64>(),
    ) {
        let all: Vec<_> = questions().collect();
        let value = |at: usize| match at % 4 {
            0 => Value::Text(words.clone()),
            1 => Value::Number(number),
            2 => Value::List(vec![words.clone(), String::new()]),
            _ => Value::Choice(words.clone()),
        };
        let facts: Facts = ids.iter().map(|at| (all[at % all.len()].id.clone(), value(*at))).collect();
        let drafted = draft(&facts, DUTCH);
        prop_assert!(drafted.paper.blocks.len() > 50);
    }
}

#[test]
fn without_facts_every_open_fact_is_a_blank_with_its_name() {
    for language in LANGUAGES {
        let drafted = draft(&Facts::new(), language);
        let blanks: Vec<_> = drafted.paper.blanks().collect();
        assert!(blanks.len() > 40, "{} blanks", blanks.len());
        for open in &drafted.open {
            assert_eq!(blanks.iter().filter(|(fact, _)| *fact == open.fact).count(), open.count);
            assert_eq!(open.label, BOOK.facts[&open.fact].question.name.exact(language).unwrap());
        }
    }
}

#[test]
fn an_empty_answer_is_no_answer() {
    let mut facts = seeded(1);
    facts.insert("controller-name".into(), Value::Text("  ".into()));
    facts.insert("purposes".into(), Value::List(Vec::new()));
    let named: BTreeSet<String> = draft(&facts, DUTCH).open.into_iter().map(|open| open.fact).collect();
    assert_eq!(named, ["controller-name".to_owned(), "purposes".to_owned()].into());
}

#[test]
fn every_clause_of_the_rulebook_is_in_some_document() {
    let used = |id: &&String| BOOK.agreements.values().any(|agreement| agreement.clauses.contains(id));
    let unused: Vec<_> = BOOK.clauses.keys().filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "in no document: {unused:?}");
}

#[test]
fn every_draft_question_changes_some_document() {
    let used: BTreeSet<&str> =
        BOOK.agreements.keys().flat_map(|agreement| draft::facts_in(&BOOK, agreement)).collect();
    let idle: Vec<_> =
        questions().map(|question| question.id.as_str()).filter(|id| !used.contains(id)).collect();
    assert!(idle.is_empty(), "asked for nothing: {idle:?}");
}

#[test]
fn every_law_and_essential_requirement_is_met_by_a_clause() {
    let met: BTreeSet<&String> = BOOK.clauses.values().flat_map(|clause| &clause.meets).collect();
    let unmet: Vec<_> = BOOK
        .requirements
        .iter()
        .filter(|(id, requirement)| requirement.level != rulebook::Level::Practice && !met.contains(id))
        .map(|(id, _)| id)
        .collect();
    assert!(unmet.is_empty(), "no clause meets {unmet:?}");
}

#[test]
fn the_old_words_and_undefined_forms_do_not_occur() {
    let mut facts = seeded(5);
    facts.insert("sub-processing".into(), Value::Choice("general".into()));
    let dutch = text(&draft(&facts, DUTCH).paper).to_lowercase();
    assert!(!dutch.contains("bewerker"));
    let body = |language| {
        let paper = draft(&facts, language).paper;
        let definitions = BOOK.clauses["definitions"].title.get(language).to_owned();
        let mut section = String::new();
        let mut kept = String::new();
        for line in lines(&paper) {
            if matches!(line.kind, paper::LineKind::Heading(1)) {
                section.clone_from(&line.text);
            } else if section != definitions && !matches!(line.kind, paper::LineKind::Row { .. }) {
                kept.push_str(&line.text);
                kept.push('\n');
            }
        }
        kept
    };
    // The law's own words for the roles and rights, used once in the considerations.
    let dutch = body(DUTCH)
        .replace("verwerkingsverantwoordelijke is in de zin", "")
        .replace("verwerker is in de zin", "");
    let dutch =
        dutch.replace("de Verwerker verwerker", "de Verwerker").replace("uitsluitend een verwerker", "");
    for word in
        ["persoonsgegevens", "subverwerker", "betrokkene ", "betrokkenen", " verwerker ", "medewerker"]
    {
        assert!(!dutch.contains(word), "'{word}' without capital: {}", around(&dutch, word));
    }
    let english = body(ENGLISH).replace("is the processor within", "").replace("the controller within", "");
    let english = english.replace("uses only a processor", "").replace("directed to processors", "");
    for word in
        ["personal data ", "sub-processor", "data subject ", "data subjects", " processor ", " controller "]
    {
        assert!(!english.contains(word), "'{word}' without capital: {}", around(&english, word));
    }
}

fn around(text: &str, word: &str) -> String {
    let at = text.find(word).unwrap_or_default();
    text.chars().skip(text[..at].chars().count().saturating_sub(60)).take(140).collect()
}

#[test]
fn every_defined_term_is_used_and_every_party_is_defined() {
    for language in LANGUAGES {
        let paper = draft(&seeded(7), language).paper;
        let text = text(&paper);
        let strong =
            paper.blocks.iter().flat_map(|block| block.content.spans()).filter_map(|span| match span {
                paper::Span::Strong(term) => Some(term.clone()),
                _ => None,
            });
        for term in strong {
            assert!(text.matches(&term).count() > 1, "{term} is defined and never used");
        }
    }
}

#[test]
fn a_patient_record_gets_more_than_a_loyalty_card() {
    let mut facts = seeded(0);
    let sensitive =
        ["special-categories", "national-number", "sensitive-data", "children", "large-scale", "paper-files"];
    for id in sensitive {
        facts.insert(id.into(), Value::YesNo(false));
    }
    facts.insert("sector".into(), Value::Choice("other".into()));
    let card = measures(&facts);
    facts.insert("special-categories".into(), Value::YesNo(true));
    facts.insert("sector".into(), Value::Choice("care".into()));
    let record = measures(&facts);
    assert!(card.len() >= 8, "{card:?}");
    assert!(card.is_subset(&record));
    assert!(record.len() >= card.len() + 10, "{} against {}", record.len(), card.len());
    assert!(record.iter().any(|row| row.contains("NEN 7510")) && !card.iter().any(|row| row.contains("NEN")));
}

#[test]
fn the_processors_own_measures_come_first() {
    let mut facts = seeded(0);
    facts.insert("own-measures".into(), Value::List(vec!["alarm op het pand".into()]));
    let text = text(&draft(&facts, DUTCH).paper);
    assert!(text.find("alarm op het pand").unwrap() < text.find("vastgesteld beleid").unwrap());
}

#[test]
fn what_decides_the_level_and_is_open_shows_as_a_choice() {
    let mut facts = seeded(0);
    for id in ["national-number", "sensitive-data", "children", "large-scale"] {
        facts.insert(id.into(), Value::YesNo(false));
    }
    facts.insert("sector".into(), Value::Choice("other".into()));
    facts.remove("special-categories");
    let drafted = draft(&facts, DUTCH);
    assert_eq!(drafted.open.len(), 1);
    assert!(text(&drafted.paper).contains("[Te kiezen: Bijzondere of strafrechtelijke gegevens]"));
}

fn measures(facts: &Facts) -> BTreeSet<String> {
    let paper = draft(facts, DUTCH).paper;
    let annex = lines(&paper).into_iter().skip_while(|line| line.label != "Bijlage 2");
    let until = annex.take_while(|line| line.label != "Bijlage 3");
    until
        .filter(|line| matches!(line.kind, paper::LineKind::Row { header: false }))
        .map(|line| line.text)
        .collect()
}

#[test]
fn a_reference_names_the_number_that_the_clause_gets() {
    for language in LANGUAGES {
        let paper = draft(&seeded(2), language).paper;
        let labels: BTreeSet<String> =
            paper::labels(&paper).into_iter().map(|label| label.to_lowercase()).collect();
        let text = text(&paper);
        let clauses = BOOK.agreements[AGREEMENT].clauses.iter().map(|id| &BOOK.clauses[id]);
        for piece in clauses.flat_map(|clause| clause.pieces(language)) {
            if let Piece::Reference(id) = piece {
                let title = BOOK.clauses[id].title.get(language);
                let line = lines(&paper).into_iter().find(|line| line.text == title).unwrap();
                assert!(labels.contains(&line.label.to_lowercase()));
                assert!(
                    text.to_lowercase().matches(&line.label.to_lowercase()).count() > 1,
                    "{}",
                    line.label
                );
            }
        }
    }
}

#[test]
fn dates_money_and_numbers_read_as_the_language_writes_them() {
    let mut facts = seeded(0);
    facts.insert("liability".into(), Value::Choice("capped".into()));
    facts.insert("liability-cap".into(), Value::Number(1_250_000));
    facts.insert("end-term".into(), Value::Number(1));
    let dutch = text(&draft(&facts, DUTCH).paper);
    assert!(dutch.contains("€ 1.250.000 per gebeurtenis"));
    assert!(dutch.contains("op 1 januari 2027,"));
    assert!(dutch.contains("binnen 1 dag na dat einde"));
    let english = text(&draft(&facts, ENGLISH).paper);
    assert!(english.contains("€1,250,000 per event") && english.contains("on 1 January 2027,"));
}

#[test]
fn the_line_above_every_page_shows_only_what_is_known() {
    let mut facts = seeded(0);
    facts.insert("version".into(), Value::Text("1.2".into()));
    assert!(draft(&facts, DUTCH).paper.header.unwrap().ends_with("versie 1.2"));
    facts.remove("controller-name");
    assert_eq!(draft(&facts, DUTCH).paper.header.unwrap(), "versie 1.2");
    assert_eq!(draft(&Facts::new(), DUTCH).paper.header, None);
}

#[test]
fn the_document_has_an_identity_that_changes_with_its_words_alone() {
    let facts = seeded(0);
    let identity = |facts: &Facts| draft(facts, DUTCH).paper.footer.unwrap();
    let mut other = facts.clone();
    other.insert("controller-name".into(), Value::Text("Een ander".into()));
    assert!(identity(&facts).starts_with("Kenmerk "), "{}", identity(&facts));
    assert_eq!(identity(&facts), identity(&facts));
    assert_ne!(identity(&facts), identity(&other));
}

#[test]
fn every_reference_in_the_text_leads_to_the_heading_that_it_names() {
    for language in [DUTCH, ENGLISH] {
        let paper = draft(&seeded(0), language).paper;
        let outline = paper::outline(&paper);
        let mut found = 0;
        for span in paper.blocks.iter().flat_map(|block| block.content.spans()) {
            let paper::Span::Reference { text, to } = span else { continue };
            let entry = outline.iter().find(|entry| entry.target == Some(*to)).unwrap();
            assert_eq!(text.to_lowercase(), entry.label.to_lowercase());
            found += 1;
        }
        assert!(found > 5, "{found} references");
    }
}

#[test]
fn an_agreement_that_is_not_there_is_said_so() {
    let problem = draft::draft(&BOOK, "lease", &Facts::new(), DUTCH).unwrap_err();
    assert_eq!(problem.message.id, "draft-no-agreement");
}

#[test]
fn nothing_is_numbered_before_the_first_article() {
    let numbered = |block: &paper::Block| match block.content {
        Content::Heading { marker: paper::Marker::Numbered { depth }, .. }
        | Content::Paragraph { marker: paper::Marker::Numbered { depth }, .. } => Some(depth),
        _ => None,
    };
    let paper = draft(&seeded(0), DUTCH).paper;
    assert_eq!(paper.blocks.iter().find_map(numbered), Some(1));
}

#[test]
fn the_signatures_stand_before_the_annexes_and_each_annex_on_a_new_page() {
    let paper = draft(&seeded(0), DUTCH).paper;
    let at = paper.blocks.iter().position(|block| matches!(block.content, Content::Signatures(_))).unwrap();
    let annex =
        |block: &paper::Block| matches!(block.content, Content::Heading { marker: paper::Marker::Annex, .. });
    let annexes: Vec<usize> = (0..paper.blocks.len()).filter(|i| annex(&paper.blocks[*i])).collect();
    assert_eq!(annexes.len(), 4);
    assert!(annexes.iter().all(|i| *i > at && paper.blocks[i - 1].content == Content::PageBreak));
}

#[test]
fn the_complete_examples_draft_without_a_blank() {
    for name in ["salarisadministratie", "patientendossier"] {
        let (situation, problems) = support::example(name);
        assert_eq!(problems, Vec::new(), "{name}");
        for language in LANGUAGES {
            assert_eq!(draft(&draft::together(&situation.services()), language).open, Vec::new(), "{name}");
        }
    }
}

#[test]
fn the_open_example_names_what_is_missing_and_what_hangs_on_it() {
    let (situation, problems) = support::example("nieuwsbrief");
    assert_eq!(problems, Vec::new());
    let open = draft(&draft::together(&situation.services()), DUTCH).open;
    let carries = |fact: &str| -> Vec<String> {
        open.iter().find(|open| open.fact == fact).map(|open| open.carries.clone()).unwrap()
    };
    assert_eq!(carries("data-types"), ["data-types"]);
    assert_eq!(carries("end-costs"), ["end-of-contract-costs"]);
    assert_eq!(carries("storage-places"), ["storage-location"]);
    assert!(carries("retention").is_empty() && carries("court").is_empty());
    assert!(!open.iter().any(|open| open.fact == "own-measures" || open.fact == "version"));
}

#[test]
fn one_of_two_facts_is_enough_where_either_meets_the_requirement() {
    let mut facts = seeded(0);
    facts.remove("purposes");
    let open = draft(&facts, DUTCH).open;
    assert!(open.len() == 1 && open[0].carries.is_empty());
    facts.remove("operations");
    for open in draft(&facts, DUTCH).open {
        assert_eq!(open.carries, ["nature-and-purpose"]);
    }
}
