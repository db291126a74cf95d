use facts::{Facts, Truth};
use language::Language;
use paper::Target;
use rulebook::{Agreement, Clause, Form, Rulebook, Stance};

use crate::names::Names;

/// What every part of a draft looks at: the rulebook, the facts, the language, and the clauses that
/// are in.
pub(crate) struct Scope<'a> {
    pub book: &'a Rulebook,
    pub facts: &'a Facts,
    pub language: Language,
    /// The clauses of the agreement that these facts do not exclude, in order.
    pub clauses: Vec<(&'a str, &'a Clause)>,
    /// The document that is written, where it is one of ours.
    agreement: Option<&'a Agreement>,
    /// What the parties are called in the clause at hand.
    names: Names<'a>,
}

impl<'a> Scope<'a> {
    pub fn new(book: &'a Rulebook, agreement: &'a Agreement, facts: &'a Facts, language: Language) -> Self {
        let clauses = agreement
            .clauses
            .iter()
            .filter_map(|id| Some((id.as_str(), book.clauses.get(id)?)))
            .filter(|(_, clause)| clause.when.truth(facts) != Truth::No)
            .collect();
        Self { book, facts, language, clauses, agreement: Some(agreement), names: Names::default() }
    }

    /// The same, for one of its clauses: with the names that the parties bear in it.
    pub fn within(&self, clause: &str) -> Self {
        let renamed = self.agreement.filter(|agreement| !agreement.as_written.iter().any(|id| id == clause));
        let names = renamed.and_then(|agreement| agreement.names.get(&self.language));
        Self { clauses: self.clauses.clone(), names: names.map(Names::new).unwrap_or_default(), ..*self }
    }

    /// Fixed words with the names that the parties bear here.
    pub fn named(&self, words: &str) -> String {
        self.names.put(words)
    }

    /// The position that was chosen for a clause.
    pub fn stance(&self, clause: &str) -> Stance {
        Clause::stance(clause, self.facts)
    }

    /// A word of the language file's labels; the name itself where it is not there.
    pub fn label<'n>(&self, name: &'n str) -> &'n str
    where
        'a: 'n,
    {
        let file = self.book.languages.get(&self.language);
        file.and_then(|file| file.labels.get(name)).map_or(name, String::as_str)
    }

    /// What a fact is called, for a blank.
    pub fn name<'n>(&self, fact: &'n str) -> &'n str
    where
        'a: 'n,
    {
        self.book.facts.get(fact).map_or(fact, |found| found.question.name.get(self.language))
    }

    /// What stands outside any agreement of ours: a clause that is proposed for theirs.
    pub fn alone(book: &'a Rulebook, facts: &'a Facts, language: Language) -> Self {
        Self { book, facts, language, clauses: Vec::new(), agreement: None, names: Names::default() }
    }

    /// How the text refers to a clause: 'article 5', 'Annex 2'; one that is not in, by its title.
    pub fn reference(&self, id: &str) -> String {
        match self.target(id) {
            Some(Target::Annex(number)) => format!("{} {number}", self.label("annex")),
            Some(Target::Article(number)) => format!("{} {number}", self.label("article-reference")),
            None => self.unnumbered(id),
        }
    }

    /// The place in this agreement that a reference to a clause leads to; none where it is not in, or
    /// has no number.
    pub fn target(&self, id: &str) -> Option<Target> {
        let (_, found) = self.clauses.iter().find(|(known, _)| *known == id)?;
        let alike = self.clauses.iter().filter(|(_, clause)| clause.form == found.form);
        let number = u32::try_from(alike.take_while(|(known, _)| *known != id).count() + 1).ok()?;
        match found.form {
            Form::Annex => Some(Target::Annex(number)),
            Form::Article => Some(Target::Article(number)),
            Form::Opening => None,
        }
    }

    /// A clause without number: an opening by its own title, one that is not in as `titled`.
    fn unnumbered(&self, id: &str) -> String {
        let opening = self.clauses.iter().find(|(known, _)| *known == id);
        let named = |clause: &Clause| self.within(id).named(clause.title.get(self.language));
        opening.map_or_else(|| self.titled(id), |(_, clause)| named(clause))
    }

    /// A clause by its title: 'the annex “Sub-processors”'. Empty where the rulebook has none.
    fn titled(&self, id: &str) -> String {
        let Some(clause) = self.book.clauses.get(id) else { return String::new() };
        let form = match clause.form {
            Form::Annex => "titled-annex",
            Form::Article | Form::Opening => "titled-article",
        };
        self.label(form).replace("{}", clause.title.get(self.language))
    }
}
