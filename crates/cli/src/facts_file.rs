use std::path::Path;

use facts::{Question, Situation};
use language::{Message, Problem};
use rulebook::Rulebook;

/// Reads a facts file.
///
/// # Errors
/// What is wrong with it, each with its line and column.
pub fn read(path: &Path, book: &Rulebook) -> Result<Situation, Vec<Problem>> {
    let text = std::fs::read_to_string(path).map_err(|error| vec![cannot_open(&error)])?;
    let (situation, problems) = facts::read_file(&path.display().to_string(), &text, &questions(book));
    if problems.is_empty() { Ok(situation) } else { Err(problems) }
}

/// Writes a facts file; what stood there before is replaced in one step.
///
/// # Errors
/// When the disk does not let it.
pub fn write(
    path: &Path,
    situation: &Situation,
    book: &Rulebook,
    language: language::Language,
) -> Result<(), Problem> {
    let text = facts::write_file(situation, &questions(book), language);
    let beside = path.with_extension("new");
    std::fs::write(&beside, text)
        .and_then(|()| std::fs::rename(&beside, path))
        .map_err(|error| Problem::general(Message::new("cli-cannot-write").with("why", error.to_string())))
}

/// The JSON schema of the facts file, with the questions in one language.
pub fn schema(book: &Rulebook, language: language::Language) -> String {
    format!("{:#}\n", facts::schema(&questions(book), language))
}

fn questions(book: &Rulebook) -> Vec<Question> {
    let mut questions: Vec<Question> = book.facts.values().map(|fact| fact.question.clone()).collect();
    questions.sort_by_key(|question| question.order);
    questions
}

/// A file that the system does not give us.
pub fn cannot_open(error: &std::io::Error) -> Problem {
    Problem::general(Message::new("cli-cannot-open").with("why", error.to_string()))
}
