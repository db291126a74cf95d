//! Questions as fields of a form, and their answers as they come back.

use std::collections::BTreeMap;

use facts::{Answer, Choice, Facts, Question, Value};
use language::Language;
use report::Words;

use crate::form::Posted;

/// How many rows of a table are taken.
const MOST_ROWS: usize = 100;
/// Rows to fill in below those that are.
const EMPTY_ROWS: usize = 2;

/// A question as a field.
pub(crate) struct Field {
    pub id: String,
    pub question: String,
    pub why: String,
    /// The kind of answer, as a rulebook file names it.
    pub kind: &'static str,
    /// Options of a choice, suggestions of a list, columns of a table: value, words, whether chosen.
    pub options: Vec<(String, String, bool)>,
    /// What is filled in, for fields of words.
    pub text: String,
    pub unit: String,
    /// The cells of a table: their names in the form, what is in them, and their column.
    pub rows: Vec<Vec<(String, String, String)>>,
}

/// A question with what is known of its answer.
pub(crate) fn field(question: &Question, value: Option<&Value>, words: &Words<'_>) -> Field {
    let language = words.language();
    Field {
        id: question.id.clone(),
        question: question.words.get(language).to_owned(),
        why: question.why.get(language).to_owned(),
        kind: question.answer.kind(),
        options: options(&question.answer, value, words),
        text: text(&question.answer, value),
        unit: match &question.answer {
            Answer::Number(unit) => unit.get(language).to_owned(),
            _ => String::new(),
        },
        rows: match &question.answer {
            Answer::Table(columns) => rows(&question.id, columns, value, language),
            _ => Vec::new(),
        },
    }
}

fn options(answer: &Answer, value: Option<&Value>, words: &Words<'_>) -> Vec<(String, String, bool)> {
    let chosen = value.map(Value::names).unwrap_or_default();
    let ids: Vec<String> = match answer {
        Answer::Table(columns) => columns.iter().map(|column| column.id.clone()).collect(),
        other => other.values(),
    };
    let shown = |id: String| {
        let said = match answer {
            Answer::Table(columns) => column_words(columns, &id, words.language()),
            _ => words.answer(answer, &id),
        };
        let is_chosen = chosen.contains(&id);
        (id, said, is_chosen)
    };
    ids.into_iter().map(shown).collect()
}

fn column_words(columns: &[Choice], id: &str, language: Language) -> String {
    let column = columns.iter().find(|column| column.id == id);
    column.map_or_else(String::new, |column| column.words.get(language).to_owned())
}

/// What stands in a field of words: of a list, the entries that are no suggestion, one a line.
fn text(answer: &Answer, value: Option<&Value>) -> String {
    match (answer, value) {
        (Answer::Text, Some(Value::Text(text))) => text.clone(),
        (Answer::Number(_), Some(Value::Number(number))) => number.to_string(),
        (Answer::Date, Some(Value::Date(date))) => date.to_string(),
        (Answer::List(suggestions), Some(Value::List(items))) => {
            let own = |item: &&String| !suggestions.iter().any(|option| option.id == **item);
            items.iter().filter(own).cloned().collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}

fn rows(
    id: &str,
    columns: &[Choice],
    value: Option<&Value>,
    language: Language,
) -> Vec<Vec<(String, String, String)>> {
    let filled = match value {
        Some(Value::Table(rows)) => rows.as_slice(),
        _ => &[],
    };
    let empty = BTreeMap::new();
    let all = filled.iter().chain(std::iter::repeat_n(&empty, EMPTY_ROWS)).enumerate();
    let cells = |(index, row): (usize, &BTreeMap<String, String>)| {
        let cell = |column: &Choice| {
            let text = row.get(&column.id).cloned().unwrap_or_default();
            (format!("fact.{id}.{index}.{}", column.id), text, column.words.get(language).to_owned())
        };
        columns.iter().map(cell).collect()
    };
    all.map(cells).collect()
}

/// What came back for a question: an answer, none, or words that are no answer to it.
pub(crate) fn answer(question: &Question, posted: &Posted) -> Result<Option<Value>, String> {
    let name = format!("fact.{}", question.id);
    let in_place = || posted.find(&format!("blank.{}", question.id)).unwrap_or_default();
    let written = Some(posted.get(&name).trim()).filter(|text| !text.is_empty());
    let written = written.unwrap_or_else(|| in_place().trim());
    match &question.answer {
        Answer::List(_) => Ok(list(&name, posted)),
        Answer::Table(columns) => Ok(table(&name, columns, posted)),
        _ if written.is_empty() => Ok(None),
        Answer::YesNo => Ok(Some(Value::YesNo(written == "yes"))),
        Answer::Choice(options) => {
            let known = options.iter().any(|option| option.id == written);
            if known { Ok(Some(Value::Choice(written.to_owned()))) } else { Err(written.to_owned()) }
        }
        Answer::Text => Ok(Some(Value::Text(written.to_owned()))),
        Answer::Number(_) => {
            written.parse().map(|number| Some(Value::Number(number))).map_err(|_| written.to_owned())
        }
        Answer::Date => written.parse().map(|date| Some(Value::Date(date))).map_err(|_| written.to_owned()),
    }
}

fn list(name: &str, posted: &Posted) -> Option<Value> {
    let chosen = posted.all(name).map(str::to_owned);
    let own =
        posted.get(&format!("{name}.more")).lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>();
    let items: Vec<String> = chosen.chain(own).filter(|item| !item.is_empty()).collect();
    (!items.is_empty()).then_some(Value::List(items))
}

fn table(name: &str, columns: &[Choice], posted: &Posted) -> Option<Value> {
    let row = |index: usize| -> BTreeMap<String, String> {
        let cell = |column: &Choice| {
            let text = posted.get(&format!("{name}.{index}.{}", column.id)).trim();
            (!text.is_empty()).then(|| (column.id.clone(), text.to_owned()))
        };
        columns.iter().filter_map(cell).collect()
    };
    let rows: Vec<_> = (0..MOST_ROWS).map(row).filter(|row| !row.is_empty()).collect();
    (!rows.is_empty()).then_some(Value::Table(rows))
}

/// Takes the answers of the fields that were shown into what is known; gives the names of the fields
/// with words that are no answer, whose fact stays as it was.
pub(crate) fn take(
    situation: &mut facts::Situation,
    merged: &Facts,
    questions: &[Question],
    posted: &Posted,
) -> Vec<String> {
    let shown: Vec<&str> = posted.all("shown").collect();
    let mut refused = Vec::new();
    for question in questions.iter().filter(|question| shown.contains(&question.id.as_str())) {
        match answer(question, posted) {
            Ok(value) if value.as_ref() != merged.get(&question.id) => set(situation, &question.id, value),
            Ok(_) => {}
            Err(_) => refused.push(question.id.clone()),
        }
    }
    refused
}

/// An answer about the agreement as a whole replaces those about its services.
fn set(situation: &mut facts::Situation, fact: &str, value: Option<Value>) {
    for service in &mut situation.services {
        service.facts.remove(fact);
    }
    match value {
        Some(value) => drop(situation.general.insert(fact.to_owned(), value)),
        None => drop(situation.general.remove(fact)),
    }
}
