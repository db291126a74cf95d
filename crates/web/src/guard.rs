//! What every request passes: who may ask, how long it may take, and what the browser may do with
//! the answer.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use language::{Message, Problem};

use crate::failure::Failure;
use crate::site::Site;
use crate::visit::Visit;

/// How long a request may take, its sending included.
const LONGEST: Duration = Duration::from_secs(60);

/// The names of this machine itself.
const HERE: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// What the browser may do with any answer of ours: nothing from elsewhere, nothing kept, no frame.
const HEADERS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // With no-referrer the browser would leave its origin out of our own forms too.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
];

/// Refuses visits by a strange name and posts from another site, ends what takes too long, and sets
/// the headers.
pub(crate) async fn watch(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let visit = || Visit::preferring(&site, headers);
    let refused = if !known_host(headers, &site.settings.hosts) {
        Some(refuse(&visit(), StatusCode::MISDIRECTED_REQUEST, "web-strange-host"))
    } else if request.method() == Method::POST && !from_here(headers) {
        Some(refuse(&visit(), StatusCode::FORBIDDEN, "web-strange-origin"))
    } else {
        None
    };
    let late = visit();
    let mut answer = match refused {
        Some(refusal) => refusal,
        None => tokio::time::timeout(LONGEST, next.run(request))
            .await
            .unwrap_or_else(|_| refuse(&late, StatusCode::REQUEST_TIMEOUT, "web-too-slow")),
    };
    secure(answer.headers_mut());
    answer
}

fn refuse(visit: &Visit, status: StatusCode, id: &'static str) -> Response {
    Failure::new(visit, status, Problem::general(Message::new(id))).into_response()
}

fn secure(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // Answers hold what the visitor told: no shared cache keeps them, and going back shows them still.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
}

/// Against DNS rebinding: a page elsewhere whose name leads to this machine is not us.
fn known_host(headers: &HeaderMap, hosts: &[String]) -> bool {
    let Some(host) = text(headers, &header::HOST) else { return false };
    let name = without_port(host);
    HERE.contains(&name) || hosts.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.chars().all(|c| c.is_ascii_digit()) => name,
        _ => host,
    }
}

/// Whether a post comes from a page of ours. A browser always says where it comes from; a program
/// that is no browser need not, and cannot be misused by a page elsewhere.
fn from_here(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    let fetched_here = site.is_none_or(|site| matches!(site, "same-origin" | "none"));
    let origin = headers.get(header::ORIGIN).map(|value| value.to_str().unwrap_or("null"));
    let same = |origin: &str| {
        let authority = origin.split_once("://").map(|(_, authority)| authority);
        authority.is_some() && authority == text(headers, &header::HOST)
    };
    fetched_here && origin.is_none_or(same)
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn only_names_of_this_machine_and_those_given_are_known() {
        for host in ["127.0.0.1:2828", "localhost:2828", "localhost", "[::1]:2828", "[::1]", "Art28.intern"] {
            assert!(known_host(&headers(&[("host", host)]), &["art28.intern".into()]), "{host}");
        }
        for host in ["evil.example", "127.0.0.1.evil.example:2828", "localhost.evil.example", "10.0.0.1", ""]
        {
            assert!(!known_host(&headers(&[("host", host)]), &["art28.intern".into()]), "{host}");
        }
        assert!(!known_host(&HeaderMap::new(), &[]));
    }

    #[test]
    fn a_post_comes_from_our_own_page_or_from_no_browser() {
        let host = ("host", "127.0.0.1:2828");
        assert!(from_here(&headers(&[host])));
        assert!(from_here(&headers(&[host, ("origin", "http://127.0.0.1:2828")])));
        assert!(from_here(&headers(&[
            host,
            ("origin", "https://127.0.0.1:2828"),
            ("sec-fetch-site", "same-origin")
        ])));
        for origin in ["http://evil.example", "null", "http://127.0.0.1:9999", "127.0.0.1:2828", "file://"] {
            assert!(!from_here(&headers(&[host, ("origin", origin)])), "{origin}");
        }
        assert!(!from_here(&headers(&[host, ("sec-fetch-site", "cross-site")])));
        assert!(!from_here(&headers(&[host, ("sec-fetch-site", "same-site")])));
    }
}
