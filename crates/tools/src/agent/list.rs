//! `agent.list`: who works on what in this run.

use super::{assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Nothing to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {}

/// The agents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    pub agents: Vec<Listed>,
    /// How many there are besides.
    pub more: u64,
}

/// One agent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Listed {
    pub agent: String,
    pub role: String,
    /// What it works on, in a line.
    pub task: String,
    /// `working`, `waiting for` somebody, or how it ended.
    pub state: String,
    /// Whether it takes messages.
    pub listens: bool,
    /// Whether it is you.
    pub you: bool,
}

/// List the agents of this run.
#[derive(Debug, Clone, Copy)]
pub struct AgentList;

impl Tool for AgentList {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "agent.list",
        title: "list the agents of this run",
        doc: "Lists who works on what in this run: agent, role, task, state, and whether it takes messages.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: super::AT_ONCE_MS,
    };

    fn assess(&self, _input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        Ok(assessed(&Self::SPEC, "list the agents of this run".to_owned()))
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
