//! A mistake in a term file is reported with its line.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use rulebook::File;

const TERM: &str = "order = 10
unit = \"hours\"
options = [{ id = \"undue-delay\", nl = \"zonder vertraging\", en = \"without undue delay\" }]
name = { nl = \"Termijn\", en = \"Period\" }
about = { nl = \"Hoe snel.\", en = \"How soon.\" }

[[cues]]
all = [\"lek | breach\"]
read = \"period\"
at = [\"within ~ @period\"]

[cases.nl]
\"24 hours\" = [\"Een lek binnen 24 uur.\"]
nothing = [\"Een lek.\"]

[cases.en]
\"24 hours\" = [\"A breach within 24 hours.\"]
nothing = [\"A breach.\"]
";

/// What loading a term file reports: message, line.
fn problems(text: &str) -> Vec<(String, usize)> {
    let file = |path: &str, text: &str| File { path: path.into(), text: text.into() };
    let languages = [file("languages/nl/words.ftl", ""), file("languages/en/words.ftl", "")];
    let (_, problems) = rulebook::load(&[&languages[..], &[file("terms/notice.toml", text)]].concat());
    problems
        .into_iter()
        .filter(|problem| problem.position.as_ref().is_some_and(|at| at.file == "terms/notice.toml"))
        .map(|problem| (problem.message.id.to_string(), problem.position.unwrap().line))
        .collect()
}

fn check(before: &str, after: &str, id: &str, line: usize) {
    assert!(TERM.contains(before));
    assert_eq!(problems(&TERM.replace(before, after)), [(id.to_owned(), line)], "{after}");
}

#[test]
fn a_term_without_mistakes_has_no_problem() {
    assert_eq!(problems(TERM), []);
}

#[test]
fn each_mistake_is_reported_at_its_line() {
    check("unit = \"hours\"", "unit = \"moons\"", "rulebook-not-toml", 2);
    check("order = 10", "order = 10\nlevel = 3", "rulebook-not-toml", 2);
    check("unit =", "fact = \"no-such-fact\"\nunit =", "rulebook-unknown-id", 2);
    check("read = \"period\"\n", "", "rulebook-term-cue-value", 7);
    check("read = \"period\"", "read = \"period\"\nvalue = \"undue-delay\"", "rulebook-term-cue-value", 7);
    check(
        "[cases.nl]",
        "[[cues]]\nall = [\"lek\"]\nvalue = \"at-once\"\n[cases.nl]",
        "rulebook-unknown-id",
        14,
    );
    check("within ~ @period", "within ~", "rulebook-not-a-pattern", 10);
    check("nothing = [\"A breach.\"]", "", "rulebook-term-no-cases", 12);
}
