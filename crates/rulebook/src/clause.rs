use std::collections::{BTreeMap, BTreeSet};

use facts::{Condition, Facts};
use language::{Language, Message, Problem, Texts};
use law::Citation;
use serde::{Deserialize, Serialize};

use crate::File;
use crate::check::{Check, Checked};
use crate::wording::{Passage, Piece, passages};

/// A clause of an agreement. One file in `rulebook/clauses`: its data, then `# nl` and `# en` with
/// its wording, in which `## name` begins a passage that may have a condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Clause {
    /// Where it stands on the page.
    #[serde(default)]
    pub form: Form,
    /// Its heading.
    pub title: Texts,
    /// Why it is there, in a sentence.
    pub why: Texts,
    /// Whether its heading is left out: in a letter or statement.
    #[serde(default)]
    pub untitled: bool,
    /// The requirements it meets once its slots are filled.
    #[serde(default)]
    pub meets: Vec<String>,
    /// What it rests on.
    pub law: Vec<Citation>,
    /// When it belongs in the agreement at all; empty: always.
    #[serde(default)]
    pub when: Condition,
    /// Passages by name that have a condition, or meet a requirement by themselves.
    #[serde(default)]
    pub paragraphs: BTreeMap<String, PassageRule>,
    /// The requirements that stay unmet while facts are open.
    #[serde(default)]
    pub carries: Vec<Carry>,
    /// What may be negotiated: what each position asks, and why either side can start or end there.
    #[serde(default)]
    pub stances: BTreeMap<Stance, StanceWords>,
    /// Its passages in each language, in the same order.
    #[serde(default)]
    pub wording: BTreeMap<Language, Vec<Passage>>,
}

/// Where a clause stands, in the order of an agreement, and how its paragraphs are numbered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Before the first article, without number: the parties, the considerations.
    Opening,
    /// A numbered article with numbered paragraphs.
    #[default]
    Article,
    /// An annex with a numbering of its own, behind the signatures.
    Annex,
}

/// Whose interest a wording serves first. Each of them is lawful.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// The controller's opening position.
    Controller,
    /// What both can sign without much talk.
    #[default]
    Balanced,
    /// The processor's opening position.
    Processor,
}

impl Stance {
    /// All of them, from the controller's to the processor's.
    pub const ALL: [Self; 3] = [Self::Controller, Self::Balanced, Self::Processor];

    /// Its name in rulebook and facts files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::Balanced => "balanced",
            Self::Processor => "processor",
        }
    }

    /// The position of that name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stance| stance.id() == id)
    }
}

/// A position in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StanceWords {
    /// What this wording asks, in a sentence.
    pub asks: Texts,
    /// Why the controller starts here, or can step down to it.
    pub controller: Texts,
    /// Why the processor starts here, or can step up to it.
    pub processor: Texts,
}

/// Requirements that rest on facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carry {
    /// The facts: one of them that is filled in suffices.
    pub open: Vec<String>,
    /// The requirements that are unmet while all of these facts are open.
    pub unmet: Vec<String>,
}

/// When a passage is there, and what it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassageRule {
    /// Its condition; empty: always.
    #[serde(default)]
    pub when: Condition,
    /// Which of the clause's requirements these words meet without the rest of the clause.
    #[serde(default)]
    pub meets: Vec<String>,
    /// Whether it is left out as long as nobody has said; else it shows as a choice to be made.
    #[serde(default)]
    pub optional: bool,
    /// Whose position it words; none: it stands in every position.
    #[serde(default)]
    pub stance: Option<Stance>,
    /// Why it reads so, where the clause does not say it yet.
    #[serde(default)]
    pub why: Texts,
    /// What this passage rests on in particular.
    #[serde(default)]
    pub law: Vec<Citation>,
}

pub(crate) fn parse(file: &File) -> Result<Clause, Problem> {
    let (clause, sections) = file.data_and_sections::<Clause>()?;
    Ok(Clause { wording: passages(file, &sections)?, ..clause })
}

impl Clause {
    /// Its passages in a language; none where it was not written.
    #[must_use]
    pub fn passages(&self, language: Language) -> &[Passage] {
        self.wording.get(&language).map_or(&[], Vec::as_slice)
    }

    /// The passages that meet a requirement by themselves; all of them where none is said to.
    #[must_use]
    pub fn passages_for(&self, language: Language, requirement: &str) -> Vec<&Passage> {
        let meets = |passage: &&Passage| {
            let rule = self.paragraphs.get(&passage.name);
            rule.is_some_and(|rule| rule.meets.iter().any(|met| met == requirement))
        };
        let found: Vec<&Passage> = self.passages(language).iter().filter(meets).collect();
        if found.is_empty() { self.passages(language).iter().collect() } else { found }
    }

    /// The position that the facts choose for this clause: its own, else the general one, else the
    /// balanced one.
    #[must_use]
    pub fn stance(id: &str, facts: &Facts) -> Stance {
        let chosen = |fact: &str| facts.get(fact)?.name().and_then(|name| Stance::named(&name));
        chosen(&format!("position-{id}")).or_else(|| chosen("position")).unwrap_or_default()
    }

    /// Whether a passage stands in this position.
    #[must_use]
    pub fn stands_in(&self, passage: &Passage, stance: Stance) -> bool {
        let worded = self.paragraphs.get(&passage.name).and_then(|rule| rule.stance);
        worded.is_none_or(|worded| worded == stance)
    }

