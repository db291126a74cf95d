//! `art28 explain`: every id is a page, a mistyped one gets help.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use common::{art28, said};

#[test]
fn every_id_that_is_listed_has_a_page_in_both_languages() {
    let list = String::from_utf8(art28(&["explain"]).stdout).unwrap();
    let some: Vec<&str> = list.lines().step_by(7).collect();
    assert!(some.len() > 20, "{list}");
    for language in ["nl", "en"] {
        for id in &some {
            let output = art28(&["explain", "--lang", language, id]);
            assert!(output.status.success() && output.stdout.len() > 80, "{id}");
        }
    }
}

#[test]
fn a_mistyped_id_gets_the_close_ones() {
    let output = art28(&["explain", "--lang", "en", "audit"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("audits"), "{}", said(&output));
}

#[test]
fn the_schema_of_the_facts_file_is_that_of_the_docs() {
    let run = art28(&["explain", "--schema", "--lang", "nl"]);
    assert_eq!(String::from_utf8_lossy(&run.stdout), include_str!("../../../docs/nl/facts.schema.json"));
}
