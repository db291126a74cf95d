use std::collections::BTreeMap;

use language::{Language, Message, Problem, Texts};
use serde::{Deserialize, Serialize};

use crate::File;
use crate::check::{Check, Checked};
use crate::wording::Phrase;

/// A document we draft. One file in `rulebook/agreements`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Its title on the page.
    pub title: Texts,
    /// When one uses it, in a sentence.
    pub purpose: Texts,
    /// The verdicts of a decision that ask for it.
    pub verdicts: Vec<String>,
    /// Its clauses, in order: openings, then articles, then annexes.
    pub clauses: Vec<String>,
    /// What the parties are called here, where a clause that several documents share calls them
    /// otherwise: in a contract with a sub-processor, the processor is the one who gives instructions.
    pub names: BTreeMap<Language, BTreeMap<String, String>>,
    /// The clauses that were written for this document and keep their own names.
    pub as_written: Vec<String>,
    /// The sentence above the signatures.
    pub closing: Texts,
    /// Parts of the line above every page; each is shown once its slots are filled.
    pub header: Vec<Phrase>,
    /// Who signs.
    pub signatories: Vec<Signing>,
}

/// A party's part of the signature block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signing {
    /// Its role, above the lines.
    pub heading: Phrase,
    /// Label and what is known; without that a line to write on.
    pub lines: Vec<(Texts, Phrase)>,
}

/// How an agreement stands in its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Written {
    title: Texts,
    purpose: Texts,
    #[serde(default)]
    verdicts: Vec<String>,
    #[serde(default)]
    names: BTreeMap<Language, BTreeMap<String, String>>,
    #[serde(default)]
    as_written: Vec<String>,
    clauses: Vec<String>,
    closing: Texts,
    #[serde(default)]
    header: Vec<Texts>,
    signatories: Vec<WrittenSigning>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSigning {
    heading: Texts,
    lines: Vec<WrittenLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLine {
    label: Texts,
    #[serde(default)]
    text: Texts,
}

pub(crate) fn parse(file: &File) -> Result<Agreement, Problem> {
    let written: Written = file.data()?;
    let header = written.header.iter().map(|texts| Phrase::parse(file, texts)).collect::<Result<_, _>>()?;
    let signatories = written.signatories.iter().map(|s| signing(file, s)).collect::<Result<_, _>>()?;
    Ok(Agreement {
        title: written.title,
        purpose: written.purpose,
        names: written.names,
        as_written: written.as_written,
        verdicts: written.verdicts,
        clauses: written.clauses,
        closing: written.closing,
        header,
        signatories,
    })
}

fn signing(file: &File, written: &WrittenSigning) -> Result<Signing, Problem> {
    let line = |line: &WrittenLine| Ok((line.label.clone(), Phrase::parse(file, &line.text)?));
    Ok(Signing {
        heading: Phrase::parse(file, &written.heading)?,
        lines: written.lines.iter().map(line).collect::<Result<_, _>>()?,
    })
}

impl Agreement {
    /// Every line with slots outside its clauses.
    pub fn phrases(&self) -> impl Iterator<Item = &Phrase> {
        let signed = self
            .signatories
            .iter()
            .flat_map(|s| std::iter::once(&s.heading).chain(s.lines.iter().map(|(_, phrase)| phrase)));
        self.header.iter().chain(signed)
    }
}

impl Checked for Agreement {
    fn check(&self, check: &mut Check<'_>) {
        check.texts("title", &self.title);
        check.texts("purpose", &self.purpose);
        check.texts("closing", &self.closing);
        for id in &self.clauses {
            check.known("clause", id, check.book.clauses.contains_key(id));
        }
        for id in &self.as_written {
            check.known("clause", id, self.clauses.contains(id));
        }
        self.check_names(check);
        for (label, _) in self.signatories.iter().flat_map(|signing| &signing.lines) {
            check.texts("label", label);
        }
        self.phrases().flat_map(|phrase| phrase.0.values().flatten()).for_each(|piece| check.piece(piece));
        for verdict in &self.verdicts {
            let known = crate::Verdict::ALL.iter().any(|known| known.id() == verdict);
            check.known("verdict", verdict, known);
        }
        self.check_order(check);
        self.check_references(check);
    }
}

impl Agreement {
    /// Openings come first and annexes last: the signatures stand before the annexes.
    fn check_order(&self, check: &mut Check<'_>) {
        let rank = |id: &String| check.book.clauses.get(id).map(|clause| clause.form);
        let late = self.clauses.windows(2).find(|pair| match pair {
            [before, after] => rank(before) > rank(after),
            _ => false,
        });
        if let Some([_, id]) = late {
            check.report(id, Message::new("rulebook-clause-order").with("id", id.as_str()));
        }
    }

    /// A name in one language has its counterpart in the others.
    fn check_names(&self, check: &mut Check<'_>) {
        let languages: Vec<Language> = check.book.languages.keys().copied().collect();
        for language in languages.iter().filter(|language| !self.names.contains_key(language)) {
            if !self.names.is_empty() {
                let message = Message::new("rulebook-missing-words").with("field", "names");
                check.report("names", message.with("language", language.code()));
            }
        }
    }

    /// A clause refers only to clauses that are in the agreement.
    fn check_references(&self, check: &mut Check<'_>) {
        let clauses = self.clauses.iter().filter_map(|id| check.book.clauses.get(id));
        let named = clauses.flat_map(|clause| clause.references()).collect::<Vec<_>>();
        for id in named.into_iter().filter(|id| !self.clauses.iter().any(|own| own == id)) {
            check
                .report("clauses", Message::new("rulebook-unknown-id").with("kind", "clause").with("id", id));
        }
    }
}
