//! Every kind of place a team may be asked to work in.

use super::*;

fn obstacle(found: Result<Team, BranchError>) -> Obstacle {
    match found {
        Err(BranchError::Obstacle(obstacle)) => {
            assert!(obstacle.to_string().contains("hint: "), "{obstacle}");
            obstacle
        }
        other => panic!("no obstacle: {other:?}"),
    }
}

fn checkout(world: &World) -> Repository {
    match Survey::of(&world.root()).unwrap().place {
        Place::Checkout(found) => *found,
        other => panic!("{other:?}"),
    }
}

#[test]
fn no_repository_is_refused_or_made() {
    let world = World::bare_folder();
    world.write("mine", "x");
    assert_eq!(Survey::of(&world.root()).unwrap().place, Place::NoRepository);
    assert!(matches!(obstacle(world.try_begin(Options::default())), Obstacle::NoRepository { .. }));
    assert!(!world.root().join(".git").exists());
    let team = world.try_begin(Options { init: true, ..Options::default() }).unwrap();
    assert!(world.root().join(".git").is_dir());
    let worktree = team.worktree("coder").unwrap();
    assert!(tree_of_files(&worktree.path).is_empty());
    let snapshot = Options { init: true, from: StartFrom::Snapshot, ..Options::default() };
    let team = Team::begin(&world.root(), &world.state(), "r2", snapshot).unwrap();
    assert_eq!(tree_of_files(&team.worktree("coder").unwrap().path), [("mine".into(), b"x".to_vec())]);
}

#[test]
fn a_folder_of_no_file_in_a_repository_around_it() {
    let world = World::new();
    put(&world.root(), "elsewhere/x", "x");
    let inside = world.root().join("elsewhere");
    let begin = |options| Team::begin(&inside, &world.state(), "r1", options);
    assert!(matches!(obstacle(begin(Options::default())), Obstacle::NotTracked { .. }));
    let team = begin(Options { init: true, ..Options::default() }).unwrap();
    assert!(inside.join(".git").is_dir());
    drop(team);
    let tracked = Team::begin(&world.root().join("src"), &world.state(), "r1", Options::default()).unwrap();
    assert!(tracked.worktree("coder").unwrap().path.join("a.txt").exists());
}

#[test]
fn an_empty_repository_gets_a_root_on_the_integration_branch_only() {
    let world = World::empty();
    let before = world.seen();
    assert_eq!(checkout(&world).head, Head::Unborn { branch: "trunk".into() });
    let team = world.begin();
    let worktree = team.worktree("coder").unwrap();
    put(&worktree.path, "new", "x");
    let made = commit(&worktree, "k1");
    assert!(matches!(team.merge(&made.id, record("Merge", "m1")).unwrap(), Merged::Merged(_)));
    assert_eq!(world.seen(), before);
    assert!(
        Command::new("git")
            .args(["rev-parse", "-q", "--verify", "HEAD"])
            .current_dir(world.root())
            .output()
            .is_ok_and(|o| !o.status.success())
    );
    let finished = team.finish(Finish::FastForward).unwrap();
    assert_eq!(finished, Finished::FastForwarded { branch: "trunk".into(), commit: team.tip().unwrap() });
    assert_eq!(std::fs::read_to_string(world.root().join("new")).unwrap(), "x");
}

#[test]
fn a_detached_head_is_a_base() {
    let world = World::new();
    world.git(&["checkout", "-q", "--detach"]);
    let commit_id = world.git(&["rev-parse", "HEAD"]);
    assert_eq!(checkout(&world).head, Head::Detached { commit: commit_id.clone() });
    let team = world.begin();
    assert_eq!((team.base(), team.onto()), (commit_id.as_str(), None));
    let worktree = team.worktree("coder").unwrap();
    put(&worktree.path, "a.txt", "changed\n");
    let made = commit(&worktree, "k1");
    team.merge(&made.id, record("Merge", "m1")).unwrap();
    match team.finish(Finish::FastForward).unwrap() {
        Finished::Left { why: Some(why), .. } => assert!(why.contains("detached"), "{why}"),
        other => panic!("{other:?}"),
    }
    assert_eq!(world.git(&["rev-parse", "HEAD"]), commit_id);
}

