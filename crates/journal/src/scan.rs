//! Reading every row that can be read, also from a database that is hurt.
//!
//! Where SQLite gives up on a page, the scan goes on behind it and names the numbers that were lost.

use crate::error::Result;
use crate::read::{COLUMNS, Stored};
use mycel_abi::Seq;
use rusqlite::{Connection, params};

/// What a scan met.
pub(crate) enum Scanned {
    Row(Box<Stored>),
    /// The row is there and makes no sense.
    Senseless {
        seq: Seq,
        why: String,
    },
    /// SQLite could not read from this number on; the scan goes on with the one after.
    Unreadable {
        seq: Seq,
        why: String,
    },
}

/// Visits the rows numbered `from..=to` in order.
pub(crate) fn scan(
    connection: &Connection,
    from: Seq,
    to: Seq,
    visit: &mut dyn FnMut(Scanned) -> Result<()>,
) -> Result<()> {
    let mut next = from;
    while next <= to {
        match scan_until_error(connection, next, to, visit)? {
            Ok(()) => break,
            Err((seq, why)) => {
                visit(Scanned::Unreadable { seq, why })?;
                next = seq + 1;
            }
        }
    }
    Ok(())
}

/// The inner error is SQLite's, with the number that it could not give.
fn scan_until_error(
    connection: &Connection,
    from: Seq,
    to: Seq,
    visit: &mut dyn FnMut(Scanned) -> Result<()>,
) -> Result<std::result::Result<(), (Seq, String)>> {
    let mut next = from;
    let sql = format!("SELECT {COLUMNS} FROM events WHERE seq >= ?1 AND seq <= ?2 ORDER BY seq");
    let mut statement = match connection.prepare_cached(&sql) {
        Ok(statement) => statement,
        Err(error) => return Ok(Err((next, error.to_string()))),
    };
    let mut rows = match statement.query(params![from as i64, to as i64]) {
        Ok(rows) => rows,
        Err(error) => return Ok(Err((next, error.to_string()))),
    };
    loop {
        match rows.next() {
            Ok(None) => return Ok(Ok(())),
            Err(error) => return Ok(Err((next, error.to_string()))),
            Ok(Some(row)) => {
                let seq = row.get::<_, i64>(0).map_or(next, |seq| seq.max(0) as Seq);
                if seq < next {
                    return Ok(Err((next, format!("number {seq} comes a second time"))));
                }
                next = seq.saturating_add(1);
                visit(match Stored::from_row(row) {
                    Ok(stored) => Scanned::Row(Box::new(stored)),
                    Err(error) => Scanned::Senseless { seq, why: error.to_string() },
                })?;
            }
        }
    }
}

/// The highest number worth looking for: what the table says, or the noted head where that is higher.
pub(crate) fn last_number(connection: &Connection) -> Seq {
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, Option<i64>>(0)).ok().flatten();
    let last = number("SELECT max(seq) FROM events").unwrap_or(0).max(0) as Seq;
    last.max(noted_number(connection).unwrap_or(0)).min(i64::MAX as Seq)
}

/// The number in the note of the head, if it is one a journal can have reached.
pub(crate) fn noted_number(connection: &Connection) -> Option<Seq> {
    let sql = "SELECT value FROM meta WHERE name = 'head'";
    let bytes: Vec<u8> = connection.query_row(sql, [], |row| row.get(0)).ok()?;
    let seq = Seq::from_be_bytes(bytes.get(..8)?.try_into().ok()?);
    // A hurt note must not send the scan after numbers that no disk could hold.
    (seq <= NUMBERS_MAX).then_some(seq)
}

/// More events than any journal will have: ten thousand a second for three years.
const NUMBERS_MAX: Seq = 1_000_000_000_000;
