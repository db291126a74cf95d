use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use language::{Language, Message, Problem};
use paper::Paper;
use review::{Review, Reviewer};

use crate::command::READ_APART;
use crate::environment::Environment;
use crate::facts_file::cannot_open;
use crate::parallel;

/// What became of one document.
pub struct Outcome {
    /// Its name, as it was given.
    pub file: String,
    /// The review, or why there is none.
    pub result: Result<Checked, Vec<Problem>>,
}

/// A document that was reviewed.
pub struct Checked {
    /// The review.
    pub review: Review,
    /// What could not be read of it.
    pub problems: Vec<Problem>,
}

/// Where documents are reviewed, with a reviewer for each language, made when the first document
/// needs it.
pub struct Desk<'a> {
    environment: &'a Environment,
    reviewers: BTreeMap<Language, OnceLock<Result<Reviewer, Vec<Problem>>>>,
}

impl<'a> Desk<'a> {
    pub fn new(environment: &'a Environment) -> Self {
        let languages = environment.book.languages.keys();
        Self { environment, reviewers: languages.map(|language| (*language, OnceLock::new())).collect() }
    }

    /// Reviews documents, in the order given, on all cores. Of several each is read in a process of
    /// its own, so that a hostile one costs only itself.
    pub fn reviews(&self, files: &[PathBuf], apart: bool) -> Vec<Outcome> {
        let progress = apart && std::io::stderr().is_terminal();
        let outcomes = parallel::each(
            files,
            |file| Outcome { file: file.display().to_string(), result: self.checked(file, apart) },
            |done| {
                if progress {
                    self.show(done, files.len())
                }
            },
        );
        if progress {
            eprint!("\r\x1b[K");
        }
        outcomes
    }

    fn checked(&self, file: &Path, apart: bool) -> Result<Checked, Vec<Problem>> {
        let bytes = std::fs::read(file).map_err(|error| vec![cannot_open(&error)])?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (paper, problems) = if apart { read_apart(name, bytes)? } else { read_here(&name, &bytes)? };
        let review = self.reviewer(&paper)?.review(&paper);
        Ok(Checked { review, problems })
    }

    /// The reviewer of the language that the paper is in, if we read it.
    fn reviewer(&self, paper: &Paper) -> Result<&Reviewer, Vec<Problem>> {
        let unknown = || vec![Problem::general(Message::new("cli-language-unknown"))];
        let language = review::recognise(paper).ok_or_else(unknown)?;
        let not_read = || {
            let message = Message::new("cli-language-not-read").with("language", language.code());
            vec![Problem::general(message)]
        };
        let place = self.reviewers.get(&language).ok_or_else(not_read)?;
        let made = place.get_or_init(|| Reviewer::new(&self.environment.book, language));
        made.as_ref().map_err(Clone::clone)
    }

    /// How far it is, on one line that is written over.
    fn show(&self, done: usize, of: usize) {
        let message = Message::new("cli-reviewing").with("done", done).with("of", of);
        eprint!("\r\x1b[K{}", self.environment.words().say(&message));
        let _ = std::io::stderr().flush();
    }
}

fn read_here(name: &str, bytes: &[u8]) -> Result<(Paper, Vec<Problem>), Vec<Problem>> {
    let reading = read::read(name, bytes).map_err(|problem| vec![problem])?;
    Ok((reading.paper, reading.problems))
}

fn read_apart(name: String, bytes: Vec<u8>) -> Result<(Paper, Vec<Problem>), Vec<Problem>> {
    let Ok(program) = std::env::current_exe() else { return read_here(&name, &bytes) };
    let died = || vec![Problem::general(Message::new("web-reading-died"))];
    web::read_elsewhere(&program, READ_APART, name, bytes).ok_or_else(died)?.map_err(|problem| vec![problem])
}
