//! The end: what the person approves, what they did meanwhile, and nothing left.

use super::*;

fn with_work(world: &World) -> Team {
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    put(&worktree.path, "a.txt", "ONE\ntwo\nthree\n");
    put(&worktree.path, "new", "n\n");
    let made = commit(&worktree, "k1");
    assert!(matches!(team.merge(&made.id, record("Merge", "m1")).unwrap(), Merged::Merged(_)));
    team
}

fn why(found: Finished) -> String {
    match found {
        Finished::Left { why: Some(why), .. } => why,
        other => panic!("not left: {other:?}"),
    }
}

#[test]
fn approval_moves_the_persons_branch_forward() {
    let world = World::new();
    let team = with_work(&world);
    let tip = team.tip().unwrap();
    let before = world.seen();
    let left = team.finish(Finish::LeaveBranch).unwrap();
    assert_eq!(left, Finished::Left { branch: "mycel/r1/main".into(), commit: tip.clone(), why: None });
    assert_eq!(world.seen(), before);
    // A file that nobody tracks and nobody touches is no reason.
    world.write("notes", "mine\n");
    let done = Finished::FastForwarded { branch: "trunk".into(), commit: tip.clone() };
    for _ in 0..2 {
        assert_eq!(team.finish(Finish::FastForward).unwrap(), done);
    }
    assert_eq!(world.git(&["rev-parse", "trunk"]), tip);
    assert_eq!(world.git(&["status", "--porcelain"]), "?? notes");
    assert_eq!(std::fs::read_to_string(world.root().join("new")).unwrap(), "n\n");
}

#[test]
fn a_checkout_that_is_not_ready_is_left_alone() {
    type Change = fn(&World);
    let cases: &[(&str, Change)] = &[
        ("not committed", |world| world.write("a.txt", "mine\n")),
        ("not committed", |world| {
            world.write("src/b.txt", "mine\n");
            world.git(&["add", "-A"]);
        }),
        ("untracked", |world| world.write("new", "mine\n")),
        ("not checked out any more", |world| drop(world.git(&["checkout", "-q", "-b", "other"]))),
        ("not checked out any more", |world| drop(world.git(&["checkout", "-q", "--detach"]))),
    ];
    for (part, change) in cases {
        let world = World::new();
        let team = with_work(&world);
        change(&world);
        let before = world.seen();
        let found = why(team.finish(Finish::FastForward).unwrap());
        assert!(found.contains(part), "{part}: {found}");
        assert_eq!(world.seen(), before, "{part}");
    }
}

