/// The most words between square brackets that still read as something to fill in.
const LONGEST_BLANK: usize = 14;

/// The byte ranges of a text that are still to be filled in: `[name]`, `<name>`, `____`, `.....`,
/// `XXX`.
#[must_use]
pub(crate) fn blanks(text: &str) -> Vec<(usize, usize)> {
    let mut found = bracketed(text, '[', ']');
    found.extend(bracketed(text, '<', '>'));
    found.extend(runs(text, |c| c == '_', 3));
    found.extend(runs(text, |c| c == '.' || c == '…', 4));
    found.extend(runs(text, |c| c == '…', 1));
    found.extend(runs(text, |c| c == 'X', 2));
    found
}

/// What stands between brackets, if it is short and no ending of a word such as `processor[s]`.
fn bracketed(text: &str, open: char, close: char) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text.get(rest..).and_then(|tail| tail.find(open)).map(|at| rest + at) {
        let Some(end) =
            text.get(start..).and_then(|tail| tail.find(close)).map(|at| start + at + close.len_utf8())
        else {
            break;
        };
        let inner = text.get(start + open.len_utf8()..end - close.len_utf8()).unwrap_or_default();
        let glued = text.get(..start).is_some_and(|before| before.ends_with(char::is_alphanumeric));
        if !glued && inner.split_whitespace().count() <= LONGEST_BLANK {
            found.push((start, end));
        }
        rest = end;
    }
    found
}

fn runs(text: &str, wanted: impl Fn(char) -> bool, least: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = None;
    let mut length = 0;
    for (offset, c) in text.char_indices().chain([(text.len(), '\0')]) {
        if wanted(c) {
            start = start.or(Some(offset));
            length += 1;
        } else {
            found.extend(start.filter(|_| length >= least).map(|from| (from, offset)));
            start = None;
            length = 0;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        blanks(text).into_iter().map(|(start, end)| text.get(start..end).unwrap()).collect()
    }

    #[test]
    fn what_is_to_be_filled_in_is_seen_in_its_usual_forms() {
        assert_eq!(cut("gevestigd te [plaats], KvK ______ en XXX"), ["[plaats]", "______", "XXX"]);
        assert_eq!(cut("for <purpose> ....... and …"), ["<purpose>", ".......", "…"]);
    }

    #[test]
    fn an_ending_or_a_whole_sentence_in_brackets_is_no_blank() {
        assert!(cut("the sub-processor[s]").is_empty());
        let clause = "[The Processor shall notify the Controller of every breach without undue delay and in any case in time]";
        assert!(cut(clause).is_empty());
    }
}
