use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Source;

/// A place in a source, as rulebook files write it: `gdpr 28(3)(a)`, `gdpr recital 26`,
/// `edpb-07-2020 par 83`, `seed S24`, `uavg`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Citation {
    /// The source: the name of its file in `rulebook/law`.
    pub source: String,
    /// The place in it.
    pub part: Part,
}

/// A place within a source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The source as a whole.
    Whole,
    /// An article, its paragraph, its point: `28`, `28(3)`, `28(3)(a)`.
    Article(Vec<String>),
    /// A recital: `recital 26`.
    Recital(String),
    /// A numbered paragraph of a guideline or a judgment: `par 83`.
    Paragraph(String),
    /// A row of the seed article's claims: `S24`.
    Row(String),
}

/// How a language writes citations; `{}` takes the number. From `rulebook/languages/*/language.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CitationForm {
    /// `artikel {}`.
    pub article: String,
    /// `, lid {}`.
    pub paragraph: String,
    /// `, onder {}`.
    pub point: String,
    /// `, onder {}`, of an article that divides into numbered points.
    pub numbered: String,
    /// `overweging {}`.
    pub recital: String,
    /// `punt {}`, of a guideline or judgment.
    pub margin: String,
    /// `stelling {}`, of the seed article.
    pub row: String,
    /// Between the part and the source: `, ` in Dutch, a space in English.
    pub before_source: String,
}

/// The text is no citation: it lacks a source, or its part has a form we do not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitationProblem(pub String);

impl fmt::Display for CitationProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' is not a citation such as 'gdpr 28(3)(a)' or 'edpb-07-2020 par 83'", self.0)
    }
}

impl std::error::Error for CitationProblem {}

impl FromStr for Citation {
    type Err = CitationProblem;

    fn from_str(text: &str) -> Result<Self, CitationProblem> {
        let (source, part) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
        let problem = || CitationProblem(text.to_owned());
        let named = !source.is_empty() && source.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if !named {
            return Err(problem());
        }
        let part = part.trim().parse().map_err(|CitationProblem(_)| problem())?;
        Ok(Self { source: source.to_owned(), part })
    }
}

impl FromStr for Part {
    type Err = CitationProblem;

    fn from_str(text: &str) -> Result<Self, CitationProblem> {
        if text.is_empty() {
            return Ok(Self::Whole);
        }
        if let Some(number) = text.strip_prefix("recital ") {
            return Ok(Self::Recital(number.to_owned()));
        }
        if let Some(number) = text.strip_prefix("par ") {
            return Ok(Self::Paragraph(number.to_owned()));
        }
        if text.starts_with('S') && text.len() > 1 && text.chars().skip(1).all(|c| c.is_ascii_digit()) {
            return Ok(Self::Row(text.to_owned()));
        }
        article(text).ok_or_else(|| CitationProblem(text.to_owned()))
    }
}

/// `28(3)(a)` -> 28, 3, a. The article begins with a digit.
fn article(text: &str) -> Option<Part> {
    let mut pieces = text.split('(');
    let number = pieces.next()?;
    if !number.starts_with(|c: char| c.is_ascii_digit()) || !number.chars().all(char::is_alphanumeric) {
        return None;
    }
    let held =
        pieces.map(|piece| piece.strip_suffix(')').filter(|inner| !inner.is_empty()).map(str::to_owned));
    std::iter::once(Some(number.to_owned())).chain(held).collect::<Option<Vec<_>>>().map(Part::Article)
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Recital(number) => write!(f, "recital {number}"),
            Self::Paragraph(number) => write!(f, "par {number}"),
            Self::Row(row) => f.write_str(row),
            Self::Article(pieces) => pieces.iter().enumerate().try_for_each(|(depth, piece)| match depth {
                0 => f.write_str(piece),
                _ => write!(f, "({piece})"),
            }),
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            Part::Whole => f.write_str(&self.source),
            _ => write!(f, "{} {}", self.source, self.part),
        }
    }
}

impl TryFrom<String> for Citation {
    type Error = CitationProblem;

    fn try_from(text: String) -> Result<Self, CitationProblem> {
        text.parse()
    }
}

impl From<Citation> for String {
    fn from(citation: Citation) -> Self {
        citation.to_string()
    }
}

impl Part {
    /// This part and the ones that hold it, the closest first: `28(3)(a)`, `28(3)`, `28`.
    pub(crate) fn and_holders(&self) -> impl Iterator<Item = String> {
        let pieces = match self {
            Self::Article(pieces) => pieces.clone(),
            _ => Vec::new(),
        };
        let holders = (1..pieces.len())
            .rev()
            .map(move |depth| Self::Article(pieces.iter().take(depth).cloned().collect()).to_string());
        std::iter::once(self.to_string()).chain(holders)
    }
}

