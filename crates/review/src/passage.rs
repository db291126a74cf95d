use std::collections::BTreeSet;

use paper::{Line, LineKind, Origin, Paper};
use text::{Hits, Token, sentences, tokens};

use crate::annex::annexes;
use crate::blank::blanks;
use crate::finding::{Place, Quote};
use crate::notions::Notions;
use crate::roles::Roles;

/// A sentence or list item, with the words that lead it in and the headings above it.
pub(crate) struct Passage {
    /// Its own words.
    pub text: String,
    /// Its words to fill in, as byte ranges of `text`.
    pub blanks: Vec<(usize, usize)>,
    /// The tokens of its lead-in and its own, blanks left out.
    pub tokens: Vec<Token>,
    /// How many of the tokens belong to the lead-in.
    pub lead: usize,
    /// Every notion in the tokens.
    pub hits: Hits,
    /// The headings above it, as indexes of passages, the outermost first.
    pub headings: Vec<usize>,
    /// The paragraph it belongs to: a lead-in and its items are one.
    pub paragraph: usize,
    /// The section it belongs to: all under one heading.
    pub section: usize,
    /// Whether it belongs to the signature block.
    pub signature: bool,
    /// Whether it is a heading or a title itself.
    pub heading: bool,
    /// Whether all it does is define a term.
    pub definition: bool,
    label: String,
    origin: Origin,
    offset: usize,
}

/// A document cut into passages.
pub(crate) struct Agreement {
    pub passages: Vec<Passage>,
    pub roles: Roles,
    /// The labels of the annexes that stand in it.
    pub annexes: BTreeSet<String>,
}

impl Passage {
    /// The tokens of its own words.
    pub fn own(&self) -> &[Token] {
        self.tokens.get(self.lead..).unwrap_or_default()
    }
}

impl Agreement {
    pub fn new(paper: &Paper, notions: &Notions) -> Self {
        let lines = paper::lines(paper);
        let roles = Roles::new(&lines, notions);
        let mut cutter = Cutter::new(notions, &roles);
        lines.iter().enumerate().for_each(|(index, line)| cutter.line(line, lines.get(index + 1)));
        let passages = cutter.passages;
        let annexes = annexes(&passages, notions);
        Self { passages, roles, annexes }
    }

    /// The passage as a quote with its place.
    pub fn quote(&self, index: usize) -> Option<Quote> {
        let passage = self.passages.get(index)?;
        let heading = passage.headings.last().and_then(|heading| self.passages.get(*heading));
        let place = Place {
            page: passage.origin.page,
            line: passage.origin.line,
            paragraph: passage.origin.paragraph,
            heading: heading.map(|heading| format!("{} {}", heading.label, heading.text).trim().to_owned()),
            number: Some(passage.label.clone()).filter(|label| !label.is_empty()),
            offset: passage.offset,
        };
        Some(Quote { text: passage.text.clone(), place })
    }
}

/// A line that leads in the items below it.
struct Lead {
    depth: u8,
    text: String,
    /// Whether it ends as a lead-in does, so that items need no bullet.
    colon: bool,
    /// Whether the last item under it went on: ended in a comma or a semicolon.
    open: bool,
    /// Whether it is the heading row of a table, over its other rows.
    header: bool,
}

/// Walks the lines and keeps what the next line needs to know.
struct Cutter<'a> {
    notions: &'a Notions,
    roles: &'a Roles,
    passages: Vec<Passage>,
    leads: Vec<Lead>,
    /// The headings above, with their level.
    headings: Vec<(u8, usize)>,
    paragraph: usize,
    section: usize,
    offset: usize,
    defining: bool,
}

impl<'a> Cutter<'a> {
    fn new(notions: &'a Notions, roles: &'a Roles) -> Self {
        Self {
            notions,
            roles,
            passages: Vec::new(),
            leads: Vec::new(),
            headings: Vec::new(),
            paragraph: 0,
            section: 0,
            offset: 0,
            defining: false,
        }
    }

    fn line(&mut self, line: &Line<'_>, next: Option<&Line<'_>>) {
        if let LineKind::Title | LineKind::Heading(_) = line.kind {
            self.heading(line);
        } else {
            self.body(line, next);
        }
        self.offset += line.text.chars().count() + 1;
    }

    fn heading(&mut self, line: &Line<'_>) {
        let level = if let LineKind::Heading(level) = line.kind { level } else { 0 };
        self.headings.retain(|(above, _)| *above < level);
        self.leads.clear();
        self.section += 1;
        self.paragraph += 1;
        let index = self.passages.len();
        self.push(line, &line.text, 0, "", true);
        let definitions = self.notions.engine.definitions_heading;
        self.headings.push((level, index));
        self.defining = self
            .headings
            .iter()
            .any(|(_, at)| self.passages.get(*at).is_some_and(|p| p.hits.has(definitions)));
    }

