//! Worktrees and commits: nothing lost, nothing doubled, nothing in it that should not be.

use super::*;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};

fn refused(worktree: &Worktree, part: &str) {
    match worktree.commit(record("Work", "bad"), "coder") {
        Err(BranchError::Refused { reasons, .. }) => {
            assert!(reasons.iter().any(|reason| reason.contains(part)), "{part}: {reasons:?}");
        }
        other => panic!("{part}: not refused: {other:?}"),
    }
}

#[test]
fn a_commit_says_who_and_is_made_once() {
    let world = World::new();
    let before = world.seen();
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    assert_eq!(worktree.branch, "mycel/r1/coder");
    assert_eq!(worktree.path, world.state().join("worktrees/r1/coder"));
    assert_eq!(worktree.base, team.base());
    assert_eq!(worktree.commit(record("Nothing", "k0"), "coder").unwrap(), None);
    put(&worktree.path, "a.txt", "changed\n");
    put(&worktree.path, "deep/new", "n\n");
    std::fs::remove_file(worktree.path.join("src/b.txt")).unwrap();
    let made = commit(&worktree, "k1");
    assert_eq!(made.parents, [team.base()]);
    let about = world.git(&["show", "-s", "--format=%an <%ae>|%cn <%ce>|%at|%B", &made.id]);
    assert_eq!(
        about,
        "coder (Mycel) <coder@mycel.invalid>|Ada <ada@example.org>|1800000000|Work\n\nMycel-Key: k1"
    );
    let names = world.git(&["diff-tree", "-r", "--name-status", "--no-commit-id", &made.id]);
    assert_eq!(names, "M\ta.txt\nA\tdeep/new\nD\tsrc/b.txt");
    put(&worktree.path, "a.txt", "later\n");
    assert_eq!(commit(&worktree, "k1"), made, "the same key is the same commit");
    let second = commit(&worktree, "k2");
    assert_eq!(second.parents, [made.id]);
    assert_eq!(worktree.commit(record("Nothing", "k3"), "coder").unwrap(), None);
    assert!(git_at(&worktree.path, &["status", "--porcelain"]).is_empty());
    assert_eq!(world.seen(), before);
}

#[test]
fn names_of_every_kind_are_kept() {
    let world = World::new();
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    let names = [
        "a b",
        "-f",
        "--help",
        "line\nbreak",
        "übung/日本",
        "*.txt",
        ":(top)x",
        "tab\t",
        "\"quoted\"",
        "back\\slash",
    ];
    for name in names {
        put(&worktree.path, name, name);
    }
    let odd = worktree.path.join(std::ffi::OsStr::from_bytes(b"not\xff-utf8"));
    std::fs::write(&odd, "x").unwrap();
    std::fs::set_permissions(worktree.path.join("-f"), std::fs::Permissions::from_mode(0o755)).unwrap();
    symlink("a.txt", worktree.path.join("link in")).unwrap();
    let made = commit(&worktree, "k1");
    team.merge(&made.id, record("M", "m")).unwrap();
    team.finish(Finish::FastForward).unwrap();
    for name in names {
        assert_eq!(std::fs::read_to_string(world.root().join(name)).unwrap(), name);
    }
    assert_eq!(std::fs::read_link(world.root().join("link in")).unwrap(), Path::new("a.txt"));
    let mode = |name: &str| std::fs::metadata(world.root().join(name)).unwrap().permissions().mode() & 0o111;
    assert!(mode("-f") != 0 && mode("a b") == 0);
    assert_eq!(tree_of_files(&world.root()), tree_of_files(&worktree.path));
    // What was executable and is no more is a change too.
    std::fs::set_permissions(worktree.path.join("-f"), std::fs::Permissions::from_mode(0o644)).unwrap();
    let made = commit(&worktree, "k2");
    assert!(world.git(&["diff-tree", "-r", "--no-commit-id", &made.id]).starts_with(":100755 100644"));
}

