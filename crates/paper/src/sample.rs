//! Papers to try writing on: an excerpt of an agreement with everything a paper can hold, one that
//! is hostile to every format, and a long one.

use language::DUTCH;

use crate::{Block, Cell, Content, Labels, Marker, Paper, Signatory, Span, Table, Target};

/// An excerpt of a Dutch processor agreement: parties, articles with paragraphs and items, annexes
/// with tables, blanks and the signatures.
#[must_use]
pub fn agreement() -> Paper {
    let blocks =
        [opening(), subject(), security(), sub_processors(), closing(), annex_processing(), annex_measures()];
    Paper {
        title: Some("Verwerkersovereenkomst Zonnehof – Rekenwerk".into()),
        language: Some(DUTCH),
        header: Some("Verwerkersovereenkomst Zonnehof – Rekenwerk · versie 1.2".into()),
        footer: Some("Kenmerk 1a2b-3c4d-5e6f".into()),
        labels: labels(),
        blocks: blocks.into_iter().flatten().collect(),
    }
}

/// Words that are markup, or nothing at all, in one format or another, in every kind of block.
#[must_use]
pub fn hostile() -> Paper {
    let words = "<b>&amp; #set *x* _y_ `z` [a](b) | $1^2$ \\ \"q\" 'r' @ref ~ // /* © é € ≥ Ωμέγα Жук 漢 😀 א \
                 \u{0}\u{8}\u{b}\u{1f}\u{fffe}]]> {{x}} #panic() 1. - + > = <lab> \u{ad}\u{200b}tab\tline\nend";
    let all = || {
        let lost = reference(words, Target::Article(99));
        vec![text(words), Span::Strong(words.into()), Span::Emphasis(words.into()), hostile_link(), lost]
    };
    let marker = Marker::Read { label: format!("(a) {words}"), depth: 200 };
    let cell = || Cell { paragraphs: vec![all(), Vec::new(), all()] };
    Paper {
        title: Some(words.into()),
        language: None,
        header: Some(words.into()),
        footer: Some(words.into()),
        labels: Labels {
            article: words.into(),
            annex: "%1 &".into(),
            page: "<p>".into(),
            of: "#of".into(),
            contents: words.into(),
        },
        blocks: vec![
            Block::new(Content::Title(all())),
            Block::new(Content::Heading { level: 0, marker: numbered(0), text: all() }),
            Block::new(Content::Heading { level: 9, marker: Marker::Annex, text: Vec::new() }),
            Block::new(Content::Paragraph { marker, text: all() }),
            Block::new(Content::Paragraph { marker: numbered(250), text: all() }),
            Block::new(Content::Paragraph { marker: Marker::Bullet { depth: 99 }, text: all() }),
            Block::new(Content::Paragraph { marker: Marker::None, text: vec![blank(words, words)] }),
            Block::new(Content::Table(Table {
                header_rows: 7,
                rows: vec![vec![cell()], vec![], vec![cell(), cell()]],
            })),
            Block::new(Content::Table(Table::default())),
            Block::new(Content::Signatures(Vec::new())),
            Block::new(Content::Signatures(vec![Signatory {
                heading: all(),
                lines: vec![(words.into(), all())],
            }])),
            Block::new(Content::PageBreak),
        ],
    }
}

/// The agreement many times over, with a table of `rows` rows: for page breaks and for timing.
#[must_use]
pub fn long(times: usize, rows: usize) -> Paper {
    let mut paper = agreement();
    let once = paper.blocks.clone();
    paper.blocks.extend(std::iter::repeat_n(once, times.saturating_sub(1)).flatten());
    let row = |number: usize| {
        row(&[&format!("Maatregel {number}"), "Beheerd, gemeten en elk jaar beproefd", "ISO/IEC 27001"])
    };
    let rows = std::iter::once(row_of_headings()).chain((1..=rows).map(row)).collect();
    paper.blocks.push(Block::new(Content::Table(Table { header_rows: 1, rows })));
    paper
}

fn labels() -> Labels {
    Labels {
        article: "Artikel".into(),
        annex: "Bijlage".into(),
        page: "Pagina".into(),
        of: "van".into(),
        contents: "Inhoud".into(),
    }
}

