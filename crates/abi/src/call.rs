//! From proposal to outcome: what an agent asks for, how it is judged, and what came of it.

use crate::{AgentId, CallId, Capability, Cost, Digest, Generation, QuestionId, StepId, canonical};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// How much harm a call can do if it is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    /// Looks, changes nothing.
    Low,
    /// Changes what can be changed back.
    Medium,
    /// Loses data, reaches outside, or stops something.
    High,
    /// May ruin the machine or cannot be taken back.
    Critical,
}

/// What happens when a call is made twice; declared by the tool, never guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EffectClass {
    /// Changes nothing: run it again.
    Pure,
    /// Idempotent under its key (run and call): run it again.
    Keyed,
    /// Has a probe that tells whether it happened.
    Checkable,
    /// May have happened and nobody can tell: never run again without a person.
    Opaque,
}

/// How much a run may do without asking, from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Autonomy {
    /// Ask before the plan and before every call that changes something.
    Manual,
    /// Ask from medium risk up.
    #[default]
    Supervised,
    /// Ask only where a rule or a missing capability says so, and at critical risk.
    Full,
}

macro_rules! words {
    ($type:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        impl $type {
            pub const ALL: &'static [$type] = &[$($type::$variant),*];
            pub fn as_str(self) -> &'static str {
                match self { $($type::$variant => $word),* }
            }
        }
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl std::str::FromStr for $type {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    $($word => Ok($type::$variant),)*
                    other => Err(format!("`{other}` is not one of {}", [$($word),*].join(", "))),
                }
            }
        }
    };
}

words!(Risk { Low = "low", Medium = "medium", High = "high", Critical = "critical" });
words!(EffectClass { Pure = "pure", Keyed = "keyed", Checkable = "checkable", Opaque = "opaque" });
words!(Autonomy { Manual = "manual", Supervised = "supervised", Full = "full" });

/// What a brain asks for: a tool and its arguments. It holds no power.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    pub id: CallId,
    pub agent: AgentId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    pub tool: String,
    #[serde(default)]
    pub args: Value,
    /// The provider's own id of the tool call, needed to answer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
}

/// What a tool says about a proposal before anyone decides: what it needs and what it may do. Made by the tool table
/// from the arguments; contains no opinion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// One line a person understands: `delete 3 files (1.2 MB)`.
    pub summary: String,
    /// Every capability the call needs, with concrete resources.
    pub needs: Vec<Capability>,
    pub risk: Risk,
    pub effect: EffectClass,
    /// Whether an undo record will be written.
    pub undoable: bool,
    pub timeout_ms: u64,
    /// What a person should see before answering, a line each (the files to delete, the diff).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preview: Vec<String>,
    /// The command lines this call would start, as given; rules look inside them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commands: Vec<String>,
    /// Worst case, reserved before the call runs.
    #[serde(default)]
    pub reserve: Cost,
}

/// A proposal with its assessment: the intent that is judged and journaled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    pub proposal: Proposal,
    pub assessment: Assessment,
}

/// What names an intent: an approval holds for this and nothing else.
#[derive(Debug, Serialize)]
pub struct CallRef<'a> {
    pub agent: &'a AgentId,
    pub tool: &'a str,
    pub args: &'a Value,
    pub needs: &'a [Capability],
}

impl Call {
    pub fn id(&self) -> &CallId {
        &self.proposal.id
    }
    /// Hash of the exact intent: agent, tool, arguments and what it needs.
    pub fn intent(&self) -> Digest {
        canonical::digest(&CallRef {
            agent: &self.proposal.agent,
            tool: &self.proposal.tool,
            args: &self.proposal.args,
            needs: &self.assessment.needs,
        })
    }
}

/// The gateway's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Go,
    /// A person must answer first.
    Ask {
        why: String,
    },
    No(Refusal),
}

impl Verdict {
    pub fn word(&self) -> &'static str {
        match self {
            Verdict::Go => "go",
            Verdict::Ask { .. } => "ask",
            Verdict::No(_) => "no",
        }
    }
}

