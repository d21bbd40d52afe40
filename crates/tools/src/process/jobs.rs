//! The background jobs of this cage.
//!
//! One list per cage process: a cage belongs to one agent, so a job's name means something only to the agent that
//! started it, and when the cage ends the sandbox stops what is left.

use mycel_abi::ToolFailure;
use mycel_sandbox::child::{Background, Command, Exit};
use rustix::process::Signal;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Jobs one agent may have, ended ones included.
const JOBS_MAX: usize = 32;

/// How a job stands.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) pid: u32,
    pub(super) program: String,
    /// Absent while it runs.
    pub(super) exit: Option<Exit>,
    pub(super) stdout: Vec<u8>,
    pub(super) stderr: Vec<u8>,
    pub(super) cut: bool,
}

struct Job {
    program: String,
    background: Background,
}

#[derive(Default)]
struct Jobs {
    last: u32,
    by_name: BTreeMap<String, Job>,
}

static JOBS: Mutex<Jobs> = Mutex::new(Jobs { last: 0, by_name: BTreeMap::new() });

/// A panic elsewhere leaves the list as it was, so it can go on being used.
fn jobs() -> MutexGuard<'static, Jobs> {
    JOBS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts a job and gives its name and process number.
pub(super) fn start(program: String, command: &Command) -> Result<(String, u32), ToolFailure> {
    let mut jobs = jobs();
    make_room(&mut jobs)?;
    let background =
        Background::start(command).map_err(|error| crate::program::cannot_start(&program, &error))?;
    let pid = background.pid();
    jobs.last += 1;
    let name = format!("j{}", jobs.last);
    jobs.by_name.insert(name.clone(), Job { program, background });
    Ok((name, pid))
}

/// Forgets the oldest ended job when the list is full.
fn make_room(jobs: &mut Jobs) -> Result<(), ToolFailure> {
    if jobs.by_name.len() < JOBS_MAX {
        return Ok(());
    }
    let mut oldest = None;
    for (name, job) in &mut jobs.by_name {
        let number: u32 = name[1..].parse().unwrap_or(u32::MAX);
        if has_ended(job)?.is_some() && oldest.as_ref().is_none_or(|(least, _)| number < *least) {
            oldest = Some((number, name.clone()));
        }
    }
    let Some((_, name)) = oldest else {
        return Err(ToolFailure {
            kind: "too_many".into(),
            message: format!("starting a background job: {JOBS_MAX} are running already"),
            hint: Some("end one with process.kill first".into()),
        });
    };
    jobs.by_name.remove(&name);
    Ok(())
}

/// Looks at a job without waiting.
pub(super) fn look(name: &str) -> Result<Seen, ToolFailure> {
    with(name, |job| {
        let exit = has_ended(job)?;
        let (stdout, stderr, cut) = job.background.output();
        Ok(Seen { pid: job.background.pid(), program: job.program.clone(), exit, stdout, stderr, cut })
    })
}

/// Sends a signal to a job and everything it started in its group.
pub(super) fn signal(name: &str, signal: Signal) -> Result<(), ToolFailure> {
    with(name, |job| {
        if has_ended(job)?.is_some() {
            return Ok(());
        }
        job.background.signal(signal.as_raw()).map_err(|error| failed(&job.program, "signalling", &error))
    })
}

/// The process number of a job.
pub(super) fn pid(name: &str) -> Result<u32, ToolFailure> {
    with(name, |job| Ok(job.background.pid()))
}

fn has_ended(job: &mut Job) -> Result<Option<Exit>, ToolFailure> {
    job.background.try_wait().map_err(|error| failed(&job.program, "looking at", &error))
}

fn with<T>(name: &str, act: impl FnOnce(&mut Job) -> Result<T, ToolFailure>) -> Result<T, ToolFailure> {
    let mut jobs = jobs();
    let known: Vec<String> = jobs.by_name.keys().cloned().collect();
    let job = jobs.by_name.get_mut(name).ok_or_else(|| ToolFailure {
        kind: "not_found".into(),
        message: format!("looking for job {name}: this agent has no such job"),
        hint: Some(match known.as_slice() {
            [] => "jobs come from process.spawn and end with the agent's cage".into(),
            known => format!("its jobs are {}", known.join(", ")),
        }),
    })?;
    act(job)
}

fn failed(program: &str, doing: &str, error: &dyn std::fmt::Display) -> ToolFailure {
    ToolFailure {
        kind: "failed".into(),
        message: format!("{doing} the job running {program}: {error}"),
        hint: None,
    }
}

#[cfg(test)]
mod tests {
    use crate::process::{
        info::ProcessInfo, kill::ProcessKill, signal::ProcessSignal, spawn::ProcessSpawn, wait::ProcessWait,
    };
    use crate::test_port::{Folder, call};
    use serde_json::json;

    #[test]
    fn a_job_is_started_waited_for_and_read() {
        let folder = Folder::new("jobs");
        let at = folder.at();
        let args = json!({"argv": ["sh", "-c", "printf \"$GREETING\"; printf oops >&2; exit 3"], "env": {"GREETING": "hello"}});
        let job = call(&ProcessSpawn, args, &at).unwrap()["job"].clone();
        let ended = call(&ProcessWait, json!({"job": job}), &at).unwrap();
        assert_eq!(ended["running"], false);
        assert_eq!(ended["exit_code"], 3);
        assert_eq!((&ended["stdout"], &ended["stderr"]), (&json!("hello"), &json!("oops")));
        let again = call(&ProcessWait, json!({"job": job, "timeout_ms": 0}), &at).unwrap();
        assert_eq!(again["stdout"], "hello", "output can be read again");
    }

    #[test]
    fn a_job_that_goes_on_is_said_to_run_and_can_be_ended() {
        let folder = Folder::new("jobs");
        let at = folder.at();
        let started = call(&ProcessSpawn, json!({"argv": ["sleep", "600"]}), &at).unwrap();
        let job = &started["job"];
        let looked = call(&ProcessWait, json!({"job": job, "timeout_ms": 0}), &at).unwrap();
        assert_eq!(looked["running"], true);
        let info = call(&ProcessInfo, json!({"job": job}), &at).unwrap();
        assert_eq!(info["process"]["pid"], started["pid"]);
        let stopped = call(&ProcessSignal, json!({"job": job, "signal": "STOP"}), &at).unwrap();
        assert_eq!(stopped["alive"], true);
        let killed = call(&ProcessKill, json!({"job": job, "force": true}), &at).unwrap();
        assert_eq!(killed["ended"][0]["gone"], true);
        let ended = call(&ProcessWait, json!({"job": job}), &at).unwrap();
        assert_eq!(ended["signal"], 9);
    }

    #[test]
    fn a_job_nobody_started_is_said_to_be_missing() {
        let folder = Folder::new("jobs");
        let failure = call(&ProcessWait, json!({"job": "j99999"}), &folder.at()).unwrap_err();
        assert_eq!(failure.kind, "not_found");
        let failure = call(&ProcessSpawn, json!({"argv": ["/does/not/exist"]}), &folder.at()).unwrap_err();
        assert_eq!(failure.kind, "cannot_start");
    }
}
