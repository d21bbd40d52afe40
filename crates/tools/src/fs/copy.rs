//! `fs.copy`: files and trees, with modes, times and links.

use super::delete::below;
use super::look::{
    check_paths, digest_file, fail, human_bytes, io_failure, meta_of, mode_bits, must_exist, open_file, text,
};
use super::put::{Stamp, put, set_mode};
use super::record::{
    Record, State, UNDO_ITEMS_MAX, can_save, link_digest, link_target, not_undoable, partial, probe,
    state_of, stop_if_cancelled,
};
use super::types::{CopyInput, CopyOutput, Kind, Pair};
use super::visit::{Node, Tally, tree};
use super::write::{make_folders, missing_folders};
use crate::tool::{At, Cx, Place, Probed, Progress, Spec, Tool, assessment, bad_args, path_capability};
use filetime::FileTime;
use mycel_abi::{Assessment, Digest, EffectClass, Risk, ToolFailure};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Copies.
#[derive(Debug)]
pub struct Copy;

impl Tool for Copy {
    type Input = CopyInput;
    type Output = CopyOutput;
    const SPEC: Spec = Spec {
        name: "fs.copy",
        title: "Copy files and folders",
        doc: "Copies `from` to `to`, or `paths` into a folder; folders with all they hold. Keeps modes, times and \
              symbolic links. Refuses what stands there unless `overwrite`, which replaces files and merges folders.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 600_000,
    };

    fn assess(&self, input: &CopyInput, at: &At) -> Result<Assessment, ToolFailure> {
        let plan = Plan::new(input, at)?;
        let mut needs = Vec::new();
        for (pair, folder) in plan.roots.iter().zip(&plan.root_is_folder) {
            needs.push(path_capability("read", &pair.0));
            needs.push(path_capability("write", &pair.1));
            if *folder {
                needs.push(below("read", &pair.0));
                needs.push(below("write", &pair.1));
            }
        }
        needs.extend(plan.new_folders.iter().map(|folder| path_capability("write", folder)));
        let mut assessment = assessment(&Self::SPEC, plan.summary(), needs);
        assessment.preview =
            plan.roots.iter().take(50).map(|(from, to)| format!("{} -> {}", text(from), text(to))).collect();
        if !plan.undoable() {
            not_undoable(&mut assessment, &plan.replaced);
        }
        Ok(assessment)
    }

    fn run(&self, input: CopyInput, cx: &mut Cx<'_>) -> Result<CopyOutput, ToolFailure> {
        let plan = Plan::new(&input, cx.at)?;
        let output = CopyOutput {
            copied: plan.roots.iter().map(|(from, to)| Pair { from: text(from), to: text(to) }).collect(),
            files: plan.tally.files,
            bytes: plan.tally.bytes,
        };
        plan.record(&output, cx)?;
        plan.act(input.overwrite, cx)?;
        Ok(output)
    }

    fn probe(&self, _input: CopyInput, data: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        probe(data)
    }
}

/// The pairs that `from`/`to`/`paths`/`into` mean, in the words shared by copy and move.
pub(super) fn pairs(
    from: Option<&str>,
    to: Option<&str>,
    paths: &[String],
    into: Option<&str>,
    overwrite: bool,
    at: &At,
) -> Result<Vec<(PathBuf, PathBuf)>, ToolFailure> {
    let wanted = "give `from` and `to`, or `paths` and `into`";
    match (from, to, into) {
        (Some(from), Some(to), None) if paths.is_empty() => {
            // As `cp` and `mv` do: a folder that exists is where it goes, and not what it becomes.
            if at.resolve_parent(to)?.is_dir() && !overwrite {
                return Ok(vec![into_folder(from, to, at)?]);
            }
            Ok(vec![(at.resolve_parent(from)?, at.resolve_parent(to)?)])
        }
        (None, None, Some(into)) => {
            check_paths("paths", paths.len())?;
            paths.iter().map(|path| into_folder(path, into, at)).collect()
        }
        (Some(from), None, Some(into)) if paths.is_empty() => Ok(vec![into_folder(from, into, at)?]),
        _ => Err(bad_args("it is not clear what goes where", Some(wanted))),
    }
}

fn into_folder(path: &str, into: &str, at: &At) -> Result<(PathBuf, PathBuf), ToolFailure> {
    let from = at.resolve_parent(path)?;
    let name = from.file_name().ok_or_else(|| bad_args(format!("`{path}` has no name of its own"), None))?;
    let to = at.resolve(into)?.join(name);
    Ok((from, to))
}

