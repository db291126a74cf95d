//! What was agreed, in every form of a review: JSON by its schema, text, and document.

#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use language::{DUTCH, ENGLISH};
use serde_json::Value;
use support::{review, shown, unspoken, words};

/// An agreement that has a value of every kind.
const AGREED: &str = "# Verwerkersovereenkomst\n\n\
    ## Datalekken\n\n\
    De verwerker meldt een datalek binnen twee werkdagen na ontdekking aan de verwerkingsverantwoordelijke.\n\n\
    ## Audits\n\n\
    De verwerkingsverantwoordelijke mag eenmaal per jaar een audit laten uitvoeren.\n\n\
    ## Aansprakelijkheid\n\n\
    De aansprakelijkheid van de verwerker is beperkt tot ten hoogste € 1.500.000 per gebeurtenis.\n\n\
    ## Opslag\n\n\
    De gegevens worden opgeslagen in Nederland en Ierland.\n\n\
    Doorgifte buiten de EER berust op een adequaatheidsbesluit of op standaardcontractbepalingen.\n\n\
    ## Slot\n\n\
    Deze verwerkersovereenkomst treedt in werking op 1 maart 2027.\n\n\
    Geschillen worden voorgelegd aan de rechtbank Den Haag.\n\n\
    Contactpersoon verwerker: Servicedesk, hulp@example.nl, 030 123 45 67\n";

/// A cap that is a part of the fees.
const BY_FEES: &str = "# Data Processing Agreement\n\n\
    The liability of the processor is limited to 150% of the fees paid in the preceding twelve months.\n";

fn json(text: &str, language: language::Language) -> Value {
    let written = report::review_json("a.md", &review(text, language), &words(language)).unwrap();
    serde_json::from_str(&written).unwrap()
}

fn term<'a>(json: &'a Value, id: &str) -> &'a Value {
    json["terms"].as_array().unwrap().iter().find(|term| term["term"] == id).unwrap()
}

#[test]
fn each_kind_of_value_is_typed_and_said_in_words() {
    let json = json(AGREED, DUTCH);
    for (id, kind, value, unit, said) in [
        ("breach-deadline", "period", "2", Some("working-days"), "2 werkdagen"),
        ("breach-start", "choice", "\"discovery\"", None, "ontdekking"),
        ("audit-frequency", "number", "1", None, "1"),
        ("liability-cap", "money", "1500000", Some("EUR"), "EUR 1.500.000"),
        ("storage-places", "places", "[\"ie\",\"nl\"]", None, "Ierland, Nederland"),
        (
            "transfer-instruments",
            "choices",
            "[\"adequacy\",\"sccs\"]",
            None,
            "adequaatheidsbesluit, standaardcontractbepalingen",
        ),
        ("start-date", "date", "\"2027-03-01\"", None, "1 maart 2027"),
        ("court", "text", "\"Den Haag\"", None, "Den Haag"),
        (
            "processor-contact",
            "contact",
            r#"{"email":"hulp@example.nl","name":"Servicedesk","telephone":"030 123 45 67"}"#,
            None,
            "Servicedesk, hulp@example.nl, 030 123 45 67",
        ),
    ] {
        let found = term(&json, id);
        assert_eq!(found["kind"], kind, "{id}");
        assert_eq!(found["value"].to_string(), value, "{id}");
        assert_eq!(found["unit"].as_str(), unit, "{id}");
        assert_eq!(found["words"], said, "{id}");
        assert!(found["quotes"][0]["text"].as_str().is_some_and(|text| AGREED.contains(text)), "{id}");
    }
}

#[test]
fn a_part_of_the_fees_has_its_share_and_its_months() {
    let json = json(BY_FEES, ENGLISH);
    let cap = term(&json, "liability-cap");
    assert_eq!(cap["value"].to_string(), r#"{"months":12,"percent":150}"#);
    assert_eq!(cap["words"], "150% of the fees for the service over 12 months");
}

#[test]
fn the_terms_are_as_the_schema_says() {
    let schema = include_str!("../../../docs/review.schema.json").parse().unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (text, language) in [(AGREED, DUTCH), (BY_FEES, ENGLISH)] {
        let json = json(text, language);
        let problems: Vec<String> = validator.iter_errors(&json).map(|error| error.to_string()).collect();
        assert!(problems.is_empty(), "{problems:?}");
    }
}

#[test]
fn the_text_and_the_document_show_each_term_with_its_words() {
    let (review, words) = (review(AGREED, DUTCH), words(DUTCH));
    let forms = [
        report::review_text("a.md", &review, &words),
        shown(&report::review_paper("a.md", &review, &[], &words)),
    ];
    for form in forms {
        for said in
            ["Wat is afgesproken", "Meldtermijn datalek", "2 werkdagen", "EUR 1.500.000", "1 maart 2027"]
        {
            assert!(form.contains(said), "{said} in {form}");
        }
        assert!(unspoken(&form).iter().all(|id| !id.starts_with("term-")), "{form}");
    }
}

#[test]
fn where_nothing_was_agreed_no_term_is_shown() {
    let silent = review("# Verwerkersovereenkomst\n\nDe verwerker verwerkt persoonsgegevens.\n", DUTCH);
    assert!(silent.terms.is_empty());
    assert!(!report::review_text("a.md", &silent, &words(DUTCH)).contains("Wat is afgesproken"));
}
