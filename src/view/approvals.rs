//! Questions that wait for a person, and how they are answered.

use super::format;
use super::lines::{TIME_COLUMNS, WORD_COLUMNS, hint_line, risk_style};
use super::run::{QuestionView, RunView};
use super::team;
use crate::term::{Choice, Line, Screen, Style};
use mycel_abi::{Millis, QuestionId, QuestionKind, Risk, RunId, Until};
use serde::Serialize;

/// Lines of a preview that are shown unasked.
pub const PREVIEW_LINES: usize = 8;

/// A question of one of the runs. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OpenQuestion {
    /// `RUN/qN`: what `mycel approve` takes.
    pub id: String,
    pub run: RunId,
    pub goal: String,
    pub tool: Option<String>,
    pub risk: Option<Risk>,
    #[serde(flatten)]
    pub question: QuestionView,
}

/// The open questions of a run.
pub fn of(view: &RunView) -> Vec<OpenQuestion> {
    let Some(run) = &view.run else { return Vec::new() };
    let open = |question: &QuestionView| {
        let call = question.call().and_then(|id| view.call(id));
        OpenQuestion {
            id: format!("{run}/{}", question.id),
            run: run.clone(),
            goal: view.goal.clone(),
            tool: call.map(|call| call.tool.clone()),
            risk: call.map(|call| call.risk),
            question: question.clone(),
        }
    };
    view.open_questions().map(open).collect()
}

/// What a person typed to name a question: `RUN/q1`, `RUN`, or `q1` where only one run waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionName {
    /// The first characters of the run's id.
    pub run: Option<String>,
    pub question: Option<QuestionId>,
}

/// Reads what a person typed to name a question.
pub fn parse_name(text: &str) -> Result<QuestionName, String> {
    let is_question = |part: &str| {
        part.strip_prefix('q').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    };
    let (run, question) = match text.split_once('/') {
        Some((run, question)) if !run.is_empty() && !question.is_empty() => (Some(run), Some(question)),
        None if is_question(text) => (None, Some(text)),
        None if !text.is_empty() => (Some(text), None),
        _ => {
            return Err(format!(
                "`{text}` names no question\nhint: the form is RUN/q1; `mycel approvals` lists them"
            ));
        }
    };
    let question = question.map(|text| text.parse().map_err(|error| format!("{error}"))).transpose()?;
    Ok(QuestionName { run: run.map(str::to_owned), question })
}

/// Of the open questions those that a name means.
pub fn find<'a>(name: &QuestionName, open: &'a [OpenQuestion]) -> Vec<&'a OpenQuestion> {
    let run = |question: &&OpenQuestion| {
        name.run.as_deref().is_none_or(|run| question.run.as_str().starts_with(run))
    };
    let id = |question: &&OpenQuestion| name.question.as_ref().is_none_or(|id| question.question.id == *id);
    open.iter().filter(run).filter(id).collect()
}

/// A question as it is shown when it is asked: what, with which tool, what it would touch, and why it is asked.
pub fn question_lines(view: &RunView, question: &QuestionView, preview_lines: usize) -> Vec<Line> {
    let call = question.call().and_then(|id| view.call(id));
    let mut head = Line::labelled(Style::Warn, "ask")
        .item(Style::Dim, question.id.as_str())
        .styled(Style::Strong, &question.text);
    if let Some(call) = call {
        head = head
            .tail(Style::Dim, &format!("{}  ", call.tool))
            .tail_left(risk_style(call.risk), call.risk.as_str(), WORD_COLUMNS)
            .tail_right(Style::Dim, "", TIME_COLUMNS);
    }
    let mut lines = vec![head];
    lines.extend(preview(&question.kind, &question.preview, preview_lines));
    lines.extend(
        team::patch_of(view, question).filter(|patch| patch.is_short()).iter().flat_map(|p| p.lines()),
    );
    // As long as it was when it was asked: what is shown again later reads the same.
    lines.extend(question.until().map(|until| until_line(until, question.asked_ms)));
    if let Some(why) = &question.why {
        lines.push(Line::under().styled(Style::Dim, &format!("why: {why}")));
    }
    if call.is_some_and(|call| call.undoable) {
        lines.push(Line::under().styled(Style::Dim, "can be undone"));
    }
    lines
}

/// What happens when nobody answers.
fn until_line(until: &Until, now: Millis) -> Line {
    let what = until.then.as_deref().unwrap_or("a failure");
    let text = match until.at.checked_sub(now).filter(|left| *left > 0) {
        Some(left) => format!("{what} in {} if nobody answers", format::duration(rounded(left))),
        None => format!("the time is over: {what} when the run goes on"),
    };
    Line::under().styled(Style::Dim, &text)
}

/// A question is asked some milliseconds after its time began.
fn rounded(ms: u64) -> u64 {
    let unit = if ms < 120_000 { 1000 } else { 60_000 };
    ms.div_ceil(unit) * unit
}

