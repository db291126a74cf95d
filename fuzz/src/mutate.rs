//! A seed with mutations.

use crate::dice::Dice;
use crate::nest;
use crate::tokens::Grammar;
use crate::zipped;

/// The largest input that is made; more than this are the named tests for.
const LARGEST: usize = 4 * 1024 * 1024;
/// The most mutations of one input.
const MUTATIONS: usize = 6;
/// How often at most a block is repeated.
const REPEATED: usize = 2_000;

/// An input: one of the seeds with mutations; of a zip file mostly within its parts.
pub fn mutated(seeds: &[Vec<u8>], grammar: Grammar, dice: &mut Dice) -> Vec<u8> {
    let seed = dice.pick(seeds).cloned().unwrap_or_default();
    if seed.starts_with(b"PK") && !dice.once_in(4) {
        return zipped::mutated(&seed, grammar, dice);
    }
    let other = dice.pick(seeds).cloned().unwrap_or_default();
    damaged(seed, &other, grammar, dice)
}

/// Bytes with one to six mutations; `other` is what may be spliced in.
pub fn damaged(mut bytes: Vec<u8>, other: &[u8], grammar: Grammar, dice: &mut Dice) -> Vec<u8> {
    for _ in 0..=dice.below(MUTATIONS) {
        once(&mut bytes, other, grammar, dice);
        bytes.truncate(LARGEST);
    }
    bytes
}

fn once(bytes: &mut Vec<u8>, other: &[u8], grammar: Grammar, dice: &mut Dice) {
    match dice.below(14) {
        0 => flip(bytes, dice),
        1 => noise(bytes, dice),
        2 => cut(bytes, dice),
        3 => copy(bytes, dice),
        4 => repeat(bytes, dice),
        5 => bytes.truncate(dice.below(bytes.len() + 1)),
        6 => splice(bytes, other, dice),
        7 | 8 => nest::level(bytes, grammar, dice),
        9 => nest::long(bytes, grammar, dice),
        10 => nest::number(bytes, dice),
        _ => nest::token(bytes, grammar, dice),
    }
}

/// Puts a piece in, at the end where the place lies behind it.
pub fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    let at = at.min(bytes.len());
    bytes.splice(at..at, piece.iter().copied());
}

fn flip(bytes: &mut [u8], dice: &mut Dice) {
    for _ in 0..=dice.below(8) {
        let (place, bit) = (dice.below(bytes.len()), dice.below(8));
        if let Some(byte) = bytes.get_mut(place) {
            *byte ^= 1 << bit;
        }
    }
}

fn noise(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let piece: Vec<u8> = (0..dice.mostly_small(64)).map(|_| dice.byte()).collect();
    let at = dice.below(bytes.len() + 1);
    insert(bytes, at, &piece);
}

fn cut(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let range = dice.stretch(bytes.len(), 4_000);
    bytes.drain(range);
}

fn copy(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let piece = bytes.get(dice.stretch(bytes.len(), 4_000)).unwrap_or_default().to_vec();
    let at = dice.below(bytes.len() + 1);
    insert(bytes, at, &piece);
}

fn repeat(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let range = dice.stretch(bytes.len(), 400);
    let piece = bytes.get(range.clone()).unwrap_or_default().repeat(dice.mostly_small(REPEATED));
    insert(bytes, range.end, &piece);
}

fn splice(bytes: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    bytes.truncate(dice.below(bytes.len() + 1));
    bytes.extend(other.iter().skip(dice.below(other.len())));
}
