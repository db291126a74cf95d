//! One input, with what it may not do: panic, or take more time or memory than is allowed.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant};

/// The longest that an input may take, in a build without optimisation.
pub const TIME: Duration = Duration::from_secs(20);
/// The most memory that an input may take, in KiB. An agreement takes a few hundredths of it.
pub const MEMORY: u64 = 1024 * 1024;

thread_local! {
    /// What the last panic of this thread said, and where.
    static SAID: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What went wrong with an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It panicked: the words and the place.
    Panicked(String),
    /// It took too long.
    Slow(Duration),
    /// It took too much memory, in KiB.
    Large(u64),
}

/// Reads one input and says what went wrong, and how long it took.
pub fn trial(read: impl FnOnce()) -> (Option<Fault>, Duration) {
    let before = peak();
    let start = Instant::now();
    let done = panic::catch_unwind(AssertUnwindSafe(read));
    let took = start.elapsed();
    let grown = peak().zip(before).map_or(0, |(after, before)| after.saturating_sub(before));
    let fault = match done {
        Err(_) => Some(Fault::Panicked(SAID.take())),
        Ok(()) if took > TIME => Some(Fault::Slow(took)),
        Ok(()) if grown > MEMORY => Some(Fault::Large(grown)),
        Ok(()) => None,
    };
    (fault, took)
}

/// Runs something while panics are kept for [`trial`] and not printed.
pub fn quietly<T>(work: impl FnOnce() -> T) -> T {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(|told| SAID.set(told.to_string())));
    let done = work();
    panic::set_hook(usual);
    done
}

/// The most memory that this process has held, in KiB, where the system tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().trim_end_matches(" kB").parse().ok()
}