/// The first lines of a preview and how many more there are. What an agent or a flow asks is words, and all of them are shown.
fn preview(kind: &QuestionKind, all: &[String], most: usize) -> Vec<Line> {
    if matches!(kind, QuestionKind::Open { .. }) {
        return all.iter().map(|line| Line::under().text(line)).collect();
    }
    // One line more is as long as saying that there is one.
    let shown = if all.len() <= most + 1 { all.len() } else { most };
    let style = |line: &str| match line.as_bytes().first() {
        Some(b'+') => Style::Good,
        Some(b'-') => Style::Bad,
        _ => Style::Plain,
    };
    let mut lines: Vec<Line> =
        all[..shown].iter().map(|line| Line::under().styled(style(line), line)).collect();
    if shown < all.len() {
        lines.push(Line::under().styled(Style::Dim, &format!("\u{2026} and {} more", all.len() - shown)));
    }
    lines
}

/// The answers a person may type; a line breaks between them and not inside one.
pub fn choices_line(choices: &[Choice]) -> Line {
    let unbroken = |text: &str| text.replace(' ', "\u{a0}");
    let mut line = Line::under();
    for (at, choice) in choices.iter().enumerate() {
        let gap = if at == 0 { "" } else { "  " };
        line = line.text(gap).text(&unbroken(&format!("[{}] {}", choice.key(), choice.meaning())));
    }
    line
}

/// How an open question is answered from another terminal.
pub fn how_lines(question: &OpenQuestion) -> Vec<Line> {
    let id = short(question);
    let line = |text: String| Line::under().styled(Style::Accent, &text);
    match &question.question.kind {
        QuestionKind::Call { .. } | QuestionKind::Plan { .. } => {
            vec![line(format!("mycel approve {id}")), line(format!("mycel deny {id} --note \"why\""))]
        }
        QuestionKind::Unknown { .. } => {
            vec![
                line(format!("mycel approve {id} --happened")),
                line(format!("mycel approve {id} --run-again")),
            ]
        }
        QuestionKind::Open { form: Some(form), .. } if !field_names(form).is_empty() => {
            let fields: Vec<String> =
                field_names(form).iter().map(|name| format!("--field {name}=...")).collect();
            vec![line(format!("mycel approve {id} {}", fields.join(" ")))]
        }
        QuestionKind::Open { actions: Some(_), .. } => {
            vec![line(format!("mycel approve {id} --text CHOICE"))]
        }
        QuestionKind::Open { .. } => vec![line(format!("mycel approve {id} --text \"your answer\""))],
    }
}

/// What a form needs, or all it has where it needs nothing.
fn field_names(form: &serde_json::Value) -> Vec<&str> {
    let required = form["required"].as_array().into_iter().flatten().filter_map(serde_json::Value::as_str);
    let required: Vec<&str> = required.collect();
    let all = || form["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str());
    if required.is_empty() { all().collect() } else { required }
}

fn short(question: &OpenQuestion) -> String {
    format!("{}/{}", format::short_id(question.run.as_str()), question.question.id)
}

/// The list of `mycel approvals`.
pub fn lines(open: &[OpenQuestion], now: Millis, _screen: &Screen) -> Vec<Line> {
    if open.is_empty() {
        return vec![Line::new().text("nothing waits for an answer")];
    }
    let mut lines = Vec::new();
    for (at, question) in open.iter().enumerate() {
        if at > 0 {
            lines.push(Line::new());
        }
        lines.extend(open_lines(question, now));
    }
    lines
}

fn open_lines(open: &OpenQuestion, now: Millis) -> Vec<Line> {
    let ago = format::ago(open.question.asked_ms, now);
    let mut head = Line::labelled(Style::Warn, "ask").styled(Style::Strong, &open.question.text);
    if let (Some(tool), Some(risk)) = (&open.tool, open.risk) {
        head = head.tail(Style::Dim, &format!("{tool}  ")).tail(risk_style(risk), risk.as_str());
    }
    let mut lines = vec![head];
    lines.extend(preview(&open.question.kind, &open.question.preview, PREVIEW_LINES));
    lines.extend(open.question.until().map(|until| until_line(until, now)));
    if let QuestionKind::Open { choices, .. } = &open.question.kind
        && !choices.is_empty()
    {
        lines.push(Line::under().text(&format!("choices: {}", choices.join(", "))));
    }
    lines.push(Line::under().styled(Style::Dim, &format!("{ago}, for: {}", open.goal)));
    lines.extend(how_lines(open));
    lines
}

/// What to say when a name means no open question, or several.
pub fn not_found_lines(typed: &str, found: usize) -> Vec<Line> {
    let what =
        if found == 0 { "no open question is called" } else { "more than one open question is called" };
    vec![
        Line::labelled(Style::Bad, "error").text(&format!("{what} `{typed}`")),
        hint_line("`mycel approvals` lists them"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_questions_are_read() {
        let check = |text: &str, run: Option<&str>, question: Option<&str>| {
            let name = parse_name(text).unwrap();
            assert_eq!(
                (name.run.as_deref(), name.question.as_ref().map(|q| q.as_str())),
                (run, question),
                "{text}"
            );
        };
        check("01k2/q1", Some("01k2"), Some("q1"));
        check("q12", None, Some("q12"));
        check("01k2", Some("01k2"), None);
        check("q", Some("q"), None);
        for text in ["", "/", "01k2/", "/q1", "01k2/q 1"] {
            assert!(parse_name(text).is_err(), "{text}");
        }
    }
}
