//! The app as a browser meets it, request by request.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test says what fails")]

use std::sync::OnceLock;

use axum::body::Body;
use axum::http::{Request, Response, StatusCode, header};
use http_body_util::BodyExt;
use rulebook::Rulebook;
use tower::ServiceExt;
use web::{Format, Router, Settings};

fn app() -> Router {
    static BOOK: OnceLock<Rulebook> = OnceLock::new();
    let load = || rulebook::load(&rulebook_files::of_source_tree().unwrap()).0;
    let docx = Format { ending: "docx", name: "Word", media: "application/zip", write: write::docx };
    web::app(BOOK.get_or_init(load), Settings { formats: vec![docx], ..Settings::default() })
}

async fn ask(request: axum::http::request::Builder, body: impl Into<Body>) -> (Response<()>, String) {
    let request = request.header(header::HOST, "127.0.0.1:2828").body(body.into()).unwrap();
    let (parts, body) = app().oneshot(request).await.unwrap().into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    (Response::from_parts(parts, ()), String::from_utf8_lossy(&bytes).into_owned())
}

async fn get(path: &str) -> (Response<()>, String) {
    ask(Request::get(path), Body::empty()).await
}

async fn post(path: &str, form: &str) -> (Response<()>, String) {
    let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    ask(request, form.to_owned()).await
}

async fn upload(path: &str, name: &str, content: &str) -> (Response<()>, String) {
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{content}\r\n--b--\r\n"
    );
    let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    ask(request, body).await
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let value =
        page.split(&start).nth(1).unwrap_or_else(|| panic!("no field {name}")).split('"').next().unwrap();
    value.replace("&#34;", "\"").replace("&#39;", "'").replace("&#38;", "&").replace("&amp;", "&")
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[tokio::test]
async fn the_first_address_leads_to_the_language_that_the_browser_asks_for() {
    for (asked, leads) in [("en-GB,en;q=0.9", "/en/"), ("de, nl;q=0.5", "/nl/"), ("fr", "/nl/")] {
        let (answer, _) = ask(Request::get("/").header(header::ACCEPT_LANGUAGE, asked), Body::empty()).await;
        assert_eq!(answer.headers()[header::LOCATION], leads, "{asked}");
    }
}

#[tokio::test]
async fn every_page_stands_in_every_language_with_its_headers() {
    for path in
        ["", "decide", "agreement", "check", "manual", "manual?q=audit", "manual/law", "manual/law/gdpr"]
    {
        for language in ["nl", "en"] {
            let (answer, page) = get(&format!("/{language}/{path}")).await;
            assert_eq!(answer.status(), StatusCode::OK, "{path}");
            assert!(page.contains(&format!("<html lang=\"{language}\">")), "{path}");
            let policy = answer.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
            assert!(!page.contains(">web-"), "{path} shows the id of words");
        }
    }
}

