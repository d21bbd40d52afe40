//! `mycel agent`: roles, kinds of agents.

use clap::Subcommand;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum AgentCommand {
    /// List roles: yours, those of this folder and those that come with mycel
    List,
    /// Show a role as it counts here: what it may have and what it is told
    Show {
        /// Its name, or a file
        name: String,
    },
    /// Write agents/NAME.md; a file that is there stays
    #[command(
        after_help = "Examples:\n  mycel agent new tester\n  mycel agent new strict-reviewer --role reviewer\n  mycel agent new changelog --from recipe.yaml"
    )]
    New {
        name: String,
        /// From a file: a recipe of goose, or an agent of another program
        #[arg(long, value_name = "FILE", conflicts_with = "role")]
        from: Option<PathBuf>,
        /// From this role
        #[arg(long, value_name = "NAME")]
        role: Option<String>,
    },
    /// Look for mistakes, in all roles or in these files
    Check { files: Vec<PathBuf> },
}