    /// Every piece of its wording in a language.
    pub fn pieces(&self, language: Language) -> impl Iterator<Item = &Piece> {
        self.passages(language).iter().flat_map(|passage| &passage.wordings).flat_map(|w| &w.pieces)
    }

    /// The clauses it refers to.
    pub(crate) fn references(&self) -> impl Iterator<Item = &str> {
        self.wording
            .values()
            .flatten()
            .flat_map(|passage| &passage.wordings)
            .flat_map(|w| &w.pieces)
            .filter_map(|piece| match piece {
                Piece::Reference(clause) => Some(clause.as_str()),
                _ => None,
            })
    }

    /// The facts in its slots and conditions, which decide what it says.
    #[must_use]
    pub fn facts(&self, language: Language) -> BTreeSet<&str> {
        let slots = self.pieces(language).filter_map(|piece| match piece {
            Piece::Slot { fact, .. } => Some(fact.as_str()),
            _ => None,
        });
        let conditions = self.paragraphs.values().map(|rule| &rule.when).chain([&self.when]);
        slots.chain(conditions.flat_map(|c| c.tests().into_iter().map(|(fact, _)| fact))).collect()
    }
}

impl Checked for Clause {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("title", &self.title);
        check.texts("why", &self.why);
        check.citations(&self.law);
        check.condition(&self.when);
        if self.meets.is_empty() && self.law.is_empty() {
            check.report("meets", Message::new("rulebook-meets-nothing"));
        }
        self.check_requirements(check);
        self.check_rules(check);
        self.check_stances(check);
        self.check_wording(check);
    }
}

impl Clause {
    fn check_requirements(&self, check: &mut Check<'_>) {
        for id in &self.meets {
            check.known("requirement", id, check.book.requirements.contains_key(id));
        }
        for carry in &self.carries {
            for fact in &carry.open {
                check.known("fact", fact, check.book.facts.contains_key(fact));
            }
            for id in carry.unmet.iter().filter(|id| !self.meets.contains(id)) {
                check.report(id, Message::new("rulebook-carries-unmet").with("id", id.as_str()));
            }
        }
    }

    fn check_rules(&self, check: &mut Check<'_>) {
        for (name, rule) in &self.paragraphs {
            check.condition(&rule.when);
            check.citations(&rule.law);
            let written = self.wording.values().all(|passages| passages.iter().any(|p| p.name == *name));
            check.known("passage", name, written);
            for id in rule.meets.iter().filter(|id| !self.meets.contains(id)) {
                check.report(name, Message::new("rulebook-passage-meets").with("id", id.as_str()));
            }
        }
    }

    /// What can be negotiated says so for each position, and can be chosen in the facts.
    fn check_stances(&self, check: &mut Check<'_>) {
        let worded = self.paragraphs.values().any(|rule| rule.stance.is_some());
        if !worded && self.stances.is_empty() {
            return;
        }
        for stance in Stance::ALL {
            let Some(words) = self.stances.get(&stance) else {
                let message = Message::new("rulebook-missing-stance").with("stance", stance.id());
                check.report("stance", message);
                continue;
            };
            for texts in [&words.asks, &words.controller, &words.processor] {
                check.texts(stance.id(), texts);
            }
        }
        let fact = format!("position-{}", check.file.id());
        check.known("fact", &fact, check.book.facts.contains_key(&fact));
    }

    /// Each language has the same passages, and the same paragraphs and slots in them.
    fn check_wording(&self, check: &mut Check<'_>) {
        let languages: Vec<Language> = check.book.languages.keys().copied().collect();
        for language in &languages {
            if self.passages(*language).is_empty() {
                let message = Message::new("rulebook-missing-words").with("field", "wording");
                check.report("+++", message.with("language", language.code()));
            }
            self.pieces(*language).for_each(|piece| check.piece(piece));
        }
        for pair in languages.windows(2) {
            let [one, other] = pair else { continue };
            let differs = self.outline(*one).into_iter().zip(self.outline(*other)).find(|(a, b)| a != b);
            if let Some((passage, _)) = differs {
                let message = Message::new("rulebook-languages-differ").with("passage", passage.0);
                check.report(&format!("## {}", passage.0), message);
            }
            if self.passages(*one).len() != self.passages(*other).len() {
                check.report("# nl", Message::new("rulebook-languages-differ").with("passage", "-"));
            }
        }
    }

    /// The passages by name, with how many paragraphs they have and which facts they name.
    fn outline(&self, language: Language) -> Vec<(&str, usize, BTreeSet<String>)> {
        let slot = |piece: &'_ Piece| match piece {
            Piece::Slot { fact, .. } => Some(fact.clone()),
            Piece::Reference(clause) => Some(format!("@{clause}")),
            _ => None,
        };
        let slots = |passage: &Passage| {
            passage.wordings.iter().flat_map(|wording| &wording.pieces).filter_map(slot).collect()
        };
        self.passages(language).iter().map(|p| (p.name.as_str(), p.wordings.len(), slots(p))).collect()
    }
}

impl Check<'_> {
    /// A slot must name a fact, a reference a clause.
    pub fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Slot { fact, .. } => self.known("fact", fact, self.book.facts.contains_key(fact)),
            Piece::Reference(clause) => self.known("clause", clause, self.book.clauses.contains_key(clause)),
            Piece::Words(_) | Piece::Term(_) | Piece::Measures | Piece::Level => {}
        }
    }
}
