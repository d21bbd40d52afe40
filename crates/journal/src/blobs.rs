//! Large content beside the journal: stored once under its SHA-256, compressed, checked whenever it is read.
//!
//! `blobs/ab/cdef...` holds the content whose digest is `abcdef...` as a zstd stream. A blob is durable before it has its
//! name, and it has its name before anybody may put its digest into an event. So an event never points at nothing.

use crate::error::{JournalError, Result};
use crate::schema::fill_random;
use crate::{Journal, WriteHook, WritePoint, chain};
use mycel_abi::Digest;
use sha2::{Digest as _, Sha256};
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Content is read and written this many bytes at a time.
const CHUNK_BYTES: usize = 64 * 1024;

/// zstd's level: its own default, a fair trade of time against size for logs and sources.
const LEVEL: i32 = 3;

/// Largest window a blob may ask the reader to hold: 2^23 bytes, more than [`LEVEL`] ever uses.
const WINDOW_LOG_MAX: u32 = 23;

/// Names of content that is not yet complete begin with this.
const TEMPORARY: &str = ".part-";

/// A content-addressed store in one folder.
#[derive(Clone)]
pub struct Blobs {
    dir: PathBuf,
    on_write: Option<WriteHook>,
}

impl std::fmt::Debug for Blobs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Blobs").field("dir", &self.dir).finish()
    }
}

/// What a sweep took away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    pub blobs: u64,
    /// Bytes on the disk, compressed.
    pub bytes: u64,
}

/// The content of a blob. The last read fails with `InvalidData` if the content is not what its digest says, so
/// content counts only once the end was reached.
pub struct BlobReader {
    source: zstd::stream::read::Decoder<'static, BufReader<File>>,
    hasher: Sha256,
    digest: Digest,
}

impl std::fmt::Debug for BlobReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BlobReader").field("digest", &self.digest).finish()
    }
}

impl Read for BlobReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.hasher.update(&buffer[..count]);
        if count == 0
            && !buffer.is_empty()
            && Digest::from_bytes(&self.hasher.clone().finalize()) != self.digest
        {
            let what = format!("the content stored as {} is not what was stored", self.digest);
            return Err(io::Error::new(io::ErrorKind::InvalidData, what));
        }
        Ok(count)
    }
}

impl Blobs {
    pub(crate) fn new(dir: PathBuf, on_write: Option<WriteHook>) -> Self {
        Blobs { dir, on_write }
    }

    /// Stores everything `source` gives and returns its digest and its number of bytes once it is durable. Memory does
    /// not grow with the content.
    pub fn put(&self, source: &mut dyn Read) -> Result<(Digest, u64)> {
        let io = |doing| move |error| JournalError::io(doing, &self.dir, error);
        fs::create_dir_all(&self.dir).map_err(io("make the folder"))?;
        let mut random = [0; 8];
        fill_random(&mut random);
        let part = Part { path: self.dir.join(format!("{TEMPORARY}{}", chain::hex(&random))) };
        let (digest, bytes) = write_part(&part.path, source)?;
        let path = self.path(&digest);
        let folder = path.parent().unwrap_or(&self.dir);
        if !folder.exists() {
            fs::create_dir_all(folder).map_err(io("make the folder"))?;
            sync_folder(&self.dir)?;
        }
        self.note(WritePoint::BeforeBlobRename);
        // Over an older copy as well: that renews its age for the sweep and heals it if it was hurt.
        fs::rename(&part.path, &path).map_err(|error| JournalError::io("name the content", &path, error))?;
        sync_folder(folder)?;
        self.note(WritePoint::AfterBlobRename);
        Ok((digest, bytes))
    }

