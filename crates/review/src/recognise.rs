use language::{DUTCH, ENGLISH, Language};
use paper::Paper;
use whatlang::{Detector, Lang};

/// How much of a paper is looked at to find its language, in bytes; more changes nothing.
const LOOKED_AT: usize = 20_000;

/// The languages that contracts here are written in. Among all of the world's, a short Dutch sentence
/// is easily taken for Afrikaans or Catalan.
const CANDIDATES: [Lang; 11] = [
    Lang::Nld,
    Lang::Eng,
    Lang::Deu,
    Lang::Fra,
    Lang::Spa,
    Lang::Ita,
    Lang::Por,
    Lang::Dan,
    Lang::Nob,
    Lang::Swe,
    Lang::Pol,
];

/// The language a paper is written in, or none where there is too little text to tell.
#[must_use]
pub fn recognise(paper: &Paper) -> Option<Language> {
    let mut text = String::new();
    for line in paper::lines(paper) {
        text.push_str(&line.text);
        text.push('\n');
        if text.len() > LOOKED_AT {
            break;
        }
    }
    match Detector::with_allowlist(CANDIDATES.to_vec()).detect_lang(&text)? {
        Lang::Nld => Some(DUTCH),
        Lang::Eng => Some(ENGLISH),
        other => two_letters(other.code()).parse().ok(),
    }
}

/// ISO 639-1 for the languages whose three-letter code does not begin with it.
fn two_letters(code: &str) -> &str {
    match code {
        "deu" => "de",
        "fra" => "fr",
        "spa" => "es",
        "por" => "pt",
        "nob" | "nno" => "no",
        "swe" => "sv",
        "dan" => "da",
        "pol" => "pl",
        other => other.get(..2).unwrap_or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use paper::{Block, Content, Marker, Span};

    fn paper(text: &str) -> Paper {
        let content = Content::Paragraph { marker: Marker::None, text: vec![Span::Text(text.into())] };
        Paper { blocks: vec![Block::new(content)], ..Paper::default() }
    }

    #[test]
    fn dutch_english_and_german_are_told_apart() {
        let dutch = "De verwerker treft passende maatregelen om de persoonsgegevens te beveiligen.";
        let english = "The processor shall take appropriate measures to protect the personal data.";
        let german = "Der Auftragsverarbeiter ergreift geeignete Maßnahmen zum Schutz der Daten.";
        assert_eq!(recognise(&paper(dutch)), Some(DUTCH));
        assert_eq!(recognise(&paper(english)), Some(ENGLISH));
        assert_eq!(recognise(&paper(german)).map(|l| l.to_string()), Some("de".into()));
    }

    #[test]
    fn no_words_no_language() {
        assert_eq!(recognise(&paper("123 456")), None);
    }
}
