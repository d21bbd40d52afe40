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

use crate::brains::{Brains, Turn};
use crate::cages::{CageAndProxy, Cages, Taken};
use crate::clock;
use crate::confine::Walls;
use crate::mind::{self, Minds};
use mycel_abi::{
    Actor, AgentId, Assessment, Body, Call, CallId, Capability, Cost, Digest, EffectClass, Event, EventId, Generation,
    NewEvent, NoteLevel, Outcome, OutcomeStatus, Plan, Proposal, Question, QuestionKind, Risk, RunId, RunStatus, Seq,
    Step, StepId, StopReason, ToolFailure, TurnId, UndoRecord, limits,
};
use mycel_journal::Journal;
use mycel_kernel::policy::Policy;
use mycel_kernel::schedule::{self, Found, Recovery, Work};
use mycel_kernel::{Effect, Permit, State, apply, gateway};
use mycel_models::{Brain, BrainError, Delta, Reply, ReplyCall, ToolDef};
use mycel_tools::cage::{Dispatched, Keeper, ProbeRequest, dispatch, probe};
use mycel_tools::{At, Place, Probed, Progress, table};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How often a waiting run looks whether somebody else wrote to its journal.
const FOREIGN_POLL: Duration = Duration::from_millis(150);

/// Somebody who watches a run: the terminal, a test, nobody.
pub trait Watch: Send {
    /// An event is durable.
    fn event(&mut self, _event: &Event) {}
    /// A piece of a model's answer.
    fn delta(&mut self, _agent: &AgentId, _delta: &Delta) {}
    /// A tool shows what it is doing.
    fn progress(&mut self, _call: &CallId, _progress: &Progress) {}
    /// A question is open. An answer may be given at once, or `None`: then it waits for somebody else.
    fn ask(&mut self, _question: &Question, _state: &State) -> Reaction {
        Reaction::Wait
    }
    /// The run waits for a person, and nothing else can go on. Whether to keep waiting.
    fn idle(&mut self, _state: &State) -> Idle {
        Idle::Leave
    }
}

/// What a watcher does with a question.
#[derive(Debug)]
pub enum Reaction {
    Answer(mycel_abi::Answer),
    /// Nobody here can answer; it stays open.
    Wait,
    /// The person wants to stop here for now.
    Pause,
}

/// What a watcher does when the run waits for a person.
#[derive(Debug)]
pub enum Idle {
    /// End this process's part; the run stays as it is.
    Leave,
    /// Wait for an answer from another terminal.
    Stay,
    /// The next goal of a chat.
    Goal(String),
}

/// How a person interrupts from outside: 0 nothing, 1 pause, 2 stop.
#[derive(Debug, Clone, Default)]
pub struct Interrupt(Arc<AtomicU8>);

impl Interrupt {
    /// One more press: pause, then stop. Safe in a signal handler.
    pub fn press(&self) {
        let now = self.0.load(Ordering::SeqCst);
        self.0.store(now.saturating_add(1).min(2), Ordering::SeqCst);
    }
    pub fn level(&self) -> u8 {
        self.0.load(Ordering::SeqCst)
    }
}

/// What can wake the loop. A closed list.
enum Wake {
    Delta(AgentId, Delta),
    Replied { turn: TurnId, agent: AgentId, brain: Box<dyn Brain>, result: Result<Reply, BrainError> },
    Prepared { call: CallId, attempt: u32, undo: UndoRecord, probe: Value, ack: Sender<Result<(), ToolFailure>> },
    Progress(CallId, Progress),
    Done(Box<CallDone>),
}

struct CallDone {
    call: CallId,
    agent: AgentId,
    attempt: u32,
    generation: Generation,
    dispatched: Dispatched,
    took: Duration,
    cage: Option<(Walls, CageAndProxy)>,
}

/// Everything a runner is made of.
pub struct Parts {
    pub journal: Journal,
    pub policy: Policy,
    pub cages: Cages,
    pub brains: Brains,
    pub system_prompt: String,
    pub max_tokens: u32,
    pub interrupt: Interrupt,
    /// Who sits here, for answers.
    pub person: String,
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
    #[error("run {run} is being driven by another process\nhint: answer its questions with `mycel approvals`, or stop that process first")]
    Busy { run: RunId },
}

