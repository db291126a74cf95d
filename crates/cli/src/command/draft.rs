use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use decide::{Decider, Decision};
use draft::Draft;
use facts::{Facts, Situation};
use language::{Language, Message, Problem};
use paper::Paper;
use rulebook::{AdviceKind, Verdict};

use crate::environment::{Environment, UNUSABLE};
use crate::facts_file;
use crate::formats::FORMATS;

/// What `art28 draft` takes.
#[derive(Args)]
pub struct Arguments {
    /// The facts file
    #[arg(long, value_name = "FILE")]
    facts: PathBuf,
    /// Where the agreement goes: a name that ends in .docx, .pdf, .html or .md
    #[arg(long, short, value_name = "FILE")]
    output: PathBuf,
    /// Draft this agreement of the rulebook, whatever the facts ask for
    #[arg(long, value_name = "ID")]
    agreement: Option<String>,
    /// Put the text in this language beside it, in a second column; the first prevails
    #[arg(long, value_name = "LANGUAGE")]
    beside: Option<Language>,
}

/// What makes a file of a paper.
type Writer = fn(&Paper) -> Result<Vec<u8>, Problem>;

/// Drafts the agreement that the facts ask for, and says what is still open in it.
pub fn run(arguments: &Arguments, environment: &Environment) -> ExitCode {
    match drafted(arguments, environment) {
        Ok(draft) => {
            report_open(&draft, &arguments.output, environment);
            ExitCode::SUCCESS
        }
        Err(problems) => {
            environment.complain(None, &problems);
            ExitCode::from(UNUSABLE)
        }
    }
}

fn drafted(arguments: &Arguments, environment: &Environment) -> Result<Draft, Vec<Problem>> {
    let write = writer(&arguments.output)?;
    let situation = facts_file::read(&arguments.facts, &environment.book)?;
    let decision = Decider::new(&environment.book).decide(&situation);
    warn(&decision, environment);
    let agreement = agreement(arguments, &decision, environment)?;
    let facts = facts_of(&situation, &decision, &agreement, environment);
    let draft = text(arguments, &agreement, &facts, environment).map_err(|problem| vec![problem])?;
    let bytes = write(&draft.paper).map_err(|problem| vec![problem])?;
    std::fs::write(&arguments.output, bytes).map_err(|error| {
        let message = Message::new("cli-cannot-write").with("why", error.to_string());
        vec![Problem::general(message)]
    })?;
    Ok(draft)
}

/// The text in the language of the answers, and the other language beside it where one is asked for.
fn text(
    arguments: &Arguments,
    agreement: &str,
    facts: &Facts,
    environment: &Environment,
) -> Result<Draft, Problem> {
    let (book, language) = (&environment.book, environment.language);
    match arguments.beside.filter(|beside| *beside != language && book.languages.contains_key(beside)) {
        Some(beside) => draft::draft_beside(book, agreement, facts, [language, beside]),
        None => draft::draft(book, agreement, facts, language),
    }
}

fn writer(output: &Path) -> Result<Writer, Vec<Problem>> {
    let ending = output.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let found = FORMATS.iter().find(|format| format.ending == ending).map(|format| format.write);
    found.ok_or_else(|| {
        let message = match ending.as_str() {
            "" => Message::new("cli-no-ending"),
            other => Message::new("cli-unknown-format").with("ending", other),
        };
        vec![Problem::general(message)]
    })
}

/// The document to draft: the one asked for, else the one that the decision asks for. Where it is not
/// known yet, a processor agreement is drafted; where none is needed, that is said.
fn agreement(
    arguments: &Arguments,
    decision: &Decision,
    environment: &Environment,
) -> Result<String, Vec<Problem>> {
    let book = &environment.book;
    let verdicts: Vec<Verdict> = decision.services.iter().map(|service| service.verdict).collect();
    let asked = draft::agreement_among(book, &verdicts);
    if let Some(id) = &arguments.agreement {
        return untrue(id, asked, environment).map_or_else(|| Ok(id.clone()), |problem| Err(vec![problem]));
    }
    let Some(id) = asked else {
        environment.complain(None, &[Problem::general(Message::new("cli-verdict-open"))]);
        let usual = draft::agreement_for(book, Verdict::ProcessorAgreement.id());
        return Ok(usual.unwrap_or_default().to_owned());
    };
    if !verdicts.iter().any(|verdict| is_needed(*verdict)) {
        let title = book.agreements.get(id).map_or(id, |found| found.title.get(environment.language));
        let message = Message::new("cli-no-agreement-needed").with("title", title);
        eprintln!("{}", environment.words().say(&message));
    }
    Ok(id.to_owned())
}

/// Whether a verdict says that a processor or sub-processor agreement has to be concluded.
const fn is_needed(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::ProcessorAgreement | Verdict::SubProcessorAgreement)
}

/// A letter that says that no agreement is needed is not written where the facts say that one is.
fn untrue(id: &str, asked: Option<&str>, environment: &Environment) -> Option<Problem> {
    let of = |verdict: Verdict| draft::agreement_for(&environment.book, verdict.id());
    let letter = of(Verdict::NoAccess) == Some(id);
    let needed = [of(Verdict::ProcessorAgreement), of(Verdict::SubProcessorAgreement)];
    (letter && needed.contains(&asked)).then(|| Problem::general(Message::new("cli-letter-untrue")))
}

/// The facts of the services that this agreement is for, together; of all where none is.
fn facts_of(situation: &Situation, decision: &Decision, agreement: &str, environment: &Environment) -> Facts {
    let verdicts: Vec<Verdict> = decision.services.iter().map(|service| service.verdict).collect();
    let mut facts = report::letter_facts(decision, agreement, &environment.words());
    facts.extend(draft::facts_for(&environment.book, agreement, &situation.services(), &verdicts));
    facts
}

/// Says what is wrong already: processing that has begun without an agreement.
fn warn(decision: &Decision, environment: &Environment) {
    for service in &decision.services {
        for note in service.notes.iter().filter(|note| note.kind == AdviceKind::Warning) {
            eprintln!("{}", note.text.get(environment.language));
        }
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
