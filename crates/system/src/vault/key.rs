//! From what a person has (a passphrase, a file) to the key of a vault.

use super::VaultError;
use super::disk::{self, Disk};
use super::seal::{Hex, KEY_BYTES, Key, hex, random, unhex};
use argon2::{Algorithm, Argon2, Params, Version};
use mycel_abi::Secret;
use rustix::fs::{Mode, OFlags};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Bytes of a salt: what RFC 9106 recommends for passwords.
const SALT_BYTES: usize = 16;
/// Bytes of a key's name.
const ID_BYTES: usize = 8;
/// Bytes of a key file that are read; ours has two short lines at most.
const KEY_FILE_BYTES_MAX: u64 = 4096;
/// Shortest passphrase that is taken, in characters: below that, even argon2id loses to a guessing machine.
const PASSPHRASE_CHARS_MIN: usize = 8;

/// Memory, passes and lanes of argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// The second recommended option of RFC 9106, section 4 (the one for machines without 2 GiB to spare).
const USUAL: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 4 };
/// For machines with less than [`SMALL_MACHINE_KIB`]: the first line of OWASP's password storage cheat sheet.
const SMALL: Cost = Cost { memory_kib: 19 * 1024, passes: 2, lanes: 1 };
/// Below this, 64 MiB at once may be killed for want of memory.
const SMALL_MACHINE_KIB: u64 = 512 * 1024;
/// Bounds of what a file may ask of us before anything of it is proved: 1 GiB and 16 passes take some ten seconds.
const MOST: Cost = Cost { memory_kib: 1024 * 1024, passes: 16, lanes: 16 };

/// How the key is had. Stands in clear in the first line of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kdf", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Kdf {
    Argon2id {
        memory_kib: u32,
        passes: u32,
        lanes: u32,
        salt: Hex,
    },
    KeyFile {
        /// Its path; one that is not absolute begins at the vault's folder.
        file: String,
        /// The name of the line in it.
        id: Hex,
        salt: Hex,
    },
}

/// What a new vault, or a new key, is to be made of.
#[derive(Debug, Clone)]
pub enum NewKey {
    Passphrase(Secret),
    /// The file, made if it is not there; the usual place if none is named.
    KeyFile(Option<PathBuf>),
}

/// The name of the key file beside the vault.
pub(super) const USUAL_KEY_FILE: &str = "vault.key";

impl Kdf {
    /// A digest of every parameter, for binding boxes to them.
    pub(super) fn digest(&self) -> [u8; 32] {
        let text = serde_json::to_vec(self).expect("it is plain data");
        Sha256::digest(text).into()
    }

    /// Fresh parameters for a passphrase, fit for this machine.
    pub(super) fn for_passphrase() -> Self {
        let cost = if machine_kib() < SMALL_MACHINE_KIB { SMALL } else { USUAL };
        Self::with_cost(cost)
    }

    pub(super) fn with_cost(cost: Cost) -> Self {
        let Cost { memory_kib, passes, lanes } = cost;
        Kdf::Argon2id { memory_kib, passes, lanes, salt: salt() }
    }

    #[cfg(test)]
    pub(super) fn quick() -> Self {
        Self::with_cost(Cost { memory_kib: 64, passes: 1, lanes: 1 })
    }
}

fn salt() -> Hex {
    let mut salt = vec![0; SALT_BYTES];
    random(&mut salt);
    Hex(salt)
}

/// Memory of the machine in KiB.
#[allow(clippy::useless_conversion, reason = "the kernel's word has 32 bits on some machines")]
fn machine_kib() -> u64 {
    let info = rustix::system::sysinfo();
    u64::try_from(info.totalram).unwrap_or(u64::MAX).saturating_mul(u64::from(info.mem_unit)) / 1024
}

/// Refuses a passphrase that protects nothing.
pub(super) fn check_passphrase(passphrase: &Secret) -> Result<(), VaultError> {
    if passphrase.reveal().chars().count() < PASSPHRASE_CHARS_MIN {
        return Err(VaultError::Refused {
            why: format!("the passphrase is shorter than {PASSPHRASE_CHARS_MIN} characters"),
            hint: "four or five random words are easy to remember and hard to guess",
        });
    }
    Ok(())
}

/// The key of a passphrase. `path` names the vault in errors.
pub(super) fn of_passphrase(kdf: &Kdf, passphrase: &Secret, path: &Path) -> Result<Key, VaultError> {
    let Kdf::Argon2id { memory_kib, passes, lanes, salt } = kdf else {
        return Err(damaged(path, "it is sealed by a key file"));
    };
    let too_much = *memory_kib > MOST.memory_kib || *passes > MOST.passes || *lanes > MOST.lanes;
    if too_much || salt.0.len() != SALT_BYTES {
        return Err(damaged(path, "its argon2id parameters are out of bounds"));
    }
    let params = Params::new(*memory_kib, *passes, *lanes, Some(KEY_BYTES))
        .map_err(|_| damaged(path, "its argon2id parameters are out of bounds"))?;
    let mut key = Key([0; KEY_BYTES]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.reveal().as_bytes(), &salt.0, &mut key.0)
        .map_err(|_| damaged(path, "its argon2id parameters cannot be used"))?;
    Ok(key)
}

fn damaged(path: &Path, what: &str) -> VaultError {
    VaultError::Damaged { path: path.display().to_string(), what: what.to_owned() }
}

/// Where the key file of a vault in `folder` is.
pub(super) fn file_of(folder: &Path, file: &str) -> PathBuf {
    folder.join(file)
}

