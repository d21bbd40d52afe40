//! Getting out what can still be read from a journal that no longer opens.

use crate::error::{JournalError, Result};
use crate::export;
use crate::scan::{self, Scanned};
use crate::schema::{self, Place};
use mycel_abi::Seq;
use std::io::Write;
use std::path::Path;

/// Stretches of lost numbers that are named one by one.
const LOST_MAX: usize = 1000;

/// Milliseconds to wait for a lock; a journal under salvage should have no other user.
const BUSY_MS: u64 = 2000;

/// What could be saved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// Events written whole.
    pub events: u64,
    /// Events written without a body, because it was erased or is hurt.
    pub without_body: u64,
    /// First and last number of each stretch that could not be read, the first thousand stretches.
    pub lost: Vec<(Seq, Seq)>,
}

/// Writes every readable event of the journal in `dir` to `out`, in the form of [`crate::Journal::export`], and says what
/// is lost. Changes nothing in `dir`.
pub fn salvage(dir: &Path, out: &mut dyn Write) -> Result<Salvaged> {
    let place = Place { dir: dir.to_owned(), busy_ms: BUSY_MS, page_bytes: 0, inspect: true };
    let connection = place.reader()?;
    let io = |source| JournalError::Io { doing: "write what was saved of", path: dir.to_owned(), source };
    let journal = schema::meta_text(&connection, "journal").ok().flatten().unwrap_or_default();
    export::first_line(&journal, None, out).map_err(io)?;
    let mut salvaged = Salvaged::default();
    let last = scan::last_number(&connection);
    let mut next = 1;
    scan::scan(&connection, 1, last, &mut |scanned| {
        let stored = match scanned {
            Scanned::Row(stored) => stored,
            Scanned::Senseless { .. } | Scanned::Unreadable { .. } => return Ok(()),
        };
        let (seq, whole) = (stored.header.seq, stored.body_problem().is_none());
        salvaged.lose(next, seq);
        next = seq.saturating_add(1);
        match export::line(&stored, whole, out).map_err(io)? {
            true => salvaged.events += 1,
            false => salvaged.without_body += 1,
        }
        Ok(())
    })?;
    salvaged.lose(next, last.saturating_add(1));
    Ok(salvaged)
}

impl Salvaged {
    /// Notes that the numbers from `from` to before `to` are lost.
    fn lose(&mut self, from: Seq, to: Seq) {
        if from < to && self.lost.len() < LOST_MAX {
            self.lost.push((from, to - 1));
        }
    }
}
