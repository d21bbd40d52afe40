//! `agent.vote`: casts a ballot.

use super::{assessed_as, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool, bad_args};
use mycel_abi::{Assessment, Capability, EffectClass, Risk, ToolFailure, limits};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub const NAME: &str = "agent.vote";

/// What, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// One of the options, letter by letter.
    pub choice: String,
    /// Why, in a sentence or two.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
}

/// What was cast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    pub choice: String,
    /// Whether it counts. Who votes for two things has voted for neither.
    pub counted: bool,
}

/// Cast a ballot.
#[derive(Debug, Clone, Copy)]
pub struct AgentVote;

impl Tool for AgentVote {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: NAME,
        title: "cast a ballot",
        doc: "Casts your ballot in the vote you were asked to take part in. Once, and for good: \
              who votes for two things has voted for neither, and its word counts less from then on.",
        risk: Risk::Low,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: super::AT_ONCE_MS,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let most = limits::MESSAGE_BYTES_MAX;
        if input.why.len() > most || input.choice.len() > most {
            let message = format!("`choice` and `why` have at most {most} bytes each");
            return Err(bad_args(message, Some("say why in a sentence")));
        }
        let needs = Capability::new("agent", "vote", None);
        Ok(assessed_as(&Self::SPEC, format!("vote for {}", super::line(&input.choice)), needs))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
