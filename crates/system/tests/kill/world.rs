//! What is really there: trees on the disk, processes that were left, what git says.

use crate::driver::Place;
use std::collections::BTreeMap;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// A tree as it can be compared: what stands at each name, with its mode.
pub(crate) type Tree = BTreeMap<String, String>;

/// How long what was killed may take to be gone. A machine under load needs some of it.
const GONE_MAX: Duration = Duration::from_secs(5);

/// Everything below `folder` whose path from there does not begin with one of `without`.
pub(crate) fn tree(folder: &Path, without: &[&str]) -> Result<Tree, String> {
    let mut tree = Tree::new();
    add(folder, folder, without, &mut tree)
        .map_err(|error| format!("reading {}: {error}", folder.display()))?;
    Ok(tree)
}

fn add(root: &Path, folder: &Path, without: &[&str], tree: &mut Tree) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        if without.contains(&name.as_str()) {
            continue;
        }
        let meta = path.symlink_metadata()?;
        let mode = meta.mode() & 0o7777;
        if meta.is_symlink() {
            tree.insert(name, format!("link to {}", std::fs::read_link(&path)?.display()));
        } else if meta.is_dir() {
            tree.insert(name, format!("folder {mode:o}"));
            add(root, &path, without, tree)?;
        } else {
            let content = mycel_abi::Digest::of(&std::fs::read(&path)?);
            tree.insert(name, format!("file {mode:o} {} bytes {content}", meta.len()));
        }
    }
    Ok(())
}

/// Where two trees differ, a line each.
pub(crate) fn differences(expected: &Tree, found: &Tree) -> Vec<String> {
    let mut names: Vec<&String> = expected.keys().chain(found.keys()).collect();
    names.sort();
    names.dedup();
    let line = |name: &String| {
        let (a, b) = (expected.get(name), found.get(name));
        let word = |side: Option<&String>| side.map_or("nothing".to_owned(), Clone::clone);
        (a != b).then(|| format!("{name}: expected {}, found {}", word(a), word(b)))
    };
    names.into_iter().filter_map(line).collect()
}

/// Makes the folders of a case with the files it begins with.
pub(crate) fn lay_out(place: &Place, files: &BTreeMap<String, Vec<u8>>) -> std::io::Result<()> {
    std::fs::create_dir_all(place.home())?;
    std::fs::write(place.home().join(".gitconfig"), "[user]\nname = Kim\nemail = kim@example.org\n")?;
    let long_ago = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_600_000_000);
    for (name, content) in files {
        let path = place.work().join(name);
        std::fs::create_dir_all(path.parent().unwrap_or(&path))?;
        std::fs::write(&path, content)?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644))?;
        std::fs::File::options().write(true).open(&path)?.set_modified(long_ago)?;
    }
    // Times of folders stand in archives.
    for folder in ["old", "docs", "docs/deep", "kept"] {
        let path = place.work().join(folder);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755))?;
        std::fs::File::open(&path)?.set_modified(long_ago)?;
    }
    Ok(())
}

/// Processes that carry the case's mark in their environment, other than this one.
pub(crate) fn processes_of(place: &Place) -> Vec<String> {
    let mark = place.home();
    let mark = mark.as_os_str().as_bytes();
    let me = std::process::id().to_string();
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let numbers = numbers.filter(|name| name.bytes().all(|b| b.is_ascii_digit()) && *name != me);
    let marked = numbers.filter(|pid| {
        let environment = std::fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
        environment.windows(mark.len()).any(|window| window == mark)
    });
    let described = marked.map(|pid| {
        let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        format!("{pid} {}", String::from_utf8_lossy(&line).replace('\0', " "))
    });
    described.collect()
}

/// Waits until no process of the case is left, and tells which are if they do not go.
pub(crate) fn wait_until_gone(place: &Place) -> Result<(), String> {
    let until = Instant::now() + GONE_MAX;
    loop {
        let left = processes_of(place);
        if left.is_empty() {
            return Ok(());
        }
        if Instant::now() > until {
            return Err(format!("processes are left: {}", left.join("; ")));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Mounts of this process's world below the case's folder.
pub(crate) fn mounts_of(place: &Place) -> Vec<String> {
    let table = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let mark = place.root.display().to_string();
    table.lines().filter(|line| line.contains(&mark)).map(str::to_owned).collect()
}

pub(crate) fn has_git() -> bool {
    Command::new("git").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// What is wrong with the repository that a script made: it has one commit, is sound and has no places that only cages
/// need.
pub(crate) fn check_repository(work: &Path) -> Result<(), String> {
    let git = |args: &[&str]| {
        let output =
            Command::new("git").arg("-C").arg(work).args(["-c", "safe.directory=*"]).args(args).output();
        let output = output.map_err(|error| format!("starting git: {error}"))?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        match output.status.success() {
            true => Ok(text),
            false => Err(format!("git {args:?}: {}", String::from_utf8_lossy(&output.stderr))),
        }
    };
    git(&["fsck", "--strict"])?;
    let count = git(&["rev-list", "--count", "HEAD"])?;
    if count != "1" {
        return Err(format!("there are {count} commits instead of 1"));
    }
    let inside = tree(&work.join(".git"), &[])?;
    let held: Vec<&str> =
        inside.iter().filter(|(_, what)| *what == "folder 555").map(|(name, _)| name.as_str()).collect();
    match held.is_empty() {
        true => Ok(()),
        false => Err(format!("places of cages are left in .git: {}", held.join(", "))),
    }
}
