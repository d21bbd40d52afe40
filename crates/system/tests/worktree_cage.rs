//! A writer's cage may write its worktree and nothing else: not the checkout around which the work turns, not what git
//! keeps about the worktree. This very program becomes the cage.
#![allow(clippy::print_stdout, reason = "a test program without the usual harness reports itself")]

use mycel_abi::Capability;
use mycel_sandbox::child::{self, Command as Program};
use mycel_sandbox::{Cage, Confinement, Inside, Layer, cage_main, is_cage};
use mycel_system::branches::{Options, Record, Team, Worktree};
use mycel_system::confine;
use mycel_tools::Place;
use mycel_tools::tool::path_capability;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

fn main() {
    if is_cage() {
        cage_main(serve);
    }
    let scene = Scene::make();
    scene.check(Sees::Worktree);
    scene.check(Sees::Checkout);
    scene.commit();
    drop(scene);
    println!("worktree_cage: the checkout is out of reach");
}

/// What a caged writer tries, and whether it may succeed. `{tree}` is the worktree, `{root}` the checkout, `{git}` the
/// repository, `{admin}` what git keeps about the worktree.
const TRIES: &[(&str, bool)] = &[
    ("write {tree}/a.txt", true),
    ("write {tree}/deep/new", true),
    ("write {root}/a.txt", false),
    ("write {root}/new", false),
    ("write {tree}/../../../../repo/a.txt", false),
    ("write {tree}/out/a.txt", false),
    ("write {tree}/../other", false),
    ("write {git}/config", false),
    ("write {git}/hooks/post-checkout", false),
    ("write {git}/refs/heads/trunk", false),
    ("write {admin}/HEAD", false),
    ("write {admin}/index", false),
    ("write {admin}/config.worktree", false),
    ("remove {root}/a.txt", false),
    ("rename {root}/a.txt", false),
    ("git status --porcelain", true),
    ("git add a.txt", false),
    ("git commit -q -a -m mine", false),
    ("git update-ref refs/heads/trunk HEAD~0", false),
    ("git branch mine", false),
];

/// Inside: one try, said as `ok` or as the error.
fn serve(mut inside: Inside) -> i32 {
    let words: Vec<String> = std::env::args().skip(2).collect();
    if inside.stream.read_exact(&mut [0]).is_err() {
        return 1;
    }
    let said = match attempt(&words) {
        Ok(()) => "ok".to_owned(),
        Err(error) => format!("no: {error}"),
    };
    i32::from(inside.stream.write_all(said.as_bytes()).is_err())
}

fn attempt(words: &[String]) -> std::io::Result<()> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["write", path] => {
            let path = Path::new(path);
            if path.ends_with("deep/new") {
                std::fs::create_dir_all(path.parent().unwrap_or(path))?;
            }
            std::fs::write(path, "written in the cage\n")
        }
        ["remove", path] => std::fs::remove_file(path),
        ["rename", path] => std::fs::rename(path, "stolen"),
        ["git", rest @ ..] => git_inside(rest),
        _ => Err(std::io::Error::other("unknown try")),
    }
}

fn git_inside(words: &[&str]) -> std::io::Result<()> {
    let identity = ["-c", "user.name=x", "-c", "user.email=x@x.invalid"];
    let argv = std::iter::once("git").chain(identity).chain(words.iter().copied()).map(Into::into).collect();
    let program = Program {
        argv,
        cwd: std::env::current_dir()?,
        env: vec![("GIT_OPTIONAL_LOCKS".into(), "0".into())],
        stdin: None,
        timeout: Duration::from_secs(20),
        output_max: 10_000,
    };
    let done = child::run(&program, &mut |_, _| {}, &mut || false).map_err(std::io::Error::other)?;
    match done.exit {
        child::Exit::Code(0) => Ok(()),
        exit => Err(std::io::Error::other(format!("{exit:?}: {}", String::from_utf8_lossy(&done.stderr)))),
    }
}

/// What the writer may read of the person's: the repository's history only, or the checkout too. The write set is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sees {
    Worktree,
    Checkout,
}

/// A repository with a team's worktree.
struct Scene {
    base: PathBuf,
    root: PathBuf,
    worktree: Worktree,
}

