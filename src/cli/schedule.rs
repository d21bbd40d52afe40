//! `mycel schedule`: what is run at its time, when files change, or when a webhook is called.

use super::HowArgs;
use clap::{Subcommand, ValueEnum};
use std::net::SocketAddr;

const ADD_HELP: &str = "When, always in quotes:
  \"every 15 minutes\"                     also hours, days
  \"every weekday 9:00\"                   also day, monday[, tuesday]; 9:00[, 17:30]
  \"every month on the 1st 9:00\"          also the last day
  \"at 2026-12-01 09:00\"                  once
  \"cron 0 9 * * 1-5\"                     minute, hour, day, month, weekday
  \"on change src/**/*.py\"                files below the folder
  \"on webhook deploy\"                    POST /hook/deploy, with `schedule watch --listen`

Examples:
  mycel schedule add \"every weekday 9:00\" flow weekly-report --input team=core
  mycel schedule add \"every 15 minutes\" goal \"how full are the disks?\"";

#[derive(Debug, Subcommand)]
pub enum ScheduleCommand {
    /// Add a schedule
    #[command(after_help = ADD_HELP)]
    Add {
        /// When, as "every weekday 9:00"
        when: String,
        /// flow or goal
        #[arg(value_enum, hide_possible_values = true)]
        kind: ActWord,
        /// A flow file or the name of a flow, or the goal in your words
        #[arg(required = true, value_name = "FLOW|GOAL")]
        what: Vec<String>,
        #[command(flatten)]
        args: Box<AddArgs>,
    },
    /// List schedules: when they fire next, and what came of the last time
    List,
    /// Show one schedule
    Show { number: u64 },
    /// Remove a schedule; its runs stay
    Rm { number: u64 },
    /// Let it rest: nothing fires until `resume`, and nothing counts as missed
    Pause { number: u64 },
    /// Let it fire again
    Resume { number: u64 },
    /// Say when schedules fire next
    Next {
        /// Only this one
        number: Option<u64>,
        /// So many times
        #[arg(short = 'n', long, default_value_t = 5, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=100))]
        count: u16,
    },
    /// Run it now, once
    Run { number: u64 },
    /// Fire what is due, until Ctrl-C
    #[command(
        after_help = "Examples:\n  mycel schedule watch\n  mycel schedule watch --listen 127.0.0.1:8787\n\nFrom cron: @reboot mycel schedule watch"
    )]
    Watch {
        /// Listen here for webhooks
        #[arg(long, value_name = "ADDRESS:PORT")]
        listen: Option<SocketAddr>,
    },
}

#[derive(Debug, Clone, clap::Args)]
pub struct AddArgs {
    /// A value the flow starts with; JSON where it is no text
    #[arg(long, short = 'i', value_name = "NAME=VALUE", value_parser = super::pair)]
    pub input: Vec<(String, String)>,
    /// On the clock of this zone, as Europe/Berlin; the machine's own if left out
    #[arg(long, value_name = "ZONE")]
    pub zone: Option<String>,
    /// What was due while nobody watched: skip, once or all (at most 20)
    #[arg(long, value_enum, default_value = "once", value_name = "POLICY", hide_possible_values = true)]
    pub missed: MissedWord,
    /// What is due while the last run is not over: skip or queue
    #[arg(long, value_enum, default_value = "skip", value_name = "POLICY", hide_possible_values = true)]
    pub overlap: OverlapWord,
    /// For changes: how long files must be quiet
    #[arg(long, default_value = "2s", value_name = "TIME")]
    pub settle: String,
    /// For changes: how often at most
    #[arg(long, default_value = "every 1 minute", value_name = "EVERY")]
    pub at_most: String,
    /// For a webhook: callers may also sign with the token, as GitHub does; it is kept then
    #[arg(long)]
    pub signed: bool,
    #[command(flatten)]
    pub how: HowArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ActWord {
    Flow,
    Goal,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MissedWord {
    Skip,
    Once,
    All,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OverlapWord {
    Skip,
    Queue,
}
