use rulebook::Besides;

use crate::cue::ReadyCue;
use crate::passage::Passage;

/// Whether a passage is what a cue asks beyond its patterns.
pub(crate) fn holds(besides: Besides, passage: &Passage, cue: &ReadyCue) -> bool {
    match besides {
        Besides::Filled => passage.blanks.is_empty(),
        Besides::Content => content(passage, cue),
        Besides::Signed => passage.signature,
    }
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
