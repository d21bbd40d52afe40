//! The whole family on real repositories.

use super::*;
use crate::test_port::{Folder, TestPort, call, probe, run_with};
use crate::tool::{AnyTool, At, Probed};
use serde_json::{Value, json};

/// A repository with an identity of its own, so that no setting of the machine matters.
fn repository() -> (Folder, At) {
    let folder = Folder::new("git");
    let at = folder.at();
    call(&init::GitInit, json!({}), &at).unwrap();
    identify(&folder, "");
    (folder, at)
}

fn identify(folder: &Folder, inside: &str) {
    let config = folder.0.join(inside).join(".git/config");
    let text = std::fs::read_to_string(&config).unwrap();
    std::fs::write(config, format!("{text}[user]\n\tname = Ada\n\temail = ada@example.org\n")).unwrap();
}

fn commit(folder: &Folder, at: &At, name: &str, content: &str) -> Value {
    folder.write(name, content);
    call(&add::GitAdd, json!({"paths": [name]}), at).unwrap();
    call(&commit::GitCommit, json!({"message": format!("write {name}\n\nbecause")}), at).unwrap()
}

fn kind(tool: &dyn AnyTool, args: Value, at: &At) -> String {
    call(tool, args, at).unwrap_err().kind
}

#[test]
fn a_change_goes_from_untracked_to_the_history() {
    let (folder, at) = repository();
    folder.write("a b.txt", "one\ntwo\n");
    let status = call(&status::GitStatus, json!({}), &at).unwrap();
    assert_eq!(status["branch"], "main");
    assert_eq!(status["head"], Value::Null);
    assert_eq!(status["entries"][0], json!({"path": "a b.txt", "staged": "none", "unstaged": "untracked"}));
    assert_eq!(kind(&log::GitLog, json!({}), &at), "empty_repository");
    assert_eq!(kind(&commit::GitCommit, json!({"message": "x"}), &at), "nothing_to_commit");

    let staged = call(&add::GitAdd, json!({"all": true}), &at).unwrap();
    assert_eq!(staged["staged"], json!(["a b.txt"]));
    let made = call(&commit::GitCommit, json!({"message": "first\n\n# kept"}), &at).unwrap();
    assert_eq!((&made["files"], &made["added"], &made["branch"]), (&json!(1), &json!(2), &json!("main")));

    folder.write("a b.txt", "one\n2\n");
    let diff = call(&diff::GitDiff, json!({}), &at).unwrap();
    assert_eq!(diff["files"], json!([{"path": "a b.txt", "added": 1, "removed": 1}]));
    assert!(diff["text"].as_str().unwrap().contains("-two\n+2\n"), "{diff}");
    call(&checkout::GitCheckout, json!({"paths": ["a b.txt"]}), &at).unwrap();
    assert_eq!(call(&status::GitStatus, json!({}), &at).unwrap()["clean"], true);

    let log = call(&log::GitLog, json!({}), &at).unwrap();
    assert_eq!((&log["commits"][0]["id"], &log["commits"][0]["body"]), (&made["id"], &json!("# kept")));
    assert_eq!(log["commits"][0]["refs"], json!(["HEAD -> main"]));
}

#[test]
fn a_commit_can_be_probed() {
    let (folder, at) = repository();
    commit(&folder, &at, "a", "1");
    folder.write("a", "2");
    let args = json!({"message": "second", "all": true});
    let mut port = TestPort::default();
    let before = call(&log::GitLog, json!({}), &at).unwrap()["commits"][0]["id"].clone();
    let data = json!({ "before": before });
    assert_eq!(probe(&commit::GitCommit, args.clone(), &data, &at), Probed::NotHappened);
    assert_eq!(probe(&commit::GitCommit, args.clone(), &Value::Null, &at), Probed::NotHappened);
    let output = run_with(&commit::GitCommit, args.clone(), &at, None, &mut port).unwrap();
    assert_eq!(port.prepared[0].1, data);
    assert_eq!(probe(&commit::GitCommit, args.clone(), &data, &at), Probed::Happened(output));
    commit(&folder, &at, "b", "1");
    assert!(matches!(probe(&commit::GitCommit, args, &data, &at), Probed::CannotTell(_)));
}

