//! The manual: every requirement, clause, fact, decision and source of the rulebook, to browse and
//! to search; and the way in for who wants to learn when an agreement is needed and what goes in it.

mod index;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use law::Citation;
use report::manual;
use rulebook::{Level, Rulebook, Verdict};
use write::{Dress, html_body};

use crate::failure::{Failure, shown};
use crate::frame::{Frame, Section};
use crate::sources::{Cited, opened};
use crate::visit::Visit;

pub(crate) use index::Index;
use index::{Entry, index_of};

/// The kinds of pages by the words for them; a kind that is not here is called by its folder.
const KINDS: [(&str, &str); 10] = [
    ("requirements", "web-kind-requirements"),
    ("clauses", "web-kind-clauses"),
    ("scenarios", "web-kind-scenarios"),
    ("decisions", "web-kind-decisions"),
    ("facts", "web-kind-facts"),
    ("measures", "web-kind-measures"),
    ("models", "web-kind-models"),
    ("vendors", "web-kind-vendors"),
    ("terms", "web-kind-terms"),
    ("law", "web-kind-law"),
];

/// A list under a heading.
struct Group {
    heading: String,
    links: Vec<Link>,
}

/// A page in a list.
struct Link {
    address: String,
    title: String,
    beside: String,
}

#[derive(Template)]
#[template(path = "pages/manual-index.html")]
struct Listing {
    frame: Frame,
    query: String,
    /// What was found; none: nothing was asked.
    found: Option<Vec<Link>>,
    groups: Vec<Group>,
    kinds: Vec<Link>,
}

#[derive(Template)]
#[template(path = "pages/manual.html")]
struct Page {
    frame: Frame,
    kind: String,
    kind_address: String,
    body: String,
    sources: Vec<Cited>,
    related: Vec<Link>,
    /// A situation that can be tried in the interview.
    told: String,
}

/// The words that a visitor looks for.
#[derive(serde::Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
}

struct Shown;

impl Dress for Shown {}

/// `GET /<language>/manual?q=words`.
pub(crate) async fn index(visit: Visit, Query(search): Query<Search>) -> Response {
    let query: String = search.q.trim().chars().take(200).collect();
    let entries = index_of(&visit).search(&query);
    let found = (!query.is_empty()).then(|| entries.iter().map(|entry| link(&visit, entry)).collect());
    let groups = if found.is_none() { lessons(&visit) } else { Vec::new() };
    let frame = Frame::new(&visit, Section::Manual, visit.word("web-manual-title"));
    shown(&Listing { frame, query, found, groups, kinds: kinds(&visit) })
}

/// `GET /<language>/manual/<kind>`.
pub(crate) async fn kind(visit: Visit, Path((_, kind)): Path<(String, String)>) -> Result<Response, Failure> {
    let entries = index_of(&visit).of_kind(&kind);
    if entries.is_empty() {
        return Err(Failure::nowhere(visit));
    }
    let links = entries.into_iter().map(|entry| link(&visit, entry)).collect();
    let heading = kind_name(&visit, &kind);
    let frame = Frame::new(&visit, Section::Manual, heading.clone());
    let groups = vec![Group { heading, links }];
    Ok(shown(&Listing { frame, query: String::new(), found: None, groups, kinds: kinds(&visit) }))
}

