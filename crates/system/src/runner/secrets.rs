//! Which secrets the nodes of a flow may name.
//!
//! Who runs a flow means the names that stand in it. What a value brings along is somebody else's wish, and what a model wrote as
//! the text of a flow is a proposal like any other: its calls ask.

use super::*;
use mycel_abi::flow::Work as NodeWork;
use mycel_abi::{VisitId, mentions};
use mycel_kernel::flow::Place as NodePlace;
use mycel_tools::secrets;
use serde_json::Map;

/// The namespace of capabilities for secrets.
pub(super) const VAULT: &str = "vault";

impl Runner {
    /// The secrets that the one call of a visit is given by name. What a model wrote into a channel as the text of a flow has none.
    pub(super) fn secrets_for(&self, visit: &VisitId) -> Vec<Capability> {
        let mut within = NodePlace::of(visit).and_then(|place| place.within);
        while let Some(outer) = within {
            let is_of_channel = self.node_of(&outer).is_none_or(
                |node| matches!(&node.work, NodeWork::Subflow { flow, .. } if flow.contains("{{")),
            );
            if is_of_channel {
                return Vec::new();
            }
            within = NodePlace::of(&outer).and_then(|place| place.within);
        }
        let names = self.work_of(visit).map(|work| crate::flow::secrets_of(&work)).unwrap_or_default();
        names.iter().map(|name| secrets::capability(name)).collect()
    }
}

/// The secrets of a call stand in its flow. One that a value brings along is somebody else's wish, also if the flow names it elsewhere.
pub(super) fn names_no_other_secret(
    tool: &str,
    written: &Map<String, Value>,
    given: &Value,
) -> Result<(), String> {
    let Some(takes) = secrets::taken_by(tool) else { return Ok(()) };
    let count = |args: &Value| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for arg in takes.args {
            secrets::texts(args.get(arg).unwrap_or(&Value::Null), &mut |text| {
                let found = mentions(text).into_iter().filter(|found| found.is_name);
                found.for_each(|found| *counts.entry(format!("{arg} {}", found.name)).or_default() += 1);
            });
        }
        counts
    };
    let of_flow = count(&Value::Object(written.clone()));
    let more =
        count(given).into_iter().find(|(place, count)| of_flow.get(place).is_none_or(|own| own < count));
    match more.as_ref().and_then(|(place, _)| place.split_once(' ')) {
        None => Ok(()),
        Some((arg, name)) => Err(format!(
            "a value in `{arg}` names the secret vault:{name}, and only the flow may\n\
             hint: write vault:{name} into the arguments themselves, or take it out of the value"
        )),
    }
}
