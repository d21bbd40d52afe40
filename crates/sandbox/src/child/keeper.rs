//! The keeper: what runs between fork and `_exit` in the process that stands above one program.
//!
//! It is forked from a process that may have threads, so it must not allocate, lock or unwind: system calls on
//! stack buffers only. It holds one descriptor, the socket to the caller.
//!
//! Words on the socket, keeper to caller: 8-byte records `[kind, value]`, both native `i32`.
//! Caller to keeper: single bytes, a signal number to pass on to the program's group, or [`END`].
//! A closed socket means [`END`] as well: the caller died.

use std::os::fd::RawFd;

/// The byte that asks for the end of everything.
pub(super) const END: u8 = 255;
/// Record: the program's process number.
pub(super) const STARTED: i32 = 1;
/// Record: the program ended; the value is its wait status.
pub(super) const ENDED: i32 = 2;
/// Record: processes could not be killed; the value is how many were seen last.
pub(super) const SURVIVORS: i32 = 3;

/// Rounds of killing before giving up. A round kills every child; a process that forks faster than we can look
/// loses its race within a few rounds, because its family stops growing at the process limit.
const ROUNDS_MAX: u32 = 2000;

/// Turns the calling (just forked) process into a keeper and returns only in its child, which is to exec.
///
/// # Safety
/// Only to be called between fork and exec, with `socket` open.
pub(super) unsafe fn split(socket: RawFd) -> std::io::Result<()> {
    // SAFETY: plain system calls on our own process; no memory is passed.
    unsafe {
        libc::setsid();
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGTERM, 0, 0, 0);
        if libc::prctl(libc::PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0 {
            return Err(std::io::Error::last_os_error());
        }
        // A caller that ignores SIGCHLD would make the kernel throw our wait statuses away.
        libc::signal(libc::SIGCHLD, libc::SIG_DFL);
        libc::signal(libc::SIGTERM, libc::SIG_DFL);
    }
    // SAFETY: as above; the parent branch never returns.
    match unsafe { libc::fork() } {
        -1 => Err(std::io::Error::last_os_error()),
        0 => {
            // SAFETY: plain system calls. All descriptors above stderr are marked close-on-exec, so the program
            // gets three and no more.
            unsafe {
                libc::setsid();
                libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL, 0, 0, 0);
                libc::syscall(libc::SYS_close_range, 3, u32::MAX, CLOSE_RANGE_CLOEXEC);
            }
            Ok(())
        }
        // SAFETY: we are the keeper, forked, and own nothing but descriptors.
        program => unsafe { keep(program, socket) },
    }
}

const CLOSE_RANGE_CLOEXEC: libc::c_uint = 4;

/// The keeper's whole life.
///
/// # Safety
/// Only in a forked process; never returns.
unsafe fn keep(program: libc::pid_t, socket: RawFd) -> ! {
    // SAFETY: we close descriptors that nobody in this process uses, block one signal and read it from a
    // descriptor; the signal set lives on the stack.
    let signals = unsafe {
        close_all_but(socket);
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGCHLD);
        // SIGTERM comes when our parent's thread dies; it must not end us before we ended the program.
        libc::sigaddset(&raw mut set, libc::SIGTERM);
        libc::sigprocmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut());
        libc::signalfd(-1, &raw const set, libc::SFD_CLOEXEC | libc::SFD_NONBLOCK)
    };
    say(socket, STARTED, program);
    let mut alive = reap(program, socket);
    while alive {
        match wait_for_word(socket, signals) {
            Word::Nothing => {}
            // SAFETY: the program is not yet reaped (`alive`), so its number is still its own.
            Word::Signal(signal) => unsafe {
                libc::kill(-program, signal);
                libc::kill(program, signal);
            },
            Word::End => break,
        }
        alive = reap(program, socket);
    }
    end_all(program, alive, socket);
    // SAFETY: leaves at once, without running anything of the forked program's.
    unsafe { libc::_exit(0) }
}

enum Word {
    Nothing,
    Signal(i32),
    End,
}

