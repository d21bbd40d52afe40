//! The tables, and opening them.
//!
//! `journal.db` is SQLite in WAL mode with `synchronous=FULL`: a commit is on the disk before it returns. Bodies are
//! stored by their storage class: text is the body itself, a blob is the body compressed (see [`crate::pack`]), NULL is
//! a body that was erased. There is nothing else to flag, so there is no flag that could be flipped.

use crate::chain::{self, FORMAT, Hash};
use crate::error::{JournalError, Result};
use rusqlite::{Connection, OpenFlags, OptionalExtension, params};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The name of the database inside the journal's folder.
pub(crate) const DATABASE: &str = "journal.db";

/// `PRAGMA application_id`: "MycJ". Tells a journal from any other SQLite file.
const APPLICATION: i64 = 0x4d79_634a;

/// Pages of WAL after which SQLite copies them into the main file: 4 MB of the usual pages, SQLite's own choice.
const WAL_PAGES: u32 = 1000;

/// The rest before a new database is switched once more.
const BETWEEN_TRIES: Duration = Duration::from_millis(2);

/// The tables in the order they are made, with their exact text: it is compared when a journal is opened.
const TABLES: [(&str, &str); 5] = [
    (
        "events",
        "CREATE TABLE events (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, run TEXT NOT NULL, parent TEXT, \
         at INTEGER NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, salt BLOB, body, \
         digest BLOB NOT NULL, prev BLOB NOT NULL, hash BLOB NOT NULL)",
    ),
    ("events_by_id", "CREATE UNIQUE INDEX events_by_id ON events (id)"),
    ("events_by_run", "CREATE INDEX events_by_run ON events (run)"),
    ("meta", "CREATE TABLE meta (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID"),
    (
        "snapshots",
        "CREATE TABLE snapshots (run TEXT PRIMARY KEY, seq INTEGER NOT NULL, bytes BLOB NOT NULL, digest BLOB NOT NULL) \
         WITHOUT ROWID",
    ),
];

/// Where the chain stands: the number and the hash of the last event (0 and the genesis before the first).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    pub seq: u64,
    pub hash: Hash,
}

/// How to reach the database of one journal; makes connections that all behave alike.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub dir: PathBuf,
    pub busy_ms: u64,
    pub page_bytes: u32,
    pub inspect: bool,
}

impl Place {
    pub(crate) fn database(&self) -> PathBuf {
        self.dir.join(DATABASE)
    }

    pub(crate) fn damaged(&self, what: impl Into<String>) -> JournalError {
        JournalError::Damaged { dir: self.dir.clone(), what: what.into() }
    }

    /// Sorts a SQLite error.
    pub(crate) fn sqlite(&self, doing: &'static str) -> impl FnOnce(rusqlite::Error) -> JournalError {
        let (dir, busy_ms) = (self.dir.clone(), self.busy_ms);
        move |source| JournalError::sqlite(doing, &dir, busy_ms, source)
    }

    /// A connection that may write, in a journal that is made if it is not there.
    pub(crate) fn writer(&self) -> Result<Connection> {
        refuse_read_only(&self.dir)?;
        make_private(&self.database())?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection =
            Connection::open_with_flags(self.database(), flags).map_err(self.sqlite("open the database"))?;
        self.prepare_writer(&connection).map_err(self.sqlite("prepare the database"))?;
        Ok(connection)
    }

