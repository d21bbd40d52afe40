//! What agents can do: one file per tool, one table for all.
//!
//! A tool is a unit struct with a [`Spec`], typed input and output, an [`assess`](Tool::assess) that says what a
//! proposal would need (and decides nothing), and a [`run`](Tool::run) that happens inside a cage. The table yields
//! the command line help, the model's tool list, the reference pages and the policy matrix.
//! A tool that asks about permission itself is a bug in the door.

pub mod agent;
pub mod ask;
pub mod cage;
pub mod code;
pub mod fs;
pub mod git;
#[cfg(test)]
mod local;
pub mod net;
pub mod process;
mod program;
pub mod secrets;
pub mod shell;
pub mod system;
pub mod table;
pub mod team;
#[cfg(test)]
mod test_port;
pub mod time;
pub mod tool;
pub mod undo;
pub mod view;

pub use tool::{AnyTool, At, Cx, Place, Port, Probed, Progress, Spec, Tool};
