//! Commands that answer: approvals, approve, deny; and the one that takes back: undo.

use super::form;
use super::open;
use super::{Failed, Outcome};
use crate::cli::{ApproveArgs, Global};
use crate::exit::Exit;
use crate::term::{Line, Printer, Style};
use crate::view::approvals::{self, OpenQuestion, QuestionName};
use crate::view::json;
use crate::view::lines::answer_words;
use crate::view::run::RunView;
use mycel_abi::{Answer, AnswerKind, Body, CallId, Event, Question, QuestionKind};
use mycel_system::{Machine, answers, machine::call_of};
use std::path::Path;

/// `mycel approvals`.
pub(crate) fn approvals(global: &Global, printer: &mut Printer) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let machine = open::machine(&opened)?;
    let open = open_questions(&machine)?;
    if printer.is_json() {
        open.iter().for_each(|question| printer.value(&json::question(question)));
    } else {
        let lines = approvals::lines(&open, super::history::now(), printer.screen());
        printer.data(&lines);
    }
    Ok(Exit::Ok)
}

fn open_questions(machine: &Machine) -> Result<Vec<OpenQuestion>, Failed> {
    let mut list = Vec::new();
    for waiting in machine.waiting()? {
        list.extend(approvals::of(&RunView::fold(&waiting.past)));
    }
    Ok(list)
}

/// `mycel approve`.
pub(crate) fn approve(global: &Global, args: &ApproveArgs, printer: &mut Printer) -> Outcome {
    answer(global, &args.question, printer, |machine, question| {
        let kind = if args.as_what.run {
            AnswerKind::ApproveForRun
        } else if args.as_what.always {
            AnswerKind::ApproveAlways { pattern: pattern(machine, question)? }
        } else if let Some(edited) = &args.as_what.edit {
            AnswerKind::Edit { args: edited.clone() }
        } else if let Some(kind) = of_form(question, args)? {
            kind
        } else if let Some(text) = &args.as_what.text {
            AnswerKind::Text { text: text.clone() }
        } else if args.as_what.happened {
            AnswerKind::ItHappened
        } else if args.as_what.run_again {
            AnswerKind::RunAgain
        } else {
            AnswerKind::Approve
        };
        fits(question, &kind)?;
        understood(machine, question, kind, args.note.clone())
    })
}

/// The answer to a question with a form: its fields as they were given, or the whole of it as JSON. What does not fit is told
/// now, and not by the run.
fn of_form(question: &OpenQuestion, args: &ApproveArgs) -> Result<Option<AnswerKind>, Failed> {
    let (form, choices, actions) = match &question.question.kind {
        QuestionKind::Open { form: Some(form), choices, actions, .. } if !form::fields(form).is_empty() => {
            (form, choices, actions.as_ref())
        }
        _ if args.fields.is_empty() => return Ok(None),
        _ => {
            let text = format!("{} has no form\nhint: answer it with --text", question.id);
            return Err(Failed::text(Exit::Usage, text));
        }
    };
    let text = args.as_what.text.as_deref().unwrap_or_default().trim();
    let is_json = args.fields.is_empty() && text.contains('{');
    let made = if is_json { form::whole(form, text) } else { form::filled(form, &args.fields) };
    let mut answer = made.map_err(|why| {
        let names: Vec<String> =
            form::fields(form).iter().map(|field| format!("--field {}=...", field.name)).collect();
        let text = format!("that is no answer to {}: {why}\nhint: give {}", question.id, names.join(" "));
        Failed::text(Exit::Usage, text)
    })?;
    let said = match text.split('{').next().unwrap_or_default().trim() {
        "" if is_json => None,
        // Without a word it is a yes.
        "" => Some("yes"),
        said => Some(said.trim_end_matches(':')),
    };
    if let Some(said) = said.filter(|_| !answer.contains_key("action") && !choices.is_empty()) {
        let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
        answer.extend(form::beside(
            answers::read(said, &choices, actions).map_err(|why| no_answer(question, &why))?,
        ));
    }
    Ok(Some(AnswerKind::Text { text: serde_json::Value::Object(answer).to_string() }))
}

/// `mycel deny`.
pub(crate) fn deny(global: &Global, name: &str, note: Option<String>, printer: &mut Printer) -> Outcome {
    answer(global, name, printer, |machine, question| {
        if matches!(question.question.kind, QuestionKind::Unknown { .. }) {
            return Err(fits(question, &AnswerKind::Deny)
                .err()
                .unwrap_or_else(|| Failed::text(Exit::Usage, "")));
        }
        understood(machine, question, AnswerKind::Deny, note)
    })
}

