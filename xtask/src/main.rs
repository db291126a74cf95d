//! The chores of this repository, as `cargo xtask <chore>`.

mod browser;
mod docs;
mod fuzz;
mod measure;
mod packages;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "cargo xtask test    install what the tests need and run them all
cargo xtask docs    write the pages of docs/ that come from the rulebook
cargo xtask fuzz    try damaged files on everything that reads: [--seconds N] [--target NAME]
                    [--first N] [--inputs N] [--file FILE]
cargo xtask measure FILE...    decide the situations of FILE (one JSON object a line) and say how many
                               are right, per verdict and per word of confidence";

fn main() -> ExitCode {
    let chore = std::env::args().nth(1).unwrap_or_default();
    let done = match chore.as_str() {
        "test" => test::run(),
        "docs" => docs::run(),
        "fuzz" => fuzz::run(std::env::args().skip(2)),
        "measure" => measure::run(std::env::args().skip(2)),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the repository.
fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(PathBuf::from).unwrap_or(here)
}
