//! The toolbox of the house: `cargo xtask tidy`, `cargo xtask bench`.

mod bench;
mod tidy;

use std::process::ExitCode;

#[expect(clippy::print_stderr, clippy::print_stdout, reason = "this is a command line program")]
fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    match args.next().as_deref() {
        Some("tidy") => match tidy::problems(&tidy::root()) {
            Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
            Ok(problems) => {
                problems.iter().for_each(|problem| eprintln!("tidy: {problem}"));
                eprintln!("tidy: {} problems", problems.len());
                ExitCode::FAILURE
            }
            Err(error) => {
                eprintln!("tidy: {error}");
                ExitCode::FAILURE
            }
        },
        Some("bench") => match bench::run(&args.collect::<Vec<_>>(), &mut |line| println!("{line}")) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("bench: {error}");
                ExitCode::FAILURE
            }
        },
        _ => {
            eprintln!(
                "usage: cargo xtask tidy             what the house demands: layers, licences, unsafe code, file sizes"
            );
            eprintln!(
                "       cargo xtask bench [NAME ..]  the numbers of SPECIFICATION.md: start memory gateway cage journal infer"
            );
            ExitCode::from(2)
        }
    }
}
