//! What a person sees of Mycel: the command line, the terminal, and the screens.
//!
//! Every screen is a pure fold of journal events into a plain structure, and that structure is turned into lines of
//! text or one line of JSON. Nothing here reads the journal, a clock or the network: `main.rs` and the commands bring
//! the data, this library says how it looks. So the live screen, `show`, `replay` and `--json` cannot disagree, and
//! a screen can be tested without running anything.
//!
//! Reading order: [`cli`] what can be typed, [`exit`] what the program answers with, [`term`] how text reaches a
//! terminal, [`view`] what the text says.

pub mod cli;
pub mod commands;
pub mod exit;
pub mod term;
pub mod view;
pub mod worker;
