//! Whole runs of the reactive tier: goal, call, outcome, next call, answer, with outcomes shaped like the tools' own.

use mycel_abi::{
    CallId, EffectClass, Goal, Label, Outcome, OutcomeStatus, Refusal, Risk, StopReason, ToolFailure,
};
use mycel_models::reactive::Reactive;
use mycel_models::{Brain, CallResult, Context, Item, Reply};
use serde_json::{Value, json};

const DAY_MS: u64 = 86_400_000;
const NOW_MS: u64 = 1_800_000_000_000;

/// A run in a workspace, driven by hand.
struct Run {
    context: Context,
    brain: Reactive,
}

impl Run {
    fn new(goal: &str) -> Self {
        let goal = Goal { text: goal.into(), workspace: "/w".into(), labels: vec![Label::Chat] };
        let context = Context {
            goal,
            system: String::new(),
            items: Vec::new(),
            tools: Vec::new(),
            output: None,
            max_tokens: 1000,
        };
        let known = vec![("fs.delete".to_owned(), Risk::High, EffectClass::Checkable)];
        Run { context, brain: Reactive::at(NOW_MS).with_tools(known) }
    }
    fn turn(&mut self) -> Reply {
        let mut shown = String::new();
        let mut show = |delta| match delta {
            mycel_models::Delta::Text(text) | mycel_models::Delta::Reasoning(text) => shown.push_str(&text),
        };
        let reply = self.brain.turn(&self.context, &mut show, &|| false).expect("rules do not fail");
        assert_eq!(shown, reply.text);
        self.context.items.push(Item::Thought { text: reply.text.clone(), calls: reply.calls.clone() });
        reply
    }
    fn came(&mut self, tool: &str, result: CallResult) {
        let call = CallId::new("lead.t1.c1");
        self.context.items.push(Item::Result { call, provider_id: None, tool: tool.into(), result });
    }
    fn ok(&mut self, tool: &str, output: Value) {
        self.came(tool, CallResult::Done(Outcome::ok(output)));
    }
    fn says(&mut self, text: &str) {
        self.context.items.push(Item::Person { text: text.into() });
    }
}

fn call(reply: &Reply) -> (String, Value) {
    assert_eq!(reply.stop, StopReason::Calls, "{}", reply.text);
    assert_eq!(reply.calls.len(), 1);
    (reply.calls[0].tool.clone(), reply.calls[0].args.clone().expect("rules make objects"))
}

fn entry(name: &str, bytes: u64) -> Value {
    let modified_ms = NOW_MS - 3 * DAY_MS;
    json!({ "path": format!("/w/{name}"), "name": name, "kind": "file", "bytes": bytes, "modified_ms": modified_ms, "mode": "0644" })
}

fn searched(entries: Vec<Value>) -> Value {
    let matched = entries.len();
    json!({ "path": "/w", "matches": [], "entries": entries, "looked_at": 9, "matched": matched, "truncated": false })
}

#[test]
fn the_biggest_files_are_told_with_sizes_and_short_paths() {
    let mut run = Run::new("which files here take the most space?");
    let first = run.turn();
    assert_eq!(call(&first).0, "fs.list");
    let (title, steps, report) = first.plan.expect("the first turn has the plan");
    assert_eq!((title.as_str(), steps.len()), ("find the biggest files", 1));
    assert!(report[0].contains("files.biggest"), "{report:?}");
    let entries = vec![entry("a/big.iso", 1_234_567_890), entry("b.txt", 12)];
    run.ok("fs.list", json!({ "path": "/w", "entries": entries, "total": 7, "total_bytes": 1_234_600_000, "truncated": true }));
    let answer = run.turn();
    assert_eq!((answer.stop, answer.plan.is_none()), (StopReason::End, true));
    assert_eq!(
        answer.text,
        "The 2 biggest files of 7 in this folder (1.2 GB in all):\n  1.2 GB  a/big.iso\n    12 B  b.txt"
    );
}

