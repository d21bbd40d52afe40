//! Which model answers, through the real binary and real (scripted) servers: who comes next when one is gone, what a rule of
//! the person changes, and that a goal which must stay here never reaches another machine.

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::{Lab, Server};
use serde_json::{Value, json};

/// The key the servers with a key want.
const KEY: &str = "sk-lab-0123456789";

fn answer(text: &str) -> Value {
    json!({ "pieces": [text], "calls": [], "usage": { "in": 1000, "out": 20 } })
}

/// An entry with a model of its own, so that the router may choose it.
fn entry(server: &Server, name: &str) -> String {
    format!("{}model = \"test-model\"\n\n", server.provider(name))
}

fn rule(lab: &Lab, text: &str) {
    let file = lab.home().join("config/route.toml");
    std::fs::write(file, format!("[[rule]]\nid = \"mine\"\nwhy = \"I say so\"\n{text}\n"))
        .expect("the rules");
}

fn notes(lab: &Lab) -> String {
    lab.bodies("noted").iter().map(|note| note["text"].to_string()).collect()
}

#[test]
fn the_next_model_answers_when_the_first_is_gone_and_the_journal_says_so() {
    let lab = Lab::new();
    let (gone, here) =
        (Server::start(&lab, "ollama", &json!([])), Server::start(&lab, "openai", &json!([answer("Here.")])));
    lab.config(&(entry(&gone, "first") + &entry(&here, "second")));
    rule(&lab, "order = [\"first:*\", \"second:*\"]");
    drop(gone);
    let end = lab.mycel(&["say something nobody has a rule for"]).expect(0);
    assert_eq!(end.out.trim(), "Here.");
    let thinking = lab.bodies("thinking");
    let mut brains: Vec<&str> = thinking.iter().filter_map(|body| body["brain"].as_str()).collect();
    assert_eq!(brains.len(), 5, "the first is tried again before the second is asked");
    brains.dedup();
    assert_eq!(brains, ["first:test-model", "second:test-model"]);
    assert!(notes(&lab).contains("first:test-model gives no answer; second:test-model is asked instead"));
    // What the journal taught: the one that failed rests, whatever the rule says about its place.
    let explained = lab.mycel(&["route", "explain", "say something nobody has a rule for"]).expect(0).out;
    let place = |name: &str| explained.find(name).unwrap_or_else(|| panic!("{name} is not in:\n{explained}"));
    assert!(place("second:test-model") < place("first:test-model"), "{explained}");
    assert!(explained.contains("failed lately"), "{explained}");
}

#[test]
fn a_run_pauses_when_every_model_is_gone_and_goes_on_when_one_is_back() {
    let lab = Lab::new();
    let (one, two) = (Server::start(&lab, "ollama", &json!([])), Server::start(&lab, "ollama", &json!([])));
    lab.config(&(entry(&one, "one") + &entry(&two, "two")));
    let port = two.port;
    drop((one, two));
    let goal = "say something nobody has a rule for";
    lab.mycel(&[goal]).expect(3).says("no model gives an answer").says("mycel resume");
    // What the rules know needs no model and works meanwhile.
    lab.mycel(&["-q", "list the files"]).expect(0);
    let runs = lab.mycel(&["--json", "runs"]).expect(0).out;
    let paused = runs.lines().find(|line| line.contains(goal)).expect("the paused run");
    let paused: Value = serde_json::from_str(paused).expect("JSON");
    let id = paused["id"].as_str().or(paused["run"].as_str()).expect("an id").to_owned();
    let back = Server::at(&lab, "ollama", &json!([answer("Back.")]), port);
    let end = lab.mycel(&["resume", &id]).expect(0);
    assert_eq!((end.out.trim(), back.requests().len()), ("Back.", 1));
}

#[test]
fn a_local_goal_goes_to_the_model_of_this_machine_whatever_a_rule_wants() {
    let lab = Lab::new();
    let here = Server::start(&lab, "openai", &json!([answer("Near.")]));
    let far = "[providers.far]\nkind = \"openai\"\nurl = \"https://model.invalid/v1\"\nkey_env = \"LAB_KEY\"\nmodel = \"m\"\n\n";
    lab.config(&(far.to_owned() + &entry(&here, "here")));
    rule(&lab, "use = \"far:m\"");
    let end = lab.mycel(&["run", "--label", "local", "say something nobody has a rule for"]).expect(0);
    assert_eq!(end.out.trim(), "Near.");
    assert!(notes(&lab).contains("not far:m: the goal must stay on this machine"), "{}", notes(&lab));
    rule(&lab, "only = \"far:m\"");
    lab.mycel(&["run", "--label", "local", "say something nobody has a rule for"])
        .expect(1)
        .says("no model may be asked")
        .says("must stay on this machine");
    assert_eq!(here.requests().len(), 1);
}

