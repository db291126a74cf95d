//! Checks the rulebook and builds it into the binary in its compact form. A rulebook with a problem
//! does not build.

use std::path::{Path, PathBuf};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebook");
    println!("cargo::rerun-if-changed={}", folder.display());
    match pack(&folder) {
        Ok(bytes) => write(&bytes),
        Err(problems) => problems.iter().for_each(|problem| println!("cargo::error={problem}")),
    }
}

fn pack(folder: &Path) -> Result<Vec<u8>, Vec<String>> {
    let files = rulebook_files::files(folder).map_err(|error| vec![error.to_string()])?;
    let (book, problems) = rulebook::load(&files);
    if problems.is_empty() {
        return rulebook::pack(&book).map_err(|error| vec![error.to_string()]);
    }
    let line = |problem: &language::Problem| {
        let place = problem.position.as_ref().map(|at| format!("rulebook/{}:{}: ", at.file, at.line));
        format!("{}{} {:?}", place.unwrap_or_default(), problem.message.id, problem.message.arguments)
    };
    Err(problems.iter().map(line).collect())
}

fn write(bytes: &[u8]) {
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    if let Err(error) = std::fs::write(out.join("rulebook.bin"), bytes) {
        println!("cargo::error={error}");
    }
}
