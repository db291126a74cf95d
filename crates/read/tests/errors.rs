//! Files that cannot be read, and what is said of them.
#![allow(clippy::unwrap_used, reason = "a test that finds no error has failed")]

mod common;

use std::io::Read;

use common::{docx, odt, page, pdf, zip};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use read::{Format, limits, read};

#[track_caller]
fn refused(name: &str, bytes: &[u8], id: &str) {
    assert_eq!(read(name, bytes).unwrap_err().message.id, id);
}

fn ole(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

#[test]
fn nothing_and_too_much_are_refused() {
    refused("a.docx", b"", "read-empty");
    refused("a.txt", &vec![b'a'; limits::BYTES + 1], "read-too-large");
    refused("a.txt", b" \n\n \t", "read-no-words");
}

#[test]
fn encrypted_files_are_told_from_old_ones() {
    refused("a.docx", &ole("EncryptedPackage"), "read-encrypted");
    refused("a.doc", &ole("WordDocument"), "read-legacy-word");
    let manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>\
        </manifest:manifest>";
    let parts = [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", "\u{1}\u{2}"),
        ("META-INF/manifest.xml", manifest),
    ];
    refused("a.odt", &zip(&parts), "read-encrypted");
}

#[test]
fn other_formats_are_refused_by_name() {
    refused("a.rtf", br"{\rtf1 tekst}", "read-rich-text");
    refused("a.xlsx", &zip(&[("xl/workbook.xml", "<x/>")]), "read-unknown-format");
    refused("a.bin", b"\0\x01\x02\x03", "read-unknown-format");
    refused("a.pdf", b"\0\x01\x02\x03", "read-not-the-format");
}

#[test]
fn damaged_files_are_refused() {
    let whole = docx("<w:p><w:r><w:t>tekst</w:t></w:r></w:p>", &[]);
    refused("a.docx", &whole[..whole.len() / 2], "read-damaged");
    refused("a.docx", &zip(&[("word/document.xml", "geen xml")]), "read-damaged");
    refused("a.pdf", b"%PDF-1.4\nen verder niets", "read-damaged");
}

#[test]
fn a_file_that_is_another_format_is_read_as_what_it_is() {
    let files = [
        ("a.pdf", docx("<w:p><w:r><w:t>tekst</w:t></w:r></w:p>", &[]), Format::Docx),
        ("a.docx", odt("", "<text:p>tekst</text:p>"), Format::Odt),
        ("a.docx", pdf(&[page(&[(70.0, 700.0, 10.0, "een regel tekst in een pdf")])]), Format::Pdf),
        ("a.txt", b"<!doctype html><p>tekst".to_vec(), Format::Html),
        ("a.docx", b"gewone tekst".to_vec(), Format::Text),
    ];
    for (name, bytes, format) in files {
        let reading = read(name, &bytes).unwrap();
        assert_eq!(reading.format, format);
        assert_eq!(reading.problems.last().unwrap().message.id, "read-format-differs");
    }
}

#[test]
fn a_file_that_unpacks_without_end_is_refused_before_it_fills_memory() {
    let zeros = " ".repeat(usize::try_from(limits::UNPACKED).unwrap() + 1);
    refused("a.docx", &zip(&[("word/document.xml", &zeros)]), "read-bomb");
}

#[test]
fn a_pdf_whose_streams_unpack_without_end_is_refused_too() {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    std::io::copy(&mut std::io::repeat(b' ').take(limits::UNPACKED + 1), &mut packed).unwrap();
    let packed = packed.finish().unwrap();
    let mut file = format!("%PDF-1.4\n1 0 obj << /Length {} >>\nstream\n", packed.len()).into_bytes();
    file.extend(packed);
    file.extend(b"\nendstream endobj");
    refused("a.pdf", &file, "read-bomb");
    refused(
        "a.pdf",
        b"%PDF-1.4\n1 0 obj << /Filter [/FlateDecode /FlateDecode] >>\nstream\nx\nendstream",
        "read-bomb",
    );
}

#[test]
fn every_message_has_words_and_help_in_both_languages() {
    let sources = [
        include_str!("../../../rulebook/languages/nl/read.ftl"),
        include_str!("../../../rulebook/languages/en/read.ftl"),
    ];
    let code = [
        include_str!("../src/lib.rs"),
        include_str!("../src/finish.rs"),
        include_str!("../src/package.rs"),
        include_str!("../src/recognise.rs"),
        include_str!("../src/text.rs"),
        include_str!("../src/docx/mod.rs"),
        include_str!("../src/docx/body.rs"),
        include_str!("../src/odt/mod.rs"),
        include_str!("../src/html/mod.rs"),
        include_str!("../src/pdf/mod.rs"),
        include_str!("../src/pdf/bomb.rs"),
        include_str!("../src/pdf/gibberish.rs"),
    ]
    .concat();
    let ids = code.split('"').filter(|word| word.starts_with("read-"));
    for id in ids {
        for source in sources {
            let (_, rest) =
                source.split_once(&format!("\n{id} = ")).unwrap_or_else(|| panic!("{id} has no words"));
            let entry = rest.split("\nread-").next().unwrap();
            assert!(entry.contains("\n    .help = "), "{id} has no help");
        }
    }
}
