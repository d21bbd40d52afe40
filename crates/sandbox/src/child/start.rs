//! Starting a program below a keeper.

use super::{ChildError, Command, keeper};
use std::ffi::{OsStr, OsString};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Stdio};

/// What a program gets from our own environment. Everything else may hold secrets and stays here.
const INHERITED: &[&str] = &[
    "PATH",
    "HOME",
    "LANG",
    "TERM",
    "TMPDIR",
    "USER",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
];
/// Where programs are looked for when PATH is not set.
const PATH_DEFAULT: &str = "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin";

/// The keeper's process with its pipes, and our end of its socket.
pub(super) struct Started {
    pub(super) keeper: Child,
    pub(super) socket: UnixStream,
}

pub(super) fn start(command: &Command) -> Result<Started, ChildError> {
    let Some((program, arguments)) = command.argv.split_first() else { return Err(ChildError::NoProgram) };
    let name = name_of(command);
    if let Err(source) = std::fs::metadata(command.cwd.join(".")) {
        return Err(ChildError::NoFolder { program: name, cwd: command.cwd.clone(), source });
    }
    let start_error = |source| ChildError::Start { program: name.clone(), source };
    let (socket, theirs) = UnixStream::pair().map_err(start_error)?;
    let mut process = std::process::Command::new(program);
    process
        .args(arguments)
        .current_dir(&command.cwd)
        .env_clear()
        .envs(base_environment())
        .envs(pairs(command));
    process.stdin(if command.stdin.is_some() { Stdio::piped() } else { Stdio::null() });
    process.stdout(Stdio::piped()).stderr(Stdio::piped());
    let fd = theirs.as_raw_fd();
    // SAFETY: the closure runs between fork and exec; `split` makes system calls on stack memory only, and `fd`
    // stays open because `theirs` lives until after `spawn`.
    unsafe { process.pre_exec(move || keeper::split(fd)) };
    let keeper = process.spawn().map_err(start_error)?;
    drop(theirs);
    Ok(Started { keeper, socket })
}

pub(super) fn name_of(command: &Command) -> String {
    command.argv.first().map(|program| program.to_string_lossy().into_owned()).unwrap_or_default()
}

fn pairs(command: &Command) -> impl Iterator<Item = (&OsStr, &OsStr)> {
    command.env.iter().map(|(name, value)| (name.as_os_str(), value.as_os_str()))
}

fn base_environment() -> impl Iterator<Item = (OsString, OsString)> {
    let path = ("PATH".into(), PATH_DEFAULT.into());
    let inherited = INHERITED.iter().filter_map(|name| Some((OsString::from(name), std::env::var_os(name)?)));
    std::iter::once(path).chain(inherited)
}
