//! Every message has its words in every language, and says in each what the code says in it.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use language::Language;

/// The ids of the messages of each language, with the arguments their words use.
fn messages() -> BTreeMap<Language, BTreeMap<String, BTreeSet<String>>> {
    let (book, _) = rulebook::load(&rulebook_files::of_source_tree().unwrap());
    let of = |file: &rulebook::LanguageFile| file.words.values().flat_map(|text| ids(text)).collect();
    book.languages.iter().map(|(language, file)| (*language, of(file))).collect()
}

fn ids(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines() {
        let opens = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((id, _)) = line.split_once(" =").filter(|_| opens) {
            found.push((id.to_owned(), BTreeSet::new()));
        }
        let arguments = line.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>()
        });
        found.last_mut().into_iter().for_each(|(_, used)| used.extend(arguments.clone()));
    }
    found
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let messages = messages();
    let dutch = &messages[&language::DUTCH];
    for (language, others) in &messages {
        let missing: Vec<_> = dutch.keys().filter(|id| !others.contains_key(*id)).collect();
        let extra: Vec<_> = others.keys().filter(|id| !dutch.contains_key(*id)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{language} lacks {missing:?}, has besides {extra:?}"
        );
        for (id, arguments) in others {
            assert_eq!(arguments, &dutch[id], "the arguments of {id} in {language}");
        }
    }
}

#[test]
fn every_message_that_the_code_makes_has_words() {
    let messages = messages();
    let dutch = &messages[&language::DUTCH];
    for file in common::files(&common::root().join("crates"), &[".rs", ".html"]) {
        let text = std::fs::read_to_string(&file).unwrap();
        for call in ["Message::new(\"", "word(\"", "frame.counted(\"", "frame.with(\""] {
            for rest in text.split(call).skip(1) {
                let id = rest.split('"').next().unwrap();
                let known = dutch.contains_key(id) || file.ends_with("message.rs");
                assert!(known, "{} says '{id}', which has no words", file.display());
            }
        }
    }
}

#[test]
fn a_problem_begins_small_and_ends_without_a_stop() {
    let (book, _) = rulebook::load(&rulebook_files::of_source_tree().unwrap());
    for text in book.languages.values().flat_map(|file| file.words.values()) {
        let lines: Vec<&str> = text.lines().collect();
        for pair in lines.windows(2).filter(|pair| pair[1].trim_start().starts_with(".help")) {
            let Some((id, words)) = pair[0].split_once(" = ") else { continue };
            let first = words.chars().next().unwrap();
            assert!(!first.is_uppercase() || words.starts_with("PDF"), "{id} begins with a capital: {words}");
            assert!(!words.ends_with('.'), "{id} ends with a stop: {words}");
        }
    }
}

#[test]
fn every_file_of_words_can_be_read_whole() {
    let (book, _) = rulebook::load(&rulebook_files::of_source_tree().unwrap());
    for (path, text) in book.languages.values().flat_map(|file| &file.words) {
        let problems =
            fluent_bundle::FluentResource::try_new(text.clone()).err().map(|(_, problems)| problems);
        assert!(problems.is_none(), "{path}: {problems:?}");
    }
}
