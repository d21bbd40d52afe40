//! `process.list`: the machine's processes, sorted and filtered.

use super::{ProcessRow, machine};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use mycel_abi::{Assessment, Capability, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

const LIMIT: u32 = 50;
const LIMIT_MAX: u32 = 5000;

/// What to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Order: `cpu` and `memory` largest first, `started` newest first, `name` and `pid` ascending. Default `cpu`.
    #[serde(default)]
    pub sort: Sort,
    /// At most so many, 1 to 5000. Default 50.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Only those whose name or command holds this text, in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only those of this user (name or number).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    #[default]
    Cpu,
    Memory,
    Name,
    Pid,
    Started,
}

/// The processes found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    pub processes: Vec<ProcessRow>,
    /// How many matched before the limit.
    pub matched: u64,
    /// How many there are on the machine.
    pub total: u64,
}

/// Lists the machine's processes.
#[derive(Debug, Clone, Copy)]
pub struct ProcessList;

impl Tool for ProcessList {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "process.list",
        title: "list the machine's processes",
        doc: "Lists processes with parent, user, command line, use of the processor (thousandths of one core, measured \
              over 200 ms), resident memory, start time and state; sorted by cpu unless asked otherwise, 50 unless \
              asked for more. A user may not see every process of others.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        limit(input)?;
        let what = match &input.name {
            Some(name) => format!("list processes that hold `{name}`"),
            None => "list the machine's processes".to_owned(),
        };
        Ok(assessment(&Self::SPEC, what, vec![Capability::new("process", "list", None)]))
    }

    fn run(&self, input: Input, _cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let limit = limit(&input)?;
        let mut rows = machine::all()?;
        if input.name.is_some() {
            // Who asks for a name holds that name in the command line.
            let asking = lineage(&rows, std::process::id());
            rows.retain(|row| !asking.contains(&row.pid));
        }
        Ok(select(rows, &input, limit))
    }
}

/// A process and those it was started by, but for the first of the machine.
fn lineage(rows: &[ProcessRow], pid: u32) -> Vec<u32> {
    let mut found = Vec::new();
    let mut next = pid;
    while next > 1 && !found.contains(&next) {
        found.push(next);
        next = rows.iter().find(|row| row.pid == next).map_or(0, |row| row.ppid);
    }
    found
}

fn limit(input: &Input) -> Result<usize, ToolFailure> {
    match input.limit.unwrap_or(LIMIT) {
        0 => Err(bad_args("limit is 0", None)),
        limit if limit > LIMIT_MAX => Err(bad_args(format!("limit is {limit}, more than {LIMIT_MAX}"), None)),
        limit => Ok(limit as usize),
    }
}

fn select(mut rows: Vec<ProcessRow>, input: &Input, limit: usize) -> Output {
    let total = rows.len() as u64;
    if let Some(name) = input.name.as_deref().map(str::to_lowercase) {
        rows.retain(|row| {
            row.name.to_lowercase().contains(&name) || row.command.to_lowercase().contains(&name)
        });
    }
    if let Some(user) = &input.user {
        rows.retain(|row| row.user == *user);
    }
    let matched = rows.len() as u64;
    match input.sort {
        Sort::Cpu => rows.sort_by_key(|row| (Reverse(row.cpu_permille), row.pid)),
        Sort::Memory => rows.sort_by_key(|row| (Reverse(row.memory_bytes), row.pid)),
        Sort::Name => rows.sort_by(|a, b| (a.name.as_str(), a.pid).cmp(&(b.name.as_str(), b.pid))),
        Sort::Pid => rows.sort_by_key(|row| row.pid),
        Sort::Started => rows.sort_by_key(|row| (Reverse(row.started_ms), row.pid)),
    }
    rows.truncate(limit);
    Output { processes: rows, matched, total }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(pid: u32, name: &str, cpu_permille: u64, memory_bytes: u64) -> ProcessRow {
        ProcessRow {
            pid,
            ppid: 1,
            name: name.into(),
            command: format!("/bin/{name} -x"),
            user: if pid.is_multiple_of(2) { "even" } else { "odd" }.into(),
            cpu_permille,
            memory_bytes,
            started_ms: u64::from(pid) * 1000,
            state: "running".into(),
        }
    }

    #[test]
    fn a_list_is_filtered_sorted_and_cut() {
        let check = |input: Input, expect: &[u32]| {
            let rows = vec![row(3, "c", 5, 1), row(1, "a", 5, 9), row(2, "Bee", 70, 5)];
            let limit = limit(&input).unwrap();
            let output = select(rows, &input, limit);
            assert_eq!(output.processes.iter().map(|row| row.pid).collect::<Vec<_>>(), expect, "{input:?}");
            assert_eq!(output.total, 3);
        };
        check(Input::default(), &[2, 1, 3]);
        check(Input { sort: Sort::Memory, ..Input::default() }, &[1, 2, 3]);
        check(Input { sort: Sort::Pid, limit: Some(2), ..Input::default() }, &[1, 2]);
        check(Input { sort: Sort::Started, ..Input::default() }, &[3, 2, 1]);
        check(Input { sort: Sort::Name, ..Input::default() }, &[2, 1, 3]);
        check(Input { name: Some("bEE".into()), ..Input::default() }, &[2]);
        check(Input { user: Some("odd".into()), ..Input::default() }, &[1, 3]);
        assert!(limit(&Input { limit: Some(0), ..Input::default() }).is_err());
        assert!(limit(&Input { limit: Some(5001), ..Input::default() }).is_err());
    }

    #[test]
    fn who_asks_is_no_answer() {
        let mut rows =
            vec![row(5, "mycel", 0, 0), row(4, "sh", 0, 0), row(1, "init", 0, 0), row(9, "x", 0, 0)];
        rows[0].ppid = 4;
        assert_eq!(lineage(&rows, 5), [5, 4]);
        assert_eq!(lineage(&rows, 77), [77]);
    }

    #[test]
    fn this_process_is_on_the_machine() {
        let own = std::process::id();
        let found = machine::all().unwrap().into_iter().find(|row| row.pid == own).expect("we run");
        assert!(found.memory_bytes > 0 && found.started_ms > 1_500_000_000_000, "{found:?}");
        let program = std::env::args().next().unwrap_or_default();
        assert!(found.command.starts_with(&program), "{}", found.command);
        assert_eq!(machine::one(own).unwrap().map(|row| row.name), Some(found.name));
        assert_eq!(machine::one(u32::MAX - 7).unwrap(), None);
    }
}
