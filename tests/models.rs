//! Runs with language models, through the real binary: scripted servers of three protocols answer on loopback, and what
//! the program sends, shows, journals and ends with is compared.

mod lab;

use lab::{Lab, Server, golden, wait, wait_until};
use serde_json::{Value, json};

/// The key the servers with a key want.
const KEY: &str = "sk-lab-0123456789";

fn reply(text: &[&str], calls: Value) -> Value {
    json!({ "pieces": text, "calls": calls, "usage": { "in": 1000, "out": 20 } })
}

fn call(id: &str, tool: &str, arguments: Value) -> Value {
    json!({ "id": id, "name": tool, "arguments": arguments })
}

fn answer(text: &str) -> Value {
    reply(&[text], json!([]))
}

fn list(id: &str) -> Value {
    call(id, "fs__list", json!({ "path": "." }))
}

fn write(id: &str) -> Value {
    call(id, "fs__write", json!({ "path": "sum.txt", "content": "one file\n" }))
}

/// Looks, writes what it saw, tells.
fn look_and_write() -> Value {
    json!([
        reply(&["I look ", "first."], json!([list("call_a")])),
        reply(&["Now I ", "write."], json!([write("call_b")])),
        reply(&["There is ", "one file."], json!([])),
    ])
}

/// The last messages of the last request, as one text.
fn last_asked(server: &Server) -> String {
    let requests = server.requests();
    let messages =
        requests.last().expect("a request")["body"]["messages"].as_array().expect("messages").clone();
    messages.last().expect("a message").to_string()
}

#[test]
fn a_model_looks_asks_for_approval_writes_and_answers() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &look_and_write());
    lab.run(&server.model(), &["how many files? write it to sum.txt"])
        .expect(3)
        .says("I look first.")
        .says("write a new file")
        .says("2 model calls");
    assert!(!lab.workspace().join("sum.txt").exists());
    assert_eq!(server.requests().len(), 2);
    let thinking = lab.bodies("thinking");
    assert!(thinking.iter().all(|body| body["reserve"]["tokens"].as_u64() > Some(8192)), "{thinking:?}");
    let thoughts = lab.bodies("thought");
    assert!(thoughts.iter().all(|body| body["cost"]["tokens"] == 1020), "{thoughts:?}");

    lab.mycel(&["approve", &lab.question()]).expect(0);
    let end = lab.mycel(&["resume", "last"]).expect(0).says("3,060 tokens");
    assert_eq!(end.out.trim(), "There is one file.");
    assert_eq!(std::fs::read_to_string(lab.workspace().join("sum.txt")).expect("the file"), "one file\n");

    let asked = server.requests().len();
    let again = lab.mycel(&["replay", "last"]).expect(0).says("I look first.");
    assert_eq!(again.out.trim(), "There is one file.");
    assert_eq!(server.requests().len(), asked, "a replay asks no model");
}

/// The request without what differs from run to run; of the tools the names and one in full.
fn normal(lab: &Lab, request: &Value) -> Value {
    let text =
        request.to_string().replace(&lab.dir.display().to_string(), "/home/anna").replace(KEY, "<key>");
    let mut parts = text.split("modified_ms\\\":");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("modified_ms\\\":0");
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    let mut request: Value = serde_json::from_str(&out).expect("still JSON");
    let tools = request["body"]["tools"].take();
    let tools = tools.as_array().expect("tools");
    let name =
        |tool: &Value| tool.get("function").unwrap_or(tool)["name"].as_str().unwrap_or_default().to_owned();
    request["body"]["tools"] = json!({
        "in full": tools.iter().find(|tool| name(tool) == "shell__run"),
        "has fs__list": tools.iter().any(|tool| name(tool) == "fs__list"),
    });
    request
}

#[test]
fn whole_requests_in_three_protocols() {
    for kind in ["openai", "ollama", "anthropic"] {
        let lab = Lab::new();
        let server = Server::start(&lab, kind, &look_and_write());
        lab.config(&server.provider("lab"));
        let args =
            ["run", "--model", "lab/test-model", "--autonomy", "full", "how many files? write it to sum.txt"];
        let end = lab.mycel(&args).expect(0).says("3,060 tokens");
        assert_eq!(end.out.trim(), "There is one file.", "{kind}");
        let requests: Vec<Value> = server.requests().iter().map(|request| normal(&lab, request)).collect();
        golden(
            &format!("{kind}.json"),
            &format!("{}\n", serde_json::to_string_pretty(&requests).expect("JSON")),
        );
        // 3 x (1000 x 3 $ + 20 x 15 $) for a million tokens.
        let money: u64 =
            lab.bodies("thought").iter().filter_map(|body| body["cost"]["money_microusd"].as_u64()).sum();
        assert_eq!(money, 9_900, "{kind}");
        assert!(end.words().contains("$0.0099"), "{kind}: {}", end.err);
    }
}

