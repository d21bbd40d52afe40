//! The tables. A probe is a name, the error numbers that count as refused, the layers it is about, and what it does.

use mycel_sandbox::Layer;
use mycel_sandbox::child::{self, Command, Exit};
use std::ffi::{CString, OsString};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where things are.
pub(crate) struct Place {
    pub(crate) work: PathBuf,
    pub(crate) out: PathBuf,
    pub(crate) parent: u32,
    pub(crate) port: u16,
    pub(crate) abstract_name: String,
}

impl Place {
    pub(crate) fn to_words(&self) -> Vec<OsString> {
        vec![
            self.work.clone().into(),
            self.out.clone().into(),
            self.parent.to_string().into(),
            self.port.to_string().into(),
            self.abstract_name.clone().into(),
        ]
    }

    pub(crate) fn from_words(words: &[String]) -> Self {
        Self {
            work: words[0].clone().into(),
            out: words[1].clone().into(),
            parent: words[2].parse().unwrap(),
            port: words[3].parse().unwrap(),
            abstract_name: words[4].clone(),
        }
    }
}

type Said = io::Result<String>;

pub(crate) struct Probe {
    pub(crate) name: &'static str,
    /// Error numbers that count; 0 is success, for controls.
    pub(crate) expect: &'static [i32],
    pub(crate) layers: &'static [Layer],
    pub(crate) run: fn(&Place) -> Said,
}

/// One system call that is expected to be refused.
macro_rules! call {
    ($call:expr) => {{
        // SAFETY: every pointer argument lives to the end of the expression; what the call would do is the probe.
        let code = i64::from(unsafe { $call });
        call(code)
    }};
}

const fn refused(name: &'static str, expect: &'static [i32], run: fn(&Place) -> Said) -> Probe {
    Probe { name, expect, layers: &[], run }
}

use libc::{
    EACCES, EAGAIN, EBUSY, ECONNREFUSED, EEXIST, EFBIG, ENETUNREACH, ENOENT, ENOMEM, EPERM, EROFS, ESRCH,
    EXDEV,
};
/// Not there, not allowed, or not writable: all say no.
const NO: &[i32] = &[EACCES, EPERM, ENOENT, EROFS];
const DENIED: &[i32] = &[EPERM];

