//! `art28`: do we need a processor agreement, write it, and read theirs.

mod command;
mod environment;
mod facts_file;
mod formats;
mod interview;
mod output;
mod parallel;

use std::process::ExitCode;

use clap::Parser;

use command::Command;
use environment::Environment;

/// Processor agreements of Article 28 GDPR: decide, draft, review. Offline.
#[derive(Parser)]
#[command(name = "art28", version, max_term_width = 100)]
struct Arguments {
    #[command(flatten)]
    common: environment::Options,
    #[command(subcommand)]
    command: Option<Command>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // What reads a stranger's file knows nothing else, and starts at once.
    if let Some(Command::ReadApart) = arguments.command {
        return web::read_apart();
    }
    let environment = match Environment::new(&arguments.common) {
        Ok(environment) => environment,
        Err(code) => return code,
    };
    command::run(arguments.command, environment)
}
