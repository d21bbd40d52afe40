//! Swarms and votes through the real binary and a real (scripted) model server: members that work well, one that lies, one that
//! goes round in circles, one that votes for two things; and a process that is killed at any moment and goes on.

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::{Lab, Server};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

const KEY: &str = "sk-lab-0123456789";

const FLOW: &str = r#"
flow: sift
version: 1
state:
  kinds: "[object]"
  choice: object
members:
  good: { uses: honest, count: 3 }
  bad: liar
  stuck: looper
nodes:
  sift:
    kind: swarm
    over: "['a', 'b', 'c', 'd', 'e', 'f']"
    item: part
    task: KIND of {{ part }}
    copies: 3
    agree: result.kind
    at_once: 4
    output: { type: object, properties: { kind: { type: string } }, required: [kind] }
    writes: kinds
    next: decide
  decide: { kind: vote, question: SHIP it?, options: [ship, wait], members: [good, bad], writes: choice, next: end }
  end: { kind: end, output: { kinds: "{{ kinds | map(attribute='kind') | join }}", choice: "{{ choice.decision }}" } }
"#;

const RUN: &[&str] = &["flow", "run", "sift.flow.yaml", "--autonomy", "full", "--no-input"];

fn says(when: &[&str], text: &str) -> Value {
    json!({ "when": when, "stays": true, "pieces": [text], "usage": { "in": 10, "out": 5 } })
}

/// The calls of one turn, in a request that has no results yet.
fn calls(when: &[&str], calls: Value) -> Value {
    let unless = ["\"role\":\"tool\"", "\"role\": \"tool\""];
    json!({ "when": when, "unless": unless, "stays": true, "pieces": [], "calls": calls, "usage": { "in": 10, "out": 5 } })
}

fn script() -> Value {
    let vote = |id: &str, choice: &str| json!({ "id": id, "name": "agent__vote", "arguments": { "choice": choice, "why": "because" } });
    let mut script = vec![
        calls(&["ONE WHO IS HONEST", "SHIP it?"], json!([vote("v1", "ship")])),
        calls(&["ONE WHO LIES", "SHIP it?"], json!([vote("v1", "ship"), vote("v2", "wait")])),
        says(&["SHIP it?"], "I have voted."),
        says(&["ONE WHO LIES", "KIND of"], "{\"kind\": \"wrong\"}"),
        json!({ "when": ["ONE WHO TURNS", "KIND of"], "stays": true, "pieces": [], "usage": { "in": 10, "out": 5 },
                "calls": [{ "id": "l1", "name": "fs__list", "arguments": { "path": "." } }] }),
    ];
    let parts = ["a", "b", "c", "d", "e", "f"];
    script.extend(parts.map(|part| {
        let kind = part.to_uppercase();
        says(&["ONE WHO IS HONEST", &format!("KIND of {part}")], &format!("{{\"kind\": \"{kind}\"}}"))
    }));
    Value::Array(script)
}

fn lab() -> (Lab, Server) {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &script());
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    let agents = lab.workspace().join("agents");
    std::fs::create_dir_all(&agents).expect("a folder");
    for (role, word) in [("honest", "IS HONEST"), ("liar", "LIES"), ("looper", "TURNS")] {
        let head = format!("name: {role}\nabout: Judges parts.\ntools: [fs.list]");
        let may = "capabilities: [\"fs:read:{workspace}/**\"]";
        let text = format!("---\n{head}\n{may}\n---\nYou are ONE WHO {word}.\n");
        std::fs::write(agents.join(format!("{role}.md")), text).expect("a role");
    }
    std::fs::write(lab.workspace().join("sift.flow.yaml"), FLOW.trim_start()).expect("the flow");
    (lab, server)
}

/// What each member was rated for.
fn conduct(lab: &Lab) -> BTreeMap<String, Vec<String>> {
    let decided = lab.bodies("decided");
    let ratings = decided.iter().flat_map(|body| body["ratings"].as_array().cloned().unwrap_or_default());
    let mut conduct: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for rating in ratings.chain(lab.bodies("rated")) {
        let text = |name: &str| rating[name].as_str().unwrap_or_default().to_owned();
        conduct.entry(text("member")).or_default().push(text("conduct"));
    }
    conduct
}

