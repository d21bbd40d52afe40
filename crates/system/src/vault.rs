//! Secrets, sealed.
//!
//! ```text
//!  passphrase --argon2id--\
//!  key file  ---sha-256----+--> key --XChaCha20-Poly1305--> one box per secret, a seal over the whole file
//!  kernel's keyring (for a while) --/
//! ```
//! One file, `vault`, in the state folder. Names and scopes stand in it in clear, so that they can be listed while the vault is
//! locked; a secret stands in a box of its own, with a nonce of its own, bound to its name and scopes. The last line is a seal
//! over everything before it: no line can be left out, moved, or brought back from an older copy of itself unnoticed.
//!
//! What it must never do: give out a secret that does not name the asker in its scopes; write over a file it could not read;
//! take a passphrase from the command line or the environment; make up a key that protects nothing without saying so.
//!
//! A process that opens the vault may not be dumped or traced by others of the same user from then on ([`guard`]).

mod contents;
pub(crate) mod disk;
pub mod guard;
mod hold;
mod key;
mod keyring;
mod open;
mod scope;
mod seal;

pub use hold::{KeySource, Listed, Vault};
pub use key::NewKey;
pub use open::OpenVault;
pub use scope::Scope;

use std::io;

/// Secrets in one vault; a person has a few dozen.
pub const SECRETS_MAX: usize = 1_000;
/// Bytes of one secret: a key, a certificate with its chain, not a file store.
pub const SECRET_BYTES_MAX: usize = 64 * 1024;
/// Characters of a name.
pub const NAME_CHARS_MAX: usize = 64;
/// Scopes of one secret.
pub const SCOPES_MAX: usize = 32;
/// Longest time a vault stays unlocked: a week. Longer is what a key file is for.
pub const UNLOCK_S_MAX: u64 = 7 * 24 * 3600;

/// Why the vault does not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    #[error("there is no vault yet\nhint: `mycel vault init` makes one")]
    Missing,
    #[error("there is a vault already: {path}\nhint: `mycel vault rotate` gives it a new key")]
    Exists { path: String },
    #[error(
        "the vault {path} is damaged: {what}\nhint: it was left as it is; put a copy of it back, or move it away and begin anew \
         with `mycel vault init`"
    )]
    Damaged { path: String, what: String },
    #[error("this passphrase does not open the vault\nhint: nothing was changed; try again")]
    WrongPassphrase,
    #[error(
        "the key in {path} does not open the vault\nhint: put back the key file that belongs to this vault"
    )]
    WrongKeyFile { path: String },
    #[error("the key file {path} cannot be used: {why}\nhint: {hint}")]
    KeyFile { path: String, why: String, hint: String },
    #[error("the vault is locked\nhint: `mycel vault unlock` on a terminal opens it for a while")]
    Locked,
    #[error("there is no secret `{name}` in the vault\nhint: `mycel vault list` shows the names")]
    NoSecret { name: String },
    #[error(
        "several secrets are for {scope}: {names}\nhint: leave that scope to one of them, or call one `{wanted}`"
    )]
    Ambiguous { scope: String, names: String, wanted: String },
    /// The rule that spoke: `vault-scope`.
    #[error(
        "the secret `{name}` is not for {asker} (rule vault-scope: it is for {scopes})\n\
         hint: to allow it, set it again: mycel vault set {name} --for {asker}"
    )]
    OutOfScope { name: String, asker: String, scopes: String },
    #[error("`{text}` cannot be {what}: {why}\nhint: {hint}")]
    Bad { what: &'static str, text: String, why: &'static str, hint: &'static str },
    #[error("{why}\nhint: {hint}")]
    Refused { why: String, hint: &'static str },
    #[error(
        "the kernel's keyring cannot be used here: {why}\nhint: answer the passphrase at each need, or seal by a key file"
    )]
    Keyring { why: String },
    #[error("the vault was sealed under another key in the meantime\nhint: try again")]
    Changed,
    #[error("{doing} {path}\nhint: check that the folder can be written by you and the disk has room")]
    Io {
        doing: &'static str,
        path: String,
        #[source]
        source: io::Error,
    },
    /// The person could not be asked, or did not answer.
    #[error("{0}")]
    Ask(String),
}

#[cfg(test)]
mod tests;
