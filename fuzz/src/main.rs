//! `cargo xtask fuzz`: tries damaged files on everything that reads.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use fuzz::{Failure, Plan, Report, TARGETS, Until, run, trial};

const USAGE: &str = "fuzz [--seconds N] [--target NAME]... [--first N] [--inputs N]   try inputs
fuzz --target NAME --file FILE                                  read one file again";

fn main() -> ExitCode {
    let done = options().and_then(|options| match &options.file {
        Some(file) => again(&options.plan, file),
        None => run(&options.plan).map(|report| told(&report)),
    });
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

struct Options {
    plan: Plan,
    file: Option<PathBuf>,
}

fn options() -> Result<Options, String> {
    let until = Until::Time(Duration::from_secs(60));
    let mut options =
        Options { plan: Plan { targets: Vec::new(), first: 0, until, folder: folder() }, file: None };
    let mut words = std::env::args().skip(1);
    while let Some(name) = words.next() {
        let value = words.next().ok_or(USAGE)?;
        let number = || value.parse::<u64>().map_err(|_| format!("{name} is a number, not '{value}'"));
        match name.as_str() {
            "--seconds" => options.plan.until = Until::Time(Duration::from_secs(number()?)),
            "--inputs" => options.plan.until = Until::Inputs(number()?),
            "--first" => options.plan.first = number()?,
            "--target" => options.plan.targets.push(value),
            "--file" => options.file = Some(value.into()),
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(options)
}

/// Where failures are kept: beside what is built.
fn folder() -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target");
    std::env::var_os("CARGO_TARGET_DIR").map_or(root, PathBuf::from).join("fuzz")
}

fn again(plan: &Plan, file: &PathBuf) -> Result<bool, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let wanted = |target: &&fuzz::Target| plan.targets.iter().any(|name| name == target.name);
    let target = TARGETS.iter().find(wanted).ok_or(USAGE)?;
    let (fault, took) = trial::quietly(|| trial::trial(|| target.read(&bytes)));
    println!("{fault:?} after {took:?}");
    Ok(fault.is_none())
}

fn told(report: &Report) -> bool {
    println!("{} inputs, {} failures", report.inputs, report.failures.len());
    for (target, number, took) in &report.slowest {
        println!("{target:10} slowest: input {number}, {} ms", took.as_millis());
    }
    for Failure { target, number, fault, file } in &report.failures {
        println!("{target} {number}: {fault:?}\n    {}", file.display());
        println!("    again: cargo xtask fuzz --target {target} --first {number} --inputs 1");
    }
    report.failures.is_empty()
}
