use super::*;
use mycel_abi::NodeId;
use serde_json::json;

fn ok(text: &str) -> Read {
    read(text).unwrap_or_else(|problems| panic!("{text}\n{}", show(&problems)))
}

fn show(problems: &[Problem]) -> String {
    problems.iter().map(|problem| problem.to_string().replace('\n', " | ")).collect::<Vec<_>>().join("\n")
}

/// One node `x` of a flow, as JSON.
fn node(fields: &str) -> serde_json::Value {
    let read = ok(&format!("flow: f\nnodes:\n  x: {fields}\n"));
    let mut value = serde_json::to_value(&read.flow.nodes[0]).expect("JSON");
    value.as_object_mut().expect("an object").remove("id");
    value
}

#[test]
fn every_kind_is_read() {
    let check = |fields: &str, expect: serde_json::Value| assert_eq!(node(fields), expect, "{fields}");
    check("{ kind: start, next: a }", json!({"kind": "start", "next": ["a"]}));
    check(
        "{ kind: agent, uses: lead, task: \"{{ input.goal }}\", tools: [fs, git], model: strategic, output: { type: object }, writes: plan, next: [backend, frontend] }",
        json!({"kind": "agent", "uses": "lead", "task": "{{ input.goal }}", "tools": ["fs", "git"], "model": "strategic",
            "output": {"type": "object"}, "writes": "plan", "next": ["backend", "frontend"]}),
    );
    check(
        "{ kind: llm, prompt: p, system: s, model: m, about: a }",
        json!({"kind": "llm", "about": "a", "prompt": "p", "system": "s", "model": "m"}),
    );
    check(
        "{ kind: tool, tool: fs.read, args: { path: \"{{ input.file }}\", n: 1.5, deep: [yes, null, 0x10] }, retry: 3 }",
        json!({"kind": "tool", "tool": "fs.read", "args": {"path": "{{ input.file }}", "n": 1.5, "deep": ["yes", null, 16]},
            "retry": {"attempts": 3, "first_ms": 500, "factor": 2, "most_ms": 128_000}}),
    );
    check(
        "{ kind: recall, query: q, top: 5, retry: { attempts: 2, first: 1s, factor: 3, most: 2m } }",
        json!({"kind": "recall", "query": "q", "top": 5,
            "retry": {"attempts": 2, "first_ms": 1000, "factor": 3, "most_ms": 120_000}}),
    );
    check(
        "{ kind: set, values: { count: \"{{ count + 1 }}\" } }",
        json!({"kind": "set", "values": {"count": "{{ count + 1 }}"}}),
    );
    check(
        "{ kind: branch, cases: [ { when: \"score > 8\", next: good } ], else: bad }",
        json!({"kind": "branch", "cases": [{"when": "score > 8", "next": "good"}], "else": "bad"}),
    );
    check(
        "{ kind: map, over: files, item: file, at_once: 4, on_item_error: skip, each: { kind: llm, prompt: \"{{ file }}\" } }",
        json!({"kind": "map", "over": "files", "item": "file", "at_once": 4, "on_item_error": "skip",
            "each": {"kind": "llm", "prompt": "{{ file }}"}}),
    );
    check("{ kind: join, wait: any }", json!({"kind": "join", "wait": "any"}));
    check(
        "{ kind: loop, while: \"size(todo) > 0\", body: work, max_rounds: 10, next: done }",
        json!({"kind": "loop", "while": "size(todo) > 0", "body": "work", "max_rounds": 10, "next": ["done"]}),
    );
    check(
        "{ kind: reflect, prompt: p, pass: \"score >= 8\", on_fail: lead, max_rounds: 3, exhausted: done }",
        json!({"kind": "reflect", "prompt": "p", "pass": "score >= 8", "on_fail": "lead", "max_rounds": 3, "exhausted": "done"}),
    );
    check(
        "{ kind: human, message: m, actions: [approve, revise, stop], timeout: 3d, on: { approve: done, revise: lead }, on_words: revise, on_no: stop, on_enter: approve, on_timeout: revise }",
        json!({"kind": "human", "message": "m", "timeout_ms": 259_200_000, "on_timeout": "revise",
               "on_words": "revise", "on_no": "stop", "on_enter": "approve",
            "actions": [{"name": "approve", "next": "done"}, {"name": "revise", "next": "lead"}, {"name": "stop"}]}),
    );
    check(
        "{ kind: subflow, flow: other.flow.yaml, input: { goal: g }, on_error: { value: null } }",
        json!({"kind": "subflow", "flow": "other.flow.yaml", "input": {"goal": "g"}, "on_error": {"value": null}}),
    );
    check(
        "{ kind: end, output: { plan: \"{{ plan }}\" }, limits: { usd: 0.5, wall: 30m, steps: 1k }, breakpoint: true }",
        json!({"kind": "end", "output": {"plan": "{{ plan }}"}, "breakpoint": true,
            "limits": {"money_microusd": 500_000, "wall_ms": 1_800_000, "steps": 1000}}),
    );
    check(
        "{ kind: note, text: t, on_error: { next: z } }",
        json!({"kind": "note", "text": "t", "on_error": {"next": "z"}}),
    );
}

