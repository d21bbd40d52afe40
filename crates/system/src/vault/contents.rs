//! The file: one JSON object a line. The first says how the key is had, then a line for each secret, the last seals them all.
//!
//! There is one way to write the same content, and what reads differently is refused: so every byte of the file counts.

use super::key::Kdf;
use super::scope::{Scope, check_name};
use super::seal::{Hex, Key, Sealed};
use super::{NAME_CHARS_MAX, SCOPES_MAX, SECRET_BYTES_MAX, SECRETS_MAX};
use mycel_abi::Secret;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The form that this program writes, and the only one it reads.
const VERSION: u32 = 1;
/// What the box in the first line holds: it tells a wrong key from a changed file.
const CHECK: &[u8] = b"this key opens this vault";
/// Bytes of the whole file: all secrets at their largest would be more, but nobody has them.
pub(super) const FILE_BYTES_MAX: u64 = 16 << 20;

/// The whole vault, sealed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Contents {
    pub(super) kdf: Kdf,
    check: Sealed,
    pub(super) entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    mycel_vault: u32,
    key: Kdf,
    check: Sealed,
}

/// A secret in its box.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) scopes: Vec<String>,
    /// Milliseconds since 1970 at which it was set.
    pub(super) set_ms: u64,
    sealed: Sealed,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Foot {
    seal: Sealed,
    /// SHA-256 of everything before this line and of the seal: tells damage from a wrong key without any key.
    sum: Hex,
}

/// Why a file is not taken.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Damaged(String),
    WrongKey,
}

fn damaged(what: impl Into<String>) -> Fault {
    Fault::Damaged(what.into())
}

impl Contents {
    /// An empty vault under this key.
    pub(super) fn new(kdf: Kdf, key: &Key) -> Self {
        let check = key.seal(CHECK, &bound("check", &kdf, b""));
        Self { kdf, check, entries: Vec::new() }
    }

    /// The file, sealed as a whole.
    pub(super) fn write(&self, key: &Key) -> String {
        let body = self.body();
        let seal = key.seal(b"", &bound("whole", &self.kdf, body.as_bytes()));
        let sum = sum(&body, &seal);
        let foot = Foot { seal, sum };
        format!("{body}{}\n", line(&foot))
    }

    fn body(&self) -> String {
        let head = Head { mycel_vault: VERSION, key: self.kdf.clone(), check: self.check.clone() };
        let lines = std::iter::once(line(&head)).chain(self.entries.iter().map(line));
        lines.map(|line| line + "\n").collect()
    }

    /// Reads a file without any key: names and scopes are as somebody wrote them, not yet proved.
    pub(super) fn read(text: &str) -> Result<Unproved, Fault> {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let [head, entries @ .., foot] = lines.as_slice() else {
            return Err(damaged("it has no beginning and no end"));
        };
        let head: Head = parse(head, "its first line")?;
        if head.mycel_vault != VERSION {
            return Err(damaged(format!(
                "it is of version {}, and this program reads {VERSION}",
                head.mycel_vault
            )));
        }
        if entries.len() > SECRETS_MAX {
            return Err(damaged(format!("it holds more than {SECRETS_MAX} secrets")));
        }
        let entries: Result<Vec<Entry>, Fault> = entries.iter().map(|line| parse(line, "a line")).collect();
        let contents = Self { kdf: head.key, check: head.check, entries: entries? };
        contents.entries.iter().try_for_each(Entry::check)?;
        let sorted = contents.entries.is_sorted_by(|a, b| a.name < b.name);
        let foot: Foot = parse(foot, "its last line")?;
        let body = contents.body();
        if !sorted || foot.sum != sum(&body, &foot.seal) || format!("{body}{}\n", line(&foot)) != text {
            return Err(damaged("its parts do not fit together"));
        }
        Ok(Unproved { contents, seal: foot.seal })
    }

    pub(super) fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    /// The secret in an entry.
    pub(super) fn secret(&self, entry: &Entry, key: &Key) -> Option<Secret> {
        key.open_text(&entry.sealed, &bound("secret", &self.kdf, &entry.bound()))
    }

