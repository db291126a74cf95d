//! Parsing HTML takes time with the square of how deep it is nested, so what is nested deeper than
//! any page is cut off before.

/// How many elements may be open at once. Real pages have fewer than a hundred.
const OPEN: usize = 400;

/// Elements that are never open, or that the next of their kind closes.
const CLOSED: [&str; 26] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "html", "body",
];

/// How far back an end tag closes what was left open.
const BACK: usize = 8;

/// The part of a page before it is nested too deep; all of it, for a page.
pub(crate) fn shallow(source: &str) -> &str {
    let mut open: Vec<&str> = Vec::new();
    let mut from = 0;
    while let Some(found) = source.get(from..).and_then(|rest| rest.find('<')) {
        let at = from + found;
        let rest = source.get(at + 1..).unwrap_or_default();
        let closing = rest.strip_prefix('/');
        let name = name(closing.unwrap_or(rest));
        from = at + 1 + name.len();
        if closing.is_some() {
            close(&mut open, name);
        } else if let Some(length) = program(rest, name) {
            from += length;
        } else if !name.is_empty() && !CLOSED.iter().any(|closed| name.eq_ignore_ascii_case(closed)) {
            open.push(name);
        }
        if open.len() > OPEN {
            return source.get(..at).unwrap_or_default();
        }
    }
    source
}

fn name(tag: &str) -> &str {
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(tag.len());
    tag.get(..end).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic())).unwrap_or_default()
}

/// Closes the element of a name, and what was left open in it.
fn close(open: &mut Vec<&str>, name: &str) {
    let from = open.len().saturating_sub(BACK);
    let place = open.iter().skip(from).rposition(|open| open.eq_ignore_ascii_case(name));
    if let Some(place) = place {
        open.truncate(from + place);
    }
}

/// The length of a program or style sheet, in which `<` is no tag.
fn program(rest: &str, name: &str) -> Option<usize> {
    let end = ["script", "style"].into_iter().find(|program| name.eq_ignore_ascii_case(program))?;
    let end = format!("</{end}");
    let begins =
        |at: &usize| rest.get(*at..*at + end.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(&end));
    // One that never ends takes the rest of the page.
    let length = rest.match_indices("</").map(|(at, _)| at).find(begins).unwrap_or(rest.len());
    Some(length.saturating_sub(name.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_page_is_kept_and_a_deep_one_cut() {
        let long = "<div><p>tekst<br><b>vet</b></div>".repeat(2_000);
        assert_eq!(shallow(&long), long);
        let deep = "<div>".repeat(2_000);
        assert_eq!(shallow(&deep).len(), OPEN * "<div>".len());
        let sly = "<div></span>".repeat(2_000);
        assert!(shallow(&sly).len() < sly.len());
    }

    #[test]
    fn programs_are_no_tags() {
        let page = format!("<p>a<script>{}</script><p>b", "if(i<n){}".repeat(1_000));
        assert_eq!(shallow(&page), page);
    }
}
