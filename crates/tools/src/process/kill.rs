//! `process.kill`: ends a process and sees that it is gone.

use super::target::{self, Target};
use super::{jobs, machine};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, Capability, EffectClass, Risk, ToolFailure, UndoRecord};
use rustix::process::Signal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Which process to end: exactly one of `pid`, `name` and `job`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A process of the machine. 1 and Mycel itself are refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pid: Option<i64>,
    /// Every process of the machine with exactly this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A background job of this agent, as `process.spawn` returned it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job: Option<String>,
    /// Kill at once (SIGKILL) instead of asking it to end (SIGTERM). Default false.
    #[serde(default)]
    pub force: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// One entry for each process that was signalled.
    pub ended: Vec<Ended>,
}

/// One process that was signalled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ended {
    pub pid: u32,
    pub name: String,
    /// Whether it was seen to be gone. If not, it ignores the signal: call again with `force`.
    pub gone: bool,
}

/// How long a process may take to end before the answer says that it did not.
const PATIENCE: Duration = Duration::from_secs(5);
/// Time between two looks.
const LOOK: Duration = Duration::from_millis(20);
/// Processes one call may end; a name that fits more is a mistake.
const TARGETS_MAX: usize = 100;

/// Ends a process.
#[derive(Debug, Clone, Copy)]
pub struct ProcessKill;

impl Tool for ProcessKill {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "process.kill",
        title: "end a process",
        doc: "Ends a process of the machine (`pid`, or every process with exactly the given `name`) or a background job \
              of this agent (`job`): asks it with SIGTERM, or stops it at once with `force`, and waits up to 5 seconds \
              to see it gone. Process 1 and Mycel itself are refused. It cannot be undone.",
        risk: Risk::High,
        effect: EffectClass::Checkable,
        place: Place::Host,
        undoable: false,
        timeout_ms: 30_000,
    };

    fn place(&self, input: &Input) -> Place {
        if input.job.is_some() { Place::Work } else { Place::Host }
    }

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        let how = if input.force { "kill" } else { "end" };
        if let Whom::Job(job) = whom(input)? {
            let mut assessment = assessment(&Self::SPEC, format!("{how} this agent's job {job}"), Vec::new());
            assessment.risk = Risk::Medium;
            return Ok(assessment);
        }
        let targets = targets(input)?;
        let list: Vec<String> =
            targets.iter().map(|target| format!("{} ({})", target.pid, target.name)).collect();
        let mut needs: Vec<Capability> = targets.iter().map(|target| need(&target.pid.to_string())).collect();
        if let Some(name) = &input.name {
            needs.push(need(&format!("name:{name}")));
        }
        let what = match targets.as_slice() {
            [only] => format!("{how} process {} ({})", only.pid, only.name),
            many => {
                format!("{how} {} processes named {}", many.len(), input.name.as_deref().unwrap_or_default())
            }
        };
        let mut assessment = assessment(&Self::SPEC, what, needs);
        assessment.preview = list;
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let signal = if input.force { Signal::KILL } else { Signal::TERM };
        if let Whom::Job(job) = whom(&input)? {
            return end_job(job, signal, cx);
        }
        let targets = targets(&input)?;
        cx.port.prepare(UndoRecord::default(), json!({ "targets": targets }))?;
        for target in &targets {
            target::send(target, signal)?;
        }
        wait_gone(&targets, cx);
        Ok(observe(&targets))
    }

    fn probe(&self, _input: Input, probe: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        if probe.is_null() {
            return Ok(Probed::NotHappened);
        }
        let Ok(targets) = serde_json::from_value::<Vec<Target>>(probe["targets"].clone()) else {
            return Ok(Probed::CannotTell("the probe data of process.kill cannot be read".into()));
        };
        let output = observe(&targets);
        if output.ended.iter().all(|ended| ended.gone) {
            return Ok(Probed::Happened(json!(output)));
        }
        Ok(Probed::NotHappened)
    }
}

enum Whom<'a> {
    Pid(i64),
    Name(&'a str),
    Job(&'a str),
}

fn whom(input: &Input) -> Result<Whom<'_>, ToolFailure> {
    match (input.pid, &input.name, &input.job) {
        (Some(pid), None, None) => Ok(Whom::Pid(pid)),
        (None, Some(name), None) if !name.is_empty() => Ok(Whom::Name(name)),
        (None, None, Some(job)) => Ok(Whom::Job(job)),
        _ => Err(bad_args("give exactly one of pid, name and job", None)),
    }
}

