//! Language models against servers that speak the public protocols and check every request.

mod served;

use mycel_abi::{CallId, Outcome, Refusal, StopReason};
use mycel_models::provider::{Kind, Unbound};
use mycel_models::{Brain, BrainError, CallResult, Delta, Item, Reply, ReplyCall};
use serde_json::{Value, json};
use served::{KEY, Server, context, golden, local, model, turn};
use std::cell::Cell;
use std::process::Command;

fn each(test: impl Fn(Kind)) {
    Kind::ALL.iter().for_each(|kind| test(*kind));
}

fn passing(result: Result<Reply, BrainError>) -> (String, Option<u64>, mycel_abi::Cost) {
    match result {
        Err(BrainError::Passing { message, retry_after_ms, cost }) => (message, retry_after_ms, cost),
        other => panic!("not a passing failure: {other:?}"),
    }
}

fn lasting(result: Result<Reply, BrainError>) -> String {
    match result {
        Err(BrainError::Lasting { message, hint }) => format!("{message} | {}", hint.unwrap_or_default()),
        other => panic!("not a lasting failure: {other:?}"),
    }
}

/// Two turns with every kind of item between them.
fn history() -> Vec<Item> {
    let ask = |id: &str, tool: &str, args: Result<Value, String>| ReplyCall {
        provider_id: Some(id.into()),
        tool: tool.into(),
        args,
        title: None,
    };
    let end = |id: &str, tool: &str, result| Item::Result {
        call: CallId::new("lead.t1.c1"),
        provider_id: Some(id.into()),
        tool: tool.into(),
        result,
    };
    let refusal = Refusal { rule: "policy:git".into(), reason: "not here".into(), hint: None };
    vec![
        Item::Thought {
            text: "I look.".into(),
            calls: vec![
                ask("call_a", "fs.read", Ok(json!({ "path": "notes.txt" }))),
                ask("call_b", "mcp.git/log", Ok(json!({ "rev": "HEAD" }))),
            ],
        },
        end("call_b", "mcp.git/log", CallResult::Refused(refusal)),
        end("call_a", "fs.read", CallResult::Done(Outcome::ok(json!({ "text": "milk, eggs" })))),
        Item::Person { text: "In one line, please.".into() },
        Item::Thought {
            text: String::new(),
            calls: vec![ask("call_c", "fs.read", Err("{\"path\":".into()))],
        },
        Item::Kernel { text: "the arguments were no JSON object".into() },
    ]
}

#[test]
fn a_whole_request_is_what_the_protocol_wants() {
    each(|kind| {
        let reply = json!({ "pieces": ["Milk and ", "eggs."], "usage": { "in": 40, "out": 7 } });
        let server = Server::start(kind, json!([reply]));
        let (result, _) = turn(&mut server.model(), &context(history()));
        let result = result.unwrap_or_else(|e| panic!("{kind:?}: {e}"));
        assert_eq!(
            (result.text.as_str(), result.stop, result.calls.len()),
            ("Milk and eggs.", StopReason::End, 0)
        );
        assert_eq!((result.cost.tokens, result.cost.model_calls, result.cost.money_microusd), (47, 1, 0));
        let mut requests = server.requests();
        let text = serde_json::to_string_pretty(&requests.remove(0)).expect("JSON");
        golden(&format!("{}.json", kind.as_str()), &format!("{text}\n"));
    });
}

#[test]
fn pieces_are_shown_in_order_and_calls_are_put_together() {
    each(|kind| {
        let calls = json!([
            { "id": "c1", "name": "fs__read", "arguments": { "path": "a \u{1f600}.txt" } },
            { "id": "c2", "name": "mcp__git_log", "arguments": { "rev": "HEAD" } },
            { "id": "c3", "name": "net__get", "arguments": {} },
        ]);
        let reply = json!({ "reasoning": "hm", "pieces": ["Let ", "me ", "l\u{f6}\u{f6}k."], "calls": calls,
            "usage": { "in": 10, "out": 5 } });
        let server = Server::start(kind, json!([reply]));
        let (result, shown) = turn(&mut server.model(), &context(vec![]));
        let result = result.unwrap_or_else(|e| panic!("{kind:?}: {e}"));
        let text = |t: &str| Delta::Text(t.into());
        let expect = [Delta::Reasoning("hm".into()), text("Let "), text("me "), text("l\u{f6}\u{f6}k.")];
        assert_eq!(shown, expect, "{kind:?}");
        assert_eq!((result.text.as_str(), result.stop), ("Let me l\u{f6}\u{f6}k.", StopReason::Calls));
        let got: Vec<_> = result
            .calls
            .iter()
            .map(|c| (c.provider_id.as_deref(), c.tool.as_str(), c.args.clone()))
            .collect();
        let expect = [
            (Some("c1"), "fs.read", Ok(json!({ "path": "a \u{1f600}.txt" }))),
            (Some("c2"), "mcp.git/log", Ok(json!({ "rev": "HEAD" }))),
            (Some("c3"), "net.get", Ok(json!({}))),
        ];
        assert_eq!(got, expect, "{kind:?}");
    });
}

