use std::collections::BTreeMap;

/// What the parties are called in a document that shares clauses with another: each name in the
/// clause, and the one that takes its place.
#[derive(Clone, Default)]
pub(crate) struct Names<'a> {
    /// The longest first, so that 'Processor Agreement' is not read as 'Processor'.
    pairs: Vec<(&'a str, &'a str)>,
}

impl<'a> Names<'a> {
    pub fn new(names: &'a BTreeMap<String, String>) -> Self {
        let mut pairs: Vec<(&str, &str)> =
            names.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
        pairs.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
        Self { pairs }
    }

    /// The words with each whole name replaced, once.
    pub fn put(&self, words: &str) -> String {
        let mut put = String::with_capacity(words.len());
        let mut rest = words;
        while let Some(first) = rest.chars().next() {
            let whole = put.chars().next_back().is_none_or(|before| !is_part(before));
            if let Some((to, after)) = self.at(rest).filter(|_| whole) {
                put.push_str(to);
                rest = after;
            } else {
                put.push(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
        put
    }

    /// The name with which the words begin: what takes its place, and what follows it.
    fn at<'w>(&self, words: &'w str) -> Option<(&'a str, &'w str)> {
        let begins = |(from, to): &(&'a str, &'a str)| Some((*to, words.strip_prefix(from)?));
        let ends = |(_, after): &(&str, &str)| after.chars().next().is_none_or(|next| !is_part(next));
        self.pairs.iter().filter_map(begins).find(ends)
    }
}

/// Whether a character goes on with a name: 'Sub-processor' holds no 'processor'.
fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '-'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(words: &str) -> String {
        let names = [
            ("Controller", "Processor"),
            ("Processor", "Sub-processor"),
            ("Processor Agreement", "Sub-processor Agreement"),
            ("Sub-processor", "Further Sub-processor"),
        ];
        let names = names.map(|(from, to)| (from.to_owned(), to.to_owned())).into();
        Names::new(&names).put(words)
    }

    #[test]
    fn each_whole_name_is_replaced_once() {
        assert_eq!(
            put("The Controller instructs the Processor."),
            "The Processor instructs the Sub-processor."
        );
        assert_eq!(put("This Processor Agreement"), "This Sub-processor Agreement");
        assert_eq!(put("a Sub-processor's task"), "a Further Sub-processor's task");
    }

    #[test]
    fn what_only_holds_a_name_stays() {
        assert_eq!(
            put("Controllers, controller, Processorless é"),
            "Controllers, controller, Processorless é"
        );
    }
}