#[test]
fn a_branch_that_moved_meanwhile_is_merged_in_first() {
    let world = World::new();
    let team = with_work(&world);
    world.write("src/b.txt", "person\n");
    let now = world.commit("meanwhile");
    let before = world.seen();
    match team.finish(Finish::FastForward).unwrap() {
        Finished::Moved { branch, now: found, merge: Merge::Clean { .. } } => {
            assert_eq!((branch.as_str(), &found), ("trunk", &now));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(world.seen(), before);
    assert!(matches!(team.merge(&now, record("Merge trunk", "t1")).unwrap(), Merged::Merged(_)));
    assert!(matches!(team.finish(Finish::FastForward).unwrap(), Finished::FastForwarded { .. }));
    assert_eq!(std::fs::read_to_string(world.root().join("src/b.txt")).unwrap(), "person\n");
    assert!(world.root().join("new").exists());

    let world = World::new();
    let team = with_work(&world);
    world.write("a.txt", "person\n");
    world.commit("conflicting");
    match team.finish(Finish::FastForward).unwrap() {
        Finished::Moved { merge: Merge::Conflicts(found), .. } => {
            assert_eq!(found[0].path, Path::new("a.txt"))
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_run_leaves_nothing_of_itself() {
    let world = World::new();
    world.git(&["branch", "mycel/other/main"]);
    world.git(&["branch", "mycel/r10"]);
    let before = (world.seen(), world.git(&["for-each-ref"]));
    let team = with_work(&world);
    let other = Team::begin(&world.root(), &world.state(), "r2", Options::default()).unwrap();
    let theirs = other.worktree("coder").unwrap();
    put(&theirs.path, "x", "x");
    team.clone().abandon(Keep::Main).unwrap();
    assert!(
        world
            .git(&["for-each-ref", "refs/heads/mycel/r1", "refs/mycel/r1"])
            .ends_with("refs/heads/mycel/r1/main")
    );
    team.abandon(Keep::Nothing).unwrap();
    assert!(theirs.is_changed().unwrap(), "another run's work stays");
    assert!(!world.state().join("worktrees/r1").exists());
    other.abandon(Keep::Nothing).unwrap();
    assert_eq!((world.seen(), world.git(&["for-each-ref"])), before);
    assert_eq!(world.git(&["worktree", "list"]).lines().count(), 1);
    world.git(&["fsck", "--strict"]);
}

#[test]
fn runs_that_are_gone_are_cleared_away_but_no_work() {
    let world = World::new();
    let begin = |run: &str| Team::begin(&world.root(), &world.state(), run, Options::default()).unwrap();
    begin("idle").worktree("coder").unwrap();
    begin("alive").worktree("coder").unwrap();
    let dirty = begin("dirty").worktree("coder").unwrap();
    put(&dirty.path, "x", "x");
    let worked = begin("worked").worktree("coder").unwrap();
    put(&worked.path, "x", "x");
    commit(&worked, "k");
    let pruned = prune(&world.root(), &world.state(), &["alive"]).unwrap();
    assert_eq!(pruned.removed, ["idle"]);
    assert_eq!(pruned.kept.len(), 3, "{:?}", pruned.kept);
    assert!(dirty.path.join("x").exists() && !worked.path.exists());
    let branches = world.git(&["for-each-ref", "--format=%(refname:short)", "refs/heads/mycel"]);
    let lines: Vec<&str> = branches.lines().collect();
    assert_eq!(lines, ["mycel/alive/coder", "mycel/alive/main", "mycel/dirty/coder", "mycel/worked/coder"]);
}

/// What a git that was killed in the middle of the move leaves is completed; what anybody else did stays as it is.
#[test]
fn a_move_that_was_stopped_half_way_is_completed() {
    type Leave = fn(&World, &str);
    let check = |leave: Leave, ours: bool| {
        let world = World::new();
        let team = with_work(&world);
        let tip = team.tip().unwrap();
        team.begin_move(&tip).unwrap();
        leave(&world, &tip);
        let before = world.seen();
        let found = team.finish(Finish::FastForward).unwrap();
        if !ours {
            assert!(why(found).contains("not committed"));
            assert_eq!(world.seen(), before);
            return;
        }
        assert_eq!(found, Finished::FastForwarded { branch: "trunk".into(), commit: tip.clone() });
        assert_eq!(world.git(&["rev-parse", "trunk"]), tip);
        assert_eq!(world.git(&["status", "--porcelain"]), "");
        assert_eq!(world.git(&["for-each-ref", "refs/mycel/r1/moving"]), "");
    };
    // Before anything, in the first file, after all files, before the branch.
    check(|_, _| {}, true);
    check(|world, _| std::fs::write(world.root().join(".git/index.lock"), "x").unwrap(), true);
    check(|world, _| world.write("a.txt", "ON"), true);
    check(
        |world, _| {
            world.write("a.txt", "ONE\ntwo\nthree\n");
            world.write("new", "n\n");
            std::fs::write(world.root().join(".git/index.lock"), "x").unwrap();
        },
        true,
    );
    check(|world, _| std::fs::remove_file(world.root().join("a.txt")).unwrap(), true);
    check(|world, tip| drop(world.git(&["read-tree", "-m", "-u", "HEAD", tip])), true);
    check(
        |world, tip| {
            drop(world.git(&["read-tree", "-m", "-u", "HEAD", tip]));
            for lock in ["HEAD.lock", "ORIG_HEAD.lock", "refs/heads/trunk.lock"] {
                std::fs::write(world.root().join(".git").join(lock), "").unwrap();
            }
        },
        true,
    );
    // The person was there as well.
    check(|world, _| world.write("a.txt", "mine\n"), false);
    check(|world, _| world.write("src/b.txt", "mine\n"), false);
    check(
        |world, tip| {
            drop(world.git(&["read-tree", "-m", "-u", "HEAD", tip]));
            world.write("a.txt", "mine\n");
        },
        false,
    );
}

/// Wherever references lie, and whatever lock a git that was killed has left, all of a run's are removed, and nobody else's.
#[test]
fn references_are_removed_wherever_they_lie() {
    let check = |prepare: &dyn Fn(&World)| {
        let world = World::new();
        let before = world.git(&["for-each-ref"]);
        let team = world.begin();
        let worktree = team.worktree("coder").unwrap();
        put(&worktree.path, "a.txt", "1\n");
        commit(&worktree, "k1");
        prepare(&world);
        team.abandon(Keep::Nothing).unwrap();
        assert_eq!(world.git(&["for-each-ref"]), before);
        assert!(!world.root().join(".git/logs/refs/heads/mycel/r1/coder").exists());
    };
    check(&|_| {});
    check(&|world| std::fs::write(world.root().join(".git/packed-refs.lock"), "").unwrap());
    check(&|world| drop(world.git(&["pack-refs", "--all"])));
    check(&|world| drop(world.git(&["pack-refs", "--all", "--no-prune"])));
}

/// A reference that somebody has moved meanwhile is not removed, wherever it lies.
#[test]
fn a_reference_that_has_moved_stays() {
    let world = World::new();
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    let before = world.git(&["rev-parse", "mycel/r1/coder"]);
    put(&worktree.path, "a.txt", "1\n");
    let moved = commit(&worktree, "k1").id;
    for pack in [false, true] {
        if pack {
            world.git(&["pack-refs", "--all"]);
        }
        super::super::refs::remove_ref_at(&team.git, "refs/heads/mycel/r1/coder", &before).unwrap_err();
        assert_eq!(world.git(&["rev-parse", "mycel/r1/coder"]), moved, "packed: {pack}");
    }
}
