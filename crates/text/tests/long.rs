//! A word without end takes time by its length, and not by the square of it.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use text::{Lexicon, tokens};

#[test]
fn a_word_without_end_is_looked_up_in_time_by_its_length() {
    let patterns = ["data breach*", "*lek"].map(|pattern| pattern.parse().unwrap());
    let lexicon = Lexicon::new(&BTreeMap::from([("breach".to_owned(), patterns.to_vec())])).unwrap();
    let tokens = tokens(&format!("{} datalek {}lek", "x".repeat(400_000), "é".repeat(200_000)));
    let start = Instant::now();
    let hits = lexicon.find(&tokens, &[], &[]);
    assert_eq!(hits.spans(lexicon.notion("breach").unwrap()), [(1, 2), (2, 3)]);
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
}
