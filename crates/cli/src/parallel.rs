//! The same work for many things, on all cores.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Does the work for each thing and gives the results in the order of the things. `done` is told how
/// many are ready.
pub fn each<T: Sync, R: Send>(
    things: &[T],
    work: impl Fn(&T) -> R + Sync,
    done: impl Fn(usize) + Sync,
) -> Vec<R> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let (next, ready) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let results: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(things.len()));
    let take = || {
        let index = next.fetch_add(1, Ordering::Relaxed);
        things.get(index).map(|thing| (index, thing))
    };
    let busy = || {
        while let Some((index, thing)) = take() {
            let result = work(thing);
            if let Ok(mut results) = results.lock() {
                results.push((index, result));
            }
            done(ready.fetch_add(1, Ordering::Relaxed).saturating_add(1));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..cores.min(things.len()) {
            scope.spawn(busy);
        }
    });
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}