pub(crate) const PROBES: &[Probe] = &[
    // Paths.
    refused("read through a symbolic link out", NO, |p| read(&p.work.join("link"))),
    refused("read through dot dot", NO, |p| read(&p.work.join("../out/secret"))),
    refused("read outside", NO, |p| read(&p.out.join("secret"))),
    refused("list outside", NO, |p| fs::read_dir(&p.out).map(|_| "listed".into())),
    refused("stat outside", NO, |p| fs::metadata(p.out.join("secret")).map(|_| "seen".into())),
    refused("read through a new symbolic link", NO, |p| {
        symlink(p.out.join("secret"), p.work.join("fresh")).ok();
        let said = read(&p.work.join("fresh"));
        fs::remove_file(p.work.join("fresh"))?;
        said
    }),
    refused("read through /proc/self/root", NO, |p| read(&under("/proc/self/root", &p.out.join("secret")))),
    refused("read through /proc/1/root", NO, |p| read(&under("/proc/1/root", &p.out.join("secret")))),
    refused("read through /proc/1/cwd", NO, |_| read(Path::new("/proc/1/cwd/../out/secret"))),
    refused("list the parent's descriptors", NO, |p| {
        fs::read_dir(format!("/proc/{}/fd", p.parent)).map(|_| "listed".into())
    }),
    refused("open the parent's memory", NO, |p| {
        File::open(format!("/proc/{}/mem", p.parent)).map(|_| "opened".into())
    }),
    refused("read the parent's environment", NO, |p| read(Path::new(&format!("/proc/{}/environ", p.parent)))),
    refused("go through the parent's root", NO, |p| {
        read(&under(&format!("/proc/{}/root", p.parent), &p.out.join("secret")))
    }),
    refused("write /proc/sys", NO, |_| write(Path::new("/proc/sys/kernel/core_pattern"), b"|/bin/sh")),
    refused("write /proc/sysrq-trigger", NO, |_| write(Path::new("/proc/sysrq-trigger"), b"h")),
    refused("write /sys", NO, |_| write(Path::new("/sys/kernel/mm/ksm/run"), b"0")),
    refused("write a cgroup", NO, |_| write(Path::new("/sys/fs/cgroup/cgroup.procs"), b"1")),
    refused("write outside", NO, |p| write(&p.out.join("new"), b"x")),
    refused("change a file outside", NO, |p| write(&p.out.join("secret"), b"x")),
    refused("write what may only be read", NO, |p| write(&p.work.join("../shared/note"), b"x")),
    refused("truncate outside", NO, |p| call!(libc::truncate(c(&p.out.join("secret")).as_ptr(), 0))),
    refused("truncate what may only be read", NO, |p| {
        call!(libc::truncate(c(&p.work.join("../shared/note")).as_ptr(), 0))
    }),
    refused("chmod what may only be read", NO, |p| {
        fs::set_permissions(p.work.join("../shared/note"), fs::Permissions::from_mode(0o777))
            .map(|()| "changed".into())
    }),
    refused("chmod outside", NO, |p| {
        fs::set_permissions(p.out.join("secret"), fs::Permissions::from_mode(0o777))
            .map(|()| "changed".into())
    }),
    refused("chown what may only be read", NO, |p| {
        std::os::unix::fs::chown(p.work.join("../shared/note"), Some(1), Some(1)).map(|()| "changed".into())
    }),
    refused("set times of what may only be read", NO, |p| set_times(&p.work.join("../shared/note"))),
    refused("set times outside", NO, |p| set_times(&p.out.join("secret"))),
    refused("set an attribute of what may only be read", NO, |p| {
        set_attribute(&p.work.join("../shared/note"))
    }),
    refused("write /etc", NO, |_| write(Path::new("/etc/mycel-escape"), b"x")),
    refused("write into the root", NO, |_| write(Path::new("/mycel-escape"), b"x")),
    refused("make a folder in the root", NO, |_| fs::create_dir("/mycel-escape").map(|()| "made".into())),
    refused("move a file out", &[EACCES, EPERM, ENOENT, EROFS, EXDEV], |p| {
        fs::rename(p.work.join("file"), p.out.join("new")).map(|()| "moved".into())
    }),
    refused("link a file in from outside", &[EACCES, EPERM, ENOENT, EROFS, EXDEV], |p| {
        fs::hard_link(p.out.join("secret"), p.work.join("mine")).map(|()| "linked".into())
    }),
    // Protected and hidden paths.
    refused("write an existing hook", &[EROFS], |p| write(&p.work.join(".git/hooks/pre-commit"), b"x")),
    refused("write a new hook", &[EROFS], |p| write(&p.work.join(".git/hooks/post-commit"), b"x")),
    refused("chmod a hook", &[EROFS], |p| {
        fs::set_permissions(p.work.join(".git/hooks/pre-commit"), fs::Permissions::from_mode(0o777))
            .map(|()| "changed".into())
    }),
    refused("remove a hook", &[EROFS], |p| {
        fs::remove_file(p.work.join(".git/hooks/pre-commit")).map(|()| "removed".into())
    }),
    refused("write git's config", &[EROFS], |p| write(&p.work.join(".git/config"), b"x")),
    refused("rename over git's config", &[EBUSY, EXDEV, EROFS], |p| {
        fs::write(p.work.join(".git/config.lock"), "x")?;
        let said = fs::rename(p.work.join(".git/config.lock"), p.work.join(".git/config"));
        fs::remove_file(p.work.join(".git/config.lock"))?;
        said.map(|()| "renamed".into())
    }),
    refused("remove git's config", &[EBUSY, EROFS], |p| {
        fs::remove_file(p.work.join(".git/config")).map(|()| "removed".into())
    }),
    refused("hard link to git's config", &[EXDEV, EPERM, EROFS], |p| {
        fs::hard_link(p.work.join(".git/config"), p.work.join("mine")).map(|()| "linked".into())
    }),
    refused("rename the hooks folder", &[EBUSY, EXDEV], |p| {
        fs::rename(p.work.join(".git/hooks"), p.work.join(".git/old")).map(|()| "renamed".into())
    }),
    refused("rename the folder above the hooks", &[EBUSY, EXDEV], |p| {
        fs::rename(p.work.join(".git"), p.work.join("old")).map(|()| "renamed".into())
    }),
    refused("rename the folder two above the hooks", &[EBUSY, EXDEV], |p| {
        fs::rename(p.work.join("sub"), p.work.join("old")).map(|()| "renamed".into())
    }),
    refused("exchange the hooks folder", &[EBUSY, EXDEV], |p| {
        fs::create_dir_all(p.work.join("mine"))?;
        let said = exchange(&p.work.join("mine"), &p.work.join(".git"));
        fs::remove_dir(p.work.join("mine"))?;
        said
    }),
    refused("write a hook in a missing folder", &[EROFS], |p| {
        write(&p.work.join("sub/.git/hooks/pre-commit"), b"x")
    }),
    refused("make the missing hooks folder", &[EEXIST, EROFS], |p| {
        fs::create_dir(p.work.join("sub/.git/hooks")).map(|()| "made".into())
    }),
    refused("put a link where the hooks would be", &[EEXIST, EROFS], |p| {
        symlink("/tmp", p.work.join("sub/.git/hooks")).map(|()| "made".into())
    }),
    refused("remove the place of the missing hooks", &[EBUSY, EROFS], |p| {
        fs::remove_dir(p.work.join("sub/.git/hooks")).map(|()| "removed".into())
    }),
    refused("write a missing config", &[libc::EISDIR, EROFS], |p| {
        write(&p.work.join("sub/.git/config"), b"x")
    }),
    refused("make a repository where one is protected", &[EEXIST, EROFS], |p| {
        fs::create_dir(p.work.join("new/.git")).map(|()| "made".into())
    }),
    refused("write our state", &[EACCES, EROFS], |p| write(&p.work.join("state/journal"), b"x")),
    refused("add to our state", &[EACCES, EROFS], |p| write(&p.work.join("state/new"), b"x")),
    refused("read our state", &[EACCES, ENOENT], |p| read(&p.work.join("state/journal"))),
    refused("list our state", &[EACCES], |p| fs::read_dir(p.work.join("state")).map(|_| "listed".into())),
    refused("read the policy", &[EACCES], |p| read(&p.work.join("policy.toml"))),
    refused("write the policy", &[EACCES, EROFS], |p| write(&p.work.join("policy.toml"), b"x")),
    refused("remove the policy", &[EBUSY], |p| {
        fs::remove_file(p.work.join("policy.toml")).map(|()| "removed".into())
    }),
    // Mounts and namespaces.
    refused("bind mount", DENIED, |p| mount(&p.work, libc::MS_BIND)),
    refused("remount for writing", DENIED, |_| mount(Path::new("/"), libc::MS_REMOUNT | libc::MS_BIND)),
    refused("unmount a protection", DENIED, |p| {
        call!(libc::umount2(c(&p.work.join(".git/hooks")).as_ptr(), libc::MNT_DETACH))
    }),
    refused("unmount proc", DENIED, |_| call!(libc::umount2(c"/proc".as_ptr(), libc::MNT_DETACH))),
    refused("pivot_root", DENIED, |_| {
        sys(libc::SYS_pivot_root, [c".".as_ptr() as i64, c".".as_ptr() as i64, 0, 0, 0])
    }),
    refused("chroot", DENIED, |_| call!(libc::chroot(c".".as_ptr()))),
    refused("open_tree", DENIED, |_| {
        sys(libc::SYS_open_tree, [libc::AT_FDCWD.into(), c"/".as_ptr() as i64, 1, 0, 0])
    }),
    refused("fsopen", DENIED, |_| sys(libc::SYS_fsopen, [c"tmpfs".as_ptr() as i64, 0, 0, 0, 0])),
    refused("mount_setattr", DENIED, |_| {
        sys(libc::SYS_mount_setattr, [libc::AT_FDCWD.into(), c"/".as_ptr() as i64, 0, 0, 0])
    }),
    refused("unshare a user namespace", DENIED, |_| call!(libc::unshare(libc::CLONE_NEWUSER))),
    refused("unshare a mount namespace", DENIED, |_| call!(libc::unshare(libc::CLONE_NEWNS))),
    refused("clone into a user namespace", DENIED, |_| {
        sys(libc::SYS_clone, [(libc::CLONE_NEWUSER | libc::SIGCHLD).into(), 0, 0, 0, 0])
    }),
    refused("clone3", &[libc::ENOSYS], |_| sys(libc::SYS_clone3, [0; 5])),
    refused("setns", DENIED, |_| sys(libc::SYS_setns, [0; 5])),
    // Other processes.
    refused("attach to the parent", DENIED, |p| {
        sys(libc::SYS_ptrace, [libc::PTRACE_ATTACH.into(), p.parent.into(), 0, 0, 0])
    }),
    refused("seize process 1", DENIED, |_| {
        sys(libc::SYS_ptrace, [i64::from(libc::PTRACE_SEIZE), 1, 0, 0, 0])
    }),
    refused("read the parent's memory", DENIED, |p| {
        sys(libc::SYS_process_vm_readv, [p.parent.into(), 0, 0, 0, 0])
    }),
    refused("write the parent's memory", DENIED, |p| {
        sys(libc::SYS_process_vm_writev, [p.parent.into(), 0, 0, 0, 0])
    }),
    refused("take a parent's descriptor", DENIED, |_| sys(libc::SYS_pidfd_getfd, [0; 5])),
    refused("kill the parent", &[ESRCH, EPERM], |p| call!(libc::kill(p.parent as i32, libc::SIGKILL))),
    refused("signal the parent's group", &[ESRCH, EPERM], |p| {
        call!(libc::kill(-(p.parent as i32), libc::SIGTERM))
    }),
    refused("lower the parent's limits", &[ESRCH, EPERM], |p| {
        sys(libc::SYS_prlimit64, [p.parent.into(), 7, 0, 0, 0])
    }),
    refused("renice the parent", &[ESRCH, EPERM], |p| {
        call!(libc::setpriority(libc::PRIO_PROCESS, p.parent, 19))
    }),
    // Networks and sockets.
    refused("connect to a socket file outside", NO, |p| {
        UnixStream::connect(p.out.join("socket")).map(|_| "connected".into())
    }),
    refused("connect to an abstract socket outside", &[ECONNREFUSED, EPERM], |p| {
        UnixStream::connect_addr(&SocketAddr::from_abstract_name(&p.abstract_name)?)
            .map(|_| "connected".into())
    }),
    refused("connect to loopback outside", &[ECONNREFUSED, EACCES, EPERM], |p| {
        TcpStream::connect(("127.0.0.1", p.port)).map(|_| "connected".into())
    }),
    refused("connect to the internet", &[ENETUNREACH, EACCES, EPERM], |_| {
        TcpStream::connect("192.0.2.1:443").map(|_| "connected".into())
    }),
    refused(
        "connect over IPv6",
        &[ENETUNREACH, libc::EADDRNOTAVAIL, EACCES, EPERM, libc::EAFNOSUPPORT],
        |_| TcpStream::connect("[2001:db8::1]:443").map(|_| "connected".into()),
    ),
    refused("ask a name server", DENIED, |_| socket(libc::AF_INET, libc::SOCK_DGRAM)),
    refused("ask a name server over IPv6", DENIED, |_| socket(libc::AF_INET6, libc::SOCK_DGRAM)),
    refused("raw socket", DENIED, |_| socket(libc::AF_INET, libc::SOCK_RAW)),
    refused("packet socket", DENIED, |_| socket(libc::AF_PACKET, libc::SOCK_RAW)),
    refused("change routes by netlink", DENIED, |_| socket(libc::AF_NETLINK, libc::SOCK_RAW)),
    refused("vsock", DENIED, |_| socket(libc::AF_VSOCK, libc::SOCK_STREAM)),
    refused("kernel crypto socket", DENIED, |_| socket(libc::AF_ALG, libc::SOCK_SEQPACKET)),
    // Powers.
    refused("setuid program gains nothing", &[EPERM, EACCES, EROFS, ENOENT], |p| {
        // The machine's own `su` needs root's powers; without them it can at best fail.
        program(p, &["chroot", "/", "true"])
    }),
    refused("become another user", &[EPERM, libc::EINVAL], |_| call!(libc::setresuid(12345, 12345, 12345))),
    refused("take capabilities", DENIED, |_| {
        let header = [0x2008_0522_u32, 0];
        let all = [u32::MAX, u32::MAX, 0, 0, 0, 0];
        sys(libc::SYS_capset, [header.as_ptr() as i64, all.as_ptr() as i64, 0, 0, 0])
    }),
    refused("raise an ambient capability", DENIED, |_| {
        call!(libc::prctl(libc::PR_CAP_AMBIENT, libc::PR_CAP_AMBIENT_RAISE, 21, 0, 0))
    }),
    refused("clear no_new_privs", &[libc::EINVAL], |_| {
        call!(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0))
    }),
    refused("raise a limit", DENIED, |_| {
        let more = libc::rlimit { rlim_cur: libc::RLIM_INFINITY, rlim_max: libc::RLIM_INFINITY };
        call!(libc::setrlimit(libc::RLIMIT_FSIZE, &raw const more))
    }),
    refused("preload into a program as root", NO, |p| {
        program(p, &["env", "LD_PRELOAD=/work/evil.so", "chroot", "/", "true"])
    }),
    // Devices and the machine.
    refused("make a character device", &[EPERM, EACCES], |p| {
        call!(libc::mknod(c(&p.work.join("device")).as_ptr(), libc::S_IFCHR | 0o666, libc::makedev(1, 1)))
    }),
    refused("make a block device", &[EPERM, EACCES], |p| {
        call!(libc::mknod(c(&p.work.join("device")).as_ptr(), libc::S_IFBLK | 0o666, libc::makedev(7, 0)))
    }),
    refused("open /dev/mem", NO, |_| File::open("/dev/mem").map(|_| "opened".into())),
    refused("open /dev/kmsg", NO, |_| File::open("/dev/kmsg").map(|_| "opened".into())),
    refused("open a loop device", NO, |_| File::open("/dev/loop-control").map(|_| "opened".into())),
    refused("open the disk", NO, |_| {
        File::open("/dev/vda").or_else(|_| File::open("/dev/sda")).map(|_| "opened".into())
    }),
    refused("open a terminal", &[EACCES, ENOENT, libc::ENXIO], |_| {
        File::open("/dev/tty").map(|_| "opened".into())
    }),
    refused("type into a terminal", DENIED, |_| {
        sys(libc::SYS_ioctl, [0, libc::TIOCSTI as i64, c"x".as_ptr() as i64, 0, 0])
    }),
    refused("keyctl", DENIED, |_| sys(libc::SYS_keyctl, [0, -3, 0, 0, 0])),
    refused("add a key", DENIED, |_| sys(libc::SYS_add_key, [0; 5])),
    refused("bpf", DENIED, |_| sys(libc::SYS_bpf, [0; 5])),
    refused("perf_event_open", DENIED, |_| sys(libc::SYS_perf_event_open, [0; 5])),
    refused("io_uring_setup", DENIED, |_| sys(libc::SYS_io_uring_setup, [1, 0, 0, 0, 0])),
    refused("userfaultfd", DENIED, |_| sys(libc::SYS_userfaultfd, [0; 5])),
    refused("name_to_handle_at", DENIED, |_| sys(libc::SYS_name_to_handle_at, [0; 5])),
    refused("open_by_handle_at", DENIED, |_| sys(libc::SYS_open_by_handle_at, [0; 5])),
    refused("kexec_load", DENIED, |_| sys(libc::SYS_kexec_load, [0; 5])),
    refused("init_module", DENIED, |_| sys(libc::SYS_init_module, [0; 5])),
    refused("finit_module", DENIED, |_| sys(libc::SYS_finit_module, [0; 5])),
    refused("swapon", DENIED, |_| sys(libc::SYS_swapon, [0; 5])),
    refused("reboot", DENIED, |_| sys(libc::SYS_reboot, [0; 5])),
    refused("set the clock", DENIED, |_| {
        let now = libc::timespec { tv_sec: 1, tv_nsec: 0 };
        call!(libc::clock_settime(libc::CLOCK_REALTIME, &raw const now))
    }),
    refused("set the host's name", DENIED, |_| call!(libc::sethostname(c"x".as_ptr(), 1))),
    refused("read the kernel's log", DENIED, |_| sys(libc::SYS_syslog, [3, 0, 0, 0, 0])),
    refused("switch off address randomisation", DENIED, |_| call!(libc::personality(0x0004_0000))),
    refused("quotactl", DENIED, |_| sys(libc::SYS_quotactl, [0; 5])),
    // Using things up.
    Probe {
        name: "fork bomb stops at the limit",
        expect: &[EAGAIN],
        layers: &[Layer::Cgroup],
        run: |_| fork_bomb(),
    },
    refused("memory bomb stops at the limit", &[ENOMEM], |_| memory_bomb()),
    refused("a file stops at its limit", &[EFBIG], |p| fill(&p.work.join("big"))),
    refused("descriptors stop at the limit", &[libc::EMFILE], |_| {
        let mut held = Vec::new();
        loop {
            held.push(File::open("/dev/null")?);
        }
    }),
    refused("no descriptor leaked in", &[libc::EBADF], |_| leaked()),
    refused("shared memory of others is not seen", &[ENOENT, EPERM, libc::EINVAL], |_| {
        sys(libc::SYS_shmget, [0x4d79_6365, 1, 0, 0, 0])
    }),
    // Executing.
    refused("execute what may only be written", &[EACCES, EPERM], |p| {
        fs::copy("/bin/true", p.work.join("mine"))?;
        let said = program(p, &[&p.work.join("mine").to_string_lossy()]);
        fs::remove_file(p.work.join("mine"))?;
        said
    }),
];