/// The answer as it will be recorded; what says nothing, or none of the choices, is not.
fn understood(
    machine: &Machine,
    open: &OpenQuestion,
    kind: AnswerKind,
    note: Option<String>,
) -> Result<Answer, Failed> {
    let asked = &open.question;
    let question = Question {
        id: asked.id.clone(),
        agent: asked.agent.clone(),
        kind: asked.kind.clone(),
        text: asked.text.clone(),
        preview: Vec::new(),
    };
    let answer = Answer { by: machine.person().to_owned(), kind, note };
    answers::settled(&question, answer).map_err(|why| no_answer(open, &why))
}

fn no_answer(open: &OpenQuestion, why: &str) -> Failed {
    let hint = match &open.question.kind {
        QuestionKind::Open { actions: Some(_), .. } => {
            "--text with one of them, its number or its beginning; `NAME: words` adds a note"
        }
        _ => "--text with what you want to say",
    };
    Failed::text(Exit::Usage, format!("that is no answer to {}: {why}\nhint: {hint}", open.id))
}

/// Whether this kind of answer makes sense for this kind of question.
fn fits(question: &OpenQuestion, kind: &AnswerKind) -> Result<(), Failed> {
    let wrong = |hint: &str| {
        Err(Failed::text(Exit::Usage, format!("that is no answer to {}\nhint: {hint}", question.id)))
    };
    match (&question.question.kind, kind) {
        (QuestionKind::Unknown { .. }, AnswerKind::ItHappened | AnswerKind::RunAgain) => Ok(()),
        (QuestionKind::Unknown { .. }, _) => wrong("say --happened or --run-again"),
        (_, AnswerKind::ItHappened | AnswerKind::RunAgain) => {
            wrong("--happened and --run-again are for interrupted calls")
        }
        (QuestionKind::Open { .. }, AnswerKind::Edit { .. }) => wrong("answer with --text"),
        (QuestionKind::Plan { .. }, AnswerKind::Edit { .. }) => wrong("say what should change with --text"),
        (QuestionKind::Call { .. }, AnswerKind::Text { .. }) => wrong("use mycel deny --note"),
        _ => Ok(()),
    }
}

fn pattern(machine: &Machine, question: &OpenQuestion) -> Result<String, Failed> {
    let state = mycel_system::State::of(&machine.history(&question.run)?);
    let asked = state.questions.get(&question.question.id).map(|asked| asked.question.clone());
    let call = asked.as_ref().and_then(|question| call_of(&state, question));
    match call.map(|call| mycel_system::policy::pattern_for(&call.call)) {
        Some(pattern) if !pattern.is_empty() => Ok(pattern),
        _ => Err(Failed::text(
            Exit::Usage,
            "no rule can be made of this that would not allow more than you see\nhint: approve it with --run instead",
        )),
    }
}

fn answer(
    global: &Global,
    name: &str,
    printer: &mut Printer,
    make: impl FnOnce(&Machine, &OpenQuestion) -> Result<Answer, Failed>,
) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let machine = open::machine(&opened)?;
    let mut parsed = approvals::parse_name(name).map_err(|error| Failed::text(Exit::Usage, error))?;
    if parsed.run.as_deref() == Some("last") {
        parsed.run = Some(machine.journal().resolve("last")?.to_string());
    }
    let open = open_questions(&machine)?;
    let found = approvals::find(&parsed, &open);
    let [question] = found.as_slice() else {
        if let Some(closed) = found.is_empty().then(|| closed(&machine, &parsed)).transpose()?.flatten() {
            return Err(closed);
        }
        printer.say(&approvals::not_found_lines(name, found.len()));
        return Ok(Exit::Usage);
    };
    let answer = make(&machine, question)?;
    machine.answer(&question.run, &question.question.id, answer.clone())?;
    if printer.is_json() {
        printer.value(&json::answered(&question.id, &answer));
        return Ok(Exit::Ok);
    }
    let driven = machine.is_driven(&question.run);
    let short = crate::view::format::short_id(question.run.as_str()).to_owned();
    let text = if driven {
        format!("answered; run {short} goes on where it is shown")
    } else {
        format!("answered; go on with: mycel resume {short}")
    };
    printer.data(&[Line::labelled(Style::Good, "answer").text(&text)]);
    Ok(Exit::Ok)
}

