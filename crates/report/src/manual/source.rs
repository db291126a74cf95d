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
    let rows: Vec<Vec<String>> =
        source.parts.iter().map(|(part, line)| vec![part.clone(), line.get(language).to_owned()]).collect();
    sheet.table(&[words.word("manual-part"), words.word("manual-says")], &rows);
    Some(())
}
