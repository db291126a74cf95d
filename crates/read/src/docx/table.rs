use paper::{Block, Cell, Content, Origin, Table};

use crate::finish::tidy;
use crate::structure::as_cell_paragraphs;
use crate::xml::Element;

use super::body::Body;
use super::origin;

impl<'document> Body<'document> {
    /// Reads a table. One of a single cell is a frame around text, which is read as such.
    pub(crate) fn table(&mut self, table: &'document Element) {
        let rows = rows(table);
        if let [row] = rows.as_slice()
            && let [cell] = cells(row).as_slice()
        {
            self.read(cell);
            return;
        }
        let mut paragraphs = Vec::new();
        table.all("p", &mut paragraphs);
        let number = paragraphs.first().map_or(0, |paragraph| self.number(paragraph));
        let is_header = |row: &&&Element| row.path(&["trPr", "tblHeader"]).is_some();
        let header_rows = rows.iter().take_while(is_header).count();
        let mut read = Table { header_rows, rows: Vec::new() };
        for row in rows {
            if row.path(&["trPr", "del"]).is_some() {
                self.met().deletions += 1;
            } else {
                read.rows.push(cells(row).into_iter().map(|cell| self.cell(cell)).collect());
            }
        }
        self.blocks.push(Block { content: Content::Table(read), origin: origin(number) });
    }

    /// The paragraphs of a cell, those of tables in it included.
    fn cell(&mut self, cell: &'document Element) -> Cell {
        let mut paragraphs = Vec::new();
        cell.all("p", &mut paragraphs);
        let texts = paragraphs.into_iter().map(|paragraph| {
            let read = self.words(paragraph);
            let content = Content::Paragraph { marker: read.marker, text: tidy(read.text) };
            as_cell_paragraphs(Block { content, origin: Origin::default() })
        });
        Cell { paragraphs: texts.flatten().collect() }
    }
}

/// The rows of a table, those in content controls included, those of tables in it not.
fn rows(table: &Element) -> Vec<&Element> {
    table.within("tr", &["tc", "tbl"])
}

fn cells(row: &Element) -> Vec<&Element> {
    row.within("tc", &["tbl", "tr"])
}
