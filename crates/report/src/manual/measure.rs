use crate::Words;
use crate::sheet::Sheet;

/// A security measure: what it obliges to, from which level of protection, by which norm.
pub(crate) fn write(id: &str, words: &Words<'_>, sheet: &mut Sheet) -> Option<()> {
    let measure = words.book().measures.get(id)?;
    let language = words.language();
    sheet.title(id);
    sheet.paragraph(measure.text.get(language));
    let level = words.book().levels.get(&measure.level);
    sheet.labelled(&words.word("manual-protection"), level.map_or("", |level| level.name.get(language)));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&measure.norms));
    Some(())
}
