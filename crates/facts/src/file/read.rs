use std::ops::Range;

use language::{Message, Position, Problem};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::VERSION;
use super::answer::answer;
use super::near::{LIKE, likeness, nearest};
use crate::{Facts, Question, Scope, Service, Situation};

/// What a facts file is made of.
const PARTS: [&str; 3] = ["version", "situation", "services"];

/// Reads a facts file: what could be read, and every problem with its line and column. `name` is how
/// the user calls the file.
#[must_use]
pub fn read_file(name: &str, text: &str, questions: &[Question]) -> (Situation, Vec<Problem>) {
    let mut reading = Reading { name, text, questions, problems: Vec::new() };
    let (table, faults) = DeTable::parse_recoverable(text);
    for fault in faults {
        let message = Message::new("facts-not-toml").with("what", fault.message());
        reading.report(fault.span().unwrap_or_default(), message);
    }
    let situation = reading.situation(table.get_ref());
    (situation, reading.problems)
}

/// Reads a profile: the standing answers of a supplier or a controller, which facts files build on. It
/// has a version, `[situation]`, and may itself name a `profile`; services are of a facts file.
#[must_use]
pub fn read_profile(name: &str, text: &str, questions: &[Question]) -> (Situation, Vec<Problem>) {
    let (mut situation, mut problems) = read_file(name, text, questions);
    if !situation.services.is_empty() {
        let place = Position::of(name, text, "[[services]]");
        problems.push(Problem::at(place, Message::new("facts-profile-services")));
        situation.services.clear();
    }
    (situation, problems)
}

/// The file with standing answers on which a facts file or a profile builds, as it names it.
#[must_use]
pub fn profile_named(text: &str) -> Option<String> {
    let (table, _) = DeTable::parse_recoverable(text);
    match table.get_ref().get("profile")?.get_ref() {
        DeValue::String(file) => Some(file.to_string()),
        _ => None,
    }
}

struct Reading<'text> {
    name: &'text str,
    text: &'text str,
    questions: &'text [Question],
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn report(&mut self, place: Range<usize>, message: Message) {
        self.problems.push(Problem::at(Position::at(self.name, self.text, place.start), message));
    }

    fn situation(&mut self, table: &DeTable<'_>) -> Situation {
        let mut situation = Situation::default();
        if !table.contains_key("version") {
            self.report(0..0, Message::new("facts-no-version").with("version", VERSION));
        }
        for (key, value) in table {
            match (AsRef::<str>::as_ref(key.get_ref()), value.get_ref()) {
                ("version", version) => self.version(version, value.span()),
                ("situation", DeValue::Table(facts)) => {
                    situation.general = self.facts(facts, Scope::Situation).0;
                }
                ("services", DeValue::Array(services)) => {
                    situation.services = services.iter().filter_map(|s| self.service(s)).collect();
                }
                // Whoever can open files asks `profile_named` and reads it.
                ("profile", DeValue::String(_)) => {}
                ("profile", _) => self.report(value.span(), Message::new("facts-profile-not-a-file")),
                ("situation" | "services", _) => self.report(value.span(), Message::new("facts-not-a-part")),
                (other, _) => self.report(key.span(), self.stray(other)),
            }
        }
        situation
    }

    fn version(&mut self, version: &DeValue<'_>, place: Range<usize>) {
        let number = match version {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        let id = match number {
            Some(VERSION) => return,
            Some(newer) if newer > VERSION => "facts-newer-version",
            _ => "facts-other-version",
        };
        self.report(place, Message::new(id).with("version", VERSION));
    }

    fn service(&mut self, service: &Spanned<DeValue<'_>>) -> Option<Service> {
        let DeValue::Table(facts) = service.get_ref() else {
            self.report(service.span(), Message::new("facts-not-a-part"));
            return None;
        };
        let (facts, name) = self.facts(facts, Scope::Service);
        Some(Service { name, facts })
    }

    /// The answers of one table, and the name in it.
    fn facts(&mut self, table: &DeTable<'_>, scope: Scope) -> (Facts, String) {
        let mut facts = Facts::new();
        let mut name = String::new();
        for (key, value) in table {
            let id = key.get_ref().to_string();
            if let ("name", Scope::Service, DeValue::String(text)) = (id.as_str(), scope, value.get_ref()) {
                name = text.to_string();
                continue;
            }
            match self.question(&id, scope).map(|question| answer(question, value)) {
                Ok(Ok(Some(answer))) => drop(facts.insert(id, answer)),
                Ok(Ok(None)) => {}
                Ok(Err((place, message))) => self.report(place, message),
                Err(message) => self.report(key.span(), message),
            }
        }
        (facts, name)
    }

    /// The question of that id, if it belongs here.
    fn question(&self, id: &str, scope: Scope) -> Result<&Question, Message> {
        let found = self.questions.iter().find(|question| question.id == id);
        let question = found.ok_or_else(|| self.unknown(id))?;
        if scope == Scope::Service && question.scope == Scope::Situation {
            return Err(Message::new("facts-of-the-situation").with("fact", id));
        }
        Ok(question)
    }

    /// What stands at the top of the file and is no part of it: an answer in the wrong place, or a part
    /// that is misspelt.
    fn stray(&self, part: &str) -> Message {
        let id = if self.questions.iter().any(|question| question.id == part) {
            "facts-outside"
        } else {
            match nearest(part, PARTS) {
                Some(meant) => {
                    return Message::new("facts-unknown-part-near").with("part", part).with("meant", meant);
                }
                None => "facts-unknown-part",
            }
        };
        Message::new(id).with("part", part)
    }

    /// An id that is not there, with the one that was probably meant: by its id, or by its name.
    fn unknown(&self, id: &str) -> Message {
        let near = |question: &&Question| {
            let names = question.name.iter().map(|(_, name)| likeness(id, name));
            names.fold(likeness(id, &question.id), f64::max)
        };
        let best = self.questions.iter().max_by(|a, b| near(a).total_cmp(&near(b)));
        match best.filter(|question| near(question) > LIKE) {
            Some(question) => {
                Message::new("facts-unknown-fact-near").with("fact", id).with("meant", question.id.as_str())
            }
            None => Message::new("facts-unknown-fact").with("fact", id),
        }
    }
}
