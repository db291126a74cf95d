//! Why a verdict is what it is, in sentences: exceptions, rules that were weighed, changes, positions.

use decide::{Considered, KnownFact, Side, Weighed, WhatIf};
use facts::Truth;
use language::Message;
use rulebook::Position;

use crate::Words;

/// A rule that was weighed and does not hold, with the facts that exclude it.
pub(crate) fn weighed(weighed: &Weighed, facts: &[KnownFact], words: &Words<'_>) -> String {
    let line = Message::new("decide-weighed-rule")
        .with("rule", weighed.name.get(words.language()))
        .with("facts", told(&weighed.by, facts, words));
    words.say(&line)
}

/// Whether an exception applies here, and by which facts; none where it turns no verdict.
pub(crate) fn exception(considered: &Considered, facts: &[KnownFact], words: &Words<'_>) -> Option<String> {
    let id = match considered.applies? {
        Truth::No => "decide-exception-no",
        Truth::Yes => "decide-exception-yes",
        Truth::Unknown => "decide-exception-open",
    };
    Some(words.say(&Message::new(id).with("facts", told(&considered.by, facts, words))))
}

/// Facts with what they say; those that are open by their name alone.
fn told(ids: &[String], facts: &[KnownFact], words: &Words<'_>) -> String {
    let one = |id: &String| {
        let name = words.fact_name(id);
        let Some(known) = facts.iter().find(|known| known.fact == *id) else { return name };
        let line = Message::new("decide-fact-is").with("fact", name).with("value", words.known(known));
        words.say(&line)
    };
    ids.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The words after 'if' of a change; where the rulebook has none, its fact and value.
pub(crate) fn suppose(change: &WhatIf, words: &Words<'_>) -> String {
    let suppose = change.suppose.get(words.language());
    if !suppose.is_empty() {
        return suppose.to_owned();
    }
    let line = Message::new("decide-change-fact")
        .with("fact", change.name.get(words.language()))
        .with("value", crate::decision_json::change_words(change, words));
    words.say(&line)
}

/// A position in a disagreement: whether we follow it, and for which country.
pub(crate) fn position(side: &Side, words: &Words<'_>) -> String {
    told_as(side.followed, side.country.as_deref(), side.text.get(words.language()), words)
}

/// The same for a position as it stands in the rulebook.
pub(crate) fn held(position: &Position, words: &Words<'_>) -> String {
    told_as(position.followed, position.country.as_deref(), position.text.get(words.language()), words)
}

fn told_as(followed: bool, code: Option<&str>, text: &str, words: &Words<'_>) -> String {
    let id = match (followed, code) {
        (true, None) => "decide-followed",
        (true, Some(_)) => "decide-followed-in",
        (false, None) => "decide-other-view",
        (false, Some(_)) => "decide-other-view-in",
    };
    let country = code.map(|code| country(code, words)).unwrap_or_default();
    words.say(&Message::new(id).with("text", text).with("country", country))
}

/// What a country is called; its code where the rulebook does not know it.
fn country(code: &str, words: &Words<'_>) -> String {
    let place = words.book().places.get(code);
    place.map_or_else(|| code.to_owned(), |place| place.name.get(words.language()).to_owned())
}
