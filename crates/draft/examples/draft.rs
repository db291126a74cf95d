//! Drafts from a facts file with the rulebook on disk, and prints plain text:
//! `draft examples/salarisadministratie.toml nl`.

use facts::Question;
use language::{DUTCH, Language};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let file = arguments.first().ok_or("which facts file?")?;
    let language: Language = arguments.get(1).and_then(|code| code.parse().ok()).unwrap_or(DUTCH);
    let (book, _) = rulebook::load(&rulebook_files::of_source_tree()?);
    let questions: Vec<Question> = book.facts.values().map(|fact| fact.question.clone()).collect();
    let (situation, problems) = facts::read_file(file, &std::fs::read_to_string(file)?, &questions);
    problems.iter().for_each(|problem| eprintln!("{problem:?}"));
    let known = draft::together(&situation.services());
    let drafted =
        draft::draft(&book, "processor-agreement", &known, language).map_err(|p| format!("{p:?}"))?;
    for line in paper::lines(&drafted.paper) {
        println!("{} {}", line.label, line.text);
    }
    drafted.open.iter().for_each(|open| eprintln!("{open:?}"));
    Ok(())
}
