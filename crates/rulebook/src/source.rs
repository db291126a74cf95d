use language::Message;

use crate::check::{Check, Checked};

impl Checked for law::Source {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("title", &self.title);
        check.texts("short", &self.short);
        self.page.iter().for_each(|page| check.address(page));
        for part in &self.unchecked {
            check.known("part", part, self.parts.contains_key(part));
        }
        for (part, line) in &self.parts {
            check.texts(part, line);
            if part.parse::<law::Part>().is_err() {
                check.report(part, Message::new("rulebook-not-a-part").with("part", part.as_str()));
            }
        }
    }
}
