//! Inputs one after another, until the time is over; a watch beside them for one that does not end.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use crate::targets::{TARGETS, Target};
use crate::trial::{self, Fault, TIME};

/// The stack on which inputs are read: what a thread of the program has, twice for a build without
/// optimisation.
const STACK: usize = 4 * 1024 * 1024;
/// How many failures end a run.
const ENOUGH: usize = 20;

/// What to try.
pub struct Plan {
    /// The targets, by name; all when there is none.
    pub targets: Vec<String>,
    /// The number of the first input.
    pub first: u64,
    /// When to stop.
    pub until: Until,
    /// Where failures are kept.
    pub folder: PathBuf,
}

/// When a run ends.
#[derive(Clone, Copy, Debug)]
pub enum Until {
    /// After so long.
    Time(Duration),
    /// After so many inputs of each target.
    Inputs(u64),
}

/// An input that was not read as it should.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The target.
    pub target: &'static str,
    /// The number of the input, which makes it anew.
    pub number: u64,
    /// What went wrong.
    pub fault: Fault,
    /// Where the input is kept.
    pub file: PathBuf,
}

/// What a run came to.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many inputs were read.
    pub inputs: u64,
    /// What went wrong.
    pub failures: Vec<Failure>,
    /// The slowest input of each target: its number and time.
    pub slowest: Vec<(&'static str, u64, Duration)>,
}

/// What the thread that reads tells the one that watches.
enum News {
    Begins(&'static Target, u64, Vec<u8>),
    Ended(Option<Fault>, Duration),
}

/// Tries inputs as planned. One that does not end is a failure, and ends the run.
///
/// # Errors
/// When the folder for failures cannot be made, or a name is no target.
pub fn run(plan: &Plan) -> Result<Report, String> {
    std::fs::create_dir_all(&plan.folder).map_err(|error| format!("{}: {error}", plan.folder.display()))?;
    let unknown = plan.targets.iter().find(|name| TARGETS.iter().all(|target| target.name != *name));
    if let Some(name) = unknown {
        let all: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
        return Err(format!("'{name}' is no target; there are {}", all.join(", ")));
    }
    trial::quietly(|| watched(plan))
}

fn watched(plan: &Plan) -> Result<Report, String> {
    let (sender, news) = mpsc::channel();
    let (targets, first, until) = (chosen(plan), plan.first, plan.until);
    let reading = std::thread::Builder::new().stack_size(STACK);
    reading.spawn(move || read_all(&targets, first, until, &sender)).map_err(|error| error.to_string())?;
    let mut report = Report::default();
    let mut current = None;
    loop {
        let long = if current.is_some() { TIME * 3 } else { Duration::from_secs(600) };
        match news.recv_timeout(long) {
            Ok(News::Begins(target, number, bytes)) => {
                let _ = std::fs::write(plan.folder.join("begun"), format!("{} {number}\n", target.name));
                current = Some((target, number, bytes));
            }
            Ok(News::Ended(fault, took)) => report.ended(current.take(), fault, took, &plan.folder),
            Err(RecvTimeoutError::Timeout) => {
                report.ended(current.take(), Some(Fault::Slow(long)), long, &plan.folder);
                return Ok(report);
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(report),
        }
        if report.failures.len() >= ENOUGH {
            return Ok(report);
        }
    }
}

fn chosen(plan: &Plan) -> Vec<&'static Target> {
    let wanted =
        |target: &&Target| plan.targets.is_empty() || plan.targets.iter().any(|name| name == target.name);
    TARGETS.iter().filter(wanted).collect()
}

fn read_all(targets: &[&'static Target], first: u64, until: Until, news: &Sender<News>) {
    let seeds: Vec<_> = targets.iter().map(|target| (*target, target.seeds())).collect();
    let start = Instant::now();
    let goes_on = |number: u64| match until {
        Until::Time(time) => start.elapsed() < time,
        Until::Inputs(inputs) => number < first.saturating_add(inputs),
    };
    for number in (first..).take_while(|number| goes_on(*number)) {
        for (target, seeds) in &seeds {
            let bytes = target.input(seeds, number);
            let told = news.send(News::Begins(target, number, bytes.clone()));
            let (fault, took) = trial::trial(|| target.read(&bytes));
            if told.and(news.send(News::Ended(fault, took))).is_err() {
                return;
            }
        }
    }
}

impl Report {
    fn ended(
        &mut self,
        input: Option<(&'static Target, u64, Vec<u8>)>,
        fault: Option<Fault>,
        took: Duration,
        folder: &Path,
    ) {
        let Some((target, number, bytes)) = input else { return };
        self.inputs += 1;
        self.note_time(target.name, number, took);
        if let Some(fault) = fault {
            let file = folder.join(format!("{}-{number}.{}", target.name, target.ending));
            let _ = std::fs::write(&file, bytes);
            self.failures.push(Failure { target: target.name, number, fault, file });
        }
    }

    fn note_time(&mut self, target: &'static str, number: u64, took: Duration) {
        match self.slowest.iter_mut().find(|(known, _, _)| *known == target) {
            Some(slowest) if slowest.2 < took => *slowest = (target, number, took),
            Some(_) => {}
            None => self.slowest.push((target, number, took)),
        }
    }
}
