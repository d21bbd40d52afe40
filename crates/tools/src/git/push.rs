//! `git.push`: sends commits to a remote.

use super::repository::{Access, REMOTE_MS, Repository, assess, check_branch, check_name};
use super::{explain, remote};
use crate::tool::{At, Cx, Place, Probed, Spec, Tool};
use mycel_abi::{Assessment, EffectClass, Risk, ToolFailure, UndoRecord};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What to send where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// A folder inside the repository. Default: the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo: Option<String>,
    /// Name of the remote. Default `origin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<String>,
    /// The branch to send. Default: the current one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// Send tags too. Default false.
    #[serde(default)]
    pub tags: bool,
    /// Follow the remote branch from now on. Default false.
    #[serde(default)]
    pub set_upstream: bool,
    /// Replace the remote branch if it is still what was last seen. Default false.
    #[serde(default)]
    pub force_with_lease: bool,
}

/// What happened there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Output {
    /// The remote's address, without a password.
    pub remote: String,
    /// A line per branch or tag.
    pub refs: Vec<PushedRef>,
}

/// One branch or tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PushedRef {
    /// The local name.
    pub from: String,
    /// The remote name.
    pub to: String,
    /// `new`, `updated`, `forced`, `deleted`, `up_to_date` or `rejected`.
    pub result: String,
    /// What the remote says.
    pub detail: String,
}

/// Send commits to a remote.
#[derive(Debug, Clone, Copy)]
pub struct GitPush;

impl Tool for GitPush {
    type Input = Input;
    type Output = Output;
    const SPEC: Spec = Spec {
        name: "git.push",
        title: "send commits to a remote",
        doc: "Sends a branch to a remote, through the egress proxy (https; ssh has no way out of a cage \
              without one of its own) or to a folder of this machine. It never overwrites what others sent \
              unless `force_with_lease` and nobody sent anything since. No password is asked: the address or \
              the machine must hold the login. It cannot be undone from here.",
        risk: Risk::High,
        effect: EffectClass::Checkable,
        place: Place::Work,
        undoable: false,
        timeout_ms: REMOTE_MS,
    };

    fn assess(&self, input: &Input, at: &At) -> Result<Assessment, ToolFailure> {
        let remote = names(input)?;
        let folder = Repository::at(input.repo.as_deref(), at)?.folder;
        let (address, need) = remote::reach(&folder, remote, Access::Write, at)?;
        let branch = input.branch.as_deref().unwrap_or("the current branch");
        let how = if input.force_with_lease { ", replacing what is there" } else { "" };
        let mut words = vec!["push", remote];
        words.extend(input.branch.as_deref());
        words.extend(input.force_with_lease.then_some("--force-with-lease"));
        let what = format!("push {branch} to {remote} ({address}){how}");
        let mut assessment = assess(&Self::SPEC, what, input.repo.as_deref(), at, Access::Write, &words)?;
        assessment.needs.push(need);
        Ok(assessment)
    }

    fn run(&self, input: Input, cx: &mut Cx<'_>) -> Result<Output, ToolFailure> {
        let remote = names(&input)?;
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        repository.root(cx)?;
        let branch = branch(&repository, &input, cx)?;
        let commit = repository.commit_of(&format!("refs/heads/{branch}"), cx)?;
        cx.port.prepare(UndoRecord::default(), json!({ "branch": branch, "commit": commit }))?;
        let which = format!("refs/heads/{branch}:refs/heads/{branch}");
        let mut args = vec!["push", "--porcelain", "--no-verify", "--recurse-submodules=no"];
        args.extend(input.tags.then_some("--tags"));
        args.extend(input.set_upstream.then_some("--set-upstream"));
        args.extend(input.force_with_lease.then_some("--force-with-lease"));
        args.extend([remote, &which]);
        let said = repository.far(&args, cx)?;
        let output = parse(&said.text());
        if said.code != 0 || output.refs.iter().any(|r| r.result == "rejected") {
            return Err(explain::failure(&args, &repository.folder, &said));
        }
        Ok(output)
    }

    fn probe(&self, input: Input, probe: &Value, cx: &mut Cx<'_>) -> Result<Probed, ToolFailure> {
        let (Some(branch), Some(commit)) = (probe["branch"].as_str(), probe["commit"].as_str()) else {
            return Ok(Probed::NotHappened);
        };
        let repository = Repository::at(input.repo.as_deref(), cx.at)?;
        let name = format!("refs/heads/{branch}");
        let said = repository.far(&["ls-remote", names(&input)?, &name], cx)?;
        if said.code != 0 {
            return Ok(Probed::CannotTell("the remote does not answer".into()));
        }
        if !said.text().starts_with(commit) {
            return Ok(Probed::NotHappened);
        }
        let refs = vec![PushedRef {
            from: name.clone(),
            to: name,
            result: "up_to_date".into(),
            detail: String::new(),
        }];
        Ok(Probed::Happened(json!(Output { remote: names(&input)?.to_owned(), refs })))
    }
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

fn branch(repository: &Repository, input: &Input, cx: &mut Cx<'_>) -> Result<String, ToolFailure> {
    if let Some(branch) = &input.branch {
        return Ok(branch.clone());
    }
    repository.branch(cx)?.ok_or_else(|| ToolFailure {
        kind: "detached".into(),
        message: "pushing: the head is detached, so there is no current branch".into(),
        hint: Some("name a branch, or make one with git.checkout and create".into()),
    })
}

/// Reads `--porcelain`: a mark, a tab, both names, a tab, what happened.
fn parse(text: &str) -> Output {
    let mut output = Output { remote: String::new(), refs: Vec::new() };
    for line in text.lines() {
        if let Some(address) = line.strip_prefix("To ") {
            output.remote = remote::mask(address);
        } else if let Some(pushed) = pushed(line) {
            output.refs.push(pushed);
        }
    }
    output
}

fn pushed(line: &str) -> Option<PushedRef> {
    let mut fields = line.split('\t');
    let (mark, names, detail) = (fields.next()?, fields.next()?, fields.next()?);
    let (from, to) = names.split_once(':')?;
    let result = match mark {
        " " => "updated",
        "+" => "forced",
        "-" => "deleted",
        "*" => "new",
        "=" => "up_to_date",
        "!" => "rejected",
        _ => return None,
    };
    Some(PushedRef { from: from.into(), to: to.into(), result: result.into(), detail: remote::mask(detail) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_remote_says_is_read() {
        let text = "To https://me:pw@h/x\n*\trefs/heads/a:refs/heads/a\t[new branch]\n!\trefs/heads/b:refs/heads/b\t[rejected] (fetch first)\nDone\n";
        let output = parse(text);
        assert_eq!(output.remote, "https://***@h/x");
        let results: Vec<&str> = output.refs.iter().map(|r| r.result.as_str()).collect();
        assert_eq!(results, ["new", "rejected"]);
    }
}
