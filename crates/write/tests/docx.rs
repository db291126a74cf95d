//! The Word file as Word takes it apart: parts, types, relationships, and every name that is used.

#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test says what fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use paper::{Block, Content, Marker, Paper, Span, sample};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// An element: its name and its attributes, prefixes and all.
type Element = (String, BTreeMap<String, String>);

fn parts(paper: &Paper) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(write::docx(paper).unwrap())).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let read = |name: String| {
        let mut text = String::new();
        zip.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        (name, text)
    };
    names.into_iter().map(read).collect()
}

/// Every element, in order; fails where the part is not well-formed or holds what XML forbids.
fn elements(xml: &str) -> Vec<Element> {
    let forbidden =
        |c: char| (c.is_control() && !"\t\n\r".contains(c)) || matches!(c, '\u{fffe}' | '\u{ffff}');
    assert!(!xml.contains(forbidden), "a character that XML forbids");
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut elements = Vec::new();
    let mut depth = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                depth += 1;
                elements.push(element(&start));
            }
            Event::Empty(start) => elements.push(element(&start)),
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "every element is closed");
    elements
}

fn element(start: &BytesStart) -> Element {
    let attribute = |attribute: quick_xml::events::attributes::Attribute| {
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned();
        (attribute.key.as_ref().to_owned(), value)
    };
    (start.name().as_ref().to_owned(), start.attributes().map(|a| attribute(a.unwrap())).collect())
}

/// The values of an attribute of all elements with one of these names.
fn values(xml: &str, names: &[&str], attribute: &str) -> BTreeSet<String> {
    let named = elements(xml).into_iter().filter(|(name, _)| names.contains(&name.as_str()));
    named.filter_map(|(_, attributes)| attributes.get(attribute).cloned()).collect()
}

fn all() -> Vec<Paper> {
    vec![sample::agreement(), sample::hostile(), sample::long(2, 60), Paper::default()]
}

#[test]
fn every_part_is_well_formed_and_has_a_content_type() {
    for paper in all() {
        let parts = parts(&paper);
        let types = values(&parts["[Content_Types].xml"], &["Override"], "PartName");
        for (name, xml) in &parts {
            elements(xml);
            let by_extension =
                name.ends_with(".rels") || name.ends_with("item1.xml") || name == "[Content_Types].xml";
            assert!(by_extension || types.contains(&format!("/{name}")), "{name} has no content type");
        }
        assert!(types.iter().all(|name| parts.contains_key(&name[1..])), "a type for a part that is absent");
    }
}

#[test]
fn every_relationship_leads_to_a_part_and_every_part_has_one() {
    for paper in all() {
        let parts = parts(&paper);
        let mut reached = BTreeSet::new();
        for (rels, xml) in parts.iter().filter(|(name, _)| name.ends_with(".rels")) {
            let (folder, _) = rels.split_once("_rels/").unwrap();
            for (_, attributes) in elements(xml).iter().filter(|(name, _)| name == "Relationship") {
                if !attributes.contains_key("TargetMode") {
                    let path = format!("{folder}{}", attributes["Target"]);
                    reached.insert(path.replace("word/../", ""));
                }
            }
        }
        let own = |name: &&String| !name.ends_with(".rels") && *name != "[Content_Types].xml";
        let there: BTreeSet<String> = parts.keys().filter(own).cloned().collect();
        assert_eq!(reached, there);
    }
}

