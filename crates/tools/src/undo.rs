//! Taking a call back.
//!
//! An undo record is applied last to first, and each item looks before it acts: it replaces only what the call
//! itself wrote. What has changed since is somebody's work; it is left alone and listed as a conflict, and so is
//! everything else the record says about that path. Applying a record twice, or one whose call stopped half-way,
//! does no harm: what already stands as it should counts as restored.

use crate::fs::look::{digest_file, io_failure, kind_of, meta_of, mode_bits, modified_ms, text};
use crate::fs::put::{Staged, Stamp, file_time, remove_left, rename, set_mode};
use crate::fs::record::{link_digest, link_target};
use crate::fs::types::Kind;
use crate::tool::Cx;
use mycel_abi::{Digest, ToolFailure, UndoItem, UndoRecord, pathtext};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// Something that was left as it is, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Conflict {
    pub path: String,
    pub why: String,
}

/// What came of taking a call back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Undone {
    /// Paths that stand again as they stood before the call, in the order in which they were put back.
    pub restored: Vec<String>,
    /// Paths that were left alone.
    pub conflicts: Vec<Conflict>,
}

/// Applies `record`, last item first; `cx.key` is that of the call that is taken back. Never fails as a whole; what could not be put back is in `conflicts`.
pub fn apply(record: &UndoRecord, cx: &mut Cx<'_>) -> Undone {
    let mut back = Back::default();
    for (at, item) in record.items.iter().enumerate().rev() {
        let path = pathtext::decode(place(item));
        if back.blocked.contains(&path) {
            continue;
        }
        let earlier = at.checked_sub(1).map(|at| &record.items[at]);
        let done = if cx.port.cancelled() {
            Err("stopped before it was put back".to_owned())
        } else {
            back.put(item, &path, earlier, cx)
        };
        back.note(path, done);
    }
    back.finish()
}

/// The path an item is about: where something stands again afterwards, or nothing.
fn place(item: &UndoItem) -> &str {
    match item {
        UndoItem::Remove { path, .. }
        | UndoItem::RestoreFile { path, .. }
        | UndoItem::RestoreDir { path, .. }
        | UndoItem::RestoreLink { path, .. }
        | UndoItem::RestoreMode { path, .. } => path,
        UndoItem::MoveBack { from, .. } => from,
    }
}

/// An undo under way.
#[derive(Default)]
struct Back {
    undone: Undone,
    /// Paths with a conflict; nothing more is done about them.
    blocked: BTreeSet<PathBuf>,
    /// Paths where what the call wrote still stands, checked, and may be replaced.
    ours: BTreeSet<PathBuf>,
    /// Folders whose mode and time are set when all they hold is back.
    folders: Vec<(PathBuf, u32, i64)>,
}

/// Why an item was left alone.
type Left = String;

impl Back {
    fn note(&mut self, path: PathBuf, done: Result<(), Left>) {
        match done {
            Ok(()) => {
                let name = text(&path);
                if self.undone.restored.last() != Some(&name) {
                    self.undone.restored.push(name);
                }
            }
            Err(why) => {
                self.undone.conflicts.push(Conflict { path: text(&path), why });
                self.blocked.insert(path);
            }
        }
    }

    fn finish(mut self) -> Undone {
        // The last folder put back is the deepest, so its time is set before that of the one that holds it changes
        // again; setting a mode or time changes no other folder.
        for (path, mode, modified_ms) in std::mem::take(&mut self.folders).into_iter().rev() {
            let set = set_mode(&path, mode)
                .and_then(|()| filetime::set_file_mtime(&path, file_time(modified_ms)))
                .map_err(|error| io_failure("set mode and time of", &path, &error).message);
            if let Err(why) = set {
                self.undone.conflicts.push(Conflict { path: text(&path), why });
            }
        }
        self.undone
    }

    fn put(
        &mut self,
        item: &UndoItem,
        path: &Path,
        earlier: Option<&UndoItem>,
        cx: &mut Cx<'_>,
    ) -> Result<(), Left> {
        if matches!(item, UndoItem::Remove { .. } | UndoItem::RestoreFile { .. }) {
            // An interrupted call may have left a half-written file; one that stays does no other harm than to be there.
            let _ = remove_left(path, cx.key);
        }
        match item {
            UndoItem::Remove { written, .. } => self.remove(path, written.as_ref(), earlier),
            UndoItem::RestoreFile { content, mode, modified_ms, .. } => {
                let stamp = Stamp { mode: *mode, modified: Some(file_time(*modified_ms)) };
                self.restore_file(path, content, stamp, cx)
            }
            UndoItem::RestoreDir { mode, modified_ms, .. } => self.restore_folder(path, *mode, *modified_ms),
            UndoItem::RestoreLink { target, .. } => self.restore_link(path, target),
            UndoItem::MoveBack { to, .. } => move_back(path, &pathtext::decode(to)),
            UndoItem::RestoreMode { mode, .. } => restore_mode(path, *mode),
        }
    }

    fn remove(
        &mut self,
        path: &Path,
        written: Option<&Digest>,
        earlier: Option<&UndoItem>,
    ) -> Result<(), Left> {
        let Some(meta) = meta_of(path).map_err(words)? else { return Ok(()) };
        let earlier = earlier.filter(|earlier| pathtext::decode(place(earlier)) == path);
        let now = match kind_of(&meta) {
            Kind::Folder => return remove_folder(path, written),
            Kind::File => digest_file(path).map_err(words)?.0,
            Kind::Link => link_digest(&link_target(path).map_err(words)?),
            Kind::Other => return Err("something else stands there now".into()),
        };
        if let Some(UndoItem::RestoreFile { content, .. }) = earlier
            && *content == now
        {
            // The call never got here, or the old content is back already.
            return Ok(());
        }
        if written != Some(&now) {
            return Err("it was changed after the call".into());
        }
        if earlier.is_some_and(|earlier| matches!(earlier, UndoItem::RestoreFile { .. })) {
            // The old content is renamed over it in the next step, with no moment in which nothing stands there.
            self.ours.insert(path.to_owned());
            return Ok(());
        }
        std::fs::remove_file(path).map_err(|error| io_failure("remove", path, &error).message)
    }

