//! The files that pages use: one stylesheet, one script, one icon.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Name, media type, content. The name in pages carries the version, so that browsers may keep it.
const FILES: [(&str, &str, &str); 3] = [
    ("style.css", "text/css; charset=utf-8", include_str!("../assets/style.css")),
    ("script.js", "text/javascript; charset=utf-8", include_str!("../assets/script.js")),
    ("icon.svg", "image/svg+xml", include_str!("../assets/icon.svg")),
];

/// The address of a file of ours; it changes when the file does.
pub(crate) fn address(name: &str) -> String {
    let content = FILES.iter().find(|(known, ..)| *known == name).map_or("", |(.., content)| content);
    format!("/assets/{:08x}/{name}", mark(content))
}

/// A short number that differs when the content does (FNV-1a).
fn mark(content: &str) -> u32 {
    content.bytes().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// `GET /assets/<mark>/<name>`.
pub(crate) async fn file(Path((_, name)): Path<(String, String)>) -> Response {
    match FILES.iter().find(|(known, ..)| *known == name) {
        Some((_, media, content)) => {
            let kept = "public, max-age=31536000, immutable";
            ([(header::CONTENT_TYPE, *media), (header::CACHE_CONTROL, kept)], *content).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
