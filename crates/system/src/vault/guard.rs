//! Nothing of a process that holds secrets is to be read from outside it: no core file, no debugger of the same user.
//!
//! A core file alone would be stopped by the limit, but not one that goes to a program through a pipe; not being dumpable stops
//! both, and makes the kernel refuse `ptrace` and `/proc/PID/mem` to everyone but root. Programs that are started later are
//! dumpable again (the kernel resets it at exec) and hold nothing of the vault.

use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
use std::io;

/// Keeps the memory of this process to itself from now on. Cannot be taken back.
///
/// # Errors
/// The system's, if it refuses one of the two; no secret should be opened then.
pub fn keep_memory_private() -> io::Result<()> {
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    Ok(())
}
