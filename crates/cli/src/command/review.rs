use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use language::{Language, Message, Problem};
use paper::Paper;
use report::Words;
use review::{DocumentKind, Review, Reviewer};

use crate::environment::{Environment, UNUSABLE};
use crate::facts_file::cannot_open;
use crate::output;

/// The exit code when a requirement of level law or essential is not met.
const INCOMPLETE: u8 = 1;
/// The exit code for a document that is no processor agreement.
const NOT_AN_AGREEMENT: u8 = 3;

/// What `art28 review` takes.
#[derive(Args)]
pub struct Arguments {
    /// The agreements: docx, pdf, odt, html, Markdown or text
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How to print the findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How findings are printed.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For reading in the terminal
    Text,
    /// For other programs
    Json,
}

/// Reviews the files; the highest exit code counts.
pub fn run(arguments: &Arguments, environment: &Environment) -> ExitCode {
    let code = arguments.files.iter().map(|file| of_file(file, arguments.format, environment)).max();
    ExitCode::from(code.unwrap_or(UNUSABLE))
}

fn of_file(file: &Path, format: Format, environment: &Environment) -> u8 {
    let name = file.display().to_string();
    match reviewed(file, environment) {
        Ok(review) => {
            print(&name, &review, format, &environment.words());
            code(&review)
        }
        Err(problems) => {
            environment.complain(Some(&name), &problems);
            UNUSABLE
        }
    }
}

fn code(review: &Review) -> u8 {
    match (review.document.kind, review.summary.complete) {
        (DocumentKind::Other, _) => NOT_AN_AGREEMENT,
        (DocumentKind::ProcessorAgreement, false) => INCOMPLETE,
        (DocumentKind::ProcessorAgreement, true) => 0,
    }
}

fn reviewed(file: &Path, environment: &Environment) -> Result<Review, Vec<Problem>> {
    let bytes = std::fs::read(file).map_err(|error| vec![cannot_open(&error)])?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let reading = read::read(&name, &bytes).map_err(|problem| vec![problem])?;
    environment.complain(Some(&file.display().to_string()), &reading.problems);
    let language = language_of(&reading.paper, environment)?;
    Ok(Reviewer::new(&environment.book, language)?.review(&reading.paper))
}

/// The language of the paper, if we read it.
fn language_of(paper: &Paper, environment: &Environment) -> Result<Language, Vec<Problem>> {
    let unknown = || vec![Problem::general(Message::new("cli-language-unknown"))];
    let language = review::recognise(paper).ok_or_else(unknown)?;
    if environment.book.languages.contains_key(&language) {
        return Ok(language);
    }
    let message = Message::new("cli-language-not-read").with("language", language.code());
    Err(vec![Problem::general(message)])
}

fn print(name: &str, review: &Review, format: Format, words: &Words<'_>) {
    match format {
        Format::Text => output::print(&report::review_text(name, review, words)),
        Format::Json => output::print_json(report::review_json(name, review, words)),
    }
}
