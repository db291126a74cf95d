use axum::http::{HeaderName, header};

/// A file for the visitor to keep.
pub(crate) fn file(name: &str, media: &'static str, bytes: Vec<u8>) -> ([(HeaderName, String); 2], Vec<u8>) {
    // The plain name for all browsers; other characters than these have no place in a header.
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' };
    let name: String = name.chars().map(plain).collect();
    let headers = [
        (header::CONTENT_TYPE, media.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, bytes)
}
