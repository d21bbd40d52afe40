//! The append-only, hash-chained record of everything Mycel does.
//!
//! Nothing runs before it stands here, and every screen is a fold of what stands here. So the journal promises three
//! things: an event that was acknowledged is on the disk ([`Journal::append`]), what was written cannot be changed
//! unseen ([`Journal::verify`]), and it can be read for ever, also without us ([`Journal::export`] and
//! `docs/verify.py`). The format is described in `docs/reference/journal-format.md`.
//!
//! ```text
//!   callers' threads       canonical text, salt, digest, compression: in parallel
//!        |  append
//!        v
//!   gate (gate.rs)         whoever comes first leads and commits what queued up meanwhile: one wait for the disk for all
//!        v
//!   write.rs               BEGIN IMMEDIATE; number and hash each event; note the head; COMMIT
//!        v
//!   journal.db + WAL       other processes append to the same file
//! ```
//!
//! Invariants: an event's row never changes, except that an erasure empties its body and salt; `seq` has no gaps; a
//! read never gives an event whose digest does not fit; nothing here decides anything about a run.

mod audit;
mod blobs;
mod chain;
mod checkpoint;
mod erase;
mod error;
mod export;
mod gate;
mod look_back;
mod pack;
mod read;
mod salvage;
mod scan;
mod schema;
mod snapshot;
mod verify;
mod write;

pub use blobs::{BlobReader, Blobs, Swept};
pub use chain::FORMAT;
pub use erase::Erasure;
pub use error::JournalError;
pub use export::Exported;
pub use look_back::LookBack;
pub use read::{Events, RunRow};
pub use salvage::{Salvaged, salvage};
pub use verify::{Problem, VerifyReport};

use checkpoint::Signer;
use error::Result;
use gate::Gate;
use rusqlite::Connection;
use schema::Place;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use write::Writer;

/// Name of the run that holds the journal's own events: checkpoints and erasures. It is no run of a person, so
/// [`Journal::runs`] leaves it out.
pub const JOURNAL_RUN: &str = "journal";

/// Milliseconds to wait for another process's write before an append gives up.
const BUSY_MS: u64 = 10_000;

/// Events between two signatures. At a thousand a signature and its wait for the disk cost well under 1 % of the writes.
const CHECKPOINT_EVERY: u64 = 1000;

/// Connections kept open for readers; one more reader than this opens and closes its own.
const READERS_KEPT_MAX: usize = 4;

/// Called at each [`WritePoint`], in the thread that writes. A harness may end the process there.
pub type WriteHook = Arc<dyn Fn(WritePoint) + Send + Sync>;

/// The moments at which the disk is about to change or has changed for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WritePoint {
    /// Events are in the transaction; nothing is durable yet.
    BeforeCommit,
    /// Events are durable; nobody was told yet.
    AfterCommit,
    /// A blob's content is durable under a temporary name.
    BeforeBlobRename,
    /// A blob is durable under its own name.
    AfterBlobRename,
}

/// What a journal is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// Read and append; made if it is not there. Refuses a journal whose head does not fit its last event.
    #[default]
    Append,
    /// Read only, also from a folder that may not be written, and also a journal whose chain is hurt.
    Inspect,
}

/// How to open a journal.
#[derive(Clone)]
pub struct Options {
    pub mode: Mode,
    /// Folder of `node.key`; the journal's own if `None`. The key is made when the first signature needs it.
    pub key_dir: Option<PathBuf>,
    /// Sign the chain after this many events; 0 never signs by itself.
    pub checkpoint_every: u64,
    /// Sign the chain when the journal is closed after an append.
    pub checkpoint_at_close: bool,
    /// Milliseconds to wait for other processes' writes.
    pub busy_ms: u64,
    /// Bytes of a database page, a power of two from 512 to 65536; counts only when the journal is made.
    pub page_bytes: u32,
    pub on_write: Option<WriteHook>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            mode: Mode::Append,
            key_dir: None,
            checkpoint_every: CHECKPOINT_EVERY,
            checkpoint_at_close: true,
            busy_ms: BUSY_MS,
            page_bytes: 4096,
            on_write: None,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("mode", &self.mode)
            .field("key_dir", &self.key_dir)
            .field("checkpoint_every", &self.checkpoint_every)
            .field("checkpoint_at_close", &self.checkpoint_at_close)
            .field("busy_ms", &self.busy_ms)
            .field("page_bytes", &self.page_bytes)
            .field("on_write", &self.on_write.is_some())
            .finish()
    }
}

/// An open journal. Cloning it is cheap and gives the same journal; it may be shared between threads.
#[derive(Clone)]
pub struct Journal {
    inner: Arc<Inner>,
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journal").field("dir", &self.inner.place.dir).field("id", &self.inner.id).finish()
    }
}

