use rulebook::Besides;
use text::NotionId;

use crate::annex;
use crate::cue::ReadyCue;
use crate::notions::Notions;
use crate::passage::{Agreement, Passage};

/// The most words of a label.
const LONGEST_LABEL: usize = 9;

/// Whether a passage is what a cue asks beyond its patterns.
pub(crate) fn holds(
    besides: Besides,
    passage: &Passage,
    cue: &ReadyCue,
    agreement: &Agreement,
    notions: &Notions,
) -> bool {
    match besides {
        Besides::Filled => passage.blanks.is_empty(),
        Besides::Content => content(passage, cue),
        Besides::Signed => passage.signature,
        Besides::Labelled => labelled(passage, cue),
        Besides::Outside => annex::points_outside(passage, &agreement.annexes, notions),
    }
}

/// It says something beside the words of the cue itself: a label with its content.
fn content(passage: &Passage, cue: &ReadyCue) -> bool {
    let covered: Vec<(usize, usize)> = spans(&cue.all, passage).chain(spans(&cue.of, passage)).collect();
    let own = passage.lead..passage.tokens.len();
    let other = own.filter(|at| !covered.iter().any(|(start, end)| start <= at && at < end)).count();
    other >= 2
}

/// A short label, or a lead-in, holds the cue's words, and something that is filled in stands behind it.
fn labelled(passage: &Passage, cue: &ReadyCue) -> bool {
    let end = match passage.text.find([':', '|']) {
        Some(mark) => passage.lead + passage.own().iter().take_while(|token| token.end <= mark).count(),
        None => passage.lead,
    };
    let start = if end > passage.lead { passage.lead } else { 0 };
    let named = spans(&cue.all, passage).any(|(from, to)| start <= from && to <= end);
    named && end - start <= LONGEST_LABEL && end < passage.tokens.len()
}

/// Where any notion of these entries stands.
fn spans<'a>(
    entries: &'a [Vec<NotionId>],
    passage: &'a Passage,
) -> impl Iterator<Item = (usize, usize)> + 'a {
    entries.iter().flatten().flat_map(|notion| passage.hits.spans(*notion)).copied()
}
