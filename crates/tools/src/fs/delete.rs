//! `fs.delete`: files, links and whole folders.

use super::look::{check_paths, fail, human_bytes, io_failure, meta_of, name_text, text};
use super::record::{Record, State, can_save, not_undoable, partial, probe, tree_state};
use super::types::{DeleteInput, DeleteOutput, Kind};
use super::visit::{Node, Tally, tree};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, path_capability};
use mycel_abi::{Assessment, Capability, EffectClass, Risk, ToolFailure};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Paths named in a preview.
const PREVIEW_PATHS_MAX: usize = 50;

/// Deletes.
#[derive(Debug)]
pub struct Delete;

impl Tool for Delete {
    type Input = DeleteInput;
    type Output = DeleteOutput;
    const SPEC: Spec = Spec {
        name: "fs.delete",
        title: "Delete files and folders",
        doc: "Deletes files, symbolic links (never what they point to), empty folders, and with `recursive` folders \
              with all they hold. What is deleted is saved first, up to 1 GiB per call, so that it can be undone \
              byte for byte.",
        risk: Risk::High,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 600_000,
    };

    fn assess(&self, input: &DeleteInput, at: &At) -> Result<Assessment, ToolFailure> {
        let plan = Plan::new(input, at)?;
        let tally = plan.tally();
        let mut needs = Vec::new();
        for root in &plan.roots {
            needs.push(path_capability("write", root));
            if root.is_dir() && !root.is_symlink() {
                needs.push(below("write", root));
            }
        }
        for missing in &plan.missing {
            needs.push(path_capability("write", missing));
        }
        let mut assessment = assessment(&Self::SPEC, plan.summary(&tally), needs);
        assessment.preview = plan.preview(&tally);
        if !can_save(&tally) {
            not_undoable(&mut assessment, &tally);
        }
        Ok(assessment)
    }

    fn run(&self, input: DeleteInput, cx: &mut Cx<'_>) -> Result<DeleteOutput, ToolFailure> {
        let plan = Plan::new(&input, cx.at)?;
        let tally = plan.tally();
        let texts = |paths: &[PathBuf]| paths.iter().map(|path| text(path)).collect::<Vec<_>>();
        let output = DeleteOutput {
            deleted: texts(&plan.roots),
            missing: texts(&plan.missing),
            files: tally.files,
            folders: tally.folders,
            links: tally.links,
            bytes: tally.bytes,
        };
        let mut record = Record::new(can_save(&tally));
        for nodes in &plan.trees {
            record.keep_all(nodes, cx)?;
            record.expect(&nodes[0].path, tree_state(nodes), State::Absent);
        }
        record.prepare(&output, cx)?;
        for (at, nodes) in plan.trees.iter().enumerate() {
            delete_tree(nodes, cx).map_err(|f| partial(f, &output.deleted[..at], &output.deleted[at..]))?;
        }
        Ok(output)
    }

    fn probe(&self, _input: DeleteInput, data: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        probe(data)
    }
}

/// A capability on everything below a folder.
pub(super) fn below(action: &str, folder: &Path) -> Capability {
    path_capability(action, &folder.join("**"))
}

struct Plan {
    roots: Vec<PathBuf>,
    missing: Vec<PathBuf>,
    /// What each root holds, parents first.
    trees: Vec<Vec<Node>>,
}

impl Plan {
    fn new(input: &DeleteInput, at: &At) -> Result<Self, ToolFailure> {
        check_paths("paths", input.paths.len())?;
        let mut plan = Self { roots: Vec::new(), missing: Vec::new(), trees: Vec::new() };
        for given in &input.paths {
            let path = at.resolve_parent(given)?;
            refuse_roots(&path, at)?;
            if input.missing_ok && meta_of(&path)?.is_none() {
                plan.missing.push(path);
            } else {
                plan.roots.push(path);
            }
        }
        // What lies in a folder of the list goes with the folder.
        plan.roots.sort();
        plan.roots.dedup();
        let mut kept: Vec<PathBuf> = Vec::new();
        for root in std::mem::take(&mut plan.roots) {
            // Paths sort by component: what lies in a folder follows it at once.
            if !kept.last().is_some_and(|above| root.starts_with(above)) {
                kept.push(root);
            }
        }
        for root in &kept {
            let nodes = tree(root)?;
            if nodes.len() > 1 && !input.recursive {
                let message = format!("the folder {} is not empty", text(root));
                return Err(fail("not_empty", message, Some("ask for it with `recursive`")));
            }
            plan.trees.push(nodes);
        }
        plan.roots = kept;
        Ok(plan)
    }

    fn tally(&self) -> Tally {
        Tally::of(self.trees.iter().flatten())
    }

    fn summary(&self, tally: &Tally) -> String {
        match self.roots.as_slice() {
            [] => "delete nothing: none of the paths exists".into(),
            [one] => format!("delete {}: {}", text(one), tally.words()),
            [first, rest @ ..] => {
                format!("delete {} and {} more: {}", text(first), rest.len(), tally.words())
            }
        }
    }

    fn preview(&self, tally: &Tally) -> Vec<String> {
        let shown = |node: &Node| match node.kind() {
            Kind::File => format!("{} ({})", text(&node.path), human_bytes(node.meta.len())),
            Kind::Folder => format!("{}/", text(&node.path)),
            Kind::Link | Kind::Other => format!("{} ({})", text(&node.path), name_of(node.kind())),
        };
        let mut lines: Vec<String> = self.trees.iter().flatten().take(PREVIEW_PATHS_MAX).map(shown).collect();
        let more = tally.entries().saturating_sub(PREVIEW_PATHS_MAX as u64);
        if more > 0 {
            lines.push(format!("... and {more} more; {} in all", tally.words()));
        }
        lines
    }
}

fn name_of(kind: Kind) -> &'static str {
    match kind {
        Kind::File => "file",
        Kind::Folder => "folder",
        Kind::Link => "link",
        Kind::Other => "special file",
    }
}

/// No call deletes the root, the home or the workspace itself.
fn refuse_roots(path: &Path, at: &At) -> Result<(), ToolFailure> {
    let here = at.cwd.canonicalize().unwrap_or_else(|_| at.cwd.clone());
    let home = at.home.as_ref().is_some_and(|home| home.starts_with(path));
    if path.parent().is_none() || home || here.starts_with(path) {
        let message = format!("{} holds the home or the workspace, or is the root", name_text(path));
        return Err(fail("denied", message, Some("name what is inside it that should go")));
    }
    Ok(())
}

/// Deletes exactly what was recorded, children first. What appeared meanwhile keeps its folder, which then fails.
pub(super) fn delete_tree(nodes: &[Node], cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
    let mut gone = 0;
    for node in nodes.iter().rev() {
        if cx.port.cancelled() {
            let message =
                format!("stopped after {gone} of {} entries below {}", nodes.len(), text(&nodes[0].path));
            return Err(fail("cancelled", message, Some("what is gone can be undone with `mycel undo`")));
        }
        let removed = match node.kind() {
            Kind::Folder => std::fs::remove_dir(&node.path),
            Kind::File | Kind::Link | Kind::Other => std::fs::remove_file(&node.path),
        };
        match removed {
            Ok(()) => gone += 1,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => gone += 1,
            Err(error) => {
                let mut failure = io_failure("delete", &node.path, &error);
                if gone > 0 {
                    failure.kind = "partial".into();
                    failure.message.push_str(&format!("; {gone} of {} entries are gone", nodes.len()));
                    failure.hint = Some("what is gone can be undone with `mycel undo`".into());
                }
                return Err(failure);
            }
        }
    }
    Ok(())
}
