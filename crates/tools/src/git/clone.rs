//! `git.clone`: copies a repository.

use super::remote;
use super::repository::{REMOTE_MS, Repository, check_name};
use crate::program;
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, assessment, bad_args, path_capability};
use mycel_abi::{Assessment, Capability, EffectClass, Risk, ToolFailure, UndoRecord, pathtext};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// From where to where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// `https://...`, `ssh://...`, `user@host:path`, or the path of a local repository.
    pub url: String,
    /// Folder to make; must be missing or empty.
    pub to: String,
    /// Only this branch or tag is checked out. Default: the remote's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// Only so many commits of history, 1 or more. Default: all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth: Option<u32>,
}

/// The copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Its folder.
    pub root: String,
    /// The branch checked out; absent when the head is detached or empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// The commit checked out; absent when the repository is empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
}

/// Copy a git repository.
#[derive(Debug, Clone, Copy)]
pub struct GitClone;

impl Tool for GitClone {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.clone",
        title: "copy a git repository",
        doc: "Copies a repository to a new folder, from the network (through the egress proxy: https is the \
              way that works there) or from a folder of this machine. It is fetched beside the target and \
              moved there when it is whole. Submodules are not fetched. To undo it remove the folder.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: false,
        timeout_ms: REMOTE_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let place = check(input)?;
        let to = at.resolve(&input.to)?;
        check_target(&to)?;
        let needs = vec![
            Capability::new("exec", "run", Some("git")),
            path_capability("write", &to),
            path_capability("write", &to.join("**")),
            path_capability("write", &part_of(&to)?.join("**")),
            remote::needs(&place, at)?,
        ];
        let url = remote::mask(&input.url);
        let mut assessment =
            assessment(&Self::SPEC, format!("clone {url} to {}", pathtext::encode(&to)), needs);
        let words = ["git".to_owned(), "clone".to_owned(), url, pathtext::encode(&to)];
        assessment.commands = vec![program::line_of(&words, &BTreeMap::new())];
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let place = check(&input)?;
        let to = cx.at.resolve(&input.to)?;
        check_target(&to)?;
        let part = part_of(&to)?;
        cx.port.prepare(UndoRecord::default(), json!({ "to": pathtext::encode(&to) }))?;
        let _ = std::fs::remove_dir_all(&part);
        let fetched = fetch(&input, &place, &part, cx);
        if let Err(failure) = fetched {
            let _ = std::fs::remove_dir_all(&part);
            return Err(failure);
        }
        std::fs::rename(&part, &to).map_err(|error| ToolFailure {
            kind: "denied".into(),
            message: format!("moving the copy to {}: {error}", pathtext::encode(&to)),
            hint: None,
        })?;
        describe(&to, cx)
    }

    fn probe(&self, input: Input, _probe: &Value, cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        let to = cx.at.resolve(&input.to)?;
        if !to.join(".git").exists() {
            return Ok(Probed::NotHappened);
        }
        Ok(Probed::Happened(json!(describe(&to, cx)?)))
    }
}

fn check(input: &Input) -> Result<remote::Place, ToolFailure> {
    if let Some(branch) = &input.branch {
        check_name("branch", branch)?;
    }
    if input.depth == Some(0) {
        return Err(bad_args("depth is 0", Some("leave it out for all history")));
    }
    remote::place(&input.url)
}

fn check_target(to: &Path) -> Result<(), ToolFailure> {
    let empty = std::fs::read_dir(to).map(|mut entries| entries.next().is_none());
    if empty.unwrap_or(!to.exists()) {
        return Ok(());
    }
    Err(ToolFailure {
        kind: "exists".into(),
        message: format!("cloning to {}: something stands there", pathtext::encode(to)),
        hint: Some("choose a folder that is missing or empty".into()),
    })
}

/// Where the copy grows until it is whole: beside the target, so that moving it is one step.
fn part_of(to: &Path) -> Result<PathBuf, ToolFailure> {
    match (to.parent(), to.file_name()) {
        (Some(parent), Some(name)) => {
            let mut part = std::ffi::OsString::from(".");
            part.push(name);
            part.push(".part");
            Ok(parent.join(part))
        }
        _ => Err(bad_args("the target is the root folder", None)),
    }
}

fn fetch(input: &Input, place: &remote::Place, part: &Path, cx: &mut Cx<'_>) -> Result<(), ToolFailure> {
    let source = match place {
        remote::Place::Far { .. } => input.url.clone(),
        // Git ignores a depth for a plain path, not for the same path as an address.
        remote::Place::Near(path) => format!("file://{}", cx.at.resolve(path)?.display()),
    };
    let depth = input.depth.map(|depth| format!("--depth={depth}"));
    let branch = input.branch.as_ref().map(|branch| format!("--branch={branch}"));
    let part = part.to_string_lossy();
    let mut args = vec!["clone", "--progress", "--template=", "--no-recurse-submodules"];
    args.extend(depth.as_deref());
    args.extend(branch.as_deref());
    args.extend(["--", &source, &part]);
    let parent = Path::new(part.as_ref()).parent().unwrap_or(Path::new("/")).to_owned();
    std::fs::create_dir_all(&parent).map_err(|error| ToolFailure {
        kind: "denied".into(),
        message: format!("making the folder {}: {error}", pathtext::encode(&parent)),
        hint: None,
    })?;
    let repository = Repository { folder: parent };
    repository.far(&args, cx).map(|_| ())
}

fn describe(to: &Path, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
    let repository = Repository { folder: to.to_owned() };
    let head = repository.head(cx)?;
    let branch = repository.branch(cx)?;
    Ok(Output { root: pathtext::encode(to), branch: if head.is_some() { branch } else { None }, head })
}
