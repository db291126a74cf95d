//! For those who write requirements: the rulebook is read from disk, so nothing is built again.
//!
//! `rules review --format json FILE` prints the findings; `rules cases [ID...]` the wordings whose
//! grade is not the one under which they stand; `rules terms FILE...` the terms of agreements with the
//! words they were read from; `rules problems` what is wrong with the files; `rules grades` the grades
//! of new wordings, a JSON list on standard input of `requirement`, `language` and `text`.

use review::{Review, Reviewer};
use rulebook::Rulebook;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (book, problems) = rulebook::load(&rulebook_files::of_source_tree()?);
    match arguments.first().map(String::as_str) {
        Some("cases") => cases(&book, arguments.get(1..).unwrap_or_default()),
        Some("grades") => grades(&book)?,
        Some("problems") => {
            problems.iter().for_each(|problem| println!("{:?} {:?}", problem.position, problem.message))
        }
        Some("terms") => terms(&book, arguments.get(1..).unwrap_or_default())?,
        _ => review(&book, arguments.last().map_or("", String::as_str))?,
    }
    Ok(())
}

fn review(book: &Rulebook, file: &str) -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", serde_json::to_string(&reviewed(book, file)?)?);
    Ok(())
}

fn reviewed(book: &Rulebook, file: &str) -> Result<Review, Box<dyn std::error::Error>> {
    let paper = read::read(file, &std::fs::read(file)?).map_err(|problem| format!("{problem:?}"))?.paper;
    let language = review::recognise(&paper).ok_or("no language")?;
    let reviewer = Reviewer::new(book, language).map_err(|problems| format!("{problems:?}"))?;
    Ok(reviewer.review(&paper))
}

fn terms(book: &Rulebook, files: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    for file in files {
        println!("{file}");
        for term in reviewed(book, file)?.terms {
            println!("  {}: {}", term.term, term.value);
            term.quotes.iter().for_each(|quote| println!("    > {}", quote.text));
        }
    }
    Ok(())
}

/// A wording that may become a case.
#[derive(serde::Deserialize)]
struct Wording {
    requirement: String,
    language: language::Language,
    text: String,
}

fn grades(book: &Rulebook) -> Result<(), Box<dyn std::error::Error>> {
    let wordings: Vec<Wording> = serde_json::from_reader(std::io::stdin())?;
    let mut reviewers = std::collections::BTreeMap::new();
    for language in book.languages.keys() {
        let reviewer = Reviewer::new(book, *language).map_err(|problems| format!("{problems:?}"))?;
        reviewers.insert(*language, reviewer);
    }
    let grade = |wording: &Wording| {
        let paper = read::read("case.txt", wording.text.as_bytes()).ok()?.paper;
        let review = reviewers.get(&wording.language)?.review(&paper);
        review.findings.into_iter().find(|found| found.requirement == wording.requirement).map(|f| f.grade)
    };
    println!("{}", serde_json::to_string(&wordings.iter().map(grade).collect::<Vec<_>>())?);
    Ok(())
}

fn cases(book: &Rulebook, wanted: &[String]) {
    for language in book.languages.keys() {
        match Reviewer::new(book, *language) {
            Ok(reviewer) => cases_of(book, wanted, *language, &reviewer),
            Err(problems) => println!("{problems:?}"),
        }
    }
}

fn cases_of(book: &Rulebook, wanted: &[String], language: language::Language, reviewer: &Reviewer) {
    for (id, requirement) in
        book.requirements.iter().filter(|(id, _)| wanted.is_empty() || wanted.contains(id))
    {
        for (grade, wordings) in requirement.cases.get(&language).into_iter().flatten() {
            for wording in wordings {
                let Ok(reading) = read::read("case.txt", wording.as_bytes()) else { continue };
                let review = reviewer.review(&reading.paper);
                let found =
                    review.findings.iter().find(|finding| &finding.requirement == id).map(|f| f.grade);
                if found != Some(*grade) {
                    println!("{id} ({language}): {found:?} instead of {grade:?}: {wording}");
                }
            }
        }
    }
}
