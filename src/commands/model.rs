//! `mycel model`.

pub(crate) mod serve;

use super::{Failed, Outcome};
use crate::cli::{Global, ModelCommand};
use crate::exit::Exit;
use crate::term::Printer;

pub(super) fn model(global: &Global, command: ModelCommand, printer: &mut Printer) -> Outcome {
    match command {
        ModelCommand::Serve(args) => serve::serve(global, &args, printer),
        ModelCommand::Bench { name, prompt, tokens, at_once } => {
            serve::bench(global, &serve::BenchArgs { name, prompt, tokens, at_once }, printer)
        }
        ModelCommand::Ps => serve::ps(global, printer),
        ModelCommand::Stop { name } => serve::stop(global, name.as_deref(), printer),
        ModelCommand::List
        | ModelCommand::Pull { .. }
        | ModelCommand::Import { .. }
        | ModelCommand::Show { .. }
        | ModelCommand::Tag { .. }
        | ModelCommand::Rm { .. }
        | ModelCommand::Gc { .. }
        | ModelCommand::Quantize { .. } => {
            Err(Failed::text(Exit::Usage, format!("`mycel model` cannot do this yet: {command:?}")))
        }
    }
}
