use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Runs the tests of `tests/browser`: the web app in Chromium, as a visitor meets it.
pub fn run() -> Result<(), String> {
    let folder = crate::root().join("tests/browser");
    let binary = binary()?;
    node(&folder, "npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"], &binary)?;
    node(&folder, "node", &["--test"], &binary)
}

/// The built `art28`, as cargo itself says where it is: the target folder is the developer's choice.
fn binary() -> Result<PathBuf, String> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(program)
        .args(["build", "--package", "cli", "--quiet", "--message-format", "json"])
        .current_dir(crate::root())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo build: {error}"))?;
    let said = String::from_utf8_lossy(&built.stdout);
    said.lines()
        .filter_map(executable)
        .find(|path| path.file_stem().is_some_and(|stem| stem == "art28"))
        .ok_or_else(|| "cargo build: made no art28, see above".to_owned())
}

/// The executable that a line of cargo's messages names.
fn executable(line: &str) -> Option<PathBuf> {
    let (_, after) = line.split_once(r#""executable":""#)?;
    after.split_once('"').map(|(path, _)| PathBuf::from(path))
}

fn node(folder: &Path, program: &str, arguments: &[&str], binary: &Path) -> Result<(), String> {
    let line = format!("{program} {}", arguments.join(" "));
    eprintln!("{line}");
    let status = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("ART28", binary)
        .status()
        .map_err(|error| format!("{line}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{line}: failed, see above")) }
}