#[test]
fn renames_that_change_only_the_case() {
    let world = World::new();
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    std::fs::rename(worktree.path.join("a.txt"), worktree.path.join("A.txt")).unwrap();
    let made = commit(&worktree, "k1");
    let names = world.git(&["diff-tree", "-r", "--name-status", "--no-renames", "--no-commit-id", &made.id]);
    assert_eq!(names, "A\tA.txt\nD\ta.txt");
    team.merge(&made.id, record("M", "m")).unwrap();
    team.finish(Finish::FastForward).unwrap();
    assert!(world.root().join("A.txt").exists() && !world.root().join("a.txt").exists());
}

#[test]
fn files_and_folders_change_places() {
    let world = World::new();
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    std::fs::remove_dir_all(worktree.path.join("src")).unwrap();
    put(&worktree.path, "src", "now a file");
    std::fs::remove_file(worktree.path.join("a.txt")).unwrap();
    put(&worktree.path, "a.txt/inner", "now a folder");
    commit(&worktree, "k1");
    std::fs::remove_file(worktree.path.join("src")).unwrap();
    put(&worktree.path, "real/b.txt", "b\n");
    symlink("real", worktree.path.join("src")).unwrap();
    let made = commit(&worktree, "k2");
    let names = world.git(&["ls-tree", "-r", "--name-only", &made.id]);
    assert_eq!(names, "a.txt/inner\nreal/b.txt\nsrc");
    assert!(!worktree.is_changed().unwrap());
}

#[test]
fn what_must_not_be_committed() {
    type Spoil = fn(&Path);
    let cases: &[(&str, Spoil)] = &[
        ("holds conflict markers", |at| {
            put(at, "a.txt", "<<<<<<< ours\none\n=======\ntwo\n>>>>>>> theirs\n")
        }),
        ("link out of the tree, to /etc", |at| symlink("/etc", at.join("etc")).unwrap()),
        ("link out of the tree, to ../../x", |at| symlink("../../x", at.join("src/x")).unwrap()),
        ("link out of the tree, to .git", |at| symlink(".git", at.join("x")).unwrap()),
        ("link out of the tree", |at| {
            std::fs::remove_dir_all(at.join("src")).unwrap();
            symlink("/tmp", at.join("src")).unwrap();
        }),
        ("is a repository of its own", |at| {
            put(at, "inner/x", "x");
            git_at(&at.join("inner"), &["init", "-q"]);
        }),
        ("name that git keeps", |at| put(at, "sub/.GIT/config", "x")),
        ("name that git keeps", |at| put(at, "git~1", "x")),
        ("more than 100 MB", |at| {
            std::fs::File::create(at.join("large")).unwrap().set_len(FILE_BYTES_MAX + 1).unwrap();
        }),
        ("belongs to submodules", |at| put(at, ".gitmodules", "[submodule \"x\"]\n")),
        ("is a link, which git", |at| symlink("a.txt", at.join(".gitattributes")).unwrap()),
    ];
    for (part, spoil) in cases {
        let world = World::new();
        let team = world.begin();
        let worktree = team.worktree("coder").unwrap();
        spoil(&worktree.path);
        refused(&worktree, part);
        assert_eq!(team.worktree("coder").unwrap().head, team.base(), "{part}");
        // What is mended is committed.
        git_at(&worktree.path, &["clean", "-ffdxq"]);
        git_at(&worktree.path, &["checkout", "-q", "--force", "HEAD", "--", "."]);
        put(&worktree.path, "fine", "x");
        let made = commit(&worktree, "k1");
        assert_eq!(
            world.git(&["diff-tree", "-r", "--name-only", "--no-commit-id", &made.id]),
            "fine",
            "{part}"
        );
    }
}

#[test]
fn markers_that_were_there_may_stay() {
    let world = World::new();
    world.write("about-merges", "<<<<<<< ours\n=======\n>>>>>>> theirs\n");
    world.commit("docs");
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    put(&worktree.path, "about-merges", "<<<<<<< ours\nx\n=======\n>>>>>>> theirs\n");
    commit(&worktree, "k1");
    put(&worktree.path, "about-merges", "<<<<<<< ours\nx\n=======\n>>>>>>> theirs\n<<<<<<< more\n");
    refused(&worktree, "markers");
}

