//! Appending: number, hash, commit.

use crate::chain::{self, EXACT_MAX, Hash, Header, SALT_BYTES};
use crate::checkpoint::{self, Signed};
use crate::error::{JournalError, Result};
use crate::gate::Ticket;
use crate::pack::{self, BODY_BYTES_MAX, Packed};
use crate::schema::{self, Head, Place};
use crate::{Inner, JOURNAL_RUN, Journal, WritePoint, lock};
use mycel_abi::{Body, Event, EventId, NewEvent, Seq, limits};
use rusqlite::{Connection, OptionalExtension, params, types::Value as SqlValue};
use std::sync::atomic::Ordering;

/// An event with everything that can be known before it has its place.
pub(crate) struct Prepared {
    /// Its `seq` is filled in when the event gets its place.
    pub header: Header,
    pub salt: [u8; SALT_BYTES],
    pub digest: Hash,
    pub body: Packed,
}

/// The one connection of this process that writes.
pub(crate) struct Writer {
    pub connection: Connection,
    /// Number of the last event a signature covers, as far as this process knows.
    pub signed: Seq,
    commits: u32,
}

/// Commits after which a process counts as one that writes a lot.
const COMMITS_UNTIL_STRETCH: u32 = 16;

/// Bytes the write-ahead log is stretched to: what it reaches by itself before it is used again from its beginning.
const STRETCH_BYTES: u32 = 4 * 1024 * 1024;

impl Writer {
    pub(crate) fn new(place: &Place, connection: Connection) -> Result<Self> {
        connection.set_prepared_statement_cache_capacity(32);
        let signed =
            checkpoint::last_signed(&connection).map_err(place.sqlite("find the last checkpoint"))?;
        Ok(Writer { connection, signed, commits: 0 })
    }

    /// Lets the write-ahead log grow at once instead of with each commit: writing over a file's bytes costs one wait for
    /// the disk, making a file longer costs two. A transaction too large for the cache reaches the log and is then
    /// taken back, so the main file stays as it is and the next commits write over what it left.
    fn stretch_log(&mut self) -> rusqlite::Result<()> {
        self.commits = self.commits.saturating_add(1);
        if self.commits != COMMITS_UNTIL_STRETCH {
            return Ok(());
        }
        let connection = &self.connection;
        let usual: i64 = connection.pragma_query_value(None, "cache_size", |row| row.get(0))?;
        connection.pragma_update(None, "cache_size", 8)?;
        let stretched = write_and_take_back(connection);
        connection.pragma_update(None, "cache_size", usual)?;
        stretched
    }
}

fn write_and_take_back(connection: &Connection) -> rusqlite::Result<()> {
    execute(connection, "BEGIN IMMEDIATE")?;
    let _rollback = Rollback { connection };
    connection.execute("INSERT INTO snapshots VALUES ('', 0, zeroblob(?1), x'')", [STRETCH_BYTES]).map(drop)
}

impl Journal {
    /// Appends `events` in their order, all or none, and returns them with their numbers once they are on the disk.
    ///
    /// Calls from many threads share commits. An error means that none of the events is in the journal, except
    /// [`JournalError::Interrupted`], after which nobody knows.
    pub fn append(&self, events: Vec<NewEvent>) -> Result<Vec<Event>> {
        if events.is_empty() {
            return Ok(Vec::new());
        }
        let prepared = prepare(&events)?;
        let first = self.inner.pass(prepared, false)?;
        Ok((first..).zip(events).map(|(seq, event)| Event { seq, event }).collect())
    }

    /// Signs the chain as it stands and returns the number of the event that carries the signature.
    pub fn checkpoint(&self) -> Result<Seq> {
        // Made first, so that a key that cannot be used is an error here and not silence.
        self.inner.signer.key()?;
        self.inner.pass(Vec::new(), true)
    }
}

