//! What tasks of a role took before, on this machine: a look back over the journal.
//!
//! A task is all the agents that worked on it: each try, and whoever settled what did not go together. Its time is that of its
//! agents from beginning to end, without the time in which they waited for a person or nobody drove the run.

use crate::runner::FLOW;
use mycel_abi::{AgentId, AgentStatus, Body, Cost, Event, Millis, QuestionId};
use mycel_journal::{Journal, JournalError, LookBack};
use std::collections::BTreeMap;

/// Tasks that are looked at, newest first.
const TASKS_MAX: usize = 200;
/// Age of a run that still says something: 90 days.
const AGE_MS: u64 = 90 * 86_400_000;
/// Runs whose tasks are looked at; a run of a team has a task at least.
const RUNS_MAX: usize = 200;
/// Events that are looked at: those of some two hundred tasks, and half a second on a phone.
const EVENTS_MAX: usize = 40_000;
/// Tasks of a role below which nothing is said about it.
const TASKS_LEAST: usize = 3;
/// The kinds of events that say what a task took.
const KINDS: &[&str] = &[
    "agent_spawned",
    "thought",
    "thought_failed",
    "compacted",
    "asked",
    "answered",
    "paused",
    "resumed",
    "leased",
    "agent_ended",
];

/// What one task took.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Took {
    pub(super) money_microusd: u64,
    pub(super) tokens: u64,
    pub(super) ms: u64,
}

/// What is known of the tasks of one role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Usual {
    pub(super) tasks: usize,
    /// Half of the tasks took no more, each measure for itself.
    pub(super) median: Took,
    /// Nine of ten took no more.
    pub(super) ninth: Took,
}

/// What tasks took, by role.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Experience(BTreeMap<String, Vec<Took>>);

impl Experience {
    /// What the journal knows at `now`.
    pub(super) fn of(journal: &Journal, now: Millis) -> Result<Self, JournalError> {
        let bounds = LookBack { since: now.saturating_sub(AGE_MS), runs_max: RUNS_MAX };
        let (mut all, mut tasks, mut left) = (Self::default(), 0, EVENTS_MAX);
        for run in journal.runs_begun_with("flow_started", bounds)? {
            let (events, count) = journal.run_of_kinds(&run, KINDS, left)?;
            let took = tasks_of(&events);
            tasks += took.len();
            for (role, took) in took {
                all.0.entry(role).or_default().push(took);
            }
            left -= count.min(left);
            if tasks >= TASKS_MAX || left == 0 {
                break;
            }
        }
        Ok(all)
    }

    /// These, for tests.
    #[cfg(test)]
    pub(super) fn seen(all: BTreeMap<String, Vec<Took>>) -> Self {
        Self(all)
    }

    /// What a task of a role takes as a rule, where enough were seen.
    pub(super) fn usual(&self, role: &str) -> Option<Usual> {
        let took = self.0.get(role).filter(|took| took.len() >= TASKS_LEAST)?;
        let at = |tenths: usize| Took {
            money_microusd: nth(took, tenths, |took| took.money_microusd),
            tokens: nth(took, tenths, |took| took.tokens),
            ms: nth(took, tenths, |took| took.ms),
        };
        Some(Usual { tasks: took.len(), median: at(5), ninth: at(9) })
    }
}

/// The least of the values that so many tenths of all do not exceed.
fn nth(took: &[Took], tenths: usize, of: fn(&Took) -> u64) -> u64 {
    let mut values: Vec<u64> = took.iter().map(of).collect();
    values.sort_unstable();
    let rank = (values.len() * tenths).div_ceil(10).max(1);
    values.get(rank - 1).copied().unwrap_or(0)
}

/// An agent while it works.
struct Working {
    task: String,
    role: String,
    since: Millis,
    /// Time that was not its own.
    idle_ms: u64,
    cost: Cost,
    /// What it asked a person, and since when that is open.
    asked: Option<(QuestionId, Millis)>,
}

#[derive(Default)]
struct Task {
    role: String,
    took: Took,
    is_done: bool,
}

