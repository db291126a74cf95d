use decide::FittingModel;
use facts::{Facts, Truth, Value};
use language::Message;
use law::{Authority, Citation};
use paper::{LineKind, Paper};
use rulebook::{AGREEMENT, Clause, Force, Level, Passage, Stance};

use crate::Words;
use crate::sheet::Sheet;

/// The explanatory note to a document: clause by clause why it reads so, what the law asks, what can be
/// negotiated and in which steps, with the sources. Before all the models that are expected here.
#[must_use]
pub fn note(agreement: &str, facts: &Facts, models: &[FittingModel], words: &Words<'_>) -> Paper {
    let mut sheet = Sheet::default();
    let (book, language) = (words.book(), words.language());
    let name = book.agreements.get(agreement).map_or(agreement, |found| found.title.get(language));
    let title = words.say(&Message::new("note-title").with("title", name));
    sheet.title(&title);
    sheet.paragraph(&words.word("note-intro"));
    expected(agreement, models, words, &mut sheet);
    let mut facts = facts.clone();
    facts.insert(AGREEMENT.to_owned(), Value::Choice(agreement.to_owned()));
    for (heading, id, clause) in clauses(agreement, &facts, words) {
        sheet.heading(1, &heading);
        Explained { id, clause, facts: &facts, words }.write(&mut sheet);
    }
    sheet.emphasis(&words.footing());
    sheet.paper(&title, language)
}

/// The models that the other party expects or that are compulsory, and what departing from them needs.
fn expected(agreement: &str, models: &[FittingModel], words: &Words<'_>, sheet: &mut Sheet) {
    let binds = |found: &&FittingModel| {
        let model = words.book().models.get(&found.model);
        found.document == agreement && model.is_some_and(|model| model.force != Force::Offered)
    };
    let mut seen: Vec<&str> = Vec::new();
    for found in models.iter().filter(binds) {
        if seen.is_empty() {
            sheet.heading(1, &words.word("note-models"));
        }
        if !seen.contains(&found.model.as_str()) {
            words.model(found).iter().for_each(|line| sheet.paragraph(line));
            seen.push(&found.model);
        }
    }
}

/// The clauses that are in the document, under the headings that they bear there.
fn clauses<'b>(agreement: &str, facts: &Facts, words: &Words<'b>) -> Vec<(String, &'b str, &'b Clause)> {
    let Ok(draft) = draft::draft(words.book(), agreement, facts, words.language()) else { return Vec::new() };
    let lines = paper::lines(&draft.paper);
    let mut headings = lines
        .iter()
        .filter(|line| line.kind == LineKind::Heading(1))
        .map(|line| format!("{} {}", line.label, line.text).trim().to_owned());
    let mut found = Vec::new();
    for id in &draft.clauses {
        let Some((id, clause)) = words.book().clauses.get_key_value(id) else { continue };
        let own = || clause.title.get(words.language()).to_owned();
        let heading = if clause.untitled { own() } else { headings.next().unwrap_or_else(own) };
        found.push((heading, id.as_str(), clause));
    }
    found
}

/// A clause that is explained.
struct Explained<'a, 'b> {
    id: &'b str,
    clause: &'b Clause,
    facts: &'a Facts,
    words: &'a Words<'b>,
}

impl Explained<'_, '_> {
    fn write(&self, sheet: &mut Sheet) {
        let language = self.words.language();
        sheet.labelled(&self.words.word("note-because"), self.clause.why.get(language));
        for why in self.passages().filter_map(|passage| self.clause.paragraphs.get(&passage.name)) {
            sheet.paragraph(why.why.get(language));
        }
        for (level, label) in [
            (Level::Law, "note-law"),
            (Level::Essential, "note-essential"),
            (Level::Practice, "note-practice"),
        ] {
            sheet.labelled(&self.words.word(label), &self.requirements(level));
        }
        self.ladder(sheet);
        sheet.labelled(&self.words.word("note-sources"), &self.words.cite_all(&self.sources()));
    }

    /// The passages that stand in the document.
    fn passages(&self) -> impl Iterator<Item = &Passage> {
        let stance = Clause::stance(self.id, self.facts);
        let stands = move |passage: &&Passage| {
            let rule = self.clause.paragraphs.get(&passage.name);
            let holds = rule.is_none_or(|rule| rule.when.truth(self.facts) == Truth::Yes);
            holds && self.clause.stands_in(passage, stance)
        };
        self.clause.passages(self.words.language()).iter().filter(stands)
    }

    /// The requirements of a level that the clause meets, with the article of each.
    fn requirements(&self, level: Level) -> String {
        let found = self.clause.meets.iter().filter_map(|id| self.words.book().requirements.get(id));
        let of_level = found.filter(|requirement| requirement.level == level);
        let said = of_level.map(|requirement| {
            let name = requirement.name.get(self.words.language());
            let decides = requirement.law.iter().find(|citation| self.decides(citation));
            let first = decides.map(|citation| self.words.cite(citation));
            first.map_or_else(|| name.to_owned(), |law| format!("{name} ({law})"))
        });
        said.collect::<Vec<_>>().join("; ")
    }

    /// Whether a source is another than the article that the product comes from.
    fn decides(&self, source: &Citation) -> bool {
        let known = self.words.book().law.get(&source.source);
        known.is_some_and(|known| known.authority != Authority::Seed)
    }

    /// The steps from one's own opening position to the last that one can take, each with its reason.
    fn ladder(&self, sheet: &mut Sheet) {
        if self.clause.stances.is_empty() {
            return;
        }
        let words = self.words;
        let chosen = Clause::stance(self.id, self.facts);
        sheet.labelled(&words.word("note-chosen"), &words.word(named(chosen)));
        let provider =
            self.facts.get("own-role").and_then(Value::name).is_some_and(|side| side == "provider");
        let mut steps = Stance::ALL;
        if provider {
            steps.reverse();
        }
        let why = if provider { "note-for-processor" } else { "note-for-controller" };
        let head = ["note-step", "note-position", "note-asks", why].map(|id| words.word(id));
        let row = |(index, stance): (usize, &Stance)| {
            let said = self.clause.stances.get(stance)?;
            let reason = if provider { &said.processor } else { &said.controller };
            let texts = [said.asks.get(words.language()), reason.get(words.language())].map(str::to_owned);
            let [asks, reason] = texts;
            Some(vec![(index + 1).to_string(), words.word(named(*stance)), asks, reason])
        };
        sheet.table(&head, &steps.iter().enumerate().filter_map(row).collect::<Vec<_>>());
        sheet.paragraph(&words.word("note-floor"));
    }

    /// What the clause and the passages in it rest on, each once, as far as it
    /// decides anything between the parties.
    fn sources(&self) -> Vec<Citation> {
        let own = self.passages().filter_map(|passage| self.clause.paragraphs.get(&passage.name));
        let mut found: Vec<Citation> = Vec::new();
        for source in self.clause.law.iter().chain(own.flat_map(|rule| &rule.law)) {
            if self.decides(source) && !found.contains(source) {
                found.push(source.clone());
            }
        }
        found
    }
}

const fn named(stance: Stance) -> &'static str {
    match stance {
        Stance::Controller => "stance-controller",
        Stance::Balanced => "stance-balanced",
        Stance::Processor => "stance-processor",
    }
}
