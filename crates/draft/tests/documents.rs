//! Every document of the rulebook: complete in every language, with its terms used as they are defined,
//! and saying what the law asks of it.

#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use facts::{Facts, Value};
use language::{DUTCH, ENGLISH, Language};
use paper::{Content, LineKind, Paper, Span, lines};
use rulebook::{VERDICT, Verdict};
use support::{BOOK, by_chance, questions};

const LANGUAGES: [Language; 2] = [DUTCH, ENGLISH];

/// Documents that two parties sign, with defined terms.
const CONTRACTS: [&str; 4] = [
    "processor-agreement",
    "sub-processor-agreement",
    "data-exchange-agreement",
    "joint-controller-arrangement",
];

/// Facts for any document: every question of the draft, whose side we are on, and what was decided.
fn facts(seed: u64) -> Facts {
    let mut facts = by_chance(seed);
    let side = if seed.is_multiple_of(2) { "customer" } else { "provider" };
    facts.insert("own-role".into(), Value::Choice(side.into()));
    let verdict = Verdict::ALL[seed as usize % Verdict::ALL.len()];
    facts.insert(VERDICT.into(), Value::Choice(verdict.id().into()));
    facts
}

fn draft(agreement: &str, facts: &Facts, language: Language) -> draft::Draft {
    draft::draft(&BOOK, agreement, facts, language).unwrap()
}

fn text(paper: &Paper) -> String {
    lines(paper).iter().map(|line| format!("{} {}\n", line.label, line.text)).collect()
}

#[test]
fn complete_facts_leave_no_blank_in_any_document() {
    for agreement in BOOK.agreements.keys() {
        for language in LANGUAGES {
            for seed in 0..40 {
                let drafted = draft(agreement, &facts(seed), language);
                assert_eq!(drafted.open, Vec::new(), "{agreement} {language} {seed}");
                assert!(!text(&drafted.paper).contains(['{', '}', '@']), "{agreement} {language} {seed}");
            }
        }
    }
}

#[test]
fn each_document_says_what_it_is_for_and_each_verdict_has_one() {
    for verdict in Verdict::ALL.into_iter().filter(|verdict| *verdict != Verdict::Unknown) {
        let asked =
            BOOK.agreements.values().filter(|agreement| agreement.verdicts.contains(&verdict.id().into()));
        assert_eq!(asked.count(), 1, "{verdict}");
    }
}

#[test]
fn an_agreement_goes_before_a_letter_and_an_open_verdict_waits() {
    let among = |verdicts: &[Verdict]| draft::agreement_among(&BOOK, verdicts);
    use Verdict::{NoAccess, ProcessorAgreement, SeparateControllers, Unknown};
    assert_eq!(among(&[NoAccess, ProcessorAgreement]), Some("processor-agreement"));
    assert_eq!(among(&[NoAccess, SeparateControllers]), Some("data-exchange-agreement"));
    assert_eq!(among(&[NoAccess]), Some("no-agreement-letter"));
    assert_eq!(among(&[NoAccess, Unknown]), None);
    assert_eq!(among(&[Unknown, ProcessorAgreement]), Some("processor-agreement"));
    assert_eq!(among(&[]), None);
}

#[test]
fn each_fact_that_is_not_optional_is_a_blank_in_some_document() {
    let optional = ["own-measures", "certificates", "version", "destruction-kept", "breach-unknown"];
    let asked = questions().filter(|question| !optional.contains(&question.id.as_str()));
    for question in asked.filter(|question| !question.id.starts_with("position")) {
        let misses = |agreement: &String| {
            (0..40).any(|seed| {
                let mut facts = facts(seed);
                facts.remove(&question.id);
                draft(agreement, &facts, DUTCH).open.iter().any(|open| open.fact == question.id)
            })
        };
        assert!(BOOK.agreements.keys().any(misses), "{} is never missed", question.id);
    }
}

#[test]
fn a_position_that_was_not_chosen_is_no_blank() {
    let mut facts = facts(1);
    facts.retain(|fact, _| !fact.starts_with("position"));
    assert_eq!(draft("processor-agreement", &facts, DUTCH).open, Vec::new());
}

