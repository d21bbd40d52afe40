//! Messages between the agents of a flow, through the real binary and a real (scripted) model server: a
//! question and its reply, a word to all, a topic, a word of the person, and a process that is killed at
//! any moment.

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::{Lab, Ran, Server};
use serde_json::{Value, json};
use std::time::Duration;

const KEY: &str = "sk-lab-0123456789";

const TALK: &str = r#"
flow: talk
version: 1
state: { a: string, b: string }
nodes:
  begin: { kind: start, next: [alpha, beta] }
  alpha: { kind: agent, uses: backend, about: The service, task: "ALPHA builds it", writes: a, next: end }
  beta: { kind: agent, uses: frontend, about: The form, task: "BETA builds the form", writes: b, next: end }
  end: { kind: end, output: { a: "{{ a }}", b: "{{ b }}" } }
"#;

fn says(when: &[&str], unless: &[&str], text: &str) -> Value {
    let usage = json!({ "in": 10, "out": 5 });
    json!({ "when": when, "unless": unless, "stays": true, "pieces": [text], "usage": usage })
}

/// What an agent calls when it has read `when` and has not called this before.
fn calls(when: &[&str], calls: &[(&str, &str, Value)]) -> Value {
    let ids: Vec<String> = calls.iter().map(|(id, _, _)| (*id).to_owned()).collect();
    let calls: Vec<Value> = calls
        .iter()
        .map(|(id, name, arguments)| json!({ "id": id, "name": name, "arguments": arguments }))
        .collect();
    let usage = json!({ "in": 10, "out": 5 });
    json!({ "when": when, "unless": ids, "stays": true, "pieces": [], "calls": calls, "usage": usage })
}

/// Alpha asks beta, which hears of it before its next turn, and then speaks to all. Each turn of beta waits
/// for the person, so that both are there at the same time whatever the machine does.
fn script() -> Value {
    let wait = |id: &'static str, text: &str| (id, "ask__person", json!({ "question": text }));
    let tell = json!({ "to": "all", "text": "EVERYBODY: the port is taken" });
    let publish = json!({ "topic": "contracts", "text": "CONTRACT: version 2" });
    json!([
        says(&["ALPHA", "call-a2"], &[], "Alpha is done."),
        calls(
            &["ALPHA", "THE PORT IS 8080"],
            &[("call-a2", "agent__send", tell), ("call-a3", "agent__publish", publish)]
        ),
        calls(
            &["ALPHA"],
            &[("call-a1", "agent__ask", json!({ "to": "beta", "question": "QUESTION: which port?" }))]
        ),
        says(&["BETA", "call-b4", "EVERYBODY", "CONTRACT"], &[], "Beta has heard all."),
        calls(&["BETA", "call-b3"], &[wait("call-b4", "Shall beta end?")]),
        calls(
            &["BETA", "call-b2", "QUESTION"],
            &[("call-b3", "agent__reply", json!({ "message": "m1", "text": "THE PORT IS 8080" }))]
        ),
        calls(&["BETA", "call-b1"], &[wait("call-b2", "Shall beta go on?")]),
        calls(
            &["BETA"],
            &[
                ("call-b1", "agent__subscribe", json!({ "topic": "contracts" })),
                ("call-b0", "agent__list", json!({}))
            ]
        ),
    ])
}

fn lab_with(replies: &Value) -> (Lab, Server) {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", replies);
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    std::fs::write(lab.workspace().join("talk.flow.yaml"), TALK.trim_start()).expect("the flow");
    (lab, server)
}

const RUN: &[&str] = &["flow", "run", "talk.flow.yaml", "--autonomy", "full", "--no-input"];
const GO_ON: &[&str] = &["resume", "last", "--no-input"];

/// Answers the open question, if there is one.
fn answer(lab: &Lab) -> bool {
    let open = lab.mycel(&["approvals"]).expect(0).out;
    let Some(question) = open.split_whitespace().find(|word| word.contains("/q")) else { return false };
    lab.mycel(&["approve", question, "--text", "yes"]).expect(0);
    true
}

/// From and to, and the text, of every message of the last run.
fn messages(lab: &Lab) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let line = |body: &Value| {
        let message = &body["message"];
        format!(
            "{} {} -> {}: {}",
            text(&message["id"]),
            text(&message["from"]),
            text(&message["to"]),
            text(&message["text"])
        )
    };
    lab.bodies("messaged").iter().map(line).collect()
}

const SAID: &[&str] = &[
    "m1 agent:alpha#1 -> beta#1: QUESTION: which port?",
    "m2 agent:beta#1 -> alpha#1: THE PORT IS 8080",
    "m3 agent:alpha#1 -> all: EVERYBODY: the port is taken",
    "m4 agent:alpha#1 -> topic:contracts: CONTRACT: version 2",
];

