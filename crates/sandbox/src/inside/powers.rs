//! Giving up capabilities, for this process and all that come after it.

use crate::cage::birth::{CAP_VERSION, CapData, CapHeader};
use std::io;

fn answer(code: libc::c_int) -> io::Result<()> {
    if code == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

/// Empties every set. The bounding set goes first, while CAP_SETPCAP is still there: without it a program run as
/// root would get its powers (over the cage's namespaces) back at exec.
pub(super) fn drop_all() -> io::Result<()> {
    // SAFETY: prctl and capset with plain numbers and structures of the documented layout.
    unsafe {
        let known =
            (0..64).map(|capability| (capability, libc::prctl(libc::PR_CAPBSET_READ, capability, 0, 0, 0)));
        // 1: still in the set, 0: gone already, negative: the kernel knows no more.
        let mut held = known.take_while(|(_, held)| *held >= 0).filter(|(_, held)| *held == 1);
        // Without CAP_SETPCAP the first refusal is every one's.
        let bounded =
            held.all(|(capability, _)| libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0) == 0);
        libc::prctl(libc::PR_CAP_AMBIENT, libc::PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
        let header = CapHeader { version: CAP_VERSION, pid: 0 };
        let none: CapData = [[0; 3]; 2];
        answer(libc::syscall(libc::SYS_capset, &raw const header, none.as_ptr()) as libc::c_int)?;
        // An ordinary user outside a user namespace cannot drop the bounding set, and with no_new_privs need not.
        if bounded || libc::geteuid() != 0 {
            Ok(())
        } else {
            Err(io::Error::other("the bounding set could not be emptied, and we are root"))
        }
    }
}

pub(super) fn no_new_privileges() -> io::Result<()> {
    // SAFETY: plain numbers.
    answer(unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) })
}

pub(super) fn die_with_parent() -> io::Result<()> {
    // SAFETY: plain numbers.
    answer(unsafe { libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL, 0, 0, 0) })
}
