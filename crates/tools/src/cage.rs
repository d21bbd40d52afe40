//! The wire between the kernel's process and a cage.
//!
//! A cage is a confined process that runs one call at a time. It holds no power of its own: what it saves for undo,
//! what it makes durable and what it shows all go out through its keeper, over one socket.
//!
//! ```text
//!  keeper (kernel's process)                         cage
//!    Run{tool, args, key, ...}      ------------->     the tool starts
//!                                   <-------------     SaveBegin, bytes..., SaveEnd
//!    Saved{digest, bytes}           ------------->
//!                                   <-------------     Prepare{undo, probe}
//!    Prepared | Refused             ------------->     now, and not before, it acts
//!    Cancel (at any time)           ------------->
//!                                   <-------------     Done{output} | Failed{failure}
//! ```
//!
//! Each frame is its length (`u32`, little endian), one byte that tells JSON from raw bytes, and the body. The length
//! is bounded before memory is asked for, so a stranger at the other end can waste one bounded buffer and no more.
//! A peer that breaks the protocol is not argued with: the stream is given up, and what may have happened is said to
//! be unknown.

mod frame;
mod inside;
mod keeper;
#[cfg(test)]
mod tests;
mod words;

pub use frame::FrameError;
pub use inside::serve;
pub use keeper::{Dispatched, Keeper, ProbeRequest, dispatch, dispatch_part, probe, undo};
