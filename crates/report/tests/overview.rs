//! Several documents at once: a row each, in every form.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use language::{DUTCH, ENGLISH, Message, Problem};
use report::Entry;
use serde_json::Value;
use support::{dutch_review, english_review, words};

/// A Dutch and an English agreement, and a file that could not be read.
fn with_entries<T>(check: impl FnOnce(&[Entry<'_>]) -> T) -> T {
    let (dutch, english) = (dutch_review(), english_review());
    let problems = [Problem::general(Message::new("cli-language-unknown"))];
    check(&[
        Entry { file: "map/hun.md", outcome: Ok(&dutch) },
        Entry { file: "map/kapot.pdf", outcome: Err(&problems) },
        Entry { file: "map/their agreement.md", outcome: Ok(&english) },
    ])
}

#[test]
fn the_terminal_shows_a_row_for_each_and_the_reason_of_what_was_not_read() {
    let text = with_entries(|entries| report::overview_text(entries, &words(DUTCH)));
    for part in
        ["hun.md", "kapot.pdf", "their agreement.md", "niet gelezen", "aanpassen", "niet te herkennen"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("map/"), "the folder that all share is left out: {text}");
}

#[test]
fn a_spreadsheet_gets_as_many_fields_in_every_row_and_the_grade_of_each_requirement() {
    let text = with_entries(|entries| report::overview_csv(entries, &words(ENGLISH)).unwrap());
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3);
    let column = |name: &str| head.iter().position(|field| field == name).unwrap();
    assert_eq!(&rows[0][column("purpose-limitation")], "contradicted");
    assert_eq!(&rows[2][column("confidentiality")], "met");
    assert!(rows[1][column("problem")].contains("language"));
    assert_eq!(&rows[1][column("confidentiality")], "");
}

#[test]
fn a_title_that_a_spreadsheet_would_run_is_made_harmless() {
    let review = support::review(
        &support::DUTCH_AGREEMENT.replacen(
            "# Verwerkersovereenkomst",
            "# =HYPERLINK(1) verwerkersovereenkomst",
            1,
        ),
        DUTCH,
    );
    let text = report::overview_csv(&[Entry { file: "=a.md", outcome: Ok(&review) }], &words(DUTCH)).unwrap();
    let row = text.lines().nth(1).unwrap();
    assert!(row.starts_with("'=a.md,"), "{row}");
    assert!(!row.contains(",=HYPERLINK"), "{row}");
}

#[test]
fn json_is_a_list_in_the_order_of_the_documents() {
    let text = with_entries(|entries| report::overview_json(entries, &words(DUTCH)).unwrap());
    let list: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(list[0]["document"]["language"], "nl");
    assert_eq!(list[1]["problems"].as_array().unwrap().len(), 1);
    assert_eq!(list[2]["file"], "map/their agreement.md");
}

#[test]
fn sarif_has_a_rule_for_each_requirement_and_only_failures_have_a_level() {
    let text = with_entries(|entries| report::review_sarif(entries, &words(ENGLISH)).unwrap());
    let log: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), support::BOOK.requirements.len());
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), rules.len() * 2, "each requirement of the two that were read");
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert_eq!(result["kind"] == "fail", result["level"] != "none", "{result}");
        assert!(!result["locations"].as_array().unwrap().is_empty());
    }
    let contradicted = results.iter().find(|r| r["ruleId"] == "purpose-limitation").unwrap();
    assert_eq!(contradicted["level"], "warning", "an essential one");
    let missing = results.iter().find(|r| r["ruleId"] == "documented-instructions").unwrap();
    assert_eq!((&missing["level"], &missing["kind"]), (&"error".into(), &"fail".into()), "one of the law");
    let region = &contradicted["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["startLine"], 15);
    assert!(region["snippet"]["text"].as_str().unwrap().contains("eigen doeleinden"));
    let uris: Vec<&str> =
        run["artifacts"].as_array().unwrap().iter().map(|a| a["location"]["uri"].as_str().unwrap()).collect();
    assert_eq!(uris, ["map/hun.md", "map/kapot.pdf", "map/their%20agreement.md"]);
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn terms_stand_side_by_side_with_a_dash_where_one_says_nothing() {
    let first = support::review(
        "# Verwerkersovereenkomst\n\n1. De verwerker meldt een datalek binnen 24 uur aan de verwerkingsverantwoordelijke.\n",
        DUTCH,
    );
    let second = support::review(
        "# Verwerkersovereenkomst\n\n1. De verwerker legt zijn mensen geheimhouding op.\n",
        DUTCH,
    );
    let entries = [Entry { file: "a.md", outcome: Ok(&first) }, Entry { file: "b.md", outcome: Ok(&second) }];
    let text = report::terms_text(&entries, &words(DUTCH));
    let row = text.lines().find(|line| line.contains("24 uur")).unwrap();
    assert!(row.contains('—'), "{row}");
    assert!(support::shown(&report::terms_paper(&entries, &words(ENGLISH))).contains("24 hours"));
}