#[test]
fn malformed_arguments_come_back_as_the_text_they_were() {
    for kind in [Kind::Openai, Kind::Anthropic] {
        for text in ["{\"path\": \"notes", "[1]", "nonsense"] {
            let call = json!({ "id": "c1", "name": "fs__read", "arguments": text });
            let server = Server::start(kind, json!([{ "calls": [call], "usage": { "in": 1, "out": 1 } }]));
            let (result, _) = turn(&mut server.model(), &context(vec![]));
            let calls = result.unwrap_or_else(|e| panic!("{kind:?}: {e}")).calls;
            assert_eq!(calls[0].args, Err(text.to_owned()), "{kind:?}");
        }
        let call = json!({ "id": "c1", "name": "fs__read", "arguments": "" });
        let server = Server::start(kind, json!([{ "calls": [call] }]));
        let (result, _) = turn(&mut server.model(), &context(vec![]));
        assert_eq!(result.expect("an answer").calls[0].args, Ok(json!({})), "{kind:?}");
    }
}

#[test]
fn the_reason_of_the_end_and_the_price_are_kept() {
    let lengths = [
        (Kind::Openai, "length"),
        (Kind::Ollama, "length"),
        (Kind::Anthropic, "max_tokens"),
        (Kind::Gemini, "MAX_TOKENS"),
    ];
    for (kind, finish) in lengths {
        let usage = json!({ "in": 1000, "out": 100, "cached": 400 });
        let server = Server::start(kind, json!([{ "pieces": ["and so"], "finish": finish, "usage": usage }]));
        let mut config = server.config();
        config.price =
            toml::from_str("input = 1_000_000\noutput = 2_000_000\ncached_input = 500_000").expect("a price");
        let (result, _) = turn(&mut server.model_with(&config), &context(vec![]));
        let result = result.expect("an answer");
        let (tokens, money) = match kind {
            Kind::Openai | Kind::Gemini => (1100, 600 + 200 + 200),
            Kind::Ollama => (1100, 1000 + 200),
            Kind::Anthropic => (1500, 1000 + 200 + 200),
        };
        assert_eq!(
            (result.stop, result.cost.tokens, result.cost.money_microusd),
            (StopReason::Length, tokens, money),
            "{kind:?}"
        );
    }
}

#[test]
fn an_answer_without_counts_is_estimated_and_a_reservation_covers_it() {
    let server = Server::start(Kind::Openai, json!([{ "pieces": ["four words of text"] }]));
    let mut brain = server.model();
    let context = context(history());
    let reserve = brain.reserve(&context);
    let cost = turn(&mut brain, &context).0.expect("an answer").cost;
    assert!(cost.tokens > 50 && cost.fits_in(reserve), "{cost} in {reserve}");
}

/// One turn on an OpenAI stream that is given frame by frame.
fn on_frames(frames: &[Value]) -> Result<Reply, BrainError> {
    let mut raw: Vec<String> = frames.iter().map(|frame| format!("data: {frame}\n\n")).collect();
    raw.push("data: [DONE]\n\n".into());
    let server = Server::start(Kind::Openai, json!([{ "frames": raw }]));
    turn(&mut server.model(), &context(vec![])).0
}

