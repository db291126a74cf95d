use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use facts::Facts;
use language::{Message, Problem};
use paper::Paper;
use report::{Entry, Letter, Words};
use review::DocumentKind;

use super::reading::{Checked, Outcome};
use super::{Arguments, Format, entries, entry};
use crate::environment::Environment;
use crate::facts_file;
use crate::formats::FORMATS;
use crate::output;

/// Shows or writes the reviews as was asked.
///
/// # Errors
/// What was asked and cannot be done, or why a file could not be written.
pub fn deliver(
    outcomes: &[Outcome],
    several: bool,
    arguments: &Arguments,
    environment: &Environment,
) -> Result<(), Vec<Problem>> {
    let format = format(arguments)?;
    let making =
        Making { arguments, environment, words: environment.words(), facts: facts(arguments, environment)? };
    match &arguments.output {
        Some(folder) if folder.is_dir() => making.one_each(outcomes, format, folder),
        Some(file) => making.together(outcomes, several, format)?.save(file),
        None => {
            making.together(outcomes, several, format)?.show();
            Ok(())
        }
    }
}

/// The format that was asked for, by name or by the name of the file.
fn format(arguments: &Arguments) -> Result<Format, Vec<Problem>> {
    let output = arguments.output.as_deref();
    let folder = output.is_some_and(Path::is_dir);
    let named = output.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    let by_name = || match (&named, folder) {
        (Some(ending), false) => {
            let known = Format::value_variants().iter().find(|format| format.ending() == ending);
            let message = Message::new("cli-unknown-report").with("ending", ending.as_str());
            known.copied().ok_or_else(|| vec![Problem::general(message)])
        }
        (_, true) if arguments.letter => Ok(Format::Docx),
        (_, true) => Ok(Format::Html),
        (None, false) if output.is_some() => {
            Err(vec![Problem::general(Message::new("cli-report-no-ending"))])
        }
        (None, false) => Ok(Format::Text),
    };
    let format = arguments.format.map_or_else(by_name, Ok)?;
    let binary = matches!(format, Format::Docx | Format::Pdf);
    if output.is_none() && (binary || arguments.letter && writer(format).is_none()) {
        return Err(vec![Problem::general(Message::new("cli-needs-output"))]);
    }
    Ok(format)
}

fn facts(arguments: &Arguments, environment: &Environment) -> Result<Facts, Vec<Problem>> {
    let Some(path) = &arguments.facts else { return Ok(Facts::new()) };
    Ok(facts_file::read(path, &[], &environment.book)?.general)
}

type Writer = fn(&Paper) -> Result<Vec<u8>, Problem>;

/// What makes a file of a paper in this format.
fn writer(format: Format) -> Option<Writer> {
    FORMATS.iter().find(|known| known.ending == format.ending()).map(|known| known.write)
}

/// What goes to a file or to the screen.
enum Product {
    /// For reading, with colours.
    Text(String),
    /// For programs.
    Bytes(Vec<u8>),
}

impl Product {
    fn show(self) {
        match self {
            Self::Text(text) => output::print(&text),
            Self::Bytes(bytes) => output::print_bytes(&bytes),
        }
    }

    fn save(self, path: &Path) -> Result<(), Vec<Problem>> {
        let bytes = match self {
            Self::Text(text) => anstream::adapter::strip_str(&text).to_string().into_bytes(),
            Self::Bytes(bytes) => bytes,
        };
        std::fs::write(path, bytes).map_err(|error| {
            let message = Message::new("cli-cannot-write").with("why", error.to_string());
            vec![Problem::general(message)]
        })
    }
}

/// What products are made with.
struct Making<'a> {
    arguments: &'a Arguments,
    environment: &'a Environment,
    words: Words<'a>,
    facts: Facts,
}

