//! The person at this terminal, as a run sees them: shows what happens, asks, listens for Ctrl-C.

use super::form;
use crate::term::{Choice, Line, Printer, Prompt, PromptError, Stream, Style, choose};
use crate::view::live::Live;
use crate::view::{approvals, json, team};
use mycel_abi::{
    Actions, AgentId, Answer, AnswerKind, Body, CallId, Event, Question, QuestionId, QuestionKind, RunId,
    RunStatus, Seq,
};
use mycel_system::answers::{self, Said};
use mycel_system::{Delta, Idle, Interrupt, Machine, Progress, Reaction, State, Watch};
use serde_json::{Map, Value};
use std::sync::atomic::{AtomicBool, Ordering};

/// Lines of a preview after "view all".
const VIEW_LINES_MAX: usize = 1000;

/// One person at one terminal.
pub(crate) struct Terminal<'a> {
    printer: &'a mut Printer,
    live: Live,
    prompt: Option<Prompt>,
    machine: &'a Machine,
    interrupt: Interrupt,
    stream: Option<Stream>,
    /// The text of the thought that comes next is on the screen.
    streamed: bool,
    /// The run goes on asking for goals after an answer.
    chat: bool,
    dry_run: bool,
    /// When each question was asked, to find what others answer.
    asked: Vec<(QuestionId, Seq)>,
    /// Somebody else took the question away that stood here; what came instead is in the journal.
    overtaken: bool,
}

impl<'a> Terminal<'a> {
    pub(crate) fn new(
        printer: &'a mut Printer,
        machine: &'a Machine,
        interrupt: Interrupt,
        may_ask: bool,
    ) -> Self {
        let prompt = if may_ask { Prompt::open().ok() } else { None };
        Self {
            printer,
            live: Live::new(),
            prompt,
            machine,
            interrupt,
            stream: None,
            streamed: false,
            chat: false,
            dry_run: false,
            asked: Vec::new(),
            overtaken: false,
        }
    }

    pub(crate) fn chatting(mut self) -> Self {
        self.chat = true;
        self
    }

