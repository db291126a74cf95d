use std::collections::BTreeMap;

use crate::roles::Place;
use language::{Language, Message, Problem};
use rulebook::Rulebook;
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
    /// Words with a capital that are no party's name: 'Agreement', 'GDPR'.
    pub no_name: NotionId,
}

/// All notions of the rulebook in one language, those of requirements under `requirement/name`.
pub(crate) struct Notions {
    lexicon: Lexicon,
    pub engine: Engine,
}

impl Notions {
    pub fn new(book: &Rulebook, language: Language) -> Result<Self, Vec<Problem>> {
        let mut notions: BTreeMap<String, Vec<Pattern>> = BTreeMap::new();
        for (name, concept) in &book.concepts {
            notions.insert(name.clone(), parse(concept.patterns(language), &|name| name.to_owned()));
        }
        for (id, requirement) in &book.requirements {
            let local = |name: &str| match requirement.concepts.contains_key(name) {
                true => format!("{id}/{name}"),
                false => name.to_owned(),
            };
            for (name, concept) in &requirement.concepts {
                notions.insert(local(name), parse(concept.patterns(language), &local));
            }
            for pattern in requirement.cues.iter().flat_map(rulebook::Cue::patterns) {
                let name = Self::pattern_name(id, pattern);
                notions.insert(name, parse(&[pattern.to_owned()], &local));
            }
        }
        let lexicon =
            Lexicon::new(&notions).map_err(|problems| problems.iter().map(problem).collect::<Vec<_>>())?;
        let engine = Engine::new(&lexicon).map_err(|problem| vec![problem])?;
        Ok(Self { lexicon, engine })
    }

    /// The name of the notion that a pattern of a cue is by itself.
    fn pattern_name(requirement: &str, pattern: &str) -> String {
        format!("{requirement}: {pattern}")
    }

    /// The notion of a cue's pattern.
    pub fn of_pattern(&self, requirement: &str, pattern: &str) -> Option<NotionId> {
        self.lexicon.notion(&Self::pattern_name(requirement, pattern))
    }

    /// Finds every notion; `known` stands where the words alone do not show it, `barred` does not
    /// stand where they would.
    pub fn find(&self, tokens: &[Token], known: &[Place], barred: &[Place]) -> Hits {
        self.lexicon.find(tokens, known, barred)
    }
}

impl Engine {
    fn new(lexicon: &Lexicon) -> Result<Self, Problem> {
        let notion = |name: &'static str| {
            let missing = Message::new("review-concept-missing").with("concept", name);
            lexicon.notion(name).ok_or_else(|| Problem::general(missing))
        };
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