#[test]
fn the_head_is_read() {
    let flow = ok("
flow: ship-a-feature
version: 1
about: One sentence.
input: { goal: { type: string, required: true, about: What to build }, depth: { type: integer, default: 3 }, note: string }
state: { plan: { type: object }, patches: { type: \"[string]\", merge: append, initial: [] }, note: string }
nodes: { done: { kind: end } }
limits: { usd: 2.0, tokens: 400k, wall: 30m, model_calls: 100, tool_calls: 500, steps: 1000 }
")
    .flow;
    let expect = json!({
        "name": "ship-a-feature", "about": "One sentence.",
        "input": [{"name": "goal", "type": "string", "required": true, "about": "What to build"},
            {"name": "depth", "type": "integer", "default": 3}, {"name": "note", "type": "string"}],
        "state": [{"name": "plan", "type": "object"}, {"name": "patches", "type": "[string]", "merge": "append", "initial": []},
            {"name": "note", "type": "string"}],
        "nodes": [{"id": "done", "kind": "end"}],
        "limits": {"money_microusd": 2_000_000, "tokens": 400_000, "wall_ms": 1_800_000, "model_calls": 100, "tool_calls": 500,
            "steps": 1000},
    });
    assert_eq!(flow, serde_json::from_value(expect).expect("a flow"));
}

#[test]
fn every_problem_is_told_with_its_place() {
    let check = |text: &str, expect: &[&str]| {
        let problems = read(text).err().unwrap_or_default();
        assert_eq!(problems.len(), expect.len(), "{text}\n{}", show(&problems));
        for (problem, expect) in problems.iter().zip(expect) {
            let problem = problem.to_string().replace('\n', " | ");
            assert!(problem.starts_with(expect), "{text}\n{problem}\nwanted\n{expect}");
        }
    };
    let node = |fields: &str| format!("flow: f\nnodes:\n  x: {fields}\n");
    check("- a\n", &["line 1, column 1: a flow file must be a map of fields; it is a list"]);
    check(
        "flw: f\nnodes: {}\n",
        &[
            "line 1, column 1: the file has no `flow` | hint: add `flow:`",
            "line 1, column 1: the file has no field `flw` | hint: did you mean `flow`?",
        ],
    );
    check("flow: f\n", &["line 1, column 1: the file has no `nodes`"]);
    check(
        "flow: a b\nversion: 2\nnodes: {}\n",
        &[
            "line 2, column 10: the file is of version 2 of the format; this program knows up to 1 | hint: bring",
        ],
    );
    check("flow: a b\nversion: x\nnodes: {}\n", &["line 2, column 10: `version` must be a whole number"]);
    check("flow: a b\nnodes: {}\n", &["line 1, column 7: `a b` is no name of a flow | hint: letters"]);
    check(
        "flow: 12\nnodes: {}\n",
        &[
            "line 1, column 7: `flow` must be a text; it is the number `12` | hint: put it between quotes: \"12\"",
        ],
    );
    check(
        "flow: f\ninput: { a b: string, c: strin, d: [string] }\nnodes: {}\n",
        &[
            "line 2, column 10: `a b` cannot stand in conditions",
            "line 2, column 26: `strin` is no type",
            "line 2, column 36: input `d` is a list in YAML | hint: put the type between quotes: \"[string]\"",
        ],
    );
    check(
        "flow: f\ninput: { a: { type: any, about: One, or two } }\nnodes: {}\n",
        &["line 2, column 38: input `a` has no field `or two` | hint: a text with a comma"],
    );
    check(
        "flow: f\nstate: { a: { type: string, merge: add } }\nnodes: {}\n",
        &["line 2, column 36: `merge` must be one of last, append, merge, sum; it is the text `add`"],
    );
    check(
        &node("{ kind: lllm, prompt: p }"),
        &["line 3, column 14: there is no kind `lllm` | hint: did you mean `llm`?"],
    );
    check(
        &node("{ prompt: p }"),
        &["line 3, column 3: node `x` has no `kind` | hint: add `kind:`, one of start, agent"],
    );
    check(&node("llm"), &["line 3, column 6: node `x` must be a map of fields; it is the text `llm`"]);
    check(
        &node("{ kind: llm, promt: p }"),
        &[
            "line 3, column 3: node `x` has no `prompt`",
            "line 3, column 19: node `x` has no field `promt` | hint: did you mean `prompt`?",
        ],
    );
    check(
        &node("{ kind: end, args: p }"),
        &["line 3, column 19: node `x` has no field `args` | hint: `args` is a field of the kinds tool"],
    );
    check(
        &node("{ kind: llm, prompt: 5, next: [a, a], retry: x, timeout: 5, breakpoint: yes }"),
        &[
            "line 3, column 27: `prompt` must be a text; it is the number `5`",
            "line 3, column 40: `a` stands twice in `next`",
            "line 3, column 51: `retry` must be a whole number from 0; it is the text `x`",
            "line 3, column 63: `timeout`: `5` is no time: write 500ms",
            "line 3, column 78: `breakpoint` must be true or false; it is the text `yes`",
        ],
    );
    check(
        &node("{ kind: join, next: 'a b', limits: { usd: -1, tokns: 5 } }"),
        &[
            "line 3, column 26: `a b` is not a valid node id",
            "line 3, column 48: `usd`: `-1` is no amount",
            "line 3, column 52: `limits` has no field `tokns` | hint: did you mean `tokens`?",
        ],
    );
    check(
        &node("{ kind: human, message: m, actions: [ok, ok], on: { okk: y } }"),
        &[
            "line 3, column 47: the action `ok` stands twice",
            "line 3, column 58: there is no action `okk` | hint: did you mean `ok`?",
        ],
    );
    check(&node("{ kind: end, on_error: {} }"), &["line 3, column 19: `on_error` says what"]);
    check(
        &node("{ kind: end, on_error: { value: 1, next: a } }"),
        &["line 3, column 19: `on_error` says what"],
    );
    check(
        &node("{ kind: end, output: { a: .inf } }"),
        &["line 3, column 32: `.inf` is a number that JSON cannot hold"],
    );
    check(
        &node("{ kind: branch, cases: [{ when: a }, b] }"),
        &["line 3, column 30: a case has no `next`", "line 3, column 43: a case must be a map of fields"],
    );
    check(
        &node("{ kind: map, over: a, item: a-b, each: { kind: end, next: y } }"),
        &[
            "line 3, column 34: `a-b` cannot stand in conditions",
            "line 3, column 58: `each` of node `x` has no field `next`",
        ],
    );
    check(&node("{ kind: loop, while: a, body: b }"), &["line 3, column 3: node `x` has no `max_rounds`"]);
    let many: String = (0..200).map(|n| format!("  n{n}: {{ kind: nothing }}\n")).collect();
    assert_eq!(read(&format!("flow: f\nnodes:\n{many}")).err().map(|problems| problems.len()), Some(50));
    let deep =
        format!("flow: f\nstate: {{ a: \"{}any{}\" }}\nnodes: {{}}\n", "[".repeat(9999), "]".repeat(9999));
    check(&deep, &["line 2, column 13: channel `a` has more than 64 brackets"]);
}

#[test]
fn version_0_is_migrated() {
    let old = "flow: f\nversion: 0\nsteps:\n  a: { kind: rag, query: q, goto: b }\n  b:\n    kind: branch\n    cases: [{ when: x, goto: c }]\n    on_error: { goto: c }\n  m: { kind: map, over: l, item: i, each: { kind: rag, query: q } }\n  c: { kind: end }\n";
    let new = "flow: f\nnodes:\n  a: { kind: recall, query: q, next: b }\n  b:\n    kind: branch\n    cases: [{ when: x, next: c }]\n    on_error: { next: c }\n  m: { kind: map, over: l, item: i, each: { kind: recall, query: q } }\n  c: { kind: end }\n";
    let read_old = ok(old);
    assert_eq!((read_old.version, &read_old.flow), (0, &ok(new).flow));
    assert_eq!(read_old.marks.field(&NodeId::new("a"), "next"), Some((4, 29)));
    // This version does not know the old words.
    assert!(read(&old.replace("version: 0", "version: 1")).is_err());
}

#[test]
fn everything_has_its_place() {
    let text = "flow: f\nnodes:\n  a:\n    kind: llm\n    prompt: |\n      one\n      two {{ x }}\n    next: [b, c]\n";
    let marks = ok(text).marks;
    let a = NodeId::new("a");
    assert_eq!(marks.node(&a), Some((3, 3)));
    assert_eq!(marks.field(&a, "prompt"), Some((5, 5)));
    assert_eq!(marks.edge(&a, "next", 1), Some((8, 15)));
    let at = marks.inside(&["nodes", "a", "prompt"], 2, 5);
    assert_eq!((at.line, at.column), (7, 11));
    assert_eq!(marks.node(&NodeId::new("b")), None);
}
