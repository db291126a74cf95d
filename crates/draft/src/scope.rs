use facts::{Facts, Truth};
use language::Language;
use rulebook::{Agreement, Clause, Form, Rulebook};

/// What every part of a draft looks at: the rulebook, the facts, the language, and the clauses that
/// are in.
pub(crate) struct Scope<'a> {
    pub book: &'a Rulebook,
    pub facts: &'a Facts,
    pub language: Language,
    /// The clauses of the agreement that these facts do not exclude, in order.
    pub clauses: Vec<(&'a str, &'a Clause)>,
}

impl<'a> Scope<'a> {
    pub fn new(book: &'a Rulebook, agreement: &'a Agreement, facts: &'a Facts, language: Language) -> Self {
        let clauses = agreement
            .clauses
            .iter()
            .filter_map(|id| Some((id.as_str(), book.clauses.get(id)?)))
            .filter(|(_, clause)| clause.when.truth(facts) != Truth::No)
            .collect();
        Self { book, facts, language, clauses }
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
        Self { book, facts, language, clauses: Vec::new() }
    }

    /// How the text refers to a clause: 'article 5', 'Annex 2'; one that is not in, by its title.
    pub fn reference(&self, id: &str) -> String {
        let Some((_, found)) = self.clauses.iter().find(|(known, _)| *known == id) else {
            return self.titled(id);
        };
        let alike = self.clauses.iter().filter(|(_, clause)| clause.form == found.form);
        let number = alike.take_while(|(known, _)| *known != id).count() + 1;
        match found.form {
            Form::Annex => format!("{} {number}", self.label("annex")),
            Form::Article => format!("{} {number}", self.label("article-reference")),
            Form::Opening => found.title.get(self.language).to_owned(),
        }
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
