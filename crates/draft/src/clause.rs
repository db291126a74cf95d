use facts::{Answer, Truth};
use paper::{Block, Content, Marker, Span};
use rulebook::{Clause, Form, Passage, Piece, Shape, Stance, Wording};

use crate::condition::undecided;
use crate::measures;
use crate::open::Opens;
use crate::scope::Scope;
use crate::spans::Spans;
use crate::table;
use crate::value::items;

/// Writes one clause: its passages whose conditions hold, and a choice to be made for each whose
/// condition is not known.
pub(crate) struct Writer<'w, 'a> {
    pub scope: &'w Scope<'a>,
    pub clause: &'a Clause,
    /// Whose position it words.
    pub stance: Stance,
    pub opens: &'w mut Opens,
    pub blocks: Vec<Block>,
    /// Facts whose choice was shown in this clause already.
    shown: Vec<&'a str>,
}

/// The clause as blocks, heading included.
pub(crate) fn clause<'a>(
    scope: &Scope<'a>,
    (id, clause): (&str, &'a Clause),
    opens: &mut Opens,
) -> Vec<Block> {
    let (scope, stance) = (&scope.within(id), scope.stance(id));
    let mut writer = Writer { scope, clause, stance, opens, blocks: Vec::new(), shown: Vec::new() };
    if !clause.untitled {
        let title = scope.named(clause.title.get(scope.language));
        writer.heading(1, marker(clause.form), vec![Span::Text(title)]);
    }
    if clause.when.truth(scope.facts) == Truth::Unknown {
        writer.choice(undecided(&clause.when, scope.facts));
    } else {
        clause.passages(scope.language).iter().for_each(|passage| writer.passage(passage));
    }
    writer.blocks
}

