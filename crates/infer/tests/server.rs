//! The protocol over a real socket, with a real engine on a tiny model that writes nonsense.

mod support;

use mycel_infer::engine::Engine;
use mycel_infer::server::{Door, Ended, Key, Options, serve};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

const KEY: &str = "a-key-for-tests";

/// A server of this test's own. Dropping it ends it.
struct Server {
    socket: PathBuf,
    port: u16,
    stop: Option<UnixStream>,
    thread: Option<JoinHandle<Ended>>,
    engine: Arc<Engine>,
}

impl Server {
    fn start(name: &str, engine: Engine, idle: Option<Duration>) -> Self {
        let socket = support::folder(&format!("{name}-socket")).join("s");
        let port = TcpListener::bind("127.0.0.1:0").expect("a port");
        let number = port.local_addr().expect("an address").port();
        let doors =
            vec![Door::Unix(UnixListener::bind(&socket).expect("a socket")), Door::Tcp(port, Key::new(KEY))];
        let (stop, theirs) = UnixStream::pair().expect("a pair");
        let engine = Arc::new(engine);
        let asked = Arc::clone(&engine);
        let thread =
            std::thread::spawn(move || serve(asked, doors, theirs, &Options { idle }).expect("it serves"));
        Self { socket, port: number, stop: Some(stop), thread: Some(thread), engine }
    }

    fn llama(name: &str) -> Self {
        Self::start(name, support::engine(name, 4), None)
    }

    fn connect(&self) -> UnixStream {
        UnixStream::connect(&self.socket).expect("a connection")
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> (u16, Value) {
        let mut stream = self.connect();
        stream.write_all(&request(method, path, "", body)).expect("sent");
        answer(stream)
    }

    fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        self.ask("POST", path, &body.to_string())
    }

    fn ok(&self, path: &str, body: Value) -> Value {
        let (status, value) = self.post(path, &body);
        assert_eq!(status, 200, "{value}");
        value
    }

