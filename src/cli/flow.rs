//! `mycel flow`: graphs of things to do.

use super::HowArgs;
use clap::Subcommand;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum FlowCommand {
    /// Run a flow
    #[command(
        after_help = "Examples:\n  mycel flow run flows/review.flow.yaml --input head=my-branch\n  mycel flow run notes.flow.yaml --input-file input.json --budget money=0.50"
    )]
    Run {
        file: PathBuf,
        /// A value the flow starts with; JSON where it is no text
        #[arg(long, short = 'i', value_name = "NAME=VALUE", value_parser = super::pair)]
        input: Vec<(String, String)>,
        /// A JSON file with values the flow starts with
        #[arg(long, value_name = "FILE")]
        input_file: Option<PathBuf>,
        /// Stop before every node, until `mycel resume`
        #[arg(long)]
        step: bool,
        /// Stop before this node
        #[arg(long, value_name = "NODE")]
        stop_before: Vec<String>,
        /// Run this node alone, with the channels given by --set
        #[arg(long, value_name = "NODE")]
        only: Option<String>,
        /// What a channel holds before the first node; JSON where it is no text
        #[arg(long, value_name = "CHANNEL=VALUE", value_parser = super::pair)]
        set: Vec<(String, String)>,
        #[command(flatten)]
        how: Box<HowArgs>,
    },
    /// Run again from a node, as a fork, with what came before it
    #[command(
        after_help = "Examples:\n  mycel flow rerun 06h1 review#2\n  mycel flow rerun 06h1 write#1 --set tone=friendly"
    )]
    Rerun {
        run: String,
        /// A node as the run shows it: review#2
        node: String,
        /// What a channel holds then; JSON where it is no text
        #[arg(long, value_name = "CHANNEL=VALUE", value_parser = super::pair)]
        set: Vec<(String, String)>,
    },
    /// List the flows of this folder and those that come with mycel
    List,
    /// Look for mistakes
    Check { files: Vec<PathBuf> },
    /// Write files in the one form there is; comments stay
    Fmt {
        files: Vec<PathBuf>,
        /// Write nothing; fail if a file is not in that form
        #[arg(long)]
        check: bool,
    },
    /// Show what a flow takes, holds and does
    Show { file: PathBuf },
    /// Draw what leads where
    Graph { file: PathBuf },
    /// Say what differs between two flows
    Diff { old: PathBuf, new: PathBuf },
    /// Take over a flow of another program: Dify, Flowise, n8n, Serverless Workflow
    #[command(
        after_help = "What cannot be taken over is listed. Examples:\n  mycel flow import chatbot.yml\n  mycel flow import agents.json --name research"
    )]
    Import {
        file: PathBuf,
        /// The name of the new flow
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// dify, flowise, n8n or serverless, where the file does not say
        #[arg(long, value_name = "FORMAT", value_parser = ["dify", "flowise", "n8n", "serverless"])]
        from: Option<String>,
    },
    /// Write a flow for another program, to stdout
    Export {
        file: PathBuf,
        /// mermaid, or serverless for Serverless Workflow
        #[arg(long, value_name = "FORMAT", default_value = "mermaid", value_parser = ["mermaid", "serverless"])]
        to: String,
    },
    /// Write a new flow; a file that is there stays
    New {
        name: String,
        /// From one that comes with mycel (`mycel flow list`)
        #[arg(long, value_name = "NAME")]
        from: Option<String>,
    },
}
