//! A folder of its own for every test, scripted model servers as processes, and the real binary.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// Longest wait for something another process does; only a fault takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct Lab {
    pub(crate) dir: PathBuf,
}

/// Types on a terminal: `python3 -c TERMINAL [[wait, type], ...] COMMAND...`. It is so wide that no path breaks a line.
const TERMINAL: &str = r"
import fcntl, json, os, pty, signal, struct, sys, termios
signal.alarm(60)
pid, fd = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', 50, 400, 0, 0))
    os.execv(sys.argv[2], sys.argv[2:])
shown, at = '', 0
def more():
    global shown
    piece = os.read(fd, 4096)
    shown += piece.decode(errors='replace')
    return piece
try:
    for wait, send in json.loads(sys.argv[1]):
        while wait not in shown[at:]:
            more()
        at = shown.index(wait, at) + len(wait)
        os.write(fd, send.encode())
    while more():
        pass
except OSError:
    pass
print(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
";

/// The words of a text. Where it was broken into lines depends on how long the paths in it are.
pub(crate) fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How a command ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            code: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }
    /// The words on stderr, however they were broken into lines.
    pub(crate) fn words(&self) -> String {
        unwrapped(&self.err)
    }
    #[track_caller]
    pub(crate) fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.out, self.err);
        self
    }
    #[track_caller]
    pub(crate) fn says(self, words: &str) -> Self {
        assert!(self.words().contains(words), "`{words}` is not in:\n{}", self.err);
        self
    }
}

impl Lab {
    /// A workspace with one file in it.
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let n = NEXT.fetch_add(1, Ordering::Relaxed);
        let dir = std::env::temp_dir().join(format!("mycel-models-{}-{n}", std::process::id()));
        let lab = Self { dir: dir.canonicalize().unwrap_or(dir) };
        std::fs::create_dir_all(lab.workspace()).expect("a temp folder");
        std::fs::create_dir_all(lab.home().join("config")).expect("a temp folder");
        let notes = lab.workspace().join("notes.txt");
        std::fs::write(&notes, "milk\n").expect("a file");
        std::fs::set_permissions(&notes, std::os::unix::fs::PermissionsExt::from_mode(0o644))
            .expect("its mode");
        lab
    }
    pub(crate) fn workspace(&self) -> PathBuf {
        self.dir.join("work")
    }
    pub(crate) fn home(&self) -> PathBuf {
        self.dir.join("home")
    }
    pub(crate) fn config(&self, text: &str) {
        let place = self.mycel(&["config", "path"]).expect(0).out;
        let file =
            place.split_whitespace().find(|word| word.ends_with("config.toml")).expect("its path").to_owned();
        std::fs::create_dir_all(Path::new(&file).parent().expect("a folder")).expect("the folder");
        std::fs::write(file, text).expect("the configuration");
    }
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mycel"));
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command
            .env("MYCEL_PROFILE_NAME", "standard")
            .env("MYCEL_MODELS_BUNDLED", "off")
            .env("MYCEL_MODELS_WAIT", "0s")
            .env("HOME", &self.dir)
            .env("USER", "anna")
            .env("LAB_KEY", super::KEY);
        command.arg("--home").arg(self.home()).args(args).current_dir(self.workspace());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
    pub(crate) fn mycel(&self, args: &[&str]) -> Ran {
        Ran::of(&self.command(args).output().expect("the program runs"))
    }
    /// A goal for a model.
    pub(crate) fn run(&self, model: &str, more: &[&str]) -> Ran {
        let mut args = vec!["run", "--model", model];
        args.extend(more);
        self.mycel(&args)
    }
    /// A command on a terminal of its own: waits for each text and types what follows it. Gives the words of all that
    /// was shown, however they were broken into lines.
    pub(crate) fn in_terminal(&self, args: &[&str], talk: &[(&str, &str)]) -> String {
        let mycel = self.command(args);
        let mut python = Command::new("python3");
        python
            .args(["-c", TERMINAL, &json!(talk).to_string()])
            .arg(mycel.get_program())
            .args(mycel.get_args());
        python
            .env("MYCEL_PROFILE_NAME", "standard")
            .env("MYCEL_MODELS_BUNDLED", "off")
            .env("HOME", &self.dir)
            .env("TERM", "xterm")
            .current_dir(self.workspace());
        let output = python.output().expect("python3 is needed for these tests");
        let shown = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{shown}\n{}", String::from_utf8_lossy(&output.stderr));
        unwrapped(&shown)
    }
    /// The name of the one open question: RUN/q1.
    pub(crate) fn question(&self) -> String {
        let open = self.mycel(&["approvals"]).expect(0).out;
        let name = open.split_whitespace().find(|word| word.contains("/q"));
        name.unwrap_or_else(|| panic!("no question in:\n{open}")).to_owned()
    }
    /// The events of the last run: kind and body.
    pub(crate) fn events(&self) -> Vec<Value> {
        let out = self.mycel(&["--json", "show", "last", "--events"]).expect(0).out;
        out.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
    }
    /// The bodies of one kind in the last run.
    pub(crate) fn bodies(&self, kind: &str) -> Vec<Value> {
        let bodies = self.events().into_iter().filter_map(|event| body(&event).cloned());
        bodies.filter(|body| body["kind"] == kind).collect()
    }
}