#[test]
fn calls_that_fail_twice_bring_the_next_model_in() {
    let lab = Lab::new();
    let read = |id: &str, path: &str| {
        let call = json!({ "id": id, "name": "fs__read", "arguments": { "path": path } });
        json!({ "pieces": [""], "calls": [call], "usage": { "in": 100, "out": 20 } })
    };
    let weak = Server::start(&lab, "openai", &json!([read("a", "no1.txt"), read("b", "no2.txt")]));
    let strong = Server::start(&lab, "openai", &json!([answer("There are no such files.")]));
    lab.config(&(entry(&weak, "weak") + &entry(&strong, "strong")));
    rule(&lab, "order = [\"weak:*\", \"strong:*\"]");
    let end = lab.mycel(&["say something nobody has a rule for"]).expect(1);
    assert_eq!(end.out.trim(), "There are no such files.");
    assert_eq!((weak.requests().len(), strong.requests().len()), (2, 1));
}

/// A model with a price, so that money is counted, and a budget.
fn priced(lab: &Lab, server: &Server, budget: &str) {
    lab.config(&format!("[budget]\n{budget}\n\n{}", entry(server, "box")));
}

#[test]
fn a_day_that_is_used_up_pauses_the_run_before_the_call_and_more_lets_it_go_on() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([answer("Paid.")]));
    priced(&lab, &server, "day_usd = \"0.05\"");
    let goal = "say something nobody has a rule for";
    lab.mycel(&[goal]).expect(5).says("the budget 0.05usd/day is used up").says("mycel budget set");
    assert_eq!((server.requests().len(), lab.bodies("thinking").len()), (0, 0));
    lab.mycel(&["resume", "last"]).expect(5).says("is used up");
    lab.mycel(&["budget", "set", "5usd/day"]).expect(0);
    let end = lab.mycel(&["resume", "last"]).expect(0);
    assert_eq!((end.out.trim(), server.requests().len()), ("Paid.", 1));
    // 1,000 tokens at 3 and 20 at 15 dollars a million: 3,300 millionths.
    let shown = lab.mycel(&["budget", "show", "--by", "model"]).expect(0).out;
    assert!(shown.contains("$0.003300") && shown.contains("box:test-model"), "{shown}");
}

#[test]
fn at_eighty_per_cent_the_person_is_warned_once() {
    let lab = Lab::new();
    let dear = json!({ "pieces": ["Dear."], "calls": [], "usage": { "in": 550_000, "out": 20 } });
    let server = Server::start(&lab, "openai", &json!([dear, answer("Two."), answer("Three.")]));
    priced(&lab, &server, "money_usd = \"9\"\ntokens = \"none\"\nday_usd = \"2\"");
    let goal = |n: u32| format!("say something nobody has a rule for {n}");
    lab.mycel(&[&goal(1)]).expect(0);
    assert!(!notes(&lab).contains('%'));
    lab.mycel(&[&goal(2)]).expect(0).says("82 % of the budget 2usd/day are spent");
    lab.mycel(&[&goal(3)]).expect(0);
    assert!(!notes(&lab).contains('%'), "once is enough: {}", notes(&lab));
}

