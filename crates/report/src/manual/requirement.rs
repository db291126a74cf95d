use rulebook::Grade;

use crate::Words;
use crate::sheet::Sheet;

/// What an agreement must say, why, how it is recognised, and wordings that do and do not.
pub(crate) fn write(id: &str, words: &Words<'_>, sheet: &mut Sheet) -> Option<()> {
    let requirement = words.book().requirements.get(id)?;
    let language = words.language();
    sheet.title(requirement.name.get(language));
    sheet.paragraph(requirement.asks.get(language));
    sheet.labelled(&words.word("manual-level"), &words.word(crate::words::level(requirement.level)));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&requirement.law));
    sheet.heading(2, &words.word("manual-why"));
    requirement
        .why
        .get(language)
        .split("\n\n")
        .for_each(|paragraph| sheet.paragraph(&paragraph.replace('\n', " ")));
    cases(requirement, words, sheet);
    mended(requirement.clause.as_deref(), words, sheet);
    Some(())
}

fn cases(requirement: &rulebook::Requirement, words: &Words<'_>, sheet: &mut Sheet) {
    let Some(cases) = requirement.cases.get(&words.language()) else { return };
    sheet.heading(2, &words.word("manual-examples"));
    for grade in [Grade::Met, Grade::Partial, Grade::Contradicted, Grade::Unclear, Grade::Missing] {
        let Some(wordings) = cases.get(&grade) else { continue };
        sheet.labelled(&words.word("manual-grade"), &words.word(crate::words::grade(grade)));
        wordings.iter().for_each(|wording| sheet.item(&wording.trim().replace('\n', " / ")));
    }
}

fn mended(clause: Option<&str>, words: &Words<'_>, sheet: &mut Sheet) {
    let Some((id, clause)) = clause.and_then(|id| Some((id, words.book().clauses.get(id)?))) else { return };
    sheet.heading(2, &words.word("manual-mended"));
    sheet.paragraph(&format!("{} (clauses/{id})", clause.title.get(words.language())));
}