impl Making<'_> {
    /// One product of all documents.
    fn together(&self, outcomes: &[Outcome], several: bool, format: Format) -> Result<Product, Vec<Problem>> {
        let entries = entries(outcomes);
        if self.arguments.terms {
            return self.terms(&entries, format);
        }
        match outcomes {
            [outcome] if !several => self.single(outcome, format),
            _ if self.arguments.letter => Err(vec![Problem::general(Message::new("cli-letters-folder"))]),
            _ => self.overview(&entries, format),
        }
    }

    /// A file for each document that was reviewed, in a folder, and the overview on the screen.
    fn one_each(&self, outcomes: &[Outcome], format: Format, folder: &Path) -> Result<(), Vec<Problem>> {
        let mut taken = BTreeSet::new();
        for outcome in outcomes.iter().filter(|outcome| outcome.result.is_ok()) {
            let path = name(folder, outcome, self.arguments.letter, format, &mut taken);
            match self.single(outcome, format) {
                Ok(product) => product.save(&path)?,
                Err(problems) => self.environment.complain(Some(&outcome.file), &problems),
            }
        }
        output::print(&report::overview_text(&entries(outcomes), &self.words));
        Ok(())
    }

    fn single(&self, outcome: &Outcome, format: Format) -> Result<Product, Vec<Problem>> {
        let checked = match &outcome.result {
            Ok(checked) if self.arguments.letter => return self.letter(&outcome.file, checked, format),
            Ok(checked) => checked,
            // What is wrong with it was said already; programs get it in their own form.
            Err(_) => return self.unread(outcome, format),
        };
        match format {
            Format::Text => {
                Ok(Product::Text(report::review_text(&outcome.file, &checked.review, &self.words)))
            }
            Format::Json => text(report::review_json(&outcome.file, &checked.review, &self.words)),
            Format::Sarif | Format::Csv => self.overview(&[entry(outcome)], format),
            _ => {
                let name = file_name(&outcome.file);
                written(&report::review_paper(&name, &checked.review, &checked.problems, &self.words), format)
            }
        }
    }

    fn unread(&self, outcome: &Outcome, format: Format) -> Result<Product, Vec<Problem>> {
        match format {
            Format::Sarif | Format::Csv => self.overview(&[entry(outcome)], format),
            _ => Ok(Product::Text(String::new())),
        }
    }

    fn overview(&self, entries: &[Entry<'_>], format: Format) -> Result<Product, Vec<Problem>> {
        match format {
            Format::Text => Ok(Product::Text(report::overview_text(entries, &self.words))),
            Format::Json => text(report::overview_json(entries, &self.words)),
            Format::Sarif => text(report::review_sarif(entries, &self.words)),
            Format::Csv => text(report::overview_csv(entries, &self.words)),
            _ => written(&report::overview_paper(entries, &self.words), format),
        }
    }

    fn terms(&self, entries: &[Entry<'_>], format: Format) -> Result<Product, Vec<Problem>> {
        match format {
            Format::Text => Ok(Product::Text(report::terms_text(entries, &self.words))),
            Format::Json | Format::Sarif | Format::Csv => self.overview(entries, format),
            _ => written(&report::terms_paper(entries, &self.words), format),
        }
    }

    /// In the language that was asked for, else in that of the agreement.
    fn letter(&self, file: &str, checked: &Checked, format: Format) -> Result<Product, Vec<Problem>> {
        if checked.review.document.kind == DocumentKind::Other {
            return Err(vec![Problem::general(Message::new("cli-letter-no-agreement"))]);
        }
        let language = self.environment.asked.unwrap_or(checked.review.document.language);
        let words = Words::new(&self.environment.book, language);
        let name = file_name(file);
        let letter = Letter {
            file: &name,
            facts: &self.facts,
            date: self.arguments.date,
            down_to: self.arguments.down_to.level(),
        };
        eprintln!("{}", self.words.word("report-not-advice"));
        written(&report::change_letter(&checked.review, &letter, &words), format)
    }
}

fn written(paper: &Paper, format: Format) -> Result<Product, Vec<Problem>> {
    let message = || Message::new("cli-letter-format").with("ending", format.ending());
    let write = writer(format).ok_or_else(|| vec![Problem::general(message())])?;
    Ok(Product::Bytes(write(paper).map_err(|problem| vec![problem])?))
}

fn text<E: std::fmt::Display>(text: Result<String, E>) -> Result<Product, Vec<Problem>> {
    let failed =
        |error: E| vec![Problem::general(Message::new("cli-cannot-write").with("why", error.to_string()))];
    Ok(Product::Bytes(format!("{}\n", text.map_err(failed)?.trim_end()).into_bytes()))
}

fn file_name(path: &str) -> String {
    Path::new(path).file_name().map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned())
}

/// A name in the folder that no other report has.
fn name(
    folder: &Path,
    outcome: &Outcome,
    letter: bool,
    format: Format,
    taken: &mut BTreeSet<String>,
) -> PathBuf {
    let stem = Path::new(&outcome.file).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let stem = format!("{}{}", stem.unwrap_or_default(), if letter { "-letter" } else { "" });
    let names = std::iter::once(stem.clone()).chain((2_u32..).map(|number| format!("{stem}-{number}")));
    let free = names.into_iter().find(|name| !taken.contains(name)).unwrap_or(stem);
    taken.insert(free.clone());
    folder.join(format!("{free}.{}", format.ending()))
}
