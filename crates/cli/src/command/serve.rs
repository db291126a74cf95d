use std::net::SocketAddr;
use std::process::ExitCode;

use clap::Args;
use language::{Message, Problem};
use web::Settings;

use crate::environment::{Environment, UNUSABLE};
use crate::formats::FORMATS;

/// Where the web app listens unless told otherwise: on this machine alone.
const HERE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 2828);

/// What `art28 serve` takes.
#[derive(Args)]
pub struct Arguments {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS:PORT", default_value_t = HERE)]
    listen: SocketAddr,
    /// A name under which the app may be visited besides those of this machine; may be repeated
    #[arg(long = "host", value_name = "NAME")]
    hosts: Vec<String>,
}

impl Default for Arguments {
    fn default() -> Self {
        Self { listen: HERE, hosts: Vec::new() }
    }
}

/// Serves the web app until it is asked to stop.
pub fn run(arguments: &Arguments, environment: Environment) -> ExitCode {
    let reader = std::env::current_exe().ok().map(|program| (program, super::READ_APART));
    let settings = Settings { formats: FORMATS.to_vec(), reader, hosts: arguments.hosts.clone() };
    // The app keeps the rulebook and the words for as long as the program runs.
    let environment: &'static Environment = Box::leak(Box::new(environment));
    let app = web::app(&environment.book, settings);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let served = runtime
        .map_err(|error| Problem::general(Message::new("cli-cannot-start").with("why", error.to_string())));
    match served.and_then(|runtime| runtime.block_on(serve(arguments.listen, app, environment))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            environment.complain(None, &[problem]);
            ExitCode::from(UNUSABLE)
        }
    }
}

async fn serve(listen: SocketAddr, app: web::Router, environment: &Environment) -> Result<(), Problem> {
    let listening = web::listen(listen).await?;
    let address = listening.address().unwrap_or(listen).to_string();
    let words = environment.words();
    eprintln!("{}", words.say(&Message::new("web-ready").with("address", address)));
    listening.serve(app, web::asked_to_stop()).await;
    eprintln!("{}", words.word("web-stopped"));
    Ok(())
}
