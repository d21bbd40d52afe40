//! What there is besides the flow.

use mycel_abi::flow::Flow;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What a flow may use. `None` means not known, and then nothing is said about it.
#[derive(Debug, Clone, Default)]
pub struct World {
    /// The tools by name, each with the JSON schema of its arguments.
    pub tools: Option<BTreeMap<String, Value>>,
    /// The arguments of tools that a secret may be named in.
    pub secrets: Option<BTreeMap<String, Vec<String>>>,
    pub roles: Option<BTreeSet<String>>,
    /// Whether there is knowledge that `recall` can look into.
    pub knowledge: Option<bool>,
    /// Other flows by their path from one common folder, with `/` between the names.
    pub flows: Option<BTreeMap<String, Flow>>,
    /// The path of the flow that is checked, from the same folder; empty if it has none.
    pub here: String,
}

impl World {
    /// The path of a flow that is named in the file at `from`, or `None` if it leads out of the common folder.
    pub fn resolve(from: &str, name: &str) -> Option<String> {
        if name.starts_with('/') || name.contains('\\') {
            return None;
        }
        let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut parts: Vec<&str> = Vec::new();
        for part in folder.split('/').chain(name.split('/')) {
            match part {
                "" | "." => {}
                ".." => drop(parts.pop()?),
                part => parts.push(part),
            }
        }
        Some(parts.join("/"))
    }
}
