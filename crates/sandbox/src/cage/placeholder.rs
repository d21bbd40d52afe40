//! Places for protected paths that do not exist yet.
//!
//! A mount needs something to be mounted on. For a path that is missing we make its first missing component as an
//! empty folder, before the cage starts, and the cage sees it read-only. Each cage holds a shared lock on it; the
//! last one that lets go removes it, if it is still empty. Removing it earlier would silently undo the mount in
//! every other cage.

use rustix::fs::{FlockOperation, Mode, OFlags, flock, open};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

#[derive(Debug, Default)]
pub(crate) struct Placeholders(Vec<(PathBuf, OwnedFd)>);

impl Placeholders {
    pub(super) fn make<'a>(paths: impl Iterator<Item = &'a PathBuf>) -> io::Result<Self> {
        let mut all = Self::default();
        for path in paths {
            // Another cage may remove the folder between our look and our lock; it cannot do so for ever.
            let mut tries = (0..5).map(|_| all.add(path));
            match tries.find(|tried| !matches!(tried, Err(error) if is_race(error))) {
                Some(done) => done?,
                None => return Err(io::Error::other(format!("{} comes and goes", path.display()))),
            }
        }
        Ok(all)
    }

    fn add(&mut self, path: &Path) -> io::Result<()> {
        let there = existing(path);
        if is_placeholder(&there) {
            return self.hold(&there);
        }
        let Some(first) = first_missing(path) else { return Ok(()) };
        match std::fs::DirBuilder::new().mode(MODE).create(&first) {
            Ok(()) => self.hold(&first),
            // Not ours to write, in which case no cage of ours can write it either.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
                ) =>
            {
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn hold(&mut self, folder: &Path) -> io::Result<()> {
        let descriptor = open(folder, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
        flock(&descriptor, FlockOperation::NonBlockingLockShared)?;
        if rustix::fs::fstat(&descriptor)?.st_nlink == 0 {
            return Err(io::ErrorKind::NotFound.into());
        }
        self.0.push((folder.to_owned(), descriptor));
        Ok(())
    }
}

/// Removes the place that a cage held for `path`, if its maker died before it could and no other cage holds it now.
pub fn remove_left_place(path: &Path) {
    let there = existing(path);
    if is_placeholder(&there) {
        let mut found = Placeholders::default();
        // Whoever holds it removes it; what cannot be held is not ours.
        if found.hold(&there).is_ok() {
            drop(found);
        }
    }
}

fn is_race(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::WouldBlock | io::ErrorKind::AlreadyExists)
}

/// A folder without a write bit is the mark by which other cages know a placeholder.
const MODE: u32 = 0o555;

/// Empty and marked. An empty folder of the person's has a write bit and is left alone.
fn is_placeholder(folder: &Path) -> bool {
    let marked =
        std::fs::symlink_metadata(folder).is_ok_and(|meta| meta.is_dir() && meta.mode() & 0o222 == 0);
    marked && std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

impl Drop for Placeholders {
    fn drop(&mut self) {
        for (folder, descriptor) in self.0.drain(..) {
            if flock(&descriptor, FlockOperation::NonBlockingLockExclusive).is_ok() {
                // Fails when somebody put something in, which is then theirs.
                let _ = std::fs::remove_dir(folder);
            }
        }
    }
}

/// The shortest prefix of `path` that does not exist.
pub(crate) fn first_missing(path: &Path) -> Option<PathBuf> {
    let mut prefixes: Vec<&Path> = path.ancestors().collect();
    prefixes.reverse();
    let missing = prefixes.into_iter().find(|prefix| {
        std::fs::symlink_metadata(prefix).is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
    });
    missing.map(Path::to_owned)
}

/// The longest prefix of `path` that exists: what a mount can cover. For `.git/hooks` where `.git` is a file this is
/// the file.
pub(crate) fn existing(path: &Path) -> PathBuf {
    let found = path.ancestors().find(|prefix| std::fs::symlink_metadata(prefix).is_ok());
    found.unwrap_or(Path::new("/")).to_owned()
}
