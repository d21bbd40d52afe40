//! Room on the disk: whether a failure came from the want of it, and whether what is to be written will fit.
//!
//! A call that ran out of room has failed for no fault of its own. It says so ([`BranchError::NoRoom`]), the run waits until a
//! person has freed some, and the same call goes on: every step finds what an earlier one has left.

use super::error::BranchError;
use std::io;
use std::path::{Path, PathBuf};

/// What git prints, in the language it is told to speak, when a write failed for want of room or for a quota.
const WORDS: &[&str] = &["no space left on device", "out of diskspace", "disk quota exceeded"];
/// With fewer free blocks than this no commit can be written: its tree, itself, a branch and an index.
const BLOCKS_MIN: u64 = 4;
/// Bytes that a file takes at least, whatever is in it.
const BLOCK_BYTES: u64 = 4096;

/// Whether what git printed says that there was no room.
pub(super) fn says_full(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    WORDS.iter().any(|words| text.contains(words))
}

/// Whether an error says that nothing more can be written there.
pub(super) fn is_full_error(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}

/// Whether hardly anything can be written below this path any more.
pub(crate) fn is_full(path: &Path) -> bool {
    let Some(stat) = stat(path) else { return false };
    // Some file systems count no inodes.
    stat.f_bavail < BLOCKS_MIN || (stat.f_files > 0 && stat.f_favail == 0)
}

/// Of these places, the one with the least room.
pub(super) fn tightest(places: impl IntoIterator<Item = PathBuf>) -> Option<PathBuf> {
    places.into_iter().min_by_key(|place| free_bytes(place).unwrap_or(u64::MAX))
}

/// The failure, if files of these sizes do not fit below the folder.
pub(super) fn check(
    doing: impl Into<String>,
    folder: &Path,
    sizes: impl IntoIterator<Item = u64>,
) -> Result<(), BranchError> {
    let needs: u64 = sizes.into_iter().map(|bytes| bytes.next_multiple_of(BLOCK_BYTES)).sum();
    match free_bytes(folder) {
        Some(free) if free < needs => Err(BranchError::no_room(doing, folder)),
        Some(_) | None => Ok(()),
    }
}

fn free_bytes(path: &Path) -> Option<u64> {
    let stat = stat(path)?;
    stat.f_bavail.checked_mul(stat.f_frsize)
}

/// Of the nearest folder that is there.
fn stat(path: &Path) -> Option<rustix::fs::StatVfs> {
    let existing = path.ancestors().find(|path| path.exists())?;
    rustix::fs::statvfs(existing).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn want_of_room_is_known_by_its_words_and_its_kind() {
        assert!(says_full("error: unable to write file x: No space left on device"));
        assert!(says_full("fatal: write error: Disk quota exceeded"));
        assert!(!says_full("fatal: not a git repository"));
        assert!(is_full_error(&rustix::io::Errno::NOSPC.into()));
        assert!(is_full_error(&rustix::io::Errno::DQUOT.into()));
        assert!(!is_full_error(&rustix::io::Errno::ACCESS.into()));
    }

    #[test]
    fn what_does_not_fit_is_told_before_it_is_written() {
        let folder = std::env::temp_dir();
        assert!(check("writing", &folder, [1, 2]).is_ok());
        let error = check("writing", &folder, [u64::MAX / 2]).expect_err("no disk is so large").to_string();
        assert!(error.starts_with("writing: no room is left on "), "{error}");
        assert!(!is_full(&folder.join("not/there")), "the folder above it counts");
    }
}
