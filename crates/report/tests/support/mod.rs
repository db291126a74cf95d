//! The rulebook of this source tree, and small agreements to review.

#![allow(dead_code, clippy::unwrap_used, reason = "a test may fail, and uses what it needs")]

use std::sync::LazyLock;

use language::{DUTCH, ENGLISH, Language};
use paper::{Content, Paper};
use report::Words;
use review::{Review, Reviewer};
use rulebook::Rulebook;

/// The rulebook as it stands on disk.
pub static BOOK: LazyLock<Rulebook> =
    LazyLock::new(|| rulebook::load(&rulebook_files::of_source_tree().unwrap()).0);

/// A short Dutch agreement: confidentiality, breaches within a week, the rest lacks.
pub const DUTCH_AGREEMENT: &str = "# Verwerkersovereenkomst\n\n\
    De verwerker verwerkt persoonsgegevens ten behoeve van de verwerkingsverantwoordelijke.\n\n\
    ## Artikel 1 Geheimhouding\n\n\
    1.1 De verwerker legt iedereen die toegang heeft tot de persoonsgegevens een geheimhoudingsplicht op.\n\n\
    ## Artikel 2 Datalekken\n\n\
    2.1 De verwerker meldt een datalek zonder onredelijke vertraging aan de verwerkingsverantwoordelijke.\n\n\
    ## Artikel 3 Gebruik\n\n\
    3.1 De verwerker mag de persoonsgegevens ook voor eigen doeleinden gebruiken.\n";

/// A short English one.
pub const ENGLISH_AGREEMENT: &str = "# Data Processing Agreement\n\n\
    The processor processes personal data on behalf of the controller.\n\n\
    ## 1. Confidentiality\n\n\
    1.1 The processor ensures that persons authorised to process the personal data are committed to confidentiality.\n\n\
    ## 2. Breaches\n\n\
    2.1 The processor shall notify the controller of a personal data breach without undue delay.\n";

/// The review of a Markdown text in one of our languages.
pub fn review(text: &str, language: Language) -> Review {
    let reading = read::read("agreement.md", text.as_bytes()).unwrap();
    Reviewer::new(&BOOK, language).ok().unwrap().review(&reading.paper)
}

pub fn dutch_review() -> Review {
    review(DUTCH_AGREEMENT, DUTCH)
}

pub fn english_review() -> Review {
    review(ENGLISH_AGREEMENT, ENGLISH)
}

pub fn words(language: Language) -> Words<'static> {
    Words::new(&BOOK, language)
}

/// The paper as Markdown, for finding words in it.
pub fn shown(paper: &Paper) -> String {
    write::markdown(paper)
}

/// The headings of a paper with their levels.
pub fn headings(paper: &Paper) -> Vec<(u8, String)> {
    let heading = |content: &Content| match content {
        Content::Heading { level, text, .. } => Some((*level, paper::words(text))),
        _ => None,
    };
    paper.blocks.iter().filter_map(|block| heading(&block.content)).collect()
}

/// The ids of messages that have no words and therefore stand there as they are.
pub fn unspoken(text: &str) -> Vec<&str> {
    let prefixes = ["report-", "review-", "letter-", "grade-", "level-", "manual-", "decide-", "verdict-"];
    let is_id = |word: &&str| prefixes.iter().any(|prefix| word.starts_with(prefix));
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(is_id).collect()
}
