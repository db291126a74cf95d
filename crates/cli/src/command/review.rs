mod deliver;
mod gather;
mod reading;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use language::Problem;
use report::Entry;
use review::{DocumentKind, Review};
use rulebook::Level;

use crate::environment::{Environment, UNUSABLE};
use reading::{Desk, Outcome};

/// The exit code when a requirement of level law or essential is not met.
const INCOMPLETE: u8 = 1;
/// The exit code for a document that is no processor agreement.
const NOT_AN_AGREEMENT: u8 = 3;

/// What `art28 review` takes.
#[derive(Args)]
pub struct Arguments {
    /// The agreements: docx, pdf, odt, html, Markdown or text; of a folder, all of those in it
    #[arg(required = true, value_name = "FILE|DIR")]
    files: Vec<PathBuf>,
    /// How to show the findings (default: as the name of --output says, else text)
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Where the report goes; a folder gets a report for each document
    #[arg(long, short, value_name = "FILE|DIR")]
    output: Option<PathBuf>,
    /// Write a letter to the other party that asks for the changes, with proposed texts
    #[arg(long)]
    letter: bool,
    /// Facts for the letter: names, periods and the like
    #[arg(long, requires = "letter", value_name = "FILE")]
    facts: Option<PathBuf>,
    /// The date of the letter, as 2026-12-31
    #[arg(long, requires = "letter", value_name = "DATE")]
    date: Option<Date>,
    /// The lightest level that the letter asks for
    #[arg(long, requires = "letter", value_enum, default_value_t = DownTo::Essential)]
    down_to: DownTo,
    /// Show only what was agreed, of several documents side by side
    #[arg(long, conflicts_with = "letter")]
    terms: bool,
}

/// How findings are shown.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading in the terminal
    Text,
    /// For other programs
    Json,
    /// For programs that collect findings: SARIF 2.1.0
    Sarif,
    /// For a spreadsheet: a row for each document
    Csv,
    /// For the browser and for printing
    Html,
    /// Word
    Docx,
    /// PDF
    Pdf,
    /// Markdown
    Md,
}

impl Format {
    /// The ending of the name of such a file.
    const fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Json => "json",
            Self::Sarif => "sarif",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Md => "md",
        }
    }
}

/// The levels that a letter can ask for.
#[derive(Clone, Copy, ValueEnum)]
enum DownTo {
    /// Only what the law demands
    Law,
    /// And what may not be missing
    Essential,
    /// And what is good practice
    Practice,
}

impl DownTo {
    const fn level(self) -> Level {
        match self {
            Self::Law => Level::Law,
            Self::Essential => Level::Essential,
            Self::Practice => Level::Practice,
        }
    }
}

/// Reviews the documents; the highest exit code counts.
pub fn run(arguments: &Arguments, environment: &Environment) -> ExitCode {
    let files = match gather::files(&arguments.files) {
        Ok(files) => files,
        Err(problems) => {
            environment.complain(None, &problems);
            return ExitCode::from(UNUSABLE);
        }
    };
    let several = files.len() > 1 || arguments.files.iter().any(|file| file.is_dir());
    let outcomes = Desk::new(environment).reviews(&files, several);
    complain(&outcomes, several, environment);
    let code = outcomes.iter().map(code).max().unwrap_or(UNUSABLE);
    match deliver::deliver(&outcomes, several, arguments, environment) {
        Ok(()) => ExitCode::from(code),
        Err(problems) => {
            environment.complain(None, &problems);
            ExitCode::from(UNUSABLE)
        }
    }
}

/// Says what could not be read: all of it for one document, of several only those that gave no review.
fn complain(outcomes: &[Outcome], several: bool, environment: &Environment) {
    for outcome in outcomes {
        match &outcome.result {
            Ok(checked) if !several => environment.complain(Some(&outcome.file), &checked.problems),
            Ok(_) => {}
            Err(problems) => environment.complain(Some(&outcome.file), problems),
        }
    }
}

fn code(outcome: &Outcome) -> u8 {
    let Ok(checked) = &outcome.result else { return UNUSABLE };
    match (checked.review.document.kind, checked.review.summary.complete) {
        (DocumentKind::Other, _) => NOT_AN_AGREEMENT,
        (DocumentKind::ProcessorAgreement, false) => INCOMPLETE,
        (DocumentKind::ProcessorAgreement, true) => 0,
    }
}

/// The outcomes as the report takes them.
fn entries(outcomes: &[Outcome]) -> Vec<Entry<'_>> {
    outcomes.iter().map(entry).collect()
}

fn entry(outcome: &Outcome) -> Entry<'_> {
    let found: Result<&Review, &[Problem]> = match &outcome.result {
        Ok(checked) => Ok(&checked.review),
        Err(problems) => Err(problems),
    };
    Entry { file: &outcome.file, outcome: found }
}