fn need(resource: &str) -> Capability {
    Capability::new("process", "signal", Some(resource))
}

fn targets(input: &Input) -> Result<Vec<Target>, ToolFailure> {
    match whom(input)? {
        Whom::Pid(pid) => Ok(vec![target::find(pid)?]),
        Whom::Name(name) => named(name),
        Whom::Job(_) => Ok(Vec::new()),
    }
}

fn named(name: &str) -> Result<Vec<Target>, ToolFailure> {
    let pids: Vec<u32> =
        machine::names()?.into_iter().filter(|(_, other)| other == name).map(|(pid, _)| pid).collect();
    if pids.is_empty() {
        return Err(ToolFailure {
            kind: "not_found".into(),
            message: format!("looking for processes named `{name}`: there is none"),
            hint: Some("the name must be exact; process.list shows what runs".into()),
        });
    }
    if pids.len() > TARGETS_MAX {
        let message = format!("{} processes are named `{name}`, more than {TARGETS_MAX}", pids.len());
        return Err(bad_args(message, Some("name them by pid")));
    }
    pids.into_iter().map(|pid| target::find(i64::from(pid))).collect()
}

fn wait_gone(targets: &[Target], cx: &mut Cx<'_>) {
    let until = Instant::now() + PATIENCE;
    while targets.iter().any(target::is_there) && Instant::now() < until && !cx.port.cancelled() {
        std::thread::sleep(LOOK);
    }
}

fn observe(targets: &[Target]) -> Output {
    let ended = |target: &Target| Ended {
        pid: target.pid,
        name: target.name.clone(),
        gone: !target::is_there(target),
    };
    Output { ended: targets.iter().map(ended).collect() }
}

fn end_job(job: &str, signal: Signal, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
    jobs::signal(job, signal)?;
    let until = Instant::now() + PATIENCE;
    while jobs::look(job)?.exit.is_none() && Instant::now() < until && !cx.port.cancelled() {
        std::thread::sleep(LOOK);
    }
    let seen = jobs::look(job)?;
    Ok(Output { ended: vec![Ended { pid: seen.pid, name: seen.program, gone: seen.exit.is_some() }] })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::spawn::ProcessSpawn;
    use crate::test_port::{Folder, TestPort, call, probe, run_with};

    #[test]
    fn a_process_is_ended_and_the_probe_knows() {
        let folder = Folder::new("kill");
        let at = folder.at();
        let started = call(&ProcessSpawn, json!({"argv": ["sleep", "600"]}), &at).unwrap();
        let args = json!({"pid": started["pid"], "force": true});
        let assessed = crate::AnyTool::assess(&ProcessKill, &args, &at).unwrap();
        assert_eq!(assessed.needs[0].to_string(), format!("process:signal:{}", started["pid"]));
        assert_eq!(assessed.risk, Risk::High);

        let targets = json!({"targets": [target::find(started["pid"].as_i64().unwrap()).unwrap()]});
        assert_eq!(probe(&ProcessKill, args.clone(), &targets, &at), Probed::NotHappened);
        assert_eq!(probe(&ProcessKill, args.clone(), &Value::Null, &at), Probed::NotHappened);
        let mut port = TestPort::default();
        let output = run_with(&ProcessKill, args.clone(), &at, None, &mut port).unwrap();
        assert_eq!(output["ended"][0]["gone"], true);
        assert_eq!(port.prepared[0].1, targets, "prepared before it acted");
        assert!(matches!(probe(&ProcessKill, args, &targets, &at), Probed::Happened(_)));
    }

    #[test]
    fn a_name_must_be_exact_and_ourselves_are_refused() {
        let folder = Folder::new("kill");
        let check = |args: Value, kind: &str| {
            assert_eq!(call(&ProcessKill, args.clone(), &folder.at()).unwrap_err().kind, kind, "{args}");
        };
        check(json!({"name": "no-such-name-here"}), "not_found");
        check(json!({"pid": 1}), "refused");
        check(json!({"pid": -1}), "bad_args");
        check(json!({"pid": std::process::id()}), "refused");
        check(json!({}), "bad_args");
        check(json!({"pid": 5, "name": "x"}), "bad_args");
    }
}