/// The terms that a document defines: in bold where they are.
fn defined(paper: &Paper) -> BTreeSet<String> {
    let spans = paper.blocks.iter().flat_map(|block| block.content.spans());
    spans.filter_map(|span| if let Span::Strong(term) = span { Some(term.clone()) } else { None }).collect()
}

#[test]
fn every_defined_term_is_used_in_every_contract() {
    for agreement in CONTRACTS {
        for language in LANGUAGES {
            // A term may serve one wording of several; over these it has to be used.
            let papers: Vec<Paper> =
                (0..12).map(|seed| draft(agreement, &facts(seed), language).paper).collect();
            for term in papers.iter().flat_map(defined) {
                let used = papers.iter().any(|paper| text(paper).matches(&term).count() > 1);
                assert!(used, "{agreement} {language}: {term} is defined and never used");
            }
        }
    }
}

/// Terms that a contract uses with a capital without saying what they mean.
fn undefined(agreement: &str, language: Language, terms: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for seed in 0..12 {
        let paper = draft(agreement, &facts(seed), language).paper;
        let known = defined(&paper);
        let stem = |term: &str| term.trim_end_matches(['s', 'n', 'e']).to_owned();
        let known: BTreeSet<String> = known.iter().map(|term| stem(term)).collect();
        let text = text(&paper);
        let uses =
            |term: &&&str| text.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| word == **term);
        let lacks = |term: &&&str| !known.contains(&stem(term));
        found.extend(terms.iter().filter(uses).filter(lacks).map(|term| (*term).to_owned()));
    }
    found
}

#[test]
fn no_contract_uses_a_term_that_it_does_not_define() {
    let dutch = [
        "Verwerker",
        "Verwerkingsverantwoordelijke",
        "Subverwerker",
        "Subverwerkers",
        "Hoofdovereenkomst",
        "Verwerkersovereenkomst",
        "Subverwerkersovereenkomst",
        "Dienst",
        "Medewerkers",
        "Betrokkene",
        "Betrokkenen",
        "Persoonsgegevens",
        "Partij",
        "Partijen",
        "Privacywetgeving",
        "Verstrekker",
        "Ontvanger",
        "EER",
        "AVG",
    ];
    let english = [
        "Processor",
        "Controller",
        "Sub-processor",
        "Sub-processors",
        "Service",
        "Staff",
        "Party",
        "Parties",
        "Provider",
        "Recipient",
        "EEA",
        "GDPR",
    ];
    for agreement in CONTRACTS {
        for (language, terms) in [(DUTCH, &dutch[..]), (ENGLISH, &english[..])] {
            assert_eq!(undefined(agreement, language, terms), BTreeSet::new(), "{agreement} {language}");
        }
    }
}

#[test]
fn a_sub_processor_gets_the_names_of_its_own_place_in_the_chain() {
    for seed in 0..12 {
        let dutch = text(&draft("sub-processor-agreement", &facts(seed), DUTCH).paper);
        assert!(dutch.contains("De Subverwerker verwerkt de Persoonsgegevens uitsluitend op basis van"));
        assert!(dutch.contains("Verdere Subverwerker") && !dutch.contains("Verdere Verdere"));
        assert!(!dutch.contains("deze Verwerkersovereenkomst"));
        let english = text(&draft("sub-processor-agreement", &facts(seed), ENGLISH).paper);
        assert!(english.contains("The Sub-processor processes the Personal Data only on documented"));
        assert!(!english.contains("Further Further") && !english.contains("this Processor Agreement"));
    }
}

/// The paper with the names of the processor agreement, so that it can be read as one.
fn as_processor_agreement(paper: &Paper, names: &[(&str, &str)]) -> String {
    let mut text = text(paper);
    for (index, (from, _)) in names.iter().enumerate() {
        text = text.replace(from, &format!("\u{1}{index}\u{2}"));
    }
    for (index, (_, to)) in names.iter().enumerate() {
        text = text.replace(&format!("\u{1}{index}\u{2}"), to);
    }
    text
}

