//! The interface of a brain.

use mycel_abi::{CallId, Cost, Goal, Outcome, Refusal, Step, StopReason};
use serde_json::Value;

/// Everything a brain may know for one turn. It is assembled from the journal alone, so the same journal gives the
/// same context.
#[derive(Debug, Clone)]
pub struct Context {
    pub goal: Goal,
    /// Role and rules for a language model; the reactive tier does not read it.
    pub system: String,
    /// What happened so far, oldest first. Empty on the first turn.
    pub items: Vec<Item>,
    pub tools: Vec<ToolDef>,
    /// A JSON schema of the answer, calls aside; any text where there is none. A brain that can be bound to it is; whoever asked
    /// checks the answer in any case.
    pub output: Option<Value>,
    /// Upper bound of the answer.
    pub max_tokens: u32,
}

/// One thing that happened in this agent's life.
#[derive(Debug, Clone)]
pub enum Item {
    /// This brain answered.
    Thought { text: String, calls: Vec<ReplyCall> },
    /// A call of an earlier thought came to an end.
    Result { call: CallId, provider_id: Option<String>, tool: String, result: CallResult },
    /// The person said something more (a note to a refusal, the next message of a chat).
    Person { text: String },
    /// The kernel says something the brain must know (a malformed reply, a limit).
    Kernel { text: String },
}

/// What came of a call.
#[derive(Debug, Clone)]
pub enum CallResult {
    Done(Outcome),
    /// It never ran.
    Refused(Refusal),
}

/// A tool as a brain sees it.
#[derive(Debug, Clone)]
pub struct ToolDef {
    pub name: String,
    pub description: String,
    /// JSON Schema of the arguments.
    pub input: Value,
}

/// A call a brain wants.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplyCall {
    /// The provider's id of the call, if it has one.
    pub provider_id: Option<String>,
    pub tool: String,
    /// `Err` holds the text that was no JSON object, so that the place can be fed back.
    pub args: Result<Value, String>,
    /// A title for the plan, if the brain has a better one than the tool's.
    pub title: Option<String>,
}

/// A brain's answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    pub text: String,
    pub calls: Vec<ReplyCall>,
    /// The whole plan ahead, if the brain knows it (the reactive tier does, on its first turn).
    pub plan: Option<(String, Vec<Step>, Vec<String>)>,
    pub cost: Cost,
    pub stop: StopReason,
    /// Tokens that the provider counted in what it was told, if it counts.
    pub read_tokens: Option<u64>,
    /// How sure the brain is of this answer, from 0 to 1, if it can tell. It decides about escalation and is not kept.
    pub confidence: Option<f32>,
}

impl Reply {
    /// An answer in words, at no cost.
    pub fn said(text: String, stop: StopReason) -> Self {
        Self {
            text,
            calls: Vec::new(),
            plan: None,
            cost: Cost::ZERO,
            stop,
            read_tokens: None,
            confidence: None,
        }
    }
    /// One call, at no cost.
    pub fn called(tool: &str, args: Value) -> Self {
        let call = ReplyCall { provider_id: None, tool: tool.to_owned(), args: Ok(args), title: None };
        Self { calls: vec![call], ..Self::said(String::new(), StopReason::Calls) }
    }
}

/// A piece of an answer while it comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delta {
    Text(String),
    Reasoning(String),
}

/// Why a brain could not answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BrainError {
    /// May pass: worth another try after the given time (from `Retry-After`) or the usual back-off.
    #[error("{message}")]
    Passing { message: String, retry_after_ms: Option<u64>, cost: Cost },
    /// Will not pass by itself: no key, unknown model, refused request.
    #[error("{message}")]
    Lasting { message: String, hint: Option<String> },
    /// What it was told is longer than the model takes. `window` is what it takes, if it says so.
    #[error("{message}")]
    TooLong { message: String, window: Option<u32> },
    /// A person stopped it. What had begun is charged by most providers, so it has an (estimated) cost.
    #[error("the model call was cancelled")]
    Cancelled { cost: Cost },
}

/// What a model has to read for a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// An estimate that errs upwards: system text, tools, all that happened, with nothing left out.
    pub tokens: u64,
    /// Tokens that the model can take, answer included; none while it is not known.
    pub window: Option<u32>,
}

/// Something that answers.
pub trait Brain: Send {
    /// `reactive`, or the model's name as the person gave it.
    fn name(&self) -> &str;
    /// Whether the money in its costs means anything. If not it is zero, and a bound of money does not hold.
    fn price_known(&self) -> bool {
        true
    }
    /// The worst cost of the next turn, for the reservation.
    fn reserve(&self, context: &Context) -> Cost;
    /// How much it has to read for a turn; none if it does not read all of a context.
    fn reading(&self, _context: &Context) -> Option<Reading> {
        None
    }
    /// One turn. `show` is called with pieces as they come; `cancelled` is asked often.
    fn turn(
        &mut self,
        context: &Context,
        show: &mut dyn FnMut(Delta),
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Reply, BrainError>;
}
