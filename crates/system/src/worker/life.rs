//! One life of a worker: its cage, its order, its news, its end.

use super::ModelFile;
use super::keeper::WorkerSpec;
use super::wire::{self, DoorKey, Ready, WORKER_WORD, WorkerNews, WorkerOrder};
use crate::profile::memory_bytes;
use mycel_sandbox::{Cage, Confinement, ResourceLimits};
use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::net::TcpListener;
use std::os::fd::AsFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

/// Threads of a worker: a server holds one for each answer that is under way, and llama.cpp a few.
const THREADS_MAX: u64 = 2_048;
const OPEN_FILES_MAX: u64 = 4_096;
/// A worker computes as long as it is asked; a hundred years of processor time bound nothing.
const CPU_S_MAX: u64 = 100 * 365 * 86_400;
/// Kept of what a worker says on stderr. It says nothing unless it cannot go on.
const WORDS_BYTES: u64 = 64 * 1024;
const LINE_LETTERS: usize = 300;
/// What the limit is where the machine does not say how much memory it has.
const MEMORY_UNKNOWN: u64 = 1 << 40;

/// The sockets that every life of a worker serves.
#[derive(Debug)]
pub(super) struct Doors {
    pub(super) unix: UnixListener,
    pub(super) port: Option<(TcpListener, DoorKey)>,
}

/// How a life ended.
#[derive(Debug)]
pub(super) enum End {
    /// By itself, because nobody asked.
    Idle,
    /// It said why, and would again.
    Refused { message: String, hint: Option<String> },
    /// Without a word.
    Died { why: String },
}

/// Lives through it. `born` is given the process number and a stream whose shutdown ends it; `ready` hears of the loaded
/// model.
pub(super) fn live(
    spec: &WorkerSpec,
    doors: &Doors,
    born: &mut dyn FnMut(u32, UnixStream),
    ready: &mut dyn FnMut(Ready),
) -> End {
    let walls = walls(&spec.model, &spec.cache, &spec.allow_missing);
    let program = Path::new("/proc/self/exe");
    let cage = match Cage::spawn(&walls, program, &[OsString::from(WORKER_WORD)]) {
        Ok(cage) => cage,
        Err(error) => return refused(&crate::explain(&error)),
    };
    let words = match last_words() {
        Ok(words) => words,
        Err(error) => return End::Died { why: error.to_string() },
    };
    let begun = cage.stream.try_clone().and_then(|stream| {
        born(cage.pid, stream);
        let mut sockets = vec![words.as_fd(), doors.unix.as_fd()];
        sockets.extend(doors.port.as_ref().map(|(listener, _)| listener.as_fd()));
        wire::send_order(&cage.stream, &order(spec, doors), &sockets)
    });
    match begun {
        Ok(()) => match follow(&cage.stream, ready) {
            End::Died { why } => End::Died { why: said(&words).unwrap_or(why) },
            end => end,
        },
        Err(error) => End::Died { why: said(&words).unwrap_or_else(|| error.to_string()) },
    }
}

/// A file in memory that cannot grow: C++ that cannot go on says why on stderr and ends the process.
fn last_words() -> io::Result<File> {
    use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, ftruncate, memfd_create};
    let file = memfd_create("last-words", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
    ftruncate(&file, WORDS_BYTES)?;
    fcntl_add_seals(&file, SealFlags::GROW | SealFlags::SHRINK | SealFlags::SEAL)?;
    Ok(File::from(file))
}

/// The last line that was said, if any was.
fn said(words: &File) -> Option<String> {
    use std::os::unix::fs::FileExt;
    let mut bytes = vec![0; WORDS_BYTES as usize];
    words.read_exact_at(&mut bytes, 0).ok()?;
    let text = String::from_utf8_lossy(&bytes);
    let line = text.trim_end_matches('\0').lines().rev().find(|line| !line.trim().is_empty())?;
    Some(line.trim().chars().filter(|letter| !letter.is_control()).take(LINE_LETTERS).collect())
}

fn refused(text: &str) -> End {
    let (message, hint) = text.split_once("; hint: ").unwrap_or((text, "see `mycel doctor`"));
    End::Refused { message: message.to_owned(), hint: Some(hint.to_owned()) }
}

fn order(spec: &WorkerSpec, doors: &Doors) -> WorkerOrder {
    WorkerOrder {
        name: spec.model.name.clone(),
        path: spec.model.path.clone(),
        context_tokens: spec.model.context_tokens,
        sequences: spec.model.sequences,
        threads: spec.model.threads,
        prompt_cache: Some(spec.cache.clone()),
        idle_s: spec.idle.map(|idle| idle.as_secs().max(1)),
        key: doors.port.as_ref().map(|(_, key)| key.clone()),
    }
}

fn follow(mut stream: &UnixStream, ready: &mut dyn FnMut(Ready)) -> End {
    loop {
        match wire::receive::<WorkerNews>(&mut stream) {
            Ok(WorkerNews::Ready(how)) => ready(how),
            Ok(WorkerNews::Failed { message, hint }) => return End::Refused { message, hint },
            Ok(WorkerNews::Idle) => return End::Idle,
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                return End::Died { why: "it ended without a word".to_owned() };
            }
            Err(error) => return End::Died { why: error.to_string() },
        }
    }
}

/// The walls of a worker: its model to read, one folder to write, no network, nothing to execute.
fn walls(model: &ModelFile, cache: &Path, allow_missing: &[mycel_sandbox::Layer]) -> Confinement {
    let mut walls = Confinement::closed(cache);
    walls.exec.clear();
    // How many processors there are and how much of them and of the memory is ours.
    walls.read = ["/sys/devices/system/cpu", "/sys/fs/cgroup"].iter().map(PathBuf::from).collect();
    walls.read.push(model.path.clone());
    walls.write.push(cache.to_owned());
    walls.limits = ResourceLimits {
        processes: THREADS_MAX,
        memory_bytes: memory_bytes().unwrap_or(MEMORY_UNKNOWN),
        open_files: OPEN_FILES_MAX,
        cpu_s: CPU_S_MAX,
        ..ResourceLimits::default()
    };
    walls.allow_missing = allow_missing.to_vec();
    walls
}
