//! `cargo xtask bench`: the numbers of `SPECIFICATION.md`, measured on this machine, one JSON line each.
//!
//! Whole-process figures are taken of the release binary in a fresh home; the benches of the crates print their own
//! lines. Nothing here judges: a number goes into the specification by hand, with the machine it was taken on.

use crate::tidy::root;
use serde_json::{Value, json};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

type Fallible<T> = Result<T, String>;

/// Runs of each whole-process figure; the first three warm the caches and are not counted.
const RUNS: usize = 33;
const WARM_UP: usize = 3;

/// Measures everything, or only what is named: `start`, `memory`, `gateway`, `cage`, `journal`, `infer`, `retrieve`,
/// `map`.
pub(crate) fn run(wanted: &[String], print: &mut dyn FnMut(&Value)) -> Fallible<()> {
    let wants = |name: &str| wanted.is_empty() || wanted.iter().any(|w| w == name);
    if wants("start") || wants("memory") {
        let mycel = build()?;
        let home = Scratch::new()?;
        if wants("start") {
            start(&mycel, &home, print)?;
        }
        if wants("memory") {
            print(&idle_memory(&mycel, &home)?);
        }
    }
    for (name, package, bench) in [
        ("gateway", "mycel-kernel", "gateway"),
        ("cage", "mycel-sandbox", "cage"),
        ("journal", "mycel-journal", "journal"),
        ("infer", "mycel-infer", "infer"),
        ("retrieve", "mycel-models", "retrieve"),
        ("map", "mycel-code", "map"),
    ] {
        if wants(name) {
            crate_bench(package, bench)?;
        }
    }
    Ok(())
}

/// A folder that is gone afterwards.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Fallible<Self> {
        let path = std::env::temp_dir().join(format!("mycel-bench-{}", std::process::id()));
        fs::create_dir_all(path.join("files"))
            .map_err(|error| format!("making {}: {error}", path.display()))?;
        for n in 0..20 {
            let file = path.join(format!("files/file{n}.txt"));
            fs::write(&file, vec![b'x'; 1000 * (n + 1)])
                .map_err(|e| format!("writing {}: {e}", file.display()))?;
        }
        Ok(Self(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn build() -> Fallible<PathBuf> {
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--locked", "--package", "mycel"])
        .current_dir(root())
        .status()
        .map_err(|error| format!("running cargo build: {error}"))?;
    if !status.success() {
        return Err("the release build failed".to_owned());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    Ok(target.join("release/mycel"))
}

fn mycel(program: &Path, home: &Scratch, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).env("MYCEL_HOME", home.0.join("home")).current_dir(home.0.join("files"));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn start(program: &Path, home: &Scratch, print: &mut dyn FnMut(&Value)) -> Fallible<()> {
    let size =
        fs::metadata(program).map_err(|error| format!("reading {}: {error}", program.display()))?.len();
    print(&json!({"bench": "binary", "bytes": size}));
    for (name, args) in [
        ("version", &["--version"][..]),
        ("first plan", &["run", "--dry-run", "which files here take the most space?"]),
        ("goal to answer", &["run", "which files here take the most space?"]),
    ] {
        let mut took = Vec::new();
        for run in 0..RUNS {
            let begun = Instant::now();
            let status =
                mycel(program, home, args).status().map_err(|error| format!("running mycel: {error}"))?;
            if !status.success() {
                return Err(format!("mycel {args:?} ended with {status}"));
            }
            if run >= WARM_UP {
                took.push(begun.elapsed());
            }
        }
        print(&times(name, &mut took));
    }
    Ok(())
}

fn times(name: &str, took: &mut [Duration]) -> Value {
    took.sort();
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize].as_micros() as u64;
    json!({"bench": name, "runs": took.len(), "p50_us": at(0.5), "p99_us": at(0.99), "max_us": at(1.0)})
}

/// Memory of a run that waits: `shell.exec` sleeps in its cage while the process that drives it has nothing to do.
fn idle_memory(program: &Path, home: &Scratch) -> Fallible<Value> {
    let args = ["tool", "call", "time.sleep", r#"{"ms": 4000}"#];
    let mut child = mycel(program, home, &args).spawn().map_err(|error| format!("running mycel: {error}"))?;
    std::thread::sleep(Duration::from_millis(1500));
    let mut status = String::new();
    fs::File::open(format!("/proc/{}/status", child.id()))
        .and_then(|mut file| file.read_to_string(&mut status))
        .map_err(|error| format!("reading its status: {error}"))?;
    let resident = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    drop(child.wait());
    let resident = resident.ok_or("its status has no VmRSS")?;
    Ok(json!({"bench": "idle memory", "rss_kib": resident}))
}

fn crate_bench(package: &str, bench: &str) -> Fallible<()> {
    let status = Command::new(env!("CARGO"))
        .args(["bench", "--quiet", "--locked", "--package", package, "--bench", bench])
        .current_dir(root())
        .status()
        .map_err(|error| format!("running cargo bench: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("the bench {bench} of {package} failed")) }
}
