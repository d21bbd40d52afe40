//! Which process may be signalled, and doing it to exactly that one.
//!
//! A process number is reused after its process ends, so a target is a number *and* a start time; both are
//! compared again under a handle that the kernel ties to one process before anything is sent.

use crate::tool::bad_args;
use mycel_abi::ToolFailure;
use rustix::process::{Pid, Signal};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// One process, told apart from a later one with the same number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Target {
    pub(super) pid: u32,
    pub(super) name: String,
    /// Start time in the system's own unit.
    pub(super) started: u64,
}

/// The process numbered `pid`, if it may be signalled at all.
pub(super) fn find(pid: i64) -> Result<Target, ToolFailure> {
    let number = match u32::try_from(pid) {
        Ok(0) | Err(_) => {
            let hint = "0 and negative numbers mean whole groups of processes; name one process";
            return Err(bad_args(format!("{pid} is not a process number"), Some(hint)));
        }
        Ok(1) => return Err(refused("signalling process 1: it runs the machine")),
        Ok(number) if number > i32::MAX as u32 => return Err(gone(number)),
        Ok(number) => number,
    };
    let (started, name) = identity(number).ok_or_else(|| gone(number))?;
    if is_ours(number) {
        return Err(refused(&format!(
            "signalling process {number} ({name}): it is Mycel itself or what Mycel runs in"
        )));
    }
    Ok(Target { pid: number, name, started })
}

/// Whether the target still runs; a zombie has ended.
pub(super) fn is_there(target: &Target) -> bool {
    identity(target.pid).is_some_and(|(started, _)| started == target.started)
}