/// The finished tasks among the events of a run, each with its role.
fn tasks_of(events: &[Event]) -> Vec<(String, Took)> {
    let mut working: BTreeMap<AgentId, Working> = BTreeMap::new();
    let mut tasks: BTreeMap<String, Task> = BTreeMap::new();
    let (mut seen, mut paused): (Millis, Option<Millis>) = (0, None);
    for event in events {
        // A clock that was set back takes nothing away.
        let at = event.at.max(seen);
        match &event.body {
            Body::AgentSpawned { agent, parent: Some(parent), role, task: Some(_), .. }
                if parent.as_str() == FLOW =>
            {
                let new = Working {
                    task: task_of(agent),
                    role: role.clone(),
                    since: at,
                    idle_ms: 0,
                    cost: Cost::ZERO,
                    asked: None,
                };
                working.insert(agent.clone(), new);
            }
            Body::Thought { agent, cost, .. }
            | Body::ThoughtFailed { agent, cost, .. }
            | Body::Compacted { agent, cost, .. } => {
                if let Some(agent) = working.get_mut(agent) {
                    agent.cost = agent.cost.plus(*cost);
                }
            }
            Body::Asked { question } => {
                if let Some(agent) = working.get_mut(&question.agent) {
                    agent.asked = Some((question.id.clone(), at));
                }
            }
            Body::Answered { question, .. } => {
                for agent in working.values_mut() {
                    if let Some((_, since)) = agent.asked.take_if(|(id, _)| id == question) {
                        agent.idle_ms += at - since;
                    }
                }
            }
            Body::Paused { .. } => paused = Some(at),
            Body::Resumed {} => {
                if let Some(since) = paused.take() {
                    stood_still(&mut working, since, at);
                }
            }
            // Whoever drove the run before was gone since what is known of it last.
            Body::Leased { .. } => {
                stood_still(&mut working, paused.unwrap_or(seen), at);
                paused = paused.map(|_| at);
            }
            Body::AgentEnded { agent, status, .. } => {
                if let Some(agent) = working.remove(agent) {
                    let task = tasks.entry(agent.task).or_default();
                    task.role = agent.role;
                    task.took.money_microusd += agent.cost.money_microusd;
                    task.took.tokens += agent.cost.tokens;
                    task.took.ms += (at - agent.since).saturating_sub(agent.idle_ms);
                    task.is_done = *status == AgentStatus::Finished;
                }
            }
            _ => {}
        }
        seen = at;
    }
    let done = tasks.into_values().filter(|task| task.is_done);
    done.map(|task| (task.role, task.took)).collect()
}

/// Nobody worked from `since` to `at`. Where an agent waits for a person, its wait is counted anew from here.
fn stood_still(working: &mut BTreeMap<AgentId, Working>, since: Millis, at: Millis) {
    for agent in working.values_mut() {
        let from = match &mut agent.asked {
            Some((_, asked)) => std::mem::replace(asked, at).min(since),
            None => since.max(agent.since),
        };
        agent.idle_ms += at.saturating_sub(from);
    }
}