#[test]
fn a_sub_processor_agreement_imposes_what_the_law_imposes_on_a_processor() {
    // What only the controller itself has to do is agreed between controller and processor.
    let of_controller = [
        "controller-rights-and-duties",
        "controller-dpia",
        "controller-dpia-dpo-advice",
        "controller-dpia-views",
        "controller-dpia-review",
        "dpia-content",
        "controller-breach-report",
        "controller-breach-communication",
        "controller-breach-records",
        "controller-liability",
        "processor-liability",
    ];
    let dutch = [
        ("Verdere Subverwerker", "Subverwerker"),
        ("Subverwerkersovereenkomst", "Verwerkersovereenkomst"),
        ("Subverwerker", "Verwerker"),
        ("Verwerkingsverantwoordelijke", "Verwerkingsverantwoordelijke"),
        ("Verwerker", "Verwerkingsverantwoordelijke"),
    ];
    let english = [
        ("Further Sub-processor", "Sub-processor"),
        ("Sub-processor Agreement", "Processor Agreement"),
        ("Sub-processor", "Processor"),
        ("Controller", "Controller"),
        ("Processor", "Controller"),
    ];
    for (language, names) in [(DUTCH, dutch), (ENGLISH, english)] {
        let reviewer = review::Reviewer::new(&BOOK, language).unwrap();
        let mut missing = BTreeSet::new();
        for seed in 0..12 {
            let paper = draft("sub-processor-agreement", &facts(seed), language).paper;
            let text = as_processor_agreement(&paper, &names);
            let read = read::read("a.txt", text.as_bytes()).unwrap().paper;
            let findings = reviewer.review(&read).findings.into_iter();
            let unmet = findings
                .filter(|found| found.level == rulebook::Level::Law && found.grade != rulebook::Grade::Met)
                .map(|found| format!("{} {:?}", found.requirement, found.grade));
            missing.extend(unmet.filter(|id| !of_controller.iter().any(|own| id.starts_with(own))));
        }
        assert_eq!(missing, BTreeSet::new(), "{language}");
    }
}

#[test]
fn the_essence_of_a_joint_arrangement_can_be_read_by_itself() {
    let mut facts = facts(2);
    facts.insert("joint-requests".into(), Value::Choice("second".into()));
    let paper = draft("joint-controller-arrangement", &facts, DUTCH).paper;
    let essence: Vec<String> = lines(&paper)
        .into_iter()
        .skip_while(|line| !(line.kind == LineKind::Heading(1) && line.text.starts_with("De kern")))
        .map(|line| line.text)
        .collect();
    let essence = essence.join(" ");
    assert!(essence.contains("behandeld door de Tweede Partij"), "{essence}");
    for word in ["Gezamenlijke Verwerking", "Privacywetgeving", "Inbreuk in verband"] {
        assert!(!essence.contains(word), "{word} is not explained to a data subject");
    }
}

#[test]
fn a_breach_notice_holds_what_the_law_lists() {
    let paper = draft("breach-notice", &facts(3), ENGLISH).paper;
    let text = text(&paper);
    for fact in ["breach-nature", "breach-people", "breach-records", "breach-consequences"] {
        let Value::Text(answer) = &facts(3)[fact] else { continue };
        assert!(text.contains(answer.as_str()), "{fact}");
    }
    assert!(text.contains("Article 33(2)") && text.contains("72 hours"));
}

#[test]
fn a_letter_gives_the_reason_that_belongs_to_the_verdict() {
    let letter = |verdict: Verdict| {
        let mut facts = facts(4);
        facts.insert(VERDICT.into(), Value::Choice(verdict.id().into()));
        text(&draft("no-agreement-letter", &facts, DUTCH).paper)
    };
    assert!(letter(Verdict::SeparateControllers).contains("data-uitwisselingsovereenkomst"));
    assert!(letter(Verdict::NoPersonalData).contains("geen persoonsgegevens verwerkt"));
    assert!(!letter(Verdict::NoAccess).contains("zelfstandig verwerkingsverantwoordelijke"));
    assert!(letter(Verdict::JointControllers).contains("artikel 26 AVG"));
}

#[test]
fn statements_and_letters_have_no_numbers_and_no_annexes() {
    for agreement in BOOK.agreements.keys().filter(|id| !CONTRACTS.contains(&id.as_str())) {
        let paper = draft(agreement, &facts(5), DUTCH).paper;
        assert!(paper::labels(&paper).iter().all(|label| !label.contains(char::is_numeric)), "{agreement}");
        assert!(paper.blocks.iter().any(|block| matches!(block.content, Content::Signatures(_))));
    }
}

