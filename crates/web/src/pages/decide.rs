//! The interview: one question at a time, with the verdict beside it.

mod state;
mod step;

use askama::Template;
use axum::response::{IntoResponse, Response};
use decide::Decision;
use language::{Message, Problem};

use crate::failure::{Failure, shown};
use crate::form::Posted;
use crate::frame::{Frame, Section};
use crate::pages::verdict::{VerdictView, views};
use crate::upload::Upload;
use crate::visit::Visit;

pub(crate) use state::State;
use step::{Asking, question};

#[derive(Template)]
#[template(path = "pages/decide.html")]
struct Page {
    frame: Frame,
    /// The question; none: nothing is left to ask.
    asking: Option<Asking>,
    /// What stands beside it: whether any answer was given yet.
    begun: bool,
    several: bool,
    /// Whether every service has its answer, so that what is asked is for what to do.
    settled: bool,
    progress: String,
    services: Vec<VerdictView>,
    /// Whether the facts call for an agreement that we can write.
    writes: bool,
    /// What the visitor told in own words.
    told: String,
}

/// `GET`: nothing is known yet.
pub(crate) async fn begin(visit: Visit) -> Response {
    show(&visit, &State::default(), None)
}

/// `POST`: takes an answer, or another step, and asks the next question.
pub(crate) async fn go_on(visit: Visit, posted: Posted) -> Result<Response, Failure> {
    let mut state = State::posted(&visit, &posted)?;
    let change = state.step(&visit, &posted);
    Ok(show(&visit, &state, change))
}

/// `POST` of a facts file: goes on where it stopped.
pub(crate) async fn open(visit: Visit, upload: Upload) -> Result<Response, Failure> {
    let situation = facts_of(&visit, upload)?;
    Ok(show(&visit, &State::of(situation), None))
}

/// The facts in a file that was sent.
pub(crate) fn facts_of(visit: &Visit, upload: Upload) -> Result<facts::Situation, Failure> {
    let unusable = |id| Failure::unusable(visit, vec![Problem::general(Message::new(id))]);
    let (name, bytes) = upload.file.ok_or_else(|| unusable("web-no-file"))?;
    let text = String::from_utf8(bytes).map_err(|_| unusable("web-facts-not-text"))?;
    let (situation, problems) = facts::read_file(&name, &text, &visit.site.questions);
    if let Some(profile) = facts::profile_named(&text) {
        let message = Message::new("facts-profile-elsewhere").with("file", profile);
        return Err(Failure::unusable(visit, vec![Problem::general(message)]));
    }
    if problems.is_empty() { Ok(situation) } else { Err(Failure::unusable(visit, problems)) }
}

/// `POST`: the facts as a file.
pub(crate) async fn download(visit: Visit, posted: Posted) -> Result<Response, Failure> {
    let state = State::posted(&visit, &posted)?;
    Ok(facts_file(&visit, &state.situation))
}

/// A situation as the facts file to keep.
pub(crate) fn facts_file(visit: &Visit, situation: &facts::Situation) -> Response {
    let text = facts::write_file(situation, &visit.site.questions, visit.language());
    crate::download::file("art28-facts.toml", "application/toml; charset=utf-8", text.into_bytes())
        .into_response()
}

fn show(visit: &Visit, state: &State, change: Option<(usize, String)>) -> Response {
    let decision = state.decision(visit);
    let asking = question(visit, state, change);
    let page = Page {
        frame: Frame::new(visit, Section::Decide, visit.word("web-decide-title"))
            .carrying(state.carried(visit)),
        begun: decision.services.iter().any(|service| !service.facts.is_empty()),
        several: decision.services.len() > 1,
        settled: decision.services.iter().all(|service| service.verdict != rulebook::Verdict::Unknown),
        progress: progress(visit, state),
        services: views(&decision, visit.words()),
        writes: writes(visit, &decision),
        told: state.told.clone(),
        asking,
    };
    shown(&page)
}

fn progress(visit: &Visit, state: &State) -> String {
    let progress = state.interview().progress(&visit.site.decider);
    visit.say(&Message::new("web-progress").with("answered", progress.answered).with("left", progress.left))
}

/// Whether a service needs an agreement that the rulebook can draft.
fn writes(visit: &Visit, decision: &Decision) -> bool {
    let drafted = |verdict: rulebook::Verdict| draft::agreement_for(visit.site.book, verdict.id()).is_some();
    decision.services.iter().any(|service| drafted(service.verdict))
}