    /// The events of a stream, without comments.
    fn events(&self, path: &str, body: &Value) -> Vec<String> {
        let mut stream = self.connect();
        stream.write_all(&request("POST", path, "", &body.to_string())).expect("sent");
        let (head, body) = split(&read_all(stream));
        assert!(head.contains("content-type: text/event-stream"), "{head}\n{body}");
        let events = body.split("\n\n").filter(|event| !event.starts_with(':'));
        events.filter_map(|event| event.strip_prefix("data: ").map(str::to_owned)).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

fn request(method: &str, path: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

fn read_all(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("an answer");
    String::from_utf8(bytes).expect("text")
}

/// Head and body of an answer, the parts of a body in parts put together.
fn split(text: &str) -> (String, String) {
    let (head, body) = text.split_once("\r\n\r\n").expect("a head");
    if !head.to_ascii_lowercase().contains("transfer-encoding: chunked") {
        return (head.to_owned(), body.to_owned());
    }
    let (mut whole, mut rest) = (String::new(), body);
    while let Some((length, more)) = rest.split_once("\r\n") {
        let length = usize::from_str_radix(length, 16).expect("a length");
        whole.push_str(&more[..length]);
        rest = more[length..].strip_prefix("\r\n").unwrap_or_default();
    }
    (head.to_owned(), whole)
}

fn answer(stream: impl Read) -> (u16, Value) {
    let (head, body) = split(&read_all(stream));
    let status = head.split(' ').nth(1).expect("a status").parse().expect("a number");
    (status, serde_json::from_str(&body).unwrap_or(Value::String(body)))
}

fn hello() -> Value {
    json!({ "messages": [{ "role": "user", "content": "hello" }], "max_tokens": 12, "temperature": 0 })
}

fn with(mut value: Value, more: Value) -> Value {
    for (key, field) in more.as_object().expect("fields") {
        value[key] = field.clone();
    }
    value
}

#[test]
fn an_answer_has_the_shape_of_the_protocol() {
    let server = Server::llama("shape");
    let made = server.ok("/v1/chat/completions", hello());
    assert_eq!(made["object"], "chat.completion");
    assert_eq!(made["model"], "tiny");
    assert!(made["id"].as_str().expect("an id").starts_with("chatcmpl-"));
    let choice = &made["choices"][0];
    assert_eq!((&choice["index"], &choice["finish_reason"]), (&json!(0), &json!("length")));
    assert_eq!(choice["message"]["role"], "assistant");
    assert!(choice["message"].get("tool_calls").is_none());
    let usage = &made["usage"];
    assert_eq!(usage["completion_tokens"], 12);
    assert_eq!(usage["total_tokens"].as_u64(), Some(usage["prompt_tokens"].as_u64().expect("a count") + 12));
    let again = server.ok("/v1/chat/completions", hello());
    assert!(again["usage"]["prompt_tokens_details"]["cached_tokens"].as_u64() > Some(0), "{again}");
    assert_eq!(again["choices"][0]["message"]["content"], choice["message"]["content"]);
    let several =
        server.ok("/v1/chat/completions", with(hello(), json!({ "n": 3, "temperature": 1, "seed": 5 })));
    let texts: Vec<&Value> = (0..3).map(|n| &several["choices"][n]["message"]["content"]).collect();
    assert_ne!(texts[0], texts[1]);
    assert_eq!(several["usage"]["completion_tokens"], 36);
    let same =
        server.ok("/v1/chat/completions", with(hello(), json!({ "n": 3, "temperature": 1, "seed": 5 })));
    assert_eq!(several["choices"], same["choices"], "a seed repeats");
}

#[test]
fn a_stream_brings_the_same_answer_in_pieces() {
    let server = Server::llama("stream");
    let whole = server.ok("/v1/chat/completions", with(hello(), json!({ "max_tokens": 40 })));
    let asked = with(
        hello(),
        json!({ "max_tokens": 40, "stream": true, "stream_options": { "include_usage": true } }),
    );
    let events = server.events("/v1/chat/completions", &asked);
    assert_eq!(events.last().map(String::as_str), Some("[DONE]"));
    let chunks: Vec<Value> =
        events[..events.len() - 1].iter().map(|event| serde_json::from_str(event).expect("JSON")).collect();
    assert!(chunks.iter().all(|chunk| chunk["object"] == "chat.completion.chunk"));
    assert_eq!(chunks[0]["choices"][0]["delta"]["role"], "assistant");
    let text: String =
        chunks.iter().filter_map(|chunk| chunk["choices"][0]["delta"]["content"].as_str()).collect();
    assert_eq!(whole["choices"][0]["message"]["content"], text);
    let reasons: Vec<&str> =
        chunks.iter().filter_map(|chunk| chunk["choices"][0]["finish_reason"].as_str()).collect();
    assert_eq!(reasons, ["length"]);
    let last = chunks.last().expect("a chunk");
    assert_eq!((&last["choices"], &last["usage"]["completion_tokens"]), (&json!([]), &json!(40)));
    let plain = server.events(
        "/v1/completions",
        &json!({ "prompt": "find every", "max_tokens": 9, "temperature": 0, "stream": true }),
    );
    let text: String = plain[..plain.len() - 1]
        .iter()
        .map(|event| serde_json::from_str::<Value>(event).expect("JSON"))
        .filter_map(|chunk| chunk["choices"][0]["text"].as_str().map(str::to_owned))
        .collect();
    let whole =
        server.ok("/v1/completions", json!({ "prompt": "find every", "max_tokens": 9, "temperature": 0 }));
    assert_eq!(whole["choices"][0]["text"], text);
}

fn tools() -> Value {
    json!([
        { "type": "function", "function": { "name": "list", "description": "Lists files.", "parameters": {
            "type": "object", "properties": { "kind": { "enum": ["png", "text"] }, "most": { "type": "integer",
            "minimum": 1, "maximum": 9 } }, "required": ["kind", "most"], "additionalProperties": false } } },
        { "type": "function", "function": { "name": "now" } }
    ])
}

#[test]
fn calls_are_whole_and_valid_streamed_or_not() {
    let server = Server::llama("tools");
    for seed in 0..12 {
        let asked = with(
            hello(),
            json!({ "tools": tools(), "tool_choice": "required", "parallel_tool_calls": seed % 2 == 0,
                "max_tokens": 900, "temperature": 1, "seed": seed }),
        );
        let made = server.ok("/v1/chat/completions", asked.clone());
        let choice = &made["choices"][0];
        assert_eq!(choice["finish_reason"], "tool_calls", "{made}");
        assert_eq!(choice["message"]["content"], Value::Null);
        let calls = choice["message"]["tool_calls"].as_array().expect("calls");
        assert!(!calls.is_empty() && (seed % 2 == 0 || calls.len() == 1));
        for call in calls {
            let arguments: Value =
                serde_json::from_str(call["function"]["arguments"].as_str().expect("text")).expect("JSON");
            match call["function"]["name"].as_str() {
                Some("now") => assert_eq!(arguments, json!({})),
                Some("list") => {
                    assert!(["png", "text"].contains(&arguments["kind"].as_str().expect("a word")));
                    assert!((1..=9).contains(&arguments["most"].as_i64().expect("a number")));
                }
                other => panic!("no tool of ours: {other:?}"),
            }
        }
        let mut names = Vec::new();
        let mut arguments: Vec<String> = Vec::new();
        for event in server.events("/v1/chat/completions", &with(asked, json!({ "stream": true }))) {
            let Ok(chunk) = serde_json::from_str::<Value>(&event) else { continue };
            for delta in chunk["choices"][0]["delta"]["tool_calls"].as_array().into_iter().flatten() {
                if let Some(name) = delta["function"]["name"].as_str() {
                    assert!(delta["id"].as_str().is_some_and(|id| id.starts_with("call_")));
                    names.push(name.to_owned());
                    arguments.push(String::new());
                }
                let index = delta["index"].as_u64().expect("an index") as usize;
                arguments[index].push_str(delta["function"]["arguments"].as_str().unwrap_or_default());
            }
        }
        let whole: Vec<(&str, &str)> = calls
            .iter()
            .filter_map(|call| {
                Some((call["function"]["name"].as_str()?, call["function"]["arguments"].as_str()?))
            })
            .collect();
        let streamed: Vec<(&str, &str)> =
            names.iter().map(String::as_str).zip(arguments.iter().map(String::as_str)).collect();
        assert_eq!(whole, streamed);
    }
    let named = json!({ "type": "function", "function": { "name": "now" } });
    let asked = with(hello(), json!({ "tools": tools(), "tool_choice": named, "max_tokens": 400 }));
    let made = server.ok("/v1/chat/completions", asked);
    assert_eq!(made["choices"][0]["message"]["tool_calls"][0]["function"]["name"], "now");
    let asked = with(hello(), json!({ "tools": tools(), "tool_choice": "none" }));
    assert!(server.ok("/v1/chat/completions", asked)["choices"][0]["message"].get("tool_calls").is_none());
}

#[test]
fn output_is_held_to_what_was_asked_for() {
    let server = Server::llama("held");
    let schema = json!({ "type": "object", "properties": { "n": { "type": "integer", "minimum": 0, "maximum": 99 } },
        "required": ["n"], "additionalProperties": false });
    let format = json!({ "type": "json_schema", "json_schema": { "name": "a", "schema": schema } });
    let asked = with(hello(), json!({ "response_format": format, "max_tokens": 200, "temperature": 1 }));
    let made = server.ok("/v1/chat/completions", asked);
    let text = made["choices"][0]["message"]["content"].as_str().expect("text").to_owned();
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert!((0..=99).contains(&value["n"].as_i64().expect("a number")), "{text}");
    assert_eq!(made["choices"][0]["finish_reason"], "stop");
    let held = |more: Value| {
        let asked = with(json!({ "prompt": "go", "max_tokens": 300, "temperature": 1, "seed": 3 }), more);
        server.ok("/v1/completions", asked)["choices"][0]["text"].as_str().expect("text").to_owned()
    };
    assert!(["yes", "no"].contains(&held(json!({ "guided": { "regex": "yes|no" } })).as_str()));
    assert!(
        ["yes", "no"].contains(&held(json!({ "guided": { "lark": "start: \"yes\" | \"no\"" } })).as_str())
    );
    assert!(["yes", "no"].contains(&held(json!({ "grammar": "root ::= \"yes\" | \"no\"" })).as_str()));
    assert!(
        serde_json::from_str::<Value>(&held(json!({ "guided": { "json": { "type": "boolean" } } }))).is_ok()
    );
}

#[test]
fn completions_take_text_and_tokens_and_name_probabilities() {
    let server = Server::llama("completions");
    let tokens = server.ok("/tokenize", json!({ "content": "find every text" }))["tokens"].clone();
    let by_text = server
        .ok("/v1/completions", json!({ "prompt": "find every text", "max_tokens": 8, "temperature": 0 }));
    let by_tokens =
        server.ok("/v1/completions", json!({ "prompt": tokens, "max_tokens": 8, "temperature": 0 }));
    assert_eq!(by_text["choices"][0]["text"], by_tokens["choices"][0]["text"]);
    assert_eq!(server.ok("/detokenize", json!({ "tokens": tokens }))["content"], "find every text");
    let both = server.ok(
        "/v1/completions",
        json!({ "prompt": ["find every text", "find"], "n": 2, "max_tokens": 8, "temperature": 0, "logprobs": 3 }),
    );
    let choices = both["choices"].as_array().expect("choices");
    assert_eq!(choices.len(), 4);
    assert_eq!(choices[0]["text"], by_text["choices"][0]["text"]);
    let named = &choices[0]["logprobs"];
    assert_eq!(named["tokens"].as_array().map(Vec::len), Some(8));
    assert!(named["token_logprobs"].as_array().expect("numbers").iter().all(|p| p.as_f64() <= Some(0.0)));
    let chat =
        server.ok("/v1/chat/completions", with(hello(), json!({ "logprobs": true, "top_logprobs": 2 })));
    let content = chat["choices"][0]["logprobs"]["content"].as_array().expect("a list");
    assert_eq!(content.len(), 12);
    assert_eq!(content[0]["top_logprobs"].as_array().map(Vec::len), Some(2));
    let marked = |special: bool| {
        let asked = json!({ "content": "<|im_end|>", "special": special });
        server.ok("/tokenize", asked)["tokens"].as_array().expect("tokens").len()
    };
    assert_eq!(marked(true), 1);
    assert!(marked(false) > 1);
    let count = |special: bool| {
        let asked = json!({ "prompt": "<|im_start|>a<|im_end|>", "special": special, "max_tokens": 1 });
        server.ok("/v1/completions", asked)["usage"]["prompt_tokens"].as_u64()
    };
    assert!(count(true) < count(false));
}

#[test]
fn names_of_control_tokens_in_messages_stay_words() {
    let server = Server::llama("control");
    let count = |content: &str| {
        let asked = json!({ "messages": [{ "role": "user", "content": content }], "max_tokens": 1 });
        server.ok("/v1/chat/completions", asked)["usage"]["prompt_tokens"].as_u64().expect("a count")
    };
    let words = server.ok("/tokenize", json!({ "content": "<|im_end|>" }))["tokens"]
        .as_array()
        .expect("tokens")
        .len();
    assert_eq!(count("a<|im_end|>") - count("a"), words as u64);
}

#[test]
fn mistakes_are_told_with_their_place() {
    let server = Server::llama("mistakes");
    let check = |path: &str, body: Value, status: u16, param: Option<&str>, words: &str| {
        let (got, value) = server.post(path, &body);
        let error = &value["error"];
        assert_eq!((got, error["param"].as_str()), (status, param), "{body}: {value}");
        assert!(error["message"].as_str().expect("a message").contains(words), "{value}");
    };
    let chat = "/v1/chat/completions";
    check(chat, json!({}), 400, None, "messages");
    check(chat, json!({ "messages": "hi" }), 400, Some("messages"), "messages: ");
    check(chat, json!({ "messages": [{ "role": 1 }] }), 400, Some("messages[0].role"), "messages[0].role");
    check(chat, json!({ "messages": [] }), 400, Some("messages"), "no message");
    check(chat, with(hello(), json!({ "temperature": "hot" })), 400, Some("temperature"), "temperature");
    check(chat, with(hello(), json!({ "temperature": 9 })), 400, Some("temperature"), "0 to 2");
    check(chat, with(hello(), json!({ "model": "gpt-9" })), 404, Some("model"), "`tiny` is");
    check(chat, with(hello(), json!({ "tool_choice": "required" })), 400, Some("tool_choice"), "no tools");
    check(chat, with(hello(), json!({ "n": 99 })), 400, Some("n"), "1 to 16");
    check(chat, with(hello(), json!({ "grammar": "root ::= (" })), 400, None, "");
    check(chat, with(hello(), json!({ "guided": { "lark": "start: [" } })), 400, None, "");
    check("/v1/completions", json!({ "prompt": { "a": 1 } }), 400, Some("prompt"), "expected a text");
    check("/v1/completions", json!({ "prompt": "go ".repeat(5_000) }), 400, None, "context");
    check("/v1/embeddings", json!({ "input": "a" }), 400, None, "not vectors");
    check("/nowhere", json!({}), 404, None, "/nowhere");
    for (method, path, body, status) in [
        ("GET", "/v1/completions", "", 405),
        ("POST", "/v1/completions", "{", 400),
        ("POST", "/v1/completions", "[]", 400),
    ] {
        assert_eq!(server.ask(method, path, body).0, status, "{method} {path} {body}");
    }
    let unknown = with(hello(), json!({ "not_known_yet": [1], "temperature": null, "tools": null }));
    server.ok(chat, unknown);
    // A body that is longer than anyone needs is refused before it is read.
    let mut stream = server.connect();
    let head =
        "POST /v1/completions HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 99999999\r\n\r\n";
    stream.write_all(head.as_bytes()).expect("sent");
    assert_eq!(answer(stream).0, 413);
}

#[test]
fn a_port_wants_a_key_and_a_socket_does_not() {
    let server = Server::llama("key");
    let ask = |headers: &str| {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port)).expect("a connection");
        stream.write_all(&request("GET", "/v1/models", headers, "")).expect("sent");
        answer(stream).0
    };
    assert_eq!(ask(""), 401);
    assert_eq!(ask("authorization: Bearer other\r\n"), 401);
    assert_eq!(ask(&format!("authorization: Bearer {KEY}x\r\n")), 401);
    assert_eq!(ask(&format!("authorization: Bearer {KEY}\r\n")), 200);
    let (status, models) = server.ask("GET", "/v1/models", "");
    assert_eq!((status, &models["data"][0]["id"]), (200, &json!("tiny")));
    assert_eq!(server.ask("GET", "/health", "").1["status"], "ok");
}

#[test]
fn an_answer_ends_when_its_client_is_gone() {
    let server = Server::llama("gone");
    let asked = json!({ "prompt": "go on", "max_tokens": 2000, "temperature": 1, "stream": true });
    let mut stream = server.connect();
    stream.write_all(&request("POST", "/v1/completions", "", &asked.to_string())).expect("sent");
    let mut lines = BufReader::new(stream).lines();
    assert!(lines.any(|line| line.expect("a line").starts_with("data: ")), "it began");
    assert_eq!(server.engine.load_figures().sequences_in_use, 1);
    drop(lines);
    let whole = json!({ "prompt": "go on", "max_tokens": 2000, "temperature": 1 });
    let mut stream = server.connect();
    stream.write_all(&request("POST", "/v1/completions", "", &whole.to_string())).expect("sent");
    drop(stream);
    // It is dropped with the next token that nobody takes.
    for _ in 0..2_000 {
        let figures = server.engine.load_figures();
        if figures.sequences_in_use == 0 && figures.queue_length == 0 {
            return assert!(figures.completion_tokens < 2_000, "{figures:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("it goes on: {:?}", server.engine.load_figures());
}

#[test]
fn vectors_come_as_numbers_or_as_text() {
    let path = support::folder("vectors").join("bert.gguf");
    support::gguf::bert(3).write(&path);
    let load = mycel_infer::Load { context_tokens: None, ..support::load(&path, 2) };
    let server = Server::start("vectors", Engine::load(load).expect("it loads"), None);
    let made = server.ok("/v1/embeddings", json!({ "input": ["a file", "b"] }));
    let vector: Vec<f64> =
        made["data"][0]["embedding"].as_array().expect("numbers").iter().filter_map(Value::as_f64).collect();
    assert_eq!((vector.len(), made["data"].as_array().map(Vec::len)), (64, Some(2)));
    assert!((vector.iter().map(|x| x * x).sum::<f64>() - 1.0).abs() < 1e-3);
    let text = server.ok("/v1/embeddings", json!({ "input": "a file", "encoding_format": "base64" }));
    assert_eq!(text["data"][0]["embedding"].as_str().map(str::len), Some((64 * 4_usize).div_ceil(3) * 4));
    assert_eq!(server.post("/v1/chat/completions", &hello()).0, 400);
    assert_eq!(server.post("/v1/embeddings", &json!({ "input": [] })).0, 400);
}

#[test]
fn a_server_that_nobody_asks_ends_by_itself() {
    let mut server = Server::start("idle", support::engine("idle", 1), Some(Duration::from_millis(50)));
    let ended = server.thread.take().expect("a thread").join().expect("no panic");
    assert_eq!(ended, Ended::Idle);
    let mut server = Server::llama("stopped");
    drop(server.stop.take());
    assert_eq!(server.thread.take().expect("a thread").join().expect("no panic"), Ended::Stopped);
}