/// The key in the key file.
pub(super) fn of_file(folder: &Path, kdf: &Kdf) -> Result<Key, VaultError> {
    let Kdf::KeyFile { file, id, salt } = kdf else {
        return Err(damaged(folder, "it is sealed by a passphrase"));
    };
    let path = file_of(folder, file);
    let lines = read_lines(&path)?;
    let line = lines.iter().find(|(name, _)| *name == id.0);
    let (_, raw) = line.ok_or_else(|| VaultError::WrongKeyFile { path: path.display().to_string() })?;
    Ok(mixed(raw, &salt.0))
}

/// A key file may serve several vaults, each with a key of its own.
fn mixed(raw: &[u8], salt: &[u8]) -> Key {
    let mut hash = Sha256::new();
    hash.update(b"mycel vault key file 1\0");
    hash.update(salt);
    hash.update(raw);
    Key(hash.finalize().into())
}

type Line = (Vec<u8>, Zeroizing<Vec<u8>>);

/// A key file that is being changed.
pub(super) struct NewFileKey {
    pub(super) kdf: Kdf,
    pub(super) key: Key,
    path: PathBuf,
    id: Vec<u8>,
}

/// Puts a new key into the key file, beside those that are there: they are needed until the vault is sealed under the new one.
pub(super) fn add_to_file(
    folder: &Path,
    file: Option<&Path>,
    disk: &dyn Disk,
) -> Result<NewFileKey, VaultError> {
    let usual = folder.join(USUAL_KEY_FILE);
    let name = match file.filter(|file| *file != usual) {
        // Beside the vault: a folder that is moved takes its key along.
        None => USUAL_KEY_FILE.to_owned(),
        Some(file) => std::path::absolute(file)
            .ok()
            .and_then(|path| path.into_os_string().into_string().ok())
            .ok_or_else(|| unusable(file, "its path is no text", "name another file"))?,
    };
    let path = file_of(folder, &name);
    let mut lines = if path.symlink_metadata().is_ok() { read_lines(&path)? } else { Vec::new() };
    let (mut id, mut raw) = (vec![0; ID_BYTES], Zeroizing::new(vec![0; KEY_BYTES]));
    random(&mut id);
    random(&mut raw);
    let salt = salt();
    let key = mixed(&raw, &salt.0);
    lines.push((id.clone(), raw));
    write_lines(&path, &lines, disk)?;
    Ok(NewFileKey { kdf: Kdf::KeyFile { file: name, id: Hex(id.clone()), salt }, key, path, id })
}

impl NewFileKey {
    /// Takes the key that is no longer needed out of the file.
    pub(super) fn forget(&self, old: &Kdf, folder: &Path, disk: &dyn Disk) -> Result<(), VaultError> {
        let Kdf::KeyFile { file, id, .. } = old else { return Ok(()) };
        if file_of(folder, file) != self.path || id.0 == self.id {
            return Ok(());
        }
        let mut lines = read_lines(&self.path)?;
        lines.retain(|(name, _)| *name != id.0);
        write_lines(&self.path, &lines, disk)
    }
}

fn write_lines(path: &Path, lines: &[Line], disk: &dyn Disk) -> Result<(), VaultError> {
    let mut text = Zeroizing::new(String::new());
    for (id, raw) in lines {
        text.push_str(&format!("{} ", hex(id)));
        text.push_str(&Zeroizing::new(hex(raw)));
        text.push('\n');
    }
    disk::replace(disk, path, text.as_bytes()).map_err(|source| VaultError::Io {
        doing: "writing the key file",
        path: path.display().to_string(),
        source,
    })
}

fn unusable(path: &Path, why: impl Into<String>, hint: impl Into<String>) -> VaultError {
    VaultError::KeyFile { path: path.display().to_string(), why: why.into(), hint: hint.into() }
}

/// Reads a key file that is its owner's alone.
fn read_lines(path: &Path) -> Result<Vec<Line>, VaultError> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let file = rustix::fs::open(path, flags, Mode::empty()).map(std::fs::File::from).map_err(|error| {
        unusable(
            path,
            std::io::Error::from(error).to_string(),
            "put it back; without it the vault stays closed",
        )
    })?;
    let found = file.metadata().map_err(|error| unusable(path, error.to_string(), "check the disk"))?;
    if !found.is_file() {
        return Err(unusable(path, "it is not a file", "name a file"));
    }
    if found.mode() & 0o077 != 0 {
        return Err(unusable(
            path,
            format!("others may read or write it (its mode is {:o})", found.mode() & 0o777),
            format!(
                "if nobody else has seen it: chmod 600 {}; else also `mycel vault rotate`",
                path.display()
            ),
        ));
    }
    let me = rustix::process::geteuid().as_raw();
    if found.uid() != me {
        return Err(unusable(path, format!("it belongs to user {}", found.uid()), "use a file of your own"));
    }
    let mut text = Zeroizing::new(String::new());
    let read = file.take(KEY_FILE_BYTES_MAX).read_to_string(&mut text);
    read.map_err(|error| unusable(path, error.to_string(), "it is no key file of a vault"))?;
    let line = |line: &str| {
        let (id, raw) = line.split_once(' ')?;
        let (id, raw) = (unhex(id)?, Zeroizing::new(unhex(raw)?));
        (id.len() == ID_BYTES && raw.len() == KEY_BYTES).then_some((id, raw))
    };
    let lines: Option<Vec<Line>> = text.lines().map(line).collect();
    lines
        .filter(|lines| !lines.is_empty())
        .ok_or_else(|| unusable(path, "it is no key file of a vault", "name another file, or move it away"))
}
