//! How tools start programs: one environment, one timeout, one way to say how it ended.
//!
//! The sandbox owns fork and exec; this file turns a tool's wishes into its [`Command`] and its answer into a
//! [`ToolFailure`] or typed output. On the sandbox's clean base a program gets the cage's own environment less
//! everything that looks like a secret, and learns of the egress proxy by the variables that programs commonly read.

use crate::tool::{At, Cx, Progress, bad_args};
use mycel_abi::{ToolFailure, pathtext};
use mycel_sandbox::child::{self, Command, Exit, Finished, Stream};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

/// Bytes of output kept. JSON may write a byte as six characters, and the whole must fit into one frame.
pub(crate) const OUTPUT_MAX: usize = 2 * 1024 * 1024;
/// Arguments of one program.
pub(crate) const ARGUMENTS_MAX: usize = 4096;
/// What a program may take unless told otherwise.
pub(crate) const TIMEOUT_MS: u64 = 120_000;
/// The longest a program may take at all.
pub(crate) const TIMEOUT_MS_MAX: u64 = 3_600_000;
/// Time kept back from the call's own limit, so that the answer still gets out after the children were stopped.
const GRACE_MS: u64 = 500;
/// Characters of output quoted in a failure.
const TAIL_CHARS: usize = 2000;
/// Lines of it: what a screen shows without pushing the rest away.
const TAIL_LINES: usize = 20;

/// A program to start.
#[derive(Debug)]
pub(crate) struct Start {
    pub(crate) argv: Vec<OsString>,
    pub(crate) cwd: PathBuf,
    pub(crate) env: BTreeMap<String, String>,
    pub(crate) stdin: Option<Vec<u8>>,
    pub(crate) timeout_ms: u64,
}

impl Start {
    pub(crate) fn command(self, cx: &Cx<'_>) -> Command {
        let limit = cx.timeout_ms.saturating_sub(GRACE_MS).max(1);
        Command {
            argv: self.argv,
            cwd: self.cwd,
            env: environment(&self.env, cx.proxy),
            stdin: self.stdin,
            timeout: Duration::from_millis(self.timeout_ms.min(limit)),
            output_max: OUTPUT_MAX,
        }
    }
}

impl Start {
    /// As [`command`](Self::command), for a job that outlives the call that started it.
    pub(crate) fn background(self, cx: &Cx<'_>) -> Command {
        Command {
            argv: self.argv,
            cwd: self.cwd,
            env: environment(&self.env, cx.proxy),
            stdin: self.stdin,
            timeout: Duration::from_millis(self.timeout_ms),
            output_max: OUTPUT_MAX,
        }
    }
}

/// Whether pieces of output are shown while the program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Show {
    Pieces,
    Nothing,
}

/// Runs to the end. Being stopped (time, person) is a failure; any exit of its own is not.
pub(crate) fn run(start: Start, show: Show, cx: &mut Cx<'_>) -> Result<Finished, ToolFailure> {
    let name = start.argv.first().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let command = start.command(cx);
    let port = RefCell::new(&mut *cx.port);
    let mut on_output = |stream: Stream, bytes: &[u8]| {
        if show == Show::Pieces {
            let text = String::from_utf8_lossy(bytes).into_owned();
            port.borrow_mut().progress(Progress::Output { text, stderr: stream == Stream::Stderr });
        }
    };
    let finished = child::run(&command, &mut on_output, &mut || port.borrow_mut().cancelled())
        .map_err(|error| cannot_start(&name, &error))?;
    match finished.exit {
        Exit::Code(_) | Exit::Signal(_) => Ok(finished),
        Exit::TimedOut => {
            Err(stopped(&name, "timed_out", &finished, Some("raise timeout_ms, or use process.spawn")))
        }
        Exit::Cancelled => Err(stopped(&name, "cancelled", &finished, None)),
    }
}

/// The failure of a program that could not be started.
pub(crate) fn cannot_start(name: &str, error: &child::ChildError) -> ToolFailure {
    let mut causes = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !causes.contains(&text) {
            causes.push_str(": ");
            causes.push_str(&text);
        }
        cause = inner.source();
    }
    ToolFailure {
        kind: "cannot_start".into(),
        message: without_hint(&causes, name),
        hint: Some(format!(
            "is {name} installed, on PATH and allowed in this cage? `command -v {name}` tells"
        )),
    }
}

/// The cage's own hint is left out: the failure has one of its own.
fn without_hint(causes: &str, name: &str) -> String {
    let (what, rest) = causes.split_once("; hint: ").unwrap_or((causes, ""));
    let cause = rest.split_once("?: ").map(|(_, cause)| format!(": {cause}")).unwrap_or_default();
    let doing = if what.starts_with("starting ") { String::new() } else { format!("starting {name}: ") };
    format!("{doing}{what}{cause}")
}

