//! Schedules through the real binary: what is due is fired once, wherever the process that fires is killed; files, webhooks and
//! questions wake it. Nothing here waits for a time of the day: schedules are made older by hand.

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::{Lab, wait_until};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::Child;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

const KEY: &str = "";
/// Longest wait for a line; only a fault takes so long.
const PATIENCE: Duration = Duration::from_secs(60);
const DAY_MS: u64 = 24 * 3600 * 1000;

/// Writes a line, rests, and writes another one.
const MARK: &str = r#"
flow: mark
version: 1
input:
  changed: { type: "[string]", default: [] }
  event: { type: any, default: null }
  rest_ms: { type: integer, default: 0 }
nodes:
  first: { kind: tool, tool: fs.write, args: { path: log.txt, content: "a\n", append: true }, next: rest }
  rest: { kind: tool, tool: time.sleep, args: { ms: "{{ input.rest_ms }}" }, next: second }
  second: { kind: tool, tool: fs.write, args: { path: log.txt, content: "b\n", append: true }, next: done }
  done: { kind: end }
"#;

/// Asks a person, then writes a line.
const ASK: &str = r#"
flow: ask
version: 1
state:
  choice: object
nodes:
  ask: { kind: human, message: "Now?", actions: [now, never], writes: choice, next: write }
  write: { kind: tool, tool: fs.write, args: { path: log.txt, content: "a\n", append: true }, next: done }
  done: { kind: end }
"#;

/// Writes into the folder that is watched.
const OWN: &str = r#"
flow: own
version: 1
nodes:
  write: { kind: tool, tool: fs.write, args: { path: src/made.py, content: "x\n", append: true }, next: done }
  done: { kind: end }
"#;

fn lab_with(flow: &str) -> Lab {
    let lab = Lab::new();
    fs::create_dir_all(lab.workspace().join("src")).expect("a folder");
    fs::write(lab.workspace().join("it.flow.yaml"), flow.trim_start()).expect("the flow");
    lab
}

fn add(lab: &Lab, when: &str, more: &[&str]) -> Value {
    let mut args = vec!["--json", "schedule", "add", when, "flow", "it.flow.yaml", "--autonomy", "full"];
    args.extend(more);
    serde_json::from_str(&lab.mycel(&args).expect(0).out).expect("a JSON line")
}

fn file(lab: &Lab, name: &str) -> PathBuf {
    lab.home().join("state/schedules").join(name)
}

/// What stands of schedule 1; null where nothing does yet.
fn standing(lab: &Lab) -> Value {
    let text = fs::read_to_string(file(lab, "1.state.json")).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or(Value::Null)
}

fn is_over(lab: &Lab) -> bool {
    let standing = standing(lab);
    standing["open"] == json!([]) && !standing["last"].is_null()
}

/// Makes schedule 1 older: it was added so many days and a half ago, and nobody watched since.
fn age(lab: &Lab, days: u64) {
    let path = file(lab, "1.toml");
    let text = fs::read_to_string(&path).expect("it is there");
    let aged = text.lines().map(|line| match line.strip_prefix("since_ms = ") {
        Some(since) => {
            format!("since_ms = {}", since.parse::<u64>().expect("a time") - days * DAY_MS - DAY_MS / 2)
        }
        None => line.to_owned(),
    });
    fs::write(&path, aged.collect::<Vec<_>>().join("\n")).expect("it is written");
}

fn log(lab: &Lab) -> String {
    fs::read_to_string(lab.workspace().join("log.txt")).unwrap_or_default()
}

/// A watching process and what it says.
struct Watching {
    child: Child,
    told: Receiver<Value>,
    heard: Vec<Value>,
}

impl Watching {
    fn start(lab: &Lab, more: &[&str]) -> Self {
        let mut args = vec!["--json", "schedule", "watch"];
        args.extend(more);
        let mut child = lab.command(&args).spawn().expect("the program runs");
        let out = BufReader::new(child.stdout.take().expect("a pipe"));
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                drop(tell.send(serde_json::from_str(&line).expect("a JSON line")));
            }
        });
        Self { child, told, heard: Vec::new() }
    }
    /// Waits until it says this.
    fn until(&mut self, what: &str) -> Value {
        loop {
            let told = self.told.recv_timeout(PATIENCE);
            let told = told.unwrap_or_else(|_| panic!("`{what}` was not said, but {:?}", self.heard));
            self.heard.push(told.clone());
            if told["what"] == what {
                return told;
            }
        }
    }
    /// Ends it as Ctrl-C does, and gives all it said. Before it watches a signal would end it as any program.
    fn stop(mut self) -> Vec<Value> {
        if self.heard.is_empty() {
            self.until("watching");
        }
        let pid = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw).expect("its number");
        kill_process(pid, Signal::INT).expect("it lives");
        self.until("stopped");
        assert_eq!(self.child.wait().expect("its end").code(), Some(0), "{:?}", self.heard);
        std::mem::take(&mut self.heard)
    }
    fn kill(self) {
        drop(self);
    }
}

