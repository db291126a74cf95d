//! Reading an uploaded file in a process of its own, so that a hostile one costs its own request and
//! never the app.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{ExitCode, Stdio};
use std::time::Duration;

use axum::http::StatusCode;
use language::{Message, Problem};
use paper::Paper;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::Command;

use crate::carried::Document;
use crate::failure::Failure;
use crate::visit::Visit;

/// How long reading one file may take.
const LONGEST: Duration = Duration::from_secs(20);
/// How much memory the reading process may ask for, in bytes.
#[cfg(unix)]
const MEMORY: u64 = 2 << 30;

/// A file as it goes to the process that reads it.
#[derive(Serialize, Deserialize)]
struct Sent {
    name: String,
    bytes: Vec<u8>,
}

/// What comes back.
type Answer = Result<Document, Problem>;

/// Reads a file that a visitor sent.
///
/// # Errors
/// A page that says why it cannot be read.
pub(crate) async fn read(visit: &Visit, name: String, bytes: Vec<u8>) -> Result<Document, Failure> {
    let unusable = |problem| Failure::unusable(visit, vec![problem]);
    let died = || unusable(Problem::general(Message::new("web-reading-died")));
    let Ok(_turn) = visit.site.busy.acquire().await else { return Err(Failure::ours(visit)) };
    let answer = match visit.site.settings.reader.clone() {
        Some((program, word)) => {
            tokio::time::timeout(LONGEST, apart(program.as_path(), word, name, bytes)).await
        }
        None => tokio::time::timeout(LONGEST, inside(name, bytes)).await,
    };
    match answer {
        Ok(Some(answer)) => answer.map_err(unusable),
        Ok(None) => Err(died()),
        Err(_) => {
            let problem = Problem::general(Message::new("web-reading-slow"));
            Err(Failure::new(visit, StatusCode::UNPROCESSABLE_ENTITY, problem))
        }
    }
}

/// Reads a file in a process of its own, for a program that is not the app: `program` with the
/// argument `word` does what [`read_apart`] does. Gives the paper and what could not be read in it, or
/// why it cannot be read at all; none when that process died or took too long.
#[must_use]
pub fn read_elsewhere(
    program: &Path,
    word: &str,
    name: String,
    bytes: Vec<u8>,
) -> Option<Result<(Paper, Vec<Problem>), Problem>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().ok()?;
    let reading = async { tokio::time::timeout(LONGEST, apart(program, word, name, bytes)).await.ok()? };
    Some(runtime.block_on(reading)?.map(|document| (document.paper, document.problems)))
}

/// In this process; a panic ends only the task.
async fn inside(name: String, bytes: Vec<u8>) -> Option<Answer> {
    tokio::task::spawn_blocking(move || answer(name, &bytes)).await.ok()
}

/// In a process of its own, which is ended when nobody waits for it any more.
async fn apart(program: &Path, word: &str, name: String, bytes: Vec<u8>) -> Option<Answer> {
    let sent = postcard::to_stdvec(&Sent { name, bytes }).ok()?;
    let mut child = Command::new(program)
        .arg(word)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .ok()?;
    let (mut input, mut output) = (child.stdin.take()?, child.stdout.take()?);
    input.write_all(&sent).await.ok()?;
    drop(input);
    let mut back = Vec::new();
    output.read_to_end(&mut back).await.ok()?;
    child.wait().await.ok().filter(std::process::ExitStatus::success)?;
    postcard::from_bytes(&back).ok()
}

fn answer(name: String, bytes: &[u8]) -> Answer {
    let reading = read::read(&name, bytes)?;
    Ok(Document { name, paper: reading.paper, problems: reading.problems })
}

/// The other side: reads one file from standard input and answers on standard output.
#[must_use]
pub fn read_apart() -> ExitCode {
    #[cfg(unix)]
    {
        // Where it cannot be bounded it is still a process of its own.
        let _ = rlimit::setrlimit(rlimit::Resource::AS, MEMORY, MEMORY);
    }
    let mut sent = Vec::new();
    let done = std::io::stdin()
        .read_to_end(&mut sent)
        .ok()
        .and_then(|_| postcard::from_bytes::<Sent>(&sent).ok())
        .and_then(|file| postcard::to_stdvec(&answer(file.name, &file.bytes)).ok())
        .and_then(|back| std::io::stdout().write_all(&back).ok());
    if done.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