/// A failure if it did not end with exit code 0, with the end of what it printed.
pub(crate) fn check_exit(finished: Finished) -> Result<Finished, ToolFailure> {
    let how = match finished.exit {
        Exit::Code(0) => return Ok(finished),
        Exit::Code(code) => format!("exit code {code}"),
        Exit::Signal(signal) => format!("signal {signal}"),
        Exit::TimedOut | Exit::Cancelled => "no exit code".to_owned(),
    };
    let mut message = format!("it ended with {how}");
    add_output(&mut message, &finished);
    Err(ToolFailure { kind: "exit_code".into(), message, hint: None })
}

fn stopped(name: &str, kind: &str, finished: &Finished, hint: Option<&str>) -> ToolFailure {
    let why = if kind == "timed_out" { "it had not ended" } else { "it was called off" };
    let mut message = format!(
        "running {name}: stopped with all its children after {} ms because {why}",
        finished.took.as_millis()
    );
    add_output(&mut message, finished);
    ToolFailure { kind: kind.into(), message, hint: hint.map(str::to_owned) }
}

/// The end of what a program printed.
fn add_output(message: &mut String, finished: &Finished) {
    for (label, bytes) in [("stdout", &finished.stdout), ("stderr", &finished.stderr)] {
        if !bytes.is_empty() {
            message.push_str(&format!("\n{label} ended with:\n{}", tail(&String::from_utf8_lossy(bytes))));
        }
    }
}

/// The end of a text, at most [`TAIL_CHARS`] characters in at most [`TAIL_LINES`] lines.
pub(crate) fn tail(text: &str) -> String {
    let text = text.trim_end();
    let skip = text.chars().count().saturating_sub(TAIL_CHARS);
    let end: String = text.chars().skip(skip).collect();
    let lines: Vec<&str> = end.lines().collect();
    lines[lines.len().saturating_sub(TAIL_LINES)..].join("\n")
}

/// The text of a program's output; the flag says whether bytes had to be replaced.
pub(crate) fn text_of(bytes: Vec<u8>) -> (String, bool) {
    match String::from_utf8(bytes) {
        Ok(text) => {
            let binary = text.contains('\0');
            (text, binary)
        }
        Err(error) => (String::from_utf8_lossy(error.as_bytes()).into_owned(), true),
    }
}

/// The environment of a child: the cage's own less secrets, the proxy, and what the call adds.
pub(crate) fn environment(
    added: &BTreeMap<String, String>,
    proxy: Option<&str>,
) -> Vec<(OsString, OsString)> {
    let mut all: BTreeMap<OsString, OsString> =
        std::env::vars_os().filter(|(name, _)| is_inherited(&name.to_string_lossy())).collect();
    if let Some(proxy) = proxy {
        for name in ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"] {
            all.insert(name.into(), proxy.into());
        }
    }
    all.extend(added.iter().map(|(name, value)| (name.into(), value.into())));
    all.into_iter().collect()
}

/// Not what is secret, not a proxy of the person's, and nothing that would send git to another repository than the one
/// it is called in.
fn is_inherited(name: &str) -> bool {
    let elsewhere = matches!(
        name,
        "GIT_DIR"
            | "GIT_WORK_TREE"
            | "GIT_INDEX_FILE"
            | "GIT_OBJECT_DIRECTORY"
            | "GIT_COMMON_DIR"
            | "GIT_NAMESPACE"
    );
    !elsewhere && !looks_secret(name) && !is_proxy_variable(name)
}

fn is_proxy_variable(name: &str) -> bool {
    matches!(name.to_ascii_lowercase().as_str(), "http_proxy" | "https_proxy" | "all_proxy" | "no_proxy")
}

/// Words that mark a variable as secret. A false alarm hides a harmless value; a miss shows a key.
const SECRET_WORDS: &[&str] = &[
    "KEY",
    "TOKEN",
    "SECRET",
    "PASSWORD",
    "PASSWD",
    "PASSPHRASE",
    "CREDENTIAL",
    "PRIVATE",
    "AUTH",
    "COOKIE",
    "SESSION_ID",
    "DSN",
    "DATABASE_URL",
    "APIKEY",
    "PGPASS",
    "WEBHOOK",
];
/// Names that hold a secret word and are harmless and needed.
const NOT_SECRET: &[&str] = &[
    "SSH_AUTH_SOCK",
    "XAUTHORITY",
    "KEYBOARD",
    "XDG_SESSION_ID",
    "GIT_AUTHOR_NAME",
    "GIT_AUTHOR_EMAIL",
    "GIT_AUTHOR_DATE",
];

