use std::collections::BTreeMap;
use std::ops::Range;

use language::Message;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::near::{LIKE, likeness};
use crate::{Answer, Choice, Question, Value};

/// What stands in the file for one fact: an answer, nothing yet, or something that does not fit, with
/// its place.
pub(super) type Answered = Result<Option<Value>, (Range<usize>, Message)>;

/// Words that say that the answer is not known.
const UNKNOWN: [&str; 4] = ["unknown", "onbekend", "?", ""];

/// Reads the answer to a question.
pub(super) fn answer(question: &Question, written: &Spanned<DeValue<'_>>) -> Answered {
    let value = written.get_ref();
    if let Some(text) = text(value)
        && UNKNOWN.contains(&text.trim().to_lowercase().as_str())
    {
        return Ok(None);
    }
    let read = match &question.answer {
        Answer::YesNo => yes_no(value).map(Value::YesNo),
        Answer::Choice(options) => return choice(question, options, written).map(Some),
        Answer::Text => text(value).map(Value::Text),
        Answer::Number(_) => number(value).map(Value::Number),
        Answer::Date => date(value).map(Value::Date),
        Answer::List(options) => list(value, options).map(Value::List),
        Answer::Table(columns) => return table(question, columns, written).map(Some),
    };
    read.map(Some).ok_or_else(|| (written.span(), wrong_kind(question)))
}

fn wrong_kind(question: &Question) -> Message {
    Message::new("facts-wrong-kind").with("fact", question.id.as_str()).with("kind", question.answer.kind())
}

fn text(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        _ => None,
    }
}

fn yes_no(value: &DeValue<'_>) -> Option<bool> {
    if let DeValue::Boolean(yes) = value {
        return Some(*yes);
    }
    match text(value)?.trim().to_lowercase().as_str() {
        "ja" | "yes" | "true" => Some(true),
        "nee" | "no" | "false" => Some(false),
        _ => None,
    }
}

fn number(value: &DeValue<'_>) -> Option<i64> {
    match value {
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
        _ => text(value)?.trim().parse().ok(),
    }
}

fn date(value: &DeValue<'_>) -> Option<jiff::civil::Date> {
    match value {
        DeValue::Datetime(date) => date.date?.to_string().parse().ok(),
        _ => text(value)?.trim().parse().ok(),
    }
}

/// Entries by the id of the suggestion whose words they are, or as they stand.
fn list(value: &DeValue<'_>, options: &[Choice]) -> Option<Vec<String>> {
    let named = |text: String| option(options, &text).map_or(text, |option| option.id.clone());
    match value {
        DeValue::Array(items) => items.iter().map(|item| text(item.get_ref()).map(named)).collect(),
        _ => text(value).map(|text| vec![named(text)]),
    }
}

/// The option with that id, or with those words in any language.
fn option<'a>(options: &'a [Choice], written: &str) -> Option<&'a Choice> {
    let wanted = written.trim().to_lowercase();
    options.iter().find(|option| {
        option.id == wanted || option.words.iter().any(|(_, words)| words.to_lowercase() == wanted)
    })
}

fn choice(
    question: &Question,
    options: &[Choice],
    written: &Spanned<DeValue<'_>>,
) -> Result<Value, (Range<usize>, Message)> {
    let words = text(written.get_ref()).ok_or_else(|| (written.span(), wrong_kind(question)))?;
    option(options, &words).map(|option| Value::Choice(option.id.clone())).ok_or_else(|| {
        let message = unknown("facts-unknown-option", "facts-unknown-option-near", question, options, words);
        (written.span(), message)
    })
}

fn table(
    question: &Question,
    columns: &[Choice],
    written: &Spanned<DeValue<'_>>,
) -> Result<Value, (Range<usize>, Message)> {
    let wrong = || (written.span(), wrong_kind(question));
    let DeValue::Array(rows) = written.get_ref() else { return Err(wrong()) };
    let row = |row: &Spanned<DeValue<'_>>| match row.get_ref() {
        DeValue::Table(cells) => cells_of(question, columns, cells),
        _ => Err(wrong()),
    };
    rows.iter().map(row).collect::<Result<Vec<_>, _>>().map(Value::Table)
}

