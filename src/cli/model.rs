//! `mycel model`: the models of this machine.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum ModelCommand {
    /// List the models that are here
    List,
    /// Fetch a model: NAME[:TAG], hf:ORG/REPO:FILE.gguf or an address
    Pull {
        name: String,
        /// The registry to ask instead of the one in the name
        #[arg(long, value_name = "URL")]
        registry: Option<String>,
        /// What a Hugging Face style download must hash to
        #[arg(long, value_name = "SHA256")]
        sha256: Option<String>,
    },
    /// Take a GGUF file, or the models of an Ollama or LM Studio folder, without copying
    Import {
        path: PathBuf,
        /// Its name here; made from the file's name if left out
        #[arg(long)]
        name: Option<String>,
        /// Copy it into the store
        #[arg(long)]
        copy: bool,
    },
    /// Show a model: architecture, size, context, template, licence, memory it needs
    Show { name: String },
    /// Give a model a second name
    Tag { name: String, new: String },
    /// Remove a model's name, and its file if nothing else needs it
    Rm {
        #[arg(required = true)]
        names: Vec<String>,
    },
    /// Remove what no name needs, and downloads that were left in the middle
    Gc {
        /// Say what would go, and do nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Make a smaller model of a larger one
    Quantize {
        name: String,
        /// q8_0, q6_k, q5_k_m, q4_k_m, q4_0, ...
        #[arg(value_name = "TYPE")]
        to: String,
        /// The name of the result; NAME-TYPE if left out
        #[arg(long, value_name = "NAME")]
        r#as: Option<String>,
    },
    /// Serve models by the protocol of OpenAI until stopped
    Serve(ServeArgs),
    /// Measure a model on this machine
    Bench {
        name: String,
        /// Tokens of the prompt
        #[arg(long, default_value_t = 512)]
        prompt: u32,
        /// Tokens to write
        #[arg(long, default_value_t = 128)]
        tokens: u32,
        /// Answers at once
        #[arg(long, default_value_t = 1)]
        at_once: u32,
    },
    /// Show the workers that run
    Ps,
    /// End the worker of a model, or all
    Stop { name: Option<String> },
}

#[derive(Debug, Clone, Args)]
pub struct ServeArgs {
    /// The model; the bundled one if left out
    pub name: Option<String>,
    /// A Unix socket; one in the runtime folder if left out
    #[arg(long, value_name = "PATH")]
    pub socket: Option<PathBuf>,
    /// Also a loopback port, with a key
    #[arg(long, value_name = "PORT")]
    pub port: Option<u16>,
    /// Tokens of context of one answer
    #[arg(long, value_name = "N")]
    pub context: Option<u32>,
    /// Answers at once
    #[arg(long, value_name = "N")]
    pub at_once: Option<u32>,
    /// End when nobody has asked for so long: 90s, 5m, 1h
    #[arg(long, value_name = "TIME")]
    pub idle: Option<String>,
    /// Start as the keeper that others share, and say nothing
    #[arg(long, hide = true)]
    pub keeper: bool,
    /// The file of the model, found already
    #[arg(long, hide = true, value_name = "PATH")]
    pub file: Option<PathBuf>,
}
