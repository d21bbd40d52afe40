//! The running machine: wiring, agents, the run loop, recovery, configuration and the handle that views use.
//!
//! [`Machine`] is the handle: start, resume, fork, undo, answer. Each run is driven by one [`Runner`](runner::Runner)
//! loop; everything it decides comes from `mycel-kernel`, everything it does goes through the drivers, and nothing is
//! done before the journal has it.

pub mod answers;
pub mod brains;
pub mod branches;
pub mod bundled;
pub mod cages;
mod checkout;
pub mod clock;
pub mod config;
pub mod confine;
pub mod flow;
mod front_matter;
pub mod guidance;
pub mod home;
pub mod lease;
pub mod local;
pub mod machine;
mod mind;
pub mod models;
mod offer;
mod output;
pub mod profile;
pub mod roles;
pub mod routes;
pub mod runner;
pub mod schedules;
mod shape;
mod shared;
pub mod spend;
pub mod team;
mod text;
mod trial;
pub mod undo;
pub mod vault;
mod window;
pub mod worker;
mod yaml;

pub use machine::{
    AUTO, Anew, Change, FiredAs, Machine, MachineError, MachineParts, Order, REACTIVE, Raise, Report, Rerun,
    Waiting,
};
pub use runner::{Idle, Interrupt, Left, Reaction, Watch};

/// An error with its causes, as one text for a person.
pub fn explain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let next = error.to_string();
        if !text.contains(&next) {
            text = format!("{text}: {next}");
        }
        cause = error.source();
    }
    text
}

pub use mycel_kernel::flow::{Flows, Place as NodePlace};
pub use mycel_kernel::{State, policy, spend as ledger, waits_for_person};
pub use mycel_models::reactive::{RuleInfo, Understanding, catalogue, rule_tests, understand};
pub use mycel_models::store;
pub use mycel_models::{Delta, router};
pub use mycel_sandbox as sandbox;
pub use mycel_tools::{AnyTool, At, Place, Progress, table};
pub use trial::try_call;

/// Becomes a cage if this process was started as one, and never returns then. The first thing `main` does.
pub fn become_cage_if_asked() {
    become_cage_or_worker_if_asked(|_| worker::NO_WORKER);
}

/// The same for a program that can also run models: `serve_model` is given the stream to the keeper of a worker and gives
/// the exit code.
pub fn become_cage_or_worker_if_asked(serve_model: fn(std::os::unix::net::UnixStream) -> i32) {
    if !mycel_sandbox::is_cage() {
        return;
    }
    let is_worker = std::env::args_os().nth(2).is_some_and(|word| word == worker::WORKER_WORD);
    mycel_sandbox::cage_main(|inside| {
        if is_worker {
            return serve_model(inside.stream);
        }
        let home = std::env::var_os("HOME").map(std::path::PathBuf::from);
        let at = At { cwd: inside.confinement.cwd.clone(), home };
        mycel_tools::cage::serve(inside.stream, at, inside.proxy)
    })
}
