//! `mycel team`: from a goal to a merged, checked branch.

use super::open::Opened;
use super::{Failed, Outcome, drive, flow, open};
use crate::cli::{Global, TeamArgs};
use crate::exit::Exit;
use crate::term::{Line, Printer, Prompt, Style};
use crate::view::lines::hint_line;
use crate::view::run::{CallView, RunView};
use mycel_system::branches::{BranchError, Remains};
use mycel_system::flow::FlowOrder;
use mycel_system::team::{self, TeamOrder};
use serde_json::{Value, json};
use std::path::Path;

pub(super) fn team(global: &Global, args: &TeamArgs, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, &args.how.dir, args.how.settings(), printer)?;
    if let Some(run) = &args.clear {
        return clear(global, &opened, run, printer);
    }
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

/// `mycel team --clear`: what a run that is over has left in its repository.
fn clear(global: &Global, opened: &Opened, run: &str, printer: &mut Printer) -> Outcome {
    let machine = open::machine(opened)?;
    let run = machine.journal().resolve(run)?;
    let view = RunView::fold(&machine.history(&run)?);
    let short = view.short();
    if !view.is_team() {
        let text =
            format!("run {short} was no team's\nhint: `mycel undo {short}` takes back what a run changed");
        return Err(Failed::text(Exit::Usage, text));
    }
    if !view.state.is_over() {
        let text = format!(
            "run {short} is not over ({})\nhint: `mycel resume {short} --stop` ends it, `mycel resume {short}` goes on",
            view.state.word()
        );
        return Err(Failed::text(Exit::Usage, text));
    }
    let folder = mycel_abi::pathtext::decode(&view.workspace);
    let failed = |error: BranchError| {
        Failed::text(Exit::Failed, mycel_system::explain(&error).replace("; hint: ", "\nhint: "))
    };
    let Some(remains) = Remains::of(&folder, &opened.home.data, run.as_str()).map_err(failed)? else {
        printer.talk(&[Line::labelled(Style::Dim, "clear").text("nothing of this run is left")]);
        return Ok(Exit::Ok);
    };
    let kept = remains.tidy().map_err(failed)?;
    if kept.is_empty() {
        printer.talk(&[Line::labelled(Style::Good, "cleared").text("its worktrees and branches are gone")]);
        return Ok(Exit::Ok);
    }
    let line = |what: &String| Line::under().text(what.trim_start_matches("refs/heads/"));
    printer.say(&[Line::labelled(Style::Warn, "kept").text("this is nowhere else:")]);
    printer.say(&kept.iter().map(line).collect::<Vec<_>>());
    let prompt = if global.no_input { None } else { Prompt::open().ok() };
    let Some(mut prompt) = prompt else {
        printer.say(&[hint_line("in a terminal `mycel team --clear` asks whether it shall go too")]);
        return Ok(Exit::Waiting);
    };
    printer.prompt("type `remove` to lose it for good: ");
    match prompt.read_line(&|| true) {
        Ok(typed) if typed.trim() == "remove" => remains.remove().map_err(failed)?,
        _ => {
            printer.say(&[Line::labelled(Style::Dim, "clear").text("it stays")]);
            return Ok(Exit::Ok);
        }
    }
    printer.talk(&[Line::labelled(Style::Good, "cleared").text("its worktrees and branches are gone")]);
    Ok(Exit::Ok)
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
