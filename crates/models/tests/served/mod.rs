//! Scripted model servers for tests: real processes that speak the public protocols on loopback.

#![allow(dead_code, reason = "each test program uses a part of this")]

use mycel_abi::{Goal, Label, Secret};
use mycel_models::provider::{Kind, LanguageModel, ModelRef, ProviderConfig};
use mycel_models::{Brain, BrainError, Context, Delta, Item, Reply, ToolDef};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// The key that the scripted servers ask for.
pub(crate) const KEY: &str = "sk-test-0123456789";

pub(crate) struct Server {
    child: Child,
    dir: PathBuf,
    pub(crate) port: u16,
    pub(crate) kind: Kind,
}

pub(crate) fn servers_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/servers")
}

pub(crate) fn temp_dir(what: &str) -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let n = NEXT.fetch_add(1, Ordering::Relaxed);
    let dir = std::env::temp_dir().join(format!("mycel-{what}-{}-{n}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a temp folder");
    dir
}

impl Server {
    /// Starts a server of `kind` that wants [`KEY`] and gives `replies`.
    pub(crate) fn start(kind: Kind, replies: Value) -> Self {
        Self::with_script(kind, json!({ "models": ["m"], "key": KEY, "replies": replies }))
    }

    pub(crate) fn with_script(kind: Kind, script: Value) -> Self {
        let dir = temp_dir("served");
        std::fs::write(dir.join("script.json"), script.to_string()).expect("the script");
        let mut child = Command::new("python3")
            .arg(servers_dir().join(format!("{}.py", kind.as_str())))
            .args([dir.join("script.json"), dir.join("record.jsonl")])
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 is needed for these tests");
        let mut line = String::new();
        let out = child.stdout.take().expect("a pipe");
        BufReader::new(out).read_line(&mut line).expect("the port");
        let port = line.trim().parse().expect("the server prints its port");
        Self { child, dir, port, kind }
    }

    pub(crate) fn base(&self) -> String {
        let path = if self.kind == Kind::Ollama { "" } else { "/v1" };
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub(crate) fn config(&self) -> ProviderConfig {
        let mut config = ProviderConfig::of_kind(self.kind);
        config.url = Some(self.base());
        config.key_env = Some("SERVED_KEY".into());
        config
    }

    pub(crate) fn model(&self) -> LanguageModel {
        self.model_with(&self.config())
    }

    pub(crate) fn model_with(&self, config: &ProviderConfig) -> LanguageModel {
        model("lab:m", config, KEY).expect("the configuration is good")
    }

    /// The requests so far, as recorded.
    pub(crate) fn requests(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(self.dir.join("record.jsonl")).unwrap_or_default();
        text.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

pub(crate) fn model(name: &str, config: &ProviderConfig, key: &str) -> Result<LanguageModel, BrainError> {
    let name: ModelRef = name.parse().expect("a good name");
    LanguageModel::new(&name, config, &|env: &str| (env == "SERVED_KEY").then(|| Secret::new(key)))
}

pub(crate) fn context(items: Vec<Item>) -> Context {
    let goal = Goal { text: "What is in notes.txt?".into(), workspace: "/home/a".into(), labels: vec![] };
    let tool = |name: &str, field: &str| ToolDef {
        name: name.into(),
        description: format!("The tool {name}."),
        input: json!({ "type": "object", "properties": { field: { "type": "string" } }, "required": [field] }),
    };
    let tools = vec![tool("fs.read", "path"), tool("mcp.git/log", "rev")];
    Context { goal, system: "You are careful.".into(), items, tools, output: None, max_tokens: 512 }
}

pub(crate) fn local(mut context: Context) -> Context {
    context.goal.labels.push(Label::Local);
    context
}

/// One turn that nobody cancels, with everything it showed.
pub(crate) fn turn(brain: &mut dyn Brain, context: &Context) -> (Result<Reply, BrainError>, Vec<Delta>) {
    let mut shown = vec![];
    let result = brain.turn(context, &mut |delta| shown.push(delta), &|| false);
    (result, shown)
}

/// Compares with a file under `tests/golden`, or writes it when `MYCEL_BLESS` is set.
pub(crate) fn golden(name: &str, got: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("MYCEL_BLESS").is_some() {
        return std::fs::write(&path, got).expect("the golden file");
    }
    let expect = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(got == expect, "{} differs; MYCEL_BLESS=1 writes it anew. Got:\n{got}", path.display());
}
