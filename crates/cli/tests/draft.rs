//! `art28 draft` beyond one file: profiles, the user's own clauses, tables of rows, the note, letters.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod common;

use common::{art28, example, file, folder, said};

fn read(path: &std::path::Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn what_a_file_says_goes_before_its_profile_and_that_before_others() {
    let folder = folder("profile");
    file(
        &folder,
        "named.toml",
        b"version = 1\n[situation]\nprocessor-name = 'Named B.V.'\nbreach-hours = 6\n",
    );
    let beside = "version = 1\n[situation]\nbreach-hours = 5\naudit-frequency = 3\n";
    let beside = file(&folder, "beside.toml", beside.as_bytes());
    let facts = "version = 1\nprofile = 'named.toml'\n[situation]\ncontroller-name = 'Klant B.V.'\n";
    let facts = file(&folder, "facts.toml", facts.as_bytes());
    let out = folder.join("out.md");
    let output = art28(&[
        "draft",
        "--lang",
        "nl",
        "--facts",
        &facts,
        "--profile",
        &beside,
        "--output",
        &out.display().to_string(),
    ]);
    assert!(output.status.success(), "{}", said(&output));
    let text = read(&out);
    assert!(
        text.contains("Named B.V.") && text.contains("binnen 6 uur") && text.contains("ten hoogste 3 keer")
    );
}

#[test]
fn what_is_wrong_with_a_profile_has_its_line_and_column() {
    let folder = folder("profile-wrong");
    file(&folder, "wrong.toml", b"version = 1\n[situation]\nbreach-hours = 'veel'\n");
    let facts = file(&folder, "facts.toml", b"version = 1\nprofile = 'wrong.toml'\n");
    let draft = |facts: &str| {
        let out = folder.join("out.md").display().to_string();
        let output = art28(&["draft", "--lang", "nl", "--facts", facts, "--output", &out]);
        assert_eq!(output.status.code(), Some(2));
        said(&output)
    };
    assert!(draft(&facts).contains("wrong.toml:3:16"), "{}", draft(&facts));
    let missing = file(&folder, "missing.toml", b"version = 1\nprofile = 'nowhere.toml'\n");
    assert!(draft(&missing).contains("missing.toml:2:12"), "{}", draft(&missing));
    let circle = file(&folder, "circle.toml", b"version = 1\nprofile = 'circle.toml'\n");
    assert!(draft(&circle).contains("zonder einde"));
}

#[test]
fn the_users_own_clause_takes_the_place_of_ours_and_is_told_where_it_falls_short() {
    let folder = folder("overlay");
    let clause = "+++\ntitle.nl = \"Stilte\"\ntitle.en = \"Silence\"\nwhy.nl = \"Ons model.\"\nwhy.en = \"Our template.\"\nmeets = [\"confidentiality\"]\nlaw = [\"gdpr 28(3)(b)\"]\n+++\n\n# nl\n\nDe Partijen gaan zorgvuldig met elkaar om.\n\n# en\n\nThe Parties treat each other with care.\n";
    let path = file(&folder, "confidentiality.md", clause.as_bytes());
    let out = folder.join("out.md");
    let (facts, to) = (example("salarisadministratie.toml"), out.display().to_string());
    let output = art28(&["--rulebook", &path, "draft", "--lang", "nl", "--facts", &facts, "--output", &to]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(read(&out).contains("Artikel 6 Stilte"));
    assert!(said(&output).contains("(confidentiality)"), "{}", said(&output));
}

#[test]
fn a_row_that_does_not_fit_does_not_stop_the_others() {
    let folder = folder("table");
    let rows = "Klant;processor-name;Meldtermijn datalek in uren;onbekende kolom\nA;Een B.V.;24;x\nB;Twee B.V.;veel;x\nC;Een B.V.;12;x\n";
    let table = file(&folder, "rows.csv", rows.as_bytes());
    let mapping = file(&folder, "mapping.toml", b"\"Klant\" = \"controller-name\"\n");
    let facts = example("salarisadministratie.toml");
    let pattern = folder.join("out/{processor-name}.md").display().to_string();
    let output = art28(&[
        "draft",
        "--lang",
        "nl",
        "--table",
        &table,
        "--mapping",
        &mapping,
        "--facts",
        &facts,
        "--output",
        &pattern,
    ]);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("rows.csv:3:3") && told.contains("rows.csv:1:4"), "{told}");
    assert!(told.contains("2 documenten geschreven") && told.contains("één rij overgeslagen"), "{told}");
    let first = read(&folder.join("out/Een B.V.md"));
    assert!(
        first.contains("binnen 24 uur") && first.contains("A, gevestigd"),
        "the first row has the plain name"
    );
    assert!(read(&folder.join("out/Een B.V-4.md")).contains("binnen 12 uur"));
    assert_eq!(std::fs::read_dir(folder.join("out")).unwrap().count(), 2);
}

#[test]
fn a_mapping_to_a_question_that_is_not_there_is_told_before_anything_is_written() {
    let folder = folder("table-mapping");
    let table = file(&folder, "rows.csv", b"Klant\nA\n");
    let mapping = file(&folder, "mapping.toml", b"\n\"Klant\" = \"no-such-question\"\n");
    let pattern = folder.join("out.md").display().to_string();
    let output = art28(&["draft", "--table", &table, "--mapping", &mapping, "--output", &pattern]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("mapping.toml:2"), "{}", said(&output));
}

#[test]
fn the_note_says_why_what_is_law_and_in_which_steps_to_give_way() {
    let folder = folder("note");
    let (out, note) = (folder.join("out.docx").display().to_string(), folder.join("note.md"));
    let facts = example("patientendossier.toml");
    let output = art28(&[
        "draft",
        "--lang",
        "nl",
        "--facts",
        &facts,
        "--output",
        &out,
        "--note",
        &note.display().to_string(),
    ]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("BoZ"), "the model of the sector is named first: {}", said(&output));
    let text = read(&note);
    let model = text.find("BoZ").unwrap();
    assert!(model < text.find("Partijen").unwrap());
    for words in ["niet onderhandelbaar", "Onderhandelbaar", "| 3 |", "artikel 28, lid 3, onder h, AVG"] {
        assert!(text.contains(words), "{words}");
    }
    assert!(!text.contains("stelling"), "the source article decides nothing between the parties");
}

#[test]
fn a_letter_that_the_facts_deny_is_not_written() {
    let folder = folder("letter");
    let out = folder.join("letter.md");
    let (facts, to) = (example("salarisadministratie.toml"), out.display().to_string());
    let output = art28(&["draft", "--facts", &facts, "--agreement", "no-agreement-letter", "--output", &to]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!out.exists());
}

#[test]
fn a_letter_gives_the_reasons_of_the_decision_and_no_blank_but_its_date() {
    let folder = folder("letter-reasons");
    let facts = std::fs::read_to_string(example("salarisadministratie.toml")).unwrap();
    let facts = facts.replace("legal-task = false", "legal-task = true");
    let facts = file(&folder, "facts.toml", facts.as_bytes());
    let out = folder.join("letter.md");
    let to = out.display().to_string();
    let output = art28(&[
        "draft",
        "--lang",
        "nl",
        "--facts",
        &facts,
        "--agreement",
        "no-agreement-letter",
        "--output",
        &to,
    ]);
    assert!(output.status.success(), "{}", said(&output));
    let text = read(&out);
    assert!(text.contains("eigen wettelijke taak") && text.contains("artikel 4"), "{text}");
    assert!(!text.contains("stelling") && text.matches('[').count() == 1, "{text}");
}
