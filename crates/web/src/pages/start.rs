//! The start page: the question, and the ways in.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::failure::shown;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "pages/start.html")]
struct Page {
    frame: Frame,
}

/// `GET /`: to the start page in the visitor's language.
pub(crate) async fn choose(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let visit = Visit::preferring(&site, &headers);
    ([(header::VARY, "accept-language")], Redirect::to(&visit.address(""))).into_response()
}

/// `GET /<language>/`.
pub(crate) async fn page(visit: Visit) -> Response {
    shown(&Page { frame: Frame::new(&visit, Section::Start, visit.word("web-question")) })
}
