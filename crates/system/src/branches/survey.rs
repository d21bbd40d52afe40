//! What kind of place a folder is, before a team works in it. Nothing is changed here.

use super::error::BranchError;
use super::git::{Call, Git, joined, parts, path_of};
use mycel_abi::pathtext;
use std::fmt;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// Files listed by name; the rest is counted.
const LISTED_MAX: usize = 50;
/// Tracked files asked for their attributes. More cost seconds, and a large repository has its filters near the top.
const ATTRIBUTES_MAX: usize = 100_000;

/// What is checked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Head {
    /// A branch without any commit: an empty repository, or an orphan branch.
    Unborn {
        branch: String,
    },
    Branch {
        name: String,
        commit: String,
    },
    Detached {
        commit: String,
    },
}

/// Files of one kind: how many, and the first of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    pub count: u64,
    /// At most 50.
    pub listed: Vec<PathBuf>,
}

impl Files {
    fn add(&mut self, path: &[u8]) {
        self.count += 1;
        if self.listed.len() < LISTED_MAX {
            self.listed.push(path_of(path));
        }
    }
}

/// A repository with a checkout, as found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repository {
    /// The top folder of the checkout.
    pub root: PathBuf,
    /// The folder that branches and objects are in, shared by all worktrees.
    pub common: PathBuf,
    /// This checkout's own part of it; the same unless this is a linked worktree.
    pub own: PathBuf,
    pub head: Head,
    pub staged: Files,
    pub unstaged: Files,
    pub untracked: Files,
    pub unmerged: Files,
    pub submodules: Files,
    /// Files that a filter of LFS is named for.
    pub lfs: Files,
    /// Files with any other filter.
    pub filtered: Files,
    /// Whether any file below the folder asked about is tracked.
    pub holds_folder: bool,
    pub is_shallow: bool,
    /// A merge, rebase or the like that the person has begun, by its name.
    pub in_progress: Option<&'static str>,
}

/// A folder, as found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// The folder asked about, with links resolved.
    pub folder: PathBuf,
    pub place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    NoRepository,
    /// A repository without a checkout, or the inside of a `.git` folder.
    Bare,
    Checkout(Box<Repository>),
}

/// What must be decided or done before a team can begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// `Options::init` makes one.
    NoRepository {
        folder: PathBuf,
    },
    /// The folder lies in a repository that holds none of its files.
    NotTracked {
        folder: PathBuf,
        root: PathBuf,
    },
    Bare {
        folder: PathBuf,
    },
    InProgress {
        root: PathBuf,
        what: &'static str,
    },
    Unmerged {
        root: PathBuf,
        count: u64,
    },
    /// `Options::dirty` says which state the team works from. Not asked again by [`begin`](super::Team::begin), whose
    /// options have an answer.
    Dirty {
        root: PathBuf,
        count: u64,
    },
    /// Worktrees would lie inside of the checkout.
    StateInside {
        state: PathBuf,
        root: PathBuf,
    },
}

impl Obstacle {
    pub fn hint(&self) -> &'static str {
        match self {
            Self::NoRepository { .. } => "ask for a new repository here, or choose a folder that is in one",
            Self::NotTracked { .. } => {
                "commit files of this folder, work from the top folder, or ask for a new repository here"
            }
            Self::Bare { .. } => "clone it and work in the clone",
            Self::InProgress { .. } => "finish it or call it off (git status says how), then begin",
            Self::Unmerged { .. } => "resolve them (git status lists them), then begin",
            Self::Dirty { .. } => {
                "decide whether the team works from the last commit or from a snapshot of these changes"
            }
            Self::StateInside { .. } => "keep Mycel's state elsewhere: set MYCEL_HOME",
        }
    }

    /// Whether a choice in the options answers it, so that nothing has to be done first.
    pub fn is_choice(&self) -> bool {
        matches!(self, Self::NoRepository { .. } | Self::NotTracked { .. } | Self::Dirty { .. })
    }
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |path: &Path| pathtext::encode(path);
        match self {
            Self::NoRepository { folder } => write!(f, "{} is in no git repository", shown(folder))?,
            Self::NotTracked { folder, root } => {
                write!(
                    f,
                    "{} lies in the repository {}, which holds none of its files",
                    shown(folder),
                    shown(root)
                )?;
            }
            Self::Bare { folder } => write!(f, "{} is a repository without a checkout", shown(folder))?,
            Self::InProgress { root, what } => write!(f, "in {} {what} is unfinished", shown(root))?,
            Self::Unmerged { root, count } => write!(f, "in {} {count} files are in conflict", shown(root))?,
            Self::Dirty { root, count } => write!(f, "in {} {count} files are not committed", shown(root))?,
            Self::StateInside { state, root } => {
                write!(
                    f,
                    "the worktrees in {} would lie inside of the checkout {}",
                    shown(state),
                    shown(root)
                )?;
            }
        }
        write!(f, "; hint: {}", self.hint())
    }
}