fn opening() -> Vec<Block> {
    vec![
        Block::new(Content::Title(vec![text("Verwerkersovereenkomst")])),
        heading(2, Marker::None, "Partijen"),
        paragraph(
            Marker::Read { label: "(1)".into(), depth: 1 },
            vec![
                Span::Strong("Stichting Woonzorg Zonnehof".into()),
                text(", gevestigd te Amersfoort, ingeschreven in het handelsregister onder nummer "),
                blank("controller-register", "nummer van de Kamer van Koophandel"),
                text(", hierna: de "),
                Span::Strong("verwerkingsverantwoordelijke".into()),
                text("; en"),
            ],
        ),
        paragraph(
            Marker::Read { label: "(2)".into(), depth: 1 },
            vec![
                Span::Strong("Rekenwerk Salarisdiensten B.V.".into()),
                text(", gevestigd te Zwolle, hierna: de "),
                Span::Strong("verwerker".into()),
                text("."),
            ],
        ),
        paragraph(
            Marker::None,
            vec![
                text("Partijen leggen hieronder vast wat artikel 28, derde lid, van de "),
                Span::Link {
                    text: "Algemene verordening gegevensbescherming".into(),
                    address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj".into(),
                },
                text(" van hen vraagt nu de verwerker de loonadministratie verzorgt."),
            ],
        ),
    ]
}

fn subject() -> Vec<Block> {
    vec![
        heading(1, numbered(1), "Onderwerp en duur"),
        paragraph(
            numbered(2),
            vec![
                text(
                    "De verwerker verwerkt persoonsgegevens alleen om de loonadministratie van de \
                     verwerkingsverantwoordelijke te voeren. ",
                ),
                reference("Bijlage 1", Target::Annex(1)),
                text(" beschrijft welke gegevens dat zijn; "),
                reference("artikel 3", Target::Article(3)),
                text(" hoe zij zijn beveiligd."),
            ],
        ),
        paragraph(
            numbered(2),
            vec![
                text("Deze overeenkomst geldt vanaf "),
                blank("start-date", "ingangsdatum"),
                text(" en eindigt wanneer de "),
                Span::Emphasis("hoofdovereenkomst".into()),
                text(" eindigt."),
            ],
        ),
        heading(1, numbered(1), "Instructies"),
        plain(
            2,
            "De verwerker volgt de schriftelijke instructies van de verwerkingsverantwoordelijke, ook bij \
                  doorgifte aan een land buiten de Europese Economische Ruimte.",
        ),
        plain(
            2,
            "Meent de verwerker dat een instructie in strijd is met het recht, dan zegt hij dat meteen.",
        ),
    ]
}

fn security() -> Vec<Block> {
    vec![
        heading(1, numbered(1), "Beveiliging en geheimhouding"),
        plain(
            2,
            "De verwerker beveiligt de gegevens met maatregelen die bij het risico passen, en in ieder geval met:",
        ),
        plain(3, "versleuteling van gegevens die worden opgeslagen of verzonden;"),
        plain(3, "toegang voor wie die voor het werk nodig heeft, namelijk:"),
        plain(4, "de salarisadministrateurs; en"),
        plain(4, "de beheerders van de toepassing, voor zover een storing dat vergt;"),
        plain(3, "een herstelproef, ten minste ≥ één keer per jaar."),
        plain(2, "Wie voor de verwerker bij de gegevens kan, is tot geheimhouding verplicht."),
        heading(1, numbered(1), "Inbreuken"),
        plain(
            2,
            "De verwerker meldt een inbreuk in verband met persoonsgegevens binnen 24 uur nadat hij haar \
                  heeft ontdekt. De melding noemt:",
        ),
        bullet("wat er is gebeurd en wanneer;"),
        bullet("om welke gegevens en hoeveel betrokkenen het gaat;"),
        bullet("welke maatregelen zijn genomen."),
    ]
}

fn sub_processors() -> Vec<Block> {
    vec![
        heading(1, numbered(1), "Andere verwerkers"),
        plain(
            2,
            "De verwerker schakelt de andere verwerkers van bijlage 1 in. Een nieuwe kondigt hij dertig dagen \
                  tevoren aan, zodat de verwerkingsverantwoordelijke bezwaar kan maken.",
        ),
        plain(
            2,
            "Aan iedere andere verwerker legt hij dezelfde plichten op als in deze overeenkomst staan. Hij \
                  blijft voor hen aansprakelijk.",
        ),
        heading(1, numbered(1), "Einde van de verwerking"),
        paragraph(
            numbered(2),
            vec![
                text("Na afloop geeft de verwerker de gegevens terug en wist hij zijn kopieën binnen "),
                blank("deletion-days", "aantal dagen"),
                text(" dagen, tenzij een wettelijke bewaarplicht zich daartegen verzet."),
            ],
        ),
    ]
}

