use std::collections::BTreeMap;
use std::fmt::Write as _;

use language::Language;

use super::VERSION;
use crate::{Answer, Facts, Purpose, Question, Scope, Situation, Value};

/// Writes a facts file: the answers in the order of the questions, each under the words of its
/// question; questions for the verdict that are open stand as comments, ready to be filled in.
#[must_use]
pub fn write_file(situation: &Situation, questions: &[Question], language: Language) -> String {
    let mut ordered: Vec<&Question> = questions.iter().collect();
    ordered.sort_by_key(|question| question.order);
    let shared = shared(situation);
    let mut file = format!("version = {VERSION}\n\n[situation]\n");
    for question in &ordered {
        let open = question.scope == Scope::Situation && question.purpose == Purpose::Decide;
        let known = if question.scope == Scope::Situation { &shared } else { &situation.general };
        entry(&mut file, question, known, open, language);
    }
    for service in &situation.services {
        let _ = write!(file, "\n[[services]]\nname = {}\n", string(&service.name));
        for question in ordered.iter().filter(|question| question.scope == Scope::Service) {
            let open = question.purpose == Purpose::Decide && !situation.general.contains_key(&question.id);
            entry(&mut file, question, &service.facts, open, language);
        }
    }
    file
}

/// What holds for every service: said in general, or of each of them alike, as what was told in
/// one's own words is.
fn shared(situation: &Situation) -> Facts {
    let mut shared = situation.general.clone();
    let Some((first, others)) = situation.services.split_first() else { return shared };
    for (fact, value) in &first.facts {
        if others.iter().all(|service| service.facts.get(fact) == Some(value)) {
            shared.entry(fact.clone()).or_insert_with(|| value.clone());
        }
    }
    shared
}

fn entry(file: &mut String, question: &Question, facts: &Facts, open: bool, language: Language) {
    let words = question.words.get(language).replace('\n', " ");
    if let Some(value) = facts.get(&question.id) {
        let _ = write!(file, "\n# {words}\n{} = {}\n", question.id, written(value));
    } else if open {
        let _ = write!(file, "\n# {words}\n# {} = {}\n", question.id, possible(&question.answer));
    }
}

/// What may be filled in.
fn possible(answer: &Answer) -> String {
    match answer {
        Answer::YesNo => "true | false".to_owned(),
        Answer::Choice(options) => {
            options.iter().map(|option| string(&option.id)).collect::<Vec<_>>().join(" | ")
        }
        Answer::Number(_) => "0".to_owned(),
        Answer::List(_) | Answer::Table(_) => "[]".to_owned(),
        Answer::Text | Answer::Date => "\"\"".to_owned(),
    }
}

fn written(value: &Value) -> String {
    match value {
        Value::YesNo(yes) => yes.to_string(),
        Value::Choice(text) | Value::Text(text) => string(text),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::List(items) => format!("[{}]", items.iter().map(|i| string(i)).collect::<Vec<_>>().join(", ")),
        Value::Table(rows) if rows.is_empty() => "[]".to_owned(),
        Value::Table(rows) => {
            let lines: String = rows.iter().map(|cells| format!("    {},\n", row(cells))).collect();
            format!("[\n{lines}]")
        }
    }
}

fn row(cells: &BTreeMap<String, String>) -> String {
    let cells: Vec<String> = cells.iter().map(|(name, text)| format!("{name} = {}", string(text))).collect();
    format!("{{ {} }}", cells.join(", "))
}

/// A TOML string.
fn string(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
