use language::Message;
use law::Citation;
use rulebook::{Advice, Firmness, Rule, Ruling};

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
    firmness(decision, words, sheet);
    Some(())
}

/// What the words for how firm an answer is mean, and how often answers that bore them were right.
fn firmness(decision: &Ruling, words: &Words<'_>, sheet: &mut Sheet) {
    if decision.confidence.is_empty() {
        return;
    }
    sheet.heading(2, &words.word("manual-confidence"));
    let language = words.language();
    let row = |found: &Firmness| {
        let share = Message::new("manual-right-of")
            .with("right", i64::from(found.right))
            .with("of", i64::from(found.of));
        vec![found.word.clone(), found.means.get(language).to_owned(), words.say(&share)]
    };
    let rows: Vec<Vec<String>> = decision.confidence.iter().map(row).collect();
    let head = ["manual-value", "manual-meaning", "manual-right"].map(|id| words.word(id));
    sheet.table(&head, &rows);
    sheet.paragraph(decision.measured.get(language));
}

fn rule(rule: &Rule, words: &Words<'_>, sheet: &mut Sheet) {
    let language = words.language();
    sheet.heading(3, &format!("{} → {}", rule.id, words.word(crate::words::verdict(rule.verdict))));
    sheet.paragraph(rule.because.get(language));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&rule.law));
    for exception in &rule.exceptions {
        sheet.item(&sourced(exception.because.get(language), &exception.law, words));
    }
}

fn advice(advice: &Advice, words: &Words<'_>, sheet: &mut Sheet) {
    let language = words.language();
    sheet.heading(3, &advice.id);
    sheet.paragraph(advice.text.get(language));
    sheet.labelled(&words.word("manual-sources"), &words.cite_all(&advice.law));
    for position in &advice.positions {
        let said = crate::explained::held(position, words);
        sheet.item(&sourced(&said, &position.law, words));
    }
}

/// A sentence with its sources in brackets behind it.
fn sourced(text: &str, sources: &[Citation], words: &Words<'_>) -> String {
    format!("{text}{}", crate::decision_text::cited(sources, words))
}