    fn restore_file(
        &mut self,
        path: &Path,
        content: &Digest,
        stamp: Stamp,
        cx: &mut Cx<'_>,
    ) -> Result<(), Left> {
        let overwrite = self.ours.remove(path);
        if let Some(meta) = meta_of(path).map_err(words)?
            && !overwrite
        {
            return same_file(path, &meta, content, stamp);
        }
        let failed = |error: io::Error| io_failure("put back", path, &error).message;
        let mut staged = match Staged::new(path, cx.key) {
            Ok(staged) => staged,
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied && overwrite => {
                return restore_in_place(path, content, stamp, cx);
            }
            Err(error) => return Err(failed(error)),
        };
        cx.port.load(content, staged.file()).map_err(words)?;
        let (found, _) = digest_file(staged.path()).map_err(words)?;
        if found != *content {
            return Err("the saved content is damaged".into());
        }
        staged.rename(stamp, overwrite).map_err(failed)
    }

    fn restore_folder(&mut self, path: &Path, mode: u32, modified_ms: i64) -> Result<(), Left> {
        match meta_of(path).map_err(words)? {
            Some(meta) if meta.is_dir() && mode_bits(&meta) & 0o700 == 0o700 => {}
            // Opened for the time it takes to put back what it held; its own mode comes at the end.
            Some(meta) if meta.is_dir() => {
                set_mode(path, mode | 0o700).map_err(|error| io_failure("open", path, &error).message)?
            }
            Some(_) => return Err("something else stands there now".into()),
            None => std::fs::create_dir(path)
                .and_then(|()| set_mode(path, mode | 0o700))
                .map_err(|error| io_failure("make again", path, &error).message)?,
        }
        self.folders.push((path.to_owned(), mode, modified_ms));
        Ok(())
    }

    fn restore_link(&mut self, path: &Path, target: &str) -> Result<(), Left> {
        match meta_of(path).map_err(words)? {
            Some(meta) if meta.is_symlink() && link_target(path).map_err(words)? == target => Ok(()),
            Some(_) => Err("something else stands there now".into()),
            None => std::os::unix::fs::symlink(pathtext::decode(target), path)
                .map_err(|error| io_failure("make again", path, &error).message),
        }
    }
}

fn words(failure: ToolFailure) -> Left {
    failure.message
}

fn remove_folder(path: &Path, written: Option<&Digest>) -> Result<(), Left> {
    if written.is_some() {
        return Err("a folder stands there now".into());
    }
    match std::fs::remove_dir(path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {
            Err("the folder holds things that the call did not make".into())
        }
        Err(error) => Err(io_failure("remove", path, &error).message),
    }
}

/// Something stands where a file should be put back: fine if it is that file, else a conflict.
fn same_file(path: &Path, meta: &std::fs::Metadata, content: &Digest, stamp: Stamp) -> Result<(), Left> {
    if !meta.is_file() || digest_file(path).map_err(words)?.0 != *content {
        return Err("something else stands there now".into());
    }
    let failed = |error: io::Error| io_failure("set mode and time of", path, &error).message;
    if mode_bits(meta) != stamp.mode {
        set_mode(path, stamp.mode).map_err(failed)?;
    }
    match stamp.modified {
        Some(modified) if file_time(modified_ms(meta)) != modified => {
            filetime::set_file_mtime(path, modified).map_err(failed)
        }
        Some(_) | None => Ok(()),
    }
}

/// Where the cage holds the file and not its folder. Loaded to memory first, so that a failing load destroys nothing.
fn restore_in_place(path: &Path, content: &Digest, stamp: Stamp, cx: &mut Cx<'_>) -> Result<(), Left> {
    let mut bytes = Vec::new();
    cx.port.load(content, &mut bytes).map_err(words)?;
    if Digest::of(&bytes) != *content {
        return Err("the saved content is damaged".into());
    }
    std::fs::write(path, &bytes)
        .and_then(|()| set_mode(path, stamp.mode))
        .and_then(|()| match stamp.modified {
            Some(modified) => filetime::set_file_mtime(path, modified),
            None => Ok(()),
        })
        .map_err(|error| io_failure("put back", path, &error).message)
}

fn move_back(from: &Path, to: &Path) -> Result<(), Left> {
    match (meta_of(from).map_err(words)?, meta_of(to).map_err(words)?) {
        (Some(_), None) => Ok(()),
        (Some(_), Some(_)) => Err(format!("something else stands there now; {} stays", text(to))),
        (None, None) => Err(format!("{}, where it was moved to, is gone", text(to))),
        (None, Some(_)) => {
            let moved = match rename(to, from, false) {
                Err(error) if error.raw_os_error() == Some(libc::EXDEV) => {
                    crate::fs::copy::move_across(to, from)
                }
                other => other.map_err(|error| io_failure("move back", to, &error)),
            };
            moved.map_err(words)
        }
    }
}

fn restore_mode(path: &Path, mode: u32) -> Result<(), Left> {
    match meta_of(path).map_err(words)? {
        None => Err("it is gone".into()),
        Some(meta) if mode_bits(&meta) == mode => Ok(()),
        Some(_) => set_mode(path, mode).map_err(|error| io_failure("set the mode of", path, &error).message),
    }
}

#[cfg(test)]
mod tests;