/// The task an agent works on: its visit without the number of the try, and that of the task itself where it settles something.
fn task_of(agent: &AgentId) -> String {
    let visit = agent.as_str().split(':').next().unwrap_or_default();
    let (within, node) = visit.rsplit_once('/').unwrap_or(("", visit));
    match node.split_once('#').unwrap_or((node, "")).0.strip_suffix(super::plan::SETTLE) {
        Some(task) => format!("{within}/{task}#1"),
        None => format!("{within}/{node}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mycel_abi::{
        Actor, Answer, AnswerKind, Budget, EventId, Goal, NewEvent, Question, QuestionKind, RunId,
        StopReason, TurnId,
    };
    use mycel_journal::Options;
    use serde_json::json;

    const DAY_MS: u64 = 86_400_000;
    const NOW: Millis = 1_800_000_000_000;

    /// A journal in a folder of its own, written as a run writes it.
    struct World {
        folder: std::path::PathBuf,
        journal: Journal,
        run: RunId,
        at: Millis,
        count: u64,
    }

    impl Drop for World {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }

    impl World {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("mycel-experience-{name}-{}", std::process::id()));
            let _ = std::fs::remove_dir_all(&folder);
            let journal = Journal::open(&folder, Options::default()).expect("a journal");
            World { folder, journal, run: RunId::new("none"), at: NOW, count: 0 }
        }

        fn happens(&mut self, after_s: u64, body: Body) {
            self.at += after_s * 1_000;
            self.count += 1;
            let id = EventId::new(format!("e{}", self.count));
            let (run, at, actor) = (self.run.clone(), self.at, Actor::Kernel);
            self.journal.append(vec![NewEvent { id, run, parent: None, at, actor, body }]).expect("written");
        }

        /// A run of a team begins.
        fn begins(&mut self, at: Millis) {
            (self.at, self.run) = (at, RunId::from_parts(at, self.count as u32));
            let goal = Goal { text: "g".into(), workspace: "/w".into(), labels: vec![] };
            let started = json!({ "kind": "run_started", "goal": goal, "autonomy": "full", "budget": Budget::UNBOUNDED,
                "brain": "b", "version": "0", "policy": mycel_abi::Digest::of(b"") });
            self.happens(0, serde_json::from_value(started).expect("an event"));
            self.leased();
            self.spawned(FLOW, "flow", None);
            let flow = json!({ "kind": "flow_started", "flow": { "name": "team", "nodes": [] } });
            self.happens(0, serde_json::from_value(flow).expect("an event"));
        }

        fn leased(&mut self) {
            self.happens(0, Body::Leased { generation: 1, owner: "o".into(), pid: 1 });
        }

        fn spawned(&mut self, agent: &str, role: &str, parent: Option<&str>) {
            let task = parent.map(|_| "do it".to_owned());
            let (agent, parent) = (AgentId::new(agent), parent.map(AgentId::new));
            let (role, capabilities, budget) = (role.to_owned(), Vec::new(), Budget::UNBOUNDED);
            let (priority, autonomy, worktree) = (100, None, None);
            self.happens(
                0,
                Body::AgentSpawned {
                    agent,
                    parent,
                    role,
                    task,
                    capabilities,
                    budget,
                    priority,
                    autonomy,
                    worktree,
                },
            );
        }

        fn thinks(&mut self, agent: &str, after_s: u64, cents: u64) {
            let cost =
                Cost { money_microusd: cents * 10_000, tokens: cents * 100, model_calls: 1, ..Cost::ZERO };
            let (agent, turn, brain) = (AgentId::new(agent), TurnId::new("t"), "b".to_owned());
            let (text, calls, stop) = ("so".to_owned(), Vec::new(), StopReason::End);
            let (read_tokens, misfits) = (None, Vec::new());
            self.happens(
                after_s,
                Body::Thought { turn, agent, brain, text, calls, cost, stop, read_tokens, misfits },
            );
        }

        fn ends(&mut self, agent: &str, status: AgentStatus) {
            self.happens(0, Body::AgentEnded { agent: AgentId::new(agent), status, report: String::new() });
        }

        /// A task that takes so many minutes and cents.
        fn task(&mut self, agent: &str, role: &str, minutes: u64, cents: u64) {
            self.spawned(agent, role, Some(FLOW));
            self.thinks(agent, minutes * 60, cents);
            self.ends(agent, AgentStatus::Finished);
        }

        fn experience(&self) -> Experience {
            Experience::of(&self.journal, NOW).expect("the journal is read")
        }
    }

    fn took(minutes: u64, cents: u64) -> Took {
        Took { money_microusd: cents * 10_000, tokens: cents * 100, ms: minutes * 60_000 }
    }

    #[test]
    fn what_tasks_took_is_told_by_role_where_enough_were_seen() {
        let mut world = World::new("roles");
        for n in 1..=10 {
            world.begins(NOW - n * DAY_MS);
            world.task("build#1/api#1", "backend", n, 2 * n);
            if n < 3 {
                world.task("build#1/page#1", "docs", 1, 1);
            }
        }
        // Too long ago, and one that came to nothing.
        world.begins(NOW - 91 * DAY_MS);
        world.task("build#1/page#1", "docs", 1, 1);
        world.begins(NOW - DAY_MS);
        world.spawned("build#1/page#1", "docs", Some(FLOW));
        world.thinks("build#1/page#1", 60, 5);
        world.ends("build#1/page#1", AgentStatus::Failed);
        let experience = world.experience();
        let usual = Usual { tasks: 10, median: took(5, 10), ninth: took(9, 18) };
        assert_eq!(experience.usual("backend"), Some(usual));
        assert_eq!(experience.usual("docs"), None, "two are too few");
        assert_eq!(experience.usual("qa"), None);
    }

    #[test]
    fn a_task_is_all_that_was_done_for_it_without_the_time_nobody_worked() {
        let mut world = World::new("waits");
        world.begins(NOW - DAY_MS);
        let (task, again) = ("build#1/api#1", "build#1/api#1:2");
        world.spawned(task, "backend", Some(FLOW));
        world.thinks(task, 60, 1);
        world.ends(task, AgentStatus::Failed);
        world.spawned(again, "backend", Some(FLOW));
        world.thinks(again, 60, 1);
        // A person thinks for an hour about a question, the run is paused for another, its process is gone for a third.
        let kind = QuestionKind::Plan { plan: mycel_abi::PlanId::new("p1") };
        let question = Question {
            id: QuestionId::new("q1"),
            agent: AgentId::new(again),
            kind,
            text: "may I?".into(),
            preview: vec![],
        };
        world.happens(0, Body::Asked { question });
        world.at += 1_800_000;
        world.leased();
        let answer = Answer { by: "ada".into(), kind: AnswerKind::Approve, note: None };
        world.happens(1_800, Body::Answered { question: QuestionId::new("q1"), answer });
        world.happens(0, Body::Paused { reason: "budget".into() });
        world.at += 3_600_000;
        world.leased();
        world.happens(0, Body::Resumed {});
        world.thinks(again, 60, 1);
        world.at += 3_600_000;
        world.leased();
        world.thinks(again, 60, 1);
        world.ends(again, AgentStatus::Finished);
        world.task("build#1/api-settle#1", "backend", 2, 3);
        world.task("build#1/api-settle#2", "backend", 1, 1);
        // The same id in a later plan is another task.
        world.task("build#2/api#1", "backend", 30, 9);
        let took_all = &world.experience().0["backend"];
        assert_eq!(took_all, &[took(7, 8), took(30, 9)]);
    }

    #[test]
    fn no_more_is_looked_at_than_the_bounds_allow() {
        let mut world = World::new("bounds");
        for n in 0..30 {
            world.begins(NOW - DAY_MS + n);
            for task in 0..10 {
                world.task(&format!("build#1/t{task}#1"), "backend", 1, 1);
            }
        }
        assert_eq!(world.experience().usual("backend").map(|usual| usual.tasks), Some(TASKS_MAX));
    }
}
