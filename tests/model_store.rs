//! `mycel model` as a person meets it: two pulls at once, `kill -9`, a full disk, Ctrl-C, no network.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

struct Lab {
    server: Child,
    main: u16,
    dir: PathBuf,
}

impl Drop for Lab {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.dir);
    }
}

impl Lab {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let nth = NEXT.fetch_add(1, Ordering::Relaxed);
        let dir = std::env::temp_dir().join(format!("mycel-model-{}-{nth}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/servers/registry.py");
        let mut server =
            Command::new("python3").arg(script).stdout(Stdio::piped()).spawn().expect("python3 is there");
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let main = line.split_whitespace().next().unwrap().parse().unwrap();
        Self { server, main, dir }
    }
    /// `sh -c` with the program as `$MYCEL` and the registry with a fault as `$AT/fault`.
    fn shell(&self, line: &str) -> Command {
        let mut command = Command::new("sh");
        command
            .args(["-c", line])
            .current_dir(&self.dir)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("MYCEL", env!("CARGO_BIN_EXE_mycel"))
            .env("MYCEL_HOME", self.dir.join("home"))
            .env("AT", format!("http://127.0.0.1:{}", self.main))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }
    fn run(&self, line: &str) -> (i32, String) {
        told(&self.shell(line).output().unwrap())
    }
    fn models(&self) -> PathBuf {
        self.dir.join("home/state/models")
    }
    /// Bytes of the download in the middle, as far as they are noted.
    fn noted(&self) -> u64 {
        let Ok(listed) = fs::read_dir(self.models().join("partial")) else { return 0 };
        let notes = listed.map(|entry| entry.unwrap().path());
        let sum = |path: PathBuf| {
            let note: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap_or_default()).ok()?;
            let ranges = note["ranges"].as_array()?.clone();
            Some(ranges.iter().map(|r| r[1].as_u64().unwrap() - r[0].as_u64().unwrap()).sum::<u64>())
        };
        notes.filter(|path| path.extension().is_some_and(|end| end == "json")).filter_map(sum).sum()
    }
    /// Waits until some of a download is noted.
    fn until_noted(&self, bytes: u64) {
        while self.noted() < bytes {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn told(output: &Output) -> (i32, String) {
    let text = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&text).into_owned())
}

/// Where a line was broken depends on how long the paths in it are.
fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn check((code, text): (i32, String), expect_code: i32, words: &[&str]) {
    let told = unwrapped(&text);
    let missing: Vec<&&str> = words.iter().filter(|word| !told.contains(&unwrapped(word))).collect();
    assert!(
        code == expect_code && missing.is_empty(),
        "exit {code}, expected {expect_code}; missing {missing:?} in:\n{text}"
    );
}

#[test]
fn two_processes_that_pull_the_same_fetch_it_once() {
    let lab = Lab::new();
    let first = lab.shell("exec $MYCEL model pull m --registry $AT/slow").spawn().unwrap();
    lab.until_noted(1);
    let second = lab.shell("exec $MYCEL model pull m --registry $AT/slow").spawn().unwrap();
    check(told(&first.wait_with_output().unwrap()), 0, &["m:latest  2.8 MB, F32", "2.8 MB fetched"]);
    check(told(&second.wait_with_output().unwrap()), 0, &["m:latest  2.8 MB, F32"]);
    check(lab.run("ls $MYCEL_HOME/state/models/partial | wc -l"), 0, &["0"]);
    check(lab.run("$MYCEL model list --json"), 0, &["\"state\":\"ok\""]);
}

#[test]
fn kill_9_in_the_middle_and_again_goes_on() {
    let lab = Lab::new();
    let mut killed = lab.shell("exec $MYCEL model pull m --registry $AT/slow").spawn().unwrap();
    lab.until_noted(100_000);
    killed.kill().unwrap();
    killed.wait().unwrap();
    let kept = lab.noted();
    check(lab.run("$MYCEL model list"), 0, &["mycel-mini"]);
    check(lab.run("$MYCEL model pull m --registry $AT/ok"), 0, &["were here already"]);
    assert!(kept >= 100_000);
    check(lab.run("$MYCEL model list --json"), 0, &["\"state\":\"ok\""]);
}