/// Sends `signal` to exactly this process. False if it had already ended.
pub(super) fn send(target: &Target, signal: Signal) -> Result<bool, ToolFailure> {
    let pid = i32::try_from(target.pid).ok().and_then(Pid::from_raw).ok_or_else(|| gone(target.pid))?;
    match deliver(pid, target, signal) {
        Ok(sent) => Ok(sent),
        Err(rustix::io::Errno::SRCH) => Ok(false),
        Err(error) => Err(ToolFailure {
            kind: if error == rustix::io::Errno::PERM { "denied" } else { "failed" }.into(),
            message: format!("signalling process {} ({}): {error}", target.pid, target.name),
            hint: (error == rustix::io::Errno::PERM)
                .then(|| "it belongs to another user, or the cage may not signal it".to_owned()),
        }),
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn deliver(pid: Pid, target: &Target, signal: Signal) -> rustix::io::Result<bool> {
    use rustix::process::{PidfdFlags, pidfd_open, pidfd_send_signal};
    match pidfd_open(pid, PidfdFlags::empty()) {
        Ok(handle) => {
            if !is_there(target) {
                return Ok(false);
            }
            pidfd_send_signal(&handle, signal).map(|()| true)
        }
        Err(rustix::io::Errno::SRCH) => Ok(false),
        // An old kernel or a strict filter has no such handle: the check and the signal are then two steps.
        Err(_) => by_number(pid, target, signal),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn deliver(pid: Pid, target: &Target, signal: Signal) -> rustix::io::Result<bool> {
    by_number(pid, target, signal)
}

fn by_number(pid: Pid, target: &Target, signal: Signal) -> rustix::io::Result<bool> {
    if !is_there(target) {
        return Ok(false);
    }
    rustix::process::kill_process(pid, signal).map(|()| true)
}

/// Start time and name of a process that runs.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn identity(pid: u32) -> Option<(u64, String)> {
    let stat = std::fs::read(format!("/proc/{pid}/stat")).ok()?;
    let stat = parse_stat(&String::from_utf8_lossy(&stat))?;
    (!matches!(stat.state, 'Z' | 'X')).then_some((stat.started, stat.name))
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn identity(pid: u32) -> Option<(u64, String)> {
    let row = super::machine::one(pid).ok()??;
    (row.state != "zombie" && row.state != "dead").then_some((row.started_ms, row.name))
}

/// What we use of `/proc/<pid>/stat`.
#[derive(Debug, PartialEq, Eq)]
struct Stat {
    name: String,
    state: char,
    parent: u32,
    started: u64,
}

/// The name stands in brackets and may itself hold brackets and spaces, so the last bracket ends it.
fn parse_stat(text: &str) -> Option<Stat> {
    let open = text.find('(')?;
    let close = text.rfind(')')?;
    let name = text.get(open + 1..close)?.to_owned();
    let fields: Vec<&str> = text.get(close + 1..)?.split_ascii_whitespace().collect();
    Some(Stat {
        name,
        state: fields.first()?.chars().next()?,
        parent: fields.get(1)?.parse().ok()?,
        started: fields.get(19)?.parse().ok()?,
    })
}

/// This process, what it runs in, and every other process of the same program.
fn is_ours(pid: u32) -> bool {
    ancestry().contains(&pid) || same_program(pid)
}

/// This process and its parents up to the first.
fn ancestry() -> Vec<u32> {
    let mut line = vec![std::process::id()];
    // The number of generations is bounded by the number of processes; 64 is more than any shell nests.
    for _ in 0..64 {
        let last = line.last().copied().unwrap_or_default();
        let Ok(text) = std::fs::read(format!("/proc/{last}/stat")) else { break };
        match parse_stat(&String::from_utf8_lossy(&text)) {
            Some(stat) if stat.parent > 0 => line.push(stat.parent),
            _ => break,
        }
    }
    line
}

fn same_program(pid: u32) -> bool {
    let program = |pid: &str| -> Option<PathBuf> { std::fs::read_link(format!("/proc/{pid}/exe")).ok() };
    matches!((program("self"), program(&pid.to_string())), (Some(own), Some(other)) if own == other)
}

fn gone(pid: u32) -> ToolFailure {
    ToolFailure {
        kind: "not_found".into(),
        message: format!("looking for process {pid}: there is none"),
        hint: Some("process.list shows what runs".into()),
    }
}

fn refused(message: &str) -> ToolFailure {
    ToolFailure { kind: "refused".into(), message: message.into(), hint: None }
}

/// The signal of a name such as `TERM` or `SIGTERM`.
pub(super) fn signal_of(name: &str) -> Result<(Signal, &'static str), ToolFailure> {
    let upper = name.trim().to_ascii_uppercase();
    let bare = upper.strip_prefix("SIG").unwrap_or(&upper);
    SIGNALS.iter().find(|(known, _)| *known == bare).map(|(known, signal)| (*signal, *known)).ok_or_else(
        || {
            let names: Vec<&str> = SIGNALS.iter().map(|(name, _)| *name).collect();
            bad_args(
                format!("`{name}` is not a signal that can be sent"),
                Some(&format!("one of {}", names.join(", "))),
            )
        },
    )
}

const SIGNALS: &[(&str, Signal)] = &[
    ("HUP", Signal::HUP),
    ("INT", Signal::INT),
    ("QUIT", Signal::QUIT),
    ("KILL", Signal::KILL),
    ("USR1", Signal::USR1),
    ("USR2", Signal::USR2),
    ("TERM", Signal::TERM),
    ("CONT", Signal::CONT),
    ("STOP", Signal::STOP),
    ("TSTP", Signal::TSTP),
    ("WINCH", Signal::WINCH),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stat_line_is_read_whatever_the_name_is() {
        let line = |name: &str| {
            format!(
                "42 ({name}) S 7 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 987654 1000 20 18446744073709551615"
            )
        };
        let check = |name: &str| {
            let expect = Stat { name: name.into(), state: 'S', parent: 7, started: 987_654 };
            assert_eq!(parse_stat(&line(name)), Some(expect));
        };
        check("bash");
        check("a b");
        check(") R 1 (");
        check("((x))");
        for broken in ["", "42", "42 (x", "42 (x) S", "42 (x) S 7 1", ")("] {
            assert_eq!(parse_stat(broken), None, "{broken}");
        }
    }

    #[test]
    fn what_must_live_is_refused() {
        let check = |pid: i64, kind: &str| assert_eq!(find(pid).unwrap_err().kind, kind, "{pid}");
        check(0, "bad_args");
        check(-1, "bad_args");
        check(-500, "bad_args");
        check(i64::MIN, "bad_args");
        check(1, "refused");
        check(i64::from(std::process::id()), "refused");
        check(4_294_967_290, "not_found");
        check(i64::MAX, "bad_args");
    }

    #[test]
    fn signals_have_names() {
        assert_eq!(signal_of("term").unwrap().1, "TERM");
        assert_eq!(signal_of("SIGKILL").unwrap().1, "KILL");
        assert!(signal_of("9").is_err());
        assert!(signal_of("").is_err());
    }
}
