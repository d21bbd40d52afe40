//! What there is to know about a run: the structure that every screen and `--json` is made of.
//!
//! It is filled from events alone, see [`RunView::fold`].

mod fold;

use super::node::NodeView;
use super::swarm::MemberView;
use mycel_abi::VisitId;
use mycel_abi::{
    Actor, AgentId, AgentStatus, Answer, AnswerKind, Approval, Autonomy, Body, Budget, Call, CallId,
    Capability, Check, ContextSize, Cost, Digest, EffectClass, Event, EventId, Fired, ForkPoint, Goal,
    Judgement, Label, Message, Millis, NoteLevel, Outcome, OutcomeStatus, Plan, PlanId, Question, QuestionId,
    QuestionKind, Refusal, Risk, RunId, RunStatus, Step, StepId, StopReason, Until, Verdict,
};
use mycel_system::Flows;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Everything there is to know about a run. The field names are those of the `--json` output.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RunView {
    pub run: Option<RunId>,
    pub state: RunState,
    pub goal: String,
    /// The folder the goal is about.
    pub workspace: String,
    pub labels: Vec<Label>,
    pub brain: String,
    pub autonomy: Autonomy,
    pub budget: Budget,
    /// Version of the program that started the run.
    pub version: String,
    pub forked_from: Option<ForkPoint>,
    /// The schedule that began it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fired: Option<Fired>,
    pub started_ms: Option<Millis>,
    pub ended_ms: Option<Millis>,
    /// Time of the last event.
    pub last_ms: Millis,
    pub plan: Option<PlanView>,
    pub steps: Vec<StepView>,
    pub calls: Vec<CallView>,
    pub questions: Vec<QuestionView>,
    pub agents: Vec<AgentView>,
    pub cages: Vec<CageView>,
    pub notes: Vec<NoteView>,
    pub messages: Vec<MessageView>,
    /// Members of swarms, in the order they began to work.
    pub members: Vec<MemberView>,
    /// Who works on a copy.
    #[serde(skip)]
    pub(super) copies: BTreeMap<VisitId, String>,
    #[serde(skip)]
    pub(super) votes: BTreeSet<VisitId>,
    /// Nodes of its flow, in the order they began.
    pub nodes: Vec<NodeView>,
    #[serde(skip)]
    pub(super) node_at: BTreeMap<VisitId, usize>,
    /// Its flow and those that nodes of it run now.
    #[serde(rename = "channels", serialize_with = "super::node::serialize")]
    pub(super) flows: Flows,
    /// The run it left as a fork, as long as only events of that were written once more.
    #[serde(skip)]
    pub(super) left: Option<RunId>,
    /// It runs a flow: calls that fail are dealt with by their nodes.
    pub has_flow: bool,
    /// The last answer of the lead.
    pub answer: String,
    /// What the run says about its end.
    pub report: String,
    /// Why it waits, if it is paused.
    pub paused: Option<String>,
    pub cost: Cost,
    pub events: u64,
    pub last_event: Option<EventId>,
    /// Bodies that were erased.
    pub erased: u64,
}

/// Where a run stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RunState {
    #[default]
    Running,
    /// For an answer of a person.
    Waiting,
    Paused,
    /// Its process was ended in the middle. Only who looks at the locks can tell, so that no fold gives it.
    Interrupted,
    /// Its question was answered while nobody drove it; as with `Interrupted`.
    Answered,
    Finished,
    Failed,
    Stopped,
    NotUnderstood,
}

