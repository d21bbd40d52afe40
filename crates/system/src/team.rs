//! A team: from a goal to a merged, checked branch.
//!
//! ```text
//!  begin -> lead -> plan -> approve? -> stage: task | task | task -> checks -> review -> next stage ... -> finish
//!             ^        |                 ^  worktree, agent,  |         |        |
//!             |        `- what is wrong  |  commit and merge  |         |        |
//!             `--------------------------+--------------------+---------+--------'
//!                    the plan is made anew: a check failed, a task failed, the person wants changes
//! ```
//! All of it is one flow (`course`), and the lead's plan becomes a flow too, one for each stage (`plan`), so that what a team
//! does can be seen, stopped, taken up and replayed as any flow. Agents write files in worktrees and have no power over the
//! repository. What happens there (branches, commits, merges, checks) are the calls of the family `team`, which the flow
//! makes through the one door, and which are carried out here, at the [`Desk`], one at a time.

mod course;
mod experience;
mod plan;

pub use course::{flow as course, with_report};

use crate::branches::{
    BranchError, Change, CheckOutput, Conflict, ConflictKind, FileStat, Finish, Finished, Merge, Merged,
    Options, Place, Record, Side, StartFrom, Survey, Team,
};
use crate::cages::{CageAndProxy, CageMaker};
use crate::clock;
use crate::text::first_chars;
use experience::Experience;
use mycel_abi::{Capability, Outcome, OutcomeStatus, RunId, ToolFailure, pathtext};
use mycel_journal::Journal;
use mycel_kernel::permit::Spent;
use mycel_tools::cage::{Keeper, dispatch_part};
use mycel_tools::team as tools;
use mycel_tools::tool::path_capability;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

/// Milliseconds of one check, where nothing else is said.
const CHECK_MS: u64 = 600_000;
/// Characters of what a check printed that are kept: the end, where the reasons stand.
const CHECK_TEXT_CHARS_MAX: usize = 4_000;
/// Characters of each side of a conflict that an agent is shown; the whole stands in its worktree.
const SIDE_CHARS_MAX: usize = 3_000;
/// Conflicts that are told with their sides.
const CONFLICTS_MAX: usize = 10;
/// Characters of the patch that are kept with a look at the work.
const PATCH_CHARS_MAX: usize = 12_000;
/// Files named in a look at the work.
const FILES_MAX: usize = 40;
/// How often the person's branch may move while the work is brought to it.
const FINISH_TRIES: u32 = 3;

/// The kind of failure of a call that found the disk full.
pub(crate) const NO_ROOM: &str = "no_space";

/// What a person decided about a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamOrder {
    /// The checkout.
    pub root: PathBuf,
    /// What its worktrees share.
    pub repository: PathBuf,
}

impl TeamOrder {
    /// A team for the repository that `folder` is in.
    ///
    /// # Errors
    /// What must be decided or done first. With `init` a folder without a repository is fine.
    pub fn of(folder: &Path, init: bool, snapshot: bool) -> Result<(Self, Vec<String>), BranchError> {
        let survey = Survey::of(folder)?;
        let answered = |obstacle: &crate::branches::Obstacle| {
            use crate::branches::Obstacle as O;
            match obstacle {
                O::NoRepository { .. } | O::NotTracked { .. } => init,
                O::Dirty { .. } => true,
                _ => false,
            }
        };
        if let Some(obstacle) = survey.obstacles().into_iter().find(|obstacle| !answered(obstacle)) {
            return Err(BranchError::Obstacle(obstacle));
        }
        let own = Self { root: survey.folder.clone(), repository: survey.folder.join(".git") };
        let Place::Checkout(place) = survey.place else { return Ok((own, Vec::new())) };
        if !place.holds_folder && init {
            return Ok((own, Vec::new()));
        }
        let mut notes = place.notes();
        if place.changes() > 0 && !snapshot {
            let files = match place.changes() {
                1 => "a file differs".to_owned(),
                count => format!("{count} files differ"),
            };
            notes.push(format!(
                "{files} from the last commit: the team does not see that, and your branch is only moved when all is \
                 committed or put away (`--snapshot` begins from the files as they are)"
            ));
        }
        Ok((Self { root: place.root.clone(), repository: place.common.clone() }, notes))
    }