/// Does for each event what needs no lock. One call to the operating system gives all salts.
pub(crate) fn prepare(events: &[NewEvent]) -> Result<Vec<Prepared>> {
    if let Some(event) = events.get(limits::COMMIT_EVENTS_MAX) {
        let why = format!("more than {} events were appended in one call", limits::COMMIT_EVENTS_MAX);
        return Err(JournalError::BadEvent {
            id: event.id.clone(),
            why,
            hint: "append them in several calls",
        });
    }
    let mut salts = vec![0; events.len() * SALT_BYTES];
    schema::fill_random(&mut salts);
    events.iter().zip(salts.chunks_exact(SALT_BYTES)).map(|(event, salt)| prepare_one(event, salt)).collect()
}

fn prepare_one(event: &NewEvent, salt: &[u8]) -> Result<Prepared> {
    let bad = |why: String, hint| Err(JournalError::BadEvent { id: event.id.clone(), why, hint });
    if event.at > EXACT_MAX {
        return bad(format!("its time {} is no time", event.at), "give the time in Unix milliseconds");
    }
    if event.body == (Body::Gone {}) {
        return bad("it says that it was erased".into(), "erase an event that is in the journal instead");
    }
    let text = chain::body_text(&event.body);
    if text.len() > BODY_BYTES_MAX {
        let why = format!("its body has {} bytes, more than {BODY_BYTES_MAX}", text.len());
        return bad(why, "put large content into a blob and its digest into the event");
    }
    let salt: [u8; SALT_BYTES] = salt.try_into().expect("salts are cut to their size");
    let digest = chain::body_digest(&salt, &text);
    Ok(Prepared { header: Header::of(0, event), salt, digest, body: pack::pack(text) })
}

impl Inner {
    pub(crate) fn pass(&self, events: Vec<Prepared>, sign: bool) -> Result<Seq> {
        self.gate.pass(events, sign, |batch| self.write_batch(batch))
    }

    /// Writes a batch in one transaction. If that fails, each ticket gets a transaction of its own, so that one bad
    /// event does not take its neighbours down.
    fn write_batch(&self, batch: &mut [Ticket]) {
        let outcome = self.commit(batch);
        match outcome {
            Ok(firsts) => batch.iter_mut().zip(firsts).for_each(|(ticket, first)| ticket.answer(Ok(first))),
            Err(error) if batch.len() > 1 && !self.is_for_all(&error) => {
                for index in 0..batch.len() {
                    let alone = &mut batch[index..=index];
                    let outcome = self.commit(alone);
                    alone[0].answer(outcome.map(|firsts| firsts[0]));
                }
            }
            Err(error) => {
                for ticket in batch.iter_mut().skip(1) {
                    ticket.answer(Err(error.again()));
                }
                batch[0].answer(Err(error));
            }
        }
    }

    /// Whether trying again alone would only repeat the wait.
    fn is_for_all(&self, error: &JournalError) -> bool {
        matches!(error, JournalError::Busy { .. } | JournalError::ReadOnly { .. })
    }

    /// One transaction; gives the number of each ticket's first event (or of its checkpoint).
    fn commit(&self, batch: &[Ticket]) -> Result<Vec<Seq>> {
        let mut guard = lock(&self.writer);
        let writer = guard.as_mut().ok_or_else(|| JournalError::ReadOnly { dir: self.place.dir.clone() })?;
        let (firsts, signed) = self.in_transaction(&writer.connection, |connection, head| {
            let firsts = self.insert_batch(connection, head, batch)?;
            let due = self.is_due(connection, head.seq, writer.signed)?;
            let asked = batch.iter().any(|ticket| ticket.sign);
            let signed = if due || asked { self.insert_checkpoint(connection, head, asked)? } else { None };
            Ok((firsts, signed))
        })?;
        self.unsigned.store(signed.is_none(), Ordering::Relaxed);
        // Only speed depends on it, and the events are durable already.
        let _ = writer.stretch_log();
        let firsts = firsts.into_iter();
        let Some(signed) = signed else { return Ok(firsts.flatten().collect()) };
        writer.signed = signed.event;
        let event = signed.event;
        checkpoint::remember(&self.place.dir, &signed);
        Ok(firsts.map(|first| first.unwrap_or(event)).collect())
    }