impl Citation {
    /// The citation as a lawyer writes it in a language: 'artikel 28, lid 3, onder a, AVG'.
    #[must_use]
    pub fn print(&self, form: &CitationForm, short: &str) -> String {
        self.joined(&self.part.print(form, &form.paragraph), form, short)
    }

    /// The same, of a source whose articles may divide into numbered points: 'artikel 4, onder 7, AVG'.
    #[must_use]
    pub fn print_from(&self, source: &Source, form: &CitationForm, short: &str) -> String {
        let first = if source.has_points(self) { &form.numbered } else { &form.paragraph };
        self.joined(&self.part.print(form, first), form, short)
    }

    fn joined(&self, part: &str, form: &CitationForm, short: &str) -> String {
        if part.is_empty() { short.to_owned() } else { format!("{part}{}{short}", form.before_source) }
    }
}

impl Part {
    /// `first` is how the first division of an article is written.
    fn print(&self, form: &CitationForm, first: &str) -> String {
        let fill = |pattern: &str, number: &str| pattern.replace("{}", number);
        match self {
            Self::Whole => String::new(),
            Self::Recital(number) => fill(&form.recital, number),
            Self::Paragraph(number) => fill(&form.margin, number),
            Self::Row(row) => fill(&form.row, row),
            Self::Article(pieces) => {
                let patterns = [form.article.as_str(), first];
                let last = form.point.as_str();
                pieces
                    .iter()
                    .enumerate()
                    .map(|(depth, piece)| fill(patterns.get(depth).copied().unwrap_or(last), piece))
                    .collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dutch() -> CitationForm {
        CitationForm {
            article: "artikel {}".into(),
            paragraph: ", lid {}".into(),
            point: ", onder {}".into(),
            numbered: ", onder {}".into(),
            recital: "overweging {}".into(),
            margin: "punt {}".into(),
            row: "stelling {}".into(),
            before_source: ", ".into(),
        }
    }

    #[test]
    fn a_point_of_an_article_prints_as_a_dutch_lawyer_writes_it() {
        let citation: Citation = "gdpr 28(3)(a)".parse().unwrap();
        assert_eq!(citation.print(&dutch(), "AVG"), "artikel 28, lid 3, onder a, AVG");
    }

    fn source(points: &[&str]) -> Source {
        let texts = serde_json::json!({ "nl": "AVG", "en": "GDPR" });
        let data = serde_json::json!({
            "title": texts, "short": texts, "authority": "law", "address": "", "date": "2018-05-25",
            "points": points, "parts": {},
        });
        serde_json::from_value(data).unwrap()
    }

    #[test]
    fn a_definition_is_a_numbered_point_and_no_paragraph() {
        let citation: Citation = "gdpr 4(7)".parse().unwrap();
        assert_eq!(citation.print_from(&source(&["4"]), &dutch(), "AVG"), "artikel 4, onder 7, AVG");
    }

    #[test]
    fn other_articles_of_the_same_source_keep_their_paragraphs() {
        for (written, printed) in [
            ("gdpr 4", "artikel 4, AVG"),
            ("gdpr 28(3)(a)", "artikel 28, lid 3, onder a, AVG"),
            ("gdpr 44", "artikel 44, AVG"),
            ("gdpr recital 4", "overweging 4, AVG"),
        ] {
            let citation: Citation = written.parse().unwrap();
            assert_eq!(citation.print_from(&source(&["4"]), &dutch(), "AVG"), printed);
        }
    }

    #[test]
    fn without_such_articles_a_division_is_a_paragraph() {
        let citation: Citation = "gdpr 4(7)".parse().unwrap();
        assert_eq!(citation.print_from(&source(&[]), &dutch(), "AVG"), "artikel 4, lid 7, AVG");
    }

    #[test]
    fn every_form_comes_back_as_it_was_written() {
        for text in ["gdpr 28(3)(a)", "gdpr recital 26", "edpb-07-2020 par 83", "seed S24", "uavg", "uavg 46"]
        {
            assert_eq!(text.parse::<Citation>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_citation_is_refused() {
        for text in ["", "gdpr (3)", "gdpr 28(", "gdpr 28()", "GDPR, 28", "gdpr somewhere"] {
            assert!(text.parse::<Citation>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_point_is_held_by_its_paragraph_and_its_article() {
        let Citation { part, .. } = "gdpr 28(3)(a)".parse().unwrap();
        assert_eq!(part.and_holders().collect::<Vec<_>>(), ["28(3)(a)", "28(3)", "28"]);
    }
}
