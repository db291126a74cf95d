//! What every form of a review says of a finding: its name, its sentence, its place.

use language::Message;
use review::{Counts, DocumentKind, Finding, Place, Review};
use rulebook::{Grade, Level};

use crate::Words;

/// The levels, the weightiest first.
pub(crate) const LEVELS: [Level; 3] = [Level::Law, Level::Essential, Level::Practice];

/// The grades in the order of the columns of a summary.
pub(crate) const GRADES: [Grade; 5] =
    [Grade::Met, Grade::Partial, Grade::Missing, Grade::Contradicted, Grade::Unclear];

/// What the requirement of a finding is called.
pub(crate) fn name<'book>(finding: &Finding, words: &Words<'book>) -> &'book str {
    let requirement = words.book().requirements.get(&finding.requirement);
    requirement.map_or("", |requirement| requirement.name.get(words.language()))
}

/// What the requirement of a finding asks.
pub(crate) fn asks<'book>(finding: &Finding, words: &Words<'book>) -> &'book str {
    let requirement = words.book().requirements.get(&finding.requirement);
    requirement.map_or("", |requirement| requirement.asks.get(words.language()))
}

/// What a finding says in a sentence: the cue's own note, else what its grade means for what is asked.
pub(crate) fn message(finding: &Finding, words: &Words<'_>) -> String {
    let note = finding.note.get(words.language());
    if !note.is_empty() {
        return note.to_owned();
    }
    let id = match finding.grade {
        Grade::Met => "review-met",
        Grade::Partial => "review-partial",
        Grade::Missing => "review-missing",
        Grade::Contradicted => "review-contradicted",
        Grade::Unclear => "review-unclear",
    };
    words.say(&Message::new(id).with("asks", asks(finding, words)))
}

/// The outcome of a review in a sentence.
pub(crate) fn outcome(review: &Review, words: &Words<'_>) -> String {
    if review.document.kind == DocumentKind::Other {
        return words.word("report-outcome-other");
    }
    if review.summary.complete {
        return words.word("report-outcome-complete");
    }
    let [law, essential] = [Level::Law, Level::Essential].map(|level| gaps(review, level).len());
    words.say(&Message::new("report-outcome-gaps").with("law", law).with("essential", essential))
}

/// The findings of a level that are not met, the gravest first.
pub(crate) fn gaps(review: &Review, level: Level) -> Vec<&Finding> {
    let open = |finding: &&Finding| finding.level == level && finding.grade != Grade::Met;
    let mut findings: Vec<&Finding> = review.findings.iter().filter(open).collect();
    findings.sort_by_key(|finding| gravity(finding.grade));
    findings
}

/// The findings that are met, the weightiest level first.
pub(crate) fn met(review: &Review) -> Vec<&Finding> {
    let met = |level: Level| {
        review.findings.iter().filter(move |finding| finding.level == level && finding.grade == Grade::Met)
    };
    LEVELS.into_iter().flat_map(met).collect()
}

/// How many findings of a level have each grade, in the order of [`GRADES`].
pub(crate) const fn counted(review: &Review, level: Level) -> [usize; 5] {
    let counts: &Counts = match level {
        Level::Law => &review.summary.law,
        Level::Essential => &review.summary.essential,
        Level::Practice => &review.summary.practice,
    };
    [counts.met, counts.partial, counts.missing, counts.contradicted, counts.unclear]
}

/// Where words stand, as a reader looks it up: number and heading, and the page or line.
pub(crate) fn place(place: &Place, words: &Words<'_>) -> String {
    let at = |id: &'static str, number: Option<u32>| {
        number.map(|number| words.say(&Message::new(id).with("number", i64::from(number))))
    };
    let position = at("review-page", place.page).or_else(|| at("review-line", place.line));
    let position = position.or_else(|| at("review-paragraph", place.paragraph));
    let parts = [place.number.clone(), place.heading.clone(), position];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

const fn gravity(grade: Grade) -> u8 {
    match grade {
        Grade::Contradicted => 0,
        Grade::Missing => 1,
        Grade::Unclear => 2,
        Grade::Partial => 3,
        Grade::Met => 4,
    }
}
