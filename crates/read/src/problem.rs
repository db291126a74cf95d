use language::{Message, Problem};

/// A problem of the whole file, without arguments.
pub(crate) const fn simple(id: &'static str) -> Problem {
    Problem::general(Message::new(id))
}

/// A problem that counts something: pages, comments.
pub(crate) fn counted(id: &'static str, count: usize) -> Problem {
    Problem::general(Message::new(id).with("count", count))
}

/// A problem with a limit in bytes, told in MB.
pub(crate) fn limit(id: &'static str, bytes: usize) -> Problem {
    Problem::general(Message::new(id).with("limit", bytes / (1024 * 1024)))
}

/// A problem of one part of a package.
pub(crate) fn part(id: &'static str, part: &str) -> Problem {
    Problem::general(Message::new(id).with("part", part))
}