/// `GET /<language>/manual/<kind>/<id>`.
pub(crate) async fn page(
    visit: Visit,
    Path((_, kind, id)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let paper = manual::page(&kind, &id, visit.words()).ok_or_else(|| Failure::nowhere(visit.clone()))?;
    let entry = index_of(&visit).of_kind(&kind).into_iter().find(|entry| entry.id == id);
    let title = entry.map_or(id.clone(), |entry| entry.title.clone());
    let book = visit.site.book;
    let page = Page {
        frame: Frame::new(&visit, Section::Manual, title),
        kind: kind_name(&visit, &kind),
        kind_address: visit.address(&format!("manual/{kind}")),
        body: html_body(&paper, &mut Shown),
        sources: opened(cited(book, &kind, &id), visit.words()),
        related: related(&visit, &kind, &id),
        told: told(&visit, &kind, &id),
    };
    Ok(shown(&page))
}

fn kind_name(visit: &Visit, kind: &str) -> String {
    let id = KINDS.iter().find(|(known, _)| *known == kind).map(|(_, id)| *id);
    id.map_or_else(|| kind.to_owned(), |id| visit.word(id))
}

fn kinds(visit: &Visit) -> Vec<Link> {
    let kind = |(kind, id): &(&str, &'static str)| Link {
        address: visit.address(&format!("manual/{kind}")),
        title: visit.word(id),
        beside: String::new(),
    };
    KINDS.iter().map(kind).collect()
}

fn link(visit: &Visit, entry: &Entry) -> Link {
    Link {
        address: visit.address(&format!("manual/{}/{}", entry.kind, entry.id)),
        title: entry.title.clone(),
        beside: entry.beside.clone(),
    }
}

/// What one can learn here: when yes, when no, by worked situations; and what goes in an agreement.
fn lessons(visit: &Visit) -> Vec<Group> {
    let book = visit.site.book;
    let situations = |heading, fits: fn(Verdict) -> bool| {
        let fitting = book.scenarios.iter().filter(|(_, scenario)| fits(scenario.verdict));
        group(visit, heading, "scenarios", fitting.map(|(id, _)| id.as_str()).collect())
    };
    let needed = |verdict| matches!(verdict, Verdict::ProcessorAgreement | Verdict::SubProcessorAgreement);
    let level = |heading, level: Level| {
        let mut fitting: Vec<_> =
            book.requirements.iter().filter(|(_, requirement)| requirement.level == level).collect();
        fitting.sort_by_key(|(_, requirement)| requirement.order);
        group(visit, heading, "requirements", fitting.into_iter().map(|(id, _)| id.as_str()).collect())
    };
    vec![
        situations("web-learn-yes", needed),
        situations("web-learn-no", |verdict| {
            !matches!(
                verdict,
                Verdict::ProcessorAgreement | Verdict::SubProcessorAgreement | Verdict::Unknown
            )
        }),
        situations("web-learn-depends", |verdict| verdict == Verdict::Unknown),
        level("web-learn-law", Level::Law),
        level("web-learn-essential", Level::Essential),
        level("web-learn-practice", Level::Practice),
    ]
}

fn group(visit: &Visit, heading: &'static str, kind: &str, ids: Vec<&str>) -> Group {
    let entries = index_of(visit).of_kind(kind);
    let find = |id: &&str| entries.iter().find(|entry| entry.id == **id);
    let links = ids.iter().filter_map(find).map(|entry| link(visit, entry)).collect();
    Group { heading: visit.word(heading), links }
}

/// The sources of a thing that has them.
fn cited<'book>(book: &'book Rulebook, kind: &str, id: &str) -> &'book [Citation] {
    let found = match kind {
        "requirements" => book.requirements.get(id).map(|requirement| &requirement.law),
        "clauses" => book.clauses.get(id).map(|clause| &clause.law),
        "facts" => book.facts.get(id).map(|fact| &fact.law),
        "scenarios" => book.scenarios.get(id).map(|scenario| &scenario.law),
        _ => None,
    };
    found.map_or(&[], Vec::as_slice)
}

/// The pages that belong with this one: the clause that meets a requirement, and the other way round.
fn related(visit: &Visit, kind: &str, id: &str) -> Vec<Link> {
    let book = visit.site.book;
    let (other, ids): (&str, Vec<&str>) = match kind {
        "requirements" => {
            let meets = book.clauses.iter().filter(|(_, clause)| clause.meets.iter().any(|met| met == id));
            ("clauses", meets.map(|(clause, _)| clause.as_str()).collect())
        }
        "clauses" => {
            let met = book.clauses.get(id).map(|clause| clause.meets.iter().map(String::as_str).collect());
            ("requirements", met.unwrap_or_default())
        }
        _ => return Vec::new(),
    };
    let entries = index_of(visit).of_kind(other);
    entries
        .into_iter()
        .filter(|entry| ids.contains(&entry.id.as_str()))
        .map(|entry| link(visit, entry))
        .collect()
}

fn told(visit: &Visit, kind: &str, id: &str) -> String {
    let scenario = visit.site.book.scenarios.get(id).filter(|_| kind == "scenarios");
    scenario.map(|scenario| scenario.situation.get(visit.language()).to_owned()).unwrap_or_default()
}
