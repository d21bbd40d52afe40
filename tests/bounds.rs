//! Bounds and failures of models, through the real binary and a scripted model server that hangs, breaks or refuses.

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::{Lab, Ran, Server};
use serde_json::{Value, json};

const KEY: &str = "sk-lab-0123456789";

fn answer(text: &str) -> Value {
    json!({ "pieces": [text], "usage": { "in": 10, "out": 5 } })
}

/// It begins to answer, and nothing comes until the client goes away.
fn hangs() -> Value {
    json!({ "pieces": ["x"], "hang_after": 0 })
}

/// A flow with these nodes, before an end that gives what the channel `t` holds.
fn write_flow(lab: &Lab, limits: &str, nodes: &str) {
    let text = format!(
        "flow: small\n{limits}state: {{ t: any }}\nnodes:\n{nodes}\n  z: {{ kind: end, output: {{ t: \"{{{{ t }}}}\" }} }}\n"
    );
    std::fs::write(lab.workspace().join("small.flow.yaml"), text).expect("the flow");
}

fn lab_with(replies: &Value) -> (Lab, Server) {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", replies);
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    (lab, server)
}

fn run_flow(lab: &Lab, more: &[&str]) -> Ran {
    let mut args = vec!["flow", "run", "small.flow.yaml", "--no-input", "--autonomy", "full"];
    args.extend(more);
    lab.mycel(&args)
}

fn resume(lab: &Lab, more: &[&str]) -> Ran {
    let mut args = vec!["resume", "last", "--no-input"];
    args.extend(more);
    lab.mycel(&args)
}

const ASK: &str = "  a: { kind: llm, prompt: Say something, writes: t, next: z }";

#[test]
fn a_bound_of_time_stops_a_model_and_the_run_goes_on_with_more() {
    let check = |limits: &str, node: &str, more: &[&str], whose: &str, raise: &[&str]| {
        let (lab, server) = lab_with(&json!([hangs(), answer("Done.")]));
        write_flow(&lab, limits, node);
        run_flow(&lab, more).expect(5).says(&format!("the time of {whose} is used up")).says("hint");
        // The worst case of what was cut off is booked, and no node has failed.
        let (asked, failed) = (lab.bodies("thinking"), lab.bodies("thought_failed"));
        assert_eq!((asked.len(), failed.len()), (1, 1));
        assert_eq!(failed[0]["cost"], asked[0]["reserve"]);
        assert!(lab.bodies("node_ended").is_empty() || limits.is_empty(), "{:?}", lab.bodies("node_ended"));
        // Without more time nothing is asked.
        resume(&lab, &[]).expect(5).says("is used up");
        assert_eq!(server.requests().len(), 1);
        let end = resume(&lab, raise).expect(0);
        assert_eq!(end.out.trim(), "Done.");
        let tries: Vec<Value> = lab.bodies("node_started").iter().map(|it| it["attempt"].clone()).collect();
        assert_eq!(tries, [json!(1)]);
    };
    check("", ASK, &["--timeout", "1s"], "flow", &["--timeout", "10m"]);
    check("", ASK, &["--budget", "wall=1s"], "flow", &["--budget", "wall=10m"]);
    check("limits: { wall: 1s }\n", ASK, &[], "flow", &["--timeout", "10m"]);
    let own = "  a: { kind: llm, prompt: Say something, limits: { wall: 1s }, retry: 3, writes: t, next: z }";
    check("", own, &[], "a#1", &["--budget", "a#1:wall=10m"]);
}

#[test]
fn a_run_without_a_flow_stops_in_time_too() {
    let (lab, server) = lab_with(&json!([hangs(), answer("Done.")]));
    let args = ["--timeout", "1s", "--no-input", "say something"];
    lab.run(&server.model(), &args).expect(5).says("the time of lead is used up");
    assert_eq!(resume(&lab, &["--timeout", "10m"]).expect(0).out.trim(), "Done.");
}

#[test]
fn a_node_whose_time_is_over_fails_and_its_model_is_not_waited_for() {
    let (lab, _server) = lab_with(&json!([hangs()]));
    let node = "  a: { kind: llm, prompt: Say something, timeout: 1s, on_error: { value: late }, writes: t, next: z }";
    write_flow(&lab, "", node);
    assert_eq!(run_flow(&lab, &[]).expect(0).out.trim(), "late");
}

#[test]
fn a_bound_of_time_stops_a_tool_and_the_flow_has_not_failed() {
    let (lab, _server) = lab_with(&json!([]));
    let node =
        "  a: { kind: tool, tool: shell.run, args: { argv: [sleep, '600'] }, limits: { wall: 1s }, next: z }";
    write_flow(&lab, "", node);
    run_flow(&lab, &[]).expect(5).says("the time of a#1 is used up").says("a#1:wall=TIME");
    assert!(lab.bodies("done").is_empty() && lab.bodies("node_ended").is_empty());
    // Nobody can tell whether a program that was stopped has done its work: the person says.
    resume(&lab, &["--budget", "a#1:wall=10m"]).expect(3).says("may or may not have happened");
    resume(&lab, &["--budget", "b#1:wall=10m"]).expect(2).says("has no agent b#1");
}

