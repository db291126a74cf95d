//! Streams that unpack to more than any document needs are found before anything else unpacks them.

use std::io::Read;

use flate2::read::ZlibDecoder;
use language::Problem;

use crate::limits::UNPACKED;
use crate::problem;

/// How much all streams together may unpack to.
const TOTAL: u64 = 1024 * 1024 * 1024;

/// Refuses a file with a stream beyond the limit.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Problem> {
    let mut total = 0;
    for (before, stream) in streams(bytes) {
        let size = unpacked(stream);
        total += size;
        if size > UNPACKED || total > TOTAL || is_packed_twice(before) {
            let limit = usize::try_from(UNPACKED).unwrap_or(usize::MAX);
            let mut found = problem::limit("read-bomb", limit);
            found.message = found.message.with("part", "stream");
            return Err(found);
        }
    }
    Ok(())
}

/// What precedes each stream, its dictionary among it, and the stream with all that follows.
fn streams(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    const WORD: &[u8] = b"stream";
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + find(bytes.get(from..)?, WORD)?;
            from = at + WORD.len();
            let before = bytes.get(at.saturating_sub(400)..at).unwrap_or_default();
            let rest = bytes.get(from..).unwrap_or_default();
            let body = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
            if !before.ends_with(b"end") {
                return Some((before, body));
            }
        }
    })
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|window| window == word)
}

/// How much a stream unpacks to, as far as it is packed in the usual way; at most the limit and one.
fn unpacked(stream: &[u8]) -> u64 {
    let is_zlib = matches!(stream, [first, ..] if first & 0x0F == 8);
    if !is_zlib {
        return 0;
    }
    let mut reader = ZlibDecoder::new(stream).take(UNPACKED + 1);
    let mut count = 0;
    let mut buffer = [0; 16 * 1024];
    while let Ok(read @ 1..) = reader.read(&mut buffer) {
        count += u64::try_from(read).unwrap_or_default();
    }
    count
}

/// Whether a stream is packed more than once, which multiplies what it can grow to.
fn is_packed_twice(before: &[u8]) -> bool {
    let dictionary = String::from_utf8_lossy(before);
    let dictionary = dictionary.rsplit("obj").next().unwrap_or_default();
    let filters = ["FlateDecode", "LZWDecode", "RunLengthDecode"];
    filters.iter().map(|filter| dictionary.matches(filter).count()).sum::<usize>() > 1
}
