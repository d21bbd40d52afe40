//! Every flow that comes with mycel, run to its end: the real binary, a scripted model server, and tools that really work in a
//! folder made for it. The model says little; what counts is that each node gets what it needs and leads on.

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::{Lab, Ran, Server};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Command;

const KEY: &str = "sk-lab-0123456789";

/// One run of a flow that comes with mycel.
struct Course {
    lab: Lab,
    script: Vec<Value>,
    answers: Vec<&'static str>,
}

/// What stands in a request that holds results of tools.
const RESULTS: [&str; 2] = ["\"role\":\"tool\"", "\"role\": \"tool\""];

impl Course {
    fn new() -> Self {
        Course { lab: Lab::new(), script: Vec::new(), answers: Vec::new() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.lab.workspace().join(name)
    }

    fn file(&self, name: &str, text: &str) -> &Self {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
        self
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// A program of this machine, in the folder.
    fn does(&self, line: &[&str]) -> &Self {
        let mut command = Command::new(line[0]);
        let done = command.args(&line[1..]).current_dir(self.lab.workspace()).output().expect("it is there");
        assert!(done.status.success(), "{line:?}: {}", String::from_utf8_lossy(&done.stderr));
        self
    }

    fn git(&self, args: &[&str]) -> &Self {
        let who =
            ["-c", "user.name=Anna", "-c", "user.email=anna@example.org", "-c", "init.defaultBranch=main"];
        self.does(&[&["git"], &who[..], args].concat())
    }

    /// What the model says to whoever is asked this.
    fn says(&mut self, asked: &str, text: impl ToString) -> &mut Self {
        let usage = json!({ "in": 10, "out": 5 });
        self.script
            .push(json!({ "when": [asked], "stays": true, "pieces": [text.to_string()], "usage": usage }));
        self
    }

    /// It calls a tool first.
    fn calls(&mut self, asked: &str, tool: &str, args: Value) -> &mut Self {
        let usage = json!({ "in": 10, "out": 5 });
        let call = json!({ "id": "c1", "name": tool, "arguments": args });
        self.script.push(json!({
            "when": [asked], "unless": RESULTS, "stays": true, "pieces": [], "calls": [call], "usage": usage
        }));
        self
    }

    /// What a person says to the questions, one after the other.
    fn answers(&mut self, answers: &[&'static str]) -> &mut Self {
        self.answers = answers.to_vec();
        self
    }

    /// Runs the flow to its end.
    fn run(&self, flow: &str, input: &[(&str, &str)]) -> Ran {
        let server = Server::start(&self.lab, "openai", &Value::from(self.script.clone()));
        self.lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
        let pairs: Vec<String> = input.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let given = pairs.iter().flat_map(|pair| ["-i", pair.as_str()]);
        let how = ["--autonomy", "full", "--no-input"];
        let args: Vec<&str> = ["flow", "run", flow].into_iter().chain(given).chain(how).collect();
        let mut ran = self.lab.mycel(&args);
        for answer in &self.answers {
            ran.expect(3);
            let question = self.lab.question();
            self.lab.mycel(&["approve", &question, "--text", answer]).expect(0);
            ran = self.lab.mycel(&["resume", "last", "--no-input"]);
        }
        let asked: Vec<String> =
            server.requests().iter().map(|request| request["body"].to_string()).collect();
        assert_eq!(ran.code, 0, "{}\n{}\nasked:\n{}", ran.out, ran.err, asked.join("\n"));
        // No node failed on the way, not even one that has a fallback.
        for body in self.lab.bodies("node_ended") {
            assert!(body["error"].is_null(), "{body}");
        }
        ran
    }

    /// A repository with a commit and a tag, and then another commit.
    fn repository(&self) -> &Self {
        self.file("repo/README.md", "# Tool\n").git(&["init", "-q", "repo"]);
        self.in_repository(&["add", "."]).in_repository(&["commit", "-q", "-m", "begin"]);
        self.in_repository(&["tag", "v1"]).in_repository(&["checkout", "-q", "-b", "change"]);
        self.file("repo/new.py", "print(1)\n").in_repository(&["add", "."]);
        self.in_repository(&["commit", "-q", "-m", "add a program"])
    }

    fn in_repository(&self, args: &[&str]) -> &Self {
        self.git(&[&["-C", "repo"], args].concat())
    }
}

#[test]
fn backup_check() {
    let mut course = Course::new();
    course.file("source/a.txt", "one\n").file("backups/old.txt", "x").file("scratch/.keep", "");
    course.does(&["tar", "-czf", "backups/source.tar.gz", "source"]);
    let files = json!({ "paths": ["source/a.txt", "scratch/mycel-backup-check/source/a.txt"] });
    course.calls("Choose 20 files", "fs__hash", files);
    course.says("Choose 20 files", json!({ "compared": 1, "different": [], "missing": [] }));
    let input = [("backups", "backups"), ("source", "source"), ("scratch", "scratch")];
    let ran = course.run("backup-check", &input);
    assert!(ran.out.contains("good: true"), "{}", ran.out);
    let hashed = course.lab.bodies("done").iter().any(|body| {
        let output = &body["outcome"]["output"];
        output["all_equal"] == true && output["hashes"].as_array().is_some_and(|hashes| hashes.len() == 2)
    });
    assert!(hashed, "the copy was there to be compared");
    assert!(!course.path("scratch/mycel-backup-check").exists());
}

#[test]
fn bug_triage() {
    let mut course = Course::new();
    course.file("notes/earlier.md", "The window is blue.\n");
    course.answers(&["take"]);
    course.says("Name three to five single words", json!(["window", "blue"]));
    course.says("What is this report", "bug");
    course.calls("Try to see this bug", "fs__list", json!({ "path": "." }));
    course.says("Try to see this bug", json!({ "seen": true, "severity": "high", "command": "ls" }));
    course.says("Write two sentences about this bug", "It is in the window. Look there.");
    let ran = course.run("bug-triage", &[("report", "The window stays blue.")]);
    assert!(ran.out.contains("kind: bug") && ran.out.contains("Look there."), "{}", ran.out);
}

#[test]
fn clean_data() {
    let mut course = Course::new();
    course.file("data.csv", "name,age\nanna,31\nanna,31\n");
    course.says("Find what is wrong with data.csv", json!({ "problems": [{ "line": 3, "what": "double" }] }));
    let copy = json!({ "path": "clean.csv", "content": "name,age\nanna,31\n" });
    course.calls("Write a clean copy of data.csv", "fs__write", copy);
    course.says("Write a clean copy of data.csv", "One line was a double.");
    course.says("Check clean.csv against data.csv", json!({ "problems": [] }));
    let ran = course.run("clean-data", &[("file", "data.csv"), ("out", "clean.csv")]);
    assert!(ran.out.contains("report: One line was a double."), "{}", ran.out);
    assert_eq!(course.read("clean.csv"), "name,age\nanna,31\n");
}

#[test]
fn incident_response() {
    let mut course = Course::new();
    course.file("app.log", "disk full\n");
    course.answers(&["act"]);
    let cause = json!({ "cause": "a full disk", "remedy": "empty the folder tmp", "sign": "there is room" });
    course.says("Find the most probable cause", cause);
    course.calls("Do this and nothing else: empty", "fs__list", json!({ "path": "." }));
    course.says("Do this and nothing else: empty", "It is empty.");
    course.says("It has helped when", json!({ "well": true }));
    let ran = course.run("incident-response", &[("symptom", "all is slow"), ("log", "app.log")]);
    assert!(ran.out.contains("solved: true"), "{}", ran.out);
}

#[test]
fn meeting_notes_to_tasks() {
    let mut course = Course::new();
    course.file("notes.md", "Anna writes the page. Somebody orders cake.\n");
    course.answers(&["{\"who\": \"Ben\"}"]);
    let tasks = json!([{ "what": "write the page", "who": "Anna" }, { "what": "order cake" }]);
    course.says("List every task of this meeting", tasks);
    course.says("Write the tasks as a list", "- [ ] write the page (Anna)\n- [ ] order cake (Ben)\n");
    let ran = course.run("meeting-notes-to-tasks", &[("notes", "notes.md")]);
    assert!(ran.out.contains("count: 2"), "{}", ran.out);
    assert!(course.read("tasks.md").contains("order cake (Ben)"));
}

#[test]
fn onboard_a_repository() {
    let mut course = Course::new();
    course.repository();
    course.calls("say in one page what the parts are", "fs__read", json!({ "path": "copy/README.md" }));
    course.says("say in one page what the parts are", "There is one part.");
    course.says("Who knows which part", "Anna knows all of it.");
    course.says("Build and test the repository", json!({ "commands": ["python3 new.py"], "works": true }));
    course.says("Write ONBOARDING.md", "# Welcome\n");
    let url = course.path("repo").display().to_string();
    let ran = course.run("onboard-a-repository", &[("url", &url), ("to", "copy")]);
    assert!(ran.out.contains("works: true"), "{}", ran.out);
    assert!(course.read("copy/ONBOARDING.md").starts_with("# Welcome"));
}

#[test]
fn release_notes() {
    let mut course = Course::new();
    course.repository();
    course.answers(&["write"]);
    let entries = json!({ "new": ["There is a program."], "changed": [], "repaired": [], "upgrade": [] });
    course.says("Sort these commits", entries);
    let input = [("repo", "repo"), ("since", "v1"), ("name", "1.1"), ("file", "repo/CHANGELOG.md")];
    course.run("release-notes", &input);
    let notes = course.read("repo/CHANGELOG.md");
    assert!(notes.contains("## 1.1") && notes.contains("- New: There is a program."), "{notes}");
}

#[test]
fn research_with_sources() {
    let mut course = Course::new();
    course.file("page.md", "Rain is water.\n");
    course.says("Name three to five single words", json!(["rain", "snow"]));
    course.says("Split this question", json!(["What is rain?", "What is snow?"]));
    course.calls("Find out: What is", "fs__read", json!({ "path": "page.md" }));
    let statement = json!({ "text": "Rain is water.", "source": "page.md" });
    course.says("Find out: What is", json!({ "statements": [statement] }));
    course.says("Answer the question with these statements", "Rain is water [1].");
    course.says("Is every sentence of the answer covered", json!({ "uncovered": [] }));
    let ran = course.run("research-with-sources", &[("question", "What falls from the sky?")]);
    assert!(ran.out.contains("answer: Rain is water [1]."), "{}", ran.out);
}

#[test]
fn review_a_pull_request() {
    let mut course = Course::new();
    course.repository();
    course.answers(&["done"]);
    course.calls("Look for mistakes in this change", "fs__read", json!({ "path": "repo/new.py" }));
    course.says("Look for mistakes in this change", "new.py:1 prints a number.");
    course.says("Look for what an attacker could use", "Nothing.");
    course.says("Which parts of this change will be hard", "Nothing.");
    course.says("Write a review from these findings", "new.py:1: say why it prints 1.");
    course.says("Does every point of this review", json!({ "score": 8 }));
    let ran = course.run("review-a-pull-request", &[("repo", "repo"), ("base", "v1"), ("head", "change")]);
    assert_eq!(ran.out.trim(), "new.py:1: say why it prints 1.");
}

#[test]
fn second_opinions() {
    let mut course = Course::new();
    course.file("docs/a.md", "# A\n").file("docs/b.md", "# B\n");
    for name in ["a.md", "b.md"] {
        let judged = json!({ "file": name, "verdict": "change", "matters": "it says nothing" });
        course.says(&format!("{name} and judge it"), judged);
    }
    let vote = json!({ "choice": "a.md", "why": "it comes first" });
    course.calls("Which of these is to be changed first", "agent__vote", vote);
    course.says("Which of these is to be changed first", "I have voted.");
    let ran = course.run("second-opinions", &[("folder", "docs")]);
    assert!(ran.out.contains("first: a.md"), "{}\n{}", ran.out, ran.err);
    assert!(ran.out.contains("change  b.md: it says nothing"), "{}", ran.out);
}

#[test]
fn sort_photos() {
    let mut course = Course::new();
    course.file("photos/a.jpg", "a").file("photos/b.jpeg", "b").file("photos/c.txt", "c");
    course.answers(&["move"]);
    let from = |name: &str| course.path("photos").join(name).display().to_string();
    let to = |name: &str| course.path("sorted/2026/11").join(name).display().to_string();
    let plan =
        json!([{ "from": from("a.jpg"), "to": to("a.jpg") }, { "from": from("b.jpeg"), "to": to("b.jpeg") }]);
    course.says("Plan where each photo goes", plan);
    let ran = course.run("sort-photos", &[("folder", "photos"), ("into", "sorted")]);
    assert_eq!(ran.out.trim(), "2");
    assert_eq!(course.read("sorted/2026/11/b.jpeg"), "b");
    assert!(course.path("photos/c.txt").exists() && !course.path("photos/a.jpg").exists());
}

#[test]
fn translate_docs() {
    let mut course = Course::new();
    course.file("docs/a.md", "# Cat\n").file("docs/b.md", "# Dog\n");
    course.answers(&["right"]);
    course.says("list the words that must be translated", json!({ "cat": "Katze" }));
    for (name, text) in [("a.md", "# Katze\n"), ("b.md", "# Hund\n")] {
        let page = json!({ "path": format!("out/{name}"), "content": text, "create_parents": true });
        let asked = format!("{name} into German");
        course.calls(&asked, "fs__write", page).says(&asked, "It is translated.");
    }
    let input = [("folder", "docs"), ("to", "German"), ("out", "out")];
    let ran = course.run("translate-docs", &input);
    assert_eq!(ran.out.trim(), "failed: 0\npages: 2");
    assert_eq!(course.read("out/b.md"), "# Hund\n");
}

#[test]
fn weekly_report() {
    let mut course = Course::new();
    course.repository();
    course.says("Write a report of the last 7 days", "A program was added.");
    let ran = course.run("weekly-report", &[("folder", "repo")]);
    assert!(ran.out.contains("report: A program was added."), "{}", ran.out);
    assert_eq!(course.read("weekly-report.md"), "A program was added.");
}

#[test]
fn none_is_forgotten() {
    let here = include_str!("bundled_flows.rs");
    let lab = Lab::new();
    for line in lab.mycel(&["--json", "flow", "list"]).expect(0).out.lines() {
        let flow: Value = serde_json::from_str(line).expect("a JSON line");
        let name = flow["name"].as_str().expect("a name");
        assert!(here.contains(&format!("fn {}()", name.replace('-', "_"))), "{name} has no test here");
    }
}