/// Why not, and which rule says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// `capability`, `policy:<rule>`, `budget:<part>`, `rate`, `loop`, `malformed`, `person`, ...
    pub rule: String,
    pub reason: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

/// One line of a judgement: which check, what it said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// `capability`, `policy`, `risk`, `autonomy`, `budget`, `rate`, `loop`.
    pub name: String,
    /// `go`, `ask` or `no`.
    pub verdict: String,
    pub note: String,
}

/// A verdict with the trail that led to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    pub verdict: Verdict,
    pub checks: Vec<Check>,
    /// Hash of the intent that was judged.
    pub intent: Digest,
    /// What is set aside until the outcome settles it; zero unless the verdict is go.
    #[serde(default)]
    pub reserved: Cost,
    /// The lease under which this was judged.
    pub generation: Generation,
    /// The answer of a person that made it go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval: Option<Approval>,
}

/// A person's yes, bound to one intent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    pub question: QuestionId,
    pub intent: Digest,
    pub by: String,
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeStatus {
    /// It did what it was asked.
    Ok,
    /// It says it failed; what it changed, if anything, it says too.
    Failed,
    /// It was stopped after its time.
    TimedOut,
    /// A person stopped it.
    Cancelled,
    /// It was interrupted, and a probe found that it had happened.
    Observed,
    /// It was interrupted, and a probe found that it had not happened.
    NotDone,
    /// It may or may not have happened.
    Unknown,
}

words!(OutcomeStatus {
    Ok = "ok",
    Failed = "failed",
    TimedOut = "timed_out",
    Cancelled = "cancelled",
    Observed = "observed",
    NotDone = "not_done",
    Unknown = "unknown",
});

/// What came of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    pub status: OutcomeStatus,
    /// The tool's typed output; `null` where there is none.
    #[serde(default)]
    pub output: Value,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<ToolFailure>,
    /// Set when the output was too large for the event: the blob that holds all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_output: Option<Digest>,
}

impl Outcome {
    pub fn ok(output: Value) -> Self {
        Self { status: OutcomeStatus::Ok, output, failure: None, full_output: None }
    }
    pub fn failed(failure: ToolFailure) -> Self {
        Self { status: OutcomeStatus::Failed, output: Value::Null, failure: Some(failure), full_output: None }
    }
    pub fn without_output(status: OutcomeStatus, message: impl Into<String>) -> Self {
        let failure = ToolFailure { kind: status.as_str().into(), message: message.into(), hint: None };
        Self { status, output: Value::Null, failure: Some(failure), full_output: None }
    }
    /// Whether the call did what it was asked, as far as anyone can tell.
    pub fn succeeded(&self) -> bool {
        matches!(self.status, OutcomeStatus::Ok | OutcomeStatus::Observed)
    }
}

/// Why a tool failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{message}")]
pub struct ToolFailure {
    /// A word a program can match: `not_found`, `denied`, `bad_args`, `exists`, `too_large`, `net`, `exit`, ...
    pub kind: String,
    /// What was being done to what, and why it failed.
    pub message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

/// How to take a call back, written before the call acts. Items are applied last to first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UndoRecord {
    pub items: Vec<UndoItem>,
}

/// One thing to put back. Paths are [`crate::pathtext`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum UndoItem {
    /// Nothing stood here before: remove what stands there now (if its content is still what the call wrote).
    Remove {
        path: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        written: Option<Digest>,
    },
    /// A file stood here with this content.
    RestoreFile { path: String, content: Digest, bytes: u64, mode: u32, modified_ms: i64 },
    /// A folder stood here.
    RestoreDir { path: String, mode: u32, modified_ms: i64 },
    /// A symbolic link stood here.
    RestoreLink { path: String, target: String },
    /// It was moved: move it back.
    MoveBack { from: String, to: String },
    /// Its permission bits were these.
    RestoreMode { path: String, mode: u32 },
}
