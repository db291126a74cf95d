use decide::{Confidence, KnownFact};
use facts::{Answer, Value};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;
use language::{Argument, Language, Message, Problem};
use law::{Authority, Citation};
use rulebook::{ComesIntoForce, Force, Grade, LanguageFile, Level, Rulebook, Verdict};
use unic_langid::LanguageIdentifier;

/// The words of one language: messages, citations and dates as its reader expects them.
pub struct Words<'book> {
    language: Language,
    file: Option<&'book LanguageFile>,
    book: &'book Rulebook,
    bundle: FluentBundle<FluentResource>,
}

impl<'book> Words<'book> {
    /// The words of a language of the rulebook.
    #[must_use]
    pub fn new(book: &'book Rulebook, language: Language) -> Self {
        let file = book.languages.get(&language);
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks help where scripts of two directions mix, and show up in a terminal as dirt.
        bundle.set_use_isolating(false);
        for text in file.into_iter().flat_map(|file| file.words.values()) {
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { language, file, book, bundle }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The rulebook that the words belong to.
    #[must_use]
    pub const fn book(&self) -> &'book Rulebook {
        self.book
    }

    /// How its language writes numbers, dates and citations.
    pub(crate) const fn language_file(&self) -> Option<&'book LanguageFile> {
        self.file
    }

    /// A message in words; its id where there are none, so that a lack shows instead of hiding.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        let found = self.bundle.get_message(&message.id).and_then(|found| found.value());
        found.map_or_else(|| message.id.to_string(), |pattern| self.format(pattern, message))
    }

    /// The words of an id without arguments.
    #[must_use]
    pub fn word(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }

    /// What a message advises to do, if it does.
    #[must_use]
    pub fn help(&self, message: &Message) -> Option<String> {
        let found = self.bundle.get_message(&message.id)?;
        let help = found.get_attribute("help")?;
        Some(self.format(help.value(), message))
    }

    /// A problem in words: where, what, and on a second line what to do.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let place = problem.position.as_ref().map(|position| match position.column {
            0 => format!("{}:{}: ", position.file, position.line),
            column => format!("{}:{}:{column}: ", position.file, position.line),
        });
        let help = self.help(&problem.message).map(|help| format!("\n  {help}"));
        format!("{}{}{}", place.unwrap_or_default(), self.say(&problem.message), help.unwrap_or_default())
    }

    /// A citation as a lawyer writes it in this language.
    #[must_use]
    pub fn cite(&self, citation: &Citation) -> String {
        let source = self.book.law.get(&citation.source);
        let short = source.map_or(citation.source.as_str(), |source| source.short.get(self.language));
        let Some(file) = self.file else { return citation.to_string() };
        source.map_or_else(
            || citation.print(&file.citation, short),
            |source| citation.print_from(source, &file.citation, short),
        )
    }

    /// Citations with semicolons between them, each once.
    #[must_use]
    pub fn cite_all(&self, citations: &[Citation]) -> String {
        let mut cited: Vec<String> = Vec::new();
        for printed in citations.iter().map(|citation| self.cite(citation)) {
            if !cited.contains(&printed) {
                cited.push(printed);
            }
        }
        cited.join("; ")
    }

    /// A date written out.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let Some(file) = self.file else { return date.to_string() };
        let month =
            usize::try_from(date.month()).ok().and_then(|month| file.months.get(month.checked_sub(1)?));
        file.date
            .replace("{day}", &date.day().to_string())
            .replace("{month}", month.map_or("", String::as_str))
            .replace("{year}", &date.year().to_string())
    }

    /// What a role is called; its id where the rulebook has no such role.
    #[must_use]
    pub fn role(&self, id: &str) -> String {
        self.book.roles.get(id).map_or_else(|| id.to_owned(), |role| role.name.get(self.language).to_owned())
    }

    /// The short name of a fact; its id where the rulebook has no such fact.
    #[must_use]
    pub fn fact_name(&self, id: &str) -> String {
        let fact = self.book.facts.get(id);
        fact.map_or_else(|| id.to_owned(), |fact| fact.question.name.get(self.language).to_owned())
    }

    /// The date of the law that answers rest on: the day up to which changes of the laws that we cite
    /// were taken into account, of the law where that is longest ago.
    #[must_use]
    pub fn law_date(&self) -> Option<Date> {
        let laws = self.book.law.values().filter(|source| source.authority == Authority::Law);
        laws.filter_map(|source| source.as_of).min()
    }

    /// The known facts that a verdict can rest on; those that only fill the agreement say nothing of
    /// it. A name that was read from the words is shown as well: it tells whom we took for the supplier.
    pub fn deciding<'a>(&self, facts: &'a [KnownFact]) -> impl Iterator<Item = &'a KnownFact> {
        let named = |fact: &KnownFact| !fact.read.is_empty() && matches!(fact.value, Value::Text(_));
        facts.iter().filter(move |fact| self.decides(&fact.fact) || named(fact))
    }

    /// What stands under every answer: the date of the law, and that it is no advice.
    #[must_use]
    pub fn footing(&self) -> String {
        let date = self.law_date().map(|date| self.date(date)).unwrap_or_default();
        format!(
            "{} {}",
            self.say(&Message::new("report-law-of").with("date", date)),
            self.word("report-not-advice")
        )
    }

    /// A label of the language file: the words around page numbers, and such.
    pub(crate) fn label(&self, name: &str) -> String {
        self.file.and_then(|file| file.labels.get(name)).cloned().unwrap_or_default()
    }

    /// What a language is called; its code where there is no word for it.
    pub(crate) fn name_of(&self, language: Language) -> String {
        self.say(&Message::new("report-language-name").with("language", language.code()))
    }

    fn format(&self, pattern: &fluent_syntax::ast::Pattern<&str>, message: &Message) -> String {
        let arguments: FluentArgs<'_> =
            message.arguments.iter().map(|(name, value)| (name.as_ref(), self.value(value))).collect();
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()
    }

    fn value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Text(text) => FluentValue::from(text.clone()),
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Message(message) => FluentValue::from(self.say(message)),
        }
    }
}

