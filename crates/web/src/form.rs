use std::sync::Arc;

use axum::Form;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use language::{Message, Problem};

use crate::failure::Failure;
use crate::site::Site;
use crate::visit::Visit;

/// What was posted: names with their values, in order. A name may occur more than once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Posted(pub Vec<(String, String)>);

impl Posted {
    /// The first value of a name; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// The first value of a name.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every value of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl FromRequest<Arc<Site>> for Posted {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Arc<Site>) -> Result<Self, Failure> {
        let path = request.uri().path();
        let visit = Visit::of(site, path).unwrap_or_else(|| Visit::preferring(site, request.headers()));
        let form = Form::<Vec<(String, String)>>::from_request(request, site).await;
        form.map(|Form(fields)| Self(fields)).map_err(|rejection| {
            let status = rejection.into_response().status();
            Failure::new(&visit, status, too_much_or_broken(status))
        })
    }
}

/// What is wrong with a body that could not be taken.
pub(crate) fn too_much_or_broken(status: StatusCode) -> Problem {
    let id = if status == StatusCode::PAYLOAD_TOO_LARGE { "web-too-large" } else { "web-broken-form" };
    let limit = read::limits::BYTES >> 20;
    Problem::general(Message::new(id).with("limit", limit))
}