impl Scene {
    fn make() -> Self {
        // Not below /tmp, of which a cage has its own: there a write would be lost rather than refused.
        let base =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("worktree-cage-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&base));
        let root = base.join("repo");
        std::fs::create_dir_all(&root).unwrap();
        let base = base.canonicalize().unwrap();
        let root = base.join("repo");
        git(&root, &["init", "-q", "-b", "trunk"]);
        std::fs::write(root.join("a.txt"), "one\n").unwrap();
        git(&root, &["add", "-A"]);
        git(
            &root,
            &["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", "first"],
        );
        let team = Team::begin(&root, &base.join("state"), "r1", Options::default()).unwrap();
        let worktree = team.worktree("coder").unwrap();
        std::os::unix::fs::symlink(&root, worktree.path.join("out")).unwrap();
        Self { base, root, worktree }
    }

    /// The walls that the running machine would build for a writer whose only write set is its worktree.
    fn confinement(&self, sees: Sees) -> Confinement {
        let tree = &self.worktree.path;
        let mut capabilities = vec![
            path_capability("read", &tree.join("**")),
            path_capability("write", &tree.join("**")),
            path_capability("read", &self.worktree.reads().join("**")),
            Capability::new("exec", "run", None),
        ];
        if sees == Sees::Checkout {
            capabilities.push(path_capability("read", &self.root.join("**")));
        }
        let walls = confine::walls(&capabilities, Place::Work, tree, &[]);
        assert_eq!(walls.write, std::slice::from_ref(tree));
        let mut confinement = Confinement::closed(tree);
        confinement.read = walls.read;
        confinement.write = walls.write;
        confinement.protect = walls.protect;
        confinement.protect.push(self.worktree.protect());
        confinement.allow_missing = vec![Layer::Cgroup];
        confinement.env = vec![("HOME".into(), "/nonexistent".into())];
        confinement
    }

    fn check(&self, sees: Sees) {
        let before = self.seen();
        let mut wrong = Vec::new();
        // A cage has a /tmp of its own: what it writes there is nowhere else, which `seen` says.
        let goes_nowhere = |line: &str| self.base.starts_with("/tmp") && line.starts_with("write ");
        for (line, may) in TRIES {
            let said = self.ask(line, sees);
            println!("  {sees:?} {line}: {}", said.trim_end());
            if (said == "ok") != *may && !(said == "ok" && goes_nowhere(line)) {
                wrong.push(format!("{line}: {said}"));
            }
            assert_eq!(self.seen(), before, "after {line}");
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    fn commit(&self) {
        std::fs::remove_file(self.worktree.path.join("out")).unwrap();
        let record = Record { message: "Work", key: "k1", at: 0 };
        let commit =
            self.worktree.commit(record, "coder").unwrap().expect("what the cage wrote is committed outside");
        let names = git(&self.root, &["diff-tree", "-r", "--name-only", "--no-commit-id", &commit.id]);
        assert_eq!(names, "a.txt\ndeep/new");
    }

    fn ask(&self, line: &str, sees: Sees) -> String {
        let admin = git(&self.worktree.path, &["rev-parse", "--absolute-git-dir"]);
        let line = line
            .replace("{tree}", &self.worktree.path.display().to_string())
            .replace("{root}", &self.root.display().to_string())
            .replace("{git}", &self.root.join(".git").display().to_string())
            .replace("{admin}", &admin);
        let words: Vec<_> = line.split(' ').map(Into::into).collect();
        let mut cage = Cage::spawn(&self.confinement(sees), Path::new("/proc/self/exe"), &words)
            .unwrap_or_else(|error| panic!("{}", mycel_system::explain(&error)));
        cage.stream.write_all(b"!").unwrap();
        cage.stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let mut said = String::new();
        cage.stream.read_to_string(&mut said).unwrap();
        said
    }

    /// The checkout and the references, which stay as they are.
    fn seen(&self) -> String {
        let status = git(&self.root, &["status", "--porcelain", "-uall"]);
        let text = std::fs::read_to_string(self.root.join("a.txt")).unwrap();
        format!("{status}{text}{}", git(&self.root, &["for-each-ref"]))
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.base));
    }
}

fn git(folder: &Path, args: &[&str]) -> String {
    let output = Command::new("git")
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", "/nonexistent")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim_end().to_owned()
}
