use rulebook::{Advice, Rule};

use crate::Words;
use crate::sheet::Sheet;

/// A legal question: its rules in order, and what is added to the verdict.
pub(crate) fn write(id: &str, words: &Words<'_>, sheet: &mut Sheet) -> Option<()> {
    let decision = words.book().decisions.get(id)?;
    sheet.title(decision.question.get(words.language()));
    sheet.heading(2, &words.word("manual-rules"));
    decision.rules.iter().for_each(|found| rule(found, words, sheet));
    sheet.heading(2, &words.word("manual-advice"));
    decision.advice.iter().for_each(|found| advice(found, words, sheet));
    Some(())
}

fn rule(rule: &Rule, words: &Words<'_>, sheet: &mut Sheet) {
    let language = words.language();
    sheet.heading(3, &format!("{} → {}", rule.id, words.word(crate::words::verdict(rule.verdict))));
    sheet.paragraph(rule.because.get(language));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&rule.law));
    for exception in &rule.exceptions {
        sheet.item(exception.because.get(language));
    }
}

fn advice(advice: &Advice, words: &Words<'_>, sheet: &mut Sheet) {
    let language = words.language();
    sheet.heading(3, &advice.id);
    sheet.paragraph(advice.text.get(language));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&advice.law));
    for position in &advice.positions {
        sheet.item(&format!("{} ({})", position.text.get(language), words.cite_all(&position.law)));
    }
}
