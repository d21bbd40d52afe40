//! Seccomp: system calls that no agent's program needs and that have opened cages before.
//!
//! Refused calls fail with EPERM rather than kill, so that programs which only try can go on. `clone3` hides its
//! flags behind a pointer that a filter cannot follow; it answers ENOSYS, and libraries fall back to `clone`.

use crate::confinement::{Confinement, Network, World};
use crate::layers::{Layer, Layers};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen as Len, SeccompCmpOp as Op, SeccompCondition as Condition,
    SeccompFilter, SeccompRule, TargetArch, sock_filter,
};
use std::collections::BTreeMap;
use std::path::Path;

type Fault = Box<dyn std::error::Error>;
type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// What depends on the cage.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wishes {
    internet: bool,
    unix: bool,
    sysv: bool,
}

impl Wishes {
    pub(super) fn of(confinement: &Confinement, layers: &Layers) -> Self {
        let own_root = layers.has(Layer::MountNamespace);
        // Neither mounts nor Landlock stop `connect` to a socket file. In a root of our own outside's sockets are not
        // there, unless a grant reaches the folders where services put them.
        let reaches = |folder: &str| {
            confinement
                .read
                .iter()
                .any(|path| Path::new(folder).starts_with(path) || path.starts_with(folder))
        };
        let outside = ["/run", "/var/run"].into_iter().any(reaches);
        let internet = confinement.world == World::Private
            && (layers.has(Layer::NetNamespace)
                || layers.has(Layer::LandlockNet) && matches!(confinement.net, Network::Proxied { .. }));
        Self { internet, unix: own_root && !outside, sysv: layers.has(Layer::IpcNamespace) }
    }
}

/// Always refused, whatever the arguments.
const REFUSED: &[i64] = &[
    // Looking into and steering other processes.
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_kcmp,
    libc::SYS_pidfd_getfd,
    // Code in the kernel.
    libc::SYS_bpf,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    // Keys are not namespaced by anything we have.
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
    // Changing the walls that mounts make.
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_move_mount,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_open_tree,
    libc::SYS_mount_setattr,
    // New namespaces give back powers inside them, and with those a large part of the kernel to attack.
    libc::SYS_unshare,
    libc::SYS_setns,
    // Rich in past kernel faults, and no program fails without them.
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_fanotify_init,
    // Opens files by number, past every path rule.
    libc::SYS_open_by_handle_at,
    libc::SYS_name_to_handle_at,
    // The machine as a whole.
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_syslog,
    libc::SYS_sethostname,
    libc::SYS_setdomainname,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_clock_adjtime,
    libc::SYS_adjtimex,
    libc::SYS_vhangup,
];

/// The same, of calls that only one architecture has.
#[cfg(target_arch = "x86_64")]
const REFUSED_HERE: &[i64] =
    &[libc::SYS_kexec_file_load, libc::SYS_iopl, libc::SYS_ioperm, libc::SYS_modify_ldt, libc::SYS_uselib];
#[cfg(not(target_arch = "x86_64"))]
const REFUSED_HERE: &[i64] = &[];

const NAMESPACE_FLAGS: u64 = (libc::CLONE_NEWUSER
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWNS
    | libc::CLONE_NEWNET
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWCGROUP) as u32 as u64;

pub(super) fn install(wishes: &Wishes) -> Result<(), Fault> {
    let arch = TargetArch::try_from(std::env::consts::ARCH)?;
    let refuse = SeccompAction::Errno(libc::EPERM as u32);
    let filter = SeccompFilter::new(rules(wishes)?, SeccompAction::Allow, refuse, arch)?;
    seccompiler::apply_filter(&BpfProgram::try_from(filter)?)?;
    Ok(seccompiler::apply_filter(&foreign_calls())?)
}

fn rules(wishes: &Wishes) -> Result<Rules, Fault> {
    let mut rules: Rules = REFUSED.iter().chain(REFUSED_HERE).map(|call| (*call, Vec::new())).collect();
    if !wishes.sysv {
        // Without a namespace of their own these reach every process of the user.
        for call in [libc::SYS_shmget, libc::SYS_msgget, libc::SYS_semget, libc::SYS_mq_open] {
            rules.insert(call, Vec::new());
        }
    }
    rules.insert(libc::SYS_clone, clone_rules()?);
    rules.insert(libc::SYS_ioctl, terminal_rules()?);
    rules.insert(libc::SYS_mknodat, device_rules(2)?);
    #[cfg(target_arch = "x86_64")]
    rules.insert(libc::SYS_mknod, device_rules(1)?);
    rules.insert(libc::SYS_personality, personality_rules()?);
    rules.insert(libc::SYS_socket, socket_rules(wishes)?);
    // A connected pair leads nowhere but into the cage; other families have no use for it.
    rules.insert(libc::SYS_socketpair, vec![one(0, Len::Dword, Op::Ne, libc::AF_UNIX as u64)?]);
    Ok(rules)
}

