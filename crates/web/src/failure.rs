use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use language::{Message, Problem};

use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visit::Visit;

/// What went wrong, as a page that says what to do.
pub(crate) struct Failure {
    visit: Box<Visit>,
    status: StatusCode,
    problems: Vec<Problem>,
}

#[derive(Template)]
#[template(path = "pages/failure.html")]
struct Page {
    frame: Frame,
    problems: Vec<(String, String)>,
}

impl Failure {
    pub fn new(visit: &Visit, status: StatusCode, problem: Problem) -> Self {
        Self { visit: Box::new(visit.clone()), status, problems: vec![problem] }
    }

    /// Input that cannot be used, with everything that is wrong with it.
    pub fn unusable(visit: &Visit, problems: Vec<Problem>) -> Self {
        Self { visit: Box::new(visit.clone()), status: StatusCode::UNPROCESSABLE_ENTITY, problems }
    }

    /// There is no such page.
    pub fn nowhere(visit: Visit) -> Self {
        Self::new(&visit, StatusCode::NOT_FOUND, Problem::general(Message::new("web-no-page")))
    }

    /// A fault of ours.
    pub fn ours(visit: &Visit) -> Self {
        let problem = Problem::general(Message::new("web-our-fault"));
        Self::new(visit, StatusCode::INTERNAL_SERVER_ERROR, problem)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let visit = &self.visit;
        let words = visit.words();
        let said = |problem: &Problem| {
            // What it says, after where; and on a line of its own what to do.
            let all = words.problem(problem);
            let (what, help) = all.split_once('\n').unwrap_or((&all, ""));
            (what.to_owned(), help.trim().to_owned())
        };
        let problems = self.problems.iter().map(said).collect();
        let mut frame = Frame::new(visit, Section::Start, visit.word("web-failure-title"));
        frame.visit.path = String::new();
        (self.status, shown(&Page { frame, problems })).into_response()
    }
}

/// A page made from its template.
pub(crate) fn shown(page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => Html(html).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// What stands where no page is.
pub(crate) async fn nowhere(State(site): State<Arc<Site>>, uri: Uri, headers: HeaderMap) -> Failure {
    let visit = Visit::of(&site, uri.path()).unwrap_or_else(|| Visit::preferring(&site, &headers));
    Failure::nowhere(visit)
}
