use crate::{Block, Content, Marker, Paper, Span, labels};

/// How deep lists nest; what is deeper stands at this depth.
const DEEPEST: u8 = 5;
/// A longer label is no number beside a paragraph but words before it.
const LONGEST_LABEL: usize = 12;

/// A piece of a paper for formats that have lists: the numbered paragraphs and items that follow
/// each other are one list, nested by depth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'paper> {
    /// A block that is in no list.
    Block {
        /// The block.
        block: &'paper Block,
        /// Its number as shown, or empty.
        label: String,
    },
    /// A list.
    List(Vec<Item<'paper>>),
}

/// A numbered paragraph or list item, and the items below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item<'paper> {
    /// Its number or bullet as shown; empty where what was read is too long to stand beside it.
    pub label: String,
    /// What was read as its number, where that is too long to stand beside it.
    pub lead: Option<&'paper str>,
    /// Whether it has a bullet rather than a number.
    pub bullet: bool,
    /// Its words.
    pub text: &'paper [Span],
    /// The items below it.
    pub inner: Vec<Item<'paper>>,
    depth: u8,
}

/// The paper in parts, in reading order.
#[must_use]
pub fn parts(paper: &Paper) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for (block, label) in paper.blocks.iter().zip(labels(paper)) {
        match (item(block, &label), parts.last_mut()) {
            (None, _) => parts.push(Part::Block { block, label }),
            (Some(item), Some(Part::List(items))) => nest(items, item),
            (Some(item), _) => parts.push(Part::List(vec![item])),
        }
    }
    parts
}

/// The block as a list item, if it is one.
fn item<'paper>(block: &'paper Block, label: &str) -> Option<Item<'paper>> {
    let Content::Paragraph { marker, text } = &block.content else { return None };
    let depth = depth(marker)?;
    let long = label.chars().count() > LONGEST_LABEL;
    let lead = match marker {
        Marker::Read { label, .. } if long => Some(label.as_str()),
        _ => None,
    };
    let label = if lead.is_some() { String::new() } else { label.to_owned() };
    Some(Item {
        label,
        lead,
        bullet: matches!(marker, Marker::Bullet { .. }),
        text,
        inner: Vec::new(),
        depth,
    })
}

fn depth(marker: &Marker) -> Option<u8> {
    match marker {
        Marker::None | Marker::Annex => None,
        // The paragraphs of an article, depth 2, are the outermost list.
        Marker::Numbered { depth } => Some((*depth).clamp(2, 4) - 1),
        // Bullets stand under a numbered paragraph.
        Marker::Bullet { depth } => Some((*depth).clamp(1, DEEPEST - 1) + 1),
        Marker::Read { depth, .. } => Some((*depth).clamp(1, DEEPEST)),
    }
}

/// Adds an item below the last one that is less deep.
fn nest<'paper>(items: &mut Vec<Item<'paper>>, item: Item<'paper>) {
    match items.last_mut() {
        Some(last) if last.depth < item.depth => nest(&mut last.inner, item),
        _ => items.push(item),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(marker: Marker) -> Block {
        Block::new(Content::Paragraph { marker, text: Vec::new() })
    }

    #[test]
    fn items_stand_below_the_paragraph_they_belong_to() {
        let markers = [2, 3, 3, 4, 2].map(|depth| Marker::Numbered { depth });
        let paper = Paper { blocks: markers.into_iter().map(paragraph).collect(), ..Paper::default() };
        let parts = parts(&paper);
        let [Part::List(items)] = parts.as_slice() else { panic!("one list: {parts:?}") };
        assert_eq!((items.len(), items[0].inner.len(), items[0].inner[1].inner.len()), (2, 2, 1));
    }

    #[test]
    fn a_paragraph_without_number_ends_the_list_and_a_long_label_is_words() {
        let label = "Artikel 3, tweede lid".to_owned();
        let blocks = vec![
            paragraph(Marker::Bullet { depth: 1 }),
            paragraph(Marker::None),
            paragraph(Marker::Read { label: label.clone(), depth: 1 }),
        ];
        let paper = Paper { blocks, ..Paper::default() };
        let parts = parts(&paper);
        let [Part::List(_), Part::Block { .. }, Part::List(last)] = parts.as_slice() else {
            panic!("{parts:?}")
        };
        assert_eq!((last[0].label.as_str(), last[0].lead), ("", Some(label.as_str())));
    }
}
