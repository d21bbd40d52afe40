//! What can go wrong with a journal, by what the reader can do about it.

use mycel_abi::{Digest, EventId, Seq};
use std::path::{Path, PathBuf};

/// Why the journal could not do what it was asked. Each text ends with a way out.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JournalError {
    /// The disk (or a quota) is full. Nothing of the append was kept; the journal goes on working once there is space.
    #[error("cannot write to the journal in {}: no space is left\nhint: free some space on that disk and try again; nothing was half-written", .dir.display())]
    Full { dir: PathBuf },
    /// The folder or its files may not be written.
    #[error("cannot write to the journal in {}: it is read-only for this user\nhint: give this user write access to the folder, or name another one", .dir.display())]
    ReadOnly { dir: PathBuf },
    /// Another process held the write lock for longer than the wait that was allowed.
    #[error("the journal in {} was locked by another process for more than {waited_ms} ms\nhint: see who else uses it and try again; nothing was written", .dir.display())]
    Busy { dir: PathBuf, waited_ms: u64 },
    /// What stands on the disk is not what was written.
    #[error("the journal in {} is damaged: {what}\nhint: keep a copy of the folder, run the audit to see which events are hurt, and salvage what can be read", .dir.display())]
    Damaged { dir: PathBuf, what: String },
    /// A newer version of the program wrote this journal.
    #[error("the journal in {} has format {found}, and this program knows formats up to {known}\nhint: use a newer version of the program for this journal", .dir.display())]
    Newer { dir: PathBuf, found: i64, known: i64 },
    /// There is no journal in that folder.
    #[error("there is no journal in {}\nhint: check the path; a journal is made by the first run", .dir.display())]
    Missing { dir: PathBuf },
    /// The event cannot be stored as it is.
    #[error("event {id} cannot be stored: {why}\nhint: {hint}")]
    BadEvent { id: EventId, why: String, hint: &'static str },
    /// An event with this id is already there.
    #[error(
        "event {id} is already in the journal, as number {seq}\nhint: an id names one event for ever; make a new id for a new event"
    )]
    Duplicate { id: EventId, seq: Seq },
    /// Nobody wrote an event with this id here.
    #[error("no event {id} is in this journal\nhint: list the run to see its events")]
    NoEvent { id: EventId },
    /// No run fits what was typed.
    #[error("no run begins with `{prefix}`\nhint: list the runs, or use `last`")]
    NoRun { prefix: String },
    /// More than one run fits what was typed.
    #[error("`{prefix}` fits more than one run: {}\nhint: type more characters", .candidates.join(", "))]
    ManyRuns { prefix: String, candidates: Vec<String> },
    /// The body may not be erased.
    #[error("event {id} cannot be erased: {why}\nhint: {hint}")]
    NotErasable { id: EventId, why: String, hint: &'static str },
    /// No blob has this digest.
    #[error(
        "no content with digest {digest} is stored\nhint: it may have been swept; the event still proves what it was"
    )]
    NoBlob { digest: Digest },
    /// The node key cannot be used.
    #[error("cannot use the node key {}: {why}\nhint: {hint}", .path.display())]
    Key { path: PathBuf, why: String, hint: &'static str },
    /// The thread that was writing on behalf of this one stopped before it could tell the outcome.
    #[error(
        "the write was interrupted before its outcome was known\nhint: look for the event by its id before appending it again"
    )]
    Interrupted,
    /// The operating system refused.
    #[error("cannot {doing} {}: {source}\nhint: check the disk and the rights of the file", .path.display())]
    Io { doing: &'static str, path: PathBuf, source: std::io::Error },
    /// SQLite refused for a reason that is none of the above.
    #[error("cannot {doing} in the journal in {}: {source}\nhint: run the audit of the journal; if it is clean, try again", .dir.display())]
    Database { doing: &'static str, dir: PathBuf, source: rusqlite::Error },
}

/// Shorthand of this crate.
pub(crate) type Result<T> = std::result::Result<T, JournalError>;

impl JournalError {
    /// Names the file and the deed of an operating system error; a full disk and a read-only place have their own variants.
    pub(crate) fn io(doing: &'static str, path: &Path, source: std::io::Error) -> Self {
        let dir = || path.parent().unwrap_or(path).to_owned();
        match source.kind() {
            kind if is_full(kind) => JournalError::Full { dir: dir() },
            std::io::ErrorKind::ReadOnlyFilesystem => JournalError::ReadOnly { dir: dir() },
            _ => JournalError::Io { doing, path: path.to_owned(), source },
        }
    }

    /// Sorts a SQLite error by what the reader can do.
    pub(crate) fn sqlite(doing: &'static str, dir: &Path, waited_ms: u64, source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let dir = dir.to_owned();
        match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => JournalError::Full { dir },
            Some(ErrorCode::ReadOnly) => JournalError::ReadOnly { dir },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                JournalError::Busy { dir, waited_ms }
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                JournalError::Damaged { dir, what: format!("SQLite could not {doing}: {source}") }
            }
            Some(ErrorCode::SystemIoFailure) if no_room(&dir) => JournalError::Full { dir },
            _ => JournalError::Database { doing, dir, source },
        }
    }

    /// The same error once more, for the others of a group commit that failed for all of them. What concerns one event
    /// alone never gets here: then each is tried by itself.
    pub(crate) fn again(&self) -> Self {
        match self {
            JournalError::Full { dir } => JournalError::Full { dir: dir.clone() },
            JournalError::ReadOnly { dir } => JournalError::ReadOnly { dir: dir.clone() },
            JournalError::Busy { dir, waited_ms } => {
                JournalError::Busy { dir: dir.clone(), waited_ms: *waited_ms }
            }
            _ => JournalError::Interrupted,
        }
    }
}

/// Quotas and file size limits are full disks of their own.
fn is_full(kind: std::io::ErrorKind) -> bool {
    use std::io::ErrorKind;
    matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge)
}

/// SQLite reports a quota or a file size limit as a plain write error, so we ask the operating system ourselves: can
/// a file here still grow past the size the journal has?
fn no_room(dir: &Path) -> bool {
    use std::os::unix::fs::FileExt;
    let size = |name: &str| std::fs::metadata(dir.join(name)).map_or(0, |m| m.len());
    let end = size("journal.db").max(size("journal.db-wal"));
    let probe = dir.join(format!(".room-{}", std::process::id()));
    let outcome = std::fs::File::create(&probe).and_then(|file| file.write_all_at(&[1; 4096], end));
    // The probe is ours and empty of meaning; if it cannot be removed nothing depends on it.
    let _ = std::fs::remove_file(&probe);
    outcome.is_err_and(|error| is_full(error.kind()))
}
