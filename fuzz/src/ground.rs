//! What the targets read with: the rulebook of this source tree, made ready once.

use std::sync::LazyLock;

use decide::{Decider, Reader};
use facts::{Facts, Question};
use language::{DUTCH, ENGLISH, Language};
use paper::Paper;
use review::Reviewer;
use rulebook::{File, Rulebook};

/// The languages that everything is tried in.
pub const LANGUAGES: [Language; 2] = [DUTCH, ENGLISH];

/// The example whose documents are the seeds.
pub const EXAMPLE: &str = include_str!("../../examples/patientendossier.toml");

/// The rulebook and its readers.
pub struct Ground {
    pub files: Vec<File>,
    pub book: Rulebook,
    pub questions: Vec<Question>,
    pub decider: Decider,
    pub readers: Vec<Reader>,
    pub reviewers: Vec<Reviewer>,
    pub facts: Facts,
}

/// The one ground of a run.
pub static GROUND: LazyLock<Ground> = LazyLock::new(ground);

fn ground() -> Ground {
    let files = rulebook_files::of_source_tree().unwrap_or_default();
    let (book, _) = rulebook::load(&files);
    let questions: Vec<Question> = book.facts.values().map(|fact| fact.question.clone()).collect();
    let (situation, _) = facts::read_file("example", EXAMPLE, &questions);
    let mut facts = situation.general;
    facts.extend(situation.services.into_iter().flat_map(|service| service.facts));
    Ground {
        decider: Decider::new(&book),
        readers: LANGUAGES.iter().filter_map(|language| Reader::new(&book, *language).ok()).collect(),
        reviewers: LANGUAGES.iter().filter_map(|language| Reviewer::new(&book, *language).ok()).collect(),
        files,
        book,
        questions,
        facts,
    }
}

impl Ground {
    /// Our own documents in both languages: the agreement and the shortest.
    pub fn papers(&self) -> Vec<Paper> {
        let of = |language: Language| {
            let all = self.book.agreements.keys();
            let mut drafted: Vec<Paper> = all
                .filter_map(|id| draft::draft(&self.book, id, &self.facts, language).ok())
                .map(|draft| draft.paper)
                .collect();
            drafted.sort_by_key(|paper| paper.blocks.len());
            let last = drafted.pop();
            drafted.into_iter().take(2).chain(last).collect::<Vec<_>>()
        };
        LANGUAGES.into_iter().flat_map(of).collect()
    }
}
