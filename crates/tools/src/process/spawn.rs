//! `process.spawn`: starts a program in the background of the agent's cage.

use super::jobs;
use crate::program::{self, Start};
use crate::shell::needs_of;
use crate::tool::{At, Cx, Place, Spec, Tool, assessment};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, pathtext};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What to start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The program and its arguments; no shell looks at them.
    pub argv: Vec<String>,
    /// Folder to start it in. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Variables added to its environment.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub env: BTreeMap<String, String>,
}

/// The job that runs now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Its name for `process.wait`, `process.kill`, `process.signal` and `process.info`: `j1`, `j2`, ...
    pub job: String,
    /// Its process number as seen inside the cage.
    pub pid: u32,
}

/// Starts a background job.
#[derive(Debug, Clone, Copy)]
pub struct ProcessSpawn;

impl Tool for ProcessSpawn {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "process.spawn",
        title: "start a program in the background",
        doc: "Starts a program with its arguments as given (no shell) in the agent's cage and returns at once with a job \
              name for process.wait, process.kill and process.info. It gets no input. It lives no longer than the cage: \
              when the agent ends, its jobs are stopped. The first 2 MiB of output are kept. At most 32 jobs.",
        risk: Risk::Medium,
        effect: EffectClass::Opaque,
        place: Place::Work,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        program::check_program(&input.argv, &input.env)?;
        let folder = program::start_folder(input.cwd.as_deref(), at)?;
        let line = program::line_of(&input.argv, &input.env);
        let shown: String = line.chars().take(200).collect();
        let mut assessment =
            assessment(&Self::SPEC, format!("start `{shown}` in the background"), needs_of(&line));
        assessment.preview = vec![format!("in {}", pathtext::encode(&folder)), format!("$ {line} &")];
        assessment.commands = vec![line];
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        program::check_program(&input.argv, &input.env)?;
        let program = input.argv[0].clone();
        let start = Start {
            argv: input.argv.into_iter().map(Into::into).collect(),
            cwd: program::start_folder(input.cwd.as_deref(), cx.at)?,
            env: input.env,
            stdin: None,
            timeout_ms: program::TIMEOUT_MS_MAX,
        };
        let (job, pid) = jobs::start(program, &start.background(cx))?;
        Ok(Output { job, pid })
    }
}
