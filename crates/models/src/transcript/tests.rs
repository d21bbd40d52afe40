use super::*;
use mycel_abi::{CallId, Goal, ToolFailure};

fn context(items: Vec<Item>) -> Context {
    let goal = Goal { text: "tidy the notes".into(), workspace: "/home/a".into(), labels: vec![] };
    Context { goal, system: "You are careful.".into(), items, tools: vec![], output: None, max_tokens: 1000 }
}

fn call(id: Option<&str>, tool: &str, args: Value) -> ReplyCall {
    ReplyCall { provider_id: id.map(Into::into), tool: tool.into(), args: Ok(args), title: None }
}

fn thought(text: &str, calls: Vec<ReplyCall>) -> Item {
    Item::Thought { text: text.into(), calls }
}

fn done(id: Option<&str>, tool: &str, outcome: Outcome) -> Item {
    let call = CallId::new("lead.t1.c1");
    Item::Result {
        call,
        provider_id: id.map(Into::into),
        tool: tool.into(),
        result: CallResult::Done(outcome),
    }
}

const WIDE: Room = Room { tokens: 100_000, result_bytes: 10_000 };

/// One line per message.
fn lines(items: Vec<Item>, room: Room) -> Vec<String> {
    transcript(&context(items), room).messages.iter().map(line).collect()
}

fn line(message: &Message) -> String {
    match message {
        Message::Person(text) => format!("person: {text}"),
        Message::Model { text, calls } => {
            let calls: Vec<_> = calls.iter().map(|c| format!(" {}={}{}", c.id, c.tool, c.args)).collect();
            format!("model: {text}{}", calls.concat())
        }
        Message::Results(results) => {
            let results: Vec<_> = results.iter().map(|r| format!(" {}={}", r.id, r.text)).collect();
            format!("results:{}", results.concat())
        }
    }
}

#[track_caller]
fn check(items: Vec<Item>, expect: &[&str]) {
    assert_eq!(lines(items, WIDE), expect);
}

#[test]
fn the_goal_comes_first_and_every_call_has_one_result() {
    check(vec![], &["person: tidy the notes"]);
    check(
        vec![
            thought(
                "look",
                vec![call(Some("a"), "fs.list", json!({"path": "."})), call(Some("b"), "fs.read", json!({}))],
            ),
            done(Some("b"), "fs.read", Outcome::ok(json!({"text": "hi"}))),
            done(Some("a"), "fs.list", Outcome::ok(json!(["x"]))),
            thought("done", vec![]),
        ],
        &[
            "person: tidy the notes",
            "model: look a=fs.list{\"path\":\".\"} b=fs.read{}",
            "results: a={\"status\":\"ok\",\"output\":[\"x\"]} b={\"status\":\"ok\",\"output\":{\"text\":\"hi\"}}",
            "model: done",
        ],
    );
}

#[test]
fn results_find_their_calls_without_ids_and_never_twice() {
    let two = || vec![call(None, "fs.read", json!({"n": 1})), call(None, "fs.read", json!({"n": 2}))];
    check(
        vec![
            thought("", two()),
            Item::Person { text: "hurry".into() },
            done(None, "fs.read", Outcome::ok(json!(1))),
            done(None, "fs.read", Outcome::ok(json!(2))),
            done(None, "fs.read", Outcome::ok(json!(3))),
        ],
        &[
            "person: tidy the notes",
            "model:  call_1=fs.read{\"n\":1} call_2=fs.read{\"n\":2}",
            "results: call_1={\"status\":\"ok\",\"output\":1} call_2={\"status\":\"ok\",\"output\":2}",
            "person: hurry\n\n[kernel] result of fs.read: {\"status\":\"ok\",\"output\":3}",
        ],
    );
    check(
        vec![thought("", two()), thought("x", vec![])],
        &[
            "person: tidy the notes",
            "model:  call_1=fs.read{\"n\":1} call_2=fs.read{\"n\":2}",
            "results: call_1={\"status\":\"not_run\",\"note\":\"it was not run\"} \
             call_2={\"status\":\"not_run\",\"note\":\"it was not run\"}",
            "model: x",
        ],
    );
}

#[test]
fn ids_are_unique_and_clean() {
    let turn = |id| thought("", vec![call(Some(id), "t", json!({}))]);
    let result = |id| done(Some(id), "t", Outcome::ok(json!(1)));
    let long = "x".repeat(60);
    let got = lines(
        vec![turn("call_0"), result("call_0"), turn("call_0"), result("call_0"), turn("a:b/c"), turn(&long)],
        WIDE,
    );
    let ids: Vec<_> =
        got.iter().filter(|l| l.starts_with("model")).map(|l| l.split(['=', ' ']).nth(2).unwrap()).collect();
    assert_eq!(ids, ["call_0", "call_2", "abc", &long[..40]]);
    assert!(got[4].contains("call_2={\"status\":\"ok\""), "{got:?}");
}

