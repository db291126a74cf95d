use crate::cue::ReadyCue;
use crate::passage::Passage;

/// What a cue may ask of a passage beyond its patterns.
pub(crate) type Check = fn(&Passage, &ReadyCue) -> bool;

/// The checks by the name that a cue uses.
pub(crate) const CHECKS: [(&str, Check); 3] = [("filled", filled), ("content", content), ("signed", signed)];

pub(crate) fn check(name: &str) -> Option<Check> {
    CHECKS.iter().find(|(known, _)| *known == name).map(|(_, check)| *check)
}

/// Nothing in its own words is still to be filled in.
fn filled(passage: &Passage, _: &ReadyCue) -> bool {
    passage.blanks.is_empty()
}

/// It says something beside the words of the cue itself: a label with its content.
fn content(passage: &Passage, cue: &ReadyCue) -> bool {
    let covered: Vec<(usize, usize)> = cue
        .all
        .iter()
        .chain(&cue.of)
        .flatten()
        .flat_map(|notion| passage.hits.spans(*notion))
        .copied()
        .collect();
    let own = passage.lead..passage.tokens.len();
    let other = own.filter(|at| !covered.iter().any(|(start, end)| start <= at && at < end)).count();
    other >= 2
}

/// It is a place to sign.
fn signed(passage: &Passage, _: &ReadyCue) -> bool {
    passage.signature
}
