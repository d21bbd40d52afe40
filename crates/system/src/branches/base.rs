//! How a team begins: where the work starts from, in every kind of place.

use super::commit::{Record, put, refusal, write_commit, write_tree};
use super::error::BranchError;
use super::git::{Call, Git, NOBODY, check_version, joined, parts, path_of};
use super::refs::{move_ref, value_of};
use super::survey::{Head, Obstacle, Place, Repository, Survey, filters};
use super::{Team, files, folder_of, names, submodules};
use mycel_abi::{Millis, pathtext};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Files left out of a snapshot that are told by name.
const LEFT_OUT_MAX: usize = 10;

/// Which state of a dirty checkout the team works from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum StartFrom {
    /// The last commit. What is not committed is not seen by anybody.
    #[default]
    Head,
    /// A commit of the files as they are, made without touching the person's index, files or branch. Ignored files are
    /// not in it.
    Snapshot,
}

/// What the person decided. Taken when a run begins for the first time; later the run goes on as it began.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    pub from: StartFrom,
    /// Make a repository where there is none.
    pub init: bool,
    /// Put the files of submodules into worktrees, from what the repository has of them. Asked again each time.
    pub submodules: bool,
    /// When, for commits that beginning makes.
    pub at: Millis,
}

impl Team {
    /// Begins a run in the repository that `folder` is in, or goes on with what is there of it. Worktrees will be in
    /// `<state>/worktrees/<run>/`. The person's checkout is not changed.
    ///
    /// # Errors
    /// [`BranchError::Obstacle`] when the place is not ready.
    pub fn begin(folder: &Path, state: &Path, run: &str, options: Options) -> Result<Self, BranchError> {
        names::check_run(run)?;
        check_version()?;
        let place = surveyed(folder, options)?;
        let inside =
            |state: &Path| Obstacle::StateInside { state: state.to_owned(), root: place.root.clone() };
        if state.starts_with(&place.root) {
            return Err(BranchError::Obstacle(inside(state)));
        }
        files::make_folder(state)?;
        let state = state.canonicalize().map_err(|source| BranchError::File {
            doing: "finding the state folder",
            path: state.to_owned(),
            hint: "check its permissions",
            source,
        })?;
        if state.starts_with(&place.root) {
            return Err(BranchError::Obstacle(inside(&state)));
        }
        let mut notes = place.notes();
        let git = Git::bare(&place.common);
        remove_left_locks(&place.common, run)?;
        let begin = Begin { git: &git, place: &place, run, options, folder: folder_of(&state, run) };
        let (base, onto) = begin.base(&mut notes)?;
        let main = names::head_ref(run, names::MAIN);
        if value_of(&git, &main)?.is_none() {
            move_ref(&git, &main, &base, None)?;
        }
        notes.extend(begin.submodules_note(&base)?);
        let folder = begin.folder;
        let Repository { root, own, common, .. } = place;
        Ok(Self {
            run: run.to_owned(),
            root,
            own,
            common,
            folder,
            base,
            onto,
            notes,
            submodules: options.submodules,
            git,
        })
    }
}

impl Team {
    /// Whether all that the run was begun with is still there, so that it can go on without another look at the whole place. What
    /// a git that was stopped has left in the way is removed.
    ///
    /// # Errors
    /// When git fails, or a lock cannot be removed.
    pub fn stands(&self) -> Result<bool, BranchError> {
        if ![&self.root, &self.own, &self.common].iter().all(|folder| folder.is_dir()) {
            return Ok(false);
        }
        remove_left_locks(&self.common, &self.run)?;
        let (main, base) = (self.main_ref(), names::note_ref(&self.run, "base"));
        let found =
            self.git.line(&["for-each-ref", "--format=%(refname) %(objectname)", "--", &main, &base])?;
        let has_main = found.lines().any(|line| line.split(' ').next() == Some(main.as_str()));
        Ok(has_main && found.lines().any(|line| line == format!("{base} {}", self.base)))
    }
}

