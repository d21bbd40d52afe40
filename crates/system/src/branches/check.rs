//! Acceptance on the merged tree: a clean worktree, commands that the caller runs in a cage, and the worktree is gone again.

use super::error::BranchError;
use super::worktree::{Target, forget, make};
use super::{Team, files, names, submodules};
use std::path::Path;

/// How a command ended, as the caller's runner saw it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckOutput {
    /// Absent when it was stopped or could not be started.
    pub code: Option<i32>,
    /// What it printed, as much as the runner keeps.
    pub text: String,
}

/// One acceptance command with its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckResult {
    pub command: String,
    pub output: CheckOutput,
}

impl CheckResult {
    pub fn has_passed(&self) -> bool {
        self.output.code == Some(0)
    }
}

impl Team {
    /// Runs the commands one after another, each by `runner`, in a clean worktree of this commit. All are run, also after
    /// one that failed. Nothing they leave in the worktree stays.
    ///
    /// # Errors
    /// When the worktree cannot be made or removed.
    pub fn check_tree(
        &self,
        commit: &str,
        commands: &[String],
        runner: &mut dyn FnMut(&Path, &str) -> CheckOutput,
    ) -> Result<Vec<CheckResult>, BranchError> {
        names::check_id(commit)?;
        let path = self.folder.join(names::CHECK);
        files::make_folder(&self.folder)?;
        let git = make(&self.common, &path, Target::Commit(commit))?;
        if self.submodules {
            submodules::fill(&self.common, &git, &path)?;
        }
        let run = |command: &String| CheckResult { command: command.clone(), output: runner(&path, command) };
        let results = commands.iter().map(run).collect();
        forget(&self.common, &path)?;
        Ok(results)
    }
}
