//! `mycel vault`: keys, sealed.

use clap::Subcommand;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum VaultCommand {
    /// Make the vault: sealed by a passphrase, which is asked for, or by a key file
    Init {
        /// Seal with the key in this file, made if missing; vault.key in the state folder if none is named
        #[arg(long, value_name = "FILE", num_args = 0..=1)]
        key_file: Option<Option<PathBuf>>,
    },
    /// Put a secret in; it is asked for, or read from stdin
    Set {
        name: String,
        /// Who may have it: provider:NAME, tool:NAME or webhook:NAME; nobody but you if left out
        #[arg(long = "for", value_name = "SCOPE")]
        scopes: Vec<String>,
    },
    /// List the names, never the secrets
    List,
    /// Remove a secret
    Rm { name: String },
    /// Seal everything anew, under a new key; with a name, replace that secret
    Rotate {
        name: Option<String>,
        /// From now on by a passphrase
        #[arg(long, conflicts_with_all = ["name", "key_file"])]
        passphrase: bool,
        /// From now on by the key in this file; vault.key in the state folder if none is named
        #[arg(long, value_name = "FILE", num_args = 0..=1, conflicts_with = "name")]
        key_file: Option<Option<PathBuf>>,
    },
    /// Open the vault for a while: its key stays in the kernel's keyring, until then or the next start
    Unlock {
        /// For so long, as 8h
        #[arg(long = "for", value_name = "TIME", default_value = "8h")]
        time: String,
    },
    /// Forget the key
    Lock,
}