pub(crate) const CONTROLS: &[Probe] = &[
    refused("read and write in the workspace", &[0], |p| {
        fs::write(p.work.join("mine"), "mine")?;
        let said = read(&p.work.join("mine"));
        fs::remove_file(p.work.join("mine"))?;
        said
    }),
    refused("make, rename and remove folders", &[0], |p| {
        fs::create_dir_all(p.work.join("a/b"))?;
        fs::rename(p.work.join("a/b"), p.work.join("c"))?;
        fs::remove_dir(p.work.join("c"))?;
        fs::remove_dir(p.work.join("a")).map(|()| "done".into())
    }),
    refused("read what is shared", &[0], |p| read(&p.work.join("../shared/note"))),
    refused("read git's config and hooks", &[0], |p| {
        read(&p.work.join(".git/hooks/pre-commit"))?;
        read(&p.work.join(".git/config"))
    }),
    refused("write elsewhere in .git", &[0], |p| {
        write(&p.work.join(".git/index"), b"x")?;
        fs::remove_file(p.work.join(".git/index")).map(|()| "done".into())
    }),
    refused("run a program", &[0], |p| {
        program(p, &["sh", "-c", "ls /usr > /dev/null && cat /proc/self/status > /dev/null && echo fine"])
    }),
    refused("run a pipeline with a daemon", &[0], |p| program(p, &["sh", "-c", "sleep 100 & seq 3 | wc -l"])),
    refused("use the private tmp", &[0], |_| write(Path::new("/tmp/mine"), b"x")),
    refused("use private shared memory", &[0], |_| write(Path::new("/dev/shm/mine"), b"x")),
    refused("talk over a socket file of one's own", &[0], |p| {
        let path = p.work.join("own");
        let _listener = UnixListener::bind(&path)?;
        let said = UnixStream::connect(&path);
        fs::remove_file(&path)?;
        said.map(|_| "connected".into())
    }),
    Probe {
        name: "talk over one's own loopback",
        expect: &[0],
        layers: &[Layer::NetNamespace],
        run: |_| {
            let listener = TcpListener::bind("127.0.0.1:0")?;
            TcpStream::connect(listener.local_addr()?).map(|_| "connected".into())
        },
    },
    refused("use threads", &[0], |_| {
        std::thread::spawn(|| "joined".to_owned()).join().map_err(|_| io::Error::other("panic"))
    }),
    // Runs, and is as confined as everything else here: a memfd is no way to more rights.
    refused("execute from memory", &[0], |_| memory_program()),
    Probe {
        name: "see only one's own processes",
        expect: &[0],
        layers: &[Layer::FreshProc],
        run: |_| {
            let count = fs::read_dir("/proc")?
                .flatten()
                .filter(|one| one.file_name().as_bytes()[0].is_ascii_digit())
                .count();
            if count == 1 { Ok("alone".into()) } else { Err(io::Error::other(format!("{count} processes"))) }
        },
    },
];