#[test]
fn a_refusal_is_told_to_the_model() {
    let lab = Lab::new();
    let replies = json!([
        reply(&[], json!([call("call_a", "fs__read", json!({ "path": "/etc/shadow" }))])),
        reply(&[], json!([write("call_b")])),
        answer("I may not."),
    ]);
    let server = Server::start(&lab, "openai", &replies);
    lab.run(&server.model(), &["read the passwords"]).expect(3);
    // By a rule.
    assert!(
        last_asked(&server).contains("refused") && last_asked(&server).contains("policy:"),
        "{}",
        last_asked(&server)
    );
    lab.mycel(&["deny", &lab.question(), "--note", "write nothing"]).expect(0);
    let end = lab.mycel(&["resume", "last"]);
    assert_eq!(end.out.trim(), "I may not.", "{}", end.err);
    assert!(last_asked(&server).contains("the person said no: write nothing"), "{}", last_asked(&server));
    assert!(!lab.workspace().join("sum.txt").exists());
}

#[test]
fn malformed_calls_are_fed_back_with_the_place() {
    let lab = Lab::new();
    let check = |bad: Value, expect: &[&str]| {
        let server = Server::start(&lab, "openai", &json!([reply(&[], json!([bad])), answer("Sorry.")]));
        let end = lab.run(&server.model(), &["list"]);
        assert_eq!(end.out.trim(), "Sorry.", "{}", end.err);
        let told = last_asked(&server);
        assert!(expect.iter().all(|words| told.contains(words)), "{expect:?} in {told}");
        assert!(lab.bodies("done").is_empty(), "nothing ran");
    };
    check(
        call("a", "fs__list", json!("{\"path\": ")),
        &["malformed", "line 1 column 9", "not a JSON object"],
    );
    check(call("a", "fs__list", json!("[1]")), &["malformed", "not a JSON object"]);
    check(call("a", "fs__lits", json!({})), &["malformed", "fs.lits"]);
    check(call("a", "fs__list", json!({ "path": 7 })), &["malformed", "`path`", "invalid type"]);
    check(call("a", "fs__list", json!({ "path": ".", "colour": 1 })), &["malformed", "colour"]);
}

#[test]
fn malformed_calls_end_after_the_third() {
    let lab = Lab::new();
    let bad = |n: u32| reply(&[], json!([call(&format!("c{n}"), "fs__list", json!(format!("{{{n}")))]));
    let server = Server::start(&lab, "openai", &json!([bad(1), bad(2), bad(3), answer("never asked for")]));
    lab.run(&server.model(), &["list"]).expect(1).says("not a JSON object");
    assert_eq!(server.requests().len(), 3);
    assert_eq!(lab.bodies("ended")[0]["status"], "failed");
}

#[test]
fn the_same_call_again_and_again_is_stopped() {
    let lab = Lab::new();
    let same: Vec<Value> = (0..5).map(|n| reply(&[], json!([list(&format!("c{n}"))]))).collect();
    let server = Server::start(&lab, "openai", &json!(same));
    lab.run(&server.model(), &["list"]).expect(1).says("the same call came 3 times in a row");
    assert_eq!((server.requests().len(), lab.bodies("done").len()), (3, 2));
}

#[test]
fn what_may_pass_is_tried_again() {
    let lab = Lab::new();
    let replies = json!([
        { "status": 429, "headers": { "Retry-After": "0" }, "message": "slow down" },
        { "status": 500, "message": "oops" },
        { "pieces": ["Half an ", "answer"], "cut_after": 1 },
        answer("Whole."),
    ]);
    let server = Server::start(&lab, "openai", &replies);
    let end = lab.run(&server.model(), &["say something"]).expect(0).says("cut off after 8 bytes");
    assert_eq!(end.out.trim(), "Whole.");
    assert_eq!(server.requests().len(), 4);
    let failed = lab.bodies("thought_failed");
    assert_eq!(failed.len(), 3, "{failed:?}");
    assert!(failed[2]["cost"]["tokens"].as_u64() > Some(0), "what came is booked: {failed:?}");
}

