use super::*;
use crate::read::read;
use serde_json::json;
use std::collections::BTreeSet;

const HEAD: &str = "flow: f
input: { goal: { type: string, required: true }, files: \"[string]\" }
state:
  text: string
  plan: object
  list: { type: \"[string]\", merge: append }
  total: { type: number, merge: sum }
  notes: \"[object]\"
  any: any
nodes:
";
/// Line of the first node.
const FIRST: usize = 11;

fn world() -> World {
    let schema = |required: &[&str]| {
        json!({"type": "object", "additionalProperties": false, "required": required, "properties": {
            "path": {"type": "string"}, "max_bytes": {"type": ["integer", "null"]}, "encoding": {"type": "string", "enum": ["text", "hex"]},
            "paths": {"type": "array"}}})
    };
    let tools = [("fs.read", schema(&["path"])), ("fs.list", schema(&[])), ("git.log", json!({}))];
    let flow = |text: &str| read(text).expect("a flow").flow;
    let flows = [
        (
            "a.flow.yaml",
            flow(
                "flow: a\ninput: { goal: { type: string, required: true }, n: integer }\nnodes: { e: { kind: end } }\n",
            ),
        ),
        (
            "deep/self.flow.yaml",
            flow(
                "flow: s\nnodes: { x: { kind: subflow, flow: ../deep/self.flow.yaml, next: e }, e: { kind: end } }\n",
            ),
        ),
        (
            "deep/here.flow.yaml",
            flow(
                "flow: h\nnodes: { x: { kind: subflow, flow: ../main.flow.yaml, next: e }, e: { kind: end } }\n",
            ),
        ),
    ];
    World {
        tools: Some(tools.map(|(name, schema)| (name.to_owned(), schema)).into()),
        secrets: Some(
            [("git.log".to_owned(), ["token", "header", "a", "b", "c"].map(str::to_owned).into())].into(),
        ),
        roles: Some(BTreeSet::from(["lead", "backend"].map(str::to_owned))),
        knowledge: None,
        flows: Some(flows.map(|(name, flow)| (name.to_owned(), flow)).into()),
        here: "main.flow.yaml".to_owned(),
    }
}

fn problems_of(text: &str) -> Vec<String> {
    let read = read(text).unwrap_or_else(|problems| panic!("{text}\n{problems:#?}"));
    check(&read.flow, &read.marks, &world()).iter().map(|p| p.to_string().replace('\n', " | ")).collect()
}

/// `nodes` below the usual head; `@n` in an expected line is the nth line of the nodes.
fn nodes(nodes: &str, expect: &[&str]) {
    let text = format!("{HEAD}{}", nodes.lines().map(|line| format!("  {line}\n")).collect::<String>());
    let problems = problems_of(&text);
    let place = |expect: &str| match expect.strip_prefix('@').and_then(|rest| rest.split_once(' ')) {
        Some((line, rest)) => {
            format!("line {}, {rest}", FIRST - 1 + line.parse::<usize>().expect("a number"))
        }
        None => expect.to_owned(),
    };
    assert_eq!(problems.len(), expect.len(), "{text}\n{problems:#?}");
    for (problem, expect) in problems.iter().zip(expect) {
        assert!(problem.starts_with(&place(expect)), "{text}\n{problem}\nwanted\n{}", place(expect));
    }
}

#[test]
fn a_good_flow_has_no_problems() {
    nodes(
        "context: { kind: recall, query: \"{{ input.goal }}\", writes: notes, next: lead }
lead: { kind: agent, uses: lead, task: \"{{ input.goal }} {{ notes | tojson }}\", tools: [fs, git.log], output: { type: object }, writes: plan, next: [backend, frontend] }
backend: { kind: agent, uses: backend, task: \"{{ plan }}\", writes: list, next: review }
frontend: { kind: agent, uses: agents/frontend.md, writes: list, next: review }
review: { kind: reflect, prompt: \"{{ list | join }}\", output: { type: number }, pass: \"total >= 8 && round < 3\", writes: total, on_fail: lead, max_rounds: 3, exhausted: done, next: merge }
merge: { kind: human, message: \"{{ list | length }}\", actions: [approve, revise], timeout: 3d, on: { approve: each, revise: lead }, on_timeout: revise }
each: { kind: map, over: input.files, item: file, each: { kind: tool, tool: fs.read, args: { path: \"{{ file }}\", max_bytes: 10, encoding: text } }, writes: any, next: more, on_error: { next: done } }
more: { kind: loop, while: size(list) < 5, body: read, max_rounds: 5, next: set }
read: { kind: tool, tool: git.log, args: { token: vault:GITHUB, header: \"Bearer vault:A-b_1\" }, writes: any, next: more }
set: { kind: set, values: { text: \"x {{ total }}\", list: a, plan: { a: 1 }, total: 1 }, next: sub }
sub: { kind: subflow, flow: a.flow.yaml, input: { goal: \"{{ text }}\", n: 3 }, writes: plan, next: way }
way: { kind: branch, ask: \"Which of {{ list }}?\", cases: [{ when: one, next: done }, { when: two, next: done }] }
done: { kind: end, output: { plan: \"{{ plan }}\", error: \"{{ error | default('') }}\" } }
remark: { kind: note, text: \"A remark. The vault: it is closed.\" }
",
        &[],
    );
}

#[test]
fn edges_lead_somewhere() {
    nodes(
        "a: { kind: end, next: b }\nb: { kind: end }",
        &["@1 column 19: `a` (end): nothing comes after it"],
    );
    nodes(
        "a: { kind: llm, prompt: p, next: [b, dnoe] }\nb: { kind: llm, prompt: p, next: done, on_error: { next: z } }\ndone: { kind: end }",
        &[
            "@1 column 40: `a` leads to `dnoe`, which is not there | hint: did you mean `done`?",
            "@2 column 60: `b` leads to `z`",
        ],
    );
    nodes(
        "a: { kind: branch, cases: [{ when: 1 > 0, next: x1 }], else: x2 }\nb: { kind: loop, while: 1 > 0, body: x3, max_rounds: 1 }\nc: { kind: reflect, pass: 1 > 0, on_fail: x4, exhausted: x5, max_rounds: 1, next: d }\nd: { kind: human, message: m, actions: [q], on: { q: x6 } }\ne: { kind: end }",
        &[
            "line 10, column 1: no way leads to an `end`",
            "@1 column 51: `a` leads to `x1`",
            "@1 column 64: `a` leads to `x2`",
            "@2 column 3: nothing that begins at `a` leads to `b`",
            "@2 column 40: `b` leads to `x3`",
            "@3 column 3: nothing that begins at `a` leads to `c`",
            "@3 column 45: `c` leads to `x4`",
            "@3 column 60: `c` leads to `x5`",
            "@4 column 3: nothing that begins at `a` leads to `d`",
            "@4 column 56: `d` leads to `x6`",
            "@5 column 3: nothing that begins at `a` leads to `e`",
        ],
    );
    nodes(
        "a: { kind: llm, prompt: p, next: [n, e] }\nn: { kind: note, text: t, breakpoint: true }\ne: { kind: end }",
        &["@1 column 37: `a` leads to the note `n`", "@2 column 29: `n` (note): nothing stops there"],
    );
    nodes(
        "n: { kind: note, text: t }\ne: { kind: end }",
        &[
            "line 10, column 1: no way leads to an `end`",
            "@1 column 3: a flow begins with its first node",
            "@2 column 3: nothing that begins at `n` leads to `e`",
        ],
    );
    assert_eq!(
        problems_of("flow: f\nnodes: {}\n"),
        ["line 2, column 1: the flow has no nodes | hint: add one: done: { kind: end }"]
    );
}

#[test]
fn rounds_have_a_bound() {
    nodes(
        "a: { kind: llm, prompt: p, next: b }\nb: { kind: llm, prompt: p, next: [a, e] }\ne: { kind: end }",
        &["@1 column 3: this goes round without a bound: a -> b -> a | hint: put a `loop`"],
    );
    nodes(
        "a: { kind: llm, prompt: p, next: [a, e] }\ne: { kind: end }",
        &["@1 column 3: this goes round without a bound: a -> a"],
    );
    nodes(
        "a: { kind: llm, prompt: p, next: e, on_error: { next: a } }\ne: { kind: end }",
        &[
            "@1 column 39: `a` (llm): `on_error` leads to the node itself | hint: to try again write `retry: 3`",
        ],
    );
    nodes(
        "a: { kind: llm, prompt: p, next: b, on_error: { next: b } }\nb: { kind: branch, cases: [{ when: 1 > 0, next: a }], else: e }\ne: { kind: end }",
        &["@1 column 3: this goes round without a bound: a -> b -> a"],
    );
    nodes(
        "a: { kind: loop, while: 1 > 0, body: b, max_rounds: 0, next: e }\nb: { kind: llm, prompt: p, next: e }\ne: { kind: end }",
        &[
            "@1 column 34: `b` never leads back to the loop `a`",
            "@1 column 43: `a` (loop): `max_rounds` is at least 1",
        ],
    );
    nodes(
        "a: { kind: llm, prompt: p, next: j }\nj: { kind: join, next: e }\ne: { kind: end }",
        &["@2 column 3: only one node leads to the join `j`"],
    );
}

#[test]
fn what_is_written_fits() {
    let check =
        |node: &str, expect: &[&str]| nodes(&format!("a: {{ {node}, next: e }}\ne: {{ kind: end }}"), expect);
    check("kind: llm, prompt: p, writes: text", &[]);
    check(
        "kind: llm, prompt: p, writes: tetx",
        &["@1 column 38: `a` writes `tetx`, which is no channel | hint: did you mean `text`?"],
    );
    check(
        "kind: llm, prompt: p, writes: qqq",
        &["@1 column 38: `a` writes `qqq`, which is no channel | hint: add it: state: { qqq: string }"],
    );
    check(
        "kind: llm, prompt: p, writes: plan",
        &["@1 column 38: `a` gives string; the channel `plan` is of type object | hint: say what it gives"],
    );
    check("kind: llm, prompt: p, output: { type: object }, writes: plan", &[]);
    check("kind: llm, prompt: p, output: { type: [integer, \"null\"] }, writes: total", &[]);
    check("kind: llm, prompt: p, output: { type: array, items: { type: string } }, writes: list", &[]);
    check(
        "kind: llm, prompt: p, output: { type: array, items: { type: number } }, writes: list",
        &["@1 column 88: `a` gives [number]; the channel `list`"],
    );
    check(
        "kind: llm, prompt: p, output: { type: object, properties: { n: { type: nummer } } }, writes: plan",
        &["@1 column 79: this is no JSON schema: output.properties.n.type is \"nummer\", which fits nothing"],
    );
    check(
        "kind: map, over: list, item: x, each: { kind: agent, uses: lead, output: { type: string, minLength: -1 } }",
        &["@1 column 108: this is no JSON schema: output.minLength is -1, and 0 is the least"],
    );
    check(
        "kind: human, message: m, form: [name]",
        &["@1 column 39: this is no JSON schema: form is [\"name\"], and must be of type"],
    );
    check("kind: llm, prompt: p, writes: list", &[]);
    check("kind: tool, tool: git.log, writes: plan", &[]);
    check("kind: recall, query: q, writes: plan", &["@1 column 40: `a` gives [object]; the channel `plan`"]);
    check("kind: human, message: m, writes: text", &["@1 column 41: `a` gives object; the channel `text`"]);
    check(
        "kind: reflect, pass: 1 > 0, on_fail: e, max_rounds: 1, writes: text",
        &["@1 column 63: `a` (reflect) gives nothing to write | hint: with a `prompt`"],
    );
    check("kind: join, writes: text", &["@1 column 20: `a` (join) gives nothing"]);
    check(
        "kind: set, values: { text: 5, plan: \"{{ any }}\", nope: 1 }",
        &[
            "@1 column 29: `a` gives integer; the channel `text`",
            "@1 column 57: `a` writes `nope`, which is no channel",
        ],
    );
    check(
        "kind: llm, prompt: p, writes: total, output: { type: number }, on_error: { value: none }",
        &["@1 column 90: `a` gives string; the channel `total`"],
    );
    check(
        "kind: map, over: text, item: list, each: { kind: llm, prompt: \"{{ list }}\" }",
        &[
            "@1 column 25: `a` goes through `text`, which is of type string",
            "@1 column 37: the item `list` of `a` hides the channel",
        ],
    );
    check(
        "kind: map, over: input.goal, item: error, each: { kind: join }",
        &[
            "@1 column 25: `a` goes through `input.goal`, which is of type string",
            "@1 column 37: `error` cannot be a name: the engine gives",
            "@1 column 58: `a` cannot do a join for every item",
        ],
    );
}

#[test]
fn two_may_not_write_at_once() {
    nodes(
        "a: { kind: start, next: [b, c] }\nb: { kind: llm, prompt: p, writes: text, next: d }\nc: { kind: llm, prompt: p, writes: text, next: d }\nd: { kind: llm, prompt: p, writes: text, next: e }\ne: { kind: end }",
        &["@3 column 38: `c` may write `text` at the same time as `b` (line 12, column 38)"],
    );
    // Ways between which a branch chooses do not run side by side, and a list may be written by both.
    nodes(
        "a: { kind: branch, cases: [{ when: 1 > 0, next: b }], else: c }\nb: { kind: llm, prompt: p, writes: text, next: e }\nc: { kind: llm, prompt: p, writes: text, next: e }\ne: { kind: end }",
        &[],
    );
    nodes(
        "a: { kind: start, next: [b, c] }\nb: { kind: llm, prompt: p, writes: list, next: e }\nc: { kind: set, values: { list: x }, next: e }\ne: { kind: end }",
        &[],
    );
}

#[test]
fn the_head_fits() {
    let check = |head: &str, expect: &[&str]| {
        let problems = problems_of(&format!("flow: f\n{head}\nnodes: {{ e: {{ kind: end }} }}\n"));
        assert_eq!(problems.len(), expect.len(), "{head}\n{problems:#?}");
        for (problem, expect) in problems.iter().zip(expect) {
            assert!(problem.starts_with(expect), "{head}\n{problem}");
        }
    };
    check(
        "state: { a: { type: string, merge: append }, b: { type: number, merge: merge }, c: { type: any, merge: sum } }",
        &[
            "line 2, column 36: channel `a` is of type string: `append` needs a list",
            "line 2, column 72: channel `b` is of type number: `merge` needs the type object",
            "line 2, column 104: channel `c` is of type any: `sum` needs",
        ],
    );
    check(
        "state: { a: { type: \"[string]\", initial: [1] }, input: string, in: any, loop: any }",
        &[
            "line 2, column 42: channel `a` is of type [string]; its first value is a list of 1",
            "line 2, column 49: `input` cannot be a name: the engine",
            "line 2, column 64: `in` cannot be a name: it is a word",
            "line 2, column 73: `loop` cannot be a name",
        ],
    );
    check(
        "input: { a: { type: integer, default: x }, b: { type: string, required: true, default: y } }",
        &[
            "line 2, column 39: input `a` is of type integer; its default is the text \"x\"",
            "line 2, column 88: input `b` is required, so its default is never used",
        ],
    );
    check("about: the vault:KEY", &["line 2, column 12: a secret is named outside"]);
}

#[test]
fn texts_know_their_names() {
    let check = |node: &str, expect: &[&str]| {
        nodes(&format!("a:\n  {}\n  next: e\ne: {{ kind: end }}", node.replace('\n', "\n  ")), expect)
    };
    check(
        "kind: llm\nprompt: \"{{ input.goal }} {{ texd }}\"",
        &["@3 column 34: `texd` is neither a channel nor otherwise known here | hint: did you mean `text`?"],
    );
    check(
        "kind: llm\nprompt: |\n  {{ text }}\n  and {{ input.gaol }}\nsystem: \"{{ goal }}\"",
        &[
            "@5 column 14: there is no input `gaol` | hint: did you mean `input.goal`?",
            "@6 column 17: `goal` is neither a channel nor otherwise known here | hint: did you mean `input.goal`?",
        ],
    );
    check("kind: llm\nprompt: \"a {{ text\"", &["@3 column 16: `{{` is not closed"]);
    check("kind: llm\nprompt: \"{% set x = 1 %}\"", &["@3 column 14: `{% set %}` is not allowed"]);
    check(
        "kind: llm\nprompt: \"{% for x in list %}{{ x }}{{ loop.index }}{% endfor %}{{ x }}\"",
        &["@3 column 21: `x` is neither"],
    );
    check(
        "kind: reflect\npass: scor > 8 && size(list) > 0\non_fail: e\nmax_rounds: 1",
        &["@3 column 11: `scor` is neither"],
    );
    check(
        "kind: reflect\npass: total >\non_fail: e\nmax_rounds: 1",
        &["@3 column 18: `total >` is no condition in CEL"],
    );
    check(
        "kind: reflect\npass: len(list) > 0\non_fail: e\nmax_rounds: 1",
        &["@3 column 11: there is no function `len` in CEL | hint: did you mean `size`?"],
    );
    check("kind: set\nvalues: { plan: { deep: [\"{{ nope }}\"] } }", &["@3 column 34: `nope` is neither"]);
    check(
        "kind: map\nover: list\nitem: file\neach: { kind: llm, prompt: \"{{ file }} {{ fil }}\" }",
        &["@5 column 47: `fil` is neither a channel nor otherwise known here | hint: did you mean `file`?"],
    );
    check(
        "kind: llm\nprompt: use vault:KEY now",
        &["@3 column 17: a secret is named outside the arguments of a tool"],
    );
    check(
        "kind: tool\ntool: git.log\nargs: { a: \"vault:\", b: \"vault:{{ text }}\", c: [\"x vault:a/b\"] }",
        &[
            "@4 column 17: what follows `vault:` is no name",
            "@4 column 30: what follows",
            "@4 column 56: what follows",
        ],
    );
    check(
        "kind: tool\ntool: git.log\nargs: { d: \"vault:KEY\" }",
        &["@4 column 17: `git.log` takes no secret in `d` | hint: it takes one in `token` and `header`"],
    );
    check(
        "kind: tool\ntool: fs.read\nargs: { path: \"vault:KEY\" }",
        &["@4 column 20: `fs.read` takes no secret in `path` | hint: tools that take one: git.log"],
    );
}

#[test]
fn calls_fit_what_there_is() {
    let check =
        |node: &str, expect: &[&str]| nodes(&format!("a: {{ {node}, next: e }}\ne: {{ kind: end }}"), expect);
    check(
        "kind: tool, tool: fs.raed",
        &["@1 column 26: there is no tool `fs.raed` | hint: did you mean `fs.read`?"],
    );
    check("kind: tool, tool: fs.read", &["@1 column 3: `a` calls `fs.read` without `path`"]);
    check(
        "kind: tool, tool: fs.read, args: { path: p, pth: x }",
        &["@1 column 52: `fs.read` has no argument `pth` | hint: did you mean `path`?"],
    );
    check(
        "kind: tool, tool: fs.read, args: { path: 5, max_bytes: x, encoding: utf8, paths: \"{{ list }}\" }",
        &[
            "@1 column 49: `path` of `fs.read` is string; this is the number 5",
            "@1 column 63: `max_bytes` of `fs.read` is integer or null; this is the text \"x\"",
            "@1 column 76: `encoding` of `fs.read` cannot be `utf8` | hint: it is one of: text, hex",
        ],
    );
    check(
        "kind: agent, uses: leed, tools: [fs, gti, fs.list]",
        &[
            "@1 column 27: there is no role `leed` | hint: did you mean `lead`?",
            "@1 column 45: there is no tool and no family of tools `gti` | hint: families: fs, git",
        ],
    );
    check(
        "kind: subflow, flow: b.flow.yaml",
        &["@1 column 29: there is no flow `b.flow.yaml` | hint: did you mean `a.flow.yaml`?"],
    );
    check("kind: subflow, flow: ../../x.flow.yaml", &["@1 column 29: there is no flow"]);
    check(
        "kind: subflow, flow: a.flow.yaml, input: { gaol: x, n: y }",
        &[
            "@1 column 42: `a` runs `a.flow.yaml` without its input `goal`",
            "@1 column 51: the flow `a.flow.yaml` has no input `gaol` | hint: did you mean `goal`?",
            "@1 column 63: input `n` of `a.flow.yaml` is of type integer; this is the text \"y\"",
        ],
    );
    check(
        "kind: subflow, flow: deep/self.flow.yaml",
        &["@1 column 29: a flow runs itself: main.flow.yaml -> deep/self.flow.yaml -> deep/self.flow.yaml"],
    );
    check(
        "kind: subflow, flow: deep/here.flow.yaml",
        &["@1 column 29: a flow runs itself: main.flow.yaml -> deep/here.flow.yaml -> main.flow.yaml"],
    );
    check("kind: subflow, flow: \"{{ text }}\"", &[]);
    check("kind: subflow, flow: \"a {{ text }}\"", &["@1 column 29: the name of a flow must be written out"]);
    check(
        "kind: human, message: m, actions: [a, b], on_words: a, on_no: d, on_enter: b",
        &["@1 column 63: `a` (human): `on_no` is none of its actions"],
    );
    check(
        "kind: human, message: m, actions: [a, b], on_timeout: c",
        &[
            "@1 column 50: `a` (human): `on_timeout` is none of its actions",
            "@1 column 50: `a` (human): `on_timeout` needs a `timeout`",
        ],
    );
    check("kind: llm, prompt: p, retry: 0", &["@1 column 30: `a` (llm): `retry` counts all tries"]);
}

#[test]
fn subflows_have_a_depth() {
    let chain = |n: usize| {
        let text = format!(
            "flow: f\nnodes: {{ x: {{ kind: subflow, flow: f{}.flow.yaml, next: e }}, e: {{ kind: end }} }}\n",
            n + 1
        );
        read(&text).expect("a flow")
    };
    let check = |length: usize, expect: usize| {
        let mut flows: BTreeMap<String, Flow> =
            (1..length).map(|n| (format!("f{n}.flow.yaml"), chain(n).flow)).collect();
        flows.insert(
            format!("f{length}.flow.yaml"),
            read("flow: l\nnodes: { e: { kind: end } }\n").expect("a flow").flow,
        );
        let world = World { flows: Some(flows), here: "f0.flow.yaml".to_owned(), ..World::default() };
        let first = chain(0);
        let problems = super::check(&first.flow, &first.marks, &world);
        assert_eq!(problems.len(), expect, "{length} {problems:#?}");
    };
    check(SUBFLOW_DEPTH_MAX, 0);
    check(SUBFLOW_DEPTH_MAX + 1, 1);
}

#[test]
fn a_flow_starts_with_its_input() {
    let flow = read("flow: f\ninput: { goal: { type: string, required: true, about: What. }, n: { type: integer, default: 3 }, o: any }\nnodes: { e: { kind: end } }\n").expect("a flow").flow;
    let check = |given: serde_json::Value, expect: Result<serde_json::Value, &[&str]>| {
        let given = given.as_object().cloned().expect("an object");
        match (input(&flow, &given), expect) {
            (Ok(values), Ok(expect)) => assert_eq!(serde_json::Value::Object(values), expect),
            (Err(problems), Err(expect)) => {
                let said: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
                assert_eq!(said, expect);
            }
            (got, expect) => panic!("{got:?} {expect:?}"),
        }
    };
    check(json!({"goal": "g"}), Ok(json!({"goal": "g", "n": 3, "o": null})));
    check(
        json!({"gaol": "g", "n": "x"}),
        Err(&[
            "`f` has no input `gaol`",
            "input `goal` is missing",
            "input `n` is of type integer; it was given the text \"x\"",
        ]),
    );
}

#[test]
fn types_of_expressions_are_known() {
    // Where exactly it stands in its line is of no interest here.
    let nodes = |nodes: &str, expect: &[&str]| {
        let text = format!("{HEAD}{}", nodes.lines().map(|line| format!("  {line}\n")).collect::<String>());
        let problems = problems_of(&text);
        assert_eq!(problems.len(), expect.len(), "{text}\n{problems:#?}");
        for (problem, expect) in problems.iter().zip(expect) {
            let message = problem.split_once(": ").map_or("", |(_, message)| message);
            assert!(message.starts_with(expect), "{problem}\nwanted\n{expect}");
        }
    };
    let check =
        |node: &str, expect: &[&str]| nodes(&format!("a: {{ {node}, next: e }}\ne: {{ kind: end }}"), expect);
    let set = |value: &str, expect: &[&str]| check(&format!("kind: set, values: {{ {value} }}"), expect);
    set("list: \"{{ total }}\"", &["`a` gives number; the channel `list` is of type [string]"]);
    set("text: \"{{ input.files }}\"", &["`a` gives [string]; the channel `text`"]);
    set("total: \"{{ total }}\"", &[]);
    set("text: \"{{ total }} pieces\"", &[]);
    set("plan: \"{{ plan.inner }}\"", &[]);
    let when = |cel: &str, expect: &[&str]| {
        let nodes_of = format!(
            "a: {{ kind: branch, cases: [{{ when: '{cel}', next: e }}], else: e }}\ne: {{ kind: end }}"
        );
        nodes(&nodes_of, expect);
    };
    for good in [
        "total > 3",
        "total + 1 > 2.5",
        "text == \"x\" && size(list) > 0",
        "list.exists(x, x == \"a\")",
        "plan.count > 3",
        "has(plan.count)",
        "\"a\" in list",
        "text != null",
        "round < 2",
        "any",
        "size(text + \"b\") > 1 || !(total > 1)",
        "list[0] == \"a\"",
    ] {
        when(good, &[]);
    }
    when("total + 1", &["a condition gives true or false; `total + 1` gives a number | hint: compare"]);
    when("size(list)", &["a condition gives true or false; `size(list)` gives a whole number"]);
    when("text > 3", &["`text > 3`: `>` does not work on a text and a whole number"]);
    when("list > 3", &["`list > 3`: `>` does not work on a list and a whole number"]);
    when("text + 1 == \"x\"", &["`text + 1 == \"x\"`: `+` does not work on a text and a whole number"]);
    when("total && true", &["`total && true`: `&&` joins conditions, and a number is none"]);
    when("total >> 3", &["`total >> 3` is no condition in CEL"]);
}
