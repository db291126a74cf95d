//! The pages of docs/ say what the rulebook says, and links in the guides lead somewhere.

mod common;

use report::{Words, manual};

#[test]
fn the_generated_pages_are_those_of_the_rulebook() {
    let (book, problems) = rulebook::load(&rulebook_files::of_source_tree().unwrap());
    assert_eq!(problems, []);
    for language in book.languages.keys() {
        let words = Words::new(&book, *language);
        let folder = common::root().join("docs").join(language.code());
        let pages = manual::pages(&book);
        for (kind, id) in &pages {
            let path = folder.join(kind).join(format!("{id}.md"));
            let page = write::markdown(&manual::page(kind, id, &words).unwrap());
            let written = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                written == page,
                "{} is not what the rulebook says; run: cargo xtask docs",
                path.display()
            );
        }
        assert_eq!(
            common::files(&folder, &[".md"]).len(),
            pages.len(),
            "pages without a thing; run: cargo xtask docs"
        );
    }
}

#[test]
fn the_schema_of_the_facts_file_is_that_of_the_questions() {
    let (book, _) = rulebook::load(&rulebook_files::of_source_tree().unwrap());
    let questions: Vec<_> = book.facts.values().map(|fact| fact.question.clone()).collect();
    for language in book.languages.keys() {
        let path = common::root().join("docs").join(language.code()).join("facts.schema.json");
        let written: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert!(written == facts::schema(&questions, *language), "run: cargo xtask docs");
    }
}

#[test]
fn links_in_the_guides_lead_somewhere() {
    let root = common::root();
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        let text = std::fs::read_to_string(root.join(name)).unwrap();
        for rest in text.split("](").skip(1) {
            let target = rest.split([')', '#']).next().unwrap();
            let local = !target.is_empty() && !target.contains("://");
            assert!(!local || root.join(target).exists(), "{name} links to {target}, which does not exist");
        }
    }
}
