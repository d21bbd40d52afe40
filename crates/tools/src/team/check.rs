//! `team.check`: run acceptance checks on the merged work.

use super::{assessed, misplaced};
use crate::tool::{At, Cx, Place, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Milliseconds for all lines together.
const TIMEOUT_MS: u64 = 1_800_000;
/// Lines of one call.
const COMMANDS_MAX: usize = 20;
/// Bytes of one line.
const COMMAND_BYTES_MAX: usize = 4_000;
/// What to run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Shell lines. Each must end with 0.
    pub commands: Vec<String>,
    /// Milliseconds for each, at most 1800000. Default 600000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
}

/// How they ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Whether all ended with 0.
    pub passed: bool,
    /// The commit that was checked.
    pub commit: String,
    pub results: Vec<Ended>,
}

/// How one line ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ended {
    pub command: String,
    /// Absent when it was stopped or did not start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    /// The end of what it printed.
    pub text: String,
}

/// Runs checks.
#[derive(Debug, Clone, Copy)]
pub struct TeamCheck;

impl Tool for TeamCheck {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "team.check",
        title: "run acceptance checks on the merged work",
        doc: "Runs shell lines one after another in a clean worktree of the integration branch, in a cage that may write there and \
              nowhere else. All are run, also after one that failed. Nothing they leave stays.",
        risk: Risk::High,
        effect: EffectClass::Keyed,
        place: Place::Kernel,
        undoable: false,
        timeout_ms: TIMEOUT_MS,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let is_bad = |line: &&String| line.trim().is_empty() || line.len() > COMMAND_BYTES_MAX;
        if input.commands.len() > COMMANDS_MAX || input.commands.iter().any(|line| is_bad(&line)) {
            let message = format!("there are more than {COMMANDS_MAX} lines, or one is empty or too long");
            return Err(bad_args(message, Some("put them into a script of the project and run that")));
        }
        let count = match input.commands.len() {
            1 => "1 check".to_owned(),
            count => format!("{count} checks"),
        };
        let mut assessment = assessed(&Self::SPEC, format!("run {count} on the merged work"));
        assessment.preview = input.commands.iter().map(|line| format!("$ {line}")).collect();
        assessment.commands.clone_from(&input.commands);
        if input.commands.is_empty() {
            assessment.risk = Risk::Low;
        }
        Ok(assessment)
    }

    fn run(&self, _input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        Err(misplaced(&Self::SPEC))
    }
}
