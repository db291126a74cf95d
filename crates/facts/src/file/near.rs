/// From here two words are alike enough for the one to have been meant.
pub(super) const LIKE: f64 = 0.8;

/// How alike two words are, from 0 to 1, whatever their case and with spaces for hyphens.
pub(super) fn likeness(written: &str, known: &str) -> f64 {
    let plain = |word: &str| word.trim().to_lowercase().replace([' ', '_'], "-");
    strsim::jaro_winkler(&plain(written), &plain(known))
}

/// The word among those known that was probably meant.
pub(super) fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let rated = known.into_iter().map(|word| (likeness(written, word), word));
    let best = rated.max_by(|(a, _), (b, _)| a.total_cmp(b));
    best.filter(|(likeness, _)| *likeness > LIKE).map(|(_, word)| word)
}
