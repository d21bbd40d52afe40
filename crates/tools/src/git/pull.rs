//! `git.pull`: brings commits from a remote.

use super::merge::settled;
use super::remote;
use super::repository::{Access, REMOTE_MS, Repository, assess, check_branch, check_name};
use crate::tool::{At, Cx, Place, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// From where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// Name of the remote. Default `origin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<String>,
    /// The remote's branch. Default: the one the current branch follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// Only fetch; do not touch the current branch. Default false.
    #[serde(default)]
    pub fetch_only: bool,
    /// Refuse if a merge would be needed. Default true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fast_forward_only: Option<bool>,
}

/// The head after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The commit before; absent if there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The commit now; absent if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
    /// Whether the current branch moved.
    pub updated: bool,
}

/// Bring commits from a remote.
#[derive(Debug, Clone, Copy)]
pub struct GitPull;

impl Tool for GitPull {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.pull",
        title: "bring commits from a remote",
        doc: "Fetches from a remote, through the egress proxy or from a folder of this machine, and moves the \
              current branch forward; with `fast_forward_only` false it merges where both sides have new \
              commits, and fails with the list of files where they conflict. `fetch_only` leaves the current \
              branch alone. To undo go back to the commit in `before`.",
        risk: Risk::Medium,
        effect: EffectClass::Keyed,
        place: Place::Work,
        undoable: false,
        timeout_ms: REMOTE_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let remote = names(input)?;
        let folder = Repository::at(input.repo.as_deref(), at)?.folder;
        let (address, need) = remote::reach(&folder, remote, Access::Read, at)?;
        let verb = if input.fetch_only { "fetch" } else { "pull" };
        let mut words = vec![verb, remote];
        words.extend(input.branch.as_deref());
        let what = format!("{verb} from {remote} ({address})");
        let mut assessment = assess(&Self::SPEC, what, input.repo.as_deref(), at, Access::Write, &words)?;
        assessment.needs.push(need);
        if !input.fetch_only && !forward_only(input) {
            assessment.effect = EffectClass::Opaque;
        }
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let remote = names(&input)?;
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        repository.root(cx)?;
        let before = repository.head(cx)?;
        let mut args = match input.fetch_only {
            true => vec!["fetch", "--progress", "--no-recurse-submodules"],
            false => vec![
                "pull",
                "--progress",
                "--no-rebase",
                "--no-edit",
                "--no-verify",
                "--no-recurse-submodules",
            ],
        };
        if !input.fetch_only {
            args.push(if forward_only(&input) { "--ff-only" } else { "--ff" });
        }
        args.push(remote);
        args.extend(input.branch.as_deref());
        let said = repository.far(&args, cx)?;
        settled(&repository, &args, said, cx)?;
        let head = repository.head(cx)?;
        Ok(Output { updated: before != head, before, head })
    }
}

fn forward_only(input: &Input) -> bool {
    input.fast_forward_only.unwrap_or(true)
}

/// Checks the names and gives the remote's.
fn names(input: &Input) -> Result<&str, ToolFailure> {
    if let Some(branch) = &input.branch {
        check_branch(branch)?;
    }
    let remote = input.remote.as_deref().unwrap_or("origin");
    check_name("remote", remote)?;
    Ok(remote)
}
