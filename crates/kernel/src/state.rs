//! What the kernel knows about one run: the fold of its events.
//!
//! [`State::fold`] takes events in the order of the journal and asks nobody. It never fails: an old or foreign event
//! that makes no sense here changes nothing. All power lies elsewhere: folding gives no permit.

use crate::budget::BudgetTree;
use crate::messages::{self, Messages};
use crate::progress::Progress;
use mycel_abi::{
    AgentId, AgentStatus, Answer, AnswerKind, Autonomy, Body, Call, CallId, Capability, Cost, Digest, Event,
    Generation, Goal, Judgement, Label, Millis, Outcome, OutcomeStatus, Plan, PlanId, Proposal, Question,
    QuestionId, QuestionKind, RunId, RunStatus, TurnId, UndoRecord, Verdict, limits,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The state of a run.
#[derive(Debug, Clone, Default)]
pub struct State {
    pub run: Option<RunInfo>,
    pub agents: BTreeMap<AgentId, Agent>,
    pub calls: BTreeMap<CallId, CallState>,
    /// Calls in the order they were first judged.
    pub call_order: Vec<CallId>,
    pub questions: BTreeMap<QuestionId, Asked>,
    pub plans: Vec<Plan>,
    pub budgets: BudgetTree,
    pub messages: Messages,
    pub generation: Generation,
    pub paused: Option<String>,
    pub ended: Option<RunStatus>,
    pub last_at: Millis,
    /// The first agent runs a flow.
    pub has_flow: bool,
    /// What "approve for this run" allowed: the tool and what its calls may need.
    pub run_approvals: Vec<RunApproval>,
    /// Calls whose time counts: they run, and wait for nobody.
    running: BTreeSet<CallId>,
}

/// What is fixed about a run.
#[derive(Debug, Clone)]
pub struct RunInfo {
    pub id: RunId,
    pub goal: Goal,
    pub autonomy: Autonomy,
    pub brain: String,
}

/// One agent.
#[derive(Debug, Clone)]
pub struct Agent {
    pub id: AgentId,
    pub parent: Option<AgentId>,
    pub role: String,
    pub task: Option<String>,
    pub capabilities: Vec<Held>,
    pub priority: u8,
    /// How much it does without asking, where that is less than the run may.
    pub autonomy: Option<Autonomy>,
    /// The worktree of a team that it works in.
    pub worktree: Option<String>,
    pub depth: usize,
    /// Turns taken so far.
    pub turns: u32,
    /// Calls of the last thought that were not judged yet.
    pub queue: VecDeque<Proposal>,
    pub waits: Wait,
    /// The last of its questions that was answered.
    pub answered: Option<QuestionId>,
    /// Malformed proposals in a row.
    pub malformed: u32,
    /// Its calls went round, and it was stopped for it.
    pub looped: bool,
    /// The intents of its last calls, by which calls that go round are seen.
    pub intents: VecDeque<Digest>,
    /// Whether what it does still gives anything new.
    pub progress: Progress,
    /// When its last calls were allowed, for the rate.
    pub recent: VecDeque<Millis>,
    pub ended: Option<AgentStatus>,
}

/// What an agent is waiting for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wait {
    /// Nothing: it may think or have its next call judged.
    Nothing,
    /// A model's answer.
    Thought { turn: TurnId, reserved: Cost },
    /// The outcome of a call.
    Outcome(CallId),
    /// A person.
    Answer(QuestionId),
    /// An answer came: this call is to be judged again.
    Again(CallId),
    /// A goal from the person, in a chat.
    Goal,
    /// The nodes of its flow.
    Nodes,
    /// The kernel's own next event (an end, a question) follows in the same commit.
    Kernel,
}

/// A capability an agent holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub capability: Capability,
    pub until: Option<Millis>,
}

/// A call from its judgement on.
#[derive(Debug, Clone)]
pub struct CallState {
    pub call: Call,
    pub judgement: Judgement,
    /// 0 until it may run.
    pub attempt: u32,
    /// Generation under which the current attempt may act.
    pub generation: Generation,
    pub prepared: Option<(UndoRecord, Value)>,
    pub outcome: Option<Outcome>,
    pub undone: bool,
    /// A person's yes that has not been used yet.
    pub approval: Option<Approved>,
    /// The person gave other arguments.
    pub edited: Option<Value>,
}

