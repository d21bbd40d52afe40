//! The decisions of Mycel, all pure.
//!
//! No clock, no file, no socket, no thread and no random number: time and ids arrive in the events and arguments. So
//! one seed can replay a whole world, and a replay is the same fold with nobody doing.

pub mod permit;
pub mod policy;
pub mod shell;

pub use permit::Permit;
