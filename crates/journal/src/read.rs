//! Reading: by number, by run, by id, along a path.

use crate::chain::{self, Hash, Header};
use crate::error::{JournalError, Result};
use crate::{Inner, JOURNAL_RUN, Journal, pack};
use mycel_abi::{Body, Event, EventId, Millis, RunId, Seq};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::VecDeque;
use std::ops::{Bound, RangeBounds};
use std::sync::Arc;

/// Events an iterator reads at a time, so that a long read holds little memory and no lock.
const PAGE: i64 = 256;

/// Candidates named when a run's prefix is not unique.
const CANDIDATES_MAX: usize = 10;

/// Longest path from a leaf to its root; a longer one is a circle.
const PATH_MAX: usize = 1_000_000;

pub(crate) const COLUMNS: &str =
    "seq, id, run, parent, at, actor, kind, version, salt, body, digest, prev, hash";

/// One line of the list of runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    pub run: RunId,
    pub first_at: Millis,
    pub last_at: Millis,
    pub events: u64,
    /// Kind of the last event, for example `ended`.
    pub last_kind: String,
}

/// A row as it lies in the table, before anything is believed.
pub(crate) struct Stored {
    pub header: Header,
    pub salt: Option<Vec<u8>>,
    pub body: StoredBody,
    pub digest: Vec<u8>,
    pub prev: Vec<u8>,
    pub hash: Vec<u8>,
}

/// A number that is not negative; another one must not be taken for zero.
fn whole(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number))
}

pub(crate) enum StoredBody {
    Text(String),
    Erased,
    /// It cannot be read, and why.
    Hurt(&'static str),
}

impl Stored {
    pub(crate) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let header = Header {
            seq: whole(row, 0)?,
            id: row.get(1)?,
            run: row.get(2)?,
            parent: row.get(3)?,
            at: whole(row, 4)?,
            actor: row.get(5)?,
            kind: row.get(6)?,
            version: row.get(7)?,
        };
        let body = match row.get_ref(9)? {
            ValueRef::Text(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => StoredBody::Text(text.to_owned()),
                Err(_) => StoredBody::Hurt("the body is not UTF-8"),
            },
            ValueRef::Blob(bytes) => pack::unpack(bytes).map_or_else(StoredBody::Hurt, StoredBody::Text),
            ValueRef::Null => StoredBody::Erased,
            ValueRef::Integer(_) | ValueRef::Real(_) => StoredBody::Hurt("the body is a number"),
        };
        Ok(Stored {
            header,
            salt: row.get(8)?,
            body,
            digest: row.get(10)?,
            prev: row.get(11)?,
            hash: row.get(12)?,
        })
    }

    /// What is wrong with body, salt and digest taken together, if anything.
    pub(crate) fn body_problem(&self) -> Option<String> {
        match (&self.body, &self.salt) {
            (StoredBody::Hurt(why), _) => Some((*why).to_owned()),
            (StoredBody::Erased, None) => None,
            (StoredBody::Erased, Some(_)) => Some("the body is gone but its salt is not".to_owned()),
            (StoredBody::Text(_), None) => Some("the salt is gone but the body is not".to_owned()),
            (StoredBody::Text(text), Some(salt)) => {
                let fits = chain::body_digest(salt, text)[..] == self.digest[..];
                (!fits).then(|| {
                    "the digest does not fit: the body, the salt or the digest was changed".to_owned()
                })
            }
        }
    }

    /// The event, once its body is known to fit its digest.
    fn into_event(self) -> std::result::Result<Event, String> {
        if let Some(problem) = self.body_problem() {
            return Err(problem);
        }
        let body = match &self.body {
            StoredBody::Text(text) => read_body(text)?,
            StoredBody::Erased => Body::Gone {},
            StoredBody::Hurt(why) => return Err((*why).to_owned()),
        };
        self.header.with_body(body)
    }
}

/// The body of its text. A kind this version does not know, and a known kind in a shape it does not know, is kept as it is.
pub(crate) fn read_body(text: &str) -> std::result::Result<Body, String> {
    serde_json::from_str(text).map_err(|error| format!("the body is not JSON: {error}"))
}

/// Events in the order of their numbers, read as they are asked for. Ends after the first error.
pub struct Events {
    inner: Arc<Inner>,
    next: Seq,
    last: Seq,
    page: VecDeque<Event>,
    /// An event after the page could not be read.
    failure: Option<JournalError>,
    done: bool,
}

impl std::fmt::Debug for Events {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Events").field("next", &self.next).field("last", &self.last).finish()
    }
}