fn cells_of(
    question: &Question,
    columns: &[Choice],
    cells: &DeTable<'_>,
) -> Result<BTreeMap<String, String>, (Range<usize>, Message)> {
    let cell = |(key, value): (&Spanned<DeString<'_>>, &Spanned<DeValue<'_>>)| {
        let name = key.get_ref().to_string();
        if !columns.iter().any(|column| column.id == name) {
            let message =
                unknown("facts-unknown-column", "facts-unknown-column-near", question, columns, name);
            return Err((key.span(), message));
        }
        let words = text(value.get_ref()).ok_or_else(|| (value.span(), wrong_kind(question)))?;
        Ok((name, words))
    };
    cells.iter().map(cell).collect()
}

/// A word that is none of those that fit, with the one that was probably meant: by its id, or by its
/// words in any language.
fn unknown(
    id: &'static str,
    near: &'static str,
    question: &Question,
    fit: &[Choice],
    word: String,
) -> Message {
    let named = |choice: &Choice| {
        let words = choice.words.iter().map(|(_, words)| likeness(&word, words));
        words.fold(likeness(&word, &choice.id), f64::max)
    };
    let best = fit.iter().max_by(|a, b| named(a).total_cmp(&named(b))).filter(|best| named(best) > LIKE);
    let ids = fit.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", ");
    let message = Message::new(if best.is_some() { near } else { id });
    let message = message.with("meant", best.map_or("", |best| best.id.as_str()));
    message.with("fact", question.id.as_str()).with("value", word).with("options", ids)
}

/// Reads an answer that stands as plain words in a cell of a table: items of a list with `;` between
/// them, rows of a table with `;` and their cells with `|`. Nothing where the cell says nothing.
///
/// # Errors
/// What does not fit the question.
pub fn read_answer(question: &Question, words: &str) -> Result<Option<Value>, Message> {
    let words = words.trim();
    if UNKNOWN.contains(&words.to_lowercase().as_str()) {
        return Ok(None);
    }
    let parts = || words.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    match &question.answer {
        Answer::List(_) => of_words(question, DeValue::Array(parts().map(written).collect())),
        Answer::Table(columns) => {
            Ok(Some(Value::Table(parts().map(|part| row_of_words(columns, part)).collect())))
        }
        Answer::Number(_) => of_words(question, string(&ungrouped(words))),
        Answer::Date => of_words(question, string(&iso(words))),
        _ => of_words(question, string(words)),
    }
}

fn of_words(question: &Question, value: DeValue<'_>) -> Result<Option<Value>, Message> {
    answer(question, &Spanned::new(0..0, value)).map_err(|(_, message)| message)
}

fn string(words: &str) -> DeValue<'static> {
    DeValue::String(words.to_owned().into())
}

fn written(words: &str) -> Spanned<DeValue<'static>> {
    Spanned::new(0..0, string(words))
}

/// The cells of a row by the ids of the columns, in their order.
fn row_of_words(columns: &[Choice], words: &str) -> BTreeMap<String, String> {
    let cells = words.split('|').map(|cell| cell.trim().to_owned());
    columns.iter().map(|column| column.id.clone()).zip(cells).collect()
}

/// A number without the marks between its thousands; what is no such number stays as it is.
fn ungrouped(words: &str) -> String {
    let groups: Vec<&str> = words.split(['.', ' ', '\u{a0}']).collect();
    let thousands = groups.iter().skip(1).all(|group| group.len() == 3);
    if thousands { groups.concat() } else { words.to_owned() }
}

/// A day as spreadsheets show it, `31-1-2026`, as we read it; others as they are.
fn iso(words: &str) -> String {
    let day = words.split([' ', 'T']).next().unwrap_or(words);
    match day.split(['-', '/', '.']).collect::<Vec<_>>().as_slice() {
        [day, month, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => day.to_owned(),
    }
}