/// Sleeps until a child ended or the caller spoke.
fn wait_for_word(socket: RawFd, signals: RawFd) -> Word {
    let mut waits = [
        libc::pollfd { fd: socket, events: libc::POLLIN, revents: 0 },
        libc::pollfd { fd: signals, events: libc::POLLIN, revents: 0 },
    ];
    // Without a signalfd (descriptors exhausted) we look again every 50 ms instead.
    let timeout_ms = if signals < 0 { 50 } else { -1 };
    // SAFETY: `waits` lives across the call and its length is given.
    unsafe { libc::poll(waits.as_mut_ptr(), 2, timeout_ms) };
    if waits[1].revents != 0 {
        let mut seen = [0_u8; 128];
        // SAFETY: the buffer is on the stack and its length is given.
        let got = unsafe { libc::read(signals, seen.as_mut_ptr().cast(), seen.len()) };
        let number = u32::from_ne_bytes([seen[0], seen[1], seen[2], seen[3]]);
        if got > 0 && number == libc::SIGTERM as u32 {
            return Word::End;
        }
    }
    if waits[0].revents == 0 {
        return Word::Nothing;
    }
    let mut byte = [0_u8; 1];
    // SAFETY: as above.
    match unsafe { libc::recv(socket, byte.as_mut_ptr().cast(), 1, libc::MSG_DONTWAIT) } {
        1 if byte[0] != END => Word::Signal(i32::from(byte[0])),
        -1 if would_block() => Word::Nothing,
        _ => Word::End,
    }
}

fn would_block() -> bool {
    // SAFETY: reads this thread's errno.
    matches!(unsafe { *libc::__errno_location() }, libc::EAGAIN | libc::EINTR)
}

/// Collects ended children; false once the program itself is among them.
fn reap(program: libc::pid_t, socket: RawFd) -> bool {
    let mut alive = true;
    loop {
        let mut status = 0;
        // SAFETY: `status` lives across the call.
        match unsafe { libc::waitpid(-1, &raw mut status, libc::WNOHANG) } {
            0 | -1 => return alive,
            pid if pid == program => {
                say(socket, ENDED, status);
                alive = false;
            }
            _ => {}
        }
    }
}

/// Kills until there is nobody left to wait for.
fn end_all(program: libc::pid_t, mut alive: bool, socket: RawFd) {
    let mut left = 0;
    for round in 0..ROUNDS_MAX {
        if alive {
            // SAFETY: not yet reaped, so the number and its group are the program's.
            unsafe {
                libc::kill(-program, libc::SIGKILL);
                libc::kill(program, libc::SIGKILL);
            }
        }
        left = kill_children();
        let mut status = 0;
        // SAFETY: `status` lives across the call.
        let pid = unsafe { libc::waitpid(-1, &raw mut status, libc::WNOHANG) };
        if pid == program {
            say(socket, ENDED, status);
            alive = false;
        }
        if pid == -1 {
            return;
        }
        if pid == 0 && round > 1 {
            // SAFETY: a child was killed and is about to end; we give it the processor for a moment.
            unsafe { libc::usleep(if round < 20 { 200 } else { 2000 }) };
        }
    }
    say(socket, SURVIVORS, left);
}

/// Sends SIGKILL to every process whose parent we are, found in `/proc`; says how many.
fn kill_children() -> i32 {
    // SAFETY: asks for our own number.
    let me = unsafe { libc::getpid() };
    // SAFETY: a constant C string; the descriptor is closed below.
    let folder =
        unsafe { libc::open(c"/proc".as_ptr(), libc::O_RDONLY | libc::O_DIRECTORY | libc::O_CLOEXEC) };
    if folder < 0 || !proc_is_ours(folder, me) {
        // SAFETY: closing what we opened (or -1, which does nothing).
        unsafe { libc::close(folder) };
        return 0;
    }
    let mut count = 0;
    let mut entries = Aligned([0; 8192]);
    loop {
        // SAFETY: the kernel writes at most the given length into the buffer.
        let got =
            unsafe { libc::syscall(libc::SYS_getdents64, folder, entries.0.as_mut_ptr(), entries.0.len()) };
        if got <= 0 {
            break;
        }
        count += kill_listed(&entries.0[..got.unsigned_abs() as usize], folder, me);
    }
    // SAFETY: our own descriptor.
    unsafe { libc::close(folder) };
    count
}

