//! Workers: processes that run models of this machine, and who keeps them.
//!
//! ```text
//!  brain --HTTP--> socket file --listener--> worker (a cage: its model to read, one cache folder, no network)
//!                                  ^            |  starts again when it dies, a bounded number of times
//!                                  +-- keeper --+
//! ```
//! The keeper makes the socket and holds it; a worker is handed a copy. So a client that connects while a worker loads or
//! is started again simply waits, and only an answer that was under way is lost.
//!
//! The keeper is the run itself for the bundled model, which loads in milliseconds and ends with it. Other models are kept
//! by a process in the background (`mycel model serve NAME --idle ..`): one for each model, found by its lock file, gone
//! when nobody has asked for a while.

mod keeper;
mod life;
mod register;
mod shared;
pub mod wire;

pub use keeper::{Standing, Worker, WorkerSpec};
pub use register::{Entry, Phase, Register};
pub use shared::{Kept, keep};
pub use wire::{Ready, WORKER_WORD};

use crate::home::{Home, HomeError};
use mycel_sandbox::Layer;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// What a program answers that was started as a worker and cannot be one.
pub const NO_WORKER: i32 = 125;
/// How long a keeper in the background stays when nobody asks.
pub const IDLE: Duration = Duration::from_secs(300);

/// A model file and how to run it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelFile {
    /// As clients call it.
    pub name: String,
    pub path: PathBuf,
    /// Tokens of context of one answer; what the engine thinks right if absent.
    pub context_tokens: Option<u32>,
    /// Answers at once.
    pub sequences: u32,
    /// Threads that compute; as many as help if absent.
    pub threads: Option<u32>,
    pub owner: Owner,
}

/// Who keeps the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// This process: the worker ends with it.
    Caller,
    /// A process in the background, which others share.
    Background,
}

/// Where a model answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    pub socket: PathBuf,
    /// Tokens of context of one answer.
    pub context_tokens: u32,
}

/// Why a model does not answer. The hint is the way out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct WorkerError {
    pub message: String,
    pub hint: Option<String>,
    /// Trying again may help.
    pub passing: bool,
    /// The caller did not want to wait any longer.
    pub cancelled: bool,
}

impl WorkerError {
    fn lasting(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: Some(hint.into()), passing: false, cancelled: false }
    }
    fn passing(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None, passing: true, cancelled: false }
    }
    fn cancelled() -> Self {
        Self { message: "cancelled".to_owned(), hint: None, passing: true, cancelled: true }
    }
}

impl From<HomeError> for WorkerError {
    fn from(error: HomeError) -> Self {
        let text = crate::explain(&error);
        match text.split_once("\nhint: ") {
            Some((message, hint)) => Self::lasting(message, hint),
            None => Self { message: text, hint: None, passing: false, cancelled: false },
        }
    }
}

/// Whom to tell how far it is, and who may call it off.
pub struct Waiting<'a> {
    pub progress: &'a mut dyn FnMut(&str),
    pub cancelled: &'a dyn Fn() -> bool,
}

impl std::fmt::Debug for Waiting<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Waiting")
    }
}

/// The workers that this process asks.
#[derive(Debug)]
pub struct Workers {
    home: Home,
    /// Words before the subcommand that lead a background keeper to the same home.
    keeper_args: Vec<OsString>,
    allow_missing: Vec<Layer>,
    own: Mutex<BTreeMap<String, Worker>>,
}

impl Workers {
    pub fn new(home: Home, keeper_args: Vec<OsString>, allow_missing: Vec<Layer>) -> Self {
        Self { home, keeper_args, allow_missing, own: Mutex::default() }
    }

    /// Where the model answers, started if it does not run. Returns when it is loaded.
    ///
    /// # Errors
    /// [`WorkerError`], with what stands in the way.
    pub fn ensure(&self, model: &ModelFile, waiting: &mut Waiting<'_>) -> Result<Endpoint, WorkerError> {
        match model.owner {
            Owner::Background => {
                let register = Register::open(&self.home)?;
                shared::ensure(&register, model, &self.keeper_args, waiting)
            }
            Owner::Caller => {
                let mut own = self.own.lock().unwrap_or_else(PoisonError::into_inner);
                if own.get(&model.name).is_none_or(|worker| worker.is_over()) {
                    let register = Register::open(&self.home)?;
                    let spec = WorkerSpec {
                        model: model.clone(),
                        socket: register.own_socket(&model.name)?,
                        cache: register.cache(&self.home, &model.name)?,
                        idle: None,
                        port: None,
                        allow_missing: self.allow_missing.clone(),
                    };
                    own.insert(model.name.clone(), Worker::start(spec)?);
                }
                let worker = own.get(&model.name).expect("it was put there above");
                worker.wait(waiting)
            }
        }
    }

    /// Why a worker that this process keeps has ended for good.
    pub fn own_failure(&self, name: &str) -> Option<WorkerError> {
        match self.own.lock().unwrap_or_else(PoisonError::into_inner).get(name)?.standing() {
            Standing::Failed(error) => Some(error),
            Standing::Loading | Standing::Ready(_) | Standing::Idle => None,
        }
    }

    /// The process number of a worker that this process keeps, for those who want to see or end it.
    pub fn own_pid(&self, name: &str) -> Option<u32> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner).get(name)?.pid()
    }
}
