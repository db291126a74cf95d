use facts::Value;
use rulebook::Fact;

use crate::pages::decide::State;
use crate::sources::{Cited, opened};
use crate::visit::Visit;

/// A question with its answers as buttons.
pub(crate) struct Asking {
    /// The service it is about; empty where there is one without a name.
    pub service: String,
    pub question: String,
    pub why: String,
    pub sources: Vec<Cited>,
    pub options: Vec<Choice>,
    /// What the button says that passes the question.
    pub pass: String,
}

/// An answer as a button.
pub(crate) struct Choice {
    /// What it says to us: `answer 0 access systematic`.
    pub says: String,
    pub words: String,
    /// `true` for the answer that was given before.
    pub chosen: &'static str,
}

/// The question to ask: the one that the visitor wants to answer anew, else the next one.
pub(crate) fn question(visit: &Visit, state: &State, change: Option<(usize, String)>) -> Option<Asking> {
    let next = || {
        let step = state.interview().next(&visit.site.decider)?;
        Some((step.service, step.ask.fact))
    };
    let (service, fact) = change.or_else(next)?;
    let known = visit.site.book.facts.get(&fact)?;
    Some(asking(visit, state, service, known))
}

fn asking(visit: &Visit, state: &State, service: usize, fact: &Fact) -> Asking {
    let (language, question) = (visit.language(), &fact.question);
    let services = state.situation.services();
    let known = services.get(service);
    let value = known.and_then(|known| known.facts.get(&question.id)).and_then(Value::name);
    let option = |name: &String| Choice {
        says: format!("answer {service} {} {name}", question.id),
        words: visit.words().answer(&question.answer, name),
        chosen: if value.as_ref() == Some(name) { "true" } else { "false" },
    };
    Asking {
        service: known.map(|known| known.name.clone()).unwrap_or_default(),
        question: question.words.get(language).to_owned(),
        why: question.why.get(language).to_owned(),
        sources: opened(&fact.law, visit.words()),
        options: question.answer.values().iter().map(option).collect(),
        pass: format!("pass {service} {}", question.id),
    }
}