    /// What the flow of a team holds: it reads the checkout, its agents write worktrees, and it alone may call `team`.
    pub fn capabilities(&self, workspace: &Path, data: &Path, run: &RunId) -> Vec<Capability> {
        let trees = worktrees(data, run).join("**");
        let mut list: Vec<Capability> = crate::confine::first_capabilities(workspace)
            .into_iter()
            .filter(|capability| (capability.namespace(), capability.action()) != ("fs", "write"))
            .collect();
        list.extend([
            path_capability("read", &self.root.join("**")),
            path_capability("read", &self.repository.join("**")),
            path_capability("read", &trees),
            path_capability("write", &trees),
            Capability::new("team", "*", None),
        ]);
        list
    }
}

/// All that is wrong with a plan that a person gives; nothing if it can be worked by.
pub fn plan_problems(plan: &str, workspace: &Path, config: Option<&Path>) -> Vec<String> {
    plan::read(plan, &crate::roles::all(workspace, config)).err().unwrap_or_default()
}

/// The plan in what the lead has written, laid out for a person who changes it.
pub fn plan_in(written: &str) -> Option<String> {
    let plan = crate::shape::json_in(written)?;
    serde_json::to_string_pretty(&plan).ok().map(|text| text + "\n")
}

/// The folder of a run's worktrees.
pub(crate) fn worktrees(data: &Path, run: &RunId) -> PathBuf {
    data.join("worktrees").join(run.as_str())
}

/// Where the calls of the family `team` are carried out.
#[derive(Debug)]
pub struct Desk {
    workspace: PathBuf,
    data: PathBuf,
    run: String,
    /// The folder with the person's own roles.
    config: Option<PathBuf>,
    journal: Journal,
    /// One call at a time: a repository has one driver.
    turn: Mutex<()>,
    /// The team as it was begun or found by the first call of this process. Looking at the person's whole checkout again for
    /// each call would be most of what a call costs in a large repository.
    begun: Mutex<Option<Team>>,
    repository: OnceLock<Option<PathBuf>>,
}

/// What a call needs besides its arguments.
struct Call<'a> {
    spent: &'a Spent,
    cages: &'a CageMaker,
    keeper: &'a mut dyn Keeper,
    bill: Bill,
}

/// What a run has cost, and what it may.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bill {
    /// In words.
    pub(crate) spent: String,
    /// What the whole run may cost at most.
    pub(crate) most_microusd: Option<u64>,
}

impl Call<'_> {
    fn key(&self, part: &str) -> String {
        format!("{}/{part}", self.spent.call.id())
    }
}

impl Desk {
    pub(crate) fn new(
        workspace: &Path,
        data: &Path,
        run: &RunId,
        config: Option<PathBuf>,
        journal: Journal,
    ) -> Self {
        let (workspace, data) = (workspace.to_owned(), data.to_owned());
        Self {
            workspace,
            data,
            run: run.to_string(),
            config,
            journal,
            turn: Mutex::new(()),
            begun: Mutex::new(None),
            repository: OnceLock::new(),
        }
    }

    /// What the worktrees share of the repository, if there is one.
    pub(crate) fn repository(&self) -> Option<&Path> {
        let surveyed = || match Survey::of(&self.workspace).ok()?.place {
            Place::Checkout(place) => Some(place.common),
            Place::NoRepository | Place::Bare => None,
        };
        let found = || {
            let begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
            let known = begun.as_ref().map(|team| team.repository().to_owned());
            drop(begun);
            known.or_else(surveyed)
        };
        self.repository.get_or_init(found).as_deref()
    }

    /// Carries out a permitted call.
    pub(crate) fn call(
        &self,
        spent: &Spent,
        cages: &CageMaker,
        bill: Bill,
        keeper: &mut dyn Keeper,
    ) -> Outcome {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut call = Call { spent, cages, keeper, bill };
        let gave = match spent.call.proposal.tool.as_str() {
            "team.begin" => with(spent, |input| self.begin(&input)),
            "team.plan" => with(spent, |input| self.plan(&input, &call)),
            "team.worktree" => with(spent, |input| self.worktree(&input)),
            "team.merge" => with(spent, |input| self.merge(&input, &call)),
            "team.check" => with(spent, |input| self.check(&input, &mut call)),
            "team.diff" => with(spent, |input| self.diff(&input, &call)),
            "team.finish" => with(spent, |input| self.finish(&input, &call)),
            other => Err(failure("misplaced", format!("{other} is no call of a team"))),
        };
        match gave {
            Ok(output) => Outcome::ok(output),
            Err(_) if call.keeper.cancelled() => {
                Outcome::without_output(OutcomeStatus::Cancelled, "a person stopped it")
            }
            Err(failure) => Outcome::failed(failure),
        }
    }

