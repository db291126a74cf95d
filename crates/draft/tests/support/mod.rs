//! The rulebook of this source tree, and facts made up for it.

#![allow(dead_code, reason = "not every test uses all of it")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use facts::{Answer, Choice, Facts, Purpose, Question, Situation, Value};
use language::Problem;
use rulebook::Rulebook;

/// The rulebook as it stands on disk.
pub static BOOK: LazyLock<Rulebook> =
    LazyLock::new(|| rulebook::load(&rulebook_files::of_source_tree().unwrap()).0);

/// The agreement that everything here drafts.
pub const AGREEMENT: &str = "processor-agreement";

/// Every question of the draft.
pub fn questions() -> impl Iterator<Item = &'static Question> {
    BOOK.facts.values().map(|fact| &fact.question).filter(|question| question.purpose == Purpose::Draft)
}

/// A number that looks like chance and is the same in every run.
pub fn chance(seed: u64, of: u64) -> u64 {
    let mut mixed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (mixed ^ (mixed >> 27)) % of.max(1)
}

/// Answers to every question of the draft, by chance.
pub fn by_chance(seed: u64) -> Facts {
    complete(|options, order| {
        usize::try_from(chance(seed * 1000 + u64::from(order), options as u64)).unwrap()
    })
}

/// An answer to every question of the draft; `pick` chooses among the options, by the question's order.
pub fn complete(pick: impl Fn(usize, u32) -> usize) -> Facts {
    questions().map(|question| (question.id.clone(), answer(question, &pick))).collect()
}

fn answer(question: &Question, pick: &impl Fn(usize, u32) -> usize) -> Value {
    let choose = |options: &[Choice]| options[pick(options.len(), question.order)].id.clone();
    match &question.answer {
        Answer::YesNo => Value::YesNo(pick(2, question.order) == 1),
        Answer::Choice(options) => Value::Choice(choose(options)),
        Answer::Text => Value::Text(format!("Antwoord {}", question.order)),
        Answer::Number(_) => Value::Number(1 + i64::try_from(pick(90, question.order)).unwrap()),
        Answer::Date => Value::Date("2027-01-01".parse().unwrap()),
        Answer::List(options) if options.is_empty() => Value::List(vec!["een".into(), "twee".into()]),
        Answer::List(options) => Value::List(vec![choose(options), "iets anders".into()]),
        Answer::Table(columns) => {
            let row = |number: usize| -> BTreeMap<String, String> {
                columns.iter().map(|column| (column.id.clone(), cell(&column.id, number))).collect()
            };
            Value::Table((0..=pick(3, question.order)).map(row).collect())
        }
    }
}

/// A cell of a made-up table; a place is one that a reader knows as such.
fn cell(column: &str, number: usize) -> String {
    if column == "place" { "Amsterdam".to_owned() } else { format!("{column} {number}") }
}

/// The situation of an example file, and what is wrong with the file.
pub fn example(name: &str) -> (Situation, Vec<Problem>) {
    let path = format!("{}/../../examples/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    let questions: Vec<Question> = BOOK.facts.values().map(|fact| fact.question.clone()).collect();
    facts::read_file(name, &std::fs::read_to_string(path).unwrap(), &questions)
}
