//! One module a command; adding one is its file and its lines here.

mod decide;
mod draft;
mod explain;
mod review;
mod serve;

use std::process::ExitCode;

use clap::Subcommand;

use crate::environment::Environment;

/// The command by which the web app has a file read in a process of its own.
const READ_APART: &str = "read-apart";

/// What art28 can do.
#[derive(Subcommand)]
pub enum Command {
    /// Say whether a processor agreement is needed, and why: by asking, from facts or from words
    Decide(decide::Arguments),
    /// Write the agreement that the facts ask for
    Draft(draft::Arguments),
    /// Read an agreement and show, requirement by requirement, what it says
    Review(review::Arguments),
    /// Print a requirement, clause, fact, decision or source as its manual page
    Explain(explain::Arguments),
    /// Serve the web app on this machine; what art28 does when no command is given
    Serve(serve::Arguments),
    /// Read one file for the web app
    #[command(name = READ_APART, hide = true)]
    ReadApart,
}

/// Runs a command; without one, the web app.
pub fn run(command: Option<Command>, environment: Environment) -> ExitCode {
    match command {
        Some(Command::Decide(arguments)) => decide::run(&arguments, &environment),
        Some(Command::Draft(arguments)) => draft::run(&arguments, &environment),
        Some(Command::Review(arguments)) => review::run(&arguments, &environment),
        Some(Command::Explain(arguments)) => explain::run(&arguments, &environment),
        Some(Command::Serve(arguments)) => serve::run(&arguments, environment),
        Some(Command::ReadApart) => web::read_apart(),
        None => serve::run(&serve::Arguments::default(), environment),
    }
}
