use std::io::Write;

/// Prints an answer, with its colours where the reader wants them: in a terminal, unless `NO_COLOR` or
/// `--color` says otherwise. A reader who has seen enough (`| head`) closes the pipe; that is no fault.
pub fn print(text: &str) {
    let mut out = anstream::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Prints JSON, or says why there is none.
pub fn print_json<E: std::fmt::Display>(json: Result<String, E>) {
    match json {
        Ok(json) => print(&format!("{json}\n")),
        Err(error) => eprintln!("{error}"),
    }
}

/// Prints bytes as they are.
pub fn print_bytes(bytes: &[u8]) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(bytes).and_then(|()| out.flush());
}
