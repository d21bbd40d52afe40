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
        /// A file, the name of a flow of this folder or of one that comes with mycel, or - for stdin
        file: PathBuf,
        /// A value the flow starts with, read as its type says: a string as it is, else JSON
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
        /// What a channel holds before the first node, read as its type says
        #[arg(long, value_name = "CHANNEL=VALUE", value_parser = super::pair)]
        set: Vec<(String, String)>,
        #[command(flatten)]
        how: Box<HowArgs>,
    },
    /// Run again from a node, as a fork; what did not depend on it stays done
    #[command(
        after_help = "Examples:\n  mycel flow rerun 06h1 review#2\n  mycel flow rerun 06h1 write --set tone=friendly\n  mycel flow rerun 06h1 write --input topic=rain"
    )]
    Rerun {
        /// The first characters of its id, or last
        run: String,
        /// A node as the run shows it: review#2; review, where it ran once
        node: String,
        /// What a channel holds then, read as its type says
        #[arg(long, value_name = "CHANNEL=VALUE", value_parser = super::pair)]
        set: Vec<(String, String)>,
        /// Another value of what the flow was given, for what runs from there on
        #[arg(long, short = 'i', value_name = "NAME=VALUE", value_parser = super::pair)]
        input: Vec<(String, String)>,
    },
    /// List the flows of this folder and those that come with mycel
    List,
    /// Look for mistakes
    Check {
        /// Files or names; all of this folder, if none is named
        files: Vec<PathBuf>,
    },
    /// Write files in the one form there is; comments stay
    Fmt {
        /// Files or names; all of this folder, if none is named
        files: Vec<PathBuf>,
        /// Write nothing; fail if a file is not in that form
        #[arg(long)]
        check: bool,
    },
    /// Show what a flow takes, holds and does
    Show {
        /// A file or the name of a flow
        file: PathBuf,
    },
    /// Draw what leads where
    Graph {
        /// A file or the name of a flow
        file: PathBuf,
    },
    /// Say what differs between two flows; exit code 1 where something does
    Diff {
        /// A file or the name of a flow
        old: PathBuf,
        /// Another
        new: PathBuf,
    },
    /// Take over a flow of another program: Dify, Flowise, n8n, Serverless Workflow
    #[command(
        after_help = "What cannot be taken over is listed. Examples:\n  mycel flow import chatbot.yml\n  mycel flow import agents.json --name research"
    )]
    Import {
        /// The file that the other program wrote
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
        /// A file or the name of a flow
        file: PathBuf,
        /// mermaid, or serverless for Serverless Workflow
        #[arg(long, value_name = "FORMAT", default_value = "mermaid", value_parser = ["mermaid", "serverless"])]
        to: String,
    },
    /// Write a new flow; a file that is there stays
    New {
        /// Lower case letters, digits, - and _; the file is flows/NAME.flow.yaml
        name: String,
        /// From one that comes with mycel (`mycel flow list`)
        #[arg(long, value_name = "NAME")]
        from: Option<String>,
    },
}
