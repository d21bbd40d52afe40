//! `process.signal`: sends one signal to one process.

use super::{jobs, target};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, Capability, EffectClass, Risk, ToolFailure};
use rustix::process::Signal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Which signal to which process: exactly one of `pid` and `job`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A process of the machine. 1 and Mycel itself are refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pid: Option<i64>,
    /// A background job of this agent, as `process.spawn` returned it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job: Option<String>,
    /// The signal: `HUP`, `INT`, `QUIT`, `KILL`, `USR1`, `USR2`, `TERM`, `CONT`, `STOP`, `TSTP` or `WINCH`, with or
    /// without `SIG`.
    pub signal: String,
}

/// What was sent to whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    pub pid: u32,
    pub name: String,
    /// The signal's name without `SIG`.
    pub signal: String,
    /// Whether the process is still there afterwards.
    pub alive: bool,
}

/// Sends a signal.
#[derive(Debug, Clone, Copy)]
pub struct ProcessSignal;

impl Tool for ProcessSignal {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "process.signal",
        title: "send a signal to a process",
        doc: "Sends one signal to a process of the machine (`pid`) or to a background job of this agent (`job`): STOP suspends \
              or freezes it, CONT lets it run again. Process \
              1 and Mycel itself are refused. To end a process and see it gone use process.kill. It cannot be undone.",
        risk: Risk::High,
        effect: EffectClass::Opaque,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn place(&self, input: &Input) -> Place {
        if input.job.is_some() { Place::Work } else { Place::Host }
    }

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let (signal, word) = target::signal_of(&input.signal)?;
        let mut assessment = match (input.pid, &input.job) {
            (Some(pid), None) => {
                let found = target::find(pid)?;
                let need = Capability::new("process", "signal", Some(&found.pid.to_string()));
                let summary = format!("send {word} to process {} ({})", found.pid, found.name);
                assessment(&Self::SPEC, summary, vec![need])
            }
            (None, Some(job)) => {
                let mut own =
                    assessment(&Self::SPEC, format!("send {word} to this agent's job {job}"), Vec::new());
                own.risk = Risk::Medium;
                own
            }
            (None, None) | (Some(_), Some(_)) => return Err(bad_args("give either pid or job", None)),
        };
        // These two leave a process in the same state however often they come.
        if signal == Signal::STOP || signal == Signal::CONT {
            assessment.effect = EffectClass::Keyed;
        }
        Ok(assessment)
    }

    fn run(&self, input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let (signal, word) = target::signal_of(&input.signal)?;
        match (input.pid, &input.job) {
            (Some(pid), None) => {
                let found = target::find(pid)?;
                target::send(&found, signal)?;
                let alive = target::is_there(&found);
                Ok(Output { pid: found.pid, name: found.name, signal: word.into(), alive })
            }
            (None, Some(job)) => {
                jobs::signal(job, signal)?;
                let seen = jobs::look(job)?;
                Ok(Output {
                    pid: seen.pid,
                    name: seen.program,
                    signal: word.into(),
                    alive: seen.exit.is_none(),
                })
            }
            (None, None) | (Some(_), Some(_)) => Err(bad_args("give either pid or job", None)),
        }
    }

    fn probe(&self, _input: Input, _probe: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        Ok(Probed::CannotTell("a signal leaves no trace of having been sent".into()))
    }
}
