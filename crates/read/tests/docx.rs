//! Word documents.

mod common;

use common::{check, docx, problems};

/// A paragraph with properties and words.
fn paragraph(properties: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// A paragraph of a list.
fn item(list: u8, level: u8, text: &str) -> String {
    paragraph(&format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"), text)
}

fn level(place: u8, format: &str, text: &str) -> String {
    format!(
        "<w:lvl w:ilvl=\"{place}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
         <w:lvlText w:val=\"{text}\"/></w:lvl>"
    )
}

#[test]
fn automatic_numbers_are_what_word_shows() {
    let levels =
        level(0, "decimal", "Artikel %1") + &level(1, "decimal", "%1.%2") + &level(2, "lowerLetter", "%3)");
    let numbering = format!(
        "<w:numbering><w:abstractNum w:abstractNumId=\"7\">{levels}</w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>\
         <w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"2\">\
         <w:startOverride w:val=\"3\"/></w:lvlOverride></w:num></w:numbering>"
    );
    let body = [
        item(1, 0, "Een"),
        item(1, 1, "Lid."),
        item(1, 2, "onderdeel"),
        item(1, 2, "onderdeel"),
        item(1, 1, "Lid."),
        item(1, 2, "opnieuw"),
        item(1, 0, "Twee"),
        item(1, 1, "Lid."),
        item(2, 2, "vanaf c"),
        item(2, 2, "dan d"),
        item(0, 0, "zonder nummer"),
    ]
    .concat();
    check(
        "a.docx",
        &docx(&body, &[("word/numbering.xml", &numbering)]),
        "
1 Artikel 1|Een
2 1.1|Lid.
3 a)|onderdeel
3 b)|onderdeel
2 1.2|Lid.
3 a)|opnieuw
1 Artikel 2|Twee
2 2.1|Lid.
3 c)|vanaf c
3 d)|dan d
zonder nummer",
    );
}

#[test]
fn numbers_come_in_every_format() {
    let formats = ["upperRoman", "lowerRoman", "upperLetter", "bullet"];
    let lists: String = (1..)
        .zip(formats)
        .map(|(id, format)| {
            format!("<w:abstractNum w:abstractNumId=\"{id}\">{}</w:abstractNum>", level(0, format, "%1."))
                + &format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>")
        })
        .collect();
    let body: String = (1..=4).flat_map(|list| (0..4).map(move |_| item(list, 0, "x"))).collect();
    check(
        "a.docx",
        &docx(&body, &[("word/numbering.xml", &format!("<w:numbering>{lists}</w:numbering>"))]),
        "1 I.|x\n1 II.|x\n1 III.|x\n1 IV.|x\n1 i.|x\n1 ii.|x\n1 iii.|x\n1 iv.|x\n1 A.|x\n1 B.|x\n1 C.|x\n1 D.|x\n\
         1 •|x\n1 •|x\n1 •|x\n1 •|x",
    );
}

#[test]
fn headings_and_their_numbers_come_from_styles_and_what_those_are_based_on() {
    let numbering = format!(
        "<w:numbering><w:abstractNum w:abstractNumId=\"1\">{}</w:abstractNum>\
         <w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>",
        level(0, "decimal", "%1.")
    );
    let styles = "<w:styles>\
        <w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>\
        <w:style w:styleId=\"K1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr>\
        </w:pPr></w:style>\
        <w:style w:styleId=\"Eigen\"><w:name w:val=\"Eigen kop\"/><w:basedOn w:val=\"K1\"/></w:style>\
        <w:style w:styleId=\"O\"><w:name w:val=\"Onderkop\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>\
        <w:style w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style>\
        <w:style w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/></w:style></w:styles>";
    let styled = |style: &str, text: &str| paragraph(&format!("<w:pStyle w:val=\"{style}\"/>"), text);
    let body = [
        styled("T", "Overeenkomst"),
        styled("K1", "Onderwerp"),
        styled("Eigen", "Duur"),
        styled("O", "Opzegging"),
        styled("A", "Gewone tekst."),
    ]
    .concat();
    let reading = check(
        "a.docx",
        &docx(&body, &[("word/styles.xml", styles), ("word/numbering.xml", &numbering)]),
        "= Overeenkomst\n# 1.|Onderwerp\n# 2.|Duur\n## |Opzegging\nGewone tekst.",
    );
    assert_eq!(reading.paper.title.as_deref(), Some("Overeenkomst"));
    assert!(reading.problems.is_empty());
}