/// The loop of one run.
pub struct Runner {
    run: RunId,
    state: State,
    minds: Minds,
    parts: Parts,
    at: At,
    tools: Vec<ToolDef>,
    leaf: Option<EventId>,
    /// Last position in the journal that was read or written.
    seen: Seq,
    outbox: Vec<NewEvent>,
    launches: Vec<Permit>,
    shows: Vec<Question>,
    busy: BTreeSet<AgentId>,
    cancels: BTreeMap<CallId, Arc<AtomicBool>>,
    thinking: Arc<AtomicBool>,
    /// Whole outputs that the events hold only in part.
    full: BTreeMap<Digest, Value>,
    wakes: Sender<Wake>,
    woken: Receiver<Wake>,
    /// Model calls whose intent is in the next commit.
    after_commit: Vec<Box<dyn FnOnce() + Send>>,
    /// Agents that wait for the one model connection; they count as busy.
    held: BTreeSet<AgentId>,
    /// Calls whose arguments were no JSON, with the text.
    garbled: BTreeMap<CallId, String>,
    /// Tools that wait for their undo record to be durable.
    acks: Vec<Sender<Result<(), ToolFailure>>>,
    asked_to_leave: bool,
    missing_cage: bool,
}

impl std::fmt::Debug for Runner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Runner").field("run", &self.run).field("outbox", &self.outbox.len()).finish_non_exhaustive()
    }
}

