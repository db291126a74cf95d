//! The check: the other party's document beside what it lacks.

mod view;

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use facts::Facts;
use language::{Language, Message, Problem};
use review::{DocumentKind, Review};

use crate::carried::Document;
use crate::child;
use crate::failure::{Failure, shown};
use crate::form::Posted;
use crate::frame::{Frame, Section};
use crate::site::{Format, Site};
use crate::upload::Upload;
use crate::visit::Visit;
use view::{Level, View};

#[derive(Template)]
#[template(path = "pages/check-begin.html")]
struct Begin {
    frame: Frame,
}

#[derive(Template)]
#[template(path = "pages/check.html")]
struct Page {
    frame: Frame,
    name: String,
    is_agreement: bool,
    document_code: String,
    parties: Vec<String>,
    /// What could not be read, and what to do about it.
    problems: Vec<(String, String)>,
    levels: Vec<Level>,
    /// What was agreed: its name and its value.
    terms: Vec<(String, String)>,
    view: View,
    carried: String,
    formats: Vec<Format>,
}

/// `GET`: nothing was sent yet.
pub(crate) async fn begin(visit: Visit) -> Response {
    shown(&Begin { frame: Frame::new(&visit, Section::Check, visit.word("web-check-title")) })
}

/// `POST` of a file.
pub(crate) async fn open(visit: Visit, upload: Upload) -> Result<Response, Failure> {
    let none = || Failure::unusable(&visit, vec![Problem::general(Message::new("web-no-file"))]);
    let (name, bytes) = upload.file.ok_or_else(none)?;
    let document = child::read(&visit, name, bytes).await?;
    show(&visit, document).await
}

/// `POST` of a document that was read before, to see it in another language.
pub(crate) async fn again(visit: Visit, posted: Posted) -> Result<Response, Failure> {
    let document = carried(&visit, &posted)?;
    show(&visit, document).await
}

/// `POST`: the report as a file.
pub(crate) async fn report(visit: Visit, posted: Posted) -> Result<Response, Failure> {
    let (document, review, _) = reviewed(&visit, carried(&visit, &posted)?).await?;
    let paper = report::review_paper(&document.name, &review, &document.problems, visit.words());
    super::agreement::file(&visit, paper, posted.get("format")).await
}

/// `POST`: the letter to the other party as a file, in the language of the visit.
pub(crate) async fn letter(visit: Visit, posted: Posted) -> Result<Response, Failure> {
    let (document, review, _) = reviewed(&visit, carried(&visit, &posted)?).await?;
    let nothing = Facts::new();
    let letter = report::Letter {
        file: &document.name,
        facts: &nothing,
        date: None,
        down_to: rulebook::Level::Essential,
    };
    let paper = report::change_letter(&review, &letter, visit.words());
    super::agreement::file(&visit, paper, posted.get("format")).await
}

fn carried(visit: &Visit, posted: &Posted) -> Result<Document, Failure> {
    let broken = || Failure::unusable(visit, vec![Problem::general(Message::new("web-broken-form"))]);
    Document::unpack(posted.get("read")).ok_or_else(broken)
}

async fn show(visit: &Visit, document: Document) -> Result<Response, Failure> {
    let carried = document.pack().ok_or_else(|| Failure::ours(visit))?;
    let (document, review, language) = reviewed(visit, document).await?;
    let words = visit.words();
    let said =
        |problem: &Problem| (words.say(&problem.message), words.help(&problem.message).unwrap_or_default());
    let party = |party: &review::Party| {
        words.say(&Message::new("review-party").with("role", party.role).with("name", party.name.as_str()))
    };
    let page = Page {
        frame: Frame::new(visit, Section::Check, visit.word("web-check-title"))
            .carrying(vec![("read", carried.clone())]),
        is_agreement: review.document.kind == DocumentKind::ProcessorAgreement,
        document_code: language.code().to_owned(),
        parties: review.document.parties.iter().map(party).collect(),
        problems: document.problems.iter().map(said).collect(),
        levels: view::levels(&review, words),
        terms: review.terms.iter().map(|term| words.term(term)).collect(),
        view: view::view(visit, &document.paper, &review, language),
        name: document.name,
        carried,
        formats: visit.site.settings.formats.clone(),
    };
    Ok(shown(&page))
}

/// The review of a document, and the language it is in.
async fn reviewed(visit: &Visit, document: Document) -> Result<(Document, Review, Language), Failure> {
    let Ok(_turn) = visit.site.busy.acquire().await else { return Err(Failure::ours(visit)) };
    let site = visit.site.clone();
    let done = tokio::task::spawn_blocking(move || {
        let found = review_of(&site, &document);
        found.map(|(review, language)| (document, review, language))
    });
    match done.await {
        Ok(Ok(reviewed)) => Ok(reviewed),
        Ok(Err(problem)) => Err(Failure::unusable(visit, vec![problem])),
        Err(_) => Err(Failure::ours(visit)),
    }
}

fn review_of(site: &Arc<Site>, document: &Document) -> Result<(Review, Language), Problem> {
    let unknown = || Problem::general(Message::new("cli-language-unknown"));
    let language = review::recognise(&document.paper).ok_or_else(unknown)?;
    let not_read =
        || Problem::general(Message::new("cli-language-not-read").with("language", language.code()));
    let reviewer = site.reviewer(language).ok_or_else(not_read)?;
    Ok((reviewer.review(&document.paper), language))
}
