use language::Language;
use paper::{Block, Content, Labels, Marker, Paper, Signatory, Span, words};
use rulebook::{Agreement, Form, Phrase, Rulebook, Signing};

use crate::clause::clause;
use crate::identity::identity;
use crate::open::{OpenFact, Opens};
use crate::scope::Scope;
use crate::spans::Spans;

/// The whole document: title, openings and articles, the signatures, the annexes.
pub(crate) fn agreement(scope: &Scope<'_>, agreement: &Agreement) -> (Paper, Vec<OpenFact>) {
    let mut opens = Opens::default();
    let title = agreement.title.get(scope.language).to_owned();
    let mut blocks = vec![Block::new(Content::Title(vec![Span::Text(title.clone())]))];
    let (body, annexes): (Vec<&(&str, &rulebook::Clause)>, Vec<_>) =
        scope.clauses.iter().partition(|(_, clause)| clause.form != Form::Annex);
    for found in body {
        blocks.extend(clause(scope, *found, &mut opens));
    }
    blocks.extend(signing(scope, agreement, &mut opens));
    for found in annexes {
        blocks.push(Block::new(Content::PageBreak));
        blocks.extend(clause(scope, *found, &mut opens));
    }
    let mut paper = Paper {
        title: Some(title),
        language: Some(scope.language),
        header: header(scope, agreement),
        footer: None,
        labels: labels(scope),
        blocks,
    };
    identify(scope.book, &mut paper);
    (paper, opens.carried(&scope.clauses))
}

/// Puts the identity of a paper in its footer.
pub(crate) fn identify(book: &Rulebook, paper: &mut Paper) {
    let line = paper.language.and_then(|language| label(book, language, "document-id"));
    paper.footer = line.map(|line| line.replace("{}", &identity(paper)));
}

/// Says below the title which of two languages prevails.
pub(crate) fn put_precedence(book: &Rulebook, prevailing: Language, language: Language, paper: &mut Paper) {
    let Some(words) = label(book, language, &format!("prevails-{}", prevailing.code())) else { return };
    let text = vec![Span::Text(words.to_owned())];
    let at = paper.blocks.len().min(1);
    paper.blocks.insert(at, Block::new(Content::Paragraph { marker: Marker::None, text }));
}

fn label<'book>(book: &'book Rulebook, language: Language, name: &str) -> Option<&'book str> {
    book.languages.get(&language)?.labels.get(name).map(String::as_str)
}

fn labels(scope: &Scope<'_>) -> Labels {
    Labels {
        article: scope.label("article").to_owned(),
        annex: scope.label("annex").to_owned(),
        page: scope.label("page").to_owned(),
        of: scope.label("of").to_owned(),
        contents: scope.label("contents").to_owned(),
    }
}

/// The parts of the line above every page whose facts are known; none where none is.
fn header(scope: &Scope<'_>, agreement: &Agreement) -> Option<String> {
    let filled = |phrase: &Phrase| {
        // What is open above the page is left out, so it is not counted either.
        let mut opens = Opens::default();
        let text = words(&phrase_spans(scope, phrase, &mut opens));
        opens.is_empty().then_some(text)
    };
    let parts: Vec<String> = agreement.header.iter().filter_map(filled).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

fn signing(scope: &Scope<'_>, agreement: &Agreement, opens: &mut Opens) -> Vec<Block> {
    let closing = vec![Span::Text(agreement.closing.get(scope.language).to_owned())];
    let signatories = agreement.signatories.iter().map(|s| signatory(scope, s, opens)).collect();
    vec![
        Block::new(Content::Paragraph { marker: Marker::None, text: closing }),
        Block::new(Content::Signatures(signatories)),
    ]
}

fn signatory(scope: &Scope<'_>, signing: &Signing, opens: &mut Opens) -> Signatory {
    let heading = phrase_spans(scope, &signing.heading, opens);
    let lines = signing
        .lines
        .iter()
        .map(|(label, text)| (label.get(scope.language).to_owned(), phrase_spans(scope, text, opens)))
        .collect();
    Signatory { heading, lines }
}

fn phrase_spans(scope: &Scope<'_>, phrase: &Phrase, opens: &mut Opens) -> Vec<Span> {
    let mut spans = Spans::new(scope, opens);
    phrase.pieces(scope.language).iter().for_each(|piece| spans.piece(piece));
    spans.done()
}
