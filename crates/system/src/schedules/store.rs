//! Schedules on disk: in the state folder, two files for each.
//!
//! ```text
//!  schedules/3.toml          what the person wants; written by `add`, `pause`, `resume`
//!  schedules/3.state.json    what happened; written by whoever fires
//!  schedules/3.key           the token of a webhook whose callers sign, where there is no vault; mode 0600
//!  schedules/number          the last number that was given
//!  schedules/lock            held for the moment of a change
//!  schedules/watch.lock      held by the one process that fires
//! ```
//! Both files are replaced whole and are on the disk before the call returns. Reading is strict: a file that is not understood is an error that
//! names its place, never an empty schedule, because firing again what was fired is worse than not firing.

use super::{
    Act, FILE_BYTES_MAX, Hook, How, KeyPlace, Missed, Overlap, SCHEDULES_MAX, Schedule, Standing, When,
};
use crate::home::{HomeError, ensure_private};
use crate::lease::birth_of;
use crate::vault::disk::{RealDisk, replace};
use mycel_abi::{Millis, Secret, pathtext};
use rustix::fs::{FlockOperation, flock};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Tries before the lock of the watcher counts as taken, five seconds in all: a process that a watcher had just cloned when it died holds
/// it until it learns of that.
const TRIES: u32 = 1000;
const BETWEEN_TRIES: Duration = Duration::from_millis(5);

/// The schedules of one home.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
}

/// What the two files of a schedule look like from outside: time and inode, which a replacement changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark(u64, Option<(i64, i64, u64)>, Option<(i64, i64, u64)>);

/// A schedule and what happened to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub schedule: Schedule,
    pub standing: Standing,
}

/// Why schedules could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("{doing} {path}\nhint: check that the folder can be written by you and the disk has room")]
    Io {
        doing: &'static str,
        path: String,
        #[source]
        source: io::Error,
    },
    #[error(transparent)]
    Home(#[from] HomeError),
    #[error("{path}{}: {what}\nhint: {hint}", place.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default())]
    Bad { path: String, place: Option<(usize, usize)>, what: String, hint: &'static str },
    #[error("there is no schedule {number}\nhint: {hint}")]
    Unknown { number: u64, hint: String },
    #[error(
        "there are {SCHEDULES_MAX} schedules already, and that is the most\nhint: `mycel schedule rm N` makes room"
    )]
    Full,
    #[error("the schedules of this home are watched by another process{}\nhint: {hint}", pid.map(|pid| format!(" (pid {pid})")).unwrap_or_default())]
    Watched { pid: Option<u32>, hint: String },
}

const BY_HAND: &str = "correct it by hand, or remove the schedule: mycel schedule rm N";

/// A schedule as its file has it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    when: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    goal: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    flow: Option<String>,
    /// JSON: not every value has a form in TOML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    input: Option<String>,
    workspace: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    zone: Option<String>,
    missed: Missed,
    overlap: Overlap,
    settle_ms: u64,
    at_most_ms: u64,
    paused: bool,
    since_ms: Millis,
    how: How,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hook: Option<Hook>,
}

impl Written {
    fn of(schedule: &Schedule) -> Self {
        let (goal, flow, input) = match &schedule.act {
            Act::Goal(goal) => (Some(goal.clone()), None, None),
            Act::Flow { flow, input } => {
                (None, Some(flow.clone()), Some(Value::from(input.clone()).to_string()))
            }
        };
        Self {
            when: schedule.when.to_string(),
            goal,
            flow,
            input,
            workspace: pathtext::encode(&schedule.workspace),
            zone: schedule.zone.clone(),
            missed: schedule.missed,
            overlap: schedule.overlap,
            settle_ms: schedule.settle_ms,
            at_most_ms: schedule.at_most_ms,
            paused: schedule.paused,
            since_ms: schedule.since_ms,
            how: schedule.how.clone(),
            hook: schedule.hook.clone(),
        }
    }

