//! Clone and exec: how the cage's process comes to be.
//!
//! One `clone` makes process and namespaces together, which spares the second fork that `unshare(CLONE_NEWPID)`
//! would need. Between clone and exec the child is a copy of a process with threads, so it only makes system calls
//! on memory prepared before.

use super::wire::{CANNOT_EXEC, SOCKET};
use std::ffi::CString;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};

/// Everything the child will need, made ready while allocating is still allowed.
pub(super) struct Plan {
    program: CString,
    argv: Vec<CString>,
    envp: Vec<CString>,
    uid_map: String,
    gid_map: String,
    null: OwnedFd,
}

impl Plan {
    pub(super) fn new(argv: Vec<CString>, envp: Vec<CString>, program: CString) -> io::Result<Self> {
        let (uid, gid) = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
        let null =
            rustix::fs::open("/dev/null", rustix::fs::OFlags::RDWR | rustix::fs::OFlags::CLOEXEC, 0.into())?;
        // Identity: files keep their owner's number inside, so nothing looks foreign.
        Ok(Self {
            program,
            argv,
            envp,
            uid_map: format!("{uid} {uid} 1"),
            gid_map: format!("{gid} {gid} 1"),
            null,
        })
    }

    /// Starts the process in new namespaces as `flags` (CLONE_NEW*) say.
    pub(super) fn start(&self, flags: i32, socket: &OwnedFd) -> io::Result<libc::pid_t> {
        let argv = pointers(&self.argv);
        let envp = pointers(&self.envp);
        let socket = socket.as_raw_fd();
        // SAFETY: without CLONE_VM the child runs on its own copy of this stack; it calls nothing but system calls
        // on memory that `self` keeps alive and leaves by exec or _exit. All-zero further arguments mean the same
        // in every architecture's order.
        let pid = unsafe { libc::syscall(libc::SYS_clone, i64::from(flags | libc::SIGCHLD), 0, 0, 0, 0) };
        match pid {
            -1 => Err(io::Error::last_os_error()),
            // SAFETY: we are that child.
            0 => unsafe { self.become_cage(flags, socket, &argv, &envp) },
            pid => Ok(pid as libc::pid_t),
        }
    }

    /// # Safety
    /// Only in the cloned child; never returns.
    unsafe fn become_cage(
        &self,
        flags: i32,
        socket: i32,
        argv: &[*const libc::c_char],
        envp: &[*const libc::c_char],
    ) -> ! {
        // SAFETY: system calls on memory that was prepared before the clone.
        unsafe {
            libc::setsid();
            libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL, 0, 0, 0);
            let mut set: libc::sigset_t = std::mem::zeroed();
            libc::sigemptyset(&raw mut set);
            libc::sigprocmask(libc::SIG_SETMASK, &raw const set, std::ptr::null_mut());
            if flags & libc::CLONE_NEWUSER != 0 {
                // A process that keeps its memory private (it opened the vault) may not write its own maps, and this
                // copy of it inherits that; exec, a moment later, throws the memory away.
                libc::prctl(libc::PR_SET_DUMPABLE, 1, 0, 0, 0);
                put(c"/proc/self/setgroups", b"deny");
                put(c"/proc/self/uid_map", self.uid_map.as_bytes());
                put(c"/proc/self/gid_map", self.gid_map.as_bytes());
                keep_powers_over_exec();
            }
            // 10 is above everything the standard streams and the socket will take, so nothing is overwritten.
            let socket = libc::fcntl(socket, libc::F_DUPFD, 10);
            for stream in 0..3 {
                libc::dup2(self.null.as_raw_fd().max(0), stream);
            }
            libc::dup2(socket, SOCKET);
            libc::syscall(libc::SYS_close_range, SOCKET + 1, u32::MAX, 0);
            libc::execve(self.program.as_ptr(), argv.as_ptr(), envp.as_ptr());
            let mut words = [0_u8; 8];
            words[..4].copy_from_slice(&CANNOT_EXEC.to_le_bytes());
            words[4..].copy_from_slice(&(*libc::__errno_location()).to_le_bytes());
            libc::write(SOCKET, words.as_ptr().cast(), words.len());
            libc::_exit(127)
        }
    }
}

fn pointers(strings: &[CString]) -> Vec<*const libc::c_char> {
    strings.iter().map(|string| string.as_ptr()).chain([std::ptr::null()]).collect()
}

/// # Safety
/// Only between clone and exec.
unsafe fn put(path: &std::ffi::CStr, bytes: &[u8]) {
    // SAFETY: a constant path and a buffer with its length. A failure shows later as a missing layer.
    unsafe {
        let file = libc::open(path.as_ptr(), libc::O_WRONLY | libc::O_CLOEXEC);
        if file >= 0 {
            libc::write(file, bytes.as_ptr().cast(), bytes.len());
            libc::close(file);
        }
    }
}

/// What building the walls takes: CAP_SETPCAP, CAP_NET_ADMIN, CAP_SYS_CHROOT, CAP_SYS_ADMIN. An ordinary user loses
/// all powers over its own namespaces at exec, except ambient ones. The cage gives them up once its walls stand.
const BUILDING: [u32; 4] = [8, 12, 18, 21];

#[repr(C)]
pub(crate) struct CapHeader {
    pub(crate) version: u32,
    pub(crate) pid: i32,
}

/// Effective, permitted, inheritable; two of them hold 64 bits.
pub(crate) type CapData = [[u32; 3]; 2];

/// Linux capability interface, version 3.
pub(crate) const CAP_VERSION: u32 = 0x2008_0522;

/// # Safety
/// Only between clone and exec.
unsafe fn keep_powers_over_exec() {
    let header = CapHeader { version: CAP_VERSION, pid: 0 };
    let mut data: CapData = [[0; 3]; 2];
    // SAFETY: header and data have the layout of capget(2) and live across the calls.
    unsafe {
        if libc::syscall(libc::SYS_capget, &raw const header, data.as_mut_ptr()) != 0 {
            return;
        }
        for capability in BUILDING {
            data[0][2] |= data[0][1] & (1 << capability);
        }
        libc::syscall(libc::SYS_capset, &raw const header, data.as_ptr());
        for capability in BUILDING {
            libc::prctl(libc::PR_CAP_AMBIENT, libc::PR_CAP_AMBIENT_RAISE, capability, 0, 0);
        }
    }
}