#[test]
fn every_end_of_a_call_is_told() {
    let check = |result: CallResult, expect: &str| assert_eq!(result_text(&result), expect);
    let failure = ToolFailure {
        kind: "not_found".into(),
        message: "no such file".into(),
        hint: Some("list first".into()),
    };
    check(
        CallResult::Done(Outcome::failed(failure)),
        r#"{"status":"failed","error":{"kind":"not_found","message":"no such file","hint":"list first"}}"#,
    );
    check(
        CallResult::Refused(Refusal { rule: "policy:keys".into(), reason: "keys stay".into(), hint: None }),
        r#"{"status":"refused","note":"it was not run","rule":"policy:keys","reason":"keys stay"}"#,
    );
    let mut cut = Outcome::ok(json!("head"));
    cut.full_output = Some(mycel_abi::Digest::of(b"x"));
    check(CallResult::Done(cut), r#"{"status":"ok","output":"head","output_is_cut":true}"#);
    let unknown =
        result_text(&CallResult::Done(Outcome::without_output(OutcomeStatus::Unknown, "power cut")));
    assert!(unknown.contains("may have run; look first"), "{unknown}");
}

#[test]
fn malformed_arguments_are_shown_back_as_an_object() {
    let bad = ReplyCall {
        provider_id: Some("a".into()),
        tool: "fs.read".into(),
        args: Err("{\"path\":".into()),
        title: None,
    };
    check(
        vec![thought("", vec![bad]), Item::Kernel { text: "the arguments were cut".into() }],
        &[
            "person: tidy the notes",
            "model:  a=fs.read{\"malformed_arguments\":\"{\\\"path\\\":\"}",
            "results: a={\"status\":\"refused\",\"rule\":\"malformed\",\"reason\":\"the arguments were no JSON object; nothing was run\"}",
            "person: [kernel] the arguments were cut",
        ],
    );
    check(vec![thought("  ", vec![]), Item::Person { text: " ".into() }], &["person: tidy the notes"]);
}

#[test]
fn the_oldest_results_are_shortened_first_and_the_last_turn_never() {
    let big = "z".repeat(4000);
    let turn = |id: &str| {
        [
            thought("t", vec![call(Some(id), "fs.read", json!({}))]),
            done(Some(id), "fs.read", Outcome::ok(json!(big))),
        ]
    };
    let items: Vec<Item> = ["a", "b", "c"].iter().flat_map(|id| turn(id)).collect();
    let sizes = |tokens| {
        let made = transcript(&context(items.clone()), Room { tokens, result_bytes: 10_000 });
        let sizes: Vec<usize> = made.messages.iter().map(|m| line(m).len()).filter(|n| *n > 100).collect();
        (sizes.iter().map(|n| *n > 1000).collect::<Vec<_>>(), made.shortened, made.over_budget)
    };
    assert_eq!(sizes(10_000), (vec![true, true, true], 0, false));
    assert_eq!(sizes(2_500), (vec![false, true, true], 1, false));
    assert_eq!(sizes(1_500), (vec![false, false, true], 2, false));
    assert_eq!(sizes(500), (vec![false, false, true], 2, true));
}

#[test]
fn old_arguments_and_thoughts_go_after_old_results() {
    let big = "w".repeat(4000);
    let items = vec![
        thought(&big, vec![call(Some("a"), "fs.write", json!({"text": big}))]),
        done(Some("a"), "fs.write", Outcome::ok(json!({"bytes": 4000}))),
        thought(&big, vec![]),
    ];
    let got = lines(items.clone(), Room { tokens: 2_300, result_bytes: 1000 });
    assert!(got[1].len() > 4000 && got[1].contains("left out"), "only the arguments: {}", got[1].len());
    let got = lines(items, Room { tokens: 100, result_bytes: 1000 });
    assert!(got[1].len() < 700, "both: {}", got[1].len());
    assert!(got[3].len() > 4000, "the last turn stays");
}

#[test]
fn a_cut_keeps_whole_characters_and_its_bound() {
    for text in ["a".repeat(5000), "\u{e9}".repeat(3000), "\u{1f600}".repeat(1500)] {
        for bytes in [0, 1, 63, 64, 65, 100, 999, 4999] {
            let got = fit::cut(&text, bytes);
            assert!(got.len() <= bytes.max(64) + 8, "{bytes}: {}", got.len());
            assert!(got.contains("bytes left out"));
        }
    }
    assert_eq!(fit::cut("short", 5), "short");
}

#[test]
fn the_estimate_errs_upwards_for_every_script() {
    // Counted by cl100k_base, the tokenizer of GPT-4; newer ones count less, of other alphabets far less.
    let check = |text: &str, estimate: u64, counted: u64| {
        assert_eq!(text_tokens(text), estimate, "{text}");
        assert!(estimate * LEAST_PERMILLE / 1_000 + 1 >= tokens_of(text) as u64, "{text}");
        assert!(estimate >= counted, "{text}");
    };
    check("", 0, 0);
    check("a", 1, 1);
    check("The quick brown fox jumps over the lazy dog.", 13, 10);
    check("{\"status\":\"ok\",\"output\":{\"bytes\":12345}}", 15, 12);
    check("    let total: u64 = parts.iter().map(|(n, price)| n * price).sum();", 23, 23);
    check("Grüße aus Köln", 6, 6);
    check("Съешь же ещё этих мягких французских булок", 29, 28);
    check("敏捷的棕色狐狸跳过了懒狗", 24, 24);
    check("🦀🦀", 6, 6);
}

#[test]
fn a_conversation_only_grows_at_its_end() {
    let big = "x".repeat(300);
    let items: Vec<Item> = (0..12)
        .flat_map(|n| {
            let id = format!("c{n}");
            let turn = thought("next", vec![call(Some(&id), "fs.read", json!({ "n": n }))]);
            let more = (n % 5 == 4).then(|| Item::Person { text: format!("and {n}") });
            let result = done(Some(&id), "fs.read", Outcome::ok(json!(big)));
            [Some(turn), Some(result), more].into_iter().flatten()
        })
        .collect();
    let mut before: Vec<String> = vec![];
    let ends =
        (1..=items.len()).filter(|end| items.get(*end).is_none_or(|it| matches!(it, Item::Thought { .. })));
    for end in ends {
        let now = lines(items[..end].to_vec(), WIDE);
        assert!(now.len() > before.len() && now.starts_with(&before), "{before:?} became {now:?}");
        before = now;
    }
}