fn closing() -> Vec<Block> {
    let signatory = |heading: &str, name: &str, signer: Vec<Span>| Signatory {
        heading: vec![Span::Strong(heading.into()), text(&format!(", {name}"))],
        lines: vec![
            ("Naam".into(), signer),
            ("Functie".into(), Vec::new()),
            ("Plaats en datum".into(), Vec::new()),
            ("Handtekening".into(), Vec::new()),
        ],
    };
    vec![
        heading(2, Marker::None, "Ondertekening"),
        Block::new(Content::Signatures(vec![
            signatory(
                "De verwerkingsverantwoordelijke",
                "Stichting Woonzorg Zonnehof",
                vec![text("mevrouw J. Özdemir")],
            ),
            signatory(
                "De verwerker",
                "Rekenwerk Salarisdiensten B.V.",
                vec![blank("processor-signatory", "tekenbevoegde")],
            ),
        ])),
        Block::new(Content::PageBreak),
    ]
}

fn annex_processing() -> Vec<Block> {
    let rows = vec![
        row(&["Onderdeel", "Omschrijving"]),
        row(&["Doel", "Het berekenen en betalen van salarissen en het doen van de loonaangifte"]),
        row(&["Betrokkenen", "Werknemers en oud-werknemers, ongeveer 450"]),
        row(&[
            "Gegevens",
            "Naam, adres, geboortedatum, burgerservicenummer, salaris, rekeningnummer, verzuimdagen",
        ]),
        row(&["Bewaartermijn", "Zeven jaar na het boekjaar"]),
        vec![
            cell("Plaats van opslag"),
            Cell { paragraphs: vec![vec![blank("storage", "land en datacentrum")]] },
        ],
    ];
    let others = vec![
        row(&["Andere verwerker", "Dienst", "Land", "Sinds"]),
        row(&["Wolkenrek B.V.", "Rekencentrum", "Nederland", "2024"]),
        row(&["Postklaar GmbH", "Verzending van loonstroken", "Duitsland", "2025"]),
    ];
    vec![
        heading(1, Marker::Annex, "De verwerking"),
        Block::new(Content::Table(Table { header_rows: 1, rows })),
        heading(2, Marker::None, "Andere verwerkers"),
        Block::new(Content::Table(Table { header_rows: 1, rows: others })),
    ]
}

fn annex_measures() -> Vec<Block> {
    let rows = vec![
        row_of_headings(),
        row(&["Toegang", "Aanmelden met twee factoren; rechten elk kwartaal nagelopen", "ISO/IEC 27001"]),
        row(&[
            "Herstel",
            "Dagelijkse reservekopie op een tweede plaats, bewaard gedurende 35 dagen",
            "NEN 7510",
        ]),
    ];
    vec![
        heading(1, Marker::Annex, "Maatregelen"),
        paragraph(Marker::None, vec![text("De verwerker houdt deze maatregelen in stand.")]),
        Block::new(Content::Table(Table { header_rows: 1, rows })),
    ]
}

fn row_of_headings() -> Vec<Cell> {
    row(&["Maatregel", "Uitwerking", "Norm"])
}

fn row(cells: &[&str]) -> Vec<Cell> {
    cells.iter().map(|words| cell(words)).collect()
}

fn cell(words: &str) -> Cell {
    Cell { paragraphs: vec![vec![text(words)]] }
}

fn heading(level: u8, marker: Marker, words: &str) -> Block {
    Block::new(Content::Heading { level, marker, text: vec![text(words)] })
}

fn paragraph(marker: Marker, text: Vec<Span>) -> Block {
    Block::new(Content::Paragraph { marker, text })
}

fn plain(depth: u8, words: &str) -> Block {
    paragraph(numbered(depth), vec![text(words)])
}

fn bullet(words: &str) -> Block {
    paragraph(Marker::Bullet { depth: 1 }, vec![text(words)])
}

const fn numbered(depth: u8) -> Marker {
    Marker::Numbered { depth }
}

fn text(words: &str) -> Span {
    Span::Text(words.into())
}

fn blank(fact: &str, label: &str) -> Span {
    Span::Blank { fact: fact.into(), label: label.into() }
}

fn reference(words: &str, to: Target) -> Span {
    Span::Reference { text: words.into(), to }
}

fn hostile_link() -> Span {
    Span::Link { text: "<link>".into(), address: "javascript:alert('\"<&>')".into() }
}
