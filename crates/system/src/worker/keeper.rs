//! The keeper of one worker: a thread that makes it, makes it again when it dies, and ends it.

use super::life::{self, Doors, End};
use super::wire::{DoorKey, Ready};
use super::{Endpoint, ModelFile, Waiting, WorkerError};
use mycel_sandbox::Layer;
use std::net::{Shutdown, TcpListener};
use std::os::fd::AsFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Deaths within [`DEATHS_WITHIN`] after which a worker is not started again: a model that kills the engine would do so
/// for ever.
const DEATHS_MAX: usize = 5;
const DEATHS_WITHIN: Duration = Duration::from_secs(600);
/// The first pause before a worker is started again; it doubles with every death.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
/// How often somebody who waits asks whether to go on waiting.
const ASK_EVERY: Duration = Duration::from_millis(25);

/// Everything about a worker.
#[derive(Debug)]
pub struct WorkerSpec {
    pub model: ModelFile,
    /// Where its socket is made.
    pub socket: PathBuf,
    /// The one folder it may write.
    pub cache: PathBuf,
    /// Ends when nobody asks for so long.
    pub idle: Option<Duration>,
    /// A port of the loopback and its key.
    pub port: Option<(TcpListener, DoorKey)>,
    pub allow_missing: Vec<Layer>,
}

/// A worker that is kept. Dropping it ends it.
#[derive(Debug)]
pub struct Worker {
    name: String,
    socket: PathBuf,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// How it stands with a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    Loading,
    Ready(Ready),
    /// It ended because nobody asked.
    Idle,
    Failed(WorkerError),
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug)]
struct State {
    standing: Standing,
    /// The process of now, and what ends it.
    process: Option<(u32, UnixStream)>,
    stop: bool,
    /// How often it was started.
    lives: u32,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
    fn set(&self, standing: Standing) {
        self.lock().standing = standing;
        self.changed.notify_all();
    }
}

impl Worker {
    /// Makes the socket and begins; loading goes on in the background.
    ///
    /// # Errors
    /// When the socket cannot be made, or a thread cannot be started.
    pub fn start(mut spec: WorkerSpec) -> Result<Self, WorkerError> {
        spec.model.path = spec.model.path.canonicalize().map_err(|error| {
            let (name, path) = (&spec.model.name, spec.model.path.display());
            WorkerError::lasting(
                format!("opening the model {name} at {path}: {error}"),
                "`mycel model list` shows the models that are here",
            )
        })?;
        let socket = spec.socket.clone();
        // One of a keeper that was killed; whoever may write here holds the lock.
        drop(std::fs::remove_file(&socket));
        let unix = UnixListener::bind(&socket).map_err(|error| {
            WorkerError::lasting(
                format!("making the socket {}: {error}", socket.display()),
                "set XDG_RUNTIME_DIR or MYCEL_HOME to a folder that can be written and has a short name",
            )
        })?;
        let doors = Doors { unix, port: spec.port.take() };
        let state = State { standing: Standing::Loading, process: None, stop: false, lives: 0 };
        let shared = Arc::new(Shared { state: Mutex::new(state), changed: Condvar::new() });
        let (name, theirs) = (spec.model.name.clone(), Arc::clone(&shared));
        let thread = std::thread::Builder::new().name("model-keeper".into()).spawn(move || {
            let end = lives(&spec, &doors, &theirs);
            drop(std::fs::remove_file(&spec.socket));
            drop(doors);
            theirs.set(end);
        });
        let thread = thread.map_err(|error| WorkerError::passing(format!("starting a thread: {error}")))?;
        Ok(Self { name, socket, shared, thread: Some(thread) })
    }

    pub fn standing(&self) -> Standing {
        self.shared.lock().standing.clone()
    }

    /// Whether it has ended and will not come back.
    pub fn is_over(&self) -> bool {
        matches!(self.standing(), Standing::Idle | Standing::Failed(_))
    }

    /// The process number of its present life.
    pub fn pid(&self) -> Option<u32> {
        self.shared.lock().process.as_ref().map(|(pid, _)| *pid)
    }

