use language::{Language, Texts};
use law::Citation;
use rulebook::{Grade, Level};
use serde::Serialize;

use crate::note::Note;
use crate::terms::Term;

/// What reviewing a document gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Review {
    /// What the document is.
    pub document: Document,
    /// What is to be said of it as a whole.
    pub notes: Vec<Note>,
    /// One finding a requirement, in the order in which agreements usually speak of them.
    pub findings: Vec<Finding>,
    /// What was agreed, as values; a term of which nothing is said, or only a blank, is not there.
    pub terms: Vec<Term>,
    /// How many requirements of each level have each grade.
    pub summary: Summary,
}

/// What the document is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Whether it is a processor agreement at all.
    pub kind: DocumentKind,
    /// The language it is written in.
    pub language: Language,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// The names by which it calls its parties, with their role.
    pub parties: Vec<Party>,
}

/// A party as the document calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Party {
    /// `controller` or `processor`.
    pub role: &'static str,
    /// The words.
    pub name: String,
}

/// Whether a document is what can be reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// A processor agreement, or a template of one.
    ProcessorAgreement,
    /// Anything else: terms, a privacy statement, a non-disclosure agreement.
    Other,
}

/// How one requirement fares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The requirement's id.
    pub requirement: String,
    /// Its level.
    pub level: Level,
    /// Its grade.
    pub grade: Grade,
    /// The words it rests on, the most telling first; none for what is missing.
    pub quotes: Vec<Quote>,
    /// Where the requirement comes from.
    pub law: Vec<Citation>,
    /// Why the grade is not better, or what the text contradicts, where there is more to say than
    /// the grade itself.
    pub note: Texts,
    /// The clause that would mend it.
    pub clause: Option<String>,
}

/// Words of the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// A sentence or list item.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// Where words stand in the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The page, from 1, where the format has pages.
    pub page: Option<u32>,
    /// The line, from 1, where the format has lines.
    pub line: Option<u32>,
    /// The paragraph, from 1, where the format has paragraphs.
    pub paragraph: Option<u32>,
    /// The closest heading above it, with its number.
    pub heading: Option<String>,
    /// The number of the paragraph or item itself, as shown: `4.2`, `(a)`.
    pub number: Option<String>,
    /// The first character in the plain text of the document, from 0.
    pub offset: usize,
}

/// How many requirements of each level have each grade.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// What the law demands.
    pub law: Counts,
    /// What the seed article says may not be missing.
    pub essential: Counts,
    /// Good practice.
    pub practice: Counts,
    /// Whether every requirement of level law or essential is met.
    pub complete: bool,
}

/// Numbers of findings by grade.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Met.
    pub met: usize,
    /// Partial.
    pub partial: usize,
    /// Missing.
    pub missing: usize,
    /// Contradicted.
    pub contradicted: usize,
    /// Unclear.
    pub unclear: usize,
}

impl Summary {
    pub(crate) fn of(findings: &[Finding]) -> Self {
        let mut summary = Self { complete: true, ..Self::default() };
        for finding in findings {
            let counts = match finding.level {
                Level::Law => &mut summary.law,
                Level::Essential => &mut summary.essential,
                Level::Practice => &mut summary.practice,
            };
            counts.add(finding.grade);
            summary.complete &= finding.level == Level::Practice || finding.grade == Grade::Met;
        }
        summary
    }
}

impl Counts {
    fn add(&mut self, grade: Grade) {
        let count = match grade {
            Grade::Met => &mut self.met,
            Grade::Partial => &mut self.partial,
            Grade::Missing => &mut self.missing,
            Grade::Contradicted => &mut self.contradicted,
            Grade::Unclear => &mut self.unclear,
        };
        *count += 1;
    }
}
