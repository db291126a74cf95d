use std::io::Write;

/// Prints an answer. A reader who has seen enough (`| head`) closes the pipe; that is no fault.
pub fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Prints JSON, or says why there is none.
pub fn print_json<E: std::fmt::Display>(json: Result<String, E>) {
    match json {
        Ok(json) => print(&format!("{json}\n")),
        Err(error) => eprintln!("{error}"),
    }
}
