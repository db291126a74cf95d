//! The main job in the browser: a local web app that answers, drafts and reviews.
//!
//! It keeps nothing: what a page needs to go on travels in its own forms, by POST. One page is one
//! module with its template beside it in `pages/`.

mod assets;
mod carried;
mod child;
mod download;
mod failure;
mod fields;
mod form;
mod frame;
mod guard;
mod pages;
mod server;
mod site;
mod sources;
mod upload;
mod visit;

pub use child::{read_apart, read_elsewhere};
pub use server::{Listening, asked_to_stop, listen};
pub use site::{Format, Settings};

use std::sync::Arc;

pub use axum::Router;
use axum::middleware;
use rulebook::Rulebook;

use site::Site;

/// The web app over a rulebook, which it keeps for as long as the program runs.
pub fn app(book: &'static Rulebook, settings: Settings) -> Router {
    let site = Arc::new(Site::new(book, settings));
    pages::routes()
        .fallback(failure::nowhere)
        .layer(middleware::from_fn_with_state(site.clone(), guard::watch))
        .with_state(site)
}