#[test]
fn streams_of_other_servers_are_understood() {
    let delta = |delta: Value| json!({ "choices": [{ "index": 0, "delta": delta }] });
    let finish = |reason: &str| json!({ "choices": [{ "index": 0, "delta": {}, "finish_reason": reason }] });
    let counted = json!({ "choices": [{ "index": 0, "delta": {} }], "usage": { "prompt_tokens": 30, "completion_tokens": 9 } });
    let reply = on_frames(&[delta(json!({ "content": "a" })), finish("stop"), counted]).expect("an answer");
    assert_eq!((reply.text.as_str(), reply.cost.tokens), ("a", 39), "the count stands beside a choice");

    let call = |args: &str| {
        delta(
            json!({ "tool_calls": [{ "index": 0, "id": "c", "function": { "name": "fs__read", "arguments": args } }] }),
        )
    };
    let reply = on_frames(&[call("{\"path\":"), call("\"x\"}"), finish("stop")]).expect("an answer");
    assert_eq!(reply.calls.len(), 1, "id and name stand in every piece");
    assert_eq!((&reply.calls[0].args, reply.stop), (&Ok(json!({ "path": "x" })), StopReason::Calls));

    let far = delta(
        json!({ "tool_calls": [{ "index": 4_000_000_000_u32, "id": "c", "function": { "name": "fs__read", "arguments": "{}" } }] }),
    );
    assert_eq!(
        on_frames(&[far, finish("tool_calls")]).expect("an answer").calls.len(),
        1,
        "an index takes no memory"
    );

    let unread = delta(json!({ "tool_calls": [{ "id": "c", "function": { "name": "fs__read" } }] }));
    let (message, _, _) = passing(on_frames(&[unread, finish("tool_calls")]));
    assert!(message.contains("announces calls"), "{message}");
    let said = lasting(on_frames(&[finish("content_filter")]));
    assert!(said.contains("refused to answer"), "{said}");
    let (message, _, _) =
        passing(on_frames(&[json!("no object"), json!({ "choices": 7 }), finish("tool_calls")]));
    assert!(message.contains("announces calls"), "{message}");
    let many = |n: u32| {
        delta(
            json!({ "tool_calls": [{ "index": n, "id": format!("c{n}"), "function": { "name": "t", "arguments": "" } }] }),
        )
    };
    let (message, _, _) = passing(on_frames(&(0..40).map(many).collect::<Vec<_>>()));
    assert!(message.contains("more than 32 calls"), "{message}");
}

#[test]
fn a_busy_or_broken_server_may_pass() {
    each(|kind| {
        let replies = json!([
            { "status": 429, "message": "slow down", "headers": { "Retry-After": "2" } },
            { "status": 500, "message": "oops" },
            { "status": 529, "message": "overloaded" },
        ]);
        let server = Server::start(kind, replies);
        let mut brain = server.model();
        let (message, wait, cost) = passing(turn(&mut brain, &context(vec![])).0);
        assert_eq!(
            (message.as_str(), wait, cost.model_calls),
            ("lab:m answered 429: slow down", Some(2000), 1)
        );
        let (message, wait, _) = passing(turn(&mut brain, &context(vec![])).0);
        assert_eq!((message.as_str(), wait), ("lab:m answered 500: oops", None));
        assert!(passing(turn(&mut brain, &context(vec![])).0).0.contains("529"));
    });
}

#[test]
fn a_cut_answer_may_pass_and_says_how_much_came() {
    each(|kind| {
        let pieces = json!(["12345", "6789"]);
        let replies = json!([
            { "pieces": pieces, "cut_after": 1 },
            { "pieces": pieces, "end_after": 1 },
            { "pieces": pieces, "cut_after": 0 },
            { "pieces": pieces, "error_after": 1, "message": "overloaded" },
        ]);
        let server = Server::start(kind, replies);
        let mut brain = server.model();
        for _ in 0..2 {
            let (result, shown) = turn(&mut brain, &context(vec![]));
            let (message, _, cost) = passing(result);
            assert!(message.contains("lab:m was cut off after 5 bytes"), "{kind:?}: {message}");
            assert!(cost.tokens > 0 && cost.model_calls == 1, "{kind:?}");
            assert_eq!(shown, [Delta::Text("12345".into())]);
        }
        let (message, _, _) = passing(turn(&mut brain, &context(vec![])).0);
        assert!(message.contains("before anything came"), "{kind:?}: {message}");
        let (message, _, _) = passing(turn(&mut brain, &context(vec![])).0);
        assert!(message.contains("overloaded"), "{kind:?}: {message}");
    });
}