/// The checkout, if nothing is in the way that the options do not answer.
fn surveyed(folder: &Path, options: Options) -> Result<Repository, BranchError> {
    let mut survey = Survey::of(folder)?;
    let wants_one = |o: &Obstacle| matches!(o, Obstacle::NoRepository { .. } | Obstacle::NotTracked { .. });
    if options.init && survey.obstacles().iter().any(wants_one) {
        Git::finding(&survey.folder).run(Call::new(&["init", "--quiet", "--template="]))?;
        survey = Survey::of(folder)?;
    }
    // The options have an answer to a dirty checkout.
    let obstacle = survey.obstacles().into_iter().find(|o| !matches!(o, Obstacle::Dirty { .. }));
    match (obstacle, survey.place) {
        (Some(obstacle), _) => Err(BranchError::Obstacle(obstacle)),
        (None, Place::Checkout(place)) => Ok(*place),
        (None, Place::NoRepository) => {
            Err(BranchError::Obstacle(Obstacle::NoRepository { folder: survey.folder }))
        }
        (None, Place::Bare) => Err(BranchError::Obstacle(Obstacle::Bare { folder: survey.folder })),
    }
}

/// Locks on this run's references, left by a git that was killed. The run has one driver, and it is here.
fn remove_left_locks(common: &Path, run: &str) -> Result<(), BranchError> {
    let mut folders = vec![common.join("refs/heads/mycel").join(run), common.join("refs/mycel").join(run)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "lock") {
                files::remove(&path)?;
            }
        }
    }
    Ok(())
}

struct Begin<'a> {
    git: &'a Git,
    place: &'a Repository,
    run: &'a str,
    options: Options,
    folder: PathBuf,
}

