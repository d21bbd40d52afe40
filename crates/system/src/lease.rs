//! Who drives a run: one process at a time.
//!
//! A lock on a file (released by the operating system when its holder dies, however it dies) says who is alive; the
//! generation in the journal says whose results may act. The lock keeps two drivers apart; the generation fences off
//! one that comes back late.

use mycel_abi::RunId;
use rustix::fs::{FlockOperation, flock};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// The right to drive a run; ends when dropped or when the process ends.
#[derive(Debug)]
pub struct Lease {
    #[expect(dead_code, reason = "the open file is the lock")]
    file: File,
    path: PathBuf,
}

impl Lease {
    /// Takes the run, or `None` if somebody alive has it.
    pub fn take(folder: &Path, run: &RunId) -> io::Result<Option<Lease>> {
        std::fs::create_dir_all(folder)?;
        let path = folder.join(format!("{run}.lock"));
        let file = File::options().create(true).truncate(false).write(true).open(&path)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Some(Lease { file, path })),
            Err(rustix::io::Errno::WOULDBLOCK) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Runs whose driver died without giving the lock back.
    pub fn left_behind(folder: &Path) -> Vec<RunId> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let runs = names.filter_map(|name| name.strip_suffix(".lock")?.parse().ok());
        runs.filter(|run| !Lease::is_taken(folder, run)).collect()
    }

    /// Whether somebody alive drives the run.
    pub fn is_taken(folder: &Path, run: &RunId) -> bool {
        folder.join(format!("{run}.lock")).exists() && matches!(Lease::take(folder, run), Ok(None))
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        // While we hold the lock nobody else can be using the file; a left-over file would do no harm either.
        drop(std::fs::remove_file(&self.path));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_has_one_driver() {
        let folder = std::env::temp_dir().join(format!("mycel-lease-{}", std::process::id()));
        let run = RunId::from_parts(1, 2);
        let lease = Lease::take(&folder, &run).unwrap().expect("nobody has it");
        assert!(Lease::is_taken(&folder, &run));
        assert!(Lease::take(&folder, &run).unwrap().is_none());
        drop(lease);
        assert!(!Lease::is_taken(&folder, &run));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
