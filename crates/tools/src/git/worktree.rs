//! `git.worktree`: more than one work tree of a repository.

use super::repository::{Access, LOCAL_MS, Repository, assess, check_branch, check_name, shown};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, bad_args, path_capability};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, UndoRecord, pathtext};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// What to do; with nothing given it lists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// Folder of a new work tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub add: Option<String>,
    /// With `add`: the branch for it, made if missing. Default: a new one named after the folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// With `add`: where a new branch starts. Default: the head.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Folder of a work tree to remove.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove: Option<String>,
    /// Remove even with unsaved changes. Default false.
    #[serde(default)]
    pub force: bool,
}

/// The work trees afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The main one first.
    pub worktrees: Vec<Worktree>,
}

/// One work tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Worktree {
    /// Its folder.
    pub path: String,
    /// Its commit; absent before the first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
    /// Its branch; absent when the head is detached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// Protected from removal.
    pub locked: bool,
    /// The folder is gone.
    pub missing: bool,
}

/// List, add or remove work trees.
#[derive(Debug, Clone, Copy)]
pub struct GitWorktree;

impl Tool for GitWorktree {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.worktree",
        title: "list, add or remove work trees",
        doc: "Lists the work trees of a repository, adds one in a new folder on its own branch (`add`), or \
              removes one (`remove`), which is refused when it holds unsaved changes unless `force`. An added \
              work tree is undone with `remove`.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: false,
        timeout_ms: LOCAL_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let repo = input.repo.as_deref();
        let (what, words, folder) = match action(input, at)? {
            Action::List => {
                let words = ["worktree", "list"];
                let mut list =
                    assess(&Self::SPEC, "list the work trees".into(), repo, at, Access::Read, &words)?;
                (list.risk, list.effect) = (Risk::Low, EffectClass::Pure);
                return Ok(list);
            }
            Action::Add(folder) => ("add", ["worktree", "add"], folder),
            Action::Remove(folder) => ("remove", ["worktree", "remove"], folder),
        };
        let shown = pathtext::encode(&folder);
        let words = [words[0], words[1], &shown];
        let mut assessment =
            assess(&Self::SPEC, format!("{what} work tree {shown}"), repo, at, Access::Write, &words)?;
        assessment.needs.push(path_capability("write", &folder));
        assessment.needs.push(path_capability("write", &folder.join("**")));
        if what == "remove" {
            assessment.risk = Risk::High;
        }
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        match action(&input, cx.at)? {
            Action::List => {}
            Action::Add(folder) => {
                cx.port.prepare(UndoRecord::default(), json!({ "folder": pathtext::encode(&folder) }))?;
                add(&repository, &folder, &input, cx)?;
            }
            Action::Remove(folder) => {
                cx.port.prepare(UndoRecord::default(), json!({ "folder": pathtext::encode(&folder) }))?;
                let folder = folder.to_string_lossy();
                let mut args = vec!["worktree", "remove"];
                args.extend(input.force.then_some("--force"));
                args.push(&folder);
                repository.git(&args, cx)?;
            }
        }
        list(&repository, cx)
    }

    fn probe(&self, input: Input, probe: &Value, cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        let Some(folder) = probe["folder"].as_str() else { return Ok(Probed::NotHappened) };
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        let output = list(&repository, cx)?;
        let known = output.worktrees.iter().any(|tree| tree.path == folder && !tree.missing);
        if known == input.add.is_some() {
            Ok(Probed::Happened(json!(output)))
        } else {
            Ok(Probed::NotHappened)
        }
    }
}

enum Action {
    List,
    Add(PathBuf),
    Remove(PathBuf),
}

fn action(input: &Input, at: &At) -> Result<Action, ToolFailure> {
    if let Some(branch) = &input.branch {
        check_branch(branch)?;
    }
    if let Some(start) = &input.at {
        check_name("at", start)?;
    }
    match (&input.add, &input.remove) {
        (None, None) => Ok(Action::List),
        (Some(folder), None) => Ok(Action::Add(at.resolve(folder)?)),
        (None, Some(folder)) => Ok(Action::Remove(at.resolve(folder)?)),
        (Some(_), Some(_)) => Err(bad_args("give either add or remove", None)),
    }
}

fn add(repository: &Repository, folder: &Path, input: &Input, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
    let named = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let branch = input.branch.clone().unwrap_or(named);
    check_branch(&branch)?;
    let exists = repository.commit_of(&format!("refs/heads/{branch}"), cx)?.is_some();
    let folder = folder.to_string_lossy();
    let args = match exists {
        true => vec!["worktree", "add", "--quiet", &folder, &branch],
        false => {
            let start = input.at.as_deref().unwrap_or("HEAD");
            vec!["worktree", "add", "--quiet", "--no-track", "-b", &branch, &folder, start]
        }
    };
    repository.git(&args, cx).map(|_| ())
}

fn list(repository: &Repository, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
    Ok(Output { worktrees: parse(&repository.git(&["worktree", "list", "--porcelain", "-z"], cx)?.out) })
}

/// Records of lines that end with NUL, each record closed by an empty line.
fn parse(bytes: &[u8]) -> Vec<Worktree> {
    let mut trees: Vec<Worktree> = Vec::new();
    for line in bytes.split(|byte| *byte == 0) {
        if let Some(path) = line.strip_prefix(b"worktree ") {
            let path = shown(path);
            trees.push(Worktree { path, head: None, branch: None, locked: false, missing: false });
        } else if let Some(tree) = trees.last_mut() {
            let line = String::from_utf8_lossy(line);
            let (key, value) = line.split_once(' ').unwrap_or((&line, ""));
            match key {
                "HEAD" => tree.head = value.contains(|c| c != '0').then(|| value.to_owned()),
                "branch" => tree.branch = Some(value.strip_prefix("refs/heads/").unwrap_or(value).to_owned()),
                "locked" => tree.locked = true,
                "prunable" => tree.missing = true,
                _ => {}
            }
        }
    }
    trees
}