    /// Puts a secret in, in place of one of the same name.
    pub(super) fn put(&mut self, new: NewEntry<'_>, key: &Key) {
        let scopes: Vec<String> = new.scopes.iter().map(Scope::to_string).collect();
        let bound = bound("secret", &self.kdf, &label(new.name, &scopes, new.set_ms));
        let sealed = key.seal(new.secret.reveal().as_bytes(), &bound);
        let entry = Entry { name: new.name.to_owned(), scopes, set_ms: new.set_ms, sealed };
        match self.entries.binary_search_by(|other| other.name.as_str().cmp(new.name)) {
            Ok(at) => self.entries[at] = entry,
            Err(at) => self.entries.insert(at, entry),
        }
    }

    /// The same secrets under another key; none if one of them does not open.
    pub(super) fn under(&self, old: &Key, kdf: Kdf, new: &Key) -> Option<Self> {
        let mut fresh = Self::new(kdf, new);
        for entry in &self.entries {
            let secret = self.secret(entry, old)?;
            let scopes = entry.scopes().ok()?;
            let again =
                NewEntry { name: &entry.name, scopes: &scopes, set_ms: entry.set_ms, secret: &secret };
            fresh.put(again, new);
        }
        Some(fresh)
    }
}

/// What is to be put in.
pub(super) struct NewEntry<'a> {
    pub(super) name: &'a str,
    pub(super) scopes: &'a [Scope],
    pub(super) set_ms: u64,
    pub(super) secret: &'a Secret,
}

impl Entry {
    fn bound(&self) -> Vec<u8> {
        label(&self.name, &self.scopes, self.set_ms)
    }

    pub(super) fn scopes(&self) -> Result<Vec<Scope>, super::VaultError> {
        self.scopes.iter().map(|text| text.parse()).collect()
    }

    fn check(&self) -> Result<(), Fault> {
        let name_fits = self.name.chars().count() <= NAME_CHARS_MAX && check_name(&self.name).is_ok();
        let box_fits = self.sealed.len() <= SECRET_BYTES_MAX + 16;
        if name_fits && box_fits && self.scopes.len() <= SCOPES_MAX && self.scopes().is_ok() {
            Ok(())
        } else {
            Err(damaged("a line is not as a vault writes it"))
        }
    }
}

/// A file that reads well, before the key has proved it.
#[derive(Debug)]
pub(super) struct Unproved {
    contents: Contents,
    seal: Sealed,
}

impl Unproved {
    pub(super) fn contents(&self) -> &Contents {
        &self.contents
    }

    /// The content, if this key sealed all of it.
    pub(super) fn prove(self, key: &Key) -> Result<Contents, Fault> {
        let Self { contents, seal } = self;
        let kdf = &contents.kdf;
        if key.open(&contents.check, &bound("check", kdf, b"")).is_none_or(|check| *check != CHECK) {
            return Err(Fault::WrongKey);
        }
        if key.open(&seal, &bound("whole", kdf, contents.body().as_bytes())).is_none() {
            return Err(damaged("somebody changed it who does not have its key"));
        }
        Ok(contents)
    }
}

/// What stands beside a box in clear, in one form.
fn label(name: &str, scopes: &[String], set_ms: u64) -> Vec<u8> {
    serde_json::to_vec(&(name, scopes, set_ms)).expect("it is plain data")
}

/// What a box is bound to: what it is, the parameters of the key, and more.
fn bound(what: &str, kdf: &Kdf, more: &[u8]) -> Vec<u8> {
    let mut bytes = format!("mycel vault {VERSION} {what}\0").into_bytes();
    bytes.extend(kdf.digest());
    bytes.extend(more);
    bytes
}

fn sum(body: &str, seal: &Sealed) -> Hex {
    Hex(Sha256::digest(format!("{body}{}", line(seal))).to_vec())
}

fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("it is plain data")
}

fn parse<'a, T: Deserialize<'a>>(line: &'a str, what: &str) -> Result<T, Fault> {
    // The words of the parser could repeat a part of the file; the place is enough.
    serde_json::from_str(line)
        .map_err(|error| damaged(format!("{what} does not read, at column {}", error.column())))
}
