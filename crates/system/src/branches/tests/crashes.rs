//! A crash between any two steps, and then the same calls again: the same end, and nothing twice.

use super::super::git::fuse;
use super::*;

/// A whole run, as its driver would do it: each call may be the second with the same key.
fn drive(world: &World) -> Result<Finished, BranchError> {
    let team = world.try_begin(Options { from: StartFrom::Snapshot, ..Options::default() })?;
    let one = team.worktree("one")?;
    let two = team.worktree("two")?;
    // Agents that are asked again write the same again.
    work(&one, &[("a.txt", "one\nleft\nthree\n"), ("only one", "1\n")]);
    work(&two, &[("a.txt", "one\nright\nthree\n"), ("src/b.txt", "2\n")]);
    let (first, second) =
        (one.commit(record("One", "c1"), "coder")?, two.commit(record("Two", "c2"), "coder")?);
    let (first, second) = (first.unwrap().id, second.unwrap().id);
    team.merge(&first, record("Merge one", "m1"))?;
    if let Merged::Conflicts(_) = team.merge(&second, record("Merge two", "m2"))? {
        let resolution = team.resolve("judge", &second)?;
        if !resolution.conflicts.is_empty() {
            put(&resolution.worktree.path, "a.txt", "one\nboth\nthree\n");
        }
        let solved = resolution.worktree.commit(record("Resolve", "r1"), "judge")?.unwrap();
        team.merge(&solved.id, record("Merge both", "m3"))?;
    }
    let tip = team.tip()?;
    let results = team.check_tree(&tip, &["true".into()], &mut |at, _| CheckOutput {
        code: Some(0),
        text: std::fs::read_to_string(at.join("a.txt")).unwrap(),
    })?;
    assert_eq!(results[0].output.text, "one\nboth\nthree\n");
    team.diff()?;
    team.finish(Finish::LeaveBranch)
}

fn work(worktree: &Worktree, files: &[(&str, &str)]) {
    files.iter().for_each(|(name, text)| put(&worktree.path, name, text));
}

/// All that a run leaves: references with their commits, and the files of its worktrees.
fn end(world: &World) -> String {
    let references = world.git(&["for-each-ref"]);
    let log = world.git(&["log", "--format=%H %T %an %s", "mycel/r1/main"]);
    format!("{references}\n{log}\n{:?}", tree_of_files(&world.state()))
}

/// A world whose person's commit is the same each time.
fn same_world() -> World {
    let world = World::empty();
    world.write("a.txt", "one\ntwo\nthree\n");
    world.write("src/b.txt", "b\n");
    world.git(&["add", "-A"]);
    world.git(&["config", "user.name", "Ada"]);
    let tree = world.git(&["write-tree"]);
    let output = Command::new("git")
        .args(["commit-tree", "-m", "first", &tree])
        .current_dir(world.root())
        .env("GIT_AUTHOR_DATE", "@1700000000 +0000")
        .env("GIT_COMMITTER_DATE", "@1700000000 +0000")
        .env("GIT_AUTHOR_NAME", "Ada")
        .env("GIT_AUTHOR_EMAIL", "ada@example.org")
        .output()
        .unwrap();
    let id = String::from_utf8(output.stdout).unwrap();
    world.git(&["update-ref", "refs/heads/trunk", id.trim()]);
    world.write("dirty", "d\n");
    world
}

#[test]
fn a_crash_at_any_step_changes_nothing_in_the_end() {
    let world = same_world();
    let before = world.seen();
    fuse::set(None);
    drive(&world).unwrap();
    let steps = fuse::taken();
    let expected = end(&world);
    assert!(steps > 80, "{steps} steps");
    let all = std::env::var_os("MYCEL_CRASH_ALL").is_some();
    let mut dice = fastrand::Rng::with_seed(7);
    let points: Vec<u32> =
        if all { (0..steps).collect() } else { (0..30).map(|_| dice.u32(0..steps)).collect() };
    for point in points {
        let world = same_world();
        fuse::set(Some(point));
        assert!(drive(&world).is_err(), "step {point} of {steps} was not reached");
        if point % 3 == 0 {
            // A second crash, some steps into the second life.
            fuse::set(Some(dice.u32(0..steps)));
            drop(drive(&world));
        }
        fuse::set(None);
        drive(&world).unwrap_or_else(|error| panic!("after a crash at step {point}: {error}"));
        assert_eq!(end(&world), expected, "after a crash at step {point} of {steps}");
        assert_eq!(world.seen(), before, "after a crash at step {point} of {steps}");
    }
}

#[test]
fn a_crash_while_all_is_removed() {
    let world = same_world();
    let before = (world.seen(), world.git(&["for-each-ref"]));
    fuse::set(None);
    drive(&world).unwrap();
    fuse::set(None);
    world.begin().abandon(Keep::Nothing).unwrap();
    let steps = fuse::taken();
    for point in (0..steps).step_by(3) {
        drive(&world).unwrap();
        let team = world.begin();
        fuse::set(Some(point));
        drop(team.abandon(Keep::Nothing));
        fuse::set(None);
        world.begin().abandon(Keep::Nothing).unwrap();
        assert_eq!((world.seen(), world.git(&["for-each-ref"])), before, "step {point} of {steps}");
        assert!(!world.state().join("worktrees/r1").exists());
    }
}