struct Plan {
    roots: Vec<(PathBuf, PathBuf)>,
    root_is_folder: Vec<bool>,
    /// Each thing to copy, parents first, and its new place.
    steps: Vec<(Node, PathBuf)>,
    new_folders: Vec<PathBuf>,
    tally: Tally,
    /// Files that stand where copies go.
    replaced: Tally,
}

impl Plan {
    fn new(input: &CopyInput, at: &At) -> Result<Self, ToolFailure> {
        let roots = pairs(
            input.from.as_deref(),
            input.to.as_deref(),
            &input.paths,
            input.into.as_deref(),
            input.overwrite,
            at,
        )?;
        let mut plan = Self {
            roots: Vec::new(),
            root_is_folder: Vec::new(),
            steps: Vec::new(),
            new_folders: Vec::new(),
            tally: Tally::default(),
            replaced: Tally::default(),
        };
        let mut taken = std::collections::BTreeSet::new();
        for (from, to) in roots {
            if to.starts_with(&from) {
                return Err(bad_args(format!("{} lies in what is to be copied", text(&to)), None));
            }
            if !taken.insert(to.clone()) {
                return Err(bad_args(format!("two of the paths would become {}", text(&to)), None));
            }
            plan.add_root(&from, &to, input.overwrite)?;
            for folder in missing_folders(&to) {
                if !plan.new_folders.contains(&folder) {
                    plan.new_folders.push(folder);
                }
            }
            plan.roots.push((from, to));
        }
        plan.tally = Tally::of(plan.steps.iter().map(|(node, _)| node));
        Ok(plan)
    }

    fn add_root(&mut self, from: &Path, to: &Path, overwrite: bool) -> Result<(), ToolFailure> {
        let nodes = tree(from)?;
        self.root_is_folder.push(nodes[0].kind() == Kind::Folder);
        for node in nodes {
            let below = node.path.strip_prefix(from).expect("it lies below");
            let place = if below.as_os_str().is_empty() { to.to_owned() } else { to.join(below) };
            if node.kind() == Kind::Other {
                let message = format!("{} is a socket, pipe or device", text(&node.path));
                return Err(fail("special", message, Some("leave it out")));
            }
            if let Some(old) = meta_of(&place)? {
                self.check_replace(&node, &place, Node { path: place.clone(), meta: old }, overwrite)?;
            }
            self.steps.push((node, place));
        }
        Ok(())
    }

    fn check_replace(
        &mut self,
        node: &Node,
        place: &Path,
        old: Node,
        overwrite: bool,
    ) -> Result<(), ToolFailure> {
        if !overwrite {
            let message = format!("{} exists already", text(place));
            return Err(fail("exists", message, Some("choose another path, or ask to `overwrite`")));
        }
        match (node.kind(), old.kind()) {
            (Kind::Folder, Kind::Folder) => Ok(()),
            (Kind::File, Kind::File) => {
                self.replaced.files += 1;
                self.replaced.bytes += old.meta.len();
                Ok(())
            }
            _ => {
                let message = format!("{} exists and is of another kind", text(place));
                Err(fail("exists", message, Some("delete it first")))
            }
        }
    }

    fn undoable(&self) -> bool {
        can_save(&self.replaced) && self.steps.len() as u64 + self.replaced.files <= UNDO_ITEMS_MAX
    }

    fn summary(&self) -> String {
        let what = self.tally.words();
        let replacing = match self.replaced.files {
            0 => String::new(),
            count => format!(", replacing {count} ({})", human_bytes(self.replaced.bytes)),
        };
        match self.roots.as_slice() {
            [(from, to)] => format!("copy {} to {}: {what}{replacing}", text(from), text(to)),
            roots => format!("copy {} paths: {what}{replacing}", roots.len()),
        }
    }

    fn record(&self, output: &CopyOutput, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
        let undoable = self.undoable();
        let mut record = Record::new(undoable);
        for folder in &self.new_folders {
            record.will_make(folder, None);
        }
        for (node, place) in &self.steps {
            stop_if_cancelled(cx)?;
            let old = meta_of(place)?;
            let (after, written) = self.after(node)?;
            if let (Kind::Folder, Some(_)) = (node.kind(), &old) {
                continue;
            }
            if let Some(old) = &old {
                record.keep(place, old, cx)?;
            }
            record.will_make(place, written);
            // With very many files the record of the roots must do, for the frame has a bound.
            if self.steps.len() as u64 <= UNDO_ITEMS_MAX {
                record.expect(place, state_of(place)?, after);
            }
        }
        record.prepare(output, cx)
    }

