//! `mycel route`: which model answers, and why.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum RouteCommand {
    /// Say which model a goal would go to, why, what it would cost, and what comes next if it fails
    Explain {
        #[arg(required = true, value_name = "GOAL")]
        goal: Vec<String>,
        /// As if the run had this label
        #[arg(long)]
        label: Vec<super::LabelWord>,
    },
    /// Show what was learnt about each model
    Stats,
    /// Look for mistakes in route.toml
    Check,
}
