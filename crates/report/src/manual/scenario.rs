use crate::Words;
use crate::sheet::Sheet;

/// A worked example: a situation, its answer, and where both come from.
pub(crate) fn write(id: &str, words: &Words<'_>, sheet: &mut Sheet) -> Option<()> {
    let scenario = words.book().scenarios.get(id)?;
    let language = words.language();
    sheet.title(id);
    sheet.paragraph(scenario.situation.get(language));
    sheet.labelled(&words.word("manual-verdict"), &words.word(crate::words::verdict(scenario.verdict)));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&scenario.law));
    if scenario.ours {
        sheet.emphasis(&words.word("manual-ours"));
    }
    Some(())
}