impl Begin<'_> {
    /// The base, and the branch the work is meant for: as noted before, or found and noted now. The base is noted last;
    /// what was noted before it without it does not count.
    fn base(&self, notes: &mut Vec<String>) -> Result<(String, Option<String>), BranchError> {
        let (base_ref, onto_ref) = (names::note_ref(self.run, "base"), names::note_ref(self.run, "onto"));
        if let Some(base) = value_of(self.git, &base_ref)? {
            let onto = self.git.line(&["cat-file", "blob", &onto_ref])?;
            return Ok((base, (!onto.is_empty()).then_some(onto)));
        }
        let onto = match &self.place.head {
            Head::Branch { name, .. } | Head::Unborn { branch: name } => format!("refs/heads/{name}"),
            Head::Detached { .. } => String::new(),
        };
        let blob = self.git.run(Call::new(&["hash-object", "-w", "--stdin"]).stdin(onto.clone()))?.line();
        self.git.run(Call::new(&["update-ref", "--", &onto_ref, &blob]))?;
        let base = self.find_base(notes)?;
        move_ref(self.git, &base_ref, &base, None)?;
        Ok((base, (!onto.is_empty()).then_some(onto)))
    }

    fn find_base(&self, notes: &mut Vec<String>) -> Result<String, BranchError> {
        let head = match &self.place.head {
            Head::Branch { commit, .. } | Head::Detached { commit } => Some(commit.clone()),
            Head::Unborn { .. } => None,
        };
        if self.options.from == StartFrom::Snapshot && self.place.changes() > 0 {
            return self.snapshot(head.as_deref(), notes);
        }
        match head {
            Some(commit) => Ok(commit),
            None => {
                let tree =
                    self.git.run(Call::new(&["hash-object", "-w", "-t", "tree", "--stdin"]).stdin(""))?;
                self.commit(&tree.line(), None, "An empty beginning")
            }
        }
    }

    fn submodules_note(&self, base: &str) -> Result<Option<String>, BranchError> {
        let count = self.place.submodules.count;
        if count == 0 {
            return Ok(None);
        }
        if !self.options.submodules {
            let what = "their folders stay empty in worktrees, and nobody changes them";
            return Ok(Some(format!("{count} submodules: {what}")));
        }
        let missing = submodules::missing(&self.place.common, self.git, base)?;
        let what = "their files are in worktrees, and changes to them are not kept";
        let but =
            if missing.is_empty() { String::new() } else { format!("; not there: {}", missing.join(", ")) };
        Ok(Some(format!("{count} submodules: {what}{but}")))
    }

    /// A commit of the checkout's files, by way of an index of our own.
    fn snapshot(&self, head: Option<&str>, notes: &mut Vec<String>) -> Result<String, BranchError> {
        let (git, root) = (Git::told(&self.place.own, &self.place.root), &self.place.root);
        let index = self.folder.join(".snapshot-index");
        files::make_folder(&self.folder)?;
        files::remove(&index.with_extension("lock"))?;
        files::remove(&index)?;
        let theirs = self.place.own.join("index");
        if theirs.exists() {
            files::copy_index(&theirs, &index)?;
        }
        let paths = super::commit::changed(&git, &index)?;
        let (paths, left_out) = self.sorted_out(&git, &index, paths)?;
        put(&git, root, &index, &paths)?;
        self.restore(&git, &index, head, &left_out)?;
        notes.extend(left_out_note(&left_out));
        let tree = write_tree(&git, &index)?;
        files::remove(&index)?;
        self.commit(&tree, head, "The checkout as it was, not committed by anybody")
    }

    /// What can be in a snapshot, and what cannot: repositories inside, filtered content, files too large.
    fn sorted_out(
        &self,
        git: &Git,
        index: &Path,
        paths: BTreeSet<PathBuf>,
    ) -> Result<(BTreeSet<PathBuf>, BTreeSet<PathBuf>), BranchError> {
        let list: Vec<PathBuf> = paths.iter().cloned().collect();
        let filtered: BTreeSet<PathBuf> = filters(git, &list)?.into_iter().map(|found| found.path).collect();
        let said = git.run(Call::new(&["ls-files", "--stage", "-z"]).env("GIT_INDEX_FILE", index))?;
        let modules: BTreeSet<PathBuf> = parts(&said.out).filter_map(module).collect();
        Ok(paths.into_iter().partition(|path| {
            let odd = filtered.contains(path) || modules.contains(path);
            !odd && refusal(&self.place.root, path).is_none()
        }))
    }

    /// Puts paths back as the last commit has them; in the person's index they may be staged.
    fn restore(
        &self,
        git: &Git,
        index: &Path,
        head: Option<&str>,
        paths: &BTreeSet<PathBuf>,
    ) -> Result<(), BranchError> {
        if paths.is_empty() {
            return Ok(());
        }
        let gone = joined(paths.iter().map(PathBuf::as_path).filter(|path| !is_folder_name(path)));
        let remove = Call::new(&["update-index", "--force-remove", "-z", "--stdin"]);
        git.run(remove.stdin(gone).env("GIT_INDEX_FILE", index))?;
        let Some(head) = head else { return Ok(()) };
        let said = git.run(Call::new(&["ls-tree", "-r", "-z", "--full-tree", head]))?;
        // `<mode> <type> <id>\t<path>`, which is also a form that `--index-info` reads.
        let mut lines = Vec::new();
        for entry in parts(&said.out) {
            let path = entry.iter().position(|byte| *byte == b'\t').map(|tab| path_of(&entry[tab + 1..]));
            if path.is_some_and(|path| paths.contains(&path)) {
                lines.extend_from_slice(entry);
                lines.push(0);
            }
        }
        let add = Call::new(&["update-index", "-z", "--index-info"]);
        git.run(add.stdin(lines).env("GIT_INDEX_FILE", index)).map(drop)
    }

    fn commit(&self, tree: &str, parent: Option<&str>, message: &str) -> Result<String, BranchError> {
        let key = format!("{}/base", self.run);
        let record = Record { message, key: &key, at: self.options.at };
        let author = (NOBODY.0.to_owned(), NOBODY.1.to_owned());
        let parents: Vec<String> = parent.map(str::to_owned).into_iter().collect();
        write_commit(self.git, tree, &parents, record, &author)
    }
}

/// Git lists a repository inside as a folder; the index has nothing of it.
fn is_folder_name(path: &Path) -> bool {
    use std::os::unix::ffi::OsStrExt;
    path.as_os_str().as_bytes().ends_with(b"/")
}

/// The path of an entry that is a submodule.
fn module(entry: &[u8]) -> Option<PathBuf> {
    let tab = entry.iter().position(|byte| *byte == b'\t')?;
    entry.starts_with(b"160000 ").then(|| path_of(&entry[tab + 1..]))
}

fn left_out_note(paths: &BTreeSet<PathBuf>) -> Option<String> {
    let named: Vec<String> = paths.iter().take(LEFT_OUT_MAX).map(|path| pathtext::encode(path)).collect();
    let more = paths.len().saturating_sub(LEFT_OUT_MAX);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let why = "as in the last commit: too large, filtered, or a repository of their own";
    (!paths.is_empty()).then(|| format!("{}{more} are in the snapshot {why}", named.join(", ")))
}
