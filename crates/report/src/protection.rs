use std::fmt::Write as _;

use decide::ServiceDecision;
use draft::Fitting;
use facts::Facts;
use language::Message;
use law::Citation;
use rulebook::{Measure, Verdict};
use serde::Serialize;

use crate::Words;

/// The protection that the data of a service call for, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protection {
    /// The level's id in `rulebook/levels`; none while facts are open that may raise it.
    pub level: Option<String>,
    /// The level and why it is called for; or what it still depends on.
    pub text: String,
    /// What that rests on.
    pub sources: Vec<Citation>,
    /// The facts that would settle the level.
    pub open: Vec<String>,
    /// The measures that fit for certain, in order.
    pub measures: Vec<FittingMeasure>,
}

/// A measure that fits the level of protection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FittingMeasure {
    /// Its id in `rulebook/measures`.
    pub id: String,
    /// The lowest level that asks for it.
    pub level: String,
    /// What is to be done.
    pub text: String,
    /// The norms and the law behind it.
    pub sources: Vec<Citation>,
}

/// The protection to agree on; none where no processor is engaged.
pub(crate) fn protection(service: &ServiceDecision, words: &Words<'_>) -> Option<Protection> {
    let engaged = matches!(service.verdict, Verdict::ProcessorAgreement | Verdict::SubProcessorAgreement);
    if !engaged {
        return None;
    }
    let facts: Facts = service.facts.iter().map(|f| (f.fact.clone(), f.value.clone())).collect();
    let fitting = draft::protection(words.book(), &facts);
    let measure = |(id, measure): &(&str, &Measure)| FittingMeasure {
        id: (*id).to_owned(),
        level: measure.level.clone(),
        text: measure.text.get(words.language()).to_owned(),
        sources: measure.norms.iter().chain(&measure.law).cloned().collect(),
    };
    Some(Protection {
        level: fitting.level.map(|(id, _)| id.to_owned()),
        text: level(&fitting, words),
        sources: fitting.level.map(|(_, level)| level.law.clone()).unwrap_or_default(),
        open: fitting.open.iter().map(|fact| (*fact).to_owned()).collect(),
        measures: fitting.measures.iter().map(measure).collect(),
    })
}

fn level(fitting: &Fitting<'_>, words: &Words<'_>) -> String {
    let Some((_, level)) = fitting.level else {
        let facts: Vec<String> = fitting.open.iter().map(|fact| words.fact_name(fact)).collect();
        return words.say(&Message::new("decide-level-open").with("facts", facts.join(", ")));
    };
    let language = words.language();
    let line = Message::new("decide-level").with("level", level.name.get(language));
    words.say(&line.with("why", level.why.get(language)))
}

/// For the terminal: the level, the measures that it adds, and how many the lower levels ask.
pub(crate) fn write(out: &mut String, service: &ServiceDecision, words: &Words<'_>) {
    let Some(found) = protection(service, words) else { return };
    let _ = writeln!(out, "{}", words.word("decide-protection"));
    let _ = writeln!(out, "  {}{}", found.text, crate::decision_text::cited(&found.sources, words));
    let (own, others): (Vec<_>, Vec<_>) =
        found.measures.iter().partition(|measure| Some(&measure.level) == found.level.as_ref());
    for measure in own {
        let sources = crate::decision_text::cited(&measure.sources, words);
        let _ = writeln!(out, "  - {}{sources}", measure.text);
    }
    if !others.is_empty() {
        let id = if found.level.is_some() { "decide-measures-lower" } else { "decide-measures-certain" };
        let line = Message::new(id).with("count", others.len());
        let _ = writeln!(out, "  {}", words.say(&line));
    }
    let _ = writeln!(out);
}

/// The protection as JSON; null where no processor is engaged.
#[derive(Serialize)]
pub(crate) struct ProtectionJson {
    level: Option<String>,
    text: String,
    sources: Vec<String>,
    open: Vec<String>,
    measures: Vec<MeasureJson>,
}

#[derive(Serialize)]
struct MeasureJson {
    measure: String,
    level: String,
    text: String,
    sources: Vec<String>,
}

pub(crate) fn json(service: &ServiceDecision, words: &Words<'_>) -> Option<ProtectionJson> {
    let found = protection(service, words)?;
    let cited = |sources: &[Citation]| sources.iter().map(|source| words.cite(source)).collect();
    let measure = |measure: FittingMeasure| MeasureJson {
        sources: cited(&measure.sources),
        measure: measure.id,
        level: measure.level,
        text: measure.text,
    };
    Some(ProtectionJson {
        sources: cited(&found.sources),
        level: found.level,
        text: found.text,
        open: found.open,
        measures: found.measures.into_iter().map(measure).collect(),
    })
}
