//! `shell.run`: runs one program with its arguments as given.

use super::needs_of;
use crate::program::{self, Show, Start};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment};
use mycel_abi::{Assessment, Cost, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use super::Printed as Output;

/// The program to run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The program and its arguments; no shell looks at them.
    pub argv: Vec<String>,
    /// Folder to run it in. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Text for its standard input. Default: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stdin: Option<String>,
    /// Variables added to its environment.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub env: BTreeMap<String, String>,
    /// Milliseconds it may run, at most 3600000. Default 120000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    /// Whether to fail unless it ends with exit code 0, as a node of a flow may want. Default: no.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub check: bool,
}

/// Runs one program in the agent's cage, without a shell.
#[derive(Debug, Clone, Copy)]
pub struct ShellRun;

impl Tool for ShellRun {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "shell.run",
        title: "run a program with its arguments",
        doc: "Runs one program with its arguments exactly as given, in the agent's cage; no shell looks at them, so \
              nothing needs quoting and patterns are not expanded. An exit code other than 0 is an answer, not a \
              failure, unless `check` is set. Everything it started is stopped when it ends or when its time is over. Output is cut at 2 MiB. \
              `vault:NAME` in env or stdin stands for a secret of the vault that this tool may have.",
        risk: Risk::High,
        effect: EffectClass::Opaque,
        place: Place::Work,
        undoable: false,
        timeout_ms: program::TIMEOUT_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        program::check_program(&input.argv, &input.env)?;
        let timeout_ms = program::timeout_of(input.timeout_ms)?;
        let folder = program::start_folder(input.cwd.as_deref(), at)?;
        let line = program::line_of(&input.argv, &input.env);
        let shown: String = line.chars().take(200).collect();
        let mut assessment = assessment(&Self::SPEC, format!("run `{shown}`"), needs_of(&line));
        assessment.timeout_ms = timeout_ms;
        assessment.reserve = Cost::tool_call(timeout_ms);
        assessment.preview =
            vec![format!("in {}", mycel_abi::pathtext::encode(&folder)), format!("$ {line}")];
        assessment.commands = vec![line];
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        program::check_program(&input.argv, &input.env)?;
        let start = Start {
            argv: input.argv.into_iter().map(Into::into).collect(),
            cwd: program::start_folder(input.cwd.as_deref(), cx.at)?,
            env: input.env,
            stdin: input.stdin.map(String::into_bytes),
            timeout_ms: program::timeout_of(input.timeout_ms)?,
        };
        let ended = program::run(start, Show::Pieces, cx)?;
        if input.check { program::check_exit(ended).map(Output::of) } else { Ok(Output::of(ended)) }
    }
}
