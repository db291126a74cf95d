//! The PDF as its reader gets it.

#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test says what fails")]

use paper::{Paper, sample};

fn written(paper: &Paper) -> lopdf::Document {
    lopdf::Document::load_mem(&pdf::pdf(paper).unwrap()).unwrap()
}

/// All words, with the hyphens of line ends taken out as a reader takes them out.
fn text(paper: &Paper) -> String {
    let document = written(paper);
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace("\u{ad} ", "").replace('\u{ad}', "")
}

#[test]
fn the_words_stand_in_reading_order_with_their_numbers() {
    let paper = sample::agreement();
    let text = text(&paper);
    let mut from = 0;
    for there in [
        "Artikel 1",
        "Onderwerp en duur",
        "1.1",
        "De verwerker verwerkt persoonsgegevens",
        "[ingangsdatum]",
        "Artikel 3",
        "een herstelproef, ten minste ≥ één keer per jaar.",
        "Bijlage 1",
        "Postklaar GmbH",
        "Bijlage 2",
    ] {
        let place = text[from..].find(there);
        from += place.unwrap_or_else(|| panic!("'{there}' after {from} in:\n{text}"));
    }
}

#[test]
fn pages_are_numbered_in_the_words_of_the_paper() {
    let text = text(&sample::agreement());
    assert!(text.contains("Pagina 1 van 3") && text.contains("Pagina 3 van 3"), "{text}");
}

#[test]
fn it_is_tagged_and_says_its_language_and_standards() {
    let document = written(&sample::agreement());
    let catalog = document.catalog().unwrap();
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Outlines"));
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"nl");
    let metadata = document.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let xmp = String::from_utf8_lossy(&metadata.as_stream().unwrap().content).into_owned();
    assert!(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), "{xmp}");
    assert!(xmp.contains("<pdfaid:part>2</pdfaid:part>") && xmp.contains("<pdfaid:conformance>A<"), "{xmp}");
}

#[test]
fn words_that_are_typst_are_shown_and_not_run() {
    let text = text(&sample::hostile());
    assert!(text.contains("#panic()") && text.contains("#set *x* _y_"), "{text}");
}

#[test]
fn a_character_without_glyph_is_named_rather_than_lost() {
    assert!(text(&sample::hostile()).contains("[U+1F600]"));
}

#[test]
fn an_empty_paper_is_one_page() {
    assert_eq!(written(&Paper::default()).get_pages().len(), 1);
}

#[test]
fn a_long_table_repeats_its_heading_on_every_page() {
    let text = text(&sample::long(1, 120));
    let repeated = text.matches("Maatregel Uitwerking Norm").count();
    assert!(repeated >= 4, "{repeated} times");
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    assert_eq!(pdf::pdf(&sample::agreement()), pdf::pdf(&sample::agreement()));
}

/// The objects that are dictionaries of this subtype.
fn annotations(document: &lopdf::Document, subtype: &[u8]) -> usize {
    let of_subtype = |object: &&lopdf::Object| {
        let dictionary = object.as_dict().ok();
        dictionary.and_then(|found| found.get(b"Subtype").ok()?.as_name().ok()) == Some(subtype)
    };
    document.objects.values().filter(of_subtype).count()
}

#[test]
fn the_contents_name_the_pages_and_references_lead_somewhere() {
    let paper = sample::agreement();
    let text = text(&paper);
    let contents = &text[text.find("Inhoud").unwrap()..text.find("(1)").unwrap()];
    assert!(contents.contains("Artikel 6 Einde van de verwerking") && contents.contains('2'), "{contents}");
    // Eight entries, two references and a link to the web.
    let mut plain = paper.clone();
    plain.labels.contents.clear();
    let links = annotations(&written(&plain), b"Link");
    assert!(links >= 3, "{links}");
    assert!(annotations(&written(&paper), b"Link") >= links + 8);
}

#[test]
fn version_and_identity_stand_on_every_page() {
    // The letters alone: the reader takes the space between some letters for one between words.
    let letters = text(&sample::agreement()).replace(' ', "");
    assert_eq!(letters.matches("versie1.2").count(), 3, "{letters}");
    assert_eq!(letters.matches("Kenmerk1a2b").count(), 3, "{letters}");
}

#[test]
fn every_font_is_embedded_and_the_catalogue_says_it_is_tagged() {
    let document = written(&sample::agreement());
    let marked = document.catalog().unwrap().get(b"MarkInfo").unwrap().as_dict().unwrap();
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    let fonts = document.objects.values().filter_map(|object| object.as_dict().ok());
    let descriptors: Vec<_> = fonts.filter(|found| found.has_type(b"FontDescriptor")).collect();
    assert!(!descriptors.is_empty());
    for descriptor in descriptors {
        assert!([b"FontFile".as_slice(), b"FontFile2", b"FontFile3"].iter().any(|key| descriptor.has(key)));
    }
}