    /// Shows the plan and lets nothing run.
    pub(crate) fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = dry_run;
        self
    }

    /// Takes in what happened before, without showing it again.
    pub(crate) fn remember(&mut self, past: &[Event]) {
        for event in past {
            self.note_question(event);
            drop(self.live.of(event));
        }
    }

    fn note_question(&mut self, event: &Event) {
        if let Body::Asked { question } = &event.body {
            self.asked.push((question.id.clone(), event.seq));
        }
    }

    pub(crate) fn live(&self) -> &Live {
        &self.live
    }

    pub(crate) fn printer(&mut self) -> &mut Printer {
        self.printer
    }

    /// Whether a person can be asked here.
    pub(crate) fn can_ask(&self) -> bool {
        self.prompt.is_some()
    }

    /// The first goal of a chat, or `None` if the person leaves.
    pub(crate) fn first_goal(&mut self) -> Option<String> {
        loop {
            let line = self.read("> ")?;
            match line.trim() {
                "exit" | "quit" | "/exit" | "/quit" => return None,
                "" => {}
                _ => return Some(line),
            }
        }
    }

    fn end_stream(&mut self) -> bool {
        let Some(stream) = self.stream.take() else { return false };
        let rest = stream.finish(self.printer.screen());
        self.printer.streamed(&rest);
        true
    }

    fn answer_of(&self, kind: AnswerKind, note: Option<String>) -> Reaction {
        Reaction::Answer(Answer { by: self.machine.person().to_owned(), kind, note })
    }

    /// Asks until there is an answer. `None` when the prompt ended (Ctrl-C, a closed terminal).
    fn read(&mut self, label: &str) -> Option<String> {
        self.read_unless(label, &|| false)
    }

    /// As [`Self::read`], for an answer to a question that somebody may answer elsewhere meanwhile.
    fn read_answer(&mut self, label: &str, question: &QuestionId) -> Option<String> {
        let asked_at = self.asked.iter().rev().find(|(id, _)| id == question).map_or(0, |(_, seq)| *seq);
        let (machine, run) = (self.machine, self.live.view.run.clone());
        let until = self.live.view.questions.iter().rfind(|known| known.id == *question);
        let until = until.and_then(|question| question.until()).map(|until| until.at);
        let taken = move || {
            until.is_some_and(|at| at <= mycel_system::clock::now())
                || run.as_ref().is_some_and(|run| is_taken(machine, run, question, asked_at))
        };
        let line = self.read_unless(label, &taken);
        self.overtaken |= line.is_none() && taken();
        line
    }

    fn read_unless(&mut self, label: &str, ended: &dyn Fn() -> bool) -> Option<String> {
        self.printer.clear_progress();
        self.printer.prompt(label);
        let interrupt = self.interrupt.clone();
        let wanted = move || interrupt.level() == 0 && !ended();
        match self.prompt.as_mut()?.read_line(&wanted) {
            Ok(line) => Some(line),
            Err(PromptError::Closed) => {
                self.prompt = None;
                self.printer.say(&[Line::new()]);
                None
            }
            Err(_) => {
                self.printer.say(&[Line::new()]);
                None
            }
        }
    }

    fn ask_choice(&mut self, question: &Question, state: &State, choices: &[Choice]) -> Reaction {
        let shown = self.live.view.questions.iter().find(|q| q.id == question.id).cloned();
        loop {
            self.printer.say(&[approvals::choices_line(choices)]);
            let Some(typed) = self.read_answer("? ", &question.id) else { return self.leave() };
            let Some(choice) = choose(&typed, choices) else {
                if !typed.trim().is_empty() {
                    self.printer
                        .say(&[Line::under().styled(Style::Warn, "type one of the letters in brackets")]);
                }
                continue;
            };
            match choice {
                Choice::Yes => return self.answer_of(AnswerKind::Approve, None),
                Choice::Run => return self.answer_of(AnswerKind::ApproveForRun, None),
                Choice::Always => {
                    if let Some(reaction) = self.always(question, state) {
                        return reaction;
                    }
                }
                Choice::Edit => {
                    if let Some(reaction) = self.edit(question, state) {
                        return reaction;
                    }
                }
                Choice::No => return self.answer_of(AnswerKind::Deny, None),
                Choice::Note => {
                    let Some(note) = self.read_answer("why? ", &question.id) else { return self.leave() };
                    return match question.kind {
                        // For a plan a note is a wish to change it.
                        QuestionKind::Plan { .. } => self.answer_of(AnswerKind::Text { text: note }, None),
                        _ => self.answer_of(AnswerKind::Deny, Some(note)),
                    };
                }
                Choice::View => {
                    if let Some(shown) = &shown {
                        let lines = approvals::question_lines(&self.live.view, shown, VIEW_LINES_MAX);
                        self.printer.say(&lines);
                    }
                }
                Choice::Quit => return Reaction::Pause,
            }
        }
    }

    fn leave(&self) -> Reaction {
        if self.interrupt.level() > 0 { Reaction::Pause } else { Reaction::Wait }
    }

    fn always(&mut self, question: &Question, state: &State) -> Option<Reaction> {
        let call = mycel_system::machine::call_of(state, question);
        let pattern = call.map(|call| mycel_system::policy::pattern_for(&call.call)).unwrap_or_default();
        if pattern.is_empty() {
            let text = "no rule can be made of this that would not allow more than you see; approve it for this run instead";
            self.printer.say(&[Line::under().styled(Style::Warn, text)]);
            return None;
        }
        match self.machine.learn(&pattern, call) {
            Ok(()) => {
                self.printer.say(&[Line::under().text(&format!("from now on without asking: {pattern}"))]);
                Some(self.answer_of(AnswerKind::ApproveAlways { pattern }, None))
            }
            Err(error) => {
                self.printer
                    .say(&crate::view::error::ErrorView::of(&error, crate::exit::Exit::Failed).lines());
                None
            }
        }
    }

    fn edit(&mut self, question: &Question, state: &State) -> Option<Reaction> {
        let call = mycel_system::machine::call_of(state, question)?;
        let now = call.call.proposal.args.to_string();
        self.printer.say(&[Line::under().text("the arguments are"), Line::under().text(&now)]);
        let typed = self.read_answer("new arguments (JSON)? ", &question.id)?;
        if typed.trim().is_empty() {
            self.printer.say(&[Line::under().text("they stay as they are")]);
            return None;
        }
        match serde_json::from_str::<serde_json::Value>(&typed) {
            Ok(args) if args.is_object() => Some(self.answer_of(AnswerKind::Edit { args }, None)),
            Ok(_) => {
                self.printer.say(&[Line::under().styled(Style::Warn, "arguments are a JSON object")]);
                None
            }
            Err(error) => {
                self.printer.say(&[Line::under().styled(Style::Warn, &format!("this is not JSON: {error}"))]);
                None
            }
        }
    }

    fn ask_unknown(&mut self, question: &Question) -> Reaction {
        loop {
            let text = "[h] it happened  [a] it did not: run it again  [q] quit and answer later";
            self.printer.say(&[Line::under().text(text)]);
            let Some(typed) = self.read_answer("? ", &question.id) else { return self.leave() };
            match typed.trim().to_lowercase().as_str() {
                "h" | "happened" => return self.answer_of(AnswerKind::ItHappened, None),
                "a" | "again" => return self.answer_of(AnswerKind::RunAgain, None),
                "q" | "quit" => return Reaction::Pause,
                _ => {}
            }
        }
    }

    /// The difference a team's question is about, where it is too long to stand in the question.
    fn long_patch(&self, question: &QuestionId) -> Option<Vec<Line>> {
        let view = &self.live.view;
        let question = view.questions.iter().rfind(|known| known.id == *question)?;
        team::patch_of(view, question).filter(|patch| !patch.is_short()).map(|patch| patch.lines())
    }

    /// Asks until one of the choices is taken, or words are given where any will do.
    fn ask_open(&mut self, question: &Question, choices: &[String], actions: Option<&Actions>) -> Reaction {
        if let QuestionKind::Open { form: Some(form), .. } = &question.kind
            && !form::fields(form).is_empty()
        {
            return match self.ask_form(question, (choices, actions), form) {
                Some(answer) => {
                    self.answer_of(AnswerKind::Text { text: Value::Object(answer).to_string() }, None)
                }
                None => self.leave(),
            };
        }
        self.printer.say(&choice_lines(choices, actions));
        let patch = self.long_patch(&question.id);
        if patch.is_some() {
            self.printer.say(&[Line::under().styled(Style::Dim, "d. see the difference here")]);
        }
        match self.ask_choices(question, choices, actions, patch.as_deref()) {
            Some(said) => self.answer_of(AnswerKind::Text { text: said.text() }, None),
            None => self.leave(),
        }
    }

    /// Asks until what is typed is understood. `patch` is shown to who wants to see it first.
    fn ask_choices(
        &mut self,
        question: &Question,
        choices: &[String],
        actions: Option<&Actions>,
        patch: Option<&[Line]>,
    ) -> Option<Said> {
        let names: Vec<&str> = choices.iter().map(String::as_str).collect();
        loop {
            let typed = self.read_answer("> ", &question.id)?;
            if let Some(lines) = patch.filter(|_| SHOW_PATCH.contains(&typed.trim())) {
                self.printer.say(lines);
                continue;
            }
            let mut said = match answers::read(&typed, &names, actions) {
                Ok(said) => said,
                Err(why) => {
                    self.say_wrong(&why);
                    continue;
                }
            };
            if said.note.is_empty()
                && said.choice.is_some()
                && said.choice == answers::asks_how(choices, actions)
            {
                let how = self.read_answer("how? ", &question.id)?;
                how.trim().clone_into(&mut said.note);
            }
            return Some(said);
        }
    }

    /// Asks for one field after the other, and then what is to happen. JSON of the whole answer will do too.
    fn ask_form(
        &mut self,
        question: &Question,
        (choices, actions): (&[String], Option<&Actions>),
        form: &Value,
    ) -> Option<Map<String, Value>> {
        let mut answer = loop {
            match self.ask_fields(question, form)? {
                Ok(answer) => break answer,
                Err(why) => self.say_wrong(&why),
            }
        };
        if !choices.is_empty() && !answer.contains_key("action") {
            self.printer.say(&choice_lines(choices, actions));
            let said = self.ask_choices(question, choices, actions, None)?;
            answer.extend(form::beside(said));
        }
        Some(answer)
    }

    /// The fields of a form, each as soon as it fits. The error says why all of them together do not.
    fn ask_fields(
        &mut self,
        question: &Question,
        form: &Value,
    ) -> Option<Result<Map<String, Value>, String>> {
        let mut answer = Map::new();
        for field in form::fields(form) {
            self.printer.say(&field_lines(&field));
            loop {
                let typed = self.read_answer("> ", &question.id)?;
                if typed.trim_start().starts_with('{') && field.is_plain() {
                    return Some(form::whole(form, &typed));
                }
                match field.value(form, &typed) {
                    Ok(value) => {
                        answer.extend(value.map(|value| (field.name.to_owned(), value)));
                        break;
                    }
                    Err(why) => self.say_wrong(&why),
                }
            }
        }
        Some(form::checked(form, answer))
    }

    fn say_wrong(&mut self, why: &str) {
        self.printer.say(&[Line::under().styled(Style::Bad, why)]);
    }
}

