//! Real repositories in temporary folders, for every kind of place and every way to be interrupted.

mod crashes;
mod ending;
mod hostile;
mod merging;
mod places;
mod writers;

use super::*;
use crate::checkout::tests::Folder;
use std::process::Command;

/// A time for everything, so that the same work makes the same commits.
const AT: u64 = 1_800_000_000_000;

/// A person's repository, and a state folder beside it.
struct World {
    place: Folder,
}

impl World {
    /// A folder without a repository.
    fn bare_folder() -> Self {
        let world = Self { place: Folder::new() };
        std::fs::create_dir_all(world.root()).unwrap();
        world
    }

    /// A repository without a commit.
    fn empty() -> Self {
        let world = Self::bare_folder();
        world.git(&["init", "-q", "-b", "trunk"]);
        world.git(&["config", "user.name", "Ada"]);
        world.git(&["config", "user.email", "ada@example.org"]);
        world
    }

    /// A repository with one commit of a few files.
    fn new() -> Self {
        let world = Self::empty();
        world.write("a.txt", "one\ntwo\nthree\n");
        world.write("src/b.txt", "b\n");
        world.commit("first");
        world
    }

    fn root(&self) -> PathBuf {
        self.place.0.join("repo")
    }

    fn state(&self) -> PathBuf {
        self.place.0.join("state")
    }

    fn write(&self, name: &str, text: &str) {
        put(&self.root(), name, text);
    }

    fn commit(&self, message: &str) -> String {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", message]);
        self.git(&["rev-parse", "HEAD"])
    }

    fn git(&self, args: &[&str]) -> String {
        git_at(&self.root(), args)
    }

    fn begin(&self) -> Team {
        self.try_begin(Options::default()).unwrap()
    }

    fn try_begin(&self, options: Options) -> Result<Team, BranchError> {
        Team::begin(&self.root(), &self.state(), "r1", Options { at: AT, ..options })
    }

    /// What a person sees of their checkout: head, branch, index, status and files.
    fn seen(&self) -> String {
        let files = self.git(&["status", "--porcelain=v1", "-uall", "--ignored"]);
        let index = self.git(&["ls-files", "-s"]);
        let head = std::fs::read_to_string(self.root().join(".git/HEAD")).unwrap();
        let branches = self.git(&["for-each-ref", "refs/heads/trunk", "refs/tags"]);
        format!("{head}{branches}\n{index}\n{files}\n{:?}", tree_of_files(&self.root()))
    }
}

fn put(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// Git as a person calls it, without the settings of whoever runs the tests.
fn git_at(folder: &Path, args: &[&str]) -> String {
    let output = Command::new("git")
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", "/nonexistent")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "git {args:?}: {err}");
    String::from_utf8_lossy(&output.stdout).trim_end().to_owned()
}

/// Names and contents of all files but `.git`.
fn tree_of_files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut list = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap().flatten() {
            let path = entry.path();
            if path.file_name().unwrap() == ".git" {
                continue;
            }
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                folders.push(path);
            } else {
                let content =
                    if kind.is_file() { std::fs::read(&path).unwrap() } else { b"not a file".to_vec() };
                list.push((path.strip_prefix(folder).unwrap().to_owned(), content));
            }
        }
    }
    list.sort();
    list
}

fn record<'a>(message: &'a str, key: &'a str) -> Record<'a> {
    Record { message, key, at: AT }
}

/// Commits what a writer has, which must be something.
fn commit(worktree: &Worktree, key: &str) -> Commit {
    worktree.commit(record("Work", key), "coder").unwrap().expect("something changed")
}
