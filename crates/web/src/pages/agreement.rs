//! The agreement: a preview that looks like the document, with its blanks and choices to fill in.

mod preview;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use draft::Draft;
use facts::{Condition, Facts, Purpose, Question};
use language::{Language, Message, Problem};
use paper::Paper;
use rulebook::{AdviceKind, Agreement, Verdict};

use crate::download;
use crate::failure::{Failure, shown};
use crate::fields::{Field, field, take};
use crate::form::Posted;
use crate::frame::{Frame, Section};
use crate::pages::decide::{State, facts_file, facts_of};
use crate::site::Format;
use crate::upload::Upload;
use crate::visit::Visit;

/// What has a field of its own beside the document, and is not carried out of sight.
const CHOSEN: [&str; 2] = ["document", "agreement"];

#[derive(Template)]
#[template(path = "pages/agreement.html")]
struct Page {
    frame: Frame,
    /// What is carried besides the fields.
    hidden: Vec<(&'static str, String)>,
    /// What is wrong already, and whether an agreement is needed at all.
    warnings: Vec<String>,
    doubt: String,
    refused: Vec<String>,
    open: Vec<Field>,
    choices: Vec<Field>,
    filled: Vec<Field>,
    blanks: usize,
    body: String,
    document_code: String,
    /// The documents there are: id, title, whether chosen.
    papers: Vec<(String, String, bool)>,
    /// Languages of the document: code, name, whether chosen.
    languages: Vec<(String, String, bool)>,
    formats: Vec<Format>,
}

/// What is drafted: from which facts, and what the decision says of it.
struct Work {
    state: State,
    agreement: String,
    facts: Facts,
    verdicts: Vec<Verdict>,
    warnings: Vec<String>,
    language: Language,
}

/// `GET`: an agreement of which nothing is filled in.
pub(crate) async fn begin(visit: Visit) -> Result<Response, Failure> {
    show(&visit, Work::new(&visit, State::default(), "", "")?, Vec::new())
}

/// `POST`: with what was filled in.
pub(crate) async fn go_on(visit: Visit, posted: Posted) -> Result<Response, Failure> {
    let (work, refused) = Work::posted(&visit, &posted)?;
    show(&visit, work, refused)
}

/// `POST` of a facts file.
pub(crate) async fn open(visit: Visit, upload: Upload) -> Result<Response, Failure> {
    let situation = facts_of(&visit, upload)?;
    show(&visit, Work::new(&visit, State::of(situation), "", "")?, Vec::new())
}

/// `POST`: the document in a format, or the facts.
pub(crate) async fn download(visit: Visit, posted: Posted) -> Result<Response, Failure> {
    let (work, refused) = Work::posted(&visit, &posted)?;
    let wanted = posted.get("format");
    if !refused.is_empty() {
        return show(&visit, work, refused);
    }
    if wanted == "toml" {
        return Ok(facts_file(&visit, &work.state.situation));
    }
    let paper = work.draft(&visit)?.paper;
    file(&visit, paper, wanted).await
}

/// A paper as a file in one of the formats.
pub(crate) async fn file(visit: &Visit, paper: Paper, ending: &str) -> Result<Response, Failure> {
    let format = visit.site.settings.formats.iter().find(|format| format.ending == ending).copied();
    let unknown = || Problem::general(Message::new("web-no-format"));
    let format = format.ok_or_else(|| Failure::new(visit, StatusCode::UNPROCESSABLE_ENTITY, unknown()))?;
    let name = format!("{}.{}", paper.title.clone().unwrap_or_else(|| "art28".to_owned()), format.ending);
    let Ok(_turn) = visit.site.busy.acquire().await else { return Err(Failure::ours(visit)) };
    let written = tokio::task::spawn_blocking(move || (format.write)(&paper)).await;
    match written {
        Ok(Ok(bytes)) => Ok(download::file(&name, format.media, bytes).into_response()),
        Ok(Err(problem)) => Err(Failure::new(visit, StatusCode::INTERNAL_SERVER_ERROR, problem)),
        Err(_) => Err(Failure::ours(visit)),
    }
}

impl Work {
    fn new(visit: &Visit, state: State, code: &str, wanted: &str) -> Result<Self, Failure> {
        let book = visit.site.book;
        let decision = state.decision(visit);
        let verdicts: Vec<Verdict> = decision.services.iter().map(|service| service.verdict).collect();
        let asked = book.agreements.keys().find(|id| *id == wanted).map(String::as_str);
        let asked = asked.or_else(|| draft::agreement_among(book, &verdicts));
        // Where it is not known yet, or not needed, one can still see what it would look like.
        let usual = || draft::agreement_for(book, Verdict::ProcessorAgreement.id());
        let agreement = asked.or_else(usual).ok_or_else(|| Failure::ours(visit))?.to_owned();
        let chosen = code.parse().ok().filter(|language| visit.site.voice(*language).is_some());
        let language = chosen.unwrap_or_else(|| visit.language());
        let words = visit.site.voice(language).map_or_else(|| visit.words(), |voice| &voice.words);
        let mut facts = report::letter_facts(&decision, &agreement, words);
        facts.extend(draft::facts_for(book, &agreement, &state.situation.services(), &verdicts));
        let notes = decision.services.iter().flat_map(|service| &service.notes);
        let warnings = notes.filter(|note| note.kind == AdviceKind::Warning);
        let warnings = warnings.map(|note| note.text.get(visit.language()).to_owned()).collect();
        Ok(Self { state, agreement, facts, verdicts, warnings, language })
    }