/// Directory entries are read with the alignment that the kernel writes them in.
#[repr(align(8))]
struct Aligned([u8; 8192]);

fn kill_listed(mut entries: &[u8], folder: RawFd, me: i32) -> i32 {
    let mut count = 0;
    // linux_dirent64: inode 8, offset 8, length 2, type 1, name.
    while entries.len() > 19 {
        let length = usize::from(u16::from_ne_bytes([entries[16], entries[17]]));
        if length < 20 || length > entries.len() {
            break;
        }
        let name = &entries[19..length];
        if let Some(pid) = number(name)
            && pid != me
            && parent_of(folder, name) == Some(me)
        {
            // SAFETY: our own child, not reaped by anyone but us, so the number is still its own.
            unsafe { libc::kill(pid, libc::SIGKILL) };
            count += 1;
        }
        entries = &entries[length..];
    }
    count
}

/// Whether this `/proc` counts processes as we do (it may belong to an outer pid namespace).
fn proc_is_ours(folder: RawFd, me: i32) -> bool {
    let mut target = [0_u8; 32];
    // SAFETY: the buffer's length is given.
    let got = unsafe { libc::readlinkat(folder, c"self".as_ptr(), target.as_mut_ptr().cast(), target.len()) };
    got > 0 && number(&target[..got.unsigned_abs()]) == Some(me)
}

/// The decimal number at the start of a (possibly NUL-terminated) name.
fn number(name: &[u8]) -> Option<i32> {
    let end = name.iter().position(|&byte| byte == 0).unwrap_or(name.len());
    let digits = &name[..end];
    if digits.is_empty() || digits.len() > 9 {
        return None;
    }
    digits
        .iter()
        .try_fold(0_i32, |sum, &digit| digit.is_ascii_digit().then(|| sum * 10 + i32::from(digit - b'0')))
}

/// The parent named in `<pid>/stat`. The command name there is in brackets and may hold anything, so we look
/// behind the last bracket.
fn parent_of(folder: RawFd, name: &[u8]) -> Option<i32> {
    let mut path = [0_u8; 24];
    let digits = name.iter().position(|&byte| byte == 0)?.min(12);
    path[..digits].copy_from_slice(&name[..digits]);
    path[digits..digits + 5].copy_from_slice(b"/stat");
    let mut stat = [0_u8; 512];
    // SAFETY: the path is NUL-terminated (the buffer is longer than its content), the buffer's length is given.
    let got = unsafe {
        let file = libc::openat(folder, path.as_ptr().cast(), libc::O_RDONLY | libc::O_CLOEXEC);
        if file < 0 {
            return None;
        }
        let got = libc::read(file, stat.as_mut_ptr().cast(), stat.len());
        libc::close(file);
        got
    };
    let stat = stat.get(..usize::try_from(got).ok()?)?;
    let behind = stat.iter().rposition(|&byte| byte == b')')? + 1;
    let mut fields = stat[behind..].split(|&byte| byte == b' ').filter(|field| !field.is_empty());
    fields.next();
    number(fields.next()?)
}

/// Sends one record; a caller that is gone does not matter.
fn say(socket: RawFd, kind: i32, value: i32) {
    let mut record = [0_u8; 8];
    record[..4].copy_from_slice(&kind.to_ne_bytes());
    record[4..].copy_from_slice(&value.to_ne_bytes());
    // SAFETY: the buffer's length is given; MSG_NOSIGNAL because the caller may be gone.
    unsafe { libc::send(socket, record.as_ptr().cast(), record.len(), libc::MSG_NOSIGNAL) };
}

/// Closes every descriptor except one; the standard streams are pipes that the caller waits to see closed.
fn close_all_but(kept: RawFd) {
    let kept = kept.unsigned_abs();
    // SAFETY: nobody in this forked process uses these descriptors.
    unsafe {
        if kept > 0 {
            libc::syscall(libc::SYS_close_range, 0, kept - 1, 0);
        }
        libc::syscall(libc::SYS_close_range, kept + 1, u32::MAX, 0);
    }
}
