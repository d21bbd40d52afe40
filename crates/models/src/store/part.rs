//! A download in the middle: its bytes, and which of them are there.
//!
//! Bytes arrive in parallel and out of order. One thread, the keeper, is told of each piece. It hashes the file as far as
//! it is without a gap, so that little is left to hash at the end, and writes down now and then which ranges are durable,
//! so that `kill -9` and a power cut lose about a second.

use super::disk::{self, Lock, Sharing};
use super::manifest::Digest;
use super::ranges::Ranges;
use super::{Store, StoreError};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// What a crash may lose: the time between two notes of what is there.
const NOTE_EVERY: Duration = Duration::from_secs(1);
/// Bytes hashed before the keeper looks for news.
const HASH_STEP: u64 = 1 << 20;
/// Bytes of a note; a few ranges.
const NOTE_MAX: u64 = 1 << 20;
/// Given up at the end of a file on a full disk, so that there is room for the note.
const GIVEN_UP: u64 = 64 << 10;

/// What is written beside the bytes.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    size: Option<u64>,
    /// The server's mark of this content, for files whose hash nobody knows.
    mark: Option<String>,
    ranges: Ranges,
}

/// A download that this process alone works on.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) path: PathBuf,
    note: PathBuf,
    lock: Lock,
}

impl Part {
    /// Takes the download `key`; none while another process works on it.
    pub(super) fn attempt(store: &Store, key: &str) -> Result<Option<Self>, StoreError> {
        let (path, note) = paths(store, key);
        Ok(Lock::attempt(&path, Sharing::Alone)?.map(|lock| Self { path, note, lock }))
    }
    pub(super) fn file(&self) -> &File {
        &self.lock.file
    }

    /// What is there of a file of `size` bytes that the server marks so. What cannot belong to it is thrown away.
    pub(super) fn begin(&self, size: Option<u64>, mark: Option<&str>) -> Result<Ranges, StoreError> {
        let note = read_note(&self.note);
        let same = note.size == size && size.is_some() && note.mark.as_deref() == mark;
        let length = self.file().metadata().map_or(0, |metadata| metadata.len());
        let mut ranges = if same { note.ranges.checked(size) } else { Ranges::default() };
        ranges.cut(length);
        // A hole that was never written reads as zeros; only the ranges say what is there.
        let kept = self.file().set_len(ranges.end());
        kept.map_err(|source| StoreError::io("making ready", &self.path, source))?;
        Ok(ranges)
    }

    /// Makes it a blob: durable, under the name of its content.
    pub(super) fn publish(self, store: &Store, digest: &Digest) -> Result<(), StoreError> {
        let synced = self.file().sync_all();
        synced.map_err(|source| StoreError::io("making durable", &self.path, source))?;
        disk::publish(&self.path, &store.blob_path(digest))?;
        disk::remove(&self.note)
    }

    /// Throws it away.
    pub(super) fn discard(self) -> Result<(), StoreError> {
        disk::remove(&self.note)?;
        disk::remove(&self.path)
    }
}

fn paths(store: &Store, key: &str) -> (PathBuf, PathBuf) {
    let folder = store.root().join("partial");
    (folder.join(format!("{key}.part")), folder.join(format!("{key}.json")))
}

