//! Isolation and merging for a team: a worktree per writer, one integration branch, and a person's checkout that nobody
//! touches before the person says so.
//!
//! ```text
//!   the person's branch ---- base --------------------------------------------. fast-forward, on approval only
//!                             |                                                v
//!   mycel/<run>/main          `--o------------o------------o---- check_tree -- finish
//!                                 \          / merge      /
//!   mycel/<run>/<writer>           `--o--o--'            /    committed outside of the cage
//!   mycel/<run>/<writer 2>          `------o--- resolve-'     a conflict is a task with both sides and the base
//! ```
//!
//! - A writer's cage may write its worktree and nothing else. What git keeps (objects, branches, indexes) lies in the
//!   repository, so an agent changes files and commits nothing; [`Worktree::commit`] does, outside.
//! - All that is remembered is in the repository, as branches and references (`names`). Every step finds out what is there
//!   and does what is missing, so that after a crash the same calls lead to the same end, and nothing is done twice.
//! - Branches move by compare-and-swap, never by force. The person's branch, index and files are changed by
//!   [`Team::finish`] alone.
//! - Nothing that a repository names is started: no hook, filter, merge driver, transport (`git`).

mod base;
mod check;
mod commit;
mod error;
mod files;
mod finish;
mod git;
mod half;
mod merge;
mod names;
mod refs;
mod room;
mod submodules;
mod survey;
#[cfg(test)]
mod tests;
mod worktree;

pub use base::{Options, StartFrom};
pub use check::{CheckOutput, CheckResult};
pub use commit::{Commit, FILE_BYTES_MAX, Record};
pub use error::BranchError;
pub use finish::{Change, Difference, FileStat, Finish, Finished, Keep, Pruned, Remains, prune};
pub use merge::{Conflict, ConflictKind, Merge, Merged, Resolution, Side};
pub(crate) use room::is_full;
pub use survey::{Files, Head, Obstacle, Place, Repository, Survey};
pub use worktree::Worktree;

use git::Git;
use refs::{move_ref, value_of};
use std::path::{Path, PathBuf};

/// A run's branches and worktrees in one repository.
#[derive(Debug, Clone)]
pub struct Team {
    run: String,
    /// The top folder of the person's checkout.
    root: PathBuf,
    /// The checkout's own part of the repository.
    own: PathBuf,
    /// What all worktrees share.
    common: PathBuf,
    /// The folder of this run's worktrees.
    folder: PathBuf,
    base: String,
    onto: Option<String>,
    notes: Vec<String>,
    submodules: bool,
    /// In the repository, with no work tree in reach.
    git: Git,
}

impl Team {
    /// The commit the run began from.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// What all worktrees share.
    pub fn repository(&self) -> &Path {
        &self.common
    }

    /// The person's branch that the work is meant for; none if the head was detached.
    pub fn onto(&self) -> Option<&str> {
        self.onto.as_deref().map(|name| name.strip_prefix("refs/heads/").unwrap_or(name))
    }

    /// The integration branch: `mycel/<run>/main`.
    pub fn branch(&self) -> String {
        names::branch(&self.run, names::MAIN)
    }

    /// What a person should know about this place: submodules, filters, files left out of a snapshot.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The integration branch's commit.
    pub fn tip(&self) -> Result<String, BranchError> {
        value_of(&self.git, &self.main_ref())?.ok_or_else(|| {
            let hint = "begin the run again, which makes it anew from its base";
            BranchError::in_the_way(format!("reading {}", self.branch()), "there is no such branch", hint)
        })
    }

    /// The worktree of a writer, on a branch of its own that starts at the integration branch's tip. The same one when
    /// asked again, whatever happened to its folder.
    ///
    /// # Errors
    /// When the name cannot be part of a branch, or another branch is checked out there.
    pub fn worktree(&self, writer: &str) -> Result<Worktree, BranchError> {
        names::check_writer(writer)?;
        let reference = names::head_ref(&self.run, writer);
        if value_of(&self.git, &reference)?.is_none() {
            move_ref(&self.git, &reference, &self.tip()?, None)?;
        }
        let path = self.folder.join(writer);
        files::make_folder(&self.folder)?;
        let branch = names::branch(&self.run, writer);
        let git = worktree::place(&self.common, &path, &branch)?;
        if self.submodules {
            submodules::fill(&self.common, &git, &path)?;
        }
        let head = git.line(&["rev-parse", "--verify", &reference])?;
        let base = self.git.line(&["merge-base", &self.main_ref(), &head])?;
        let worktree = Worktree {
            path,
            branch,
            base,
            head,
            writer: writer.to_owned(),
            run: self.run.clone(),
            began: self.base.clone(),
            git,
            repository: self.common.clone(),
        };
        worktree.settle(&worktree.head)?;
        Ok(worktree)
    }

    fn main_ref(&self) -> String {
        names::head_ref(&self.run, names::MAIN)
    }

    /// Git in the person's checkout.
    fn checkout(&self) -> Git {
        Git::told(&self.own, &self.root)
    }
}

/// The folder of a run's worktrees.
fn folder_of(state: &Path, run: &str) -> PathBuf {
    state.join("worktrees").join(run)
}