    /// Whether enough events came since the last signature; where it seems so, another process may have signed meanwhile.
    fn is_due(&self, connection: &Connection, seq: Seq, signed: Seq) -> Result<bool> {
        let every = self.options.checkpoint_every;
        if every == 0 || seq.saturating_sub(signed) < every {
            return Ok(false);
        }
        let signed =
            checkpoint::last_signed(connection).map_err(self.place.sqlite("find the last checkpoint"))?;
        Ok(seq.saturating_sub(signed) >= every)
    }

    fn insert_batch(
        &self,
        connection: &Connection,
        head: &mut Head,
        batch: &[Ticket],
    ) -> Result<Vec<Option<Seq>>> {
        let mut firsts = Vec::with_capacity(batch.len());
        for ticket in batch {
            firsts.push((!ticket.events.is_empty()).then_some(head.seq + 1));
            for event in &ticket.events {
                self.insert(connection, head, event)?;
            }
        }
        Ok(firsts)
    }

    /// Signs the chain up to `head` and appends the signature. A key that cannot be used stops only a signature that
    /// somebody asked for: an append must not fail for it.
    fn insert_checkpoint(
        &self,
        connection: &Connection,
        head: &mut Head,
        asked: bool,
    ) -> Result<Option<Signed>> {
        let key = match self.signer.key() {
            Ok(key) => key,
            Err(error) if asked => return Err(error),
            Err(_) => return Ok(None),
        };
        let (seq, hash) = (head.seq, head.hash);
        let body = checkpoint::sign(key, &self.id, seq, &hash);
        let parent =
            checkpoint::last_of_journal(connection).map_err(self.place.sqlite("find the last checkpoint"))?;
        self.insert_own(connection, head, parent, body.clone())?;
        Ok(Some(Signed { event: head.seq, body }))
    }

    /// Appends an event of the journal itself.
    pub(crate) fn insert_own(
        &self,
        connection: &Connection,
        head: &mut Head,
        parent: Option<EventId>,
        body: Body,
    ) -> Result<EventId> {
        let at = checkpoint::now();
        let mut random = [0; 4];
        schema::fill_random(&mut random);
        let id = EventId::from_parts(at, u32::from_be_bytes(random));
        let event = NewEvent {
            id: id.clone(),
            run: mycel_abi::RunId::new(JOURNAL_RUN),
            parent,
            at,
            actor: mycel_abi::Actor::Kernel,
            body,
        };
        for event in prepare(std::slice::from_ref(&event))? {
            self.insert(connection, head, &event)?;
        }
        Ok(id)
    }

    fn insert(&self, connection: &Connection, head: &mut Head, event: &Prepared) -> Result<()> {
        let header = Header { seq: head.seq + 1, ..event.header.clone() };
        let hash = chain::event_hash(&head.hash, &header.canonical(), &event.digest);
        let body = match &event.body {
            Packed::Plain(text) => SqlValue::Text(text.clone()),
            Packed::Zstd(bytes) => SqlValue::Blob(bytes.clone()),
        };
        let row = params![
            header.seq as i64,
            header.id,
            header.run,
            header.parent,
            header.at as i64,
            header.actor,
            header.kind,
            header.version,
            event.salt,
            body,
            event.digest,
            head.hash,
            hash
        ];
        let inserted = connection
            .prepare_cached(
                "INSERT INTO events VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
            )
            .and_then(|mut statement| statement.execute(row));
        if let Err(error) = inserted {
            return Err(self.why_not_inserted(connection, &header, error));
        }
        *head = Head { seq: header.seq, hash };
        Ok(())
    }

