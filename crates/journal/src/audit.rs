//! The one pass of an audit over the rows.
//!
//! Each row is held against the row before (`prev`), against itself (`digest`, `hash`) and against the row after, which
//! tells whether a wrong hash means a changed header or a changed hash.

use crate::chain::{self, FORMAT, Hash, hex};
use crate::checkpoint::{self, COPIES};
use crate::read::{Stored, StoredBody, hash_of, read_body};
use crate::scan::{self, Scanned};
use crate::verify::VerifyReport;
use mycel_abi::{Body, Seq};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;

/// Bytes of the file with the copies of signatures that are read: the newest, thousands of them.
const COPIES_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// What is known so far.
pub(crate) struct Audit<'a> {
    journal: &'a str,
    pub report: VerifyReport,
    next: Seq,
    /// What `prev` of the next row may be: one hash, or two where a row's own hash does not fit; none after a gap.
    expected: Vec<Hash>,
    /// A row whose hash does not fit; the next row tells whether the header or the hash was changed.
    doubtful: Option<Doubtful>,
    last_hash: Option<Hash>,
    gone: BTreeMap<String, Seq>,
    erased: BTreeMap<String, Seq>,
}

struct Doubtful {
    seq: Seq,
    id: String,
    stored: Hash,
    computed: Hash,
}

impl<'a> Audit<'a> {
    pub(crate) fn new(journal: &'a str) -> Self {
        Audit {
            journal,
            report: VerifyReport::default(),
            next: 1,
            expected: vec![chain::genesis(journal)],
            doubtful: None,
            last_hash: Some(chain::genesis(journal)),
            gone: BTreeMap::new(),
            erased: BTreeMap::new(),
        }
    }

    pub(crate) fn take(&mut self, connection: &Connection, scanned: Scanned) {
        match scanned {
            Scanned::Row(stored) => {
                self.reach(stored.header.seq);
                self.row(connection, &stored);
            }
            Scanned::Senseless { seq, why } => {
                self.reach(seq);
                self.report.add(Some(seq), None, format!("the row cannot be read: {why}"));
                self.skip(seq);
            }
            Scanned::Unreadable { seq, why } => {
                self.reach(seq);
                self.report.add(Some(seq), None, format!("the database gave no row: {why}"));
                self.skip(seq);
            }
        }
    }

    /// Notes the numbers between the last row and `seq` as missing.
    fn reach(&mut self, seq: Seq) {
        if self.next < seq {
            let what = match seq - 1 {
                last if last == self.next => format!("event number {last} is missing"),
                last => format!("events number {} to {last} are missing", self.next),
            };
            self.report.add(Some(self.next), None, what);
            self.skip(seq - 1);
        }
    }

    /// Goes on behind `seq` without knowing its hash.
    fn skip(&mut self, seq: Seq) {
        self.settle(None);
        self.next = seq.saturating_add(1);
        self.expected.clear();
        self.last_hash = None;
    }

    fn row(&mut self, connection: &Connection, row: &Stored) {
        self.report.events += 1;
        let (Some(digest), Some(prev), Some(hash)) =
            (hash_of(&row.digest), hash_of(&row.prev), hash_of(&row.hash))
        else {
            let what = "digest, prev or hash is not 32 bytes long";
            self.report.add(Some(row.header.seq), Some(&row.header.id), what);
            return self.skip(row.header.seq);
        };
        self.settle(Some(&prev));
        let prev_fits = self.expected.is_empty() || self.expected.contains(&prev);
        let links = Links { expected: self.expected.first().copied().unwrap_or(prev), prev, digest, hash };
        self.own_links(row, &links, prev_fits);
        if row.header.version != FORMAT {
            let what = format!("its format is {}, which this program does not know", row.header.version);
            self.report.add(Some(row.header.seq), Some(&row.header.id), what);
        }
        self.note_body(connection, row, &prev);
        self.next = row.header.seq + 1;
        self.last_hash = Some(hash);
    }

    /// Checks one row by itself and names the column where that can be told: a hash that fits as soon as one column is
    /// put right tells which column was wrong.
    fn own_links(&mut self, row: &Stored, links: &Links, prev_fits: bool) {
        let header = row.header.canonical();
        let fits = |prev: &Hash, digest: &Hash| chain::event_hash(prev, &header, digest) == links.hash;
        let mut what = Vec::new();
        let body_problem = row.body_problem();
        let proper_digest = row.proper_digest().unwrap_or(links.digest);
        let hash_fits = fits(&links.prev, &links.digest);
        if let Some(problem) = body_problem {
            what.push(match () {
                () if hash_fits => format!("body or salt was changed ({problem})"),
                () if fits(&links.prev, &proper_digest) => "column `digest` was changed".to_owned(),
                () => problem,
            });
        }
        if !prev_fits {
            what.push(match () {
                () if !hash_fits && fits(&links.expected, &links.digest) => {
                    "column `prev` was changed".to_owned()
                }
                () => "`prev` is not the hash of the event before: events were changed, moved or removed"
                    .to_owned(),
            });
        }
        self.expected = vec![links.hash];
        if what.is_empty() && !hash_fits {
            let computed = chain::event_hash(&links.prev, &header, &links.digest);
            self.expected.push(computed);
            let (seq, id) = (row.header.seq, row.header.id.clone());
            self.doubtful = Some(Doubtful { seq, id, stored: links.hash, computed });
        }
        if !what.is_empty() {
            self.report.add(Some(row.header.seq), Some(&row.header.id), what.join("; "));
        }
    }

