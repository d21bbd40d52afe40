//! How fast the journal is, as JSON lines: `serial` and `threads` append steps, `open` opens a long journal.
//!
//! One step is what one tool call costs the journal: the outcome of the last call and the judgement of the next, two
//! events in one append. Arguments: `--dir D` (default: the system's folder for temporary files), `--steps N`,
//! `--threads N`, `--events N`, `--only serial|threads|open`.

#![allow(clippy::print_stdout, reason = "the numbers are the output")]

use mycel_abi::{Actor, AgentId, Body, EventId, NewEvent, RunId};
use mycel_journal::{Journal, LookBack, Options};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Events of one append when a long journal is built.
const BUILD_BATCH: u64 = 1024;

struct Settings {
    dir: PathBuf,
    steps: u64,
    threads: u64,
    events: u64,
    only: Option<String>,
}

impl Settings {
    fn from_arguments() -> Self {
        let mut settings =
            Settings { dir: std::env::temp_dir(), steps: 5000, threads: 64, events: 1_000_000, only: None };
        let mut arguments = std::env::args().skip(1).filter(|word| word != "--bench");
        while let (Some(name), Some(value)) = (arguments.next(), arguments.next()) {
            let number =
                || value.parse().unwrap_or_else(|_| panic!("{name} needs a whole number, not `{value}`"));
            match name.as_str() {
                "--dir" => settings.dir = value.into(),
                "--steps" => settings.steps = number(),
                "--threads" => settings.threads = number(),
                "--events" => settings.events = number(),
                "--only" => settings.only = Some(value),
                other => panic!("unknown argument {other}"),
            }
        }
        settings
    }
    fn wants(&self, name: &str) -> bool {
        self.only.as_deref().is_none_or(|only| only == name)
    }
}

fn body(value: serde_json::Value) -> Body {
    serde_json::from_value(value).expect("the bodies of the bench are known kinds")
}

/// The outcome of the call before and the judgement of this one: about 1 KB of bodies.
fn step(run: &RunId, number: u64) -> Vec<NewEvent> {
    let outcome = json!({"status": "ok", "output": {"path": "/home/anna/site/index.html", "bytes": 1834, "lines": 61,
        "head": "<!doctype html><html lang=en><meta charset=utf-8><title>Spores</title>"}});
    let done = json!({"kind": "done", "call": format!("lead.t{number}.c1"), "attempt": 1, "generation": 1,
        "outcome": outcome, "cost": {"tool_calls": 1, "wall_ms": 3}});
    let call = json!({
        "proposal": {"id": format!("lead.t{}.c1", number + 1), "agent": "lead", "step": "s3", "tool": "fs.read",
            "args": {"path": "/home/anna/site/style.css", "from": 1, "lines": 200}},
        "assessment": {"summary": "read /home/anna/site/style.css (lines 1 to 200)",
            "needs": ["fs:read:/home/anna/site/style.css"], "risk": "low", "effect": "pure", "undoable": false,
            "timeout_ms": 10_000, "reserve": {"tool_calls": 1, "wall_ms": 10_000}}});
    let check = |name: &str| json!({"name": name, "verdict": "go", "note": "allowed by the run"});
    let judgement = json!({"verdict": "go", "intent": "ab".repeat(32), "generation": 1,
        "reserved": {"tool_calls": 1, "wall_ms": 10_000},
        "checks": [check("capability"), check("policy"), check("risk"), check("budget")]});
    let judged = json!({"kind": "judged", "call": call, "judgement": judgement});
    let at = 1_700_000_000_000 + number;
    let id = |part: u32| EventId::new(format!("{run}.{number}.{part}"));
    let actor = Actor::Agent(AgentId::new("lead"));
    let event = |part, value| NewEvent {
        id: id(part),
        run: run.clone(),
        parent: Some(id(0)),
        at,
        actor: actor.clone(),
        body: body(value),
    };
    vec![event(0, done), event(1, judged)]
}

fn payload_bytes() -> usize {
    let events = step(&RunId::new("r"), 1000);
    events.iter().map(|event| mycel_abi::canonical::to_string(&event.body).len()).sum()
}

