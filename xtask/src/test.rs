use std::process::Command;

use crate::{browser, packages};

/// Everything of Rust that has to pass, the quickest first.
const STEPS: [&[&str]; 3] = [
    &["fmt", "--all", "--check"],
    &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"],
    &["test", "--workspace", "--quiet"],
];

/// Installs what the tests need and runs them all.
pub fn run() -> Result<(), String> {
    packages::ensure()?;
    STEPS.iter().try_for_each(|arguments| cargo(arguments))?;
    browser::run()
}

fn cargo(arguments: &[&str]) -> Result<(), String> {
    let line = format!("cargo {}", arguments.join(" "));
    eprintln!("{line}");
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(program)
        .args(arguments)
        .current_dir(crate::root())
        .status()
        .map_err(|error| format!("{line}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{line}: failed, see above")) }
}
