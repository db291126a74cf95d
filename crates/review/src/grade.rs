use language::Texts;
use rulebook::{Grade, Within};
use text::NotionId;

use crate::checks::holds;
use crate::cue::{ReadyCue, RequirementCues};
use crate::finding::Finding;
use crate::notions::Notions;
use crate::passage::{Agreement, Passage};

/// The most quotes a finding shows.
const QUOTES: usize = 3;

/// From so many words on, what stands as a heading is read as a sentence.
const LONG_FOR_A_HEADING: usize = 9;

/// Grades one requirement on an agreement.
pub(crate) fn finding(
    cues: &RequirementCues,
    agreement: &Agreement,
    notions: &Notions,
    known: &rulebook::Document,
) -> Finding {
    let matches: Vec<Match> = cues
        .cues
        .iter()
        .flat_map(|cue| {
            matches(cue, agreement, notions).into_iter().map(move |(score, passages)| Match {
                cue,
                score,
                passages,
            })
        })
        .collect();
    let grade = decide(&matches);
    let best = telling_matches(&matches, grade);
    let conflict = grade == Grade::Unclear && has(&matches, Grade::Contradicted);
    let note = best.first().map_or_else(Texts::default, |found| found.cue.note.clone());
    Finding {
        requirement: cues.id.clone(),
        level: cues.level,
        grade,
        quotes: quoted(&best).into_iter().filter_map(|index| agreement.quote(index)).collect(),
        law: cues.law.clone(),
        note: if conflict { known.conflict.clone() } else { note },
        clause: cues.clause.clone(),
    }
}

/// The grade of the matches together. What contradicts the law does so whatever else is said, unless
/// another sentence says what the law asks in so many words: then the text contradicts itself.
fn decide(matches: &[Match<'_>]) -> Grade {
    let best = matches.iter().map(|found| found.cue.grade).min_by_key(|grade| rank(*grade));
    match best {
        Some(Grade::Contradicted) if conflicts(matches) => Grade::Unclear,
        Some(grade) => grade,
        None => Grade::Missing,
    }
}

/// Whether what the law asks is said in other sentences than those that contradict it.
fn conflicts(matches: &[Match<'_>]) -> bool {
    let of = |grade: Grade| matches.iter().filter(move |found| found.cue.grade == grade);
    let denied: Vec<usize> =
        of(Grade::Contradicted).flat_map(|found| found.passages.iter().copied()).collect();
    of(Grade::Met).any(|found| found.passages.iter().all(|index| !denied.contains(index)))
}

fn has(matches: &[Match<'_>], grade: Grade) -> bool {
    matches.iter().any(|found| found.cue.grade == grade)
}

/// The matches to quote: those of the grade, or both sides of a conflict; the most precise first.
fn telling_matches<'m, 'cues>(matches: &'m [Match<'cues>], grade: Grade) -> Vec<&'m Match<'cues>> {
    let conflict = grade == Grade::Unclear && has(matches, Grade::Contradicted);
    let tells = |found: &&Match<'_>| match conflict {
        true => matches!(found.cue.grade, Grade::Contradicted | Grade::Met),
        false => found.cue.grade == grade,
    };
    let mut telling: Vec<&Match<'_>> = matches.iter().filter(tells).collect();
    let side = |found: &Match<'_>| if conflict { rank(found.cue.grade) } else { 0 };
    telling.sort_by_key(|found| (side(found), found.cue.within, std::cmp::Reverse(found.score)));
    telling
}

/// A cue met in some passages.
struct Match<'cues> {
    cue: &'cues ReadyCue,
    score: usize,
    passages: Vec<usize>,
}

/// Which grade decides where cues of several are met: what contradicts the law does so whatever else
/// is said; of the rest the best.
const fn rank(grade: Grade) -> u8 {
    match grade {
        Grade::Contradicted => 0,
        Grade::Met => 1,
        Grade::Partial => 2,
        Grade::Unclear => 3,
        Grade::Missing => 4,
    }
}

