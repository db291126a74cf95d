use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use language::{DUTCH, Language, Problem};
use report::Words;
use rulebook::Rulebook;

/// The exit code for wrong use and unreadable input.
pub const UNUSABLE: u8 = 2;

/// The rulebook as it was built in.
static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rulebook.bin"));

/// What every command takes.
#[derive(Args)]
pub struct Options {
    /// Language of the answers: nl or en (default: that of the system, else nl)
    #[arg(long, global = true, value_name = "nl|en")]
    lang: Option<Language>,
    /// Colours in the terminal
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    color: Colour,
    /// Your own clauses and other rulebook files, laid over ours by id: a folder or one file; a folder
    /// that is a whole rulebook takes its place
    #[arg(long, global = true, value_name = "DIR")]
    rulebook: Option<PathBuf>,
}

/// When the terminal gets colours.
#[derive(Clone, Copy, ValueEnum)]
enum Colour {
    /// When it is a terminal and `NO_COLOR` is not set
    Auto,
    /// Also in a file or a pipe
    Always,
    /// Never
    Never,
}

impl Colour {
    fn choose(self) {
        let choice = match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::Always,
            Self::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
    }
}

/// What every command works with.
pub struct Environment {
    /// The rulebook.
    pub book: Rulebook,
    /// The language of the answers.
    pub language: Language,
    /// The language that was asked for, if one was.
    pub asked: Option<Language>,
    /// Whether files of the user were laid over the rulebook.
    pub overlaid: bool,
}

impl Environment {
    /// Loads the rulebook and chooses the language.
    ///
    /// # Errors
    /// The exit code, when the rulebook cannot be used; what is wrong was printed.
    pub fn new(options: &Options) -> Result<Self, ExitCode> {
        options.color.choose();
        let (book, overlaid) = match &options.rulebook {
            None => (built_in()?, false),
            Some(path) => from_disk(path)?,
        };
        let spoken = |language: &Language| book.languages.contains_key(language);
        let asked = options.lang.filter(spoken);
        let language = asked.or_else(|| system_language().filter(spoken)).unwrap_or(DUTCH);
        Ok(Self { book, language, asked, overlaid })
    }

    /// The words in the language of the answers.
    #[must_use]
    pub fn words(&self) -> Words<'_> {
        Words::new(&self.book, self.language)
    }

    /// Prints problems for the user, on stderr.
    pub fn complain(&self, file: Option<&str>, problems: &[Problem]) {
        let words = self.words();
        for problem in problems {
            match file.filter(|_| problem.position.is_none()) {
                Some(file) => eprintln!("{file}: {}", words.problem(problem)),
                None => eprintln!("{}", words.problem(problem)),
            }
        }
    }
}

fn built_in() -> Result<Rulebook, ExitCode> {
    rulebook::unpack(BUILT_IN).map_err(|error| {
        eprintln!("art28: {error}");
        ExitCode::from(UNUSABLE)
    })
}

/// A whole rulebook, or ours with the user's files over it; and which of the two.
fn from_disk(path: &Path) -> Result<(Rulebook, bool), ExitCode> {
    let overlaid = !rulebook_files::is_whole(path);
    let read = if overlaid { rulebook_files::overlay(path) } else { rulebook_files::files(path) };
    let files = read.map_err(|error| {
        eprintln!("art28: {}: {error}", path.display());
        ExitCode::from(UNUSABLE)
    })?;
    let (book, problems) =
        if overlaid { rulebook::overlay(built_in()?, &files) } else { rulebook::load(&files) };
    if !problems.is_empty() {
        let language = system_language().unwrap_or(DUTCH);
        Environment { book: built_in()?, language, asked: None, overlaid }.complain(None, &problems);
        return Err(ExitCode::from(UNUSABLE));
    }
    Ok((book, overlaid))
}

/// The language of the system, as POSIX says it.
fn system_language() -> Option<Language> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .and_then(|locale| locale.parse().ok())
}
