//! What happened: the only thing that is ever stored.
//!
//! An [`Event`] is one node of a run's tree (`parent` points to the event it follows; a fork is a new leaf). Every
//! screen is a fold over events, so whatever a person can see must be in one.

use crate::flow::Flow;
use crate::{
    AgentId, Autonomy, Budget, Call, CallId, Capability, Cost, Digest, EventId, Generation, Goal, Judgement,
    Message, Millis, Outcome, Plan, Proposal, QuestionId, RunId, Seq, TurnId, UndoRecord,
};
use crate::{NodeId, VisitId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// An event as it stands in a journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub seq: Seq,
    #[serde(flatten)]
    pub event: NewEvent,
}

impl std::ops::Deref for Event {
    type Target = NewEvent;
    fn deref(&self) -> &NewEvent {
        &self.event
    }
}

/// An event before the journal gave it its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewEvent {
    pub id: EventId,
    pub run: RunId,
    /// The event this one follows; `None` only for the first of a run.
    pub parent: Option<EventId>,
    pub at: Millis,
    pub actor: Actor,
    pub body: Body,
}

/// Who caused an event: `person:anna`, `agent:lead`, `kernel`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Actor {
    Person(String),
    Agent(AgentId),
    Kernel,
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Actor::Person(name) => write!(f, "person:{name}"),
            Actor::Agent(agent) => write!(f, "agent:{agent}"),
            Actor::Kernel => f.write_str("kernel"),
        }
    }
}

impl From<Actor> for String {
    fn from(actor: Actor) -> String {
        actor.to_string()
    }
}

impl TryFrom<String> for Actor {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        match text.split_once(':') {
            Some(("person", name)) => Ok(Actor::Person(name.to_owned())),
            Some(("agent", agent)) => Ok(Actor::Agent(agent.parse().map_err(|e| format!("{e}"))?)),
            None if text == "kernel" => Ok(Actor::Kernel),
            _ => Err(format!("`{text}` is not an actor")),
        }
    }
}