impl Iterator for Events {
    type Item = Result<Event>;
    fn next(&mut self) -> Option<Result<Event>> {
        if self.page.is_empty() && !self.done && self.failure.is_none() {
            self.fill();
        }
        if let Some(event) = self.page.pop_front() {
            return Some(Ok(event));
        }
        self.done = true;
        self.failure.take().map(Err)
    }
}

impl Events {
    fn fill(&mut self) {
        let (next, last) = (self.next, self.last.min(i64::MAX as u64));
        let inner = self.inner.clone();
        let sql = format!("SELECT {COLUMNS} FROM events WHERE seq >= ?1 AND seq <= ?2 ORDER BY seq LIMIT ?3");
        let read = inner.with_reader(|connection| {
            inner.read_events(
                connection,
                &sql,
                params![next.min(i64::MAX as u64) as i64, last as i64, PAGE],
                &mut self.page,
            )
        });
        self.done = read.is_ok() && self.page.len() < PAGE as usize;
        self.failure = read.err();
        self.next = self.page.back().map_or(self.next, |event| event.seq + 1);
    }
}

impl Inner {
    pub(crate) fn read_events(
        &self,
        connection: &Connection,
        sql: &str,
        params: impl rusqlite::Params,
        into: &mut impl Extend<Event>,
    ) -> Result<()> {
        let doing = "read events";
        let mut statement = connection.prepare_cached(sql).map_err(self.place.sqlite(doing))?;
        let mut rows = statement.query(params).map_err(self.place.sqlite(doing))?;
        while let Some(row) = rows.next().map_err(self.place.sqlite(doing))? {
            into.extend([self.event_of(row)?]);
        }
        Ok(())
    }

    fn event_of(&self, row: &Row<'_>) -> Result<Event> {
        let seq = row.get::<_, i64>(0).unwrap_or(0);
        let stored = Stored::from_row(row)
            .map_err(|error| self.place.damaged(format!("event number {seq} cannot be read: {error}")))?;
        let id = stored.header.id.clone();
        stored.into_event().map_err(|what| self.place.damaged(format!("event {id} (number {seq}): {what}")))
    }

    fn find(&self, connection: &Connection, id: &EventId) -> Result<Option<Event>> {
        let mut found = Vec::with_capacity(1);
        let sql = format!("SELECT {COLUMNS} FROM events WHERE id = ?1");
        self.read_events(connection, &sql, [id.as_str()], &mut found)?;
        Ok(found.pop())
    }
}

impl Journal {
    /// The events whose numbers are in `range`, in order.
    pub fn events(&self, range: impl RangeBounds<Seq>) -> Events {
        let next = match range.start_bound() {
            Bound::Included(seq) => *seq,
            Bound::Excluded(seq) => seq.saturating_add(1),
            Bound::Unbounded => 0,
        };
        let last = match range.end_bound() {
            Bound::Included(seq) => Some(*seq),
            Bound::Excluded(seq) => seq.checked_sub(1),
            Bound::Unbounded => Some(Seq::MAX),
        };
        Events {
            inner: self.inner.clone(),
            next,
            last: last.unwrap_or(0),
            page: VecDeque::new(),
            failure: None,
            done: last.is_none(),
        }
    }

    /// Number of the last event; 0 if there is none.
    pub fn last_seq(&self) -> Result<Seq> {
        let sql = "SELECT max(seq) FROM events";
        self.inner.with_reader(|connection| {
            let last = connection.query_row(sql, [], |row| row.get::<_, Option<i64>>(0));
            Ok(last.map_err(self.inner.place.sqlite("find the last event"))?.unwrap_or(0).max(0) as Seq)
        })
    }

    /// All events of `run` in the order they were appended; empty if there is no such run.
    pub fn run(&self, run: &RunId) -> Result<Vec<Event>> {
        self.run_after(run, 0)
    }

    /// The events of `run` with a number greater than `seq`: what a snapshot at `seq` does not hold.
    pub fn run_after(&self, run: &RunId, seq: Seq) -> Result<Vec<Event>> {
        let sql = format!("SELECT {COLUMNS} FROM events WHERE run = ?1 AND seq > ?2 ORDER BY seq");
        let mut events = Vec::new();
        self.inner.with_reader(|connection| {
            self.inner.read_events(
                connection,
                &sql,
                params![run.as_str(), seq.min(i64::MAX as u64) as i64],
                &mut events,
            )
        })?;
        Ok(events)
    }

    /// The event with this id.
    pub fn event(&self, id: &EventId) -> Result<Event> {
        let found = self.inner.with_reader(|connection| self.inner.find(connection, id))?;
        found.ok_or_else(|| JournalError::NoEvent { id: id.clone() })
    }

