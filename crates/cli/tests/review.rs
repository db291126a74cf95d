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

/// A short agreement with one clause against the law.
const AGREEMENT: &str = "# Verwerkersovereenkomst\n\n\
    1. De verwerker verwerkt persoonsgegevens in opdracht van de verwerkingsverantwoordelijke.\n\n\
    2. De verwerker mag de persoonsgegevens ook voor eigen doeleinden gebruiken.\n\n\
    3. De verwerker legt iedereen met toegang tot de persoonsgegevens geheimhouding op.\n\n\
    4. De verwerker meldt een datalek binnen 24 uur aan de verwerkingsverantwoordelijke.\n";

#[test]
fn a_folder_gives_the_same_rows_in_any_order_of_its_files() {
    let folder = folder("review-folder");
    let paths: Vec<String> = (0..6)
        .map(|number| {
            let text = if number == 3 { STATEMENT } else { AGREEMENT };
            file(&folder, &format!("{number}.md"), text.as_bytes())
        })
        .collect();
    file(&folder, "stuk.docx", b"PK\x03\x04");
    file(&folder, "~$open.docx", b"");
    file(&folder, "beeld.png", b"\x89PNG");
    let whole = art28(&["review", "--format", "json", &folder.display().to_string()]);
    let list = json(&whole);
    let names: Vec<&str> = list.as_array().unwrap().iter().map(|one| one["file"].as_str().unwrap()).collect();
    assert_eq!(names.len(), 7, "documents only: {names:?}");
    assert!(names.is_sorted());
    assert!(list[6]["problems"][0].as_str().is_some(), "the broken one has its reason");
    let mut backwards: Vec<&str> = paths.iter().map(String::as_str).rev().collect();
    backwards.extend(["--format", "json"]);
    let again = json(&art28(&[&["review"], &backwards[..]].concat()));
    assert_eq!(again.as_array().unwrap()[..], list.as_array().unwrap()[..6]);
}

#[test]
fn an_empty_folder_is_said() {
    let folder = folder("review-empty");
    let output = art28(&["review", "--lang", "en", &folder.display().to_string()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("no documents"), "{}", said(&output));
}

#[test]
fn the_report_takes_its_form_from_the_name_of_the_file() {
    let folder = folder("review-report");
    let path = file(&folder, "hun.md", AGREEMENT.as_bytes());
    for (name, begins) in [
        ("r.docx", &b"PK"[..]),
        ("r.pdf", b"%PDF"),
        ("r.html", b"<!DOCTYPE html>"),
        ("r.md", b"#"),
        ("r.json", b"{"),
        ("r.sarif", b"{"),
        ("r.csv", b"file,"),
        ("r.txt", b"/"),
    ] {
        let to = folder.join(name);
        let output = art28(&["review", &path, "--output", &to.display().to_string()]);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        let written = std::fs::read(&to).unwrap();
        assert!(written.to_ascii_lowercase().starts_with(&begins.to_ascii_lowercase()), "{name}");
        assert!(!written.windows(2).any(|pair| pair == b"\x1b["), "no colours in {name}");
    }
}

#[test]
fn the_letter_is_in_the_language_of_the_agreement_unless_another_is_asked_for() {
    let folder = folder("review-letter");
    let path = file(&folder, "hun.md", AGREEMENT.as_bytes());
    let to = folder.join("brief.md").display().to_string();
    let letter = |arguments: &[&str]| {
        let output = art28(&[&["review", &path, "--letter", "--output", &to], arguments].concat());
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        std::fs::read_to_string(&to).unwrap()
    };
    assert!(letter(&[]).contains("Wat er nu staat"));
    assert!(letter(&["--lang", "en"]).contains("What it says now"));
    assert!(letter(&["--date", "2026-12-01"]).contains("1 december 2026"));
}

#[test]
fn no_letter_is_written_about_what_is_no_agreement_nor_without_a_file_to_put_it_in() {
    let folder = folder("review-no-letter");
    let statement = file(&folder, "verklaring.md", STATEMENT.as_bytes());
    let to = folder.join("brief.docx").display().to_string();
    let output = art28(&["review", "--lang", "nl", &statement, "--letter", "--output", &to]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("geen verwerkersovereenkomst"), "{}", said(&output));
    assert!(!std::path::Path::new(&to).exists());
    let agreement = file(&folder, "hun.md", AGREEMENT.as_bytes());
    let output = art28(&["review", "--lang", "nl", &agreement, "--letter"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("--output"), "{}", said(&output));
}

#[test]
fn a_folder_for_the_output_gets_a_report_of_each_under_a_name_of_its_own() {
    let folder = folder("review-each");
    let reports = folder.join("verslagen");
    std::fs::create_dir(&reports).unwrap();
    let first = file(&folder, "hun.md", AGREEMENT.as_bytes());
    let second = file(&folder, "hun.txt", AGREEMENT.as_bytes());
    art28(&["review", &first, &second, "--format", "md", "--output", &reports.display().to_string()]);
    let mut names: Vec<String> = std::fs::read_dir(&reports)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["hun-2.md", "hun.md"]);
}

#[test]
fn colours_come_only_where_they_are_wanted() {
    let folder = folder("review-colour");
    let path = file(&folder, "hun.md", AGREEMENT.as_bytes());
    let coloured = |arguments: &[&str]| {
        let output = art28(&[&["review", &path], arguments].concat());
        output.stdout.windows(2).any(|pair| pair == b"\x1b[")
    };
    assert!(!coloured(&[]), "a pipe is no terminal");
    assert!(coloured(&["--color", "always"]));
    assert!(!coloured(&["--color", "never"]));
}