#[test]
fn a_turn_can_be_cancelled_while_nothing_comes() {
    each(|kind| {
        let server =
            Server::start(kind, json!([{ "pieces": ["a", "b"], "hang_after": 1 }, { "hang_after": 0 }]));
        let mut brain = server.model();
        let seen = Cell::new(false);
        let result = brain.turn(&context(vec![]), &mut |_| seen.set(true), &|| seen.get());
        assert!(
            matches!(result, Err(BrainError::Cancelled { cost }) if cost.tokens > 0),
            "{kind:?}: {result:?}"
        );
        let asked = Cell::new(0);
        let third = || {
            asked.set(asked.get() + 1);
            asked.get() > 3
        };
        let result = brain.turn(&context(vec![]), &mut |_| {}, &third);
        assert!(matches!(result, Err(BrainError::Cancelled { .. })), "{kind:?}: {result:?}");
    });
}

#[test]
fn silence_ends_after_the_idle_time() {
    let server = Server::start(Kind::Openai, json!([{ "pieces": ["abc", "d"], "hang_after": 1 }]));
    let mut config = server.config();
    config.idle_timeout_s = 1;
    let (message, _, _) = passing(turn(&mut server.model_with(&config), &context(vec![])).0);
    assert_eq!(message, "lab:m fell silent for 1 s after 3 bytes");
}

#[test]
fn what_a_person_must_change_is_said() {
    each(|kind| {
        let server = Server::start(kind, json!([{ "pieces": ["never"] }]));
        let config = server.config();
        let wrong = |name: &str, key: &str| {
            lasting(turn(&mut model(name, &config, key).expect("good settings"), &context(vec![])).0)
        };
        let said = wrong("lab:m", "sk-wrong");
        assert!(
            said.contains("refused the key (401)") && said.contains("check the key in SERVED_KEY"),
            "{said}"
        );
        assert!(!said.contains("sk-wrong"), "{said}");
        let said = wrong("lab:unheard-of", KEY);
        assert!(said.contains("404") && said.contains("check the model's name"), "{said}");
        assert_eq!(kind == Kind::Ollama, said.contains("ollama pull unheard-of"));
        let mut odd = context(vec![]);
        odd.tools[0].input = json!({ "type": "string" });
        let said = lasting(turn(&mut server.model(), &odd).0);
        assert!(said.contains("refused the request (400)"), "{said}");
    });
}

#[test]
fn a_request_that_is_too_long_is_told_from_other_faults_and_the_window_is_learned() {
    each(|kind| {
        let words = "This model's maximum context length is 64 tokens.";
        let script = json!({ "models": ["m"], "key": KEY, "replies": [{ "pieces": ["never"] }],
            "window_bytes": 100, "too_long": words });
        let server = Server::with_script(kind, script);
        let mut brain = server.model();
        let context = context(vec![]);
        let window = |brain: &dyn Brain| brain.reading(&context).expect("it reads").window;
        assert!(window(&brain) > Some(8_000));
        match turn(&mut brain, &context).0 {
            Err(BrainError::TooLong { message, window: Some(64) }) => {
                assert!(
                    message.contains("refused the request (400)") && message.contains(words),
                    "{message}"
                );
            }
            other => panic!("{kind:?}: {other:?}"),
        }
        assert_eq!(window(&brain), Some(64), "{kind:?}");
    });
}

fn bound(schema: Value) -> mycel_models::Context {
    mycel_models::Context { output: Some(schema), ..context(vec![]) }
}

#[test]
fn an_answer_is_bound_to_its_schema_where_the_protocol_can() {
    let schema = json!({ "type": "object", "properties": { "n": { "type": "integer" } }, "required": ["n"],
        "additionalProperties": false });
    each(|kind| {
        let server = Server::start(kind, json!([{ "pieces": ["{\"n\": 1}"], "stays": true }]));
        let mut brain = server.model();
        assert_eq!(turn(&mut brain, &bound(schema.clone())).0.expect("an answer").text, "{\"n\": 1}");
        turn(&mut brain, &context(vec![])).0.expect("an answer");
        let requests = server.requests();
        let place = match kind {
            Kind::Openai => "/body/response_format/json_schema/schema",
            Kind::Gemini => "/body/generationConfig/responseJsonSchema",
            Kind::Anthropic | Kind::Ollama => "/body/none",
        };
        let can = matches!(kind, Kind::Openai | Kind::Gemini);
        assert_eq!(requests[0].pointer(place), can.then_some(&schema), "{kind:?}");
        assert_eq!(requests[1].pointer(place), None, "{kind:?}: nothing was asked for");
        assert!(requests[0]["body"].get("tools").is_some());
        if kind == Kind::Openai {
            turn(&mut brain, &bound(json!({ "type": "integer" }))).0.expect("an answer");
            assert_eq!(server.requests()[2].pointer(place), None, "the protocol knows objects only");
        }
    });
}

