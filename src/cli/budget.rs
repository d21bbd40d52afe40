//! `mycel budget`: what may be spent, and what was.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum BudgetCommand {
    /// Show bounds and what is spent, by day, month, model and run
    Show {
        /// Group by day, month, model, agent or run
        #[arg(long, value_name = "WHAT")]
        by: Option<String>,
    },
    /// Set a bound: 5usd/day, 60usd/month, 200000tokens/day; none takes it away
    Set {
        bound: String,
        /// Only for this model or provider
        #[arg(long, value_name = "NAME")]
        model: Option<String>,
    },
    /// Stop every model call that costs money, at once; --off allows them again
    Stop {
        #[arg(long)]
        off: bool,
    },
}
