//! `mycel model`.

#[cfg(feature = "local")]
mod quantize;
pub(crate) mod store;

use super::{Failed, Outcome};
use crate::cli::{Global, ModelCommand};
use crate::exit::Exit;
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
        ModelCommand::Quantize { .. } => Err(Failed::text(
            Exit::Failed,
            "this build of mycel has no llama.cpp, which quantises\nhint: use a build with the feature `local`",
        )),
        ModelCommand::Serve(_)
        | ModelCommand::Bench { .. }
        | ModelCommand::Ps
        | ModelCommand::Stop { .. } => {
            Err(Failed::text(Exit::Usage, format!("`mycel model` cannot do this yet: {command:?}")))
        }
    }
}
