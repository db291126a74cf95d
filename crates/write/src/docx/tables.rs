//! Tables, and the signature block, which is one without lines.

use paper::{Cell, Signatory, Span, Table};

use super::body::Running;
use super::runs;

/// The width between the margins, in twentieths of a point.
const WIDTH: u32 = 9070;
/// The columns of the signature block: label and line, a gap, label and line.
const SIGNATURES: [u32; 5] = [1750, 2585, 400, 1750, 2585];
/// The signature block stands flush with the text.
const FLUSH: &str =
    "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar>";
/// After a table, so that two tables in a row stay two.
const END: &str = "<w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/></w:pPr></w:p>";

/// A table with lines between its rows; its heading rows are repeated on every page.
pub fn ruled(table: &Table, running: &mut Running) -> String {
    let widths: Vec<u32> = paper::shares(table).iter().map(|share| share * WIDTH / 1000).collect();
    if widths.is_empty() {
        return String::new();
    }
    running.blanks.in_table = true;
    let rows = table.rows.iter().enumerate();
    let rows: String =
        rows.map(|(index, cells)| row(cells, &widths, index < table.header_rows, running)).collect();
    running.blanks.in_table = false;
    let look = if table.header_rows > 0 { "1" } else { "0" };
    let look = format!("<w:tblLook w:val=\"0{look}20\" w:firstRow=\"{look}\"/>").replace("0020", "0000");
    enclosed("<w:tblStyle w:val=\"RuledTable\"/>", &look, &widths, &rows)
}

fn enclosed(style: &str, look: &str, widths: &[u32], rows: &str) -> String {
    let columns: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    let whole: u32 = widths.iter().sum();
    format!(
        "<w:tbl><w:tblPr>{style}<w:tblW w:w=\"{whole}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         {look}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>{END}"
    )
}

fn row(cells: &[Cell], widths: &[u32], header: bool, running: &mut Running) -> String {
    let empty = Cell::default();
    let cells = cells.iter().chain(std::iter::repeat(&empty)).zip(widths);
    let cells: String = cells.map(|(cell, width)| in_cell(*width, "", &paragraphs(cell, running))).collect();
    let header = if header { "<w:tblHeader/>" } else { "" };
    format!("<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{cells}</w:tr>")
}

fn in_cell(width: u32, properties: &str, content: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{properties}</w:tcPr>{content}</w:tc>")
}

/// The paragraphs of a cell, of which there is at least one.
fn paragraphs(cell: &Cell, running: &mut Running) -> String {
    if cell.paragraphs.is_empty() {
        return paragraph("TableText", "");
    }
    cell.paragraphs.iter().map(|text| paragraph("TableText", &runs::spans(text, running))).collect()
}

fn paragraph(style: &str, words: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{words}</w:p>")
}

/// The signature block, two parties beside each other, kept together on one page.
pub fn signatures(signatories: &[Signatory], running: &mut Running) -> String {
    signatories.chunks(2).map(|pair| beside(pair, running)).collect()
}

fn beside(pair: &[Signatory], running: &mut Running) -> String {
    let lines = pair.iter().map(|signatory| signatory.lines.len()).max().unwrap_or_default();
    let mut rows = together(&halves(pair, |signatory| named(signatory, running)));
    for index in 0..lines {
        rows += &together(&halves(pair, |signatory| line(signatory.lines.get(index), running)));
    }
    enclosed("", &format!("{FLUSH}<w:tblLook w:val=\"0000\"/>"), &SIGNATURES, &rows)
}

/// A row that stays whole.
fn together(cells: &str) -> String {
    format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
}

/// The cells of the left and the right party with the gap between them.
fn halves(pair: &[Signatory], mut cells: impl FnMut(&Signatory) -> String) -> String {
    let [label, value, gap, ..] = SIGNATURES;
    let absent = || in_cell(label + value, "<w:gridSpan w:val=\"2\"/>", &paragraph("SignatureLine", ""));
    let left = pair.first().map_or_else(absent, &mut cells);
    let right = pair.get(1).map_or_else(absent, cells);
    left + &in_cell(gap, "", &paragraph("SignatureLine", "")) + &right
}

fn named(signatory: &Signatory, running: &mut Running) -> String {
    let [label, value, ..] = SIGNATURES;
    let words = paragraph("SignatureLine", &runs::spans(&signatory.heading, running));
    in_cell(label + value, "<w:gridSpan w:val=\"2\"/>", &words)
}

/// A label and the line beside it, with room to write where nothing is known yet.
fn line(line: Option<&(String, Vec<Span>)>, running: &mut Running) -> String {
    let [width, value, ..] = SIGNATURES;
    let Some((label, text)) = line else {
        return in_cell(width + value, "<w:gridSpan w:val=\"2\"/>", &paragraph("SignatureLine", ""));
    };
    let room = if text.is_empty() { 380 } else { 200 };
    let low =
        format!("<w:tcMar><w:top w:w=\"{room}\" w:type=\"dxa\"/></w:tcMar><w:vAlign w:val=\"bottom\"/>");
    let rule =
        "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"4B5563\"/></w:tcBorders>";
    in_cell(width, &low, &paragraph("SignatureLine", &runs::text(label, "Quiet")))
        + &in_cell(value, &format!("{rule}{low}"), &paragraph("SignatureLine", &runs::spans(text, running)))
}