/// Whether a variable of this name is kept from children and masked on screens.
pub(crate) fn looks_secret(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    !NOT_SECRET.contains(&name.as_str()) && SECRET_WORDS.iter().any(|word| name.contains(word))
}

/// Checks an argument list and the variables that come with it.
pub(crate) fn check_program(argv: &[String], env: &BTreeMap<String, String>) -> Result<(), ToolFailure> {
    if argv.first().is_none_or(String::is_empty) {
        return Err(bad_args("argv is empty", Some("the first item is the program")));
    }
    if argv.len() > ARGUMENTS_MAX {
        return Err(bad_args(format!("argv has {} items, more than {ARGUMENTS_MAX}", argv.len()), None));
    }
    if argv.iter().chain(env.values()).any(|text| text.contains('\0')) {
        return Err(bad_args("an argument or variable holds a NUL byte", None));
    }
    match env.keys().find(|name| name.is_empty() || name.contains(['=', '\0'])) {
        Some(name) => Err(bad_args(format!("`{name}` cannot name an environment variable"), None)),
        None => Ok(()),
    }
}

/// The folder to start in.
pub(crate) fn start_folder(cwd: Option<&str>, at: &At) -> Result<PathBuf, ToolFailure> {
    let Some(cwd) = cwd else { return Ok(at.cwd.clone()) };
    let folder = at.resolve(cwd)?;
    if folder.is_dir() {
        return Ok(folder);
    }
    Err(ToolFailure {
        kind: "not_found".into(),
        message: format!("starting in {}: there is no such folder", pathtext::encode(&folder)),
        hint: Some("make it first with fs.mkdir, or leave cwd out for the workspace".into()),
    })
}

/// The milliseconds a program may take.
pub(crate) fn timeout_of(asked: Option<u64>) -> Result<u64, ToolFailure> {
    match asked {
        Some(0) => Err(bad_args("timeout_ms is 0", None)),
        Some(asked) if asked > TIMEOUT_MS_MAX => Err(bad_args(
            format!("timeout_ms is {asked}, more than {TIMEOUT_MS_MAX}"),
            Some("use process.spawn"),
        )),
        Some(asked) => Ok(asked),
        None => Ok(TIMEOUT_MS),
    }
}

/// An argument list as one shell line that means the same, for people and for the rules that read lines.
pub(crate) fn line_of(argv: &[String], env: &BTreeMap<String, String>) -> String {
    let mut words: Vec<String> = Vec::new();
    if !env.is_empty() {
        words.push("env".into());
        words.extend(env.iter().map(|(name, value)| quote(&format!("{name}={value}"))));
    }
    words.extend(argv.iter().map(|argument| quote(argument)));
    words.join(" ")
}

fn quote(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:,+@%=".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_exactly_what_the_list_says() {
        let check = |argv: &[&str], line: &str| {
            let argv: Vec<String> = argv.iter().map(|word| (*word).to_owned()).collect();
            assert_eq!(line_of(&argv, &BTreeMap::new()), line);
        };
        check(&["git", "status"], "git status");
        check(
            &["echo", "a b", "", "it's", "$(rm -rf /)", "a;b"],
            r"echo 'a b' '' 'it'\''s' '$(rm -rf /)' 'a;b'",
        );
        let env = BTreeMap::from([("A".to_owned(), "1 2".to_owned())]);
        assert_eq!(line_of(&["x".into()], &env), "env 'A=1 2' x");
    }

    #[test]
    fn secrets_are_known_by_their_names() {
        for name in ["OPENAI_API_KEY", "github_token", "DB_PASSWORD", "AWS_SECRET_ACCESS_KEY", "PGPASSWORD"] {
            assert!(looks_secret(name), "{name}");
        }
        for name in ["PATH", "HOME", "LANG", "SSH_AUTH_SOCK", "GIT_AUTHOR_NAME", "EDITOR"] {
            assert!(!looks_secret(name), "{name}");
        }
    }

    #[test]
    fn bad_programs_are_refused() {
        let none = BTreeMap::new();
        assert!(check_program(&[], &none).is_err());
        assert!(check_program(&[String::new()], &none).is_err());
        assert!(check_program(&["a\0b".into()], &none).is_err());
        assert!(check_program(&["a".into()], &BTreeMap::from([("A=B".into(), String::new())])).is_err());
        assert!(check_program(&["a".into()], &none).is_ok());
    }
}
