//! Long runs in small windows, through the real binary: a context is made shorter before it is too long, or when a server
//! refuses it, and the run comes to the same end whenever its process is killed.

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::{Lab, Server, wait};
use serde_json::{Value, json};
use std::fs;
use std::process::Child;

/// The key the servers with a key want.
const KEY: &str = "sk-lab-0123456789";
/// Files that are read one after the other.
const PARTS: usize = 14;
const WINDOW: u32 = 8_192;
/// Raw bytes of a request that fit into the window, at four to the token.
const WINDOW_BYTES: usize = WINDOW as usize * 4;
const GOAL: &str = "read the parts one after the other and say what they say";
const END: &str = "All 14 parts are read.";

/// Each part ends with a word that stands nowhere else.
fn parts(lab: &Lab) {
    for n in 1..=PARTS {
        let filler = "The harbour was quiet and the boats lay still. ".repeat(60);
        fs::write(lab.workspace().join(format!("part-{n:02}.txt")), format!("{filler}\nword-{n:02}\n"))
            .expect("a file");
    }
}

/// Reads the part after the last one whose word it was told, and writes that it did.
fn script(summary: &Value) -> Value {
    let mut replies =
        vec![json!({ "when": ["You summarise the record"], "stays": true, "pieces": [summary] })];
    replies.push(json!({ "when": [format!("word-{PARTS:02}")], "stays": true, "pieces": [END] }));
    for n in (0..PARTS).rev() {
        let after = n + 1;
        let calls = json!([
            { "id": format!("r{after}"), "name": "fs__read", "arguments": { "path": format!("part-{after:02}.txt") } },
            { "id": format!("w{after}"), "name": "fs__write",
              "arguments": { "path": format!("seen-{after:02}.txt"), "content": format!("part {after}\n") } },
        ]);
        let when = if n == 0 { json!([]) } else { json!([format!("word-{n:02}")]) };
        let pieces = [format!("Now part {after}.")];
        replies.push(json!({ "when": when, "stays": true, "pieces": pieces, "calls": calls }));
    }
    json!(replies)
}

fn bounded(lab: &Lab, summary: &str) -> Server {
    with_script(lab, &script(&json!(summary)))
}

fn with_script(lab: &Lab, script: &Value) -> Server {
    parts(lab);
    let server = Server::bounded(lab, "openai", script, WINDOW_BYTES, "prompt is too long");
    configure(lab, &server, WINDOW);
    server
}

/// An entry without prices, so that only tokens are counted.
fn configure(lab: &Lab, server: &Server, window: u32) {
    let entry = server.provider("lab");
    let lines: Vec<&str> = entry.lines().filter(|line| !line.starts_with("price_")).collect();
    lab.config(&format!("{}\ncontext_tokens = {window}\n", lines.join("\n")));
}

const RUN: [&str; 6] = ["run", "--model", "lab/test-model", "--autonomy", "full", GOAL];

/// What must hold however the run went.
#[track_caller]
fn check_end(lab: &Lab, server: &Server) {
    assert_eq!(lab.bodies("ended")[0]["status"], "finished");
    for n in 1..=PARTS {
        let seen = fs::read_to_string(lab.workspace().join(format!("seen-{n:02}.txt"))).expect("the file");
        assert_eq!(seen, format!("part {n}\n"));
    }
    // Every call was proposed once, and came to one end.
    let ids = |kind: &str, path: &str| -> Vec<String> {
        lab.bodies(kind).iter().filter_map(|body| body.pointer(path)?.as_str().map(str::to_owned)).collect()
    };
    let (mut done, mut judged) = (ids("done", "/call"), ids("judged", "/call/proposal/id"));
    [&mut done, &mut judged].iter_mut().for_each(|list| list.sort());
    let count = done.len();
    done.dedup();
    judged.dedup();
    assert_eq!((count, done.len()), (PARTS * 2, PARTS * 2));
    assert_eq!(done, judged);
    let refused: Vec<Value> =
        server.requests().into_iter().filter(|request| !request["refused"].is_null()).collect();
    assert!(refused.is_empty(), "{:?}", refused[0]["refused"]);
    for body in lab.bodies("compacted") {
        let (before, after) = (&body["tokens_before"], &body["tokens_after"]);
        assert!(
            after.as_u64() < before.as_u64() && after.as_u64() <= Some(u64::from(WINDOW) * 3 / 4),
            "{body}"
        );
        assert!(body["state"].as_str().is_none_or(|state| !state.contains("word-")), "{body}");
    }
}

