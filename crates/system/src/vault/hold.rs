//! Where the vault is, and the ways to its key.

use super::contents::{Contents, FILE_BYTES_MAX, Fault, Unproved};
use super::disk::{self, Disk, RealDisk};
use super::key::{self, Kdf, NewKey};
use super::open::OpenVault;
use super::seal::{Key, hex};
use super::{UNLOCK_S_MAX, VaultError, guard, keyring};
use mycel_abi::Secret;
use rustix::fs::{FlockOperation, Mode, OFlags};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The vault of one state folder, whether it is there or not. Holds no key.
#[derive(Debug, Clone)]
pub struct Vault {
    folder: PathBuf,
}

/// What is known of a secret while the vault is locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub name: String,
    /// `provider:NAME`, `tool:NAME`; none: nobody but the person.
    pub scopes: Vec<String>,
    /// Milliseconds since 1970 at which it was set.
    pub set_ms: u64,
}

/// What opens a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeySource {
    Passphrase,
    KeyFile(PathBuf),
}

/// Held while the vault is changed; gone when dropped.
pub(super) struct Lock(#[expect(dead_code, reason = "closing it is what ends the lock")] OwnedFd);

impl Vault {
    /// The vault in this folder, which must be there, and private.
    pub fn at(state: &Path) -> Self {
        Self { folder: state.to_owned() }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.join("vault")
    }

    pub fn exists(&self) -> bool {
        self.path().symlink_metadata().is_ok()
    }

    /// The names in it, without any key. They are as the file says and not yet proved.
    ///
    /// # Errors
    /// [`VaultError::Missing`], [`VaultError::Damaged`], [`VaultError::Io`].
    pub fn list(&self) -> Result<Vec<Listed>, VaultError> {
        let unproved = self.read()?;
        let listed = |entry: &super::contents::Entry| Listed {
            name: entry.name.clone(),
            scopes: entry.scopes.clone(),
            set_ms: entry.set_ms,
        };
        Ok(unproved.contents().entries.iter().map(listed).collect())
    }

    /// What opens it.
    ///
    /// # Errors
    /// As [`Vault::list`].
    pub fn source(&self) -> Result<KeySource, VaultError> {
        Ok(match &self.read()?.contents().kdf {
            Kdf::Argon2id { .. } => KeySource::Passphrase,
            Kdf::KeyFile { file, .. } => KeySource::KeyFile(key::file_of(&self.folder, file)),
        })
    }

    /// Whether it opens without asking anybody: by its key file, or because it was unlocked.
    pub fn is_unlocked(&self) -> bool {
        self.read().is_ok_and(|unproved| match &unproved.contents().kdf {
            Kdf::Argon2id { .. } => keyring::recall(&self.id(&unproved.contents().kdf)).is_some(),
            Kdf::KeyFile { .. } => true,
        })
    }

    /// Makes the vault, empty.
    ///
    /// # Errors
    /// [`VaultError::Exists`], [`VaultError::Refused`] for a weak passphrase, [`VaultError::KeyFile`], [`VaultError::Io`].
    pub fn init(&self, new: &NewKey) -> Result<OpenVault, VaultError> {
        self.init_on(new, &RealDisk)
    }

    pub(super) fn init_on(&self, new: &NewKey, disk: &dyn Disk) -> Result<OpenVault, VaultError> {
        keep_memory_private()?;
        let _lock = self.lock()?;
        if self.exists() {
            return Err(VaultError::Exists { path: self.path().display().to_string() });
        }
        let (kdf, key) = match new {
            NewKey::Passphrase(passphrase) => {
                key::check_passphrase(passphrase)?;
                self.of_passphrase(passphrase)?
            }
            NewKey::KeyFile(file) => {
                let new = key::add_to_file(&self.folder, file.as_deref(), disk)?;
                (new.kdf, new.key)
            }
        };
        let contents = Contents::new(kdf, &key);
        self.write(&contents, &key, disk)?;
        Ok(OpenVault::new(self.clone(), contents, key))
    }

    pub(super) fn of_passphrase(&self, passphrase: &Secret) -> Result<(Kdf, Key), VaultError> {
        let kdf = Kdf::for_passphrase();
        let key = key::of_passphrase(&kdf, passphrase, &self.path())?;
        Ok((kdf, key))
    }

    /// Opens it: by its key file, by the key it was unlocked with, else by the passphrase that `ask` gives.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::Damaged`] and the others of reading; those of `ask` as they are.
    pub fn open(&self, ask: &dyn Fn() -> Result<Secret, VaultError>) -> Result<OpenVault, VaultError> {
        keep_memory_private()?;
        let unproved = self.read()?;
        let kdf = unproved.contents().kdf.clone();
        let key = match &kdf {
            Kdf::KeyFile { .. } => key::of_file(&self.folder, &kdf)?,
            Kdf::Argon2id { .. } => match keyring::recall(&self.id(&kdf)) {
                Some(key) => key,
                None => key::of_passphrase(&kdf, &ask()?, &self.path())?,
            },
        };
        let contents = unproved.prove(&key).map_err(|fault| self.fault(fault, &kdf))?;
        Ok(OpenVault::new(self.clone(), contents, key))
    }

    /// Keeps the key of an open vault in the kernel's keyring for so long.
    ///
    /// # Errors
    /// [`VaultError::Keyring`]; [`VaultError::Refused`] for a time out of bounds.
    pub fn unlock(&self, open: &OpenVault, time: Duration) -> Result<(), VaultError> {
        if time.is_zero() || time.as_secs() > UNLOCK_S_MAX {
            return Err(VaultError::Refused {
                why: "the time to stay unlocked is out of bounds".into(),
                hint: "from 1s to 7d; for longer, `mycel vault rotate --key-file` seals by a key file",
            });
        }
        keyring::remember(&self.id(open.kdf()), open.key(), time)
    }

    /// Forgets the key; says whether one was kept.
    ///
    /// # Errors
    /// As [`Vault::list`]; [`VaultError::Keyring`].
    pub fn lock_again(&self) -> Result<bool, VaultError> {
        keyring::forget(&self.id(&self.read()?.contents().kdf))
    }

    /// Names the key of this vault in the keyring: another vault, or another key of this one, has another name.
    pub(super) fn id(&self, kdf: &Kdf) -> String {
        let place = self.path().canonicalize().unwrap_or_else(|_| self.path());
        let mut hash = Sha256::new();
        hash.update(place.as_os_str().as_encoded_bytes());
        hash.update(kdf.digest());
        hex(&hash.finalize()[..16])
    }

    pub(super) fn read(&self) -> Result<Unproved, VaultError> {
        let path = self.path();
        let io = |source: io::Error| self.io("reading the vault", source);
        let file = match fs::File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(VaultError::Missing),
            Err(error) => return Err(io(error)),
        };
        let mut bytes = Vec::new();
        file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(io)?;
        if bytes.len() as u64 > FILE_BYTES_MAX {
            return Err(self.damaged("it is larger than any vault".into()));
        }
        let text = String::from_utf8(bytes).map_err(|_| self.damaged("it is not text".into()))?;
        Contents::read(&text).map_err(|fault| match fault {
            Fault::Damaged(what) => self.damaged(what),
            Fault::WrongKey => unreachable!("no key was tried"),
        })
    }

    pub(super) fn write(&self, contents: &Contents, key: &Key, disk: &dyn Disk) -> Result<(), VaultError> {
        let text = contents.write(key);
        // What is written must open again: a vault that does not is worse than none.
        let again = Contents::read(&text).and_then(|unproved| unproved.prove(key));
        assert_eq!(again.as_ref(), Ok(contents), "a vault reads as it was written");
        disk::replace(disk, &self.path(), text.as_bytes())
            .map_err(|source| self.io("writing the vault", source))
    }

    pub(super) fn fault(&self, fault: Fault, kdf: &Kdf) -> VaultError {
        match (fault, kdf) {
            (Fault::Damaged(what), _) => self.damaged(what),
            (Fault::WrongKey, Kdf::Argon2id { .. }) => VaultError::WrongPassphrase,
            (Fault::WrongKey, Kdf::KeyFile { file, .. }) => {
                VaultError::WrongKeyFile { path: key::file_of(&self.folder, file).display().to_string() }
            }
        }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Waits until nobody else changes the vault.
    pub(super) fn lock(&self) -> Result<Lock, VaultError> {
        let path = self.folder.join("vault.lock");
        let flags = OFlags::RDWR | OFlags::CREATE | OFlags::CLOEXEC | OFlags::NOFOLLOW;
        let io = |error: rustix::io::Errno| self.io("locking the vault", error.into());
        let file = rustix::fs::open(&path, flags, Mode::RUSR | Mode::WUSR).map_err(io)?;
        loop {
            match rustix::fs::flock(&file, FlockOperation::LockExclusive) {
                Err(rustix::io::Errno::INTR) => {}
                done => return done.map(|()| Lock(file)).map_err(io),
            }
        }
    }

    fn damaged(&self, what: String) -> VaultError {
        VaultError::Damaged { path: self.path().display().to_string(), what }
    }

    fn io(&self, doing: &'static str, source: io::Error) -> VaultError {
        VaultError::Io { doing, path: self.path().display().to_string(), source }
    }
}

pub(super) fn keep_memory_private() -> Result<(), VaultError> {
    guard::keep_memory_private().map_err(|error| VaultError::Refused {
        why: format!("this process cannot be kept from being dumped: {error}"),
        hint: "a vault is opened only where the system can keep memory private",
    })
}
