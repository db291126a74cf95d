use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use crate::Token;
use crate::pattern::{Pattern, Step, WordTest};

/// A notion of a lexicon, by its number in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NotionId(usize);

/// Notions with their patterns, made ready for finding.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    names: BTreeMap<String, NotionId>,
    /// The notions in an order in which each comes after those that its patterns name.
    order: Vec<NotionId>,
    /// The patterns of each notion.
    patterns: Vec<Vec<Compiled>>,
    words: Words,
    /// Where each pattern that begins with a word begins: by word test, notion and pattern.
    starts: Vec<Vec<(usize, usize)>>,
    /// The notion whose words no gap runs over.
    barrier: Option<NotionId>,
}

/// A pattern whose words and notions are numbers.
#[derive(Clone, Debug)]
struct Compiled {
    steps: Vec<CompiledStep>,
}

#[derive(Clone, Debug)]
enum CompiledStep {
    Word(Vec<usize>),
    Gap { least: usize, most: usize },
    Notion(usize),
}

/// The tests on words, found by the word itself.
#[derive(Clone, Debug, Default)]
struct Words {
    is: HashMap<String, usize>,
    begins: HashMap<String, usize>,
    ends: HashMap<String, usize>,
    holds: Vec<(String, usize)>,
    /// The longest beginning or end that is asked for, in bytes.
    longest: usize,
    count: usize,
}

/// What makes a set of notions unfit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LexiconProblem {
    /// A pattern names a notion that is not there.
    Unknown {
        /// The notion whose pattern it is.
        notion: String,
        /// The name it uses.
        name: String,
    },
    /// A notion's patterns lead back to itself.
    Circular(String),
}

impl fmt::Display for LexiconProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { notion, name } => write!(f, "'{notion}' names '@{name}', which does not exist"),
            Self::Circular(notion) => write!(f, "'{notion}' leads back to itself"),
        }
    }
}

impl std::error::Error for LexiconProblem {}

/// Every notion found in a stretch of text, with the tokens it covers: first, and the one after the
/// last.
#[derive(Clone, Debug, Default)]
pub struct Hits {
    spans: Vec<Vec<(usize, usize)>>,
}

impl Hits {
    /// Whether the notion occurs.
    #[must_use]
    pub fn has(&self, notion: NotionId) -> bool {
        !self.spans(notion).is_empty()
    }

    /// Where the notion occurs, as ranges of tokens.
    #[must_use]
    pub fn spans(&self, notion: NotionId) -> &[(usize, usize)] {
        self.spans.get(notion.0).map_or(&[], Vec::as_slice)
    }
}

impl Lexicon {
    /// Makes notions ready for finding.
    ///
    /// # Errors
    /// Every notion that names one that is not there or that leads back to itself.
    pub fn new(notions: &BTreeMap<String, Vec<Pattern>>) -> Result<Self, Vec<LexiconProblem>> {
        let names: BTreeMap<String, NotionId> =
            notions.keys().enumerate().map(|(number, name)| (name.clone(), NotionId(number))).collect();
        let order = order(notions, &names)?;
        let mut lexicon = Self { names, order, ..Self::default() };
        for patterns in notions.values() {
            let compiled = patterns.iter().map(|pattern| lexicon.compile(pattern)).collect();
            lexicon.patterns.push(compiled);
        }
        lexicon.index();
        Ok(lexicon)
    }

    /// The notion of that name.
    #[must_use]
    pub fn notion(&self, name: &str) -> Option<NotionId> {
        self.names.get(name).copied()
    }

    /// The same notions, with gaps in patterns that do not run over the words of one of them: with
    /// 'not' as such a word, `can ... data` is not found in 'can do so, but not with the data'. A
    /// pattern that writes the word itself is found as before.
    #[must_use]
    pub fn stopping_at(mut self, name: &str) -> Self {
        self.barrier = self.notion(name);
        self
    }

