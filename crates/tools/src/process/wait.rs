//! `process.wait`: waits for a background job and returns what it printed.

use super::jobs::{self, Seen};
use crate::program;
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, Cost, EffectClass, Risk, ToolFailure};
use mycel_sandbox::child::Exit;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};

/// Which job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The job, as `process.spawn` returned it.
    pub job: String,
    /// How long to wait at most, in milliseconds; 0 only looks. Default 60000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
}

/// How the job stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    pub job: String,
    /// Whether it still runs; then the exit is absent and the output is what there is so far.
    pub running: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    /// The signal that ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    /// Whether output was left out because there was too much of it.
    pub cut: bool,
    /// Whether bytes that are not text were replaced.
    pub binary: bool,
}

/// How long to wait unless told otherwise, in milliseconds.
const WAIT_MS: u64 = 60_000;
/// The longest wait, in milliseconds.
const WAIT_MS_MAX: u64 = 3_600_000;
/// Time on top of the wait for the call itself.
const MARGIN_MS: u64 = 5_000;
/// Time between two looks; a look also asks whether the call was called off.
const LOOK: Duration = Duration::from_millis(20);

/// Waits for a background job.
#[derive(Debug, Clone, Copy)]
pub struct ProcessWait;

impl Tool for ProcessWait {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "process.wait",
        title: "wait for a background job",
        doc: "Waits until a job of process.spawn has ended or the time is over, and returns how it stands and what it has \
              printed from its start. Time that runs out is an answer (`running` is true), not a failure; the job goes on.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Work,
        undoable: false,
        timeout_ms: WAIT_MS + MARGIN_MS,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let wait_ms = wait_ms(input)?;
        let summary = format!("wait up to {wait_ms} ms for this agent's job {}", input.job);
        let mut assessment = assessment(&Self::SPEC, summary, Vec::new());
        assessment.timeout_ms = wait_ms + MARGIN_MS;
        assessment.reserve = Cost::tool_call(assessment.timeout_ms);
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let until = Instant::now() + Duration::from_millis(wait_ms(&input)?.min(cx.timeout_ms));
        loop {
            let seen = jobs::look(&input.job)?;
            if seen.exit.is_some() || Instant::now() >= until || cx.port.cancelled() {
                return Ok(output(input.job, seen));
            }
            std::thread::sleep(LOOK);
        }
    }
}

fn wait_ms(input: &Input) -> Result<u64, ToolFailure> {
    match input.timeout_ms.unwrap_or(WAIT_MS) {
        wait if wait > WAIT_MS_MAX => {
            Err(bad_args(format!("timeout_ms is {wait}, more than {WAIT_MS_MAX}"), None))
        }
        wait => Ok(wait),
    }
}

fn output(job: String, seen: Seen) -> Output {
    let (exit_code, signal) = match seen.exit {
        Some(Exit::Code(code)) => (Some(code), None),
        Some(Exit::Signal(signal)) => (None, Some(signal)),
        Some(Exit::TimedOut | Exit::Cancelled) | None => (None, None),
    };
    let (stdout, odd_stdout) = program::text_of(seen.stdout);
    let (stderr, odd_stderr) = program::text_of(seen.stderr);
    Output {
        job,
        running: seen.exit.is_none(),
        exit_code,
        signal,
        stdout,
        stderr,
        cut: seen.cut,
        binary: odd_stdout || odd_stderr,
    }
}