impl Survey {
    /// Looks at a folder.
    ///
    /// # Errors
    /// When there is no such folder, no git, or git cannot read the repository.
    pub fn of(folder: &Path) -> Result<Self, BranchError> {
        let folder = folder.canonicalize().map_err(|source| BranchError::File {
            doing: "finding the folder",
            path: folder.to_owned(),
            hint: "check its name and permissions",
            source,
        })?;
        let git = Git::finding(&folder);
        let place = match kind(&git, &folder)? {
            Kind::None => Place::NoRepository,
            Kind::Bare => Place::Bare,
            Kind::Checkout => Place::Checkout(Box::new(repository(&git, &folder)?)),
        };
        Ok(Self { folder, place })
    }

    /// What must be decided or done first, the hardest first.
    pub fn obstacles(&self) -> Vec<Obstacle> {
        let folder = self.folder.clone();
        let found = match &self.place {
            Place::NoRepository => return vec![Obstacle::NoRepository { folder }],
            Place::Bare => return vec![Obstacle::Bare { folder }],
            Place::Checkout(found) => found,
        };
        let root = found.root.clone();
        let mut list = Vec::new();
        if !found.holds_folder {
            list.push(Obstacle::NotTracked { folder, root: root.clone() });
        }
        list.extend(found.in_progress.map(|what| Obstacle::InProgress { root: root.clone(), what }));
        if found.unmerged.count > 0 {
            list.push(Obstacle::Unmerged { root: root.clone(), count: found.unmerged.count });
        }
        if found.changes() > 0 {
            list.push(Obstacle::Dirty { root, count: found.changes() });
        }
        list
    }
}

impl Repository {
    /// Files that differ from the last commit or are not in it.
    pub fn changes(&self) -> u64 {
        self.staged.count + self.unstaged.count + self.untracked.count
    }

    pub fn is_linked_worktree(&self) -> bool {
        self.own != self.common
    }

    /// What a person should know that is no obstacle.
    pub fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.lfs.count > 0 {
            let count = self.lfs.count;
            notes.push(format!(
                "{count} files of LFS: worktrees hold their pointers, and new content for them is refused"
            ));
        }
        if self.filtered.count > 0 {
            let count = self.filtered.count;
            notes.push(format!(
                "{count} files pass a filter: worktrees hold them unfiltered, and changes to them are refused"
            ));
        }
        if self.is_shallow {
            notes.push("a shallow clone: history before its cut is not known".into());
        }
        if self.is_linked_worktree() {
            notes.push("this checkout is itself a worktree of another".into());
        }
        notes
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    None,
    Bare,
    Checkout,
}

fn kind(git: &Git, folder: &Path) -> Result<Kind, BranchError> {
    let question =
        || Call::new(&["rev-parse", "--is-inside-work-tree", "--is-bare-repository", "--is-inside-git-dir"]);
    let said = git.ask(question())?;
    match said.code {
        0 if said.line().starts_with("true") => Ok(Kind::Checkout),
        0 if said.line().contains("true") => Ok(Kind::Bare),
        0 => Err(elsewhere(folder)),
        _ if said.err.contains("not a git repository") => Ok(Kind::None),
        // Says it as every other failure is said.
        _ => git.run(question()).map(|_| Kind::None),
    }
}

/// A configuration can say that the work tree is anywhere; nothing good is meant by it.
fn elsewhere(folder: &Path) -> BranchError {
    let doing = format!("looking at {}", pathtext::encode(folder));
    let why = "the repository's configuration says that its files are elsewhere";
    BranchError::in_the_way(doing, why, "remove core.worktree from its configuration")
}

fn repository(git: &Git, folder: &Path) -> Result<Repository, BranchError> {
    let root = git.run(Call::new(&["rev-parse", "--show-toplevel"]))?.path();
    if !folder.starts_with(&root) {
        return Err(elsewhere(folder));
    }
    let folder_of = |what: &str| -> Result<PathBuf, BranchError> {
        let path = git.run(Call::new(&["rev-parse", "--path-format=absolute", what]))?.path();
        Ok(path.canonicalize().unwrap_or(path))
    };
    let (own, common) = (folder_of("--git-dir")?, folder_of("--git-common-dir")?);
    let is_shallow = git.line(&["rev-parse", "--is-shallow-repository"])? == "true";
    let head = head(git)?;
    let in_progress = IN_PROGRESS.iter().find(|(name, _)| own.join(name).exists()).map(|(_, what)| *what);
    let mut found = Repository {
        root,
        common,
        own,
        head,
        staged: Files::default(),
        unstaged: Files::default(),
        untracked: Files::default(),
        unmerged: Files::default(),
        submodules: Files::default(),
        lfs: Files::default(),
        filtered: Files::default(),
        holds_folder: true,
        is_shallow,
        in_progress,
    };
    read_status(&Git::finding(&found.root), &mut found)?;
    read_tracked(&Git::finding(&found.root), &mut found)?;
    let tracks = git.run(Call::new(&["ls-files", "-z", "--", "."]).at_most(4096))?;
    let is_new = matches!(found.head, Head::Unborn { .. });
    found.holds_folder = folder == found.root || is_new || !tracks.out.is_empty();
    Ok(found)
}