#[test]
fn a_dirty_checkout_stays_as_it_is() {
    let world = World::new();
    world.write("staged", "s\n");
    world.git(&["add", "staged"]);
    world.write("a.txt", "one\ntwo\nperson\n");
    world.write("new file\n", "n\n");
    world.write(".gitignore", "ignored\n");
    world.write("ignored", "secret\n");
    std::fs::remove_file(world.root().join("src/b.txt")).unwrap();
    let before = world.seen();
    let found = checkout(&world);
    assert_eq!((found.staged.count, found.unstaged.count, found.untracked.count), (1, 2, 2));
    assert_eq!(found.staged.listed, [PathBuf::from("staged")]);
    let obstacles = Survey::of(&world.root()).unwrap().obstacles();
    assert!(matches!(obstacles[..], [Obstacle::Dirty { count: 5, .. }]) && obstacles[0].is_choice());

    let team = world.begin();
    let head = world.git(&["rev-parse", "HEAD"]);
    assert_eq!(team.base(), head);
    assert_eq!(
        std::fs::read_to_string(team.worktree("coder").unwrap().path.join("a.txt")).unwrap(),
        "one\ntwo\nthree\n"
    );
    assert_eq!(world.seen(), before);

    let options = Options { from: StartFrom::Snapshot, at: AT, ..Options::default() };
    let team = Team::begin(&world.root(), &world.state(), "r2", options).unwrap();
    let files = tree_of_files(&team.worktree("coder").unwrap().path);
    let names: Vec<_> = files.iter().map(|(name, _)| name.to_str().unwrap()).collect();
    assert_eq!(names, [".gitignore", "a.txt", "new file\n", "staged"]);
    assert_eq!(world.git(&["rev-parse", &format!("{}^", team.base())]), head);
    assert_eq!(world.seen(), before);
    let again = Team::begin(&world.root(), &world.state(), "r2", Options::default()).unwrap();
    assert_eq!(again.base(), team.base());
    // The person's changes are still theirs to commit.
    assert!(matches!(team.finish(Finish::FastForward).unwrap(), Finished::Left { why: Some(_), .. }));
    assert_eq!(world.seen(), before);
}

#[test]
fn files_are_counted_and_fifty_listed() {
    let world = World::new();
    for number in 0..60 {
        world.write(&format!("f{number}"), "");
    }
    let found = checkout(&world);
    assert_eq!((found.untracked.count, found.untracked.listed.len()), (60, 50));
}

#[test]
fn unfinished_things_are_the_persons() {
    let world = World::new();
    world.git(&["checkout", "-q", "-b", "side"]);
    world.write("a.txt", "side\n");
    world.commit("side");
    world.git(&["checkout", "-q", "trunk"]);
    world.write("a.txt", "trunk\n");
    world.commit("trunk");
    let merge = Command::new("git").args(["merge", "side"]).current_dir(world.root()).output().unwrap();
    assert!(!merge.status.success());
    assert!(matches!(
        obstacle(world.try_begin(Options::default())),
        Obstacle::InProgress { what: "a merge", .. }
    ));
    assert_eq!(checkout(&world).unmerged.count, 1);
    std::fs::remove_file(world.root().join(".git/MERGE_HEAD")).unwrap();
    assert!(matches!(obstacle(world.try_begin(Options::default())), Obstacle::Unmerged { count: 1, .. }));
}

#[test]
fn bare_shallow_and_linked() {
    let world = World::new();
    world.write("a.txt", "more\n");
    world.commit("second");
    let url = format!("file://{}", world.root().display());
    let at = world.place.0.clone();
    git_at(&at, &["clone", "-q", "--bare", &url, "bare"]);
    let begin = |name: &str| Team::begin(&at.join(name), &world.state(), "r1", Options::default());
    assert!(matches!(obstacle(begin("bare")), Obstacle::Bare { .. }));
    assert!(matches!(obstacle(begin("repo/.git")), Obstacle::Bare { .. }));

    git_at(&at, &["clone", "-q", "--depth", "1", &url, "shallow"]);
    let team = begin("shallow").unwrap();
    assert!(team.notes().iter().any(|note| note.contains("shallow")), "{:?}", team.notes());
    let worktree = team.worktree("coder").unwrap();
    put(&worktree.path, "n", "n");
    assert!(matches!(team.merge(&commit(&worktree, "k").id, record("M", "m")).unwrap(), Merged::Merged(_)));

    world.git(&["worktree", "add", "-q", "-b", "linked", "../linked"]);
    let team = begin("linked").unwrap();
    assert_eq!(team.onto(), Some("linked"));
    let worktree = team.worktree("coder").unwrap();
    put(&worktree.path, "n", "n");
    team.merge(&commit(&worktree, "k").id, record("M", "m")).unwrap();
    assert!(matches!(team.finish(Finish::FastForward).unwrap(), Finished::FastForwarded { .. }));
    assert!(at.join("linked/n").exists() && !world.root().join("n").exists());
}