    fn compile(&mut self, pattern: &Pattern) -> Compiled {
        let steps = pattern
            .steps
            .iter()
            .map(|step| match step {
                Step::Word(tests) => {
                    CompiledStep::Word(tests.iter().map(|test| self.words.number(test)).collect())
                }
                Step::Gap { least, most } => CompiledStep::Gap { least: *least, most: *most },
                Step::Notion(name) => {
                    CompiledStep::Notion(self.names.get(name).map_or(usize::MAX, |id| id.0))
                }
            })
            .collect();
        Compiled { steps }
    }

    fn index(&mut self) {
        self.starts = vec![Vec::new(); self.words.count];
        for (notion, patterns) in self.patterns.iter().enumerate() {
            for (number, pattern) in patterns.iter().enumerate() {
                let Some(CompiledStep::Word(tests)) = pattern.steps.first() else { continue };
                for test in tests {
                    self.starts.get_mut(*test).into_iter().for_each(|start| start.push((notion, number)));
                }
            }
        }
    }

    /// Finds every notion in the tokens. `known` adds places where a notion is for another reason (a
    /// party's name is its role); `barred` takes away the places where it is not, whatever the words
    /// say.
    #[must_use]
    pub fn find(
        &self,
        tokens: &[Token],
        known: &[(NotionId, (usize, usize))],
        barred: &[(NotionId, (usize, usize))],
    ) -> Hits {
        let tests: Vec<Vec<usize>> = tokens.iter().map(|token| self.words.tests(&token.word)).collect();
        let mut hits = Hits { spans: vec![Vec::new(); self.patterns.len()] };
        for (notion, span) in known {
            hits.spans.get_mut(notion.0).into_iter().for_each(|spans| spans.push(*span));
        }
        let candidates = self.candidates(&tests);
        let stops = self.stops(&candidates, &tests, &hits);
        let place = Place { tests: &tests, stops: &stops };
        for notion in &self.order {
            let found = self.spans_of(notion.0, &candidates, &place, &hits);
            if let Some(spans) = hits.spans.get_mut(notion.0) {
                spans.extend(found.into_iter().filter(|span| !barred.contains(&(*notion, *span))));
                spans.sort_unstable();
                spans.dedup();
            }
        }
        hits
    }

    /// Which tokens no gap runs over.
    fn stops(
        &self,
        candidates: &HashMap<usize, BTreeSet<(usize, usize)>>,
        tests: &[Vec<usize>],
        hits: &Hits,
    ) -> Vec<bool> {
        let free = vec![false; tests.len()];
        let Some(barrier) = self.barrier else { return free };
        let found = self.spans_of(barrier.0, candidates, &Place { tests, stops: &free }, hits);
        (0..tests.len()).map(|at| found.iter().any(|(from, to)| (*from..*to).contains(&at))).collect()
    }

    /// Per notion the patterns that may begin somewhere: pattern and token.
    fn candidates(&self, tests: &[Vec<usize>]) -> HashMap<usize, BTreeSet<(usize, usize)>> {
        let mut candidates: HashMap<usize, BTreeSet<(usize, usize)>> = HashMap::new();
        for (place, passed) in tests.iter().enumerate() {
            for (notion, pattern) in passed.iter().filter_map(|test| self.starts.get(*test)).flatten() {
                candidates.entry(*notion).or_default().insert((*pattern, place));
            }
        }
        candidates
    }

    fn spans_of(
        &self,
        notion: usize,
        candidates: &HashMap<usize, BTreeSet<(usize, usize)>>,
        place: &Place<'_>,
        hits: &Hits,
    ) -> Vec<(usize, usize)> {
        let patterns = self.patterns.get(notion).map_or(&[][..], Vec::as_slice);
        let worded = candidates.get(&notion).into_iter().flatten().copied();
        let named = patterns.iter().enumerate().flat_map(|(number, pattern)| match pattern.steps.first() {
            Some(CompiledStep::Notion(first)) => {
                hits.spans.get(*first).into_iter().flatten().map(|(start, _)| (number, *start)).collect()
            }
            _ => Vec::new(),
        });
        worded
            .chain(named)
            .filter_map(|(number, start)| {
                let pattern = patterns.get(number)?;
                let end = ends(&pattern.steps, start, place, hits)?;
                Some((start, end))
            })
            .collect()
    }
}

