use std::path::Path;
use std::process::{Command, Stdio};

/// What the tests run beside our own code: a program they call, and the Debian package it is in.
const NEEDED: [(&str, &str); 6] = [
    ("soffice", "libreoffice-writer-nogui"),
    ("pdftotext", "poppler-utils"),
    ("script", "bsdutils"),
    ("chromium", "chromium"),
    ("node", "nodejs"),
    ("npm", "npm"),
];

/// Sees to it that the programs are there: installs their packages where that is allowed, else says
/// which ones are missing.
pub fn ensure() -> Result<(), String> {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    let command = format!("apt-get install --yes --no-install-recommends {}", missing.join(" "));
    if !is_root() || !on_path("apt-get") {
        return Err(format!("the tests need these Debian packages; install them as root with:\n  {command}"));
    }
    install(&missing).map_err(|why| format!("{why}; install the packages by hand:\n  {command}"))
}

fn missing() -> Vec<&'static str> {
    NEEDED.iter().filter(|(program, _)| !on_path(program)).map(|(_, package)| *package).collect()
}

fn install(packages: &[&str]) -> Result<(), String> {
    eprintln!("installing {} ...", packages.join(", "));
    apt(&["update", "--quiet"])?;
    let mut arguments = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    arguments.extend(packages);
    apt(&arguments)?;
    let left = missing();
    if left.is_empty() { Ok(()) } else { Err(format!("still missing: {}", left.join(", "))) }
}

fn apt(arguments: &[&str]) -> Result<(), String> {
    let status = Command::new("apt-get")
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdout(Stdio::null())
        .status()
        .map_err(|error| format!("apt-get does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("apt-get {} failed", arguments.join(" "))) }
}

fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Whether we may install: the owner of our own process's entry is root.
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(Path::new("/proc/self")).is_ok_and(|entry| entry.uid() == 0)
}
