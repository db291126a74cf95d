use std::collections::BTreeMap;

use crate::roles::Place;
use crate::terms::Figures;
use language::{Language, Message, Problem};
use rulebook::{Concept, Figure, Rulebook};
use text::{Hits, Lexicon, LexiconProblem, NotionId, Pattern, Token};

/// The notions that the engine itself looks at; each must stand in `rulebook/concepts`.
pub(crate) struct Engine {
    /// The controller, by any of its usual names.
    pub controller: NotionId,
    /// The processor, by any of its usual names.
    pub processor: NotionId,
    /// A heading over definitions.
    pub definitions_heading: NotionId,
    /// 'means', 'shall mean': the verb of a definition.
    pub means: NotionId,
    /// 'is not obliged to': what takes a duty away.
    pub denial: NotionId,
    /// The title of a processor agreement.
    pub agreement_title: NotionId,
    /// What other documents say of themselves.
    pub other_title: NotionId,
    /// How to get the agreement that the text itself is not.
    pub points_elsewhere: NotionId,
    /// 'hereinafter', 'hierna te noemen'.
    pub hereinafter: NotionId,
    /// The words of the law for the controller, and no other names for it.
    pub controller_word: NotionId,
    /// The words of the law for the processor.
    pub processor_word: NotionId,
    /// 'is', 'acts as', 'hereinafter': what makes a party a role.
    pub acts_as: NotionId,
    /// Words that link a name to a role: 'acts as', 'hereinafter', 'the'.
    pub role_link: NotionId,
    /// 'annex', 'bijlage': the word before the label of one.
    pub annex: NotionId,
    /// 'the processor shall': a duty laid on a party.
    pub obliges: NotionId,
    /// Words with a capital that are no party's name: 'Agreement', 'GDPR'.
    pub no_name: NotionId,
}

/// All notions of the rulebook in one language, those of requirements under `requirement/name`.
pub(crate) struct Notions {
    lexicon: Lexicon,
    pub engine: Engine,
    /// The words for numbers, times and money.
    pub figures: Figures,
    /// The figures that patterns can name.
    named: Vec<(Figure, NotionId)>,
    /// The places that agreements name, by id.
    pub places: Vec<(String, NotionId)>,
    /// The laws that agreements name, by the id of their place.
    pub laws: Vec<(String, NotionId)>,
    /// Small words within a name.
    pub name_link: NotionId,
}

impl Notions {
    pub fn new(book: &Rulebook, language: Language) -> Result<Self, Vec<Problem>> {
        let mut notions: BTreeMap<String, Vec<Pattern>> = BTreeMap::new();
        for (name, concept) in &book.concepts {
            notions.insert(name.clone(), parse(concept.patterns(language), &|name| name.to_owned()));
        }
        for (id, requirement) in &book.requirements {
            let patterns = requirement.cues.iter().flat_map(rulebook::Cue::patterns);
            add(&mut notions, id, &requirement.concepts, patterns, language);
        }
        for (id, document) in &book.documents {
            for pattern in document.notes.iter().flat_map(rulebook::Note::patterns) {
                let name = Self::pattern_name(id, pattern);
                notions.insert(name, parse(&[pattern.to_owned()], &|name| name.to_owned()));
            }
        }
        for (id, term) in &book.terms {
            let patterns = term.cues.iter().flat_map(rulebook::TermCue::patterns);
            add(&mut notions, &Self::of_term(id), &term.concepts, patterns, language);
        }
        for figure in Figure::NAMED {
            notions.insert(figure.notion().to_owned(), Vec::new());
        }
        let places = add_places(&mut notions, book, language, Figure::Place, |place| place.words.as_ref());
        let laws = add_places(&mut notions, book, language, Figure::PlaceLaw, |place| place.law.as_ref());
        let lexicon =
            Lexicon::new(&notions).map_err(|problems| problems.iter().map(problem).collect::<Vec<_>>())?;
        let engine = Engine::new(&lexicon).map_err(|problem| vec![problem])?;
        let name_link = Engine::notion(&lexicon, "name-link").map_err(|problem| vec![problem])?;
        let ids = |names: Vec<(String, String)>| {
            names.into_iter().filter_map(|(id, name)| Some((id, lexicon.notion(&name)?))).collect()
        };
        let named = |figure: Figure| Some((figure, lexicon.notion(figure.notion())?));
        Ok(Self {
            figures: Figures::new(book.languages.get(&language)),
            named: Figure::NAMED.into_iter().filter_map(named).collect(),
            places: ids(places),
            laws: ids(laws),
            name_link,
            engine,
            lexicon,
        })
    }

    /// Whose notions those of a term are: its id may be that of a requirement too.
    pub fn of_term(id: &str) -> String {
        format!("terms/{id}")
    }

