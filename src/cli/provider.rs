//! `mycel provider`: who answers from elsewhere.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum ProviderCommand {
    /// Configure a provider; asks for the key once and puts it into the vault
    Add {
        /// openai, anthropic, gemini, groq, deepseek, mistral, openrouter, ollama, or a name of your own with --url
        name: String,
        /// Its address, for a server of your own
        #[arg(long)]
        url: Option<String>,
        /// The protocol: openai, anthropic, gemini, ollama; openai if left out
        #[arg(long)]
        kind: Option<String>,
        /// The model to use when only the provider is named
        #[arg(long)]
        model: Option<String>,
        /// Take the key from this variable instead of the vault
        #[arg(long, value_name = "VARIABLE")]
        key_env: Option<String>,
        /// It takes no key; usual for a server on this machine
        #[arg(long, conflicts_with = "key_env")]
        no_key: bool,
        /// Ask for a key although the server is on this machine
        #[arg(long, conflicts_with_all = ["key_env", "no_key"])]
        key: bool,
    },
    /// Ask the provider something small and say how it went
    Test {
        /// A provider, or PROVIDER/MODEL; every provider if left out
        name: Option<String>,
    },
    /// List what is configured
    List,
    /// List the models a provider offers
    Models { name: String },
    /// Remove a provider, and its key
    Rm { name: String },
}