/// What git leaves in its folder while something is unfinished.
const IN_PROGRESS: &[(&str, &str)] = &[
    ("MERGE_HEAD", "a merge"),
    ("rebase-merge", "a rebase"),
    ("rebase-apply", "a rebase or git am"),
    ("CHERRY_PICK_HEAD", "a cherry-pick"),
    ("REVERT_HEAD", "a revert"),
    ("BISECT_LOG", "a bisection"),
];

pub(super) fn head(git: &Git) -> Result<Head, BranchError> {
    let symbolic = git.ask(Call::new(&["symbolic-ref", "--quiet", "HEAD"]))?;
    let commit = git.ask(Call::new(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]))?;
    let commit = (commit.code == 0).then(|| commit.line());
    let name = symbolic.line();
    let name = name.strip_prefix("refs/heads/").unwrap_or(&name).to_owned();
    match (symbolic.code == 0, commit) {
        (true, Some(commit)) => Ok(Head::Branch { name, commit }),
        (true, None) => Ok(Head::Unborn { branch: name }),
        (false, Some(commit)) => Ok(Head::Detached { commit }),
        (false, None) => Err(BranchError::in_the_way(
            "reading what is checked out",
            "the head names no branch and no commit",
            "check out a branch with git switch",
        )),
    }
}

/// Reads `git status` into the lists. It does not look into submodules: git would start one more git there, by the
/// submodule's own settings.
pub(super) fn read_status(git: &Git, found: &mut Repository) -> Result<(), BranchError> {
    let args = [
        "status",
        "--porcelain=v2",
        "-z",
        "--untracked-files=all",
        "--ignore-submodules=all",
        "--no-renames",
    ];
    let said = git.run(Call::new(&args))?;
    for entry in parts(&said.out) {
        read_entry(entry, found);
    }
    Ok(())
}

fn read_entry(entry: &[u8], found: &mut Repository) {
    let after =
        |spaces: usize| entry.splitn(spaces + 1, |byte| *byte == b' ').nth(spaces).unwrap_or_default();
    match entry.first() {
        Some(b'1') => {
            let path = after(8);
            if entry.get(2) != Some(&b'.') {
                found.staged.add(path);
            }
            if entry.get(3) != Some(&b'.') {
                found.unstaged.add(path);
            }
        }
        Some(b'u') => found.unmerged.add(after(10)),
        Some(b'?') => found.untracked.add(after(1)),
        _ => {}
    }
}

/// Submodules and filtered files among those that are tracked.
fn read_tracked(git: &Git, found: &mut Repository) -> Result<(), BranchError> {
    let said = git.run(Call::new(&["ls-files", "--stage", "-z"]))?;
    let mut paths = Vec::new();
    for entry in parts(&said.out) {
        let Some(tab) = entry.iter().position(|byte| *byte == b'\t') else { continue };
        let path = &entry[tab + 1..];
        if entry.starts_with(b"160000 ") {
            found.submodules.add(path);
        } else if paths.len() < ATTRIBUTES_MAX {
            paths.push(path_of(path));
        }
    }
    for Filtered { path, filter } in filters(git, &paths)? {
        let list = if filter == "lfs" { &mut found.lfs } else { &mut found.filtered };
        list.add(path.as_os_str().as_bytes());
    }
    Ok(())
}

/// A path that attributes name a filter for.
pub(super) struct Filtered {
    pub(super) path: PathBuf,
    pub(super) filter: String,
}

/// Those of the paths that attributes name a filter for.
pub(super) fn filters(git: &Git, paths: &[PathBuf]) -> Result<Vec<Filtered>, BranchError> {
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let list = joined(paths.iter().map(PathBuf::as_path));
    let said = git.run(Call::new(&["check-attr", "-z", "--stdin", "filter"]).stdin(list))?;
    let mut words = said.out.split(|byte| *byte == 0);
    let mut found = Vec::new();
    while let (Some(path), Some(_), Some(filter)) = (words.next(), words.next(), words.next()) {
        if !matches!(filter, b"unspecified" | b"unset" | b"set" | b"") {
            let filter = String::from_utf8_lossy(filter).into_owned();
            found.push(Filtered { path: path_of(path), filter });
        }
    }
    Ok(found)
}
