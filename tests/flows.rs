//! Flows through the real binary and a real (scripted) model server: every kind of node, mistakes in files, and a process that
//! is killed at any moment and goes on.

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::{Lab, Server};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

const KEY: &str = "sk-lab-0123456789";

/// Two opinions at the same time, a reflection that sends one back, an agent that writes a file, a map, a question to a model, and
/// a person.
const TEAM: &str = r#"
flow: team
version: 1
input:
  topic: { type: string, required: true }
state:
  views: { type: "[string]", merge: append }
  draft: string
  score: object
  parts: { type: "[any]" }
  label: string
  choice: object
  done: string
nodes:
  begin: { kind: start, next: [sunny, gloomy] }
  sunny: { kind: llm, prompt: "SUNNY view of {{ input.topic }}", writes: views, next: write }
  gloomy: { kind: llm, prompt: "GLOOMY view of {{ input.topic }}", writes: views, next: write }
  write: { kind: llm, prompt: "DRAFT round {{ score.score | default(0) }} from {{ views | length }} views", writes: draft, next: judge }
  judge:
    kind: reflect
    prompt: "JUDGE {{ draft }}"
    output: { type: object, required: [score], properties: { score: { type: integer } } }
    pass: score.score >= 7
    on_fail: write
    max_rounds: 3
    writes: score
    next: each
  each: { kind: map, over: "['one', 'two', 'three']", item: part, at_once: 2, each: { kind: llm, prompt: "PART {{ part }}" }, writes: parts, next: sort }
  sort: { kind: branch, ask: "SORT {{ draft }}", cases: [{ when: good, next: file }, { when: bad, next: end }] }
  file: { kind: agent, uses: docs, task: "FILE the draft: {{ draft }}", writes: done, next: approve }
  approve: { kind: human, message: "Send it?", actions: [send, stop], on: { stop: end }, writes: choice, next: end }
  end: { kind: end, output: { draft: "{{ draft }}", parts: "{{ parts | join('+') }}", choice: "{{ choice.action }}" } }
"#;

fn says(when: &[&str], text: &str) -> Value {
    json!({ "when": when, "stays": true, "pieces": [text], "usage": { "in": 10, "out": 5 } })
}

/// What the model says to each prompt, however often and in whatever order it is asked.
fn script() -> Value {
    let append = json!({ "path": "log.txt", "content": "filed\n", "append": true });
    json!([
        says(&["SUNNY view of rain"], "It waters the garden."),
        says(&["GLOOMY view of rain"], "It wets the feet."),
        says(&["JUDGE first"], "{\"score\": 3}"),
        says(&["JUDGE second"], "Here you are:\n```json\n{\"score\": 8}\n```"),
        says(&["DRAFT round 0 from 2 views"], "first"),
        says(&["DRAFT round 3 from 2 views"], "second"),
        says(&["PART one"], "1"),
        says(&["PART two"], "2"),
        says(&["PART three"], "3"),
        says(&["SORT second"], "Good."),
        { "when": ["FILE the draft: second"], "unless": ["\"role\":\"tool\"", "\"role\": \"tool\""], "stays": true, "pieces": [],
          "calls": [{ "id": "c1", "name": "fs__write", "arguments": append }], "usage": { "in": 10, "out": 5 } },
        says(&["FILE the draft: second"], "Filed."),
    ])
}

fn lab_with(text: &str) -> (Lab, Server) {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &script());
    // Each run asks anew.
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    std::fs::write(lab.workspace().join("team.flow.yaml"), text.trim_start()).expect("the flow");
    (lab, server)
}

/// Runs a flow up to its question, answers it, and gives the words of its end.
fn to_the_end(lab: &Lab) -> lab::Ran {
    let question = lab.question();
    lab.mycel(&["approve", &question, "--text", "send"]).expect(0);
    lab.mycel(&["resume", "last"])
}

/// How often each visit ended.
fn ends(lab: &Lab) -> BTreeMap<String, u32> {
    let mut ends = BTreeMap::new();
    for body in lab.bodies("node_ended") {
        *ends.entry(body["visit"].as_str().expect("a visit").to_owned()).or_default() += 1;
    }
    ends
}

