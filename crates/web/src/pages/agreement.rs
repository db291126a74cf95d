//! The agreement: a preview that looks like the document, with its blanks and choices to fill in.

mod preview;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use draft::Draft;
use facts::{Condition, Facts, Purpose, Question};
use language::{Language, Message, Problem};
use paper::Paper;
use rulebook::{AdviceKind, Verdict};

use crate::download;
use crate::failure::{Failure, shown};
use crate::fields::{Field, field, take};
use crate::form::Posted;
use crate::frame::{Frame, Section};
use crate::pages::decide::{State, facts_file, facts_of};
use crate::site::Format;
use crate::upload::Upload;
use crate::visit::Visit;

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
    show(&visit, Work::new(&visit, State::default(), "")?, Vec::new())
}

/// `POST`: with what was filled in.
pub(crate) async fn go_on(visit: Visit, posted: Posted) -> Result<Response, Failure> {
    let (work, refused) = Work::posted(&visit, &posted)?;
    show(&visit, work, refused)
}

/// `POST` of a facts file.
pub(crate) async fn open(visit: Visit, upload: Upload) -> Result<Response, Failure> {
    let situation = facts_of(&visit, upload)?;
    show(&visit, Work::new(&visit, State::of(situation), "")?, Vec::new())
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
    fn new(visit: &Visit, state: State, code: &str) -> Result<Self, Failure> {
        let book = visit.site.book;
        let decision = state.decision(visit);
        let verdicts: Vec<Verdict> = decision.services.iter().map(|service| service.verdict).collect();
        let asked = verdicts.iter().find_map(|verdict| draft::agreement_for(book, verdict.id()));
        // Where it is not known yet, or not needed, one can still see what it would look like.
        let usual = || draft::agreement_for(book, Verdict::ProcessorAgreement.id());
        let agreement = asked.or_else(usual).ok_or_else(|| Failure::ours(visit))?.to_owned();
        let facts = draft::facts_for(book, &agreement, &state.situation.services(), &verdicts);
        let notes = decision.services.iter().flat_map(|service| &service.notes);
        let warnings = notes.filter(|note| note.kind == AdviceKind::Warning);
        let warnings = warnings.map(|note| note.text.get(visit.language()).to_owned()).collect();
        let chosen = code.parse().ok().filter(|language| visit.site.voice(*language).is_some());
        let language = chosen.unwrap_or_else(|| visit.language());
        Ok(Self { state, agreement, facts, verdicts, warnings, language })
    }

    fn posted(visit: &Visit, posted: &Posted) -> Result<(Self, Vec<String>), Failure> {
        let state = State::posted(visit, posted)?;
        let mut work = Self::new(visit, state, posted.get("document"))?;
        let refused = take(&mut work.state.situation, &work.facts, &visit.site.questions, posted);
        let work = Self::new(visit, work.state, posted.get("document"))?;
        Ok((work, refused))
    }

    fn draft(&self, visit: &Visit) -> Result<Draft, Failure> {
        draft::draft(visit.site.book, &self.agreement, &self.facts, self.language)
            .map_err(|problem| Failure::unusable(visit, vec![problem]))
    }

    /// What to say where the facts do not ask for this agreement.
    fn doubt(&self, visit: &Visit) -> String {
        let asked = |verdict: &Verdict| draft::agreement_for(visit.site.book, verdict.id()).is_some();
        if self.verdicts.iter().any(asked) {
            String::new()
        } else if self.verdicts.contains(&Verdict::SubProcessorAgreement) {
            visit.word("web-sub-processor-text")
        } else if self.verdicts.contains(&Verdict::Unknown) {
            visit.word("web-verdict-open")
        } else {
            visit.word("web-not-needed")
        }
    }

    fn carried(&self, visit: &Visit) -> Vec<(&'static str, String)> {
        let mut carried = self.state.carried(visit);
        carried.push(("document", self.language.code().to_owned()));
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
        hidden: carried.into_iter().filter(|(name, _)| *name != "document").collect(),
        doubt: work.doubt(visit),
        refused: refused.iter().filter_map(name).collect(),
        open,
        choices,
        filled,
        blanks: draft.open.iter().map(|open| open.count).sum(),
        body: preview::body(visit, &draft.paper),
        document_code: work.language.code().to_owned(),
        languages: languages(visit, work.language),
        formats: visit.site.settings.formats.clone(),
        warnings: work.warnings,
    };
    Ok(shown(&page))
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
    let asked = |question: &&Question| {
        is_open(question) || question.purpose == Purpose::Draft && matters(&question.asked_when)
    };
    let shown = |question: &Question| field(question, work.facts.get(&question.id), visit.words());
    let (open, known): (Vec<&Question>, Vec<&Question>) =
        visit.site.questions.iter().filter(asked).partition(|question| is_open(question));
    let (choices, filled): (Vec<&Question>, Vec<&Question>) =
        known.into_iter().partition(|question| matches!(question.answer.kind(), "choice" | "yes-no"));
    let all = |questions: Vec<&Question>| questions.into_iter().map(shown).collect();
    (all(open), all(choices), all(filled))
}