    /// The events from the root to `leaf` along their parents; through a fork into the run it left.
    pub fn path(&self, leaf: &EventId) -> Result<Vec<Event>> {
        let mut path = VecDeque::new();
        let mut next = Some(leaf.clone());
        self.inner.with_reader(|connection| {
            while let Some(id) = next.take() {
                let event = self.inner.find(connection, &id)?.ok_or(JournalError::NoEvent { id })?;
                next = event.parent.clone();
                path.push_front(event);
                if path.len() > PATH_MAX {
                    return Err(self
                        .inner
                        .place
                        .damaged(format!("the parents of event {leaf} go round in a circle")));
                }
            }
            Ok(())
        })?;
        Ok(path.into())
    }

    /// The runs that started last, newest first, at most `limit`.
    pub fn runs(&self, limit: usize) -> Result<Vec<RunRow>> {
        self.inner.with_reader(|connection| {
            let starts = run_starts(connection, "").map_err(self.inner.place.sqlite("list the runs"))?;
            let newest = starts.into_iter().take(limit);
            newest.map(|(run, first)| self.inner.run_row(connection, &run, first)).collect()
        })
    }

    /// The run that `text` names: a whole id, the beginning of exactly one id, or `last` for the one that started last.
    pub fn resolve(&self, text: &str) -> Result<RunId> {
        let none = || JournalError::NoRun { prefix: text.to_owned() };
        let prefix = if text == "last" { "" } else { text };
        if text.is_empty() {
            return Err(none());
        }
        let starts = self.inner.with_reader(|connection| {
            run_starts(connection, prefix).map_err(self.inner.place.sqlite("list the runs"))
        })?;
        let exact = starts.iter().find(|(run, _)| run == text).or(starts.first()).ok_or_else(none)?;
        if text != "last" && exact.0 != text && starts.len() > 1 {
            let candidates = starts.iter().take(CANDIDATES_MAX).map(|(run, _)| run.clone()).collect();
            return Err(JournalError::ManyRuns { prefix: text.to_owned(), candidates });
        }
        exact.0.parse().map_err(|_| none())
    }
}

impl Inner {
    fn run_row(&self, connection: &Connection, run: &str, first: i64) -> Result<RunRow> {
        let doing = "read a run's first and last event";
        let (events, last) = connection
            .prepare_cached("SELECT count(*), max(seq) FROM events WHERE run = ?1")
            .and_then(|mut s| s.query_row([run], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))))
            .map_err(self.place.sqlite(doing))?;
        let at = |seq: i64| -> rusqlite::Result<(i64, String)> {
            let mut statement = connection.prepare_cached("SELECT at, kind FROM events WHERE seq = ?1")?;
            statement.query_row([seq], |row| Ok((row.get(0)?, row.get(1)?)))
        };
        let (first_at, _) = at(first).map_err(self.place.sqlite(doing))?;
        let (last_at, last_kind) = at(last).map_err(self.place.sqlite(doing))?;
        let run =
            run.parse().map_err(|error| self.place.damaged(format!("event number {first}: {error}")))?;
        let whole = |number: i64| number.max(0) as u64;
        Ok(RunRow {
            run,
            first_at: whole(first_at),
            last_at: whole(last_at),
            events: whole(events),
            last_kind,
        })
    }
}

/// Runs whose id begins with `prefix` with the number of their first event, newest first. Jumps from run to run in the
/// index, so the time grows with the runs and not with their events.
pub(crate) fn run_starts(connection: &Connection, prefix: &str) -> rusqlite::Result<Vec<(String, i64)>> {
    let mut next = connection.prepare_cached(
        "SELECT run, seq FROM events WHERE run >= ?1 AND (?2 OR run > ?1) ORDER BY run, seq LIMIT 1",
    )?;
    let mut starts: Vec<(String, i64)> = Vec::new();
    let mut from = (prefix.to_owned(), true);
    while let Some((run, seq)) = next
        .query_row(params![from.0, from.1], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))
        .optional()?
    {
        if !run.starts_with(prefix) {
            break;
        }
        from = (run.clone(), false);
        if run != JOURNAL_RUN {
            starts.push((run, seq));
        }
    }
    starts.sort_by_key(|(_, seq)| std::cmp::Reverse(*seq));
    Ok(starts)
}

/// A column of 32 bytes.
pub(crate) fn hash_of(bytes: &[u8]) -> Option<Hash> {
    bytes.try_into().ok()
}
