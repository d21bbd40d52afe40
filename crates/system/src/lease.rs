//! Who drives a run: one process at a time.
//!
//! A lock on a file (released by the operating system when its holder dies, however it dies) says who is alive; the
//! generation in the journal says whose results may act. The lock keeps two drivers apart; the generation fences off
//! one that comes back late.
//!
//! The file also names the cages of its driver and the places made for them. A driver that is killed takes its cages
//! with it, but not in the same instant: the kernel frees the lock first. Whoever takes the run over therefore ends
//! those cages itself, waits until they are gone and removes their places, so that nothing of the past acts while it
//! looks at what happened.
//!
//! The file stays when a driver dies and marks its run as interrupted; a driver that leaves its run as it should be
//! removes it.

use mycel_abi::{RunId, pathtext};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{FlockOperation, flock, fstat, stat};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Tries before a lock counts as taken, five seconds in all: somebody who only looks at it holds it for microseconds,
/// and a process that a driver had just cloned when it died holds it until it learns of that.
const TRIES: u32 = 1000;
const BETWEEN_TRIES: Duration = Duration::from_millis(5);
/// How long a cage may take to die. The kernel needs milliseconds; a machine that swaps needs longer.
const DEATH_MAX: Timespec = Timespec { tv_sec: 20, tv_nsec: 0 };

/// The right to drive a run; ends when dropped or when the process ends.
#[derive(Debug)]
pub struct Lease {
    file: Arc<File>,
    path: PathBuf,
    /// The file outlives this lease: the run is not as it should be left.
    stays: bool,
}

/// Where the driver of a run notes its cages.
#[derive(Debug, Clone)]
pub struct CageRegister(Arc<File>);

impl Lease {
    /// Takes the run, or `None` if somebody alive has it. Cages of a driver that died are gone when this returns.
    ///
    /// # Errors
    /// When the file cannot be used, or a cage of the past does not die.
    pub fn take(folder: &Path, run: &RunId) -> io::Result<Option<Lease>> {
        std::fs::create_dir_all(folder)?;
        let path = path_of(folder, run);
        let stays = path.exists();
        for _ in 0..TRIES {
            if driver_lives(&path) {
                return Ok(None);
            }
            let file = File::options().create(true).truncate(false).read(true).append(true).open(&path)?;
            match flock(&file, FlockOperation::NonBlockingLockExclusive) {
                // Its last holder may have removed the file between our open and our lock.
                Ok(()) if is_at(&file, &path) => {
                    clear_away(&file)?;
                    note_driver(&file)?;
                    return Ok(Some(Lease { file: Arc::new(file), path, stays }));
                }
                Ok(()) | Err(rustix::io::Errno::WOULDBLOCK) => std::thread::sleep(BETWEEN_TRIES),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(None)
    }

    /// Runs whose driver died without giving the lock back. Only looks.
    pub fn left_behind(folder: &Path) -> Vec<RunId> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let runs = names.filter_map(|name| name.strip_suffix(".lock")?.parse().ok());
        runs.filter(|run| !Lease::is_taken(folder, run)).collect()
    }

    /// Whether somebody alive drives the run. Only looks.
    pub fn is_taken(folder: &Path, run: &RunId) -> bool {
        driver_lives(&path_of(folder, run))
    }

    /// From now on work of this run is under way: however this process ends, the run counts as interrupted until
    /// [`release`](Self::release).
    pub fn begin(&mut self) {
        self.stays = true;
    }

    /// Gives the run back in order.
    pub fn release(mut self) {
        self.stays = false;
    }

    /// Where cages are noted before they get their first call.
    pub fn register(&self) -> CageRegister {
        CageRegister(Arc::clone(&self.file))
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if !self.stays {
            // A left-over file would do no harm.
            drop(std::fs::remove_file(&self.path));
        }
        // Closing would not do: a process that is being started at this moment has the file open as well, until it becomes
        // another program.
        let _ = flock(&*self.file, FlockOperation::Unlock);
    }
}

impl CageRegister {
    /// Notes a cage, so that whoever comes after us can end it.
    pub fn add(&self, pid: u32) -> io::Result<()> {
        let born = birth_of(pid)?;
        (&*self.0).write_all(format!("cage {pid} {born}\n").as_bytes())
    }