const END: &str = "a: Alpha is done.\nb: Beta has heard all.";

/// The last request of the model in which all of these words stand.
fn last_request(server: &Server, words: &[&str]) -> String {
    let requests = server.requests();
    let mut texts = requests.iter().map(|request| request["body"].to_string());
    texts.rfind(|text| words.iter().all(|word| text.contains(word))).expect("it was asked")
}

/// Runs up to the end, and answers what is asked on the way.
fn to_the_end(lab: &Lab, first: &[&str]) -> Ran {
    let mut ran = lab.mycel(first);
    for _ in 0..4 {
        if !answer(lab) {
            break;
        }
        ran = lab.mycel(GO_ON);
    }
    ran
}

#[test]
fn agents_ask_reply_tell_all_and_publish() {
    let (lab, server) = lab_with(&script());
    lab.mycel(RUN).expect(3).says("asks m1 alpha#1 -> beta#1: QUESTION: which port?");
    assert!(answer(&lab));
    // Beta replies and waits again; alpha goes on to its end.
    let ran = lab.mycel(GO_ON).expect(3).says("replies m2 beta#1 -> alpha#1 (to m1): THE PORT IS 8080");
    let ran = ran.says("tells m3 alpha#1 -> all: EVERYBODY: the port is taken");
    ran.says("tells m4 alpha#1 -> topic:contracts: CONTRACT: version 2");
    assert!(answer(&lab));
    let end = lab.mycel(GO_ON).expect(0);
    assert_eq!(end.out.trim(), END);
    assert_eq!(messages(&lab), SAID);
    // What beta was told stands in its context once, after the results it came between.
    let told = last_request(&server, &["BETA", "CONTRACT"]);
    for once in [
        "message m1 from alpha#1 (backend), who waits for your answer (agent.reply): QUESTION: which port?",
        "message m3 from alpha#1 (backend), to all: EVERYBODY",
        "message m4 from alpha#1 (backend), on the topic contracts: CONTRACT",
    ] {
        assert_eq!(told.matches(once).count(), 1, "{once} in {told}");
    }
    assert_eq!(last_request(&server, &["ALPHA", "THE PORT IS 8080"]).matches("THE PORT IS 8080").count(), 1);
    let done = lab.bodies("done");
    let list = done
        .iter()
        .find_map(|body| body["outcome"]["output"]["agents"].as_array())
        .expect("beta listed them");
    let line = |agent: &Value| {
        ["agent", "role", "task", "listens", "you"].map(|name| agent[name].to_string()).join(" ")
    };
    let lines: Vec<String> = list.iter().map(line).collect();
    let expect =
        [r#""alpha#1" "backend" "The service" true false"#, r#""beta#1" "frontend" "The form" true true"#];
    assert_eq!(lines, expect);
    let show = lab.mycel(&["show", "last"]).expect(0).out;
    assert!(
        lab::unwrapped(&show).contains("replies m2 beta#1 -> alpha#1 (to m1): THE PORT IS 8080"),
        "{show}"
    );
    let run: Value =
        serde_json::from_str(&lab.mycel(&["--json", "show", "last"]).expect(0).out).expect("JSON");
    assert_eq!(run["messages"].as_array().map(Vec::len), Some(4));
    let replay = lab.mycel(&["replay", "last"]).expect(0);
    assert!(replay.words().contains("asks m1 alpha#1 -> beta#1: QUESTION: which port?"), "{}", replay.err);
}

#[test]
fn a_talk_that_is_killed_comes_to_the_same_end() {
    let kills = std::env::var("MYCEL_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(8_u64);
    let (lab, server) = lab_with(&script());
    for seed in 0..kills {
        let mut next = RUN;
        for part in 0..6_u64 {
            // Seven turns are taken in all; it dies around one of them, in each part.
            let asked = server.requests().len();
            let mut child = lab.command(next).spawn().expect("it starts");
            let turns = usize::from(part == 0 && seed % 2 == 1) + usize::from(part < 2);
            server.wait_for(asked + turns);
            std::thread::sleep(Duration::from_millis((seed * 37 + part * 61) % 140));
            child.kill().expect("it is killed");
            child.wait().expect("its end");
            lab.mycel(GO_ON);
            if !answer(&lab) {
                break;
            }
            next = GO_ON;
        }
        let state: Value =
            serde_json::from_str(&lab.mycel(&["--json", "show", "last"]).expect(0).out).expect("JSON");
        assert_eq!(
            (state["state"].as_str(), state["answer"].as_str()),
            (Some("finished"), Some(END)),
            "seed {seed}"
        );
        assert_eq!(messages(&lab), SAID, "seed {seed}: nothing is said twice");
        let told = last_request(&server, &["BETA", "CONTRACT"]);
        assert_eq!(told.matches("EVERYBODY").count(), 1, "seed {seed}: {told}");
    }
    lab.mycel(&["audit", "verify"]).expect(0);
}

#[test]
fn who_ends_with_an_open_question_is_told_first() {
    let reply = json!({ "message": "m1", "text": "THE PORT IS 8080" });
    let (lab, server) = lab_with(&json!([
        says(&["ALPHA", "THE PORT IS 8080"], &[], "Alpha knows it."),
        calls(
            &["ALPHA"],
            &[("call-a1", "agent__ask", json!({ "to": "beta", "question": "QUESTION: which port?" }))]
        ),
        says(&["BETA", "call-b2"], &[], "Beta is done, and has answered."),
        calls(
            &["BETA", "before you end: m1 of alpha#1 (backend) waits for your answer"],
            &[("call-b2", "agent__reply", reply)]
        ),
        says(&["BETA", "call-b1"], &[], "Beta is done."),
        calls(&["BETA"], &[("call-b1", "ask__person", json!({ "question": "Shall beta end?" }))]),
    ]));
    let end = to_the_end(&lab, RUN).expect(0);
    assert_eq!(end.out.trim(), "a: Alpha knows it.\nb: Beta is done, and has answered.");
    assert_eq!(last_request(&server, &["BETA"]).matches("before you end").count(), 1);
}

#[test]
fn a_question_that_nobody_answers_ends_with_its_time() {
    let question = json!({ "to": "beta", "question": "QUESTION: which port?", "timeout_ms": 50 });
    let (lab, server) = lab_with(&json!([
        says(&["ALPHA", "call-a1"], &[], "Nobody answers."),
        calls(&["ALPHA"], &[("call-a1", "agent__ask", question)]),
        { "when": ["BETA"], "stays": true, "pieces": ["…"], "hang_after": 0 },
    ]));
    let mut child = lab.command(RUN).spawn().expect("it starts");
    server.wait_for(1);
    lab::wait_until("the end of the question", || {
        lab.bodies("done").iter().any(|body| {
            let failure = &body["outcome"]["failure"];
            failure["message"] == "beta#1 (frontend) did not answer within 50 ms"
        })
    });
    child.kill().expect("beta thinks for ever");
    child.wait().expect("its end");
}

#[test]
fn a_person_says_something_to_a_run_that_waits() {
    let (lab, server) = lab_with(&json!([
        says(&["ALPHA"], &[], "Alpha is done."),
        says(&["BETA", "call-b1", "USE THE NEW PORT"], &[], "Beta uses it."),
        calls(&["BETA"], &[("call-b1", "ask__person", json!({ "question": "Shall beta end?" }))]),
    ]));
    lab.mycel(RUN).expect(3);
    lab.mycel(&["tell", "last", "gamma", "hello"]).expect(2).says("there is no agent `gamma` at work");
    lab.mycel(&["tell", "last", "alpha", "hello"])
        .expect(2)
        .says("alpha#1 has ended and reads nothing any more");
    lab.mycel(&["tell", "last", "beta", ""]).expect(2).says("the text has 0 bytes");
    let told = lab.mycel(&["tell", "last", "beta", "USE THE NEW PORT"]).expect(0).out;
    assert!(told.contains("is in the mailbox of beta#1"), "{told}");
    assert!(answer(&lab));
    let end = lab.mycel(GO_ON).expect(0);
    assert_eq!(end.out.trim(), "a: Alpha is done.\nb: Beta uses it.");
    let heard = last_request(&server, &["BETA", "USE THE NEW PORT"]);
    assert!(heard.contains("from anna (the person): USE THE NEW PORT"), "{heard}");
    lab.mycel(&["tell", "last", "hello"])
        .expect(2)
        .says("has ended (finished), and nobody reads it any more");
}

#[test]
fn who_works_alone_is_offered_no_messages() {
    let alone =
        "flow: one\nnodes:\n  a: { kind: agent, uses: backend, task: ALONE, next: b }\n  b: { kind: end }\n";
    let (lab, server) = lab_with(&json!([
        says(&["ALONE"], &[], "Done."),
        says(&["ALPHA"], &[], "1"),
        says(&["BETA"], &[], "2")
    ]));
    std::fs::write(lab.workspace().join("one.flow.yaml"), alone).expect("the flow");
    lab.mycel(&["flow", "run", "one.flow.yaml", "--no-input"]).expect(0);
    assert!(!last_request(&server, &["ALONE"]).contains("agent__send"));
    lab.mycel(RUN).expect(0);
    assert!(last_request(&server, &["ALPHA"]).contains("agent__send"));
}
