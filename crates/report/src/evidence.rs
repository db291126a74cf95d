use rulebook::{Certainty, Evidence};

use crate::Words;
use crate::sheet::Sheet;

/// How certain something is, with the page and the day where it was read.
pub(crate) fn write(evidence: &Evidence, words: &Words<'_>, sheet: &mut Sheet) {
    sheet.labelled(&words.word("manual-certainty"), &words.word(certainty(evidence.certainty)));
    sheet.labelled(&words.word("manual-page"), evidence.page.as_deref().unwrap_or_default());
    sheet.labelled(&words.word("manual-version"), evidence.version.as_deref().unwrap_or_default());
    let checked = evidence.checked.map(|date| words.date(date)).unwrap_or_default();
    sheet.labelled(&words.word("manual-read-on"), &checked);
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&evidence.law));
}

/// The words for how certain something is.
pub(crate) const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Read => "certainty-read",
        Certainty::Seed => "certainty-seed",
        Certainty::Unverified => "certainty-unverified",
    }
}
