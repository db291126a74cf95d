use rulebook::{Grade, Level};

use crate::finding::{DocumentKind, Finding};
use crate::notions::Notions;
use crate::passage::Agreement;

/// How many lines from the top may hold the title.
const TITLE_BLOCK: usize = 12;
/// With the title of a processor agreement, so many of the duties of Article 28 make it one.
const LEAST_WITH_TITLE: usize = 5;
/// Without it, so many.
const LEAST_WITHOUT_TITLE: usize = 10;

/// Tells a processor agreement from other documents: by what it lays on the processor, more than by
/// its title. A title over a text that lays nothing on anyone is no agreement.
pub(crate) fn kind(agreement: &Agreement, findings: &[Finding], notions: &Notions) -> DocumentKind {
    let duties = findings.iter().filter(|finding| speaks(finding)).count();
    let top = || agreement.passages.iter().take(TITLE_BLOCK).filter(|passage| passage.text.len() < 160);
    let titled = top().any(|passage| passage.hits.has(notions.engine.agreement_title));
    let other = top().any(|passage| passage.hits.has(notions.engine.other_title));
    let least = if titled && !other { LEAST_WITH_TITLE } else { LEAST_WITHOUT_TITLE };
    if duties >= least { DocumentKind::ProcessorAgreement } else { DocumentKind::Other }
}

fn speaks(finding: &Finding) -> bool {
    finding.level == Level::Law && matches!(finding.grade, Grade::Met | Grade::Partial | Grade::Contradicted)
}
