//! The manual: every requirement, clause, fact, decision and source of the rulebook, to browse and
//! to search.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use report::manual;
use write::Dress;

use crate::failure::{Failure, shown};
use crate::frame::{Frame, Section};
use crate::visit::Visit;

/// What is searched, made ready once for each language.
#[derive(Debug, Default)]
pub(crate) struct Index;

#[derive(Template)]
#[template(path = "pages/manual.html")]
struct Page {
    frame: Frame,
    body: String,
}

struct Plain;

impl Dress for Plain {}

/// `GET /<language>/manual/<kind>/<id>`.
pub(crate) async fn page(
    visit: Visit,
    Path((_, kind, id)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let paper = manual::page(&kind, &id, visit.words()).ok_or_else(|| Failure::nowhere(visit.clone()))?;
    let title = paper.title.clone().unwrap_or_default();
    let body = write::html_body(&paper, &mut Plain);
    Ok(shown(&Page { frame: Frame::new(&visit, Section::Manual, title), body }))
}
