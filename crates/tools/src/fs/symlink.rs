//! `fs.symlink`: symbolic links.

use super::look::{fail, io_failure, meta_of, text};
use super::record::{Record, State, link_digest, probe};
use super::types::{SymlinkInput, SymlinkOutput};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, bad_args, path_capability};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, pathtext};
use serde_json::Value;
use std::path::PathBuf;

/// Makes a symbolic link.
#[derive(Debug)]
pub struct Symlink;

impl Tool for Symlink {
    type Input = SymlinkInput;
    type Output = SymlinkOutput;
    const SPEC: Spec = Spec {
        name: "fs.symlink",
        title: "Make a symbolic link",
        doc: "Makes `link` point to `target`, which is kept as written (a relative one starts at the link's folder) and \
              need not exist. Never replaces anything. What is later read or written through the link is judged by \
              where it leads.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 30_000,
    };

    fn assess(&self, input: &SymlinkInput, at: &At) -> Result<Assessment, ToolFailure> {
        let link = plan(input, at)?;
        let summary = format!("link {} to {}", text(&link), input.target);
        Ok(assessment(&Self::SPEC, summary, vec![path_capability("write", &link)]))
    }

    fn run(&self, input: SymlinkInput, cx: &mut Cx<'_>) -> Result<SymlinkOutput, ToolFailure> {
        let link = plan(&input, cx.at)?;
        let target = pathtext::decode(&input.target);
        let written = text(&target);
        let leads_to = link.parent().map_or_else(|| target.clone(), |folder| folder.join(&target));
        let output = SymlinkOutput {
            link: text(&link),
            target: written.clone(),
            target_exists: std::fs::symlink_metadata(leads_to).is_ok(),
        };
        let mut record = Record::new(true);
        record.will_make(&link, Some(link_digest(&written)));
        record.expect(&link, State::Absent, State::Link { target: written });
        record.prepare(&output, cx)?;
        std::os::unix::fs::symlink(&target, &link)
            .map_err(|error| io_failure("make the link", &link, &error))?;
        Ok(output)
    }

    fn probe(&self, _input: SymlinkInput, data: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        probe(data)
    }
}

fn plan(input: &SymlinkInput, at: &At) -> Result<PathBuf, ToolFailure> {
    if input.target.is_empty() || input.target.contains('\0') {
        return Err(bad_args("`target` is empty or holds a NUL byte", None));
    }
    let link = at.resolve_parent(&input.link)?;
    if meta_of(&link)?.is_some() {
        let message = format!("{} exists already", text(&link));
        return Err(fail("exists", message, Some("choose another name, or delete it first")));
    }
    Ok(link)
}
