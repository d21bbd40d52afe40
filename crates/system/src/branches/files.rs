//! Changes of files that are not git's, each a point at which a crash may come.

use super::error::BranchError;
use super::git::step;
use super::room;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn failed(doing: &'static str, path: &Path, hint: &'static str) -> impl FnOnce(io::Error) -> BranchError {
    let path = path.to_owned();
    move |source| match room::is_full_error(&source) {
        true => BranchError::no_room(format!("{doing} {}", path.display()), &path),
        false => BranchError::File { doing, path, hint, source },
    }
}

const SPACE: &str = "is there space, and may this user write there?";

pub(super) fn make_folder(path: &Path) -> Result<(), BranchError> {
    step()?;
    std::fs::create_dir_all(path).map_err(failed("making the folder", path, SPACE))
}

pub(super) fn rename(from: &Path, to: &Path) -> Result<(), BranchError> {
    step()?;
    std::fs::rename(from, to).map_err(failed("renaming", from, SPACE))
}

/// Copies an index with its time: git takes a file for unchanged if it is older than the index and looks the same, so that
/// a younger copy would hide changes made in the same second.
pub(super) fn copy_index(from: &Path, to: &Path) -> Result<(), BranchError> {
    step()?;
    let copy = || {
        let time = from.metadata()?.modified()?;
        std::fs::copy(from, to)?;
        std::fs::OpenOptions::new().write(true).open(to)?.set_modified(time)
    };
    copy().map_err(failed("copying", from, SPACE))
}

/// Writes a small file in place of whatever stands there: an agent may have put a link.
pub(super) fn replace(path: &Path, text: &[u8]) -> Result<(), BranchError> {
    remove(path)?;
    step()?;
    let write = || {
        let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(path)?;
        io::Write::write_all(&mut file, text)
    };
    write().map_err(failed("writing", path, SPACE))
}

/// Makes an empty file that was not there.
pub(super) fn make_new(path: &Path) -> Result<(), BranchError> {
    step()?;
    let made = std::fs::OpenOptions::new().write(true).create_new(true).open(path);
    made.map(drop).map_err(failed("making", path, "another git works there, or left this file"))
}

/// Removes a file, link or folder, if it is there. Links are removed, never followed.
pub(super) fn remove(path: &Path) -> Result<(), BranchError> {
    let Ok(about) = path.symlink_metadata() else { return Ok(()) };
    step()?;
    let removed = if about.is_dir() {
        std::fs::remove_dir_all(path).or_else(|_| {
            // Folders without the right to write are what some build tools leave.
            open_up(path);
            std::fs::remove_dir_all(path)
        })
    } else {
        std::fs::remove_file(path)
    };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(failed("removing", path, "does something run in it, or belong to another user?")(error))
        }
        _ => Ok(()),
    }
}

fn open_up(folder: &Path) {
    // What cannot be opened is told by the removal that follows.
    drop(std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700)));
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            open_up(&entry.path());
        }
    }
}
