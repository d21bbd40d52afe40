//! `git.branch`: lists, makes, renames and deletes branches.

use super::repository::{Access, ENTRIES_MAX, LOCAL_MS, Repository, Said, assess, check_branch, check_name};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool, bad_args};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, UndoRecord};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What to do; with no name it lists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// Make this branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub create: Option<String>,
    /// Where the new branch starts. Default: the head.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Delete this branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// Rename this branch; needs `to`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// The new name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Delete even what is not merged. Default false.
    #[serde(default)]
    pub force: bool,
    /// List remote branches too. Default false.
    #[serde(default)]
    pub remotes: bool,
}

/// The branches afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The one checked out; absent when the head is detached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// All of them, by name.
    pub branches: Vec<Branch>,
    /// Whether there are more than are shown.
    pub cut: bool,
}

/// One branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Branch {
    /// Its name.
    pub name: String,
    /// Its commit.
    pub head: String,
    /// The branch it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream: Option<String>,
    /// The subject of its commit.
    pub subject: String,
}

/// List, make, rename or delete branches.
#[derive(Debug, Clone, Copy)]
pub struct GitBranch;

impl Tool for GitBranch {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.branch",
        title: "list, make, rename or delete branches",
        doc: "Lists branches with their commits; makes one (`create`, `at`), renames one (`rename`, `to`) or \
              deletes one (`delete`). A branch whose commits stand nowhere else is only deleted with `force`. \
              It does not change what is checked out. A deleted branch comes back with `create` at the commit \
              it had.",
        risk: Risk::Medium,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: false,
        timeout_ms: LOCAL_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let repo = input.repo.as_deref();
        let on = |what: String, access, words: &[&str]| assess(&Self::SPEC, what, repo, at, access, words);
        match action(input)? {
            Action::List => {
                let mut assessment = on("list the branches".into(), Access::Read, &["branch", "--list"])?;
                (assessment.risk, assessment.effect) = (Risk::Low, EffectClass::Pure);
                Ok(assessment)
            }
            Action::Create(name) => on(format!("make branch {name}"), Access::Write, &["branch", name]),
            Action::Rename(from, to) => {
                on(format!("rename branch {from} to {to}"), Access::Write, &["branch", "-m", from, to])
            }
            Action::Delete(name) => {
                let flag = if input.force { "-D" } else { "-d" };
                let mut assessment =
                    on(format!("delete branch {name}"), Access::Write, &["branch", flag, name])?;
                assessment.risk = if input.force { Risk::High } else { Risk::Medium };
                Ok(assessment)
            }
        }
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        let action = action(&input)?;
        if let Some(name) = action.named() {
            let before = repository.commit_of(&format!("refs/heads/{name}"), cx)?;
            cx.port.prepare(UndoRecord::default(), json!({ "existed": before.is_some() }))?;
        }
        match action {
            Action::List => {}
            Action::Create(name) => {
                let mut args = vec!["branch", "--no-track", name];
                args.extend(input.at.as_deref());
                repository.git(&args, cx)?;
            }
            Action::Rename(from, to) => {
                let renamed = repository.git(&["branch", "-m", from, to], cx);
                unless_done(renamed, &repository, &[(from, false), (to, true)], cx)?;
            }
            Action::Delete(name) => {
                let flag = if input.force { "-D" } else { "-d" };
                let deleted = repository.git(&["branch", flag, name], cx);
                unless_done(deleted, &repository, &[(name, false)], cx)?;
            }
        }
        list(&repository, input.remotes, cx)
    }

    fn probe(&self, input: Input, probe: &Value, cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        let action = action(&input)?;
        let (Some(name), Some(existed)) = (action.named(), probe["existed"].as_bool()) else {
            return Ok(Probed::NotHappened);
        };
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        let exists = repository.commit_of(&format!("refs/heads/{name}"), cx)?.is_some();
        if exists == existed {
            return Ok(Probed::NotHappened);
        }
        Ok(Probed::Happened(json!(list(&repository, input.remotes, cx)?)))
    }
}

/// A failure of git, unless the branches are as they were to be. The cage keeps `.git/config` from being changed, so git ends
/// with an error when it has renamed or deleted a branch and then cannot move what was configured for its name.
fn unless_done(
    result: Result<Said, ToolFailure>,
    repository: &Repository,
    wanted: &[(&str, bool)],
    cx: &mut Cx<'_>,
) -> Result<(), ToolFailure> {
    let Err(failure) = result else { return Ok(()) };
    for (name, exists) in wanted {
        if repository.commit_of(&format!("refs/heads/{name}"), cx)?.is_some() != *exists {
            return Err(failure);
        }
    }
    Ok(())
}

enum Action<'a> {
    List,
    Create(&'a str),
    Rename(&'a str, &'a str),
    Delete(&'a str),
}

impl Action<'_> {
    /// The branch whose being there tells whether it happened.
    fn named(&self) -> Option<&str> {
        match self {
            Action::List => None,
            Action::Create(name) | Action::Delete(name) | Action::Rename(_, name) => Some(name),
        }
    }
}

fn action(input: &Input) -> Result<Action<'_>, ToolFailure> {
    if let Some(at) = &input.at {
        check_name("at", at)?;
    }
    match (&input.create, &input.delete, &input.rename, &input.to) {
        (None, None, None, None) => Ok(Action::List),
        (Some(name), None, None, None) => check_branch(name).map(|()| Action::Create(name)),
        (None, Some(name), None, None) => check_name("branch", name).map(|()| Action::Delete(name)),
        (None, None, Some(from), Some(to)) => {
            check_name("branch", from)?;
            check_branch(to).map(|()| Action::Rename(from, to))
        }
        _ => Err(bad_args("give one of create, delete, and rename with to", None)),
    }
}

/// Fields divided by NUL; no name and no subject line holds one.
const FORMAT: &str = "--format=%(refname:short)%00%(objectname)%00%(upstream:short)%00%(contents:subject)";

fn list(repository: &Repository, remotes: bool, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
    let mut args = vec!["for-each-ref", FORMAT, "refs/heads"];
    args.extend(remotes.then_some("refs/remotes"));
    let said = repository.git(&args, cx)?;
    let mut branches: Vec<Branch> = said.text().lines().filter_map(branch).collect();
    let cut = said.cut || branches.len() > ENTRIES_MAX;
    branches.truncate(ENTRIES_MAX);
    Ok(Output { current: repository.branch(cx)?, branches, cut })
}

fn branch(line: &str) -> Option<Branch> {
    let mut fields = line.split('\0').map(str::to_owned);
    let (name, head, upstream, subject) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
    Some(Branch { name, head, upstream: (!upstream.is_empty()).then_some(upstream), subject })
}
