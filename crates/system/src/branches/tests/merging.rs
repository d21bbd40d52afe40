//! The merge queue, conflicts as tasks, and the commands that accept the merged tree.

use super::*;

fn merged(found: Merged) -> Commit {
    match found {
        Merged::Merged(commit) => commit,
        other => panic!("not merged: {other:?}"),
    }
}

fn conflicts(found: Merged) -> Vec<Conflict> {
    match found {
        Merged::Conflicts(conflicts) => conflicts,
        other => panic!("no conflicts: {other:?}"),
    }
}

fn content(side: &Option<Side>) -> Option<&str> {
    side.as_ref().map(|side| std::str::from_utf8(&side.content).unwrap())
}

/// Two writers who each did something.
fn two(world: &World, one: impl Fn(&Path), two: impl Fn(&Path)) -> (Team, Commit, Commit) {
    let team = world.begin();
    let (first, second) = (team.worktree("one").unwrap(), team.worktree("two").unwrap());
    one(&first.path);
    two(&second.path);
    let (one, two) = (commit(&first, "one"), commit(&second, "two"));
    (team, one, two)
}

#[test]
fn two_writers_are_joined() {
    let world = World::new();
    let before = world.seen();
    let (team, one, two) =
        two(&world, |at| put(at, "a.txt", "ONE\ntwo\nthree\n"), |at| put(at, "a.txt", "one\ntwo\nTHREE\n"));
    let base = team.tip().unwrap();
    assert!(matches!(team.preflight(&one.id).unwrap(), Merge::Clean { .. }));
    assert_eq!(team.tip().unwrap(), base, "a preflight moves nothing");
    let first = merged(team.merge(&one.id, record("Merge one", "m1")).unwrap());
    assert_eq!(first.parents, [base, one.id.clone()], "a merge commit even where a fast-forward would do");
    let second = merged(team.merge(&two.id, record("Merge two", "m2")).unwrap());
    assert_eq!(second.parents, [first.id.clone(), two.id.clone()]);
    let text = world.git(&["show", &format!("{}:a.txt", team.tip().unwrap())]);
    assert_eq!(text, "ONE\ntwo\nTHREE");
    assert_eq!(merged(team.merge(&one.id, record("Merge one", "m1")).unwrap()), first);
    assert!(matches!(team.merge(&one.id, record("again", "m9")).unwrap(), Merged::Already(_)));
    assert_eq!(team.tip().unwrap(), second.id);
    assert_eq!(world.seen(), before);
    let difference = team.diff().unwrap();
    assert_eq!(
        difference.files,
        [FileStat { path: "a.txt".into(), lines: Some((2, 2)), how: Change::Edited }]
    );
    assert!(String::from_utf8_lossy(&difference.patch).contains("+THREE") && !difference.is_cut);
}

#[test]
fn a_commit_and_its_merge_may_have_one_key() {
    let world = World::new();
    let (team, one, two) = two(&world, |at| put(at, "x", "x"), |at| put(at, "y", "y"));
    let first = merged(team.merge(&one.id, record("M", "one")).unwrap());
    assert_eq!(merged(team.merge(&one.id, record("M", "one")).unwrap()), first);
    assert_ne!(first.id, one.id);
    merged(team.merge(&two.id, record("M", "two")).unwrap());
    // The writer's branch may have been brought up to the merges meanwhile.
    let worktree = team.resolve("one", &team.tip().unwrap()).unwrap().worktree;
    let made = worktree.commit(record("M", "more"), "coder").unwrap();
    assert!(made.is_some_and(|made| made.parents.len() == 2));
    assert_eq!(commit(&worktree, "one"), one);
    assert!(worktree.commit(record("M", "x"), "merge").is_err());
}

