//! Following one program: its output, its input, its keeper's words and the clock, in one loop.

use super::keeper::{END, ENDED, STARTED, SURVIVORS};
use super::start::{self, Started};
use super::{ChildError, Command, Stream};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use std::io::{Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout};
use std::time::{Duration, Instant};

/// Bytes read at once; a pipe holds 64 KiB.
const CHUNK: usize = 64 * 1024;

/// The moment after which a program has had its time. A century stands for ever, so that no sum overflows.
pub(super) fn deadline_in(timeout: Duration) -> Instant {
    Instant::now() + timeout.min(Duration::from_secs(100 * 365 * 24 * 3600))
}

/// Why a program is over.
#[derive(Debug, Clone, Copy)]
pub(super) enum Ending {
    /// Its own wait status.
    Itself(i32),
    TimedOut,
    Cancelled,
}

/// A started program and our ends of everything that leads to it.
pub(super) struct Watched {
    program: String,
    keeper: Child,
    socket: UnixStream,
    stdin: Option<(ChildStdin, Vec<u8>, usize)>,
    stdout: Option<ChildStdout>,
    stderr: Option<ChildStderr>,
    pid: i32,
    status: Option<i32>,
    survivors: u32,
    stopped: Option<Ending>,
    record: Vec<u8>,
}

impl Watched {
    pub(super) fn start(command: &Command) -> Result<Self, ChildError> {
        let Started { mut keeper, socket } = start::start(command)?;
        let stdin = keeper.stdin.take().zip(command.stdin.clone()).map(|(pipe, bytes)| (pipe, bytes, 0));
        let (stdout, stderr) = (keeper.stdout.take(), keeper.stderr.take());
        let program = start::name_of(command);
        let mut watched = Self {
            program,
            keeper,
            socket,
            stdin,
            stdout,
            stderr,
            pid: 0,
            status: None,
            survivors: 0,
            stopped: None,
            record: Vec::new(),
        };
        watched.prepare().map_err(|source| watched.lost("following", source.into()))?;
        watched.read_first_record()?;
        Ok(watched)
    }

    /// Process number of the program.
    pub(super) fn pid(&self) -> u32 {
        self.pid.unsigned_abs()
    }

    /// A second handle to the keeper, for signals.
    pub(super) fn control(&self) -> Result<UnixStream, ChildError> {
        self.socket.try_clone().map_err(|source| self.lost("following", source))
    }

    fn prepare(&self) -> rustix::io::Result<()> {
        let pipes = [
            self.stdin.as_ref().map(|(pipe, _, _)| pipe.as_fd()),
            self.stdout.as_ref().map(AsFd::as_fd),
            self.stderr.as_ref().map(AsFd::as_fd),
        ];
        for pipe in pipes.into_iter().flatten() {
            rustix::io::ioctl_fionbio(pipe, true)?;
        }
        Ok(())
    }

    /// The keeper says the program's number before anything else, so this does not wait for the program.
    fn read_first_record(&mut self) -> Result<(), ChildError> {
        let mut record = [0_u8; 8];
        match self.socket.read_exact(&mut record) {
            Ok(()) => self.learn(record),
            Err(_) => return Err(self.keeper_lost()),
        }
        self.socket.set_nonblocking(true).map_err(|source| self.lost("following", source))
    }

    /// Follows to the end. `tick` is how often `cancelled` is asked; without it only the program wakes us.
    pub(super) fn follow(
        &mut self,
        deadline: Instant,
        tick: Option<Duration>,
        keep: &mut dyn FnMut(Stream, &[u8]),
        cancelled: &mut dyn FnMut() -> bool,
    ) -> Result<Ending, ChildError> {
        let mut buffer = vec![0_u8; CHUNK];
        loop {
            if self.stopped.is_none() && self.status.is_none() {
                if cancelled() {
                    self.stop(Ending::Cancelled);
                } else if Instant::now() >= deadline {
                    self.stop(Ending::TimedOut);
                }
            }
            let keeper_gone = self.turn(deadline, tick, &mut buffer, keep)?;
            if keeper_gone {
                // Everyone who could write is dead; what stands in the pipes is all there will be.
                self.drain(&mut buffer, keep);
                return self.conclude();
            }
        }
    }

    fn stop(&mut self, why: Ending) {
        self.stopped = Some(why);
        // A keeper that is gone already needs no word; its end of the socket tells us so.
        let _ = (&self.socket).write(&[END]);
    }

    /// One sleep and what follows from it; true once the keeper is gone.
    fn turn(
        &mut self,
        deadline: Instant,
        tick: Option<Duration>,
        buffer: &mut [u8],
        keep: &mut dyn FnMut(Stream, &[u8]),
    ) -> Result<bool, ChildError> {
        let until = deadline.saturating_duration_since(Instant::now());
        let wait = match (self.stopped, tick) {
            (Some(_), _) => None,
            (None, Some(tick)) => Some(tick.min(until)),
            (None, None) => Some(until),
        };
        let ready = self.sleep(wait).map_err(|source| self.lost("waiting for", source.into()))?;
        if ready[1] {
            self.stdout = read_pipe(self.stdout.take(), Stream::Stdout, buffer, keep);
        }
        if ready[2] {
            self.stderr = read_pipe(self.stderr.take(), Stream::Stderr, buffer, keep);
        }
        if ready[3] {
            self.stdin = write_pipe(self.stdin.take());
        }
        Ok(ready[0] && self.read_records())
    }