    /// How often it was started so far.
    pub fn lives(&self) -> u32 {
        self.shared.lock().lives
    }

    /// Waits until its standing is another one than `known`, or until `most` has passed.
    pub fn wait_change(&self, known: &Standing, most: Duration) -> Standing {
        let state = self.shared.lock();
        let waited = self.shared.changed.wait_timeout_while(state, most, |state| state.standing == *known);
        waited.unwrap_or_else(PoisonError::into_inner).0.standing.clone()
    }

    /// Waits until it is loaded.
    ///
    /// # Errors
    /// Why it will not be.
    pub fn wait(&self, waiting: &mut Waiting<'_>) -> Result<Endpoint, WorkerError> {
        let mut told = false;
        loop {
            match self.wait_change(&Standing::Loading, ASK_EVERY) {
                Standing::Ready(ready) => {
                    return Ok(Endpoint {
                        socket: self.socket.clone(),
                        context_tokens: ready.context_tokens,
                    });
                }
                Standing::Failed(error) => return Err(error),
                Standing::Idle => return Err(WorkerError::passing(format!("{} has just ended", self.name))),
                Standing::Loading if (waiting.cancelled)() => return Err(WorkerError::cancelled()),
                Standing::Loading => {
                    if !told {
                        (waiting.progress)(&format!("loading {}", self.name));
                    }
                    told = true;
                }
            }
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.stop = true;
        if let Some((_, stream)) = &state.process {
            // The thread reads its end, and ends the cage.
            drop(stream.shutdown(Shutdown::Both));
        }
        drop(state);
        self.shared.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            // Its panic was told already.
            drop(thread.join());
        }
    }
}

/// One life after another, until one ends for good.
fn lives(spec: &WorkerSpec, doors: &Doors, shared: &Shared) -> Standing {
    let mut deaths: Vec<Instant> = Vec::new();
    loop {
        let end = life::live(
            spec,
            doors,
            &mut |pid, stream| {
                let mut state = shared.lock();
                if state.stop {
                    drop(stream.shutdown(Shutdown::Both));
                }
                state.lives += 1;
                state.process = Some((pid, stream));
            },
            &mut |ready| shared.set(Standing::Ready(ready)),
        );
        let mut state = shared.lock();
        state.process = None;
        if state.stop {
            return Standing::Idle;
        }
        drop(state);
        match end {
            // Somebody came in this very moment: they are in the listener's queue, and the next life serves them.
            End::Idle if somebody_waits(doors) => shared.set(Standing::Loading),
            End::Idle => return Standing::Idle,
            End::Refused { message, hint } => {
                return Standing::Failed(WorkerError { message, hint, passing: false, cancelled: false });
            }
            End::Died { why } => {
                deaths.retain(|death| death.elapsed() < DEATHS_WITHIN);
                deaths.push(Instant::now());
                if deaths.len() > DEATHS_MAX {
                    return Standing::Failed(gave_up(spec, deaths.len(), &why));
                }
                shared.set(Standing::Loading);
                if !pause(shared, FIRST_PAUSE * (1 << (deaths.len() - 1))) {
                    return Standing::Idle;
                }
            }
        }
    }
}

fn gave_up(spec: &WorkerSpec, deaths: usize, why: &str) -> WorkerError {
    WorkerError::lasting(
        format!("the worker of {} died {deaths} times within ten minutes: {why}", spec.model.name),
        "a smaller context (--context) takes less memory; `mycel model show` looks at the file",
    )
}

fn somebody_waits(doors: &Doors) -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let mut list = vec![PollFd::from_borrowed_fd(doors.unix.as_fd(), PollFlags::IN)];
    list.extend(doors.port.iter().map(|(port, _)| PollFd::from_borrowed_fd(port.as_fd(), PollFlags::IN)));
    poll(&mut list, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })).is_ok_and(|ready| ready > 0)
}

/// Whether the pause was not cut short by the end of it all.
fn pause(shared: &Shared, most: Duration) -> bool {
    let state = shared.lock();
    let waited = shared.changed.wait_timeout_while(state, most, |state| !state.stop);
    !waited.unwrap_or_else(PoisonError::into_inner).0.stop
}
