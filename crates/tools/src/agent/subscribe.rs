//! `agent.subscribe`: gets what is published on a topic from now on.

use super::{assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Lower-case letters, digits, - _ and .
    pub topic: String,
}

/// The topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    pub topic: String,
}

/// Get what is published on a topic.
#[derive(Debug, Clone, Copy)]
pub struct AgentSubscribe;

impl Tool for AgentSubscribe {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "agent.subscribe",
        title: "get what is published on a topic",
        doc: "From now on you get what others publish on this topic.",
        risk: Risk::Low,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: super::AT_ONCE_MS,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let topic: String = input.topic.chars().take(super::SUMMARY_CHARS).collect();
        Ok(assessed(&Self::SPEC, format!("subscribe to {topic}")))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
