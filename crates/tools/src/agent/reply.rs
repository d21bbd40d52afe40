//! `agent.reply`: answers a message.

use super::{about, assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::Sent as Output;

/// Which message, and the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The id of a message you were sent, such as `m3`.
    pub message: String,
    /// At most 4000 bytes.
    pub text: String,
}

/// Answer a message.
#[derive(Debug, Clone, Copy)]
pub struct AgentReply;

impl Tool for AgentReply {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "agent.reply",
        title: "answer a message",
        doc: "Answers a message you were sent. Whoever asked goes on with your answer.",
        risk: Risk::Low,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: super::AT_ONCE_MS,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        Ok(assessed(&Self::SPEC, format!("reply to {}: {}", input.message, about(&input.text)?)))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