impl RunState {
    /// The word a person reads.
    pub fn word(self) -> &'static str {
        match self {
            RunState::Running => "running",
            RunState::Waiting => "waiting for an answer",
            RunState::Paused => "paused",
            RunState::Interrupted => "interrupted",
            RunState::Answered => "answered, to be resumed",
            RunState::Finished => "finished",
            RunState::Failed => "failed",
            RunState::Stopped => "stopped",
            RunState::NotUnderstood => "not understood",
        }
    }
    /// Whether nothing more will happen.
    pub fn is_over(self) -> bool {
        match self {
            RunState::Running
            | RunState::Waiting
            | RunState::Paused
            | RunState::Interrupted
            | RunState::Answered => false,
            RunState::Finished | RunState::Failed | RunState::Stopped | RunState::NotUnderstood => true,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanView {
    pub id: PlanId,
    pub title: String,
    /// Why the plan is as it is.
    pub report: Vec<String>,
    /// Plans before this one.
    pub revisions: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepView {
    pub id: StepId,
    /// From 1, as it is shown.
    pub number: u32,
    pub title: String,
    pub tool: String,
    pub args: Value,
    pub after: Vec<StepId>,
    pub risk: Risk,
    pub effect: EffectClass,
    pub state: CallState,
}

/// Where a call, or the step it belongs to, stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CallState {
    #[default]
    Waiting,
    Asked,
    Running,
    Ok,
    Failed,
    TimedOut,
    Cancelled,
    Refused,
    /// It was interrupted and had not happened.
    NotDone,
    /// It may or may not have happened.
    Unknown,
    Undone,
}

impl CallState {
    /// The word a person reads.
    pub fn word(self) -> &'static str {
        match self {
            CallState::Waiting => "waiting",
            CallState::Asked => "asked",
            CallState::Running => "running",
            CallState::Ok => "ok",
            CallState::Failed => "failed",
            CallState::TimedOut => "timed out",
            CallState::Cancelled => "cancelled",
            CallState::Refused => "refused",
            CallState::NotDone => "not done",
            CallState::Unknown => "may have run",
            CallState::Undone => "undone",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CallView {
    pub id: CallId,
    pub agent: AgentId,
    pub step: Option<StepId>,
    pub tool: String,
    pub args: Value,
    pub summary: String,
    pub preview: Vec<String>,
    pub needs: Vec<Capability>,
    pub risk: Risk,
    pub effect: EffectClass,
    pub undoable: bool,
    pub state: CallState,
    pub checks: Vec<Check>,
    /// Why a person was asked.
    pub ask: Option<String>,
    pub refusal: Option<Refusal>,
    pub approval: Option<Approval>,
    pub outcome: Option<Outcome>,
    pub undo: Option<Outcome>,
    /// Whether it was about to change something: it wrote how to undo it.
    pub prepared: bool,
    /// How often it was started.
    pub attempts: u32,
    /// When it was allowed.
    pub started_ms: Millis,
    /// How long it took.
    pub took_ms: Option<u64>,
    pub cost: Cost,
    /// The event of the last judgement, for `fork --at`.
    pub event: EventId,
}

impl CallView {
    /// Whether it changed something that still stands, or may have.
    pub fn changed(&self) -> bool {
        let ran = match self.state {
            CallState::Ok
            | CallState::Failed
            | CallState::TimedOut
            | CallState::Cancelled
            | CallState::Unknown => true,
            CallState::Waiting | CallState::Asked | CallState::Running => false,
            CallState::Refused | CallState::NotDone | CallState::Undone => false,
        };
        // A call that failed says what it changed; without an undo record there was nothing it had prepared to change.
        let failed_clean = self.state == CallState::Failed && !self.prepared && self.undoable;
        ran && self.effect != EffectClass::Pure && !failed_clean
    }
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QuestionView {
    #[serde(rename = "question")]
    pub id: QuestionId,
    pub agent: AgentId,
    pub text: String,
    pub preview: Vec<String>,
    #[serde(flatten)]
    pub kind: QuestionKind,
    /// Why a person is asked.
    pub why: Option<String>,
    pub asked_ms: Millis,
    pub answer: Option<Answer>,
}

impl QuestionView {
    /// The call the question is about, if it is about one.
    pub fn call(&self) -> Option<&CallId> {
        match &self.kind {
            QuestionKind::Call { call, .. }
            | QuestionKind::Unknown { call }
            | QuestionKind::Open { call, .. } => Some(call),
            QuestionKind::Plan { .. } => None,
        }
    }
    /// How long it stands, if not for ever.
    pub fn until(&self) -> Option<&Until> {
        match &self.kind {
            QuestionKind::Open { until, .. } => until.as_ref(),
            QuestionKind::Call { .. } | QuestionKind::Plan { .. } | QuestionKind::Unknown { .. } => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AgentView {
    pub id: AgentId,
    pub parent: Option<AgentId>,
    pub role: String,
    pub task: Option<String>,
    pub capabilities: Vec<Capability>,
    pub status: Option<AgentStatus>,
    /// How full its model's window was at its last turn; none if it asked no model that has one.
    pub context: Option<ContextSize>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CageView {
    pub agent: AgentId,
    pub place: String,
    pub layers: Vec<String>,
    pub missing: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NoteView {
    pub level: NoteLevel,
    pub text: String,
    pub at_ms: Millis,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MessageView {
    #[serde(flatten)]
    pub message: Message,
    pub at_ms: Millis,
}

impl RunView {
    /// The call of this id.
    pub fn call(&self, id: &CallId) -> Option<&CallView> {
        self.calls.iter().find(|call| call.id == *id)
    }
    /// The step of this id.
    pub fn step(&self, id: &StepId) -> Option<&StepView> {
        self.steps.iter().find(|step| step.id == *id)
    }
    /// Questions without an answer. A run that is over asks nothing any more.
    pub fn open_questions(&self) -> impl Iterator<Item = &QuestionView> {
        let over = self.state.is_over();
        self.questions.iter().filter(move |question| !over && self.is_open(question))
    }
    /// Whether it has no answer, and somebody still wants one: who asked for words may have ended, as a node does whose time is
    /// over.
    fn is_open(&self, question: &QuestionView) -> bool {
        let has_ended = || {
            let agent = self.agents.iter().find(|agent| agent.id == question.agent);
            agent.is_some_and(|agent| agent.status.is_some())
        };
        let asks = matches!(question.kind, QuestionKind::Open { .. });
        question.answer.is_none() && !(asks && has_ended())
    }
    /// Milliseconds from the first event to the end, or to the last event.
    pub fn took_ms(&self) -> u64 {
        let end = self.ended_ms.unwrap_or(self.last_ms);
        self.started_ms.map_or(0, |start| end.saturating_sub(start))
    }
    /// Calls that changed something which still stands.
    pub fn changes(&self) -> impl Iterator<Item = &CallView> {
        self.calls.iter().filter(|call| call.changed())
    }
    /// The first characters of the run's id.
    pub fn short(&self) -> &str {
        self.run.as_ref().map_or("?", |run| super::format::short_id(run.as_str()))
    }
}

/// The name of a person, for sentences: `person:anna` is anna.
pub fn actor_name(actor: &Actor) -> String {
    match actor {
        Actor::Person(name) => name.clone(),
        Actor::Agent(agent) => agent.to_string(),
        Actor::Kernel => "the kernel".into(),
    }
}

/// The digest of a large output, if the call has one.
pub fn full_output(call: &CallView) -> Option<&Digest> {
    call.outcome.as_ref().and_then(|outcome| outcome.full_output.as_ref())
}