impl Runner {
    /// A runner over what the journal already has of this run (nothing, for a new one).
    pub fn new(run: RunId, at: At, past: &[Event], parts: Parts) -> Self {
        let (wakes, woken) = mpsc::channel();
        let mut runner = Self {
            run,
            state: State::default(),
            minds: Minds::default(),
            parts,
            at,
            tools: tool_defs(),
            leaf: None,
            seen: 0,
            outbox: Vec::new(),
            launches: Vec::new(),
            shows: Vec::new(),
            busy: BTreeSet::new(),
            cancels: BTreeMap::new(),
            thinking: Arc::new(AtomicBool::new(false)),
            full: BTreeMap::new(),
            wakes,
            woken,
            after_commit: Vec::new(),
            held: BTreeSet::new(),
            garbled: BTreeMap::new(),
            acks: Vec::new(),
            asked_to_leave: false,
            missing_cage: false,
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
        self.fold_mind(&event.body);
        self.leaf = Some(event.id.clone());
        self.seen = self.seen.max(event.seq);
    }

    fn fold_mind(&mut self, body: &Body) {
        let (full, journal) = (&mut self.full, &self.parts.journal);
        self.minds.fold(body, &mut |digest| full.remove(digest).or_else(|| load_json(journal, digest)));
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
        self.fold_mind(&event.body);
        self.outbox.push(event);
        self.take_effects(effects);
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
                    let found = self.probe(&call);
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
            self.schedule();
            self.commit(watch)?;
            self.launch();
            self.show_questions(watch);
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
        schedule::next(&self.state, &self.busy).is_empty()
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
        if !mycel_kernel::waits_for_person(&self.state) {
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
        match self.parts.interrupt.level() {
            0 => {}
            1 => {
                self.thinking.store(true, Ordering::SeqCst);
                if self.state.paused.is_none() && !self.state.is_over() {
                    let reason = "paused with Ctrl-C".to_owned();
                    self.stage(Actor::Person(self.parts.person.clone()), Body::Paused { reason });
                }
            }
            _ => {
                self.thinking.store(true, Ordering::SeqCst);
                self.cancels.values().for_each(|cancel| cancel.store(true, Ordering::SeqCst));
                if !self.state.is_over() {
                    let report = "stopped with Ctrl-C".to_owned();
                    let person = Actor::Person(self.parts.person.clone());
                    self.stage(person, Body::Ended { status: RunStatus::Stopped, report });
                }
            }
        }
    }

    /// Everything that can be decided without waiting.
    fn schedule(&mut self) {
        loop {
            // What must be launched first holds its agent; do not let a commit grow without bound either.
            if self.outbox.len() >= limits::COMMIT_EVENTS_MAX / 2 {
                return;
            }
            let Some(work) = schedule::next(&self.state, &self.busy).into_iter().next() else { return };
            match work {
                Work::Think { agent, turn } => self.think(agent, turn),
                Work::Judge { proposal } => self.judge(proposal),
                Work::Stop { agent, why } => {
                    let status = mycel_abi::AgentStatus::Failed;
                    self.stage(Actor::Kernel, Body::AgentEnded { agent, status, report: why });
                }
            }
        }
    }

    // ---- thinking ----------------------------------------------------------------------------------------

    fn think(&mut self, agent: AgentId, turn: TurnId) {
        let context = self.minds.context(&agent, &self.parts.system_prompt, &self.tools, self.parts.max_tokens);
        let Some(context) = context else {
            let status = mycel_abi::AgentStatus::Failed;
            return self.stage(Actor::Kernel, Body::AgentEnded { agent, status, report: "it has no goal".into() });
        };
        let last = self.minds.last_brain(&agent).map(str::to_owned);
        match self.parts.brains.instant_turn(&context, last.as_deref()) {
            Turn::Reply(name, reply) => self.take_reply(&agent, &turn, &name, reply),
            Turn::AskModel => self.ask_model(agent, turn, context),
            Turn::Nobody => {
                let error = "no brain is at hand\nhint: name one with --model, or configure one with `mycel config`".to_owned();
                let body = Body::ThoughtFailed { turn, agent, error, cost: Cost::ZERO, retry: false };
                self.stage(Actor::Kernel, body);
            }
        }
    }

    fn ask_model(&mut self, agent: AgentId, turn: TurnId, context: mycel_models::Context) {
        let Some(mut brain) = self.parts.brains.model.take() else {
            // It is with another turn of another agent; this one comes when it is back.
            return self.hold(agent);
        };
        let reserve = brain.reserve(&context);
        if let Err(refusal) = gateway::may_think(&self.state, &agent, reserve) {
            self.parts.brains.model = Some(brain);
            return self.stage(Actor::Kernel, Body::Paused { reason: refusal.reason });
        }
        let name = brain.name().to_owned();
        self.stage(Actor::Kernel, Body::Thinking { turn: turn.clone(), agent: agent.clone(), brain: name, reserve });
        self.busy.insert(agent.clone());
        let (wakes, stop) = (self.wakes.clone(), Arc::clone(&self.thinking));
        // The thread waits for the commit of the intent: it starts with the next launch.
        let work = move || {
            let result = brain.turn(
                &context,
                &mut |delta| drop(wakes.send(Wake::Delta(agent.clone(), delta))),
                &|| stop.load(Ordering::SeqCst),
            );
            // The loop may be gone; then nobody needs the answer.
            drop(wakes.send(Wake::Replied { turn, agent, brain, result }));
        };
        self.after_commit.push(Box::new(work));
    }

    fn hold(&mut self, agent: AgentId) {
        self.busy.insert(agent.clone());
        self.held.insert(agent);
    }

    fn take_reply(&mut self, agent: &AgentId, turn: &TurnId, brain: &str, reply: Reply) {
        let mut proposals = Vec::with_capacity(reply.calls.len());
        let mut malformed = Vec::new();
        for (n, call) in reply.calls.iter().take(limits::CALLS_PER_TURN_MAX).enumerate() {
            let id = CallId::nth(turn, n as u32 + 1);
            let args = match &call.args {
                Ok(args) => args.clone(),
                Err(text) => {
                    malformed.push((id.clone(), text.clone()));
                    Value::Null
                }
            };
            proposals.push(Proposal {
                id,
                agent: agent.clone(),
                step: None,
                tool: call.tool.clone(),
                args,
                provider_id: call.provider_id.clone(),
            });
        }
        self.garbled.extend(malformed);
        self.stage_plan(agent, &reply, &mut proposals);
        let stop = if proposals.is_empty() { reply.stop } else { StopReason::Calls };
        let thought = Body::Thought {
            turn: turn.clone(),
            agent: agent.clone(),
            brain: brain.to_owned(),
            text: reply.text,
            calls: proposals,
            cost: reply.cost,
            stop,
        };
        self.stage(Actor::Agent(agent.clone()), thought);
    }

    /// The plan of a reply: the one the brain gave, or the calls it proposes. Calls of a later turn belong to the
    /// step of the standing plan that names the same tool.
    fn stage_plan(&mut self, agent: &AgentId, reply: &Reply, proposals: &mut [Proposal]) {
        if proposals.is_empty() {
            return;
        }
        if let Some((title, steps, report)) = &reply.plan {
            self.stage_planned(agent, title.clone(), steps.clone(), report.clone());
        } else if !self.fits_standing_plan(agent, proposals) {
            let steps = proposals.iter().zip(&reply.calls).enumerate().map(|(n, (p, c))| step_of(n, p, c)).collect();
            self.stage_planned(agent, String::new(), steps, Vec::new());
        }
        let Some(plan) = self.state.plans.iter().rev().find(|plan| plan.agent == *agent) else { return };
        let taken: BTreeSet<&StepId> = self
            .state
            .calls
            .values()
            .filter_map(|c| c.call.proposal.step.as_ref())
            .filter(|_| reply.plan.is_none())
            .collect();
        let mut free: Vec<&Step> = plan.steps.iter().filter(|step| !taken.contains(&step.id)).collect();
        for proposal in proposals.iter_mut() {
            if let Some(at) = free.iter().position(|step| step.tool == proposal.tool) {
                proposal.step = Some(free.remove(at).id.clone());
            }
        }
    }

    fn fits_standing_plan(&self, agent: &AgentId, proposals: &[Proposal]) -> bool {
        let Some(plan) = self.state.plans.iter().rev().find(|plan| plan.agent == *agent) else { return false };
        proposals.iter().all(|p| plan.steps.iter().any(|step| step.tool == p.tool))
    }

    fn stage_planned(&mut self, agent: &AgentId, title: String, steps: Vec<Step>, report: Vec<String>) {
        let parent = self.state.plans.iter().rev().find(|plan| plan.agent == *agent).map(|plan| plan.id.clone());
        let id = self.state.next_plan();
        let plan = Plan { id, parent, agent: agent.clone(), title, steps, report };
        self.stage(Actor::Agent(agent.clone()), Body::Planned { plan });
    }

    // ---- judging -----------------------------------------------------------------------------------------

    fn judge(&mut self, proposal: Proposal) {
        let assessed = match self.garbled.remove(&proposal.id) {
            Some(text) => Err(ToolFailure {
                kind: "bad_args".into(),
                message: format!("the arguments of {} are not a JSON object: {}", proposal.tool, excerpt(&text)),
                hint: Some("give one JSON object".into()),
            }),
            None => table::find(&proposal.tool).and_then(|tool| tool.assess(&proposal.args, &self.at)),
        };
        let (call, judgement) = match assessed {
            Ok(assessment) => {
                let call = Call { proposal, assessment };
                let judgement = gateway::decide(&self.state, &self.parts.policy, &call, clock::now());
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

    // ---- the journal -------------------------------------------------------------------------------------

    fn commit(&mut self, watch: &mut dyn Watch) -> Result<(), RunError> {
        if self.outbox.is_empty() {
            return Ok(());
        }
        let events = self.parts.journal.append(std::mem::take(&mut self.outbox))?;
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
            self.fold_mind(&event.body);
            watch.event(&event);
            self.take_effects(effects);
        }
        Ok(())
    }

    // ---- acting ------------------------------------------------------------------------------------------

    /// Starts everything whose event is durable now.
    fn launch(&mut self) {
        for work in std::mem::take(&mut self.after_commit) {
            std::thread::spawn(work);
        }
        for permit in std::mem::take(&mut self.launches) {
            self.launch_call(permit);
        }
    }

    fn launch_call(&mut self, permit: Permit) {
        if self.state.is_over() {
            // The run ended in the same commit that allowed this call.
            let outcome = Outcome::without_output(OutcomeStatus::NotDone, "the run ended first");
            return self.finish_unstarted(permit, outcome);
        }
        let proposal = permit.call().proposal.clone();
        let place = table::find(&proposal.tool).and_then(|tool| tool.place(&proposal.args)).unwrap_or(Place::Work);
        if place == Place::Person {
            return self.ask_person(permit);
        }
        let capabilities = self.held_by(&proposal.agent);
        let taken = match self.parts.cages.take(&proposal.agent, place, &capabilities) {
            Ok(taken) => taken,
            Err(error) => return self.no_cage(permit, &error),
        };
        if taken.is_new {
            self.note_cage(&proposal.agent, place, &taken);
        }
        self.start(permit, taken);
    }

    fn held_by(&self, agent: &AgentId) -> Vec<Capability> {
        let now = clock::now();
        let valid = |h: &&mycel_kernel::state::Held| h.until.is_none_or(|until| now < until);
        let held = self.state.agents.get(agent).map(|a| a.capabilities.iter().filter(valid));
        held.into_iter().flatten().map(|h| h.capability.clone()).collect()
    }

    fn start(&mut self, permit: Permit, taken: Taken) {
        let cancel = Arc::new(AtomicBool::new(false));
        self.cancels.insert(permit.call().id().clone(), Arc::clone(&cancel));
        let key = format!("{}/{}", self.run, permit.call().id());
        let keeper = RunKeeper {
            call: permit.call().id().clone(),
            attempt: permit.attempt(),
            journal: self.parts.journal.clone(),
            wakes: self.wakes.clone(),
            cancel,
        };
        let wakes = self.wakes.clone();
        std::thread::spawn(move || act(permit, taken, &key, keeper, &wakes));
    }

    fn no_cage(&mut self, permit: Permit, error: &mycel_sandbox::CageError) {
        self.missing_cage = true;
        let failure = ToolFailure { kind: "cage".into(), message: crate::explain(error), hint: None };
        self.finish_unstarted(permit, Outcome::failed(failure));
    }

    fn finish_unstarted(&mut self, permit: Permit, outcome: Outcome) {
        let spent = permit.spend();
        let (attempt, generation) = (spent.attempt, spent.generation);
        let call = spent.call.id().clone();
        self.busy.remove(&spent.call.proposal.agent);
        self.stage(Actor::Kernel, Body::Done { call, attempt, generation, outcome, cost: Cost::ZERO });
    }

    fn note_cage(&mut self, agent: &AgentId, place: Place, taken: &Taken) {
        let layers = &taken.cage.cage.layers;
        let body = Body::Caged {
            agent: agent.clone(),
            place: place_word(place).to_owned(),
            layers: layers.on.iter().map(ToString::to_string).collect(),
            missing: layers.missing.iter().map(|(layer, why)| format!("{layer}: {why}")).collect(),
        };
        self.stage(Actor::Kernel, body);
    }

    fn ask_person(&mut self, permit: Permit) {
        let spent = permit.spend();
        let proposal = &spent.call.proposal;
        self.busy.remove(&proposal.agent);
        let text = proposal.args.get("question").and_then(Value::as_str).unwrap_or("a question").to_owned();
        let choices = proposal.args.get("choices").and_then(Value::as_array);
        let choices: Vec<String> =
            choices.into_iter().flatten().filter_map(|c| c.as_str().map(str::to_owned)).collect();
        let question = Question {
            id: self.state.next_question(),
            agent: proposal.agent.clone(),
            kind: QuestionKind::Open { call: proposal.id.clone(), choices },
            text,
            preview: Vec::new(),
        };
        self.stage(Actor::Agent(proposal.agent.clone()), Body::Asked { question });
    }

    fn probe(&mut self, id: &CallId) -> Found {
        let Some(call) = self.state.calls.get(id) else { return Found::CannotTell("it is not on record".into()) };
        let proposal = call.call.proposal.clone();
        let data = call.prepared.as_ref().map_or(Value::Null, |(_, probe)| probe.clone());
        let timeout = call.call.assessment.timeout_ms;
        let place = table::find(&proposal.tool).and_then(|tool| tool.place(&proposal.args)).unwrap_or(Place::Work);
        let capabilities = self.held_by(&proposal.agent);
        let mut taken = match self.parts.cages.take(&proposal.agent, place, &capabilities) {
            Ok(taken) => taken,
            Err(error) => return Found::CannotTell(crate::explain(&error)),
        };
        let mut keeper = ProbeKeeper { journal: self.parts.journal.clone() };
        let key = format!("{}/{id}", self.run);
        let request = ProbeRequest {
            tool: &proposal.tool,
            args: &proposal.args,
            key: &key,
            probe: &data,
            timeout_ms: timeout,
        };
        let (found, alive) = probe(&mut taken.cage.cage.stream, &request, &mut keeper);
        if alive {
            self.parts.cages.give_back(&proposal.agent, taken.walls, taken.cage);
        }
        match found {
            Ok(Probed::Happened(output)) => Found::Happened(output),
            Ok(Probed::NotHappened) => Found::NotHappened,
            Ok(Probed::CannotTell(why)) => Found::CannotTell(why),
            Err(failure) => Found::CannotTell(failure.message),
        }
    }

    // ---- people ------------------------------------------------------------------------------------------

    fn show_questions(&mut self, watch: &mut dyn Watch) {
        for question in std::mem::take(&mut self.shows) {
            match watch.ask(&question, &self.state) {
                Reaction::Answer(answer) => {
                    let actor = Actor::Person(answer.by.clone());
                    self.stage(actor, Body::Answered { question: question.id, answer });
                }
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
            Wake::Replied { turn, agent, brain, result } => self.take_replied(turn, &agent, brain, result),
            Wake::Prepared { call, attempt, undo, probe, ack } => {
                self.stage(Actor::Kernel, Body::Prepared { call, attempt, undo, probe });
                self.acks.push(ack);
            }
            Wake::Done(done) => self.take_done(*done),
        }
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

    fn take_replied(&mut self, turn: TurnId, agent: &AgentId, brain: Box<dyn Brain>, result: Result<Reply, BrainError>) {
        self.busy.remove(agent);
        let name = brain.name().to_owned();
        self.parts.brains.model = Some(brain);
        self.busy.retain(|busy| !self.held.contains(busy));
        self.held.clear();
        if self.state.is_over() {
            return;
        }
        let agent = agent.clone();
        match result {
            Ok(reply) => self.take_reply(&agent, &turn, &name, reply),
            Err(BrainError::Cancelled) => {
                let error = "cancelled".to_owned();
                self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost: Cost::ZERO, retry: true });
            }
            Err(BrainError::Passing { message, cost, .. }) => {
                let error = message.clone();
                self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost, retry: true });
                let reason = format!("{name} cannot be reached: {message}");
                self.stage(Actor::Kernel, Body::Paused { reason });
            }
            Err(BrainError::Lasting { message, hint }) => {
                let error = hint.map_or(message.clone(), |hint| format!("{message}\nhint: {hint}"));
                self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost: Cost::ZERO, retry: false });
            }
        }
    }