#[test]
fn a_failure_of_the_model_goes_the_way_of_its_node() {
    let broken = json!([{ "status": 500, "message": "oops", "stays": true }]);
    let node = |more: &str| format!("  a: {{ kind: llm, prompt: Say something, {more}writes: t, next: z }}");
    let (lab, server) = lab_with(&broken);
    write_flow(&lab, "", &node(""));
    // Nobody says what is to become of it: the run waits, and has not failed.
    run_flow(&lab, &[]).expect(3).says("gives no answer").says("mycel resume");
    assert_eq!(server.requests().len(), 4);
    // Every try was an intent of its own.
    assert_eq!(lab.bodies("thinking").len(), 4);
    assert!(lab.bodies("thinking").iter().all(|asked| asked["reserve"]["model_calls"] == 1));

    let (lab, _server) = lab_with(&broken);
    write_flow(&lab, "", &node("on_error: { value: 7 }, "));
    assert_eq!(run_flow(&lab, &[]).expect(0).says("its fallback is taken").out.trim(), "7");

    let mut replies = vec![json!({ "status": 500, "message": "oops" }); 4];
    replies.push(answer("At last."));
    let (lab, _server) = lab_with(&json!(replies));
    write_flow(&lab, "", &node("retry: { attempts: 2, first: 10ms }, "));
    assert_eq!(run_flow(&lab, &[]).expect(0).out.trim(), "At last.");
    let tries: Vec<Value> = lab.bodies("node_started").iter().map(|it| it["attempt"].clone()).collect();
    assert_eq!(tries, [json!(1), json!(2)]);

    // A refused key will not pass by itself, and is the node's failure as well.
    let (lab, _server) = lab_with(&json!([{ "status": 401, "message": "bad key", "stays": true }]));
    write_flow(&lab, "", &node("on_error: { value: 7 }, "));
    assert_eq!(run_flow(&lab, &[]).expect(0).out.trim(), "7");
}

#[test]
fn small_bounds_permit_what_they_say() {
    let (lab, server) = lab_with(&json!([answer("One."), answer("Two."), answer("Three.")]));
    let nodes = "  a: { kind: llm, prompt: Say one, next: b }\n  b: { kind: llm, prompt: Say two, next: c }\n  \
                 c: { kind: llm, prompt: Say three, writes: t, next: z }";
    write_flow(&lab, "", nodes);
    assert_eq!(run_flow(&lab, &["--budget", "model_calls=3"]).expect(0).out.trim(), "Three.");
    assert_eq!(server.requests().len(), 3);

    // An answer may be as long as the budget allows; with next to nothing left it is not asked for.
    let (lab, server) = lab_with(&json!([answer("One."), answer("Two.")]));
    write_flow(&lab, "limits: { tokens: 5k }\n", ASK);
    assert_eq!(run_flow(&lab, &[]).expect(0).out.trim(), "One.");
    assert!(lab.bodies("noted")[0]["text"].to_string().contains("tokens at most"));
    let asked = lab.bodies("thinking")[0]["reserve"]["tokens"].as_u64().expect("a number");
    assert!((4_900..=5_000).contains(&asked), "{asked}");
    assert!(server.requests()[0].to_string().contains("max_"), "{:?}", server.requests()[0]);
    write_flow(&lab, "limits: { tokens: 200 }\n", ASK);
    run_flow(&lab, &[]).expect(5).says("tokens of flow would reach");
}

#[test]
fn the_bound_of_one_node_is_raised_by_its_name() {
    let (lab, _server) = lab_with(&json!([answer("Done.")]));
    let node = "  a: { kind: llm, prompt: Say something, limits: { model_calls: 0 }, writes: t, next: z }";
    write_flow(&lab, "", node);
    run_flow(&lab, &[]).expect(5).says("--budget a#1:model_calls=N");
    resume(&lab, &["--budget", "model_calls=10"]).expect(5).says("--budget a#1:model_calls=N");
    assert_eq!(resume(&lab, &["--budget", "a#1:model_calls=1"]).expect(0).out.trim(), "Done.");
    // Only what was named has another bound.
    let bounds: Vec<Value> = lab.bodies("rebudgeted").iter().map(|it| it["budget"].clone()).collect();
    assert_eq!(bounds[0]["money_microusd"], 1_000_000);
    assert_eq!(bounds[1], json!({ "model_calls": 1 }));
}

#[test]
fn a_flow_that_took_its_steps_says_how_many_more_it_gets() {
    let (lab, _server) = lab_with(&json!([]));
    let nodes =
        "  a: { kind: set, values: { t: 1 }, next: b }\n  b: { kind: set, values: { t: 2 }, next: z }";
    write_flow(&lab, "limits: { steps: 2 }\n", nodes);
    run_flow(&lab, &[]).expect(5).says("2 is its limit").says("lets it take 2 more");
    assert_eq!(resume(&lab, &[]).expect(0).out.trim(), "2");
}

#[test]
fn a_program_that_fails_fails_its_node_where_it_is_checked() {
    let (lab, _server) = lab_with(&json!([]));
    let node = |more: &str, check: &str| {
        format!(
            "  a: {{ kind: tool, tool: shell.run, args: {{ argv: [sh, -c, 'exit 3']{check} }}, {more}next: z }}"
        )
    };
    write_flow(&lab, "", &node("", ""));
    // An exit code is an answer; the line shows it.
    run_flow(&lab, &[]).expect(0).says("exit 3");
    write_flow(&lab, "", &node("", ", check: true"));
    run_flow(&lab, &[]).expect(1).says("it ended with exit code 3");
    write_flow(&lab, "", &node("writes: t, on_error: { value: mended }, ", ", check: true"));
    assert_eq!(run_flow(&lab, &[]).expect(0).out.trim(), "mended");
    write_flow(&lab, "", &node("retry: { attempts: 2, first: 10ms }, ", ", check: true"));
    run_flow(&lab, &[]).expect(1);
    assert_eq!(lab.bodies("node_started").len(), 2, "it was tried twice");
}