fn visits() -> Vec<String> {
    "approve#1 begin#1 each#1 each#1.0 each#1.1 each#1.2 end#1 file#1 gloomy#1 judge#1 judge#2 sort#1 sunny#1 write#1 write#2"
        .split(' ')
        .map(str::to_owned)
        .collect()
}

const RUN: &[&str] =
    &["flow", "run", "team.flow.yaml", "-i", "topic=rain", "--autonomy", "full", "--no-input"];

#[test]
fn every_kind_of_node_does_its_part() {
    let (lab, server) = lab_with(TEAM);
    lab.mycel(&["flow", "check"]).expect(0);
    lab.mycel(RUN).expect(3);
    let end = to_the_end(&lab).expect(0);
    assert_eq!(end.out.trim(), "choice: send\ndraft: second\nparts: 1+2+3");
    assert_eq!(ends(&lab).into_keys().collect::<Vec<_>>(), visits());
    assert!(ends(&lab).values().all(|times| *times == 1));
    let filed = std::fs::read_to_string(lab.workspace().join("log.txt")).expect("the agent wrote it");
    assert_eq!(filed, "filed\n");
    // A prompt of a flow is asked without tools; an agent has those of its role.
    let tools = |word: &str| {
        let asked = server.requests().into_iter().find(|request| request.to_string().contains(word));
        asked.expect("it was asked")["body"]["tools"].as_array().map_or(0, Vec::len)
    };
    assert_eq!(tools("SUNNY view"), 0);
    assert!(tools("FILE the draft") > 3);
}

#[test]
fn a_run_goes_again_from_a_node_with_another_value() {
    let (lab, _server) = lab_with(TEAM);
    lab.mycel(RUN).expect(3);
    to_the_end(&lab).expect(0);
    let asked =
        lab.mycel(&["flow", "rerun", "last", "each#1", "--set", "draft=second", "--no-input"]).expect(3);
    assert!(asked.words().contains("leaves"), "{}", asked.err);
    to_the_end(&lab).expect(0);
    let filed = std::fs::read_to_string(lab.workspace().join("log.txt")).expect("it was written");
    assert_eq!(filed, "filed\nfiled\n");
    lab.mycel(&["flow", "rerun", "last", "nothing#1"]).expect(2).says("has no node nothing#1");
    lab.mycel(&["flow", "rerun", "last", "each#1", "--set", "parts=3"])
        .expect(2)
        .says("channel `parts` is [any], and this is a number");
}

/// Two sides: one fails, or is to go again; the other has done its work and must not do it twice.
const SIDES: &str = r#"
flow: sides
version: 1
input:
  from: { type: string, default: none.txt }
  word: { type: string, default: one }
nodes:
  begin: { kind: start, next: [left, right] }
  left: { kind: tool, tool: fs.read, args: { path: "{{ input.from }}" }, next: end }
  right: { kind: tool, tool: fs.write, args: { path: log.txt, content: "right\n", append: true }, next: more }
  more: { kind: tool, tool: fs.write, args: { path: log.txt, content: "more\n", append: true }, next: end }
  end: { kind: end, output: { word: "{{ input.word }}" } }
"#;

#[test]
fn what_did_not_depend_on_a_node_does_not_run_again_with_it() {
    let lab = Lab::new();
    let log = lab.workspace().join("log.txt");
    let ran = |args: &[&str]| {
        let how = ["--no-input"];
        lab.mycel(&[args, &how].concat())
    };
    std::fs::create_dir_all(lab.workspace().join("flows")).expect("a folder");
    std::fs::write(lab.workspace().join("flows/sides.flow.yaml"), SIDES.trim_start()).expect("the flow");
    // A flow of the folder is known by its name; a string is taken as it is written.
    let args = ["flow", "run", "sides", "-i", "from=notes.txt", "-i", "word=42", "--autonomy", "full"];
    assert_eq!(ran(&args).expect(0).out.trim(), "42");
    let again = ran(&["flow", "rerun", "last", "left", "-i", "word={\"a\": 1}"]).expect(0);
    assert_eq!(again.out.trim(), "{\"a\": 1}");
    assert!(again.words().contains("stays done: right#1, more#1"), "{}", again.err);
    assert_eq!(std::fs::read_to_string(&log).expect("it was written"), "right\nmore\n");
    let page = lab.mycel(&["show", "last"]).expect(0).out;
    let words = lab::unwrapped(&page);
    assert!(words.contains("right#1 tool ok") && words.contains("stays done from"), "{page}");
    let shown: Value =
        serde_json::from_str(&lab.mycel(&["--json", "show", "last"]).expect(0).out).expect("JSON");
    let nodes = shown["nodes"].as_array().expect("nodes").iter();
    let nodes: Vec<&str> = nodes.map(|node| node["visit"].as_str().expect("a visit")).collect();
    assert_eq!(nodes, ["begin#1", "right#1", "more#1", "left#1", "end#1"]);
    assert!(shown["nodes"][1]["stays_from"].is_string() && shown["nodes"][3]["stays_from"].is_null());
    ran(&["flow", "rerun", "last", "left", "-i", "tone=x"]).expect(2).says("has no input `tone`");
    ran(&["flow", "rerun", "last", "left", "--set", "word=x"]).expect(2).says("`word` is an input: --input");
    ran(&["flow", "rerun", "last", "nothing"]).expect(2).says("it has begin#1,");
}

