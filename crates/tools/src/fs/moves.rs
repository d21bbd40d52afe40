//! `fs.move`: renames, moves, and bulk renames that happen all or not at all.

use super::copy::{move_across, pairs};
use super::delete::below;
use super::look::{PATHS_MAX, check_paths, fail, io_failure, meta_of, must_exist, text};
use super::put::rename;
use super::record::{Record, State, can_save, not_undoable, probe, state_of, stop_if_cancelled, tree_state};
use super::types::{Kind, MoveInput, MoveOutput, Pair};
use super::visit::{Node, Tally, tree};
use super::write::{make_folders, missing_folders};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, bad_args, path_capability};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, UndoItem, pathtext};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Moves.
#[derive(Debug)]
pub struct Move;

impl Tool for Move {
    type Input = MoveInput;
    type Output = MoveOutput;
    const SPEC: Spec = Spec {
        name: "fs.move",
        title: "Move and rename",
        doc: "Moves `from` to `to`, `paths` into a folder, a list of `renames`, or renames `paths` by a regular \
              expression (`pattern`). Moves symbolic links themselves. A list happens all or not at all, in an order in \
              which `1 -> 2, 2 -> 3` works. Refuses what stands there unless `overwrite` (files only).",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: true,
        timeout_ms: 600_000,
    };

    fn assess(&self, input: &MoveInput, at: &At) -> Result<Assessment, ToolFailure> {
        let plan = Plan::new(input, at)?;
        let mut needs = Vec::new();
        for (from, to) in &plan.moves {
            needs.push(path_capability("write", from));
            needs.push(path_capability("write", to));
            if from.is_dir() && !from.is_symlink() {
                needs.push(below("write", from));
                needs.push(below("write", to));
            }
        }
        needs.extend(plan.new_folders.iter().map(|folder| path_capability("write", folder)));
        let mut assessment = assessment(&Self::SPEC, plan.summary(), needs);
        let shown = |(from, to): &(PathBuf, PathBuf)| format!("{} -> {}", text(from), text(to));
        assessment.preview = plan.moves.iter().take(50).map(shown).collect();
        if plan.moves.len() > 50 {
            assessment.preview.push(format!("... and {} more", plan.moves.len() - 50));
        }
        if !can_save(&plan.replaced) {
            not_undoable(&mut assessment, &plan.replaced);
        }
        Ok(assessment)
    }

    fn run(&self, input: MoveInput, cx: &mut Cx<'_>) -> Result<MoveOutput, ToolFailure> {
        let plan = Plan::new(&input, cx.at)?;
        let pair = |(from, to): &(PathBuf, PathBuf)| Pair { from: text(from), to: text(to) };
        let output = MoveOutput { moved: plan.moves.iter().map(pair).collect() };
        plan.record(&output, cx)?;
        plan.act(input.overwrite)?;
        Ok(output)
    }

    fn probe(&self, _input: MoveInput, data: &Value, _cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        probe(data)
    }
}

struct Plan {
    /// In an order in which each new place is free when its turn comes.
    moves: Vec<(PathBuf, PathBuf)>,
    new_folders: Vec<PathBuf>,
    replaced: Tally,
}

impl Plan {
    fn new(input: &MoveInput, at: &At) -> Result<Self, ToolFailure> {
        let wanted = wanted(input, at)?;
        let leaving: BTreeSet<&Path> = wanted.iter().map(|(from, _)| from.as_path()).collect();
        let mut places = BTreeSet::new();
        let mut replaced = Tally::default();
        let mut new_folders: Vec<PathBuf> = Vec::new();
        for (from, to) in &wanted {
            let meta = must_exist(from)?;
            if !places.insert(to.as_path()) {
                return Err(bad_args(format!("two of the paths would become {}", text(to)), None));
            }
            if to.starts_with(from) {
                return Err(bad_args(format!("{} cannot go into itself", text(from)), None));
            }
            match meta_of(to)? {
                Some(old) if !leaving.contains(to.as_path()) => {
                    check_replace(&Node { path: from.clone(), meta }, to, &old, input.overwrite)?;
                    replaced.files += 1;
                    replaced.bytes += old.len();
                }
                Some(_) | None => {}
            }
            for folder in missing_folders(to) {
                if !new_folders.contains(&folder) {
                    new_folders.push(folder);
                }
            }
        }
        if leaving.len() != wanted.len() {
            return Err(bad_args("a path is named twice", None));
        }
        Ok(Self { moves: in_free_order(wanted)?, new_folders, replaced })
    }

