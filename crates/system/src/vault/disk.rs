//! Files that are replaced whole: after a crash at any moment there is the old content or the new one.

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// The steps of a replacement. A trait, so that tests can stop at each of them.
pub(crate) trait Disk {
    /// Makes a new file for its owner alone and has its bytes on the disk.
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Has the names in a folder on the disk.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The one there is.
#[derive(Debug)]
pub(crate) struct RealDisk;

impl Disk for RealDisk {
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        fs::File::open(folder)?.sync_all()
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}

/// Puts `bytes` in place of the file at `path`, or makes it. Who calls holds a lock, so a temporary file that is there
/// was left by a crash.
pub(crate) fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link (to another disk, say) stays a link.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut fresh = target.clone().into_os_string();
    fresh.push(".new");
    let fresh = Path::new(&fresh);
    if fresh.symlink_metadata().is_ok() {
        disk.remove(fresh)?;
    }
    let done = disk.write_new(fresh, bytes).and_then(|()| disk.rename(fresh, &target));
    if let Err(error) = done {
        // It may be half written and hold what is sealed only; if it cannot be removed, the next writer does.
        drop(disk.remove(fresh));
        return Err(error);
    }
    disk.sync_folder(target.parent().unwrap_or(Path::new("/")))
}
