use paper::Marker;
use scraper::node::Element;

/// A list that is open.
pub(crate) struct List {
    ordered: bool,
    style: char,
    next: i64,
}

impl List {
    pub(crate) fn of(element: &Element) -> Self {
        let ordered = element.name() == "ol";
        let css = element.attr("style").unwrap_or_default().replace(' ', "").to_lowercase();
        let css = css
            .split_once("list-style-type:")
            .or_else(|| css.split_once("list-style:"))
            .map(|(_, rest)| rest);
        let style = match css {
            Some(css) if css.starts_with("lower-alpha") || css.starts_with("lower-latin") => 'a',
            Some(css) if css.starts_with("upper-alpha") || css.starts_with("upper-latin") => 'A',
            Some(css) if css.starts_with("lower-roman") => 'i',
            Some(css) if css.starts_with("upper-roman") => 'I',
            _ => element.attr("type").and_then(|kind| kind.chars().next()).unwrap_or('1'),
        };
        let next = element.attr("start").and_then(|start| start.trim().parse().ok()).unwrap_or(1);
        Self { ordered, style, next }
    }

    /// The marker of the next item.
    pub(crate) fn item(&mut self, item: &Element, depth: u8) -> Marker {
        if !self.ordered {
            return Marker::Bullet { depth };
        }
        let number = item.attr("value").and_then(|value| value.trim().parse().ok()).unwrap_or(self.next);
        self.next = number.saturating_add(1);
        let figure = match (self.style, u32::try_from(number)) {
            ('a', Ok(number)) => paper::letters(number),
            ('A', Ok(number)) => paper::letters(number).to_uppercase(),
            ('i', Ok(number)) => paper::roman(number),
            ('I', Ok(number)) => paper::roman(number).to_uppercase(),
            _ => number.to_string(),
        };
        Marker::Read { label: format!("{figure}."), depth }
    }
}