#[test]
fn a_server_that_refuses_a_schema_is_asked_without_and_not_again() {
    let refuses = |message: &str, status: u16| {
        json!([{ "when": ["response_format"], "status": status, "message": message, "stays": true },
            { "pieces": ["fine"], "stays": true, "usage": { "in": 10, "out": 2 } }])
    };
    let context = bound(json!({ "type": "object" }));
    for (message, status) in [
        ("Unrecognized request argument supplied: response_format", 400),
        ("Cannot use custom grammar constraints with tools.", 400),
        ("json_schema is not supported by this model", 422),
    ] {
        let server = Server::start(Kind::Openai, refuses(message, status));
        let unbound = Unbound::default();
        let mut brain = server.model().knowing(&unbound);
        let reply = turn(&mut brain, &context).0.expect("an answer");
        assert_eq!(
            (reply.text.as_str(), reply.cost.model_calls, reply.cost.tokens),
            ("fine", 2, 12),
            "{message}"
        );
        assert_eq!(server.requests().len(), 2);
        let reply = turn(&mut brain, &context).0.expect("an answer");
        assert_eq!(reply.cost.model_calls, 1);
        turn(&mut server.model().knowing(&unbound), &context).0.expect("an answer");
        assert_eq!(server.requests().len(), 4, "a brain beside it knows it too");
    }
    // Another fault is no matter of the schema, and one that stays is told.
    let server = Server::start(Kind::Openai, refuses("temperature is out of range", 400));
    lasting(turn(&mut server.model(), &context).0);
    assert_eq!(server.requests().len(), 1);
    let stays = json!([{ "status": 400, "message": "bad grammar in the tools", "stays": true }]);
    let server = Server::start(Kind::Openai, stays);
    let unbound = Unbound::default();
    let mut brain = server.model().knowing(&unbound);
    for asked in [2, 4] {
        assert!(lasting(turn(&mut brain, &context).0).contains("bad grammar"));
        assert_eq!(server.requests().len(), asked, "what was refused both times says nothing about schemas");
    }
}

#[test]
fn a_key_that_is_missing_or_no_key_is_said_before_any_network() {
    let server = Server::start(Kind::Openai, json!([]));
    let mut config = server.config();
    config.key_env = Some("NOT_SET".into());
    let refuse = |config, key| match model("lab:m", config, key) {
        Err(BrainError::Lasting { message, hint }) => format!("{message} | {}", hint.unwrap_or_default()),
        other => panic!("{other:?}"),
    };
    let said = refuse(&config, "");
    assert!(said.contains("NOT_SET is not set") && said.contains("key_env in [providers.lab]"), "{said}");
    let said = refuse(&server.config(), "two words");
    assert!(said.contains("SERVED_KEY") && !said.contains("two words"), "{said}");
    assert_eq!(server.requests(), Vec::<Value>::new());
}

#[test]
fn a_server_that_is_not_there_may_come() {
    let free =
        std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its number").port();
    let config = mycel_models::provider::ProviderConfig::of_kind(Kind::Openai);
    let name = format!("openai@http://127.0.0.1:{free}/v1:m");
    let mut brain = model(&name, &config, KEY).expect("good settings");
    let (message, _, _) = passing(turn(&mut brain, &context(vec![])).0);
    assert!(message.contains(&format!("cannot connect to 127.0.0.1:{free}")), "{message}");
}

#[test]
fn a_server_without_a_key_gets_none() {
    // Gemini's address holds the name, and its names have no slash.
    for kind in [Kind::Openai, Kind::Ollama, Kind::Anthropic] {
        let server = Server::with_script(
            kind,
            json!({ "models": ["org/m:7b-high"], "replies": [{ "pieces": ["ok"] }] }),
        );
        let name = format!("{}@{}:org/m:7b-high", kind.as_str(), server.base());
        let config = mycel_models::provider::ProviderConfig::of_kind(kind);
        let mut brain = model(&name, &config, KEY).expect("good settings");
        // The scripted OpenAI server knows `reasoning_effort`; what counts is that the name is whole.
        let (result, _) = turn(&mut brain, &context(vec![]));
        let request = server.requests().remove(0);
        assert_eq!(request["body"]["model"], "org/m:7b-high", "{kind:?}: {result:?}");
        let headers = request["headers"].as_object().expect("headers");
        assert!(!headers.contains_key("authorization") && !headers.contains_key("x-api-key"), "{headers:?}");
    }
}

