//! Git, by the `git` program, with its answers parsed.
//!
//! Every call is an argument list: a name that starts with `-` is refused, paths stand behind `--`, and the repository's
//! own hooks, pagers, monitors and credential programs are switched off, so that a hostile repository cannot make a
//! harmless call run a program. What git prints for programs (`--porcelain`, `-z`) is parsed into types; what it prints
//! for people is only used to explain a failure.
//!
//! What a repository may name for the contents of its files (clean and smudge filters, merge drivers) has no switch:
//! such a program runs inside the cage, with what the agent was granted and no more.

pub mod add;
pub mod branch;
pub mod checkout;
pub mod clone;
pub mod commit;
pub mod diff;
pub mod init;
pub mod log;
pub mod merge;
pub mod pull;
pub mod push;
pub mod safe;
pub mod status;
pub mod worktree;

mod explain;
mod remote;
mod repository;

use crate::tool::AnyTool;

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[
        &init::GitInit,
        &clone::GitClone,
        &status::GitStatus,
        &log::GitLog,
        &diff::GitDiff,
        &add::GitAdd,
        &commit::GitCommit,
        &branch::GitBranch,
        &checkout::GitCheckout,
        &merge::GitMerge,
        &worktree::GitWorktree,
        &push::GitPush,
        &pull::GitPull,
    ]
}

#[cfg(test)]
mod tests;