    /// What it means; else which key is wrong, and why.
    fn meant(self, number: u64) -> Result<Schedule, (&'static str, String)> {
        let when: When = self.when.parse().map_err(|error: super::WhenError| {
            ("when", format!("{}, column {} of its text", error.message, error.column))
        })?;
        let input: Map<String, Value> = match &self.input {
            None => Map::new(),
            Some(text) => {
                serde_json::from_str(text).map_err(|error| ("input", format!("no JSON object: {error}")))?
            }
        };
        let act = match (self.goal, self.flow) {
            (Some(goal), None) => Act::Goal(goal),
            (None, Some(flow)) => Act::Flow { flow, input },
            (Some(_), Some(_)) => {
                return Err(("flow", "a goal and a flow, and only one of them is run".to_owned()));
            }
            (None, None) => return Err(("when", "neither a goal nor a flow".to_owned())),
        };
        if matches!(when, When::Webhook(_)) != self.hook.is_some() {
            return Err(("when", "a webhook has a [hook], and nothing else has one".to_owned()));
        }
        let workspace = pathtext::decode(&self.workspace);
        if !workspace.is_absolute() {
            return Err(("workspace", "it is not an absolute path".to_owned()));
        }
        Ok(Schedule {
            number,
            when,
            act,
            workspace,
            zone: self.zone,
            missed: self.missed,
            overlap: self.overlap,
            settle_ms: self.settle_ms,
            at_most_ms: self.at_most_ms,
            how: self.how,
            paused: self.paused,
            since_ms: self.since_ms,
            hook: self.hook,
        })
    }
}

impl Store {
    /// Those of a home, there or not. Makes nothing.
    pub fn at(state: &Path) -> Self {
        Self { folder: state.join("schedules") }
    }

    fn schedule_file(&self, number: u64) -> PathBuf {
        self.folder.join(format!("{number}.toml"))
    }
    fn state_file(&self, number: u64) -> PathBuf {
        self.folder.join(format!("{number}.state.json"))
    }
    fn key_file(&self, number: u64) -> PathBuf {
        self.folder.join(format!("{number}.key"))
    }

