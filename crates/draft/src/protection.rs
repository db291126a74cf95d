use facts::{Facts, Truth};
use rulebook::{Measure, Protection, Rulebook};

use crate::condition::undecided;
use crate::measures::truth;

/// The protection that data call for: a level with the measures that fit it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitting<'book> {
    /// The level, by its id in `rulebook/levels`; none while facts are open that may raise it.
    pub level: Option<(&'book str, &'book Protection)>,
    /// The facts that would settle the level.
    pub open: Vec<&'book str>,
    /// The measures that fit for certain, in order, by their ids in `rulebook/measures`.
    pub measures: Vec<(&'book str, &'book Measure)>,
}

/// The level of protection that these facts call for, and the measures that fit it.
#[must_use]
pub fn protection<'book>(book: &'book Rulebook, facts: &Facts) -> Fitting<'book> {
    let (level, open) = match reached(book, facts) {
        Ok(level) => (level, Vec::new()),
        Err(open) => (None, open),
    };
    let mut measures: Vec<(&str, &Measure)> =
        book.measures.iter().map(|(id, measure)| (id.as_str(), measure)).collect();
    measures.retain(|(_, measure)| truth(book, facts, measure) == Truth::Yes);
    measures.sort_by_key(|(_, measure)| measure.order);
    Fitting { level, open, measures }
}

/// The highest level whose condition holds; or the facts that would settle whether it does.
pub(crate) fn reached<'book>(
    book: &'book Rulebook,
    facts: &Facts,
) -> Result<Option<(&'book str, &'book Protection)>, Vec<&'book str>> {
    let mut levels: Vec<(&str, &Protection)> =
        book.levels.iter().map(|(id, level)| (id.as_str(), level)).collect();
    levels.sort_by_key(|(_, level)| std::cmp::Reverse(level.order));
    for (id, level) in levels {
        match level.when.truth(facts) {
            Truth::Yes => return Ok(Some((id, level))),
            Truth::Unknown => return Err(undecided(&level.when, facts)),
            Truth::No => {}
        }
    }
    Ok(None)
}
