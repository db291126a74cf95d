use std::collections::BTreeMap;

use language::{Message, Problem};

use crate::{File, Rulebook};

/// Puts a file where its folder says; this is the list of kinds.
pub(crate) fn add(book: &mut Rulebook, file: &File, problems: &mut Vec<Problem>) {
    match file.folder() {
        "law" => keep(&mut book.law, file, file.data(), problems),
        "languages" => crate::language_file::add(book, file, problems),
        "concepts" => keep(&mut book.concepts, file, file.data(), problems),
        "documents" => keep(&mut book.documents, file, file.data(), problems),
        "clauses" => keep(&mut book.clauses, file, crate::clause::parse(file), problems),
        "agreements" => keep(&mut book.agreements, file, crate::agreement::parse(file), problems),
        "measures" => keep(&mut book.measures, file, file.data(), problems),
        "levels" => keep(&mut book.levels, file, file.data(), problems),
        "facts" => keep(&mut book.facts, file, crate::fact::parse(file), problems),
        "decisions" => keep(&mut book.decisions, file, file.data(), problems),
        "scenarios" => keep(&mut book.scenarios, file, crate::scenario::parse(file), problems),
        "requirements" => keep(&mut book.requirements, file, crate::requirement::parse(file), problems),
        "roles" => keep(&mut book.roles, file, crate::role::parse(file), problems),
        "vendors" => keep(&mut book.vendors, file, crate::vendor::parse(file), problems),
        "models" => keep(&mut book.models, file, file.data(), problems),
        "terms" => keep(&mut book.terms, file, crate::term::parse(file), problems),
        "places" => keep(&mut book.places, file, file.data(), problems),
        folder => {
            problems.push(file.problem(1, Message::new("rulebook-unknown-folder").with("folder", folder)))
        }
    }
}

/// Keeps what was read under the file's id, or its problem.
fn keep<T>(
    things: &mut BTreeMap<String, T>,
    file: &File,
    read: Result<T, Problem>,
    problems: &mut Vec<Problem>,
) {
    match read {
        Ok(thing) => drop(things.insert(file.id().to_owned(), thing)),
        Err(problem) => problems.push(problem),
    }
}
