//! `shell.exec`: runs a shell line.

use super::needs_of;
use crate::program::{self, Show, Start};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, Cost, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use super::Printed as Output;

/// Bytes of one line; more belongs into a script.
const LINE_BYTES_MAX: usize = 64 * 1024;

/// The line to run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The line, given to `sh -c`.
    pub command: String,
    /// Folder to run it in. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Text for its standard input. Default: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stdin: Option<String>,
    /// Milliseconds it may run, at most 3600000. Default 120000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    /// Whether to fail unless it ends with exit code 0, as a node of a flow may want. Default: no.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub check: bool,
}

/// Runs a shell line in the agent's cage.
#[derive(Debug, Clone, Copy)]
pub struct ShellExec;

impl Tool for ShellExec {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "shell.exec",
        title: "run a shell line",
        doc: "Runs a line with `sh -c` in the agent's cage and returns its exit code and output. A line that ends with \
              a code other than 0 is an answer, not a failure, unless `check` is set. Everything it started is stopped when it ends or when \
              its time is over. Output is cut at 2 MiB. Prefer a tool made for the job, or shell.run, which needs no \
              quoting.",
        risk: Risk::High,
        effect: EffectClass::Opaque,
        place: Place::Work,
        undoable: false,
        timeout_ms: program::TIMEOUT_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        check(input)?;
        let timeout_ms = program::timeout_of(input.timeout_ms)?;
        let folder = program::start_folder(input.cwd.as_deref(), at)?;
        let mut assessment = assessment(
            &Self::SPEC,
            format!("run `{}`", first_line(&input.command)),
            needs_of(&input.command),
        );
        assessment.timeout_ms = timeout_ms;
        assessment.reserve = Cost::tool_call(timeout_ms);
        assessment.preview = vec![format!("in {}", mycel_abi::pathtext::encode(&folder))];
        assessment.preview.extend(input.command.lines().map(|line| format!("$ {line}")));
        assessment.commands = vec![input.command.clone()];
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        check(&input)?;
        let start = Start {
            argv: vec!["sh".into(), "-c".into(), input.command.into()],
            cwd: program::start_folder(input.cwd.as_deref(), cx.at)?,
            env: BTreeMap::new(),
            stdin: input.stdin.map(String::into_bytes),
            timeout_ms: program::timeout_of(input.timeout_ms)?,
        };
        let ended = program::run(start, Show::Pieces, cx)?;
        if input.check { program::check_exit(ended).map(Output::of) } else { Ok(Output::of(ended)) }
    }
}

fn check(input: &Input) -> Result<(), ToolFailure> {
    if input.command.trim().is_empty() {
        return Err(bad_args("the command is empty", None));
    }
    if input.command.contains('\0') {
        return Err(bad_args("the command holds a NUL byte", None));
    }
    if input.command.len() > LINE_BYTES_MAX {
        let hint = "write a script with fs.write and run that";
        return Err(bad_args(format!("the command is longer than {LINE_BYTES_MAX} bytes"), Some(hint)));
    }
    Ok(())
}

/// The first line, with a mark when there are more: a summary is one line.
fn first_line(command: &str) -> String {
    let mut lines = command.trim().lines();
    let first: String = lines.next().unwrap_or_default().chars().take(200).collect();
    if lines.next().is_some() { format!("{first} ...") } else { first }
}
