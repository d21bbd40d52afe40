//! Programs: one tool for a shell line, one for an argument list.
//!
//! `shell.exec` is the only tool that takes a shell line; its assessment shows the line to the rules, which look at
//! every program inside it. `shell.run` starts one program with its arguments as given, so nothing in them can
//! become a second command.

pub mod exec;
pub mod run;

use crate::program;
use crate::tool::AnyTool;
use mycel_abi::Capability;
use mycel_sandbox::child::{Exit, Finished};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[&exec::ShellExec, &run::ShellRun]
}

/// How a program ended and what it printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Printed {
    /// Absent when a signal ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    /// The signal that ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    /// Whether output was left out because there was too much of it.
    pub cut: bool,
    /// Said when bytes that are not text were replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Milliseconds it ran.
    pub took_ms: u64,
}

impl Printed {
    fn of(finished: Finished) -> Self {
        let (exit_code, signal) = match finished.exit {
            Exit::Code(code) => (Some(code), None),
            Exit::Signal(signal) => (None, Some(signal)),
            Exit::TimedOut | Exit::Cancelled => (None, None),
        };
        let (stdout, odd_stdout) = program::text_of(finished.stdout);
        let (stderr, odd_stderr) = program::text_of(finished.stderr);
        let note = (odd_stdout || odd_stderr)
            .then(|| "the output holds bytes that are not text; they are replaced here. Write it to a file to keep it whole".to_owned());
        let took_ms = u64::try_from(finished.took.as_millis()).unwrap_or(u64::MAX);
        Self { exit_code, signal, stdout, stderr, cut: finished.cut, note, took_ms }
    }
}

/// What a line needs: one `exec:run:<program>` for each program that runs and each wrapper it runs in. A part that
/// nobody can read needs `exec:run:sh`, for only who may run anything may run that.
pub(crate) fn needs_of(line: &str) -> Vec<Capability> {
    let mut names: Vec<String> = mycel_kernel::shell::commands(line).iter().flat_map(names_of).collect();
    if names.is_empty() {
        names.push("sh".into());
    }
    names.sort();
    names.dedup();
    names.iter().map(|name| Capability::new("exec", "run", Some(name))).collect()
}

