//! Children: programs that run to an end, or in the background, and never outlive whoever asked for them.
//!
//! Between us and each program stands a *keeper*, a forked process of a few lines of code (`keeper`):
//!
//! ```text
//!   caller --socket--> keeper (child subreaper) --> program --> whatever it starts
//! ```
//!
//! A program that forks twice and calls `setsid` leaves every process group we could kill, but it cannot leave the
//! keeper: the kernel hands orphans to the nearest subreaper. When the program ends, when time is up, when the
//! caller calls off or dies (the socket closes), the keeper ends all that is left. Killing by process group alone
//! would miss daemons; one pid namespace per program would need powers that a cage has given up.
//!
//! This module runs inside the cage too, so it needs no powers at all.

mod background;
mod detached;
mod keeper;
mod start;
mod watch;

pub use background::Background;
pub use detached::start_detached;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use watch::{Ending, Watched, deadline_in};

/// How often `cancelled` is asked while a program is silent.
const CANCEL_EVERY: Duration = Duration::from_millis(25);

/// A program to run. The argument list is passed as it is; no shell looks at it.
#[derive(Debug, Clone)]
pub struct Command {
    pub argv: Vec<OsString>,
    pub cwd: PathBuf,
    /// Added to a clean base: PATH, HOME, LANG, TERM, TMPDIR, USER and the proxy variables, where set.
    pub env: Vec<(OsString, OsString)>,
    /// What the program reads; nothing (`/dev/null`) when absent.
    pub stdin: Option<Vec<u8>>,
    /// After this long everything is killed and the exit is [`Exit::TimedOut`].
    pub timeout: Duration,
    /// Bytes kept of each of stdout and stderr. The rest is read and dropped, so that the program never blocks.
    pub output_max: usize,
}

/// How a program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    Code(i32),
    Signal(i32),
    TimedOut,
    Cancelled,
}

/// One of the two output streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    Stdout,
    Stderr,
}

/// What a program left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    pub exit: Exit,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    /// Whether output beyond `output_max` was dropped.
    pub cut: bool,
    pub took: Duration,
}

/// Why a program could not be run, or could not be followed to its end.
#[derive(Debug, thiserror::Error)]
pub enum ChildError {
    #[error("the argument list is empty; hint: the first item names the program")]
    NoProgram,
    #[error("starting {program} in {}: the folder cannot be entered; hint: does it exist, and may this cage read it?", cwd.display())]
    NoFolder {
        program: String,
        cwd: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("starting {program}; hint: is it installed, on PATH, and may this cage execute it?")]
    Start {
        program: String,
        #[source]
        source: std::io::Error,
    },
    #[error("{doing} {program}")]
    Follow {
        doing: &'static str,
        program: String,
        #[source]
        source: std::io::Error,
    },
    #[error(
        "following {program}: its keeper was killed, so its exit is unknown; hint: something in the cage kills by name or sends signals to all"
    )]
    KeeperLost { program: String },
    #[error(
        "stopping {program}: {left} of its processes outran the killing; hint: end this cage, the rest ends with it"
    )]
    Survivors { program: String, left: u32 },
}

/// Runs a program to its end, and ends everything it started.
///
/// `on_output` sees the bytes that are kept, as they come. `cancelled` is asked often; once it says yes all is killed.
///
/// # Errors
/// [`ChildError`] when the program cannot be started or followed. Any exit of its own is a [`Finished`].
pub fn run(
    command: &Command,
    on_output: &mut dyn FnMut(Stream, &[u8]),
    cancelled: &mut dyn FnMut() -> bool,
) -> Result<Finished, ChildError> {
    let began = Instant::now();
    let mut watched = Watched::start(command)?;
    let (mut stdout, mut stderr, mut cut) = (Vec::new(), Vec::new(), false);
    let mut keep = |stream: Stream, bytes: &[u8]| {
        let kept = match stream {
            Stream::Stdout => &mut stdout,
            Stream::Stderr => &mut stderr,
        };
        let room = command.output_max.saturating_sub(kept.len()).min(bytes.len());
        cut |= room < bytes.len();
        kept.extend_from_slice(&bytes[..room]);
        if room > 0 {
            on_output(stream, &bytes[..room]);
        }
    };
    let ending = watched.follow(deadline_in(command.timeout), Some(CANCEL_EVERY), &mut keep, cancelled)?;
    Ok(Finished { exit: exit_of(ending), stdout, stderr, cut, took: began.elapsed() })
}

fn exit_of(ending: Ending) -> Exit {
    match ending {
        Ending::Itself(status) if libc::WIFSIGNALED(status) => Exit::Signal(libc::WTERMSIG(status)),
        Ending::Itself(status) => Exit::Code(libc::WEXITSTATUS(status)),
        Ending::TimedOut => Exit::TimedOut,
        Ending::Cancelled => Exit::Cancelled,
    }
}