#[test]
fn a_conflict_lists_its_files_and_can_be_given_up() {
    let (folder, at) = repository();
    commit(&folder, &at, "f", "base\n");
    call(&checkout::GitCheckout, json!({"create": "side"}), &at).unwrap();
    commit(&folder, &at, "f", "side\n");
    call(&checkout::GitCheckout, json!({"to": "main"}), &at).unwrap();
    let main = commit(&folder, &at, "f", "main\n");
    let failure = call(&merge::GitMerge, json!({"from": "side"}), &at).unwrap_err();
    assert_eq!(failure.kind, "conflict");
    assert!(failure.message.ends_with("in f"), "{failure}");
    let status = call(&status::GitStatus, json!({}), &at).unwrap();
    assert_eq!((&status["state"], &status["entries"][0]["unstaged"]), (&json!("merge"), &json!("conflict")));
    let given_up = call(&merge::GitMerge, json!({"abort": true}), &at).unwrap();
    assert_eq!(given_up["head"], main["id"]);
}

#[test]
fn merges_move_forward_or_join() {
    let (folder, at) = repository();
    commit(&folder, &at, "a", "1");
    call(&checkout::GitCheckout, json!({"create": "side"}), &at).unwrap();
    let side = commit(&folder, &at, "b", "1");
    call(&checkout::GitCheckout, json!({"to": "main"}), &at).unwrap();
    let args = json!({"from": "side", "fast_forward": "never", "message": "join"});
    let mut port = TestPort::default();
    let joined = run_with(&merge::GitMerge, args.clone(), &at, None, &mut port).unwrap();
    assert_eq!((&joined["fast_forward"], &joined["up_to_date"]), (&json!(false), &json!(false)));
    assert!(matches!(probe(&merge::GitMerge, args, &port.prepared[0].1, &at), Probed::Happened(_)));
    let again = call(&merge::GitMerge, json!({"from": "side"}), &at).unwrap();
    assert_eq!(again["up_to_date"], true);
    let detached = call(&checkout::GitCheckout, json!({"to": side["id"]}), &at).unwrap();
    assert_eq!(detached, json!({"head": side["id"]}));
}

