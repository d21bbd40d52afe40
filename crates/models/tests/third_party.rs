//! The OpenAI client against a server that others wrote: LiteLLM's proxy, which translates for our scripted servers, so
//! real foreign code reads our requests and writes the answers. Installs packages, so it runs only by name:
//!
//! ```text
//! cargo test -p mycel-models --test third_party -- --ignored
//! ```
//!
//! And against the server of llama.cpp (xllamacpp), with `MYCEL_LLAMA_PYTHON` naming a Python that has it.

mod served;

use mycel_abi::StopReason;
use mycel_models::provider::{Kind, ProviderConfig};
use mycel_models::{BrainError, Delta, Item, ReplyCall};
use serde_json::json;
use served::{KEY, Server, context, model, servers_dir, temp_dir, turn};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

struct Proxy {
    child: Child,
    dir: PathBuf,
    port: u16,
}

impl Proxy {
    /// A proxy in front of the given servers; each is the model of its kind's name.
    fn start(servers: &[&Server]) -> Self {
        let dir = temp_dir("third-party");
        let rows = servers.iter().map(|server| {
            let (prefix, base) = match server.kind {
                Kind::Openai => ("openai", server.base()),
                Kind::Ollama => ("ollama_chat", server.base()),
                Kind::Anthropic => ("anthropic", server.base().trim_end_matches("/v1").to_owned()),
                Kind::Gemini => ("gemini", server.base()),
            };
            json!({ "model_name": server.kind.as_str(), "litellm_params": {
                "model": format!("{prefix}/m"), "api_base": base, "api_key": KEY } })
        });
        let config = json!({ "model_list": rows.collect::<Vec<_>>(),
            "general_settings": { "master_key": KEY }, "litellm_settings": { "num_retries": 0 } });
        // JSON is YAML.
        std::fs::write(dir.join("config.yaml"), config.to_string()).expect("the configuration");
        let port =
            std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("it").port();
        let mut child = Command::new("sh")
            .arg(servers_dir().join("third_party.sh"))
            .args([dir.join("config.yaml"), port.to_string().into()])
            .current_dir(&dir)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("sh");
        let mut lines = BufReader::new(child.stderr.take().expect("a pipe")).lines().map_while(Result::ok);
        let mut seen = vec![];
        let ready = lines
            .by_ref()
            .inspect(|line| seen.push(line.clone()))
            .any(|line| line.contains("Uvicorn running on"));
        assert!(ready, "the proxy did not start:\n{}", seen.join("\n"));
        // What it says later must not fill the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, dir, port }
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

/// The forms in which the proxy is spoken to, each with its base address.
/// Its Gemini form is left out: version 1.80.0 fails by itself (500, "Header value must be str") before it asks anybody.
const FORMS: [(Kind, &str); 2] = [(Kind::Openai, "v1"), (Kind::Anthropic, "v1")];

#[test]
#[ignore = "installs a server from PyPI; run by name"]
fn a_server_that_others_wrote_understands_us_and_we_it() {
    let once = [
        json!({ "pieces": ["I ", "look."], "usage": { "in": 30, "out": 9 },
            "calls": [{ "id": "call_a", "name": "fs__read", "arguments": { "path": "notes.txt" } },
                      { "id": "call_b", "name": "mcp__git_log", "arguments": { "rev": "HEAD" } }] }),
        json!({ "pieces": ["Milk", " and eggs."], "usage": { "in": 50, "out": 4 } }),
        json!({ "status": 429, "message": "slow down" }),
    ];
    let replies: Vec<_> = FORMS.iter().flat_map(|_| once.clone()).collect();
    let script = || json!({ "models": ["m"], "key": KEY, "extra_fields": true, "replies": replies });
    // Not Ollama: for it the proxy leaves the calls out of what the model said before, which our server rightly refuses.
    let servers = [Kind::Openai, Kind::Anthropic].map(|kind| Server::with_script(kind, script()));
    let proxy = Proxy::start(&servers.iter().collect::<Vec<_>>());
    for (form, path) in FORMS {
        let mut config = ProviderConfig::of_kind(form);
        config.url = Some(format!("http://127.0.0.1:{}/{path}", proxy.port));
        config.key_env = Some("SERVED_KEY".into());
        for server in &servers {
            talk(server, &config);
        }
        let refused =
            model("lab:openai", &config, "sk-wrong").map(|mut brain| turn(&mut brain, &context(vec![])).0);
        assert!(matches!(refused, Ok(Err(BrainError::Lasting { .. }))), "{form:?}: {refused:?}");
    }
}

/// Two turns with calls between them, then a failure.
fn talk(server: &Server, config: &ProviderConfig) {
    let kind = server.kind;
    let mut brain = model(&format!("lab:{}", kind.as_str()), config, KEY).expect("good settings");
    let (first, shown) = turn(&mut brain, &context(vec![]));
    let first = first.unwrap_or_else(|e| panic!("{kind:?}: {e}; {:?}", server.requests().last()));
    assert_eq!((first.text.as_str(), first.stop), ("I look.", StopReason::Calls), "{kind:?}");
    assert!(shown.iter().all(|delta| matches!(delta, Delta::Text(_))), "{kind:?}: {shown:?}");
    let got: Vec<_> = first.calls.iter().map(|c| (c.tool.as_str(), c.args.clone())).collect();
    let expect =
        [("fs.read", Ok(json!({ "path": "notes.txt" }))), ("mcp.git/log", Ok(json!({ "rev": "HEAD" })))];
    assert_eq!(got, expect, "{kind:?}");
    assert_eq!(first.cost.tokens, 39, "{kind:?}");

    let items = answered(first.text, first.calls);
    let second = turn(&mut brain, &context(items)).0;
    let second = second.unwrap_or_else(|e| panic!("{kind:?}: {e}; {:?}", server.requests().last()));
    assert_eq!((second.text.as_str(), second.stop), ("Milk and eggs.", StopReason::End), "{kind:?}");
    let fine = |refused: &str| refused.is_empty() || refused == "429 slow down";
    let refusals =
        server.requests().into_iter().map(|it| it["refused"].as_str().unwrap_or_default().to_owned());
    assert!(refusals.clone().all(|refused| fine(&refused)), "{kind:?}: {:?}", refusals.collect::<Vec<_>>());

    match turn(&mut brain, &context(vec![])).0 {
        Err(BrainError::Passing { message, .. }) => assert!(message.contains("429"), "{kind:?}: {message}"),
        other => panic!("{kind:?}: {other:?}"),
    }
}

fn answered(text: String, calls: Vec<ReplyCall>) -> Vec<Item> {
    let results: Vec<Item> = calls
        .iter()
        .map(|call| Item::Result {
            call: mycel_abi::CallId::new("lead.t1.c1"),
            provider_id: call.provider_id.clone(),
            tool: call.tool.clone(),
            result: mycel_models::CallResult::Done(mycel_abi::Outcome::ok(json!({ "text": "milk, eggs" }))),
        })
        .collect();
    std::iter::once(Item::Thought { text, calls }).chain(results).collect()
}

/// A server of llama.cpp with a tiny model of random weights.
struct Llama {
    child: Child,
    dir: PathBuf,
    port: u16,
}

impl Llama {
    /// With the Python of `MYCEL_LLAMA_PYTHON` (packages `xllamacpp`, and `gguf` unless `MYCEL_GGUF_PYTHON` names another).
    fn start() -> Self {
        let python = |name: &str| std::env::var_os(name);
        let server = python("MYCEL_LLAMA_PYTHON").expect("MYCEL_LLAMA_PYTHON names a Python with xllamacpp");
        let dir = temp_dir("llama");
        let file = dir.join("tiny.gguf");
        let made = Command::new(python("MYCEL_GGUF_PYTHON").unwrap_or_else(|| server.clone()))
            .arg(servers_dir().join("tiny_gguf.py"))
            .arg(&file)
            .status();
        assert!(made.expect("python").success(), "no tiny model");
        let port =
            std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("it").port();
        let mut child = Command::new(server)
            .arg(servers_dir().join("llama_cpp.py"))
            .args([file, port.to_string().into()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("python");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
        assert!(lines.by_ref().any(|line| line.starts_with("listening")), "the server did not start");
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, dir, port }
    }
}

impl Drop for Llama {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

#[test]
#[ignore = "needs packages from PyPI; run by name"]
fn the_server_of_llama_cpp_understands_us_and_we_it() {
    let llama = Llama::start();
    let mut config = ProviderConfig::of_kind(Kind::Openai);
    config.url = Some(format!("http://127.0.0.1:{}/v1", llama.port));
    let nothing = |_: &str| None;
    let names = mycel_models::provider::models("lab", &config, &nothing).expect("a list");
    assert!(names.len() == 1 && names[0].ends_with("tiny.gguf"), "{names:?}");
    let mut brain = model("lab:tiny", &config, KEY).expect("good settings");
    // Nonsense comes, as a stream, and is counted.
    let (reply, shown) = turn(&mut brain, &context(vec![]));
    let reply = reply.expect("an answer");
    let text: String =
        shown.iter().map(|delta| if let Delta::Text(text) = delta { text.as_str() } else { "" }).collect();
    assert!(shown.len() > 1 && text == reply.text, "{} pieces", shown.len());
    assert!(reply.cost.tokens > 20, "{:?}", reply.cost);
    // What a model called before, and what came of it, are read.
    let call = |id: &str, tool: &str, args| ReplyCall {
        provider_id: Some(id.into()),
        tool: tool.into(),
        args: Ok(args),
        title: None,
    };
    let calls = vec![
        call("call_a", "fs.read", json!({ "path": "notes.txt" })),
        call("call_b", "mcp.git/log", json!({ "rev": "HEAD" })),
    ];
    let (second, _) = turn(&mut brain, &context(answered("I look.".into(), calls)));
    assert!(second.expect("an answer").cost.tokens > reply.cost.tokens / 2);
}
