//! Bold and links in text that has some of Markdown's signs.

use paper::Span;

/// Spans of words in which `**` opens and closes bold; backticks and link addresses go.
pub(crate) fn marked(text: &str) -> Vec<Span> {
    let text = links(&text.replace('`', ""));
    let pieces: Vec<&str> = text.split("**").collect();
    // An odd number of signs is no markup, or a line cut in two: the signs go, the words stay.
    let paired = pieces.len() % 2 == 1;
    let span = |(place, piece): (usize, &str)| {
        if paired && place % 2 == 1 { Span::Strong(piece.to_owned()) } else { Span::Text(piece.to_owned()) }
    };
    pieces.into_iter().enumerate().filter(|(_, piece)| !piece.is_empty()).map(span).collect()
}

/// `[words](address)` as words.
fn links(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        match (before.rsplit_once('['), after.split_once(')')) {
            (Some((lead, words)), Some((_, tail))) => {
                plain.push_str(lead);
                plain.push_str(words);
                rest = tail;
            }
            _ => {
                plain.push_str(before);
                plain.push_str("](");
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}
