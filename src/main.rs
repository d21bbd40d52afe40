//! The one binary.

use mycel::{cli, commands};
use std::process::ExitCode;

fn main() -> ExitCode {
    mycel_system::become_cage_or_worker_if_asked(mycel::worker::serve);
    match cli::parse(std::env::args_os()) {
        Ok(cli) => commands::run(cli),
        Err(error) => {
            // Help and version print to stdout, mistakes to stderr; a closed pipe is no mistake of ours.
            drop(error.print());
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
        }
    }
}
