//! What leaves the journal can be read and checked without it, for ever.

mod support;

use mycel_abi::{Body, Event, EventId, NewEvent, RunId};
use mycel_journal::{Exported, Journal};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use support::{Folder, ended, open, quiet, said};

const FIXTURE: &str = "tests/fixtures/v1.jsonl";

fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/verify.py")
}

/// Runs the stand-alone verifier; whether it was content, and everything it said. `None` without Python.
fn verify(export: &Path) -> Option<(bool, String)> {
    let output = Command::new("python3").arg(script()).arg(export).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    Some((output.status.success(), text.into_owned()))
}

fn export(journal: &Journal, run: Option<&RunId>, path: &Path) -> Exported {
    journal.export(run, &mut std::fs::File::create(path).unwrap()).unwrap()
}

fn sample(folder: &Folder) -> Journal {
    let journal = open(&folder.join("journal"));
    let odd = "caf\u{e9} \u{1f600} \u{7} \u{2028} \u{7f} \"\\/";
    let person = mycel_abi::Actor::Person(odd.into());
    journal
        .append(vec![said("r1", "one", odd), NewEvent { actor: person, ..said("r2", "two", "foreign") }])
        .unwrap();
    journal.append(vec![said("r1", "three", &"long ".repeat(1000)), ended("r1", "end")]).unwrap();
    journal.erase(&EventId::new("one"), "asked to").unwrap();
    journal.checkpoint().unwrap();
    journal
}

#[test]
fn a_stock_python_can_check_an_export() {
    let folder = Folder::new("export");
    let journal = sample(&folder);
    let path = folder.join("all.jsonl");
    assert_eq!(export(&journal, None, &path), Exported { events: 6, without_body: 1 });
    let Some((good, said)) = verify(&path) else { return };
    assert!(good && said.contains("6 events, 1 without a body, 1 signatures"), "{said}");
    let path = folder.join("run.jsonl");
    assert_eq!(export(&journal, Some(&RunId::new("r1")), &path), Exported { events: 6, without_body: 2 });
    assert!(!std::fs::read_to_string(&path).unwrap().contains("foreign"), "another run's body was shown");
    let (good, said) = verify(&path).unwrap();
    assert!(good && said.contains("6 events, 2 without a body"), "{said}");
}

#[test]
fn the_script_names_the_event_that_was_tampered_with() {
    let folder = Folder::new("tamper");
    let journal = sample(&folder);
    let path = folder.join("all.jsonl");
    export(&journal, None, &path);
    let lines: Vec<Value> = std::fs::read_to_string(&path)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let check = |tamper: &dyn Fn(&mut Vec<Value>), expect: &str| {
        let mut changed = lines.clone();
        tamper(&mut changed);
        let text: String = changed.iter().map(|line| format!("{line}\n")).collect();
        std::fs::write(&path, text).unwrap();
        let Some((good, said)) = verify(&path) else { return };
        assert!(!good && said.contains(expect), "expected {expect}, got {said}");
    };
    check(&|l| l[2]["body"] = json!("{}"), "event two (number 2): body, salt or digest was changed");
    check(&|l| l[2]["actor"] = json!("kernel"), "event two (number 2): header, digest or hash was changed");
    check(&|l| l[3]["at"] = json!(1), "event three (number 3): header, digest or hash was changed");
    check(
        &|l| l[2]["hash"] = json!("00".repeat(32)),
        "event three (number 3): does not follow the line before",
    );
    check(&|l| drop(l.remove(2)), "event three (number 3): does not follow the line before");
    check(&|l| l.swap(2, 3), "event three (number 3): does not follow the line before");
    check(
        &|l| (l[2]["body"], l[2]["salt"]) = (Value::Null, Value::Null),
        "event two (number 2): its body is missing",
    );
    check(&|l| l[0]["journal"] = json!("another"), "event one (number 1): does not follow the line before");
    check(&|l| l[0]["version"] = json!(2), "this is not an export this script knows");
}

