//! A vault with its key at hand.

use super::contents::{Contents, Entry, NewEntry};
use super::disk::{Disk, RealDisk};
use super::hold::Vault;
use super::key::{self, Kdf, NewKey};
use super::scope::{Scope, check_name};
use super::seal::Key;
use super::{SCOPES_MAX, SECRET_BYTES_MAX, SECRETS_MAX, VaultError};
use crate::clock;
use mycel_abi::Secret;

/// An open vault, as it was when it was opened. Every change reads the file again under its lock.
#[derive(Debug)]
pub struct OpenVault {
    vault: Vault,
    contents: Contents,
    key: Key,
}

impl OpenVault {
    pub(super) fn new(vault: Vault, contents: Contents, key: Key) -> Self {
        Self { vault, contents, key }
    }

    pub(super) fn kdf(&self) -> &Kdf {
        &self.contents.kdf
    }

    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// The secret of this name, for somebody whom its scopes name.
    ///
    /// # Errors
    /// [`VaultError::NoSecret`]; [`VaultError::OutOfScope`].
    pub fn get(&self, name: &str, asker: &Scope) -> Result<Secret, VaultError> {
        let entry =
            self.contents.entry(name).ok_or_else(|| VaultError::NoSecret { name: name.to_owned() })?;
        if !entry.scopes.contains(&asker.to_string()) {
            return Err(out_of_scope(entry, asker));
        }
        self.secret(entry)
    }

    /// The secret that is for `asker`: the one that is called like it, else the only one. None if there is none.
    ///
    /// # Errors
    /// [`VaultError::OutOfScope`] if one is called like the asker and not for it; [`VaultError::Ambiguous`].
    pub fn find(&self, asker: &Scope) -> Result<Option<Secret>, VaultError> {
        let word = asker.to_string();
        let fits: Vec<&Entry> =
            self.contents.entries.iter().filter(|entry| entry.scopes.contains(&word)).collect();
        let named = self.contents.entry(asker.name());
        match (fits.as_slice(), named) {
            ([], Some(entry)) => Err(out_of_scope(entry, asker)),
            ([], None) => Ok(None),
            ([one], _) => self.secret(one).map(Some),
            (_, Some(named)) if named.scopes.contains(&word) => self.secret(named).map(Some),
            (many, _) => {
                let names: Vec<&str> = many.iter().map(|entry| entry.name.as_str()).collect();
                let wanted = asker.name().to_owned();
                Err(VaultError::Ambiguous { scope: word, names: names.join(", "), wanted })
            }
        }
    }

    /// Puts a secret in, in place of one of the same name. Without scopes, those it had stay.
    ///
    /// # Errors
    /// [`VaultError::Bad`], [`VaultError::Refused`] for what is beyond a bound; those of writing.
    pub fn set(&mut self, name: &str, secret: &Secret, scopes: Option<&[Scope]>) -> Result<(), VaultError> {
        self.set_on(name, secret, scopes, &RealDisk)
    }

    pub(super) fn set_on(
        &mut self,
        name: &str,
        secret: &Secret,
        scopes: Option<&[Scope]>,
        disk: &dyn Disk,
    ) -> Result<(), VaultError> {
        check_name(name).map_err(|why| VaultError::Bad {
            what: "the name of a secret",
            text: name.chars().take(super::NAME_CHARS_MAX).collect(),
            why,
            hint: "call it as its provider or tool, as `openai`",
        })?;
        check_bounds(secret, scopes.unwrap_or_default())?;
        self.change(disk, |contents, key| {
            let before = contents.entry(name);
            if before.is_none() && contents.entries.len() >= SECRETS_MAX {
                return Err(VaultError::Refused {
                    why: format!("the vault holds {SECRETS_MAX} secrets already"),
                    hint: "`mycel vault rm` makes room",
                });
            }
            let kept = before.map_or(Ok(Vec::new()), Entry::scopes)?;
            let mut scopes = scopes.map_or(kept, <[Scope]>::to_vec);
            scopes.sort();
            scopes.dedup();
            contents.put(NewEntry { name, scopes: &scopes, set_ms: clock::now(), secret }, key);
            Ok(())
        })
    }

    /// Takes a secret out; says whether it was there.
    ///
    /// # Errors
    /// Those of writing.
    pub fn remove(&mut self, name: &str) -> Result<bool, VaultError> {
        self.remove_on(name, &RealDisk)
    }