/// What the event says. `kind` is the tag; see `docs/reference/events.md` for the list with examples.
#[expect(
    clippy::large_enum_variant,
    reason = "an event is made once and moved into its batch; a box would cost more than it saves"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Body {
    /// A run begins. Always the first event of a run.
    RunStarted {
        goal: Goal,
        autonomy: Autonomy,
        budget: Budget,
        /// `reactive`, or the name of a model.
        brain: String,
        /// Version of the program that wrote this.
        version: String,
        /// SHA-256 of the policy in force.
        policy: Digest,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        forked_from: Option<ForkPoint>,
        /// The schedule that began it, if no person did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fired: Option<Fired>,
    },
    /// A process took the run. Calls judged under an older generation may no longer act.
    Leased { generation: Generation, owner: String, pid: u32 },
    /// An agent was made. Capabilities and budget are a part of its parent's, never more.
    AgentSpawned {
        agent: AgentId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        parent: Option<AgentId>,
        role: String,
        /// What it is to do, if not the goal itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        task: Option<String>,
        capabilities: Vec<Capability>,
        budget: Budget,
        /// Higher goes first.
        priority: u8,
        /// How much it does without asking, where that is less than the run may.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        autonomy: Option<Autonomy>,
        /// The worktree of a team that it works in. What becomes unknown of its calls lies in there, where it can look itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        worktree: Option<String>,
    },
    /// A capability was added for an agent (by a person's answer or a rule), until a time or for ever.
    Granted {
        agent: AgentId,
        capability: Capability,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Millis>,
        why: String,
    },
    /// A capability was taken away.
    Revoked { agent: AgentId, capability: Capability, why: String },
    /// A cage was made: which layers hold.
    Caged { agent: AgentId, place: String, layers: Vec<String>, missing: Vec<String> },
    /// A model is about to be asked; the worst cost is set aside.
    Thinking {
        turn: TurnId,
        agent: AgentId,
        brain: String,
        reserve: Cost,
        /// How much of the model's window is about to be used, by an estimate.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        context: Option<ContextSize>,
    },
    /// A brain answered. No calls means: this is the answer.
    Thought {
        turn: TurnId,
        agent: AgentId,
        brain: String,
        text: String,
        calls: Vec<Proposal>,
        cost: Cost,
        stop: StopReason,
        /// Tokens that the provider counted in what it was told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        read_tokens: Option<u64>,
        /// Where the answer is not what its node must give, a line for each place. The agent is told, and answers again.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        misfits: Vec<String>,
    },
    /// A brain could not answer.
    ThoughtFailed { turn: TurnId, agent: AgentId, error: String, cost: Cost, retry: bool },
    /// An agent's context was made shorter, so that it fits its model's window. The journal keeps everything: this says what
    /// the agent is told from now on in the place of what came before.
    Compacted {
        agent: AgentId,
        /// The turn that it was made for.
        turn: TurnId,
        /// The first turn that stays as it was; none where even the last one was shortened.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        upto: Option<TurnId>,
        how: Compaction,
        /// Who wrote the summary, if a model did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        brain: Option<String>,
        /// What stands in the place of what was summarised; empty where outputs were only shortened.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        text: String,
        /// What is exact and given again each time: the plan, what the person said, files written, refused calls.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        state: String,
        /// Bytes that stay of a shortened text.
        #[serde(default, skip_serializing_if = "is_zero")]
        keep_bytes: u32,
        tokens_before: u64,
        tokens_after: u64,
        /// What the summary cost; what was set aside for it is settled here.
        cost: Cost,
    },
    /// The plan that follows from a thought.
    Planned { plan: Plan },
    /// A call was judged. With verdict `go` this is the intent: it is durable before anything runs.
    Judged { call: Call, judgement: Judgement },
    /// A person is asked. The run waits.
    Asked { question: Question },
    /// A person (or their standing rule) answered.
    Answered { question: QuestionId, answer: Answer },
    /// A tool is about to act: how to undo it, and how to tell whether it happened.
    Prepared { call: CallId, attempt: u32, undo: UndoRecord, probe: Value },
    /// An interrupted call starts again.
    Retried { call: CallId, attempt: u32, generation: Generation, why: String },
    /// A call ended; its reservation is settled here.
    Done { call: CallId, attempt: u32, generation: Generation, outcome: Outcome, cost: Cost },
    /// A call was taken back.
    Undone { call: CallId, outcome: Outcome },
    /// The person says something more: the next goal of a chat, or a note on the way.
    Told { text: String },
    /// A person changed the run's budget.
    Rebudgeted {
        budget: Budget,
        /// Whose; of the whole run if it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agent: Option<AgentId>,
    },
    /// A message to agents of the run. Who gets it is decided by the kernel, from what stands before in the journal.
    Messaged { message: Message },
    /// From now on an agent gets what is published on a topic.
    Subscribed { agent: AgentId, topic: String },
    /// An agent says something to the person.
    Said { agent: AgentId, text: String },
    /// Something worth knowing that is not an answer.
    Noted { level: NoteLevel, text: String },
    /// The run waits for something named.
    Paused { reason: String },
    /// The run goes on.
    Resumed {},
    /// An agent is finished.
    AgentEnded { agent: AgentId, status: AgentStatus, report: String },
    /// A flow begins: that of the run, or the one that a node of another runs (`within`).
    FlowStarted {
        flow: Box<Flow>,
        #[serde(default, skip_serializing_if = "Map::is_empty")]
        input: Map<String, Value>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<VisitId>,
        /// The flows that nodes of it run, by the name they use.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        subflows: BTreeMap<String, Flow>,
    },
    /// A node begins. Nodes that only compute have no such event: they are computed again.
    NodeStarted {
        visit: VisitId,
        attempt: u32,
        /// Who works on it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agent: Option<AgentId>,
        /// What it works on: the arguments of a tool, the items of a map, the input of a flow.
        #[serde(default, skip_serializing_if = "Value::is_null")]
        given: Value,
    },
    /// A node ended: what it gave, and what follows.
    NodeEnded {
        visit: VisitId,
        #[serde(default, skip_serializing_if = "Value::is_null")]
        output: Value,
        /// Where all of the output is, if the event holds only a part.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        full_output: Option<Digest>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        next: Vec<NodeId>,
        /// Why it failed. With `next`, or marked as given instead, the flow goes on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        error: Option<NodeError>,
    },
    /// What the members of a swarm said about one of its items, or in a vote, and what came of it.
    Decided {
        /// The swarm or the vote.
        visit: VisitId,
        /// Which item; 0 of a vote.
        item: u32,
        /// What was said, most weight first.
        tally: Vec<Ballots>,
        /// The weight of all that was said, in thousandths: the weight of a member times its reputation.
        cast: u64,
        /// The weight of all who were asked.
        of: u64,
        /// The copy whose result stands; none where nothing was decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        copy: Option<u32>,
        /// Why nothing was decided.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
        /// What follows for those who said it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        ratings: Vec<Rating>,
    },
    /// What the way a member has worked does to its reputation.
    Rated {
        /// The copy it worked on.
        visit: VisitId,
        #[serde(flatten)]
        rating: Rating,
    },
    /// A person changed what a channel holds.
    ChannelSet {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<VisitId>,
        channel: String,
        value: Value,
    },
    /// A person changed what a flow was given.
    InputSet {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<VisitId>,
        input: String,
        value: Value,
    },
    /// The run is finished.
    Ended { status: RunStatus, report: String },
    /// A body was erased on request; its digest stays in the chain.
    Erased { event: EventId, why: String },
    /// A signature over the chain up to and including `seq`.
    Checkpointed { seq: Seq, hash: Digest, key: String, signature: String },
    /// In the place of a body that was erased.
    Gone {},
    /// A body of a kind this version does not know; kept as it is.
    #[serde(untagged)]
    Unknown(Value),
}

