//! The interview in a real terminal, by util-linux's `script`.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::folder;

/// Runs the interview in a terminal and types these keys, one after another.
fn typed(facts: &str, keys: &[&str]) -> String {
    let command = format!("{} decide --lang nl --interview --facts {facts}", env!("CARGO_BIN_EXE_art28"));
    let mut child = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .env("TERM", "xterm")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for key in keys {
        // The terminal has to be in raw mode before the key arrives; there is no sign to wait for.
        std::thread::sleep(Duration::from_millis(1_000));
        stdin.write_all(key.as_bytes()).unwrap();
        stdin.flush().unwrap();
    }
    std::thread::sleep(Duration::from_millis(1_000));
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

const ENTER: &str = "\r";
const CONTROL_C: &str = "\u{3}";

#[test]
fn an_answer_is_kept_when_one_leaves_and_the_interview_goes_on_from_there() {
    let folder = folder("interview");
    let path = folder.join("facts.toml").display().to_string();
    let first = typed(&path, &[ENTER, CONTROL_C]);
    let kept = std::fs::read_to_string(&path).unwrap();
    assert!(kept.contains("= true") || kept.contains("= \""), "the first answer is kept: {kept}");
    assert!(first.contains("art28 decide --interview"), "it says how to go on: {first}");
    let second = typed(&path, &[CONTROL_C]);
    let question = |text: &str| {
        text.lines().find(|line| line.contains('?') && !line.contains("facts.toml")).map(str::to_owned)
    };
    assert_ne!(question(&first), question(&second), "the first question is not asked again");
}