    fn summary(&self) -> String {
        let replacing = if self.replaced.files > 0 {
            format!(", replacing {}", self.replaced.words())
        } else {
            String::new()
        };
        match self.moves.as_slice() {
            [(from, to)] => format!("move {} to {}{replacing}", text(from), text(to)),
            moves => format!("move {} paths{replacing}", moves.len()),
        }
    }

    fn record(&self, output: &MoveOutput, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
        let mut record = Record::new(can_save(&self.replaced));
        for folder in &self.new_folders {
            record.will_make(folder, None);
        }
        let leaving: BTreeSet<&Path> = self.moves.iter().map(|(from, _)| from.as_path()).collect();
        let arriving: BTreeSet<&Path> = self.moves.iter().map(|(_, to)| to.as_path()).collect();
        for (from, to) in &self.moves {
            stop_if_cancelled(cx)?;
            let now = tree_state(&tree(from)?);
            let before = match meta_of(to)? {
                None => State::Absent,
                Some(_) if leaving.contains(to.as_path()) => tree_state(&tree(to)?),
                Some(old) => {
                    record.keep(to, &old, cx)?;
                    state_of(to)?
                }
            };
            record.item(UndoItem::MoveBack { from: text(from), to: text(to) });
            if !arriving.contains(from.as_path()) {
                record.expect(from, now.clone(), State::Absent);
            }
            record.expect(to, before, now);
        }
        record.prepare(output, cx)
    }

    /// Takes back what was moved if one fails, so that the list happens or does not.
    fn act(&self, overwrite: bool) -> Result<(), ToolFailure> {
        make_folders(&self.new_folders)?;
        for (at, (from, to)) in self.moves.iter().enumerate() {
            if let Err(failure) = move_one(from, to, overwrite) {
                return Err(self.roll_back(at, failure));
            }
        }
        Ok(())
    }

    fn roll_back(&self, done: usize, mut failure: ToolFailure) -> ToolFailure {
        let mut stuck = Vec::new();
        for (from, to) in self.moves[..done].iter().rev() {
            if move_one(to, from, false).is_err() {
                stuck.push(text(to));
            }
        }
        if stuck.is_empty() {
            if done > 0 {
                failure.message.push_str(&format!("; the {done} before it were moved back"));
            }
            return failure;
        }
        let left: Vec<String> = self.moves[done..].iter().map(|(from, _)| text(from)).collect();
        super::record::partial(failure, &stuck, &left)
    }
}

fn wanted(input: &MoveInput, at: &At) -> Result<Vec<(PathBuf, PathBuf)>, ToolFailure> {
    if input.renames.len() > PATHS_MAX {
        check_paths("renames", input.renames.len())?;
    }
    match (&input.pattern, input.renames.is_empty()) {
        (Some(pattern), true) if input.from.is_none() && input.to.is_none() && input.into.is_none() => {
            by_pattern(&input.paths, &pattern.find, &pattern.replace, at)
        }
        (None, false) if input.from.is_none() && input.paths.is_empty() => {
            input.renames.iter().map(|rename| one_rename(&rename.from, &rename.to, at)).collect()
        }
        (None, true) => pairs(
            input.from.as_deref(),
            input.to.as_deref(),
            &input.paths,
            input.into.as_deref(),
            input.overwrite,
            at,
        ),
        _ => {
            let hint = "give one of: `from` and `to`; `paths` and `into`; `renames`; `paths` and `pattern`";
            Err(bad_args("it is not clear what goes where", Some(hint)))
        }
    }
}