    fn take_done(&mut self, done: CallDone) {
        self.busy.remove(&done.agent);
        self.cancels.remove(&done.call);
        if let Some((walls, cage)) = done.cage
            && done.dispatched.alive
        {
            self.parts.cages.give_back(&done.agent, walls, cage);
        }
        let outcome = self.keep_output(done.dispatched.outcome);
        let cost = Cost { tool_calls: 1, wall_ms: done.took.as_millis() as u64, ..Cost::ZERO };
        let (call, attempt, generation) = (done.call, done.attempt, done.generation);
        self.stage(Actor::Kernel, Body::Done { call, attempt, generation, outcome, cost });
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

/// One call in its cage, on a thread of its own.
fn act(permit: Permit, mut taken: Taken, key: &str, mut keeper: RunKeeper, wakes: &Sender<Wake>) {
    let started = Instant::now();
    let (call, agent) = (permit.call().id().clone(), permit.call().proposal.agent.clone());
    let (attempt, generation) = (permit.attempt(), permit.generation());
    let dispatched = dispatch(permit, &mut taken.cage.cage.stream, key, &mut keeper);
    let cage = Some((taken.walls, taken.cage));
    let done = CallDone { call, agent, attempt, generation, dispatched, took: started.elapsed(), cage };
    // If the loop is gone the process is ending, and recovery will find the intent without an outcome.
    drop(wakes.send(Wake::Done(Box::new(done))));
}

/// What a running tool may ask for, answered by the loop.
struct RunKeeper {
    call: CallId,
    attempt: u32,
    journal: Journal,
    wakes: Sender<Wake>,
    cancel: Arc<AtomicBool>,
}

impl Keeper for RunKeeper {
    fn prepared(&mut self, undo: UndoRecord, probe: Value) -> Result<(), ToolFailure> {
        let gone = || ToolFailure { kind: "journal".into(), message: "the run is ending".into(), hint: None };
        let (ack, answer) = mpsc::channel();
        let (call, attempt) = (self.call.clone(), self.attempt);
        self.wakes.send(Wake::Prepared { call, attempt, undo, probe, ack }).map_err(|_| gone())?;
        answer.recv().map_err(|_| gone())?
    }
    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
        save(&self.journal, content)
    }
    fn load(&mut self, digest: &Digest) -> Result<Box<dyn Read>, ToolFailure> {
        load(&self.journal, digest)
    }
    fn progress(&mut self, progress: Progress) {
        drop(self.wakes.send(Wake::Progress(self.call.clone(), progress)));
    }
    fn cancelled(&mut self) -> bool {
        self.cancel.load(Ordering::SeqCst)
    }
}

/// For probes and undo: stored content and nothing else.
pub(crate) struct ProbeKeeper {
    pub(crate) journal: Journal,
}

impl Keeper for ProbeKeeper {
    fn prepared(&mut self, _undo: UndoRecord, _probe: Value) -> Result<(), ToolFailure> {
        Ok(())
    }
    fn save(&mut self, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
        save(&self.journal, content)
    }
    fn load(&mut self, digest: &Digest) -> Result<Box<dyn Read>, ToolFailure> {
        load(&self.journal, digest)
    }
    fn progress(&mut self, _progress: Progress) {}
    fn cancelled(&mut self) -> bool {
        false
    }
}

fn save(journal: &Journal, content: &mut dyn Read) -> Result<(Digest, u64), ToolFailure> {
    journal.blobs().put(content).map_err(|error| blob_failure("storing content outside the cage", &error))
}

fn load(journal: &Journal, digest: &Digest) -> Result<Box<dyn Read>, ToolFailure> {
    match journal.blobs().get(digest) {
        Ok(content) => Ok(Box::new(content)),
        Err(error) => Err(blob_failure("fetching stored content", &error)),
    }
}

fn blob_failure(doing: &str, error: &dyn std::error::Error) -> ToolFailure {
    ToolFailure { kind: "journal".into(), message: format!("{doing}: {}", crate::explain(error)), hint: None }
}

fn load_json(journal: &Journal, digest: &Digest) -> Option<Value> {
    serde_json::from_reader(journal.blobs().get(digest).ok()?).ok()
}

fn tool_defs() -> Vec<ToolDef> {
    let def = |tool: &&dyn mycel_tools::AnyTool| ToolDef {
        name: tool.spec().name.to_owned(),
        description: format!("{}. {}", tool.spec().title, tool.spec().doc),
        input: tool.input_schema(),
    };
    table::all().iter().map(def).collect()
}

fn step_of(n: usize, proposal: &Proposal, call: &ReplyCall) -> Step {
    let spec = table::find(&proposal.tool).map(mycel_tools::AnyTool::spec).ok();
    Step {
        id: StepId::new(format!("s{}", n + 1)),
        title: call.title.clone().unwrap_or_else(|| spec.map_or(proposal.tool.clone(), |s| s.title.to_owned())),
        tool: proposal.tool.clone(),
        args: proposal.args.clone(),
        after: Vec::new(),
        risk: spec.map_or(Risk::High, |s| s.risk),
        effect: spec.map_or(EffectClass::Opaque, |s| s.effect),
    }
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

fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(200).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

fn place_word(place: Place) -> &'static str {
    match place {
        Place::Work => "work",
        Place::Host => "host",
        Place::Person => "person",
    }
}
