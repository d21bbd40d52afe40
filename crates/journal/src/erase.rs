//! Erasing a body on request.
//!
//! The body and the salt are overwritten, the digest stays, so the chain still verifies and nobody can guess the body
//! from what is left. The erasure is an event of the journal's own run. What may not be erased: anything of a run that
//! has not ended, because recovery folds it and a hole there could let something run twice; and the journal's own
//! events, because they are the proof.

use crate::checkpoint;
use crate::error::{JournalError, Result};
use crate::{JOURNAL_RUN, Journal, lock};
use mycel_abi::{Body, EventId, Seq};
use rusqlite::{Connection, OptionalExtension};

/// What an erasure did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// The event that says so.
    pub event: EventId,
    /// Whether the write-ahead log was emptied too. If a reader held it, old bytes stay there until the log is
    /// written over; erasing is then complete after the next [`Journal::flush`].
    pub log_cleared: bool,
}

impl Journal {
    /// Erases body and salt of `id`; the event loads as [`Body::Gone`] from then on. Snapshots are dropped with it.
    pub fn erase(&self, id: &EventId, why: &str) -> Result<Erasure> {
        let inner = &self.inner;
        let guard = lock(&inner.writer);
        let writer = guard.as_ref().ok_or_else(|| JournalError::ReadOnly { dir: inner.place.dir.clone() })?;
        let event = inner.in_transaction(&writer.connection, |connection, head| {
            let seq = self.erasable(connection, id)?;
            overwrite(connection, seq).map_err(inner.place.sqlite("erase a body"))?;
            let parent =
                checkpoint::last_of_journal(connection).map_err(inner.place.sqlite("find the last event"))?;
            inner.insert_own(
                connection,
                head,
                parent,
                Body::Erased { event: id.clone(), why: why.to_owned() },
            )
        })?;
        inner.unsigned.store(true, std::sync::atomic::Ordering::Relaxed);
        drop(guard);
        Ok(Erasure { event, log_cleared: self.flush()? })
    }

    /// Copies the write-ahead log into the main file and empties it. `false` if a reader was in the way.
    pub fn flush(&self) -> Result<bool> {
        let place = &self.inner.place;
        let guard = lock(&self.inner.writer);
        let writer = guard.as_ref().ok_or_else(|| JournalError::ReadOnly { dir: place.dir.clone() })?;
        let busy =
            writer.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
        Ok(busy.map_err(place.sqlite("empty the write-ahead log"))? == 0)
    }

    fn erasable(&self, connection: &Connection, id: &EventId) -> Result<i64> {
        let doing = "look for the event to erase";
        let row = connection
            .query_row("SELECT seq, run, body IS NULL FROM events WHERE id = ?1", [id.as_str()], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?))
            })
            .optional()
            .map_err(self.inner.place.sqlite(doing))?;
        let (seq, run, gone) = row.ok_or_else(|| JournalError::NoEvent { id: id.clone() })?;
        let refuse =
            |why: &str, hint| Err(JournalError::NotErasable { id: id.clone(), why: why.to_owned(), hint });
        if gone {
            return refuse("it was erased before", "nothing is left to do");
        }
        if run == JOURNAL_RUN {
            return refuse(
                "it belongs to the proof of the journal and says nothing about a person",
                "leave it",
            );
        }
        let ended = connection
            .query_row("SELECT 1 FROM events WHERE run = ?1 AND kind = 'ended'", [&run], |_| Ok(()))
            .optional()
            .map_err(self.inner.place.sqlite(doing))?;
        if ended.is_none() {
            return refuse(&format!("its run {run} has not ended"), "stop the run first, then erase");
        }
        Ok(seq)
    }

    /// Number of the last event that a signature covers; 0 if none does.
    pub fn signed_seq(&self) -> Result<Seq> {
        self.inner.with_reader(|connection| {
            checkpoint::last_signed(connection).map_err(self.inner.place.sqlite("find the last checkpoint"))
        })
    }
}

fn overwrite(connection: &Connection, seq: i64) -> rusqlite::Result<()> {
    connection.execute("UPDATE events SET body = NULL, salt = NULL WHERE seq = ?1", [seq])?;
    connection.execute("DELETE FROM snapshots", []).map(drop)
}
