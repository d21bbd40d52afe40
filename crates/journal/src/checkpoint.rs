//! Signatures over the chain.
//!
//! A hash chain shows that nothing inside it was changed; it cannot show that the whole of it was not written anew, or
//! that its end was not cut off. So the node signs the chain from time to time with an Ed25519 key, the signature is an
//! event itself, and a copy of it stands in the file `checkpoints` beside the database. The signed bytes are
//!
//! ```text
//! mycel-checkpoint/1 LF journal id LF seq in decimal LF hash in hexadecimal LF
//! ```

use crate::JOURNAL_RUN;
use crate::chain::{Hash, hex, unhex};
use crate::error::{JournalError, Result};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use mycel_abi::{Body, Digest, EventId, Millis, Seq};
use rusqlite::{Connection, OptionalExtension};
use std::io::{Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

const KEY_FILE: &str = "node.key";

/// The file with a copy of each signature, a line each: `seq hash key signature`.
pub(crate) const COPIES: &str = "checkpoints";

/// The node's signing key, read (or made) when it is first needed.
pub(crate) struct Signer {
    dir: PathBuf,
    key: OnceLock<SigningKey>,
}

/// A signature that was just appended, as event number `event`.
pub(crate) struct Signed {
    pub event: Seq,
    pub body: Body,
}

impl Signer {
    pub(crate) fn new(dir: PathBuf) -> Self {
        Signer { dir, key: OnceLock::new() }
    }

    pub(crate) fn key(&self) -> Result<&SigningKey> {
        if let Some(key) = self.key.get() {
            return Ok(key);
        }
        let key = load_or_make(&self.dir)?;
        Ok(self.key.get_or_init(|| key))
    }
}

fn load_or_make(dir: &Path) -> Result<SigningKey> {
    let path = dir.join(KEY_FILE);
    if !path.exists() {
        make(dir, &path).map_err(|source| JournalError::io("make the node key", &path, source))?;
    }
    let bad = |why: String, hint| JournalError::Key { path: path.clone(), why, hint };
    let mut file = std::fs::File::open(&path).map_err(|e| bad(e.to_string(), "check who owns the file"))?;
    let mode = file.metadata().map_err(|e| bad(e.to_string(), "check the disk"))?.permissions().mode();
    if mode & 0o077 != 0 {
        return Err(bad(
            format!("others may read it (mode {:o})", mode & 0o777),
            "take their rights away: chmod 600",
        ));
    }
    let mut text = String::new();
    let read = Read::take(&mut file, 128).read_to_string(&mut text);
    read.map_err(|e| bad(e.to_string(), "move the file away; a new key is made"))?;
    let seed: Option<[u8; 32]> = unhex(text.trim_end()).and_then(|bytes| bytes.try_into().ok());
    let seed = seed.ok_or_else(|| bad("it holds no key".into(), "move the file away; a new key is made"))?;
    Ok(SigningKey::from_bytes(&seed))
}

/// Written under another name and linked, so that of two processes that need a key at once both get the same.
fn make(dir: &Path, path: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(dir)?;
    let mut random = [0; 40];
    crate::schema::fill_random(&mut random);
    let (seed, name) = random.split_at(32);
    let temporary = dir.join(format!(".{KEY_FILE}-{}", hex(name)));
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&temporary)?;
    let written = file.write_all(format!("{}\n", hex(seed)).as_bytes()).and_then(|()| file.sync_all());
    let linked = written.and_then(|()| std::fs::hard_link(&temporary, path));
    std::fs::remove_file(&temporary)?;
    match linked {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        other => other.and_then(|()| std::fs::File::open(dir)?.sync_all()),
    }
}

fn signed_bytes(journal: &str, seq: Seq, hash: &str) -> Vec<u8> {
    format!("mycel-checkpoint/1\n{journal}\n{seq}\n{hash}\n").into_bytes()
}

pub(crate) fn sign(key: &SigningKey, journal: &str, seq: Seq, hash: &Hash) -> Body {
    let signature = key.sign(&signed_bytes(journal, seq, &hex(hash)));
    Body::Checkpointed {
        seq,
        hash: Digest::from_bytes(hash),
        key: hex(key.verifying_key().as_bytes()),
        signature: hex(&signature.to_bytes()),
    }
}

/// Whether `signature` is `key`'s over this point of the chain. Anything that cannot be read is no signature.
pub(crate) fn is_signed(journal: &str, seq: Seq, hash: &str, key: &str, signature: &str) -> bool {
    let bytes = |text| unhex(text).unwrap_or_default();
    let key = <[u8; 32]>::try_from(bytes(key)).ok().and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok());
    let signature = <[u8; 64]>::try_from(bytes(signature)).ok().map(|bytes| Signature::from_bytes(&bytes));
    match (key, signature) {
        (Some(key), Some(signature)) => {
            key.verify_strict(&signed_bytes(journal, seq, hash), &signature).is_ok()
        }
        _ => false,
    }
}

/// Adds a copy of the signature to the file beside the database. The event is the signature; a copy that could not be
/// written only means that a cut tail is noticed later.
pub(crate) fn remember(dir: &Path, signed: &Signed) {
    let Body::Checkpointed { seq, hash, key, signature } = &signed.body else { return };
    let line = format!("{seq} {hash} {key} {signature}\n");
    let file = std::fs::OpenOptions::new().append(true).create(true).mode(0o600).open(dir.join(COPIES));
    let _ = file.and_then(|mut file| file.write_all(line.as_bytes()).and_then(|()| file.sync_data()));
}

/// Number of the last event a signature covers; 0 if there is none.
pub(crate) fn last_signed(connection: &Connection) -> rusqlite::Result<Seq> {
    let sql = "SELECT seq FROM events WHERE run = ?1 AND kind = 'checkpointed' ORDER BY seq DESC LIMIT 1";
    let seq = connection.query_row(sql, [JOURNAL_RUN], |row| row.get::<_, i64>(0)).optional()?;
    Ok(seq.unwrap_or(0).max(0) as Seq)
}

/// The last event of the journal's own run: the parent of its next one.
pub(crate) fn last_of_journal(connection: &Connection) -> rusqlite::Result<Option<EventId>> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM events WHERE run = ?1 ORDER BY seq DESC LIMIT 1")?;
    let id: Option<String> = statement.query_row([JOURNAL_RUN], |row| row.get(0)).optional()?;
    Ok(id.and_then(|id| id.parse().ok()))
}

/// The clock, for the journal's own events.
pub(crate) fn now() -> Millis {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |time| Millis::try_from(time.as_millis()).unwrap_or(0))
}
