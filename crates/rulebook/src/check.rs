use std::collections::BTreeMap;

use language::{Message, Problem, Texts};
use law::Citation;

use crate::{File, Rulebook};

/// Looks for what no single file can know: ids that lead nowhere, words that lack a language.
pub(crate) fn check(book: &Rulebook, files: &[File], problems: &mut Vec<Problem>) {
    for file in files {
        let mut check = Check { book, file, problems };
        match file.folder() {
            "law" => of(&book.law, &mut check),
            "concepts" => of(&book.concepts, &mut check),
            "clauses" => of(&book.clauses, &mut check),
            "agreements" => of(&book.agreements, &mut check),
            "measures" => of(&book.measures, &mut check),
            "levels" => of(&book.levels, &mut check),
            "facts" => of(&book.facts, &mut check),
            "decisions" => of(&book.decisions, &mut check),
            "documents" => of(&book.documents, &mut check),
            "scenarios" => of(&book.scenarios, &mut check),
            "requirements" => of(&book.requirements, &mut check),
            "roles" => of(&book.roles, &mut check),
            "vendors" => of(&book.vendors, &mut check),
            "models" => of(&book.models, &mut check),
            "terms" => of(&book.terms, &mut check),
            "places" => of(&book.places, &mut check),
            _ => {}
        }
    }
}

/// Checks the agreements that hold a clause from one of these files; what does not fit is reported
/// there.
pub(crate) fn check_agreements_with(book: &Rulebook, files: &[File], problems: &mut Vec<Problem>) {
    for file in files.iter().filter(|file| file.folder() == "clauses" && book.clauses.contains_key(file.id()))
    {
        let holds = |agreement: &&crate::Agreement| agreement.clauses.iter().any(|id| id == file.id());
        for agreement in book.agreements.values().filter(holds) {
            agreement.check(&mut Check { book, file, problems });
        }
    }
}

/// Checks what was read from the file, if it could be read.
fn of<T: Checked>(things: &BTreeMap<String, T>, check: &mut Check<'_>) {
    if let Some(thing) = things.get(check.file.id()) {
        thing.check(check);
    }
}

/// Something that can be checked against the rest of the rulebook.
pub(crate) trait Checked {
    /// Reports what does not fit.
    fn check(&self, check: &mut Check<'_>);
}

/// The file that is being checked, and where its problems go.
pub(crate) struct Check<'book> {
    /// The rest of the rulebook.
    pub book: &'book Rulebook,
    /// The file.
    pub file: &'book File,
    problems: &'book mut Vec<Problem>,
}

impl Check<'_> {
    /// Reports a problem at the first line that holds `needle`.
    pub fn report(&mut self, needle: &str, message: Message) {
        self.problems.push(self.file.problem_near(needle, message));
    }

    /// Every language we speak must have its words.
    pub fn texts(&mut self, field: &str, texts: &Texts) {
        let missing: Vec<_> =
            self.book.languages.keys().filter(|l| texts.exact(**l).is_none()).copied().collect();
        for language in missing {
            let message =
                Message::new("rulebook-missing-words").with("field", field).with("language", language.code());
            self.report(field, message);
        }
    }

    /// A citation must lead to a source and a part that it lists.
    pub fn citations(&mut self, citations: &[Citation]) {
        for citation in citations {
            let resolves =
                self.book.law.get(&citation.source).is_some_and(|source| source.resolves(citation));
            if !resolves {
                let text = citation.to_string();
                self.report(&text, Message::new("rulebook-citation-nowhere").with("citation", text.as_str()));
            }
        }
    }

    /// An id must exist in its kind.
    pub fn known(&mut self, kind: &'static str, id: &str, exists: bool) {
        if !exists {
            let message = Message::new("rulebook-unknown-id").with("kind", kind).with("id", id);
            self.report(id, message);
        }
    }
}
