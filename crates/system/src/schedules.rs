//! Schedules: what is run when the clock says so, when files change, or when a webhook is called.
//!
//! ```text
//!  the clock --- due::due ----------\
//!  files ------- changes::settled ---+--> a Firing in the state file --> a run in the journal --> its end in the state file
//!  a webhook --- hook::decide ------/         durable first                under the run's id
//! ```
//! What decides is pure ([`when`], [`calendar`], [`due`], and the deciding half of [`changes`] and [`hook`]): whoever fires, `mycel schedule
//! watch` today, asks it with schedules and a time, and does what it says.
//!
//! **Nothing is fired twice and nothing due is lost**, wherever the process is killed. A firing gets the id of its run before the run
//! begins, and both stand in one file that is replaced whole, together with the mark up to which everything was dealt with. After a crash
//! the journal says the rest: no run of that id, then it begins under it; an interrupted one goes on; one that ended is only noted.
//!
//! Not here: how a run is made. That is [`Machine::start`](crate::Machine::start), as for a run that a person began.

pub mod calendar;
pub mod changes;
pub mod due;
pub mod hook;
pub mod store;
pub mod token;
pub mod when;

pub use store::{Store, StoreError, WatchLock};
pub use when::{When, WhenError};

use mycel_abi::{Autonomy, FiringCause, Label, Millis, RunId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Schedules of one home. Each is looked at every second.
pub const SCHEDULES_MAX: usize = 200;
/// Firings of one schedule that wait for the one under way.
pub const WAITING_MAX: usize = 20;
/// Runs of schedules at the same time; others wait. Each has cages, and perhaps a model of this machine.
pub const RUNS_MAX: usize = 4;
/// Bytes of a text that says when.
pub const WHEN_BYTES_MAX: usize = 1024;
/// Times of the day in one schedule.
pub const TIMES_MAX: usize = 24;
/// Patterns of files in one schedule.
pub const GLOBS_MAX: usize = 16;
/// Bytes of one pattern.
pub const GLOB_BYTES_MAX: usize = 256;
/// Bytes of the name of a webhook.
pub const HOOK_NAME_BYTES_MAX: usize = 40;
/// Bytes of one file of a schedule that are read; the state holds what files were last seen.
pub const FILE_BYTES_MAX: u64 = 8 * 1024 * 1024;

/// How long files must be quiet before a change counts.
pub const SETTLE_MS: u64 = 2_000;
/// The least time between two runs for changes.
pub const AT_MOST_MS: u64 = 60_000;

/// What a person wants to happen, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    /// Given once and never again, so that the journal stays clear.
    pub number: u64,
    pub when: When,
    pub act: Act,
    /// The folder it is about, absolute.
    pub workspace: PathBuf,
    /// The zone of its clock; the machine's own if none.
    pub zone: Option<String>,
    pub missed: Missed,
    pub overlap: Overlap,
    /// For changes: how long files must be quiet, and the least time between two runs.
    pub settle_ms: u64,
    pub at_most_ms: u64,
    pub how: How,
    pub paused: bool,
    /// When it was added, or resumed last.
    pub since_ms: Millis,
    pub hook: Option<Hook>,
}

/// What is run.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    Goal(String),
    Flow {
        /// A file, absolute, or the name of a flow that comes with mycel.
        flow: String,
        input: Map<String, Value>,
    },
}

/// How a run is to go, as on the command line.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct How {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(default)]
    pub autonomy: Autonomy,
    /// Bounds by their keys, as `budget.money_usd`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub budget: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout: Option<String>,
}

/// What happens to what was due while nobody watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missed {
    Skip,
    #[default]
    Once,
    All,
}

/// What happens to what is due while the last run is not over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Overlap {
    #[default]
    Skip,
    Queue,
}

/// How callers of a webhook prove who they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hook {
    /// SHA-256 of the token, in hexadecimal digits.
    pub token_sha256: String,
    /// Where the token itself is kept, if callers sign with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<KeyPlace>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyPlace {
    /// A secret of the vault, for `webhook:NAME`.
    Vault,
    /// A file of its owner alone, beside the schedule.
    File,
}

/// What happened to a schedule.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// Up to here everything due was dealt with.
    #[serde(default)]
    pub through_ms: Millis,
    /// Firings that are not over, in their order. The first may be under way.
    #[serde(default)]
    pub open: Vec<Firing>,
    #[serde(default)]
    pub last: Option<Last>,
    #[serde(default)]
    pub fired: u64,
    /// Moments that were missed and not made up for.
    #[serde(default)]
    pub missed: u64,
    /// Moments at which the last run was not over.
    #[serde(default)]
    pub overlapped: u64,
    /// The files as they were when the schedule fired last.
    #[serde(default)]
    pub seen: Option<changes::Seen>,
}

/// One firing: decided, and perhaps under way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Firing {
    /// The id its run has or will have.
    pub run: RunId,
    pub due_ms: Millis,
    pub cause: FiringCause,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Value>,
}

/// How the last firing ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Last {
    pub run: RunId,
    pub due_ms: Millis,
    pub ended_ms: Millis,
    pub end: End,
    /// Why, where it did not finish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    Finished,
    Failed,
    Stopped,
    NotUnderstood,
    /// A bound was reached, or a person paused it; `mycel resume` goes on.
    Paused,
    /// No run came of it.
    NotStarted,
}

impl End {
    pub fn word(self) -> &'static str {
        match self {
            End::Finished => "finished",
            End::Failed => "failed",
            End::Stopped => "stopped",
            End::NotUnderstood => "not understood",
            End::Paused => "paused",
            End::NotStarted => "not started",
        }
    }
}

impl Standing {
    /// Ends the firing with this run.
    pub fn conclude(&mut self, run: &RunId, end: End, why: Option<String>, now: Millis) {
        let Some(at) = self.open.iter().position(|firing| firing.run == *run) else { return };
        let firing = self.open.remove(at);
        self.last = Some(Last { run: firing.run, due_ms: firing.due_ms, ended_ms: now, end, why });
    }
}
