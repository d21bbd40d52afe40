//! Schedules: a table, one of them as a page, and what the watching process says.

use super::format;
use super::json::typed;
use crate::term::{Column, Line, Screen, Style, Table, text};
use mycel_abi::{Autonomy, FiringCause, Millis, RunId, pathtext};
use mycel_system::schedules::calendar::{self, Clock};
use mycel_system::schedules::store::Entry;
use mycel_system::schedules::{Act, End, Last, Missed, Overlap, When};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A schedule with how it stands. Field names are those of the `--json` output.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScheduleView {
    pub schedule: u64,
    pub when: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow: Option<String>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub input: Map<String, Value>,
    pub workspace: String,
    pub zone: Option<String>,
    pub missed: Missed,
    pub overlap: Overlap,
    pub paused: bool,
    pub autonomy: Autonomy,
    pub model: Option<String>,
    pub budget: BTreeMap<String, String>,
    pub timeout: Option<String>,
    /// When it fires next, if the clock says so.
    pub next_ms: Option<Millis>,
    pub last: Option<Last>,
    /// Runs that are not over, or wait to begin.
    pub open: Vec<OpenView>,
    pub fired_count: u64,
    pub missed_count: u64,
    pub overlapped_count: u64,
    /// What else wakes it than the clock: `change` or `webhook`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wakes: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most_ms: Option<u64>,
    /// Whether callers of the webhook may sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed: Option<bool>,
    /// `next_ms` on its own clock.
    #[serde(skip)]
    next: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OpenView {
    pub run: RunId,
    pub due_ms: Millis,
    pub cause: FiringCause,
}

impl ScheduleView {
    pub fn of(entry: &Entry, now: Millis) -> Self {
        let (schedule, standing) = (&entry.schedule, &entry.standing);
        let (goal, flow, input) = match &schedule.act {
            Act::Goal(goal) => (Some(goal.clone()), None, Map::new()),
            Act::Flow { flow, input } => (None, Some(flow.clone()), input.clone()),
        };
        let zone = calendar::zone(schedule.zone.as_deref()).ok();
        let next_ms = zone.as_ref().filter(|_| !schedule.paused).and_then(|zone| {
            let clock = Clock { when: &schedule.when, since: schedule.since_ms, zone };
            clock.next(now.max(standing.through_ms))
        });
        let is_change = matches!(schedule.when, When::Change(_));
        let open = standing.open.iter().map(|firing| OpenView {
            run: firing.run.clone(),
            due_ms: firing.due_ms,
            cause: firing.cause,
        });
        Self {
            schedule: schedule.number,
            when: schedule.when.to_string(),
            goal,
            flow,
            input,
            workspace: pathtext::encode(&schedule.workspace),
            zone: schedule.zone.clone(),
            missed: schedule.missed,
            overlap: schedule.overlap,
            paused: schedule.paused,
            autonomy: schedule.how.autonomy,
            model: schedule.how.model.clone(),
            budget: schedule.how.budget.clone(),
            timeout: schedule.how.timeout.clone(),
            next_ms,
            last: standing.last.clone(),
            open: open.collect(),
            fired_count: standing.fired,
            missed_count: standing.missed,
            overlapped_count: standing.overlapped,
            wakes: match &schedule.when {
                When::Change(_) => Some("change"),
                When::Webhook(_) => Some("webhook"),
                _ => None,
            },
            settle_ms: is_change.then_some(schedule.settle_ms),
            at_most_ms: is_change.then_some(schedule.at_most_ms),
            signed: schedule.hook.as_ref().map(|hook| hook.key.is_some()),
            next: next_ms.zip(zone).map(|(at, zone)| calendar::shown(at, &zone)),
        }
    }

    fn does(&self) -> String {
        let text = self.flow.as_ref().or(self.goal.as_ref()).cloned().unwrap_or_default();
        text::clean(&text)
    }

    /// The same in few words: a file by its name alone.
    fn does_shortly(&self) -> String {
        let does = self.does();
        match &self.flow {
            Some(_) => does.rsplit('/').next().unwrap_or_default().to_owned(),
            None => does,
        }
    }

    fn next_words(&self) -> String {
        match (&self.next, self.wakes) {
            _ if self.paused => "paused".to_owned(),
            // Without the seconds and the offset, which `next` shows.
            (Some(next), _) => next.rsplit_once(':').map_or(next.as_str(), |_| &next[..16]).to_owned(),
            (None, Some("change")) => "when files change".to_owned(),
            (None, Some(_)) => "when it is called".to_owned(),
            (None, None) => "never again".to_owned(),
        }
    }

    fn last_words(&self, now: Millis) -> String {
        let mut parts = Vec::new();
        if let Some(first) = self.open.first() {
            parts.push(format!("run {} is not over", format::short_id(first.run.as_str())));
        } else if let Some(last) = &self.last {
            parts.push(format!("{} {}", last.end.word(), format::ago(last.ended_ms, now)));
        }
        if self.missed_count > 0 {
            parts.push(format!("{} missed", self.missed_count));
        }
        if self.overlapped_count > 0 {
            parts.push(format!("{} skipped", self.overlapped_count));
        }
        parts.join(", ")
    }

    fn style(&self) -> Style {
        match self.last.as_ref().map(|last| last.end) {
            _ if !self.open.is_empty() => Style::Warn,
            Some(end) => style(end),
            None => Style::Dim,
        }
    }
}

fn style(end: End) -> Style {
    match end {
        End::Finished => Style::Good,
        End::Failed | End::NotUnderstood | End::NotStarted => Style::Bad,
        End::Stopped | End::Paused => Style::Warn,
    }
}

/// `mycel schedule list`.
pub fn table(views: &[ScheduleView], now: Millis, screen: &Screen) -> Vec<Line> {
    if views.is_empty() {
        return vec![
            Line::new().text("no schedules yet"),
            Line::new().styled(
                Style::Dim,
                "try: mycel schedule add \"every day 9:00\" goal \"how full are the disks?\"",
            ),
        ];
    }
    let columns = [
        Column::right("n"),
        Column::words("when"),
        Column::words("what it runs"),
        Column::left("next"),
        Column::words("last"),
    ];
    let mut table = Table::new(&columns);
    for view in views {
        let next = if view.paused { Style::Warn } else { Style::Plain };
        table.row(vec![
            (Style::Strong, view.schedule.to_string()),
            (Style::Plain, view.when.clone()),
            (Style::Plain, view.does_shortly()),
            (next, view.next_words()),
            (view.style(), view.last_words(now)),
        ]);
    }
    table.lines(screen, 0)
}

/// Whether somebody fires at all.
pub fn watcher(pid: Option<u32>) -> Line {
    match pid {
        Some(pid) => Line::under().styled(Style::Dim, &format!("watched by pid {pid}")),
        None => Line::under().styled(Style::Warn, "nothing fires now: start `mycel schedule watch`"),
    }
}

/// A schedule as the watching process lists it at its start.
pub fn watched_line(view: &ScheduleView, now: Millis) -> Option<Line> {
    let next = match (view.next_ms, view.wakes) {
        _ if view.paused => return None,
        (Some(at), _) => format::ago(at, now),
        (None, Some(_)) => view.next_words(),
        (None, None) => return None,
    };
    let line = Line::under().styled(Style::Strong, &format!("{}  ", view.schedule));
    Some(line.text(&text::clean(&view.when)).styled(Style::Dim, &format!("  {next}")))
}

fn field(label: &str, value: &str) -> Line {
    Line::labelled(Style::Dim, label).text(&text::clean(value))
}

/// `mycel schedule show`.
pub fn page(view: &ScheduleView, now: Millis) -> Vec<Line> {
    let mut lines = vec![field("number", &view.schedule.to_string()), field("when", &view.when)];
    let kind = if view.flow.is_some() { "flow" } else { "goal" };
    lines.push(Line::labelled(Style::Dim, kind).styled(Style::Strong, &view.does()));
    for (name, value) in &view.input {
        lines.push(field("input", &format!("{name} = {value}")));
    }
    lines.push(field("in", &view.workspace));
    lines.push(field("zone", view.zone.as_deref().unwrap_or("the machine's own")));
    lines.push(field("how", &how(view)));
    lines.push(field("policy", &format!("missed {}, overlap {}", word(&view.missed), word(&view.overlap))));
    if let Some((settle, at_most)) = view.settle_ms.zip(view.at_most_ms) {
        let text =
            format!("for {}, then at most every {}", format::duration(settle), format::duration(at_most));
        lines.push(field("quiet", &text));
    }
    if let Some(signed) = view.signed {
        let text = if signed { "the token, or a signature with it" } else { "the token" };
        lines.push(field("caller", text));
    }
    let next = view.next.clone().filter(|_| !view.paused).unwrap_or_else(|| view.next_words());
    lines.push(field("next", &next));
    for open in &view.open {
        let text = format!("run {}, due {}", open.run, format::ago(open.due_ms, now));
        lines.push(Line::labelled(Style::Warn, "open").text(&text));
    }
    if let Some(last) = &view.last {
        let text = format!("{} {}, run {}", last.end.word(), format::ago(last.ended_ms, now), last.run);
        lines.push(Line::labelled(style(last.end), "last").text(&text));
        lines.extend(
            last.why.iter().flat_map(|why| text::clean_lines(why)).map(|why| Line::under().text(&why)),
        );
    }
    let counts = format!(
        "{}, {} missed, {} skipped",
        format::count(view.fired_count, "time", "times"),
        view.missed_count,
        view.overlapped_count
    );
    lines.push(field("fired", &counts));
    lines
}

fn how(view: &ScheduleView) -> String {
    let mut parts = vec![format!("autonomy {}", view.autonomy)];
    parts.extend(view.model.as_ref().map(|model| format!("model {model}")));
    parts.extend(view.budget.iter().map(|(key, value)| format!("{key} = {value}")));
    parts.extend(view.timeout.as_ref().map(|time| format!("at most {time}")));
    parts.join(", ")
}

/// A word of a policy, as it is typed.
fn word(policy: &impl Serialize) -> String {
    serde_json::to_value(policy).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

pub fn schedule_json(view: &ScheduleView) -> Value {
    typed("schedule", view)
}

/// A token, the one time it can be seen.
pub fn token_lines(name: &str, token: &str, kept: Option<&str>) -> Vec<Line> {
    let keeps = kept.map_or_else(
        || "only its hash is kept: this is the one time it can be seen".to_owned(),
        |place| format!("callers may sign with it, so it is kept {place}"),
    );
    vec![
        Line::labelled(Style::Accent, "token").styled(Style::Strong, token),
        Line::under().text(&keeps),
        Line::under().text(&format!("call it with: POST /hook/{name}, Authorization: Bearer TOKEN")),
        Line::under().text("it is heard while `mycel schedule watch --listen 127.0.0.1:8787` runs"),
    ]
}

/// A moment that comes: of which schedule, and when.
pub fn next_line(schedule: u64, shown: &str, at: Millis, now: Millis, when: &str) -> Line {
    Line::new()
        .styled(Style::Strong, &format!("{schedule}  "))
        .text(shown)
        .styled(Style::Dim, &format!("  {}  {when}", format::ago(at, now)))
}

pub fn next_json(schedule: u64, at: Millis) -> Value {
    typed("schedule_next", &json!({ "schedule": schedule, "next_ms": at }))
}

pub fn removed_json(schedule: u64) -> Value {
    typed("schedule_removed", &json!({ "schedule": schedule }))
}

/// What the watching process says. Each is a line, and an object with `what`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Told {
    /// It watches.
    Watching {
        schedules: u64,
        listen: Option<String>,
    },
    /// A run begins.
    Fired {
        schedule: u64,
        when: String,
        run: RunId,
        due_ms: Millis,
        cause: FiringCause,
        late: bool,
        changed: u64,
    },
    /// A run that was begun before goes on.
    Continued {
        schedule: u64,
        run: RunId,
    },
    /// A run waits for a person.
    Waits {
        schedule: u64,
        run: RunId,
        question: Option<String>,
    },
    Ended {
        schedule: u64,
        run: RunId,
        end: End,
        why: Option<String>,
        took_ms: u64,
    },
    Missed {
        schedule: u64,
        count: u64,
        more: bool,
        policy: Missed,
    },
    Overlapped {
        schedule: u64,
        count: u64,
        run: Option<RunId>,
    },
    /// Files changed while its own run went.
    OwnChange {
        schedule: u64,
        until_ms: Millis,
    },
    /// A schedule cannot be followed now.
    Trouble {
        schedule: Option<u64>,
        error: String,
    },
    Stopped {
        open: u64,
    },
}

pub fn told_json(told: &Told) -> Value {
    typed("firing", told)
}

/// Whether it is said even when quiet.
pub fn must(told: &Told) -> bool {
    match told {
        Told::Ended { end, .. } => *end != End::Finished,
        Told::Waits { .. } | Told::Trouble { .. } => true,
        _ => false,
    }
}

pub fn told_lines(told: &Told, now: Millis) -> Vec<Line> {
    let short = |run: &RunId| format::short_id(run.as_str()).to_owned();
    let line =
        |style, label: &str, text: String| vec![Line::labelled(style, label).text(&text::clean(&text))];
    match told {
        Told::Watching { schedules, listen } => {
            let at =
                listen.as_ref().map(|at| format!(", webhooks at http://{at}/hook/NAME")).unwrap_or_default();
            let count = format::count(*schedules, "schedule", "schedules");
            line(Style::Accent, "watch", format!("{count}{at}; Ctrl-C stops"))
        }
        Told::Fired { schedule, when, run, due_ms, cause, late, changed } => {
            let why = match cause {
                FiringCause::Clock if *late => format!(", due {}", format::ago(*due_ms, now)),
                FiringCause::Change => format!(", {}", format::count(*changed, "file", "files")),
                FiringCause::Clock | FiringCause::Webhook => String::new(),
                FiringCause::Person => ", by hand".to_owned(),
            };
            line(Style::Accent, "fire", format!("schedule {schedule} ({when}{why}): run {}", short(run)))
        }
        Told::Continued { schedule, run } => {
            line(Style::Accent, "go on", format!("schedule {schedule}: run {} was not over", short(run)))
        }
        Told::Waits { schedule, run, question } => {
            let answer = match question {
                Some(question) => format!("mycel approve {}/{question}", short(run)),
                None => "mycel approvals".to_owned(),
            };
            line(Style::Warn, "waits", format!("schedule {schedule}: run {} asks you: {answer}", short(run)))
        }
        Told::Ended { schedule, run, end, why, took_ms } => {
            let text = format!(
                "schedule {schedule} {} in {}: mycel show {}",
                end.word(),
                format::duration(*took_ms),
                short(run)
            );
            let mut lines = vec![Line::labelled(style(*end), "ended").text(&text)];
            lines.extend(
                why.iter().flat_map(|why| text::clean_lines(why)).map(|why| Line::under().text(&why)),
            );
            lines
        }
        Told::Missed { schedule, count, more, policy } => {
            let count = if *more {
                format!("at least {count} times")
            } else {
                format::count(*count, "time", "times")
            };
            let text = format!(
                "schedule {schedule} was due {count} while nobody watched, and is not made up for (--missed {})",
                word(policy)
            );
            line(Style::Warn, "missed", text)
        }
        Told::Overlapped { schedule, count, run } => {
            let run = run.as_ref().map(|run| format!(": run {} is not over", short(run))).unwrap_or_default();
            let times = if *count == 1 { String::new() } else { format!(" {count} times") };
            let text = format!("schedule {schedule} was due{times} and is passed over{run} (--overlap skip)");
            line(Style::Warn, "skip", text)
        }
        Told::OwnChange { schedule, until_ms } => {
            let text = format!(
                "schedule {schedule}: files changed while it ran; it runs for them {} (--at-most)",
                format::ago(*until_ms, now)
            );
            line(Style::Dim, "changed", text)
        }
        Told::Trouble { schedule, error } => {
            let of = schedule.map(|number| format!("schedule {number}: ")).unwrap_or_default();
            super::error::ErrorView::text(&format!("{of}{error}"), crate::exit::Exit::Failed).lines()
        }
        Told::Stopped { open } => {
            let more = match open {
                0 => "nothing is under way".to_owned(),
                open => format!("{} the next time", format::count(*open, "run goes on", "runs go on")),
            };
            line(Style::Dim, "end", more)
        }
    }
}