#[test]
fn submodules_stay_empty_and_unchanged() {
    let library = World::new();
    let world = World::new();
    let url = library.root().display().to_string();
    world.git(&["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", &url, "lib"]);
    world.commit("submodule");
    put(&world.root(), "lib/a.txt", "changed inside\n");
    let found = checkout(&world);
    assert_eq!((found.submodules.count, found.changes()), (1, 0));
    let team = world.begin();
    assert!(team.notes()[0].starts_with("1 submodules: their folders stay empty"), "{:?}", team.notes());
    let worktree = team.worktree("coder").unwrap();
    assert_eq!(std::fs::read_dir(worktree.path.join("lib")).unwrap().count(), 0);
    assert!(!worktree.is_changed().unwrap());
    put(&worktree.path, "lib/x", "x");
    put(&worktree.path, "a.txt", "x");
    let made = commit(&worktree, "k");
    let names = world.git(&["diff-tree", "-r", "--name-only", "--no-commit-id", &made.id]);
    assert_eq!(names, "a.txt");
    std::fs::remove_dir_all(worktree.path.join("lib")).unwrap();
    refused(&worktree, "submodules");
}

#[test]
fn files_of_submodules_are_there_when_asked_for() {
    let library = World::new();
    let canary = library.place.0.join("canary");
    library.write(".gitattributes", "* filter=evil\n");
    library.commit("attributes");
    let world = World::new();
    let url = library.root().display().to_string();
    let allow = ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add"];
    world.git(&[&allow[..], &[&url, "lib"]].concat());
    world.git(&[&allow[..], &[&url, "deep/other lib"]].concat());
    world.commit("submodules");
    let touch = format!("sh -c 'touch {}'", canary.display());
    git_at(&world.root().join("lib"), &["config", "filter.evil.smudge", &touch]);
    std::fs::remove_dir_all(world.root().join(".git/modules/deep")).unwrap();
    let ask = Options { submodules: true, ..Options::default() };
    let team = world.try_begin(ask).unwrap();
    assert!(team.notes()[0].ends_with("; not there: deep/other lib"), "{:?}", team.notes());
    let worktree = team.worktree("coder").unwrap();
    let text = std::fs::read_to_string(worktree.path.join("lib/a.txt")).unwrap();
    assert_eq!(text, "one\ntwo\nthree\n");
    assert_eq!(std::fs::read_dir(worktree.path.join("deep/other lib")).unwrap().count(), 0);
    assert!(!worktree.is_changed().unwrap());
    put(&worktree.path, "lib/a.txt", "changed\n");
    put(&worktree.path, "mine", "x\n");
    team.worktree("coder").unwrap();
    let made = commit(&worktree, "k");
    assert_eq!(world.git(&["diff-tree", "-r", "--name-only", "--no-commit-id", &made.id]), "mine");
    let mut runner = |at: &Path, _: &str| CheckOutput {
        code: Some(0),
        text: std::fs::read_to_string(at.join("lib/a.txt")).unwrap(),
    };
    let results = team.check_tree(&made.id, &["x".into()], &mut runner).unwrap();
    assert_eq!(results[0].output.text, text);
    assert!(!canary.exists());
    team.abandon(Keep::Nothing).unwrap();
}

