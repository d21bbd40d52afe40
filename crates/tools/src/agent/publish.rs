//! `agent.publish`: says something to all who have subscribed to a topic.

use super::{about, assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::Sent as Output;

/// What to say, and on which topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Lower-case letters, digits, - _ and .
    pub topic: String,
    /// At most 4000 bytes.
    pub text: String,
}

/// Say something on a topic.
#[derive(Debug, Clone, Copy)]
pub struct AgentPublish;

impl Tool for AgentPublish {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "agent.publish",
        title: "say something on a topic",
        doc: "Says something to the agents that have subscribed to a topic; \
              who subscribes later does not get it.",
        risk: Risk::Low,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: super::AT_ONCE_MS,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        Ok(assessed(&Self::SPEC, format!("publish on {}: {}", input.topic, about(&input.text)?)))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