    fn why_not_inserted(
        &self,
        connection: &Connection,
        header: &Header,
        error: rusqlite::Error,
    ) -> JournalError {
        if error.sqlite_error_code() != Some(rusqlite::ErrorCode::ConstraintViolation) {
            return self.place.sqlite("append an event")(error);
        }
        let seq = connection
            .query_row("SELECT seq FROM events WHERE id = ?1", [&header.id], |row| row.get::<_, i64>(0))
            .optional();
        match (seq, header.id.parse()) {
            (Ok(Some(seq)), Ok(id)) => JournalError::Duplicate { id, seq: seq as Seq },
            _ => self
                .place
                .damaged(format!("number {} is taken, though the chain's head is before it", header.seq)),
        }
    }

    /// Runs `change` in a write transaction with the chain's head, and commits with the head that it leaves.
    pub(crate) fn in_transaction<T>(
        &self,
        connection: &Connection,
        change: impl FnOnce(&Connection, &mut Head) -> Result<T>,
    ) -> Result<T> {
        execute(connection, "BEGIN IMMEDIATE").map_err(self.place.sqlite("begin to write"))?;
        let rollback = Rollback { connection };
        let mut head = self.place.head(connection)?;
        let before = head;
        let value = change(connection, &mut head)?;
        if head != before {
            schema::note_head(connection, head).map_err(self.place.sqlite("note the head of the chain"))?;
        }
        self.note(WritePoint::BeforeCommit);
        let committed = execute(connection, "COMMIT");
        drop(rollback);
        if let Err(error) = committed {
            let happened = head != before && self.is_in(connection, head);
            if !happened {
                return Err(self.place.sqlite("commit")(error));
            }
        }
        self.note(WritePoint::AfterCommit);
        Ok(value)
    }

    /// After a commit that reported an error nobody knows whether it happened; the journal itself does.
    fn is_in(&self, connection: &Connection, head: Head) -> bool {
        let sql = "SELECT 1 FROM events WHERE seq = ?1 AND hash = ?2";
        let found = connection.query_row(sql, params![head.seq as i64, head.hash], |_| Ok(())).optional();
        matches!(found, Ok(Some(())))
    }
}

fn execute(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.execute([]).map(drop)
}

/// Takes back what was not committed, also when the code in between panics.
struct Rollback<'a> {
    connection: &'a Connection,
}

impl Drop for Rollback<'_> {
    fn drop(&mut self) {
        if !self.connection.is_autocommit() {
            // If even this fails, SQLite rolls back when the next transaction begins or the connection closes.
            let _ = execute(self.connection, "ROLLBACK");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Options;

    /// Appends one event in a transaction that `end` ends behind the journal's back, so that its own COMMIT fails.
    fn append_with_failing_commit(name: &str, end: &str) -> Result<()> {
        let dir = std::env::temp_dir().join(format!("mycel-journal-{name}-{}", std::process::id()));
        let options = Options { checkpoint_at_close: false, ..Options::default() };
        let journal = Journal::open(&dir, options)?;
        let guard = lock(&journal.inner.writer);
        let connection = &guard.as_ref().expect("it was opened to append").connection;
        let outcome = journal.inner.in_transaction(connection, |connection, head| {
            journal.inner.insert_own(connection, head, None, Body::Resumed {})?;
            execute(connection, end).map_err(journal.inner.place.sqlite("end the transaction"))
        });
        drop(guard);
        drop(journal);
        std::fs::remove_dir_all(&dir).expect("the folder of the test can be removed");
        outcome
    }

    #[test]
    fn a_commit_that_failed_is_believed_only_after_looking() {
        assert!(append_with_failing_commit("commit-happened", "COMMIT").is_ok());
        let error =
            append_with_failing_commit("commit-did-not", "ROLLBACK").expect_err("nothing was written");
        assert!(matches!(error, JournalError::Database { doing: "commit", .. }), "{error}");
    }
}