#[test]
fn what_was_typed_by_hand_is_a_label_and_a_heading_all_the_same() {
    let bold = |text: &str| format!("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>");
    let body = bold("Artikel 1 Onderwerp")
        + &paragraph("", "1.1 De verwerker verwerkt.")
        + &bold("Bijlagen")
        + &paragraph("", "(a) een lijst");
    check(
        "a.docx",
        &docx(&body, &[]),
        "# Artikel 1|Onderwerp\n2 1.1|De verwerker verwerkt.\n## |Bijlagen\n1 (a)|een lijst",
    );
}

#[test]
fn tables_keep_rows_and_cells_and_take_in_the_tables_inside() {
    let cell = |content: &str| format!("<w:tc>{content}</w:tc>");
    let p = |text: &str| paragraph("", text);
    let inner = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell(&p("in")), cell(&p("nog in")));
    let head =
        format!("<w:tr><w:trPr><w:tblHeader/></w:trPr>{}{}</w:tr>", cell(&p("Soort")), cell(&p("Wie")));
    let row = format!("<w:tr>{}{}</w:tr>", cell(&(p("naam") + &p("adres"))), cell(&(inner + &p("klant"))));
    let frame = format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cell(&p("In een kader.")));
    let body = p("voor") + &format!("<w:tbl>{head}{row}</w:tbl>") + &frame;
    let reading = check(
        "a.docx",
        &docx(&body, &[]),
        "voor\n[1] Soort | Wie // naam / adres | in / nog in / klant\nIn een kader.",
    );
    let places: Vec<_> = reading.paper.blocks.iter().map(|block| block.origin.paragraph.unwrap()).collect();
    assert_eq!(places, [1, 2, 9]);
}

#[test]
fn tracked_changes_are_read_as_accepted_and_told_as_are_comments_and_pictures() {
    let body = "<w:p><w:r><w:t xml:space=\"preserve\">binnen </w:t></w:r>\
        <w:del><w:r><w:delText>72</w:delText></w:r></w:del><w:ins><w:r><w:t>24</w:t></w:r></w:ins>\
        <w:r><w:t xml:space=\"preserve\"> uur</w:t></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>\
        <w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>\
        <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>een </w:t></w:r></w:p>\
        <w:p><w:r><w:t>geheel</w:t></w:r></w:p>";
    let reading = check("a.docx", &docx(body, &[]), "binnen 24 uur\neen geheel");
    assert_eq!(problems(&reading), ["read-tracked-changes", "read-comments", "read-pictures"]);
}

#[test]
fn runs_controls_links_breaks_and_boxes_are_read_in_order() {
    let body = "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Klant: </w:t></w:r>\
        <w:sdt><w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t>Jansen</w:t></w:r></w:sdtContent></w:sdt></w:p>\
        </w:sdtContent></w:sdt>\
        <w:p><w:r><w:t>per</w:t><w:softHyphen/><w:t>soons</w:t><w:noBreakHyphen/><w:t>gegevens</w:t><w:br/>\
        <w:t>regel</w:t><w:tab/><w:t>twee</w:t></w:r></w:p>\
        <w:p><w:hyperlink r:id=\"r1\"><w:r><w:t>beleid</w:t></w:r></w:hyperlink></w:p>\
        <w:p><w:r><w:t>Buiten</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r>\
        <w:t>in de doos</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r>\
        <w:t>in de doos</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    let links = "<Relationships><Relationship Id=\"r1\" Target=\"https://example.org\" TargetMode=\"External\"/>\
        </Relationships>";
    check(
        "a.docx",
        &docx(body, &[("word/_rels/document.xml.rels", links)]),
        "Klant: **Jansen**\npersoons-gegevens\nregel twee\n[beleid](https://example.org)\nBuiten\nin de doos",
    );
}

#[test]
fn footnotes_come_at_the_end_and_headers_not_at_all() {
    let notes = "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>\
        <w:footnote w:id=\"1\"><w:p><w:r><w:t>Zie bijlage.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let header = "<w:hdr><w:p><w:r><w:t>Vertrouwelijk</w:t></w:r></w:p></w:hdr>";
    let body = paragraph("", "Tekst.");
    let file = docx(&body, &[("word/footnotes.xml", notes), ("word/header1.xml", header)]);
    check("a.docx", &file, "Tekst.\n1 1|Zie bijlage.");
}

#[test]
fn a_document_that_breaks_off_is_read_as_far_as_it_goes() {
    let document =
        "<w:document><w:body><w:p><w:r><w:t>Begin &amp; einde</w:t></w:r></w:p><w:p><w:r><w:t>half";
    let reading = check("a.docx", &common::zip(&[("word/document.xml", document)]), "Begin & einde\nhalf");
    assert_eq!(problems(&reading), ["read-part-damaged"]);
}