    /// The team of this run. What is kept of it does not change while it stands; what a person can move meanwhile (branches,
    /// worktrees, files) every step looks at itself.
    fn team(&self) -> Result<Team, ToolFailure> {
        self.begun(Options { at: clock::now(), ..Options::default() }).map_err(told)
    }

    fn begun(&self, options: Options) -> Result<Team, BranchError> {
        let mut begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(team) = begun.as_ref()
            && team.stands()?
        {
            return Ok(team.clone());
        }
        let team = Team::begin(&self.workspace, &self.data, &self.run, options)?;
        Ok(begun.insert(team).clone())
    }

    fn begin(&self, input: &tools::begin::Input) -> Result<tools::begin::Output, ToolFailure> {
        let from = if input.snapshot { StartFrom::Snapshot } else { StartFrom::Head };
        let options = Options { from, init: input.init, submodules: false, at: clock::now() };
        let team = self.begun(options).map_err(told)?;
        Ok(tools::begin::Output {
            base: team.base().to_owned(),
            onto: team.onto().map(str::to_owned),
            branch: team.branch(),
            notes: team.notes().to_vec(),
            roles: self.roles(),
        })
    }

    fn roles(&self) -> Vec<String> {
        let all = crate::roles::all(&self.workspace, self.config.as_deref());
        let roles = all.entries.iter().filter(|entry| entry.hidden_by.is_none() && entry.name != "lead");
        roles.filter_map(|entry| Some(format!("{}: {}", entry.name, entry.role.as_ref()?.about))).collect()
    }

    fn plan(&self, input: &tools::plan::Input, call: &Call<'_>) -> Result<tools::plan::Output, ToolFailure> {
        let roles = crate::roles::all(&self.workspace, self.config.as_deref());
        let experience = Experience::of(&self.journal, clock::now()).map_err(|error| ToolFailure {
            kind: "journal".to_owned(),
            message: format!("looking back at what tasks took: {}", crate::explain(&error)),
            hint: Some("`mycel audit verify` says what is wrong with the journal".to_owned()),
        })?;
        Ok(match plan::read(&input.plan, &roles) {
            Ok(plan) => {
                let stages = plan.stages(&input.goal);
                tools::plan::Output {
                    ok: true,
                    problems: Vec::new(),
                    summary: plan.summary.clone(),
                    shown: plan.shown(&roles, &experience, call.bill.most_microusd),
                    checks: stages.iter().flat_map(|stage| stage.checks.clone()).collect(),
                    stages,
                    models: plan.models(&roles),
                }
            }
            Err(problems) => {
                let (summary, shown) = (String::new(), String::new());
                let (stages, checks, models) = (Vec::new(), Vec::new(), Default::default());
                tools::plan::Output { ok: false, problems, stages, checks, summary, shown, models }
            }
        })
    }

