//! `mycel route`.

use super::{Failed, Outcome};
use crate::cli::{Global, RouteCommand};
use crate::exit::Exit;
use crate::term::Printer;

pub(super) fn route(_global: &Global, command: RouteCommand, _printer: &mut Printer) -> Outcome {
    Err(Failed::text(Exit::Usage, format!("`mycel route` cannot do this yet: {command:?}")))
}
