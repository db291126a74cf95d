//! What is the same for every format: a title, no empty blocks, bounded.

use language::Problem;
use paper::{Block, Content, Marker, Paper, Span, words};

use crate::{Draft, Format, Reading, limits, problem, structure};

/// A paper of what was read, or the problem that it holds no words.
pub(crate) fn finish(draft: Draft, format: Format) -> Result<Reading, Problem> {
    let Draft { title, mut blocks, mut problems } = draft;
    blocks.retain(has_words);
    blocks = structure::contents::without(blocks);
    if blocks.is_empty() {
        return Err(problem::simple("read-no-words"));
    }
    if blocks.len() > limits::BLOCKS {
        blocks.truncate(limits::BLOCKS);
        problems.push(problem::counted("read-cut-short", limits::BLOCKS));
    }
    promote(&mut blocks);
    raise(&mut blocks);
    let title = title.map(|title| title.trim().to_owned()).filter(|title| !title.is_empty());
    let title = title.or_else(|| first_heading(&blocks));
    Ok(Reading { paper: Paper { title, blocks, ..Paper::default() }, format, problems })
}

fn has_words(block: &Block) -> bool {
    let marked = match &block.content {
        Content::Heading { marker: Marker::Read { .. }, .. } => true,
        Content::PageBreak => return true,
        _ => false,
    };
    marked || block.content.spans().any(|span| span.words().chars().any(|c| !c.is_whitespace()))
}

/// One heading of level 1 among the first blocks, and no other in the document, is its title; the
/// headings below it move up a level, as [`raise`] does.
fn promote(blocks: &mut [Block]) {
    let of_level_1 = |block: &Block| matches!(block.content, Content::Heading { level: 1, .. });
    let titled = blocks.iter().any(|block| matches!(block.content, Content::Title(_)));
    if titled || blocks.iter().filter(|block| of_level_1(block)).count() != 1 {
        return;
    }
    let Some(first) = blocks.iter_mut().take(12).find(|block| of_level_1(block)) else { return };
    if let Content::Heading { marker: Marker::None, text, .. } = &mut first.content {
        first.content = Content::Title(std::mem::take(text));
    }
}

/// Moves every heading up, so that the highest has level 1.
fn raise(blocks: &mut [Block]) {
    let levels = blocks.iter().filter_map(|block| match block.content {
        Content::Heading { level, .. } => Some(level),
        _ => None,
    });
    let by = levels.min().unwrap_or(1).saturating_sub(1);
    for block in blocks {
        if let Content::Heading { level, .. } = &mut block.content {
            *level = level.saturating_sub(by).max(1);
        }
    }
}

fn first_heading(blocks: &[Block]) -> Option<String> {
    let title = blocks.iter().find_map(|block| match &block.content {
        Content::Title(text) => Some(words(text)),
        _ => None,
    });
    title.or_else(|| {
        blocks.iter().find_map(|block| match &block.content {
            Content::Heading { text, .. } => Some(words(text)).filter(|text| !text.trim().is_empty()),
            _ => None,
        })
    })
}

/// Collapses white space within a line, keeps line breaks, drops soft hyphens and zero-width
/// characters, and joins neighbours of one look.
pub(crate) fn tidy(spans: Vec<Span>) -> Vec<Span> {
    let mut tidied: Vec<Span> = Vec::new();
    let mut space = true;
    for mut span in spans {
        if let Some(text) = text_of(&mut span) {
            *text = collapse(text, &mut space);
            if text.is_empty() {
                continue;
            }
        }
        join(&mut tidied, span);
    }
    trim_end(&mut tidied);
    tidied
}

fn text_of(span: &mut Span) -> Option<&mut String> {
    match span {
        Span::Text(text) | Span::Strong(text) | Span::Emphasis(text) | Span::Link { text, .. } => Some(text),
        Span::Blank { .. } | Span::Reference { .. } => None,
    }
}

fn join(spans: &mut Vec<Span>, span: Span) {
    match (spans.last_mut(), span) {
        (Some(Span::Text(last)), Span::Text(text))
        | (Some(Span::Strong(last)), Span::Strong(text))
        | (Some(Span::Emphasis(last)), Span::Emphasis(text)) => last.push_str(&text),
        (_, span) => spans.push(span),
    }
}

fn trim_end(spans: &mut Vec<Span>) {
    while let Some(text) = spans.last_mut().and_then(text_of) {
        text.truncate(text.trim_end().len());
        if !text.is_empty() {
            return;
        }
        spans.pop();
    }
}

/// One space for any run of white space, a line break where there was one; `space` says whether the
/// text so far ends in one.
fn collapse(text: &str, space: &mut bool) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{AD}' | '\u{200B}' | '\u{FEFF}' | '\u{2060}' | '\u{FFFE}' | '\u{2}' => {}
            '\n' => {
                collapsed.truncate(collapsed.trim_end_matches(' ').len());
                collapsed.push('\n');
                *space = true;
            }
            c if c.is_whitespace() || c.is_control() => {
                if !*space {
                    collapsed.push(' ');
                }
                *space = true;
            }
            c => {
                collapsed.push(c);
                *space = false;
            }
        }
    }
    collapsed
}