    /// Makes a worktree again that was removed by hand while its agent works.
    ///
    /// # Errors
    /// Why it cannot be made.
    pub(crate) fn make_again(&self, name: &str) -> Result<(), ToolFailure> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        self.team()?.open(name).map(drop).map_err(told)
    }

    fn worktree(&self, input: &tools::worktree::Input) -> Result<tools::worktree::Output, ToolFailure> {
        let worktree = self.team()?.open(&input.name).map_err(told)?;
        Ok(tools::worktree::Output {
            path: pathtext::encode(&worktree.path),
            branch: worktree.branch,
            head: worktree.head,
        })
    }

    fn merge(
        &self,
        input: &tools::merge::Input,
        call: &Call<'_>,
    ) -> Result<tools::merge::Output, ToolFailure> {
        let team = self.team()?;
        let mut output = tools::merge::Output {
            state: "merged".to_owned(),
            commit: None,
            conflicts: Vec::new(),
            reasons: Vec::new(),
        };
        let worktree = team.worktree(&input.name).map_err(told)?;
        let at = clock::now();
        let title = match worktree.is_merging().map_err(told)? {
            true => format!("Settle {} with the others: {}", input.name, input.title),
            false => input.title.clone(),
        };
        let work = Record { message: &title, key: &call.key("work"), at };
        match worktree.commit(work, &input.role) {
            Ok(_) => {}
            Err(BranchError::Refused { reasons, .. }) => {
                output.state = "refused".to_owned();
                output.reasons = reasons;
                return Ok(output);
            }
            Err(error) => return Err(told(error)),
        }
        let head = worktree.tip().map_err(told)?;
        let message = format!("Merge {}: {}", input.name, input.title);
        let merge = Record { message: &message, key: &call.key("merge"), at };
        match team.merge(&head, merge).map_err(told)? {
            Merged::Merged(commit) => output.commit = Some(commit.id),
            Merged::Already(_) => output.state = "nothing".to_owned(),
            Merged::Conflicts(_) => {
                let begun = team.resolve_tip(&input.name).map_err(told)?;
                output.state = "conflict".to_owned();
                output.conflicts = begun.conflicts.iter().take(CONFLICTS_MAX).map(conflict).collect();
            }
        }
        Ok(output)
    }

    fn check(
        &self,
        input: &tools::check::Input,
        call: &mut Call<'_>,
    ) -> Result<tools::check::Output, ToolFailure> {
        let team = self.team()?;
        let commit = team.tip().map_err(told)?;
        let timeout_ms = input.timeout_ms.unwrap_or(CHECK_MS);
        let reads = self.repository().unwrap_or(&self.workspace).to_owned();
        let mut cage: Option<CageAndProxy> = None;
        let mut no_room = None;
        let mut run = |folder: &Path, line: &str| {
            if cage.is_none() {
                match call.cages.make(&of_a_check(folder, &reads), folder) {
                    Ok(made) => cage = Some(made),
                    Err(error) => return CheckOutput { code: None, text: crate::explain(&error) },
                }
            }
            let Some(made) = &mut cage else { return CheckOutput::default() };
            let part = ("shell.exec", json!({ "command": line, "timeout_ms": timeout_ms }));
            let done = dispatch_part(call.spent, part, timeout_ms, &mut made.cage.stream, call.keeper);
            if !done.alive {
                cage = None;
            }
            let ended = ended(&done.outcome);
            if ended.code != Some(0) && crate::branches::is_full(folder) {
                // Whatever it says, it could not write: that is no verdict on the work.
                no_room.get_or_insert_with(|| BranchError::NoRoom {
                    doing: format!("checking with `{}`", crate::text::one_line(line)),
                    place: folder.display().to_string(),
                });
            }
            ended
        };
        let results = team.check_tree(&commit, &input.commands, &mut run).map_err(told)?;
        if call.keeper.cancelled() {
            return Err(failure("cancelled", "a person stopped it".to_owned()));
        }
        if let Some(error) = no_room {
            return Err(told(error));
        }
        let passed = results.iter().all(crate::branches::CheckResult::has_passed);
        let one = |result: crate::branches::CheckResult| tools::check::Ended {
            command: result.command,
            exit_code: result.output.code,
            text: result.output.text,
        };
        Ok(tools::check::Output { passed, commit, results: results.into_iter().map(one).collect() })
    }

    fn diff(&self, _: &tools::diff::Input, call: &Call<'_>) -> Result<tools::diff::Output, ToolFailure> {
        let team = self.team()?;
        let difference = team.diff().map_err(told)?;
        let mut lines: Vec<String> = difference.files.iter().take(FILES_MAX).map(file_line).collect();
        let more = difference.files.len().saturating_sub(FILES_MAX);
        if more > 0 {
            lines.push(format!("and {more} more"));
        }
        let patch = String::from_utf8_lossy(&difference.patch);
        let (patch, is_cut) = first_chars(&patch, PATCH_CHARS_MAX);
        let sum = |of: fn((u64, u64)) -> u64| difference.files.iter().filter_map(|f| f.lines).map(of).sum();
        Ok(tools::diff::Output {
            files: lines.join("\n"),
            file_count: difference.files.len() as u64,
            lines_added: sum(|lines| lines.0),
            lines_removed: sum(|lines| lines.1),
            patch,
            cut: is_cut || difference.is_cut,
            base: team.base().to_owned(),
            branch: team.branch(),
            blocked: team.blocked().map_err(told)?,
            spent: call.bill.spent.clone(),
        })
    }

    fn finish(
        &self,
        input: &tools::finish::Input,
        call: &Call<'_>,
    ) -> Result<tools::finish::Output, ToolFailure> {
        let team = self.team()?;
        let how = if input.keep_branch { Finish::LeaveBranch } else { Finish::FastForward };
        let mut finished = team.finish(how).map_err(told)?;
        for n in 0..FINISH_TRIES {
            let Finished::Moved { now, merge: Merge::Clean { .. }, branch } = &finished else { break };
            let message = format!("Merge {branch}, which has moved");
            let record =
                Record { message: &message, key: &call.key(&format!("catch-up-{n}")), at: clock::now() };
            team.merge(now, record).map_err(told)?;
            finished = team.finish(how).map_err(told)?;
        }
        let (state, branch, commit, why) = match finished {
            Finished::FastForwarded { branch, commit } => ("merged", branch, commit, None),
            Finished::Left { branch, commit, why } => ("left", branch, commit, why),
            Finished::Moved { branch, .. } => {
                let why = format!(
                    "{branch} has moved meanwhile, and it does not go together with the work by itself: merge {} yourself",
                    team.branch()
                );
                ("left", team.branch(), team.tip().map_err(told)?, Some(why))
            }
        };
        // What is nowhere else stays, and a worktree that cannot be removed is no failure of the work.
        drop(team.tidy());
        Ok(tools::finish::Output { state: state.to_owned(), branch, commit, why })
    }
}