/// A field as it is asked for: its name, what it is, and what may be typed.
fn field_lines(field: &form::Field<'_>) -> Vec<Line> {
    let mut first = Line::under().styled(Style::Strong, field.name);
    if !field.about.is_empty() {
        first = first.text("  ").text(field.about);
    }
    let enter = match field.default {
        Some(default) => format!("; Enter: {}", form::said(default)),
        None if field.required => String::new(),
        None => "; Enter: nothing".to_owned(),
    };
    let mut lines = vec![first.styled(Style::Dim, &format!("  ({}{enter})", field.wants()))];
    let numbered = field.choices.iter().enumerate();
    lines.extend(
        numbered.map(|(n, choice)| Line::under().text(&format!("{}. {}", n + 1, form::said(choice)))),
    );
    lines
}

/// What shows the difference that a question is about.
const SHOW_PATCH: &[&str] = &["d", "diff"];

/// The choices with their numbers, and what an empty answer takes.
fn choice_lines(choices: &[String], actions: Option<&Actions>) -> Vec<Line> {
    let on_enter = actions.and_then(|actions| actions.on_enter.as_ref());
    let line = |(n, choice): (usize, &String)| {
        let line = Line::under().text(&format!("{}. {choice}", n + 1));
        if on_enter == Some(choice) { line.styled(Style::Dim, "  (Enter)") } else { line }
    };
    choices.iter().enumerate().map(line).collect()
}

