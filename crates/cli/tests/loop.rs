//! The loop closes: what `draft` writes, `review` reads and finds complete, in every language and
//! format; and the Word file is one that an office suite opens.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod common;

use std::process::Command;

use common::{art28, example, folder, json, said};

const COMPLETE: [&str; 2] = ["salarisadministratie", "patientendossier"];

#[test]
fn complete_facts_give_an_agreement_in_which_nothing_of_the_law_is_missing() {
    let folder = folder("loop");
    for name in COMPLETE {
        for language in ["nl", "en"] {
            for ending in ["docx", "pdf", "html", "md"] {
                let path = folder.join(format!("{name}.{language}.{ending}")).display().to_string();
                let facts = example(&format!("{name}.toml"));
                let drafted = art28(&["draft", "--lang", language, "--facts", &facts, "--output", &path]);
                assert!(drafted.status.success(), "{}", said(&drafted));
                let output = art28(&["review", "--format", "json", &path]);
                assert_eq!(unmet(&json(&output)), Vec::<String>::new(), "{path}");
                assert_eq!(output.status.code(), Some(0), "{path}");
            }
        }
    }
}

/// The requirements of level law or essential that are not met.
fn unmet(review: &serde_json::Value) -> Vec<String> {
    let findings = review["findings"].as_array().unwrap().iter();
    findings
        .filter(|finding| finding["level"] != "practice" && finding["grade"] != "met")
        .map(|finding| format!("{}: {}", finding["requirement"], finding["grade"]))
        .collect()
}

#[test]
fn open_facts_are_counted_and_named() {
    let folder = folder("loop-open");
    let path = folder.join("nieuwsbrief.docx").display().to_string();
    let drafted =
        art28(&["draft", "--lang", "nl", "--facts", &example("nieuwsbrief.toml"), "--output", &path]);
    assert!(drafted.status.success());
    assert!(
        said(&drafted).contains("open plekken") && said(&drafted).contains("storage-places"),
        "{}",
        said(&drafted)
    );
    assert_eq!(art28(&["review", &path]).status.code(), Some(1));
}

#[test]
fn an_office_suite_opens_the_word_file_and_shows_its_numbers() {
    let folder = folder("office");
    let path = folder.join("overeenkomst.docx").display().to_string();
    let facts = example("salarisadministratie.toml");
    assert!(art28(&["draft", "--lang", "nl", "--facts", &facts, "--output", &path]).status.success());
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let converted = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(&folder)
        .arg(&path)
        .output()
        .unwrap();
    assert!(converted.status.success(), "{}", said(&converted));
    let text = Command::new("pdftotext").arg(folder.join("overeenkomst.pdf")).arg("-").output().unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    for word in ["Verwerkersovereenkomst", "Artikel 1", "1.1", "Bijlage 1", "Bakkerij De Korenhof"] {
        assert!(text.contains(word), "{word} in {text}");
    }
}

#[test]
fn where_no_agreement_is_needed_a_letter_says_why() {
    let folder = folder("loop-none");
    let facts = std::fs::read_to_string(example("salarisadministratie.toml")).unwrap();
    let facts = facts.replace("personal-data = true", "personal-data = false");
    let facts = common::file(&folder, "facts.toml", facts.as_bytes());
    let path = folder.join("out.docx");
    let output =
        art28(&["draft", "--lang", "en", "--facts", &facts, "--output", &path.display().to_string()]);
    assert!(output.status.success());
    assert!(path.exists());
    assert!(said(&output).contains("no processor agreement is needed"), "{}", said(&output));
}
