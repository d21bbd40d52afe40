//! The loop of one run: events in, effects out, everything through the journal.
//!
//! ```text
//!        schedule::next --> think / judge --+
//!              ^                            v
//!   wake ups --+--> stage(event) --> kernel::apply --> more events, permits, questions
//!              |                            |
//!              +---- launch <---- commit ---+          nothing is launched before its event is durable
//! ```
//! One thread owns the [`State`]; it waits for exactly the kinds of [`Wake`]. Tools and models work in threads of
//! their own and only send wake-ups. What belongs together shares one commit: the outcome of a step, the next thought
//! of an instant brain and the judgement of the next call are one transaction.

mod act;
mod brief;
mod compact;
mod keeper;
mod maps;
mod messages;
mod nodes;
mod notes;
mod outage;
mod person;
mod secrets;
mod swarm;
mod think;
mod time;
mod watch;

pub(crate) use keeper::ProbeKeeper;
pub(crate) use nodes::FLOW;
pub use watch::{Idle, Interrupt, Reaction, Watch};

use crate::answers;
use crate::brains::{self, Brains, Turn};
use crate::cages::{CageAndProxy, Cages, Taken};
use crate::clock;
use crate::confine::Walls;
use crate::guidance::{self, Guidance};
use crate::mind::{self, Minds};
use crate::models::ToolSecrets;
use crate::offer;
use crate::routes::Replies;
use crate::spend::Purse;
use crate::team::Desk;
use mycel_abi::{
    Actor, AgentId, Assessment, Autonomy, Body, Call, CallId, Capability, Cost, Digest, EffectClass, Event,
    EventId, Generation, Label, NewEvent, NoteLevel, Outcome, OutcomeStatus, Plan, Proposal, Question,
    QuestionKind, Risk, RunId, RunStatus, Seq, Step, StepId, StopReason, ToolFailure, TurnId, UndoRecord,
    limits,
};
use mycel_journal::Journal;
use mycel_kernel::flow::Flows;
use mycel_kernel::policy::Policy;
use mycel_kernel::schedule::{self, Found, Recovery, Work};
use mycel_kernel::{Effect, Permit, State, apply, gateway};
use mycel_models::provider::Pauses;
use mycel_models::{Brain, BrainError, Delta, Reply, ReplyCall, ToolDef};
use mycel_tools::cage::{Dispatched, ProbeRequest, probe, undo};
use mycel_tools::{At, Place, Probed, Progress, table};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

/// How often a waiting run looks whether somebody else wrote to its journal.
const FOREIGN_POLL: Duration = Duration::from_millis(150);
/// Time for taking back what an interrupted call did in part, in milliseconds.
const TAKE_BACK_MS: u64 = 600_000;
/// Characters of malformed arguments that are repeated in the refusal.
const EXCERPT_CHARS: usize = 200;

/// What can wake the loop. A closed list.
enum Wake {
    Delta(AgentId, Delta),
    Replied {
        turn: TurnId,
        agent: AgentId,
        brain: Box<dyn Brain>,
        /// The one that was asked the same and was not heard.
        beside: Option<Box<dyn Brain>>,
        result: Result<Reply, BrainError>,
    },
    Prepared {
        call: CallId,
        attempt: u32,
        undo: UndoRecord,
        probe: Value,
        ack: Sender<Result<(), ToolFailure>>,
    },
    Progress(CallId, Progress),
    Done(Box<CallDone>),
    /// A cage asked for a connection, and the proxy decided.
    Network(mycel_sandbox::Decision),
}

/// The models of one turn.
#[derive(Debug, Default)]
struct Asking {
    turn: Option<TurnId>,
    /// In the order of the router.
    order: Vec<String>,
    tried: BTreeSet<String>,
    /// Until when they are asked again, after longer rests, and how many there were.
    waits: Option<(u64, u32)>,
    /// Why those that were tried are not asked again, in that order.
    failures: Vec<Failure>,
    /// Who failed in a way that may pass and comes first once more.
    again: Option<String>,
    /// Where the answer of this turn will be kept, if it may be.
    key: Option<String>,
}