/// The lines of each clause of a processor agreement, without their numbers.
fn by_clause(facts: &Facts, language: Language) -> BTreeMap<String, Vec<String>> {
    let drafted = draft("processor-agreement", facts, language);
    let mut ids = drafted.clauses.iter();
    let mut current = String::new();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in lines(&drafted.paper) {
        if line.kind == LineKind::Heading(1) {
            current = ids.next().cloned().unwrap();
        }
        if !matches!(line.kind, LineKind::Title | LineKind::Signature) {
            found.entry(current.clone()).or_default().push(line.text);
        }
    }
    found
}

#[test]
fn changing_one_fact_changes_only_the_clauses_that_depend_on_it() {
    let mut wrong = BTreeSet::new();
    for (index, question) in questions().enumerate() {
        for seed in 0..6 {
            let before = facts(seed);
            let mut after = before.clone();
            let other = (1..20).map(|other| facts(seed + 100 * other)[&question.id].clone());
            let Some(other) = other.into_iter().find(|value| *value != before[&question.id]) else {
                continue;
            };
            after.insert(question.id.clone(), other);
            let language = LANGUAGES[index % 2];
            let (one, two) = (by_clause(&before, language), by_clause(&after, language));
            let ids: BTreeSet<&String> = one.keys().chain(two.keys()).collect();
            for id in ids.into_iter().filter(|id| one.get(*id) != two.get(*id)) {
                if !draft::facts_of_clause(&BOOK, id).contains(question.id.as_str()) {
                    wrong.insert(format!("{} changes {id}", question.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_position_changes_its_own_clause_and_no_other() {
    let mut facts = facts(1);
    facts.retain(|fact, _| !fact.starts_with("position"));
    facts.insert("sub-processing".into(), Value::Choice("general".into()));
    facts.insert("liability".into(), Value::Choice("capped".into()));
    let negotiable: Vec<_> = BOOK.clauses.iter().filter(|(_, clause)| !clause.stances.is_empty()).collect();
    assert!(negotiable.len() >= 10);
    for language in LANGUAGES {
        let balanced = by_clause(&facts, language);
        for (id, _) in &negotiable {
            for stance in ["controller", "processor"] {
                let mut facts = facts.clone();
                facts.insert(format!("position-{id}"), Value::Choice(stance.into()));
                let chosen = by_clause(&facts, language);
                let changed: Vec<&String> =
                    chosen.keys().filter(|key| chosen.get(*key) != balanced.get(*key)).collect();
                assert_eq!(changed, [*id], "{language} {stance}");
            }
        }
    }
}

#[test]
fn a_position_of_its_own_goes_before_the_general_one() {
    let mut general = facts(1);
    general.retain(|fact, _| !fact.starts_with("position"));
    general.insert("position".into(), Value::Choice("controller".into()));
    let mut own = general.clone();
    own.insert("position-audits".into(), Value::Choice("processor".into()));
    let (general, own) = (by_clause(&general, DUTCH), by_clause(&own, DUTCH));
    assert!(general["audits"].iter().any(|line| line.contains("bepaalt de omvang")));
    assert!(own["audits"].iter().any(|line| line.contains("vraagt eerst om een recent certificaat")));
    assert_eq!(general["breaches"], own["breaches"]);
}

#[test]
fn each_sector_and_paper_get_what_they_ask() {
    let with = |sector: &str, children: bool, paper: bool| {
        let mut facts = facts(1);
        facts.insert("sector".into(), Value::Choice(sector.into()));
        facts.insert("children".into(), Value::YesNo(children));
        facts.insert("paper-files".into(), Value::YesNo(paper));
        by_clause(&facts, DUTCH).remove("special").unwrap_or_default().join(" ")
    };
    assert!(with("care", false, false).contains("NEN 7510"));
    assert!(with("government", false, false).contains("Archiefwet"));
    assert!(
        with("education", true, false).contains("leerlingen")
            && with("other", true, false).contains("kwetsbaar")
    );
    assert!(with("other", false, true).contains("papieren dossiers"));
    assert_eq!(with("other", false, false), "", "nothing special, no article");
}