impl Body {
    /// The tag of this body.
    pub fn kind(&self) -> &str {
        match self {
            Body::RunStarted { .. } => "run_started",
            Body::Leased { .. } => "leased",
            Body::AgentSpawned { .. } => "agent_spawned",
            Body::Granted { .. } => "granted",
            Body::Revoked { .. } => "revoked",
            Body::Caged { .. } => "caged",
            Body::Thinking { .. } => "thinking",
            Body::Thought { .. } => "thought",
            Body::ThoughtFailed { .. } => "thought_failed",
            Body::Compacted { .. } => "compacted",
            Body::Planned { .. } => "planned",
            Body::Judged { .. } => "judged",
            Body::Asked { .. } => "asked",
            Body::Answered { .. } => "answered",
            Body::Prepared { .. } => "prepared",
            Body::Retried { .. } => "retried",
            Body::Done { .. } => "done",
            Body::Undone { .. } => "undone",
            Body::Told { .. } => "told",
            Body::Rebudgeted { .. } => "rebudgeted",
            Body::Messaged { .. } => "messaged",
            Body::Subscribed { .. } => "subscribed",
            Body::Said { .. } => "said",
            Body::Noted { .. } => "noted",
            Body::Paused { .. } => "paused",
            Body::Resumed {} => "resumed",
            Body::AgentEnded { .. } => "agent_ended",
            Body::FlowStarted { .. } => "flow_started",
            Body::NodeStarted { .. } => "node_started",
            Body::NodeEnded { .. } => "node_ended",
            Body::Decided { .. } => "decided",
            Body::Rated { .. } => "rated",
            Body::ChannelSet { .. } => "channel_set",
            Body::InputSet { .. } => "input_set",
            Body::Ended { .. } => "ended",
            Body::Erased { .. } => "erased",
            Body::Checkpointed { .. } => "checkpointed",
            Body::Gone {} => "gone",
            Body::Unknown(value) => value.get("kind").and_then(Value::as_str).unwrap_or("unknown"),
        }
    }
}

/// How full a model's window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContextSize {
    pub tokens: u64,
    /// Tokens that the model can take, answer included.
    pub window: u32,
}

/// How a context was made shorter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compaction {
    /// Long outputs and arguments of older calls keep their head and tail.
    Shortened,
    /// A model summarised what came before.
    Summarised,
    /// No model could: a line for each call.
    Listed,
}

impl Compaction {
    pub fn as_str(self) -> &'static str {
        match self {
            Compaction::Shortened => "shortened",
            Compaction::Summarised => "summarised",
            Compaction::Listed => "listed",
        }
    }
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// Why a node failed, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NodeError {
    pub message: String,
    pub then: Then,
}

/// What follows a failure of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Then {
    /// It is tried again.
    Retry,
    /// Its fallback is its output.
    Fallback,
    /// The flow goes on at its fail branch.
    Branch,
    /// The flow fails.
    Fail,
}

