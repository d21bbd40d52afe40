//! `agent.ask`: asks another agent and waits for the answer.

use super::{about, assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, limits};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// An agent by its id or the name of its task.
    pub to: String,
    /// At most 4000 bytes.
    pub question: String,
    /// Milliseconds to wait, at most 3600000. Default 300000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The message that answered.
    pub message: String,
    pub from: String,
    pub reply: String,
}

/// Ask another agent and wait for the answer.
#[derive(Debug, Clone, Copy)]
pub struct AgentAsk;

impl Tool for AgentAsk {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "agent.ask",
        title: "ask another agent and wait for the answer",
        doc: "Asks another agent and waits for its answer. Ask when you cannot go on without it; \
              if nobody answers in time, the outcome says who did not.",
        risk: Risk::Low,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: limits::ANSWER_MS,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let timeout = input.timeout_ms.unwrap_or(limits::ANSWER_MS);
        if timeout == 0 || timeout > limits::ANSWER_MS_MAX {
            let message = format!("timeout_ms is {timeout}, and 1 to {} are allowed", limits::ANSWER_MS_MAX);
            return Err(bad_args(message, Some("leave it out for five minutes")));
        }
        let mut assessment = assessed(&Self::SPEC, format!("ask {}: {}", input.to, about(&input.question)?));
        assessment.timeout_ms = timeout;
        Ok(assessment)
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