#[test]
fn a_server_that_always_breaks_pauses_the_run() {
    let lab = Lab::new();
    let cut: Vec<Value> = (0..6).map(|_| json!({ "pieces": ["Half ", "x"], "cut_after": 1 })).collect();
    let server = Server::start(&lab, "anthropic", &json!(cut));
    lab.config(&server.provider("lab"));
    lab.run("lab/test-model", &["say something"]).expect(3).says("gives no answer");
    assert_eq!(server.requests().len(), 4);
}

#[test]
fn a_run_waits_for_a_server_that_is_gone() {
    let lab = Lab::new();
    let server = Server::start(&lab, "ollama", &json!([]));
    let port = server.port;
    lab.config(&server.provider("lab"));
    drop(server);
    lab.run("lab/test-model", &["say something"]).expect(3).says("gives no answer").says("mycel resume");
    assert!(lab.bodies("paused")[0]["reason"].as_str().expect("a reason").contains("gives no answer"));
    let server = Server::at(&lab, "ollama", &json!([answer("Back.")]), port);
    let end = lab.mycel(&["resume", "last"]).expect(0);
    assert_eq!(end.out.trim(), "Back.");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_run_asks_again_until_the_network_is_back() {
    let lab = Lab::new();
    let server = Server::start(&lab, "ollama", &json!([]));
    let port = server.port;
    lab.config(&format!("models.cache_ttl = \"0s\"\n{}", server.provider("lab")));
    drop(server);
    let run = |wait: &str| {
        let mut command = lab.command(&["run", "--model", "lab/test-model", "say something"]);
        command.env("MYCEL_MODELS_WAIT", wait).spawn().expect("the program runs")
    };
    let waits = || {
        // There may be no journal yet.
        lab.mycel(&["--json", "show", "last", "--events"]).out.contains("asks again in 5 s")
    };
    // It comes back while the run waits.
    let child = run("1h");
    wait_until("the wait", waits);
    let server = Server::at(&lab, "ollama", &json!([answer("Back.")]), port);
    let end = wait(child).expect(0);
    assert_eq!(end.out.trim(), "Back.");
    assert_eq!((server.requests().len(), lab.bodies("paused").len()), (1, 0));
    drop(server);
    // It does not: tried once more at the end of the time, and then the run pauses.
    wait(run("1s")).expect(3).says("the run asks again in 1 s, for up to 1 s in all").says("mycel resume");
    assert_eq!(lab.bodies("thinking").len(), 4 + 1);
}

#[test]
fn what_cannot_work_is_said_at_once_with_a_way_out() {
    let lab = Lab::new();
    let server = Server::start(&lab, "anthropic", &json!([]));
    let check = |args: &[&str], code: i32, words: &str| {
        let ran = lab.run(args[0], &args[1..]).expect(code).says(words).says("hint");
        assert!(ran.out.is_empty(), "{}", ran.out);
    };
    check(&["openai:gpt-4o-mini", "hello"], 2, "OPENAI_API_KEY is not set");
    check(&["nothing:x", "hello"], 2, "not configured");
    check(&["what is this", "hello"], 2, "cannot read the model name");
    lab.config(&server.provider("lab").replace("LAB_KEY", "NO_SUCH_KEY"));
    check(&["lab/test-model", "hello"], 2, "NO_SUCH_KEY is not set");
    assert!(!lab.mycel(&["runs"]).out.contains("hello"), "no run was begun");
    lab.config(&server.provider("lab"));
    check(&["lab/other-model", "hello"], 1, "was not found (404)");
    assert_eq!(lab.bodies("ended")[0]["status"], "failed");
    assert!(lab.bodies("done").is_empty() && lab.bodies("thought").is_empty());
}

#[test]
fn a_budget_that_is_too_small_stops_before_the_call() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([answer("Affordable.")]));
    lab.run(&server.model(), &["--budget", "tokens=500", "say something"]).expect(5).says("tokens");
    assert!(server.requests().is_empty(), "nothing was asked");
    assert!(lab.bodies("thinking").is_empty());
    let end = lab.mycel(&["resume", "last", "--budget", "tokens=100000"]).expect(0);
    assert_eq!(end.out.trim(), "Affordable.");
}