/// A file that was changed, in words.
fn file_line(file: &FileStat) -> String {
    let path = pathtext::encode(&file.path);
    let lines = match file.lines {
        None => "not text".to_owned(),
        Some((added, removed)) => format!("+{added} -{removed}"),
    };
    let is_same = file.lines == Some((0, 0));
    match &file.how {
        Change::Added if is_same => format!("{path}  new, empty"),
        Change::Removed if is_same => format!("{path}  removed, was empty"),
        Change::Removed => format!("{path}  removed, {lines}"),
        Change::Renamed(from) if is_same => format!("{} -> {path}  renamed", pathtext::encode(from)),
        Change::Renamed(from) => format!("{} -> {path}  renamed, {lines}", pathtext::encode(from)),
        Change::Edited if is_same => format!("{path}  mode or type changed"),
        Change::Added | Change::Edited => format!("{path}  {lines}"),
    }
}

/// What a check may do: write its own worktree, read the history, start programs.
fn of_a_check(folder: &Path, repository: &Path) -> Vec<Capability> {
    let tree = folder.join("**");
    vec![
        path_capability("read", &tree),
        path_capability("write", &tree),
        path_capability("read", &repository.join("**")),
        Capability::new("exec", "run", None),
    ]
}

fn ended(outcome: &Outcome) -> CheckOutput {
    if let Some(failure) = &outcome.failure {
        return CheckOutput { code: None, text: failure.message.clone() };
    }
    let text = |name: &str| outcome.output[name].as_str().unwrap_or_default().trim_end();
    let parts: Vec<&str> =
        [text("stdout"), text("stderr")].into_iter().filter(|part| !part.is_empty()).collect();
    let whole = parts.join("\n");
    let skip = whole.chars().count().saturating_sub(CHECK_TEXT_CHARS_MAX);
    let end: String = whole.chars().skip(skip).collect();
    let text = if skip > 0 { format!("…{end}") } else { end };
    let code = outcome.output["exit_code"].as_i64().and_then(|code| i32::try_from(code).ok());
    CheckOutput { code, text }
}

fn conflict(conflict: &Conflict) -> tools::merge::Conflict {
    let kind = match conflict.kind {
        ConflictKind::Content => "content",
        ConflictKind::AddAdd => "add_add",
        ConflictKind::ModifyDelete => "modify_delete",
        ConflictKind::Binary => "binary",
        ConflictKind::Name => "name",
        ConflictKind::Submodule => "submodule",
        ConflictKind::Other => "other",
    };
    let side = |side: &Option<Side>| {
        let side = side.as_ref()?;
        Some(first_chars(&String::from_utf8_lossy(&side.content), SIDE_CHARS_MAX).0)
    };
    tools::merge::Conflict {
        path: pathtext::encode(&conflict.path),
        kind: kind.to_owned(),
        base: side(&conflict.base),
        ours: side(&conflict.ours),
        theirs: side(&conflict.theirs),
        note: conflict.note.clone(),
    }
}

