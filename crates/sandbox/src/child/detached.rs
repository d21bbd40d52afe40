//! A program that outlives whoever started it: the keeper of a model that others will ask too.
//!
//! It gets a session of its own and no terminal, nothing of the caller's environment but where things are, and is nobody's
//! child: forked twice, so that no one has to collect it. It is always this very binary; what an agent starts never comes
//! through here.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

/// What it inherits of our environment.
const INHERITED: &[&str] = &[
    "PATH",
    "HOME",
    "LANG",
    "USER",
    "TMPDIR",
    "MYCEL_HOME",
    "XDG_CONFIG_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
    "XDG_DATA_HOME",
    "XDG_RUNTIME_DIR",
];

/// Starts this binary with other words, for itself. What it says besides goes to `log`.
///
/// # Errors
/// When it cannot be started.
pub fn start_detached(args: &[OsString], log: File) -> io::Result<()> {
    let mut command = Command::new(Path::new("/proc/self/exe"));
    command.args(args).current_dir("/").env_clear();
    for name in INHERITED {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
    // SAFETY: between fork and exec only system calls that are allowed there.
    unsafe {
        command.pre_exec(|| {
            if libc::setsid() == -1 {
                return Err(io::Error::last_os_error());
            }
            match libc::fork() {
                -1 => Err(io::Error::last_os_error()),
                0 => Ok(()),
                _ => libc::_exit(0),
            }
        });
    }
    // This collects the process between; an exec that fails is told by the one that stays.
    command.status().map(drop)
}
