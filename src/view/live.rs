//! What each event adds to the screen.
//!
//! The same function serves a run that goes on and one that is replayed, so the two screens cannot differ. What is only of the
//! moment (which call runs now) is progress: it is shown on a terminal and leaves nothing behind.

use super::approvals;
use super::format;
use super::lines::{
    answer_line, call_line, call_lines, failure_lines, hint_line, number_prefix, plan_line, refused_lines,
    run_line, undone_line,
};
use super::messages;
use super::node;
use super::run::{CallState, CallView, RunView, StepView};
use super::swarm;
use super::team;
use crate::term::{Line, Printer, Style, Talk, plain, text};
use mycel_abi::{
    Answer, AnswerKind, Body, Call, Compaction, Event, Judgement, NodeError, NodeId, NoteLevel, Plan,
    Question, QuestionId, QuestionKind, RunStatus, StopReason, Then, TurnId, Verdict, VisitId,
};
use std::collections::{HashSet, VecDeque};

/// Where a line goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Out {
    /// The answer: stdout.
    Data,
    /// The course of things: stderr, unless quiet.
    Talk,
    /// Questions and failures: stderr, even when quiet.
    Must,
    /// Of interest to the curious: stderr, when verbose.
    Extra,
}

/// What one event adds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    pub lines: Vec<(Out, Line)>,
    /// What goes on from now.
    pub progress: Option<String>,
}

impl Shown {
    fn one(out: Out, line: Line) -> Self {
        Self { lines: vec![(out, line)], progress: None }
    }
    fn all(out: Out, lines: Vec<Line>) -> Self {
        Self { lines: lines.into_iter().map(|line| (out, line)).collect(), progress: None }
    }
    fn now(doing: String) -> Self {
        Self { lines: Vec::new(), progress: Some(doing) }
    }

    /// Writes it.
    pub fn print(&self, printer: &mut Printer) {
        for (out, line) in &self.lines {
            let line = std::slice::from_ref(line);
            match out {
                Out::Data => printer.data(line),
                Out::Talk => printer.talk(line),
                Out::Must => printer.say(line),
                Out::Extra if printer.amount() == Talk::Verbose => printer.talk(line),
                Out::Extra => {}
            }
        }
        if let Some(doing) = &self.progress {
            printer.progress(doing);
        }
    }
}

/// Failures that are kept in mind, so that they are told once.
const TOLD_MAX: usize = 32;

/// A screen that follows a run.
#[derive(Debug, Clone, Default)]
pub struct Live {
    pub view: RunView,
    /// Turns whose text was shown while it came.
    streamed: HashSet<TurnId>,
    /// The text of the last thought, which is said again when it is the answer.
    thought: String,
    /// Failures that are on the screen, the latest last. A node and a flow that fail of one say that they do, and not why again.
    told: VecDeque<String>,
}

impl Live {
    pub fn new() -> Self {
        Self::default()
    }
    /// Says that the text of this turn is on the screen already (see [`crate::term::Stream`]).
    pub fn was_streamed(&mut self, turn: TurnId) {
        self.streamed.insert(turn);
    }

