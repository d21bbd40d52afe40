//! Which entries a listing or a search wants.

use super::types::Kind;
use super::visit::Node;
use crate::tool::bad_args;
use globset::{GlobBuilder, GlobMatcher};
use mycel_abi::ToolFailure;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Conditions; each that is given must hold.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub(super) kind: Option<Kind>,
    pub(super) glob: Option<Glob>,
    /// Strictly larger.
    pub(super) larger_than_bytes: Option<u64>,
    /// Strictly smaller.
    pub(super) smaller_than_bytes: Option<u64>,
    /// Unix milliseconds.
    pub(super) modified_before_ms: Option<i64>,
    pub(super) modified_after_ms: Option<i64>,
    /// What it matches is not wanted, nor what lies below it.
    pub(super) not_glob: Option<Glob>,
}

impl Filter {
    pub(super) fn wants(&self, node: &Node, root: &Path) -> bool {
        let modified = super::look::modified_ms(&node.meta);
        let file = node.kind() == Kind::File;
        self.kind.is_none_or(|kind| kind == node.kind())
            && self.larger_than_bytes.is_none_or(|bytes| file && node.meta.len() > bytes)
            && self.smaller_than_bytes.is_none_or(|bytes| file && node.meta.len() < bytes)
            && self.modified_before_ms.is_none_or(|at| modified < at)
            && self.modified_after_ms.is_none_or(|at| modified >= at)
            && self.glob.as_ref().is_none_or(|glob| glob.matches(&node.path, root))
            && !self.not_glob.as_ref().is_some_and(|glob| glob.matches_with_parents(&node.path, root))
    }
}

/// A pattern over names, or over paths below a folder if it has a slash in it.
#[derive(Debug)]
pub(super) struct Glob {
    matcher: GlobMatcher,
    over_path: bool,
}

impl Glob {
    pub(super) fn new(pattern: &str, case: bool) -> Result<Self, ToolFailure> {
        let matcher = GlobBuilder::new(pattern)
            .literal_separator(true)
            .case_insensitive(!case)
            .build()
            .map_err(|error| bad_args(format!("`{pattern}` is not a pattern: {}", error.kind()), None))?
            .compile_matcher();
        Ok(Self { matcher, over_path: pattern.contains('/') })
    }

    pub(super) fn matches(&self, path: &Path, root: &Path) -> bool {
        match (self.over_path, path.file_name()) {
            (true, _) => path.strip_prefix(root).is_ok_and(|below| self.matcher.is_match(below)),
            (false, Some(name)) => self.matcher.is_match(name),
            (false, None) => false,
        }
    }

    /// Whether the path or a folder between `root` and it matches.
    fn matches_with_parents(&self, path: &Path, root: &Path) -> bool {
        path.ancestors().take_while(|above| *above != root).any(|above| self.matches(above, root))
    }
}

pub(super) fn is_hidden(path: &Path) -> bool {
    use std::os::unix::ffi::OsStrExt;
    path.file_name().is_some_and(|name| name.as_bytes().starts_with(b"."))
}

/// `ago_ms` before now, in Unix milliseconds.
pub(super) fn before_now(ago_ms: u64) -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_millis() as i64);
    now.saturating_sub(i64::try_from(ago_ms).unwrap_or(i64::MAX))
}

/// Milliseconds of `days`.
pub(super) fn days_ms(days: u64) -> u64 {
    days.saturating_mul(24 * 60 * 60 * 1000)
}