impl Watch for Terminal<'_> {
    fn event(&mut self, event: &Event) {
        self.note_question(event);
        self.overtaken &= !takes_away(&event.body, None);
        self.streamed |= self.end_stream();
        // The plan of a thought stands before the thought itself.
        match &event.body {
            Body::Thought { turn, .. } if std::mem::take(&mut self.streamed) => {
                self.live.was_streamed(turn.clone())
            }
            Body::ThoughtFailed { .. } => self.streamed = false,
            _ => {}
        }
        if self.printer.is_json() {
            self.printer.value(&json::event(event));
        }
        let shown = self.live.of(event);
        // A dry run ends at the question about its plan; neither the question nor the end is of interest.
        if !(self.dry_run
            && matches!(event.body, Body::Asked { .. } | Body::Ended { status: RunStatus::Stopped, .. }))
        {
            shown.print(self.printer);
        }
    }

    fn delta(&mut self, _agent: &AgentId, delta: &Delta) {
        let text = match delta {
            Delta::Text(text) => text,
            Delta::Reasoning(_) => return,
        };
        // Agents of a flow speak at the same time: what each said is shown when it has said it.
        if self.live.view.has_flow || !self.printer.may_stream() {
            return;
        }
        let screen = *self.printer.screen();
        let stream = self.stream.get_or_insert_with(|| Stream::new(&screen, Style::Plain, 0));
        let out = stream.feed(&screen, text);
        self.printer.streamed(&out);
    }

    fn progress(&mut self, call: &CallId, progress: &Progress) {
        let what = self.live.view.call(call).map_or(call.as_str(), |call| call.summary.as_str());
        let text = match progress {
            Progress::Output { text, .. } => match text.lines().rfind(|line| !line.trim().is_empty()) {
                Some(line) => format!("{what}: {line}"),
                None => return,
            },
            Progress::Count { done, total: 0, unit } => format!("{what}: {done} {unit}"),
            Progress::Count { done, total, unit } => format!("{what}: {done} of {total} {unit}"),
        };
        self.printer.progress(&text);
    }

    fn ask(&mut self, question: &Question, state: &State) -> Reaction {
        if self.dry_run {
            return Reaction::Pause;
        }
        if self.prompt.is_none() || self.printer.is_json() {
            return Reaction::Wait;
        }
        match &question.kind {
            QuestionKind::Call { .. } => self.ask_choice(question, state, Choice::CALL),
            QuestionKind::Plan { .. } => self.ask_choice(question, state, Choice::PLAN),
            QuestionKind::Unknown { .. } => self.ask_unknown(question),
            QuestionKind::Open { choices, actions, .. } => self.ask_open(question, choices, actions.as_ref()),
        }
    }

    fn idle(&mut self, state: &State) -> Idle {
        if self.overtaken {
            return Idle::Stay;
        }
        let waits_for_goal = state.open_questions().next().is_none();
        if !self.chat || !waits_for_goal || self.prompt.is_none() {
            return Idle::Leave;
        }
        loop {
            match self.read("> ") {
                None => return Idle::Leave,
                Some(line) if matches!(line.trim(), "exit" | "quit" | "/exit" | "/quit") => {
                    return Idle::Leave;
                }
                Some(line) if line.trim().is_empty() => {}
                Some(line) => return Idle::Goal(line),
            }
        }
    }
}