#[test]
fn a_conflict_becomes_a_task_and_is_resolved_by_hand() {
    let world = World::new();
    let before = world.seen();
    let (team, one, two) = two(
        &world,
        |at| put(at, "a.txt", "one\nleft\nthree\n"),
        |at| {
            put(at, "a.txt", "one\nright\nthree\n");
            put(at, "more", "m\n");
        },
    );
    let first = merged(team.merge(&one.id, record("Merge", "m1")).unwrap());
    let found = conflicts(team.merge(&two.id, record("Merge", "m2")).unwrap());
    assert_eq!(team.tip().unwrap(), first.id, "a conflict changes nothing");
    let [conflict] = &found[..] else { panic!("{found:?}") };
    assert_eq!((conflict.path.as_path(), conflict.kind), (Path::new("a.txt"), ConflictKind::Content));
    assert_eq!(content(&conflict.base), Some("one\ntwo\nthree\n"));
    assert_eq!(content(&conflict.ours), Some("one\nleft\nthree\n"));
    assert_eq!(content(&conflict.theirs), Some("one\nright\nthree\n"));
    assert!(conflict.note.contains("a.txt"), "{}", conflict.note);
    assert_eq!(team.preflight(&two.id).unwrap(), Merge::Conflicts(found.clone()));

    let resolution = team.resolve("judge", &two.id).unwrap();
    assert_eq!(resolution.conflicts, found);
    let worktree = resolution.worktree;
    let text = std::fs::read_to_string(worktree.path.join("a.txt")).unwrap();
    for part in ["<<<<<<< ", "left", "||||||| ", "two", "=======", "right", ">>>>>>> "] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(std::fs::read_to_string(worktree.path.join("more")).unwrap(), "m\n");
    let error = worktree.commit(record("Resolve", "r1"), "judge").unwrap_err().to_string();
    assert!(error.contains("a.txt holds conflict markers"), "{error}");
    // Asked again, the work goes on where it was.
    put(&worktree.path, "a.txt", "one\nleft and right\nthree\n");
    let again = team.resolve("judge", &two.id).unwrap();
    assert_eq!(again.conflicts.len(), 1);
    assert!(std::fs::read_to_string(worktree.path.join("a.txt")).unwrap().contains("left and right"));
    let error = team.resolve("judge", &one.id);
    assert!(error.unwrap().conflicts.is_empty(), "what is merged needs nothing");
    let made = worktree.commit(record("Resolve", "r1"), "judge").unwrap().unwrap();
    assert_eq!(made.parents, [first.id.clone(), two.id.clone()]);
    assert!(team.resolve("judge", &two.id).unwrap().conflicts.is_empty());
    let second = merged(team.merge(&made.id, record("Merge", "m3")).unwrap());
    assert_eq!(world.git(&["show", &format!("{}:a.txt", second.id)]), "one\nleft and right\nthree");
    assert!(matches!(team.merge(&two.id, record("Merge", "m2")).unwrap(), Merged::Already(_)));
    assert_eq!(world.git(&["for-each-ref", "refs/mycel/r1/merging", "refs/mycel/r1/begun"]), "");
    assert_eq!(world.seen(), before);
}

#[test]
fn a_merge_is_not_begun_on_work() {
    let world = World::new();
    let (team, one, two) = two(&world, |at| put(at, "a.txt", "left\n"), |at| put(at, "a.txt", "right\n"));
    team.merge(&one.id, record("M", "m1")).unwrap();
    let busy = team.worktree("judge").unwrap();
    put(&busy.path, "mine", "x");
    let error = team.resolve("judge", &two.id).unwrap_err().to_string();
    assert!(error.contains("it has changes"), "{error}");
    assert_eq!(std::fs::read_to_string(busy.path.join("mine")).unwrap(), "x");
}

