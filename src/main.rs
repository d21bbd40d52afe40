//! The one binary.

use mycel::{cli, commands};
use std::process::ExitCode;

fn main() -> ExitCode {
    mycel_system::become_cage_or_worker_if_asked(mycel::worker::serve);
    let args: Vec<_> = std::env::args_os().collect();
    match cli::parse(args.clone()) {
        Ok(cli) => commands::run(cli),
        Err(error) => commands::refuse(&args, &error),
    }
}
