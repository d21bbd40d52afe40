//! `mycel model`.

use super::{Failed, Outcome};
use crate::cli::{Global, ModelCommand};
use crate::exit::Exit;
use crate::term::Printer;

pub(super) fn model(_global: &Global, command: ModelCommand, _printer: &mut Printer) -> Outcome {
    Err(Failed::text(Exit::Usage, format!("`mycel model` cannot do this yet: {command:?}")))
}
