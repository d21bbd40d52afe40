//! Putting content in place: all of it or nothing.
//!
//! The content goes to a temporary file in the same folder, is forced to disk and renamed over the old one, so that a
//! reader sees the old file or the new one and a crash leaves one of the two.

use super::look::{feed, io_failure};
use filetime::FileTime;
use mycel_abi::{Digest, ToolFailure};
use rustix::fs::{AtFlags, CWD, Mode, OFlags, RenameFlags};
use std::fs::{File, Permissions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Attributes of a new file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stamp {
    pub(crate) mode: u32,
    /// Unix milliseconds; now unless given.
    pub(crate) modified: Option<FileTime>,
}

/// A temporary file beside its final place; removed unless it is put in place.
#[derive(Debug)]
pub(crate) struct Staged {
    /// Closed once it is complete, so that thousands can wait at a time.
    file: Option<File>,
    temporary: PathBuf,
    to: PathBuf,
    kept: bool,
}

impl Staged {
    /// An empty temporary file for `to`. Its name depends on the call's key, so that another try finds and replaces
    /// what an interrupted one left.
    pub(crate) fn new(to: &Path, key: &str) -> io::Result<Self> {
        let temporary = temporary(to, key)?;
        remove_left(to, key)?;
        let flags = OFlags::RDWR | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = File::from(rustix::fs::open(&temporary, flags, Mode::RUSR | Mode::WUSR)?);
        Ok(Self { file: Some(file), temporary, to: to.to_owned(), kept: false })
    }

    /// The open file; only before [`complete`](Self::complete).
    pub(crate) fn file(&mut self) -> &mut File {
        self.file.as_mut().expect("it is not complete yet")
    }

    pub(crate) fn path(&self) -> &Path {
        &self.temporary
    }

    /// Sets mode and time and forces the content to disk.
    pub(crate) fn complete(&mut self, stamp: Stamp) -> io::Result<()> {
        let Some(file) = self.file.take() else { return Ok(()) };
        file.set_permissions(Permissions::from_mode(stamp.mode))?;
        if let Some(modified) = stamp.modified {
            filetime::set_file_handle_times(&file, None, Some(modified))?;
        }
        file.sync_all()
    }

    /// Puts the complete file in place.
    pub(crate) fn place(mut self, overwrite: bool) -> io::Result<()> {
        assert!(self.file.is_none(), "only a complete file is put in place");
        rename(&self.temporary, &self.to, overwrite)?;
        self.kept = true;
        sync_folder(&self.to);
        Ok(())
    }

    /// Completes it and puts it in place.
    pub(crate) fn rename(mut self, stamp: Stamp, overwrite: bool) -> io::Result<()> {
        self.complete(stamp)?;
        self.place(overwrite)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.kept {
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}

fn temporary(to: &Path, key: &str) -> io::Result<PathBuf> {
    let folder = to.parent().ok_or(ErrorKind::InvalidInput)?;
    let unique = Digest::of(format!("{key}\0{}", to.display()).as_bytes());
    Ok(folder.join(format!(".mycel-{}.tmp", unique.short())))
}

/// Removes the temporary file that an interrupted call with this key left beside `to`.
pub(crate) fn remove_left(to: &Path, key: &str) -> io::Result<()> {
    match std::fs::remove_file(temporary(to, key)?) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Renames; without `overwrite` it fails if something stands at `to`, with no moment in between.
pub(crate) fn rename(from: &Path, to: &Path, overwrite: bool) -> io::Result<()> {
    if overwrite {
        return std::fs::rename(from, to);
    }
    match rustix::fs::renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Ok(()) => Ok(()),
        // File systems that do not know the flag: look first, which is nearly as good.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => {
            if std::fs::symlink_metadata(to).is_ok() {
                return Err(ErrorKind::AlreadyExists.into());
            }
            std::fs::rename(from, to)
        }
        Err(error) => Err(error.into()),
    }
}

/// Makes a rename in the folder of `path` durable. Not all file systems can; the content is durable already.
fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
}

/// Puts `content` at `path`.
pub(crate) fn put(
    path: &Path,
    content: &mut impl Read,
    stamp: Stamp,
    overwrite: bool,
    key: &str,
) -> Result<(), ToolFailure> {
    let failed = |error: io::Error| io_failure("write", path, &error);
    let mut staged = match Staged::new(path, key) {
        Ok(staged) => staged,
        Err(error) if error.kind() == ErrorKind::PermissionDenied && overwrite && path.is_file() => {
            // The cage may hold this one file and not its folder: then it can only be written where it stands.
            return put_in_place(path, content, stamp).map_err(failed);
        }
        Err(error) => return Err(failed(error)),
    };
    feed(content, |chunk| staged.file().write_all(chunk)).map_err(failed)?;
    staged.rename(stamp, overwrite).map_err(failed)
}

fn put_in_place(path: &Path, content: &mut impl Read, stamp: Stamp) -> io::Result<()> {
    let flags = OFlags::WRONLY | OFlags::TRUNC | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mut file = File::from(rustix::fs::open(path, flags, Mode::empty())?);
    feed(content, |chunk| file.write_all(chunk))?;
    if let Some(modified) = stamp.modified {
        filetime::set_file_handle_times(&file, None, Some(modified))?;
    }
    file.sync_all()
}

/// A time in Unix milliseconds as the file system takes it.
pub(crate) fn file_time(unix_ms: i64) -> FileTime {
    FileTime::from_unix_time(unix_ms.div_euclid(1000), (unix_ms.rem_euclid(1000) * 1_000_000) as u32)
}

/// Sets the permission bits of `path` itself; a link in the last place is refused, never followed.
pub(crate) fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    if std::fs::symlink_metadata(path)?.is_symlink() {
        return Err(io::Error::from_raw_os_error(libc::ELOOP));
    }
    rustix::fs::chmodat(CWD, path, Mode::from_raw_mode(mode), AtFlags::empty()).map_err(io::Error::from)
}
