//! `mycel vault`.

use super::{Failed, Outcome};
use crate::cli::{Global, VaultCommand};
use crate::exit::Exit;
use crate::term::Printer;

pub(super) fn vault(_global: &Global, command: VaultCommand, _printer: &mut Printer) -> Outcome {
    Err(Failed::text(Exit::Usage, format!("`mycel vault` cannot do this yet: {command:?}")))
}
