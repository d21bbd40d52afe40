//! The only clock and the only dice of the running machine. Everything else gets times and ids as arguments.

use mycel_abi::{EventId, Millis, RunId};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What the wall clock says. It goes back when somebody sets it back: for what is due, not for events.
pub fn wall() -> Millis {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_millis() as u64
}

/// Wall clock time, never before the last one given, so that events of one process are in order even if somebody
/// sets the clock back.
pub fn now() -> Millis {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let now = wall();
    LAST.fetch_max(now, Ordering::Relaxed).max(now)
}

/// 32 random bits of the operating system.
pub fn random() -> u32 {
    let mut bytes = [0; 4];
    // Without random numbers ids could collide: better no event than a wrong one.
    getrandom::fill(&mut bytes).expect("the operating system gives random numbers");
    u32::from_le_bytes(bytes)
}

pub fn new_run_id() -> RunId {
    RunId::from_parts(now(), random())
}

pub fn new_event_id(at: Millis) -> EventId {
    EventId::from_parts(at, random())
}
