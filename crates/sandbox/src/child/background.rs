//! Programs that run beside their caller.
//!
//! Each has one thread, which starts it, follows it and ends with it. The thread must be the one that starts: the
//! kernel's "tell me when my parent dies" means the parent's *thread*.

use super::keeper::END;
use super::watch::{Watched, deadline_in};
use super::{ChildError, Command, Exit, Stream, exit_of};
use std::collections::VecDeque;
use std::io::Write;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

/// A program that runs until it ends, its timeout passes, or this value is dropped.
#[derive(Debug)]
pub struct Background {
    pid: u32,
    control: UnixStream,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    ended: Condvar,
}

#[derive(Debug, Default)]
struct State {
    stdout: VecDeque<u8>,
    stderr: VecDeque<u8>,
    cut: bool,
    /// `Err` holds the text of what went wrong while following.
    exit: Option<Result<Exit, String>>,
}

impl Shared {
    /// A panic elsewhere leaves bytes and an exit, both still true.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Background {
    /// Starts the program.
    ///
    /// # Errors
    /// As [`run`](super::run).
    pub fn start(command: &Command) -> Result<Self, ChildError> {
        let shared = Arc::new(Shared::default());
        let (tell, told) = mpsc::sync_channel(1);
        let (theirs, command) = (Arc::clone(&shared), command.clone());
        let program = super::start::name_of(&command);
        let thread = std::thread::Builder::new()
            .name("child".into())
            .stack_size(256 * 1024)
            .spawn(move || live(&command, &theirs, &tell))
            .map_err(|source| ChildError::Start { program: program.clone(), source })?;
        match told.recv() {
            Ok(Ok((pid, control))) => Ok(Self { pid, control, shared, thread: Some(thread) }),
            Ok(Err(error)) => Err(error),
            Err(_) => Err(ChildError::KeeperLost { program }),
        }
    }

    /// Process number, in the caller's pid namespace.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// How it ended, or nothing while it runs.
    ///
    /// # Errors
    /// [`ChildError::Follow`] when its end could not be observed.
    pub fn try_wait(&self) -> Result<Option<Exit>, ChildError> {
        self.answer(&self.shared.lock())
    }

    /// Waits for the end, at most `timeout`; nothing when it still runs then.
    ///
    /// # Errors
    /// As [`try_wait`](Self::try_wait).
    pub fn wait(&self, timeout: Duration) -> Result<Option<Exit>, ChildError> {
        let state = self.shared.lock();
        let waited = self.shared.ended.wait_timeout_while(state, timeout, |state| state.exit.is_none());
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        self.answer(&state)
    }

    /// Sends a signal to the program and its process group. Nothing happens when it has ended.
    ///
    /// # Errors
    /// [`ChildError::Follow`] for a number that is no signal.
    pub fn signal(&self, signal: i32) -> Result<(), ChildError> {
        let byte = u8::try_from(signal).ok().filter(|byte| (1..=64).contains(byte));
        let Some(byte) = byte else { return Err(self.failed(format!("{signal} is no signal"))) };
        // The keeper delivers it, because only the keeper knows that the number is not yet reused. A keeper that
        // is gone has nobody left to signal.
        let _ = (&self.control).write(&[byte]);
        Ok(())
    }

    /// The last bytes of stdout and stderr, at most the command's `output_max` each, and whether older ones were dropped.
    pub fn output(&self) -> (Vec<u8>, Vec<u8>, bool) {
        let state = self.shared.lock();
        (state.stdout.iter().copied().collect(), state.stderr.iter().copied().collect(), state.cut)
    }

    fn answer(&self, state: &State) -> Result<Option<Exit>, ChildError> {
        match &state.exit {
            None => Ok(None),
            Some(Ok(exit)) => Ok(Some(*exit)),
            Some(Err(why)) => Err(self.failed(why.clone())),
        }
    }

    fn failed(&self, why: String) -> ChildError {
        let program = format!("process {}", self.pid);
        ChildError::Follow { doing: "following", program, source: std::io::Error::other(why) }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        let _ = (&self.control).write(&[END]);
        if let Some(thread) = self.thread.take() {
            // Its panic was told already by the panic hook.
            let _ = thread.join();
        }
    }
}

type Told = mpsc::SyncSender<Result<(u32, UnixStream), ChildError>>;

/// The life of the thread: start, tell, follow, record the end.
fn live(command: &Command, shared: &Shared, tell: &Told) {
    let started =
        Watched::start(command).and_then(|watched| watched.control().map(|control| (watched, control)));
    let mut watched = match started {
        Ok((watched, control)) => {
            let _ = tell.send(Ok((watched.pid(), control)));
            watched
        }
        Err(error) => {
            let _ = tell.send(Err(error));
            return;
        }
    };
    let mut keep =
        |stream: Stream, bytes: &[u8]| remember(&mut shared.lock(), command.output_max, stream, bytes);
    let ending = watched.follow(deadline_in(command.timeout), None, &mut keep, &mut || false);
    let exit = ending.map(exit_of).map_err(|error| text_of(&error));
    shared.lock().exit = Some(exit);
    shared.ended.notify_all();
}

fn remember(state: &mut State, output_max: usize, stream: Stream, bytes: &[u8]) {
    let ring = match stream {
        Stream::Stdout => &mut state.stdout,
        Stream::Stderr => &mut state.stderr,
    };
    ring.extend(bytes);
    if ring.len() > output_max {
        ring.drain(..ring.len() - output_max);
        state.cut = true;
    }
}

fn text_of(error: &ChildError) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}
