//! `local:NAME`: models of this machine as brains. A name is found, a worker is kept, a client asks it.

use crate::worker::{ModelFile, Owner, Waiting, Workers};
use mycel_abi::Cost;
use mycel_models::provider::{Endpoint, Keeper, LocalModel, ModelRef};
use mycel_models::{Brain, BrainError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The provider's name in `local:NAME`.
pub const PROVIDER: &str = "local";
/// Models up to this size load in tens of milliseconds: keeping them in the background gains nothing.
const SMALL_BYTES: u64 = 64 << 20;
/// Answers at once of a worker that others share.
const SEQUENCES_SHARED: u32 = 4;
/// Answers at once of a worker of our own: the agents of one run, two of them at a time on a small machine.
const SEQUENCES_OWN: u32 = 2;

/// Where a model of this name lies.
pub type FindModel = dyn Fn(&str) -> Option<PathBuf> + Send + Sync;

/// The models of this machine.
#[derive(Clone)]
pub struct LocalModels {
    workers: Arc<Workers>,
    find: Arc<FindModel>,
}

impl std::fmt::Debug for LocalModels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LocalModels").field("workers", &self.workers).finish_non_exhaustive()
    }
}

/// A file that is named as such: an absolute path that ends in `.gguf`.
pub fn find_file(name: &str) -> Option<PathBuf> {
    let path = Path::new(name);
    let is_model = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("gguf"));
    (path.is_absolute() && is_model && path.is_file()).then(|| path.to_owned())
}

/// How a model of this machine is run unless somebody says otherwise.
pub fn model_file(name: &str, path: PathBuf) -> ModelFile {
    let is_small = std::fs::metadata(&path).is_ok_and(|file| file.len() <= SMALL_BYTES);
    let (owner, sequences) = match is_small {
        true => (Owner::Caller, SEQUENCES_OWN),
        false => (Owner::Background, SEQUENCES_SHARED),
    };
    ModelFile { name: name.to_owned(), path, context_tokens: None, sequences, threads: None, owner }
}

impl LocalModels {
    pub fn new(workers: Arc<Workers>, find: Arc<FindModel>) -> Self {
        Self { workers, find }
    }

    pub(crate) fn shared_workers(&self) -> Arc<Workers> {
        Arc::clone(&self.workers)
    }

    pub fn workers(&self) -> &Workers {
        &self.workers
    }

    /// The model `NAME` as a brain. Starts nothing.
    ///
    /// # Errors
    /// A message and a hint, when there is no such model.
    pub fn open(&self, name: &str) -> Result<Box<dyn Brain>, (String, Option<String>)> {
        let path = (self.find)(name).ok_or_else(|| {
            let hint = "`mycel model list` shows the models that are here, `mycel model pull` fetches one";
            (format!("there is no model `{name}` on this machine"), Some(hint.to_owned()))
        })?;
        let explain = |error: BrainError| match error {
            BrainError::Lasting { message, hint } => (message, hint),
            BrainError::Passing { message, .. } | BrainError::TooLong { message, .. } => (message, None),
            BrainError::Cancelled { .. } => ("cancelled".to_owned(), None),
        };
        let reference: ModelRef = format!("{PROVIDER}:{name}").parse().map_err(explain)?;
        let keeper = Kept { workers: Arc::clone(&self.workers), model: model_file(name, path) };
        let brain = LocalModel::new(reference, Box::new(keeper)).map_err(explain)?;
        Ok(Box::new(brain))
    }
}

/// One model with whoever keeps it.
struct Kept {
    workers: Arc<Workers>,
    model: ModelFile,
}

impl Keeper for Kept {
    fn endpoint(&mut self, cancelled: &dyn Fn() -> bool) -> Result<Endpoint, BrainError> {
        let mut waiting = Waiting { progress: &mut |_| {}, cancelled };
        match self.workers.ensure(&self.model, &mut waiting) {
            Ok(at) => Ok(Endpoint { socket: at.socket, context_tokens: at.context_tokens }),
            Err(error) if error.cancelled => Err(BrainError::Cancelled { cost: Cost::ZERO }),
            Err(error) if error.passing => {
                Err(BrainError::Passing { message: error.message, retry_after_ms: None, cost: Cost::ZERO })
            }
            Err(error) => Err(BrainError::Lasting { message: error.message, hint: error.hint }),
        }
    }
}
