//! Files and folders.
//!
//! Tools that look are streams with a bound: a file of 100 MB or a tree of a million entries costs time and no memory.
//! Tools that change have one shape:
//!
//! ```text
//!  plan (reads only) -> record: saved contents, undo items, what the probe should find -> prepare -> act -> output
//! ```
//!
//! The output is known before the call acts, so a probe that finds the work done can give it back.

pub mod types;

pub(crate) mod look;
pub(crate) mod put;
pub(crate) mod record;
mod visit;

mod archive;
mod chmod;
pub(crate) mod copy;
mod count;
mod delete;
mod disk_usage;
mod edit;
mod extract;
mod filter;
mod hash;
mod list;
mod mkdir;
mod moves;
mod pack;
mod read;
mod search;
mod stat;
mod symlink;
mod watch;
mod write;

pub use archive::Archive;
pub use chmod::Chmod;
pub use copy::Copy;
pub use count::Count;
pub use delete::Delete;
pub use disk_usage::DiskUsage;
pub use edit::Edit;
pub use extract::Extract;
pub use hash::Hash;
pub use list::List;
pub use mkdir::Mkdir;
pub use moves::Move;
pub use read::Read;
pub use search::Search;
pub use stat::Stat;
pub use symlink::Symlink;
pub use types::*;
pub use watch::Watch;
pub use write::Write;

use crate::AnyTool;

/// The tools of this family.
pub fn tools() -> &'static [&'static dyn AnyTool] {
    &[
        &Archive, &Chmod, &Copy, &Count, &Delete, &DiskUsage, &Edit, &Extract, &Hash, &List, &Mkdir, &Move,
        &Read, &Search, &Stat, &Symlink, &Watch, &Write,
    ]
}

#[cfg(test)]
mod tests;
