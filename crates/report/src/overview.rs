use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};
use language::Problem;
use paper::Paper;
use review::{DocumentKind, Finding, Review};
use rulebook::Level;
use serde_json::{Value, json};

use crate::Words;
use crate::finding::{LEVELS, gaps, name};
use crate::review_json::review_json;
use crate::sheet::Sheet;
use crate::side_by_side::{terms_tables, values};

/// The width of the overview in the terminal, in characters.
const WIDTH: u16 = 120;
/// How many gaps are named in a row.
const NAMED: usize = 3;

/// One of several documents: its review, or why there is none.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The name of the file.
    pub file: &'a str,
    /// What became of it.
    pub outcome: Result<&'a Review, &'a [Problem]>,
}

/// Several documents for the terminal: a row each.
#[must_use]
pub fn overview_text(entries: &[Entry<'_>], words: &Words<'_>) -> String {
    let mut table = Table::new();
    table.load_preset(presets::UTF8_BORDERS_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(WIDTH).set_header(head(words)).add_rows(rows(entries, words));
    for (column, width) in table.column_iter_mut().zip([34, 14, 9, 12, 9]) {
        column.set_constraint(ColumnConstraint::UpperBoundary(Width::Fixed(width)));
    }
    format!("{table}\n\n{}\n", words.footing())
}

/// Several documents as a document: a row each, then what was agreed side by side.
#[must_use]
pub fn overview_paper(entries: &[Entry<'_>], words: &Words<'_>) -> Paper {
    let mut sheet = Sheet::default();
    let title = words.word("overview-title");
    sheet.title(&title);
    sheet.table(&head(words), &rows(entries, words));
    sheet.heading(1, &words.word("term-list"));
    terms_tables(entries, words, &mut sheet);
    sheet.emphasis(&words.footing());
    sheet.paper(&title, words.language())
}

/// Several documents for other programs: a list of reviews as [`review_json`] makes them; a document
/// that could not be read has `file` and `problems` instead.
///
/// # Errors
/// Never for reviews that `review` made.
pub fn overview_json(entries: &[Entry<'_>], words: &Words<'_>) -> Result<String, serde_json::Error> {
    let each = |entry: &Entry<'_>| match entry.outcome {
        Ok(review) => serde_json::from_str(&review_json(entry.file, review, words)?),
        Err(problems) => Ok(json!({ "file": entry.file, "problems": told(problems, words) })),
    };
    let list: Vec<Value> = entries.iter().map(each).collect::<Result<_, _>>()?;
    serde_json::to_string_pretty(&list)
}

/// Several documents for a spreadsheet: a row each, with a column for every requirement (its grade)
/// and every term (its value). Fields that a spreadsheet would take for a formula begin with `'`.
///
/// # Errors
/// Never: it is written to memory.
pub fn overview_csv(entries: &[Entry<'_>], words: &Words<'_>) -> Result<String, csv::Error> {
    let book = words.book();
    let mut requirements: Vec<_> = book.requirements.iter().collect();
    requirements.sort_by_key(|(_, requirement)| requirement.order);
    let mut terms: Vec<_> = book.terms.iter().collect();
    terms.sort_by_key(|(_, term)| term.order);
    let ids: Vec<&str> = requirements.iter().map(|(id, _)| id.as_str()).collect();
    let terms: Vec<&str> = terms.iter().map(|(id, _)| id.as_str()).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let fixed =
        ["file", "kind", "language", "title", "law-gaps", "essential-gaps", "practice-gaps", "problem"];
    writer.write_record(fixed.iter().chain(&ids).chain(&terms))?;
    for entry in entries {
        writer.write_record(record(entry, &ids, &terms, words).iter().map(|field| inert(field)))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn record(entry: &Entry<'_>, requirements: &[&str], terms: &[&str], words: &Words<'_>) -> Vec<String> {
    let review = match entry.outcome {
        Ok(review) => review,
        Err(problems) => {
            let mut record = vec![entry.file.to_owned()];
            record.extend(std::iter::repeat_n(String::new(), 6));
            record.push(told(problems, words).join(" "));
            record.extend(std::iter::repeat_n(String::new(), requirements.len().saturating_add(terms.len())));
            return record;
        }
    };
    let document = &review.document;
    let grade = |id: &&str| {
        let found = review.findings.iter().find(|finding| finding.requirement == **id);
        found.map(|finding| finding.grade.name().to_owned()).unwrap_or_default()
    };
    let fixed = [entry.file.to_owned(), kind(review).to_owned(), document.language.code().to_owned()];
    let title = document.title.clone().unwrap_or_default();
    let counts = LEVELS.map(|level| gaps(review, level).len().to_string());
    fixed
        .into_iter()
        .chain([title])
        .chain(counts)
        .chain([String::new()])
        .chain(requirements.iter().map(grade))
        .chain(terms.iter().map(|id| values(review, id, words)))
        .collect()
}

/// A field that no spreadsheet runs: what begins like a formula gets an apostrophe before it.
fn inert(field: &str) -> String {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{field}") } else { field.to_owned() }
}

const fn kind(review: &Review) -> &'static str {
    match review.document.kind {
        DocumentKind::ProcessorAgreement => "processor-agreement",
        DocumentKind::Other => "other",
    }
}

fn head(words: &Words<'_>) -> Vec<String> {
    [
        "report-file",
        "overview-outcome",
        "overview-law",
        "overview-essential",
        "overview-practice",
        "overview-gravest",
    ]
    .map(|id| words.word(id))
    .to_vec()
}

/// A row for each document, named without the folders that all of them are in.
fn rows(entries: &[Entry<'_>], words: &Words<'_>) -> Vec<Vec<String>> {
    let shared = shared_folder(entries);
    let short = |entry: &Entry<'_>| entry.file.get(shared..).unwrap_or(entry.file).to_owned();
    entries.iter().map(|entry| std::iter::once(short(entry)).chain(row(entry, words)).collect()).collect()
}

/// How many bytes of each name are the folders that all names begin with.
pub(crate) fn shared_folder(entries: &[Entry<'_>]) -> usize {
    let Some(first) = entries.first().filter(|_| entries.len() > 1) else { return 0 };
    let ends = first
        .file
        .char_indices()
        .filter(|(_, c)| matches!(c, '/' | '\\'))
        .map(|(at, _)| at.saturating_add(1));
    let shared = |end: &usize| {
        let folder = first.file.get(..*end);
        entries.iter().all(|entry| entry.file.get(..*end) == folder)
    };
    ends.take_while(shared).last().unwrap_or_default()
}

fn row(entry: &Entry<'_>, words: &Words<'_>) -> Vec<String> {
    let review = match entry.outcome {
        Ok(review) => review,
        Err(problems) => {
            let why =
                problems.iter().map(|problem| words.say(&problem.message)).collect::<Vec<_>>().join("; ");
            return vec![words.word("overview-unread"), String::new(), String::new(), String::new(), why];
        }
    };
    if review.document.kind == DocumentKind::Other {
        return vec![
            words.word("overview-other"),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
        ];
    }
    let outcome = if review.summary.complete { "overview-complete" } else { "overview-gaps" };
    let [law, essential, practice] = LEVELS.map(|level| met(review, level));
    vec![words.word(outcome), law, essential, practice, gravest(review, words)]
}

/// How many of a level are met, of how many.
fn met(review: &Review, level: Level) -> String {
    let all = review.findings.iter().filter(|finding| finding.level == level).count();
    format!("{}/{all}", all.saturating_sub(gaps(review, level).len()))
}

/// The gravest gaps by name, and how many more there are.
fn gravest(review: &Review, words: &Words<'_>) -> String {
    let grave: Vec<&Finding> =
        [Level::Law, Level::Essential].into_iter().flat_map(|level| gaps(review, level)).collect();
    let named: Vec<&str> = grave.iter().take(NAMED).map(|finding| name(finding, words)).collect();
    match grave.len().saturating_sub(named.len()) {
        0 => named.join(", "),
        more => format!("{} (+{more})", named.join(", ")),
    }
}

fn told(problems: &[Problem], words: &Words<'_>) -> Vec<String> {
    problems.iter().map(|problem| words.problem(problem).replace("\n  ", ". ")).collect()
}