    /// Which of keeper, stdout, stderr, stdin have something for us.
    fn sleep(&self, wait: Option<Duration>) -> rustix::io::Result<[bool; 4]> {
        let sources: [Option<(BorrowedFd<'_>, PollFlags)>; 4] = [
            Some((self.socket.as_fd(), PollFlags::IN)),
            self.stdout.as_ref().map(|pipe| (pipe.as_fd(), PollFlags::IN)),
            self.stderr.as_ref().map(|pipe| (pipe.as_fd(), PollFlags::IN)),
            self.stdin.as_ref().map(|(pipe, _, _)| (pipe.as_fd(), PollFlags::OUT)),
        ];
        let mut waits: Vec<PollFd<'_>> =
            sources.iter().flatten().map(|(fd, flags)| PollFd::from_borrowed_fd(*fd, *flags)).collect();
        let limit = wait.and_then(|wait| Timespec::try_from(wait).ok());
        match poll(&mut waits, limit.as_ref()) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error),
        }
        let mut answers = waits.iter().map(|one| !one.revents().is_empty());
        Ok(sources.map(|source| source.is_some() && answers.next().unwrap_or(false)))
    }

    /// Takes in the keeper's records; true when it hung up.
    fn read_records(&mut self) -> bool {
        let mut bytes = [0_u8; 64];
        loop {
            match (&self.socket).read(&mut bytes) {
                Ok(0) => return true,
                Ok(got) => self.record.extend_from_slice(&bytes[..got]),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => return error.kind() != std::io::ErrorKind::WouldBlock,
            }
            while let Some((record, _)) = self.record.split_first_chunk::<8>() {
                let record = *record;
                self.record.drain(..8);
                self.learn(record);
            }
        }
    }

    fn learn(&mut self, record: [u8; 8]) {
        let [a, b, c, d, e, f, g, h] = record;
        let value = i32::from_ne_bytes([e, f, g, h]);
        match i32::from_ne_bytes([a, b, c, d]) {
            STARTED => self.pid = value,
            ENDED => self.status = Some(value),
            SURVIVORS => self.survivors = value.unsigned_abs(),
            _ => {}
        }
    }

    fn drain(&mut self, buffer: &mut [u8], keep: &mut dyn FnMut(Stream, &[u8])) {
        self.stdin = None;
        let _ = read_pipe(self.stdout.take(), Stream::Stdout, buffer, keep);
        let _ = read_pipe(self.stderr.take(), Stream::Stderr, buffer, keep);
    }

    fn conclude(&mut self) -> Result<Ending, ChildError> {
        let waited = self.keeper.wait();
        if self.survivors > 0 {
            return Err(ChildError::Survivors { program: self.program.clone(), left: self.survivors });
        }
        waited.map_err(|source| self.lost("waiting for", source))?;
        match (self.stopped, self.status) {
            (Some(why), _) => Ok(why),
            (None, Some(status)) => Ok(Ending::Itself(status)),
            (None, None) => Err(self.keeper_lost()),
        }
    }

    fn lost(&self, doing: &'static str, source: std::io::Error) -> ChildError {
        ChildError::Follow { doing, program: self.program.clone(), source }
    }

    fn keeper_lost(&self) -> ChildError {
        ChildError::KeeperLost { program: self.program.clone() }
    }
}

impl Drop for Watched {
    /// After an error or a panic on the way the keeper still learns that it is over, and is collected.
    fn drop(&mut self) {
        let _ = self.socket.shutdown(std::net::Shutdown::Both);
        let _ = self.keeper.wait();
    }
}

/// Reads what is there, at most 16 chunks so that one talker cannot starve the rest; gives the pipe back unless it ended.
fn read_pipe<P: Read>(
    pipe: Option<P>,
    stream: Stream,
    buffer: &mut [u8],
    keep: &mut dyn FnMut(Stream, &[u8]),
) -> Option<P> {
    let mut pipe = pipe?;
    for _ in 0..16 {
        match pipe.read(buffer) {
            Ok(0) => return None,
            Ok(got) => keep(stream, &buffer[..got]),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => return Some(pipe),
            Err(_) => return None,
        }
    }
    Some(pipe)
}

/// Writes what fits; the pipe is closed when all is written or nobody reads.
fn write_pipe(stdin: Option<(ChildStdin, Vec<u8>, usize)>) -> Option<(ChildStdin, Vec<u8>, usize)> {
    let (mut pipe, bytes, mut at) = stdin?;
    while at < bytes.len() {
        match pipe.write(&bytes[at..]) {
            Ok(0) => return None,
            Ok(put) => at += put,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => return Some((pipe, bytes, at)),
            Err(_) => return None,
        }
    }
    None
}
