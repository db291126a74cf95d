//! The pages. One page is one module with its template beside it; adding one is those two files and
//! its lines here.

pub(crate) mod agreement;
pub(crate) mod check;
pub(crate) mod decide;
pub(crate) mod manual;
mod start;
mod verdict;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::assets;
use crate::site::Site;

/// What a post may weigh, in bytes: the largest file that is read, and the form around it.
const LARGEST: usize = read::limits::BYTES + (1 << 20);

/// Every address and the page that answers there.
pub(crate) fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/", get(start::choose))
        .route("/assets/{mark}/{name}", get(assets::file))
        .route("/{language}/", get(start::page))
        .route("/{language}/decide", get(decide::begin).post(decide::go_on))
        .route("/{language}/decide/open", post(decide::open))
        .route("/{language}/decide/facts", post(decide::download))
        .route("/{language}/agreement", get(agreement::begin).post(agreement::go_on))
        .route("/{language}/agreement/open", post(agreement::open))
        .route("/{language}/agreement/file", post(agreement::download))
        .route("/{language}/check", get(check::begin).post(check::again))
        .route("/{language}/check/open", post(check::open))
        .route("/{language}/check/report", post(check::report))
        .route("/{language}/check/letter", post(check::letter))
        .route("/{language}/manual", get(manual::index))
        .route("/{language}/manual/{kind}", get(manual::kind))
        .route("/{language}/manual/{kind}/{id}", get(manual::page))
        .layer(DefaultBodyLimit::max(LARGEST))
}