    /// Takes an event in and tells what it adds to the screen.
    pub fn of(&mut self, event: &Event) -> Shown {
        // A call that a person refused is already on the screen when its judgement follows.
        let before = self.view.stands_refused(event);
        self.view.apply(event);
        match &event.body {
            Body::RunStarted { .. } => self.started(),
            Body::Planned { plan } => Shown::all(Out::Talk, self.planned(plan)),
            Body::Thinking { brain, .. } => Shown::now(format!("thinking ({brain})")),
            Body::Thought { turn, agent, text, calls, stop, .. } => {
                let is_answer = calls.is_empty() && *stop != StopReason::Calls && self.view.is_lead(agent);
                self.thought.clone_from(text);
                self.show_thought(turn, agent.as_str(), text, is_answer)
            }
            Body::ThoughtFailed { error, retry, .. } => {
                self.tell(error);
                let (label, style) = if *retry { ("again", Style::Warn) } else { ("failed", Style::Bad) };
                Shown::all(Out::Must, sentence(label, style, error))
            }
            Body::Compacted { agent, how, brain, tokens_before, tokens_after, .. } => {
                compacted(agent.as_str(), *how, brain.as_deref(), (*tokens_before, *tokens_after))
            }
            Body::Judged { call, judgement } => self.judged(call, judgement, before),
            Body::Asked { question } => self.asked(question),
            Body::Answered { question, answer } => self.answered(question, answer),
            Body::Retried { call, why, .. } => {
                let what = self.view.call(call).map_or(call.as_str(), |call| call.summary.as_str());
                Shown::one(Out::Talk, Line::labelled(Style::Warn, "again").text(&format!("{what}: {why}")))
            }
            Body::Done { call, outcome, .. } => {
                if let Some(failure) = &outcome.failure {
                    self.tell(&failure.message);
                }
                self.view.call(call).map_or_else(Shown::default, |call| self.call_ended(call))
            }
            Body::Undone { call, outcome } => {
                let Some(call) = self.view.call(call) else { return Shown::default() };
                let mut lines = vec![undone_line(&self.view, call, outcome.succeeded())];
                lines.extend(failure_lines(outcome.failure.as_ref()));
                Shown::all(Out::Talk, lines)
            }
            // What a flow gives is the answer of its run, also where a model has said the same.
            Body::Said { agent, text } if self.view.has_flow && self.view.is_lead(agent) => answered(text),
            Body::Said { text, .. } if *text == self.thought => Shown::default(),
            Body::Said { agent, text } => {
                let member = self.member_of(agent);
                let name = member.as_deref().unwrap_or_else(|| team::agent_name(agent.as_str()));
                Shown::all(Out::Talk, sentence(name, Style::Accent, text))
            }
            Body::Messaged { message } => Shown::all(Out::Talk, messages::live_lines(message)),
            Body::Subscribed { agent, topic } => {
                let text = format!("{agent} subscribes to {topic}");
                Shown::one(Out::Extra, Line::labelled(Style::Dim, "topic").text(&text))
            }
            Body::Told { text } => Shown::all(Out::Talk, sentence("you", Style::Accent, text)),
            Body::Rebudgeted { budget, agent } => {
                let bounds = format::bounds(budget).unwrap_or_else(|| "no bound of its own".into());
                let whose = agent.as_ref().map(|agent| format!("{agent}: ")).unwrap_or_default();
                Shown::one(
                    Out::Talk,
                    Line::labelled(Style::Accent, "budget").text(&format!("{whose}{bounds}")),
                )
            }
            Body::Noted { level, text } => noted(*level, text),
            Body::Paused { reason } => {
                let mut lines = sentence("pause", Style::Warn, reason);
                if reason.starts_with("breakpoint") {
                    lines.extend(node::at_breakpoint(&self.view));
                }
                let is_pressed = reason.contains("Ctrl-C");
                if is_pressed && self.view.calls.iter().any(|call| call.state == CallState::Running) {
                    lines.push(Line::under().text("what runs now is waited for; Ctrl-C again stops it"));
                }
                Shown::all(Out::Must, lines)
            }
            Body::Resumed {} => Shown::one(Out::Talk, Line::labelled(Style::Dim, "goes on").text("")),
            Body::Caged { agent, place, layers, missing } => caged(agent.as_str(), place, layers, missing),
            // A call, a question or a prompt of a flow: its node says enough.
            Body::AgentSpawned { agent, role, .. }
                if matches!(role.as_str(), "tool" | "human" | "llm") && self.member_of(agent).is_none() =>
            {
                Shown::default()
            }
            Body::AgentSpawned { agent, parent: Some(_), role, task, .. } => {
                let task = task.as_deref().unwrap_or("helps");
                // The lead of a team is told of its goal in the words of the course.
                let task = if team::is_lead(&self.view, role) { self.view.goal.as_str() } else { task };
                let first = task.lines().find(|line| !line.trim().is_empty()).unwrap_or(task);
                let member = self.member_of(agent);
                let name = member.unwrap_or_else(|| team::agent_name(agent.as_str()).to_owned());
                Shown::one(
                    Out::Talk,
                    Line::labelled(Style::Accent, "agent").text(&format!("{name} ({role}): {first}")),
                )
            }
            Body::Granted { agent, capability, why, .. } => {
                let text = format!("{agent} may {capability}: {why}");
                Shown::one(Out::Extra, Line::labelled(Style::Dim, "grant").text(&text))
            }
            Body::Revoked { agent, capability, why } => {
                let text = format!("{agent} may no longer {capability}: {why}");
                Shown::one(Out::Talk, Line::labelled(Style::Warn, "revoke").text(&text))
            }
            Body::FlowStarted { flow, within: None, .. } => {
                let text =
                    format!("{} ({})", flow.name, format::count(flow.nodes.len() as u64, "node", "nodes"));
                Shown::one(Out::Talk, Line::labelled(Style::Accent, "flow").text(&text))
            }
            Body::FlowStarted { flow, within: Some(_), .. } if self.view.is_team() => {
                let tasks =
                    flow.nodes.iter().filter(|node| node.worktree.as_deref() == Some(node.id.as_str()));
                Shown::one(Out::Talk, team::stage_line(&flow.about, tasks.count() as u64))
            }
            Body::FlowStarted { flow, within: Some(within), .. } => {
                let text = format!("{} in {within}", flow.name);
                Shown::one(Out::Talk, Line::labelled(Style::Accent, "flow").text(&text))
            }
            Body::NodeStarted { visit, attempt, .. } => {
                let again = if *attempt > 1 { format!(", try {attempt}") } else { String::new() };
                Shown::now(format!("{visit}{again}"))
            }
            Body::NodeEnded { output, error: None, .. }
                if self.view.is_team()
                    && let Some(line) = team::not_begun_line(output) =>
            {
                Shown::one(Out::Talk, line)
            }
            Body::NodeEnded { visit, next, error: None, output, .. } if output["timed_out"] == true => {
                let action = output["action"].as_str().unwrap_or_default();
                let text = format!("nobody answered {visit} in time: {action}");
                let mut shown = Shown::one(Out::Must, Line::labelled(Style::Warn, "time").text(&text));
                shown.lines.extend(node_ended(visit, next, None, false, None).lines);
                shown
            }
            Body::NodeEnded { visit, next, error, .. } => {
                let remark = self.view.nodes.iter().rfind(|node| node.visit == *visit);
                let remark = remark.and_then(|node| node.remark);
                let known = error.as_ref().is_some_and(|error| self.is_told(&error.message));
                let shown = node_ended(visit, next, error.as_ref(), known, remark);
                match error {
                    // Its flow, or its map, fails of the same.
                    Some(error) if error.then == Then::Fail => self.tell(&error.message),
                    // It goes another way; if that fails too, it is said why.
                    Some(error) => self.told.retain(|told| !error.message.contains(told.as_str())),
                    None => {}
                }
                let inner = self.view.is_team() || self.view.copies.contains_key(visit);
                match inner && error.is_none() {
                    true => Shown {
                        lines: shown.lines.into_iter().map(|(_, line)| (Out::Extra, line)).collect(),
                        ..shown
                    },
                    false => shown,
                }
            }
            Body::Decided { visit, item, tally, why, ratings, .. } => {
                let item = (!self.view.votes.contains(visit)).then_some(*item);
                swarm::decided(visit, item, tally, why, ratings)
            }
            Body::Rated { rating, .. } => swarm::rated(rating),
            Body::ChannelSet { channel, value, .. } => {
                let text = format!("{channel} = {}", text::clean(&value.to_string()));
                Shown::one(Out::Talk, Line::labelled(Style::Accent, "set").text(&text))
            }
            Body::InputSet { input, value, .. } => {
                let text = format!("input {input} = {}", text::clean(&value.to_string()));
                Shown::one(Out::Talk, Line::labelled(Style::Accent, "set").text(&text))
            }
            Body::Ended { status, report } => self.ended(*status, report),
            Body::Gone {} => Shown::one(Out::Talk, Line::under().styled(Style::Dim, "(erased)")),
            // Whoever drives it now may sit at another terminal.
            Body::Leased { .. } => {
                self.told.clear();
                Shown::default()
            }
            Body::AgentSpawned { parent: None, .. } | Body::AgentEnded { .. } => Shown::default(),
            Body::Prepared { .. } | Body::Erased { .. } | Body::Checkpointed { .. } => Shown::default(),
            Body::Unknown(_) => {
                let text = format!("(an event of a later version: {})", event.body.kind());
                Shown::one(Out::Extra, Line::under().styled(Style::Dim, &text))
            }
        }
    }

