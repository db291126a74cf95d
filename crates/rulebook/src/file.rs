use language::{Message, Position, Problem};
use serde::de::DeserializeOwned;

/// A file of the rulebook: its path relative to the folder, with `/`, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// `requirements/audits.md`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A section of the Markdown below the front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Section<'file> {
    /// How many `#` its heading has.
    pub level: usize,
    /// The words of its heading.
    pub title: &'file str,
    /// Its text up to the next heading, trimmed.
    pub text: &'file str,
    /// The line of its heading in the file, from 1.
    pub line: usize,
}

impl File {
    /// The kind: the first folder of the path.
    pub(crate) fn folder(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    /// The id: the file's name without its ending.
    pub(crate) fn id(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default()
    }

    /// The data of a file that is all TOML.
    pub(crate) fn data<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        self.parse(&self.text, 0)
    }

    /// The data between the `+++` lines, and the sections below them.
    pub(crate) fn data_and_sections<T: DeserializeOwned>(&self) -> Result<(T, Vec<Section<'_>>), Problem> {
        let missing = || self.problem(1, Message::new("rulebook-no-front-matter"));
        let rest = self.text.strip_prefix("+++\n").ok_or_else(missing)?;
        let (front, body) = rest.split_once("\n+++\n").ok_or_else(missing)?;
        let data = self.parse(front, "+++\n".len())?;
        Ok((data, sections(body, front.matches('\n').count() + 4)))
    }

    fn parse<T: DeserializeOwned>(&self, toml: &str, start: usize) -> Result<T, Problem> {
        toml::from_str(toml).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start) + start;
            let message = Message::new("rulebook-not-toml").with("what", error.message());
            Problem::at(Position::at(&self.path, &self.text, offset), message)
        })
    }

    /// A problem at a line of this file.
    pub(crate) fn problem(&self, line: usize, message: Message) -> Problem {
        Problem::at(Position { file: self.path.clone(), line, column: 0 }, message)
    }

    /// A problem at the first line that holds `needle`.
    pub(crate) fn problem_near(&self, needle: &str, message: Message) -> Problem {
        Problem::at(Position::of(&self.path, &self.text, needle), message)
    }
}

/// Cuts Markdown at its headings. `first` is the line of the file on which `body` begins.
fn sections(body: &str, first: usize) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    let mut starts = Vec::new();
    let mut offset = 0;
    for (index, line) in body.split_inclusive('\n').enumerate() {
        let level = line.chars().take_while(|c| *c == '#').count();
        let title = line.get(level..).unwrap_or_default();
        if level > 0 && title.starts_with(' ') {
            starts.push((offset, offset + line.len()));
            sections.push(Section { level, title: title.trim(), text: "", line: first + index });
        }
        offset += line.len();
    }
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([body.len()]);
    for ((section, (_, start)), end) in sections.iter_mut().zip(&starts).zip(ends) {
        section.text = body.get(*start..end).unwrap_or_default().trim();
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> File {
        File { path: "clauses/audit.md".into(), text: text.into() }
    }

    #[test]
    fn sections_know_their_line_in_the_file() {
        let file = file("+++\na = 1\n+++\n\n# nl\nTekst.\n\n## kort\nKorter.\n# en\nText.\n");
        let (data, sections) = file.data_and_sections::<toml::Table>().unwrap();
        assert_eq!(data["a"].as_integer(), Some(1));
        let found: Vec<_> = sections.iter().map(|s| (s.level, s.title, s.text, s.line)).collect();
        assert_eq!(found, [(1, "nl", "Tekst.", 5), (2, "kort", "Korter.", 8), (1, "en", "Text.", 10)]);
    }

    #[test]
    fn a_mistake_in_the_front_matter_is_placed_in_the_file() {
        let problem = file("+++\na = 1\nb = \n+++\n").data_and_sections::<toml::Table>().unwrap_err();
        assert_eq!(problem.position.unwrap().line, 3);
    }

    #[test]
    fn a_file_without_front_matter_is_a_problem() {
        assert!(file("# nl\n").data_and_sections::<toml::Table>().is_err());
    }
}