fn read(path: &Path) -> Said {
    fs::read_to_string(path)
}

fn write(path: &Path, bytes: &[u8]) -> Said {
    OpenOptions::new().write(true).create(true).truncate(false).open(path)?.write_all(bytes)?;
    Ok("written".into())
}

fn under(root: &str, path: &Path) -> PathBuf {
    Path::new(root).join(path.strip_prefix("/").unwrap())
}

fn c(path: &Path) -> CString {
    CString::new(path.as_os_str().as_bytes()).unwrap()
}

fn call(code: i64) -> Said {
    if code == -1 { Err(io::Error::last_os_error()) } else { Ok(format!("returned {code}")) }
}

fn sys(number: i64, args: [i64; 5]) -> Said {
    // SAFETY: arguments are numbers or pointers that live across the call; the call is expected to be refused.
    let code = unsafe { libc::syscall(number, args[0], args[1], args[2], args[3], args[4]) };
    if code == 0 && number == libc::SYS_clone {
        // SAFETY: we are an unwanted child of a probe that got through.
        unsafe { libc::_exit(0) }
    }
    call(code)
}

fn mount(at: &Path, flags: u64) -> Said {
    call!(libc::mount(c"/".as_ptr(), c(at).as_ptr(), std::ptr::null(), flags, std::ptr::null()))
}