    fn prepare_writer(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection.busy_timeout(Duration::from_millis(self.busy_ms))?;
        connection.pragma_update(None, "page_size", self.page_bytes)?;
        self.keep_a_log(connection)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "secure_delete", "ON")?;
        connection.pragma_update(None, "wal_autocheckpoint", WAL_PAGES)?;
        // Outside data: a damaged schema must not make SQLite run what it finds there.
        connection.pragma_update(None, "trusted_schema", "OFF")
    }

    /// Switches a new database to a write-ahead log. Where two processes do so at once SQLite refuses one of them without
    /// waiting, as each holds what the other needs; that one tries again.
    fn keep_a_log(&self, connection: &Connection) -> rusqlite::Result<()> {
        let until = Instant::now() + Duration::from_millis(self.busy_ms);
        loop {
            match connection.pragma_update(None, "journal_mode", "WAL") {
                Err(error) if is_busy(&error) && Instant::now() < until => std::thread::sleep(BETWEEN_TRIES),
                done => return done,
            }
        }
    }

    /// A connection that only reads. In a folder that may not be written it reads the file as it lies there.
    pub(crate) fn reader(&self) -> Result<Connection> {
        let path = self.database();
        if !path.exists() {
            return Err(JournalError::Missing { dir: self.dir.clone() });
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags).and_then(|c| self.prepare_reader(c));
        match connection {
            Err(error) if self.inspect && cannot_open(&error) && self.wal_is_empty() => {
                let uri = format!("file:{}?immutable=1", uri_path(&path));
                Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI)
                    .and_then(|c| self.prepare_reader(c))
                    .map_err(self.sqlite("open the database"))
            }
            other => other.map_err(self.sqlite("open the database")),
        }
    }

    fn prepare_reader(&self, connection: Connection) -> rusqlite::Result<Connection> {
        connection.busy_timeout(Duration::from_millis(self.busy_ms))?;
        connection.pragma_update(None, "trusted_schema", "OFF")?;
        count_tables(&connection)?;
        Ok(connection)
    }

    fn wal_is_empty(&self) -> bool {
        std::fs::metadata(self.dir.join("journal.db-wal")).map_or(true, |m| m.len() == 0)
    }

    /// Makes the tables in an empty database; leaves any other as it is.
    pub(crate) fn create(&self, connection: &mut Connection) -> Result<()> {
        let doing = "make the tables";
        let transaction = connection
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
            .map_err(self.sqlite(doing))?;
        if self.is_empty(&transaction)? {
            let mut random = [0; 16];
            fill_random(&mut random);
            make_tables(&transaction, &chain::hex(&random)).map_err(self.sqlite(doing))?;
        }
        transaction.commit().map_err(self.sqlite(doing))
    }

    /// Whether there are no tables yet: whoever makes the journal is not so far.
    pub(crate) fn is_empty(&self, connection: &Connection) -> Result<bool> {
        count_tables(connection).map(|count| count == 0).map_err(self.sqlite("read the tables"))
    }

    /// Refuses what is not a journal, a newer journal, and tables that are not as they were made. Gives the journal's id.
    pub(crate) fn check(&self, connection: &Connection) -> Result<String> {
        let doing = "read the tables";
        let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let application = pragma("application_id").map_err(self.sqlite(doing))?;
        let version = pragma("user_version").map_err(self.sqlite(doing))?;
        if application != APPLICATION {
            return Err(self.damaged("the file is not a journal, or its first page is hurt"));
        }
        if version > FORMAT {
            return Err(JournalError::Newer { dir: self.dir.clone(), found: version, known: FORMAT });
        }
        if version != FORMAT {
            return Err(self.damaged(format!("format {version} was never in use")));
        }
        for (name, sql) in TABLES {
            let found: Option<String> = connection
                .query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [name], |row| row.get(0))
                .optional()
                .map_err(self.sqlite(doing))?;
            if found.as_deref() != Some(sql) {
                return Err(self.damaged(format!("the description of table `{name}` is not as it was made")));
            }
        }
        let id = meta_text(connection, "journal").map_err(self.sqlite(doing))?;
        id.ok_or_else(|| self.damaged("the journal's own id is gone"))
    }

    /// Where the chain stands, by the note that every append renews.
    pub(crate) fn head(&self, connection: &Connection) -> Result<Head> {
        let noted: Option<Vec<u8>> = connection
            .prepare_cached("SELECT value FROM meta WHERE name = 'head'")
            .and_then(|mut s| s.query_row([], |row| row.get(0)).optional())
            .map_err(self.sqlite("read the head of the chain"))?;
        let bytes = noted.ok_or_else(|| self.damaged("the note of the chain's head is gone"))?;
        Head::from_bytes(&bytes).ok_or_else(|| self.damaged("the note of the chain's head cannot be read"))
    }

    /// Compares the noted head with the last event, so that a lost tail is seen without reading the journal.
    pub(crate) fn check_head(&self, connection: &Connection, journal: &str) -> Result<Head> {
        // Both as they were at one moment: another process may append meanwhile.
        let moment = connection.is_autocommit().then(|| connection.unchecked_transaction());
        let _moment = moment.transpose().map_err(self.sqlite("read the head of the chain"))?;
        let head = self.head(connection)?;
        let last = last_event(connection).map_err(self.sqlite("read the last event"))?;
        let last = last.unwrap_or(Head { seq: 0, hash: chain::genesis(journal) });
        if last == head {
            return Ok(head);
        }
        Err(self.damaged(format!(
            "the last event is number {}, but the chain was noted to end with number {}, or their hashes differ",
            last.seq, head.seq
        )))
    }
}

