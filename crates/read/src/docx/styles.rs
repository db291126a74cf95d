use std::collections::HashMap;

use crate::xml::Element;

/// The paragraph styles of a document.
#[derive(Default)]
pub(crate) struct Styles(HashMap<String, Style>);

#[derive(Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    number: Option<(String, u8)>,
    bold: Option<bool>,
}

/// How many styles may be based on one another: a chain that is longer is a circle.
const CHAIN: usize = 20;

impl Styles {
    pub(crate) fn of(part: &Element) -> Self {
        let styles = part.child("styles").into_iter().flat_map(Element::elements);
        Self(styles.filter(|element| element.name == "style").filter_map(style).collect())
    }

    fn chain(&self, id: &str) -> impl Iterator<Item = &Style> {
        let parent = |style: &&Style| style.based_on.as_ref().and_then(|id| self.0.get(id));
        std::iter::successors(self.0.get(id), parent).take(CHAIN)
    }

    /// The level of a heading style, 1 to 6: by its name, or by its place in the outline.
    pub(crate) fn heading(&self, id: &str) -> Option<u8> {
        self.chain(id).find_map(|style| named_level(&style.name).or(style.outline)).filter(|level| *level > 0)
    }

    /// Whether it is the style of the title of a document.
    pub(crate) fn is_title(&self, id: &str) -> bool {
        let name = self.0.get(id).map(|style| style.name.to_lowercase());
        matches!(name.as_deref(), Some("title" | "titel" | "titre"))
    }

    /// Whether paragraphs of it are entries of a table of contents.
    pub(crate) fn is_contents(&self, id: &str) -> bool {
        let name = self.0.get(id).map(|style| style.name.to_lowercase()).unwrap_or_default();
        name.starts_with("toc ") || name.starts_with("inhopg ") || name == "table of figures"
    }

    /// The list and level that a style numbers its paragraphs with.
    pub(crate) fn number(&self, id: &str) -> Option<(&str, u8)> {
        let number = self.chain(id).find_map(|style| style.number.as_ref());
        number.map(|(list, level)| (list.as_str(), *level))
    }

    /// Whether its words are bold.
    pub(crate) fn is_bold(&self, id: &str) -> bool {
        self.chain(id).find_map(|style| style.bold).unwrap_or(false)
    }
}

fn style(element: &Element) -> Option<(String, Style)> {
    let value = |name: &str| element.child(name).and_then(|child| child.attribute("val")).map(str::to_owned);
    let properties = element.child("pPr");
    let outline = properties.and_then(outline);
    let number = properties.and_then(|properties| properties.child("numPr")).and_then(number);
    let bold = element.path(&["rPr", "b"]).map(is_on);
    let style =
        Style { name: value("name").unwrap_or_default(), based_on: value("basedOn"), outline, number, bold };
    Some((element.attribute("styleId")?.to_owned(), style))
}

/// The level in the outline: 1 to 6, or 0 for body text.
pub(crate) fn outline(properties: &Element) -> Option<u8> {
    let level: u8 = properties.child("outlineLvl")?.attribute("val")?.parse().ok()?;
    Some(if level < 9 { (level + 1).min(6) } else { 0 })
}

/// The list and level of `w:numPr`; a list of 0 takes numbering away.
pub(crate) fn number(properties: &Element) -> Option<(String, u8)> {
    let value = |name: &str| properties.child(name).and_then(|child| child.attribute("val"));
    let level = value("ilvl").and_then(|level| level.parse().ok()).unwrap_or(0);
    Some((value("numId")?.to_owned(), level))
}

/// Whether a switch such as `w:b` is on.
pub(crate) fn is_on(switch: &Element) -> bool {
    !matches!(switch.attribute("val"), Some("0" | "false" | "off" | "none"))
}

/// The level in names such as 'heading 1', 'Kop 2', 'Überschrift 3', and in ids made of them.
fn named_level(name: &str) -> Option<u8> {
    const WORDS: [&str; 6] = ["heading", "kop", "überschrift", "titre", "overskrift", "rubrik"];
    let name = name.to_lowercase();
    let rest = WORDS.iter().find_map(|word| name.strip_prefix(word))?;
    let level: u8 = rest.trim().parse().ok()?;
    (1..=9).contains(&level).then(|| level.min(6))
}