fn check_end(lab: &Lab, end: &lab::Ran) {
    assert_eq!(end.out.trim(), "choice: ship\nkinds: ABCDEF", "{}", end.err);
    let decided = lab.bodies("decided");
    let mut items: Vec<(String, u64)> = decided
        .iter()
        .map(|body| {
            (body["visit"].as_str().expect("a visit").to_owned(), body["item"].as_u64().expect("an item"))
        })
        .collect();
    items.sort();
    let expect: Vec<(String, u64)> =
        [("decide#1".to_owned(), 0)].into_iter().chain((0..6).map(|n| ("sift#1".to_owned(), n))).collect();
    assert_eq!(items, expect, "each is decided once");
    let vote = decided.iter().find(|body| body["visit"] == "decide#1").expect("the vote");
    let mut voters: Vec<&str> =
        vote["tally"][0]["members"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    voters.sort_unstable();
    assert_eq!(voters, ["good-1", "good-2", "good-3"], "{vote}");
    for (member, conduct) in conduct(lab) {
        let is = |word: &str| conduct.iter().any(|one| one == word);
        match member.as_str() {
            "bad-1" => assert!(is("wrong_result"), "{conduct:?}"),
            "stuck-1" => assert!(conduct.iter().all(|one| one == "looped"), "{conduct:?}"),
            _ => panic!("{member} works well: {conduct:?}"),
        }
    }
}

#[test]
fn members_agree_and_who_misbehaves_is_left_out() {
    let (lab, server) = lab();
    lab.mycel(&["flow", "check"]).expect(0);
    let end = lab.mycel(RUN).expect(0);
    check_end(&lab, &end);
    let said = end.words();
    for words in ["stuck-1: went round in circles, counts 0.7", "bad-1: wrong result", "decided", "(3 of 3)"]
    {
        assert!(said.contains(words), "`{words}` is not in\n{}", end.err);
    }
    // One who has lied three times is not asked to vote any more; before that it votes for two things.
    let conduct = conduct(&lab);
    let lies = conduct["bad-1"].iter().filter(|one| *one == "wrong_result").count();
    let twice = conduct["bad-1"].iter().any(|one| one == "equivocated");
    assert!(lies >= 3 || twice, "{conduct:?}");
    let shown = lab.mycel(&["show", "last"]).expect(0);
    assert!(shown.out.contains("bad-1") && shown.out.contains("good-3"), "{}", shown.out);
    // Only those who vote are offered the ballot.
    let asked = |words: &[&str]| {
        let fits = |request: &&Value| words.iter().all(|word| request.to_string().contains(word));
        server.requests().iter().find(fits).map(|request| request["body"]["tools"].to_string())
    };
    assert!(asked(&["ONE WHO IS HONEST", "SHIP it?"]).is_some_and(|tools| tools.contains("agent__vote")));
    assert!(asked(&["ONE WHO IS HONEST", "KIND of"]).is_some_and(|tools| !tools.contains("agent__vote")));
    lab.mycel(&["audit", "verify"]).expect(0);
}

#[test]
fn a_swarm_that_is_killed_goes_on_where_it_was() {
    let seeds = std::env::var("MYCEL_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(8_u64);
    let (lab, server) = lab();
    for seed in 0..seeds {
        let asked = server.requests().len();
        let mut child = lab.command(RUN).spawn().expect("it starts");
        server.wait_for(asked + 1 + (seed as usize * 5) % 20);
        std::thread::sleep(Duration::from_millis(seed * 13 % 40));
        child.kill().expect("it is killed");
        child.wait().expect("its end");
        let end = lab.mycel(&["resume", "last", "--no-input"]).expect(0);
        check_end(&lab, &end);
    }
}

/// Mistakes in a file, with the place.
#[test]
fn mistakes_are_told_with_their_place() {
    let check = |from: &str, to: &str, words: &[&str]| {
        let (lab, _server) = lab();
        let text = FLOW.trim_start().replacen(from, to, 1);
        assert_ne!(text, FLOW.trim_start(), "{from}");
        std::fs::write(lab.workspace().join("sift.flow.yaml"), text).expect("the flow");
        let end = lab.mycel(&["flow", "check", "sift.flow.yaml"]).expect(2);
        for word in words {
            assert!(end.words().contains(word), "`{word}` is not in\n{}\n{}", end.out, end.err);
        }
    };
    check(
        "members: [good, bad]",
        "members: [god, bad]",
        &["there are no members `god`", "did you mean `good`?", ":22:"],
    );
    check("uses: honest", "uses: honets", &["there is no role `honets`"]);
    check("copies: 3", "copies: 16", &["`copies` is a number from 1 to 15"]);
    check("copies: 3", "copies: 3\n    assign: auction", &["an auction needs a `bid`", "hint:"]);
    check("copies: 3", "copies: 3\n    assign: auktion", &["auction"]);
    check(
        "agree: result.kind",
        "agree: results.kind",
        &["`results` is neither a channel nor otherwise known"],
    );
    check("options: [ship, wait]", "options: [ship]", &["there is nothing to choose"]);
    check("count: 3", "count: 300", &["at most 256 members; these are 302"]);
    check("  bad: liar\n", "  bad: { uses: liar, weight: 0 }\n", &["`weight` is a number from 1 to 1000"]);
    check(
        "members:\n  good: { uses: honest, count: 3 }\n  bad: liar\n  stuck: looper\n",
        "",
        &["`sift` (swarm) has nobody to work for it", "hint:"],
    );
}
