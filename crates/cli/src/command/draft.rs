mod compose;
mod rows;
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use draft::Draft;
use facts::Situation;
use language::{Language, Message, Problem};

use crate::environment::{Environment, UNUSABLE};
use crate::facts_file::{self, cannot_write};
use crate::formats::{Writer, writer};
use compose::{Composed, Wanted, composed};

/// What `art28 draft` takes.
#[derive(Args)]
pub struct Arguments {
    /// The facts file; with a table: what holds for every row
    #[arg(long, value_name = "FILE", required_unless_present = "table")]
    facts: Option<PathBuf>,
    /// A profile: standing answers of a supplier or controller, which the facts file goes before; may
    /// be given more than once, the first goes before the next
    #[arg(long, value_name = "FILE")]
    profile: Vec<PathBuf>,
    /// Where the document goes: a name that ends in .docx, .pdf, .html or .md; with a table the name
    /// may hold {questions}, as in out/{processor-name}.docx
    #[arg(long, short, value_name = "FILE")]
    output: PathBuf,
    /// Draft this document of the rulebook, whatever the facts ask for
    #[arg(long, value_name = "ID")]
    agreement: Option<String>,
    /// Put the text in this language beside it, in a second column; the first prevails
    #[arg(long, value_name = "LANGUAGE")]
    beside: Option<Language>,
    /// Also write an explanatory note: clause by clause why it reads so, and what can be negotiated
    #[arg(long, value_name = "FILE", conflicts_with = "table")]
    note: Option<PathBuf>,
    /// A table, .csv or .xlsx: one document for each row, one question for each column
    #[arg(long, value_name = "FILE")]
    table: Option<PathBuf>,
    /// Which column answers which question, where its name does not say so
    #[arg(long, value_name = "FILE", requires = "table")]
    mapping: Option<PathBuf>,
}

impl Arguments {
    /// What is asked of every document.
    fn wanted(&self) -> Wanted<'_> {
        Wanted { agreement: self.agreement.as_deref(), beside: self.beside }
    }
}

/// Drafts the document that the facts ask for, and says what is still open in it.
pub fn run(arguments: &Arguments, environment: &Environment) -> ExitCode {
    let done = match &arguments.table {
        Some(table) => table::drafted(table, arguments, environment),
        None => one(arguments, environment).map(|()| ExitCode::SUCCESS),
    };
    done.unwrap_or_else(|problems| {
        environment.complain(None, &problems);
        ExitCode::from(UNUSABLE)
    })
}

fn one(arguments: &Arguments, environment: &Environment) -> Result<(), Vec<Problem>> {
    let write = writer(&arguments.output)?;
    let write_note = arguments.note.as_deref().map(writer).transpose()?;
    let situation = situation(arguments, environment)?;
    let composed = composed(&situation, arguments.wanted(), environment)?;
    tell(&composed, environment);
    save(&arguments.output, write, &composed.draft.paper)?;
    report_open(&composed.draft, &arguments.output, environment);
    if let Some((path, write)) = arguments.note.as_deref().zip(write_note) {
        save(path, write, &compose::note(&composed, environment))?;
        let message = Message::new("cli-note-written").with("file", path.display().to_string());
        eprintln!("{}", environment.words().say(&message));
    }
    if environment.overlaid && arguments.beside.is_none() {
        compose::tell_shortfalls(&composed, environment);
    }
    Ok(())
}

/// What the facts file and the profiles say.
fn situation(arguments: &Arguments, environment: &Environment) -> Result<Situation, Vec<Problem>> {
    match &arguments.facts {
        Some(file) => facts_file::read(file, &arguments.profile, &environment.book),
        None => facts_file::with_profiles(Situation::default(), &arguments.profile, &environment.book),
    }
}

fn save(path: &Path, write: Writer, paper: &paper::Paper) -> Result<(), Vec<Problem>> {
    let bytes = write(paper).map_err(|problem| vec![problem])?;
    std::fs::write(path, bytes).map_err(|error| vec![cannot_write(&error)])
}

/// Says what is wrong already, which model is expected here, and whether an agreement is needed.
fn tell(composed: &Composed, environment: &Environment) {
    for line in compose::remarks(composed, environment) {
        eprintln!("{line}");
    }
}

fn report_open(draft: &Draft, output: &Path, environment: &Environment) {
    let words = environment.words();
    let blanks: usize = draft.open.iter().map(|open| open.count).sum();
    let written =
        Message::new("cli-drafted").with("file", output.display().to_string()).with("blanks", blanks);
    eprintln!("{}", words.say(&written));
    for open in &draft.open {
        let line = Message::new("cli-blank").with("label", open.label.as_str()).with("count", open.count);
        eprintln!("  - {} ({})", words.say(&line), open.fact);
    }
}
