//! `mycel provider`.

use super::{Failed, Outcome};
use crate::cli::{Global, ProviderCommand};
use crate::exit::Exit;
use crate::term::Printer;

pub(super) fn provider(_global: &Global, command: ProviderCommand, _printer: &mut Printer) -> Outcome {
    Err(Failed::text(Exit::Usage, format!("`mycel provider` cannot do this yet: {command:?}")))
}
