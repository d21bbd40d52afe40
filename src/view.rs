//! The screens: events in, structure and lines out.
//!
//! [`run::RunView`] is the fold that all screens of a run share. [`live`] says what each event adds to the screen while a run
//! goes on and when it is replayed; [`show`] lays out the whole; [`json`] is the same structure for programs.

pub mod agent;
pub mod approvals;
pub mod audit;
pub mod budget;
pub mod config;
pub mod doctor;
pub mod error;
pub mod flow;
pub mod format;
pub mod json;
pub mod lines;
pub mod live;
mod messages;
pub mod models;
pub mod node;
pub mod output;
pub mod policy;
pub mod provider;
pub mod route;
pub mod run;
pub mod runs;
pub mod schedule;
pub mod show;
mod swarm;
pub mod team;
pub mod tools;
pub mod vault;
