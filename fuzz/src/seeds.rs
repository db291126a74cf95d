//! Whole files to damage, made by our own writers; of formats that we only read, by the few lines here.

use paper::{LineKind, Paper};
use zip::CompressionMethod;

use crate::ground::{EXAMPLE, GROUND, LANGUAGES};
use crate::zipped::packed;

fn of_papers(write: impl Fn(&Paper) -> Option<Vec<u8>>) -> Vec<Vec<u8>> {
    GROUND.papers().iter().filter_map(write).collect()
}

pub fn docx() -> Vec<Vec<u8>> {
    of_papers(|paper| write::docx(paper).ok())
}

pub fn html() -> Vec<Vec<u8>> {
    of_papers(|paper| Some(write::html(paper).into_bytes()))
}

pub fn markdown() -> Vec<Vec<u8>> {
    of_papers(|paper| Some(write::markdown(paper).into_bytes()))
}

pub fn text() -> Vec<Vec<u8>> {
    of_papers(|paper| Some(lines(paper).join("\n").into_bytes()))
}

fn lines(paper: &Paper) -> Vec<String> {
    paper::lines(paper).into_iter().map(|line| line.text).collect()
}

/// Compressed ones as we write them, and one in plain text, whose content can be damaged.
pub fn pdf() -> Vec<Vec<u8>> {
    let mut papers = GROUND.papers();
    papers.sort_by_key(|paper| paper.blocks.len());
    let ours = papers.iter().take(2).filter_map(|paper| pdf::pdf(paper).ok());
    let plain = papers.iter().map(|paper| plain_pdf(&lines(paper)));
    ours.chain(plain).collect()
}

/// A PDF in Helvetica of lines of text, forty a page.
fn plain_pdf(lines: &[String]) -> Vec<u8> {
    let pages: Vec<String> = lines.chunks(40).map(page).collect();
    let kids: String = (0..pages.len()).map(|page| format!("{} 0 R ", 4 + page * 2)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", pages.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    for (place, page) in pages.iter().enumerate() {
        let content = 5 + place * 2;
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R \
             /Resources << /Font << /F 3 0 R >> >> >>"
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()));
    }
    file_of(&objects)
}

fn page(lines: &[String]) -> String {
    let shown = |(place, line): (usize, &String)| {
        let text: String = line.chars().filter(|c| c.is_ascii() && !"()\\".contains(*c)).take(100).collect();
        format!("BT /F 10 Tf 60 {} Td ({text}) Tj ET\n", 800 - place * 18)
    };
    lines.iter().enumerate().map(shown).collect()
}

/// The objects with their table of places.
fn file_of(objects: &[String]) -> Vec<u8> {
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(objects) {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let (start, size) = (file.len(), objects.len() + 1);
    file.push_str(&format!("{table}trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    file.into_bytes()
}

pub fn odt() -> Vec<Vec<u8>> {
    let part = |name: &str, text: String| (name.to_owned(), text.into_bytes());
    let written = |paper: &Paper| {
        let kind = part("mimetype", "application/vnd.oasis.opendocument.text".to_owned());
        packed(&[kind, part("content.xml", open_content(paper))], CompressionMethod::Deflated).ok()
    };
    of_papers(written)
}

fn open_content(paper: &Paper) -> String {
    let element = |line: paper::Line| {
        let text = write::escape(&line.text);
        match line.kind {
            LineKind::Heading(level) => format!("<text:h text:outline-level=\"{level}\">{text}</text:h>"),
            _ => format!("<text:list><text:list-item><text:p>{text}</text:p></text:list-item></text:list>"),
        }
    };
    let body: String = paper::lines(paper).into_iter().map(element).collect();
    format!(
        "<office:document-content><office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\">\
         <style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles><office:body>\
         <office:text>{body}<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>\
         </table:table-row></table:table></office:text></office:body></office:document-content>"
    )
}

pub fn csv() -> Vec<Vec<u8>> {
    let columns: Vec<&str> = GROUND.questions.iter().map(|question| question.id.as_str()).collect();
    let row = |cell: &str| vec![cell; columns.len()].join(";");
    let table = format!("{}\n{}\n{}\n", columns.join(";"), row("ja"), row("\"a;\"\"b\n1\""));
    vec![table.into_bytes(), b"naam,plaats\nBakker,Utrecht\n".to_vec()]
}

pub fn spreadsheet() -> Vec<Vec<u8>> {
    let part = |(name, text): (&str, &str)| (name.to_owned(), text.as_bytes().to_vec());
    let parts: Vec<_> = SPREADSHEET.into_iter().map(part).collect();
    packed(&parts, CompressionMethod::Deflated).into_iter().collect()
}

const SPREADSHEET: [(&str, &str); 6] = [
    (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/></Types>",
    ),
    (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"xl/workbook.xml\" \
         Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>",
    ),
    (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\
         <sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\" \
         Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/></Relationships>",
    ),
    ("xl/sharedStrings.xml", "<sst><si><t>controller-name</t></si><si><t>Bakker</t></si></sst>"),
    (
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>breach-hours\
         </t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>24</v></c></row></sheetData></worksheet>",
    ),
];

pub fn facts() -> Vec<Vec<u8>> {
    let (situation, _) = facts::read_file("example", EXAMPLE, &GROUND.questions);
    let ours = facts::write_file(&situation, &GROUND.questions, language::DUTCH);
    vec![EXAMPLE.as_bytes().to_vec(), ours.into_bytes()]
}

/// What people write: the words of the scenarios.
pub fn situations() -> Vec<Vec<u8>> {
    let all = GROUND.book.scenarios.values();
    all.flat_map(|scenario| LANGUAGES.map(|language| scenario.situation.get(language).as_bytes().to_vec()))
        .collect()
}

/// Files of the rulebook, as a user lays them over ours.
pub fn rules() -> Vec<Vec<u8>> {
    let folders = ["clauses/", "requirements/", "terms/", "facts/", "measures/"];
    let ours = GROUND.files.iter().filter(|file| folders.iter().any(|folder| file.path.starts_with(folder)));
    ours.map(|file| format!("{}\n{}", file.path, file.text).into_bytes()).collect()
}
