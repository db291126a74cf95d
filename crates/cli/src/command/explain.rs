use std::process::ExitCode;

use clap::Args;
use language::{Message, Problem};
use report::manual;

use crate::environment::{Environment, UNUSABLE};
use crate::facts_file;
use crate::output;

/// What `art28 explain` takes.
#[derive(Args)]
pub struct Arguments {
    /// A requirement, clause, fact, decision, measure, scenario or source: `audits`, or
    /// `clauses/audits` where several bear the name; none: what there is
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Print the JSON schema of the facts file instead
    #[arg(long, conflicts_with = "id")]
    schema: bool,
}

/// Prints the manual pages of an id, or the ids that there are.
pub fn run(arguments: &Arguments, environment: &Environment) -> ExitCode {
    if arguments.schema {
        output::print(&facts_file::schema(&environment.book, environment.language));
        return ExitCode::SUCCESS;
    }
    let words = environment.words();
    let Some(id) = &arguments.id else {
        let list: String =
            manual::pages(&environment.book).iter().map(|(kind, id)| format!("{kind}/{id}\n")).collect();
        output::print(&list);
        return ExitCode::SUCCESS;
    };
    let named = manual::named(&environment.book, id);
    for paper in named.iter().filter_map(|(kind, id)| manual::page(kind, id, &words)) {
        output::print(&write::markdown(&paper));
    }
    if named.is_empty() {
        environment.complain(None, &[unknown(id, &manual::close_to(&environment.book, id))]);
        return ExitCode::from(UNUSABLE);
    }
    ExitCode::SUCCESS
}

fn unknown(id: &str, close: &[&str]) -> Problem {
    let message = if close.is_empty() { "cli-unknown-id" } else { "cli-unknown-id-close" };
    Problem::general(Message::new(message).with("id", id).with("close", close.join(", ")))
}