#[test]
fn branches_are_made_renamed_and_deleted() {
    let (folder, at) = repository();
    commit(&folder, &at, "a", "1");
    let names = |args: Value| -> Vec<String> {
        let output = call(&branch::GitBranch, args, &at).unwrap();
        output["branches"]
            .as_array()
            .unwrap()
            .iter()
            .map(|b| b["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(json!({"create": "x/y"})), ["main", "x/y"]);
    assert_eq!(kind(&branch::GitBranch, json!({"create": "x/y"}), &at), "exists");
    assert_eq!(names(json!({"rename": "x/y", "to": "z"})), ["main", "z"]);
    assert_eq!(names(json!({"delete": "z"})), ["main"]);
    assert_eq!(kind(&branch::GitBranch, json!({"create": "--force"}), &at), "bad_args");
    assert_eq!(kind(&checkout::GitCheckout, json!({"to": "-f"}), &at), "bad_args");
    assert_eq!(kind(&checkout::GitCheckout, json!({"to": "nowhere"}), &at), "not_found");
}

#[test]
fn a_copy_pushes_and_pulls() {
    let (folder, at) = repository();
    commit(&folder, &at, "a", "1");
    let copy = Folder::new("copy");
    let copy_at = copy.at();
    let args = json!({"url": folder.0.display().to_string(), "to": "c"});
    let cloned = call(&clone::GitClone, args.clone(), &copy_at).unwrap();
    assert_eq!(cloned["branch"], "main");
    assert_eq!(kind(&clone::GitClone, args.clone(), &copy_at), "exists");
    assert!(matches!(probe(&clone::GitClone, args, &json!({}), &copy_at), Probed::Happened(_)));
    identify(&copy, "c");
    let inside = At { cwd: copy.0.join("c"), home: None };

    call(&checkout::GitCheckout, json!({"create": "work"}), &inside).unwrap();
    copy.write("c/b", "2");
    call(&add::GitAdd, json!({"paths": ["b"]}), &inside).unwrap();
    call(&commit::GitCommit, json!({"message": "second"}), &inside).unwrap();
    let mut port = TestPort::default();
    let pushed = run_with(&push::GitPush, json!({"set_upstream": true}), &inside, None, &mut port).unwrap();
    assert_eq!(pushed["refs"][0]["result"], "new");
    let pushed_probe = probe(&push::GitPush, json!({}), &port.prepared[0].1, &inside);
    assert!(matches!(pushed_probe, Probed::Happened(_)), "{pushed_probe:?}");

    commit(&folder, &at, "later", "3");
    call(&checkout::GitCheckout, json!({"to": "main"}), &inside).unwrap();
    let pulled = call(&pull::GitPull, json!({}), &inside).unwrap();
    assert_eq!(pulled["updated"], true);
    assert!(copy.0.join("c/later").exists());
    assert_eq!(call(&pull::GitPull, json!({}), &inside).unwrap()["updated"], false);

    commit(&folder, &at, "theirs", "4");
    copy.write("c/ours", "4");
    call(&add::GitAdd, json!({"all": true}), &inside).unwrap();
    call(&commit::GitCommit, json!({"message": "ours"}), &inside).unwrap();
    assert_eq!(kind(&pull::GitPull, json!({}), &inside), "diverged");
    assert_eq!(kind(&push::GitPush, json!({}), &inside), "rejected");
    assert_eq!(kind(&push::GitPush, json!({"remote": "nope"}), &inside), "not_found");
}

#[test]
fn a_far_remote_needs_its_host_and_port() {
    let (folder, at) = repository();
    let config = folder.0.join(".git/config");
    let text = std::fs::read_to_string(&config).unwrap();
    std::fs::write(config, format!("{text}[remote \"origin\"]\n\turl = https://me:pw@example.org/x.git\n"))
        .unwrap();
    let assessed = AnyTool::assess(&push::GitPush, &json!({"branch": "main"}), &at).unwrap();
    assert!(
        assessed.needs.iter().any(|need| need.to_string() == "net:connect:example.org:443"),
        "{assessed:?}"
    );
    assert!(!serde_json::to_string(&assessed).unwrap().contains("pw"), "{assessed:?}");
    let clone = json!({"url": "ext::sh -c id", "to": "x"});
    assert_eq!(AnyTool::assess(&clone::GitClone, &clone, &at).unwrap_err().kind, "bad_args");
}

#[test]
fn work_trees_come_and_go() {
    let (folder, at) = repository();
    commit(&folder, &at, "a", "1");
    let added = call(&worktree::GitWorktree, json!({"add": "trees/one"}), &at).unwrap();
    let trees = added["worktrees"].as_array().unwrap();
    assert_eq!((trees.len(), &trees[1]["branch"]), (2, &json!("one")));
    let inside = At { cwd: folder.0.join("trees/one"), home: None };
    let assessed = AnyTool::assess(&status::GitStatus, &json!({}), &inside).unwrap();
    assert!(assessed.needs.iter().any(|need| need.to_string().ends_with("/.git/**")), "{assessed:?}");
    folder.write("trees/one/new", "unsaved");
    assert_eq!(kind(&worktree::GitWorktree, json!({"remove": "trees/one"}), &at), "conflict");
    let left = call(&worktree::GitWorktree, json!({"remove": "trees/one", "force": true}), &at).unwrap();
    assert_eq!(left["worktrees"].as_array().unwrap().len(), 1);
}

#[test]
fn a_hostile_repository_starts_nothing() {
    let (folder, at) = repository();
    commit(&folder, &at, "a", "1\n");
    let trap = folder.0.join("trap");
    let script = format!("#!/bin/sh\ntouch {}\n", trap.display());
    for hook in ["pre-commit", "post-checkout", "post-commit", "commit-msg", "post-merge"] {
        folder.write(&format!(".git/hooks/{hook}"), &script);
        let path = folder.0.join(format!(".git/hooks/{hook}"));
        std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    }
    let config = folder.0.join(".git/config");
    let text = std::fs::read_to_string(&config).unwrap();
    let hook = folder.0.join(".git/hooks/pre-commit").display().to_string();
    let traps = format!(
        "[core]\n\tfsmonitor = {hook}\n\tpager = {hook}\n\teditor = {hook}\n[diff]\n\texternal = {hook}\n"
    );
    std::fs::write(config, text + &traps).unwrap();
    commit(&folder, &at, "a", "2\n");
    folder.write("a", "3\n");
    call(&status::GitStatus, json!({}), &at).unwrap();
    let diff = call(&diff::GitDiff, json!({}), &at).unwrap();
    assert!(diff["text"].as_str().unwrap().contains("+3"));
    call(&log::GitLog, json!({}), &at).unwrap();
    call(&checkout::GitCheckout, json!({"create": "b"}), &at).unwrap();
    assert!(!trap.exists());
}

#[test]
fn outside_a_repository_there_is_a_way_out() {
    let folder = Folder::new("nogit");
    let failure = call(&status::GitStatus, json!({}), &folder.at()).unwrap_err();
    assert_eq!(failure.kind, "not_a_repository");
    assert!(failure.hint.is_some());
    assert_eq!(kind(&status::GitStatus, json!({"repo": "nowhere"}), &folder.at()), "not_found");
}
