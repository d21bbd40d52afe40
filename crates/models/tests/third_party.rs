//! The OpenAI client against a server that others wrote: LiteLLM's proxy, which translates for our scripted servers, so
//! real foreign code reads our requests and writes the answers. Installs packages, so it runs only by name:
//!
//! ```text
//! cargo test -p mycel-models --test third_party -- --ignored
//! ```

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

#[test]
#[ignore = "installs a server from PyPI; run by name"]
fn a_server_that_others_wrote_understands_us_and_we_it() {
    let replies = || {
        json!([
            { "pieces": ["I ", "look."], "usage": { "in": 30, "out": 9 },
              "calls": [{ "id": "call_a", "name": "fs__read", "arguments": { "path": "notes.txt" } },
                        { "id": "call_b", "name": "mcp__git_log", "arguments": { "rev": "HEAD" } }] },
            { "pieces": ["Milk", " and eggs."], "usage": { "in": 50, "out": 4 } },
            { "status": 429, "message": "slow down" },
        ])
    };
    let script = || json!({ "models": ["m"], "key": KEY, "extra_fields": true, "replies": replies() });
    // Not Ollama: for it the proxy leaves the calls out of what the model said before, which our server rightly refuses.
    let servers = [Kind::Openai, Kind::Anthropic].map(|kind| Server::with_script(kind, script()));
    let proxy = Proxy::start(&servers.iter().collect::<Vec<_>>());
    let mut config = ProviderConfig::of_kind(Kind::Openai);
    config.url = Some(format!("http://127.0.0.1:{}/v1", proxy.port));
    config.key_env = Some("SERVED_KEY".into());
    for server in &servers {
        talk(server, &config);
    }
    let refused =
        model("lab:openai", &config, "sk-wrong").map(|mut brain| turn(&mut brain, &context(vec![])).0);
    assert!(matches!(refused, Ok(Err(BrainError::Lasting { .. }))), "{refused:?}");
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
    assert!(server.requests().iter().all(|request| request["refused"].is_null()), "{kind:?}");

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