/// The passages to quote, the most telling first, none twice.
fn quoted(best: &[&Match<'_>]) -> Vec<usize> {
    let mut quoted = Vec::new();
    for index in best.iter().flat_map(|found| &found.passages) {
        if !quoted.contains(index) {
            quoted.push(*index);
        }
    }
    quoted.truncate(QUOTES);
    quoted
}

/// Where a cue is met: how well, and the passages that carry it.
pub(crate) fn matches(cue: &ReadyCue, agreement: &Agreement, notions: &Notions) -> Vec<(usize, Vec<usize>)> {
    let spoilt = |passage: &Passage| cue.none.iter().any(|notion| passage.hits.has(*notion));
    let open =
        |(_, passage): &(usize, &Passage)| !spoilt(passage) && admits(cue, passage, agreement, notions);
    let passages: Vec<(usize, &Passage)> = agreement.passages.iter().enumerate().filter(open).collect();
    passages
        .chunk_by(|a, b| same_stretch(cue.within, *a, *b))
        .filter_map(|group| Some((of_group(cue, group)?, telling(cue, group))))
        .collect()
}

/// Whether two passages belong to one stretch of text of the kind a cue looks within.
const fn same_stretch(within: Within, a: (usize, &Passage), b: (usize, &Passage)) -> bool {
    match within {
        Within::Sentence => a.0 == b.0,
        Within::Paragraph => a.1.paragraph == b.1.paragraph,
        Within::Section => a.1.section == b.1.section,
        Within::Document => true,
    }
}

/// Whether a passage may count for a cue at all.
fn admits(cue: &ReadyCue, passage: &Passage, agreement: &Agreement, notions: &Notions) -> bool {
    let under = |notion: &NotionId| {
        let above = passage.headings.iter().filter_map(|index| agreement.passages.get(*index));
        above.into_iter().any(|heading| heading.hits.has(*notion))
    };
    let placed = cue.heading.is_empty() || (!passage.heading && cue.heading.iter().any(under));
    // A heading announces a duty; the sentences below it have to lay it on someone. A long one is a
    // sentence that looks like a heading.
    let announces = passage.heading && passage.tokens.len() < LONG_FOR_A_HEADING;
    let speaks = !announces || cue.within != Within::Sentence;
    let telling = cue.definitions || !passage.definition;
    let affirmed = cue.denied || !passage.hits.has(notions.engine.denial);
    let checked = cue.check.iter().all(|besides| holds(*besides, passage, cue, agreement, notions));
    placed && speaks && telling && affirmed && checked
}

/// How well the passages together meet the cue: the number of entries that occur, or none.
fn of_group(cue: &ReadyCue, group: &[(usize, &Passage)]) -> Option<usize> {
    let has = |notions: &Vec<NotionId>| group.iter().any(|(_, p)| notions.iter().any(|n| p.hits.has(*n)));
    let all = cue.all.iter().all(has);
    let counted = cue.of.iter().filter(|entry| has(entry)).count();
    let own = group.iter().map(|(_, passage)| own_entries(cue, passage)).sum::<usize>();
    let needs_words = !(cue.all.is_empty() && cue.of.is_empty());
    let met = all && counted >= cue.least && (own > 0 || !needs_words);
    met.then_some(own * 4 + counted)
}

/// How many of the cue's entries occur in the passage's own words, not only in its lead-in.
fn own_entries(cue: &ReadyCue, passage: &Passage) -> usize {
    let own = |notion: &NotionId| passage.hits.spans(*notion).iter().any(|(_, end)| *end > passage.lead);
    cue.all.iter().chain(&cue.of).filter(|entry| entry.iter().any(own)).count()
}

/// The passages of a group that carry the cue, the most telling first.
fn telling(cue: &ReadyCue, group: &[(usize, &Passage)]) -> Vec<usize> {
    let mut telling: Vec<(usize, usize)> = group
        .iter()
        .map(|(index, passage)| (own_entries(cue, passage), *index))
        .filter(|(own, _)| *own > 0)
        .collect();
    telling.sort_by_key(|(own, index)| (std::cmp::Reverse(*own), *index));
    telling.into_iter().map(|(_, index)| index).collect()
}