#[test]
fn the_declared_type_says_how_a_value_is_read() {
    let check = |kind: &str, text: &str, expect: Result<Value, &str>| {
        let lab = Lab::new();
        let flow = format!(
            "flow: typed\ninput: {{ v: {{ type: \"{kind}\" }} }}\nnodes:\n  end: {{ kind: end, output: {{ v: \"{{{{ input.v | tojson }}}}\" }} }}\n"
        );
        std::fs::write(lab.workspace().join("typed.flow.yaml"), flow).expect("the flow");
        let ran = lab.mycel(&["flow", "run", "typed", "-i", &format!("v={text}"), "--no-input"]);
        match expect {
            Ok(value) => {
                let given: Value = serde_json::from_str(ran.expect(0).out.trim()).expect("JSON");
                assert_eq!(given, value, "{kind} {text}");
            }
            Err(words) => drop(ran.expect(2).says(words)),
        }
    };
    for text in ["42", "true", "1.10", "{\"a\":1}", "null", "\"quoted\""] {
        check("string", text, Ok(json!(text)));
    }
    check("integer", "42", Ok(json!(42)));
    check("integer", "4x", Err("hint: --input v=1"));
    check("boolean", "true", Ok(json!(true)));
    check("[string]", "[\"a\"]", Ok(json!(["a"])));
    check("[string]", "a", Err("hint: --input v='[\"one\", \"two\"]'"));
    check("any", "text", Ok(json!("text")));
    check("any", "{\"a\":1}", Ok(json!({ "a": 1 })));
}

