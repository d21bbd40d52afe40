//! The machine's processes as rows.

use super::ProcessRow;
use mycel_abi::ToolFailure;
use std::collections::HashMap;
use std::time::Duration;
use sysinfo::{Process, ProcessRefreshKind, ProcessStatus, ProcessesToUpdate, System, UpdateKind, Users};

/// Time between the two looks that give the use of a processor; shorter gives noise.
const SAMPLE: Duration = Duration::from_millis(200);
/// Characters of a command line that are shown.
const COMMAND_CHARS_MAX: usize = 1000;

/// Every process of the machine, with its use of the processor measured over [`SAMPLE`].
pub(super) fn all() -> Result<Vec<ProcessRow>, ToolFailure> {
    let mut system = system()?;
    system.refresh_processes_specifics(
        ProcessesToUpdate::All,
        true,
        ProcessRefreshKind::nothing().with_cpu(),
    );
    std::thread::sleep(SAMPLE);
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, detail());
    let users = Users::new_with_refreshed_list().ok();
    Ok(system
        .processes()
        .values()
        .filter(|process| process.thread_kind().is_none_or(|kind| kind == sysinfo::ThreadKind::Kernel))
        .map(|process| row(process, users.as_ref()))
        .collect())
}

/// One process, if it is there.
pub(super) fn one(pid: u32) -> Result<Option<ProcessRow>, ToolFailure> {
    let mut system = system()?;
    let only = [sysinfo::Pid::from_u32(pid)];
    system.refresh_processes_specifics(
        ProcessesToUpdate::Some(&only),
        true,
        ProcessRefreshKind::nothing().with_cpu(),
    );
    std::thread::sleep(SAMPLE);
    system.refresh_processes_specifics(ProcessesToUpdate::Some(&only), true, detail());
    let users = Users::new_with_refreshed_list().ok();
    Ok(system.process(only[0]).map(|process| row(process, users.as_ref())))
}

/// Pids and names without measuring anything.
pub(super) fn names() -> Result<Vec<(u32, String)>, ToolFailure> {
    let mut system = system()?;
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, ProcessRefreshKind::nothing());
    let mut names: Vec<_> = system
        .processes()
        .values()
        .filter(|process| process.thread_kind().is_none())
        .map(|process| (process.pid().as_u32(), process.name().to_string_lossy().into_owned()))
        .collect();
    names.sort();
    Ok(names)
}

/// Names by pid, for other families that show owners; empty where processes cannot be seen.
pub(crate) fn owner_names() -> HashMap<u32, String> {
    names().unwrap_or_default().into_iter().collect()
}

fn system() -> Result<System, ToolFailure> {
    System::new().map_err(|error| ToolFailure {
        kind: "unsupported".into(),
        message: format!("looking at the machine's processes: {error}"),
        hint: Some("this system does not show its processes to this user".into()),
    })
}

fn detail() -> ProcessRefreshKind {
    ProcessRefreshKind::nothing()
        .with_cpu()
        .with_memory()
        .with_user(UpdateKind::Always)
        .with_cmd(UpdateKind::Always)
        .without_tasks()
}

fn row(process: &Process, users: Option<&Users>) -> ProcessRow {
    let name = process.name().to_string_lossy().into_owned();
    ProcessRow {
        pid: process.pid().as_u32(),
        ppid: process.parent().map_or(0, sysinfo::Pid::as_u32),
        command: command(process, &name),
        user: user(process, users),
        cpu_permille: permille(process.cpu_usage()),
        memory_bytes: process.memory(),
        started_ms: process.start_time().saturating_mul(1000),
        state: state(process.status()).into(),
        name,
    }
}

fn command(process: &Process, name: &str) -> String {
    let words: Vec<_> = process.cmd().iter().map(|word| word.to_string_lossy()).collect();
    if words.is_empty() {
        return format!("[{name}]");
    }
    words.join(" ").chars().take(COMMAND_CHARS_MAX).collect()
}

fn user(process: &Process, users: Option<&Users>) -> String {
    let Some(id) = process.effective_user_id().or_else(|| process.user_id()) else { return "?".into() };
    match users.and_then(|users| users.get_user_by_id(id)) {
        Some(user) => user.name().to_owned(),
        None => id.to_string(),
    }
}

/// Percent as thousandths; what is not a number is 0.
pub(crate) fn permille(percent: f32) -> u64 {
    if percent.is_finite() && percent > 0.0 { (f64::from(percent) * 10.0).round() as u64 } else { 0 }
}

fn state(status: ProcessStatus) -> &'static str {
    match status {
        ProcessStatus::Run => "running",
        ProcessStatus::Sleep | ProcessStatus::Wakekill | ProcessStatus::Waking => "sleeping",
        ProcessStatus::UninterruptibleDiskSleep | ProcessStatus::LockBlocked => "waiting",
        ProcessStatus::Stop | ProcessStatus::Tracing | ProcessStatus::Suspended => "stopped",
        ProcessStatus::Zombie => "zombie",
        ProcessStatus::Idle | ProcessStatus::Parked => "idle",
        ProcessStatus::Dead => "dead",
        ProcessStatus::Unknown(_) => "unknown",
    }
}