/// The tokens that patterns are held against.
struct Place<'find> {
    /// The word tests that each token passes.
    tests: &'find [Vec<usize>],
    /// Whether no gap runs over the token.
    stops: &'find [bool],
}

/// Where the steps end if they begin at `place`; the shortest way through.
fn ends(steps: &[CompiledStep], place: usize, tokens: &Place<'_>, hits: &Hits) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(place) };
    match step {
        CompiledStep::Word(wanted) => {
            let passed = tokens.tests.get(place)?;
            let passes = wanted.iter().any(|test| passed.contains(test));
            passes.then(|| ends(rest, place + 1, tokens, hits)).flatten()
        }
        CompiledStep::Gap { least, most } => (*least..=*most)
            .take_while(|skip| tokens.runs(place, *skip))
            .find_map(|skip| ends(rest, place + skip, tokens, hits)),
        CompiledStep::Notion(notion) => {
            let spans = hits.spans.get(*notion)?;
            spans
                .iter()
                .filter(|(start, _)| *start == place)
                .find_map(|(_, end)| ends(rest, *end, tokens, hits))
        }
    }
}

impl Place<'_> {
    /// Whether a gap may run over so many tokens from there.
    fn runs(&self, place: usize, skip: usize) -> bool {
        self.stops.get(place..place + skip).is_some_and(|over| !over.contains(&true))
    }
}

impl Words {
    fn number(&mut self, test: &WordTest) -> usize {
        let next = self.count;
        if let WordTest::Begins(word) | WordTest::Ends(word) = test {
            self.longest = self.longest.max(word.len());
        }
        let number = match test {
            WordTest::Is(word) => *self.is.entry(word.clone()).or_insert(next),
            WordTest::Begins(word) => *self.begins.entry(word.clone()).or_insert(next),
            WordTest::Ends(word) => *self.ends.entry(word.clone()).or_insert(next),
            WordTest::Holds(word) => match self.holds.iter().find(|(held, _)| held == word) {
                Some((_, number)) => *number,
                None => {
                    self.holds.push((word.clone(), next));
                    next
                }
            },
        };
        self.count += usize::from(number == next);
        number
    }

    /// The numbers of the tests that a word passes.
    fn tests(&self, word: &str) -> Vec<usize> {
        // Beginnings and ends longer than any that is asked for are not looked up: a word without end
        // would take time by its square.
        let whole = word.len();
        let begins = (0..=whole.min(self.longest)).filter_map(|cut| self.begins.get(word.get(..cut)?));
        let ends =
            (whole.saturating_sub(self.longest)..=whole).filter_map(|cut| self.ends.get(word.get(cut..)?));
        let held = self.holds.iter().filter(|(part, _)| word.contains(part)).map(|(_, number)| number);
        self.is.get(word).into_iter().chain(begins).chain(ends).chain(held).copied().collect()
    }
}

