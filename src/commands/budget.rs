//! `mycel budget`.

use super::{Failed, Outcome};
use crate::cli::{BudgetCommand, Global};
use crate::exit::Exit;
use crate::term::Printer;

pub(super) fn budget(_global: &Global, command: BudgetCommand, _printer: &mut Printer) -> Outcome {
    Err(Failed::text(Exit::Usage, format!("`mycel budget` cannot do this yet: {command:?}")))
}