fn how(lab: &Lab) -> Vec<String> {
    let bodies = lab.bodies("compacted");
    bodies.iter().map(|body| body["how"].as_str().expect("a word").to_owned()).collect()
}

#[test]
fn a_long_run_fits_a_small_window() {
    let lab = Lab::new();
    let server = bounded(&lab, "The parts read so far end with words; go on with the next.");
    let ran = lab.mycel(&RUN).expect(0).says("summarised by lab:test-model");
    assert_eq!(ran.out.trim(), END);
    check_end(&lab, &server);
    let how = how(&lab);
    assert!(how.iter().filter(|how| *how == "summarised").count() >= 2, "{how:?}");
    // What it cost is on record.
    let summaries = lab.bodies("compacted");
    assert!(summaries.iter().all(|body| body["cost"]["model_calls"] == 1), "{summaries:?}");
    // The person sees how full the window was.
    let shown = lab.mycel(&["show", "last"]).expect(0);
    assert!(lab::unwrapped(&shown.out).contains("of 8,192 tokens"), "{}", shown.out);
    let run: Value =
        serde_json::from_str(&lab.mycel(&["--json", "show", "last"]).expect(0).out).expect("JSON");
    assert_eq!(run["agents"][0]["context"]["window"], WINDOW);
    // What was written is told exactly after it was compacted, and no model is needed to show it all again.
    let last = server.requests().last().expect("a request")["body"]["messages"].to_string();
    assert!(last.contains("Files written:") && last.contains("seen-01.txt"), "{last}");
    let asked = server.requests().len();
    assert_eq!(lab.mycel(&["replay", "last"]).expect(0).out.trim(), END);
    assert_eq!(server.requests().len(), asked);
}

#[test]
fn between_two_compactions_a_request_only_grows_at_its_end() {
    let lab = Lab::new();
    let server = bounded(&lab, "Some parts were read.");
    lab.mycel(&RUN).expect(0);
    let is_summary =
        |request: &Value| request["body"]["messages"].to_string().contains("You summarise the record");
    let (mut grown, mut fresh) = (0, 0);
    let mut before: Option<Value> = None;
    for request in server.requests() {
        if is_summary(&request) {
            before = None;
            continue;
        }
        let body = request["body"].clone();
        let list = |body: &Value| body["messages"].as_array().expect("messages").clone();
        match &before {
            Some(before) => {
                assert!(list(&body).starts_with(&list(before)), "{body} does not go on from {before}");
                let tools = |body: &Value| body["tools"].as_array().expect("tools").clone();
                assert!(tools(&body).starts_with(&tools(before)));
                grown += 1;
            }
            None => fresh += 1,
        }
        before = Some(body);
    }
    assert!(grown > fresh && fresh > 2, "{grown} grown, {fresh} fresh");
}

#[test]
fn without_a_summary_each_call_has_a_line() {
    let lab = Lab::new();
    // Nothing is said at all; then more is said than there was.
    for summary in [String::new(), "on and on ".repeat(5_000)] {
        let server = bounded(&lab, &summary);
        let ran = lab.mycel(&RUN).expect(0).says("as a list of calls");
        assert_eq!(ran.out.trim(), END);
        check_end(&lab, &server);
        let listed = lab.bodies("compacted");
        assert!(listed.iter().all(|body| body["how"] == "listed"), "{listed:?}");
        let text = listed[0]["text"].as_str().expect("a text");
        assert!(text.contains("fs.read part-01.txt: ok"), "{text}");
        for n in 1..=PARTS {
            fs::remove_file(lab.workspace().join(format!("seen-{n:02}.txt"))).expect("the file");
        }
    }
}

