//! Whatever the bytes, reading ends, soon, with an answer.

mod common;

use std::time::{Duration, Instant};

use proptest::prelude::*;

use common::{docx, odt, page, pdf};

/// A valid file of each format, to damage.
fn files() -> Vec<(&'static str, Vec<u8>)> {
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/>\
        </w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
    let body = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>tekst</w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>";
    vec![
        ("a.docx", docx(body, &[("word/numbering.xml", numbering)])),
        ("a.odt", odt("", "<text:list><text:list-item><text:p>een</text:p></text:list-item></text:list>")),
        ("a.pdf", pdf(&[page(&[(70.0, 700.0, 10.0, "een regel tekst"), (70.0, 680.0, 10.0, "1. nog een")])])),
        ("a.html", b"<html><body><ol><li>een<table><tr><td>a<td>b</table></ol><h1>kop</h1></body>".to_vec()),
        ("a.md", b"# Kop\n\n1. een\n   - twee\n\n| a | b |\n|---|---|\n| 1 | 2 |\n".to_vec()),
        ("a.txt", "Artikel 1 Onderwerp\n1.1\nDe verwerker\n(a) één;\n- twee\n".repeat(3).into_bytes()),
    ]
}

fn ends_soon(name: &str, bytes: &[u8]) {
    let start = Instant::now();
    let _ = read::read(name, bytes);
    assert!(start.elapsed() < Duration::from_secs(10), "{name} took {:?}", start.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600), kind in 0_usize..6) {
        let (name, _) = files()[kind].clone();
        ends_soon(name, &bytes);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(\\PC|\\n|[#*|>.()a-c1-3 -]){0,300}", kind in 3_usize..6) {
        let (name, _) = files()[kind].clone();
        ends_soon(name, text.as_bytes());
    }

    #[test]
    fn damaged_files_are_read_or_refused(
        kind in 0_usize..6,
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let (name, mut bytes) = files()[kind].clone();
        for (place, byte) in edits {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        ends_soon(name, &bytes);
    }

    #[test]
    fn damaged_xml_in_a_whole_package_is_read_or_refused(noise in "(<w:p>|</w:p>|<w:tbl>|<w:tc>|<w:tr>|<w:r>|<w:t>|x|&amp;|&|<|>){0,60}") {
        ends_soon("a.docx", &docx(&noise, &[("word/numbering.xml", &noise), ("word/styles.xml", &noise)]));
        ends_soon("a.odt", &odt(&noise, &noise.replace("w:", "text:")));
    }
}

#[test]
fn what_is_nested_without_end_is_cut_off_and_told() {
    let deep = "<div>".repeat(20_000) + "diep" + &"</div>".repeat(20_000);
    let page = format!("<html><body><p>tekst</p>{deep}</body></html>");
    let reading = read::read("a.html", page.as_bytes()).unwrap();
    assert_eq!(common::problems(&reading), ["read-nested-too-deep"]);
    let body = format!("<w:p><w:r><w:t>tekst</w:t></w:r></w:p>{}", "<w:sdt><w:sdtContent>".repeat(50_000));
    let reading = read::read("a.docx", &docx(&body, &[])).unwrap();
    assert_eq!(common::problems(&reading), ["read-part-damaged"]);
    ends_soon("a.md", (">".repeat(20_000) + "a").as_bytes());
    ends_soon("a.md", ("* ".repeat(20_000) + "a").as_bytes());
    ends_soon("a.md", "[".repeat(50_000).as_bytes());
    ends_soon("a.html", ("<html>".to_owned() + &"<b><i>x".repeat(3_000)).as_bytes());
}

#[test]
fn a_long_document_takes_time_in_proportion() {
    let text = "1.1 De verwerker verwerkt de gegevens.\nKop\n- een\n".repeat(40_000);
    ends_soon("a.txt", text.as_bytes());
    ends_soon("a.md", text.as_bytes());
}
