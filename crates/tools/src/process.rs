//! Processes: the machine's, and the background jobs an agent started itself.
//!
//! Two worlds share this family and never mix. A *pid* names a process of the machine: it is looked at or signalled
//! from [`Place::Host`](crate::Place::Host), needs `process:list` or `process:signal:<pid>`, and is refused when it is
//! process 1 or Mycel itself. A *job* names a child that this agent started with `process.spawn`: it lives in the
//! agent's own cage, dies with it, and touching it needs no capability beyond the one that started it.

pub mod info;
pub mod kill;
pub mod list;
pub mod signal;
pub mod spawn;
pub mod wait;

mod jobs;
mod machine;
mod target;

pub(crate) use machine::{owner_names, permille};

use crate::tool::AnyTool;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[
        &list::ProcessList,
        &info::ProcessInfo,
        &spawn::ProcessSpawn,
        &wait::ProcessWait,
        &signal::ProcessSignal,
        &kill::ProcessKill,
    ]
}

/// One process of the machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProcessRow {
    pub pid: u32,
    /// Its parent; 0 for the first process.
    pub ppid: u32,
    /// The short name, as the kernel knows it.
    pub name: String,
    /// The command line, cut at 1000 characters; the name in brackets for a kernel thread.
    pub command: String,
    /// User name, or the number where the name is unknown.
    pub user: String,
    /// Use of one core, in thousandths: 1000 is one core fully busy. Can exceed 1000.
    pub cpu_permille: u64,
    /// Resident memory in bytes.
    pub memory_bytes: u64,
    /// When it started, Unix milliseconds.
    pub started_ms: u64,
    /// `running`, `sleeping`, `waiting`, `stopped`, `zombie`, `idle` or `dead`.
    pub state: String,
}