#[expect(clippy::print_stderr, reason = "what a failed test needs to be understood")]
impl Drop for Watching {
    fn drop(&mut self) {
        // One that has ended is not there any more.
        drop(self.child.kill());
        drop(self.child.wait());
        if std::thread::panicking() {
            let mut err = String::new();
            drop(self.child.stderr.take().map(|mut pipe| pipe.read_to_string(&mut err)));
            self.heard.extend(self.told.try_iter());
            eprintln!("the watching process said {:?}\n{err}", self.heard);
        }
    }
}

/// Watches until schedule 1 has nothing open, then stops.
fn watch_to_the_end(lab: &Lab) -> Vec<Value> {
    let watching = Watching::start(lab, &[]);
    wait_until("the end of the run", || is_over(lab));
    watching.stop()
}

fn said<'a>(told: &'a [Value], what: &str) -> Vec<&'a Value> {
    told.iter().filter(|line| line["what"] == what).collect()
}

#[test]
fn what_was_due_is_fired_once_and_is_on_record() {
    let lab = lab_with(MARK);
    add(&lab, "every 1 day", &[]);
    age(&lab, 3);
    let told = watch_to_the_end(&lab);
    assert_eq!(log(&lab), "a\nb\n");
    let fired = said(&told, "fired");
    assert_eq!((fired.len(), &fired[0]["late"]), (1, &json!(true)), "{told:?}");
    assert_eq!(said(&told, "missed")[0]["count"], 2, "{told:?}");
    assert_eq!(said(&told, "ended")[0]["end"], "finished", "{told:?}");
    let started = lab.bodies("run_started").remove(0);
    assert_eq!(started["fired"]["schedule"], 1);
    assert_eq!(started["fired"]["when"], "every 1 day");
    assert_eq!(started["fired"]["cause"], "clock");
    assert_eq!(started["fired"]["due_ms"], standing(&lab)["last"]["due_ms"]);
    let shown = lab.mycel(&["schedule", "list", "--width", "200"]).expect(0).out;
    assert!(shown.contains("finished") && shown.contains("2 missed"), "{shown}");
    // A second time there is nothing to do.
    let watching = Watching::start(&lab, &[]);
    assert!(said(&watching.stop(), "fired").is_empty());
    assert_eq!(log(&lab), "a\nb\n");
}

#[test]
fn missed_times_go_by_their_policy() {
    for (policy, times, missed) in [("skip", 0, 3), ("all", 3, 0)] {
        let lab = lab_with(MARK);
        add(&lab, "every 1 day", &["--missed", policy]);
        age(&lab, 3);
        let watching = Watching::start(&lab, &[]);
        wait_until("what was missed", || {
            let standing = standing(&lab);
            standing["missed"] == missed && standing["fired"] == times && standing["open"] == json!([])
        });
        watching.stop();
        assert_eq!(log(&lab), "a\nb\n".repeat(times), "{policy}");
    }
}

/// The points between: decided and not begun; ended and not noted.
#[test]
fn a_crash_between_decision_and_run_and_after_it_loses_and_doubles_nothing() {
    let lab = lab_with(MARK);
    add(&lab, "every 1 day", &[]);
    let due = standing(&lab)["through_ms"].as_u64().unwrap_or(0);
    let run = "06h0000000000001";
    let open = json!({ "run": run, "due_ms": due, "cause": "clock" });
    let decided = json!({ "through_ms": u64::MAX / 2, "open": [open], "fired": 1 });
    fs::write(file(&lab, "1.state.json"), decided.to_string()).expect("it is written");
    watch_to_the_end(&lab);
    assert_eq!(standing(&lab)["last"]["run"], run);
    assert_eq!(log(&lab), "a\nb\n");
    assert_eq!(lab.mycel(&["--json", "runs"]).expect(0).out.lines().count(), 1);
    // As if the process had been killed before it could note the end.
    let events = lab.events().len();
    fs::write(file(&lab, "1.state.json"), decided.to_string()).expect("it is written");
    watch_to_the_end(&lab);
    let last = standing(&lab)["last"].clone();
    assert_eq!((&last["run"], &last["end"]), (&json!(run), &json!("finished")));
    assert_eq!((log(&lab).as_str(), lab.events().len()), ("a\nb\n", events));
    assert_eq!(lab.mycel(&["--json", "runs"]).expect(0).out.lines().count(), 1);
}