/// A program named by a path keeps it: `./git` is not `git`.
fn names_of(invocation: &mycel_kernel::shell::Invocation) -> Vec<String> {
    let mut names = invocation.via.clone();
    match invocation.argv.first().map(|word| word.fixed()) {
        Some(Some(program)) if !program.is_empty() => names.push(program.to_owned()),
        Some(_) => names.push("sh".into()),
        None => {}
    }
    if invocation.opaque.is_some() {
        names.push("sh".into());
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_port::{Folder, TestPort, call, run_with};
    use crate::{Progress, program};
    use serde_json::json;

    #[test]
    fn a_line_needs_every_program_in_it() {
        let check = |line: &str, expect: &[&str]| {
            let needs: Vec<String> = needs_of(line).iter().map(ToString::to_string).collect();
            let expect: Vec<String> = expect.iter().map(|name| format!("exec:run:{name}")).collect();
            assert_eq!(needs, expect, "{line}");
        };
        check("ls -l", &["ls"]);
        check("cat a | sort && git push; echo x", &["cat", "echo", "git", "sort"]);
        check("./git status", &["./git"]);
        check("A=1 make", &["make"]);
        check("echo 'unclosed", &["sh"]);
    }

    #[test]
    fn a_line_runs_and_says_how_it_ended() {
        let folder = Folder::new("shell");
        folder.write("sub/x", "");
        let run = |args| call(&exec::ShellExec, args, &folder.at()).unwrap();
        let output = run(json!({"command": "cat; pwd; echo err >&2; exit 7", "stdin": "in ", "cwd": "sub"}));
        assert_eq!(output["exit_code"], 7);
        assert_eq!(output["stdout"], format!("in {}/sub\n", folder.0.display()));
        assert_eq!(output["stderr"], "err\n");
        assert_eq!(run(json!({"command": "kill -9 $$"}))["signal"], 9);
        assert!(run(json!({"command": r"printf 'a\377b'"}))["note"].as_str().unwrap().contains("not text"));
    }

    #[test]
    fn an_exit_code_is_a_failure_where_it_is_checked() {
        let folder = Folder::new("shell");
        let line = json!({"command": "echo out; echo err >&2; exit 3", "check": true});
        let failure = call(&exec::ShellExec, line, &folder.at()).unwrap_err();
        assert_eq!(failure.kind, "exit_code");
        assert!(failure.message.starts_with("it ended with exit code 3"), "{failure}");
        assert!(failure.message.contains("out") && failure.message.contains("err"), "{failure}");
        let args = |argv: &[&str]| json!({ "argv": argv, "check": true });
        assert_eq!(call(&run::ShellRun, args(&["true"]), &folder.at()).unwrap()["exit_code"], 0);
        assert_eq!(call(&run::ShellRun, args(&["false"]), &folder.at()).unwrap_err().kind, "exit_code");
    }

    #[test]
    fn nothing_in_an_argument_becomes_a_command() {
        let folder = Folder::new("shell");
        let args = json!({"argv": ["printf", "%s|", "$(id)", "a;b", "*"], "env": {"X": "y"}});
        let output = call(&run::ShellRun, args, &folder.at()).unwrap();
        assert_eq!(output["stdout"], "$(id)|a;b|*|");
    }

    #[test]
    fn endless_output_is_cut_and_a_hanging_line_is_stopped() {
        let folder = Folder::new("shell");
        let output =
            call(&exec::ShellExec, json!({"command": "head -c 5000000 /dev/zero"}), &folder.at()).unwrap();
        assert_eq!(output["cut"], true);
        assert!(output["stdout"].as_str().unwrap().len() <= 2 * program::OUTPUT_MAX);

        let failure = call(
            &exec::ShellExec,
            json!({"command": "echo started; sleep 600", "timeout_ms": 300}),
            &folder.at(),
        );
        let failure = failure.unwrap_err();
        assert_eq!(failure.kind, "timed_out");
        assert!(failure.message.contains("started"), "{failure}");

        let mut port = TestPort { cancel_after: Some(3), ..TestPort::default() };
        let args = json!({"command": "while :; do sleep 1; done"});
        let failure = run_with(&exec::ShellExec, args, &folder.at(), None, &mut port).unwrap_err();
        assert_eq!(failure.kind, "cancelled");
    }

    #[test]
    fn output_is_shown_while_it_comes() {
        let folder = Folder::new("shell");
        let mut port = TestPort::default();
        run_with(&exec::ShellExec, json!({"command": "echo one"}), &folder.at(), None, &mut port).unwrap();
        assert_eq!(port.progress, vec![Progress::Output { text: "one\n".into(), stderr: false }]);
    }

    #[test]
    fn children_left_behind_are_stopped() {
        let folder = Folder::new("shell");
        let args = json!({"command": "sleep 600 >/dev/null 2>&1 & echo $!"});
        let output = call(&exec::ShellExec, args, &folder.at()).unwrap();
        let pid: u32 = output["stdout"].as_str().unwrap().trim().parse().unwrap();
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        assert!(stat.is_empty() || stat.contains(") Z "), "{stat}");
    }

    #[test]
    fn bad_lines_are_refused_before_anything_runs() {
        let folder = Folder::new("shell");
        let check = |args, kind: &str| {
            assert_eq!(call(&exec::ShellExec, args, &folder.at()).unwrap_err().kind, kind);
        };
        check(json!({"command": "  "}), "bad_args");
        check(json!({"command": "a\0b"}), "bad_args");
        check(json!({"command": "ls", "cwd": "nowhere"}), "not_found");
        check(json!({"command": "ls", "timeout_ms": 0}), "bad_args");
        check(json!({"command": "ls", "shell": "zsh"}), "bad_args");
    }
}