    /// The content with this digest.
    pub fn get(&self, digest: &Digest) -> Result<BlobReader> {
        let path = self.path(digest);
        let file = File::open(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => JournalError::NoBlob { digest: digest.clone() },
            _ => JournalError::io("read the content", &path, error),
        })?;
        let decoder = zstd::stream::read::Decoder::new(file).and_then(|mut decoder| {
            decoder.window_log_max(WINDOW_LOG_MAX)?;
            Ok(decoder)
        });
        let source = decoder.map_err(|error| JournalError::io("expand the content", &path, error))?;
        Ok(BlobReader { source, hasher: Sha256::new(), digest: digest.clone() })
    }

    /// Whether content with this digest is stored.
    pub fn has(&self, digest: &Digest) -> bool {
        self.path(digest).exists()
    }

    fn path(&self, digest: &Digest) -> PathBuf {
        let (folder, name) = digest.as_str().split_at(2);
        self.dir.join(folder).join(name)
    }

    fn note(&self, point: WritePoint) {
        if let Some(hook) = &self.on_write {
            hook(point);
        }
    }

    /// Digests (and sizes on the disk) of what is at least `age` old. Old leftovers of unfinished puts are removed.
    fn older_than(&self, age: Duration) -> Result<HashSet<String>> {
        let limit = SystemTime::now().checked_sub(age).unwrap_or(SystemTime::UNIX_EPOCH);
        let is_old = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).is_ok_and(|at| at <= limit);
        let mut old = HashSet::new();
        for (folder, path) in list(&self.dir)? {
            if folder.starts_with(TEMPORARY) && is_old(&path) {
                let _ = fs::remove_file(&path);
            }
            if folder.len() == 2 && path.is_dir() {
                let blobs = list(&path)?.into_iter().filter(|(_, path)| is_old(path));
                old.extend(blobs.map(|(name, _)| format!("{folder}{name}")));
            }
        }
        Ok(old)
    }

    fn remove(&self, digest: &str) -> Result<u64> {
        let Ok(digest) = Digest::try_from(digest.to_owned()) else { return Ok(0) };
        let path = self.path(&digest);
        let bytes = fs::metadata(&path).map_or(0, |m| m.len());
        fs::remove_file(&path).map_err(|error| JournalError::io("remove the content", &path, error))?;
        Ok(bytes)
    }
}

impl Journal {
    /// Removes blobs that no event names and that are at least `age` old. The age protects content whose event is still
    /// on its way; a day is ample. Reads the whole journal.
    pub fn sweep(&self, age: Duration) -> Result<Swept> {
        let blobs = self.blobs();
        let mut unnamed = blobs.older_than(age)?;
        if unnamed.is_empty() {
            return Ok(Swept::default());
        }
        for event in self.events(..) {
            for digest in digests_in(&chain::body_text(&event?.body)) {
                unnamed.remove(digest);
            }
        }
        let mut swept = Swept::default();
        for digest in unnamed {
            swept.bytes += blobs.remove(&digest)?;
            swept.blobs += 1;
        }
        Ok(swept)
    }
}

/// Every stretch of exactly 64 hexadecimal digits, whatever it stands for: a sweep must rather keep too much.
fn digests_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_digit() || ('a'..='f').contains(&c))).filter(|word| word.len() == 64)
}

/// A file that is not yet what it shall be; removed unless it was renamed.
struct Part {
    path: PathBuf,
}

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

fn write_part(path: &Path, source: &mut dyn Read) -> Result<(Digest, u64)> {
    let made = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let copied = made.and_then(|file| {
        let mut encoder =
            zstd::stream::write::Encoder::new(BufWriter::with_capacity(CHUNK_BYTES, file), LEVEL)?;
        let (digest, bytes) = copy_hashed(source, &mut encoder)?;
        let file = encoder.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        Ok((digest, bytes))
    });
    copied.map_err(|error| JournalError::io("store content as", path, error))
}

fn copy_hashed(source: &mut dyn Read, target: &mut impl Write) -> io::Result<(Digest, u64)> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; CHUNK_BYTES];
    let mut bytes = 0;
    loop {
        let count = match source.read(&mut buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            other => other?,
        };
        if count == 0 {
            return Ok((Digest::from_bytes(&hasher.finalize()), bytes));
        }
        hasher.update(&buffer[..count]);
        target.write_all(&buffer[..count])?;
        bytes += count as u64;
    }
}

fn sync_folder(folder: &Path) -> Result<()> {
    let synced = File::open(folder).and_then(|file| file.sync_all());
    synced.map_err(|error| JournalError::io("make durable", folder, error))
}

/// Names and paths in a folder; none if it is not there.
fn list(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(|error| JournalError::io("list", folder, error))?,
    };
    let named = |entry: fs::DirEntry| Some((entry.file_name().into_string().ok()?, entry.path()));
    Ok(entries.filter_map(|entry| entry.ok().and_then(named)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_digests_are_found() {
        let digest = "a".repeat(64);
        let check = |text: &str, count| assert_eq!(digests_in(text).count(), count, "{text}");
        check(&format!("{{\"blob\":\"{digest}\"}}"), 1);
        check(&format!("{digest} {digest}"), 2);
        check(&format!("{digest}a"), 0);
        check(&digest[1..], 0);
    }
}
