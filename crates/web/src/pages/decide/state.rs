use decide::{Decision, Interview, Reader};
use facts::{Service, Situation, Value};

use crate::failure::Failure;
use crate::form::Posted;
use crate::visit::Visit;

/// How much a visitor may tell, in characters; what comes after is not read.
const LONGEST_TALE: usize = 20_000;
/// How many services one situation may have.
const MOST_SERVICES: usize = 20;

/// What a visitor has said so far. It travels in the forms of the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    pub situation: Situation,
    given: Vec<(usize, String)>,
    passed: Vec<(usize, String)>,
    /// The situation in the visitor's own words, if that is how it began.
    pub told: String,
    /// The language of those words, by its code: that of the page they were typed in.
    tongue: String,
}

impl State {
    /// Goes on from facts that are known.
    pub fn of(situation: Situation) -> Self {
        Self { situation, ..Self::default() }
    }

    /// What came back in a form of ours.
    pub fn posted(visit: &Visit, posted: &Posted) -> Result<Self, Failure> {
        let text = posted.get("facts");
        let (situation, problems) = match text {
            "" => (Situation::default(), Vec::new()),
            text => facts::read_file("", text, &visit.site.questions),
        };
        if !problems.is_empty() {
            return Err(Failure::unusable(visit, problems));
        }
        let (given, passed) = (trail(posted.get("given")), trail(posted.get("passed")));
        let told = short(posted.get("told")).trim().to_owned();
        Ok(Self { situation, given, passed, told, tongue: posted.get("tongue").to_owned() })
    }

    /// What goes into a form, to come back.
    pub fn carried(&self, visit: &Visit) -> Vec<(&'static str, String)> {
        let facts = facts::write_file(&self.situation, &visit.site.questions, visit.language());
        let fields = [
            ("facts", facts),
            ("given", written(&self.given)),
            ("passed", written(&self.passed)),
            ("told", self.told.clone()),
            ("tongue", self.tongue.clone()),
        ];
        fields.into()
    }

    pub fn interview(&self) -> Interview {
        Interview::resume(self.situation.clone(), self.given.clone(), self.passed.clone())
    }

    /// The decision so far, with the words that facts were read from.
    pub fn decision(&self, visit: &Visit) -> Decision {
        let decision = visit.site.decider.decide(&self.situation);
        if self.told.is_empty() {
            return decision;
        }
        let Some(mut reading) = self.reader(visit).map(|reader| reader.read(&self.told)) else {
            return decision;
        };
        // A fact that was answered otherwise since rests on the answer and no longer on the words.
        reading.facts.retain(|fact| !self.given.contains(&(fact.service, fact.fact.clone())));
        decision.with_reading(&reading)
    }

    fn reader<'site>(&self, visit: &'site Visit) -> Option<&'site Reader> {
        let language = self.tongue.parse().unwrap_or_else(|_| visit.language());
        visit.site.reader(language)
    }

    /// Does what the button that was pressed says. Gives the question that is to be asked anew.
    pub fn step(&mut self, visit: &Visit, posted: &Posted) -> Option<(usize, String)> {
        let words: Vec<&str> = posted.get("do").split(' ').collect();
        match words.as_slice() {
            ["answer", service, fact, value] => self.answer(visit, service, fact, value),
            ["pass", service, fact] => self.with(|interview| interview.pass(place(service), fact)),
            ["back"] => {
                let mut interview = self.interview();
                let back = interview.back();
                self.take(&interview);
                return back;
            }
            ["change", service, fact] => return Some((place(service), (*fact).to_owned())),
            ["add"] => self.add(posted.get("name")),
            ["rename", service] => self.rename(place(service), posted.get("name")),
            ["remove", service] => self.remove(place(service)),
            ["tell"] => self.tell(visit),
            _ => {}
        }
        None
    }

    fn answer(&mut self, visit: &Visit, service: &str, fact: &str, value: &str) {
        let Some(value) = value_of(visit, fact, value) else { return };
        let before = (place(service), fact.to_owned());
        self.passed.retain(|passed| *passed != before);
        self.given.retain(|given| *given != before);
        // What does not fit the question changes nothing.
        self.with(|interview| _ = interview.answer(&visit.site.decider, place(service), fact, value));
    }

    fn with(&mut self, change: impl FnOnce(&mut Interview)) {
        let mut interview = self.interview();
        change(&mut interview);
        self.take(&interview);
    }

    fn take(&mut self, interview: &Interview) {
        self.situation = interview.situation().clone();
        self.given = interview.given().to_vec();
        self.passed = interview.passed().to_vec();
    }

    /// A service more; the first one had no name before there were two.
    fn add(&mut self, name: &str) {
        let services = &mut self.situation.services;
        if services.is_empty() {
            services.push(Service::default());
        }
        let first_is_bare =
            matches!(services.as_slice(), [only] if only.name.is_empty() && only.facts.is_empty());
        if first_is_bare && self.given.is_empty() {
            services.clear();
        }
        if services.len() < MOST_SERVICES {
            services.push(Service { name: line(name), ..Service::default() });
        }
    }

    fn rename(&mut self, service: usize, name: &str) {
        if let Some(service) = self.situation.services.get_mut(service) {
            service.name = line(name);
        }
    }

    fn remove(&mut self, service: usize) {
        if service < self.situation.services.len() {
            self.situation.services.remove(service);
        }
        for trail in [&mut self.given, &mut self.passed] {
            trail.retain(|(at, _)| *at != service);
            trail.iter_mut().filter(|(at, _)| *at > service).for_each(|(at, _)| *at -= 1);
        }
    }

    /// Reads the facts from what was told.
    fn tell(&mut self, visit: &Visit) {
        visit.language().code().clone_into(&mut self.tongue);
        if let Some(reader) = self.reader(visit) {
            self.situation = reader.read(&self.told).situation;
        }
    }
}

/// A value as a button says it: yes, no or an option.
fn value_of(visit: &Visit, fact: &str, value: &str) -> Option<Value> {
    match value {
        "yes" => Some(Value::YesNo(true)),
        "no" => Some(Value::YesNo(false)),
        option => {
            let answer = &visit.site.question(fact)?.answer;
            answer.values().contains(&option.to_owned()).then(|| Value::Choice(option.to_owned()))
        }
    }
}

fn place(text: &str) -> usize {
    text.parse().unwrap_or_default()
}

/// `0:access 1:personal-data`.
fn trail(text: &str) -> Vec<(usize, String)> {
    let step = |step: &str| step.split_once(':').map(|(service, fact)| (place(service), fact.to_owned()));
    text.split_whitespace().filter_map(step).collect()
}

fn written(trail: &[(usize, String)]) -> String {
    trail.iter().map(|(service, fact)| format!("{service}:{fact}")).collect::<Vec<_>>().join(" ")
}

/// Words on one line, and not too many.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(120).collect()
}

fn short(text: &str) -> &str {
    let end = text.char_indices().nth(LONGEST_TALE).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or_default()
}