    fn tell(&mut self, why: &str) {
        if self.told.len() >= TOLD_MAX {
            self.told.pop_front();
        }
        self.told.push_back(why.trim().to_owned());
    }

    fn is_told(&self, why: &str) -> bool {
        self.told.iter().any(|told| !told.is_empty() && why.contains(told.as_str()))
    }

    /// The member that an agent of a swarm works for.
    fn member_of(&self, agent: &mycel_abi::AgentId) -> Option<String> {
        let visit = agent.as_str().parse().ok()?;
        let member = self.view.copies.get(&visit)?;
        Some(format!("{member} on {}", team::agent_name(agent.as_str())))
    }

    fn started(&self) -> Shown {
        let view = &self.view;
        let mut lines = Vec::new();
        let mut goal = text::clean_lines(&view.goal).into_iter();
        let first = goal.next().unwrap_or_default();
        lines.push(Line::labelled(Style::Accent, "mycel").styled(Style::Strong, &first));
        lines.extend(goal.map(|line| Line::under().styled(Style::Strong, &line)));
        if let Some(fork) = &view.forked_from {
            let text = format!("from run {} at event {}", format::short_id(fork.run.as_str()), fork.event);
            lines.push(Line::labelled(Style::Dim, "fork").styled(Style::Dim, &text));
        }
        if let Some(fired) = &view.fired {
            let text = format!("schedule {}: {}", fired.schedule, fired.when);
            lines.push(Line::labelled(Style::Dim, "fired").styled(Style::Dim, &text));
        }
        Shown::all(Out::Talk, lines)
    }