/// The body of an event as `--json` writes it.
fn body(event: &Value) -> Option<&Value> {
    event.get("event").and_then(|inner| inner.get("body")).or_else(|| event.get("body"))
}

impl Drop for Lab {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.dir));
    }
}

/// A scripted model server.
pub(crate) struct Server {
    child: Child,
    kind: &'static str,
    pub(crate) port: u16,
    record: PathBuf,
}

impl Server {
    pub(crate) fn start(lab: &Lab, kind: &'static str, replies: &Value) -> Self {
        Self::at(lab, kind, replies, 0)
    }
    /// A server at a port that another one had.
    pub(crate) fn at(lab: &Lab, kind: &'static str, replies: &Value, port: u16) -> Self {
        Self::of(lab, kind, json!({ "replies": replies }), port)
    }
    /// A server of a model of this name, which may say its size.
    #[allow(dead_code, reason = "each test program uses a part of the lab")]
    pub(crate) fn of_model(lab: &Lab, kind: &'static str, replies: &Value, model: &str) -> Self {
        Self::of(lab, kind, json!({ "replies": replies, "models": [model] }), 0)
    }
    /// A server that refuses requests of more than so many bytes with these words.
    #[allow(dead_code, reason = "each test program uses a part of the lab")]
    pub(crate) fn bounded(lab: &Lab, kind: &'static str, replies: &Value, bytes: usize, words: &str) -> Self {
        let script = json!({ "replies": replies, "window_bytes": bytes, "too_long": words });
        Self::of(lab, kind, script, 0)
    }
    fn of(lab: &Lab, kind: &'static str, mut script: Value, port: u16) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let n = NEXT.fetch_add(1, Ordering::Relaxed);
        let (file, record) =
            (lab.dir.join(format!("script{n}.json")), lab.dir.join(format!("record{n}.jsonl")));
        // Only a server that wants a key checks it.
        let key = if kind == "openai" { Value::Null } else { json!(super::KEY) };
        if script.get("models").is_none() {
            script["models"] = json!(["test-model"]);
        }
        script["key"] = key;
        std::fs::write(&file, script.to_string()).expect("the script");
        let mut child = Command::new("python3")
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/servers").join(format!("{kind}.py")))
            .args([&file, &record])
            .arg(port.to_string())
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 is needed for these tests");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("the port");
        Self { child, kind, port: line.trim().parse().expect("the server prints its port"), record }
    }
    pub(crate) fn model(&self) -> String {
        let path = if self.kind == "ollama" { "" } else { "/v1" };
        format!("{}@http://127.0.0.1:{}{path}:test-model", self.kind, self.port)
    }
    /// An entry of the configuration that names this server, with a key and prices.
    pub(crate) fn provider(&self, name: &str) -> String {
        let path = if self.kind == "ollama" { "" } else { "/v1" };
        format!(
            "[providers.{name}]\nkind = \"{}\"\nurl = \"http://127.0.0.1:{}{path}\"\nkey_env = \"LAB_KEY\"\n\
             price_in = \"3\"\nprice_out = \"15\"\n",
            self.kind, self.port
        )
    }
    pub(crate) fn requests(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(&self.record).unwrap_or_default();
        // The server may be in the middle of its last line.
        let whole = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
        whole.map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
    }
    /// Waits until so many requests have come.
    pub(crate) fn wait_for(&self, count: usize) {
        wait_until("a request", || self.requests().len() >= count);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        drop(self.child.wait());
    }
}

/// Looks again and again, with a short rest, until `done` or until nobody would wait longer.
#[track_caller]
pub(crate) fn wait_until(what: &str, done: impl Fn() -> bool) {
    let until = Instant::now() + PATIENCE;
    while !done() {
        assert!(Instant::now() < until, "{what} did not come");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Waits for a child that was started with pipes.
pub(crate) fn wait(mut child: Child) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    child.stdout.take().expect("a pipe").read_to_end(&mut out).expect("its output");
    child.stderr.take().expect("a pipe").read_to_end(&mut err).expect("its words");
    let status = child.wait().expect("its end");
    Ran::of(&Output { status, stdout: out, stderr: err })
}

/// Compares with a file under `tests/golden/models`, or writes it when `BLESS` is set.
#[track_caller]
pub(crate) fn golden(name: &str, got: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/models").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        return std::fs::write(&path, got).expect("the golden file");
    }
    let expect = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(got == expect, "{} differs; BLESS=1 writes it anew. Got:\n{got}", path.display());
}
