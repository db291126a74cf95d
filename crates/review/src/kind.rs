use crate::finding::{DocumentKind, Finding};
use crate::notions::Notions;
use crate::passage::{Agreement, Passage};
use rulebook::Grade;

/// How many passages from the top may hold the title.
const TOP: usize = 12;
/// How many may hold the title of one document within a page of several.
const FURTHER: usize = 40;
/// The most words of a title.
const LONGEST_TITLE: usize = 10;

/// What a document calls itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Title {
    /// A processor agreement.
    Agreement,
    /// Something else: terms, a privacy statement, a guide.
    Other,
    /// Nothing that tells.
    None,
}

/// Tells a processor agreement from other documents: by the duties it lays on the processor, weighed
/// by what it calls itself. A title over a text that lays nothing on anyone is no agreement, and
/// terms that also speak of processing are terms.
pub(crate) fn kind(
    agreement: &Agreement,
    findings: &[Finding],
    notions: &Notions,
    known: &rulebook::Document,
) -> DocumentKind {
    let speaks = |finding: &&Finding| !matches!(finding.grade, Grade::Missing | Grade::Unclear);
    let duties =
        findings.iter().filter(speaks).filter(|finding| known.duties.contains(&finding.requirement)).count();
    let least = match title(agreement, notions) {
        Title::Agreement if points_elsewhere(agreement, notions) => known.least.elsewhere,
        Title::Agreement => known.least.titled,
        Title::None => known.least.untitled,
        Title::Other if titles(agreement, FURTHER).any(|p| p.hits.has(notions.engine.agreement_title)) => {
            known.least.within
        }
        Title::Other => usize::MAX,
    };
    if duties >= least { DocumentKind::ProcessorAgreement } else { DocumentKind::Other }
}

/// The first short line at the top that says what the document is.
fn title(agreement: &Agreement, notions: &Notions) -> Title {
    let says = |passage: &Passage| {
        let named = |notion| passage.hits.has(notion);
        match (named(notions.engine.agreement_title), named(notions.engine.other_title)) {
            (true, _) => Some(Title::Agreement),
            (false, true) => Some(Title::Other),
            (false, false) => None,
        }
    };
    titles(agreement, TOP).find_map(says).unwrap_or(Title::None)
}

/// The lines at the top that may be a title: headings, and short lines that are no sentence.
fn titles(agreement: &Agreement, top: usize) -> impl Iterator<Item = &Passage> {
    let short = |passage: &&Passage| passage.tokens.len() - passage.lead <= LONGEST_TITLE;
    let line = |passage: &&Passage| passage.heading || !passage.text.ends_with(['.', ';', ',']);
    agreement.passages.iter().take(top).filter(short).filter(line)
}

/// Whether the text only tells how to get the agreement.
fn points_elsewhere(agreement: &Agreement, notions: &Notions) -> bool {
    agreement.passages.iter().any(|passage| passage.hits.has(notions.engine.points_elsewhere))
}