/// Why a model is not asked again.
#[derive(Debug)]
struct Failure {
    name: String,
    why: String,
    may_pass: bool,
}

impl Asking {
    /// Why each of those that were tried gives no answer.
    fn whys(&self) -> String {
        let whys: Vec<String> =
            self.failures.iter().map(|failure| format!("{}: {}", failure.name, failure.why)).collect();
        whys.join("; ")
    }
    /// The next that was not tried.
    fn another(&self) -> Option<&str> {
        self.order.iter().find(|name| !self.tried.contains(*name)).map(String::as_str)
    }
}

struct CallDone {
    call: CallId,
    agent: AgentId,
    attempt: u32,
    generation: Generation,
    dispatched: Dispatched,
    took: Duration,
    cage: Option<(Walls, CageAndProxy)>,
    /// It was carried out in this process, for a team.
    at_desk: bool,
}

/// Everything a runner is made of.
pub struct Parts {
    pub journal: Journal,
    pub policy: Policy,
    pub cages: Cages,
    pub brains: Brains,
    pub system_prompt: String,
    /// The same for another folder than that of the run.
    pub work_prompt: fn(&At) -> String,
    /// Where the secrets are that calls name.
    pub secrets: Arc<ToolSecrets>,
    /// Where the calls of a team are carried out.
    pub desk: Arc<Desk>,
    pub max_tokens: u32,
    /// Agents that may think or act at once.
    pub agents_active: usize,
    pub interrupt: Interrupt,
    /// Who sits here, for answers.
    pub person: String,
    /// Where the person's own roles are.
    pub config: Option<std::path::PathBuf>,
    pub(crate) purse: Purse,
    pub(crate) replies: Replies,
}

impl std::fmt::Debug for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parts")
            .field("brains", &self.brains)
            .field("person", &self.person)
            .finish_non_exhaustive()
    }
}

/// Why the loop came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Left {
    Ended(RunStatus),
    /// Waits for a person; the journal has the questions.
    Waiting,
    Paused(String),
}

#[derive(Debug, thiserror::Error)]
pub enum RunError {
    #[error("writing to the journal; nothing that was not written has run")]
    Journal(#[from] mycel_journal::JournalError),
    #[error(
        "run {run} is being driven by another process\nhint: answer its questions with `mycel approvals`, or stop that process first"
    )]
    Busy { run: RunId },
}

/// The loop of one run.
pub struct Runner {
    run: RunId,
    state: State,
    minds: Minds,
    flows: Flows,
    clockwork: nodes::Clockwork,
    parts: Parts,
    at: At,
    /// The rules as they read in a worktree, by its name.
    rules_in: BTreeMap<String, Policy>,
    tools: Vec<ToolDef>,
    /// Who was asked in the present turn of each agent, and who comes next.
    asked: BTreeMap<AgentId, Asking>,
    /// Model answers of each agent that broke, one after the other.
    broken: BTreeMap<AgentId, u32>,
    /// Agents whose models write a summary of what they were told.
    summaries: BTreeMap<AgentId, compact::Pending>,
    /// What the project says to each agent, as it was when this process first asked a model for it.
    guidance: BTreeMap<AgentId, Guidance>,
    /// The last turn of each agent that a model refused for its length.
    refused: BTreeMap<AgentId, TurnId>,
    leaf: Option<EventId>,
    /// Last position in the journal that was read or written.
    seen: Seq,
    outbox: Vec<NewEvent>,
    launches: Vec<Permit>,
    shows: Vec<Question>,
    busy: BTreeSet<AgentId>,
    cancels: BTreeMap<CallId, Arc<AtomicBool>>,
    thinking: Arc<AtomicBool>,
    /// What each agent's model is stopped with, beside what stops them all.
    stops: BTreeMap<AgentId, Arc<AtomicBool>>,
    /// Turns and calls that were stopped because a bound of time was reached.
    out_of_time: time::Stopped,
    /// Whole outputs that the events hold only in part.
    full: BTreeMap<Digest, Value>,
    wakes: Sender<Wake>,
    woken: Receiver<Wake>,
    /// Model calls whose intent is in the next commit.
    after_commit: Vec<Box<dyn FnOnce() + Send>>,
    /// Agents that wait for the one model connection; they count as busy.
    held: BTreeSet<AgentId>,
    /// Agents whose model is asked again at this moment of time, and not before; they count as busy.
    resting: BTreeMap<AgentId, u64>,
    pauses: Pauses,
    /// Tools that wait for their undo record to be durable.
    acks: Vec<Sender<Result<(), ToolFailure>>>,
    asked_to_leave: bool,
    missing_cage: bool,
    warned_of_price: bool,
}

