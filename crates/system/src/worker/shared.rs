//! Keepers in the background: starting one, and being one.

use super::keeper::{Standing, Worker, WorkerSpec};
use super::register::{Phase, Register};
use super::{Endpoint, IDLE, ModelFile, Waiting, WorkerError};
use std::ffi::OsString;
use std::fs::File;
use std::time::{Duration, Instant};

/// How long a keeper may take to say anything at all; it does so before it loads.
const BIRTH_MAX: Duration = Duration::from_secs(30);
/// How often somebody who waits looks at the note.
const LOOK_EVERY: Duration = Duration::from_millis(25);
/// How often a keeper asks whether it is to end.
const ASK_EVERY: Duration = Duration::from_millis(200);

/// Where a shared model answers; its keeper is started if there is none.
pub(super) fn ensure(
    register: &Register,
    model: &ModelFile,
    keeper_args: &[OsString],
    waiting: &mut Waiting<'_>,
) -> Result<Endpoint, WorkerError> {
    let name = &model.name;
    let mut started: Option<Instant> = None;
    loop {
        match register.look(name) {
            Some((entry, true)) => match entry.phase {
                Phase::Ready(ready) => {
                    return Ok(Endpoint { socket: entry.socket, context_tokens: ready.context_tokens });
                }
                Phase::Loading | Phase::Failed { .. } => (waiting.progress)(&format!("loading {name}")),
            },
            Some((entry, false)) if started.is_some() => {
                register.forget(name);
                return Err(match entry.phase {
                    Phase::Failed { message, hint } => {
                        WorkerError { message, hint, passing: false, cancelled: false }
                    }
                    Phase::Loading | Phase::Ready(_) => died(register, name),
                });
            }
            Some((_, false)) | None => match started {
                None => {
                    register.forget(name);
                    start(register, model, keeper_args)?;
                    started = Some(Instant::now());
                }
                Some(since) if since.elapsed() > BIRTH_MAX => return Err(died(register, name)),
                Some(_) => {}
            },
        }
        if (waiting.cancelled)() {
            return Err(WorkerError::cancelled());
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

fn died(register: &Register, name: &str) -> WorkerError {
    let log = register.log(name);
    WorkerError {
        hint: Some(format!("{} may say more", log.display())),
        ..WorkerError::passing(format!("the keeper of {name} ended before the model was loaded"))
    }
}

fn start(register: &Register, model: &ModelFile, keeper_args: &[OsString]) -> Result<(), WorkerError> {
    let failed = |error: std::io::Error| {
        WorkerError::passing(format!("starting a keeper for {} in the background: {error}", model.name))
    };
    let log = File::create(register.log(&model.name)).map_err(failed)?;
    let mut args = keeper_args.to_vec();
    let words = ["model", "serve", "--keeper", "--idle"].map(OsString::from);
    args.extend(words);
    args.push(format!("{}s", IDLE.as_secs()).into());
    args.push("--file".into());
    args.push(model.path.clone().into());
    args.push("--at-once".into());
    args.push(model.sequences.to_string().into());
    if let Some(context) = model.context_tokens {
        args.extend(["--context".into(), context.to_string().into()]);
    }
    args.extend(["--".into(), OsString::from(&model.name)]);
    mycel_sandbox::child::start_detached(&args, log).map_err(failed)
}

/// How keeping a shared model ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// It was asked to end, or nobody had asked for long.
    Ended,
    /// Another process keeps this model.
    Elsewhere,
    Failed(WorkerError),
}

/// Keeps a shared model until it ends or `stop` says so. `changed` hears how it stands.
pub fn keep(
    register: &Register,
    spec: WorkerSpec,
    stop: &dyn Fn() -> bool,
    changed: &mut dyn FnMut(&Standing, Option<u32>),
) -> Kept {
    let name = spec.model.name.clone();
    let (path, socket) = (spec.model.path.clone(), spec.socket.clone());
    let lock = match register.take(&name) {
        Ok(Some(lock)) => lock,
        Ok(None) => return Kept::Elsewhere,
        Err(error) => return Kept::Failed(WorkerError::passing(format!("locking {name}: {error}"))),
    };
    let end = match Worker::start(spec) {
        Ok(worker) => {
            let note = |phase| register.note(&name, &path, &socket, phase);
            follow(&name, &note, &worker, stop, changed)
        }
        Err(error) => Kept::Failed(error),
    };
    match &end {
        Kept::Failed(error) => {
            let (message, hint) = (error.message.clone(), error.hint.clone());
            // Whoever waits reads this after we are gone.
            drop(register.note(&name, &path, &socket, Phase::Failed { message, hint }));
        }
        Kept::Ended | Kept::Elsewhere => register.forget(&name),
    }
    drop(lock);
    end
}

fn follow(
    name: &str,
    note: &dyn Fn(Phase) -> std::io::Result<()>,
    worker: &Worker,
    stop: &dyn Fn() -> bool,
    changed: &mut dyn FnMut(&Standing, Option<u32>),
) -> Kept {
    let mut known = Standing::Loading;
    let mut is_new = true;
    loop {
        if is_new {
            changed(&known, worker.pid());
            let phase = match &known {
                Standing::Loading => Phase::Loading,
                Standing::Ready(ready) => Phase::Ready(ready.clone()),
                Standing::Idle => return Kept::Ended,
                Standing::Failed(error) => return Kept::Failed(error.clone()),
            };
            if let Err(error) = note(phase) {
                return Kept::Failed(WorkerError::passing(format!("noting how {name} stands: {error}")));
            }
        }
        if stop() {
            return Kept::Ended;
        }
        let now = worker.wait_change(&known, ASK_EVERY);
        is_new = now != known;
        known = now;
    }
}
