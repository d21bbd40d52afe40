//! The journal as text that needs no program of ours: JSON lines, checked by `docs/verify.py`.
//!
//! The first line says what it is. Each further line is one event: the header's fields, `salt`, `body` (the exact
//! canonical text, as a JSON string), `digest`, `prev` and `hash`. An export of one run holds all lines, because the
//! chain goes through all of them, but events of other runs have neither body nor salt.

use crate::chain::{FORMAT, Header, hex};
use crate::error::{JournalError, Result};
use crate::read::{Stored, StoredBody};
use crate::scan::{self, Scanned};
use crate::{JOURNAL_RUN, Journal};
use mycel_abi::RunId;
use serde::Serialize;
use std::io::Write;

/// What an export holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Exported {
    /// Lines with an event.
    pub events: u64,
    /// Of these, lines without a body: erased, or of another run.
    pub without_body: u64,
}

#[derive(Serialize)]
struct FirstLine<'a> {
    format: &'a str,
    version: i64,
    journal: &'a str,
    run: Option<&'a str>,
}

#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    header: &'a Header,
    salt: Option<String>,
    body: Option<&'a str>,
    digest: String,
    prev: String,
    hash: String,
}

impl Journal {
    /// Writes the whole journal, or what proves one run, to `out`.
    pub fn export(&self, run: Option<&RunId>, out: &mut dyn Write) -> Result<Exported> {
        let dir = self.dir();
        let io = |source| JournalError::Io { doing: "write the export of", path: dir.to_owned(), source };
        first_line(self.id(), run, out).map_err(io)?;
        let mut exported = Exported::default();
        self.inner.with_reader(|connection| {
            let last = scan::last_number(connection);
            scan::scan(connection, 1, last, &mut |scanned| {
                let stored = match scanned {
                    Scanned::Row(stored) => stored,
                    Scanned::Senseless { seq, why } | Scanned::Unreadable { seq, why } => {
                        return Err(self
                            .inner
                            .place
                            .damaged(format!("event number {seq} cannot be read: {why}")));
                    }
                };
                let shown = run.is_none_or(|run| stored.header.run == run.as_str())
                    || stored.header.run == JOURNAL_RUN;
                exported.events += 1;
                exported.without_body += u64::from(!line(&stored, shown, out).map_err(io)?);
                Ok(())
            })
        })?;
        Ok(exported)
    }
}

pub(crate) fn first_line(journal: &str, run: Option<&RunId>, out: &mut dyn Write) -> std::io::Result<()> {
    let first = FirstLine { format: "mycel-journal", version: FORMAT, journal, run: run.map(RunId::as_str) };
    writeln!(out, "{}", serde_json::to_string(&first)?)
}

/// Writes one event; `false` if it stands there without its body.
pub(crate) fn line(stored: &Stored, shown: bool, out: &mut dyn Write) -> std::io::Result<bool> {
    let body = match &stored.body {
        StoredBody::Text(text) if shown => Some(text.as_str()),
        StoredBody::Text(_) | StoredBody::Erased | StoredBody::Hurt(_) => None,
    };
    let salt = stored.salt.as_ref().filter(|_| body.is_some());
    let line = Line {
        header: &stored.header,
        salt: salt.map(|salt| hex(salt)),
        body,
        digest: hex(&stored.digest),
        prev: hex(&stored.prev),
        hash: hex(&stored.hash),
    };
    writeln!(out, "{}", serde_json::to_string(&line)?)?;
    Ok(body.is_some())
}