#[test]
fn a_turn_that_was_killed_is_booked_and_asked_again() {
    let lab = Lab::new();
    let replies = json!([{ "pieces": ["Half ", "x"], "hang_after": 1 }, answer("After the kill.")]);
    let server = Server::start(&lab, "openai", &replies);
    let mut child =
        lab.command(&["run", "--model", &server.model(), "say something"]).spawn().expect("it runs");
    server.wait_for(1);
    child.kill().expect("SIGKILL");
    wait(child);
    let reserved = lab.bodies("thinking")[0]["reserve"].clone();
    let end = lab.mycel(&["resume", "last"]).expect(0);
    assert_eq!(end.out.trim(), "After the kill.");
    let failed = lab.bodies("thought_failed");
    assert_eq!((failed.len(), &failed[0]["cost"]), (1, &reserved));
}

#[test]
fn ctrl_c_pauses_a_model_that_thinks_and_resume_asks_again() {
    let lab = Lab::new();
    let replies = json!([{ "pieces": ["Half ", "x"], "hang_after": 1 }, answer("After the pause.")]);
    let server = Server::start(&lab, "openai", &replies);
    let child = lab.command(&["run", "--model", &server.model(), "say something"]).spawn().expect("it runs");
    server.wait_for(1);
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).expect("SIGINT");
    let paused = wait(child).expect(130);
    assert!(paused.words().contains("paused with Ctrl-C"), "{}", paused.err);
    let failed = lab.bodies("thought_failed");
    assert!(failed[0]["cost"]["tokens"].as_u64() > Some(0), "what was sent is booked: {failed:?}");
    assert_eq!(lab.mycel(&["resume", "last"]).expect(0).out.trim(), "After the pause.");
}

#[test]
fn facts_of_the_system_are_in_the_prompt_and_the_date_is_not() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([answer("Hello.")]));
    lab.run(&server.model(), &["hello"]).expect(0);
    let first =
        server.requests()[0]["body"]["messages"][0]["content"].as_str().expect("the prompt").to_owned();
    assert!(
        first.contains(std::env::consts::OS) && first.contains(&lab.workspace().display().to_string()),
        "{first}"
    );
    let rest = first.replace(&lab.dir.display().to_string(), "");
    assert!(!rest.contains("202"), "no date, so that the same run gives the same request: {first}");
}

#[test]
fn what_a_project_says_goes_to_the_model_of_a_plain_run() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([answer("Done."), answer("Again.")]));
    let file = |name: &str, text: &str| {
        let path = lab.workspace().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        std::fs::write(path, text).expect("a file");
    };
    let far = "Far away.\n".repeat(10_000);
    std::fs::create_dir_all(lab.dir.join(".git")).expect("a repository around it");
    std::fs::write(lab.dir.join("AGENTS.md"), &far).expect("a file");
    file("AGENTS.md", "Write British English here.\n");
    file(
        "skills/release/SKILL.md",
        "---\nname: release\ndescription: how a release is made\n---\nUse the script.\n",
    );
    lab.run(&server.model(), &["say something about moss"]).expect(0);
    let prompt = |n: usize| {
        server.requests()[n]["body"]["messages"][0]["content"].as_str().expect("the prompt").to_owned()
    };
    let first = prompt(0);
    assert!(first.contains("You are an agent of Mycel"), "{first}");
    let (near, skill) = (first.find("British English"), first.find("release: how a release is made"));
    assert!(near.is_some() && first.find("Far away.") < near && near < skill, "{first}");
    assert!(first.contains("[cut here: no more fits]") && !first.contains("Use the script"), "{first}");
    assert!(first.len() < 40_000, "{} bytes", first.len());
    let said = lab.bodies("noted");
    assert!(said.iter().any(|body| body.to_string().contains("AGENTS.md and 1 skills")), "{said:?}");
    // What was answered before they changed is no answer now.
    file("AGENTS.md", "Write French here.\n");
    lab.run(&server.model(), &["say something about moss"]).expect(0);
    assert!(prompt(1).contains("Write French here.") && !prompt(1).contains("British"), "{}", prompt(1));
}

#[test]
fn a_plan_of_a_model_is_shown_before_anything_runs() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([reply(&["Both."], json!([list("a"), write("b")]))]));
    let end = lab.run(&server.model(), &["--dry-run", "list and write"]).expect(0);
    assert!(end.words().contains("fs.list") && end.words().contains("fs.write"), "{}", end.err);
    assert!(lab.bodies("done").is_empty() && server.requests().len() == 1);
}

