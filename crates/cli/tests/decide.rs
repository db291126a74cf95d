//! `art28 decide`, as a user and as a program meet it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod common;

use common::{art28, example, file, folder, json, said};

#[test]
fn an_outsourced_payroll_needs_a_processor_agreement_in_both_languages() {
    for (language, word) in [("nl", "verwerkersovereenkomst"), ("en", "processor agreement")] {
        let output = art28(&["decide", "--lang", language, "--facts", &example("salarisadministratie.toml")]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && text.contains(word), "{text}");
        assert!(text.contains("28"), "cites Article 28: {text}");
    }
}

#[test]
fn a_situation_in_words_gets_a_verdict_with_the_words_it_rests_on() {
    let situation = "Wij besteden onze salarisadministratie uit aan een administratiekantoor.";
    let answer = json(&art28(&["decide", "--lang", "nl", "--situation", situation, "--format", "json"]));
    let service = &answer["services"][0];
    assert_eq!(service["verdict"], "processor-agreement", "{service}");
    let quotes: Vec<&str> =
        service["facts"].as_array().unwrap().iter().filter_map(|fact| fact["quotes"][0].as_str()).collect();
    assert!(!quotes.is_empty() && quotes.iter().all(|quote| situation.contains(quote)), "{quotes:?}");
}

#[test]
fn too_few_facts_are_unknown_with_questions() {
    let answer = json(&art28(&["decide", "--situation", "Wij hebben een leverancier.", "--format", "json"]));
    let service = &answer["services"][0];
    assert_eq!(service["verdict"], "unknown");
    assert!(!service["ask"].as_array().unwrap().is_empty());
}

#[test]
fn processing_that_has_begun_without_an_agreement_is_said() {
    let text = std::fs::read_to_string(example("salarisadministratie.toml")).unwrap();
    let begun =
        text.replace("processing-started = false", "processing-started = true\nagreement-signed = false");
    assert_ne!(begun, text);
    let folder = folder("decide-begun");
    let path = file(&folder, "facts.toml", begun.as_bytes());
    let answer = json(&art28(&["decide", "--facts", &path, "--format", "json"]));
    let notes = answer["services"][0]["notes"].as_array().unwrap();
    assert!(notes.iter().any(|note| note["kind"] == "warning"), "{notes:?}");
}

#[test]
fn a_mistake_in_a_facts_file_is_placed_and_explained() {
    let folder = folder("decide-mistake");
    let path = file(&folder, "facts.toml", b"version = 1\n\n[situation]\nacces = \"systematic\"\n");
    let output = art28(&["decide", "--lang", "en", "--facts", &path]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("facts.toml:4:1") && said(&output).contains("access"),
        "{}",
        said(&output)
    );
}

#[test]
fn without_a_terminal_the_interview_says_what_to_do() {
    let output = art28(&["decide", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("--situation"), "{}", said(&output));
}

#[test]
fn the_json_is_as_its_schema_says() {
    let schema = include_str!("../../../docs/decide.schema.json").parse().unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for name in ["salarisadministratie.toml", "patientendossier.toml", "nieuwsbrief.toml"] {
        let answer = json(&art28(&["decide", "--facts", &example(name), "--format", "json"]));
        let problems: Vec<String> = validator.iter_errors(&answer).map(|error| error.to_string()).collect();
        assert!(problems.is_empty(), "{name}: {problems:?}");
    }
}