/// A person's yes to a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approved {
    pub question: QuestionId,
    pub by: String,
    /// The intent it holds for; `None` when the person wrote the arguments, which are then `CallState::edited`.
    pub intent: Option<Digest>,
}

/// A question and its answer.
#[derive(Debug, Clone)]
pub struct Asked {
    pub question: Question,
    pub at: Millis,
    pub answer: Option<Answer>,
}

/// A standing yes inside one run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunApproval {
    pub agent: AgentId,
    pub tool: String,
    /// The same tool on the same program and subcommand, or in the same folder.
    pub pattern: String,
    pub needs: Vec<Capability>,
}

impl State {
    /// The state after all of `events`.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut state = Self::default();
        for event in events {
            state.fold(event.at, &event.run, &event.body);
        }
        state
    }

    /// Whether an agent may still do something without a person.
    pub fn is_over(&self) -> bool {
        self.ended.is_some()
    }

    pub fn has_label(&self, label: Label) -> bool {
        self.run.as_ref().is_some_and(|run| run.goal.labels.contains(&label))
    }

    /// Questions nobody has answered, oldest first.
    pub fn open_questions(&self) -> impl Iterator<Item = &Asked> {
        // Who asked for words and has ended, as a node does whose time is over, wants no answer any more.
        let over = |asked: &Asked| {
            matches!(asked.question.kind, QuestionKind::Open { .. })
                && self.agents.get(&asked.question.agent).is_some_and(|agent| agent.ended.is_some())
        };
        let open = move |asked: &&Asked| asked.answer.is_none() && !over(asked);
        let mut list: Vec<_> = self.questions.values().filter(open).collect();
        list.sort_by_key(|asked| asked.at);
        list.into_iter()
    }

    /// Intents that were allowed and have no outcome.
    pub fn open_calls(&self) -> impl Iterator<Item = &CallState> {
        self.calls.values().filter(|call| call.attempt > 0 && call.outcome.is_none())
    }

    pub fn next_question(&self) -> QuestionId {
        QuestionId::new(format!("q{}", self.questions.len() + 1))
    }

    pub fn next_plan(&self) -> PlanId {
        PlanId::new(format!("p{}", self.plans.len() + 1))
    }

    /// The turn an agent takes next.
    pub fn next_turn(&self, agent: &AgentId) -> TurnId {
        TurnId::nth(agent, self.agents.get(agent).map_or(0, |a| a.turns) + 1)
    }

    /// Takes one event in.
    pub fn fold(&mut self, at: Millis, run: &RunId, body: &Body) {
        self.last_at = self.last_at.max(at);
        match body {
            Body::RunStarted { goal, autonomy, brain, forked_from, .. } => {
                let info = RunInfo {
                    id: run.clone(),
                    goal: goal.clone(),
                    autonomy: *autonomy,
                    brain: brain.clone(),
                };
                if forked_from.is_some() {
                    self.budgets.go_on_at(at);
                    self.leave_open_work_behind(at);
                }
                self.run = Some(info);
            }
            Body::Leased { generation, .. } => {
                self.generation = self.generation.max(*generation);
                self.budgets.go_on_at(at);
                self.messages.wait_anew(at);
            }
            Body::AgentSpawned { .. } => self.fold_spawn(body),
            Body::Granted { agent, capability, until, .. } => {
                let held = Held { capability: capability.clone(), until: *until };
                self.with_agent(agent, |a| a.capabilities.push(held));
            }
            Body::Revoked { agent, capability, .. } => {
                self.with_agent(agent, |a| a.capabilities.retain(|held| held.capability != *capability));
            }
            Body::Thinking { turn, agent, reserve, .. } => {
                if !matches!(self.agents.get(agent).map(|a| &a.waits), Some(Wait::Thought { .. })) {
                    self.budgets.begin(agent, at);
                }
                self.budgets.reserve(agent, *reserve);
                let wait = Wait::Thought { turn: turn.clone(), reserved: *reserve };
                self.read_messages(agent);
                self.with_agent(agent, |a| a.waits = wait);
            }
            Body::Thought { agent, calls, cost, .. } => self.fold_thought(at, agent, calls, *cost),
            Body::ThoughtFailed { agent, cost, .. } => {
                if self.agents.get(agent).is_none_or(|a| a.ended.is_some()) {
                    return;
                }
                self.settle_thought(at, agent, *cost);
                self.with_agent(agent, |a| a.waits = Wait::Nothing);
            }
            Body::Compacted { agent, cost, .. } => {
                if self.agents.get(agent).is_none_or(|a| a.ended.is_some()) {
                    return;
                }
                self.settle_thought(at, agent, *cost);
                self.with_agent(agent, |a| {
                    a.progress.forget();
                    if matches!(a.waits, Wait::Thought { .. }) {
                        a.waits = Wait::Nothing;
                    }
                });
            }
            Body::Planned { plan } => self.plans.push(plan.clone()),
            Body::Judged { call, judgement } => self.fold_judged(at, call, judgement),
            Body::Asked { question } => self.fold_asked(at, question),
            Body::Answered { question, answer } => self.fold_answered(question, answer),
            Body::Prepared { call, undo, probe, .. } => {
                self.with_call(call, |c| {
                    let earlier = c.prepared.take().map(|(undo, _)| undo).unwrap_or_default();
                    c.prepared = Some((both(earlier, undo), probe.clone()));
                });
            }
            Body::Retried { call, attempt, generation, .. } => {
                self.fold_retried(at, call, *attempt, *generation)
            }
            Body::Done { call, generation, outcome, cost, .. } => {
                self.fold_done(at, call, *generation, outcome, *cost)
            }
            Body::Undone { call, outcome } => {
                let worked = outcome.succeeded();
                self.with_call(call, |c| c.undone |= worked);
            }
            Body::Told { .. } => self.each_agent(|a| {
                if a.waits == Wait::Goal {
                    a.waits = Wait::Nothing;
                    a.progress.begin_anew();
                }
            }),
            Body::Rebudgeted { budget, agent } => self.fold_rebudgeted(*budget, agent.as_ref()),
            Body::Messaged { message } => {
                // Who asks another agent waits for whatever that one waits for.
                if let Some(call) = message.call.as_ref().filter(|_| message.asks) {
                    self.end_running(at, call);
                }
                messages::fold(self, at, message);
            }
            Body::Subscribed { agent, topic } => self.messages.subscribe(agent, topic),
            Body::Said { agent, .. } => {
                let chat = self.has_label(Label::Chat);
                self.with_agent(agent, |a| {
                    if chat && a.parent.is_none() {
                        a.waits = Wait::Goal;
                    }
                });
            }
            Body::FlowStarted { within: None, .. } => {
                self.has_flow = true;
                self.each_agent(|a| {
                    if a.parent.is_none() && a.ended.is_none() {
                        a.waits = Wait::Nodes;
                    }
                });
            }
            Body::Paused { reason } => {
                self.budgets.count_to(at);
                self.paused = Some(reason.clone());
            }
            Body::Resumed {} => {
                self.paused = None;
                self.messages.wait_anew(at);
                self.each_agent(|a| {
                    if a.waits == Wait::Kernel && a.ended.is_none() {
                        a.waits = Wait::Nothing;
                    }
                });
            }
            Body::AgentEnded { agent, status, .. } => self.fold_agent_ended(at, agent, *status),
            Body::Ended { status, .. } => self.ended = Some(*status),
            Body::Caged { .. }
            | Body::Noted { .. }
            | Body::FlowStarted { within: Some(_), .. }
            | Body::NodeStarted { .. }
            | Body::NodeEnded { .. }
            | Body::ChannelSet { .. }
            | Body::InputSet { .. }
            | Body::Erased { .. }
            | Body::Checkpointed { .. }
            | Body::Gone {}
            | Body::Decided { .. }
            | Body::Rated { .. }
            | Body::Unknown(_) => {}
        }
    }

    fn with_agent(&mut self, agent: &AgentId, change: impl FnOnce(&mut Agent)) {
        if let Some(agent) = self.agents.get_mut(agent) {
            change(agent);
        }
    }

    fn with_call(&mut self, call: &CallId, change: impl FnOnce(&mut CallState)) {
        if let Some(call) = self.calls.get_mut(call) {
            change(call);
        }
    }

    fn each_agent(&mut self, change: impl FnMut(&mut Agent)) {
        self.agents.values_mut().for_each(change);
    }

    /// A fork begins with what its past had finished; what was under way there stays there.
    fn leave_open_work_behind(&mut self, at: Millis) {
        self.ended = None;
        self.paused = None;
        self.generation = 0;
        self.questions.retain(|_, asked| asked.answer.is_some());
        let unfinished: Vec<CallId> =
            self.calls.iter().filter(|(_, c)| c.outcome.is_none()).map(|(id, _)| id.clone()).collect();
        for id in unfinished {
            self.end_running(at, &id);
            if let Some(left) = self.calls.remove(&id) {
                self.call_order.retain(|other| *other != id);
                let agent = left.call.proposal.agent.clone();
                self.budgets.settle(&agent, left.judgement.reserved, Cost::ZERO);
                // Its place in the queue is given back, so that the fork proposes it again.
                self.with_agent(&agent, |a| a.queue.push_front(left.call.proposal));
            }
        }
        let calls = &self.calls;
        self.messages.keep_asks(|call| calls.contains_key(call));
        let thinking: Vec<AgentId> = self.agents.keys().cloned().collect();
        let has_flow = self.has_flow;
        for agent in thinking {
            self.settle_thought(at, &agent, Cost::ZERO);
            self.with_agent(&agent, |a| match (&a.parent, has_flow) {
                (None, true) => (a.waits, a.ended) = (Wait::Nodes, None),
                // Who worked for a node that has ended is not called back.
                (Some(_), true) if a.ended.is_some() => {}
                (_, _) => (a.waits, a.ended) = (Wait::Nothing, None),
            });
        }
    }

    fn fold_spawn(&mut self, body: &Body) {
        let Body::AgentSpawned {
            agent,
            parent,
            role,
            task,
            capabilities,
            budget,
            priority,
            autonomy,
            worktree,
        } = body
        else {
            return;
        };
        let depth = parent.as_ref().and_then(|p| self.agents.get(p)).map_or(0, |p| p.depth + 1);
        self.budgets.add(agent.clone(), parent.clone(), *budget);
        let held = |capability: &Capability| Held { capability: capability.clone(), until: None };
        let made = Agent {
            id: agent.clone(),
            parent: parent.clone(),
            role: role.clone(),
            task: task.clone(),
            capabilities: capabilities.iter().map(held).collect(),
            priority: *priority,
            autonomy: *autonomy,
            worktree: worktree.clone(),
            depth,
            turns: 0,
            queue: VecDeque::new(),
            waits: Wait::Nothing,
            answered: None,
            malformed: 0,
            looped: false,
            intents: VecDeque::new(),
            progress: Progress::default(),
            recent: VecDeque::new(),
            ended: None,
        };
        self.agents.insert(agent.clone(), made);
    }

    /// A turn begins, and with it what has arrived is read.
    fn read_messages(&mut self, agent: &AgentId) {
        if self.messages.read(agent) {
            self.with_agent(agent, |a| a.progress.was_told());
        }
    }

    fn begin_running(&mut self, at: Millis, call: &CallId, agent: &AgentId) {
        if self.running.insert(call.clone()) {
            self.budgets.begin(agent, at);
        }
    }

    /// It has ended, or waits for somebody.
    fn end_running(&mut self, at: Millis, call: &CallId) {
        let agent = self.calls.get(call).map(|known| known.call.proposal.agent.clone());
        if let (true, Some(agent)) = (self.running.remove(call), agent) {
            self.budgets.end(&agent, at);
        }
    }

    fn settle_thought(&mut self, at: Millis, agent: &AgentId, cost: Cost) {
        let reserved = match self.agents.get(agent).map(|a| &a.waits) {
            Some(Wait::Thought { reserved, .. }) => {
                self.budgets.end(agent, at);
                *reserved
            }
            _ => Cost::ZERO,
        };
        self.budgets.settle(agent, reserved, cost);
    }

    fn fold_thought(&mut self, at: Millis, agent: &AgentId, calls: &[Proposal], cost: Cost) {
        if self.agents.get(agent).is_none_or(|a| a.ended.is_some()) {
            // Too late: its worst case was booked when the agent ended.
            return;
        }
        // A turn without an intent of its own began just now.
        if !matches!(self.agents.get(agent).map(|a| &a.waits), Some(Wait::Thought { .. })) {
            self.read_messages(agent);
        }
        self.settle_thought(at, agent, cost);
        self.with_agent(agent, |a| {
            a.turns += 1;
            a.progress.begin_turn(!calls.is_empty());
            a.queue = calls.iter().cloned().collect();
            a.waits = if calls.is_empty() { Wait::Kernel } else { Wait::Nothing };
        });
    }

    fn fold_judged(&mut self, at: Millis, call: &Call, judgement: &Judgement) {
        let id = call.id().clone();
        let agent = call.proposal.agent.clone();
        let go = judgement.verdict == Verdict::Go;
        if go {
            self.budgets.reserve(&agent, judgement.reserved);
            self.begin_running(at, &id, &agent);
        }
        let known = self.calls.get(&id).is_some_and(|c| c.outcome.is_none());
        if !known {
            self.call_order.push(id.clone());
        }
        let state = CallState {
            call: call.clone(),
            judgement: judgement.clone(),
            attempt: u32::from(go),
            generation: judgement.generation,
            prepared: None,
            outcome: None,
            undone: false,
            approval: None,
            edited: None,
        };
        self.calls.insert(id.clone(), state);
        let refused_by =
            |rule: &str| matches!(&judgement.verdict, Verdict::No(refusal) if refusal.rule.starts_with(rule));
        let malformed = refused_by("malformed");
        let looped = refused_by("loop");
        if refused_by("budget:") {
            // It stays in the queue: a person may raise the budget, and the run goes on where it stood.
            self.with_agent(&agent, |a| a.waits = Wait::Kernel);
            return;
        }
        self.with_agent(&agent, |a| {
            a.queue.retain(|proposal| proposal.id != id);
            a.malformed = if malformed { a.malformed + 1 } else { 0 };
            a.looped |= looped;
            a.waits = match &judgement.verdict {
                Verdict::Go => Wait::Outcome(id.clone()),
                Verdict::Ask { .. } => Wait::Kernel,
                Verdict::No(_) => Wait::Nothing,
            };
            if go {
                a.recent.push_back(at);
                if a.recent.len() > limits::RATE_CALLS_MAX {
                    a.recent.pop_front();
                }
            }
            // A judgement after a person's answer is the same proposal, not one more.
            if judgement.approval.is_none() {
                a.intents.push_back(judgement.intent.clone());
                if a.intents.len() > limits::PATTERN_CALLS_MAX * limits::PATTERN_ROUNDS_MAX {
                    a.intents.pop_front();
                }
            }
        });
    }

    fn fold_asked(&mut self, at: Millis, question: &Question) {
        if let QuestionKind::Open { call, .. } = &question.kind {
            self.end_running(at, call);
        }
        let asked = Asked { question: question.clone(), at, answer: None };
        self.questions.insert(question.id.clone(), asked);
        self.with_agent(&question.agent, |a| a.waits = Wait::Answer(question.id.clone()));
    }

    fn fold_answered(&mut self, id: &QuestionId, answer: &Answer) {
        let Some(asked) = self.questions.get_mut(id) else { return };
        if asked.answer.is_some() {
            return;
        }
        asked.answer = Some(answer.clone());
        let question = asked.question.clone();
        let wait = match &question.kind {
            QuestionKind::Call { call, .. } => self.answer_call(&question, call, answer),
            QuestionKind::Plan { .. } => self.answer_plan(&question.agent, answer),
            QuestionKind::Unknown { .. } if answer.kind == AnswerKind::RunAgain => Wait::Kernel,
            QuestionKind::Unknown { .. } => Wait::Nothing,
            QuestionKind::Open { .. } => Wait::Kernel,
        };
        self.with_agent(&question.agent, |a| {
            a.waits = wait;
            a.answered = Some(question.id.clone());
        });
    }

    fn answer_plan(&mut self, agent: &AgentId, answer: &Answer) -> Wait {
        match answer.kind {
            AnswerKind::Deny => Wait::Kernel,
            // A change was asked for: what was planned is dropped and the brain thinks again with the note.
            AnswerKind::Text { .. } => {
                self.with_agent(agent, |a| a.queue.clear());
                Wait::Nothing
            }
            _ => Wait::Nothing,
        }
    }

    fn answer_call(&mut self, question: &Question, id: &CallId, answer: &Answer) -> Wait {
        let QuestionKind::Call { intent, grants, .. } = &question.kind else { return Wait::Nothing };
        if matches!(answer.kind, AnswerKind::Deny | AnswerKind::Text { .. }) {
            return Wait::Nothing;
        }
        for capability in grants {
            let held = Held { capability: capability.clone(), until: None };
            // The yes covers what the call needs; for the whole line of agents, because a child holds no more
            // than its parents.
            self.grant_up(&question.agent, &held);
        }
        let Some(call) = self.calls.get_mut(id) else { return Wait::Nothing };
        let mut approved =
            Approved { question: question.id.clone(), by: answer.by.clone(), intent: Some(intent.clone()) };
        match &answer.kind {
            AnswerKind::Edit { args } => {
                call.edited = Some(args.clone());
                approved.intent = None;
            }
            AnswerKind::ApproveForRun | AnswerKind::ApproveAlways { .. } => {
                self.run_approvals.push(RunApproval {
                    agent: question.agent.clone(),
                    tool: call.call.proposal.tool.clone(),
                    pattern: crate::policy::pattern_for(&call.call),
                    needs: call.call.assessment.needs.clone(),
                });
            }
            _ => {}
        }
        call.approval = Some(approved);
        Wait::Again(id.clone())
    }

    fn grant_up(&mut self, agent: &AgentId, held: &Held) {
        let mut next = Some(agent.clone());
        while let Some(node) = next.and_then(|id| self.agents.get_mut(&id)) {
            node.capabilities.push(held.clone());
            next = node.parent.clone();
        }
    }

    fn fold_retried(&mut self, at: Millis, id: &CallId, attempt: u32, generation: Generation) {
        let Some(call) = self.calls.get_mut(id) else { return };
        let settled_before = call.outcome.take().is_some();
        call.attempt = attempt;
        call.generation = generation;
        let (agent, reserved) = (call.call.proposal.agent.clone(), call.judgement.reserved);
        if settled_before {
            self.budgets.reserve(&agent, reserved);
        }
        self.begin_running(at, id, &agent);
        self.with_agent(&agent, |a| a.waits = Wait::Outcome(id.clone()));
    }

    fn fold_done(&mut self, at: Millis, id: &CallId, generation: Generation, outcome: &Outcome, cost: Cost) {
        let Some(call) = self.calls.get_mut(id) else { return };
        // A late result of an older generation, or a second one, is on record and acts no more.
        if call.outcome.is_some() || generation < call.generation {
            return;
        }
        call.outcome = Some(outcome.clone());
        self.end_running(at, id);
        let Some(call) = self.calls.get(id) else { return };
        let (agent, reserved) = (call.call.proposal.agent.clone(), call.judgement.reserved);
        self.budgets.settle(&agent, reserved, cost);
        if outcome.succeeded()
            && let Some(known) = self.agents.get_mut(&agent)
        {
            known.progress.gave(&call.judgement.intent, outcome);
        }
        let unknown = outcome.status == OutcomeStatus::Unknown && !self.looks_itself(&agent);
        self.with_agent(&agent, |a| {
            if a.waits == Wait::Outcome(id.clone()) || a.waits == Wait::Kernel {
                a.waits = if unknown { Wait::Kernel } else { Wait::Nothing };
            }
        });
    }

    /// Whether what may have come of an interrupted call lies in the agent's own worktree, so that the agent looks, and no person
    /// is asked.
    pub fn looks_itself(&self, agent: &AgentId) -> bool {
        self.agents.get(agent).is_some_and(|agent| agent.worktree.is_some())
    }

    fn fold_rebudgeted(&mut self, budget: mycel_abi::Budget, agent: Option<&AgentId>) {
        if let Some(agent) = agent {
            return self.budgets.set_limit(agent, budget);
        }
        let roots: Vec<AgentId> =
            self.agents.values().filter(|a| a.parent.is_none()).map(|a| a.id.clone()).collect();
        for root in roots {
            self.budgets.set_limit(&root, budget);
        }
    }

    fn fold_agent_ended(&mut self, at: Millis, agent: &AgentId, status: AgentStatus) {
        if let Some(Wait::Thought { reserved, .. }) = self.agents.get(agent).map(|a| a.waits.clone()) {
            // The model may still answer and charge for it; nobody will take the answer.
            self.settle_thought(at, agent, reserved);
        }
        self.messages.ended(agent);
        self.with_agent(agent, |a| {
            a.ended = Some(status);
            a.queue.clear();
            a.waits = Wait::Kernel;
        });
    }
}

/// How to take back a call that was interrupted and run again: first what its last attempt recorded, then what the
/// earlier ones did and the last found done already, such as the folders they had made.
fn both(earlier: UndoRecord, later: &UndoRecord) -> UndoRecord {
    let mut items = earlier.items;
    items.retain(|item| !later.items.contains(item));
    items.extend(later.items.iter().cloned());
    UndoRecord { items }
}
