//! Cages: confined child processes, and the only fork and exec in Mycel.
//!
//! ```text
//!   Cage::spawn ---- clone + exec of this binary ----> cage_main: builds its own walls, then serves
//!        |  stream (orders, answers) <-------------------> |
//!        |                                                  +-- child::run: programs, each below a keeper
//!        +-- Egress: the only way to a network
//! ```
//!
//! Walls overlap on purpose: an own root folder *and* Landlock, an own network *and* seccomp, so that one fault of
//! ours or of the kernel's is not an escape. What a machine cannot give is told, and when a wall is missing that the
//! confinement needs there is no cage, unless the person agreed to that very layer's absence.
//!
//! What this does not hold: faults of the kernel itself, side channels through shared hardware, and, where there is
//! no mount namespace, changes to modes, owners and times of the person's own files, which Landlock does not govern.
//! Only Linux can build cages; this crate does not compile for other systems.
#![allow(
    unsafe_code,
    reason = "fork, exec, namespaces and filters have no safe interface; this is the one crate for them"
)]

mod cage;
pub mod child;
mod confinement;
mod egress;
mod inside;
mod layers;
mod survey;

pub use cage::{CAGE_COMMAND, Cage, CageError, remove_left_place};
pub use confinement::{Confinement, EXEC_DEFAULT, Network, ResourceLimits, World};
pub use egress::{Decision, Egress, HostRule, HostRuleError};
pub use inside::{Inside, cage_main, is_cage};
pub use layers::{Layer, Layers};
pub use survey::{LayerReport, survey};