/// A body of every kind, as the first version writes it.
fn every_kind() -> Vec<Value> {
    let digest = "ab".repeat(32);
    let call = json!({
        "proposal": {"id": "lead.t1.c1", "agent": "lead", "step": "s1", "tool": "fs.write", "args": {"path": "/a", "n": 9_007_199_254_740_993_u64}},
        "assessment": {"summary": "write a", "needs": ["fs:write:/a"], "risk": "medium", "effect": "checkable", "undoable": true, "timeout_ms": 1000}});
    let outcome = json!({"status": "ok", "output": {"bytes": 3}});
    vec![
        json!({"kind": "run_started", "goal": {"text": "tidy", "workspace": "/home/a"}, "autonomy": "supervised", "budget": {"tokens": 5}, "brain": "reactive", "version": "0.1.0", "policy": digest}),
        json!({"kind": "leased", "generation": 1, "owner": "node", "pid": 7}),
        json!({"kind": "agent_spawned", "agent": "lead", "role": "lead", "capabilities": ["fs:read:/home/a/**"], "budget": {}, "priority": 5}),
        json!({"kind": "granted", "agent": "lead", "capability": "fs:write:/a", "until": 99, "why": "asked"}),
        json!({"kind": "revoked", "agent": "lead", "capability": "fs:write:/a", "why": "enough"}),
        json!({"kind": "caged", "agent": "lead", "place": "local", "layers": ["landlock"], "missing": []}),
        json!({"kind": "thinking", "turn": "lead.t1", "agent": "lead", "brain": "reactive", "reserve": {"tokens": 1}}),
        json!({"kind": "thought", "turn": "lead.t1", "agent": "lead", "brain": "reactive", "text": "so", "calls": [call["proposal"]], "cost": {}, "stop": "calls"}),
        json!({"kind": "thought_failed", "turn": "lead.t1", "agent": "lead", "error": "no", "cost": {}, "retry": true}),
        json!({"kind": "planned", "plan": {"id": "p1", "agent": "lead", "title": "t", "steps": [{"id": "s1", "title": "w", "tool": "fs.write", "args": {}, "risk": "low", "effect": "pure"}]}}),
        json!({"kind": "judged", "call": call, "judgement": {"verdict": "go", "checks": [{"name": "risk", "verdict": "go", "note": "ok"}], "intent": digest, "reserved": {"tool_calls": 1}, "generation": 1}}),
        json!({"kind": "asked", "question": {"id": "q1", "agent": "lead", "kind": {"about": "call", "call": "lead.t1.c1", "intent": digest, "grants": []}, "text": "may I?"}}),
        json!({"kind": "answered", "question": "q1", "answer": {"by": "anna", "answer": "approve"}}),
        json!({"kind": "prepared", "call": "lead.t1.c1", "attempt": 1, "undo": {"items": [{"what": "remove", "path": "/a"}]}, "probe": null}),
        json!({"kind": "retried", "call": "lead.t1.c1", "attempt": 2, "generation": 2, "why": "restart"}),
        json!({"kind": "done", "call": "lead.t1.c1", "attempt": 1, "generation": 1, "outcome": outcome, "cost": {"tool_calls": 1}}),
        json!({"kind": "undone", "call": "lead.t1.c1", "outcome": outcome}),
        json!({"kind": "told", "text": "and also"}),
        json!({"kind": "rebudgeted", "budget": {"tokens": 9}}),
        json!({"kind": "said", "agent": "lead", "text": "long ".repeat(400)}),
        json!({"kind": "noted", "level": "warning", "text": "hm"}),
        json!({"kind": "paused", "reason": "person"}),
        json!({"kind": "resumed"}),
        json!({"kind": "agent_ended", "agent": "lead", "status": "finished", "report": "done"}),
        json!({"kind": "ended", "status": "finished", "report": "done"}),
    ]
}

/// Writes the fixture where there is none. It is never written again: it stands for journals people have.
fn write_fixture(path: &Path) {
    let folder = Folder::new("fixture");
    let journal = open(&folder.0);
    for (n, body) in every_kind().into_iter().enumerate() {
        let parent = n.checked_sub(1).map(|n| format!("e{n}"));
        let body: Body = serde_json::from_value(body).unwrap();
        journal.append(vec![support::event("run", &format!("e{n}"), parent.as_deref(), body)]).unwrap();
    }
    journal.append(vec![said("other", "gone", "forget"), ended("other", "end")]).unwrap();
    journal.erase(&EventId::new("gone"), "asked to").unwrap();
    journal.checkpoint().unwrap();
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    export(&journal, None, path);
}

/// Puts the lines of an export into a database by hand, as the version that wrote them had it.
fn restore(lines: &[Value], dir: &Path) {
    drop(Journal::open(dir, quiet()).unwrap());
    let raw = rusqlite::Connection::open(dir.join("journal.db")).unwrap();
    raw.execute_batch("PRAGMA synchronous = OFF; BEGIN").unwrap();
    raw.execute("UPDATE meta SET value = ?1 WHERE name = 'journal'", [lines[0]["journal"].as_str()]).unwrap();
    for line in &lines[1..] {
        let text = |name: &str| line[name].as_str();
        let number = |name: &str| line[name].as_i64();
        raw.execute(
            "INSERT INTO events VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, unhex(?9), ?10, unhex(?11), unhex(?12), unhex(?13))",
            rusqlite::params![
                number("seq"), text("id"), text("run"), text("parent"), number("at"), text("actor"), text("kind"),
                number("version"), text("salt"), text("body"), text("digest"), text("prev"), text("hash")
            ],
        )
        .unwrap();
    }
    let head = "UPDATE meta SET value = (SELECT CAST(unhex(printf('%016x', seq)) || hash AS BLOB) FROM events \
                ORDER BY seq DESC LIMIT 1) WHERE name = 'head'";
    raw.execute(head, []).unwrap();
    raw.execute_batch("COMMIT").unwrap();
}

#[test]
fn journals_of_the_first_version_load() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FIXTURE);
    if !path.exists() {
        write_fixture(&path);
        panic!("the fixture was missing and was written anew: it must be the one that was released");
    }
    if let Some((good, said)) = verify(&path) {
        assert!(good, "{said}");
    }
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let folder = Folder::new("first-version");
    restore(&lines, &folder.0);
    let journal = open(&folder.0);
    assert_eq!(journal.verify(&mut |_, _| ()).unwrap().problems, []);
    let events: Vec<Event> = journal.events(..).map(Result::unwrap).collect();
    assert_eq!(events.len(), lines.len() - 1);
    for (event, line) in events.iter().zip(&lines[1..]) {
        assert!(!matches!(event.body, Body::Unknown(_)), "{} is no longer understood", line["kind"]);
        let kind = if line["body"].is_null() { "gone" } else { line["kind"].as_str().unwrap() };
        assert_eq!(event.body.kind(), kind);
    }
    let kinds: std::collections::BTreeSet<_> =
        lines[1..].iter().map(|line| line["kind"].to_string()).collect();
    assert_eq!(kinds.len(), every_kind().len() + 2, "the fixture holds every kind");
    assert_eq!(
        journal.append(vec![said("run", "new", "and it goes on")]).unwrap()[0].seq,
        lines.len() as u64
    );
    assert_eq!(journal.verify(&mut |_, _| ()).unwrap().problems, []);
}
