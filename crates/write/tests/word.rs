//! What Word demands of the file beyond well-formedness: the order of elements, which its schema
//! fixes, fields with their results, and controls that share a value.

#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test says what fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use paper::{Block, Content, Marker, Paper, Span, Target, sample};
use quick_xml::Reader;
use quick_xml::events::Event;

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

fn document(paper: &Paper) -> String {
    parts(paper).remove("word/document.xml").unwrap()
}

/// The children that ISO/IEC 29500-1 gives these elements, in the order that it gives them.
const ORDERS: [(&str, &str); 14] = [
    (
        "w:pPr",
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
         suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi \
         adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection \
         textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    ),
    (
        "w:rPr",
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof \
         snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText \
         vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    ),
    (
        "w:sdtPr",
        "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox \
         date docPartObj docPartList dropDownList picture richText text citation group bibliography",
    ),
    ("w:sdt", "sdtPr sdtEndPr sdtContent"),
    (
        "w:sectPr",
        "headerReference headerReference footerReference footerReference footnotePr endnotePr type pgSz pgMar \
         paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter \
         docGrid printerSettings",
    ),
    (
        "w:tblPr",
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing \
         tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    ),
    (
        "w:tcPr",
        "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    ),
    ("w:tr", "tblPrEx trPr tc"),
    ("w:lvl", "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
    ("w:abstractNum", "nsid multiLevelType tmpl name styleLink numStyleLink lvl"),
    (
        "w:style",
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked \
         personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    ),
    (
        "w:settings",
        "writeProtection view zoom removePersonalInformation removeDateAndTime mirrorMargins embedTrueTypeFonts \
         defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone evenAndOddHeaders \
         characterSpacingControl footnotePr endnotePr compat docVars rsids mathPr themeFontLang clrSchemeMapping \
         decimalSymbol listSeparator",
    ),
    ("w:docPartPr", "name style category types behaviors description guid"),
    ("w:docPart", "docPartPr docPartBody"),
];

/// Every pair of parent and children of a part, prefixes and all.
fn families(xml: &str) -> Vec<(String, Vec<String>)> {
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<(String, Vec<String>)> = vec![(String::new(), Vec::new())];
    let mut closed = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                open.last_mut().unwrap().1.push(name.clone());
                open.push((name, Vec::new()));
            }
            Event::Empty(start) => open.last_mut().unwrap().1.push(start.name().as_ref().to_owned()),
            Event::End(_) => closed.push(open.pop().unwrap()),
            Event::Eof => return closed,
            _ => {}
        }
    }
}

/// What is wrong with the order of the children of an element, or nothing.
fn disorder(parent: &str, children: &[String]) -> Option<String> {
    let (_, order) = ORDERS.iter().find(|(name, _)| *name == parent)?;
    let order: Vec<&str> = order.split_whitespace().collect();
    let mut least = 0;
    for child in children {
        let name = child.trim_start_matches("w:");
        let Some(place) = order.iter().skip(least).position(|known| *known == name) else {
            return Some(format!("{parent}: {child} in {children:?}"));
        };
        least += place;
    }
    None
}

#[test]
fn elements_stand_in_the_order_of_the_schema() {
    for paper in [sample::agreement(), sample::hostile(), sample::long(2, 60), Paper::default()] {
        for (name, xml) in parts(&paper).iter().filter(|(name, _)| name.starts_with("word/")) {
            for (parent, children) in families(xml) {
                assert_eq!(disorder(&parent, &children), None, "{name}");
            }
        }
    }
}

#[test]
fn the_test_of_order_sees_disorder() {
    let children = |names: &[&str]| names.iter().map(|name| format!("w:{name}")).collect::<Vec<_>>();
    assert!(disorder("w:pPr", &children(&["numPr", "keepNext"])).is_some());
    assert!(disorder("w:rPr", &children(&["b", "unheard"])).is_some());
    assert_eq!(disorder("w:pPr", &children(&["pStyle", "numPr", "ind"])), None);
}

/// The values of an attribute, wherever it stands.
fn all<'xml>(xml: &'xml str, before: &str) -> Vec<&'xml str> {
    xml.split(before).skip(1).map(|rest| &rest[..rest.find('"').unwrap()]).collect()
}