/// Why a question that is known takes no answer.
fn closed(machine: &Machine, name: &QuestionName) -> Result<Option<Failed>, Failed> {
    let (Some(run), Some(id)) = (&name.run, &name.question) else { return Ok(None) };
    let Ok(run) = machine.journal().resolve(run) else { return Ok(None) };
    let past = machine.history(&run)?;
    let state = mycel_system::State::of(&past);
    let Some(asked) = state.questions.get(id) else { return Ok(None) };
    let view = RunView::fold(&past);
    let why = match &asked.answer {
        Some(answer) => format!("{} has answered it: {}", answer.by, answer_words(&answer.kind)),
        None => end_of(&past, asked.question.agent.as_str())
            .or_else(|| mycel_system::machine::over(&state, &asked.question, super::history::now()))
            .unwrap_or_else(|| format!("its run is over ({})", view.state.word())),
    };
    let short = view.short();
    let hint = if why.contains("hint: ") {
        String::new()
    } else {
        format!("\nhint: `mycel show {short}` shows its run")
    };
    Ok(Some(Failed::text(Exit::Usage, format!("{id} of run {short} is no longer open: {why}{hint}"))))
}

/// How the node ended whose agent asked.
fn end_of(past: &[Event], agent: &str) -> Option<String> {
    let node = agent.split(':').next().unwrap_or(agent);
    past.iter().find_map(|event| match &event.body {
        Body::NodeEnded { visit, output, error, .. } if visit.as_str() == node => {
            Some(match (output["timed_out"] == true, error) {
                (true, _) => {
                    let action = output["action"].as_str().unwrap_or_default();
                    format!("nobody answered in time, and `{action}` was taken")
                }
                (false, Some(error)) => error.message.clone(),
                (false, None) => "its node has ended".to_owned(),
            })
        }
        _ => None,
    })
}

/// `mycel undo`.
pub(crate) fn undo(
    global: &Global,
    run: &str,
    call: Option<&str>,
    dry_run: bool,
    printer: &mut Printer,
) -> Outcome {
    let opened = open::open(global, Path::new("."), Vec::new(), printer)?;
    let machine = open::machine(&opened)?;
    let run = machine.journal().resolve(run)?;
    let call: Option<CallId> = match call {
        Some(text) => Some(text.parse().map_err(|error| Failed::text(Exit::Usage, format!("{error}")))?),
        None => None,
    };
    if dry_run {
        return plan_undo(&machine, &run, call.as_ref(), printer);
    }
    let report = machine.undo(&run, call.as_ref())?;
    let mut exit = Exit::Ok;
    for undone in &report.calls {
        let conflicts =
            undone.outcome.output.get("conflicts").and_then(|c| c.as_array()).cloned().unwrap_or_default();
        let worked = undone.outcome.succeeded() && conflicts.is_empty();
        if !worked {
            exit = Exit::Failed;
        }
        if printer.is_json() {
            printer.value(&json::undo(&undone.call, &undone.outcome));
            continue;
        }
        let style = if worked { Style::Good } else { Style::Warn };
        let word = if worked { "undone" } else { "partly" };
        printer.data(&[Line::labelled(style, word).text(&format!("{}: {}", undone.call, undone.summary))]);
        let text = |value: &serde_json::Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
        for conflict in &conflicts {
            let line = format!("left alone: {}: {}", text(conflict, "path"), text(conflict, "why"));
            printer.say(&[Line::under().styled(Style::Warn, &line)]);
        }
        if let Some(failure) = &undone.outcome.failure {
            printer.say(&[Line::under().styled(Style::Bad, &failure.message)]);
        }
    }
    for (call, summary) in &report.not_undoable {
        printer.say(&[
            Line::labelled(Style::Warn, "kept").text(&format!("{call} cannot be taken back: {summary}"))
        ]);
    }
    if report.calls.is_empty() && report.not_undoable.is_empty() {
        printer.talk(&[Line::labelled(Style::Dim, "undo").text("this run changed nothing that stands")]);
    }
    Ok(exit)
}

fn plan_undo(
    machine: &Machine,
    run: &mycel_abi::RunId,
    only: Option<&CallId>,
    printer: &mut Printer,
) -> Outcome {
    let state = mycel_system::State::of(&machine.history(run)?);
    for id in state.call_order.iter().rev().filter(|id| only.is_none_or(|only| only == *id)) {
        let Some(call) = state.calls.get(id).filter(|call| !call.undone) else { continue };
        let Some((undo, _)) = call.prepared.as_ref().filter(|(undo, _)| !undo.items.is_empty()) else {
            continue;
        };
        let text =
            format!("{id}: {} ({} things to put back)", call.call.assessment.summary, undo.items.len());
        printer.data(&[Line::labelled(Style::Plain, "would").text(&text)]);
    }
    Ok(Exit::Ok)
}