    fn planned(&self, plan: &Plan) -> Vec<Line> {
        let named = |step: &&StepView| plan.steps.iter().any(|planned| planned.id == step.id);
        let waiting = self.view.steps.iter().filter(named).filter(|step| step.state == CallState::Waiting);
        let label = if plan.parent.is_some() { "replan" } else { "plan" };
        let mut lines: Vec<Line> = waiting.map(|step| plan_line(step, self.view.steps.len())).collect();
        if let Some(first) = lines.first_mut() {
            *first = first.clone().relabel(Style::Accent, label);
        }
        lines
    }

    fn show_thought(&mut self, turn: &TurnId, agent: &str, text: &str, is_answer: bool) -> Shown {
        if text.trim().is_empty() || self.streamed.contains(turn) {
            return Shown::default();
        }
        if !is_answer {
            let out = if team::is_written_plan(agent, text) { Out::Extra } else { Out::Talk };
            return Shown::all(out, sentence(team::agent_name(agent), Style::Dim, text));
        }
        answered(text)
    }

    fn judged(&self, call: &Call, judgement: &Judgement, already_refused: bool) -> Shown {
        let Some(view) = self.view.call(call.id()) else { return Shown::default() };
        match &judgement.verdict {
            Verdict::Go => Shown::now(format!("{}{}", number_prefix(&self.view, view), view.summary)),
            // The question follows and says it all.
            Verdict::Ask { .. } => Shown::default(),
            Verdict::No(refusal) if refusal.rule == "person" && already_refused => Shown::default(),
            Verdict::No(_) => Shown::all(Out::Must, refused_lines(&self.view, view)),
        }
    }

