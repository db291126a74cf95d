use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use language::{Language, Message};
use report::Words;

use crate::failure::Failure;
use crate::site::{Site, Voice};

/// One request: the site, and the language in its address (`/nl/...`).
#[derive(Clone)]
pub(crate) struct Visit {
    pub site: Arc<Site>,
    pub voice: Arc<Voice>,
    /// The address without the language, with what is searched for: `manual?q=audit`.
    pub path: String,
}

impl Visit {
    /// A visit to an address; none where it does not begin with a language of ours.
    pub fn of(site: &Arc<Site>, path: &str) -> Option<Self> {
        let path = path.trim_start_matches('/');
        let (code, rest) = path.split_once('/').unwrap_or((path, ""));
        // A locale such as nl-NL also names a language, but is no address of ours.
        let voice = site.voices().iter().find(|voice| voice.language.code() == code)?;
        Some(Self { site: site.clone(), voice: voice.clone(), path: rest.to_owned() })
    }

    /// A visit to an address without a language: the first that the browser asks for and we have.
    pub fn preferring(site: &Arc<Site>, headers: &HeaderMap) -> Self {
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let codes = asked.unwrap_or_default().split([',', ';']).map(str::trim);
        let voice = codes.filter_map(|code| code.parse().ok()).find_map(|language| site.voice(language));
        let voice = voice.unwrap_or_else(|| site.first_voice()).clone();
        Self { site: site.clone(), voice, path: String::new() }
    }

    pub fn language(&self) -> Language {
        self.voice.language
    }

    /// The words of this language.
    pub fn words(&self) -> &Words<'static> {
        &self.voice.words
    }

    /// The words of an id without arguments.
    pub fn word(&self, id: &'static str) -> String {
        self.voice.words.word(id)
    }

    pub fn say(&self, message: &Message) -> String {
        self.voice.words.say(message)
    }

    /// The address of a page in this language.
    pub fn address(&self, path: &str) -> String {
        format!("/{}/{path}", self.language().code())
    }
}

impl FromRequestParts<Arc<Site>> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Failure> {
        let address = parts.uri.path_and_query().map_or_else(|| parts.uri.path(), |whole| whole.as_str());
        Self::of(site, address).ok_or_else(|| Failure::nowhere(Self::preferring(site, &parts.headers)))
    }
}
