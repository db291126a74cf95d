use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use decide::{Decider, Interview, Step};
use facts::{Answer, Situation, Value};
use inquire::{InquireError, Select};
use language::{Message, Problem};
use report::Words;

use crate::environment::Environment;
use crate::facts_file;

/// Where the answers are kept unless the user says otherwise.
const FACTS_FILE: &str = "art28-facts.toml";

/// What the user did with a question.
enum Reply {
    Answered(Value),
    DoesNotKnow,
    Back,
    Leave,
}

/// Asks what still matters, and keeps every answer in the facts file, so that one can leave and go
/// on later. Gives the situation, or none when the user left before the end.
///
/// # Errors
/// Without a terminal, and when the facts file cannot be read or written.
pub fn run(file: Option<&Path>, environment: &Environment) -> Result<Option<Situation>, Vec<Problem>> {
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return Err(vec![Problem::general(Message::new("cli-no-terminal"))]);
    }
    let path = file.map_or_else(|| PathBuf::from(FACTS_FILE), Path::to_path_buf);
    let situation =
        if path.exists() { facts_file::read_alone(&path, &environment.book)? } else { Situation::default() };
    let words = environment.words();
    eprintln!("{}\n", words.say(&Message::new("cli-interview").with("file", path.display().to_string())));
    let decider = Decider::new(&environment.book);
    let mut interview = Interview::new(situation);
    while let Some(step) = interview.next(&decider) {
        if !turn(&mut interview, &decider, &step, &words)? {
            eprintln!("{}", words.say(&Message::new("cli-left").with("file", path.display().to_string())));
            return Ok(None);
        }
        facts_file::write(&path, interview.situation(), &environment.book, environment.language)
            .map_err(|problem| vec![problem])?;
    }
    Ok(Some(interview.situation().clone()))
}

/// One question; false when the user leaves.
fn turn(
    interview: &mut Interview,
    decider: &Decider,
    step: &Step,
    words: &Words<'_>,
) -> Result<bool, Vec<Problem>> {
    match ask(interview, decider, step, words).map_err(|error| vec![broken(&error)])? {
        Reply::Answered(value) => drop(interview.answer(decider, step.service, &step.ask.fact, value)),
        Reply::DoesNotKnow => interview.pass(step.service, &step.ask.fact),
        Reply::Back => drop(interview.back()),
        Reply::Leave => return Ok(false),
    }
    Ok(true)
}

fn ask(
    interview: &Interview,
    decider: &Decider,
    step: &Step,
    words: &Words<'_>,
) -> Result<Reply, InquireError> {
    let language = words.language();
    let progress = interview.progress(decider);
    let left = Message::new("cli-progress").with("answered", progress.answered).with("left", progress.left);
    let why = format!("{} {}", step.ask.why.get(language), words.say(&left));
    let options = options(&step.ask.answer, words);
    let mut shown: Vec<String> = options.iter().map(|(_, text)| text.clone()).collect();
    let extras =
        [("cli-do-not-know", Reply::DoesNotKnow), ("cli-back", Reply::Back), ("cli-leave", Reply::Leave)];
    shown.extend(extras.iter().map(|(id, _)| words.word(id)));
    let question = step.ask.question.get(language);
    let chosen = match Select::new(question, shown).with_help_message(&why).with_page_size(12).raw_prompt() {
        Ok(chosen) => chosen.index,
        Err(InquireError::OperationCanceled) => return Ok(Reply::Back),
        Err(InquireError::OperationInterrupted) => return Ok(Reply::Leave),
        Err(error) => return Err(error),
    };
    let answered = options.into_iter().nth(chosen).map(|(value, _)| Reply::Answered(value));
    let extra = || {
        extras.into_iter().nth(chosen.saturating_sub(step.ask.answer.values().len())).map(|(_, reply)| reply)
    };
    Ok(answered.or_else(extra).unwrap_or(Reply::Leave))
}

/// The answers to choose from, with their words.
fn options(answer: &Answer, words: &Words<'_>) -> Vec<(Value, String)> {
    match answer {
        Answer::YesNo => {
            vec![
                (Value::YesNo(true), words.word("report-yes")),
                (Value::YesNo(false), words.word("report-no")),
            ]
        }
        Answer::Choice(options) => options
            .iter()
            .map(|option| (Value::Choice(option.id.clone()), option.words.get(words.language()).to_owned()))
            .collect(),
        _ => Vec::new(),
    }
}

fn broken(error: &InquireError) -> Problem {
    Problem::general(Message::new("cli-terminal-broken").with("why", error.to_string()))
}
