//! `process.info`: one process in detail.

use super::{ProcessRow, jobs, machine};
use crate::net::sockets;
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, bad_args};
use crate::view::{self, View};
use mycel_abi::{Assessment, Capability, EffectClass, Risk, ToolFailure, pathtext};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A process of the machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pid: Option<u32>,
    /// Or a background job of this agent, as `process.spawn` returned it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job: Option<String>,
}

/// What is known about it. A part this user may not read is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    pub process: ProcessRow,
    /// Number of threads.
    pub threads: u64,
    /// Number of open file descriptors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_files: Option<u64>,
    /// Its working folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// The program file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exe: Option<String>,
    /// Local addresses it listens on, for example `tcp 127.0.0.1:8080`.
    pub listening: Vec<String>,
}

/// Shows one process in detail.
#[derive(Debug, Clone, Copy)]
pub struct ProcessInfo;

impl Tool for ProcessInfo {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "process.info",
        title: "show one process in detail",
        doc: "Shows a process of the machine (`pid`) or a background job of this agent (`job`): what process.list shows, \
              and its threads, open files, working folder, program and listening ports, as far as this user may see them.",
        risk: Risk::Low,
        effect: EffectClass::Pure,
        place: Place::Host,
        undoable: false,
        timeout_ms: 15_000,
    };

    fn place(&self, input: &Input) -> Place {
        if input.job.is_some() { Place::Work } else { Place::Host }
    }

    fn assess(&self, input: &Input, _at: &At) -> Result<Assessment, ToolFailure> {
        match (input.pid, &input.job) {
            (Some(pid), None) => {
                let needs = vec![Capability::new("process", "list", None)];
                Ok(assessment(&Self::SPEC, format!("look at process {pid}"), needs))
            }
            (None, Some(job)) => Ok(assessment(&Self::SPEC, format!("look at job {job}"), Vec::new())),
            (None, None) | (Some(_), Some(_)) => Err(bad_args("give either pid or job", None)),
        }
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let pid = match (input.pid, &input.job) {
            (Some(pid), None) => pid,
            (None, Some(job)) => jobs::pid(job)?,
            (None, None) | (Some(_), Some(_)) => return Err(bad_args("give either pid or job", None)),
        };
        let process = machine::one(pid)?.ok_or_else(|| ToolFailure {
            kind: "not_found".into(),
            message: format!("looking at process {pid}: there is none"),
            hint: Some("process.list shows what runs".into()),
        })?;
        let owners: Vec<(u64, u32)> = match input.job {
            Some(_) => sockets::owners(),
            None => view::read(View::Owners, cx.port.look(View::Owners)?)?,
        };
        Ok(detail(process, &owners))
    }
}

fn detail(process: ProcessRow, owners: &[(u64, u32)]) -> Output {
    let pid = process.pid;
    let link = |name: &str| {
        std::fs::read_link(format!("/proc/{pid}/{name}")).ok().map(|path| pathtext::encode(&path))
    };
    let count = |name: &str| {
        std::fs::read_dir(format!("/proc/{pid}/{name}")).ok().map(|entries| entries.count() as u64)
    };
    Output {
        threads: count("task").unwrap_or(1),
        open_files: count("fd"),
        cwd: link("cwd"),
        exe: link("exe"),
        listening: sockets::listening_of(pid, owners),
        process,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_port::{Folder, call};
    use serde_json::json;

    #[test]
    fn this_process_shows_its_folder_program_and_port() {
        let folder = Folder::new("info");
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let output = call(&ProcessInfo, json!({"pid": std::process::id()}), &folder.at()).unwrap();
        assert!(output["threads"].as_u64().unwrap() >= 1);
        if cfg!(target_os = "linux") {
            assert!(output["open_files"].as_u64().unwrap() >= 3);
            assert_eq!(output["cwd"], pathtext::encode(&std::env::current_dir().unwrap()));
            let listening = output["listening"].as_array().unwrap();
            assert!(listening.contains(&json!(format!("tcp {address}"))), "{listening:?}");
        }
    }

    #[test]
    fn a_process_that_is_not_there_is_said_to_be_missing() {
        let folder = Folder::new("info");
        let failure = call(&ProcessInfo, json!({"pid": 4_294_967_000_u32}), &folder.at()).unwrap_err();
        assert_eq!(failure.kind, "not_found");
        assert_eq!(call(&ProcessInfo, json!({}), &folder.at()).unwrap_err().kind, "bad_args");
    }
}