/// A journal in an empty folder under `dir`.
fn fresh(dir: &Path, name: &str) -> (Journal, PathBuf) {
    let path = dir.join(format!("mycel-bench-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path);
    (Journal::open(&path, Options::default()).expect("the journal opens"), path)
}

fn folder_bytes(path: &Path) -> u64 {
    let entries = std::fs::read_dir(path).expect("the folder is there");
    entries.map(|entry| entry.and_then(|e| e.metadata()).map_or(0, |m| m.len())).sum()
}

fn report_steps(name: &str, steps: u64, seconds: f64, journal: Journal, path: &Path) {
    journal.flush().expect("the log is emptied");
    let bytes = folder_bytes(path) / steps;
    println!(
        "{}",
        json!({"bench": name, "steps": steps, "seconds": seconds, "steps_per_s": (steps as f64 / seconds) as u64,
            "bytes_per_step": bytes, "payload_bytes_per_step": payload_bytes()})
    );
    drop(journal);
    let _ = std::fs::remove_dir_all(path);
}

fn serial(settings: &Settings) {
    let (journal, path) = fresh(&settings.dir, "serial");
    let run = RunId::from_parts(1_700_000_000_000, 1);
    let steps: Vec<_> = (0..settings.steps).map(|number| step(&run, number)).collect();
    let start = Instant::now();
    for events in steps {
        journal.append(events).expect("the append succeeds");
    }
    report_steps("serial", settings.steps, start.elapsed().as_secs_f64(), journal, &path);
}

fn threads(settings: &Settings) {
    let (journal, path) = fresh(&settings.dir, "threads");
    let each = settings.steps.div_ceil(settings.threads) * 4;
    let work: Vec<Vec<_>> = (0..settings.threads)
        .map(|thread| {
            let run = RunId::from_parts(1_700_000_000_000, thread as u32);
            (0..each).map(|number| step(&run, number)).collect()
        })
        .collect();
    let start = Instant::now();
    std::thread::scope(|scope| {
        for steps in work {
            let journal = &journal;
            scope.spawn(move || {
                for events in steps {
                    journal.append(events).expect("the append succeeds");
                }
            });
        }
    });
    report_steps("threads", each * settings.threads, start.elapsed().as_secs_f64(), journal, &path);
}

fn open(settings: &Settings) {
    let (journal, path) = fresh(&settings.dir, "open");
    let mut number = 0;
    while number < settings.events {
        let run = RunId::from_parts(1_700_000_000_000 + number / BUILD_BATCH, 1);
        let batch = (0..BUILD_BATCH / 2).flat_map(|part| step(&run, number + part)).collect();
        journal.append(batch).expect("the append succeeds");
        number += BUILD_BATCH;
    }
    let last = journal.resolve("last").expect("there is a run");
    drop(journal);
    let start = Instant::now();
    let journal = Journal::open(&path, Options::default()).expect("the journal opens");
    let opened = start.elapsed();
    let events = journal.run(&last).expect("the run is read").len();
    let listed = Instant::now();
    let runs = journal.runs(20).expect("the runs are listed").len();
    let list_runs_us = listed.elapsed().as_micros() as u64;
    // What an estimate from experience reads: which of the last runs were flows, and a few kinds of the events of 40 of them.
    let begun = Instant::now();
    let bounds = LookBack { since: 0, runs_max: 200 };
    let flows = journal.runs_begun_with("flow_started", bounds).expect("the runs are looked at").len();
    let look_back_us = begun.elapsed().as_micros() as u64;
    let begun = Instant::now();
    let mut looked_at = 0;
    for row in journal.runs(40).expect("the runs are listed") {
        let kinds = ["agent_spawned", "thought", "agent_ended"];
        looked_at += journal.run_of_kinds(&row.run, &kinds, 1_000).expect("the run is read").1;
    }
    let read_kinds_us = begun.elapsed().as_micros() as u64;
    println!(
        "{}",
        json!({"bench": "open", "events": journal.last_seq().expect("there is a last event"),
            "open_us": opened.as_micros() as u64, "open_and_read_last_run_us": (listed - start).as_micros() as u64,
            "last_run_events": events, "list_runs_us": list_runs_us, "runs": runs, "flows": flows,
            "look_back_us": look_back_us, "read_kinds_us": read_kinds_us, "looked_at_events": looked_at,
            "bytes": folder_bytes(&path)})
    );
    drop(journal);
    let _ = std::fs::remove_dir_all(&path);
}

fn main() {
    let settings = Settings::from_arguments();
    for (name, bench) in [("serial", serial as fn(&Settings)), ("threads", threads), ("open", open)] {
        if settings.wants(name) {
            bench(&settings);
        }
    }
}
