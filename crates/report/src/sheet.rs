use paper::{Block, Cell, Content, Marker, Paper, Span, Table};

/// A paper that is written block by block.
#[derive(Default)]
pub(crate) struct Sheet {
    blocks: Vec<Block>,
}

impl Sheet {
    pub fn title(&mut self, text: &str) {
        self.push(Content::Title(vec![Span::Text(text.to_owned())]));
    }

    pub fn heading(&mut self, level: u8, text: &str) {
        self.push(Content::Heading { level, marker: Marker::None, text: vec![Span::Text(text.to_owned())] });
    }

    /// A paragraph; one without words is left out.
    pub fn paragraph(&mut self, text: &str) {
        self.spans(vec![Span::Text(text.to_owned())]);
    }

    /// A paragraph with a word in bold before it.
    pub fn labelled(&mut self, label: &str, text: &str) {
        if !text.is_empty() {
            self.spans(vec![Span::Strong(label.to_owned()), Span::Text(format!(": {text}"))]);
        }
    }

    /// A line in bold over what follows it.
    pub fn label(&mut self, label: &str) {
        self.spans(vec![Span::Strong(label.to_owned())]);
    }

    pub fn emphasis(&mut self, text: &str) {
        self.spans(vec![Span::Emphasis(text.to_owned())]);
    }

    pub fn item(&mut self, text: &str) {
        let text = vec![Span::Text(text.to_owned())];
        self.push(Content::Paragraph { marker: Marker::Bullet { depth: 1 }, text });
    }

    pub fn spans(&mut self, text: Vec<Span>) {
        if !paper::words(&text).trim().is_empty() {
            self.push(Content::Paragraph { marker: Marker::None, text });
        }
    }

    /// A table with one row of headings; none at all where it has no other rows.
    pub fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        if rows.is_empty() {
            return;
        }
        let cell = |text: &String| Cell { paragraphs: vec![vec![Span::Text(text.clone())]] };
        let rows = std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
        let rows = rows.map(|row| row.iter().map(cell).collect()).collect();
        self.push(Content::Table(Table { header_rows: 1, rows }));
    }

    /// A table without a row of headings: a name in bold, and what is known of it.
    pub fn facts(&mut self, rows: &[(String, String)]) {
        let cell = |span: Span| Cell { paragraphs: vec![vec![span]] };
        let row = |(name, value): &(String, String)| {
            vec![cell(Span::Strong(name.clone())), cell(Span::Text(value.clone()))]
        };
        self.push(Content::Table(Table { header_rows: 0, rows: rows.iter().map(row).collect() }));
    }

    /// Blocks that were written elsewhere.
    pub fn blocks(&mut self, blocks: Vec<Block>) {
        self.blocks.extend(blocks);
    }

    pub fn paper(self, title: &str, language: language::Language) -> Paper {
        Paper {
            title: Some(title.to_owned()),
            language: Some(language),
            blocks: self.blocks,
            ..Paper::default()
        }
    }

    fn push(&mut self, content: Content) {
        self.blocks.push(Block::new(content));
    }
}
