use std::path::{Path, PathBuf};

use facts::{Question, Situation};
use language::{Message, Position, Problem};
use rulebook::Rulebook;

/// How many profiles may build on one another.
const MOST_PROFILES: usize = 8;

/// Reads a facts file, with the profile that it names and those given beside it. What the file says
/// goes before its profile, and that before the others, in their order.
///
/// # Errors
/// What is wrong with them, each with its line and column.
pub fn read(path: &Path, beside: &[PathBuf], book: &Rulebook) -> Result<Situation, Vec<Problem>> {
    let questions = questions(book);
    let mut situation = read_alone(path, book)?;
    if let Some(named) = named(path) {
        let profile = profile(&beside_of(path, &named), &questions, MOST_PROFILES)
            .map_err(|problems| named_in(path, &named, problems))?;
        situation = situation.built_on(&profile.general);
    }
    with_profiles(situation, beside, book)
}

/// The situation with the standing answers of these profiles where it says nothing itself.
///
/// # Errors
/// What is wrong with the profiles.
pub fn with_profiles(
    mut situation: Situation,
    beside: &[PathBuf],
    book: &Rulebook,
) -> Result<Situation, Vec<Problem>> {
    for path in beside {
        let found =
            profile(path, &questions(book), MOST_PROFILES).map_err(|problems| told(path, problems))?;
        situation = situation.built_on(&found.general);
    }
    Ok(situation)
}

/// Reads a facts file and not what it builds on, to write it back.
///
/// # Errors
/// What is wrong with it, each with its line and column.
pub fn read_alone(path: &Path, book: &Rulebook) -> Result<Situation, Vec<Problem>> {
    let text = std::fs::read_to_string(path).map_err(|error| vec![cannot_open(&error)])?;
    let (situation, problems) = facts::read_file(&path.display().to_string(), &text, &questions(book));
    if problems.is_empty() { Ok(situation) } else { Err(problems) }
}

/// A profile with the one that it builds on itself.
fn profile(path: &Path, questions: &[Question], left: usize) -> Result<Situation, Vec<Problem>> {
    if left == 0 {
        return Err(vec![Problem::general(Message::new("facts-profile-circle"))]);
    }
    let text = std::fs::read_to_string(path).map_err(|error| vec![cannot_open(&error)])?;
    let (situation, problems) = facts::read_profile(&path.display().to_string(), &text, questions);
    if !problems.is_empty() {
        return Err(problems);
    }
    let Some(named) = facts::profile_named(&text) else { return Ok(situation) };
    let below = profile(&beside_of(path, &named), questions, left - 1)
        .map_err(|problems| named_in(path, &named, problems))?;
    Ok(situation.built_on(&below.general))
}

/// A file that another names, in the folder of that other.
fn beside_of(path: &Path, named: &str) -> PathBuf {
    path.parent().unwrap_or_else(|| Path::new("")).join(named)
}

/// Problems of a profile as a whole, at the line that names it.
fn named_in(path: &Path, named: &str, problems: Vec<Problem>) -> Vec<Problem> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let offset = text.find(named).unwrap_or_default();
    let place = Position::at(&path.display().to_string(), &text, offset);
    let placed =
        |problem: Problem| Problem { position: problem.position.or_else(|| Some(place.clone())), ..problem };
    problems.into_iter().map(placed).collect()
}

/// Problems of a file as a whole, with its name.
fn told(path: &Path, problems: Vec<Problem>) -> Vec<Problem> {
    let place = Position { file: path.display().to_string(), line: 1, column: 0 };
    let placed =
        |problem: Problem| Problem { position: problem.position.or_else(|| Some(place.clone())), ..problem };
    problems.into_iter().map(placed).collect()
}

/// The profile that a file names, if the file is there.
fn named(path: &Path) -> Option<String> {
    facts::profile_named(&std::fs::read_to_string(path).ok()?)
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
    let mut text = facts::write_file(situation, &questions(book), language);
    // The answers of the profile stay in the profile, so its name stays in the file.
    if let Some(named) = named(path) {
        let line = format!("\nprofile = {}\n\n[situation]", toml::Value::String(named));
        text = text.replacen("\n\n[situation]", &line, 1);
    }
    let beside = path.with_extension("new");
    std::fs::write(&beside, text)
        .and_then(|()| std::fs::rename(&beside, path))
        .map_err(|error| cannot_write(&error))
}

/// The JSON schema of the facts file, with the questions in one language.
pub fn schema(book: &Rulebook, language: language::Language) -> String {
    format!("{:#}\n", facts::schema(&questions(book), language))
}

/// The questions of the rulebook, in their order.
pub fn questions(book: &Rulebook) -> Vec<Question> {
    let mut questions: Vec<Question> = book.facts.values().map(|fact| fact.question.clone()).collect();
    questions.sort_by_key(|question| question.order);
    questions
}

/// A file that the system does not give us.
pub fn cannot_open(error: &std::io::Error) -> Problem {
    Problem::general(Message::new("cli-cannot-open").with("why", error.to_string()))
}

/// A file that the system does not take from us.
pub fn cannot_write(error: &std::io::Error) -> Problem {
    Problem::general(Message::new("cli-cannot-write").with("why", error.to_string()))
}