#[test]
fn a_flow_that_is_killed_goes_on_where_it_was() {
    let seeds = std::env::var("MYCEL_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(12_u64);
    let (lab, server) = lab_with(TEAM);
    for seed in 0..seeds {
        drop(std::fs::remove_file(lab.workspace().join("log.txt")));
        let asked = server.requests().len();
        let mut child = lab.command(RUN).spawn().expect("it starts");
        // The model is asked twelve times before the person is: it dies around any of these.
        server.wait_for(asked + 1 + seed as usize % 12);
        std::thread::sleep(Duration::from_millis(seed * 13 % 40));
        child.kill().expect("it is killed");
        child.wait().expect("its end");
        let mut state = lab.mycel(&["resume", "--no-input"]);
        for _ in 0..3 {
            if lab.mycel(&["approvals"]).out.contains("/q") {
                break;
            }
            state = lab.mycel(&["resume", "last", "--no-input"]);
        }
        assert!(lab.mycel(&["approvals"]).out.contains("/q"), "seed {seed}: {}\n{}", state.out, state.err);
        let end = to_the_end(&lab).expect(0);
        assert_eq!(end.out.trim(), "choice: send\ndraft: second\nparts: 1+2+3", "seed {seed}");
        let ends = ends(&lab);
        assert_eq!(ends.keys().cloned().collect::<Vec<_>>(), visits(), "seed {seed}");
        assert!(ends.values().all(|times| *times == 1), "seed {seed}: {ends:?}");
        let filed = std::fs::read_to_string(lab.workspace().join("log.txt")).expect("it was written");
        assert_eq!(filed, "filed\n", "seed {seed}");
    }
    lab.mycel(&["audit", "verify"]).expect(0);
}

#[test]
fn yes_is_the_first_action_and_no_the_last() {
    let check = |answer: &[&str], expect: &str| {
        let lab = Lab::new();
        let text = "flow: ask\nstate: { c: object }\nnodes:\n  a: { kind: human, message: Go on?, actions: [go, change, stop], writes: c, next: b }\n  \
                    b: { kind: end, output: { did: \"{{ c.action }} {{ c.note | default('') }}\" } }\n";
        std::fs::write(lab.workspace().join("ask.flow.yaml"), text).expect("the flow");
        lab.mycel(&["flow", "run", "ask.flow.yaml", "--no-input"]).expect(3);
        let question = lab.question();
        lab.mycel(&[&answer[..1], &[question.as_str()], &answer[1..]].concat()).expect(0);
        assert_eq!(lab.mycel(&["resume", "last"]).expect(0).out.trim(), expect);
    };
    check(&["approve"], "go");
    check(&["deny"], "stop the person gave no answer");
    check(&["deny", "--note", "not today"], "stop not today");
    check(&["approve", "--text", "change: the title"], "change the title");
}

/// A slip must not send anything to production: an answer that names no action is none.
#[test]
fn what_is_not_understood_takes_no_action() {
    let lab = Lab::new();
    let text = "flow: ask\nstate: { c: object }\nnodes:\n  a: { kind: human, message: Where to?, actions: [staging, production], writes: c, next: b }\n  \
                b: { kind: end, output: { did: \"{{ c.action }}\" } }\n";
    std::fs::write(lab.workspace().join("ask.flow.yaml"), text).expect("the flow");
    lab.mycel(&["flow", "run", "ask.flow.yaml", "--no-input"]).expect(3);
    let question = lab.question();
    for typed in ["stagng", "", "no", "3", "anything you like"] {
        let refused = lab.mycel(&["approve", &question, "--text", typed]).expect(2);
        assert!(refused.words().contains("staging, production"), "{typed}: {}", refused.err);
    }
    lab.mycel(&["deny", "last/q1"]).expect(2).says("none of staging, production is a no");
    assert_eq!(lab.bodies("answered"), Vec::<Value>::new());
    lab.mycel(&["approve", "last/q1", "--text", "prod"]).expect(0);
    assert_eq!(lab.mycel(&["--json", "runs"]).out.matches("\"state\":\"answered\"").count(), 1);
    lab.mycel(&["approve", &question, "--text", "staging"]).expect(2).says("has answered it: production");
    assert_eq!(lab.mycel(&["resume", "last"]).expect(0).out.trim(), "production");
    lab.mycel(&["approve", &question, "--text", "staging"]).expect(2).says("is no longer open");
    // Each word in colour is painted by itself.
    let talk = [("2. production", "stagng\n"), ("`stagng`", "\n"), ("empty", "1\n")];
    let shown = lab.in_terminal(&["flow", "run", "ask.flow.yaml"], &talk);
    assert!(shown.contains("a#1 -> b") && lab.bodies("answered").len() == 1, "{shown}");
    assert_eq!(lab.bodies("answered")[0]["answer"]["text"], "staging");
}

/// The answer of a flow is data, also where it is what a model has said last.
#[test]
fn the_answer_of_a_flow_is_on_stdout_when_a_model_has_said_the_same() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([says(&["ECHO"], "It rains.")]));
    lab.config(&format!("run.model = \"{}\"\n", server.model()));
    let text = "flow: echo\nstate: { a: string }\nnodes:\n  a: { kind: llm, prompt: ECHO, writes: a, next: b }\n  \
                b: { kind: end, output: { a: \"{{ a }}\" } }\n";
    std::fs::write(lab.workspace().join("echo.flow.yaml"), text).expect("the flow");
    assert_eq!(lab.mycel(&["flow", "run", "echo.flow.yaml"]).expect(0).out.trim(), "It rains.");
    assert_eq!(lab.mycel(&["replay", "last", "--quiet"]).expect(0).out.trim(), "It rains.");
}

#[test]
fn a_question_is_seen_before_it_is_answered() {
    let lab = Lab::new();
    lab.mycel(&["flow", "new", "big"]).expect(0);
    let talk = [("2. stop", "fine\n")];
    let shown = lab.in_terminal(&["flow", "run", "flows/big.flow.yaml"], &talk);
    let at = |words: &str| shown.find(words).unwrap_or_else(|| panic!("`{words}` is not in:\n{shown}"));
    assert!(at("are:") < at("big.flow.yaml: 777 bytes"), "{shown}");
    assert!(at("big.flow.yaml: 777 bytes") < at("1. fine"), "{shown}");
}

