//! Every wording in the requirement files gets the grade under which it stands. Run with
//! `ART28_REQUIREMENT=<id>` to look at one requirement.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use review::Reviewer;
use rulebook::Rulebook;

fn book() -> Rulebook {
    let files = rulebook_files::of_source_tree().unwrap();
    let (book, problems) = rulebook::load(&files);
    let requirements = problems.iter().filter(|problem| {
        problem
            .position
            .as_ref()
            .is_some_and(|at| at.file.starts_with("requirements") || at.file.starts_with("concepts"))
    });
    assert_eq!(requirements.collect::<Vec<_>>(), Vec::<&language::Problem>::new());
    book
}

#[test]
fn every_wording_gets_the_grade_under_which_it_stands() {
    let book = book();
    let wanted = std::env::var("ART28_REQUIREMENT").ok();
    let mut wrong = Vec::new();
    let mut cases = 0;
    for language in book.languages.keys() {
        let reviewer = Reviewer::new(&book, *language).unwrap();
        for (id, requirement) in
            book.requirements.iter().filter(|(id, _)| wanted.as_ref().is_none_or(|w| w == *id))
        {
            for (grade, wordings) in requirement.cases.get(language).into_iter().flatten() {
                for wording in wordings {
                    cases += 1;
                    let paper = read::read("case.txt", wording.as_bytes()).unwrap().paper;
                    let review = reviewer.review(&paper);
                    let found = review.findings.iter().find(|finding| &finding.requirement == id).unwrap();
                    if found.grade != *grade {
                        wrong.push(format!(
                            "{id} ({language}): {:?} instead of {grade:?}: {wording}",
                            found.grade
                        ));
                    }
                }
            }
        }
    }
    assert!(cases > 0, "no requirement has cases");
    assert!(wrong.is_empty(), "{} of {cases} wordings:\n{}", wrong.len(), wrong.join("\n"));
}