#[test]
fn what_was_found_is_what_is_deleted() {
    let mut run = Run::new("delete all .tmp files here");
    let first = run.turn();
    assert_eq!(call(&first).0, "fs.search");
    let (_, steps, _) = first.plan.expect("a plan");
    assert_eq!(steps[1].args, json!({ "paths": "{{ s1.entries|map(attribute='path')|list }}" }));
    assert_eq!((steps[1].risk, steps[1].effect), (Risk::High, EffectClass::Checkable));
    assert_eq!((steps[0].risk, steps[0].effect), (Risk::Medium, EffectClass::Opaque));
    run.ok("fs.search", searched(vec![entry("x.tmp", 5), entry("d/y.tmp", 7)]));
    let second = run.turn();
    assert_eq!(call(&second), ("fs.delete".into(), json!({ "paths": ["/w/x.tmp", "/w/d/y.tmp"] })));
    assert!(second.plan.is_none());
    run.ok("fs.delete", json!({ "deleted": ["/w/x.tmp", "/w/d/y.tmp"], "missing": [], "files": 2, "folders": 0, "links": 0, "bytes": 12 }));
    assert_eq!(run.turn().text, "Deleted 2 files (12 B):\n  x.tmp\n  d/y.tmp");
}

#[test]
fn nothing_found_means_no_second_call() {
    let mut run = Run::new("find the logs older than 30 days and compress them");
    run.turn();
    run.ok("fs.search", searched(vec![]));
    let answer = run.turn();
    assert_eq!(answer.stop, StopReason::End);
    assert_eq!(answer.text, "Nothing to compress: found no .log files older than 30 days.");
}

#[test]
fn a_refusal_is_told_with_its_reason_and_the_persons_note() {
    let mut run = Run::new("delete all .tmp files here");
    run.turn();
    run.ok("fs.search", searched(vec![entry("x.tmp", 5)]));
    run.turn();
    let refusal = Refusal { rule: "person".into(), reason: "denied".into(), hint: Some("ask again".into()) };
    run.came("fs.delete", CallResult::Refused(refusal));
    run.says("delete all .log files instead");
    let answer = run.turn();
    assert_eq!(answer.stop, StopReason::End);
    assert!(answer.calls.is_empty(), "a note is no goal");
    for part in [
        "Not done: delete the files found.",
        "denied",
        "delete all .log files instead",
        "Done before that: find .tmp files.",
        "hint: ask again",
    ] {
        assert!(answer.text.contains(part), "{part} in {}", answer.text);
    }
}

#[test]
fn a_failure_ends_the_plan_and_says_why() {
    let mut run = Run::new("move all pngs to images/");
    run.turn();
    let failure = ToolFailure { kind: "denied".into(), message: "cannot read /w".into(), hint: None };
    run.came("fs.search", CallResult::Done(Outcome::failed(failure)));
    let answer = run.turn();
    assert_eq!(answer.stop, StopReason::End);
    assert!(
        answer.text.starts_with("Failed: find .png files.\nWhy: cannot read /w.\nNothing was changed"),
        "{}",
        answer.text
    );
    let mut run = Run::new("kill 4242");
    run.turn();
    run.came(
        "process.kill",
        CallResult::Done(Outcome::without_output(OutcomeStatus::Unknown, "interrupted")),
    );
    assert!(run.turn().text.contains("nobody can tell"));
}

#[test]
fn an_interrupted_call_that_was_observed_counts_as_done() {
    let mut run = Run::new("create a folder called reports");
    run.turn();
    let outcome = Outcome {
        status: OutcomeStatus::Observed,
        ..Outcome::ok(json!({ "path": "/w/reports", "created": ["/w/reports"] }))
    };
    run.came("fs.mkdir", CallResult::Done(outcome));
    assert_eq!(run.turn().text, "Created reports.");
}

#[test]
fn the_next_message_of_a_chat_is_a_new_goal() {
    let mut run = Run::new("how much memory is free?");
    assert_eq!(call(&run.turn()).0, "system.memory");
    run.ok("system.memory", json!({ "total_bytes": 16_000_000_000_u64, "used_bytes": 4_000_000_000_u64, "free_bytes": 1, "available_bytes": 12_000_000_000_u64, "used_permille": 250, "swap_total_bytes": 0, "swap_used_bytes": 0 }));
    assert_eq!(run.turn().text, "12.0 GB of 16.0 GB can still be used (25.0 % is in use).");
    run.says("delete everything except the photos");
    let lost = run.turn();
    assert_eq!(lost.stop, StopReason::NotUnderstood);
    run.says("git status");
    let third = run.turn();
    assert_eq!(call(&third).0, "git.status");
    assert!(third.plan.is_some());
}

#[test]
fn what_is_not_understood_is_said_with_three_examples_and_the_way_to_a_model() {
    let mut run = Run::new("delete all .tmp files except mine");
    let reply = run.turn();
    assert_eq!(reply.stop, StopReason::NotUnderstood);
    assert!(reply.calls.is_empty() && reply.plan.is_none());
    assert!(reply.text.contains("nothing was done"));
    assert_eq!(reply.text.matches("\n  - ").count(), 3, "{}", reply.text);
    assert!(reply.text.contains("mycel config") && reply.text.contains("--model"));
}

