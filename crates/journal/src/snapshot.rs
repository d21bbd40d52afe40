//! Snapshots: a fold of a run's events up to a number, so that opening a long run need not fold it all again.
//!
//! A snapshot is a convenience and never evidence: it is not in the chain, one that does not fit its digest counts as
//! absent, and an erasure drops all of them, because a fold may hold what was erased.

use crate::error::{JournalError, Result};
use crate::{Journal, lock};
use mycel_abi::{RunId, Seq};
use rusqlite::{OptionalExtension, params};
use sha2::{Digest as _, Sha256};
use std::io::Read;

/// Bytes of one snapshot before compression.
const SNAPSHOT_BYTES_MAX: usize = 64 * 1024 * 1024;

/// zstd's level: snapshots are written often and read rarely.
const LEVEL: i32 = 1;

impl Journal {
    /// Keeps `bytes` as the fold of `run` up to and including `seq`, in place of an older one.
    pub fn snapshot_put(&self, run: &RunId, seq: Seq, bytes: &[u8]) -> Result<()> {
        let place = &self.inner.place;
        let too_large =
            |why| JournalError::Io { doing: "keep a snapshot in", path: place.dir.clone(), source: why };
        if bytes.len() > SNAPSHOT_BYTES_MAX {
            return Err(too_large(std::io::ErrorKind::FileTooLarge.into()));
        }
        let frame = zstd::bulk::compress(bytes, LEVEL).map_err(too_large)?;
        let guard = lock(&self.inner.writer);
        let writer = guard.as_ref().ok_or_else(|| JournalError::ReadOnly { dir: place.dir.clone() })?;
        let digest = digest(run, seq, &frame);
        writer
            .connection
            .prepare_cached("INSERT OR REPLACE INTO snapshots VALUES (?1, ?2, ?3, ?4)")
            .and_then(|mut statement| statement.execute(params![run.as_str(), seq as i64, frame, digest]))
            .map(drop)
            .map_err(place.sqlite("keep a snapshot"))
    }

    /// The newest snapshot of `run` with the number it goes up to; `None` if there is none or if it is hurt.
    pub fn snapshot_get(&self, run: &RunId) -> Result<Option<(Seq, Vec<u8>)>> {
        let sql = "SELECT seq, bytes, digest FROM snapshots WHERE run = ?1";
        let row = self.inner.with_reader(|connection| {
            let row = connection.query_row(sql, [run.as_str()], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?, row.get::<_, Vec<u8>>(2)?))
            });
            row.optional().map_err(self.inner.place.sqlite("read a snapshot"))
        })?;
        Ok(row.and_then(|(seq, frame, expected)| {
            let seq = Seq::try_from(seq).ok()?;
            (digest(run, seq, &frame)[..] == expected[..]).then(|| Some((seq, expand(&frame)?)))?
        }))
    }
}

fn digest(run: &RunId, seq: Seq, frame: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(format!("{run}\n{seq}\n")).chain_update(frame).finalize().into()
}

fn expand(frame: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let decoder = zstd::stream::read::Decoder::new(frame).ok()?;
    decoder.take(SNAPSHOT_BYTES_MAX as u64 + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() <= SNAPSHOT_BYTES_MAX).then_some(bytes)
}
