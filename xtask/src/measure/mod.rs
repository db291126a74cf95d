//! How many situations are decided rightly, by their words alone and after the open questions were
//! answered from what the file codes of them.

mod coded;
mod tally;

use std::collections::BTreeMap;

use decide::{Decider, Decision, Interview, Reader};
use language::{DUTCH, ENGLISH, Language};
use rulebook::{Rulebook, Verdict};
use serde::Deserialize;
use tally::{Outcome, Tally};

/// One line of the file: a situation in two languages, its verdict, others that fit it too, and what
/// is known of it.
#[derive(Deserialize)]
struct Situation {
    id: String,
    situation_nl: String,
    situation_en: String,
    verdict: Verdict,
    #[serde(default)]
    accept: Vec<Verdict>,
    #[serde(default)]
    facts: BTreeMap<String, serde_json::Value>,
}

/// Decides the situations of each file in both languages and prints the tallies; with `--wrong`
/// also each situation that is not right.
pub fn run(arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let (flags, files): (Vec<String>, Vec<String>) = arguments.partition(|word| word.starts_with("--"));
    if files.is_empty() {
        return Err(crate::USAGE.to_owned());
    }
    let texts = rulebook_files::of_source_tree().map_err(|error| error.to_string())?;
    let (book, _) = rulebook::load(&texts);
    for file in &files {
        let situations = read(file)?;
        for language in [DUTCH, ENGLISH] {
            println!("{file}, {language}");
            measure(&situations, language, &book, flags.iter().any(|flag| flag == "--wrong"))?;
        }
    }
    Ok(())
}

fn read(file: &str) -> Result<Vec<Situation>, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let line = |(number, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| format!("{file}:{}: {error}", number + 1))
    };
    text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(line).collect()
}

fn measure(situations: &[Situation], language: Language, book: &Rulebook, tell: bool) -> Result<(), String> {
    let reader = Reader::new(book, language).map_err(|problems| format!("{problems:?}"))?;
    let decider = Decider::new(book);
    let mut tally = Tally::default();
    for situation in situations {
        let reading = reader.read(situation.words(language));
        let decision = decider.decide(&reading.situation).with_reading(&reading);
        let outcome = situation.outcome(&decision);
        if tell && outcome != Outcome::Right {
            println!("{}", situation.told(&decision, outcome, language));
        }
        tally.count(situation.verdict, &decision, outcome);
        if outcome == Outcome::Open {
            tally.asked(situation.outcome(&answered(situation, reading.situation, &decider)));
        }
    }
    println!("{tally}");
    Ok(())
}

/// The decision after every open question that the file codes was answered from it.
fn answered(situation: &Situation, known: facts::Situation, decider: &Decider) -> Decision {
    let mut interview = Interview::new(known);
    while let Some(step) = interview.next(decider) {
        let coded = coded::value(&step.ask.fact, &situation.facts);
        let taken = coded.is_some_and(|value| interview.answer(decider, step.service, &step.ask.fact, value));
        if !taken {
            interview.pass(step.service, &step.ask.fact);
        }
    }
    decider.decide(interview.situation())
}

impl Situation {
    fn words(&self, language: Language) -> &str {
        if language == DUTCH { &self.situation_nl } else { &self.situation_en }
    }

    fn fits(&self, verdict: Verdict) -> bool {
        verdict == self.verdict || self.accept.contains(&verdict)
    }

    /// Right: one service with a fitting verdict, and open only with its questions. Open: nothing said
    /// that does not fit. Else wrong.
    fn outcome(&self, decision: &Decision) -> Outcome {
        let asks = decision.services.iter().any(|service| !service.ask.is_empty());
        let verdicts: Vec<Verdict> = decision.services.iter().map(|service| service.verdict).collect();
        match verdicts.as_slice() {
            [one] if self.fits(*one) && (*one != Verdict::Unknown || asks) => Outcome::Right,
            all if asks && all.iter().all(|one| *one == Verdict::Unknown || self.fits(*one)) => Outcome::Open,
            _ => Outcome::Wrong,
        }
    }

    fn told(&self, decision: &Decision, outcome: Outcome, language: Language) -> String {
        let said: Vec<String> = decision.services.iter().map(|service| service.verdict.to_string()).collect();
        let facts: Vec<String> = decision.services.iter().flat_map(|s| &s.facts).map(fact).collect();
        let ask = decision.services.first().and_then(|service| service.ask.first());
        format!(
            "{outcome} {} is {}, said {}: {}\n      {}; asks {}",
            self.id,
            self.verdict,
            said.join(" + "),
            self.words(language),
            facts.join(" "),
            ask.map_or("nothing", |ask| ask.fact.as_str()),
        )
    }
}

fn fact(known: &decide::KnownFact) -> String {
    let read = known.read.first();
    let mark = if read.is_some_and(|read| read.presumed) { "~" } else { "" };
    let quote = read.map_or("", |read| read.quote.as_str());
    format!("{}={}{mark}[{quote}]", known.fact, known.value.name().unwrap_or_default())
}