#[test]
fn a_port_is_freed_only_if_one_process_holds_it() {
    let listener = |pid: Option<u32>| json!({ "protocol": "tcp", "local": "0.0.0.0:3000", "remote": "*:*", "state": "listen", "pid": pid, "process": "node" });
    let mut run = Run::new("kill whatever listens on port 3000");
    run.turn();
    run.ok("net.connections", json!({ "connections": [listener(Some(77)), listener(Some(77))], "total": 2 }));
    assert_eq!(call(&run.turn()), ("process.kill".into(), json!({ "pid": 77 })));
    run.ok("process.kill", json!({ "ended": [{ "pid": 77, "name": "node", "gone": true }] }));
    assert_eq!(run.turn().text, "node (pid 77), which listened on port 3000, has ended.");
    for (connections, says) in [
        (json!([]), "Nothing listens on port 3000"),
        (json!([listener(None)]), "may not see which process"),
        (json!([listener(Some(1)), listener(Some(2))]), "Several processes"),
    ] {
        let mut run = Run::new("kill whatever listens on port 3000");
        run.turn();
        run.ok("net.connections", json!({ "connections": connections, "total": 1 }));
        let answer = run.turn();
        assert!(answer.calls.is_empty() && answer.text.contains(says), "{}", answer.text);
    }
}

#[test]
fn duplicates_are_grouped_and_checksums_compared() {
    let mut run = Run::new("find duplicate files");
    run.turn();
    run.ok("fs.search", searched(vec![entry("a", 5), entry("b", 5), entry("c", 6)]));
    assert_eq!(call(&run.turn()), ("fs.hash".into(), json!({ "paths": ["/w/a", "/w/b"] })));
    let hashed = |name: &str| json!({ "path": format!("/w/{name}"), "hash": "ab", "bytes": 5 });
    run.ok(
        "fs.hash",
        json!({ "algorithm": "sha256", "hashes": [hashed("a"), hashed("b")], "all_equal": true }),
    );
    assert_eq!(run.turn().text, "1 group of files with the same content:\n5 B each:\n  a\n  b");
    let mut run = Run::new("is the md5 of b.zip d41d8cd98f00b204e9800998ecf8427e?");
    assert_eq!(call(&run.turn()).1, json!({ "paths": ["b.zip"], "algorithm": "md5" }));
    run.ok("fs.hash", json!({ "algorithm": "md5", "hashes": [{ "path": "/w/b.zip", "hash": "00", "bytes": 5 }], "all_equal": true }));
    assert!(run.turn().text.contains("does NOT have"));
}

#[test]
fn a_folder_that_holds_everything_is_never_deleted_by_name() {
    for goal in ["delete .", "rm -rf /", "delete ~", "remove ..", "delete this folder", "rm -rf ./"] {
        let reply = Run::new(goal).turn();
        assert!(reply.calls.is_empty(), "{goal}: {:?}", reply.calls);
    }
}

#[test]
fn a_result_that_is_too_large_ends_the_plan() {
    let mut run = Run::new("delete all .tmp files here");
    run.turn();
    let digest = Some(mycel_abi::Digest::of(b"x"));
    run.came("fs.search", CallResult::Done(Outcome { full_output: digest, ..Outcome::ok(Value::Null) }));
    let answer = run.turn();
    assert!(answer.calls.is_empty() && answer.text.contains("too large"), "{}", answer.text);
}

#[test]
fn a_cancelled_turn_says_nothing() {
    let run = Run::new("git status");
    assert!(Reactive::new().turn(&run.context, &mut |_| (), &|| true).is_err());
}

