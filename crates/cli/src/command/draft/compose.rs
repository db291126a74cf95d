use decide::{Decider, Decision, FittingModel};
use draft::Draft;
use facts::{Facts, Situation};
use language::{Language, Message, Problem};
use paper::Paper;
use review::Reviewer;
use rulebook::{AdviceKind, Force, Grade, Level, Verdict};

use crate::environment::Environment;

/// What a user asks of a document.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// The document by name; none: the one that the decision asks for.
    pub agreement: Option<&'a str>,
    /// The language of a second column.
    pub beside: Option<Language>,
}

/// A document, and what it was made from.
pub struct Composed {
    /// The document of the rulebook.
    pub agreement: String,
    /// Whether the user asked for it by name.
    pub by_name: bool,
    /// The facts that it was filled with.
    pub facts: Facts,
    /// What was decided about the services.
    pub decision: Decision,
    /// What was written.
    pub draft: Draft,
}

/// Decides, chooses the document and drafts it.
///
/// # Errors
/// When there is no such document, or it would say what the facts deny.
pub fn composed(
    situation: &Situation,
    wanted: Wanted<'_>,
    environment: &Environment,
) -> Result<Composed, Vec<Problem>> {
    let decision = Decider::new(&environment.book).decide(situation);
    let agreement = agreement(wanted.agreement, &decision, environment)?;
    let mut facts = report::letter_facts(&decision, &agreement, &environment.words());
    facts.extend(draft::facts_for(
        &environment.book,
        &agreement,
        &situation.services(),
        &verdicts(&decision),
    ));
    let draft = text(wanted.beside, &agreement, &facts, environment).map_err(|problem| vec![problem])?;
    Ok(Composed { agreement, by_name: wanted.agreement.is_some(), facts, decision, draft })
}

/// The text in the language of the answers, and the other language beside it where one is asked for.
fn text(
    beside: Option<Language>,
    agreement: &str,
    facts: &Facts,
    environment: &Environment,
) -> Result<Draft, Problem> {
    let (book, language) = (&environment.book, environment.language);
    match beside.filter(|beside| *beside != language && book.languages.contains_key(beside)) {
        Some(beside) => draft::draft_beside(book, agreement, facts, [language, beside]),
        None => draft::draft(book, agreement, facts, language),
    }
}

/// The document to draft: the one asked for, else the one that the decision asks for. Where it is not
/// known yet, a processor agreement is drafted; where none is needed, that is said.
fn agreement(
    wanted: Option<&str>,
    decision: &Decision,
    environment: &Environment,
) -> Result<String, Vec<Problem>> {
    let book = &environment.book;
    let asked = draft::agreement_among(book, &verdicts(decision));
    if let Some(id) = wanted {
        return untrue(id, asked, environment)
            .map_or_else(|| Ok(id.to_owned()), |problem| Err(vec![problem]));
    }
    let usual = || draft::agreement_for(book, Verdict::ProcessorAgreement.id());
    Ok(asked.or_else(usual).unwrap_or_default().to_owned())
}

fn verdicts(decision: &Decision) -> Vec<Verdict> {
    decision.services.iter().map(|service| service.verdict).collect()
}

/// Whether a verdict says that a processor or sub-processor agreement has to be concluded.
const fn is_needed(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::ProcessorAgreement | Verdict::SubProcessorAgreement)
}

/// A letter that says that no agreement is needed is not written where the facts say that one is.
fn untrue(id: &str, asked: Option<&str>, environment: &Environment) -> Option<Problem> {
    let of = |verdict: Verdict| draft::agreement_for(&environment.book, verdict.id());
    let letter = of(Verdict::NoAccess) == Some(id);
    let needed = [of(Verdict::ProcessorAgreement), of(Verdict::SubProcessorAgreement)];
    (letter && needed.contains(&asked)).then(|| Problem::general(Message::new("cli-letter-untrue")))
}

/// What to say before the document: warnings, the models that are expected here and what departing
/// from them needs, and whether an agreement is needed at all.
pub fn remarks(composed: &Composed, environment: &Environment) -> Vec<String> {
    let words = environment.words();
    let services = || composed.decision.services.iter();
    let warnings = services()
        .flat_map(|service| &service.notes)
        .filter(|note| note.kind == AdviceKind::Warning)
        .map(|note| note.text.get(environment.language).to_owned());
    let mut lines: Vec<String> = Vec::new();
    for model in
        services().flat_map(|service| &service.models).filter(|model| binds(model, composed, environment))
    {
        for line in words.model(model).into_iter().filter(|line| !lines.contains(line)).collect::<Vec<_>>() {
            lines.push(line);
        }
    }
    lines.extend(warnings);
    lines.extend(doubt(composed, environment));
    lines
}

/// Whether a model for this document is compulsory or expected.
fn binds(found: &FittingModel, composed: &Composed, environment: &Environment) -> bool {
    let model = environment.book.models.get(&found.model);
    found.document == composed.agreement && model.is_some_and(|model| model.force != Force::Offered)
}

/// That it is not known yet, or not so, that an agreement is needed.
fn doubt(composed: &Composed, environment: &Environment) -> Option<String> {
    if composed.by_name {
        return None;
    }
    let (words, verdicts) = (environment.words(), verdicts(&composed.decision));
    if draft::agreement_among(&environment.book, &verdicts).is_none() {
        return Some(words.problem(&Problem::general(Message::new("cli-verdict-open"))));
    }
    let title = environment.book.agreements.get(&composed.agreement)?.title.get(environment.language);
    let message = Message::new("cli-no-agreement-needed").with("title", title);
    (!verdicts.iter().any(|verdict| is_needed(*verdict))).then(|| words.say(&message))
}

/// The explanatory note to a document.
pub fn note(composed: &Composed, environment: &Environment) -> Paper {
    let models =
        composed.decision.services.iter().flat_map(|service| service.models.clone()).collect::<Vec<_>>();
    report::note(&composed.agreement, &composed.facts, &models, &environment.words())
}

/// Says where the user's own wording falls short of what must be in the agreement: what review finds
/// unmet and no blank carries.
pub fn tell_shortfalls(composed: &Composed, environment: &Environment) {
    let usual = draft::agreement_for(&environment.book, Verdict::ProcessorAgreement.id());
    if usual != Some(composed.agreement.as_str()) {
        return;
    }
    let Ok(reviewer) = Reviewer::new(&environment.book, environment.language) else { return };
    let carried: Vec<&String> = composed.draft.open.iter().flat_map(|open| &open.carries).collect();
    let review = reviewer.review(&composed.draft.paper);
    let short: Vec<_> = review
        .findings
        .iter()
        .filter(|finding| finding.level != Level::Practice && finding.grade != Grade::Met)
        .filter(|finding| !carried.contains(&&finding.requirement))
        .collect();
    if short.is_empty() {
        return;
    }
    let words = environment.words();
    eprintln!("{}", words.say(&Message::new("cli-falls-short").with("count", short.len())));
    for finding in short {
        let requirement = environment.book.requirements.get(&finding.requirement);
        let name = requirement.map_or("", |requirement| requirement.name.get(environment.language));
        eprintln!("  - {name} ({})", finding.requirement);
    }
}