#[test]
fn what_failed_is_given_back_with_its_cost() {
    let replies = json!([
        { "status": 429, "headers": { "retry-after-ms": "1" } },
        { "pieces": ["half", "way"], "cut_after": 1, "message": "" },
        { "pieces": ["whole"], "usage": { "in": 10, "out": 2 } },
    ]);
    let server = Server::start(Kind::Openai, replies);
    let mut brain = server.model();
    let (result, shown) = turn(&mut brain, &context(vec![]));
    let (why, retry_after_ms, cost) = passing(result);
    assert!(why.contains("429") && retry_after_ms == Some(1), "{why}");
    assert_eq!((cost.tokens, cost.model_calls, shown.len()), (0, 1, 0));
    let (result, shown) = turn(&mut brain, &context(vec![]));
    let (_, _, cost) = passing(result);
    assert!(cost.tokens > 0 && cost.model_calls == 1, "{cost:?}");
    assert_eq!(shown, [Delta::Text("half".into())]);
    let (result, shown) = turn(&mut brain, &context(vec![]));
    let result = result.expect("an answer");
    assert_eq!((result.text.as_str(), result.cost.model_calls), ("whole", 1));
    assert_eq!(shown, [Delta::Text("whole".into())]);
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn a_local_goal_never_leaves_the_machine() {
    let mut config = mycel_models::provider::ProviderConfig::of_kind(Kind::Openai);
    config.url = Some("https://model.invalid/v1".into());
    let mut brain = model("lab:m", &config, KEY).expect("good settings");
    let said = lasting(turn(&mut brain, &local(context(vec![]))).0);
    assert!(said.contains("must stay on this machine"), "{said}");
    let server = Server::start(Kind::Ollama, json!([{ "pieces": ["here"] }]));
    let (result, _) = turn(&mut server.model(), &local(context(vec![])));
    assert_eq!(result.expect("an answer").text, "here");
}

/// Run by the next test in a process of its own, whose environment names a proxy.
#[test]
#[ignore = "a part of proxies_are_honoured_except_for_this_machine"]
fn one_turn_under_a_proxy() {
    let Ok(url) = std::env::var("TURN_URL") else { return };
    let mut config = mycel_models::provider::ProviderConfig::of_kind(Kind::Openai);
    config.url = Some(url);
    let (result, _) = turn(&mut model("lab:m", &config, KEY).expect("good settings"), &context(vec![]));
    assert_eq!(result.expect("an answer").text, "through");
}

#[test]
fn proxies_are_honoured_except_for_this_machine() {
    let script = json!({ "models": ["m"], "replies": [{ "pieces": ["through"] }] });
    let run = |url: &str, proxy: &str, no_proxy: &str| {
        let me = std::env::current_exe().expect("this program");
        let mut child = Command::new(me);
        child.args(["--exact", "one_turn_under_a_proxy", "--ignored"]).env("TURN_URL", url);
        child.env_remove("REQUEST_METHOD").env_remove("all_proxy").env_remove("ALL_PROXY");
        child
            .env("http_proxy", proxy)
            .env("HTTP_PROXY", proxy)
            .env("no_proxy", no_proxy)
            .env("NO_PROXY", no_proxy);
        child.output().expect("it runs").status.success()
    };
    let server = Server::with_script(Kind::Openai, script.clone());
    assert!(run("http://model.invalid/v1", &format!("http://127.0.0.1:{}", server.port), ""));
    assert_eq!(server.requests()[0]["path"], "http://model.invalid/v1/chat/completions");
    assert!(!run("http://model.invalid/v1", &format!("http://127.0.0.1:{}", server.port), "model.invalid"));
    let server = Server::with_script(Kind::Openai, script);
    assert!(run(&server.base(), "http://127.0.0.1:9", ""));
    assert_eq!(server.requests()[0]["path"], "/v1/chat/completions");
}
