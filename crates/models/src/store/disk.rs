//! Files that appear whole or not at all, and locks that end with their process.

use super::StoreError;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::UNIX_EPOCH;

/// Begins the names of files that are being written. A crash leaves them; `gc` removes them.
pub(super) const TEMPORARY: &str = ".new-";

/// Only the owner may look inside: which models a person has is theirs to tell.
const MODE_PRIVATE: u32 = 0o700;

/// A name beside `path` that no other writer uses.
pub(super) fn temporary(path: &Path) -> PathBuf {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let nth = NEXT.fetch_add(1, Ordering::Relaxed);
    path.with_file_name(format!("{TEMPORARY}{}-{nth}", std::process::id()))
}

pub(super) fn make_folder(path: &Path) -> Result<(), StoreError> {
    let made = fs::DirBuilder::new().recursive(true).mode(MODE_PRIVATE).create(path);
    made.map_err(|source| StoreError::io("making the folder", path, source))
}

/// Writes a small file: whole and durable, or not at all.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let fresh = temporary(path);
    let write = || -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(&fresh)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    if let Err(source) = write() {
        // What is left of it is worth nothing.
        let _ = fs::remove_file(&fresh);
        return Err(StoreError::io("writing", path, source));
    }
    publish(&fresh, path)
}

/// Gives a finished file its name, durably. Whoever looks sees the old file or the new one.
pub(super) fn publish(fresh: &Path, path: &Path) -> Result<(), StoreError> {
    fs::rename(fresh, path).map_err(|source| StoreError::io("giving its name to", path, source))?;
    sync_folder(path.parent().unwrap_or(Path::new("/")))
}

/// Makes the names in a folder durable.
pub(super) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    let synced = File::open(folder).and_then(|file| file.sync_all());
    match synced {
        Ok(()) => Ok(()),
        // Some network file systems cannot, and lose nothing by it.
        Err(error) if error.raw_os_error() == Some(libc_einval()) => Ok(()),
        Err(source) => Err(StoreError::io("making durable", folder, source)),
    }
}

fn libc_einval() -> i32 {
    rustix::io::Errno::INVAL.raw_os_error()
}

/// The content of a small file; none if there is no such file.
pub(super) fn read_bounded(path: &Path, max: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(StoreError::io("reading", path, source)),
    };
    let mut bytes = Vec::new();
    file.take(max + 1).read_to_end(&mut bytes).map_err(|source| StoreError::io("reading", path, source))?;
    if bytes.len() as u64 > max {
        return Err(StoreError::io(
            "reading",
            path,
            io::Error::other(format!("it has more than {max} bytes")),
        ));
    }
    Ok(Some(bytes))
}

/// The entries of a folder in order; none of a folder that is not there.
pub(super) fn entries(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let listed = match fs::read_dir(folder) {
        Ok(listed) => listed,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(StoreError::io("listing", folder, source)),
    };
    let mut paths: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

/// Removes a file that may be gone already.
pub(super) fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::io("removing", path, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Milliseconds since 1970 at which a file was changed last.
pub(super) fn modified_ms(metadata: &fs::Metadata) -> u64 {
    let since = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    since.map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
}

/// Bytes that may still be written below `folder`, or below the nearest folder above it that exists.
pub(super) fn free_bytes(folder: &Path) -> Option<u64> {
    let existing = folder.ancestors().find(|path| path.exists())?;
    let stat = rustix::fs::statvfs(existing).ok()?;
    stat.f_bavail.checked_mul(stat.f_frsize)
}

/// Whether an error says that nothing more can be written: the disk, a quota, or a limit of the process.
pub(super) fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
    )
}

/// A lock on a file, until it is dropped or the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    pub(super) file: File,
}

/// How a lock is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sharing {
    /// Any number of these at once: whoever adds to the store.
    Shared,
    /// Only one, and none of the others: whoever removes from it.
    Alone,
}

impl Lock {
    /// Takes the lock, or says that somebody has it.
    pub(super) fn attempt(path: &Path, sharing: Sharing) -> Result<Option<Self>, StoreError> {
        let fail = |source| StoreError::io("locking", path, source);
        loop {
            let file = OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(path)
                .map_err(fail)?;
            let taken = match sharing {
                Sharing::Shared => file.try_lock_shared(),
                Sharing::Alone => file.try_lock(),
            };
            match taken {
                Ok(()) if is_still(&file, path) => return Ok(Some(Self { file })),
                // It was renamed or removed between opening and locking: the name means another file now.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(source)) => return Err(fail(source)),
            }
        }
    }
}

/// Whether `path` still names this open file.
fn is_still(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        (Err(_), _) | (_, Err(_)) => false,
    }
}