struct Inner {
    place: Place,
    /// The journal's own id: random, made with it, part of the chain's genesis.
    id: String,
    options: Options,
    gate: Gate,
    /// `None` when the journal is only inspected.
    writer: Mutex<Option<Writer>>,
    readers: Mutex<Vec<Connection>>,
    signer: Signer,
    /// Whether this process appended anything that no signature covers yet.
    unsigned: AtomicBool,
}

impl Journal {
    /// Opens the journal in `dir`, and makes folder and journal if they are not there (unless it is only inspected).
    ///
    /// The time this takes does not grow with the journal. Fails with [`JournalError::Newer`] for a newer format, with
    /// [`JournalError::Damaged`] for a hurt one, with [`JournalError::ReadOnly`] where nothing may be written.
    pub fn open(dir: &Path, options: Options) -> Result<Journal> {
        let inspect = options.mode == Mode::Inspect;
        let place =
            Place { dir: dir.to_owned(), busy_ms: options.busy_ms, page_bytes: options.page_bytes, inspect };
        let signer = Signer::new(options.key_dir.clone().unwrap_or_else(|| dir.to_owned()));
        let (id, writer, reader) = if inspect { open_to_inspect(&place)? } else { open_to_append(&place)? };
        let inner = Inner {
            place,
            id,
            options,
            gate: Gate::default(),
            writer: Mutex::new(writer),
            readers: Mutex::new(reader.into_iter().collect()),
            signer,
            unsigned: AtomicBool::new(false),
        };
        Ok(Journal { inner: Arc::new(inner) })
    }

    /// The folder this journal lives in.
    pub fn dir(&self) -> &Path {
        &self.inner.place.dir
    }

    /// The journal's own id, made with it. The chain begins with it, so no journal can be passed off as another.
    pub fn id(&self) -> &str {
        &self.inner.id
    }

    /// The content-addressed store beside this journal.
    pub fn blobs(&self) -> Blobs {
        Blobs::new(self.dir().join("blobs"), self.inner.options.on_write.clone())
    }

    /// Signs the chain if anything was appended since the last signature, as dropping the last handle does, but tells
    /// whether it worked.
    pub fn close(self) -> Result<()> {
        match self.inner.wants_signature() {
            true => self.checkpoint().map(drop),
            false => Ok(()),
        }
    }
}

type Opened = (String, Option<Writer>, Option<Connection>);

fn open_to_inspect(place: &Place) -> Result<Opened> {
    let reader = place.reader()?;
    if place.is_empty(&reader)? {
        return Err(JournalError::Missing { dir: place.dir.clone() });
    }
    let id = place.check(&reader)?;
    Ok((id, None, Some(reader)))
}

fn open_to_append(place: &Place) -> Result<Opened> {
    use std::os::unix::fs::DirBuilderExt;
    let mut builder = std::fs::DirBuilder::new();
    // What agents did is nobody else's business.
    let made = builder.recursive(true).mode(0o700).create(&place.dir);
    made.map_err(|error| match error.kind() {
        std::io::ErrorKind::PermissionDenied => JournalError::ReadOnly { dir: place.dir.clone() },
        _ => JournalError::io("make the folder", &place.dir, error),
    })?;
    let mut connection = place.writer()?;
    place.create(&mut connection)?;
    let id = place.check(&connection)?;
    place.check_head(&connection, &id)?;
    let writer = Writer::new(place, connection)?;
    Ok((id, Some(writer), None))
}

impl Inner {
    /// Runs `read` on a connection of its own, so that readers wait neither for writers nor for one another.
    fn with_reader<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let kept = lock(&self.readers).pop();
        let connection = kept.map_or_else(|| self.place.reader(), Ok)?;
        let outcome = read(&connection);
        let mut readers = lock(&self.readers);
        if readers.len() < READERS_KEPT_MAX {
            readers.push(connection);
        }
        outcome
    }

    fn wants_signature(&self) -> bool {
        self.options.checkpoint_at_close && self.unsigned.load(Ordering::Relaxed)
    }

    fn note(&self, point: WritePoint) {
        if let Some(hook) = &self.options.on_write {
            hook(point);
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if self.wants_signature() && !std::thread::panicking() {
            // Nobody is left to hear of a failure, and the events are durable without the signature.
            let _ = self.pass(Vec::new(), true);
        }
        // Before the writer: whoever closes last empties the log, and a reader may not.
        lock(&self.readers).clear();
    }
}

/// A panic elsewhere leaves what these locks guard whole: each holder either finished its change or made none.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
