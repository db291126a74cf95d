use law::Citation;
use report::Words;

/// A citation that can be opened: what it says in our words, and where it stands.
pub(crate) struct Cited {
    /// As a lawyer writes it.
    pub label: String,
    /// What the part says, in our words; empty where the whole source is meant.
    pub says: String,
    /// The page about the source in the manual, without language.
    pub page: String,
    /// Where the source itself stands.
    pub address: String,
}

/// The citations as they can be opened.
pub(crate) fn opened(citations: &[Citation], words: &Words<'_>) -> Vec<Cited> {
    citations.iter().map(|citation| cited(citation, words)).collect()
}

fn cited(citation: &Citation, words: &Words<'_>) -> Cited {
    let source = words.book().law.get(&citation.source);
    let says = source.and_then(|source| source.paraphrase(&citation.part));
    Cited {
        label: words.cite(citation),
        says: says.map(|texts| texts.get(words.language()).to_owned()).unwrap_or_default(),
        page: format!("manual/law/{}", citation.source),
        address: source.map(|source| source.address.clone()).unwrap_or_default(),
    }
}