/// Field after field at a terminal: what does not fit is told at once and asked again, Enter takes what stands there.
#[test]
fn a_form_is_asked_field_by_field() {
    let form = "flow: release
version: 1
state: { word: object }
nodes:
  ask:
    kind: human
    message: What is to be released?
    form:
      type: object
      required: [version, channel]
      properties:
        version: { type: string, description: The number of the release., pattern: '^[0-9.]+$' }
        channel: { description: Who gets it., enum: [beta, stable], default: beta }
        loud: { type: boolean }
    actions: [release, stop]
    writes: word
    next: done
  done: { kind: end, output: { word: '{{ word | tojson }}' } }
";
    let check = |talk: &[(&str, &str)], expect: &[&str]| {
        let lab = Lab::new();
        std::fs::write(lab.workspace().join("release.flow.yaml"), form).expect("the flow");
        let shown = lab.in_terminal(&["flow", "run", "release.flow.yaml"], talk);
        // Every word has a style of its own.
        let styles = regex::Regex::new("\u{1b}\\[[0-9;]*[mK]").expect("it is one");
        let shown = lab::unwrapped(&styles.replace_all(&shown, ""));
        for words in expect {
            assert!(shown.contains(words), "`{words}` is not in:\n{shown}");
        }
    };
    check(
        &[
            ("(text)", "v1\n"),
            ("^[0-9.]+$", "\n"),
            ("needed:", "1.2\n"),
            ("2. stable", "3\n"),
            ("`3`,", "\n"),
            ("nothing)", "y\n"),
            ("2. stop", "later\n"),
            ("`later`", "2: not now\n"),
        ],
        &[
            "version is \"v1\", and must match",
            "(one of these; Enter: beta)",
            r#""form":{"version":"1.2","channel":"beta","loud":true}"#,
            r#""action":"stop""#,
            r#""note":"not now""#,
        ],
    );
    let whole = "{\"version\": \"2\", \"channel\": \"stable\", \"action\": \"release\"}\n";
    check(
        &[("(text)", "{\"version\": 2}\n"), ("`channel`;", whole)],
        &[r#""action":"release""#, r#""form":{"version":"2","channel":"stable"}"#],
    );
}

#[test]
fn a_run_of_a_flow_can_be_looked_into() {
    let lab = Lab::new();
    let text = "flow: look\nstate: { t: string, n: { type: integer, initial: 2 } }\nnodes:\n  a: { kind: set, values: { t: hello }, next: b }\n  \
                b: { kind: tool, tool: fs.read, args: { path: none.txt }, retry: { attempts: 2, first: 1ms }, next: c }\n  c: { kind: end }\n";
    std::fs::write(lab.workspace().join("look.flow.yaml"), text).expect("the flow");
    let run = &["flow", "run", "look", "--stop-before", "b", "--no-input"];
    lab.mycel(run).expect(3).says("t = hello n = 2");
    let page = lab::unwrapped(&lab.mycel(&["show", "last"]).expect(0).out);
    assert!(page.contains("a#1 set ok {\"t\":\"hello\"}"), "{page}");
    assert!(page.contains("state t: string = hello n: integer = 2"), "{page}");
    // A failure names the command that goes again from it.
    lab.mycel(&["resume", "last"]).expect(1).says("hint: mycel flow rerun").says(" b#1");
    let page = lab::unwrapped(&lab.mycel(&["show", "last", "--full"]).expect(0).out);
    assert!(page.contains("b#1 tool failed") && page.contains("2 tries"), "{page}");
    let shown: Value =
        serde_json::from_str(&lab.mycel(&["--json", "show", "last"]).expect(0).out).expect("JSON");
    assert_eq!(shown["nodes"][1]["state"], "failed");
    assert_eq!(shown["nodes"][1]["cost"]["tool_calls"], 2);
    let t = json!({ "within": null, "name": "t", "type": "string", "value": "hello" });
    assert_eq!(shown["channels"][0], t);
}

/// A question whose time is over takes no answer any more; the run goes on with what was said for that case.
#[test]
fn an_answer_that_comes_too_late_is_refused() {
    let lab = Lab::new();
    let text = "flow: late\nstate: { choice: object }\nnodes:\n  ask: { kind: human, message: Now?, actions: [now, never], timeout: 1s, \
                on_timeout: never, writes: choice, next: done }\n  done: { kind: end, output: { chosen: \"{{ choice.action }}\" } }\n";
    std::fs::write(lab.workspace().join("late.flow.yaml"), text).expect("the flow");
    lab.mycel(&["flow", "run", "late", "--no-input"]).expect(3).says("never in 1.0 s if nobody answers");
    let question = lab.question();
    lab::wait_until("the end of the time", || lab.mycel(&["approvals"]).out.contains("the time is over"));
    lab.mycel(&["approve", &question, "--text", "now"]).expect(2).says("is over: nobody answered in time");
    let end = lab.mycel(&["resume", "last", "--no-input"]).expect(0);
    assert_eq!(end.out.trim(), "never");
    let page = lab::unwrapped(&lab.mycel(&["show", "last"]).expect(0).out);
    assert!(page.contains("ask: Now? ask.person not done"), "{page}");
    assert!(page.contains("ask q1 Now? nobody answered"), "{page}");
}

/// What a small flow of the command line comes to: exit code, output, and words on the screen.
#[test]
fn failures_go_their_way() {
    let check = |nodes: &str, code: i32, out: &str, words: &str| {
        let lab = Lab::new();
        let text =
            format!("flow: small\nstate: {{ n: {{ type: integer, merge: sum }}, t: any }}\nnodes:\n{nodes}");
        std::fs::write(lab.workspace().join("small.flow.yaml"), text).expect("the flow");
        let end = lab.mycel(&["flow", "run", "small.flow.yaml", "--no-input"]);
        assert_eq!(end.code, code, "{nodes}\n{}\n{}", end.out, end.err);
        assert_eq!(end.out.trim(), out, "{nodes}");
        assert!(end.words().contains(words), "{words} is not in\n{}", end.err);
    };
    let missing = "  a: { kind: tool, tool: fs.read, args: { path: none.txt }, writes: t, next: b";
    let end = "  b: { kind: end, output: { t: \"{{ t }}\", n: \"{{ n }}\" } }\n";
    check(&format!("{missing} }}\n{end}"), 1, "", "a#1 failed (the flow fails)");
    check(
        &format!("{missing}, on_error: {{ value: 7 }} }}\n{end}"),
        0,
        "n: 0\nt: 7",
        "its fallback is taken -> b",
    );
    check(
        &format!(
            "{missing}, on_error: {{ next: c }} }}\n  c: {{ kind: set, values: {{ n: \"{{{{ error | length > 9 }}}}\" }}, on_error: {{ next: d }}, next: b }}\n  \
             d: {{ kind: set, values: {{ n: 3 }}, next: b }}\n{end}"
        ),
        0,
        "n: 3\nt:",
        "c#1 failed: channel `n` is integer, and this is a boolean (-> d)",
    );
    check(
        &format!("{missing}, retry: {{ attempts: 3, first: 10ms }}, on_error: {{ value: 1 }} }}\n{end}"),
        0,
        "n: 0\nt: 1",
        "(tried again)",
    );
    // What a flow may take at most pauses it, with what is done.
    let forever = "  a: { kind: loop, while: \"true\", body: s, max_rounds: 1000, next: b }\n  s: { kind: set, values: { n: 1 }, next: a }\n";
    check(&format!("{forever}{end}limits: {{ steps: 9 }}\n"), 5, "", "has taken 9 steps, and 9 is its limit");
    check(&format!("{forever}{end}"), 0, "n: 1000\nt:", "a#1001 -> b");
    let late = "  a: { kind: tool, tool: time.sleep, args: { ms: 20000 }, timeout: 100ms, on_error: { value: 1 }, writes: t, next: b }\n";
    check(&format!("{late}{end}"), 0, "n: 0\nt: 1", "it took longer than 100 ms");
    check("  a: { kind: set, values: { n: 1 }, next: a }\n  b: { kind: end }\n", 2, "", "hint:");
    check("  a: { kind: tol, next: b }\n  b: { kind: end }\n", 2, "", "small.flow.yaml:4:14");
}