#[test]
fn what_the_rules_understand_asks_no_model() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([answer("From the model.")]));
    lab.config(&format!(
        "[run]\nmodel = \"lab/test-model\"\n{}",
        server.provider("lab").replace("key_env = \"LAB_KEY\"\n", "")
    ));
    lab.mycel(&["run", "list files"]).expect(0);
    assert!(server.requests().is_empty());
    let end = lab.mycel(&["run", "ponder the meaning of moss and tell me"]).expect(0);
    assert_eq!((end.out.trim(), server.requests().len()), ("From the model.", 1));
}

#[test]
fn a_local_goal_asks_only_models_of_this_machine() {
    let lab = Lab::new();
    lab.config(
        "[providers.far]\nkind = \"openai\"\nurl = \"https://model.invalid/v1\"\nkey_env = \"LAB_KEY\"\n",
    );
    lab.run("far/m", &["--label", "local", "say something"])
        .expect(1)
        .says("must stay on this machine")
        .says("hint");
    let server = Server::start(&lab, "openai", &json!([answer("Near.")]));
    let end = lab.run(&server.model(), &["--label", "local", "say something"]).expect(0);
    assert_eq!(end.out.trim(), "Near.");
}

#[test]
fn a_chat_keeps_what_was_said() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([answer("One file."), answer("It says milk.")]));
    let talk = [
        ("> ", "how many files?\n"),
        ("One file.", ""),
        ("> ", "and what is in it?\n"),
        ("milk.", ""),
        ("> ", "exit\n"),
    ];
    lab.in_terminal(&["chat", "--model", &server.model()], &talk);
    let requests = server.requests();
    let said: Vec<&str> = requests[1]["body"]["messages"]
        .as_array()
        .expect("messages")
        .iter()
        .filter(|message| message["role"] != "system")
        .filter_map(|message| message["content"].as_str())
        .collect();
    assert_eq!(said, ["how many files?", "One file.", "and what is in it?"]);
}

#[test]
fn a_terminal_shows_an_answer_once_as_it_comes() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &look_and_write());
    let seen = lab.in_terminal(
        &["run", "--model", &server.model(), "how many files?"],
        &[("later", ""), ("? ", "y\n")],
    );
    for text in ["I look first.", "Now I write.", "There is one file."] {
        assert_eq!(seen.matches(text).count(), 1, "`{text}` in:\n{seen}");
    }
    let place = |text: &str| seen.find(text).unwrap_or_else(|| panic!("`{text}` is not in:\n{seen}"));
    assert!(
        place("I look first.") < place("fs.list") && place("fs.write") < place("There is one file."),
        "{seen}"
    );
}

#[test]
fn a_second_ctrl_c_ends_the_run_and_books_the_turn() {
    use rustix::process::{Pid, Signal, kill_process};
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([{ "pieces": ["Half ", "x"], "hang_after": 1 }]));
    let child = lab.command(&["run", "--model", &server.model(), "say something"]).spawn().expect("it runs");
    server.wait_for(1);
    // Both are there before it goes on.
    for signal in [Signal::STOP, Signal::INT, Signal::TERM, Signal::CONT] {
        kill_process(Pid::from_child(&child), signal).expect("a signal");
    }
    wait(child).expect(130).says("stopped with Ctrl-C");
    assert_eq!(lab.bodies("ended")[0]["status"], "stopped");
    assert_eq!(lab.bodies("thought_failed").len(), 1);
}

#[test]
fn a_small_window_is_offered_the_most_needed_tools() {
    let lab = Lab::new();
    let offered = |context_tokens: &str| {
        let server = Server::start(&lab, "ollama", &json!([answer("Hello.")]));
        lab.config(&format!("{}context_tokens = {context_tokens}\n", server.provider("lab")));
        lab.run("lab/test-model", &["hello"]).expect(0);
        let body = server.requests()[0]["body"].clone();
        let tools = body["tools"].as_array().expect("tools").len();
        (tools, body["tools"].to_string().len(), body["options"]["num_predict"].as_u64().expect("a bound"))
    };
    let (few, few_bytes, short) = offered("8192");
    let (all, all_bytes, long) = offered("65536");
    assert!(few >= 4 && few < all && few_bytes < 10_000, "{few} of {all} tools, {few_bytes} bytes");
    assert!(all_bytes < 40_000, "{all_bytes} bytes");
    assert_eq!((short, long), (4096, 8192));
}