    /// Notes paths for which a cage may make places, before it does.
    pub fn add_places(&self, paths: &[PathBuf]) -> io::Result<()> {
        let line = |path: &PathBuf| format!("place {}\n", serde_json::Value::from(pathtext::encode(path)));
        let lines: String = paths.iter().map(line).collect();
        (&*self.0).write_all(lines.as_bytes())
    }
}

fn path_of(folder: &Path, run: &RunId) -> PathBuf {
    folder.join(format!("{run}.lock"))
}

fn note_driver(mut file: &File) -> io::Result<()> {
    let me = std::process::id();
    file.write_all(format!("driver {me} {}\n", birth_of(me)?).as_bytes())
}

/// Whether the driver that the file names is alive and still holds it.
fn driver_lives(path: &Path) -> bool {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let driver = text.lines().find_map(|line| match note_of(line) {
        Some(Note::Driver { pid, born }) => Some((pid, born)),
        _ => None,
    });
    let Some((pid, born)) = driver else { return false };
    let held = File::open(path).is_ok_and(|file| {
        flock(&file, FlockOperation::NonBlockingLockShared) == Err(rustix::io::Errno::WOULDBLOCK)
    });
    held && birth_of(pid).ok() == Some(born)
}

/// Whether the open file is the one that stands at `path`.
fn is_at(file: &File, path: &Path) -> bool {
    match (fstat(file), stat(path)) {
        (Ok(open), Ok(there)) => (open.st_dev, open.st_ino) == (there.st_dev, there.st_ino),
        _ => false,
    }
}

/// Ends what the file names: each cage, with all it held, and then the places made for them. The first process of a
/// world of its own is the last of it to go; elsewhere what a cage started ended with it as far as the system allows.
fn clear_away(mut file: &File) -> io::Result<()> {
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    let notes: Vec<Note> = text.lines().filter_map(note_of).collect();
    for note in &notes {
        if let Note::Cage { pid, born } = note {
            end_cage(*pid, *born)?;
        }
    }
    for note in notes {
        if let Note::Place(path) = note {
            mycel_sandbox::remove_left_place(&path);
        }
    }
    file.set_len(0)
}

/// A line of the file.
enum Note {
    Driver { pid: u32, born: u64 },
    Cage { pid: u32, born: u64 },
    Place(PathBuf),
}

/// What a line says. One that was cut short by the end of its writer is about something that had not begun.
fn note_of(line: &str) -> Option<Note> {
    match line.split_once(' ')? {
        ("place", text) => Some(Note::Place(pathtext::decode(&serde_json::from_str::<String>(text).ok()?))),
        ("driver", text) => {
            let (pid, born) = text.split_once(' ')?;
            Some(Note::Driver { pid: pid.parse().ok()?, born: born.parse().ok()? })
        }
        ("cage", text) => {
            let (pid, born) = text.split_once(' ')?;
            Some(Note::Cage { pid: pid.parse().ok()?, born: born.parse().ok()? })
        }
        _ => None,
    }
}

fn end_cage(pid: u32, born: u64) -> io::Result<()> {
    let Some(number) = i32::try_from(pid).ok().and_then(Pid::from_raw) else { return Ok(()) };
    let handle = match pidfd_open(number, PidfdFlags::empty()) {
        Ok(handle) => handle,
        Err(rustix::io::Errno::SRCH) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    // The number may belong to somebody else by now; while we hold the handle it cannot change again.
    if birth_of(pid).ok() != Some(born) {
        return Ok(());
    }
    match pidfd_send_signal(&handle, Signal::KILL) {
        Ok(()) | Err(rustix::io::Errno::SRCH) => {}
        Err(error) => return Err(error.into()),
    }
    let mut wait = [PollFd::new(&handle, PollFlags::IN)];
    loop {
        match poll(&mut wait, Some(&DEATH_MAX)) {
            Ok(0) => return Err(io::Error::other(format!("cage {pid} of the last driver does not end"))),
            Ok(_) => return Ok(()),
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

/// When a process was born, in ticks since the machine started: with its number this names it for good. One that is
/// dead and only not collected yet counts as gone.
pub(crate) fn birth_of(pid: u32) -> io::Result<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The name in parentheses may hold anything; the start time is the 22nd field, the 20th after it.
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let mut fields = after_name.split_whitespace();
    if matches!(fields.next(), Some("Z" | "X")) {
        return Err(io::ErrorKind::NotFound.into());
    }
    let born = fields.nth(18).and_then(|field| field.parse().ok());
    born.ok_or_else(|| io::Error::other(format!("/proc/{pid}/stat is not as expected")))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            Self(std::env::temp_dir().join(format!("mycel-lease-{name}-{}", std::process::id())))
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            drop(std::fs::remove_dir_all(&self.0));
        }
    }

    #[test]
    fn a_run_has_one_driver() {
        let folder = Folder::new("one");
        let run = RunId::from_parts(1, 2);
        let lease = Lease::take(&folder.0, &run).unwrap().expect("nobody has it");
        assert!(Lease::is_taken(&folder.0, &run));
        assert!(Lease::take(&folder.0, &run).unwrap().is_none());
        drop(lease);
        assert!(!Lease::is_taken(&folder.0, &run));
        assert!(!path_of(&folder.0, &run).exists());
    }

    #[test]
    fn a_run_counts_as_interrupted_until_it_is_given_back() {
        let folder = Folder::new("mark");
        let run = RunId::from_parts(1, 3);
        let mut lease = Lease::take(&folder.0, &run).unwrap().expect("nobody has it");
        lease.begin();
        drop(lease);
        for _ in 0..2 {
            assert_eq!(Lease::left_behind(&folder.0), std::slice::from_ref(&run), "looking changes nothing");
        }
        drop(Lease::take(&folder.0, &run).unwrap().expect("its holder is gone"));
        assert_eq!(
            Lease::left_behind(&folder.0),
            std::slice::from_ref(&run),
            "nor does taking it for something else"
        );
        Lease::take(&folder.0, &run).unwrap().expect("its holder is gone").release();
        assert!(Lease::left_behind(&folder.0).is_empty());
    }

    #[test]
    fn cages_of_a_driver_that_died_are_ended() {
        let folder = Folder::new("cages");
        let run = RunId::from_parts(1, 4);
        let mut child = std::process::Command::new("sleep").arg("600").spawn().unwrap();
        let mut lease = Lease::take(&folder.0, &run).unwrap().expect("nobody has it");
        lease.begin();
        lease.register().add(child.id()).unwrap();
        // Another process has this number's place: it is not ours to end.
        let stranger = std::process::id();
        (&*lease.file).write_all(format!("cage {stranger} 1\ncage 12").as_bytes()).unwrap();
        drop(lease);
        let lease = Lease::take(&folder.0, &run).unwrap().expect("its holder is gone");
        assert!(child.try_wait().unwrap().is_some(), "dead before the lease was given");
        let text = std::fs::read_to_string(path_of(&folder.0, &run)).unwrap();
        assert_eq!(text.lines().count(), 1, "only its driver stands in it: {text}");
        lease.release();
    }
}