#[test]
fn the_file_that_names_the_repository_is_not_believed() {
    let world = World::new();
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    let file = worktree.path.join(".git");
    let right = std::fs::read(&file).unwrap();
    let elsewhere = World::new();
    let spoils: [&dyn Fn(); 4] = [
        &|| std::fs::write(&file, format!("gitdir: {}/.git\n", elsewhere.root().display())).unwrap(),
        &|| (),
        &|| symlink(elsewhere.root().join("a.txt"), &file).unwrap(),
        &|| drop(git_at(&worktree.path, &["init", "-q"])),
    ];
    for (number, spoil) in spoils.iter().enumerate() {
        if number > 0 {
            std::fs::remove_file(&file).unwrap();
        }
        spoil();
        put(&worktree.path, "a.txt", &format!("{number}\n"));
        commit(&worktree, &format!("k{number}"));
        team.worktree("coder").unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), right);
    }
    assert_eq!(elsewhere.git(&["rev-list", "--count", "--all"]), "1");
    assert_eq!(std::fs::read_to_string(elsewhere.root().join("a.txt")).unwrap(), "one\ntwo\nthree\n");
}

#[test]
fn a_worktree_is_made_again() {
    let world = World::new();
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    put(&worktree.path, "a.txt", "kept\n");
    let made = commit(&worktree, "k1");
    let again = || team.worktree("coder").unwrap();
    let text = || std::fs::read_to_string(worktree.path.join("a.txt")).unwrap();
    // A person removed the folder.
    std::fs::remove_dir_all(&worktree.path).unwrap();
    assert_eq!((again().head, text()), (made.id.clone(), "kept\n".into()));
    // A person let git remove it.
    world.git(&["worktree", "remove", "--force", worktree.path.to_str().unwrap()]);
    assert_eq!((again().head, text()), (made.id.clone(), "kept\n".into()));
    // Git forgot it, and there is work that is not committed.
    put(&worktree.path, "a.txt", "not committed\n");
    let admin = super::super::worktree::admin_of(&world.root().join(".git"), &worktree.path).unwrap();
    std::fs::remove_dir_all(&admin).unwrap();
    assert_eq!((again().head, text()), (made.id.clone(), "not committed\n".into()));
    assert!(again().is_changed().unwrap());
    // It was half made.
    let admin = super::super::worktree::admin_of(&world.root().join(".git"), &worktree.path).unwrap();
    std::fs::remove_file(admin.join("index")).unwrap();
    assert_eq!((again().head, text()), (made.id.clone(), "kept\n".into()));
    // A git that was killed left its locks.
    std::fs::write(admin.join("index.lock"), "").unwrap();
    let lock = world.root().join(".git/refs/heads/mycel/r1/coder.lock");
    std::fs::write(&lock, "").unwrap();
    let team = world.begin();
    put(&worktree.path, "a.txt", "after\n");
    commit(&team.worktree("coder").unwrap(), "k2");
    // A person switched it to another branch.
    git_at(&worktree.path, &["checkout", "-q", "-b", "mine"]);
    let error = team.worktree("coder").unwrap_err().to_string();
    assert!(error.contains("refs/heads/mine"), "{error}");
}

#[test]
fn folders_nobody_may_write_are_removed() {
    let world = World::new();
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    put(&worktree.path, "locked/x", "x");
    std::fs::set_permissions(worktree.path.join("locked"), std::fs::Permissions::from_mode(0o500)).unwrap();
    team.abandon(Keep::Nothing).unwrap();
    assert!(!worktree.path.exists());
}

#[test]
fn without_an_identity_mycel_commits() {
    let world = World::new();
    world.git(&["config", "user.name", ""]);
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    put(&worktree.path, "x", "x");
    let made = commit(&worktree, "k");
    let about = world.git(&["show", "-s", "--format=%cn <%ce>", &made.id]);
    assert_eq!(about, "Mycel <mycel@mycel.invalid>");
}
