//! One case: a seed in folders of its own, killed as planned, taken up until it ends, and held to every promise.

use crate::driver::{self, Kill, Place};
use crate::script;
use crate::world::{self, Tree};
use mycel_abi::{Body, CallId, Event, OutcomeStatus, Verdict};
use mycel_journal::{Journal, Options};
use mycel_system::State;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Kinds of events that are work, not the taking up of it.
const WORK: &[&str] = &["thinking", "thought", "judged", "retried", "prepared", "done", "said", "ended"];

/// What one driver process said and how it ended.
#[derive(Debug, Default)]
struct Said {
    acknowledged: Vec<String>,
    points: u64,
    run: Option<(String, String)>,
    /// From its start to the first event of new work.
    first_work: Option<Duration>,
    killed: bool,
}

/// What a case gives when all promises held.
#[derive(Debug, Default, Clone)]
pub(crate) struct Report {
    pub(crate) points: u64,
    pub(crate) took: Duration,
    pub(crate) kills: u32,
    /// From restart to the first event of new work, after each kill.
    pub(crate) recoveries: Vec<Duration>,
    /// The tools of calls that the person was asked about, because nobody could tell what came of them.
    pub(crate) doubts: Vec<String>,
    pub(crate) tree: Tree,
}

/// What a case does with its run when it has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    Nothing,
    Undo,
}

/// A fresh place for a case. Removed by [`Case::remove`]; one that failed is kept for a look.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) seed: u64,
    pub(crate) with_git: bool,
    pub(crate) place: Place,
    before: Tree,
}

impl Case {
    pub(crate) fn new(seed: u64, with_git: bool) -> Result<Self, String> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let n = NEXT.fetch_add(1, Ordering::SeqCst);
        let temp = std::env::temp_dir()
            .canonicalize()
            .map_err(|error| format!("finding the temp folder: {error}"))?;
        let root = temp.join(format!("mycel-kill-{}-{n}", std::process::id()));
        let place = Place { root };
        world::lay_out(&place, &script::first_files())
            .map_err(|error| format!("laying out the tree: {error}"))?;
        let before = world::tree(&place.work(), UNDOABLE_WITHOUT)?;
        Ok(Self { seed, with_git, place, before })
    }

    pub(crate) fn remove(&self) {
        // A left-over folder in the temp folder does no harm.
        let _ = std::fs::remove_dir_all(&self.place.root);
    }

    /// Runs the case: a driver for each of `kills`, then one that may end by itself.
    pub(crate) fn run(&self, kills: &[Kill], expected: Option<&Tree>, then: Then) -> Result<Report, String> {
        let started = Instant::now();
        let mut report = Report::default();
        let mut acknowledged = Vec::new();
        let mut last = Said::default();
        for kill in kills.iter().copied().chain([Kill::Never]) {
            let after_kill = report.kills > 0;
            last = self.drive("driver", kill)?;
            acknowledged.append(&mut last.acknowledged);
            if after_kill {
                report.recoveries.extend(last.first_work);
            }
            report.kills += u32::from(last.killed);
            if !last.killed {
                break;
            }
        }
        report.took = started.elapsed();
        report.points = last.points;
        self.check_record(&acknowledged, &last, &mut report)?;
        self.check_world(expected, &mut report)?;
        if then == Then::Undo {
            self.check_undo(kills)?;
        }
        Ok(report)
    }

    fn drive(&self, mode: &str, kill: Kill) -> Result<Said, String> {
        let program = std::env::current_exe().map_err(|error| format!("finding this program: {error}"))?;
        let started = Instant::now();
        let mut child = Command::new(program)
            .args([mode, &self.place.root.display().to_string(), &self.seed.to_string(), &kill.word()])
            .arg(if self.with_git { "git" } else { "no-git" })
            .env("HOME", self.place.home())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("starting a driver: {error}"))?;
        let mut said = Said::default();
        let lines = child.stdout.take().map(BufReader::new);
        for line in lines.into_iter().flat_map(BufRead::lines).map_while(Result::ok) {
            said.take(&line, started);
        }
        let output = child.wait_with_output().map_err(|error| format!("waiting for a driver: {error}"))?;
        said.killed = output.status.signal() == Some(9);
        if !said.killed && !output.status.success() {
            return Err(format!("the {mode} failed: {}", String::from_utf8_lossy(&output.stderr).trim()));
        }
        Ok(said)
    }

    fn check_record(&self, acknowledged: &[String], last: &Said, report: &mut Report) -> Result<(), String> {
        let wrong = |error: mycel_journal::JournalError| mycel_system::explain(&error);
        let options = Options { checkpoint_at_close: false, ..Options::default() };
        let journal = Journal::open(&self.place.journal(), options).map_err(wrong)?;
        let verified = journal.verify(&mut |_, _| {}).map_err(wrong)?;
        if !verified.is_clean() {
            return Err(format!("the journal does not verify: {:?}", verified.problems));
        }
        let (run, status) = last.run.as_ref().ok_or("the last driver named no run")?;
        if status != "Finished" {
            return Err(format!("run {run} ended as {status}"));
        }
        let run = run.parse().map_err(|error| format!("{error}"))?;
        let events = journal.run(&run).map_err(wrong)?;
        check_acknowledged(acknowledged, &events)?;
        let state = State::of(&events);
        let had = std::fs::read_to_string(self.place.last_state())
            .map_err(|error| format!("reading the state: {error}"))?;
        check_fold(&driver::text_of(&state), &had)?;
        self.check_calls(&events, &state, report)
    }

    fn check_calls(&self, events: &[Event], state: &State, report: &mut Report) -> Result<(), String> {
        let judged = events.iter().filter_map(|event| match &event.body {
            Body::Judged { call, judgement } if judgement.verdict == Verdict::Go => Some(call.id().clone()),
            _ => None,
        });
        let intents: BTreeSet<CallId> = judged.collect();
        let steps = script::script(self.seed, self.with_git);
        if intents.len() != steps.len() {
            return Err(format!("{} intents for {} calls of the script", intents.len(), steps.len()));
        }
        for id in &intents {
            let call = state.calls.get(id).ok_or_else(|| format!("{id} is not in the state"))?;
            let tool = &call.call.proposal.tool;
            let outcome = call.outcome.as_ref().ok_or_else(|| format!("{id} ({tool}) has no outcome"))?;
            match outcome.status {
                OutcomeStatus::Ok | OutcomeStatus::Observed => {}
                // The person said that it happened.
                OutcomeStatus::Unknown if tool.starts_with("shell.") => {}
                _ => return Err(format!("{id} ({tool}, attempt {}) came to {outcome:?}", call.attempt)),
            }
            check_program(tool, &outcome.output)?;
        }
        let doubts = events.iter().filter_map(|event| match &event.body {
            Body::Done { call, outcome, .. } if outcome.status == OutcomeStatus::Unknown => {
                state.calls.get(call)
            }
            _ => None,
        });
        report.doubts.extend(doubts.map(|call| call.call.proposal.tool.clone()));
        Ok(())
    }

    fn check_world(&self, expected: Option<&Tree>, report: &mut Report) -> Result<(), String> {
        world::wait_until_gone(&self.place)?;
        let mounts = world::mounts_of(&self.place);
        if !mounts.is_empty() {
            return Err(format!("mounts are left: {}", mounts.join("; ")));
        }
        let work = self.place.work();
        check_ledger(&self.ledger(), &script::script(self.seed, self.with_git))?;
        if work.join(".git").exists() {
            world::check_repository(&work)?;
        }
        report.tree = world::tree(&work, &[".git"])?;
        let different =
            expected.map(|expected| world::differences(expected, &report.tree)).unwrap_or_default();
        match different.is_empty() {
            true => Ok(()),
            false => Err(format!("the tree is not as expected:\n  {}", different.join("\n  "))),
        }
    }

    fn ledger(&self) -> String {
        std::fs::read_to_string(self.place.work().join(script::LEDGER)).unwrap_or_default()
    }

    /// An undo, killed as the run was, brings back the tree of the beginning.
    fn check_undo(&self, kills: &[Kill]) -> Result<(), String> {
        for kill in kills.iter().copied().chain([Kill::Never]) {
            if !self.drive("undo", kill)?.killed {
                break;
            }
        }
        world::wait_until_gone(&self.place)?;
        let after = world::tree(&self.place.work(), UNDOABLE_WITHOUT)?;
        let different = world::differences(&self.before, &after);
        match different.is_empty() {
            true => Ok(()),
            false => Err(format!("after the undo the tree is not as before:\n  {}", different.join("\n  "))),
        }
    }
}

