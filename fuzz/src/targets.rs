//! What is tried: each target with its seeds, what they are made of, and what reads them.

use facts::Situation;
use paper::Paper;
use rulebook::File;

use crate::dice::Dice;
use crate::ground::GROUND;
use crate::mutate;
use crate::seeds;
use crate::tokens::Grammar;

/// Something that reads what others wrote.
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// The ending of the files in which its failures are kept.
    pub ending: &'static str,
    grammar: Grammar,
    seeds: fn() -> Vec<Vec<u8>>,
    read: fn(&[u8]),
}

/// Adding a target is its line here.
pub const TARGETS: [Target; 14] = [
    target("docx", "docx", Grammar::Office, seeds::docx, |bytes| file("a.docx", bytes)),
    target("odt", "odt", Grammar::OpenDocument, seeds::odt, |bytes| file("a.odt", bytes)),
    target("pdf", "pdf", Grammar::Pdf, seeds::pdf, |bytes| file("a.pdf", bytes)),
    target("html", "html", Grammar::Html, seeds::html, |bytes| file("a.html", bytes)),
    target("md", "md", Grammar::Prose, seeds::markdown, |bytes| file("a.md", bytes)),
    target("txt", "txt", Grammar::Prose, seeds::text, |bytes| file("a.txt", bytes)),
    target("review", "txt", Grammar::Prose, seeds::text, review),
    target("write", "md", Grammar::Prose, seeds::markdown, written),
    target("csv", "csv", Grammar::Csv, seeds::csv, table),
    target("xlsx", "xlsx", Grammar::Office, seeds::spreadsheet, table),
    target("facts", "toml", Grammar::Toml, seeds::facts, facts_file),
    target("profile", "toml", Grammar::Toml, seeds::facts, profile),
    target("decide", "txt", Grammar::Prose, seeds::situations, situation),
    target("rulebook", "md", Grammar::Toml, seeds::rules, rules),
];

const fn target(
    name: &'static str,
    ending: &'static str,
    grammar: Grammar,
    seeds: fn() -> Vec<Vec<u8>>,
    read: fn(&[u8]),
) -> Target {
    Target { name, ending, grammar, seeds, read }
}

impl Target {
    /// Its seeds, made anew.
    #[must_use]
    pub fn seeds(&self) -> Vec<Vec<u8>> {
        (self.seeds)()
    }

    /// The input that a number stands for.
    #[must_use]
    pub fn input(&self, seeds: &[Vec<u8>], number: u64) -> Vec<u8> {
        mutate::mutated(seeds, self.grammar, &mut Dice::new(number))
    }

    /// Reads an input.
    pub fn read(&self, bytes: &[u8]) {
        (self.read)(bytes);
    }
}

/// A file, and what every user of its paper asks of it.
fn file(name: &str, bytes: &[u8]) {
    if let Ok(reading) = read::read(name, bytes) {
        let _ =
            (paper::lines(&reading.paper), paper::labels(&reading.paper), review::recognise(&reading.paper));
    }
}

fn paper_of(name: &str, bytes: &[u8]) -> Option<Paper> {
    read::read(name, bytes).ok().map(|reading| reading.paper)
}

fn review(bytes: &[u8]) {
    if let Some(paper) = paper_of("a.txt", bytes) {
        GROUND.reviewers.iter().for_each(|reviewer| drop(reviewer.review(&paper)));
    }
}

fn written(bytes: &[u8]) {
    if let Some(paper) = paper_of("a.md", bytes) {
        drop((write::markdown(&paper), write::html(&paper), write::docx(&paper)));
    }
}

fn table(bytes: &[u8]) {
    for row in read::table(bytes).unwrap_or_default() {
        for (question, cell) in GROUND.questions.iter().zip(&row.cells) {
            drop(facts::read_answer(question, cell));
        }
    }
}

/// A facts file that was read is decided on, drafted from and written again.
fn facts_file(bytes: &[u8]) {
    let (situation, _) = facts::read_file("a.toml", &String::from_utf8_lossy(bytes), &GROUND.questions);
    drop(GROUND.decider.decide(&situation));
    drop(facts::write_file(&situation, &GROUND.questions, language::ENGLISH));
    drafted(&situation);
}

fn drafted(situation: &Situation) {
    drop(draft::draft(&GROUND.book, "processor-agreement", &situation.general, language::DUTCH));
}

fn profile(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    drop(facts::profile_named(&text));
    drafted(&facts::read_profile("a.toml", &text, &GROUND.questions).0);
}

fn situation(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for reader in &GROUND.readers {
        let reading = reader.read(&text);
        drop(GROUND.decider.decide(&reading.situation).with_reading(&reading));
    }
}

/// The first line is the path of the file that is laid over ours.
fn rules(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let (path, text) = text.split_once('\n').unwrap_or(("clauses/a.md", &text));
    let laid = File { path: path.to_owned(), text: text.to_owned() };
    let (book, problems) = rulebook::overlay(GROUND.book.clone(), &[laid]);
    if problems.is_empty() {
        drop(draft::draft(&book, "processor-agreement", &GROUND.facts, language::DUTCH));
    }
}
