use facts::Answer;

use crate::Words;
use crate::sheet::Sheet;

/// A question we may ask: why, and which answers it takes.
pub(crate) fn write(id: &str, words: &Words<'_>, sheet: &mut Sheet) -> Option<()> {
    let fact = words.book().facts.get(id)?;
    let language = words.language();
    let question = &fact.question;
    sheet.title(question.name.get(language));
    sheet.paragraph(question.words.get(language));
    sheet.labelled(&words.word("manual-why"), question.why.get(language));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&fact.law));
    let kind = words.word(crate::words::answer(&question.answer));
    sheet.labelled(&words.word("manual-answer"), &kind);
    if let Answer::Choice(options) | Answer::List(options) | Answer::Table(options) = &question.answer {
        let rows: Vec<Vec<String>> = options
            .iter()
            .map(|option| vec![option.id.clone(), option.words.get(language).to_owned()])
            .collect();
        sheet.table(&[words.word("manual-value"), words.word("manual-meaning")], &rows);
    }
    sheet.labelled(&words.word("manual-in-file"), id);
    Some(())
}
