//! What git's failures mean, with a way out of each.

use super::repository::Said;
use crate::program::tail;
use mycel_abi::{ToolFailure, pathtext};
use std::path::Path;

/// What git says, in lower case; the word for the failure; the way out.
const KNOWN: &[(&str, &str, &str)] = &[
    ("not a git repository", "not_a_repository", "make one with git.init, or name one with `repo`"),
    (
        "must be run in a work tree",
        "not_a_repository",
        "this is a bare repository or a .git folder: name its work tree",
    ),
    (
        "detected dubious ownership",
        "denied",
        "the folder belongs to another user; if you trust it: git config --global --add safe.directory <folder>",
    ),
    (
        "does not have any commits yet",
        "empty_repository",
        "make the first commit with git.add and git.commit",
    ),
    ("unknown revision", "not_found", "git.branch and git.log show the names there are"),
    ("needed a single revision", "not_found", "git.branch and git.log show the names there are"),
    (
        "bad revision",
        "not_found",
        "git.branch and git.log show the names there are; an empty repository has none",
    ),
    ("invalid reference", "not_found", "git.branch shows the branches there are"),
    ("not something we can merge", "not_found", "git.branch shows the branches there are"),
    ("did not match any file", "not_found", "git.status shows the paths git knows; paths start at `repo`"),
    ("could not find remote branch", "not_found", "the remote has no such branch"),
    ("couldn't find remote ref", "not_found", "the remote has no such branch"),
    (
        "does not appear to be a git repository",
        "not_found",
        "no such remote here; `git remote -v` shows them",
    ),
    ("already exists", "exists", "choose another name, or delete it first"),
    ("is not an empty directory", "exists", "choose a folder that is missing or empty"),
    ("nothing to commit", "nothing_to_commit", "stage changes with git.add first, or set allow_empty"),
    ("no changes added to commit", "nothing_to_commit", "stage changes with git.add first, or set `all`"),
    ("nothing added to commit", "nothing_to_commit", "stage the new files with git.add first"),
    (
        "please tell me who you are",
        "no_identity",
        "set user.name and user.email, or give `author` and configure the committer",
    ),
    ("empty ident name", "no_identity", "set user.name and user.email in the repository"),
    ("unable to auto-detect email", "no_identity", "set user.name and user.email in the repository"),
    (
        "would be overwritten by",
        "conflict",
        "commit the changes, or bring the files back with git.checkout, first",
    ),
    (
        "not possible because you have unmerged files",
        "conflict",
        "resolve the conflicts, git.add them, then commit; or git.merge with abort",
    ),
    ("you have not concluded your merge", "conflict", "commit the merge, or git.merge with abort"),
    (
        "not possible to fast-forward",
        "diverged",
        "both sides have new commits: merge, or pull with fast_forward_only false",
    ),
    (
        "need to specify how to reconcile",
        "diverged",
        "both sides have new commits: pull with fast_forward_only false",
    ),
    ("refusing to merge unrelated histories", "conflict", "the two have no commit in common"),
    ("non-fast-forward", "rejected", "the remote has commits that are missing here: git.pull first"),
    ("failed to push some refs", "rejected", "the remote refused; git.pull first, or see its reason above"),
    ("is not fully merged", "not_merged", "its commits would be lost; `force` deletes it anyway"),
    ("used by worktree", "in_use", "another work tree has it checked out; git.worktree shows which"),
    ("already checked out", "in_use", "another work tree has it checked out; git.worktree shows which"),
    ("already used by worktree", "in_use", "another work tree has it checked out; git.worktree shows which"),
    ("contains modified or untracked files", "conflict", "commit or remove them first, or set `force`"),
    ("ignored by one of your", "ignored", "a .gitignore leaves these files out; change it if they belong in"),
    (
        "could not resolve",
        "net",
        "is the network cut, or the host not granted? grant net:connect:<host>:<port>",
    ),
    ("could not read username", "net", "the remote wants a login; no password is ever asked here"),
    ("authentication failed", "net", "the remote refused the login"),
    ("permission denied (publickey", "net", "the remote refused every SSH key this cage can reach"),
    (
        "could not read from remote repository",
        "net",
        "is the address right, the host granted, and a key there?",
    ),
    (
        "unable to access",
        "net",
        "is the network cut, or the host not granted? grant net:connect:<host>:<port>",
    ),
    ("connection refused", "net", "nothing answers there, or the host is not granted"),
    ("connect tunnel failed", "net", "the egress proxy refused: grant net:connect:<host>:<port>"),
    ("index.lock", "busy", "another git works here, or one was killed: wait, or remove .git/index.lock"),
    ("unable to create", "denied", "the cage or the file permissions do not allow writing here"),
    ("permission denied", "denied", "the cage or the file permissions do not allow this"),
    ("read-only file system", "denied", "the cage does not allow writing here"),
    ("no space left", "no_space", "free some space; system.disk shows how much there is"),
];

/// The failure of a call that ended with a code other than 0.
pub(super) fn failure(args: &[&str], folder: &Path, said: &Said) -> ToolFailure {
    let all = format!("{}\n{}", said.err, said.text());
    let lower = all.to_lowercase();
    let known = KNOWN.iter().find(|(mark, _, _)| lower.contains(mark));
    let reason = reason(said);
    ToolFailure {
        kind: known.map_or("exit", |(_, kind, _)| kind).into(),
        message: format!("git {} in {}: {reason}", args.first().unwrap_or(&""), pathtext::encode(folder)),
        hint: known.map(|(_, _, hint)| (*hint).to_owned()),
    }
}

/// What git said, without its own hints; addresses lose their passwords.
fn reason(said: &Said) -> String {
    let text = if said.err.trim().is_empty() { said.text() } else { said.err.clone() };
    let lines: Vec<&str> =
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("hint:")).collect();
    if lines.is_empty() {
        return format!("it ended with code {} and no word", said.code);
    }
    let told: Vec<&str> = lines.iter().map(|line| line.strip_prefix("fatal: ").unwrap_or(line)).collect();
    super::remote::mask(&tail(&told.join("\n")))
}

/// The failure of a program that did not start: most likely git is missing.
pub(super) fn missing(failure: ToolFailure) -> ToolFailure {
    if failure.kind != "cannot_start" {
        return failure;
    }
    ToolFailure {
        kind: "no_git".into(),
        hint: Some("install git with the system's package manager (Termux: pkg install git)".into()),
        ..failure
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_have_a_word_and_a_way_out() {
        let check = |err: &str, kind: &str| {
            let said = Said { code: 128, out: Vec::new(), err: err.into(), cut: false };
            let failure = failure(&["status"], Path::new("/x"), &said);
            assert_eq!(failure.kind, kind, "{err}");
            assert_eq!(failure.hint.is_some(), kind != "exit", "{err}");
            assert!(failure.message.starts_with("git status in /x: "), "{failure}");
        };
        check("fatal: not a git repository (or any of the parent directories): .git", "not_a_repository");
        check("fatal: detected dubious ownership in repository at '/x'", "denied");
        check("fatal: your current branch 'main' does not have any commits yet", "empty_repository");
        check(
            "error: Your local changes to the following files would be overwritten by checkout:\n\ta",
            "conflict",
        );
        check("fatal: Not possible to fast-forward, aborting.", "diverged");
        check("fatal: unable to access 'https://u:pw@h/x/': Could not resolve host: h", "net");
        check("error: something new", "exit");
        check("", "exit");
    }
}
