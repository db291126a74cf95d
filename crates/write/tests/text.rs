//! HTML and Markdown: every word is there, and no word is taken for markup.

use paper::{Block, Content, Marker, Paper, Span, sample};

fn html_of(text: Vec<Span>) -> String {
    let blocks = vec![Block::new(Content::Paragraph { marker: Marker::None, text })];
    write::html(&Paper { blocks, ..Paper::default() })
}

#[test]
fn html_escapes_what_would_be_markup() {
    let html = html_of(vec![Span::Text("<script>alert(\"x\")</script> & co\u{0}".into())]);
    assert!(html.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; co</p>"), "{html}");
}

#[test]
fn a_script_is_no_link_and_a_web_address_is_one() {
    let link = |address: &str| html_of(vec![Span::Link { text: "hier".into(), address: address.into() }]);
    assert!(!link("javascript:alert(1)").contains("<a "));
    assert!(!link("file:///etc/passwd").contains("<a "));
    assert!(
        link("https://example.org/?a=1&b=\"2\"")
            .contains("href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\"")
    );
}

#[test]
fn html_writes_the_numbers_out_and_says_what_things_are() {
    let html = write::html(&sample::agreement());
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    for there in [
        "<title>Verwerkersovereenkomst Zonnehof – Rekenwerk</title>",
        "<h2 id=\"article-3\"><span class=\"number\">Artikel 3</span> Beveiliging en geheimhouding</h2>",
        "<div role=\"listitem\"><p><span class=\"number\">3.1</span> De verwerker",
        "<div role=\"listitem\"><p><span class=\"number\">ii.</span> de beheerders",
        "<th scope=\"col\">Onderdeel</th>",
        "<mark data-fact=\"start-date\">[ingangsdatum]</mark>",
        "<footer>Verwerkersovereenkomst Zonnehof – Rekenwerk · versie 1.2 · Kenmerk 1a2b-3c4d-5e6f</footer>",
    ] {
        assert!(html.contains(there), "{there}");
    }
}

#[test]
fn html_closes_what_it_opens_even_around_hostile_words() {
    for paper in [sample::hostile(), sample::agreement(), Paper::default()] {
        let html = write::html(&paper);
        for tag in ["html", "main", "div", "span", "p", "table", "thead", "tbody", "tr", "td", "th", "mark"] {
            let open = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
            assert_eq!(open, html.matches(&format!("</{tag}>")).count(), "{tag}");
        }
    }
}

#[test]
fn every_word_of_the_agreement_is_in_every_format() {
    let paper = sample::agreement();
    let html = write::html(&paper);
    let markdown = write::markdown(&paper).replace('\\', "");
    for line in paper::lines(&paper) {
        for word in line.text.split_whitespace().filter(|word| word.chars().all(char::is_alphanumeric)) {
            assert!(html.contains(word) && markdown.contains(word), "{word}");
        }
    }
}

#[test]
fn markdown_writes_the_numbers_out() {
    let markdown = write::markdown(&sample::agreement());
    for there in [
        "\n## Artikel 3 Beveiliging en geheimhouding\n",
        "\n3.1 De verwerker beveiligt",
        "\n- b. toegang",
        "\n  - ii. de beheerders",
        "\n- wat er is gebeurd",
        "\n| Doel | Het berekenen",
        "**\\[ingangsdatum\\]**",
        "\n## Bijlage 2 Maatregelen\n",
    ] {
        assert!(markdown.contains(there), "{there}");
    }
}

#[test]
fn a_pipe_in_a_cell_does_not_end_it() {
    let text = vec![Span::Text("a|b\nc".into())];
    let cell = paper::Cell { paragraphs: vec![text.clone(), text] };
    let table = paper::Table { header_rows: 0, rows: vec![vec![cell]] };
    let paper = Paper { blocks: vec![Block::new(Content::Table(table))], ..Paper::default() };
    assert_eq!(write::markdown(&paper), "|  |\n| --- |\n| a\\|b c<br>a\\|b c |\n");
}

#[test]
fn a_paragraph_that_looks_like_a_list_stays_a_paragraph() {
    let of = |words: &str| {
        let text = vec![Span::Text(words.into())];
        let blocks = vec![Block::new(Content::Paragraph { marker: Marker::None, text })];
        write::markdown(&Paper { blocks, ..Paper::default() })
    };
    assert_eq!(of("1. eerst"), "1\\. eerst\n");
    assert_eq!(of("# geen kop"), "\\# geen kop\n");
    assert_eq!(of("    geen code"), "geen code\n");
}

#[test]
fn html_and_markdown_have_contents_and_references_that_lead_there() {
    let paper = sample::agreement();
    let page = write::html(&paper);
    assert!(page.contains("<nav class=\"contents\""));
    for link in
        ["<li><a href=\"#article-3\">", "<li><a href=\"#annex-2\">", "<a href=\"#article-3\">artikel 3</a>"]
    {
        assert!(page.contains(link), "{link}");
    }
    for anchor in page.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(page.contains(&format!("id=\"{anchor}\"")), "{anchor} leads nowhere");
    }
    let text = write::markdown(&paper);
    assert!(text.contains("**Inhoud**\n\n- Artikel 1 Onderwerp en duur\n"), "{text}");
}

#[test]
fn a_part_of_another_page_has_no_contents_of_its_own() {
    struct Bare;
    impl write::Dress for Bare {}
    assert!(!write::html_body(&sample::agreement(), &mut Bare).contains("<nav"));
}
