//! `art28 review` on what it should read, refuse and tell apart.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod common;

use common::{art28, file, folder, json, said};

/// A short statement that is no agreement.
const STATEMENT: &str = "# Privacyverklaring\n\nWij verwerken uw gegevens om uw bestelling te bezorgen. \
    U hebt recht op inzage van uw gegevens. Vragen kunt u aan ons stellen.\n";

#[test]
fn a_privacy_statement_is_no_agreement_and_still_gets_findings() {
    let folder = folder("review-other");
    let path = file(&folder, "verklaring.md", STATEMENT.as_bytes());
    let output = art28(&["review", "--format", "json", &path]);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    let review = json(&output);
    assert_eq!(review["document"]["kind"], "other");
    assert_eq!(review["document"]["language"], "nl");
    assert!(!review["findings"].as_array().unwrap().is_empty());
}

#[test]
fn each_unreadable_file_gets_its_own_reason_in_both_languages() {
    let folder = folder("review-unreadable");
    let cases: [(&str, &[u8]); 4] = [
        ("leeg.docx", b""),
        ("afgekapt.docx", b"PK\x03\x04\x14\x00\x00\x00\x08\x00word/document.xml"),
        ("oud.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest of a file of long ago"),
        ("beeld.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x01\x00\x00\x00"),
    ];
    for language in ["nl", "en"] {
        let reasons: Vec<String> = cases
            .iter()
            .map(|(name, bytes)| {
                let output = art28(&["review", "--lang", language, &file(&folder, name, bytes)]);
                assert_eq!(output.status.code(), Some(2), "{name}");
                said(&output).split_once(": ").unwrap().1.to_owned()
            })
            .collect();
        for (index, reason) in reasons.iter().enumerate() {
            assert!(reason.lines().count() >= 2, "says what to do: {reason}");
            assert!(!reasons[..index].contains(reason), "its own reason: {reason}");
        }
    }
}

#[test]
fn a_file_that_is_not_there_is_said() {
    let output = art28(&["review", "--lang", "en", "nowhere.pdf"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("nowhere.pdf"), "{}", said(&output));
}

#[test]
fn a_language_we_do_not_read_is_refused() {
    let folder = folder("review-german");
    let text = "Der Auftragsverarbeiter ergreift geeignete Maßnahmen zum Schutz der Daten. \
        Der Verantwortliche erteilt Weisungen und prüft, ob sie eingehalten werden.";
    let output = art28(&["review", "--lang", "en", &file(&folder, "vertrag.txt", text.as_bytes())]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("(de)"), "{}", said(&output));
}

#[test]
fn of_several_files_the_highest_code_counts_and_a_bad_one_stops_none() {
    let folder = folder("review-several");
    let good = file(&folder, "verklaring.md", STATEMENT.as_bytes());
    let bad = file(&folder, "leeg.docx", b"");
    let output = art28(&["review", &bad, &good]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8(output.stdout).unwrap().contains("verklaring.md"));
}

#[test]
fn the_json_is_as_its_schema_says() {
    let schema = include_str!("../../../docs/review.schema.json").parse().unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let folder = folder("review-schema");
    let review = json(&art28(&["review", "--format", "json", &file(&folder, "v.md", STATEMENT.as_bytes())]));
    let problems: Vec<String> = validator.iter_errors(&review).map(|error| error.to_string()).collect();
    assert!(problems.is_empty(), "{problems:?}");
}
