use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use facts::{Facts, Situation, Value};
use language::{Message, Position, Problem};
use read::Row;

use super::compose::composed;
use super::rows::Columns;
use super::{Arguments, save, situation};
use crate::environment::Environment;
use crate::facts_file::{cannot_open, cannot_write};
use crate::formats::{Writer, writer};

/// The exit code when some rows could not be drafted.
const INCOMPLETE: u8 = 1;
/// The longest name of a file, in characters.
const LONGEST_NAME: usize = 120;

/// What all rows are drafted with.
struct Batch<'a> {
    columns: Columns,
    base: Situation,
    arguments: &'a Arguments,
    write: Writer,
    environment: &'a Environment,
    /// Where the document of each row goes.
    paths: Vec<PathBuf>,
    done: AtomicUsize,
    next: AtomicUsize,
}

/// What became of the rows.
#[derive(Default)]
struct Outcome {
    written: usize,
    open: usize,
    failed: usize,
    problems: Vec<Problem>,
}

/// A document for each row of a table, on all cores. A row that does not fit is told and skipped.
///
/// # Errors
/// When the table, the mapping or what holds for all rows cannot be used.
pub fn drafted(
    table: &Path,
    arguments: &Arguments,
    environment: &Environment,
) -> Result<ExitCode, Vec<Problem>> {
    let write = writer(&arguments.output)?;
    let base = situation(arguments, environment)?;
    let bytes = std::fs::read(table).map_err(|error| vec![cannot_open(&error)])?;
    let rows = read::table(&bytes).map_err(|problem| vec![problem])?;
    let [header, rows @ ..] = rows.as_slice() else { return Err(no_rows()) };
    if rows.is_empty() {
        return Err(no_rows());
    }
    let (columns, ignored) = Columns::new(table, header, arguments.mapping.as_deref(), environment)?;
    environment.complain(None, &ignored);
    if let Some(folder) = arguments.output.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| vec![cannot_write(&error)])?;
    }
    let paths = paths(&arguments.output, rows, &columns, &base);
    let (done, next) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let batch = Batch { columns, base, arguments, write, environment, paths, done, next };
    Ok(told(batch.all(rows, table), environment))
}

fn no_rows() -> Vec<Problem> {
    vec![Problem::general(Message::new("cli-no-rows"))]
}

fn told(mut outcome: Outcome, environment: &Environment) -> ExitCode {
    outcome.problems.sort_by(|a, b| a.position.cmp(&b.position));
    environment.complain(None, &outcome.problems);
    let message = Message::new("cli-rows-written")
        .with("written", outcome.written)
        .with("open", outcome.open)
        .with("failed", outcome.failed);
    eprintln!("{}", environment.words().say(&message));
    if outcome.failed == 0 { ExitCode::SUCCESS } else { ExitCode::from(INCOMPLETE) }
}

impl Batch<'_> {
    /// Every row, each core taking the next that is free.
    fn all(&self, rows: &[Row], table: &Path) -> Outcome {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let outcomes = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..cores).map(|_| scope.spawn(|| self.some(rows, table))).collect();
            threads.into_iter().filter_map(|thread| thread.join().ok()).collect::<Vec<_>>()
        });
        let mut whole = Outcome::default();
        for outcome in outcomes {
            whole.written += outcome.written;
            whole.open += outcome.open;
            whole.failed += outcome.failed;
            whole.problems.extend(outcome.problems);
        }
        whole
    }

    fn some(&self, rows: &[Row], table: &Path) -> Outcome {
        let mut outcome = Outcome::default();
        let work = || {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            rows.get(index).zip(self.paths.get(index))
        };
        while let Some((row, path)) = work() {
            match self.one(row, path) {
                Ok(open) => {
                    outcome.written += 1;
                    outcome.open += usize::from(open);
                }
                Err(problems) => {
                    outcome.failed += 1;
                    outcome.problems.extend(problems.into_iter().map(|problem| at(problem, row, table)));
                }
            }
            self.show(rows.len());
        }
        outcome
    }

    /// Drafts one row; whether blanks are left in it.
    fn one(&self, row: &Row, path: &Path) -> Result<bool, Vec<Problem>> {
        let situation = self.columns.situation(row, &self.base)?;
        let composed = composed(&situation, self.arguments.wanted(), self.environment)?;
        save(path, self.write, &composed.draft.paper)?;
        Ok(!composed.draft.open.is_empty())
    }

    /// How far we are, for someone who watches.
    fn show(&self, all: usize) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let step = (all / 100).max(1);
        let mut out = std::io::stderr().lock();
        if out.is_terminal() && (done.is_multiple_of(step) || done == all) {
            let message = Message::new("cli-rows-progress").with("done", done).with("all", all);
            let end = if done == all { "\n" } else { "" };
            let _ = write!(out, "\r{}{end}", self.environment.words().say(&message));
        }
    }
}

/// A name for the file of each row that no other row has: the pattern filled in, with the number of the
/// row where it holds no question or another row has the name already.
fn paths(output: &Path, rows: &[Row], columns: &Columns, base: &Situation) -> Vec<PathBuf> {
    let pattern = output.file_stem().unwrap_or_default().to_string_lossy();
    let ending = output.extension().unwrap_or_default().to_string_lossy();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut path = |row: &Row| {
        let situation = columns.situation(row, base).unwrap_or_default();
        let facts = situation.services().into_iter().next().unwrap_or_default().facts;
        let name = filled(&pattern, &facts);
        let free = pattern.contains('{') && taken.insert(name.to_lowercase());
        let name = if free { name } else { format!("{name}-{}", row.line) };
        output.with_file_name(format!("{name}.{ending}"))
    };
    rows.iter().map(&mut path).collect()
}

/// A problem of a row as a whole, at that row.
fn at(problem: Problem, row: &Row, table: &Path) -> Problem {
    let place = Position { file: table.display().to_string(), line: row.line, column: 0 };
    Problem { position: problem.position.or(Some(place)), ..problem }
}

/// The pattern with the answers in it, as a file may be called.
fn filled(pattern: &str, facts: &Facts) -> String {
    let mut name = pattern.to_owned();
    for (fact, value) in facts {
        if let (slot, Some(words)) = (format!("{{{fact}}}"), words(value)) {
            name = name.replace(&slot, &words);
        }
    }
    let safe = |c: char| if c.is_alphanumeric() || " -_.,()".contains(c) { c } else { '_' };
    name.chars().map(safe).take(LONGEST_NAME).collect::<String>().trim_matches([' ', '.']).to_owned()
}

fn words(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.trim().to_owned()),
        Value::Date(date) => Some(date.to_string()),
        other => other.name(),
    }
}
