//! Damaged and hostile files for everything that reads what others wrote: the readers of files, of
//! tables, of facts, of the user's own rulebook, of free text, and the reviewer.
//!
//! An input is a seed, which one of our own writers made, with mutations that a number chooses: the
//! same target and number give the same input. It may be refused, but not with a panic, nor in more
//! time or memory than [`trial`] allows.

mod dice;
mod ground;
mod mutate;
mod nest;
mod run;
mod seeds;
mod targets;
mod tokens;
pub mod trial;
mod zipped;

pub use run::{Failure, Plan, Report, Until, run};
pub use targets::{TARGETS, Target};
