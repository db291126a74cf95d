use std::collections::BTreeMap;

use draft::proposal;
use facts::Facts;
use language::Language;
use paper::Paper;
use report::Words;
use review::{Counts, Finding, Quote, Review};
use rulebook::Grade;
use write::{Dress, Mark, html_body};

use crate::sources::{Cited, opened};
use crate::visit::Visit;

/// A document with its findings.
pub(super) struct View {
    /// The document, the quoted words marked.
    pub body: String,
    /// What is to be mended, the weightiest first.
    pub gaps: Vec<FindingView>,
    /// What is in order.
    pub met: Vec<FindingView>,
}

/// A requirement and how it fares.
pub(super) struct FindingView {
    pub id: String,
    pub name: String,
    pub level: &'static str,
    pub level_words: String,
    pub grade: &'static str,
    pub grade_words: String,
    pub message: String,
    /// The quoted words, where they stand, and the mark on them; no mark where they cannot be shown.
    pub quotes: Vec<(String, String, Option<String>)>,
    pub sources: Vec<Cited>,
    /// The clause that would mend it: its id, its title, its text.
    pub mended: Option<(String, String, String)>,
}

/// How many findings of a level have each grade.
pub(super) struct Level {
    pub id: &'static str,
    pub words: String,
    /// Grade, its words, the number.
    pub counts: Vec<(&'static str, String, usize)>,
}

struct Marked(Vec<Mark>);

impl Dress for Marked {
    fn deeper(&self) -> u8 {
        1
    }

    fn marks(&self) -> &[Mark] {
        &self.0
    }

    fn link(&self, _address: &str) -> Option<String> {
        // A stranger's document leads nowhere.
        None
    }
}

/// The numbers by level.
pub(super) fn levels(review: &Review, words: &Words<'_>) -> Vec<Level> {
    let summary = &review.summary;
    let level = |(level, counts): (rulebook::Level, &Counts)| Level {
        id: level_id(level),
        words: words.level(level),
        counts: counted(counts).map(|(grade, count)| (grade_id(grade), words.grade(grade), count)).into(),
    };
    let all = [
        (rulebook::Level::Law, &summary.law),
        (rulebook::Level::Essential, &summary.essential),
        (rulebook::Level::Practice, &summary.practice),
    ];
    all.into_iter().map(level).collect()
}

fn counted(counts: &Counts) -> [(Grade, usize); 5] {
    [
        (Grade::Contradicted, counts.contradicted),
        (Grade::Missing, counts.missing),
        (Grade::Partial, counts.partial),
        (Grade::Unclear, counts.unclear),
        (Grade::Met, counts.met),
    ]
}

const fn grade_id(grade: Grade) -> &'static str {
    match grade {
        Grade::Contradicted => "contradicted",
        Grade::Missing => "missing",
        Grade::Partial => "partial",
        Grade::Unclear => "unclear",
        Grade::Met => "met",
    }
}

const fn level_id(level: rulebook::Level) -> &'static str {
    match level {
        rulebook::Level::Law => "law",
        rulebook::Level::Essential => "essential",
        rulebook::Level::Practice => "practice",
    }
}

/// The document and its findings, ready to be shown.
pub(super) fn view(visit: &Visit, paper: &Paper, review: &Review, language: Language) -> View {
    let mut marked = Marked(marks(review));
    let body = html_body(paper, &mut marked);
    let places: BTreeMap<usize, &str> = marked.0.iter().map(|mark| (mark.start, mark.id.as_str())).collect();
    let shown = |finding: &Finding| finding_view(visit, finding, &places, language);
    let is_met = |finding: &&Finding| finding.grade == Grade::Met;
    let mut gaps: Vec<&Finding> = review.findings.iter().filter(|finding| !is_met(finding)).collect();
    gaps.sort_by_key(|finding| (finding.level, weight(finding.grade)));
    View {
        body,
        gaps: gaps.into_iter().map(shown).collect(),
        met: review.findings.iter().filter(is_met).map(shown).collect(),
    }
}

fn weight(grade: Grade) -> usize {
    let order = counted(&Counts::default());
    order.iter().position(|(known, _)| *known == grade).unwrap_or(order.len())
}

/// The quoted stretches, in order, each once; one that begins within another is left out.
fn marks(review: &Review) -> Vec<Mark> {
    let quotes = review.findings.iter().flat_map(|finding| &finding.quotes);
    let mut ranges: Vec<(usize, usize)> = quotes.map(range).collect();
    ranges.sort_unstable();
    ranges.dedup_by(|next, kept| next.0 < kept.1);
    let mark = |(index, (start, end)): (usize, (usize, usize))| Mark { start, end, id: format!("q{index}") };
    ranges.into_iter().enumerate().map(mark).collect()
}

fn range(quote: &Quote) -> (usize, usize) {
    (quote.place.offset, quote.place.offset + quote.text.chars().count())
}

fn finding_view(
    visit: &Visit,
    finding: &Finding,
    places: &BTreeMap<usize, &str>,
    language: Language,
) -> FindingView {
    let words = visit.words();
    let quote = |quote: &Quote| {
        let mark = places.get(&quote.place.offset).map(|id| (*id).to_owned());
        (quote.text.clone(), words.place(&quote.place), mark)
    };
    let mended = finding.clause.as_ref().filter(|_| finding.grade != Grade::Met);
    FindingView {
        id: finding.requirement.clone(),
        name: words.requirement(finding).to_owned(),
        level: level_id(finding.level),
        level_words: words.level(finding.level),
        grade: grade_id(finding.grade),
        grade_words: words.grade(finding.grade),
        message: words.finding(finding),
        quotes: finding.quotes.iter().map(quote).collect(),
        sources: opened(&finding.law, words),
        mended: mended.and_then(|clause| text(visit, clause, &finding.requirement, language)),
    }
}

/// The text of a clause in the language of the document, for the other party to take over.
fn text(
    visit: &Visit,
    clause: &str,
    requirement: &str,
    language: Language,
) -> Option<(String, String, String)> {
    let offered = proposal(visit.site.book, clause, &[requirement], &Facts::new(), language)?;
    let paper = Paper { blocks: offered.blocks, language: Some(language), ..Paper::default() };
    Some((clause.to_owned(), offered.title, html_body(&paper, &mut Marked(Vec::new()))))
}
