use crate::Words;
use crate::evidence;
use crate::sheet::Sheet;

/// A model agreement: for whom, how much it binds, where it stands, and what departing from it takes.
pub(crate) fn write(id: &str, words: &Words<'_>, sheet: &mut Sheet) -> Option<()> {
    let model = words.book().models.get(id)?;
    let language = words.language();
    sheet.title(model.name.get(language));
    sheet.labelled(&words.word("manual-by"), &model.by);
    sheet.labelled(&words.word("manual-for-whom"), model.for_whom.get(language));
    sheet.labelled(&words.word("manual-force"), &words.word(crate::words::force(model.force)));
    let since = model.since.map(|date| words.date(date)).unwrap_or_default();
    sheet.labelled(&words.word("manual-since"), &since);
    sheet.labelled(&words.word("manual-version"), model.version.as_deref().unwrap_or_default());
    sheet.labelled(&words.word("manual-address"), &model.address);
    sheet.labelled(&words.word("manual-why"), model.why.get(language));
    sheet.labelled(&words.word("manual-deviating"), model.deviating.get(language));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&model.law));
    evidence::write(&model.evidence, words, sheet);
    Some(())
}