/// The word for a level of requirement.
pub(crate) const fn level(level: Level) -> &'static str {
    match level {
        Level::Law => "level-law",
        Level::Essential => "level-essential",
        Level::Practice => "level-practice",
    }
}

/// The word for a grade.
pub(crate) const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Met => "grade-met",
        Grade::Partial => "grade-partial",
        Grade::Missing => "grade-missing",
        Grade::Contradicted => "grade-contradicted",
        Grade::Unclear => "grade-unclear",
    }
}

/// The words for a verdict.
pub(crate) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::ProcessorAgreement => "verdict-processor-agreement",
        Verdict::SubProcessorAgreement => "verdict-sub-processor-agreement",
        Verdict::SeparateControllers => "verdict-separate-controllers",
        Verdict::JointControllers => "verdict-joint-controllers",
        Verdict::OwnStaff => "verdict-own-staff",
        Verdict::NoAccess => "verdict-no-access",
        Verdict::NoPersonalData => "verdict-no-personal-data",
        Verdict::Household => "verdict-household",
        Verdict::Unknown => "verdict-unknown",
    }
}

/// The words for how much a model binds.
pub(crate) const fn force(force: Force) -> &'static str {
    match force {
        Force::Compulsory => "force-compulsory",
        Force::Expected => "force-expected",
        Force::Offered => "force-offered",
    }
}

/// The words for how a standard agreement comes into force.
pub(crate) const fn comes(comes: ComesIntoForce) -> &'static str {
    match comes {
        ComesIntoForce::Signed => "comes-signed",
        ComesIntoForce::InTerms => "comes-in-terms",
        ComesIntoForce::Console => "comes-console",
        ComesIntoForce::NoneNeeded => "comes-none-needed",
        ComesIntoForce::Unknown => "comes-unknown",
    }
}

/// The words for how firm a verdict stands.
pub(crate) const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Firm => "confidence-firm",
        Confidence::Likely => "confidence-likely",
        Confidence::Disputed => "confidence-disputed",
        Confidence::Open => "confidence-open",
    }
}

/// The words for a kind of answer.
pub(crate) const fn answer(answer: &Answer) -> &'static str {
    match answer {
        Answer::YesNo => "answer-yes-no",
        Answer::Choice(_) => "answer-choice",
        Answer::Text => "answer-text",
        Answer::Number(_) => "answer-number",
        Answer::Date => "answer-date",
        Answer::List(_) => "answer-list",
        Answer::Table(_) => "answer-table",
    }
}
