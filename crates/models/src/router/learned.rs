//! What the journal teaches about models: a pure fold of events into a table of (model, kind of step) -> how it went.
//!
//! An outcome is good when a call that the model proposed succeeded, or when the answer that it gave ended its run well.
//! It is bad when a call failed or was malformed, or when the model did not know what to do. A refusal by a rule or by the
//! person says nothing about the model. Times are those between the intent to ask and the answer on record.
//!
//! The table may be kept anywhere and thrown away at any time: the same events give the same table.

use super::{Features, Kind};
use mycel_abi::{AgentId, Body, CallId, Event, Millis, RunId, Seq, StopReason, Verdict};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Times that are kept of each (model, kind); the newest tell most.
const TIMES_MAX: usize = 32;
/// Runs under way that are remembered; what is older was left behind.
const RUNS_MAX: usize = 512;
/// Models in the table: more than a person configures, and a bound for what strange journals hold.
const MODELS_MAX: usize = 256;
/// Times below which a percentile would be a guess.
const TIMES_MIN: usize = 5;
/// What the kernel writes where nobody is to blame, or not yet: the process died, the person stopped it, or it is asked again.
const NOBODYS_FAULT: &[&str] = &["interrupted before", "stopped before", TOO_LONG, AGAIN];
/// What the run loop writes where a model brought nothing and is asked again after a pause.
pub const AGAIN: &str = "asked again in ";
/// What the run loop writes where a model refused what was longer than its window.
pub const TOO_LONG: &str = "too long: ";
/// What the run loop writes where a model answered, and not well enough.
pub const ESCALATED: &str = "escalated: ";

/// How one model did at one kind of step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub turns: u64,
    pub good: u64,
    pub bad: u64,
    /// Milliseconds of the newest turns, oldest first.
    pub(super) times: Vec<u64>,
}

impl Record {
    pub fn median_ms(&self) -> Option<u64> {
        self.percentile(50)
    }
    /// Milliseconds within which 95 of 100 turns ended.
    pub fn p95_ms(&self) -> Option<u64> {
        self.percentile(95)
    }
    fn percentile(&self, percent: usize) -> Option<u64> {
        if self.times.len() < TIMES_MIN {
            return None;
        }
        let mut sorted = self.times.clone();
        sorted.sort_unstable();
        sorted.get((sorted.len() * percent).div_ceil(100) - 1).copied()
    }
    fn took(&mut self, ms: u64) {
        self.turns += 1;
        self.times.push(ms);
        if self.times.len() > TIMES_MAX {
            self.times.remove(0);
        }
    }
}

/// What is known of one model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    pub kinds: BTreeMap<Kind, Record>,
    /// Failures to answer since the last answer.
    pub failures: u32,
    pub failed_at: Millis,
}

/// The table, and what is under way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learned {
    /// Position of the last event that was taken in.
    pub seq: Seq,
    pub models: BTreeMap<String, Model>,
    runs: BTreeMap<RunId, Run>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Run {
    kind: Kind,
    seq: Seq,
    /// Who is being asked, and since when.
    asked: BTreeMap<AgentId, (String, Millis)>,
    /// Who proposed what has no outcome yet.
    calls: BTreeMap<CallId, String>,
}

impl Learned {
    /// Takes the next event in. Events up to [`Learned::seq`] are known already and change nothing.
    pub fn fold(&mut self, event: &Event) {
        if event.seq <= self.seq {
            return;
        }
        self.seq = event.seq;
        if let Body::RunStarted { goal, .. } = &event.body {
            let kind = Features::of_goal(&goal.text, &goal.labels).kind;
            let run = Run { kind, seq: event.seq, asked: BTreeMap::new(), calls: BTreeMap::new() };
            self.runs.insert(event.run.clone(), run);
            self.forget_runs();
            return;
        }
        let Some(mut run) = self.runs.remove(&event.run) else { return };
        run.seq = event.seq;
        let is_over = matches!(event.body, Body::Ended { .. });
        self.fold_in(&mut run, event.at, &event.body);
        if !is_over {
            self.runs.insert(event.run.clone(), run);
        }
    }

    fn fold_in(&mut self, run: &mut Run, at: Millis, body: &Body) {
        match body {
            Body::Thinking { agent, brain, .. } => {
                run.asked.insert(agent.clone(), (brain.clone(), at));
            }
            Body::Thought { agent, brain, calls, stop, .. } => {
                // An answer that nobody was asked for comes from the rules or from the cache: nothing to learn.
                let Some((_, since)) = run.asked.remove(agent) else { return };
                let Some(model) = self.model(brain) else { return };
                model.failures = 0;
                let record = model.kinds.entry(run.kind).or_default();
                record.took(at.saturating_sub(since));
                match stop {
                    StopReason::End => record.good += 1,
                    StopReason::Length | StopReason::NotUnderstood => record.bad += 1,
                    StopReason::Calls => {
                        run.calls.extend(calls.iter().map(|call| (call.id.clone(), brain.clone())));
                    }
                }
            }
            // A summary tells nothing of how well a model works on the goal.
            Body::Compacted { agent, .. } => drop(run.asked.remove(agent)),
            Body::ThoughtFailed { agent, error, .. } => {
                let Some((brain, since)) = run.asked.remove(agent) else { return };
                if NOBODYS_FAULT.iter().any(|text| error.starts_with(text)) {
                    return;
                }
                let Some(model) = self.model(&brain) else { return };
                if error.starts_with(ESCALATED) {
                    model.failures = 0;
                    let record = model.kinds.entry(run.kind).or_default();
                    record.took(at.saturating_sub(since));
                    record.bad += 1;
                } else {
                    model.failures = model.failures.saturating_add(1);
                    model.failed_at = at;
                }
            }
            Body::Judged { call, judgement } => {
                if let Verdict::No(refusal) = &judgement.verdict {
                    let brain = run.calls.remove(call.id());
                    let blame =
                        ["malformed", "shape", "loop"].iter().any(|rule| refusal.rule.starts_with(rule));
                    if let Some(brain) = brain.filter(|_| blame) {
                        self.outcome(&brain, run.kind, false);
                    }
                }
            }
            Body::Done { call, outcome, .. } => {
                if let Some(brain) = run.calls.remove(call) {
                    self.outcome(&brain, run.kind, outcome.succeeded());
                }
            }
            _ => {}
        }
    }

    fn outcome(&mut self, brain: &str, kind: Kind, good: bool) {
        let Some(model) = self.model(brain) else { return };
        let record = model.kinds.entry(kind).or_default();
        if good { record.good += 1 } else { record.bad += 1 }
    }

    fn model(&mut self, name: &str) -> Option<&mut Model> {
        if self.models.len() >= MODELS_MAX && !self.models.contains_key(name) {
            return None;
        }
        Some(self.models.entry(name.to_owned()).or_default())
    }

    fn forget_runs(&mut self) {
        if self.runs.len() <= RUNS_MAX {
            return;
        }
        let oldest = self.runs.iter().min_by_key(|(_, run)| run.seq).map(|(id, _)| id.clone());
        if let Some(oldest) = oldest {
            self.runs.remove(&oldest);
        }
    }
}