    /// Where the figures of a text stand, its tokens counted from `first`.
    pub fn figures_in(&self, text: &str, tokens: &[Token], first: usize) -> Vec<Place> {
        let found = self.figures.find(text, tokens).into_iter();
        let place = |found: crate::terms::Found| {
            let (_, notion) = self.named.iter().find(|(figure, _)| *figure == found.figure)?;
            Some((*notion, (found.span.0 + first, found.span.1 + first)))
        };
        found.filter_map(place).collect()
    }

    /// The name of the notion that a pattern of a cue is by itself.
    fn pattern_name(requirement: &str, pattern: &str) -> String {
        format!("{requirement}: {pattern}")
    }

    /// The notion of a pattern in a requirement's cue, or in a note on a kind of document.
    pub fn of_pattern(&self, requirement: &str, pattern: &str) -> Option<NotionId> {
        self.lexicon.notion(&Self::pattern_name(requirement, pattern))
    }

    /// Finds every notion; `known` stands where the words alone do not show it, `barred` does not
    /// stand where they would.
    pub fn find(&self, tokens: &[Token], known: &[Place], barred: &[Place]) -> Hits {
        self.lexicon.find(tokens, known, barred)
    }
}

/// Adds the notions of one requirement or term: those it names, and each pattern of its cues by itself.
fn add<'a>(
    notions: &mut BTreeMap<String, Vec<Pattern>>,
    owner: &str,
    concepts: &BTreeMap<String, Concept>,
    patterns: impl Iterator<Item = &'a str>,
    language: Language,
) {
    let local = |name: &str| match concepts.contains_key(name) {
        true => format!("{owner}/{name}"),
        false => name.to_owned(),
    };
    for (name, concept) in concepts {
        notions.insert(local(name), parse(concept.patterns(language), &local));
    }
    for pattern in patterns {
        notions.insert(Notions::pattern_name(owner, pattern), parse(&[pattern.to_owned()], &local));
    }
}

/// Adds a notion for each place or its law, and the one that stands for any of them. Gives their names.
fn add_places(
    notions: &mut BTreeMap<String, Vec<Pattern>>,
    book: &Rulebook,
    language: Language,
    figure: Figure,
    words: fn(&rulebook::Place) -> Option<&Concept>,
) -> Vec<(String, String)> {
    let mut names = Vec::new();
    for (id, concept) in book.places.iter().filter_map(|(id, place)| Some((id, words(place)?))) {
        let name = format!("{}/{id}", figure.notion());
        notions.insert(name.clone(), parse(concept.patterns(language), &str::to_owned));
        names.push((id.clone(), name));
    }
    let any: Vec<String> = names.iter().map(|(_, name)| format!("@{name}")).collect();
    notions.insert(figure.notion().to_owned(), parse(&any, &str::to_owned));
    names
}

impl Engine {
    fn notion(lexicon: &Lexicon, name: &'static str) -> Result<NotionId, Problem> {
        let missing = Message::new("review-concept-missing").with("concept", name);
        lexicon.notion(name).ok_or_else(|| Problem::general(missing))
    }

    fn new(lexicon: &Lexicon) -> Result<Self, Problem> {
        let notion = |name: &'static str| Self::notion(lexicon, name);
        Ok(Self {
            controller: notion("controller")?,
            processor: notion("processor")?,
            definitions_heading: notion("definitions-heading")?,
            means: notion("means")?,
            denial: notion("denial")?,
            agreement_title: notion("agreement-title")?,
            other_title: notion("other-title")?,
            points_elsewhere: notion("points-elsewhere")?,
            hereinafter: notion("hereinafter")?,
            controller_word: notion("controller-word")?,
            processor_word: notion("processor-word")?,
            acts_as: notion("acts-as")?,
            annex: notion("annex")?,
            obliges: notion("obliges")?,
            role_link: notion("role-link")?,
            no_name: notion("no-name")?,
        })
    }
}

/// Patterns that can be read; the rulebook's check reports the others. A named notion of the
/// requirement goes before a common one.
fn parse(patterns: &[String], local: &dyn Fn(&str) -> String) -> Vec<Pattern> {
    let qualified = |pattern: &String| {
        let pieces = pattern.split_whitespace().map(|piece| match piece.strip_prefix('@') {
            Some(name) => format!("@{}", local(name)),
            None => piece.to_owned(),
        });
        pieces.collect::<Vec<_>>().join(" ").parse().ok()
    };
    patterns.iter().filter_map(qualified).collect()
}

fn problem(problem: &LexiconProblem) -> Problem {
    Problem::general(Message::new("review-concepts").with("what", problem.to_string()))
}