    fn body(&mut self, line: &Line<'_>, next: Option<&Line<'_>>) {
        let depth = depth(line.kind);
        self.close_leads(line, depth);
        if self.leads.is_empty() {
            self.paragraph += 1;
        }
        let lead = self.leads.iter().map(|lead| lead.text.as_str()).collect::<Vec<_>>().join(" ");
        let cuts = sentences(&line.text);
        for (start, end) in &cuts {
            let (start, text) = without_bars(line, *start, *end);
            let before = line.text.get(..start).unwrap_or_default().chars().count();
            self.push(line, text, before, &lead, false);
        }
        let last = cuts.last().and_then(|(start, end)| line.text.get(*start..*end)).unwrap_or_default();
        let goes_on = line.text.trim_end().ends_with([';', ',']);
        if let Some(lead) = self.leads.last_mut() {
            lead.open = goes_on || line.text.trim_end().ends_with([':']);
        }
        let colon = last.ends_with(':');
        if let LineKind::Row { header: true } = line.kind {
            self.leads.push(Lead { depth, text: line.text.clone(), colon: false, open: true, header: true });
        } else if colon || next.is_some_and(|next| leads_into(last, depth, next)) {
            self.leads.push(Lead { depth, text: last.to_owned(), colon, open: true, header: false });
        }
    }

    /// Lets go of the leads that this line does not belong to.
    fn close_leads(&mut self, line: &Line<'_>, depth: u8) {
        let small = line.text.trim_start().starts_with(char::is_lowercase);
        let is_item = matches!(line.kind, LineKind::Item(_));
        let row = matches!(line.kind, LineKind::Row { header: false });
        let in_table = matches!(line.kind, LineKind::Row { .. });
        while let Some(lead) = self.leads.last() {
            let deeper = is_item && depth > lead.depth;
            let loose = !is_item && lead.colon && (lead.open || small);
            let tabled = (row && lead.header) || (in_table && lead.colon);
            if deeper || (loose && !lead.header) || tabled {
                break;
            }
            self.leads.pop();
        }
    }

    fn push(&mut self, line: &Line<'_>, text: &str, before: usize, lead: &str, heading: bool) {
        let lead_tokens = filled_tokens(lead, &blanks(lead));
        let blanks = blanks(text);
        let own = filled_tokens(text, &blanks);
        let lead = lead_tokens.len();
        let figures = self.notions.figures_in(text, &own, lead);
        let tokens: Vec<Token> = lead_tokens.into_iter().chain(own).collect();
        let (mut known, barred) = self.roles.places(&tokens, self.notions);
        known.extend(figures);
        let hits = self.notions.find(&tokens, &known, &barred);
        let obliges = hits.has(self.notions.engine.obliges);
        let definition = !heading && ((self.defining && !obliges) || self.defines(text, &hits, lead));
        self.passages.push(Passage {
            text: text.to_owned(),
            blanks,
            tokens,
            lead,
            hits,
            headings: self.headings.iter().map(|(_, index)| *index).collect(),
            paragraph: self.paragraph,
            section: self.section,
            signature: line.kind == LineKind::Signature,
            heading,
            definition,
            label: line.label.clone(),
            origin: line.origin,
            offset: self.offset + before,
        });
    }

    /// A sentence that opens with a quoted term and says what it means. Its lead-in does not count.
    fn defines(&self, text: &str, hits: &Hits, lead: usize) -> bool {
        let quoted =
            text.trim_start_matches(|c: char| !c.is_alphabetic() && !is_quote(c)).starts_with(is_quote);
        let most = if quoted { LATEST_MEANS_QUOTED } else { LATEST_MEANS };
        let means = hits.spans(self.notions.engine.means).iter();
        means.filter_map(|(start, _)| start.checked_sub(lead)).any(|start| start < most)
    }
}

/// A sentence of a line, from byte to byte. The bar between two cells belongs to neither.
fn without_bars<'line>(line: &'line Line<'_>, start: usize, end: usize) -> (usize, &'line str) {
    let text = line.text.get(start..end).unwrap_or_default();
    let LineKind::Row { .. } = line.kind else { return (start, text) };
    let begun = text.trim_start_matches(['|', ' ']);
    (start + text.len() - begun.len(), begun.trim_end_matches(['|', ' ']))
}

/// Before which of its words a definition says 'means': with the term in quotation marks, and without.
const LATEST_MEANS_QUOTED: usize = 8;
const LATEST_MEANS: usize = 4;

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‘' | '’' | '\'')
}

fn depth(kind: LineKind) -> u8 {
    match kind {
        LineKind::Item(depth) => depth,
        _ => 0,
    }
}

/// Whether a line without a colon still leads in the item that follows: it does not end a sentence.
fn leads_into(last: &str, depth: u8, next: &Line<'_>) -> bool {
    let ended = last.ends_with(['.', ';', '!', '?', ',']);
    !ended && matches!(next.kind, LineKind::Item(deeper) if deeper > depth)
}

/// The tokens of a text, without those to fill in.
fn filled_tokens(text: &str, blanks: &[(usize, usize)]) -> Vec<Token> {
    let filled =
        |token: &Token| !blanks.iter().any(|(start, end)| *start <= token.start && token.end <= *end);
    tokens(text).into_iter().filter(filled).collect()
}
