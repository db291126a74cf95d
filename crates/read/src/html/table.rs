use paper::{Cell, Table};
use scraper::node::Element;

use crate::structure::as_cell_paragraphs;

use super::builder::Builder;
use super::{At, first, is_hidden};

/// The table in an element; none where it serves to lay out the page.
pub(crate) fn read(node: At<'_>, element: &Element, bare: bool) -> Option<Table> {
    let rows = named(node, &["tr"]);
    let cells: Vec<Vec<At<'_>>> = rows.iter().map(|row| named(*row, &["td", "th"])).collect();
    let narrow = cells.iter().all(|row| row.len() < 2);
    let has = |name: &str| cells.iter().flatten().any(|cell| first(*cell, name, 0).is_some());
    let layout =
        element.attr("role") == Some("presentation") || ["h1", "h2", "h3", "table"].into_iter().any(has);
    if narrow || layout {
        return None;
    }
    let is_header = |row: &&Vec<At<'_>>| !row.is_empty() && row.iter().all(|cell| is(*cell, "th"));
    let header_rows = cells.iter().take_while(is_header).count();
    let rows = cells.into_iter().map(|row| row.into_iter().map(|cell| self::cell(cell, bare)).collect());
    Some(Table { header_rows, rows: rows.collect() })
}

fn is(node: At<'_>, name: &str) -> bool {
    node.value().as_element().is_some_and(|element| element.name() == name)
}

fn cell(node: At<'_>, bare: bool) -> Cell {
    Cell { paragraphs: Builder::read(node, bare).into_iter().flat_map(as_cell_paragraphs).collect() }
}

/// The rows of a table or the cells of a row: not those of a table inside it.
fn named<'tree>(node: At<'tree>, names: &[&str]) -> Vec<At<'tree>> {
    let mut found = Vec::new();
    for child in node.children() {
        let Some(element) = child.value().as_element().filter(|element| !is_hidden(element)) else {
            continue;
        };
        if names.contains(&element.name()) {
            found.push(child);
        } else if matches!(element.name(), "thead" | "tbody" | "tfoot" | "x-line") {
            found.extend(named(child, names));
        }
    }
    found
}
