//! Flows of other programs into flows of ours.
//!
//! ```text
//!  text --source--> tree --clean--> tree without keys --dify, flowise, n8n, serverless--> Build --finish--> flow + notes
//! ```
//! Each format is read as far as [its table](../../../docs/reference/flow-import.md) says. What cannot be taken over is never
//! dropped in silence: a node becomes one that does nothing, stands in its place and says what it was, and a [`Note`] says why.
//! What looks like a key is taken out before anything else looks at the file, so no way leads from there into the flow.
//!
//! A flow that is given has no problems that `check` can see without knowing the world, or they are among the notes.

mod build;
mod clean;
mod compare;
mod each;
mod finish;
mod html;
mod names;
mod tags;
mod tree;

pub mod dify;
pub mod flowise;
pub mod n8n;
pub mod serverless;

use crate::Problem;
use crate::problem::Place;
use mycel_abi::flow::Flow;
use serde_json::Value;

/// A flow with what a person should know about where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    pub flow: Flow,
    pub notes: Vec<Note>,
}

/// What was not taken over as it was.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The node or field in the source.
    pub what: String,
    pub why: String,
}

/// A format that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Dify,
    Flowise,
    N8n,
    Serverless,
}

impl Format {
    pub const ALL: [Format; 4] = [Format::Dify, Format::Flowise, Format::N8n, Format::Serverless];

    /// The word for it on a command line.
    pub fn word(self) -> &'static str {
        match self {
            Format::Dify => "dify",
            Format::Flowise => "flowise",
            Format::N8n => "n8n",
            Format::Serverless => "serverless",
        }
    }

    pub fn read(self, text: &str, name: Option<&str>) -> Result<Imported, Vec<Problem>> {
        match self {
            Format::Dify => dify::read(text, name),
            Format::Flowise => flowise::read(text, name),
            Format::N8n => n8n::read(text, name),
            Format::Serverless => serverless::read(text, name),
        }
    }
}

/// Reads a file of any format that is known. The name of the file is the flow's, unless the file has one inside.
///
/// # Errors
/// The file is not of such a format, or is not one of its flows.
pub fn any(text: &str, file_name: &str) -> Result<Imported, Vec<Problem>> {
    let format = format_of(&tree::source(text)?)?;
    let mut imported = format.read(text, None)?;
    let stem = file_name.rsplit(['/', '\\']).next().unwrap_or_default().split('.').next().unwrap_or_default();
    if imported.flow.name == build::UNNAMED && !stem.is_empty() {
        imported.flow.name = names::flow(&clean::text(stem));
    }
    Ok(imported)
}

/// What a file is, by what stands in it.
fn format_of(source: &Value) -> Result<Format, Vec<Problem>> {
    let has = |name: &str| source.get(name).is_some_and(|value| !value.is_null());
    if source.pointer("/document/dsl").is_some() {
        return Ok(Format::Serverless);
    }
    if source.get("nodes").is_some_and(Value::is_array) {
        return Ok(if has("connections") { Format::N8n } else { Format::Flowise });
    }
    if has("app") || has("workflow") {
        return Ok(Format::Dify);
    }
    let problem = Place::default().problem("this is no flow of a program that is known here");
    Err(vec![if has("flow") && has("nodes") {
        problem.hint("it looks like a flow file of Mycel: it is used as it is")
    } else if has("specVersion") && has("states") {
        problem.hint("Serverless Workflow is read from version 1.0 on; this is an older one")
    } else {
        problem.hint("Dify (YAML), Flowise Agentflow and n8n (JSON), Serverless Workflow 1.0 (YAML) are read")
    }])
}

/// More nodes than a flow may have are refused, before anything goes through them again and again.
fn bounded(nodes: usize, edges: usize) -> Result<(), Vec<Problem>> {
    use crate::check::{EDGES_MAX, NODES_MAX};
    if nodes <= NODES_MAX && edges <= EDGES_MAX {
        return Ok(());
    }
    let what = format!(
        "a flow has at most {NODES_MAX} nodes and {EDGES_MAX} edges; this one has {nodes} and {edges}"
    );
    Err(refuse(what, "divide it into several there, and import each of them"))
}

/// The file is of the right form, but not one of these flows.
fn refuse(what: impl Into<String>, hint: impl Into<String>) -> Vec<Problem> {
    vec![Place::default().problem(what).hint(hint)]
}
