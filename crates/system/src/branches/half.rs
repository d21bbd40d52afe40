//! A move of the person's checkout that was stopped half way.
//!
//! ```text
//!  mark (a reference to the tip) --> git merge --ff-only: files, index, HEAD --> mark removed
//!                                      ^ killed here: files that nobody changed, perhaps a lock of the index
//! ```
//! With the mark, and nothing in the checkout but what stands in the base or in the tip (or the beginning of what stands in the tip), the
//! changes are those of the move and of nobody else, and it is completed. Anything else is the person's, and stays.

use super::error::BranchError;
use super::git::{Call, parts, path_of};
use super::refs::{move_ref, remove_ref, value_of};
use super::survey::Repository;
use super::{Team, files, names};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

impl Team {
    fn moving_ref(&self) -> String {
        names::note_ref(&self.run, "moving")
    }

    /// From now on the checkout is being moved to `tip`.
    pub(super) fn begin_move(&self, tip: &str) -> Result<(), BranchError> {
        let mark = self.moving_ref();
        match value_of(&self.git, &mark)? {
            Some(marked) if marked == tip => Ok(()),
            before => move_ref(&self.git, &mark, tip, before.as_deref()),
        }
    }

    pub(super) fn end_move(&self) -> Result<(), BranchError> {
        remove_ref(&self.git, &self.moving_ref())
    }

    /// Whether the checkout stands between `now` and `tip` because a move of this run was stopped, and of nothing else.
    pub(super) fn is_half_moved(
        &self,
        place: &Repository,
        now: &str,
        tip: &str,
    ) -> Result<bool, BranchError> {
        if value_of(&self.git, &self.moving_ref())?.as_deref() != Some(tip)
            || place.in_progress.is_some()
            || place.unmerged.count > 0
        {
            return Ok(false);
        }
        let git = self.checkout();
        let named = |args: &[&str]| -> Result<BTreeSet<PathBuf>, BranchError> {
            Ok(parts(&git.run(Call::new(args))?.out).map(path_of).collect())
        };
        let changed = named(&["diff-tree", "-r", "-z", "--no-renames", "--name-only", now, tip])?;
        // What is staged is as in the one or as in the other.
        let staged = named(&["diff-index", "--cached", "-z", "--no-renames", "--name-only", now])?;
        let not_tip = named(&["diff-index", "--cached", "-z", "--no-renames", "--name-only", tip])?;
        if !staged.is_subset(&changed) || staged.intersection(&not_tip).next().is_some() {
            return Ok(false);
        }
        let differ = named(&["diff-files", "-z", "--no-renames", "--name-only"])?;
        if !differ.is_subset(&changed) {
            return Ok(false);
        }
        for path in &changed {
            if !self.is_of_either(path, now, tip)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether a file holds what it held, what it is to hold, or the beginning of that. One that is not there is being replaced.
    fn is_of_either(&self, path: &Path, now: &str, tip: &str) -> Result<bool, BranchError> {
        let at = self.root.join(path);
        let found = match fs::symlink_metadata(&at) {
            Err(error) => return Ok(error.kind() == std::io::ErrorKind::NotFound),
            Ok(about) if about.is_file() => fs::read(&at).ok(),
            Ok(about) if about.is_symlink() => {
                use std::os::unix::ffi::OsStringExt;
                fs::read_link(&at).ok().map(|target| target.into_os_string().into_vec())
            }
            Ok(_) => None,
        };
        let Some(found) = found else { return Ok(false) };
        let blob = |commit: &str| -> Result<Option<Vec<u8>>, BranchError> {
            use std::os::unix::ffi::OsStrExt;
            let mut name = std::ffi::OsString::from(format!("{commit}:"));
            name.push(std::ffi::OsStr::from_bytes(path.as_os_str().as_bytes()));
            let said = self.git.ask(Call::new(&["cat-file", "blob"]).arg(name))?;
            Ok((said.code == 0 && !said.cut).then_some(said.out))
        };
        if blob(tip)?.is_some_and(|tip| tip.starts_with(&found)) {
            return Ok(true);
        }
        Ok(blob(now)?.is_some_and(|now| now == found))
    }

    /// Completes a move that was stopped: index, files and branch as in `tip`.
    pub(super) fn complete_move(&self, tip: &str) -> Result<bool, BranchError> {
        let branch = self.onto.iter().map(|branch| self.common.join(format!("{branch}.lock")));
        let own = ["index.lock", "HEAD.lock", "ORIG_HEAD.lock"].map(|name| self.own.join(name));
        own.into_iter().chain(branch).try_for_each(|lock| files::remove(&lock))?;
        let git = self.checkout();
        let said = git.ask(Call::new(&["reset", "--hard", "--quiet", tip]))?;
        let head = git.ask(Call::new(&["rev-parse", "--verify", "--quiet", "HEAD"]))?.line();
        Ok(said.code == 0 && head == tip)
    }
}
