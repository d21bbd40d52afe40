//! The model that comes with the program: its file, and the brain around it.

use crate::local::LocalModels;
use crate::worker::{ModelFile, Owner, Waiting, Workers};
use mycel_abi::Cost;
use mycel_models::mini::{self, Mini, Socket};
use mycel_models::{Brain, BrainError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The bundled model's name.
pub const NAME: &str = mini::NAME;
/// Tokens of context: a goal, eight steps and their results.
pub const CONTEXT_TOKENS: u32 = 1_024;
/// Lines that are drawn at once when the likeliest one cannot be used.
const SEQUENCES: u32 = 4;

/// The weights as a file in `cache`, for engines read files. What stands there is compared with the program's own each
/// time: a file that differs is replaced.
///
/// # Errors
/// What went wrong when the file was written.
pub fn file(cache: &Path) -> io::Result<PathBuf> {
    let path = cache.join("mycel-mini.gguf");
    if std::fs::read(&path).is_ok_and(|there| there == mini::WEIGHTS) {
        return Ok(path);
    }
    crate::home::ensure_private(cache).map_err(io::Error::other)?;
    // Others may be doing the same, in this process too: each writes its own and the last name counts.
    static WRITTEN: AtomicU32 = AtomicU32::new(0);
    let nth = WRITTEN.fetch_add(1, Ordering::Relaxed);
    let own = cache.join(format!("mycel-mini.gguf.{}.{nth}", std::process::id()));
    std::fs::write(&own, mini::WEIGHTS)?;
    std::fs::rename(&own, &path)?;
    Ok(path)
}

impl LocalModels {
    /// The bundled model as a brain. Starts nothing; the worker belongs to this process.
    pub fn bundled(&self, cache: PathBuf) -> Box<dyn Brain> {
        let workers = self.shared_workers();
        let start = move || start(&workers, &cache);
        Box::new(Mini::new(Box::new(Socket::new(Box::new(start))), Some(crate::clock::now())))
    }
}

fn start(workers: &Arc<Workers>, cache: &Path) -> Result<PathBuf, BrainError> {
    let path = file(cache).map_err(|error| BrainError::Lasting {
        message: format!("writing the bundled model to {}: {error}", cache.display()),
        hint: Some("make room there, or choose another model with --model".to_owned()),
    })?;
    let model = ModelFile {
        name: NAME.to_owned(),
        path,
        context_tokens: Some(CONTEXT_TOKENS),
        sequences: SEQUENCES,
        threads: Some(1),
        owner: Owner::Caller,
    };
    let mut waiting = Waiting { progress: &mut |_| {}, cancelled: &|| false };
    match workers.ensure(&model, &mut waiting) {
        Ok(at) => Ok(at.socket),
        Err(error) if error.passing => {
            Err(BrainError::Passing { message: error.message, retry_after_ms: None, cost: Cost::ZERO })
        }
        Err(error) => Err(BrainError::Lasting { message: error.message, hint: error.hint }),
    }
}