impl Head {
    /// 8 bytes of number, most significant first, and 32 of hash.
    pub(crate) fn to_bytes(self) -> [u8; 40] {
        let mut bytes = [0; 40];
        bytes[..8].copy_from_slice(&self.seq.to_be_bytes());
        bytes[8..].copy_from_slice(&self.hash);
        bytes
    }
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (seq, hash) = bytes.split_at_checked(8)?;
        Some(Head { seq: u64::from_be_bytes(seq.try_into().ok()?), hash: hash.try_into().ok()? })
    }
}

/// Writes the noted head inside the caller's transaction.
pub(crate) fn note_head(connection: &Connection, head: Head) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached("UPDATE meta SET value = ?1 WHERE name = 'head'")?;
    statement.execute(params![head.to_bytes()]).map(drop)
}

fn count_tables(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
}

fn is_busy(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy)
}

/// Fills `bytes` with random from the operating system.
pub(crate) fn fill_random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the operating system gives random bytes");
}

pub(crate) fn meta_text(connection: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    connection.query_row("SELECT value FROM meta WHERE name = ?1", [name], |row| row.get(0)).optional()
}

fn last_event(connection: &Connection) -> rusqlite::Result<Option<Head>> {
    let sql = "SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1";
    connection
        .query_row(sql, [], |row| {
            let seq: i64 = row.get(0)?;
            Ok(Head { seq: seq.max(0) as u64, hash: row.get(1)? })
        })
        .optional()
}

fn make_tables(connection: &Connection, journal: &str) -> rusqlite::Result<()> {
    for (_, sql) in TABLES {
        connection.execute(sql, [])?;
    }
    let insert = "INSERT INTO meta (name, value) VALUES (?1, ?2)";
    connection.execute(insert, params!["journal", journal])?;
    let head = Head { seq: 0, hash: chain::genesis(journal) };
    connection.execute(insert, params!["head", head.to_bytes()])?;
    connection.pragma_update(None, "application_id", APPLICATION)?;
    connection.pragma_update(None, "user_version", FORMAT)
}

/// SQLite would open a file it may not write, and fail only at the first append; we say so at once.
fn refuse_read_only(dir: &Path) -> Result<()> {
    use rustix::fs::{Access, access};
    let database = dir.join(DATABASE);
    let may_write = |path: &Path| {
        !matches!(access(path, Access::WRITE_OK), Err(rustix::io::Errno::ACCESS | rustix::io::Errno::ROFS))
    };
    if may_write(dir) && may_write(&database) {
        return Ok(());
    }
    Err(JournalError::ReadOnly { dir: dir.to_owned() })
}

/// Makes the file for SQLite, which gives its other files the same rights: what agents did is nobody else's business.
fn make_private(database: &Path) -> Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let made = std::fs::OpenOptions::new().append(true).create(true).mode(0o600).open(database);
    made.map(drop).map_err(|error| JournalError::io("make the database", database, error))
}

fn cannot_open(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode;
    matches!(error.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly))
}

/// A path as it may stand in a `file:` address.
fn uri_path(path: &Path) -> String {
    use std::os::unix::ffi::OsStrExt;
    let plain = |b: &u8| b.is_ascii_alphanumeric() || b"/-_.~".contains(b);
    path.as_os_str()
        .as_bytes()
        .iter()
        .map(|b| if plain(b) { (*b as char).to_string() } else { format!("%{b:02X}") })
        .collect()
}
