//! The key of an unlocked vault, in the keyring that the kernel keeps for a user.
//!
//! It lives in the kernel's memory, is never swapped or written anywhere, ends by itself at its time, at `lock`, and when the
//! machine goes down. Agents cannot ask for it: their cages refuse the system calls.

use super::VaultError;
use super::seal::{KEY_BYTES, Key};
use linux_keyutils::{KeyError, KeyPermissions, KeyRing, KeyRingIdentifier};
use std::time::Duration;
use zeroize::Zeroizing;

/// Everything to who possesses it and to other sessions of the same user, nothing to anybody else.
const OF_THIS_USER: u32 = 0x3f3f_0000;

fn keyring(error: KeyError) -> VaultError {
    let why = match error {
        KeyError::AccessDenied | KeyError::PermissionDenied => "it may not be used by this process",
        KeyError::QuotaExceeded => "its space for this user is used up",
        _ => "the kernel refuses (containers often do)",
    };
    VaultError::Keyring { why: format!("{why} ({error:?})") }
}

fn name(id: &str) -> String {
    format!("mycel:vault:{id}")
}

fn of_user() -> Result<KeyRing, KeyError> {
    KeyRing::from_special_id(KeyRingIdentifier::User, true)
}

/// Keeps a key for so long.
pub(super) fn remember(id: &str, key: &Key, time: Duration) -> Result<(), VaultError> {
    let put = || -> Result<(), KeyError> {
        // In a keyring of this process first: a session may not possess that of the user, and without possession the
        // permissions could not be set.
        let own = KeyRing::from_special_id(KeyRingIdentifier::Process, true)?;
        let kept = own.add_key(&name(id), &key.0)?;
        kept.set_timeout(usize::try_from(time.as_secs()).unwrap_or(usize::MAX).max(1))?;
        kept.set_perms(KeyPermissions::from_u32(OF_THIS_USER))?;
        of_user()?.link_key(kept)
    };
    put().map_err(keyring)
}

/// The key, if it is kept.
pub(super) fn recall(id: &str) -> Option<Key> {
    let found = of_user().ok()?.search(&name(id)).ok()?;
    let mut bytes = Zeroizing::new([0_u8; KEY_BYTES]);
    let length = found.read(&mut *bytes).ok()?;
    (length == KEY_BYTES).then(|| Key(*bytes))
}

/// Forgets the key; says whether there was one.
pub(super) fn forget(id: &str) -> Result<bool, VaultError> {
    let Ok(ring) = of_user() else { return Ok(false) };
    match ring.search(&name(id)) {
        Err(_) => Ok(false),
        Ok(key) => key.revoke().and_then(|()| ring.unlink_key(key)).map(|()| true).map_err(keyring),
    }
}
