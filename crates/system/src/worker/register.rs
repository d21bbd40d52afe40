//! What is known on this machine of workers that run: for each a lock that its keeper holds, a note of how it stands, and
//! a socket. The lock is the truth; a note without it is of one that is gone.

use super::wire::Ready;
use super::{WorkerError, WorkerError as Error};
use crate::home::{Home, ensure_private};
use crate::lease::birth_of;
use rustix::fs::{FlockOperation, flock};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Bytes of a socket's path that every system takes, with the NUL that ends it.
const SOCKET_PATH_MAX: usize = 104;
/// Letters of a model's name in a file name; its hash follows.
const NAME_LETTERS: usize = 40;
/// How long a keeper may take to end after it was asked to.
const END_MAX: Duration = Duration::from_secs(10);
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// The folder of notes.
#[derive(Debug, Clone)]
pub struct Register {
    folder: PathBuf,
    /// Where sockets are made: the folder, or one with a shorter name.
    sockets: PathBuf,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub name: String,
    pub path: PathBuf,
    pub socket: PathBuf,
    /// The keeper, and when it was born.
    pub pid: u32,
    born: u64,
    pub phase: Phase,
}

/// How it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "phase", rename_all = "snake_case")]
pub enum Phase {
    Loading,
    Ready(Ready),
    Failed { message: String, hint: Option<String> },
}

impl Register {
    /// Makes its folders if they are not there.
    ///
    /// # Errors
    /// When they cannot be made, or belong to somebody else.
    pub fn open(home: &Home) -> Result<Self, Error> {
        let folder = home.ensure_runtime()?.join("models");
        ensure_private(&folder)?;
        let longest = folder.as_os_str().len() + 1 + NAME_LETTERS + ".0123456789abcdef.sock".len();
        let sockets = if longest < SOCKET_PATH_MAX { folder.clone() } else { short_folder(home, &folder)? };
        Ok(Self { folder, sockets })
    }

    /// Takes the model for this process; nothing when another keeper has it.
    ///
    /// # Errors
    /// When the lock file cannot be used.
    pub fn take(&self, name: &str) -> io::Result<Option<File>> {
        let path = self.file(name, "lock");
        let file = File::options().create(true).truncate(false).read(true).write(true).open(path)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Some(file)),
            Err(rustix::io::Errno::WOULDBLOCK) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Notes how a model stands that this process keeps. Whole or not at all.
    ///
    /// # Errors
    /// When the note cannot be written.
    pub fn note(&self, name: &str, path: &Path, socket: &Path, phase: Phase) -> io::Result<()> {
        let pid = std::process::id();
        let (path, socket) = (path.to_owned(), socket.to_owned());
        let entry = Entry { name: name.to_owned(), path, socket, pid, born: birth_of(pid)?, phase };
        let (new, at) = (self.file(&entry.name, "new"), self.file(&entry.name, "json"));
        std::fs::write(&new, serde_json::to_vec(&entry)?)?;
        std::fs::rename(new, at)
    }

    /// The note of a model, and whether its keeper is alive.
    pub fn look(&self, name: &str) -> Option<(Entry, bool)> {
        let entry = read(&self.file(name, "json"))?;
        let lives = birth_of(entry.pid).ok() == Some(entry.born);
        Some((entry, lives))
    }

    pub fn forget(&self, name: &str) {
        drop(std::fs::remove_file(self.file(name, "json")));
    }

    /// All models whose keepers live, by name.
    pub fn list(&self) -> Vec<Entry> {
        let files = std::fs::read_dir(&self.folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let notes = files.filter(|path| path.extension().is_some_and(|e| e == "json"));
        let mut list: Vec<Entry> = notes
            .filter_map(|path| read(&path))
            .filter(|entry| birth_of(entry.pid).ok() == Some(entry.born))
            .collect();
        list.sort_by(|a, b| a.name.cmp(&b.name));
        list
    }

    /// Asks the keeper to end, and waits until it has.
    ///
    /// # Errors
    /// When it does not.
    pub fn end(&self, entry: &Entry) -> Result<(), WorkerError> {
        use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
        let number = i32::try_from(entry.pid).ok().and_then(Pid::from_raw);
        let Some(handle) = number.and_then(|number| pidfd_open(number, PidfdFlags::empty()).ok()) else {
            return Ok(());
        };
        // While we hold the handle the number is nobody else's; before, it may have become somebody's.
        let lives = || birth_of(entry.pid).ok() == Some(entry.born);
        if !lives() {
            return Ok(());
        }
        let failed = |why: String| {
            WorkerError::lasting(
                format!("ending the keeper of {} (process {}): {why}", entry.name, entry.pid),
                format!("kill -9 {} ends it by force; its worker ends with it", entry.pid),
            )
        };
        pidfd_send_signal(&handle, Signal::TERM).map_err(|error| failed(error.to_string()))?;
        let began = Instant::now();
        while lives() {
            if began.elapsed() > END_MAX {
                return Err(failed(format!("it has not ended within {} s", END_MAX.as_secs())));
            }
            std::thread::sleep(LOOK_EVERY);
        }
        Ok(())
    }

    /// Where the keeper's log goes.
    pub fn log(&self, name: &str) -> PathBuf {
        self.file(name, "log")
    }

    pub fn socket(&self, name: &str) -> PathBuf {
        self.sockets.join(format!("{}.sock", file_name(name)))
    }

    /// A socket for a worker of this process alone. Those of processes that are gone are removed.
    pub fn own_socket(&self, name: &str) -> Result<PathBuf, Error> {
        let files = std::fs::read_dir(&self.sockets).into_iter().flatten().flatten();
        for file in files {
            let text = file.file_name().to_string_lossy().into_owned();
            let pid = text.strip_prefix("own-").and_then(|rest| rest.split('-').next()?.parse::<u32>().ok());
            if pid.is_some_and(|pid| birth_of(pid).is_err()) {
                drop(std::fs::remove_file(file.path()));
            }
        }
        Ok(self.sockets.join(format!("own-{}-{:016x}.sock", std::process::id(), hash(name.as_bytes()))))
    }

    /// The folder for what a model keeps of prompts.
    pub fn cache(&self, home: &Home, name: &str) -> Result<PathBuf, Error> {
        let prompts = home.ensure_cache()?.join("prompts");
        ensure_private(&prompts)?;
        let folder = prompts.join(file_name(name));
        ensure_private(&folder)?;
        Ok(folder)
    }

    fn file(&self, name: &str, kind: &str) -> PathBuf {
        self.folder.join(format!("{}.{kind}", file_name(name)))
    }
}

fn read(path: &Path) -> Option<Entry> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

/// A folder for sockets whose path is short enough, for this user and this home alone.
fn short_folder(home: &Home, folder: &Path) -> Result<PathBuf, Error> {
    let user = rustix::process::geteuid().as_raw();
    let name = format!("mycel-{user}-{:016x}", hash(folder.as_os_str().as_bytes()));
    let short = home.temporary()?.join(name);
    ensure_private(&short)?;
    Ok(short)
}

/// A model's name as a file's: letters that every file system takes, and a hash that tells alike ones apart.
fn file_name(name: &str) -> String {
    let plain =
        |letter: char| if letter.is_ascii_alphanumeric() || "._-".contains(letter) { letter } else { '-' };
    let letters: String = name.trim_start_matches('.').chars().map(plain).take(NAME_LETTERS).collect();
    format!("{letters}.{:016x}", hash(name.as_bytes()))
}

/// FNV-1a. It tells names apart; it keeps no secret.
fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