#[test]
fn a_reference_is_a_field_on_a_mark_around_the_heading_and_shows_its_number() {
    let xml = document(&sample::agreement());
    let marks: BTreeSet<&str> = all(&xml, "w:name=\"").into_iter().collect();
    assert_eq!(marks.len(), all(&xml, "w:name=\"").len(), "each mark once");
    let fields: Vec<&str> = all(&xml, "\"> ").into_iter().filter(|code| code.starts_with("REF ")).collect();
    assert_eq!(fields.len(), 2);
    for field in xml.split(" REF ").skip(1) {
        let (mark, rest) = field.split_once(' ').unwrap();
        assert!(marks.contains(mark), "{mark} is nowhere");
        assert!(rest.starts_with("\\r \\h"), "{rest}");
        let result = rest.split_once("\"separate\"").unwrap().1;
        assert!(result.contains(">artikel 3<") || result.contains(">Bijlage 1<"), "{result}");
    }
    // The mark of the third article stands around its words.
    let third = xml.split("\"Heading1\"").nth(3).unwrap();
    let mark = xml.split(" REF ").nth(2).unwrap().split_once(' ').unwrap().0;
    assert!(third.contains(&format!("w:name=\"{mark}\"")), "{mark} in {third}");
}

#[test]
fn a_reference_to_what_is_not_there_is_only_words() {
    let text = vec![Span::Reference { text: "artikel 9".into(), to: Target::Article(9) }];
    let blocks = vec![Block::new(Content::Paragraph { marker: Marker::None, text })];
    let xml = document(&Paper { blocks, ..Paper::default() });
    assert!(xml.contains("artikel 9") && !xml.contains("fldChar"), "{xml}");
}

#[test]
fn the_contents_stand_there_before_word_has_made_them_and_no_field_asks_to_be_updated() {
    let parts = parts(&sample::agreement());
    let xml = &parts["word/document.xml"];
    let entries: Vec<&str> = xml.split("\"TOC1\"").skip(1).collect();
    assert_eq!(entries.len(), 8, "six articles and two annexes");
    assert!(entries[0].contains("TOC \\o") && entries[0].contains(">Artikel 1 Onderwerp en duur<"));
    assert!(!xml.contains("w:dirty") && !parts["word/settings.xml"].contains("updateFields"));
    let begun = xml.matches("fldCharType=\"begin\"").count();
    assert_eq!(begun, xml.matches("fldCharType=\"separate\"").count());
    assert_eq!(begun, xml.matches("fldCharType=\"end\"").count());
    for anchor in all(xml, "w:anchor=\"") {
        assert!(xml.contains(&format!("w:name=\"{anchor}\"")), "{anchor} leads nowhere");
    }
}

#[test]
fn a_paper_without_a_word_for_it_has_no_contents() {
    let mut paper = sample::agreement();
    paper.labels.contents.clear();
    assert!(!document(&paper).contains("TOC"));
}

fn blank(fact: &str, label: &str) -> Block {
    let text = vec![Span::Blank { fact: fact.into(), label: label.into() }];
    Block::new(Content::Paragraph { marker: Marker::None, text })
}

#[test]
fn blanks_of_one_name_share_a_value_and_others_do_not() {
    let blocks =
        vec![blank("name", "naam"), blank("start", "begin"), blank("name", "naam"), blank("name", "Naam")];
    let parts = parts(&Paper { blocks, ..Paper::default() });
    let paths = all(&parts["word/document.xml"], "w:xpath=\"");
    let expected = [1, 2, 1, 3].map(|place| format!("/b:blanks[1]/b:blank[{place}]"));
    assert_eq!(paths, expected);
    assert_eq!(parts["customXml/item1.xml"].matches("<blank ").count(), 3);
    let store = all(&parts["customXml/itemProps1.xml"], "ds:itemID=\"")[0];
    assert!(all(&parts["word/document.xml"], "w:storeItemID=\"").iter().all(|id| *id == store));
}

#[test]
fn an_empty_control_has_a_placeholder_of_its_own() {
    for paper in [sample::agreement(), sample::hostile()] {
        let parts = parts(&paper);
        let known: BTreeSet<&str> =
            all(&parts["word/glossary/document.xml"], "<w:name w:val=\"").into_iter().collect();
        let used: BTreeSet<&str> =
            all(&parts["word/document.xml"], "<w:docPart w:val=\"").into_iter().collect();
        assert!(!used.is_empty() && used.is_subset(&known), "{used:?} of {known:?}");
    }
}

#[test]
fn a_blank_in_a_table_is_filled_in_for_its_own_row() {
    let xml = document(&sample::agreement());
    let (_, annex) = xml.split_once("land en datacentrum").unwrap();
    assert!(!annex.contains("w:dataBinding"));
}

#[test]
fn the_signatures_stay_with_the_sentence_above_them() {
    let mut paper = sample::agreement();
    let at = paper.blocks.iter().position(|block| matches!(block.content, Content::Signatures(_))).unwrap();
    let text = vec![Span::Text("Aldus ondertekend:".into())];
    paper.blocks.insert(at, Block::new(Content::Paragraph { marker: Marker::None, text }));
    let xml = document(&paper);
    let before = xml.split("Aldus ondertekend:").next().unwrap();
    let paragraph = &before[before.rfind("<w:p>").unwrap()..];
    assert!(paragraph.contains("<w:keepNext/>"), "{paragraph}");
}
