//! `git.init`: makes a new repository.

use super::repository::{LOCAL_MS, Repository, check_branch};
use crate::tool::{At, Cx, Place, Spec, Tool, assessment, path_capability};
use mycel_abi::{Assessment, Capability, Digest, EffectClass, Risk, ToolFailure, pathtext};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Folder of the new repository; made if missing. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Name of the first branch. Default `main`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
}

/// The repository.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// Its folder.
    pub root: String,
    /// Its first branch.
    pub branch: String,
    /// False when a repository already stood there; nothing is lost then.
    pub created: bool,
}

/// Make a new git repository.
#[derive(Debug, Clone, Copy)]
pub struct GitInit;

impl Tool for GitInit {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.init",
        title: "make a new git repository",
        doc: "Makes a git repository in a folder, which is made too if it is missing. Where one stands already \
              nothing is lost and `created` is false. To undo it remove the folder's `.git`.",
        risk: Risk::Medium,
        effect: EffectClass::Keyed,
        place: Place::Work,
        undoable: false,
        timeout_ms: LOCAL_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let branch = branch(input)?;
        let folder = folder(input, at)?;
        let needs =
            vec![Capability::new("exec", "run", Some("git")), path_capability("write", &folder.join("**"))];
        let shown = pathtext::encode(&folder);
        let mut assessment = assessment(&Self::SPEC, format!("make a git repository in {shown}"), needs);
        assessment.commands = vec![format!("git init -b {branch}")];
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let branch = branch(&input)?;
        let folder = folder(&input, cx.at)?;
        std::fs::create_dir_all(&folder).map_err(|error| denied("making the folder", &folder, &error))?;
        let created = make(&folder, branch, cx)?;
        let repository = Repository { folder };
        let root = repository.root(cx)?;
        let branch = repository.branch(cx)?.unwrap_or_default();
        Ok(Output { root, branch, created })
    }
}

/// Makes the repository aside and moves it to its place whole, so that an interruption never leaves half of one: an
/// agent's cage shuts the settings of a repository that is there, and nobody could complete it. Whether it is new.
fn make(folder: &Path, branch: &str, cx: &mut Cx<'_>) -> Result<bool, ToolFailure> {
    let standing = folder.join(".git");
    // The same name in every attempt, so that the next one finds what an interrupted one left.
    let aside = folder.join(format!(".git-init-{}", Digest::of(cx.key.as_bytes()).short()));
    let interrupted = aside.exists();
    let is_new = !standing.exists();
    if is_new {
        remove(&aside)?;
        std::fs::create_dir(&aside).map_err(|error| denied("making the folder", &aside, &error))?;
        let repository = Repository { folder: aside.clone() };
        repository.git(&["init", "--quiet", "--template=", "--initial-branch", branch], cx)?;
        std::fs::rename(aside.join(".git"), &standing)
            .map_err(|error| denied("making", &standing, &error))?;
    }
    remove(&aside)?;
    Ok(is_new || interrupted)
}

fn remove(folder: &Path) -> Result<(), ToolFailure> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(denied("removing the folder", folder, &error))
        }
        _ => Ok(()),
    }
}

fn denied(doing: &str, path: &Path, error: &std::io::Error) -> ToolFailure {
    ToolFailure {
        kind: "denied".into(),
        message: format!("{doing} {}: {error}", pathtext::encode(path)),
        hint: None,
    }
}

fn branch(input: &Input) -> Result<&str, ToolFailure> {
    let branch = input.branch.as_deref().unwrap_or("main");
    check_branch(branch)?;
    Ok(branch)
}

fn folder(input: &Input, at: &At) -> Result<PathBuf, ToolFailure> {
    match &input.path {
        Some(path) => at.resolve(path),
        None => Ok(at.cwd.clone()),
    }
}