/// An order in which each notion comes after those it names.
fn order(
    notions: &BTreeMap<String, Vec<Pattern>>,
    names: &BTreeMap<String, NotionId>,
) -> Result<Vec<NotionId>, Vec<LexiconProblem>> {
    let mut problems = Vec::new();
    let mut waiting: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (notion, patterns) in notions {
        let named: BTreeSet<&str> = patterns.iter().flat_map(Pattern::notions).collect();
        let unknown = named.iter().filter(|name| !names.contains_key(**name));
        problems.extend(
            unknown.map(|name| LexiconProblem::Unknown { notion: notion.clone(), name: (*name).to_owned() }),
        );
        waiting.insert(notion, named);
    }
    let mut order = Vec::new();
    while problems.is_empty() && !waiting.is_empty() {
        let ready: Vec<&str> = waiting
            .iter()
            .filter(|(_, named)| !named.iter().any(|n| waiting.contains_key(n)))
            .map(|(n, _)| *n)
            .collect();
        if ready.is_empty() {
            problems.extend(waiting.keys().map(|name| LexiconProblem::Circular((*name).to_owned())));
        }
        for name in ready {
            waiting.remove(name);
            order.extend(names.get(name));
        }
    }
    if problems.is_empty() { Ok(order) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens;

    fn lexicon(notions: &[(&str, &[&str])]) -> Result<Lexicon, Vec<LexiconProblem>> {
        let parsed = notions
            .iter()
            .map(|(name, patterns)| {
                ((*name).to_owned(), patterns.iter().map(|p| p.parse().unwrap()).collect())
            })
            .collect();
        Lexicon::new(&parsed)
    }

    fn found(notions: &[(&str, &[&str])], name: &str, text: &str) -> Vec<String> {
        let lexicon = lexicon(notions).unwrap();
        let tokens = tokens(text);
        let hits = lexicon.find(&tokens, &[], &[]);
        let spans = hits.spans(lexicon.notion(name).unwrap());
        spans
            .iter()
            .map(|(start, end)| text.get(tokens[*start].start..tokens[*end - 1].end).unwrap().to_owned())
            .collect()
    }

    const BREACH: (&str, &[&str]) = ("breach", &["data breach*", "*lek", "inbreuk* ~ persoonsgegevens"]);

    #[test]
    fn a_notion_is_found_by_each_of_its_patterns() {
        assert_eq!(
            found(&[BREACH], "breach", "Een datalek is een inbreuk op de persoonsgegevens."),
            ["datalek", "inbreuk op de persoonsgegevens"]
        );
    }

    #[test]
    fn a_gap_has_an_end() {
        assert!(found(&[BREACH], "breach", "inbreuk op een of meer soorten persoonsgegevens").is_empty());
    }

    #[test]
    fn a_gap_runs_over_no_word_that_stops_it_and_a_pattern_may_write_that_word() {
        let notions: &[(&str, &[&str])] =
            &[("no", &["not"]), ("can", &["comes ... files"]), ("cannot", &["comes not ... files"])];
        let lexicon = lexicon(notions).unwrap().stopping_at("no");
        let has =
            |name: &str, text: &str| lexicon.find(&tokens(text), &[], &[]).has(lexicon.notion(name).unwrap());
        assert!(has("can", "he comes upon the files"));
        assert!(!has("can", "he comes not upon the files") && has("cannot", "he comes not upon the files"));
    }

    #[test]
    fn a_pattern_may_name_other_notions() {
        let notions: &[(&str, &[&str])] = &[BREACH, ("notice", &["notif* ... @breach"])];
        assert_eq!(
            found(notions, "notice", "shall notify Customer of a Data Breach at once"),
            ["notify Customer of a Data Breach"]
        );
    }

    #[test]
    fn what_is_known_for_another_reason_counts() {
        let lexicon = lexicon(&[("processor", &["processor"]), ("acts", &["@processor acts"])]).unwrap();
        let processor = lexicon.notion("processor").unwrap();
        let hits = lexicon.find(&tokens("Acme acts"), &[(processor, (0, 1))], &[]);
        assert!(hits.has(lexicon.notion("acts").unwrap()));
    }

    #[test]
    fn unknown_and_circular_notions_are_reported() {
        assert!(matches!(lexicon(&[("a", &["@b"])]).unwrap_err()[0], LexiconProblem::Unknown { .. }));
        let circle = lexicon(&[("a", &["@b"]), ("b", &["@a"])]).unwrap_err();
        assert_eq!(circle.len(), 2);
    }
}
