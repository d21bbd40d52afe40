//! What the router knows between runs: the person's rules, and what the journal taught.
//!
//! The table of [`Learned`] is a fold of the whole journal. It is kept as a file beside the position it was made at, so that
//! a run reads only what is new; a file that is missing, damaged or of another journal is made anew.

mod replies;

pub(crate) use replies::Replies;

use crate::machine::MachineError;
use mycel_journal::{Journal, JournalError};
use mycel_models::router::{Candidate, Learned, Profile, Rules};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Which models there are, and what the choice goes by.
pub struct Routes {
    /// What is known of a model that a person names.
    pub named: Box<dyn Fn(&str) -> Candidate + Send + Sync>,
    /// The models that may be asked where the reactive tier does not understand.
    pub candidates: Vec<Candidate>,
    pub rules: Rules,
    pub profile: Profile,
    /// Folder of what can be made again.
    pub cache: PathBuf,
    /// Confidence, in per cent, below which the next model is asked.
    pub confidence_percent_min: u32,
    /// Milliseconds for which an answer to exactly the same question holds; 0 keeps none.
    pub reply_ttl_ms: u64,
    /// Milliseconds of silence after which a second model is asked too; none never asks one.
    pub hedge_after_ms: Option<u64>,
    /// Milliseconds for which a run waits where no model answers, before it pauses.
    pub wait_ms: u64,
}

impl std::fmt::Debug for Routes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.candidates.iter().map(|candidate| candidate.name.as_str()).collect();
        f.debug_struct("Routes").field("candidates", &names).finish_non_exhaustive()
    }
}

/// Events after which the file is written again; fewer are read in a moment.
const KEEP_AFTER: u64 = 256;
/// Raised when the fold or its form changes: an older file is then made anew.
const VERSION: u32 = 1;

/// A fold of the journal that is kept in the cache folder.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Kept<T> {
    version: u32,
    /// The journal it is of.
    journal: String,
    pub(crate) value: T,
}

impl<T: Serialize + for<'a> Deserialize<'a>> Kept<T> {
    /// The value in `file` if it is of this journal and no newer than it.
    pub(crate) fn read(file: &Path, version: u32, journal: &Journal, seq: impl Fn(&T) -> u64) -> Option<T> {
        let text = std::fs::read(file).ok()?;
        let kept: Kept<T> = serde_json::from_slice(&text).ok()?;
        // A journal that was put back from a copy is shorter than what the file saw.
        let fits = kept.version == version
            && kept.journal == journal.id()
            && journal.last_seq().is_ok_and(|last| seq(&kept.value) <= last);
        fits.then_some(kept.value)
    }

    /// Writes in one step. A cache that cannot be written costs time and nothing else, so nobody is told.
    pub(crate) fn write(file: &Path, version: u32, journal: &Journal, value: T) {
        let kept = Kept { version, journal: journal.id().to_owned(), value };
        let fresh = file.with_extension(format!("json.{}", std::process::id()));
        let folder = file.parent().unwrap_or(Path::new("."));
        let written = crate::home::ensure_private(folder)
            .map_err(std::io::Error::other)
            .and_then(|()| serde_json::to_vec(&kept).map_err(std::io::Error::other))
            .and_then(|text| std::fs::write(&fresh, text))
            .and_then(|()| std::fs::rename(&fresh, file));
        if written.is_err() {
            drop(std::fs::remove_file(&fresh));
        }
    }
}

/// What the journal taught so far. `cache` is the folder the table is kept in.
pub fn learned(journal: &Journal, cache: &Path) -> Result<Learned, JournalError> {
    let file = cache.join("learned.json");
    let mut learned: Learned =
        Kept::read(&file, VERSION, journal, |learned: &Learned| learned.seq).unwrap_or_default();
    let before = learned.seq;
    catch_up(journal, &mut learned)?;
    if learned.seq >= before + KEEP_AFTER {
        Kept::write(&file, VERSION, journal, learned.clone());
    }
    Ok(learned)
}

/// What the journal taught about a candidate.
pub fn teach(candidate: &mut Candidate, learned: &Learned) {
    let Some(model) = learned.models.get(&candidate.name) else { return };
    candidate.learned.clone_from(&model.kinds);
    candidate.failures = model.failures;
    candidate.failed_at = model.failed_at;
}

/// Takes in what is new.
pub fn catch_up(journal: &Journal, learned: &mut Learned) -> Result<(), JournalError> {
    for event in journal.events(learned.seq + 1..) {
        learned.fold(&event?);
    }
    Ok(())
}

/// Where the person's rules stand.
pub fn rules_file(config: &Path) -> PathBuf {
    config.join("route.toml")
}

/// The person's rules; none if there is no file.
///
/// # Errors
/// The file cannot be read, or the first mistake in it with its place.
pub fn rules(file: &Path) -> Result<Rules, MachineError> {
    match std::fs::read_to_string(file) {
        Ok(text) => Rules::parse(&file.display().to_string(), &text)
            .map_err(|error| MachineError::Bad(error.to_string())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Rules::default()),
        Err(source) => Err(MachineError::File { doing: "reading", path: file.display().to_string(), source }),
    }
}
