//! The rulebook: law, facts, decisions, requirements, clauses and words, from (path, text) pairs to
//! checked types.
//!
//! One thing is one file, its name is its id, its folder says what kind it is. [`load`] never stops
//! at the first fault: it gives what could be read and every problem with its file and line.

mod agreement;
mod answers;
mod check;
mod clause;
mod concept;
mod decision;
mod document;
mod evidence;
mod fact;
mod file;
mod kinds;
mod language_file;
mod measure;
mod model;
mod place;
mod reachable;
mod requirement;
mod role;
mod scenario;
mod source;
mod term;
mod vendor;
mod wording;

use std::collections::BTreeMap;

use ::language::{Language, Problem};
use serde::{Deserialize, Serialize};

pub use agreement::{Agreement, Signing};
pub use clause::{Carry, Clause, Form, PassageRule, Stance, StanceWords};
pub use concept::Concept;
pub use decision::{Advice, AdviceKind, Exception, Firmness, Position, Rule, Ruling, Verdict};
pub use document::{Document, Least, Note};
pub use evidence::{Certainty, Evidence};
pub use fact::{AGREEMENT, Fact, Hint, Reach, VERDICT};
pub use file::File;
pub use language_file::{LanguageFile, MoneyWords};
pub use measure::{Measure, Protection};
pub use model::{Force, Model};
pub use place::Place;
pub use requirement::{Besides, Case, Cases, Cue, Grade, Level, Requirement, Within};
pub use role::Role;
pub use scenario::Scenario;
pub use term::{Figure, NOTHING, Reading, Term, TermCue, Unit};
pub use vendor::{ComesIntoForce, StandardAgreement, Vendor, VendorService};
pub use wording::{Passage, Phrase, Piece, Shape, Wording};

/// All of the rulebook, by kind and then by id.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Rulebook {
    /// What we cite.
    pub law: BTreeMap<String, law::Source>,
    /// The languages we speak and read.
    pub languages: BTreeMap<Language, LanguageFile>,
    /// The notions that cues are made of, with their words.
    pub concepts: BTreeMap<String, Concept>,
    /// The questions we may ask.
    pub facts: BTreeMap<String, Fact>,
    /// The legal questions we answer.
    pub decisions: BTreeMap<String, Ruling>,
    /// Situations with the answers they should get.
    pub scenarios: BTreeMap<String, Scenario>,
    /// How kinds of documents are recognised.
    pub documents: BTreeMap<String, Document>,
    /// The clauses of our agreements.
    pub clauses: BTreeMap<String, Clause>,
    /// The documents we draft.
    pub agreements: BTreeMap<String, Agreement>,
    /// Security measures.
    pub measures: BTreeMap<String, Measure>,
    /// The levels of protection that call for them.
    pub levels: BTreeMap<String, Protection>,
    /// What an agreement must or should say.
    pub requirements: BTreeMap<String, Requirement>,
    /// The roles that suppliers have.
    pub roles: BTreeMap<String, Role>,
    /// Suppliers that are known by name.
    pub vendors: BTreeMap<String, Vendor>,
    /// Model agreements of sectors and authorities.
    pub models: BTreeMap<String, Model>,
    /// What can be agreed, as values to compare.
    pub terms: BTreeMap<String, Term>,
    /// Countries and regions that agreements name.
    pub places: BTreeMap<String, Place>,
}

/// Reads and checks the files of a rulebook; their paths are relative to its folder, with `/`.
#[must_use]
pub fn load(files: &[File]) -> (Rulebook, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut book = Rulebook::default();
    for file in files {
        kinds::add(&mut book, file, &mut problems);
    }
    check::check(&book, files, &mut problems);
    problems.sort_by(|a, b| a.position.cmp(&b.position));
    (book, problems)
}

/// A rulebook with files of someone else laid over it: a file takes the place of ours of the same kind
/// and id, or is added. The files pass the same checks as ours, and so do the agreements that hold one
/// of their clauses.
#[must_use]
pub fn overlay(mut book: Rulebook, files: &[File]) -> (Rulebook, Vec<Problem>) {
    let mut problems = Vec::new();
    for file in files {
        kinds::add(&mut book, file, &mut problems);
    }
    check::check(&book, files, &mut problems);
    check::check_agreements_with(&book, files, &mut problems);
    problems.sort_by(|a, b| a.position.cmp(&b.position));
    problems.dedup();
    (book, problems)
}

/// A rulebook in its compact form, as it is built into the binary.
///
/// # Errors
/// Never for a rulebook that [`load`] made.
pub fn pack(book: &Rulebook) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_stdvec(book)
}

/// A rulebook from its compact form.
///
/// # Errors
/// When the bytes are not what [`pack`] of the same version made.
pub fn unpack(bytes: &[u8]) -> Result<Rulebook, postcard::Error> {
    postcard::from_bytes(bytes)
}