fn one_rename(from: &str, to: &str, at: &At) -> Result<(PathBuf, PathBuf), ToolFailure> {
    let old = at.resolve_parent(from)?;
    if to.is_empty() || to.contains('/') || to == "." || to == ".." || to == "~" {
        return Ok((old, at.resolve_parent(to)?));
    }
    let new = old.with_file_name(pathtext::decode(to).as_os_str());
    Ok((old, new))
}

fn by_pattern(
    paths: &[String],
    find: &str,
    replace: &str,
    at: &At,
) -> Result<Vec<(PathBuf, PathBuf)>, ToolFailure> {
    check_paths("paths", paths.len())?;
    let find = regex::Regex::new(find)
        .map_err(|error| bad_args(format!("`pattern.find` is not a regular expression: {error}"), None))?;
    let mut moves = Vec::new();
    for path in paths {
        let old = at.resolve_parent(path)?;
        let name = super::look::name_text(&old);
        let new = find.replace_all(&name, replace);
        if new == name.as_str() {
            continue;
        }
        if new.is_empty() || new.contains(['/', '\0']) || new == "." || new == ".." {
            return Err(bad_args(format!("`{name}` would be renamed to `{new}`, which is no name"), None));
        }
        let renamed = old.with_file_name(pathtext::decode(&new).as_os_str());
        moves.push((old, renamed));
    }
    if moves.is_empty() {
        return Err(fail("no_match", "`pattern.find` matches none of the names", None));
    }
    Ok(moves)
}

fn check_replace(
    node: &Node,
    to: &Path,
    old: &std::fs::Metadata,
    overwrite: bool,
) -> Result<(), ToolFailure> {
    if !overwrite {
        let message = format!("{} exists already", text(to));
        return Err(fail("exists", message, Some("choose another path, or ask to `overwrite`")));
    }
    if node.kind() == Kind::File && old.is_file() {
        return Ok(());
    }
    let message = format!("{} exists, and only a file may replace a file", text(to));
    Err(fail("exists", message, Some("delete it first")))
}

/// Orders moves so that a place that is both left and taken is left first.
fn in_free_order(wanted: Vec<(PathBuf, PathBuf)>) -> Result<Vec<(PathBuf, PathBuf)>, ToolFailure> {
    let mut pending: BTreeMap<PathBuf, PathBuf> = wanted.iter().cloned().collect();
    let mut ordered = Vec::with_capacity(wanted.len());
    for (from, _) in wanted {
        // Follow the chain from this move to the one whose new place is free, then come back along it.
        let mut chain = Vec::new();
        let mut next = Some(from);
        while let Some(from) = next.take() {
            if let Some(to) = pending.remove(&from) {
                next = pending.contains_key(&to).then(|| to.clone());
                chain.push((from, to));
            }
        }
        if chain.len() > 1 && chain.last().map(|(_, to)| to) == chain.first().map(|(from, _)| from) {
            let hint = "rename one of them to a third name first";
            return Err(fail("cycle", "the renames swap names in a circle", Some(hint)));
        }
        ordered.extend(chain.into_iter().rev());
    }
    Ok(ordered)
}

fn move_one(from: &Path, to: &Path, overwrite: bool) -> Result<(), ToolFailure> {
    match rename(from, to, overwrite) {
        Ok(()) => Ok(()),
        Err(error) if error.raw_os_error() == Some(libc::EXDEV) => {
            if overwrite && to.exists() {
                std::fs::remove_file(to).map_err(|error| io_failure("replace", to, &error))?;
            }
            move_across(from, to)
        }
        Err(error) => Err(io_failure(&format!("move {} to", text(from)), to, &error)),
    }
}