/// One thing that members of a swarm said, and who said it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballots {
    /// An option of a vote; of a swarm what was compared, or the digest of it where it is long.
    pub what: Value,
    pub members: Vec<String>,
    /// In thousandths.
    pub weight: u64,
}

/// A change of what the word of a member of a swarm counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    pub member: String,
    pub conduct: Conduct,
    /// From now on, in thousandths.
    pub reputation: u32,
    /// It is in quarantine from now on: until so many copies of the run have ended; [`Rating::FOR_GOOD`] is until the run ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_for: Option<u32>,
}

impl Rating {
    pub const FOR_GOOD: u32 = u32::MAX;
}

/// How a member of a swarm has worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Conduct {
    /// Its result is the one that stands.
    Agreed,
    /// Another result stands.
    WrongResult,
    /// It has voted for one thing and for another.
    Equivocated,
    /// Its calls went round, or it made no progress.
    Looped,
    /// It gave nothing that could be used.
    Failed,
}

impl Conduct {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Conduct::Agreed => "agreed",
            Conduct::WrongResult => "wrong result",
            Conduct::Equivocated => "voted for two things",
            Conduct::Looped => "went round in circles",
            Conduct::Failed => "failed",
        }
    }
}

/// Where a fork leaves its run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForkPoint {
    pub run: RunId,
    pub event: EventId,
}

/// What a schedule began a run for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fired {
    /// The number of the schedule.
    pub schedule: u64,
    /// Its rule at that time: `every weekday 09:00`.
    pub when: String,
    /// The moment it was due.
    pub due_ms: Millis,
    pub cause: FiringCause,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FiringCause {
    /// It was the time.
    Clock,
    /// Files changed.
    Change,
    /// A webhook was called.
    Webhook,
    /// A person wanted it now.
    Person,
}

/// Why a brain stopped talking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopReason {
    /// It is finished.
    End,
    /// It wants tools to run.
    Calls,
    /// It ran into its token limit.
    Length,
    /// It does not know what to do with this goal.
    NotUnderstood,
}

/// A question to the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub id: QuestionId,
    pub agent: AgentId,
    pub kind: QuestionKind,
    /// What is asked, in one sentence.
    pub text: String,
    /// What the person should see before answering.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preview: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum QuestionKind {
    /// May this call run? Bound to its exact intent.
    Call { call: CallId, intent: Digest, grants: Vec<Capability> },
    /// May this plan go ahead?
    Plan { plan: crate::PlanId },
    /// A call may or may not have happened: what now?
    Unknown { call: CallId },
    /// The agent asks (tool `ask.person`); the answer is the call's output.
    Open {
        call: CallId,
        choices: Vec<String>,
        /// A JSON schema of what the person fills in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        form: Option<Value>,
        /// One of the choices must be taken, because each leads somewhere else: a node of a flow asks.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        actions: Option<Actions>,
        /// When it is over by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Until>,
    },
}

/// Which of the choices an answer takes that names none of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actions {
    /// Words; they become its note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_words: Option<String>,
    /// A no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_no: Option<String>,
    /// Nothing at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_enter: Option<String>,
}

/// How long a question stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Until {
    pub at: Millis,
    /// The choice that is taken then; without it the node fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
}

/// An answer of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub by: String,
    #[serde(flatten)]
    pub kind: AnswerKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum AnswerKind {
    /// Yes, this once.
    Approve,
    /// Yes, and the same tool on the same resources for the rest of this run.
    ApproveForRun,
    /// Yes, and a rule is written for this pattern.
    ApproveAlways { pattern: String },
    /// Yes, with other arguments.
    Edit { args: Value },
    /// No.
    Deny,
    /// The text asked for.
    Text { text: String },
    /// (For a call that may have happened) it happened.
    ItHappened,
    /// (For a call that may have happened) it did not; run it again.
    RunAgain,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteLevel {
    Info,
    Warning,
    Error,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgentStatus {
    Finished,
    Failed,
    Stopped,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunStatus {
    /// The goal was dealt with.
    Finished,
    /// It could not be.
    Failed,
    /// A person stopped it.
    Stopped,
    /// No brain at hand understands the goal.
    NotUnderstood,
}