#[test]
fn a_server_that_takes_less_than_it_was_said_to_is_asked_again_with_less() {
    for (kind, words) in [
        (
            "openai",
            "This model's maximum context length is 12000 tokens. However, your messages resulted in 13000 tokens.",
        ),
        ("openai", "the request exceeds the available context size (12000 tokens), try increasing it"),
        ("anthropic", "prompt is too long: 13000 tokens > 12000 maximum"),
        ("ollama", "the input length exceeds the context length"),
    ] {
        let lab = Lab::new();
        parts(&lab);
        let server = Server::bounded(&lab, kind, &script(&json!("Some parts were read.")), 50_000, words);
        configure(&lab, &server, 100_000);
        let ran = lab.mycel(&RUN).expect(0);
        assert_eq!(ran.out.trim(), END, "{kind}");
        let refused = server.requests().iter().filter(|request| !request["refused"].is_null()).count();
        let failed = lab.bodies("thought_failed");
        assert!((1..=3).contains(&refused) && failed.len() == refused, "{kind}: {refused} {failed:?}");
        assert!(
            failed[0]["error"].as_str().is_some_and(|error| error.starts_with("too long: ")),
            "{failed:?}"
        );
        assert!(!lab.bodies("compacted").is_empty(), "{kind}");
        assert_eq!(lab.bodies("ended")[0]["status"], "finished");
    }
}

#[test]
fn what_cannot_be_made_to_fit_pauses_the_run_with_a_way_out() {
    let lab = Lab::new();
    parts(&lab);
    let server = Server::bounded(&lab, "openai", &script(&json!("Nothing.")), 2_000, "prompt is too long");
    configure(&lab, &server, 100_000);
    lab.mycel(&RUN).expect(3).says("prompt is too long").says("context_tokens").says("hint");
    assert!(lab.bodies("ended").is_empty(), "it waits");
    assert_eq!(lab.bodies("paused").len(), 1);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn killed_at_any_moment_it_comes_to_the_same_end() {
    let lab = Lab::new();
    let server = bounded(&lab, "Some parts were read.");
    let mut random = Random(0x5eed);
    let begin = |args: &[&str]| -> Child { lab.command(args).spawn().expect("it runs") };
    let mut child = begin(&RUN);
    for _ in 0..10 {
        // Somewhere in the next turns; how far it comes until then makes no difference to what must hold.
        let from = server.requests().len() + 1 + random.below(3);
        let is_over = std::cell::Cell::new(false);
        let running = std::cell::RefCell::new(&mut child);
        lab::wait_until("a request", || {
            is_over.set(running.borrow_mut().try_wait().expect("its state").is_some());
            is_over.get() || server.requests().len() >= from
        });
        std::thread::sleep(std::time::Duration::from_millis(random.below(40) as u64));
        drop(child.kill());
        wait(child);
        child = begin(&["resume", "last"]);
    }
    wait(child);
    if lab.bodies("ended").is_empty() {
        lab.mycel(&["resume", "last"]).expect(0);
    }
    check_end(&lab, &server);
    let shown = lab.mycel(&["replay", "last"]).expect(0);
    assert_eq!(shown.out.trim(), END);
    let how = how(&lab);
    assert!(how.iter().filter(|how| *how == "summarised").count() >= 2, "{how:?}");
}

#[test]
fn killed_while_a_summary_is_written_it_asks_again_and_books_both() {
    let lab = Lab::new();
    let mut replies = script(&json!("Some parts were read."));
    let hangs = json!({ "when": ["You summarise the record"], "pieces": ["Half a ", "x"], "hang_after": 1 });
    replies.as_array_mut().expect("replies").insert(0, hangs);
    let server = with_script(&lab, &replies);
    let asked = || {
        let requests = server.requests();
        requests
            .iter()
            .filter(|it| it["body"]["messages"].to_string().contains("You summarise the record"))
            .count()
    };
    let mut child = lab.command(&RUN).spawn().expect("it runs");
    lab::wait_until("the summary is asked for", || asked() == 1);
    child.kill().expect("SIGKILL");
    wait(child);
    assert!(lab.bodies("compacted").is_empty());
    let reserved = lab.bodies("thinking").last().expect("a turn")["reserve"].clone();
    assert_eq!(lab.mycel(&["resume", "last"]).expect(0).out.trim(), END);
    check_end(&lab, &server);
    let failed = lab.bodies("thought_failed");
    assert_eq!((failed.len(), &failed[0]["cost"]), (1, &reserved));
    assert_eq!(asked(), 1 + how(&lab).len());
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }
}
