use std::collections::BTreeSet;

use facts::Answer;
use paper::Paper;
use write::{Dress, escape, html_body};

use crate::visit::Visit;

/// The document as a part of the page; a blank is filled in where it first stands.
pub(super) fn body(visit: &Visit, paper: &Paper) -> String {
    html_body(paper, &mut Preview { visit, seen: BTreeSet::new() })
}

struct Preview<'a> {
    visit: &'a Visit,
    seen: BTreeSet<String>,
}

impl Dress for Preview<'_> {
    fn deeper(&self) -> u8 {
        1
    }

    fn blank(&mut self, fact: &str, label: &str) -> String {
        let first = self.seen.insert(fact.to_owned());
        let (name, words) = (escape(fact), escape(label));
        match self.input(fact).filter(|_| first) {
            Some(kind) => format!(
                "<input class=\"blank\" type=\"{kind}\" name=\"blank.{name}\" data-fact=\"{name}\" \
                 aria-label=\"{words}\" placeholder=\"{words}\" autocomplete=\"off\">"
            ),
            None => format!("<a class=\"blank\" data-fact=\"{name}\" href=\"#field-{name}\">[{words}]</a>"),
        }
    }
}

impl Preview<'_> {
    /// The kind of input for answers that fit on a line.
    fn input(&self, fact: &str) -> Option<&'static str> {
        match self.visit.site.question(fact)?.answer {
            Answer::Text => Some("text"),
            Answer::Number(_) => Some("number"),
            Answer::Date => Some("date"),
            _ => None,
        }
    }
}
