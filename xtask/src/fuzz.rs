use std::process::Command;

/// Builds the driver and hands the options on. Not optimised, so that overflows are seen.
pub fn run(arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(["run", "--quiet", "--package", "fuzz", "--"]).args(arguments).current_dir(crate::root());
    let status = command.status().map_err(|error| format!("cargo run: {error}"))?;
    if status.success() { Ok(()) } else { Err("fuzz: failed, see above".to_owned()) }
}