fn socket(family: i32, kind: i32) -> Said {
    call!(libc::socket(family, kind, 0))
}

fn set_times(path: &Path) -> Said {
    let times = [libc::timespec { tv_sec: 1, tv_nsec: 0 }; 2];
    call!(libc::utimensat(libc::AT_FDCWD, c(path).as_ptr(), times.as_ptr(), 0))
}

fn set_attribute(path: &Path) -> Said {
    call!(libc::setxattr(c(path).as_ptr(), c"user.mycel".as_ptr(), c"x".as_ptr().cast(), 1, 0))
}

fn exchange(one: &Path, other: &Path) -> Said {
    let (one, other) = (c(one), c(other));
    call!(libc::renameat2(
        libc::AT_FDCWD,
        one.as_ptr(),
        libc::AT_FDCWD,
        other.as_ptr(),
        libc::RENAME_EXCHANGE
    ))
}

/// Runs a program in the cage; a program that fails counts as EPERM.
fn program(place: &Place, argv: &[&str]) -> Said {
    let command = Command {
        argv: argv.iter().map(Into::into).collect(),
        cwd: place.work.clone(),
        env: Vec::new(),
        stdin: None,
        timeout: Duration::from_secs(20),
        output_max: 10_000,
    };
    let finished =
        child::run(&command, &mut |_, _| {}, &mut || false).map_err(
            |error| match std::error::Error::source(&error) {
                Some(cause) => cause
                    .downcast_ref::<io::Error>()
                    .and_then(io::Error::raw_os_error)
                    .map_or_else(|| io::Error::other(error.to_string()), io::Error::from_raw_os_error),
                None => io::Error::other(error.to_string()),
            },
        )?;
    match finished.exit {
        Exit::Code(0) => Ok(String::from_utf8_lossy(&finished.stdout).into_owned()),
        _ => Err(io::Error::from_raw_os_error(EPERM)),
    }
}

