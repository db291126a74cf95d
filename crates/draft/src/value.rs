use std::collections::BTreeMap;

use facts::{Answer, Choice, Value};
use jiff::civil::Date;

use crate::scope::Scope;

/// The words of each item of a value: one for most kinds, one an item for lists. Empty: not filled in.
pub(crate) fn items(scope: &Scope<'_>, fact: &str) -> Vec<String> {
    let Some(value) = scope.facts.get(fact).filter(|value| !value.is_empty()) else {
        return Vec::new();
    };
    let answer = scope.book.facts.get(fact).map(|fact| &fact.question.answer);
    match value {
        Value::List(items) => items.iter().map(|item| choice(scope, answer, item)).collect(),
        Value::Table(rows) => rows.iter().map(row).collect(),
        Value::Choice(option) => vec![choice(scope, answer, option)],
        Value::Text(text) => vec![text.trim().to_owned()],
        Value::Number(number) => vec![amount(scope, answer, *number)],
        Value::Date(date) => vec![day(scope, *date)],
        Value::YesNo(yes) => vec![scope.label(if *yes { "yes" } else { "no" }).to_owned()],
    }
}

/// The items as a running enumeration: 'a, b and c'.
pub(crate) fn enumeration(scope: &Scope<'_>, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} {} {last}", before.join(", "), scope.label("and")),
    }
}

/// The words of a value that a condition asks for; none where any answer will do.
pub(crate) fn answer(scope: &Scope<'_>, fact: &str, value: &str) -> Option<String> {
    match value {
        "known" => None,
        "yes" | "no" => Some(scope.label(value).to_owned()),
        option => Some(choice(scope, scope.book.facts.get(fact).map(|fact| &fact.question.answer), option)),
    }
}

/// The words of an option; what is no option stands for itself.
fn choice(scope: &Scope<'_>, answer: Option<&Answer>, item: &str) -> String {
    let options: &[Choice] = match answer {
        Some(Answer::Choice(options) | Answer::List(options)) => options,
        _ => &[],
    };
    options
        .iter()
        .find(|option| option.id == item)
        .map_or(item, |option| option.words.get(scope.language))
        .trim()
        .to_owned()
}

fn row(row: &BTreeMap<String, String>) -> String {
    row.values().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// A number; money where the fact counts in euros.
fn amount(scope: &Scope<'_>, answer: Option<&Answer>, number: i64) -> String {
    match answer {
        Some(Answer::Number(unit)) if unit.get(scope.language).contains('€') => {
            let file = scope.book.languages.get(&scope.language);
            let grouped = file.map_or_else(|| number.to_string(), |file| file.grouped(number));
            scope.label("money").replace("{}", &grouped)
        }
        _ => number.to_string(),
    }
}

fn day(scope: &Scope<'_>, date: Date) -> String {
    let Some(file) = scope.book.languages.get(&scope.language) else {
        return date.to_string();
    };
    let month = usize::try_from(date.month() - 1).ok().and_then(|index| file.months.get(index));
    file.date
        .replace("{day}", &date.day().to_string())
        .replace("{month}", month.map_or("", String::as_str))
        .replace("{year}", &date.year().to_string())
}
