//! `mycel model`.

#[cfg(feature = "local")]
mod quantize;
pub(crate) mod serve;
pub(crate) mod store;

use super::Outcome;
use crate::cli::{Global, ModelCommand};
use crate::term::Printer;

pub(super) fn model(global: &Global, command: ModelCommand, printer: &mut Printer) -> Outcome {
    match command {
        ModelCommand::List => store::list(global, printer),
        ModelCommand::Pull { name, registry, sha256 } => {
            store::pull(global, store::PullArgs { name, registry, sha256 }, printer)
        }
        ModelCommand::Import { path, name, copy } => store::import(global, path, name, copy, printer),
        ModelCommand::Show { name } => store::show(global, &name, printer),
        ModelCommand::Tag { name, new } => store::tag(global, &name, &new, printer),
        ModelCommand::Rm { names } => store::remove(global, &names, printer),
        ModelCommand::Gc { dry_run } => store::sweep(global, dry_run, printer),
        #[cfg(feature = "local")]
        ModelCommand::Quantize { name, to, r#as } => {
            quantize::quantize(global, &quantize::QuantizeArgs { name, to, r#as }, printer)
        }
        #[cfg(not(feature = "local"))]
        ModelCommand::Quantize { .. } => Err(super::Failed::text(
            crate::exit::Exit::Failed,
            "this build of mycel has no llama.cpp, which quantises\nhint: use a build with the feature `local`",
        )),
        ModelCommand::Serve(args) => serve::serve(global, &args, printer),
        ModelCommand::Bench { name, prompt, tokens, at_once } => {
            serve::bench(global, &serve::BenchArgs { name, prompt, tokens, at_once }, printer)
        }
        ModelCommand::Ps => serve::ps(global, printer),
        ModelCommand::Stop { name } => serve::stop(global, name.as_deref(), printer),
    }
}
