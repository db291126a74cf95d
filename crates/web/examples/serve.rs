//! The web app over the rulebook on disk, without PDF: builds in a moment, for those who work on
//! pages or on the rulebook. `cargo run -p web --example serve [ADDRESS:PORT]`

#![expect(clippy::expect_used, reason = "who works on pages reads what is wrong")]

use web::{Format, Settings};

fn main() {
    let files = rulebook_files::of_source_tree().expect("the rulebook is there");
    let (book, problems) = rulebook::load(&files);
    problems.iter().for_each(|problem| eprintln!("{problem:?}"));
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:2828".to_owned());
    let formats = vec![
        Format { ending: "docx", name: "Word", media: "application/octet-stream", write: write::docx },
        Format {
            ending: "html",
            name: "HTML",
            media: "text/html; charset=utf-8",
            write: |paper| Ok(write::html(paper).into()),
        },
        Format {
            ending: "md",
            name: "Markdown",
            media: "text/markdown; charset=utf-8",
            write: |paper| Ok(write::markdown(paper).into()),
        },
    ];
    let app = web::app(Box::leak(Box::new(book)), Settings { formats, ..Settings::default() });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let listening = web::listen(address.parse().expect("an address")).await.expect("a free address");
        eprintln!("http://{address}");
        listening.serve(app, web::asked_to_stop()).await;
    });
}