#[test]
fn ctrl_c_stops_at_once_and_says_how_to_go_on() {
    let lab = Lab::new();
    let child = lab.shell("exec $MYCEL model pull m --registry $AT/slow").spawn().unwrap();
    lab.until_noted(1);
    check(lab.run(&format!("kill -INT {}", child.id())), 0, &[]);
    check(told(&child.wait_with_output().unwrap()), 130, &["stopped;", "hint: the same command goes on"]);
    check(lab.run("$MYCEL model pull m --registry $AT/ok"), 0, &["were here already"]);
}

#[test]
fn a_disk_that_fills_up_is_told_and_the_next_pull_goes_on() {
    let lab = Lab::new();
    // 1,024 blocks of 512 bytes: a write beyond fails as it does on a full disk. Which of the parts that come side by side
    // hits it first is chance, so how much is there by then is not asked.
    let full = "trap '' XFSZ; ulimit -f 1024; exec $MYCEL model pull m --registry $AT/cut";
    check(lab.run(full), 1, &["there is not enough room", "hint: free some space"]);
    check(lab.run("$MYCEL model pull m --registry $AT/ok"), 0, &["m:latest"]);
}

#[test]
fn a_disk_without_room_is_told_before_anything_is_fetched() {
    let lab = Lab::new();
    if lab.run("unshare -rm true").0 != 0 {
        return;
    }
    let small = "mkdir -p home/state && unshare -rm sh -c 'mount -t tmpfs -o size=8m none home/state && \
                 exec $MYCEL model pull m --registry $AT/ok'";
    check(lab.run(small), 1, &["there is not enough room", "2.8 MB are still to come", "are free"]);
}

#[test]
fn without_a_network_a_pull_says_so_and_the_rest_works() {
    let lab = Lab::new();
    if lab.run("unshare -rn true").0 != 0 {
        return;
    }
    check(lab.run("$MYCEL model pull m --registry $AT/ok"), 0, &["2.8 MB fetched"]);
    let cut = |line: &str| lab.run(&format!("unshare -rn $MYCEL {line}"));
    check(cut("model pull other"), 1, &["no connection to registry.ollama.ai", "hint: check the network"]);
    check(cut("model list"), 0, &["m:latest"]);
    check(cut("model show m"), 0, &["llama", "2,048 tokens", "apache-2.0"]);
    check(cut("model rm m"), 0, &["removed m:latest: 2.8 MB are free"]);
}

#[cfg(feature = "local")]
#[path = "../crates/infer/tests/support/gguf.rs"]
#[allow(dead_code, reason = "the engine's tests use all of it")]
mod gguf;

#[cfg(feature = "local")]
#[test]
fn a_smaller_model_is_made_or_nothing_is_left_of_the_try() {
    let lab = Lab::new();
    gguf::llama(&gguf::Shape::TINY, 7).write(&lab.dir.join("tiny.gguf"));
    check(lab.run("$MYCEL model import tiny.gguf"), 0, &["tiny:latest", "F32"]);
    check(lab.run("$MYCEL model quantize tiny q8_0"), 0, &["tiny:q8_0", "Q8_0  made from tiny:latest"]);
    check(lab.run("$MYCEL model show tiny:q8_0"), 0, &["Q8_0", "tiny:latest, made Q8_0 here"]);
    check(lab.run("$MYCEL model quantize tiny q99"), 2, &["no type of weights `q99`", "q4_k_m"]);
    // A model of one tensor is none that llama.cpp would take.
    check(lab.run("$MYCEL model pull m --registry $AT/ok"), 0, &[]);
    let (code, text) = lab.run("$MYCEL model quantize m q8_0");
    assert!(code != 0 && text.contains("hint: "), "{code}: {text}");
    check(lab.run("ls -A $MYCEL_HOME/state/models/partial | wc -l"), 0, &["0"]);
}
