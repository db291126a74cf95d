//! Small files made in memory, and papers as a reader sees them.
#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part of it")]

use std::io::{Cursor, Write};

use paper::{Cell, Content, Marker, Span, labels, words};
use read::{Reading, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A zip file of parts.
pub fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A Word document with this body, and other parts.
pub fn docx(body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let document = format!("<w:document xmlns:w=\"{space}\"><w:body>{body}</w:body></w:document>");
    let mut all = vec![("word/document.xml", document.as_str())];
    all.extend(parts);
    zip(&all)
}

/// An OpenDocument text with this body and these automatic styles.
pub fn odt(styles: &str, body: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    zip(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", &content)])
}

/// A PDF in Helvetica with these content streams, one a page.
pub fn pdf(pages: &[String]) -> Vec<u8> {
    let kids: String = (0..pages.len()).map(|page| format!("{} 0 R ", 4 + page * 2)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", pages.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    for (place, page) in pages.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R \
             /Resources << /Font << /F 3 0 R >> >> >>",
            5 + place * 2
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()));
    }
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = file.len();
    let size = objects.len() + 1;
    file.push_str(&format!("{table}trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    file.into_bytes()
}

/// Lines of text on a page: each at a place, in a size.
pub fn page(lines: &[(f64, f64, f64, &str)]) -> String {
    let line = |(x, y, size, text): &(f64, f64, f64, &str)| {
        let text = text.replace('(', "\\(").replace(')', "\\)");
        format!("BT /F {size} Tf {x} {y} Td ({text}) Tj ET\n")
    };
    lines.iter().map(line).collect()
}

/// What is read, block by block: `=` title, `#` heading, depth, label, words; `**` around bold.
pub fn shown(reading: &Reading) -> String {
    let labels = labels(&reading.paper);
    let lines = reading.paper.blocks.iter().zip(labels).map(|(block, label)| match &block.content {
        Content::Title(text) => format!("= {}", words(text)),
        Content::Heading { level, text, .. } => {
            format!("{} {label}|{}", "#".repeat(usize::from(*level)), words(text))
        }
        Content::Paragraph { marker, text } => match marker {
            Marker::Bullet { depth } | Marker::Read { depth, .. } => {
                format!("{depth} {label}|{}", bold(text))
            }
            _ => bold(text),
        },
        Content::Table(table) => {
            let rows = table.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(" | "));
            format!("[{}] {}", table.header_rows, rows.collect::<Vec<_>>().join(" // "))
        }
        other => format!("{other:?}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn cell(cell: &Cell) -> String {
    cell.paragraphs.iter().map(|paragraph| words(paragraph)).collect::<Vec<_>>().join(" / ")
}

fn bold(text: &[Span]) -> String {
    let span = |span: &Span| match span {
        Span::Strong(words) => format!("**{words}**"),
        Span::Link { text, address } => format!("[{text}]({address})"),
        other => other.words().into_owned(),
    };
    text.iter().map(span).collect()
}

/// Checks what is read of a file.
#[track_caller]
pub fn check(name: &str, bytes: &[u8], expected: &str) -> Reading {
    let reading = read(name, bytes).unwrap();
    assert_eq!(shown(&reading), expected.trim());
    reading
}

/// The ids of the problems of a reading.
pub fn problems(reading: &Reading) -> Vec<String> {
    reading.problems.iter().map(|problem| problem.message.id.to_string()).collect()
}