    /// Judges the doubtful row by the `prev` of the row after it.
    fn settle(&mut self, prev: Option<&Hash>) {
        let Some(doubtful) = self.doubtful.take() else { return };
        let header = "a column of the header (seq, id, run, parent, at, actor, kind, version) was changed";
        let what = match prev {
            Some(prev) if *prev == doubtful.stored => header.to_owned(),
            Some(prev) if *prev == doubtful.computed => "column `hash` was changed".to_owned(),
            Some(_) | None => format!("column `hash` was changed, or {header}"),
        };
        self.report.add(Some(doubtful.seq), Some(&doubtful.id), what);
    }

    fn note_body(&mut self, connection: &Connection, row: &Stored, prev: &Hash) {
        let (seq, id) = (row.header.seq, &row.header.id);
        let text = match &row.body {
            StoredBody::Erased => {
                self.report.erased += 1;
                self.gone.insert(id.clone(), seq);
                return;
            }
            StoredBody::Text(text) => text,
            StoredBody::Hurt(_) => return,
        };
        match (row.header.kind.as_str(), read_body(text)) {
            ("erased", Ok(Body::Erased { event, .. })) => {
                self.erased.insert(event.as_str().to_owned(), seq);
            }
            ("checkpointed", Ok(Body::Checkpointed { seq: to, hash, key, signature })) => {
                let signed = checkpoint::is_signed(self.journal, to, hash.as_str(), &key, &signature);
                let found = if to + 1 == seq { Some(hex(prev)) } else { hash_at(connection, to) };
                self.note_signature(signed && found.as_deref() == Some(hash.as_str()), row, to, key);
            }
            (_, Ok(_)) => {}
            (_, Err(why)) => self.report.add(Some(seq), Some(id), why),
        }
    }

    fn note_signature(&mut self, good: bool, row: &Stored, to: Seq, key: String) {
        if good {
            self.report.checkpoints += 1;
            self.report.signed_to = self.report.signed_to.max(to);
            self.report.keys.insert(key);
        } else {
            let what = format!("its signature does not fit the chain up to number {to}");
            self.report.add(Some(row.header.seq), Some(&row.header.id), what);
        }
    }

    /// What can be told only after the last row.
    pub(crate) fn finish(&mut self, connection: &Connection, last: Seq) {
        self.reach(last.saturating_add(1));
        self.settle_by_head(connection);
        for (id, seq) in &self.gone {
            if !self.erased.contains_key(id) {
                let what = "its body is gone and no event says that it was erased";
                self.report.add(Some(*seq), Some(id), what);
            }
        }
        for (id, seq) in &self.erased {
            if !self.gone.contains_key(id) {
                self.report.add(Some(*seq), None, format!("it says that {id} was erased, which is not so"));
            }
        }
    }

    fn settle_by_head(&mut self, connection: &Connection) {
        let sql = "SELECT value FROM meta WHERE name = 'head'";
        let noted: Option<Vec<u8>> =
            connection.query_row(sql, [], |row| row.get(0)).optional().ok().flatten();
        let noted = noted.filter(|bytes| bytes.len() == 40);
        let noted_hash = noted.as_ref().and_then(|bytes| hash_of(&bytes[8..]));
        self.settle(noted_hash.as_ref());
        let fits = scan::noted_number(connection) == Some(self.next - 1)
            && (self.last_hash.is_none() || self.expected.iter().any(|hash| Some(*hash) == noted_hash));
        if !fits {
            let what = "the noted head of the chain is not the last event: the end was changed or cut off";
            self.report.add(None, None, what);
        }
    }

    /// Every good signature kept beside the database must be found in the chain, or its end was cut off.
    pub(crate) fn check_copies(&mut self, connection: &Connection, dir: &std::path::Path) {
        for line in read_copies(&dir.join(COPIES)).lines() {
            let words: Vec<&str> = line.split(' ').collect();
            let [seq, hash, key, signature] = words[..] else { continue };
            let Ok(seq) = seq.parse::<Seq>() else { continue };
            if !checkpoint::is_signed(self.journal, seq, hash, key, signature) {
                continue;
            }
            if hash_at(connection, seq).as_deref() != Some(hash) {
                let what = "was signed, but the chain now says something else there: its end was cut off or written anew";
                self.report.add(Some(seq), None, what);
            }
        }
    }
}

/// The four hashes that bind one row.
struct Links {
    /// The hash of the row before.
    expected: Hash,
    prev: Hash,
    digest: Hash,
    hash: Hash,
}

impl Stored {
    /// The digest that body and salt make.
    fn proper_digest(&self) -> Option<Hash> {
        match (&self.body, &self.salt) {
            (StoredBody::Text(text), Some(salt)) => Some(chain::body_digest(salt, text)),
            (StoredBody::Text(_) | StoredBody::Erased | StoredBody::Hurt(_), _) => None,
        }
    }
}

fn hash_at(connection: &Connection, seq: Seq) -> Option<String> {
    let seq = i64::try_from(seq).ok()?;
    let sql = "SELECT hash FROM events WHERE seq = ?1";
    let hash: Option<Vec<u8>> = connection.query_row(sql, [seq], |row| row.get(0)).optional().ok().flatten();
    hash.map(|hash| hex(&hash))
}

/// The newest lines of the file with copies; empty if there is none.
fn read_copies(path: &std::path::Path) -> String {
    use std::io::{Read, Seek, SeekFrom};
    let mut bytes = Vec::new();
    let _ = std::fs::File::open(path).and_then(|mut file| {
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(COPIES_BYTES_MAX)))?;
        file.take(COPIES_BYTES_MAX).read_to_end(&mut bytes)
    });
    String::from_utf8_lossy(&bytes).into_owned()
}