fn refused(worktree: &Worktree, part: &str) {
    match worktree.commit(record("Work", "bad"), "coder") {
        Err(BranchError::Refused { reasons, .. }) => {
            assert!(reasons.iter().any(|reason| reason.contains(part)), "{reasons:?}");
        }
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn pointers_of_lfs_stay_pointers() {
    let pointer =
        |n: u32| format!("version https://git-lfs.github.com/spec/v1\noid sha256:{n:064}\nsize 5\n");
    let world = World::new();
    world.write(".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n*.key filter=crypt\n");
    world.write("x.bin", &pointer(1));
    world.write("y.bin", &pointer(2));
    world.write("z.key", "sealed");
    world.commit("lfs");
    // As `git lfs install` writes it, with a program that would leave a trace.
    let canary = world.place.0.join("canary");
    let command = format!("sh -c 'touch {}; cat'", canary.display());
    for name in ["clean", "smudge"] {
        world.git(&["config", &format!("filter.lfs.{name}"), &command]);
        world.git(&["config", &format!("filter.crypt.{name}"), &command]);
    }
    world.git(&["config", "filter.lfs.process", &command]);
    world.git(&["config", "filter.lfs.required", "true"]);
    let found = checkout(&world);
    assert_eq!((found.lfs.count, found.filtered.count, found.changes()), (2, 1, 0));
    let team = world.begin();
    assert_eq!(team.notes().len(), 2, "{:?}", team.notes());
    let worktree = team.worktree("coder").unwrap();
    assert_eq!(std::fs::read_to_string(worktree.path.join("x.bin")).unwrap(), pointer(1));
    put(&worktree.path, "x.bin", &pointer(3));
    std::fs::remove_file(worktree.path.join("y.bin")).unwrap();
    let made = commit(&worktree, "k1");
    put(&worktree.path, "x.bin", "content");
    refused(&worktree, "x.bin is to be kept through the filter `lfs`");
    put(&worktree.path, "x.bin", &pointer(3));
    put(&worktree.path, "z.key", "plain");
    refused(&worktree, "the filter `crypt`");
    team.merge(&made.id, record("M", "m")).unwrap();
    match team.finish(Finish::FastForward).unwrap() {
        Finished::Left { why: Some(why), .. } => assert!(why.contains("filter `lfs`"), "{why}"),
        other => panic!("{other:?}"),
    }
    assert!(!canary.exists());
}

#[test]
fn a_snapshot_leaves_filtered_files_as_committed() {
    let world = World::new();
    world.write(".gitattributes", "*.key filter=crypt\n");
    world.write("z.key", "sealed");
    world.write("gone.key", "sealed");
    world.commit("crypt");
    world.write("z.key", "plain");
    world.write("new.key", "plain");
    std::fs::remove_file(world.root().join("gone.key")).unwrap();
    world.write("a.txt", "changed\n");
    put(&world.root(), "inner/x", "x");
    git_at(&world.root().join("inner"), &["init", "-q"]);
    let before = world.seen();
    let team = world.try_begin(Options { from: StartFrom::Snapshot, ..Options::default() }).unwrap();
    let files = tree_of_files(&team.worktree("coder").unwrap().path);
    let find =
        |name: &str| files.iter().find(|(path, _)| path == Path::new(name)).map(|(_, text)| text.as_slice());
    assert_eq!(find("z.key"), Some(&b"sealed"[..]));
    assert_eq!(find("gone.key"), Some(&b"sealed"[..]));
    assert_eq!((find("new.key"), find("inner/x")), (None, None));
    assert_eq!(find("a.txt"), Some(&b"changed\n"[..]));
    assert!(team.notes().last().unwrap().contains("z.key"), "{:?}", team.notes());
    assert_eq!(world.seen(), before);
}

#[test]
fn state_inside_of_the_checkout_is_refused() {
    let world = World::new();
    let inside = world.root().join("state");
    let found = Team::begin(&world.root(), &inside, "r1", Options::default());
    assert!(matches!(obstacle(found), Obstacle::StateInside { .. }));
    assert!(!inside.exists());
    std::os::unix::fs::symlink(world.root(), world.place.0.join("link")).unwrap();
    let found = Team::begin(&world.root(), &world.place.0.join("link"), "r1", Options::default());
    assert!(matches!(obstacle(found), Obstacle::StateInside { .. }));
}

#[test]
fn a_branch_in_the_way_and_bad_names_are_told() {
    let world = World::new();
    for bad in ["-r", "a/b", "", "a b"] {
        assert!(Team::begin(&world.root(), &world.state(), bad, Options::default()).is_err(), "{bad}");
    }
    let team = world.begin();
    for bad in ["--x", "main", "check", "../x"] {
        assert!(team.worktree(bad).is_err(), "{bad}");
    }
    assert!(team.preflight("--help").is_err() && team.merge("HEAD", record("m", "k")).is_err());
    let world = World::new();
    world.git(&["branch", "mycel"]);
    let error = world.try_begin(Options::default()).unwrap_err().to_string();
    assert!(error.contains("named `mycel`"), "{error}");
}