    /// The numbers there are, ascending.
    pub fn numbers(&self) -> Result<Vec<u64>, StoreError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(io_error("listing", &self.folder, source)),
        };
        let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
        let mut numbers: Vec<u64> =
            names.filter_map(|name| name.strip_suffix(".toml")?.parse().ok()).collect();
        numbers.sort_unstable();
        Ok(numbers)
    }

    /// What the files look like: as long as it is the same, nothing was changed.
    pub fn marks(&self) -> Result<Vec<Mark>, StoreError> {
        let mark = |path: PathBuf| {
            let found = fs::metadata(path).ok()?;
            Some((found.mtime(), found.mtime_nsec(), found.ino()))
        };
        let of = |number: u64| Mark(number, mark(self.schedule_file(number)), mark(self.state_file(number)));
        Ok(self.numbers()?.into_iter().map(of).collect())
    }

    /// All there are, and what is wrong with those that cannot be read.
    pub fn all(&self) -> Result<(Vec<Entry>, Vec<StoreError>), StoreError> {
        let (mut entries, mut errors) = (Vec::new(), Vec::new());
        for number in self.numbers()? {
            match self.get(number) {
                Ok(entry) => entries.push(entry),
                // Removed since its folder was listed.
                Err(StoreError::Unknown { .. }) => {}
                Err(error) => errors.push(error),
            }
        }
        Ok((entries, errors))
    }

    pub fn get(&self, number: u64) -> Result<Entry, StoreError> {
        let path = self.schedule_file(number);
        let text = read(&path)?.ok_or_else(|| self.unknown(number))?;
        let bad = |span: Option<std::ops::Range<usize>>, what: String| StoreError::Bad {
            path: pathtext::encode(&path),
            place: span.map(|span| place(&text, span.start)),
            what,
            hint: BY_HAND,
        };
        let written: Written = toml::from_str(&text)
            .map_err(|error| bad(error.span(), error.message().trim_end().to_owned()))?;
        let schedule = written.meant(number).map_err(|(key, what)| {
            let begins = |line: &str| line.split_once('=').is_some_and(|(name, _)| name.trim() == key);
            let line = text.lines().position(begins).unwrap_or(0);
            let start = text.lines().take(line).map(|line| line.len() + 1).sum::<usize>();
            bad(Some(start..start), format!("`{key}`: {what}"))
        })?;
        let standing = self.standing(&schedule)?;
        Ok(Entry { schedule, standing })
    }

    fn standing(&self, schedule: &Schedule) -> Result<Standing, StoreError> {
        let path = self.state_file(schedule.number);
        let Some(text) = read(&path)? else {
            return Ok(Standing { through_ms: schedule.since_ms, ..Standing::default() });
        };
        serde_json::from_str(&text).map_err(|error| StoreError::Bad {
            path: pathtext::encode(&path),
            place: Some((error.line(), error.column())),
            what: error.to_string(),
            hint: "nothing of this schedule is fired until it can be read; `mycel schedule rm N` removes both files",
        })
    }

    fn unknown(&self, number: u64) -> StoreError {
        let known: Vec<String> = self.numbers().unwrap_or_default().iter().map(u64::to_string).collect();
        let hint = match known.is_empty() {
            true => "there are none yet; `mycel schedule add` makes one".to_owned(),
            false => format!("there are {}", known.join(", ")),
        };
        StoreError::Unknown { number, hint }
    }

    /// Adds a schedule under a number of its own.
    pub fn add(&self, make: impl FnOnce(u64) -> Schedule) -> Result<Schedule, StoreError> {
        let _lock = self.lock()?;
        if self.numbers()?.len() >= SCHEDULES_MAX {
            return Err(StoreError::Full);
        }
        let counter = self.folder.join("number");
        let given = read(&counter)?.and_then(|text| text.trim().parse().ok()).unwrap_or(0_u64);
        let number = given.max(self.numbers()?.last().copied().unwrap_or(0)) + 1;
        write(&counter, format!("{number}\n").as_bytes())?;
        let schedule = make(number);
        self.write_schedule(&schedule)?;
        Ok(schedule)
    }

    fn write_schedule(&self, schedule: &Schedule) -> Result<(), StoreError> {
        let path = self.schedule_file(schedule.number);
        let text = toml::to_string(&Written::of(schedule)).map_err(|error| StoreError::Bad {
            path: pathtext::encode(&path),
            place: None,
            what: error.to_string(),
            hint: "this cannot be kept as it is",
        })?;
        write(&path, text.as_bytes())
    }

    /// Changes what a person wants.
    pub fn edit(&self, number: u64, change: impl FnOnce(&mut Entry)) -> Result<Entry, StoreError> {
        let _lock = self.lock()?;
        let old = self.get(number)?;
        let mut new = old.clone();
        change(&mut new);
        if new.schedule != old.schedule {
            self.write_schedule(&new.schedule)?;
        }
        if new.standing != old.standing {
            self.write_standing(number, &new.standing)?;
        }
        Ok(new)
    }

    /// Changes what happened. A schedule that was removed meanwhile is an error.
    pub fn note(&self, number: u64, change: impl FnOnce(&mut Standing)) -> Result<Entry, StoreError> {
        self.edit(number, |entry| change(&mut entry.standing))
    }

    fn write_standing(&self, number: u64, standing: &Standing) -> Result<(), StoreError> {
        let path = self.state_file(number);
        let mut text = serde_json::to_string(standing)
            .map_err(|error| io_error("writing", &path, io::Error::other(error)))?;
        text.push('\n');
        write(&path, text.as_bytes())
    }

    /// Removes a schedule, readable or not. Its runs stay in the journal.
    pub fn remove(&self, number: u64) -> Result<(), StoreError> {
        let _lock = self.lock()?;
        if !self.schedule_file(number).exists() {
            return Err(self.unknown(number));
        }
        // The schedule first: what is left over then belongs to nobody.
        for path in [self.schedule_file(number), self.state_file(number), self.key_file(number)] {
            match fs::remove_file(&path) {
                Err(source) if source.kind() != io::ErrorKind::NotFound => {
                    return Err(io_error("removing", &path, source));
                }
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }

    /// Keeps the token of a webhook whose callers sign.
    pub fn keep_key(&self, number: u64, token: &Secret) -> Result<(), StoreError> {
        let _lock = self.lock()?;
        write(&self.key_file(number), format!("{}\n", token.reveal()).as_bytes())
    }

    /// The token in its file, if it is kept there.
    pub fn key(&self, schedule: &Schedule) -> Result<Option<Secret>, StoreError> {
        if schedule.hook.as_ref().and_then(|hook| hook.key) != Some(KeyPlace::File) {
            return Ok(None);
        }
        let path = self.key_file(schedule.number);
        let text = read(&path)?.ok_or_else(|| io_error("reading", &path, io::ErrorKind::NotFound.into()))?;
        Ok(Some(Secret::new(text.trim())))
    }

    /// A change of any file is made under this lock.
    fn lock(&self) -> Result<File, StoreError> {
        ensure_private(&self.folder)?;
        let path = self.folder.join("lock");
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|source| io_error("opening", &path, source))?;
        flock(&file, FlockOperation::LockExclusive)
            .map_err(|error| io_error("locking", &path, error.into()))?;
        Ok(file)
    }

    /// Takes the right to fire, which one process has.
    pub fn watch(&self) -> Result<WatchLock, StoreError> {
        ensure_private(&self.folder)?;
        let path = self.folder.join("watch.lock");
        let failed = |source| io_error("locking", &path, source);
        let options = File::options().create(true).truncate(false).read(true).write(true).clone();
        let mut file = options.open(&path).map_err(failed)?;
        for _ in 0..TRIES {
            match flock(&file, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => {
                    let me = std::process::id();
                    let born = birth_of(me).map_err(failed)?;
                    file.set_len(0).and_then(|()| writeln!(file, "{me} {born}")).map_err(failed)?;
                    return Ok(WatchLock { file });
                }
                Err(rustix::io::Errno::WOULDBLOCK) if self.watcher().is_some() => break,
                Err(rustix::io::Errno::WOULDBLOCK) => std::thread::sleep(BETWEEN_TRIES),
                Err(error) => return Err(failed(error.into())),
            }
        }
        let pid = self.watcher();
        let hint = match pid {
            Some(pid) => format!("it fires what is due; to end it: kill {pid}"),
            None => "end that process first".to_owned(),
        };
        Err(StoreError::Watched { pid, hint })
    }

    /// The process that watches, if one does. Only looks.
    pub fn watcher(&self) -> Option<u32> {
        let path = self.folder.join("watch.lock");
        let text = fs::read_to_string(&path).ok()?;
        let (pid, born) = text.trim().split_once(' ')?;
        let (pid, born): (u32, u64) = (pid.parse().ok()?, born.parse().ok()?);
        let file = File::open(&path).ok()?;
        let is_held =
            flock(&file, FlockOperation::NonBlockingLockShared) == Err(rustix::io::Errno::WOULDBLOCK);
        (is_held && birth_of(pid).ok() == Some(born)).then_some(pid)
    }
}

