//! Automatic numbers: what Word would print before a paragraph.

use std::collections::HashMap;

use crate::xml::Element;
use paper::{letters, roman};

use super::styles::Styles;

/// The lists of a document and how far each has come.
#[derive(Default)]
pub(crate) struct Numbering {
    /// The abstract list and the overrides of each list.
    lists: HashMap<String, List>,
    /// The levels of each abstract list.
    levels: HashMap<String, Vec<Level>>,
    /// How far each abstract list has come, by level.
    counts: HashMap<String, [Option<u32>; 9]>,
    /// The lists whose restarts were used.
    begun: Vec<(String, u8)>,
}

#[derive(Default)]
struct List {
    origin: String,
    starts: HashMap<u8, u32>,
    levels: HashMap<u8, Level>,
}

#[derive(Clone, Default)]
struct Level {
    start: u32,
    format: String,
    text: String,
    restart: Option<u8>,
    legal: bool,
}

/// The number of one paragraph.
pub(crate) enum Number {
    Bullet,
    Label(String),
}

impl Numbering {
    pub(crate) fn of(part: &Element, styles: &Styles) -> Self {
        let mut numbering = Self::default();
        let Some(root) = part.child("numbering") else { return numbering };
        let mut linked = Vec::new();
        for element in root.elements() {
            match element.name.as_str() {
                "abstractNum" => numbering.add_levels(element, &mut linked),
                "num" => numbering.add_list(element),
                _ => {}
            }
        }
        for (id, style) in linked {
            numbering.link(id, &style, styles);
        }
        numbering
    }

    fn add_levels(&mut self, element: &Element, linked: &mut Vec<(String, String)>) {
        let Some(id) = element.attribute("abstractNumId") else { return };
        let mut levels = vec![Level::default(); 9];
        for child in element.elements().filter(|child| child.name == "lvl") {
            if let Some(level) = place(child).and_then(|place| levels.get_mut(usize::from(place))) {
                *level = self::level(child);
            }
        }
        if let Some(style) = element.child("numStyleLink").and_then(|link| link.attribute("val")) {
            linked.push((id.to_owned(), style.to_owned()));
        }
        self.levels.insert(id.to_owned(), levels);
    }

    /// A list that takes its levels from the list of a style.
    fn link(&mut self, id: String, style: &str, styles: &Styles) {
        let origin = styles.number(style).and_then(|(list, _)| self.lists.get(list)).map(|list| &list.origin);
        if let Some(levels) = origin.and_then(|origin| self.levels.get(origin)).cloned() {
            self.levels.insert(id, levels);
        }
    }

    fn add_list(&mut self, element: &Element) {
        let Some(id) = element.attribute("numId") else { return };
        let origin = element.child("abstractNumId").and_then(|origin| origin.attribute("val"));
        let mut list = List { origin: origin.unwrap_or_default().to_owned(), ..List::default() };
        for child in element.elements().filter(|child| child.name == "lvlOverride") {
            let Some(place) = place(child) else { continue };
            if let Some(start) = child.child("startOverride").and_then(number) {
                list.starts.insert(place, start);
            }
            if let Some(level) = child.child("lvl") {
                list.levels.insert(place, self::level(level));
            }
        }
        self.lists.insert(id.to_owned(), list);
    }

    /// Counts a paragraph of a list, and gives what it is shown with; none where it shows nothing.
    pub(crate) fn next(&mut self, id: &str, place: u8) -> Option<Number> {
        let list = self.lists.get(id)?;
        let level = self.level(list, place)?.clone();
        let restart = list.starts.get(&place).copied().filter(|_| !self.has_begun(id, place));
        let origin = list.origin.clone();
        let start = restart.unwrap_or(level.start);
        let restarts: Vec<Option<u8>> = (0..9).map(|deeper| self.level(list, deeper)?.restart).collect();
        if restart.is_some() {
            self.begun.push((id.to_owned(), place));
        }
        let counts = self.counts.entry(origin).or_default();
        let count = counts.get_mut(usize::from(place))?;
        *count = Some(if restart.is_some() {
            start
        } else {
            count.map_or(start, |count| count.saturating_add(1))
        });
        let below = (0_u8..9).zip(counts.iter_mut().zip(restarts)).skip(usize::from(place) + 1);
        for (_, (count, restart)) in below {
            if restart.is_none_or(|restart| restart > place) {
                *count = None;
            }
        }
        let counts = *counts;
        self.show(id, &level, &counts)
    }

    fn has_begun(&self, id: &str, place: u8) -> bool {
        self.begun.iter().any(|(begun, level)| begun == id && *level == place)
    }

    fn level<'numbering>(&'numbering self, list: &'numbering List, place: u8) -> Option<&'numbering Level> {
        let own = list.levels.get(&place);
        own.or_else(|| self.levels.get(&list.origin)?.get(usize::from(place)))
    }

    /// `%1.%2` with the numbers of its levels.
    fn show(&self, id: &str, level: &Level, counts: &[Option<u32>; 9]) -> Option<Number> {
        if level.format == "bullet" {
            return Some(Number::Bullet);
        }
        let mut label = String::new();
        let mut characters = level.text.chars();
        while let Some(character) = characters.next() {
            match (character, characters.clone().next().and_then(|digit| digit.to_digit(10))) {
                ('%', Some(digit @ 1..=9)) => {
                    characters.next();
                    label.push_str(&self.figure(id, level, counts, digit - 1)?);
                }
                _ => label.push(character),
            }
        }
        let label = label.trim().to_owned();
        (!label.is_empty()).then_some(Number::Label(label))
    }

    /// The figure of one level in a label, in that level's own format.
    fn figure(&self, id: &str, shown: &Level, counts: &[Option<u32>; 9], place: u32) -> Option<String> {
        let place = u8::try_from(place).ok()?;
        let level = self.level(self.lists.get(id)?, place)?;
        let count = counts.get(usize::from(place)).copied().flatten().unwrap_or(level.start);
        Some(if shown.legal { count.to_string() } else { figure(&level.format, count) })
    }
}

fn place(element: &Element) -> Option<u8> {
    element.attribute("ilvl")?.parse().ok().filter(|place| *place < 9)
}

fn number(element: &Element) -> Option<u32> {
    element.attribute("val")?.parse().ok()
}

fn level(element: &Element) -> Level {
    let value = |name: &str| element.child(name).and_then(|child| child.attribute("val"));
    Level {
        start: element.child("start").and_then(number).unwrap_or(1),
        format: value("numFmt").unwrap_or("decimal").to_owned(),
        text: value("lvlText").unwrap_or_default().to_owned(),
        restart: value("lvlRestart").and_then(|restart| restart.parse().ok()),
        legal: element.child("isLgl").is_some(),
    }
}

/// A number in one of Word's formats.
fn figure(format: &str, count: u32) -> String {
    match format {
        "none" => String::new(),
        "lowerLetter" => letters(count),
        "upperLetter" => letters(count).to_uppercase(),
        "lowerRoman" => roman(count),
        "upperRoman" => roman(count).to_uppercase(),
        "decimalZero" => format!("{count:02}"),
        "ordinal" => format!("{count}."),
        _ => count.to_string(),
    }
}
