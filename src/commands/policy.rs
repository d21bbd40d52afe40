//! `mycel policy`: what the rules say, and why.

use super::open;
use super::{Failed, Outcome};
use crate::cli::{Global, PolicyCommand};
use crate::exit::Exit;
use crate::term::{Column, Line, Printer, Style, Table};
use crate::view::json;
use crate::view::policy::{self, CommandView, PolicyAnswer};
use mycel_abi::Autonomy;
use mycel_system::policy::Policy;
use std::path::Path;

pub(crate) fn policy(global: &Global, command: PolicyCommand, printer: &mut Printer) -> Outcome {
    match command {
        PolicyCommand::Check { text, tool, autonomy } => {
            check(global, &text, tool.as_deref(), autonomy, printer)
        }
        PolicyCommand::Show => show(global, printer),
        PolicyCommand::Test { file } => test(global, file.as_deref(), printer),
    }
}

fn check(
    global: &Global,
    text: &str,
    tool: Option<&str>,
    autonomy: Option<Autonomy>,
    printer: &mut Printer,
) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let rules = open::rules(&opened)?;
    let autonomy = autonomy.unwrap_or(opened.loaded.config.autonomy);
    let (name, args) = match tool {
        Some(tool) => {
            let args = serde_json::from_str(text).map_err(|error| {
                Failed::text(Exit::Usage, format!("the arguments of {tool} are not JSON: {error}"))
            })?;
            (tool, args)
        }
        None => ("shell.exec", serde_json::json!({ "command": text })),
    };
    let judged = mycel_system::try_call(
        name,
        args,
        &opened.workspace,
        opened.person_home.as_deref(),
        autonomy,
        &rules,
    );
    let judgement = judged.map_err(|failure| {
        let hint = failure.hint.map(|hint| format!("\nhint: {hint}")).unwrap_or_default();
        Failed::text(Exit::Usage, format!("{}{hint}", failure.message))
    })?;
    let commands = match tool {
        Some(_) => Vec::new(),
        None => rules.explain_at(text, autonomy).commands.into_iter().map(command_view).collect(),
    };
    let answer = PolicyAnswer {
        subject: text.to_owned(),
        verdict: judgement.verdict,
        commands,
        checks: judgement.checks,
    };
    if printer.is_json() {
        printer.value(&json::policy(&answer));
    } else {
        printer.data(&policy::lines(&answer));
    }
    Ok(Exit::Ok)
}

fn command_view(found: mycel_system::policy::Explained) -> CommandView {
    CommandView {
        command: found.text,
        within: Vec::new(),
        verdict: found.verdict.map_or("go", mycel_system::policy::Verdict::as_str).to_owned(),
        rule: found.rules.first().map(|(id, _, _)| id.clone()),
        note: found
            .opaque
            .unwrap_or_else(|| found.rules.first().map(|(_, _, why)| why.clone()).unwrap_or_default()),
    }
}

fn show(global: &Global, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let rules = open::rules(&opened)?;
    let mut table = Table::new(&[Column::left("rule"), Column::left("says"), Column::left("why")]);
    for rule in rules.rules() {
        let says = match (rule.verdict, rule.raise_risk, rule.set_risk) {
            (Some(verdict), _, _) if rule.is_final => format!("{} (final)", verdict.as_str()),
            (Some(verdict), _, _) => verdict.as_str().to_owned(),
            (None, Some(risk), _) => format!("risk at least {risk}"),
            (None, None, Some(risk)) => format!("risk {risk}"),
            (None, None, None) => String::new(),
        };
        if printer.is_json() {
            printer.value(&json::rule(&rule.id, &says, &rule.why, &format!("{}:{}", rule.file, rule.line)));
            continue;
        }
        table.row(vec![
            (Style::Accent, rule.id.clone()),
            (Style::Plain, says),
            (Style::Dim, rule.why.clone()),
        ]);
    }
    let lines = table.lines(printer.screen(), 0);
    printer.data(&lines);
    Ok(Exit::Ok)
}

fn test(global: &Global, file: Option<&Path>, printer: &mut Printer) -> Outcome {
    let (name, count) = match file {
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .map_err(|error| Failed::text(Exit::Usage, format!("reading {}: {error}", path.display())))?;
            let rules = Policy::parse(&path.display().to_string(), &text)
                .map_err(|error| Failed::of(Exit::Usage, &error))?;
            (path.display().to_string(), rules.rules().len())
        }
        None => {
            let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
            // Reading them runs the examples that stand beside them.
            ("the rules in force".to_owned(), open::rules(&opened)?.rules().len())
        }
    };
    if printer.is_json() {
        printer.value(&json::tested(&name, count));
        return Ok(Exit::Ok);
    }
    printer
        .data(&[Line::labelled(Style::Good, "ok")
            .text(&format!("{name}: {count} rules do what their examples say"))]);
    Ok(Exit::Ok)
}
