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
