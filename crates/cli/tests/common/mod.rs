//! What the tests of the command line share: the binary, the examples, a folder to write in.

#![allow(dead_code, clippy::unwrap_used, clippy::panic, reason = "a test may fail, and uses what it needs")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs `art28` with these arguments.
pub fn art28(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_art28"));
    command.args(arguments).env("LANG", "C").output().unwrap()
}

/// What it printed for other programs.
pub fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", said(output)))
}

/// What it said to its user.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// One of the facts files in `examples/`.
pub fn example(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    folder.join(name).display().to_string()
}

/// A folder of its own for a test, empty.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A file in such a folder.
pub fn file(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}
