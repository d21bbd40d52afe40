//! A run through a model server that others wrote: LiteLLM's proxy in front of our scripted server reads what the real
//! binary sends and writes what it reads. Installs packages, so it runs only by name:
//!
//! ```text
//! cargo test -p mycel --test models_third_party -- --ignored
//! ```

#![allow(dead_code, reason = "each test program uses a part of the lab")]

mod lab;

use lab::{Lab, Server};
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const KEY: &str = "sk-lab-0123456789";

struct Proxy(Child);

impl Drop for Proxy {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        drop(self.0.wait());
    }
}

/// The proxy with `server` behind it as the model `test-model`; gives its port.
fn proxy(lab: &Lab, server: &Server) -> (Proxy, u16) {
    let params = json!({ "model": "anthropic/test-model", "api_key": KEY,
        "api_base": format!("http://127.0.0.1:{}", server.port) });
    let config = json!({ "model_list": [{ "model_name": "test-model", "litellm_params": params }],
        "general_settings": { "master_key": KEY }, "litellm_settings": { "num_retries": 0 } });
    let file = lab.dir.join("config.yaml");
    // JSON is YAML.
    std::fs::write(&file, config.to_string()).expect("the configuration");
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port").port();
    let mut child = Command::new("sh")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/servers/third_party.sh"))
        .args([file, port.to_string().into()])
        .current_dir(&lab.dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("sh");
    let mut lines = BufReader::new(child.stderr.take().expect("a pipe")).lines().map_while(Result::ok);
    assert!(lines.by_ref().any(|line| line.contains("Uvicorn running on")), "the proxy did not start");
    // What it says later must not fill the pipe.
    std::thread::spawn(move || lines.for_each(drop));
    (Proxy(child), port)
}

#[test]
#[ignore = "installs a server from PyPI; run by name"]
fn a_run_through_a_server_that_others_wrote() {
    let lab = Lab::new();
    let call = |id: &str, tool: &str, arguments| json!([{ "id": id, "name": tool, "arguments": arguments }]);
    let usage = json!({ "in": 1000, "out": 20 });
    let replies = json!([
        { "pieces": ["I ", "look."], "usage": usage, "calls": call("call_a", "fs__list", json!({ "path": "." })) },
        { "pieces": ["I write."], "usage": usage,
          "calls": call("call_b", "fs__write", json!({ "path": "sum.txt", "content": "1\n" })) },
        { "pieces": ["One ", "file."], "usage": usage },
    ]);
    let server = Server::start(&lab, "anthropic", &replies);
    let (_proxy, port) = proxy(&lab, &server);
    lab.config(&format!(
        "[providers.proxy]\nkind = \"openai\"\nurl = \"http://127.0.0.1:{port}/v1\"\nkey_env = \"LAB_KEY\"\n"
    ));
    let end =
        lab.mycel(&["run", "--model", "proxy/test-model", "--autonomy", "full", "count the files"]).expect(0);
    assert_eq!(end.out.trim(), "One file.", "{}", end.err);
    assert!(end.words().contains("3,060 tokens"), "{}", end.err);
    assert_eq!(std::fs::read_to_string(lab.workspace().join("sum.txt")).expect("the file"), "1\n");
    let without_key = lab.run(&format!("openai@http://127.0.0.1:{port}/v1:test-model"), &["hello"]).expect(1);
    assert!(without_key.words().contains("refused the key (401)"), "{}", without_key.err);
}
