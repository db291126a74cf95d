use paper::{Paper, labels, words};

use super::*;

/// Blocks as a reader sees them: `#` headings, `=` title, label, depth.
fn shown(text: &str) -> String {
    let blocks = blocks(source::lines(text));
    let paper = Paper { blocks, ..Paper::default() };
    let lines = paper.blocks.iter().zip(labels(&paper)).map(|(block, label)| match &block.content {
        Content::Title(text) => format!("= {}", words(text)),
        Content::Heading { level, text, .. } => {
            format!("{} {label}|{}", "#".repeat(usize::from(*level)), words(text))
        }
        Content::Paragraph { marker, text } => match marker {
            Marker::None => words(text),
            Marker::Bullet { depth } | Marker::Numbered { depth } | Marker::Read { depth, .. } => {
                format!("{}{label}|{}", "  ".repeat(usize::from(*depth)), words(text))
            }
            Marker::Annex => String::new(),
        },
        Content::Table(table) => {
            let row = |row: &Vec<Cell>| {
                let cells = row
                    .iter()
                    .map(|cell| cell.paragraphs.iter().map(|p| words(p)).collect::<Vec<_>>().join("/"));
                cells.collect::<Vec<_>>().join(" | ")
            };
            format!("[{}] {}", table.header_rows, table.rows.iter().map(row).collect::<Vec<_>>().join(" // "))
        }
        _ => String::new(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn check(text: &str, expected: &str) {
    assert_eq!(shown(text), expected.trim_start_matches('\n').trim_end());
}

#[test]
fn wrapped_lines_are_one_paragraph_again() {
    check(
        "\
Artikel 1 Algemeen
1.1
De verwerker verwerkt de gegevens alleen in opdracht van
de klant en volgens de instructies die de klant op schrift
heeft gegeven aan de verwerker.
1.2
De verwerker is niet aansprakelijk voor de verwerkings-
activiteiten van de klant zelf, wet- en regelgeving niet
daaronder begrepen.",
        "
# Artikel 1|Algemeen
    1.1|De verwerker verwerkt de gegevens alleen in opdracht van de klant en volgens de instructies die de klant op schrift heeft gegeven aan de verwerker.
    1.2|De verwerker is niet aansprakelijk voor de verwerkingsactiviteiten van de klant zelf, wet- en regelgeving niet daaronder begrepen.",
    );
}

#[test]
fn one_sentence_a_line_stays_one_sentence_a_line() {
    let text = "\
controller may audit the processor once a year at its own cost and with thirty days of notice.
processor shall cooperate.
The results are confidential.
The processor shall inform the controller of any breach within the time that the parties agreed
controller bears the cost.";
    check(text, text);
}

#[test]
fn items_keep_their_labels_and_their_depth() {
    check(
        "\
1. The processor shall:
(a) act on instructions;
(b) keep a record of
(i) its processing, and
(ii) its transfers;
(c) help.
2. The controller shall pay.
- in advance
- in euros",
        "
  1.|The processor shall:
    (a)|act on instructions;
    (b)|keep a record of
      (i)|its processing, and
      (ii)|its transfers;
    (c)|help.
  2.|The controller shall pay.
    •|in advance
    •|in euros",
    );
}

#[test]
fn short_numbered_lines_are_headings_over_text_and_items_in_a_row() {
    check(
        "\
Verwerkersovereenkomst
1. Onderwerp
Deze overeenkomst gaat over gegevens.
2. Gegevens
1. Namen
2. Adressen
3. Nummers
Dat is alles.",
        "
= Verwerkersovereenkomst
# 1.|Onderwerp
Deze overeenkomst gaat over gegevens.
  2.|Gegevens
  1.|Namen
  2.|Adressen
  3.|Nummers
Dat is alles.",
    );
}

#[test]
fn the_signs_of_markdown_mean_what_they_mean() {
    check(
        "\
# Overeenkomst
---
## 1. Partijen
**Verwerker:**
- Naam: **Jansen**
| Soort | Gegevens |
|-------|----------|
| Contact | naam, [adres](https://example.org) |
## 2. Duur
Zie boven.",
        "
# |Overeenkomst
## 1.|Partijen
Verwerker:
  •|Naam: Jansen
[1] Soort | Gegevens // Contact | naam, adres
## 2.|Duur
Zie boven.",
    );
}

#[test]
fn a_number_at_the_start_of_a_wrapped_line_is_no_item() {
    check(
        "\
De verwerker meldt een inbreuk in verband met persoonsgegevens binnen
48. uur, en houdt zich daarbij aan de regels die partijen samen en in
goed overleg hebben vastgesteld voor het melden van een inbreuk die de
klant raakt of raken kan, waarbij de verwerker steeds alle medewerking
verleent.",
        "De verwerker meldt een inbreuk in verband met persoonsgegevens binnen 48. uur, en houdt zich daarbij aan \
         de regels die partijen samen en in goed overleg hebben vastgesteld voor het melden van een inbreuk die \
         de klant raakt of raken kan, waarbij de verwerker steeds alle medewerking verleent.",
    );
}

#[test]
fn page_numbers_that_came_along_are_left_out() {
    for number in ["8/20", "Pagina 3 van 12", "Page 4", "- 5 -"] {
        assert!(source::is_page_number(number), "{number}");
    }
    for words in ["24/7 bereikbaar", "28", "Artikel 4", "1.2", "2024-2025 van toepassing"] {
        assert!(!source::is_page_number(words), "{words}");
    }
}

#[test]
fn a_label_line_and_source_code_are_no_headings() {
    check(
        "\
export default function Page() {
Categorieën betrokkenen:
klanten en medewerkers
const S = { page: 'x' };",
        "\
export default function Page() {
Categorieën betrokkenen:
klanten en medewerkers
const S = { page: 'x' };",
    );
}