#[test]
fn conflicts_of_every_kind_are_named() {
    type Change = fn(&Path);
    let cases: &[(ConflictKind, &str, [bool; 3], Change, Change)] = &[
        (
            ConflictKind::AddAdd,
            "new",
            [false, true, true],
            |at| put(at, "new", "1\n"),
            |at| put(at, "new", "2\n"),
        ),
        (
            ConflictKind::ModifyDelete,
            "a.txt",
            [true, true, false],
            |at| put(at, "a.txt", "changed\n"),
            |at| std::fs::remove_file(at.join("a.txt")).unwrap(),
        ),
        (
            ConflictKind::Binary,
            "image",
            [true, true, true],
            |at| put(at, "image", "\0one"),
            |at| put(at, "image", "\0two"),
        ),
        (
            ConflictKind::Name,
            "a.txt",
            [true, false, false],
            |at| std::fs::rename(at.join("a.txt"), at.join("left")).unwrap(),
            |at| std::fs::rename(at.join("a.txt"), at.join("right")).unwrap(),
        ),
        (
            ConflictKind::Content,
            "sp ace\n-x",
            [true; 3],
            |at| put(at, "sp ace\n-x", "left\n"),
            |at| put(at, "sp ace\n-x", "right\n"),
        ),
    ];
    for (kind, path, there, left, right) in cases {
        let world = World::new();
        world.write("image", "\0base");
        world.write("sp ace\n-x", "base\n");
        world.commit("more");
        let (team, one, two) = two(&world, left, right);
        team.merge(&one.id, record("M", "m1")).unwrap();
        let found = conflicts(team.merge(&two.id, record("M", "m2")).unwrap());
        let conflict = found.iter().find(|conflict| conflict.path == Path::new(path));
        let conflict = conflict.unwrap_or_else(|| panic!("{path}: {found:?}"));
        assert_eq!(conflict.kind, *kind, "{found:?}");
        assert_eq!(
            [&conflict.base, &conflict.ours, &conflict.theirs].map(Option::is_some),
            *there,
            "{kind:?}"
        );
    }
}

#[test]
fn long_sides_are_cut() {
    let world = World::new();
    let long = |word: &str| format!("{word}\n").repeat(40_000);
    let (team, one, two) =
        two(&world, |at| put(at, "a.txt", &long("left")), |at| put(at, "a.txt", &long("right")));
    team.merge(&one.id, record("M", "m1")).unwrap();
    let found = conflicts(team.merge(&two.id, record("M", "m2")).unwrap());
    let side = found[0].ours.as_ref().unwrap();
    assert!(side.is_cut && side.content.len() == 64 << 10);
}

#[test]
fn the_integration_branch_under_somebodys_feet() {
    let world = World::new();
    let (team, one, _) = two(&world, |at| put(at, "x", "x"), |at| put(at, "y", "y"));
    world.git(&["checkout", "-q", "mycel/r1/main"]);
    let error = team.merge(&one.id, record("M", "m1")).unwrap_err().to_string();
    assert!(error.contains("is checked out in") && error.contains("hint: switch"), "{error}");
    assert!(team.clone().abandon(Keep::Nothing).is_err());
    world.git(&["checkout", "-q", "trunk"]);
    merged(team.merge(&one.id, record("M", "m1")).unwrap());
}

#[test]
fn the_merged_tree_is_checked_where_nobody_works() {
    let world = World::new();
    let before = world.seen();
    let (team, one, _) = two(&world, |at| put(at, "x", "right\n"), |at| put(at, "y", "y"));
    let done = merged(team.merge(&one.id, record("M", "m1")).unwrap());
    let mut seen = None;
    let mut runner = |at: &Path, command: &str| {
        seen = Some(at.to_owned());
        let output = Command::new("sh").args(["-c", command]).current_dir(at).output().unwrap();
        CheckOutput { code: output.status.code(), text: String::from_utf8_lossy(&output.stdout).into_owned() }
    };
    let commands: Vec<String> =
        ["grep right x && echo left > built", "test -e y", "cat built; git status --porcelain"]
            .map(str::to_owned)
            .to_vec();
    for _ in 0..2 {
        let results = team.check_tree(&done.id, &commands, &mut runner).unwrap();
        assert_eq!(results.iter().map(CheckResult::has_passed).collect::<Vec<_>>(), [true, false, true]);
        assert_eq!(results[2].output.text, "left\n?? built\n");
    }
    let at = seen.unwrap();
    assert!(at.starts_with(world.state()) && !at.exists());
    assert!(!world.git(&["worktree", "list"]).contains("/check "));
    assert_eq!(world.seen(), before);
}