#[test]
fn killed_in_the_middle_it_goes_on() {
    let lab = lab_with(MARK);
    add(&lab, "every 1 day", &["-i", "rest_ms=1500"]);
    age(&lab, 1);
    let watching = Watching::start(&lab, &[]);
    wait_until("the first line", || log(&lab) == "a\n");
    watching.kill();
    let told = watch_to_the_end(&lab);
    assert_eq!(log(&lab), "a\nb\n");
    assert_eq!((said(&told, "fired").len(), said(&told, "continued").len()), (0, 1), "{told:?}");
    assert_eq!(standing(&lab)["last"]["end"], "finished");
}

#[test]
fn killed_at_any_moment_it_fires_once() {
    let lab = lab_with(MARK);
    add(&lab, "every 1 day", &["-i", "rest_ms=200"]);
    age(&lab, 1);
    for moment_ms in [5, 40, 80, 120, 160, 200, 260, 320, 400, 500] {
        let watching = Watching::start(&lab, &[]);
        std::thread::sleep(Duration::from_millis(moment_ms));
        watching.kill();
    }
    watch_to_the_end(&lab);
    assert_eq!(log(&lab), "a\nb\n");
    assert_eq!((&standing(&lab)["fired"], &standing(&lab)["missed"]), (&json!(1), &json!(0)));
    assert_eq!(lab.mycel(&["--json", "runs"]).expect(0).out.lines().count(), 1);
}

#[test]
fn stopped_in_the_middle_it_goes_on_the_next_time() {
    let lab = lab_with(MARK);
    add(&lab, "every 1 day", &["-i", "rest_ms=1500"]);
    age(&lab, 1);
    let watching = Watching::start(&lab, &[]);
    wait_until("the first line", || log(&lab) == "a\n");
    let told = watching.stop();
    assert_eq!(said(&told, "stopped")[0]["open"], 1, "{told:?}");
    assert_eq!(log(&lab), "a\n");
    watch_to_the_end(&lab);
    assert_eq!(log(&lab), "a\nb\n");
}

#[test]
fn a_question_waits_and_its_answer_lets_the_run_go_on() {
    let lab = lab_with(ASK);
    add(&lab, "every 1 day", &[]);
    age(&lab, 1);
    let watching = Watching::start(&lab, &[]);
    wait_until("the question", || lab.mycel(&["approvals"]).out.contains("/q1"));
    // It counts as not over.
    lab.mycel(&["schedule", "run", "1"]).expect(1).says("the last run of schedule 1 is not over");
    let question = lab.question();
    lab.mycel(&["approve", &question, "--text", "now"]).expect(0);
    wait_until("the end of the run", || is_over(&lab));
    let told = watching.stop();
    assert_eq!(log(&lab), "a\n");
    assert_eq!(said(&told, "waits").len(), 1, "{told:?}");
    // Answered while nobody watches, it goes on with the next watcher.
    age(&lab, 1);
    let mut state = standing(&lab);
    state["through_ms"] = 0.into();
    fs::write(file(&lab, "1.state.json"), state.to_string()).expect("it is written");
    let watching = Watching::start(&lab, &[]);
    wait_until("the question", || lab.mycel(&["approvals"]).out.contains("/q1"));
    watching.kill();
    lab.mycel(&["approve", &lab.question(), "--text", "now"]).expect(0);
    watch_to_the_end(&lab);
    assert_eq!(log(&lab), "a\na\n");
}

#[test]
fn one_process_watches() {
    let lab = lab_with(MARK);
    add(&lab, "every 1 day", &[]);
    let mut watching = Watching::start(&lab, &[]);
    watching.until("watching");
    lab.mycel(&["schedule", "watch"])
        .expect(1)
        .says(&format!("another process (pid {})", watching.child.id()));
    // It fires what a person wants now.
    lab.mycel(&["schedule", "run", "1"]).expect(0).says(&format!("(pid {})", watching.child.id()));
    wait_until("the end of the run", || is_over(&lab));
    watching.kill();
    assert_eq!(log(&lab), "a\nb\n");
    // A lock whose holder was killed is free.
    Watching::start(&lab, &[]).stop();
}

