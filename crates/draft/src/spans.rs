use facts::Value;
use paper::Span;
use rulebook::Piece;

use crate::measures;
use crate::open::Opens;
use crate::scope::Scope;
use crate::value::{answer, enumeration, items};

/// Builds the words of one paragraph: pieces in, spans out, blanks counted.
pub(crate) struct Spans<'s, 'a> {
    scope: &'s Scope<'a>,
    opens: &'s mut Opens,
    spans: Vec<Span>,
}

impl<'s, 'a> Spans<'s, 'a> {
    pub fn new(scope: &'s Scope<'a>, opens: &'s mut Opens) -> Self {
        Self { scope, opens, spans: Vec::new() }
    }

    /// The spans so far; the builder begins anew.
    pub fn done(&mut self) -> Vec<Span> {
        std::mem::take(&mut self.spans)
    }

    pub fn piece(&mut self, piece: &'a Piece) {
        match piece {
            Piece::Words(words) => self.text(&self.scope.named(words)),
            Piece::Term(term) => self.spans.push(Span::Strong(self.scope.named(term))),
            Piece::Slot { fact, noun } => self.slot(fact, noun.as_ref()),
            Piece::Reference(clause) => self.reference(clause),
            Piece::Level => match measures::level(self.scope) {
                Ok(name) => self.text(name),
                Err(facts) => facts.into_iter().for_each(|fact| self.choice(fact)),
            },
            // A table has no place within a sentence; `Writer::wording` sets it on its own.
            Piece::Measures => {}
        }
    }

    /// The number of another clause, which leads to it.
    fn reference(&mut self, clause: &str) {
        let text = self.scope.reference(clause);
        match self.scope.target(clause) {
            Some(to) => self.spans.push(Span::Reference { text, to }),
            None => self.text(&text),
        }
    }

    /// Words, joined to those before; a full stop after an abbreviation is not doubled.
    pub fn text(&mut self, words: &str) {
        match self.spans.last_mut() {
            Some(Span::Text(before)) if before.ends_with('.') && words.starts_with('.') => {
                before.push_str(words.get(1..).unwrap_or_default());
            }
            Some(Span::Text(before)) => before.push_str(words),
            _ => self.spans.push(Span::Text(words.to_owned())),
        }
    }

    fn slot(&mut self, fact: &'a str, noun: Option<&(String, String)>) {
        let answers = items(self.scope, fact);
        if answers.is_empty() {
            self.blank(fact, self.scope.name(fact));
        } else {
            self.filled(fact);
            self.text(&enumeration(self.scope, &answers));
        }
        if let Some((one, other)) = noun {
            let single = self.scope.facts.get(fact) == Some(&Value::Number(1));
            self.text(&format!(" {}", if single { one } else { other }));
        }
    }

    /// Remembers that the answer to a fact stands here.
    pub fn filled(&mut self, fact: &str) {
        self.opens.filled(fact);
    }

    /// A blank for a fact, with words of its own: a column of a table.
    pub fn blank(&mut self, fact: &str, label: &str) {
        self.opens.blank(fact, self.scope.name(fact));
        self.spans.push(Span::Blank { fact: fact.to_owned(), label: label.to_owned() });
    }

    /// A blank for a choice on which the wording depends.
    pub fn choice(&mut self, fact: &str) {
        if !self.spans.is_empty() {
            self.text(" ");
        }
        let label = self.scope.label("choose").replace("{}", self.scope.name(fact));
        self.blank(fact, &label);
    }

    /// A blank that says for which answer the wording after it is meant.
    pub fn option(&mut self, fact: &str, values: &[String]) {
        if !self.spans.is_empty() {
            self.text(" ");
        }
        let answers: Vec<String> =
            values.iter().filter_map(|value| answer(self.scope, fact, value)).collect();
        let name = self.scope.name(fact);
        let meant =
            if answers.is_empty() { name.to_owned() } else { format!("{name} – {}", answers.join(" / ")) };
        let label = self.scope.label("choose").replace("{}", &meant);
        self.blank(fact, &label);
    }

    /// The words of an option, list item or cell from the facts.
    pub const fn scope(&self) -> &'s Scope<'a> {
        self.scope
    }
}