/// The right to fire; ends when dropped or when the process ends.
#[derive(Debug)]
pub struct WatchLock {
    file: File,
}

impl Drop for WatchLock {
    fn drop(&mut self) {
        // Closing would not do: a process that is being started at this moment has the file open as well.
        let _ = flock(&self.file, FlockOperation::Unlock);
    }
}

fn io_error(doing: &'static str, path: &Path, source: io::Error) -> StoreError {
    StoreError::Io { doing, path: pathtext::encode(path), source }
}

/// The text of a file, or none where there is none.
fn read(path: &Path) -> Result<Option<String>, StoreError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(io_error("reading", path, source)),
    };
    let mut text = String::new();
    let read = file.take(FILE_BYTES_MAX + 1).read_to_string(&mut text);
    read.map_err(|source| io_error("reading", path, source))?;
    if text.len() as u64 > FILE_BYTES_MAX {
        let what = format!("it has more than {FILE_BYTES_MAX} bytes");
        return Err(StoreError::Bad { path: pathtext::encode(path), place: None, what, hint: BY_HAND });
    }
    Ok(Some(text))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    replace(&RealDisk, path, bytes).map_err(|source| io_error("writing", path, source))
}

/// Line and column of a byte, both from 1.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedules::{End, Firing};
    use mycel_abi::{FiringCause, RunId};
    use serde_json::json;
    use std::os::unix::fs::PermissionsExt;

    struct Home(PathBuf);
    impl Home {
        fn new(name: &str) -> Self {
            Self(std::env::temp_dir().join(format!("mycel-schedules-{name}-{}", std::process::id())))
        }
        fn store(&self) -> Store {
            Store::at(&self.0)
        }
    }
    impl Drop for Home {
        fn drop(&mut self) {
            drop(fs::remove_dir_all(&self.0));
        }
    }

    fn schedule(number: u64, when: &str) -> Schedule {
        let input = json!({ "team": "core", "none": null }).as_object().cloned().unwrap_or_default();
        let when: When = when.parse().expect("a rule");
        let hook = matches!(when, When::Webhook(_))
            .then(|| Hook { token_sha256: "ab".into(), key: Some(KeyPlace::File) });
        Schedule {
            number,
            when,
            act: Act::Flow { flow: "/w/a \"b\".flow.yaml".into(), input },
            workspace: "/w".into(),
            zone: Some("Europe/Berlin".into()),
            missed: Missed::All,
            overlap: Overlap::Queue,
            settle_ms: 2000,
            at_most_ms: 60_000,
            how: How {
                timeout: Some("5m".into()),
                budget: [("budget.tokens".into(), "5".into())].into(),
                ..How::default()
            },
            paused: false,
            since_ms: 1_700_000_000_000,
            hook,
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let home = Home::new("round");
        let store = home.store();
        assert_eq!(store.numbers().expect("none"), Vec::<u64>::new());
        let first = store.add(|number| schedule(number, "every weekday 9:00")).expect("it is added");
        let second = store.add(|number| schedule(number, "on webhook deploy")).expect("it is added");
        assert_eq!((first.number, second.number), (1, 2));
        assert_eq!(store.get(1).expect("it is there").schedule, first);
        assert_eq!(store.get(1).expect("it is there").standing.through_ms, first.since_ms);
        let firing = Firing {
            run: RunId::from_parts(5, 6),
            due_ms: 7,
            cause: FiringCause::Webhook,
            changed: vec!["a".into()],
            event: Some(json!({ "b": [1, null] })),
        };
        store.note(2, |standing| standing.open.push(firing.clone())).expect("it is noted");
        assert_eq!(store.get(2).expect("it is there").standing.open, std::slice::from_ref(&firing));
        store
            .note(2, |standing| standing.conclude(&firing.run, End::Finished, None, 9))
            .expect("it is noted");
        let last = store.get(2).expect("it is there").standing.last.expect("it ended");
        assert_eq!((last.run, last.due_ms, last.ended_ms), (firing.run, 7, 9));
        // A number is never given again.
        store.remove(2).expect("it is removed");
        assert!(matches!(store.get(2), Err(StoreError::Unknown { number: 2, .. })));
        assert_eq!(store.add(|number| schedule(number, "every 5 minutes")).expect("it is added").number, 3);
    }

    #[test]
    fn a_key_is_for_its_owner_alone() {
        let home = Home::new("key");
        let store = home.store();
        let hook = store.add(|number| schedule(number, "on webhook deploy")).expect("it is added");
        assert!(store.key(&hook).is_err());
        store.keep_key(hook.number, &Secret::new("s3cret")).expect("it is kept");
        assert_eq!(store.key(&hook).expect("it is there").expect("it is there").reveal(), "s3cret");
        let mode = |path: PathBuf| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
        assert_eq!((mode(store.key_file(1)), mode(store.folder.clone())), (0o600, 0o700));
        store.remove(1).expect("it is removed");
        assert!(!store.key_file(1).exists());
    }

    #[test]
    fn mistakes_name_their_file_and_place() {
        let home = Home::new("bad");
        let store = home.store();
        store.add(|number| schedule(number, "every weekday 9:00")).expect("it is added");
        let file = store.schedule_file(1);
        let good = fs::read_to_string(&file).expect("it is there");
        let check = |old: &str, new: &str, expect: &str| {
            fs::write(&file, good.replace(old, new)).expect("it is written");
            let error = store.get(1).expect_err(expect).to_string();
            assert!(
                error.contains("1.toml:") && error.contains(expect) && error.contains("hint: "),
                "{error}"
            );
            let (entries, errors) = store.all().expect("the folder is there");
            assert_eq!((entries.len(), errors.len()), (0, 1), "{new}");
        };
        check(
            "every weekday 09:00",
            "every wekday 09:00",
            "1.toml:1:1: `when`: `wekday` is no day; did you mean `weekday`?, column 7",
        );
        check("missed = \"all\"", "missed = \"some\"", "unknown variant `some`");
        check("paused = false", "pausd = false", "unknown field `pausd`");
        check("workspace = \"/w\"", "workspace = \"w\"", "`workspace`: it is not an absolute path");
        check("flow = ", "goal = \"x\"\nflow = ", "only one of them");
        check("paused = false", "paused = ", "1.toml:");
        fs::write(&file, &good).expect("it is written");
        fs::write(store.state_file(1), "{\"through_ms\": 1,\n \"open\": 5}").expect("it is written");
        let error = store.get(1).expect_err("it is wrong").to_string();
        assert!(error.contains("1.state.json:2:"), "{error}");
        // One that cannot be read can be removed.
        store.remove(1).expect("it is removed");
        assert!(!store.state_file(1).exists());
    }

    #[test]
    fn one_process_watches() {
        let home = Home::new("watch");
        let store = home.store();
        assert_eq!(store.watcher(), None);
        let lock = store.watch().expect("nobody has it");
        assert_eq!(store.watcher(), Some(std::process::id()));
        let error = store.watch().expect_err("it is taken").to_string();
        assert!(error.contains(&format!("(pid {})", std::process::id())), "{error}");
        drop(lock);
        assert_eq!(store.watcher(), None);
        drop(store.watch().expect("nobody has it"));
    }
}
