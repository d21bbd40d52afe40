//! `mycel team`: from a goal to a merged, checked branch.

use super::{Failed, Outcome, drive, flow, open};
use crate::cli::{Global, TeamArgs};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use mycel_system::flow::FlowOrder;
use mycel_system::team::{self, TeamOrder};
use serde_json::json;

pub(super) fn team(global: &Global, args: &TeamArgs, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, &args.how.dir, args.how.settings(), printer)?;
    let (order, notes) = TeamOrder::of(&opened.workspace, args.init, args.snapshot).map_err(not_ready)?;
    for note in notes {
        printer.talk(&[Line::labelled(Style::Warn, "note").text(&note)]);
    }
    let loaded = team::course(&opened.workspace, Some(&opened.home.config))
        .map_err(|error| flow::told(&error, printer))?;
    let goal = args.goal.join(" ");
    let given = json!({
        "goal": goal,
        "init": args.init,
        "keep": args.keep_branch || args.yes,
        "snapshot": args.snapshot,
        "unseen": args.yes,
        "yes_plan": args.yes_plan || args.yes,
    });
    let input = given.as_object().cloned().unwrap_or_default();
    let flow = FlowOrder { flow: loaded.flow, input, subflows: loaded.subflows };
    drive::team(global, &opened, (flow, order), (goal, &args.how), printer)
}

/// What must be decided or done first, with the option that decides it.
fn not_ready(error: mycel_system::branches::BranchError) -> Failed {
    use mycel_system::branches::{BranchError, Obstacle};
    let text = mycel_system::explain(&error);
    let (what, hint) = text.split_once("; hint: ").unwrap_or((&text, "look at `git status`"));
    let option = match &error {
        BranchError::Obstacle(Obstacle::NoRepository { .. } | Obstacle::NotTracked { .. }) => {
            " (`--init` makes one)"
        }
        _ => "",
    };
    Failed::text(Exit::Usage, format!("{what}\nhint: {hint}{option}"))
}
