use rulebook::{NOTHING, Term};

use crate::Words;
use crate::sheet::Sheet;

/// What can be agreed on one point: what it is, its values, and wordings with the value they give.
pub(crate) fn write(id: &str, words: &Words<'_>, sheet: &mut Sheet) -> Option<()> {
    let term = words.book().terms.get(id)?;
    let language = words.language();
    sheet.title(term.name.get(language));
    sheet.paragraph(term.about.get(language));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&term.law));
    if let Some(fact) = term.fact.as_ref().and_then(|fact| words.book().facts.get(fact)) {
        sheet.labelled(&words.word("manual-term-fact"), fact.question.name.get(language));
    }
    let option = |option: &facts::Choice| vec![option.id.clone(), option.words.get(language).to_owned()];
    let rows: Vec<Vec<String>> = term.options.iter().map(option).collect();
    sheet.table(&[words.word("manual-value"), words.word("manual-meaning")], &rows);
    cases(term, words, sheet);
    Some(())
}

fn cases(term: &Term, words: &Words<'_>, sheet: &mut Sheet) {
    let Some(cases) = term.cases.get(&words.language()) else { return };
    sheet.heading(2, &words.word("manual-examples"));
    for (value, wordings) in cases {
        let value = if value == NOTHING { words.word("manual-term-nothing") } else { value.clone() };
        sheet.labelled(&words.word("manual-value"), &value);
        wordings.iter().for_each(|wording| sheet.item(&wording.trim().replace('\n', " / ")));
    }
}
