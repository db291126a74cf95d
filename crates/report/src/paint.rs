//! Colours for the terminal. Whoever prints takes them out where they are not wanted.

use anstyle::{AnsiColor, Style};
use rulebook::Grade;

/// A grade in its colour.
pub(crate) fn grade(grade: Grade, text: &str) -> String {
    let colour = match grade {
        Grade::Met => AnsiColor::Green,
        Grade::Partial | Grade::Unclear => AnsiColor::Yellow,
        Grade::Missing | Grade::Contradicted => AnsiColor::Red,
    };
    painted(colour.on_default().bold(), text)
}

/// A heading.
pub(crate) fn strong(text: &str) -> String {
    painted(Style::new().bold(), text)
}

/// What is read last.
pub(crate) fn quiet(text: &str) -> String {
    painted(Style::new().dimmed(), text)
}

fn painted(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}