    fn posted(visit: &Visit, posted: &Posted) -> Result<(Self, Vec<String>), Failure> {
        let state = State::posted(visit, posted)?;
        let (code, wanted) = (posted.get("document"), posted.get("agreement"));
        let mut work = Self::new(visit, state, code, wanted)?;
        let refused = take(&mut work.state.situation, &work.facts, &visit.site.questions, posted);
        let work = Self::new(visit, work.state, code, wanted)?;
        Ok((work, refused))
    }

    fn draft(&self, visit: &Visit) -> Result<Draft, Failure> {
        draft::draft(visit.site.book, &self.agreement, &self.facts, self.language)
            .map_err(|problem| Failure::unusable(visit, vec![problem]))
    }

    /// What to say where the facts do not ask for this agreement.
    fn doubt(&self, visit: &Visit) -> String {
        let book = visit.site.book;
        let usual = draft::agreement_for(book, Verdict::ProcessorAgreement.id());
        let fits = draft::agreement_among(book, &self.verdicts) == Some(&self.agreement);
        if fits || usual != Some(&self.agreement) {
            String::new()
        } else if self.verdicts.contains(&Verdict::Unknown) {
            visit.word("web-verdict-open")
        } else {
            visit.word("web-not-needed")
        }
    }

    fn carried(&self, visit: &Visit) -> Vec<(&'static str, String)> {
        let mut carried = self.state.carried(visit);
        carried.push(("document", self.language.code().to_owned()));
        carried.push(("agreement", self.agreement.clone()));
        carried
    }
}

fn show(visit: &Visit, work: Work, refused: Vec<String>) -> Result<Response, Failure> {
    let draft = work.draft(visit)?;
    let (open, choices, filled) = fields(visit, &work, &draft);
    let name =
        |id: &String| visit.site.question(id).map(|question| question.name.get(visit.language()).to_owned());
    let carried = work.carried(visit);
    let page = Page {
        frame: Frame::new(visit, Section::Draft, visit.word("web-draft-title")).carrying(carried.clone()),
        hidden: carried.into_iter().filter(|(name, _)| !CHOSEN.contains(name)).collect(),
        doubt: work.doubt(visit),
        refused: refused.iter().filter_map(name).collect(),
        open,
        choices,
        filled,
        blanks: draft.open.iter().map(|open| open.count).sum(),
        body: preview::body(visit, &draft.paper),
        document_code: work.language.code().to_owned(),
        papers: papers(visit, &work.agreement),
        languages: languages(visit, work.language),
        formats: visit.site.settings.formats.clone(),
        warnings: work.warnings,
    };
    Ok(shown(&page))
}

/// The documents of the rulebook, those that a decision asks for first.
fn papers(visit: &Visit, chosen: &str) -> Vec<(String, String, bool)> {
    let mut all: Vec<_> = visit.site.book.agreements.iter().collect();
    all.sort_by_key(|(_, agreement)| rank(agreement));
    let shown = |(id, agreement): (&String, &Agreement)| {
        (id.clone(), agreement.title.get(visit.language()).to_owned(), id == chosen)
    };
    all.into_iter().map(shown).collect()
}

/// The place of the first verdict that asks for it; after all of them where none does.
fn rank(agreement: &Agreement) -> usize {
    let asks = |verdict: &Verdict| agreement.verdicts.iter().any(|known| known == verdict.id());
    Verdict::ALL.iter().position(asks).unwrap_or(Verdict::ALL.len())
}

fn languages(visit: &Visit, chosen: Language) -> Vec<(String, String, bool)> {
    let voices = visit.site.voices().iter();
    voices
        .map(|voice| {
            (voice.language.code().to_owned(), voice.words.word("web-language"), voice.language == chosen)
        })
        .collect()
}

/// The fields beside the document: what is open in it, the choices that were made, and what else is
/// filled in.
fn fields(visit: &Visit, work: &Work, draft: &Draft) -> (Vec<Field>, Vec<Field>, Vec<Field>) {
    let is_open = |question: &Question| draft.open.iter().any(|open| open.fact == question.id);
    let matters = |condition: &Condition| condition.truth(&work.facts) != facts::Truth::No;
    let used = draft::facts_in(visit.site.book, &work.agreement);
    let asked = |question: &&Question| {
        let matters = question.purpose == Purpose::Draft && matters(&question.asked_when);
        is_open(question) || matters && used.contains(question.id.as_str())
    };
    let shown = |question: &Question| field(question, work.facts.get(&question.id), visit.words());
    let (open, known): (Vec<&Question>, Vec<&Question>) =
        visit.site.questions.iter().filter(asked).partition(|question| is_open(question));
    let (choices, filled): (Vec<&Question>, Vec<&Question>) =
        known.into_iter().partition(|question| matches!(question.answer.kind(), "choice" | "yes-no"));
    let all = |questions: Vec<&Question>| questions.into_iter().map(shown).collect();
    (all(open), all(choices), all(filled))
}
