use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use decide::{Decider, Decision, Reader};
use language::{Message, Problem};

use crate::environment::{Environment, UNUSABLE};
use crate::facts_file;
use crate::interview;
use crate::output;

/// What `art28 decide` takes. Without facts or a situation it is the interview.
#[derive(Args, Default)]
pub struct Arguments {
    /// A facts file; in the interview: where the answers are kept, and read from to go on
    #[arg(long, value_name = "FILE")]
    facts: Option<PathBuf>,
    /// The situation in your own words
    #[arg(long, value_name = "TEXT", conflicts_with = "facts")]
    situation: Option<String>,
    /// Ask what is still open, also when there is a facts file
    #[arg(long, conflicts_with = "situation")]
    interview: bool,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Never ask; answer with what is known
    #[arg(long)]
    no_input: bool,
}

/// How a decision is printed.
#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// For reading in the terminal
    #[default]
    Text,
    /// For other programs
    Json,
}

/// Decides from facts, from words, or by asking.
pub fn run(arguments: &Arguments, environment: &Environment) -> ExitCode {
    let decided = match (&arguments.situation, &arguments.facts) {
        (Some(text), _) => from_words(text, environment),
        (None, Some(file)) if !arguments.interview => from_file(file, environment),
        (None, _) if arguments.no_input => Err(vec![Problem::general(Message::new("cli-nothing-to-decide"))]),
        (None, file) => return asked(file.as_deref(), arguments.format, environment),
    };
    match decided {
        Ok(decision) => print(&decision, arguments.format, environment),
        Err(problems) => {
            environment.complain(None, &problems);
            ExitCode::from(UNUSABLE)
        }
    }
}

fn from_words(text: &str, environment: &Environment) -> Result<Decision, Vec<Problem>> {
    let reader = Reader::new(&environment.book, environment.language).map_err(|problems| {
        let problem = |problem: &text::LexiconProblem| {
            Problem::general(Message::new("review-concepts").with("what", problem.to_string()))
        };
        problems.iter().map(problem).collect::<Vec<_>>()
    })?;
    let reading = reader.read(text);
    Ok(Decider::new(&environment.book).decide(&reading.situation).with_reading(&reading))
}

fn from_file(file: &std::path::Path, environment: &Environment) -> Result<Decision, Vec<Problem>> {
    let situation = facts_file::read(file, &[], &environment.book)?;
    Ok(Decider::new(&environment.book).decide(&situation))
}

fn asked(file: Option<&std::path::Path>, format: Format, environment: &Environment) -> ExitCode {
    match interview::run(file, environment) {
        Ok(Some(situation)) => {
            print(&Decider::new(&environment.book).decide(&situation), format, environment)
        }
        Ok(None) => ExitCode::SUCCESS,
        Err(problems) => {
            environment.complain(None, &problems);
            ExitCode::from(UNUSABLE)
        }
    }
}

fn print(decision: &Decision, format: Format, environment: &Environment) -> ExitCode {
    let words = environment.words();
    match format {
        Format::Text => output::print(&report::decision_text(decision, &words)),
        Format::Json => output::print_json(report::decision_json(decision, &words)),
    }
    ExitCode::SUCCESS
}
