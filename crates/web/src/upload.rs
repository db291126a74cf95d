use std::sync::Arc;

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::response::IntoResponse;
use language::{Message, Problem};

use crate::failure::Failure;
use crate::form::{Posted, too_much_or_broken};
use crate::site::Site;
use crate::visit::Visit;

/// How many fields a form with a file may have.
const FIELDS: usize = 64;

/// A file with the fields around it.
pub(crate) struct Upload {
    /// The file's name and content; none was chosen: none.
    pub file: Option<(String, Vec<u8>)>,
    /// The other fields.
    pub fields: Posted,
}

impl FromRequest<Arc<Site>> for Upload {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Arc<Site>) -> Result<Self, Failure> {
        let path = request.uri().path();
        let visit = Visit::of(site, path).unwrap_or_else(|| Visit::preferring(site, request.headers()));
        let broken =
            |error: MultipartError| Failure::new(&visit, error.status(), too_much_or_broken(error.status()));
        let mut parts = Multipart::from_request(request, site).await.map_err(|rejection| {
            let status = rejection.into_response().status();
            Failure::new(&visit, status, too_much_or_broken(status))
        })?;
        let mut upload = Self { file: None, fields: Posted::default() };
        let mut count = 0;
        while let Some(field) = parts.next_field().await.map_err(broken)? {
            count += 1;
            if count > FIELDS {
                return Err(Failure::unusable(&visit, vec![Problem::general(Message::new("web-too-many"))]));
            }
            upload.take(field, &visit).await?;
        }
        Ok(upload)
    }
}

impl Upload {
    async fn take(&mut self, field: Field<'_>, visit: &Visit) -> Result<(), Failure> {
        let broken =
            |error: MultipartError| Failure::new(visit, error.status(), too_much_or_broken(error.status()));
        let name = field.name().unwrap_or_default().to_owned();
        let Some(file) = field.file_name().map(base_name) else {
            self.fields.0.push((name, field.text().await.map_err(broken)?));
            return Ok(());
        };
        let bytes = field.bytes().await.map_err(broken)?;
        // A file field that was left alone is sent without a name and without content.
        let chosen = !(file.is_empty() && bytes.is_empty());
        if chosen && self.file.is_some() {
            let problem = Problem::general(Message::new("web-one-file"));
            return Err(Failure::unusable(visit, vec![problem]));
        }
        if chosen {
            self.file = Some((file, bytes.to_vec()));
        }
        Ok(())
    }
}

/// A file's name without folders, which some browsers send along.
fn base_name(name: &str) -> String {
    name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned()
}