/// The arguments of a call, and its output as JSON.
fn with<I: DeserializeOwned, O: Serialize>(
    spent: &Spent,
    run: impl FnOnce(I) -> Result<O, ToolFailure>,
) -> Result<Value, ToolFailure> {
    let input = serde_json::from_value(spent.call.proposal.args.clone())
        .map_err(|error| failure("bad_args", format!("reading the arguments: {error}")))?;
    let output = run(input)?;
    serde_json::to_value(output).map_err(|error| failure("output", format!("writing the output: {error}")))
}

fn failure(kind: &str, message: String) -> ToolFailure {
    ToolFailure { kind: kind.to_owned(), message, hint: None }
}

fn told(error: BranchError) -> ToolFailure {
    let text = crate::explain(&error);
    let (message, hint) = match text.split_once("; hint: ") {
        Some((message, hint)) => (message.to_owned(), Some(hint.to_owned())),
        None => (text, None),
    };
    let kind = if matches!(error, BranchError::NoRoom { .. }) { NO_ROOM } else { "team" };
    ToolFailure { kind: kind.to_owned(), message, hint }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkout::tests::Folder;
    use std::process::Command;

    fn git(folder: &Path, args: &[&str]) -> String {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=Ada", "-c", "user.email=ada@example.invalid"]).args(args);
        let said =
            git.current_dir(folder).env("HOME", "/nonexistent").env("GIT_CONFIG_NOSYSTEM", "1").output();
        let said = said.expect("git is there");
        assert!(said.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&said.stderr));
        String::from_utf8_lossy(&said.stdout).trim().to_owned()
    }

    /// What is kept between the calls of a process stays right whatever the person does meanwhile.
    #[test]
    fn a_desk_knows_its_team_while_the_person_works() {
        let place = Folder::new();
        let (root, data) = (place.0.join("repo"), place.0.join("data"));
        std::fs::create_dir_all(&root).expect("a folder");
        std::fs::write(root.join("a.txt"), "a\n").expect("a file");
        git(&root, &["init", "-q", "-b", "trunk"]);
        git(&root, &["add", "."]);
        git(&root, &["commit", "-q", "-m", "First"]);
        let run: RunId = "r1".parse().expect("a name");
        let options = mycel_journal::Options::default();
        let journal = Journal::open(&place.0.join("journal"), options).expect("a journal");
        let desk = Desk::new(&root, &data, &run, None, journal);
        let team = || desk.team().expect("it stands");
        let base = team().base().to_owned();
        // Their branch moves, their checkout is in the middle of something, and the worktrees are cleared away.
        let first = team().open("api").expect("a worktree");
        std::fs::write(root.join("b.txt"), "b\n").expect("a file");
        git(&root, &["add", "."]);
        git(&root, &["commit", "-q", "-m", "Mine"]);
        git(&root, &["switch", "-q", "-c", "other"]);
        std::fs::write(root.join("a.txt"), "not committed\n").expect("a file");
        std::fs::remove_dir_all(data.join("worktrees")).expect("they were there");
        git(&root, &["worktree", "prune"]);
        assert_eq!((team().base(), team().onto()), (base.as_str(), Some("trunk")));
        let again = team().open("api").expect("a worktree");
        assert_eq!((again.path, again.head), (first.path.clone(), first.head));
        assert!(first.path.join("a.txt").exists() && !first.path.join("b.txt").exists());
        // A lock that a git left which was stopped is no obstacle.
        let lock = root.join(".git/refs/heads/mycel/r1/main.lock");
        std::fs::write(&lock, "").expect("a file");
        team();
        assert!(!lock.exists());
        // The integration branch is deleted: it begins at the base again.
        git(&root, &["update-ref", "-d", "refs/heads/mycel/r1/main"]);
        assert_eq!(team().tip().expect("it was made anew"), base);
        std::fs::remove_dir_all(&root).expect("it was there");
        assert!(desk.team().is_err(), "the repository is gone");
    }
}
