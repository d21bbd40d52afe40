//! `agent.send`: says something to another agent, or to all.

use super::{about, assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::Sent as Output;

/// What to say, and to whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// An agent by its id or the name of its task; `all`; or `person`.
    pub to: String,
    /// At most 4000 bytes.
    pub text: String,
}

/// Say something to another agent.
#[derive(Debug, Clone, Copy)]
pub struct AgentSend;

impl Tool for AgentSend {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "agent.send",
        title: "say something to another agent",
        doc: "Says something to another agent, or to `all`; it is read before the next turn. \
              Nobody waits for an answer: for that use agent.ask.",
        risk: Risk::Low,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: super::AT_ONCE_MS,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        Ok(assessed(&Self::SPEC, format!("tell {}: {}", input.to, about(&input.text)?)))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
