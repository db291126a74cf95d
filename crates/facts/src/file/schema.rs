use language::Language;
use serde_json::{Map, Value as Json, json};

use super::VERSION;
use crate::{Answer, Choice, Question, Scope};

/// The JSON schema (2020-12) of the facts file, with the words of one language.
#[must_use]
pub fn schema(questions: &[Question], language: Language) -> Json {
    let mut ordered: Vec<&Question> = questions.iter().collect();
    ordered.sort_by_key(|question| question.order);
    let all: Map<String, Json> =
        ordered.iter().map(|question| (question.id.clone(), property(question, language))).collect();
    let of_service = ordered.iter().filter(|question| question.scope == Scope::Service);
    let mut service: Map<String, Json> =
        of_service.map(|question| (question.id.clone(), property(question, language))).collect();
    service.insert("name".to_owned(), json!({ "type": "string" }));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["version"],
        "additionalProperties": false,
        "properties": {
            "version": { "const": VERSION },
            "profile": { "type": "string" },
            "situation": { "type": "object", "additionalProperties": false, "properties": all },
            "services": {
                "type": "array",
                "items": { "type": "object", "additionalProperties": false, "properties": service },
            },
        },
    })
}

/// What one fact may be, under the words of its question.
fn property(question: &Question, language: Language) -> Json {
    let mut property = kind(&question.answer);
    if let Some(fields) = property.as_object_mut() {
        fields.insert("title".to_owned(), json!(question.name.get(language)));
        fields.insert("description".to_owned(), json!(question.words.get(language)));
    }
    property
}

fn kind(answer: &Answer) -> Json {
    match answer {
        Answer::YesNo => json!({ "enum": [true, false, "ja", "nee", "yes", "no", "unknown"] }),
        Answer::Choice(options) => json!({ "enum": ids(options) }),
        Answer::Text => json!({ "type": "string" }),
        Answer::Number(_) => json!({ "type": "integer" }),
        Answer::Date => json!({ "type": "string", "format": "date" }),
        Answer::List(options) => {
            json!({ "type": "array", "items": { "type": "string", "examples": ids(options) } })
        }
        Answer::Table(columns) => {
            let cells: Map<String, Json> =
                columns.iter().map(|column| (column.id.clone(), json!({ "type": "string" }))).collect();
            let row = json!({ "type": "object", "additionalProperties": false, "properties": cells });
            json!({ "type": "array", "items": row })
        }
    }
}

fn ids(options: &[Choice]) -> Vec<&str> {
    options.iter().map(|option| option.id.as_str()).chain(["unknown"]).collect()
}