/// An outcome of each tool as it really looks, for rules whose answers need one.
fn sample(tool: &str) -> Value {
    let entry = entry("src/a.txt", 1200);
    let process = json!({ "pid": 7, "ppid": 1, "name": "node", "command": "node x", "user": "anna", "cpu_permille": 120, "memory_bytes": 5_000_000, "started_ms": NOW_MS - DAY_MS, "state": "running" });
    let printed = json!({ "exit_code": 0, "stdout": "3 a.txt\n", "stderr": "", "cut": false, "took_ms": 4 });
    let moved = json!([{ "from": "/w/a.txt", "to": "/w/b.txt" }]);
    let commit = json!({ "id": "0123456789abcdef", "parents": [], "author": "Anna", "email": "a@b", "at_ms": NOW_MS - DAY_MS, "subject": "Start", "body": "", "refs": [] });
    match tool {
        "fs.list" => {
            json!({ "path": "/w", "entries": [entry], "total": 1, "total_bytes": 1200, "truncated": false })
        }
        "fs.search" => {
            json!({ "path": "/w", "matches": [{ "path": "/w/a", "line": 3, "column": 1, "text": "  x" }], "entries": [entry], "looked_at": 2, "matched": 1, "truncated": true })
        }
        "fs.disk_usage" => {
            json!({ "path": "/w", "top": [{ "name": "/w/src", "disk_bytes": 4096, "apparent_bytes": 9, "files": 2, "modified_ms": 5 }], "total_disk_bytes": 4096, "total_apparent_bytes": 9, "files": 2, "folders": 1, "listed_of": 1, "unreadable_count": 1, "unreadable": [] })
        }
        "fs.read" => {
            json!({ "path": "/w/a", "content": "hello", "encoding": "text", "offset": 0, "read_bytes": 5, "total_bytes": 9, "truncated": true })
        }
        "fs.stat" => {
            json!({ "path": "/w/a", "exists": true, "entry": entry, "disk_bytes": 4096, "owner_id": 0, "group_id": 0, "links": 1, "inode": 3, "accessed_ms": 1, "changed_ms": 1 })
        }
        "fs.hash" => {
            json!({ "algorithm": "sha256", "hashes": [{ "path": "/w/a", "hash": "ab", "bytes": 1 }, { "path": "/w/b", "hash": "cd", "bytes": 2 }], "all_equal": false })
        }
        "fs.count" => {
            json!({ "files": [{ "path": "/w/a", "lines": 3, "words": 4, "bytes": 9 }], "lines": 3, "words": 4, "bytes": 9 })
        }
        "fs.write" => json!({ "path": "/w/a", "created": true, "bytes": 5, "sha256": "ab" }),
        "fs.edit" => json!({ "path": "/w/a", "replaced": 2, "bytes": 5, "sha256": "ab", "diff": "-a\n+b\n" }),
        "fs.delete" => {
            json!({ "deleted": ["/w/a"], "missing": [], "files": 1, "folders": 0, "links": 0, "bytes": 5 })
        }
        "fs.mkdir" => json!({ "path": "/w/a", "created": ["/w/a"] }),
        "fs.move" => json!({ "moved": moved }),
        "fs.copy" => json!({ "copied": moved, "files": 1, "bytes": 5 }),
        "fs.chmod" => {
            json!({ "changed": [{ "path": "/w/a", "before": "0644", "after": "0755" }], "changed_total": 1, "unchanged": 0 })
        }
        "fs.symlink" => json!({ "link": "/w/l", "target": "a", "target_exists": false }),
        "fs.archive" => {
            json!({ "archives": [{ "path": "/w/a.zip", "files": 1, "before_bytes": 9, "after_bytes": 5, "sha256": "ab" }], "removed": ["/w/a"], "before_bytes": 9, "after_bytes": 5 })
        }
        "fs.extract" => {
            json!({ "to": "/w/a", "paths": ["/w/a/b"], "files": 1, "folders": 0, "links": 0, "bytes": 5 })
        }
        "shell.run" | "shell.exec" => printed,
        "process.list" => json!({ "processes": [process], "matched": 1, "total": 9 }),
        "process.info" => {
            json!({ "process": process, "threads": 2, "cwd": "/", "listening": ["tcp 127.0.0.1:80"] })
        }
        "process.kill" => json!({ "ended": [{ "pid": 7, "name": "node", "gone": false }] }),
        "system.disk" => {
            json!({ "mounts": [{ "mount": "/", "device": "/dev/sda", "kind": "ext4", "read_only": false, "total_bytes": 9, "used_bytes": 4, "free_bytes": 5, "used_permille": 444, "inodes_total": 1, "inodes_free": 1 }] })
        }
        "system.memory" => {
            json!({ "total_bytes": 9, "used_bytes": 4, "free_bytes": 1, "available_bytes": 5, "used_permille": 444, "swap_total_bytes": 5, "swap_used_bytes": 1, "limit_bytes": 8 })
        }
        "system.cpu" => {
            json!({ "model": "X", "cores": 4, "used_permille": 250, "each_permille": [250], "load1_permille": 1500, "load5_permille": 900, "load15_permille": 0 })
        }
        "system.uptime" => {
            json!({ "uptime_s": 7200, "booted_ms": NOW_MS, "load1_permille": 1, "load5_permille": 1, "load15_permille": 1 })
        }
        "system.info" => {
            json!({ "hostname": "box", "os": "linux", "os_name": "Debian", "kernel": "6.1", "arch": "x86_64", "cores": 4, "memory_bytes": 9, "uptime_s": 60, "users": ["anna"] })
        }
        "system.env" => json!({ "variables": [{ "name": "HOME", "value": "/home/anna", "masked": false }] }),
        "system.network" => {
            json!({ "interfaces": [{ "name": "lo", "up": true, "addresses": ["127.0.0.1/8", "::1/128"], "rx_bytes": 1, "tx_bytes": 1, "rx_errors": 0, "tx_errors": 0 }], "default_gateway": "10.0.0.1", "dns_servers": ["10.0.0.1"] })
        }
        "time.now" => {
            json!({ "unix_ms": NOW_MS, "utc": "2027-01-15T08:00:00Z", "local": "2027-01-15T09:00:00+01:00", "zone": "Europe/Berlin", "offset_s": 3600, "weekday": "Friday" })
        }
        "net.connections" => {
            json!({ "connections": [{ "protocol": "tcp", "local": "0.0.0.0:80", "remote": "*:*", "state": "listen", "pid": 7, "process": "node" }], "total": 1 })
        }
        "net.port_check" => {
            json!({ "host": "a.b", "port": 80, "open": true, "state": "open", "detail": "", "took_ms": 4 })
        }
        "net.dns_lookup" => json!({ "host": "a.b", "addresses": ["1.2.3.4"], "took_ms": 4 }),
        "net.ping" => json!({ "host": "a.b", "sent": 4, "received": 3, "each_us": [1500], "avg_us": 1500 }),
        "net.download" => {
            json!({ "path": "/w/a.zip", "bytes": 5, "sha256": "ab", "resumed_from": 0, "url": "https://a.b/a.zip" })
        }
        "net.http_request" => {
            json!({ "status": 200, "url": "https://a.b/", "headers": [], "content_type": "text/plain", "body": "hi", "bytes": 2, "cut": false, "redirects": [], "took_ms": 4 })
        }
        "git.status" => {
            json!({ "root": "/w", "branch": "main", "ahead": 0, "behind": 0, "clean": false, "entries": [{ "path": "a", "staged": "none", "unstaged": "modified" }], "cut": false })
        }
        "git.log" => json!({ "commits": [commit], "more": false }),
        "git.diff" => {
            json!({ "files": [{ "path": "a", "added": 1, "removed": 0 }], "added": 1, "removed": 0, "text": "+x", "cut": false })
        }
        "git.branch" => {
            json!({ "current": "main", "branches": [{ "name": "main", "head": "ab", "subject": "Start" }], "cut": false })
        }
        "git.init" => json!({ "root": "/w", "branch": "main", "created": true }),
        "git.add" => json!({ "staged": ["a"], "cut": false }),
        "git.commit" => {
            json!({ "id": "0123456789abcdef", "branch": "main", "subject": "x", "files": 1, "added": 1, "removed": 0 })
        }
        "git.checkout" => json!({ "branch": "main", "head": "ab" }),
        "git.pull" => json!({ "head": "0123456789abcdef", "updated": true }),
        "git.push" => {
            json!({ "remote": "https://a.b/c", "refs": [{ "from": "main", "to": "main", "result": "updated", "detail": "" }] })
        }
        "git.clone" => json!({ "root": "/w/c", "branch": "main", "head": "ab" }),
        other => panic!("no sample for {other}"),
    }
}

/// Steps of the longest rule.
const STEPS_MAX: usize = 7;

#[test]
fn every_example_runs_to_an_answer_in_words() {
    for (rule, goal, _) in mycel_models::reactive::rule_tests().0 {
        let mut run = Run::new(&goal);
        let mut reply = run.turn();
        let mut turns = 0;
        while reply.stop == StopReason::Calls {
            let (tool, _) = call(&reply);
            run.ok(&tool, sample(&tool));
            reply = run.turn();
            turns += 1;
            assert!(turns <= STEPS_MAX, "{rule}: \"{goal}\" does not end");
        }
        assert_eq!(reply.stop, StopReason::End, "{rule}: \"{goal}\": {}", reply.text);
        for sign in ["into words", "Not done", "Unexpected", "{{", "{%", "undefined"] {
            assert!(!reply.text.contains(sign), "{rule}: \"{goal}\": {}", reply.text);
        }
    }
}
