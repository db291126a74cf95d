use language::Message;

use crate::check::{Check, Checked};

impl Checked for law::Source {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("title", &self.title);
        check.texts("short", &self.short);
        for (part, line) in &self.parts {
            check.texts(part, line);
            if part.parse::<law::Part>().is_err() {
                check.report(part, Message::new("rulebook-not-a-part").with("part", part.as_str()));
            }
        }
    }
}
