//! The words of Mycel.
//!
//! Every other crate speaks in the types of this one: a person's [`Goal`], the [`Plan`] made of it, the
//! [`Call`] an agent proposes, the [`Capability`] the call needs, the [`Judgement`] the gateway gives, the
//! [`Outcome`] a tool returns and the [`Event`] that records each of them. They are data. They decide nothing and
//! touch nothing; decisions live in `mycel-kernel`, hands in the drivers.
//!
//! A type that derives `Serialize` here is a promise: it stands in journals that must load for ever. Fields are
//! added with `#[serde(default)]` and never change meaning; a new meaning is a new field or a new event kind.
//!
//! Units are in the names: `_ms` milliseconds, `_microusd` millionths of a US dollar, `_bytes` bytes. No floating
//! point number stands in an event, so that the canonical form is the same in every language.

mod budget;
mod call;
pub mod canonical;
mod capability;
mod event;
pub mod flow;
mod goal;
mod ids;
pub mod limits;
mod message;
pub mod pathtext;
mod redact;
mod secret;

pub use budget::{Budget, Cost};
pub use call::{
    Approval, Assessment, Autonomy, Call, CallRef, Check, EffectClass, Judgement, Outcome, OutcomeStatus,
    Proposal, Refusal, Risk, ToolFailure, UndoItem, UndoRecord, Verdict,
};
pub use capability::{Capability, CapabilityError};
pub use event::{
    Actions, Actor, AgentStatus, Answer, AnswerKind, Ballots, Body, Compaction, Conduct, ContextSize, Event,
    Fired, FiringCause, ForkPoint, NewEvent, NodeError, NoteLevel, Question, QuestionKind, Rating, RunStatus,
    StopReason, Then, Until,
};
pub use goal::{Goal, Label, Plan, Step};
pub use ids::{
    AgentId, CallId, Digest, EventId, Generation, IdError, MessageId, Millis, NodeId, PlanId, QuestionId,
    RunId, Seq, StepId, TurnId, VisitId,
};
pub use message::{Address, Message};
pub use redact::{Cleaned, REDACTED_BYTES_MIN, Redactor};
pub use secret::{Mention, Secret, mentions};
