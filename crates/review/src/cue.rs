use language::Texts;
use law::Citation;
use rulebook::{Besides, Cue, Grade, Level, Requirement, Within};
use text::NotionId;

use crate::notions::Notions;

/// A requirement with its cues made ready.
pub(crate) struct RequirementCues {
    pub id: String,
    pub order: u32,
    pub level: Level,
    pub law: Vec<Citation>,
    pub clause: Option<String>,
    pub cues: Vec<ReadyCue>,
}

/// A cue whose patterns are notions of the lexicon.
pub(crate) struct ReadyCue {
    pub grade: Grade,
    pub within: Within,
    /// Each entry: one of these notions.
    pub all: Vec<Vec<NotionId>>,
    pub least: usize,
    pub of: Vec<Vec<NotionId>>,
    pub none: Vec<NotionId>,
    pub heading: Vec<NotionId>,
    pub definitions: bool,
    pub denied: bool,
    pub check: Vec<Besides>,
    pub note: Texts,
}

impl RequirementCues {
    pub fn new(id: &str, requirement: &Requirement, notions: &Notions) -> Self {
        Self {
            id: id.to_owned(),
            order: requirement.order,
            level: requirement.level,
            law: requirement.law.clone(),
            clause: requirement.clause.clone(),
            cues: requirement.cues.iter().map(|cue| ReadyCue::new(id, cue, notions)).collect(),
        }
    }
}

impl ReadyCue {
    pub fn new(requirement: &str, cue: &Cue, notions: &Notions) -> Self {
        let entries = |list: &[String]| -> Vec<Vec<NotionId>> {
            let entry = |entry: &String| {
                entry
                    .split(" | ")
                    .filter_map(|pattern| notions.of_pattern(requirement, pattern.trim()))
                    .collect()
            };
            list.iter().map(entry).collect()
        };
        Self {
            grade: cue.grade,
            within: cue.within,
            all: entries(&cue.all),
            least: cue.least,
            of: entries(&cue.of),
            none: entries(&cue.none).into_iter().flatten().collect(),
            heading: entries(&cue.heading).into_iter().flatten().collect(),
            definitions: cue.definitions,
            denied: cue.denied,
            check: cue.check.clone(),
            note: cue.note.clone(),
        }
    }
}