/// Forks children that wait, until refused; stops by itself far above any limit.
fn fork_bomb() -> Said {
    for _ in 0..5000 {
        // SAFETY: the child only sleeps; it dies with the cage.
        match unsafe { libc::fork() } {
            -1 => return Err(io::Error::last_os_error()),
            0 => loop {
                // SAFETY: waits for a signal.
                unsafe { libc::pause() };
            },
            _ => {}
        }
    }
    Ok("5000 processes".into())
}

fn memory_bomb() -> Said {
    const PIECE: usize = 16 << 20;
    for _ in 0..1000 {
        // SAFETY: a fresh private mapping.
        let piece = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                PIECE,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            )
        };
        if piece == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
    }
    Ok("16 GB".into())
}

fn fill(path: &Path) -> Said {
    // SAFETY: the signal that would end us is ignored, so that the error can be seen.
    unsafe { libc::signal(libc::SIGXFSZ, libc::SIG_IGN) };
    let mut file = File::create(path)?;
    let piece = vec![0; 1 << 16];
    let said = (0..64).try_for_each(|_| file.write_all(&piece));
    fs::remove_file(path)?;
    said.map(|()| "4 MB".into())
}

/// Nothing but the three standard streams (on /dev/null) and the socket.
fn leaked() -> Said {
    // SAFETY: asks for flags; a number that is no descriptor is answered with an error.
    let is_open = |fd: &i32| unsafe { libc::fcntl(*fd, libc::F_GETFD) } != -1;
    let open: Vec<i32> = (0..1024).filter(is_open).collect();
    if open == [0, 1, 2, 3] {
        Err(io::Error::from_raw_os_error(libc::EBADF))
    } else {
        Ok(format!("{open:?}"))
    }
}

fn memory_program() -> Said {
    let mut bytes = Vec::new();
    File::open("/bin/true")?.read_to_end(&mut bytes)?;
    // SAFETY: a constant name; the descriptor is ours from here on.
    let memory = unsafe { libc::memfd_create(c"true".as_ptr(), 0) };
    if memory == -1 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: as above.
    let mut file = File::from(unsafe { OwnedFd::from_raw_fd(memory) });
    file.write_all(&bytes)?;
    let status = std::process::Command::new(format!("/proc/self/fd/{}", file.as_raw_fd())).status();
    status.map(|status| status.to_string())
}
