use facts::{Condition, Facts, Truth};
use law::Citation;
use paper::{Cell, Span, Table};
use rulebook::{Measure, Protection, Rulebook};

use crate::condition::undecided;
use crate::protection::reached;
use crate::scope::Scope;

/// The measures that apply for certain, as a table, and the facts on which more would depend.
pub(crate) fn table<'a>(scope: &Scope<'a>) -> (Table, Vec<&'a str>) {
    let mut measures: Vec<&Measure> = scope.book.measures.values().collect();
    measures.sort_by_key(|measure| measure.order);
    let applies = |measure: &&Measure| truth(scope.book, scope.facts, measure) == Truth::Yes;
    let rows = measures.iter().copied().filter(applies).map(|measure| row(scope, measure));
    let header = ["measure", "norm"].map(|label| cell(scope.label(label).to_owned())).to_vec();
    let table = Table { header_rows: 1, rows: std::iter::once(header).chain(rows).collect() };
    (table, open(scope, &measures))
}

/// What the level of protection is called; or the facts that would settle it.
pub(crate) fn level<'a>(scope: &Scope<'a>) -> Result<&'a str, Vec<&'a str>> {
    let level = reached(scope.book, scope.facts)?;
    Ok(level.map_or("", |(_, level)| level.name.get(scope.language)))
}

/// Whether a measure belongs to a level that the facts call for, and its own condition holds.
pub(crate) fn truth(book: &Rulebook, facts: &Facts, measure: &Measure) -> Truth {
    let level = Truth::any(reaching(book, measure).map(|level| level.when.truth(facts)));
    Truth::all([level, measure.when.truth(facts)])
}

/// The levels that include a measure: its own and the higher ones.
fn reaching<'a>(book: &'a Rulebook, measure: &Measure) -> impl Iterator<Item = &'a Protection> {
    let least = book.levels.get(&measure.level).map_or(0, |level| level.order);
    book.levels.values().filter(move |level| level.order >= least)
}

/// The facts on which the measures depend that are neither in nor out.
fn open<'a>(scope: &Scope<'a>, measures: &[&'a Measure]) -> Vec<&'a str> {
    let mut found: Vec<&str> = Vec::new();
    for measure in measures.iter().filter(|measure| truth(scope.book, scope.facts, measure) == Truth::Unknown)
    {
        let levels = reaching(scope.book, measure).map(|level| &level.when);
        let conditions: Vec<&'a Condition> = levels.chain([&measure.when]).collect();
        let unknown = conditions.into_iter().filter(|c| c.truth(scope.facts) == Truth::Unknown);
        for fact in unknown.flat_map(|condition| undecided(condition, scope.facts)) {
            if !found.contains(&fact) {
                found.push(fact);
            }
        }
    }
    found
}

fn row(scope: &Scope<'_>, measure: &Measure) -> Vec<Cell> {
    vec![cell(measure.text.get(scope.language).to_owned()), cell(norms(scope, &measure.norms))]
}

/// Norms with their controls, as their readers write them: 'ISO/IEC 27001:2022 A.5.15, A.5.18'.
fn norms(scope: &Scope<'_>, norms: &[Citation]) -> String {
    let same = |a: &Citation, b: &Citation| a.source == b.source;
    let one = |of_source: &[Citation]| {
        let first = of_source.first().and_then(|norm| scope.book.law.get(&norm.source));
        let short = first.map_or("", |source| source.short.get(scope.language));
        let controls: Vec<&str> = of_source.iter().filter_map(control).collect();
        format!("{short} {}", controls.join(", ")).trim_end().to_owned()
    };
    norms.chunk_by(same).map(one).collect::<Vec<_>>().join("; ")
}

/// The number of the control that a citation names.
fn control(norm: &Citation) -> Option<&str> {
    match &norm.part {
        law::Part::Paragraph(control) => Some(control),
        _ => None,
    }
}

fn cell(text: String) -> Cell {
    Cell { paragraphs: vec![vec![Span::Text(text)]] }
}