#[test]
fn files_that_change_fire_and_its_own_changes_wait() {
    let lab = lab_with(OWN);
    add(&lab, "on change src/**/*.py", &["--settle", "0s", "--at-most", "every 1 hour"]);
    let watching = Watching::start(&lab, &[]);
    wait_until("the first look", || !standing(&lab)["seen"].is_null());
    watching.kill();
    // It changes while nobody watches.
    fs::write(lab.workspace().join("src/a.py"), "x = 1\n").expect("a file");
    fs::write(lab.workspace().join("src/a.txt"), "no").expect("a file");
    let mut watching = Watching::start(&lab, &[]);
    wait_until("the end of the run", || is_over(&lab));
    let made = lab.workspace().join("src/made.py");
    let goal = lab.bodies("run_started").remove(0)["goal"]["text"].clone();
    assert_eq!(goal, "own\nChanged files: ./src/a.py");
    // A look finds what the run itself wrote.
    watching.until("own_change");
    let told = watching.stop();
    assert_eq!(said(&told, "own_change").len(), 1, "{told:?}");
    assert_eq!(
        (said(&told, "fired").len(), fs::read_to_string(made).expect("it is made").as_str()),
        (1, "x\n")
    );
}

#[test]
fn changed_files_are_an_input_where_the_flow_takes_them() {
    let lab = lab_with(MARK);
    add(&lab, "on change src/*.py", &["--settle", "0s"]);
    let watching = Watching::start(&lab, &[]);
    wait_until("the first look", || !standing(&lab)["seen"].is_null());
    fs::write(lab.workspace().join("src/a b.py"), "x = 1\n").expect("a file");
    wait_until("the end of the run", || is_over(&lab));
    watching.stop();
    assert_eq!(lab.bodies("flow_started")[0]["input"]["changed"], json!(["src/a b.py"]));
    assert_eq!(lab.bodies("run_started")[0]["fired"]["cause"], "change");
}

fn post(address: &str, token: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("it listens");
    let head = format!(
        "POST /hook/deploy HTTP/1.1\r\nAuthorization: Bearer {token}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all((head + body).as_bytes()).expect("it reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("it answers");
    answer
}

#[test]
fn a_webhook_that_is_called_fires() {
    let lab = lab_with(MARK);
    let added = add(&lab, "on webhook deploy", &["--signed"]);
    let token = added["token"].as_str().expect("it is shown once").to_owned();
    let shown = lab.mycel(&["schedule", "show", "1"]).expect(0);
    assert!(
        !shown.out.contains(&token)
            && !fs::read_to_string(file(&lab, "1.toml")).expect("it is there").contains(&token)
    );
    assert_eq!(fs::read_to_string(file(&lab, "1.key")).expect("callers sign").trim(), token);
    let mut watching = Watching::start(&lab, &["--listen", "127.0.0.1:0"]);
    let address = watching.until("watching")["listen"].as_str().expect("it listens").to_owned();
    assert!(post(&address, "wrong", "{}").starts_with("HTTP/1.1 401 "));
    assert!(standing(&lab).is_null(), "nothing came of it");
    let answer = post(&address, &token, "{\"ref\": \"main\"}");
    assert!(answer.starts_with("HTTP/1.1 202 "), "{answer}");
    wait_until("the end of the run", || is_over(&lab));
    watching.stop();
    let run = standing(&lab)["last"]["run"].as_str().expect("a run").to_owned();
    assert!(answer.contains(&run), "{answer}");
    assert_eq!(lab.bodies("flow_started")[0]["input"]["event"], json!({ "ref": "main" }));
    assert_eq!(log(&lab), "a\nb\n");
}

#[test]
fn calls_that_overlap_go_by_their_policy() {
    for (policy, second, open) in [("skip", "409", 1), ("queue", "202", 2)] {
        let lab = lab_with(ASK);
        let token = add(&lab, "on webhook deploy", &["--overlap", policy])["token"]
            .as_str()
            .expect("a token")
            .to_owned();
        let mut watching = Watching::start(&lab, &["--listen", "127.0.0.1:0"]);
        let address = watching.until("watching")["listen"].as_str().expect("it listens").to_owned();
        assert!(post(&address, &token, "").starts_with("HTTP/1.1 202 "));
        // Nobody answers its question, so it is not over.
        watching.until("waits");
        let answer = post(&address, &token, "");
        assert!(answer.starts_with(&format!("HTTP/1.1 {second} ")), "{policy}: {answer}");
        let told = watching.stop();
        assert_eq!(standing(&lab)["open"].as_array().map(Vec::len), Some(open), "{policy}");
        assert_eq!(said(&told, "overlapped").len(), 2 - open, "{policy}");
    }
}