/// What undo does not promise: the work of programs.
const UNDOABLE_WITHOUT: &[&str] = &[".git", script::LEDGER];

impl Said {
    fn take(&mut self, line: &str, started: Instant) {
        let words: Vec<&str> = line.split(' ').collect();
        match words.as_slice() {
            ["e", id, kind] => {
                self.acknowledged.push((*id).to_owned());
                if self.first_work.is_none() && WORK.contains(kind) {
                    self.first_work = Some(started.elapsed());
                }
            }
            ["points", n] => self.points = n.parse().unwrap_or_default(),
            ["run", run, status] => self.run = Some(((*run).to_owned(), (*status).to_owned())),
            _ => {}
        }
    }
}

/// The fold of the journal is the state that the driver had.
fn check_fold(folded: &str, had: &str) -> Result<(), String> {
    let mut pairs = folded.lines().zip(had.lines());
    match pairs.find(|(folded, had)| folded != had) {
        Some((folded, had)) => {
            Err(format!("the journal folds to `{}` where the driver had `{}`", folded.trim(), had.trim()))
        }
        None if folded.len() != had.len() => Err("the journal folds to a state of another length".to_owned()),
        None => Ok(()),
    }
}

fn check_acknowledged(acknowledged: &[String], events: &[Event]) -> Result<(), String> {
    let there: BTreeSet<&str> = events.iter().map(|event| event.id.as_str()).collect();
    match acknowledged.iter().find(|id| !there.contains(id.as_str())) {
        Some(id) => Err(format!("event {id} was acknowledged and is not in the journal")),
        None => Ok(()),
    }
}

/// A program of the script that could not do its work says so in its output, not in its status.
fn check_program(tool: &str, output: &serde_json::Value) -> Result<(), String> {
    match output.get("exit_code").and_then(serde_json::Value::as_i64) {
        None | Some(0) => Ok(()),
        Some(_) => Err(format!("{tool} failed: {output}")),
    }
}

/// Each opaque call of the script left its line exactly once.
fn check_ledger(ledger: &str, steps: &[script::Step]) -> Result<(), String> {
    let expected: BTreeSet<String> =
        steps.iter().filter_map(|step| script::line_of(&step.args)).map(script::ledger_line).collect();
    for line in &expected {
        let count = ledger.lines().filter(|found| found == line).count();
        if count != 1 {
            return Err(format!("the effect `{line}` happened {count} times; the ledger is {ledger:?}"));
        }
    }
    match ledger.lines().find(|line| !expected.contains(*line)) {
        Some(line) => Err(format!("the ledger holds `{line}`, which no call wrote")),
        None => Ok(()),
    }
}
