use language::Texts;
use law::Source;

use crate::Words;
use crate::sheet::Sheet;

/// What a source is, where it stands, and what we cite of it in our own words.
pub(crate) fn write(id: &str, words: &Words<'_>, sheet: &mut Sheet) -> Option<()> {
    let source = words.book().law.get(id)?;
    let language = words.language();
    sheet.title(source.title.get(language));
    sheet.labelled(&words.word("manual-short"), source.short.get(language));
    sheet.labelled(&words.word("manual-version"), source.version.as_deref().unwrap_or_default());
    sheet.labelled(&words.word("manual-date"), &words.date(source.date));
    sheet.labelled(&words.word("manual-address"), &source.address);
    let checked = source.checked.map_or_else(|| words.word("manual-unchecked"), |date| words.date(date));
    sheet.labelled(&words.word("manual-checked"), &checked);
    sheet.labelled(&words.word("manual-page"), source.page.as_deref().unwrap_or_default());
    let row =
        |(part, line): (&String, &Texts)| vec![part.clone(), said(source, part, line.get(language), words)];
    let rows: Vec<Vec<String>> = source.parts.iter().map(row).collect();
    sheet.table(&[words.word("manual-part"), words.word("manual-says")], &rows);
    Some(())
}

/// What we say of a part, marked where the rest of the source was compared and this was not.
fn said(source: &Source, part: &str, line: &str, words: &Words<'_>) -> String {
    match source.unchecked.contains(part) {
        true => format!("{line} ({})", words.word("manual-unchecked")),
        false => line.to_owned(),
    }
}