    pub(super) fn remove_on(&mut self, name: &str, disk: &dyn Disk) -> Result<bool, VaultError> {
        let mut was_there = false;
        self.change(disk, |contents, _| {
            let before = contents.entries.len();
            contents.entries.retain(|entry| entry.name != name);
            was_there = contents.entries.len() < before;
            Ok(())
        })?;
        Ok(was_there)
    }

    /// Seals everything anew, under a new key. After a crash at any moment the vault opens with the old key or with the new
    /// one, and a key file holds whichever is needed.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] if a secret does not open; those of making keys and of writing.
    pub fn rotate(&mut self, new: &NewKey) -> Result<(), VaultError> {
        self.rotate_on(new, &RealDisk)
    }

    pub(super) fn rotate_on(&mut self, new: &NewKey, disk: &dyn Disk) -> Result<(), VaultError> {
        if let NewKey::Passphrase(passphrase) = new {
            key::check_passphrase(passphrase)?;
        }
        let _lock = self.vault.lock()?;
        self.renew()?;
        let old = self.contents.kdf.clone();
        let (kdf, key, file) = match new {
            NewKey::Passphrase(passphrase) => {
                let (kdf, key) = self.vault.of_passphrase(passphrase)?;
                (kdf, key, None)
            }
            NewKey::KeyFile(file) => {
                let made = key::add_to_file(self.vault.folder(), file.as_deref(), disk)?;
                (made.kdf.clone(), made.key.clone(), Some(made))
            }
        };
        let fresh = self.contents.under(&self.key, kdf, &key).ok_or_else(|| self.no_secret_opens())?;
        self.vault.write(&fresh, &key, disk)?;
        (self.contents, self.key) = (fresh, key);
        drop(self.vault_forget(&old));
        match file {
            // The old key opens nothing any more; that it could not be removed is told all the same.
            Some(file) => file.forget(&old, self.vault.folder(), disk),
            None => Ok(()),
        }
    }

    fn vault_forget(&self, old: &Kdf) -> Result<bool, VaultError> {
        super::keyring::forget(&self.vault.id(old))
    }

    /// Reads the file again, changes what it says, and writes it.
    fn change(
        &mut self,
        disk: &dyn Disk,
        change: impl FnOnce(&mut Contents, &Key) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let _lock = self.vault.lock()?;
        self.renew()?;
        let mut contents = self.contents.clone();
        change(&mut contents, &self.key)?;
        self.vault.write(&contents, &self.key, disk)?;
        self.contents = contents;
        Ok(())
    }

    /// Takes in what others changed since.
    pub(crate) fn renew(&mut self) -> Result<(), VaultError> {
        let unproved = self.vault.read()?;
        let kdf = unproved.contents().kdf.clone();
        if kdf != self.contents.kdf {
            return Err(VaultError::Changed);
        }
        self.contents = unproved.prove(&self.key).map_err(|fault| self.vault.fault(fault, &kdf))?;
        Ok(())
    }

    fn secret(&self, entry: &Entry) -> Result<Secret, VaultError> {
        self.contents.secret(entry, &self.key).ok_or_else(|| self.no_secret_opens())
    }

    fn no_secret_opens(&self) -> VaultError {
        let path = self.vault.path().display().to_string();
        VaultError::Damaged { path, what: "a secret in it does not open".into() }
    }
}

fn out_of_scope(entry: &Entry, asker: &Scope) -> VaultError {
    let scopes = if entry.scopes.is_empty() { "nobody".to_owned() } else { entry.scopes.join(", ") };
    VaultError::OutOfScope { name: entry.name.clone(), asker: asker.to_string(), scopes }
}

fn check_bounds(secret: &Secret, scopes: &[Scope]) -> Result<(), VaultError> {
    let refused = |why: String, hint| Err(VaultError::Refused { why, hint });
    if secret.reveal().is_empty() {
        return refused("the secret is empty".into(), "nothing was changed");
    }
    if secret.reveal().len() > SECRET_BYTES_MAX {
        return refused(
            format!("the secret is longer than {SECRET_BYTES_MAX} bytes"),
            "keep large files elsewhere",
        );
    }
    if scopes.len() > SCOPES_MAX {
        return refused(format!("a secret has at most {SCOPES_MAX} scopes"), "set a second secret");
    }
    Ok(())
}