    fn asked(&self, question: &Question) -> Shown {
        let Some(view) = self.view.questions.iter().rfind(|known| known.id == question.id) else {
            return Shown::default();
        };
        Shown::all(Out::Must, approvals::question_lines(&self.view, view, approvals::PREVIEW_LINES))
    }

    fn answered(&self, id: &QuestionId, answer: &Answer) -> Shown {
        let mut lines = vec![answer_line(id, answer)];
        let question = self.view.questions.iter().find(|known| known.id == *id);
        if let (AnswerKind::Deny, Some(QuestionKind::Call { call, .. })) =
            (&answer.kind, question.map(|q| &q.kind))
        {
            lines.extend(self.view.call(call).map(|call| call_line(&self.view, call)));
        }
        Shown::all(Out::Talk, lines)
    }

    fn call_ended(&self, call: &CallView) -> Shown {
        let lines = call_lines(&self.view, call);
        if team::is_inner(&self.view, call) {
            return Shown::all(Out::Extra, lines);
        }
        let out = if call.state == CallState::Ok { Out::Talk } else { Out::Must };
        Shown::all(out, lines)
    }

    fn ended(&self, status: RunStatus, report: &str) -> Shown {
        let out = if status == RunStatus::Finished { Out::Talk } else { Out::Must };
        let mut lines = Vec::new();
        let known = status != RunStatus::Finished && self.is_told(report);
        if !known && !report.trim().is_empty() && report.trim() != self.view.answer.trim() {
            lines.extend(text::clean_lines(report).iter().map(|line| Line::under().text(line)));
        }
        lines.extend(node::rerun_of(&self.view).map(|command| hint_line(&command)));
        lines.push(run_line(&self.view));
        Shown::all(out, lines)
    }
}

impl RunView {
    /// Whether the call that `event` judges stands refused already.
    fn stands_refused(&self, event: &Event) -> bool {
        match &event.body {
            Body::Judged { call, .. } => {
                self.call(call.id()).is_some_and(|call| call.state == CallState::Refused)
            }
            _ => false,
        }
    }
}

/// A label and some lines of text.
fn sentence(label: &str, style: Style, text: &str) -> Vec<Line> {
    let mut lines = text::clean_lines(text).into_iter();
    let first = lines.next().unwrap_or_default();
    let mut out = vec![Line::labelled(style, label).text(&first)];
    out.extend(lines.map(|line| Line::under().text(&line)));
    out
}

fn noted(level: NoteLevel, text: &str) -> Shown {
    match level {
        NoteLevel::Info => Shown::all(Out::Extra, sentence("note", Style::Dim, text)),
        NoteLevel::Warning => Shown::all(Out::Talk, sentence("note", Style::Warn, text)),
        NoteLevel::Error => Shown::all(Out::Must, sentence("error", Style::Bad, text)),
    }
}

/// What an agent is told from now on is shorter.
fn compacted(agent: &str, how: Compaction, brain: Option<&str>, tokens: (u64, u64)) -> Shown {
    let what = match (how, brain) {
        (Compaction::Shortened, _) => "older outputs are shortened".to_owned(),
        (Compaction::Summarised, Some(brain)) => format!("what came first is summarised by {brain}"),
        (Compaction::Summarised, None) => "what came first is summarised".to_owned(),
        (Compaction::Listed, _) => "what came first is told as a list of calls".to_owned(),
    };
    let (before, after) = (format::thousands(tokens.0), format::thousands(tokens.1));
    let text = format!("{agent} is told {after} tokens instead of {before}: {what}");
    Shown::one(Out::Talk, Line::labelled(Style::Dim, "context").styled(Style::Dim, &text))
}