#[test]
fn every_style_numbering_and_relationship_that_is_used_exists() {
    for paper in all() {
        let parts = parts(&paper);
        let styles = values(&parts["word/styles.xml"], &["w:style"], "w:styleId");
        let numberings = values(&parts["word/numbering.xml"], &["w:num"], "w:numId");
        let relations = values(&parts["word/_rels/document.xml.rels"], &["Relationship"], "Id");
        let users = ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"];
        for xml in parts.iter().filter(|(name, _)| name.starts_with("word/")).map(|(_, xml)| xml) {
            let used = values(xml, &users, "w:val");
            assert!(used.is_subset(&styles), "{:?}", used.difference(&styles));
            let used: BTreeSet<String> = values(xml, &["w:numId"], "w:val");
            assert!(used.iter().all(|id| id == "0" || numberings.contains(id)), "{used:?}");
            let links = ["w:hyperlink", "w:headerReference", "w:footerReference"];
            assert!(values(xml, &links, "r:id").is_subset(&relations));
        }
    }
}

#[test]
fn numbers_are_word_s_own_and_never_typed() {
    let parts = parts(&sample::agreement());
    let document = &parts["word/document.xml"];
    for typed in [">1.1", ">a.", ">i."] {
        assert!(!document.contains(typed), "{typed} is typed");
    }
    let headings: Vec<&str> = document.split("<w:p>").filter(|p| p.contains("\"Heading1\"")).collect();
    assert!(headings.len() >= 6 && headings.iter().all(|heading| !heading.contains("Artikel ")));
    let formats = values(&parts["word/numbering.xml"], &["w:lvlText"], "w:val");
    for format in ["Artikel %1", "Bijlage %1", "%1.%2", "%3.", "%4."] {
        assert!(formats.contains(format), "{format}");
    }
    assert!(document.contains("(1)"), "what was read as a number stands there as words");
}

#[test]
fn a_blank_is_a_content_control_with_the_fact_as_its_tag() {
    let paper = sample::agreement();
    let document = &parts(&paper)["word/document.xml"];
    let facts: BTreeSet<String> = paper.blanks().map(|(fact, _)| fact.to_owned()).collect();
    assert_eq!(values(document, &["w:tag"], "w:val"), facts);
    let ids = elements(document).iter().filter(|(name, _)| name == "w:id").count();
    assert_eq!(values(document, &["w:id"], "w:val").len(), ids, "each control has an id of its own");
}

#[test]
fn tags_and_titles_of_controls_are_no_longer_than_word_takes() {
    let long = "é".repeat(200);
    let text = vec![Span::Blank { fact: long.clone(), label: long }];
    let block = Block::new(Content::Paragraph { marker: Marker::None, text });
    let paper = Paper { blocks: vec![block], ..Paper::default() };
    let document = &parts(&paper)["word/document.xml"];
    for value in values(document, &["w:tag", "w:alias"], "w:val") {
        assert_eq!(value.chars().count(), 64);
    }
}

#[test]
fn a_script_is_no_link() {
    let rels = &parts(&sample::hostile())["word/_rels/document.xml.rels"];
    assert!(!rels.contains("javascript"));
}

#[test]
fn every_cell_ends_with_a_paragraph_and_every_row_fills_the_grid() {
    for paper in all() {
        let document = &parts(&paper)["word/document.xml"];
        assert!(!document.contains("</w:tcPr></w:tc>"), "a cell without paragraph");
        for table in document.split("<w:tbl>").skip(1) {
            let table = table.split("</w:tbl>").next().unwrap();
            let columns = table.matches("<w:gridCol ").count();
            for row in table.split("<w:tr>").skip(1) {
                let spans = row.matches("<w:gridSpan w:val=\"2\"/>").count();
                assert_eq!(row.matches("<w:tc>").count() + spans, columns);
            }
        }
    }
}

#[test]
fn the_file_says_title_and_language_and_nothing_of_who_or_when() {
    let parts = parts(&sample::agreement());
    let core = &parts["docProps/core.xml"];
    assert!(core.contains("<dc:title>Verwerkersovereenkomst Zonnehof – Rekenwerk</dc:title>"));
    assert!(core.contains("<dc:language>nl-NL</dc:language>"));
    assert!(!core.contains("creator") && !core.contains("created"));
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"nl-NL\""));
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    assert_eq!(write::docx(&sample::agreement()), write::docx(&sample::agreement()));
}
