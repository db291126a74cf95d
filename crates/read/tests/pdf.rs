//! PDF.

mod common;

use common::{check, page, pdf, problems};
use read::read;

const LEFT: f64 = 70.0;

#[test]
fn lines_become_paragraphs_and_words_that_were_broken_are_mended() {
    let text = page(&[
        (LEFT, 780.0, 20.0, "Verwerkersovereenkomst"),
        (LEFT, 740.0, 11.0, "1. De verwerker verwerkt de persoonsgegevens alleen in opdracht van de verant-"),
        (
            LEFT,
            726.0,
            11.0,
            "woordelijke en volgens diens schriftelijke instructies, tenzij de wet anders bepaalt.",
        ),
        (
            LEFT,
            702.0,
            11.0,
            "2. De verwerker meldt een inbreuk binnen 24 uur nadat hij deze heeft ontdekt, en",
        ),
        (LEFT, 688.0, 11.0, "helpt de klant."),
    ]);
    let reading = check(
        "a.pdf",
        &pdf(&[text]),
        "= Verwerkersovereenkomst
1 1.|De verwerker verwerkt de persoonsgegevens alleen in opdracht van de verantwoordelijke en volgens diens schriftelijke instructies, tenzij de wet anders bepaalt.
1 2.|De verwerker meldt een inbreuk binnen 24 uur nadat hij deze heeft ontdekt, en helpt de klant.",
    );
    assert_eq!(reading.paper.blocks.last().unwrap().origin.page, Some(1));
}

#[test]
fn columns_are_read_one_after_the_other() {
    let lines: Vec<(f64, f64, f64, String)> = (0..20_u8)
        .flat_map(|line| {
            let y = 740.0 - 14.0 * f64::from(line);
            let text = |side| format!("de {side} kolom gaat hier door op regel {line} en");
            [(50.0, y, 10.0, text("linker")), (320.0, y, 10.0, text("rechter"))]
        })
        .collect();
    let lines: Vec<_> = lines.iter().map(|(x, y, size, text)| (*x, *y, *size, text.as_str())).collect();
    let reading = read("a.pdf", &pdf(&[page(&lines)])).unwrap();
    let shown = common::shown(&reading);
    let (left, right) = (shown.find("linker kolom gaat hier door op regel 19"), shown.find("rechter kolom"));
    assert!(left.unwrap() < right.unwrap(), "{shown}");
}

#[test]
fn what_lines_up_is_a_table() {
    let text = page(&[
        (LEFT, 700.0, 10.0, "De gegevens zijn:"),
        (LEFT, 670.0, 10.0, "Soort"),
        (250.0, 670.0, 10.0, "Van wie"),
        (LEFT, 640.0, 10.0, "naam en adres"),
        (250.0, 640.0, 10.0, "klanten en"),
        (250.0, 628.0, 10.0, "leden"),
        (LEFT, 600.0, 10.0, "telefoon"),
        (250.0, 600.0, 10.0, "medewerkers"),
    ]);
    check(
        "a.pdf",
        &pdf(&[text]),
        "De gegevens zijn:\n[0] Soort | Van wie // naam en adres | klanten en leden // telefoon | medewerkers",
    );
}

#[test]
fn headers_footers_and_page_numbers_go_and_a_sentence_goes_on_over_the_page() {
    let sheet = |number: &str, line: &str| {
        page(&[
            (LEFT, 810.0, 9.0, "Vertrouwelijk - versie 3"),
            (LEFT, 400.0, 11.0, line),
            (290.0, 30.0, 9.0, number),
        ])
    };
    let pages = [
        sheet("1", "De verwerker bewaart de gegevens niet langer dan nodig is voor de opdracht, en"),
        sheet("2", "wist ze daarna."),
    ];
    let reading = check(
        "a.pdf",
        &pdf(&pages),
        "De verwerker bewaart de gegevens niet langer dan nodig is voor de opdracht, en wist ze daarna.",
    );
    assert!(reading.problems.is_empty());
}

#[test]
fn a_page_without_text_is_told_and_a_file_without_text_is_a_scan() {
    let text = page(&[(LEFT, 700.0, 10.0, "Deze pagina heeft tekst, de volgende niet.")]);
    let reading = read("a.pdf", &pdf(&[text, "0 0 100 100 re f".to_owned()])).unwrap();
    assert_eq!(problems(&reading), ["read-pages-without-text"]);
    let scan = read("a.pdf", &pdf(&["0 0 100 100 re f".to_owned()])).unwrap_err();
    assert_eq!(scan.message.id, "read-scan");
}

#[test]
fn text_that_is_none_is_refused() {
    let line = "Gh yhuzhunhu yhuzhunw gh shuvrrqvjhjhyhqv doohhq lq rsgudfkw";
    let lines: Vec<_> = (0..30_u8).map(|row| (LEFT, 780.0 - 14.0 * f64::from(row), 10.0, line)).collect();
    let refused = read("a.pdf", &pdf(&[page(&lines)])).unwrap_err();
    assert_eq!(refused.message.id, "read-gibberish");
}

#[test]
fn a_page_that_draws_itself_without_end_does_not_keep_us() {
    // A form that draws itself, many times over.
    let draw = "/X Do ".repeat(50);
    let file = format!(
        "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n\
         2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n\
         3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R \
         /Resources << /XObject << /X 5 0 R >> >> >> endobj\n\
         4 0 obj << /Length {} >>\nstream\n{draw}\nendstream endobj\n\
         5 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length {} \
         /Resources << /XObject << /X 5 0 R >> >> >>\nstream\n{draw}\nendstream endobj\n\
         trailer << /Root 1 0 R >>\n",
        draw.len(),
        draw.len()
    );
    assert_eq!(read("a.pdf", file.as_bytes()).unwrap_err().message.id, "read-damaged");
}
