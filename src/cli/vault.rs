//! `mycel vault`: keys, sealed.

use clap::Subcommand;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum VaultCommand {
    /// Make the vault: sealed by a passphrase, a key file, or a key in the system's keyring
    Init {
        /// Seal with the key in this file, made if missing
        #[arg(long, value_name = "FILE")]
        key_file: Option<PathBuf>,
    },
    /// Put a secret in; it is asked for, or read from stdin
    Set {
        name: String,
        /// Who may have it: provider:NAME or tool:NAME; nobody but you if left out
        #[arg(long = "for", value_name = "SCOPE")]
        scopes: Vec<String>,
    },
    /// List the names, never the secrets
    List,
    /// Remove a secret
    Rm { name: String },
    /// Seal everything anew, under a new key; with a name, replace that secret
    Rotate { name: Option<String> },
    /// Open the vault for a while
    Unlock {
        /// For so long, as 8h
        #[arg(long = "for", value_name = "TIME", default_value = "8h")]
        time: String,
    },
    /// Forget the key
    Lock,
}