fn read_note(path: &Path) -> Note {
    let bytes = disk::read_bounded(path, NOTE_MAX).ok().flatten().unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

/// Bytes that are there of a download nobody may be working on.
pub(super) fn kept(store: &Store, key: &str) -> u64 {
    let (path, note) = paths(store, key);
    let length = std::fs::metadata(path).map_or(0, |metadata| metadata.len());
    let note = read_note(&note);
    let mut ranges = note.ranges.checked(note.size);
    ranges.cut(length);
    ranges.total()
}

/// What the keeper is told.
enum News {
    Wrote(u64, u64),
    /// The server began anew; nothing counts any more.
    Again,
}

/// The end of a keeper's work: the hash of the whole.
pub(super) type Hashed = Result<Digest, StoreError>;

/// The handle of the thread that follows one download. Dropping it writes the last note.
#[derive(Debug)]
pub(super) struct Keeper {
    news: Option<mpsc::Sender<News>>,
    thread: Option<JoinHandle<()>>,
    stop: Arc<AtomicBool>,
    result: Option<oneshot::Receiver<Hashed>>,
}

struct Following {
    file: File,
    path: PathBuf,
    note_path: PathBuf,
    note: Note,
    hash: Sha256,
    /// Bytes that went through `hash`.
    hashed: u64,
    stop: Arc<AtomicBool>,
    noted: Instant,
    is_news: bool,
}

impl Keeper {
    /// Follows `part`, of which `ranges` are there.
    pub(super) fn start(
        part: &Part,
        size: Option<u64>,
        mark: Option<&str>,
        ranges: Ranges,
    ) -> Result<Self, StoreError> {
        let fail = |source| StoreError::io("following", &part.path, source);
        let (sender, receiver) = mpsc::channel();
        let (answer, result) = oneshot::channel();
        let stop = Arc::new(AtomicBool::new(false));
        let following = Following {
            file: part.file().try_clone().map_err(fail)?,
            path: part.path.clone(),
            note_path: part.note.clone(),
            note: Note { size, mark: mark.map(str::to_owned), ranges },
            hash: Sha256::new(),
            hashed: 0,
            stop: stop.clone(),
            noted: Instant::now(),
            is_news: true,
        };
        let run = move || drop(answer.send(following.run(&receiver)));
        let thread = std::thread::Builder::new().name("part-keeper".into()).spawn(run).map_err(fail)?;
        Ok(Self { news: Some(sender), thread: Some(thread), stop, result: Some(result) })
    }
    pub(super) fn wrote(&self, start: u64, end: u64) {
        self.tell(News::Wrote(start, end));
    }
    pub(super) fn again(&self) {
        self.tell(News::Again);
    }
    fn tell(&self, news: News) {
        if let Some(sender) = &self.news {
            // A keeper that ended early gives its error at the end.
            let _ = sender.send(news);
        }
    }
    /// No more will come: the hash of the file.
    pub(super) async fn finish(mut self) -> Hashed {
        self.news = None;
        let result = self.result.take().expect("finish takes the keeper");
        result.await.unwrap_or_else(|_| {
            Err(StoreError::refused("hashing a download ended early", "report this: it is a fault of mycel"))
        })
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        // After `finish` the thread has ended; otherwise it writes its note and does not hash to the end.
        self.stop.store(true, Ordering::Relaxed);
        self.news = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Following {
    fn run(mut self, news: &mpsc::Receiver<News>) -> Hashed {
        loop {
            let idle = self.note.ranges.prefix() <= self.hashed;
            let wait = if idle { NOTE_EVERY } else { Duration::ZERO };
            match news.recv_timeout(wait) {
                Ok(News::Wrote(start, end)) => {
                    self.note.ranges.add(start, end);
                    self.is_news = true;
                    // More is likely waiting; hashing can.
                    continue;
                }
                Ok(News::Again) => self.begin_anew(),
                Err(RecvTimeoutError::Timeout) => self.hash_on()?,
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if self.noted.elapsed() >= NOTE_EVERY {
                self.write_note();
            }
        }
        self.write_note();
        while self.hashed < self.note.ranges.prefix() && !self.stop.load(Ordering::Relaxed) {
            self.hash_on()?;
        }
        Ok(Digest::of_bytes(&self.hash.finalize()))
    }

    fn begin_anew(&mut self) {
        self.note.ranges = Ranges::default();
        self.hash = Sha256::new();
        self.hashed = 0;
        self.is_news = true;
    }

    fn hash_on(&mut self) -> Result<(), StoreError> {
        let from = self.hashed;
        let to = self.note.ranges.prefix().min(from.saturating_add(HASH_STEP));
        let mut bytes = vec![0; usize::try_from(to.saturating_sub(from)).unwrap_or(0)];
        let read = self.file.read_exact_at(&mut bytes, from);
        read.map_err(|source| StoreError::io("reading", &self.path, source))?;
        self.hash.update(&bytes);
        self.hashed = to.max(from);
        Ok(())
    }

    /// Writes down which bytes are durable. If that fails, an older note stands, and less is resumed.
    fn write_note(&mut self) {
        self.noted = Instant::now();
        if !std::mem::take(&mut self.is_news) || self.file.sync_data().is_err() {
            return;
        }
        let written = self.try_note();
        let is_full = matches!(&written, Err(StoreError::Io { source, .. }) if disk::is_full(source));
        let end = self.note.ranges.end();
        if is_full && end > GIVEN_UP && self.file.set_len(end - GIVEN_UP).is_ok() {
            self.note.ranges.cut(end - GIVEN_UP);
            let _ = self.try_note();
        }
    }

    fn try_note(&self) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec(&self.note).expect("a note is JSON");
        disk::write_whole(&self.note_path, &bytes)
    }
}