#[tokio::test]
async fn what_is_not_there_is_said_in_the_language_of_the_address() {
    let (answer, page) = get("/en/manual/law/nothing").await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    assert!(page.contains("there is no such page"), "{page}");
    assert_eq!(get("/xx/decide").await.0.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_answer_comes_back_with_the_next_question_and_no_facts_in_an_address() {
    let (_, page) = post("/nl/decide", "do=answer+0+personal-data+no").await;
    assert!(page.contains("er worden geen persoonsgegevens verwerkt"), "{page}");
    assert!(hidden(&page, "facts").contains("personal-data = false"), "{page}");
    assert!(!page.contains("?do="), "facts travel by POST");
}

#[tokio::test]
async fn an_answer_can_be_taken_back_and_nonsense_changes_nothing() {
    let (_, page) = post("/nl/decide", "do=answer+0+personal-data+no").await;
    let carried =
        format!("facts={}&given={}", encoded(&hidden(&page, "facts")), encoded(&hidden(&page, "given")));
    let (_, back) = post("/nl/decide", &format!("{carried}&do=back")).await;
    assert!(!hidden(&back, "facts").contains("personal-data = false"), "{back}");
    for step in
        ["answer+9+personal-data+no", "answer+0+nothing+yes", "answer+0+access+sometimes", "remove+7", ""]
    {
        let (answer, page) = post("/nl/decide", &format!("do={step}")).await;
        assert_eq!(answer.status(), StatusCode::OK, "{step}");
        assert!(hidden(&page, "given").is_empty(), "{step}");
    }
}

#[tokio::test]
async fn a_facts_file_that_is_wrong_says_what_and_where() {
    let (answer, page) =
        upload("/en/decide/open", "facts.toml", "version = 1\n[situation]\nacces = true\n").await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("acces") && page.contains("facts.toml:3"), "{page}");
    let (answer, _) = upload("/en/decide/open", "", "").await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn what_is_filled_in_stands_in_the_document_and_in_the_download() {
    let form = "shown=controller-name&blank.controller-name=Bakkerij+%3CJansen%3E&shown=breach-hours&fact.breach-hours=veel";
    let (_, page) = post("/nl/agreement", form).await;
    assert!(page.contains("Bakkerij &lt;Jansen&gt;"), "what visitors write is words and no HTML");
    assert!(!page.contains("<Jansen>"));
    assert!(page.contains("Meldtermijn datalek in uren. De rest"), "what was refused is named: {page}");
    let form = format!("facts={}&format=docx", encoded(&hidden(&page, "facts")));
    let (answer, file) = post("/nl/agreement/file", &form).await;
    assert!(file.starts_with("PK"), "a Word file is a zip");
    assert!(answer.headers()[header::CONTENT_DISPOSITION].to_str().unwrap().contains(".docx"));
    assert_eq!(post("/nl/agreement/file", "format=exe").await.0.status(), StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_document_is_shown_with_its_words_marked_and_comes_back_in_the_other_language() {
    let text = "Verwerkersovereenkomst\n\nDe verwerker verwerkt de persoonsgegevens uitsluitend op schriftelijke \
                instructie van de verwerkingsverantwoordelijke.\n\nDe verwerker meldt een datalek binnen 24 uur aan de \
                verwerkingsverantwoordelijke.\n";
    let (answer, page) = upload("/nl/check/open", "hun <b>.txt", text).await;
    assert_eq!(answer.status(), StatusCode::OK, "{page}");
    assert!(page.contains("<mark id=\"q0\">") && page.contains("href=\"#q0\""), "{page}");
    assert!(!page.contains("<b>.txt"));
    let read = format!("read={}", hidden(&page, "read"));
    let (_, english) = post("/en/check", &read).await;
    assert!(english.contains("<mark id=\"q0\">") && english.contains("lang=\"en\""), "{english}");
    let (answer, report) = post("/nl/check/report", &format!("{read}&format=docx")).await;
    assert!(answer.status() == StatusCode::OK && report.starts_with("PK"));
}

#[tokio::test]
async fn a_file_that_cannot_be_read_says_so_and_costs_nothing_else() {
    for (name, content) in [("x.pdf", "%PDF-1.7 rubbish"), ("x.docx", "PK\u{3}\u{4}broken"), ("x.txt", "")] {
        let (answer, page) = upload("/nl/check/open", name, content).await;
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(page.contains("role=\"alert\""), "{name}");
    }
    assert_eq!(post("/nl/check", "read=AAAA").await.0.status(), StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn strange_names_and_posts_from_elsewhere_are_refused() {
    let strange = Request::get("/nl/").header(header::HOST, "evil.example").body(Body::empty()).unwrap();
    assert_eq!(app().oneshot(strange).await.unwrap().status(), StatusCode::MISDIRECTED_REQUEST);
    let foreign = Request::post("/nl/decide").header(header::ORIGIN, "http://evil.example");
    assert_eq!(ask(foreign, "do=back").await.0.status(), StatusCode::FORBIDDEN);
    let own = Request::post("/nl/decide")
        .header(header::ORIGIN, "http://127.0.0.1:2828")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    assert_eq!(ask(own, "do=back").await.0.status(), StatusCode::OK);
}

#[tokio::test]
async fn the_situations_of_the_manual_can_be_tried() {
    let (_, page) = get("/nl/manual/scenarios/cleaners").await;
    let told = encoded(&hidden(&page, "told"));
    let (answer, page) = post("/nl/decide", &format!("do=tell&told={told}")).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(page.contains("class=\"answer"), "{page}");
}
