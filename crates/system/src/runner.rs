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

mod keeper;
mod watch;

pub(crate) use keeper::ProbeKeeper;
use keeper::{RunKeeper, act};
pub use watch::{Idle, Interrupt, Reaction, Watch};

use crate::brains::{Brains, Turn};
use crate::cages::{CageAndProxy, Cages, Taken};
use crate::clock;
use crate::confine::Walls;
use crate::mind::{self, Minds};
use crate::offer;
use mycel_abi::{
    Actor, AgentId, Assessment, Autonomy, Body, Call, CallId, Capability, Cost, Digest, EffectClass, Event,
    EventId, Generation, Label, NewEvent, NoteLevel, Outcome, OutcomeStatus, Plan, Proposal, Question,
    QuestionKind, Risk, RunId, RunStatus, Seq, Step, StepId, StopReason, ToolFailure, TurnId, UndoRecord,
    limits,
};
use mycel_journal::Journal;
use mycel_kernel::policy::Policy;
use mycel_kernel::schedule::{self, Found, Recovery, Work};
use mycel_kernel::{Effect, Permit, State, apply, gateway};
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
    parts: Parts,
    at: At,
    tools: Vec<ToolDef>,
    /// Model answers of each agent that broke, one after the other.
    broken: BTreeMap<AgentId, u32>,
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
            parts,
            at,
            tools: offer::tool_defs(),
            broken: BTreeMap::new(),
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

    /// Whether the model is asked at this moment.
    fn is_thinking(&self) -> bool {
        self.parts.brains.model.is_none()
            && self.busy.iter().any(|agent| !self.held.contains(agent) && self.waits_for_thought(agent))
    }

    fn waits_for_thought(&self, agent: &AgentId) -> bool {
        let agent = self.state.agents.get(agent);
        agent.is_some_and(|agent| matches!(agent.waits, mycel_kernel::state::Wait::Thought { .. }))
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
        let context =
            self.minds.context(&agent, &self.parts.system_prompt, &self.tools, self.parts.max_tokens);
        let Some(context) = context else {
            let status = mycel_abi::AgentStatus::Failed;
            return self
                .stage(Actor::Kernel, Body::AgentEnded { agent, status, report: "it has no goal".into() });
        };
        let last = self.minds.last_brain(&agent).map(str::to_owned);
        match self.parts.brains.instant_turn(&context, last.as_deref()) {
            Turn::Reply(name, reply) => self.take_reply(&agent, &turn, &name, reply),
            Turn::AskModel => self.ask_model(agent, turn, context),
            Turn::Nobody => {
                let error =
                    "no brain is at hand\nhint: name one with --model, or configure one with `mycel config`"
                        .to_owned();
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
        self.warn_of_price(&agent, brain.as_ref());
        self.stage(
            Actor::Kernel,
            Body::Thinking { turn: turn.clone(), agent: agent.clone(), brain: name, reserve },
        );
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

    /// Says once that a bound of money cannot hold.
    fn warn_of_price(&mut self, agent: &AgentId, brain: &dyn Brain) {
        let bounded = self.state.budgets.limit(agent).money_microusd.is_some();
        if brain.price_known() || !bounded || std::mem::replace(&mut self.warned_of_price, true) {
            return;
        }
        let text = format!(
            "what {} costs is not known, so the bound of money does not hold for it; the bound of tokens does\n\
             hint: set price_in and price_out in the provider's entry",
            brain.name()
        );
        self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Warning, text });
    }

    fn hold(&mut self, agent: AgentId) {
        self.busy.insert(agent.clone());
        self.held.insert(agent);
    }

    fn take_reply(&mut self, agent: &AgentId, turn: &TurnId, brain: &str, reply: Reply) {
        let mut proposals = Vec::with_capacity(reply.calls.len());
        for (n, call) in reply.calls.iter().take(limits::CALLS_PER_TURN_MAX).enumerate() {
            let id = CallId::nth(turn, n as u32 + 1);
            // What was no JSON object stays what it was, so that the journal has it and the brain is shown it.
            let args = call.args.clone().unwrap_or_else(Value::String);
            proposals.push(Proposal {
                id,
                agent: agent.clone(),
                step: None,
                tool: call.tool.clone(),
                args,
                provider_id: call.provider_id.clone(),
            });
        }
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
    /// step of the standing plan that names the same tool and was not taken yet.
    fn stage_plan(&mut self, agent: &AgentId, reply: &Reply, proposals: &mut [Proposal]) {
        if proposals.is_empty() {
            return;
        }
        if let Some((title, steps, report)) = &reply.plan {
            self.stage_planned(agent, title.clone(), steps.clone(), report.clone());
        } else if self.is_worth_a_plan(agent, proposals) {
            let before: usize = self.state.plans.iter().map(|plan| plan.steps.len()).sum();
            let numbered = proposals.iter().zip(&reply.calls).enumerate();
            let steps = numbered.map(|(n, (p, c))| step_of(before + n, p, c)).collect();
            self.stage_planned(agent, String::new(), steps, Vec::new());
        }
        let mut free = self.free_steps(agent);
        for proposal in proposals.iter_mut() {
            if let Some(at) = free.iter().position(|step| step.tool == proposal.tool) {
                proposal.step = Some(free.remove(at).id.clone());
            }
        }
    }

    /// A model that takes one step at a time would have a plan a step; only the first of those is one, unless the
    /// person wants to approve every plan.
    fn is_worth_a_plan(&self, agent: &AgentId, proposals: &[Proposal]) -> bool {
        let first = !self.state.plans.iter().any(|plan| plan.agent == *agent);
        let approved = self.state.has_label(Label::ApprovePlan)
            || self.state.run.as_ref().is_some_and(|run| run.autonomy == Autonomy::Manual);
        (first || approved || proposals.len() > 1) && !self.fits_standing_plan(agent, proposals)
    }

    fn fits_standing_plan(&self, agent: &AgentId, proposals: &[Proposal]) -> bool {
        let mut free = self.free_steps(agent);
        proposals.iter().all(|proposal| {
            let at = free.iter().position(|step| step.tool == proposal.tool);
            at.map(|at| free.remove(at)).is_some()
        })
    }

    /// Steps of the standing plan that no call has taken.
    fn free_steps(&self, agent: &AgentId) -> Vec<&Step> {
        let Some(plan) = self.state.plans.iter().rev().find(|plan| plan.agent == *agent) else {
            return Vec::new();
        };
        let taken: BTreeSet<&StepId> =
            self.state.calls.values().filter_map(|c| c.call.proposal.step.as_ref()).collect();
        plan.steps.iter().filter(|step| !taken.contains(&step.id)).collect()
    }

    fn stage_planned(&mut self, agent: &AgentId, title: String, steps: Vec<Step>, report: Vec<String>) {
        let parent =
            self.state.plans.iter().rev().find(|plan| plan.agent == *agent).map(|plan| plan.id.clone());
        let id = self.state.next_plan();
        let plan = Plan { id, parent, agent: agent.clone(), title, steps, report };
        self.stage(Actor::Agent(agent.clone()), Body::Planned { plan });
    }

    // ---- judging -----------------------------------------------------------------------------------------

    fn judge(&mut self, proposal: Proposal) {
        let assessed = match &proposal.args {
            Value::String(text) => Err(not_an_object(&proposal.tool, text)),
            _ => table::find(&proposal.tool).and_then(|tool| tool.assess(&proposal.args, &self.at)),
        };
        let (call, judgement) = match assessed {
            Ok(assessment) => {
                let assessment = self.within_wall_time(&proposal.agent, assessment);
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

    /// A call may take what is left of the run's time and no more: a tool's own limit is made for the worst case, and
    /// refusing a quick call for it would make short runs impossible. With nothing left, the budget refuses.
    fn within_wall_time(&self, agent: &AgentId, mut assessment: Assessment) -> Assessment {
        if let Some(left) = self.state.budgets.wall_left(agent).filter(|left| *left > 0) {
            assessment.timeout_ms = assessment.timeout_ms.min(left);
            assessment.reserve.wall_ms = assessment.reserve.wall_ms.min(left);
        }
        assessment
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
        let place =
            table::find(&proposal.tool).and_then(|tool| tool.place(&proposal.args)).unwrap_or(Place::Work);
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

    /// Whether an interrupted call happened. One that happened in part is taken back first, so that it can run again.
    fn probe(&mut self, id: &CallId, watch: &mut dyn Watch) -> Result<Found, RunError> {
        let mut probed = self.look_after(id);
        if let Probed::InPart(why) = &probed
            && !self.state.is_over()
        {
            let text = format!("{id} was interrupted, and {why}; taking that back");
            self.stage(Actor::Kernel, Body::Noted { level: NoteLevel::Info, text });
            self.commit(watch)?;
            self.take_back(id);
            probed = self.look_after(id);
        }
        Ok(match probed {
            Probed::Happened(output) => Found::Happened(output),
            Probed::NotHappened => Found::NotHappened,
            Probed::InPart(why) | Probed::CannotTell(why) => Found::CannotTell(why),
        })
    }

    /// Applies the undo record of a call that happened in part. What could not be put back shows when it is looked at
    /// again.
    fn take_back(&mut self, id: &CallId) {
        let Some(call) = self.state.calls.get(id) else { return };
        let Some((record, _)) = call.prepared.clone().filter(|(record, _)| !record.items.is_empty()) else {
            return;
        };
        let agent = call.call.proposal.agent.clone();
        let capabilities = self.held_by(&agent);
        let Ok(mut taken) = self.parts.cages.take(&agent, Place::Work, &capabilities) else { return };
        let mut keeper = ProbeKeeper { journal: self.parts.journal.clone() };
        let key = format!("{}/{id}", self.run);
        let undone = undo(&mut taken.cage.cage.stream, &key, &record, TAKE_BACK_MS, &mut keeper);
        if undone.alive {
            self.parts.cages.give_back(&agent, taken.walls, taken.cage);
        }
    }

    fn look_after(&mut self, id: &CallId) -> Probed {
        let Some(call) = self.state.calls.get(id) else {
            return Probed::CannotTell("it is not on record".into());
        };
        let proposal = call.call.proposal.clone();
        let data = call.prepared.as_ref().map_or(Value::Null, |(_, probe)| probe.clone());
        let timeout = call.call.assessment.timeout_ms;
        let place =
            table::find(&proposal.tool).and_then(|tool| tool.place(&proposal.args)).unwrap_or(Place::Work);
        let capabilities = self.held_by(&proposal.agent);
        let mut taken = match self.parts.cages.take(&proposal.agent, place, &capabilities) {
            Ok(taken) => taken,
            Err(error) => return Probed::CannotTell(crate::explain(&error)),
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
        found.unwrap_or_else(|failure| Probed::CannotTell(failure.message))
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

    fn take_replied(
        &mut self,
        turn: TurnId,
        agent: &AgentId,
        brain: Box<dyn Brain>,
        result: Result<Reply, BrainError>,
    ) {
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
            Ok(reply) => {
                self.broken.remove(&agent);
                self.take_reply(&agent, &turn, &name, reply);
            }
            Err(BrainError::Cancelled { cost }) => {
                let error = "stopped before the answer was complete".to_owned();
                self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost, retry: true });
            }
            Err(BrainError::Passing { message, cost, .. }) => {
                self.take_passing(turn, agent, &name, message, cost)
            }
            Err(BrainError::Lasting { message, hint }) => {
                let error = hint.map_or(message.clone(), |hint| format!("{message}\nhint: {hint}"));
                self.stage(
                    Actor::Kernel,
                    Body::ThoughtFailed { turn, agent, error, cost: Cost::ZERO, retry: false },
                );
            }
        }
    }

    /// An answer that broke is asked for again, now that its cost is on record. A brain that gave none at all has tried
    /// enough by itself: the run waits for a better time.
    fn take_passing(&mut self, turn: TurnId, agent: AgentId, name: &str, error: String, cost: Cost) {
        let broken = self.broken.entry(agent.clone()).or_default();
        *broken += 1;
        let again = cost.tokens > 0 && *broken <= limits::MODEL_RETRIES_MAX;
        self.stage(Actor::Kernel, Body::ThoughtFailed { turn, agent, error, cost, retry: true });
        if !again {
            let reason = format!("{name} gives no answer; `mycel resume` asks again");
            self.stage(Actor::Kernel, Body::Paused { reason });
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

fn load_json(journal: &Journal, digest: &Digest) -> Option<Value> {
    serde_json::from_reader(journal.blobs().get(digest).ok()?).ok()
}

fn step_of(n: usize, proposal: &Proposal, call: &ReplyCall) -> Step {
    let spec = table::find(&proposal.tool).map(mycel_tools::AnyTool::spec).ok();
    Step {
        id: StepId::new(format!("s{}", n + 1)),
        title: call
            .title
            .clone()
            .unwrap_or_else(|| spec.map_or(proposal.tool.clone(), |s| s.title.to_owned())),
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

fn place_word(place: Place) -> &'static str {
    match place {
        Place::Work => "work",
        Place::Host => "host",
        Place::Person => "person",
    }
}