fn caged(agent: &str, place: &str, layers: &[String], missing: &[String]) -> Shown {
    let on = if layers.is_empty() { "no layer".to_owned() } else { layers.join(", ") };
    let line = Line::labelled(Style::Dim, "cage").styled(Style::Dim, &format!("{agent} ({place}): {on}"));
    if missing.is_empty() {
        return Shown::one(Out::Extra, line);
    }
    let without = format!("{agent} ({place}) runs without {}; on: {on}", missing.join(", "));
    Shown::one(Out::Talk, Line::labelled(Style::Warn, "cage").text(&without))
}

/// An answer. Empty lines set it apart on a terminal; they are talk, so that a file holds the answer alone.
fn answered(text: &str) -> Shown {
    let mut lines = vec![(Out::Talk, Line::new())];
    lines.extend(text::clean_lines(text).iter().map(|line| (Out::Data, plain(line))));
    lines.push((Out::Talk, Line::new()));
    Shown { lines, progress: None }
}

/// A node that ended: where it led, or why it failed, if that is not known already.
fn node_ended(
    visit: &VisitId,
    next: &[NodeId],
    error: Option<&NodeError>,
    is_told: bool,
    remark: Option<&'static str>,
) -> Shown {
    let leads = |next: &[NodeId]| match next {
        [] => String::new(),
        next => format!(" -> {}", next.iter().map(NodeId::as_str).collect::<Vec<_>>().join(", ")),
    };
    let is_item = visit.as_str().rsplit('/').next().is_some_and(|last| last.contains('.'));
    let Some(error) = error else {
        let remark = remark.map(|remark| format!(": {remark}")).unwrap_or_default();
        let line = Line::labelled(Style::Good, "node").text(&format!("{visit}{remark}{}", leads(next)));
        return Shown::one(Out::Talk, line);
    };
    let then = match error.then {
        Then::Retry => "tried again".to_owned(),
        Then::Fallback => format!("its fallback is taken{}", leads(next)),
        Then::Branch => leads(next).trim_start().to_owned(),
        // What comes of it is up to its map or its swarm.
        Then::Fail if is_item => "one of several".to_owned(),
        Then::Fail => "the flow fails".to_owned(),
    };
    let style = if error.then == Then::Fail && !is_item { Style::Bad } else { Style::Warn };
    if is_told {
        return Shown::one(
            Out::Must,
            Line::labelled(style, "node").text(&format!("{visit} failed ({then})")),
        );
    }
    // What comes of it stands before the way out.
    let (why, hint) = error.message.split_once("hint: ").unwrap_or((&error.message, ""));
    let why = why.trim_end_matches([' ', ';', '\n']);
    let mut lines = sentence("node", style, &format!("{visit} failed: {why} ({then})"));
    let mut hint = text::clean_lines(hint).into_iter().filter(|line| !line.is_empty());
    lines.extend(hint.next().map(|first| hint_line(&first)));
    lines.extend(hint.map(|line| Line::under().text(&line)));
    Shown::all(Out::Must, lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::Screen;

    #[test]
    fn why_a_node_failed_is_told_once_and_stands_before_the_way_out() {
        let check = |visit: &str, message: &str, is_told: bool, expect: &[&str]| {
            let error = NodeError { message: message.to_owned(), then: Then::Fail };
            let visit: VisitId = visit.parse().expect("a visit");
            let shown = node_ended(&visit, &[], Some(&error), is_told, None);
            let screen = Screen::plain(100);
            let lines: Vec<String> = shown
                .lines
                .iter()
                .flat_map(|(_, line)| line.render(&screen))
                .map(|line| line.trim().to_owned())
                .collect();
            assert_eq!(lines, expect, "{message}");
        };
        check("a#1", "no model", false, &["node   a#1 failed: no model (the flow fails)"]);
        let hints = ["node   a#1 failed: no model (the flow fails)", "hint: add one"];
        check("a#1", "no model\nhint: add one", false, &hints);
        check("a#1", "no model; hint: add one", false, &hints);
        check("a#1", "no model", true, &["node   a#1 failed (the flow fails)"]);
        check("a#1.3", "no model", false, &["node   a#1.3 failed: no model (one of several)"]);
    }
}
