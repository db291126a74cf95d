//! A supplier's file is read whole, and what does not fit in it is reported at its line.

use language::{DUTCH, Problem};
use rulebook::{Certainty, ComesIntoForce, File, Rulebook, load};

const ROLES: &str = "name = { nl = 'verwerker' }\nfacts = { stored = true }\n";
const OPEN: &str = "name = { nl = 'hangt ervan af' }\nopen = true\n";
const FACT: &str = "order = 1\nanswer = 'yes-no'\nname = { nl = 'Opslag' }\nquestion = { nl = 'Daar?' }\nwhy = { nl = 'Omdat.' }\n";
const VENDOR: &str = r#"name = "Postduif"

[recognised]
nl = ["postduif"]

[[services]]
id = "mail"
name = { nl = "Post" }
does = { nl = "Bezorgt brieven." }
role = "processor"
why = { nl = "In opdracht." }
facts = { stored = true }
agreement = { address = "https://postduif.example/avg", comes = "console", how = { nl = "Vink het aan." } }
evidence = { certainty = "read", page = "https://postduif.example/avg", checked = "2026-01-02" }
"#;

/// A rulebook of one supplier.
fn book(vendor: &str) -> (Rulebook, Vec<Problem>) {
    let files = [
        ("languages/nl/words.ftl", ""),
        ("facts/stored.toml", FACT),
        ("roles/processor.toml", ROLES),
        ("roles/depends.toml", OPEN),
        ("vendors/postduif.toml", vendor),
    ];
    load(&files.map(|(path, text)| File { path: path.into(), text: text.into() }))
}

/// The supplier with one line changed must give this problem at that line.
fn check(line: &str, instead: &str, problem: &str) {
    assert!(VENDOR.contains(line), "{line}");
    let (_, problems) = book(&VENDOR.replace(line, instead));
    let file = |found: &Problem| found.position.as_ref().map(|position| position.file.clone());
    let found = problems.iter().find(|found| found.message.id == problem);
    let place = found.and_then(file);
    assert_eq!(place.as_deref(), Some("vendors/postduif.toml"), "{problem} not in {problems:?}");
}

#[test]
fn a_supplier_is_read_whole() {
    let (book, problems) = book(VENDOR);
    assert_eq!(problems, []);
    let vendor = &book.vendors["postduif"];
    assert_eq!(vendor.recognised.patterns(DUTCH), ["postduif"]);
    assert_eq!(vendor.services[0].agreement.comes, ComesIntoForce::Console);
    assert_eq!(vendor.services[0].evidence.certainty, Certainty::Read);
}

#[test]
fn it_comes_back_from_the_compact_form() {
    let (book, _) = book(VENDOR);
    let again = rulebook::unpack(&rulebook::pack(&book).unwrap()).unwrap();
    assert_eq!((again.vendors, again.roles), (book.vendors, book.roles));
}

#[test]
fn a_name_that_leads_nowhere_is_reported() {
    check("role = \"processor\"", "role = \"postman\"", "rulebook-unknown-id");
    check("facts = { stored = true }", "facts = { stolen = true }", "rulebook-unknown-id");
    check("facts = { stored = true }", "facts = { stored = \"often\" }", "rulebook-unknown-id");
}

#[test]
fn a_role_that_is_left_open_names_the_fact_it_depends_on() {
    check("role = \"processor\"", "role = \"depends\"", "rulebook-role-depends");
    check("role = \"processor\"", "role = \"processor\"\ndepends-on = \"stored\"", "rulebook-role-depends");
}

#[test]
fn what_was_read_names_its_page_and_day() {
    check("checked = \"2026-01-02\"", "version = \"1\"", "rulebook-evidence-does-not-fit");
    check("certainty = \"read\"", "certainty = \"seed\"", "rulebook-evidence-does-not-fit");
    check("certainty = \"read\"", "certainty = \"unverified\"", "rulebook-evidence-does-not-fit");
}

#[test]
fn an_address_is_one_of_the_web() {
    check("address = \"https://postduif.example/avg\"", "address = \"postduif\"", "rulebook-not-an-address");
}

#[test]
fn a_supplier_that_nothing_names_is_reported() {
    check("nl = [\"postduif\"]", "", "rulebook-missing-patterns");
    check("nl = [\"postduif\"]", "nl = [\"? postduif\"]", "rulebook-not-a-pattern");
}

#[test]
fn words_that_a_language_lacks_are_reported() {
    check("why = { nl = \"In opdracht.\" }", "why = { en = \"On orders.\" }", "rulebook-missing-words");
}
