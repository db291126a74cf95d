//! Words for what decisions and findings hold, for those who set them on a page themselves.

use decide::{
    Confidence, Considered, FittingModel, KnownFact, KnownVendor, ServiceDecision, Side, Weighed, WhatIf,
};
use facts::Answer;
use language::Message;
use review::{Finding, Place, Term};
use rulebook::{Grade, Level, Verdict};

use crate::{Protection, Words};

impl Words<'_> {
    /// A verdict as the answer to 'do we need an agreement'.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.word(crate::words::verdict(verdict))
    }

    /// A grade.
    #[must_use]
    pub fn grade(&self, grade: Grade) -> String {
        self.word(crate::words::grade(grade))
    }

    /// A level of requirement.
    #[must_use]
    pub fn level(&self, level: Level) -> String {
        self.word(crate::words::level(level))
    }

    /// A value of an answer, by the name that conditions give it: an option's words, yes or no.
    #[must_use]
    pub fn answer(&self, answer: &Answer, value: &str) -> String {
        crate::decision_json::answer_words(answer, value, self)
    }

    /// On which side the reader was taken to be, with the words it was read from.
    #[must_use]
    pub fn side(&self, service: &ServiceDecision) -> Option<String> {
        crate::decision_text::side(service, self)
    }

    /// What a known fact says.
    #[must_use]
    pub fn known(&self, known: &KnownFact) -> String {
        crate::decision_text::known_words(known, self)
    }

    /// One fact otherwise, and the verdict it leads to.
    #[must_use]
    pub fn change(&self, change: &WhatIf) -> String {
        let line = Message::new("decide-change")
            .with("suppose", crate::explained::suppose(change, self))
            .with("verdict", change.verdict.id());
        self.say(&line)
    }

    /// The protection that the data of a service call for; none where no processor is engaged.
    #[must_use]
    pub fn protection(&self, service: &ServiceDecision) -> Option<Protection> {
        crate::protection::protection(service, self)
    }

    /// A rule that was weighed and does not hold, with the facts that exclude it.
    #[must_use]
    pub fn weighed(&self, weighed: &Weighed, facts: &[KnownFact]) -> String {
        crate::explained::weighed(weighed, facts, self)
    }

    /// Whether an exception applies here, and by which facts; none where it turns no verdict.
    #[must_use]
    pub fn exception(&self, considered: &Considered, facts: &[KnownFact]) -> Option<String> {
        crate::explained::exception(considered, facts, self)
    }

    /// A position in a disagreement: whether we follow it, and for which country.
    #[must_use]
    pub fn position(&self, side: &Side) -> String {
        crate::explained::position(side, self)
    }

    /// What a finding says in a sentence.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> String {
        crate::finding::message(finding, self)
    }

    /// What the requirement of a finding is called.
    #[must_use]
    pub fn requirement(&self, finding: &Finding) -> &str {
        crate::finding::name(finding, self)
    }

    /// Where words stand in a document: its page or line, the heading above them, their number.
    #[must_use]
    pub fn place(&self, place: &Place) -> String {
        crate::finding::place(place, self)
    }

    /// How firm an answer is.
    #[must_use]
    pub fn confidence(&self, confidence: Confidence) -> String {
        self.word(crate::words::confidence(confidence))
    }

    /// A term that was agreed: what it is called, and its value.
    #[must_use]
    pub fn term(&self, term: &Term) -> (String, String) {
        (crate::term::name(term, self).to_owned(), crate::term::said(term, self))
    }

    /// What is known of a supplier that the words name, line by line.
    #[must_use]
    pub fn vendor(&self, known: &KnownVendor) -> Vec<String> {
        let mut text = String::new();
        crate::vendor_text::write(&mut text, known, self);
        lines(&text)
    }

    /// A model that fits the situation, line by line; none where the rulebook has it no more.
    #[must_use]
    pub fn model(&self, found: &FittingModel) -> Vec<String> {
        let mut text = String::new();
        if let Some(model) = self.book().models.get(&found.model) {
            crate::model_text::model(&mut text, model, self);
        }
        lines(&text)
    }

    /// Whether an answer to the fact can change a verdict; others only fill the agreement.
    #[must_use]
    pub fn decides(&self, fact: &str) -> bool {
        let question = self.book().facts.get(fact).map(|known| known.question.purpose);
        question == Some(facts::Purpose::Decide)
    }
}

/// The lines of a text for the terminal, without what sets them apart there.
fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| line.trim().trim_start_matches("- ").to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}
