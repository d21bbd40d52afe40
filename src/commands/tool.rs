//! `mycel tool`: the table of tools; and the goals that are understood without a model.

use super::{Failed, Outcome, drive};
use crate::cli::{Global, ToolCommand};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style, plain};
use crate::view::json;
use crate::view::tools::{self, ToolView};
use mycel_system::{Place, table};

pub(crate) fn tool(global: &Global, command: ToolCommand, printer: &mut Printer) -> Outcome {
    match command {
        ToolCommand::List { prefix } => list(&prefix.unwrap_or_default(), printer),
        ToolCommand::Show { name } => show(&name, printer),
        ToolCommand::Call { name, args } => {
            known(&name)?;
            drive::call(global, &name, args, printer)
        }
    }
}

fn known(name: &str) -> Result<ToolView, Failed> {
    match table::find(name) {
        Ok(tool) => Ok(view(tool)),
        Err(failure) => {
            let hint = failure.hint.map(|hint| format!("\nhint: {hint}")).unwrap_or_default();
            Err(Failed::text(Exit::Usage, format!("{}{hint}", failure.message)))
        }
    }
}

/// A tool of the table as it is shown.
fn view(tool: &dyn mycel_system::AnyTool) -> ToolView {
    let spec = tool.spec();
    let place = match spec.place {
        Place::Work => "work",
        Place::Host => "host",
        Place::Person => "person",
        Place::Kernel => "kernel",
    };
    ToolView {
        name: spec.name.to_owned(),
        title: spec.title.to_owned(),
        doc: spec.doc.to_owned(),
        risk: spec.risk,
        effect: spec.effect,
        place: place.to_owned(),
        undoable: spec.undoable,
        timeout_ms: spec.timeout_ms,
        input: tool.input_schema(),
        output: tool.output_schema(),
    }
}

fn list(prefix: &str, printer: &mut Printer) -> Outcome {
    let views: Vec<ToolView> = table::all()
        .iter()
        .filter(|tool| tool.spec().name.starts_with(prefix))
        .map(|tool| view(*tool))
        .collect();
    if views.is_empty() {
        return Err(Failed::text(
            Exit::Usage,
            format!("no tool begins with `{prefix}`\nhint: `mycel tool list` shows all"),
        ));
    }
    if printer.is_json() {
        views.iter().for_each(|view| printer.value(&json::tool(view)));
    } else {
        let lines = tools::lines(&views, printer.screen());
        printer.data(&lines);
    }
    Ok(Exit::Ok)
}

fn show(name: &str, printer: &mut Printer) -> Outcome {
    let view = known(name)?;
    if printer.is_json() {
        printer.value(&json::tool(&view));
    } else {
        printer.data(&tools::page(&view));
    }
    Ok(Exit::Ok)
}

/// `mycel help-goals`.
pub(crate) fn goals(printer: &mut Printer) {
    for rule in mycel_system::catalogue() {
        if printer.is_json() {
            printer.value(&json::goal(&rule.id, &rule.title, &rule.examples));
            continue;
        }
        let mut lines = vec![plain(&rule.title)];
        lines.extend(rule.examples.iter().take(2).map(|example| Line::under().styled(Style::Dim, example)));
        printer.data(&lines);
    }
}
