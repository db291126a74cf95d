use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use decide::{Decider, Reader};
use facts::Question;
use language::{DUTCH, Language, Problem};
use paper::Paper;
use report::Words;
use review::Reviewer;
use rulebook::Rulebook;
use tokio::sync::Semaphore;

use crate::pages::manual::Index;

/// A format in which a document can be downloaded.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// The ending of the file's name, which is also how the form names it: `docx`.
    pub ending: &'static str,
    /// What users call it: `Word`.
    pub name: &'static str,
    /// The media type.
    pub media: &'static str,
    /// Makes the file.
    pub write: fn(&Paper) -> Result<Vec<u8>, Problem>,
}

/// What the one who starts the app decides.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The formats that documents can be downloaded in, the most wanted first.
    pub formats: Vec<Format>,
    /// The program that reads an uploaded file in a process of its own, as [`crate::read_apart`]
    /// does; none: it is read in this one.
    pub reader: Option<(PathBuf, &'static str)>,
    /// Names besides those of this machine under which it may be visited, without port.
    pub hosts: Vec<String>,
}

/// Everything pages are made from; the same for every visit, and never changed by one.
pub(crate) struct Site {
    pub book: &'static Rulebook,
    pub decider: Decider,
    pub questions: Vec<Question>,
    pub settings: Settings,
    /// How many documents may be read, reviewed or written at a time.
    pub busy: Semaphore,
    /// The voices, the one for visitors of whom no language is known first.
    voices: Vec<Arc<Voice>>,
    first: Arc<Voice>,
}

/// What is made ready once for each language.
pub(crate) struct Voice {
    pub language: Language,
    pub words: Words<'static>,
    pub index: OnceLock<Index>,
    reviewer: OnceLock<Option<Reviewer>>,
    reader: OnceLock<Option<Reader>>,
}

impl Site {
    pub fn new(book: &'static Rulebook, settings: Settings) -> Self {
        let mut questions: Vec<Question> = book.facts.values().map(|fact| fact.question.clone()).collect();
        questions.sort_by_key(|question| question.order);
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let first = Arc::new(Voice::new(book, DUTCH));
        let others = book.languages.keys().filter(|language| **language != DUTCH);
        let others = others.map(|language| Arc::new(Voice::new(book, *language)));
        Self {
            book,
            decider: Decider::new(book),
            questions,
            settings,
            busy: Semaphore::new(cores.saturating_mul(2)),
            voices: std::iter::once(first.clone()).chain(others).collect(),
            first,
        }
    }

    /// What is made ready for each language, Dutch first.
    pub fn voices(&self) -> &[Arc<Voice>] {
        &self.voices
    }

    /// What is made ready for the language that is taken when the visitor's is not known.
    pub fn first_voice(&self) -> &Arc<Voice> {
        &self.first
    }

    pub fn voice(&self, language: Language) -> Option<&Arc<Voice>> {
        self.voices.iter().find(|voice| voice.language == language)
    }

    /// The question about a fact.
    pub fn question(&self, fact: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == fact)
    }

    /// The reviewer of documents in a language, made at its first use.
    pub fn reviewer(&self, language: Language) -> Option<&Reviewer> {
        let make = || Reviewer::new(self.book, language).ok();
        self.voice(language)?.reviewer.get_or_init(make).as_ref()
    }

    /// The reader of situations in a language, made at its first use.
    pub fn reader(&self, language: Language) -> Option<&Reader> {
        let make = || Reader::new(self.book, language).ok();
        self.voice(language)?.reader.get_or_init(make).as_ref()
    }
}

impl Voice {
    fn new(book: &'static Rulebook, language: Language) -> Self {
        let words = Words::new(book, language);
        Self { language, words, index: OnceLock::new(), reviewer: OnceLock::new(), reader: OnceLock::new() }
    }
}
