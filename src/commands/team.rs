//! `mycel team`: from a goal to a merged, checked branch.

use super::open::Opened;
use super::{Failed, Outcome, drive, flow, open};
use crate::cli::{Global, TeamArgs};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::run::{CallView, RunView};
use mycel_system::flow::FlowOrder;
use mycel_system::team::{self, TeamOrder};
use serde_json::{Value, json};
use std::path::Path;

pub(super) fn team(global: &Global, args: &TeamArgs, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, &args.how.dir, args.how.settings(), printer)?;
    let (order, notes) = TeamOrder::of(&opened.workspace, args.init, args.snapshot).map_err(not_ready)?;
    for note in notes {
        printer.talk(&[Line::labelled(Style::Warn, "note").text(&note)]);
    }
    let loaded = team::course(&opened.workspace, Some(&opened.home.config))
        .map_err(|error| flow::told(&error, printer))?;
    let goal = args.goal.join(" ");
    let plan = match &args.plan {
        Some(file) => given_plan(file, &opened)?,
        None => String::new(),
    };
    let given = json!({
        "goal": goal,
        "plan": plan,
        "init": args.init,
        "keep": args.keep_branch || args.yes,
        "snapshot": args.snapshot,
        "unseen": args.yes,
        "yes_plan": args.yes_plan || args.yes,
    });
    let input = given.as_object().cloned().unwrap_or_default();
    let flow = match &args.output_schema {
        Some(file) => team::with_report(loaded.flow, schema(file)?),
        None => loaded.flow,
    };
    let flow = FlowOrder { flow, input, subflows: loaded.subflows };
    let (exit, view) = drive::team(global, &opened, (flow, order), (goal, &args.how), printer)?;
    if let Some(file) = &args.save_plan {
        save_plan(&view, file, printer)?;
    }
    Ok(exit)
}

/// A plan of the person's own. Mistakes in it are theirs to mend, and not the lead's.
fn given_plan(file: &Path, opened: &Opened) -> Result<String, Failed> {
    let plan = read(file, "the plan")?;
    let problems = team::plan_problems(&plan, &opened.workspace, Some(&opened.home.config));
    if problems.is_empty() {
        return Ok(plan);
    }
    let hint =
        "hint: docs/guide/team.md has the form; `mycel team --save-plan FILE` writes a plan of the lead's";
    let text = format!("the plan in {}:\n{}\n{hint}", file.display(), problems.join("\n"));
    Err(Failed::text(Exit::Usage, text))
}

/// The last plan that could be worked by, as the lead wrote it.
fn save_plan(view: &RunView, file: &Path, printer: &mut Printer) -> Result<(), Failed> {
    let is_good = |call: &&CallView| {
        call.tool == "team.plan" && call.outcome.as_ref().is_some_and(|outcome| outcome.output["ok"] == true)
    };
    let Some(call) = view.calls.iter().rfind(is_good) else {
        printer.say(&[Line::labelled(Style::Warn, "note").text("there is no plan to write down")]);
        return Ok(());
    };
    let written = call.args["plan"].as_str().unwrap_or_default();
    let plan = team::plan_in(written).unwrap_or_else(|| written.to_owned());
    std::fs::write(file, plan).map_err(|error| {
        Failed::text(Exit::Failed, format!("writing the plan to {}: {error}", file.display()))
    })?;
    printer.talk(&[Line::labelled(Style::Good, "written").text(&file.display().to_string())]);
    Ok(())
}

fn read(file: &Path, what: &str) -> Result<String, Failed> {
    std::fs::read_to_string(file)
        .map_err(|error| Failed::text(Exit::Usage, format!("reading {what} in {}: {error}", file.display())))
}

fn schema(file: &Path) -> Result<Value, Failed> {
    let bad = |why: String| {
        let text = format!(
            "the schema in {}: {why}\nhint: a JSON schema of an object, {{\"type\": \"object\", ...}}",
            file.display()
        );
        Failed::text(Exit::Usage, text)
    };
    let value: Value =
        serde_json::from_str(&read(file, "the schema")?).map_err(|error| bad(error.to_string()))?;
    match mycel_flow::schema::fault(&value) {
        Some(fault) => Err(bad(format!("{}{}", fault.place("it"), fault.why))),
        None if value.is_object() => Ok(value),
        None => Err(bad("it is no object".to_owned())),
    }
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
