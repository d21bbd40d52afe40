//! Why something with branches could not be done, with a way out.

use super::survey::Obstacle;
use std::path::{Path, PathBuf};

/// What went wrong, by what the reader can do about it.
#[derive(Debug, thiserror::Error)]
pub enum BranchError {
    /// The place is not ready for a team; nothing was changed.
    #[error("{0}")]
    Obstacle(Obstacle),
    /// A name that cannot be part of a branch, or that git could take for something else.
    #[error("{what} `{name}`: {why}; hint: {hint}")]
    Name { what: &'static str, name: String, why: &'static str, hint: &'static str },
    #[error("{doing} in {place}: {why}; hint: {hint}")]
    Git { doing: String, place: String, why: String, hint: String },
    #[error("{doing} {}; hint: {hint}", path.display())]
    File {
        doing: &'static str,
        path: PathBuf,
        hint: &'static str,
        #[source]
        source: std::io::Error,
    },
    /// The disk is full, or a quota is. Asked again when there is room, the same call goes on.
    #[error("{doing}: no room is left on {place}; hint: free some space there, then go on")]
    NoRoom { doing: String, place: String },
    /// Work that must not become a commit. The files stay as they are.
    #[error("committing in {}: {}; hint: mend this in the worktree and commit again", path.display(), reasons.join("; "))]
    Refused { path: PathBuf, reasons: Vec<String> },
    /// Something else stands where the team wants to work, or moved while it worked.
    #[error("{doing}: {why}; hint: {hint}")]
    InTheWay { doing: String, why: String, hint: String },
}

impl BranchError {
    pub(super) fn no_room(doing: impl Into<String>, place: &Path) -> Self {
        Self::NoRoom { doing: doing.into(), place: place.display().to_string() }
    }

    pub(super) fn in_the_way(
        doing: impl Into<String>,
        why: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self::InTheWay { doing: doing.into(), why: why.into(), hint: hint.into() }
    }
}
