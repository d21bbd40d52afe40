//! The decisions of Mycel, all pure.
//!
//! No clock, no file, no socket, no thread and no random number: time and ids arrive in the events and arguments. So
//! one seed can replay a whole world, and a replay is the same fold with nobody doing.
//!
//! ```text
//!   event --> apply --> effects: run this call (Permit), ask the person, append this event
//!                |
//!              State --> schedule::next --> work: let this agent think, judge this proposal
//!                |
//!              gateway::decide(State, Policy, Call, now) --> Judgement, which becomes an event
//! ```

pub mod apply;
pub mod budget;
pub mod capability;
pub mod flow;
pub mod gateway;
pub mod messages;
pub mod permit;
pub mod policy;
pub mod progress;
pub mod schedule;
pub mod shell;
pub mod spend;
pub mod state;
pub mod swarm;

pub use apply::{Effect, apply, waits_for_person};
pub use permit::Permit;
pub use state::State;
