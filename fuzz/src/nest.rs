//! Mutations that take the grammar into account: levels without end, attributes and words without end,
//! numbers that no field holds.

use crate::dice::Dice;
use crate::mutate::insert;
use crate::tokens::Grammar;

/// How deep at most, and how long an attribute or word.
const DEEP: usize = 20_000;
const LONG: usize = 300_000;

/// Numbers at the edge of what a field holds.
const EDGES: [&str; 10] = [
    "0",
    "-1",
    "255",
    "65536",
    "2147483648",
    "4294967296",
    "9223372036854775808",
    "1e309",
    "-0.0",
    "99999999999999999999999",
];

pub fn token(bytes: &mut Vec<u8>, grammar: Grammar, dice: &mut Dice) {
    let at = dice.below(bytes.len() + 1);
    let Some(token) = dice.pick(grammar.tokens()) else { return };
    insert(bytes, at, token.as_bytes());
}

/// Opens a level many times; mostly closes it as often.
pub fn level(bytes: &mut Vec<u8>, grammar: Grammar, dice: &mut Dice) {
    let Some((open, close)) = dice.pick(grammar.nests()) else { return };
    let times = dice.mostly_small(DEEP);
    let closed = if dice.once_in(3) { 0 } else { times };
    let range = dice.stretch(bytes.len(), 4_000);
    insert(bytes, range.end, close.repeat(closed).as_bytes());
    insert(bytes, range.start, open.repeat(times).as_bytes());
}

/// An attribute or word without end, at a place where a word ends.
pub fn long(bytes: &mut Vec<u8>, grammar: Grammar, dice: &mut Dice) {
    let long = dice.mostly_small(LONG);
    let from = dice.below(bytes.len());
    let at =
        bytes.iter().skip(from).position(|byte| b" >=\n".contains(byte)).map_or(from, |more| from + more);
    let text = match grammar {
        Grammar::Office | Grammar::OpenDocument | Grammar::Html => format!(" a=\"{}\"", "x".repeat(long)),
        _ => "x".repeat(long),
    };
    insert(bytes, at, text.as_bytes());
}

/// Another number in the place of one.
pub fn number(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let from = dice.below(bytes.len());
    let Some(start) = bytes.iter().skip(from).position(u8::is_ascii_digit).map(|more| from + more) else {
        return;
    };
    let end = bytes
        .iter()
        .skip(start)
        .position(|byte| !byte.is_ascii_digit())
        .map_or(bytes.len(), |more| start + more);
    let edge = dice.pick(&EDGES).copied().unwrap_or_default();
    bytes.splice(start..end, edge.bytes());
}