impl std::fmt::Debug for Runner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Runner")
            .field("run", &self.run)
            .field("outbox", &self.outbox.len())
            .finish_non_exhaustive()
    }
}

impl Runner {
    /// A runner over what the journal already has of this run (nothing, for a new one).
    pub fn new(run: RunId, at: At, past: &[Event], parts: Parts) -> Self {
        let (wakes, woken) = mpsc::channel();
        let mut parts = parts;
        let network = wakes.clone();
        // A run that is gone needs no more notes.
        parts
            .cages
            .report_network(Arc::new(move |decision| drop(network.send(Wake::Network(decision.clone())))));
        let mut runner = Self {
            run,
            state: State::default(),
            minds: Minds::default(),
            flows: Flows::default(),
            clockwork: nodes::Clockwork::default(),
            parts,
            at,
            rules_in: BTreeMap::new(),
            tools: offer::tool_defs(),
            asked: BTreeMap::new(),
            broken: BTreeMap::new(),
            summaries: BTreeMap::new(),
            guidance: BTreeMap::new(),
            refused: BTreeMap::new(),
            leaf: None,
            seen: 0,
            outbox: Vec::new(),
            launches: Vec::new(),
            shows: Vec::new(),
            busy: BTreeSet::new(),
            cancels: BTreeMap::new(),
            thinking: Arc::new(AtomicBool::new(false)),
            stops: BTreeMap::new(),
            out_of_time: time::Stopped::default(),
            full: BTreeMap::new(),
            wakes,
            woken,
            after_commit: Vec::new(),
            held: BTreeSet::new(),
            resting: BTreeMap::new(),
            pauses: Pauses::new(u64::from(clock::random())),
            acks: Vec::new(),
            asked_to_leave: false,
            missing_cage: false,
            warned_of_price: false,
        };
        for event in past {
            runner.remember(event);
        }
        runner
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    /// Whether a call failed because no cage could be built.
    pub fn missed_a_cage(&self) -> bool {
        self.missing_cage
    }

    /// Folds an event that is already in the journal, without effects.
    fn remember(&mut self, event: &Event) {
        self.state.fold(event.at, &event.run, &event.body);
        self.fold_mind(event.at, &event.body);
        self.leaf = Some(event.id.clone());
        self.seen = self.seen.max(event.seq);
    }

    fn fold_mind(&mut self, at: u64, body: &Body) {
        let (full, journal) = (&mut self.full, &self.parts.journal);
        let mut whole = |digest: &Digest| full.remove(digest).or_else(|| load_json(journal, digest));
        self.minds.fold(body, &mut whole);
        self.flows.fold(body, &mut whole);
        self.fold_clockwork(at, body);
        self.fold_message(body);
    }

    /// Puts an event into the next commit and everything that follows from it.
    pub fn stage(&mut self, actor: Actor, body: Body) {
        let at = clock::now();
        let event = NewEvent {
            id: clock::new_event_id(at),
            run: self.run.clone(),
            parent: self.leaf.clone(),
            at,
            actor,
            body,
        };
        self.leaf = Some(event.id.clone());
        let effects = apply(&mut self.state, at, &self.run, &event.body);
        self.fold_mind(at, &event.body);
        let ended = match &event.body {
            Body::AgentEnded { agent, status, report } => Some((agent.clone(), *status, report.clone())),
            _ => None,
        };
        self.outbox.push(event);
        self.take_effects(effects);
        if let Some((agent, status, report)) = ended {
            if self.is_item(&agent) {
                self.parts.cages.forget(&agent);
            }
            self.node_agent_ended(&agent, status, &report);
        }
    }

    fn take_effects(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Append(actor, body) => self.stage(actor, body),
                Effect::Run(permit) => {
                    self.busy.insert(permit.call().proposal.agent.clone());
                    self.launches.push(permit);
                }
                Effect::Ask(question) => self.shows.push(question),
            }
        }
    }

    /// After a lease on an older run: settles what was under way.
    pub fn recover(&mut self, watch: &mut dyn Watch) -> Result<(), RunError> {
        // The lease is durable before anything of the old one is touched.
        self.commit(watch)?;
        for recovery in schedule::recover(&self.state) {
            match recovery {
                Recovery::Effect(effect) => self.take_effects(vec![effect]),
                Recovery::Probe(call) => {
                    let found = self.probe(&call, watch)?;
                    let effect = schedule::after_probe(&self.state, &call, found);
                    self.take_effects(effect.into_iter().collect());
                }
            }
        }
        Ok(())
    }

    /// Drives the run until it ends or waits for somebody who is not here.
    pub fn drive(&mut self, watch: &mut dyn Watch) -> Result<Left, RunError> {
        loop {
            self.heed_interrupt();
            self.heed_stop();
            self.end_rests();
            self.schedule();
            self.commit(watch)?;
            self.launch();
            // A question is on record, and on the screen, before its answer is waited for.
            if self.outbox.is_empty() {
                self.show_questions(watch);
            }
            if !self.outbox.is_empty() {
                continue;
            }
            if let Some(left) = self.may_leave(watch)? {
                self.parts.cages.clear();
                return Ok(left);
            }
            if self.outbox.is_empty() && self.has_nothing_ready() {
                self.wait(watch)?;
            }
        }
    }

    fn has_nothing_ready(&self) -> bool {
        !self.flow_is_ready() && schedule::next(&self.state, &self.busy, self.parts.agents_active).is_empty()
    }

    fn may_leave(&mut self, watch: &mut dyn Watch) -> Result<Option<Left>, RunError> {
        if let Some(status) = self.state.ended {
            // Work of agents that were stopped is waited for, so that its outcome is on record.
            return Ok(self.busy.is_empty().then_some(Left::Ended(status)));
        }
        if !self.busy.is_empty() {
            return Ok(None);
        }
        if let Some(reason) = &self.state.paused {
            return Ok(Some(Left::Paused(reason.clone())));
        }
        if !mycel_kernel::waits_for_person(&self.state) || self.flow_moves() {
            return Ok(None);
        }
        if self.asked_to_leave {
            return Ok(Some(Left::Waiting));
        }
        match watch.idle(&self.state) {
            Idle::Leave => Ok(Some(Left::Waiting)),
            Idle::Stay => Ok(None),
            Idle::Goal(text) => {
                self.stage(Actor::Person(self.parts.person.clone()), Body::Told { text });
                Ok(None)
            }
        }
    }

    fn heed_interrupt(&mut self) {
        let level = self.parts.interrupt.level();
        if level == 0 {
            return;
        }
        self.thinking.store(true, Ordering::SeqCst);
        if level > 1 {
            self.cancels.values().for_each(|cancel| cancel.store(true, Ordering::SeqCst));
        }
        // A model that is asked hears of it at once; what its turn has cost is on record before the run stops.
        if self.is_thinking() {
            return;
        }
        match level {
            1 => {
                if self.state.paused.is_none() && !self.state.is_over() {
                    let reason = "paused with Ctrl-C".to_owned();
                    self.stage(Actor::Person(self.parts.person.clone()), Body::Paused { reason });
                }
            }
            _ => {
                if !self.state.is_over() {
                    let report = "stopped with Ctrl-C".to_owned();
                    let person = Actor::Person(self.parts.person.clone());
                    self.stage(person, Body::Ended { status: RunStatus::Stopped, report });
                }
            }
        }
    }

    /// A person stopped everything that costs money: a call under way is cut off, and what it cost is booked.
    fn heed_stop(&mut self) {
        let costs = |seat: &crate::brains::Seat| {
            seat.is_away() && seat.candidate.price != Some(mycel_models::price::Price::FREE)
        };
        if self.parts.brains.seats.iter().any(costs) && self.parts.purse.is_stopped() {
            self.thinking.store(true, Ordering::SeqCst);
        }
    }

    /// Whether the model is asked at this moment.
    fn is_thinking(&self) -> bool {
        self.parts.brains.is_one_away()
            && self.busy.iter().any(|agent| !self.held.contains(agent) && self.waits_for_thought(agent))
    }

    fn waits_for_thought(&self, agent: &AgentId) -> bool {
        let agent = self.state.agents.get(agent);
        agent.is_some_and(|agent| matches!(agent.waits, mycel_kernel::state::Wait::Thought { .. }))
    }

    /// Everything that can be decided without waiting.
    fn schedule(&mut self) {
        self.end_asks();
        self.advance();
        // After the nodes whose own time is over: they fail, and the run goes on.
        self.heed_time();
        loop {
            // What must be launched first holds its agent; do not let a commit grow without bound either.
            if self.outbox.len() >= limits::COMMIT_EVENTS_MAX / 2 {
                return;
            }
            let Some(work) =
                schedule::next(&self.state, &self.busy, self.parts.agents_active).into_iter().next()
            else {
                return;
            };
            match work {
                Work::Think { agent, turn } => self.think(agent, turn),
                Work::Judge { proposal } => self.judge(proposal),
                Work::Warn { message } => self.stage(Actor::Kernel, Body::Messaged { message }),
                Work::Stop { agent, why } => {
                    let status = mycel_abi::AgentStatus::Failed;
                    self.stage(Actor::Kernel, Body::AgentEnded { agent, status, report: why });
                }
            }
        }
    }

    // ---- judging -----------------------------------------------------------------------------------------

    fn judge(&mut self, proposal: Proposal) {
        let proposal = self.signed(proposal);
        let at = self.at_of(&proposal.agent);
        let assessed = match &proposal.args {
            Value::String(text) => Err(not_an_object(&proposal.tool, text)),
            _ => table::find(&proposal.tool).and_then(|tool| tool.assess(&proposal.args, &at)),
        };
        let (call, judgement) = match assessed {
            Ok(assessment) => {
                let call = Call { proposal, assessment };
                let rules = match self.worktree_of(&call.proposal.agent) {
                    Some(name) => &self.rules_in[&name],
                    None => &self.parts.policy,
                };
                let judgement = gateway::decide(&self.state, rules, &call, clock::now());
                (call, judgement)
            }
            Err(failure) => {
                let call = Call { assessment: nothing_needed(&proposal.tool), proposal };
                let judgement = gateway::refuse_malformed(&self.state, &call, &failure.message, failure.hint);
                (call, judgement)
            }
        };
        self.stage(Actor::Kernel, Body::Judged { call, judgement });
    }

    /// The worktree an agent works in, with the rules for it at hand.
    fn worktree_of(&mut self, agent: &AgentId) -> Option<String> {
        let name = self.state.agents.get(agent)?.worktree.clone()?;
        if !self.rules_in.contains_key(&name) {
            let here = mycel_abi::pathtext::encode(&self.parts.cages.folder(Some(&name)));
            let rules = self.parts.policy.clone().with_vars(&BTreeMap::from([("cwd".to_owned(), here)]));
            self.rules_in.insert(name.clone(), rules);
        }
        Some(name)
    }

    /// Where an agent's relative paths start.
    fn at_of(&self, agent: &AgentId) -> At {
        let worktree = self.state.agents.get(agent).and_then(|agent| agent.worktree.as_deref());
        At { cwd: self.parts.cages.folder(worktree), home: self.at.home.clone() }
    }

    // ---- the journal -------------------------------------------------------------------------------------

    fn commit(&mut self, watch: &mut dyn Watch) -> Result<(), RunError> {
        if self.outbox.is_empty() {
            return Ok(());
        }
        let appended = self.parts.journal.append(std::mem::take(&mut self.outbox));
        self.parts.purse.committed();
        let events = appended?;
        for event in &events {
            self.seen = self.seen.max(event.seq);
            watch.event(event);
        }
        Ok(())
    }

    /// Events another process wrote to this run: answers, grants, a stop.
    fn read_foreign(&mut self, watch: &mut dyn Watch) -> Result<(), RunError> {
        let news = self.parts.journal.run_after(&self.run, self.seen)?;
        for event in news {
            self.seen = self.seen.max(event.seq);
            self.leaf = Some(event.id.clone());
            let effects = apply(&mut self.state, event.at, &event.run, &event.body);
            self.fold_mind(event.at, &event.body);
            watch.event(&event);
            self.take_effects(effects);
        }
        Ok(())
    }

    // ---- people ------------------------------------------------------------------------------------------

    fn show_questions(&mut self, watch: &mut dyn Watch) {
        for question in std::mem::take(&mut self.shows) {
            // What else happened in the meantime may have answered it, or ended who asked.
            if !self.state.open_questions().any(|asked| asked.question.id == question.id) {
                continue;
            }
            match watch.ask(&question, &self.state) {
                Reaction::Answer(answer) => match answers::settled(&question, answer) {
                    Ok(answer) => {
                        let actor = Actor::Person(answer.by.clone());
                        self.stage(actor, Body::Answered { question: question.id, answer });
                    }
                    Err(why) => {
                        let text = format!("that is no answer to {}, which stays open: {why}", question.id);
                        self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Warning, text });
                    }
                },
                Reaction::Wait => {}
                Reaction::Pause => self.asked_to_leave = true,
            }
        }
    }

    /// Shows every open question again, for a person who comes back.
    pub fn show_open_questions(&mut self) {
        let open: Vec<Question> = self.state.open_questions().map(|asked| asked.question.clone()).collect();
        self.shows.extend(open);
    }

    // ---- waiting -----------------------------------------------------------------------------------------

    fn wait(&mut self, watch: &mut dyn Watch) -> Result<(), RunError> {
        match self.woken.recv_timeout(FOREIGN_POLL) {
            Ok(wake) => {
                self.take_wake(wake, watch);
                // Whatever else is there shares the next commit.
                while let Ok(wake) = self.woken.try_recv() {
                    self.take_wake(wake, watch);
                }
                self.commit_prepared(watch)
            }
            Err(RecvTimeoutError::Timeout) => self.read_foreign(watch),
            Err(RecvTimeoutError::Disconnected) => unreachable!("the runner holds a sender itself"),
        }
    }

    fn take_wake(&mut self, wake: Wake, watch: &mut dyn Watch) {
        match wake {
            Wake::Delta(agent, delta) => watch.delta(&agent, &delta),
            Wake::Progress(call, progress) => watch.progress(&call, &progress),
            Wake::Replied { turn, agent, brain, beside, result } => {
                if let Some(beside) = beside {
                    let name = beside.name().to_owned();
                    self.parts.brains.give_back(&name, beside);
                }
                self.take_replied(turn, &agent, brain, result);
            }
            Wake::Prepared { call, attempt, undo, probe, ack } => {
                self.stage(Actor::Kernel, Body::Prepared { call, attempt, undo, probe });
                self.acks.push(ack);
            }
            Wake::Done(done) => self.take_done(*done),
            Wake::Network(decision) => self.note_network(&decision),
        }
    }

    fn note_network(&mut self, decision: &mycel_sandbox::Decision) {
        let port = decision.port.map(|port| format!(":{port}")).unwrap_or_default();
        let word = if decision.allowed { "allowed" } else { "refused" };
        let text = format!("network: {} {}{port} {word}: {}", decision.verb, decision.host, decision.why);
        let level = if decision.allowed { NoteLevel::Info } else { NoteLevel::Warning };
        self.stage(Actor::Kernel, Body::Noted { level, text });
    }

    /// A tool that prepared waits for its record to be durable before it acts.
    fn commit_prepared(&mut self, watch: &mut dyn Watch) -> Result<(), RunError> {
        if self.acks.is_empty() {
            return Ok(());
        }
        let committed = self.commit(watch);
        for ack in std::mem::take(&mut self.acks) {
            let answer = match &committed {
                Ok(()) => Ok(()),
                Err(error) => Err(ToolFailure {
                    kind: "journal".into(),
                    message: format!("recording how to undo this call: {}", crate::explain(error)),
                    hint: None,
                }),
            };
            // The cage may have died meanwhile; its outcome tells.
            drop(ack.send(answer));
        }
        committed
    }

    fn take_done(&mut self, done: CallDone) {
        self.busy.remove(&done.agent);
        self.cancels.remove(&done.call);
        let has_ended = self.state.agents.get(&done.agent).is_some_and(|agent| agent.ended.is_some());
        if let Some((walls, cage)) = done.cage
            && done.dispatched.alive
            && !(has_ended && self.is_item(&done.agent))
        {
            self.parts.cages.give_back(&done.agent, walls, cage);
        }
        if self.stopped_in_time(&done.call, &done.dispatched.outcome)
            || (done.at_desk && self.waits_for_room(&done.dispatched.outcome))
        {
            return;
        }
        let outcome = self.keep_output(done.dispatched.outcome);
        let cost = Cost { tool_calls: 1, wall_ms: done.took.as_millis() as u64, ..Cost::ZERO };
        let (call, attempt, generation) = (done.call, done.attempt, done.generation);
        self.stage(Actor::Kernel, Body::Done { call, attempt, generation, outcome, cost });
    }

    /// A call of a team that found the disk full gets no outcome: the run waits for a person to free some space, and when it is
    /// taken up the call goes on, as one does that a crash has interrupted.
    fn waits_for_room(&mut self, outcome: &Outcome) -> bool {
        let failure = outcome.failure.as_ref().filter(|failure| failure.kind == crate::team::NO_ROOM);
        let Some(failure) = failure.filter(|_| !self.state.is_over()) else { return false };
        if self.state.paused.is_none() {
            let reason = format!("{}; free some space, then `mycel resume {}`", failure.message, self.run);
            self.stage(Actor::Kernel, Body::Paused { reason });
        }
        true
    }

    /// A large output goes to a blob; the event keeps its beginning.
    fn keep_output(&mut self, mut outcome: Outcome) -> Outcome {
        let (short, whole) = mind::inline(&outcome.output);
        if whole {
            return outcome;
        }
        let text = serde_json::to_vec(&outcome.output).unwrap_or_default();
        match self.parts.journal.blobs().put(&mut text.as_slice()) {
            Ok((digest, _)) => {
                let full = std::mem::replace(&mut outcome.output, short);
                self.full.insert(digest.clone(), full);
                outcome.full_output = Some(digest);
            }
            Err(error) => {
                let text = format!("an output is kept only in part: {}", crate::explain(&error));
                self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Warning, text });
                outcome.output = short;
            }
        }
        outcome
    }
}

fn load_json(journal: &Journal, digest: &Digest) -> Option<Value> {
    serde_json::from_reader(journal.blobs().get(digest).ok()?).ok()
}

fn nothing_needed(tool: &str) -> Assessment {
    Assessment {
        summary: format!("call {tool}"),
        needs: Vec::new(),
        risk: Risk::Low,
        effect: EffectClass::Pure,
        undoable: false,
        timeout_ms: 0,
        preview: Vec::new(),
        commands: Vec::new(),
        reserve: Cost::ZERO,
    }
}

/// Says where the text of a call's arguments stops being JSON, and what stands there.
fn not_an_object(tool: &str, text: &str) -> ToolFailure {
    let why = match serde_json::from_str::<Value>(text) {
        Ok(_) => "it is another kind of value".to_owned(),
        Err(error) => error.to_string(),
    };
    let mut shown: String = text.chars().take(EXCERPT_CHARS).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    ToolFailure {
        kind: "bad_args".into(),
        message: format!("the arguments of {tool} are not a JSON object: {why}: {shown}"),
        hint: Some("give one JSON object".into()),
    }
}
