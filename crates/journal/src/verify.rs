//! The audit: is every event what it was when it was written, and is none missing?
//!
//! The rows are checked in one pass (see [`crate::audit`]); then the copies of the signatures beside the database, the
//! noted head, and SQLite's own check of its pages.

use crate::audit::Audit;
use crate::error::Result;
use crate::{Inner, Journal, scan};
use mycel_abi::Seq;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Problems that are kept; a journal with more is beyond listing.
const PROBLEMS_MAX: usize = 1000;

/// Progress is reported after this many events.
const PROGRESS_EVERY: u64 = 4096;

/// One thing that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Number of the event, where it is one event.
    pub seq: Option<Seq>,
    /// Id of the event, where it can be read.
    pub event: Option<String>,
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.event, self.seq) {
            (Some(event), Some(seq)) => write!(f, "event {event} (number {seq}): {}", self.what),
            (_, Some(seq)) => write!(f, "number {seq}: {}", self.what),
            (_, None) => f.write_str(&self.what),
        }
    }
}

/// What an audit found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VerifyReport {
    /// Events that were looked at.
    pub events: u64,
    /// Good signatures among them.
    pub checkpoints: u64,
    /// Bodies erased on request.
    pub erased: u64,
    /// The last number a good signature covers.
    pub signed_to: Seq,
    /// Public keys of the good signatures, in hexadecimal. Whoever audits compares them with the key they know.
    pub keys: BTreeSet<String>,
    /// Everything that is wrong, at most a thousand.
    pub problems: Vec<Problem>,
}

impl VerifyReport {
    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }
    pub(crate) fn add(&mut self, seq: Option<Seq>, event: Option<&str>, what: impl Into<String>) {
        if self.problems.len() < PROBLEMS_MAX {
            self.problems.push(Problem { seq, event: event.map(str::to_owned), what: what.into() });
        }
    }
}

impl Journal {
    /// Checks the whole journal; `progress` gets the events done and their total. An `Err` means that there was nothing
    /// to check; everything that was found wrong is in the report.
    pub fn verify(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<VerifyReport> {
        self.inner.with_reader(|connection| {
            // One view for the whole audit, whatever is appended meanwhile.
            let _view =
                connection.unchecked_transaction().map_err(self.inner.place.sqlite("begin the audit"))?;
            self.inner.audit(connection, progress)
        })
    }
}

impl Inner {
    fn audit(&self, connection: &Connection, progress: &mut dyn FnMut(u64, u64)) -> Result<VerifyReport> {
        let mut audit = Audit::new(&self.id);
        let last = scan::last_number(connection);
        scan::scan(connection, 1, last, &mut |scanned| {
            audit.take(connection, scanned);
            if audit.report.events.is_multiple_of(PROGRESS_EVERY) {
                progress(audit.report.events, last);
            }
            Ok(())
        })?;
        audit.finish(connection, last);
        audit.check_copies(connection, &self.place.dir);
        let mut report = audit.report;
        check_pages(connection, &mut report);
        progress(report.events, last);
        Ok(report)
    }
}

/// Asks SQLite whether its pages and indexes are sound: a hurt index hides events that are there.
fn check_pages(connection: &Connection, report: &mut VerifyReport) {
    let found = connection.prepare("PRAGMA integrity_check(20)").and_then(|mut statement| {
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.collect::<rusqlite::Result<Vec<String>>>()
    });
    match found {
        Ok(lines) => {
            for line in lines.iter().filter(|line| *line != "ok") {
                report.add(None, None, format!("the database is hurt: {line}"));
            }
        }
        Err(error) => report.add(None, None, format!("the database is hurt: {error}")),
    }
}