/// Whether an event ends the wait for an answer; to `question`, or to any.
fn takes_away(body: &Body, question: Option<&QuestionId>) -> bool {
    match body {
        Body::Answered { question: answered, .. } => question.is_none_or(|question| question == answered),
        Body::Ended { .. } | Body::Paused { .. } => true,
        // Whoever asked is gone, and the run goes on.
        Body::AgentEnded { .. } => question.is_none(),
        _ => false,
    }
}

/// Whether the journal holds an answer from elsewhere. A journal that cannot be read now is read again later.
fn is_taken(machine: &Machine, run: &RunId, question: &QuestionId, asked_at: Seq) -> bool {
    let news = machine.journal().run_after(run, asked_at).unwrap_or_default();
    news.iter().any(|event| takes_away(&event.body, Some(question)))
}

/// Ctrl-C: once pauses the run, twice ends it. A third one ends the process at once.
pub(crate) fn listen(interrupt: &Interrupt) -> std::io::Result<()> {
    let again = std::sync::Arc::new(AtomicBool::new(false));
    let mut signals =
        signal_hook::iterator::Signals::new([signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM])?;
    let interrupt = interrupt.clone();
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for _ in signals.forever() {
            if interrupt.level() >= 2 && again.swap(true, Ordering::SeqCst) {
                std::process::exit(i32::from(crate::exit::Exit::Interrupted.code()));
            }
            interrupt.press();
        }
    })?;
    Ok(())
}