fn one(argument: u8, length: Len, op: Op, value: u64) -> Result<SeccompRule, Fault> {
    Ok(SeccompRule::new(vec![Condition::new(argument, length, op, value)?])?)
}

/// Any namespace flag: one rule per bit, because a rule can only compare under a mask.
fn clone_rules() -> Result<Vec<SeccompRule>, Fault> {
    let bits = (0..64).map(|bit| 1_u64 << bit).filter(|bit| NAMESPACE_FLAGS & bit != 0);
    bits.map(|bit| one(0, Len::Qword, Op::MaskedEq(bit), bit)).collect()
}

/// Typing into a terminal that someone else reads (TIOCSTI), and the console's own way to do the same (TIOCLINUX).
fn terminal_rules() -> Result<Vec<SeccompRule>, Fault> {
    const TIOCLINUX: u64 = 0x541c;
    [libc::TIOCSTI, TIOCLINUX].into_iter().map(|request| one(1, Len::Dword, Op::Eq, request)).collect()
}

/// Character and block devices; pipes, sockets and files may be made.
fn device_rules(argument: u8) -> Result<Vec<SeccompRule>, Fault> {
    let kinds = [libc::S_IFCHR, libc::S_IFBLK].into_iter();
    kinds
        .map(|kind| one(argument, Len::Dword, Op::MaskedEq(u64::from(libc::S_IFMT)), u64::from(kind)))
        .collect()
}

/// Asking is allowed; switching off address randomisation or the null page guard is not.
fn personality_rules() -> Result<Vec<SeccompRule>, Fault> {
    const ASK: u64 = 0xffff_ffff;
    let changes = [Condition::new(0, Len::Dword, Op::Ne, 0)?, Condition::new(0, Len::Dword, Op::Ne, ASK)?];
    Ok(vec![SeccompRule::new(changes.to_vec())?])
}

/// Streams only: datagrams and raw packets go past any proxy, other families have their own ways out (netlink,
/// vsock, packet, bluetooth, kernel crypto).
fn socket_rules(wishes: &Wishes) -> Result<Vec<SeccompRule>, Fault> {
    let families =
        [(wishes.unix, libc::AF_UNIX), (wishes.internet, libc::AF_INET), (wishes.internet, libc::AF_INET6)];
    let allowed = families.into_iter().filter(|(allowed, _)| *allowed).map(|(_, family)| family as u64);
    let others =
        allowed.map(|family| Condition::new(0, Len::Dword, Op::Ne, family)).collect::<Result<Vec<_>, _>>()?;
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let mut rules = vec![SeccompRule::new(others)?];
    for family in [libc::AF_INET, libc::AF_INET6] {
        for kind in (0..16).filter(|kind| *kind != libc::SOCK_STREAM as u64) {
            let conditions = vec![
                Condition::new(0, Len::Dword, Op::Eq, family as u64)?,
                Condition::new(1, Len::Dword, Op::MaskedEq(0xf), kind)?,
            ];
            rules.push(SeccompRule::new(conditions)?);
        }
    }
    Ok(rules)
}

/// ENOSYS for `clone3` and, on x86-64, for every call by a number of the x32 ABI, which would pass by the rules above.
fn foreign_calls() -> BpfProgram {
    const LOAD_WORD: u16 = 0x20;
    const JUMP_EQUAL: u16 = 0x15;
    const JUMP_AT_LEAST: u16 = 0x35;
    const RETURN: u16 = 0x06;
    const ALLOW: u32 = 0x7fff_0000;
    const X32: u32 = 0x4000_0000;
    let answer_enosys = 0x0005_0000 | libc::ENOSYS as u32;
    let clone3 = libc::SYS_clone3 as u32;
    vec![
        sock_filter { code: LOAD_WORD, jt: 0, jf: 0, k: 0 },
        sock_filter { code: JUMP_EQUAL, jt: 2, jf: 0, k: clone3 },
        sock_filter { code: JUMP_AT_LEAST, jt: 1, jf: 0, k: X32 },
        sock_filter { code: RETURN, jt: 0, jf: 0, k: ALLOW },
        sock_filter { code: RETURN, jt: 0, jf: 0, k: answer_enosys },
    ]
}
