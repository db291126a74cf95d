use std::collections::BTreeMap;
use std::path::Path;

use facts::{Question, Scope, Situation};
use language::{Message, Position, Problem};
use read::Row;

use crate::environment::Environment;
use crate::facts_file::{cannot_open, questions};

/// The questions that the columns of a table answer.
pub struct Columns {
    file: String,
    questions: Vec<Option<Question>>,
}

impl Columns {
    /// Finds the question of each column: in the mapping, by its name in the rulebook, or by what it is
    /// called in one of the languages. Columns without one are named in the second part.
    ///
    /// # Errors
    /// When the mapping cannot be read, or names a question that is not there.
    pub fn new(
        file: &Path,
        header: &Row,
        mapping: Option<&Path>,
        environment: &Environment,
    ) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        let all = questions(&environment.book);
        let mapped = mapping.map(|path| mapping_of(path, &all)).transpose()?.unwrap_or_default();
        let name = file.display().to_string();
        let found: Vec<Option<Question>> =
            header.cells.iter().map(|column| question(column, &mapped, &all).cloned()).collect();
        let ignored = |(index, column): (usize, &String)| {
            let place = Position { file: name.clone(), line: header.line, column: index + 1 };
            Problem::at(place, Message::new("cli-column-ignored").with("column", column.as_str()))
        };
        let without = header.cells.iter().enumerate().zip(&found);
        let without = without.filter(|((_, column), question)| question.is_none() && !column.is_empty());
        let problems = without.map(|(column, _)| ignored(column)).collect();
        Ok((Self { file: name, questions: found }, problems))
    }

    /// A row as a situation of its own: what it says goes before what holds for every row.
    ///
    /// # Errors
    /// The cells that do not fit, each with its place.
    pub fn situation(&self, row: &Row, base: &Situation) -> Result<Situation, Vec<Problem>> {
        let mut situation = base.clone();
        let mut problems = Vec::new();
        let cells = row.cells.iter().zip(&self.questions).enumerate();
        for (index, (cell, question)) in cells.filter_map(|(i, (c, q))| Some((i, (c, q.as_ref()?)))) {
            match facts::read_answer(question, cell) {
                Ok(Some(value)) => put(&mut situation, question, &value),
                Ok(None) => {}
                Err(message) => {
                    let place = Position { file: self.file.clone(), line: row.line, column: index + 1 };
                    problems.push(Problem::at(place, message));
                }
            }
        }
        if problems.is_empty() { Ok(situation) } else { Err(problems) }
    }
}

fn put(situation: &mut Situation, question: &Question, value: &facts::Value) {
    situation.general.insert(question.id.clone(), value.clone());
    if question.scope == Scope::Service {
        for service in &mut situation.services {
            service.facts.insert(question.id.clone(), value.clone());
        }
    }
}

fn question<'q>(
    column: &str,
    mapped: &BTreeMap<String, String>,
    questions: &'q [Question],
) -> Option<&'q Question> {
    let wanted = mapped.get(column).map_or(column, String::as_str).trim().to_lowercase();
    let called = |question: &&Question| {
        question.id == wanted || question.name.iter().any(|(_, name)| name.to_lowercase() == wanted)
    };
    questions.iter().find(called)
}

/// Columns with the ids of their questions, as the user's file has them.
fn mapping_of(path: &Path, questions: &[Question]) -> Result<BTreeMap<String, String>, Vec<Problem>> {
    let text = std::fs::read_to_string(path).map_err(|error| vec![cannot_open(&error)])?;
    let name = path.display().to_string();
    let mapped: BTreeMap<String, String> = toml::from_str(&text).map_err(|error| {
        let place = Position::at(&name, &text, error.span().unwrap_or_default().start);
        vec![Problem::at(place, Message::new("cli-mapping-not-toml").with("what", error.message()))]
    })?;
    let unknown = mapped.values().filter(|id| !questions.iter().any(|question| question.id == **id));
    let problem = |id: &String| {
        let place = Position::of(&name, &text, id);
        Problem::at(place, Message::new("cli-mapping-unknown").with("fact", id.as_str()))
    };
    let problems: Vec<Problem> = unknown.map(problem).collect();
    if problems.is_empty() { Ok(mapped) } else { Err(problems) }
}
