use facts::Facts;
use language::{Message, Problem};
use paper::{Labels, Paper};
use review::{Document, DocumentKind, Finding, Quote, Review};
use rulebook::Level;

use crate::Words;
use crate::finding::{GRADES, LEVELS, asks, counted, gaps, met, name, outcome, place};
use crate::proposals::{Offered, Proposals};
use crate::sheet::Sheet;
use crate::term;
use crate::words::{grade as grade_word, level as level_word};

/// A review as a document: what was reviewed and what could not be read, a summary, the gaps by level
/// with the words they rest on and the text that would mend them, and what is met.
///
/// `file` is the name of the file, `problems` what reading it could not make out. The proposed texts
/// are in the language of the agreement, all else in that of the reader.
#[must_use]
pub fn review_paper(file: &str, review: &Review, problems: &[Problem], words: &Words<'_>) -> Paper {
    let mut sheet = Sheet::default();
    let title = words.word("report-review");
    sheet.title(&title);
    document(file, &review.document, words, &mut sheet);
    sheet.paragraph(&outcome(review, words));
    unread(problems, words, &mut sheet);
    notes(review, words, &mut sheet);
    summary(review, words, &mut sheet);
    let nothing = Facts::new();
    let mut proposals = Proposals::new(words, &nothing, review.document.language);
    for level in LEVELS {
        of_level(level, review, &mut proposals, words, &mut sheet);
    }
    fulfilled(review, words, &mut sheet);
    agreed(review, words, &mut sheet);
    sheet.emphasis(&words.footing());
    let labels = Labels { page: words.label("page"), of: words.label("of"), ..Labels::default() };
    let footer = Some(format!("{title} · {file}"));
    Paper { footer, labels, ..sheet.paper(&format!("{title}: {file}"), words.language()) }
}

/// What was reviewed.
fn document(file: &str, document: &Document, words: &Words<'_>, sheet: &mut Sheet) {
    let kind = match document.kind {
        DocumentKind::ProcessorAgreement => "report-kind-agreement",
        DocumentKind::Other => "report-kind-other",
    };
    let party = |party: &review::Party| {
        words.say(&Message::new("review-party").with("role", party.role).with("name", party.name.as_str()))
    };
    let parties: Vec<String> = document.parties.iter().map(party).collect();
    let rows = [
        ("report-file", file.to_owned()),
        ("report-title", document.title.clone().unwrap_or_default()),
        ("report-kind", words.word(kind)),
        ("report-language", words.name_of(document.language)),
        ("report-parties", parties.join("; ")),
    ];
    let told = rows.into_iter().filter(|(_, value)| !value.trim().is_empty());
    sheet.facts(&told.map(|(label, value)| (words.word(label), value)).collect::<Vec<_>>());
}

fn unread(problems: &[Problem], words: &Words<'_>, sheet: &mut Sheet) {
    if problems.is_empty() {
        return;
    }
    sheet.heading(1, &words.word("report-unread"));
    problems.iter().for_each(|problem| sheet.item(&words.say(&problem.message)));
}

/// What is to be said of the document as a whole.
fn notes(review: &Review, words: &Words<'_>, sheet: &mut Sheet) {
    if review.notes.is_empty() {
        return;
    }
    sheet.heading(1, &words.word("report-notes"));
    for note in &review.notes {
        sheet.paragraph(note.text.get(words.language()));
        note.quotes.iter().for_each(|found| sheet.item(&quote(found, words)));
    }
}

/// How many requirements of each level have each grade.
fn summary(review: &Review, words: &Words<'_>, sheet: &mut Sheet) {
    sheet.heading(1, &words.word("report-summary"));
    let head = std::iter::once(words.word("manual-level"))
        .chain(GRADES.into_iter().map(|grade| words.word(grade_word(grade))));
    let row = |level: Level| {
        let counts = counted(review, level).map(|count| count.to_string());
        std::iter::once(words.word(level_word(level))).chain(counts).collect()
    };
    sheet.table(&head.collect::<Vec<_>>(), &LEVELS.map(row));
}

/// The gaps of one level.
fn of_level(
    level: Level,
    review: &Review,
    proposals: &mut Proposals<'_>,
    words: &Words<'_>,
    sheet: &mut Sheet,
) {
    let gaps = gaps(review, level);
    if gaps.is_empty() {
        return;
    }
    let heading = Message::new("review-gaps").with("level", words.word(level_word(level)));
    sheet.heading(1, &words.say(&heading));
    gaps.into_iter().for_each(|finding| gap(finding, proposals, words, sheet));
}

fn gap(finding: &Finding, proposals: &mut Proposals<'_>, words: &Words<'_>, sheet: &mut Sheet) {
    sheet.heading(2, name(finding, words));
    sheet.labelled(&words.word("manual-grade"), &words.word(grade_word(finding.grade)));
    sheet.labelled(&words.word("report-asked"), asks(finding, words));
    sheet.labelled(&words.word("report-note"), finding.note.get(words.language()));
    sheet.labelled(&words.word("report-basis"), &words.cite_all(&finding.law));
    if !finding.quotes.is_empty() {
        sheet.label(&words.word("report-says"));
        finding.quotes.iter().for_each(|found| sheet.item(&quote(found, words)));
    }
    match proposals.next(finding) {
        Some(Offered::Text(proposal)) => {
            let label = Message::new("report-proposal").with("clause", proposal.title.as_str());
            sheet.label(&words.say(&label));
            sheet.blocks(proposal.blocks);
        }
        Some(Offered::Above(name)) => {
            sheet.paragraph(&words.say(&Message::new("report-proposal-above").with("requirement", name)));
        }
        None => {}
    }
}

/// The words of the document between quotation marks, with their place.
fn quote(quote: &Quote, words: &Words<'_>) -> String {
    let place = place(&quote.place, words);
    let id = if place.is_empty() { "report-quote-unplaced" } else { "report-quote" };
    words.say(&Message::new(id).with("text", quote.text.as_str()).with("place", place))
}

/// What is met, with the words that say so.
fn fulfilled(review: &Review, words: &Words<'_>, sheet: &mut Sheet) {
    let met = met(review);
    if met.is_empty() {
        return;
    }
    sheet.heading(1, &words.word("review-met-list"));
    let row = |finding: &&Finding| {
        let said = finding.quotes.first().map(|found| quote(found, words)).unwrap_or_default();
        vec![name(finding, words).to_owned(), said]
    };
    let head = ["report-requirement", "report-says-column"].map(|id| words.word(id));
    sheet.table(&head, &met.iter().map(row).collect::<Vec<_>>());
}

/// What was agreed, with the words that say so.
fn agreed(review: &Review, words: &Words<'_>, sheet: &mut Sheet) {
    if review.terms.is_empty() {
        return;
    }
    sheet.heading(1, &words.word("term-list"));
    let row = |found: &review::Term| {
        let quoted = found.quotes.first().map(|found| quote(found, words)).unwrap_or_default();
        vec![term::name(found, words).to_owned(), term::said(found, words), quoted]
    };
    let head = ["term-column", "manual-value", "report-says-column"].map(|id| words.word(id));
    sheet.table(&head, &review.terms.iter().map(row).collect::<Vec<_>>());
}