#[test]
fn what_one_run_has_set_aside_another_cannot_take() {
    let lab = Lab::new();
    let slow = json!({ "pieces": ["Half ", "x"], "hang_after": 1 });
    let server = Server::start(&lab, "openai", &json!([slow, answer("Other.")]));
    priced(&lab, &server, "day_usd = \"0.20\"");
    let mut first = lab.command(&["say something nobody has a rule for"]).spawn().expect("it starts");
    server.wait_for(1);
    lab.mycel(&["say another thing nobody has a rule for"]).expect(5).says("set aside for calls under way");
    // The stop cuts off the call under way, and what it may have cost is booked.
    lab.mycel(&["budget", "stop"]).expect(0);
    first.wait().expect("it ends");
    let shown = lab.mycel(&["budget", "show"]).expect(0).out;
    assert!(shown.contains("stopped") && !shown.contains("under way"), "{shown}");
    lab.mycel(&["say a third thing nobody has a rule for"]).expect(5).says("stopped");
    lab.mycel(&["-q", "list the files"]).expect(0);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn exactly_the_same_question_is_asked_once_and_a_private_one_every_time() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([answer("One."), answer("Two."), answer("Three.")]));
    lab.config(&entry(&server, "box"));
    let ask = |args: &[&str]| lab.mycel(args).expect(0).out.trim().to_owned();
    let goal = "say something nobody has a rule for";
    assert_eq!((ask(&[goal]), ask(&[goal])), ("One.".to_owned(), "One.".to_owned()));
    assert!(notes(&lab).contains("its answer is used again and costs nothing"), "{}", notes(&lab));
    assert!(lab.bodies("thinking").is_empty() && lab.bodies("thought")[0]["brain"] == "box:test-model");
    let local = ["run", "--label", "local", goal];
    assert_eq!((ask(&local), ask(&local)), ("Two.".to_owned(), "Three.".to_owned()));
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn a_second_model_answers_for_a_silent_first_if_a_person_wants_that() {
    let lab = Lab::new();
    let silent = json!({ "pieces": ["never"], "hang_after": 0 });
    let (first, second) = (
        Server::start(&lab, "openai", &json!([silent])),
        Server::start(&lab, "openai", &json!([answer("Second."), answer("Again.")])),
    );
    lab.config(&(entry(&first, "first") + &entry(&second, "second") + "[models]\nhedge_after = \"1s\"\n"));
    rule(&lab, "order = [\"first:*\", \"second:*\"]");
    let end = lab.mycel(&["say something nobody has a rule for"]).expect(0);
    assert_eq!(end.out.trim(), "Second.");
    assert!(
        notes(&lab).contains("second:test-model is asked too if first:test-model says nothing for 1000 ms")
    );
    let (thinking, thought) = (lab.bodies("thinking"), lab.bodies("thought"));
    assert_eq!((thinking.len(), thought.len()), (1, 1));
    assert_eq!(
        (&thinking[0]["brain"], &thought[0]["brain"]),
        (&json!("first:test-model"), &json!("second:test-model"))
    );
    // The one that was stopped is paid for as well: more than the 1,020 tokens of the answer.
    let tokens = |body: &Value, part: &str| body[part]["tokens"].as_u64().expect("tokens");
    assert!(tokens(&thought[0], "cost") > 1020, "{}", thought[0]);
    assert!(tokens(&thought[0], "cost") <= tokens(&thinking[0], "reserve"), "{} {}", thought[0], thinking[0]);
}

/// An agent of a node that reads the same four files again and again, and a larger model that is asked after it.
#[test]
fn who_goes_round_is_told_and_stopped_and_the_next_stronger_tries_again() {
    let lab = Lab::new();
    let names = ["a.txt", "b.txt", "c.txt", "d.txt"];
    names.iter().for_each(|name| std::fs::write(lab.workspace().join(name), *name).expect("a file"));
    let looks = |n: usize| {
        let call =
            json!({ "id": format!("c{n}"), "name": "fs__read", "arguments": { "path": names[n % 4] } });
        json!({ "pieces": [], "calls": [call], "usage": { "in": 10, "out": 5 } })
    };
    let round: Vec<Value> = (0..40).map(looks).collect();
    let small = Server::of_model(&lab, "openai", &Value::from(round), "small-1b");
    let large = Server::start(&lab, "openai", &json!([answer("It is in d.")]));
    let of_small = format!("{}model = \"small-1b\"\n\n", small.provider("small"));
    lab.config(&(of_small + &entry(&large, "large") + "[models]\ncache_ttl = \"0s\"\n"));
    let file = |name: &str, text: &str| {
        let path = lab.workspace().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        std::fs::write(path, text).expect("a file");
    };
    file(
        "agents/seeker.md",
        "---\nname: seeker\nabout: looks for things\ntools: [fs.read]\ncapabilities: [\"fs:read:{workspace}/**\"]\n\
         tier: operational\n---\n\nYou look.\n",
    );
    file(
        "find.flow.yaml",
        "flow: find\nversion: 1\nstate:\n  found: string\nnodes:\n\
         \x20 find: { kind: agent, uses: seeker, task: FIND it, writes: found, retry: 2, next: end }\n\
         \x20 end: { kind: end, output: { found: \"{{ found }}\" } }\n",
    );
    lab.mycel(&["flow", "run", "find.flow.yaml", "--no-input"]).expect(0).says("find#1:2 It is in d.");
    let thinking = lab.bodies("thinking");
    let brains: Vec<&str> = thinking.iter().filter_map(|body| body["brain"].as_str()).collect();
    // Four turns that gave something, and twice the twelve that gave nothing new.
    assert_eq!(brains, [vec!["small:small-1b"; 28], vec!["large:test-model"]].concat());
    let told: Vec<Value> = lab.bodies("messaged");
    assert_eq!(told.len(), 1, "it is told once");
    let words = "nothing you did in your last 12 turns gave anything new";
    let heard = small.requests().iter().filter(|request| request.to_string().contains(words)).count();
    assert_eq!(heard, 12, "from then on it stands in its context");
    let failed = lab.bodies("node_ended")[0]["error"]["message"].to_string();
    assert!(failed.contains("no progress in 24 turns: every call failed, was refused, or gave"), "{failed}");
    assert!(failed.contains("d.txt"), "{failed}");
}
