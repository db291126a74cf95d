use std::collections::HashMap;

use crate::xml::Element;
use paper::{letters, roman};

/// The styles and lists of a document.
#[derive(Default)]
pub(crate) struct Styles {
    styles: HashMap<String, Style>,
    lists: HashMap<String, Vec<Level>>,
}

#[derive(Default)]
struct Style {
    parent: Option<String>,
    bold: Option<bool>,
    italic: Option<bool>,
    list: Option<String>,
    name: String,
}

/// How one level of a list is numbered.
#[derive(Clone, Default)]
pub(crate) struct Level {
    bullet: bool,
    format: String,
    prefix: String,
    suffix: String,
    pub(crate) start: u32,
    display: usize,
}

/// How many styles may be based on one another: a chain that is longer is a circle.
const CHAIN: usize = 20;

impl Styles {
    /// The styles of several parts, the last of which counts.
    pub(crate) fn of<const PARTS: usize>(parts: [&Element; PARTS]) -> Self {
        let mut styles = Self::default();
        for part in parts {
            for name in ["style", "list-style", "outline-style"] {
                let mut found = Vec::new();
                part.all(name, &mut found);
                for element in found {
                    styles.add(element);
                }
            }
        }
        styles
    }

    fn add(&mut self, element: &Element) {
        let name = element.attribute("name").unwrap_or_default().to_owned();
        if element.name == "style" {
            self.styles.insert(name, style(element));
            return;
        }
        let levels = element.elements().filter(|level| level.name.contains("level-style"));
        let levels = levels.map(level).collect();
        let name = if element.name == "outline-style" { "outline".to_owned() } else { name };
        self.lists.insert(name, levels);
    }

    fn find<T>(&self, name: &str, pick: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let parent = |style: &&Style| style.parent.as_ref().and_then(|name| self.styles.get(name));
        std::iter::successors(self.styles.get(name), parent).take(CHAIN).find_map(pick)
    }

    pub(crate) fn is_bold(&self, name: &str) -> Option<bool> {
        self.find(name, |style| style.bold)
    }

    pub(crate) fn is_italic(&self, name: &str) -> Option<bool> {
        self.find(name, |style| style.italic)
    }

    /// Whether it is the style of the title of a document, or based on it.
    pub(crate) fn is_title(&self, name: &str) -> bool {
        let named = |style: &Style| style.name == "Title" || style.parent.as_deref() == Some("Title");
        name == "Title" || self.styles.get(name).is_some_and(named)
    }

    pub(crate) fn list(&self, style: &str) -> Option<String> {
        self.find(style, |style| style.list.clone())
    }

    pub(crate) fn level(&self, list: &str, place: usize) -> Option<&Level> {
        self.lists.get(list)?.get(place)
    }
}

fn style(element: &Element) -> Style {
    let text = element.child("text-properties");
    let weight = text.and_then(|text| text.attribute("font-weight"));
    let slant = text.and_then(|text| text.attribute("font-style"));
    Style {
        parent: element.attribute("parent-style-name").map(str::to_owned),
        bold: weight
            .map(|weight| weight == "bold" || weight.parse::<u32>().is_ok_and(|weight| weight >= 600)),
        italic: slant.map(|slant| slant == "italic"),
        list: element.attribute("list-style-name").filter(|name| !name.is_empty()).map(str::to_owned),
        name: element.attribute("name").unwrap_or_default().to_owned(),
    }
}

fn level(element: &Element) -> Level {
    let value = |name: &str| element.attribute(name).unwrap_or_default().to_owned();
    let number = |name: &str| element.attribute(name).and_then(|number| number.parse().ok());
    Level {
        bullet: element.name.contains("bullet") || element.name.contains("image"),
        format: value("num-format"),
        prefix: value("num-prefix"),
        suffix: value("num-suffix"),
        start: number("start-value").unwrap_or(1),
        display: number("display-levels").and_then(|count| usize::try_from(count).ok()).unwrap_or(1),
    }
}

impl Level {
    pub(crate) const fn is_bullet(&self) -> bool {
        self.bullet
    }

    /// The label for the numbers of this level and those above it; none where it shows nothing.
    pub(crate) fn label(&self, above: &[(u32, Option<&Self>)]) -> Option<String> {
        if self.format.is_empty() {
            return None;
        }
        let shown = above.get(above.len().saturating_sub(self.display)..)?;
        let figures = shown.iter().map(|(number, level)| level.unwrap_or(self).figure(*number));
        let figures = figures.filter(|figure| !figure.is_empty()).collect::<Vec<_>>().join(".");
        Some(format!("{}{figures}{}", self.prefix, self.suffix).trim().to_owned())
    }

    fn figure(&self, number: u32) -> String {
        match self.format.as_str() {
            "" => String::new(),
            "a" => letters(number),
            "A" => letters(number).to_uppercase(),
            "i" => roman(number),
            "I" => roman(number).to_uppercase(),
            _ => number.to_string(),
        }
    }
}