    fn after(&self, node: &Node) -> Result<(State, Option<Digest>), ToolFailure> {
        Ok(match node.kind() {
            Kind::Folder | Kind::Other => (State::Folder, None),
            Kind::File => {
                let (sha256, _) = digest_file(&node.path)?;
                (State::File { sha256: sha256.clone() }, Some(sha256))
            }
            Kind::Link => {
                let target = link_target(&node.path)?;
                let digest = link_digest(&target);
                (State::Link { target }, Some(digest))
            }
        })
    }

    fn act(&self, overwrite: bool, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
        make_folders(&self.new_folders)?;
        for (at, (node, place)) in self.steps.iter().enumerate() {
            let step = if cx.port.cancelled() {
                Err(fail("cancelled", "stopped while copying", None))
            } else {
                copy_one(node, place, overwrite, cx.key)
            };
            step.map_err(|failure| {
                let names: Vec<String> = self.steps.iter().map(|(_, place)| text(place)).collect();
                partial(failure, &names[..at], &names[at..])
            })?;
            if at % 1000 == 999 {
                let (done, total) = (at as u64 + 1, self.steps.len() as u64);
                cx.port.progress(Progress::Count { done, total, unit: "entries".into() });
            }
        }
        finish_folders(&self.steps)
    }
}

fn copy_one(node: &Node, place: &Path, overwrite: bool, key: &str) -> Result<(), ToolFailure> {
    match node.kind() {
        Kind::Folder if overwrite && place.is_dir() => Ok(()),
        Kind::Folder => std::fs::create_dir(place)
            .and_then(|()| set_mode(place, mode_bits(&node.meta) | 0o700))
            .map_err(|error| io_failure("make the folder", place, &error)),
        Kind::Link => std::fs::read_link(&node.path)
            .and_then(|target| std::os::unix::fs::symlink(target, place))
            .map_err(|error| io_failure("make the link", place, &error)),
        Kind::File => {
            let mut from = open_file(&node.path).map_err(|error| io_failure("read", &node.path, &error))?;
            let modified = Some(FileTime::from_last_modification_time(&node.meta));
            put(place, &mut from, Stamp { mode: mode_bits(&node.meta), modified }, overwrite, key)
        }
        Kind::Other => Err(fail("special", format!("{} cannot be copied", text(&node.path)), None)),
    }
}

/// Modes and times of new folders, deepest first, when nothing is added to them any more.
fn finish_folders(steps: &[(Node, PathBuf)]) -> Result<(), ToolFailure> {
    for (node, place) in steps.iter().rev().filter(|(node, _)| node.kind() == Kind::Folder) {
        set_mode(place, mode_bits(&node.meta))
            .and_then(|()| filetime::set_file_mtime(place, FileTime::from_last_modification_time(&node.meta)))
            .map_err(|error| io_failure("set mode and time of", place, &error))?;
    }
    Ok(())
}

/// A move between file systems: copy everything, then delete the original. On failure the copy is taken away again
/// and the original stands.
pub(crate) fn move_across(from: &Path, to: &Path) -> Result<(), ToolFailure> {
    let nodes = tree(from)?;
    let mut made: Vec<PathBuf> = Vec::new();
    let mut steps = Vec::new();
    must_exist(from)?;
    for node in nodes {
        let below = node.path.strip_prefix(from).expect("it lies below");
        let place = if below.as_os_str().is_empty() { to.to_owned() } else { to.join(below) };
        if let Err(failure) = copy_one(&node, &place, false, "move") {
            for place in made.iter().rev() {
                let _ = if place.is_dir() { std::fs::remove_dir(place) } else { std::fs::remove_file(place) };
            }
            return Err(failure);
        }
        made.push(place.clone());
        steps.push((node, place));
    }
    finish_folders(&steps)?;
    for (node, _) in steps.iter().rev() {
        let removed = match node.kind() {
            Kind::Folder => std::fs::remove_dir(&node.path),
            Kind::File | Kind::Link | Kind::Other => std::fs::remove_file(&node.path),
        };
        removed.map_err(|error| io_failure("delete after copying it", &node.path, &error))?;
    }
    Ok(())
}