/// Passages of a clause, without heading, for an agreement of someone else: where a condition is not
/// known, each wording that may hold, with the choice before it.
pub(crate) fn passages<'a>(
    scope: &Scope<'a>,
    (id, clause): (&str, &'a Clause),
    wanted: &[&'a Passage],
) -> Vec<Block> {
    let (stance, opens) = (scope.stance(id), &mut Opens::default());
    let mut writer = Writer { scope, clause, stance, opens, blocks: Vec::new(), shown: Vec::new() };
    wanted.iter().for_each(|passage| writer.possible(passage));
    writer.blocks
}

/// The number of a clause's heading.
const fn marker(form: Form) -> Marker {
    match form {
        Form::Opening => Marker::None,
        Form::Article => Marker::Numbered { depth: 1 },
        Form::Annex => Marker::Annex,
    }
}

impl<'a> Writer<'_, 'a> {
    fn passage(&mut self, passage: &'a Passage) {
        if !self.clause.stands_in(passage, self.stance) {
            return;
        }
        let rule = self.clause.paragraphs.get(&passage.name);
        let truth = rule.map_or(Truth::Yes, |rule| rule.when.truth(self.scope.facts));
        match (truth, rule) {
            (Truth::Yes, _) => passage.wordings.iter().for_each(|wording| self.wording(wording)),
            (Truth::Unknown, Some(rule)) if !rule.optional => {
                self.choice(undecided(&rule.when, self.scope.facts));
            }
            _ => {}
        }
    }

    /// A passage that holds or may hold; the latter with what has to be chosen for it.
    fn possible(&mut self, passage: &'a Passage) {
        if !self.clause.stands_in(passage, self.stance) {
            return;
        }
        let rule = self.clause.paragraphs.get(&passage.name);
        let truth = rule.map_or(Truth::Yes, |rule| rule.when.truth(self.scope.facts));
        match (truth, rule) {
            (Truth::No, _) => return,
            (Truth::Unknown, Some(rule)) if rule.optional => return,
            (Truth::Unknown, Some(rule)) => {
                let mut spans = Spans::new(self.scope, self.opens);
                rule.when.tests().into_iter().for_each(|(fact, values)| spans.option(fact, values));
                let spans = spans.done();
                self.paragraph(Marker::None, spans);
            }
            _ => {}
        }
        passage.wordings.iter().for_each(|wording| self.wording(wording));
    }

    /// A paragraph that asks for what would settle which wording belongs here.
    fn choice(&mut self, facts: Vec<&'a str>) {
        let new: Vec<&str> = facts.into_iter().filter(|fact| !self.shown.contains(fact)).collect();
        if new.is_empty() {
            return;
        }
        let mut spans = Spans::new(self.scope, self.opens);
        new.iter().for_each(|fact| spans.choice(fact));
        let spans = spans.done();
        self.shown.extend(new);
        self.paragraph(self.numbered(), spans);
    }

    fn wording(&mut self, wording: &'a Wording) {
        match (wording.shape, wording.pieces.as_slice()) {
            (Shape::Heading, pieces) => {
                let spans = self.spans(pieces);
                self.heading(2, Marker::None, spans);
            }
            (Shape::Paragraph, [Piece::Measures]) => self.measures(),
            (Shape::Paragraph, [Piece::Slot { fact, .. }]) if self.columns(fact).is_some() => {
                self.table(fact)
            }
            (Shape::Item { depth }, [Piece::Slot { fact, .. }]) => self.list(fact, depth, &wording.pieces),
            (Shape::Item { depth }, pieces) => {
                let spans = self.spans(pieces);
                self.paragraph(self.item(depth), spans);
            }
            (Shape::Paragraph, pieces) => {
                let spans = self.spans(pieces);
                self.paragraph(self.numbered(), spans);
            }
        }
    }

    /// An item for each answer of a list, or one blank.
    fn list(&mut self, fact: &'a str, depth: u8, pieces: &'a [Piece]) {
        let answers = items(self.scope, fact);
        if answers.is_empty() {
            let spans = self.spans(pieces);
            self.paragraph(self.item(depth), spans);
        }
        for answer in answers {
            self.opens.filled(fact);
            self.paragraph(self.item(depth), vec![Span::Text(answer)]);
        }
    }

    fn table(&mut self, fact: &'a str) {
        let columns = self.columns(fact).unwrap_or_default();
        let mut spans = Spans::new(self.scope, self.opens);
        let table = table::of_fact(fact, columns, &mut spans);
        self.blocks.push(Block::new(Content::Table(table)));
    }

    fn measures(&mut self) {
        let (table, open) = measures::table(self.scope);
        self.blocks.push(Block::new(Content::Table(table)));
        self.choice(open);
    }

    fn columns(&self, fact: &str) -> Option<&'a [facts::Choice]> {
        match &self.scope.book.facts.get(fact)?.question.answer {
            Answer::Table(columns) => Some(columns),
            _ => None,
        }
    }

    fn spans(&mut self, pieces: &'a [Piece]) -> Vec<Span> {
        let mut spans = Spans::new(self.scope, self.opens);
        pieces.iter().for_each(|piece| spans.piece(piece));
        let spans = spans.done();
        // A level that is open has asked for its facts already; its measures do not ask again.
        if pieces.contains(&Piece::Level) {
            self.shown.extend(measures::level(self.scope).err().into_iter().flatten());
        }
        spans
    }

    /// How a paragraph of this clause is numbered.
    const fn numbered(&self) -> Marker {
        match self.clause.form {
            Form::Article => Marker::Numbered { depth: 2 },
            Form::Opening | Form::Annex => Marker::None,
        }
    }

    /// How an item of this clause is numbered.
    const fn item(&self, depth: u8) -> Marker {
        match self.clause.form {
            Form::Article => Marker::Numbered { depth: depth.saturating_add(2) },
            // A number before the first article would make Word count that article as the second.
            Form::Opening | Form::Annex => Marker::Bullet { depth },
        }
    }

    fn heading(&mut self, level: u8, marker: Marker, text: Vec<Span>) {
        self.blocks.push(Block::new(Content::Heading { level, marker, text }));
    }

    fn paragraph(&mut self, marker: Marker, text: Vec<Span>) {
        self.blocks.push(Block::new(Content::Paragraph { marker, text }));
    }
}
