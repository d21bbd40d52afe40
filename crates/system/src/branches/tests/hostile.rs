//! A repository that wants to start programs, in every way git knows, gets none started.

use super::*;
use std::os::unix::fs::PermissionsExt;

/// Every hook that git has a name for.
const HOOKS: &[&str] = &[
    "pre-commit",
    "prepare-commit-msg",
    "commit-msg",
    "post-commit",
    "pre-merge-commit",
    "post-merge",
    "post-checkout",
    "post-rewrite",
    "reference-transaction",
    "post-index-change",
    "pre-auto-gc",
    "fsmonitor-watchman",
    "update",
    "applypatch-msg",
    "pre-applypatch",
    "post-applypatch",
    "pre-rebase",
    "pre-push",
    "pre-receive",
    "post-receive",
    "post-update",
    "push-to-checkout",
    "sendemail-validate",
];

#[test]
fn nothing_that_a_repository_names_is_started() {
    let world = World::new();
    let canary = world.place.0.join("canary");
    let touch = format!("sh -c 'touch {}'", canary.display());
    world.write("m.txt", "one\n");
    world.write("driven", "one\ntwo\nthree\n");
    world.write(
        ".gitattributes",
        "* filter=evil diff=evil\ndriven merge=evil\nm.txt filter=a=b\nsrc/* merge=only\n",
    );
    world.commit("attributes");
    let settings = [
        ("core.sshCommand", touch.as_str()),
        ("core.fsmonitor", &touch),
        ("core.editor", &touch),
        ("core.pager", &touch),
        ("core.askPass", &touch),
        ("core.gitProxy", &touch),
        ("credential.helper", &touch),
        ("diff.external", &touch),
        ("diff.evil.command", &touch),
        ("diff.evil.textconv", &touch),
        ("filter.evil.clean", &touch),
        ("filter.evil.smudge", &touch),
        ("filter.evil.process", &touch),
        ("filter.evil.required", "true"),
        ("filter.a=b.clean", &touch),
        ("filter.a=b.smudge", &touch),
        ("merge.evil.driver", &touch),
        ("merge.evil.recursive", "evil"),
        ("merge.default", "evil"),
        ("gpg.program", &touch),
        ("commit.gpgSign", "true"),
        ("log.showSignature", "true"),
        ("tag.gpgSign", "true"),
        ("merge.verifySignatures", "true"),
        ("merge.tool", "evil"),
        ("mergetool.evil.cmd", &touch),
        ("sequence.editor", &touch),
        ("uploadpack.packObjectsHook", &touch),
        ("alias.merge-tree", &touch),
        ("protocol.allow", "always"),
        ("protocol.ext.allow", "always"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.uploadpack", &touch),
        ("extensions.partialClone", "origin"),
        ("core.repositoryFormatVersion", "1"),
        ("remote.origin.partialCloneFilter", "blob:none"),
        ("branch.trunk.mergeOptions", "--gpg-sign"),
        ("core.alternateRefsCommand", &touch),
        ("trailer.x.command", &touch),
        ("interactive.diffFilter", &touch),
    ];
    for (key, value) in settings {
        git_at(&world.root(), &["config", key, value]);
    }
    git_at(&world.root(), &["config", "remote.origin.url", &format!("ext::{touch}")]);
    // What holds only in our worktrees or on our branches.
    std::fs::write(
        world.root().join(".git/evil"),
        format!("[filter \"late\"]\n\tclean = \"{touch}\"\n\tsmudge = \"{touch}\"\n\trequired = true\n[merge \"only\"]\n\tdriver = \"{touch}\"\n"),
    )
    .unwrap();
    for condition in ["onbranch:mycel/**", "gitdir:**/worktrees/**"] {
        git_at(&world.root(), &["config", &format!("includeIf.{condition}.path"), "evil"]);
    }
    std::fs::create_dir_all(world.root().join(".git/info")).unwrap();
    std::fs::write(world.root().join(".git/info/attributes"), "new* filter=late\n").unwrap();
    let hooks = world.root().join(".git/hooks");
    std::fs::create_dir_all(&hooks).unwrap();
    for hook in HOOKS {
        let path = hooks.join(hook);
        std::fs::write(&path, format!("#!/bin/sh\ntouch {}\n", canary.display())).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    git_at(&world.root(), &["config", "core.hooksPath", hooks.to_str().unwrap()]);
    let quiet = |what: &str| assert!(!canary.exists(), "{what} started something");

    world.write("untracked", "x");
    let team = world.try_begin(Options { from: StartFrom::Snapshot, ..Options::default() }).unwrap();
    quiet("a snapshot");
    let (one, two) = (team.worktree("one").unwrap(), team.worktree("two").unwrap());
    quiet("a worktree");
    put(&one.path, "driven", "ONE\ntwo\nthree\n");
    // Filtered files are refused, which is looked at elsewhere; here they shall pass.
    for at in [&one.path, &two.path] {
        put(at, ".gitattributes", "driven merge=evil\nsrc/* merge=only\n");
    }
    let filtered = one.commit(record("Work", "one"), "coder");
    quiet("a refused commit");
    drop(filtered);
    put(&two.path, "driven", "one\ntwo\nTHREE\n");
    let (first, second) = (commit(&one, "one"), commit(&two, "two"));
    quiet("a commit");
    team.merge(&first.id, record("M", "m1")).unwrap();
    // The driver is git's own, so that both changes are in.
    assert!(matches!(team.merge(&second.id, record("M", "m2")).unwrap(), Merged::Merged(_)));
    quiet("a merge");
    let driven = team.git.line(&["cat-file", "blob", &format!("{}:driven", team.tip().unwrap())]).unwrap();
    assert_eq!(driven, "ONE\ntwo\nTHREE");
    put(&one.path, "driven", "left\n");
    put(&two.path, "driven", "right\n");
    let (first, second) = (commit(&one, "one2"), commit(&two, "two2"));
    team.merge(&first.id, record("M", "m3")).unwrap();
    assert!(matches!(team.merge(&second.id, record("M", "m4")).unwrap(), Merged::Conflicts(_)));
    let resolution = team.resolve("judge", &second.id).unwrap();
    assert!(std::fs::read_to_string(resolution.worktree.path.join("driven")).unwrap().contains("<<<<<<<"));
    put(&resolution.worktree.path, "driven", "both\n");
    let solved = commit(&resolution.worktree, "judge");
    team.merge(&solved.id, record("M", "m5")).unwrap();
    quiet("a resolution");
    team.check_tree(&solved.id, &["x".into()], &mut |_, _| CheckOutput::default()).unwrap();
    team.diff().unwrap();
    quiet("a check or a diff");
    team.finish(Finish::FastForward).unwrap();
    quiet("an end");
    prune(&world.root(), &world.state(), &[]).unwrap();
    team.abandon(Keep::Nothing).unwrap();
    quiet("clearing away");
}

#[test]
fn a_fast_forward_starts_nothing() {
    let world = World::new();
    let canary = world.place.0.join("canary");
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    put(&worktree.path, "a.txt", "x\n");
    let made = commit(&worktree, "k");
    team.merge(&made.id, record("M", "m")).unwrap();
    for hook in HOOKS {
        let path = world.root().join(".git/hooks").join(hook);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, format!("#!/bin/sh\ntouch {}\n", canary.display())).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    assert!(matches!(team.finish(Finish::FastForward).unwrap(), Finished::FastForwarded { .. }));
    assert!(!canary.exists());
}

#[test]
fn files_are_where_the_checkout_is_and_nowhere_else() {
    let world = World::new();
    let outside = world.place.0.join("outside");
    std::fs::create_dir_all(&outside).unwrap();
    world.git(&["config", "core.worktree", outside.to_str().unwrap()]);
    let error = world.try_begin(Options::default()).unwrap_err().to_string();
    assert!(error.contains("core.worktree") && error.contains("hint: "), "{error}");
    assert_eq!(std::fs::read_dir(outside).unwrap().count(), 0);
}

#[test]
fn objects_that_are_missing_are_not_fetched() {
    let world = World::new();
    let canary = world.place.0.join("canary");
    let blob = world.git(&["rev-parse", "HEAD:a.txt"]);
    for (key, value) in [
        ("core.repositoryFormatVersion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.promisor", "true"),
        ("protocol.ext.allow", "always"),
        ("protocol.allow", "always"),
    ] {
        world.git(&["config", key, value]);
    }
    world.git(&["config", "remote.origin.url", &format!("ext::touch {}", canary.display())]);
    std::fs::remove_file(world.root().join(".git/objects").join(&blob[..2]).join(&blob[2..])).unwrap();
    let team = world.begin();
    assert!(team.worktree("coder").is_err());
    assert!(!canary.exists());
}

#[test]
fn repositories_that_agents_make_start_nothing() {
    let library = World::new();
    let world = World::new();
    let url = library.root().display().to_string();
    world.git(&["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", &url, "lib"]);
    world.commit("submodule");
    let canary = world.place.0.join("canary");
    let touch = format!("sh -c 'touch {}'", canary.display());
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    let evil = |folder: &Path| {
        drop(std::fs::remove_file(folder.join(".git")));
        put(folder, "x", "x\n");
        put(folder, ".gitattributes", "* filter=evil\n");
        git_at(folder, &["init", "-q"]);
        git_at(folder, &["add", "."]);
        git_at(folder, &["-c", "user.name=x", "-c", "user.email=x@x", "commit", "-q", "-m", "x"]);
        for key in ["core.fsmonitor", "filter.evil.clean", "filter.evil.smudge", "core.sshCommand"] {
            git_at(folder, &["config", key, &touch]);
        }
        put(folder, "x", "y\n");
    };
    for (at, reason) in [("inner", "a repository of its own"), ("lib", "submodules"), (".", "filter `evil`")]
    {
        evil(&worktree.path.join(at));
        let error = worktree.commit(record("Work", "bad"), "coder").unwrap_err().to_string();
        assert!(error.contains(reason), "{at}: {error}");
        assert!(!canary.exists(), "{at}");
        std::fs::remove_dir_all(worktree.path.join(at).join(".git")).unwrap();
        if at == "inner" {
            std::fs::remove_dir_all(worktree.path.join(at)).unwrap();
        }
    }
    std::fs::remove_file(worktree.path.join(".gitattributes")).unwrap();
    commit(&team.worktree("coder").unwrap(), "k1");
    assert!(!canary.exists());
}
