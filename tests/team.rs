//! A team through the real binary, a real repository and a real (scripted) model server: a goal goes to a merged branch, with a
//! conflict, a check that fails, a person who wants changes, and a process that is killed at any moment.

#[expect(dead_code, reason = "shared with the tests of models")]
mod lab;

use lab::{Lab, Server};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const KEY: &str = "sk-lab-0123456789";

/// A small web service with its tests.
const APP: &str = r#""""A blog."""

POSTS = {1: "Hello"}


def page(number):
    return "<h1>" + POSTS[number] + "</h1>"


ROUTES = {
    "/post": page,
}
"#;
const TEST: &str = r#"import unittest

import app


class Pages(unittest.TestCase):
    def test_page(self):
        self.assertEqual(app.page(1), "<h1>Hello</h1>")
"#;

fn with_api(app: &str) -> String {
    app.replace("    \"/post\": page,\n", "    \"/post\": page,\n    \"/comments\": comments,\n").replace(
        "\n\nROUTES",
        "\n\nCOMMENTS = {}\n\n\ndef comment(number, text):\n    COMMENTS.setdefault(number, []).append(text)\n\n\n\
         def comments(number):\n    return COMMENTS.get(number, [])\n\n\nROUTES",
    )
}

fn with_form(app: &str) -> String {
    app.replace("    \"/post\": page,\n", "    \"/post\": page,\n    \"/form\": form,\n")
        .replace("def page", "def form(number):\n    return \"<form></form>\"\n\n\ndef page")
}

/// What the one who settles the conflict writes: both.
fn with_both() -> String {
    with_form(&with_api(APP)).replace(
        "    \"/form\": form,\n    \"/comments\": comments,\n",
        "    \"/comments\": comments,\n    \"/form\": form,\n",
    )
}

/// What the check that fails asks for.
fn mended() -> String {
    with_both().replace("\n\nROUTES", "\n\ndef forget(number):\n    COMMENTS.pop(number, None)\n\n\nROUTES")
}

const COMMENT_TESTS: &str = r#"import unittest

import app


class Comments(unittest.TestCase):
    def test_comments(self):
        app.comment(1, "nice")
        self.assertEqual(app.comments(1), ["nice"])
        app.forget(1)
        self.assertEqual(app.comments(1), [])
"#;

fn task(id: &str, role: &str, task: &str) -> Value {
    json!({ "id": id, "role": role, "title": format!("{task} of the blog"), "task": format!("DO {task}") })
}

fn plan(tasks: &[Value]) -> String {
    let check = "python3 -m unittest -q";
    let stage = json!({ "title": "Comments", "tasks": tasks, "checks": [check] });
    json!({ "summary": "The blog has comments.", "stages": [stage] }).to_string()
}

fn says(when: &[&str], unless: &[&str], text: &str) -> Value {
    json!({ "when": when, "unless": unless, "stays": true, "pieces": [text], "usage": { "in": 10, "out": 5 } })
}

/// An agent that writes one file and reports.
fn writes(when: &[&str], unless: &[&str], path: &str, content: &str) -> [Value; 2] {
    let done = ["\"role\":\"tool\"", "\"role\": \"tool\""];
    let not_yet = [unless, &done[..]].concat();
    let arguments = json!({ "path": path, "content": content });
    [
        json!({ "when": when, "unless": not_yet, "stays": true, "pieces": [],
                "calls": [{ "id": "c1", "name": "fs__write", "arguments": arguments }], "usage": { "in": 10, "out": 5 } }),
        says(when, unless, &format!("{path} is written.")),
    ]
}

fn script() -> Value {
    let (marks, lead) = ("Both sides stand in your files", "Plan the work of a team");
    let (failed, changes) = ("The checks of the merged work did not pass", "wants changes: sign the README");
    let first = [
        task("api", "backend", "the API"),
        task("form", "frontend", "the form"),
        task("tests", "qa", "the tests"),
        task("docs", "docs", "the page"),
    ];
    let mut replies = vec![
        says(&[lead], &[failed, changes], &format!("The plan:\n{}", plan(&first))),
        says(&[lead, failed], &[], &plan(&[task("mend", "backend", "the mending")])),
        says(&[lead, changes], &[], &plan(&[task("sign", "docs", "the signing")])),
    ];
    replies.extend(writes(&[marks], &[], "app.py", &with_both()));
    replies.extend(writes(&["DO the API"], &[marks], "app.py", &with_api(APP)));
    replies.extend(writes(&["DO the form"], &[marks], "app.py", &with_form(APP)));
    replies.extend(writes(&["DO the tests"], &[], "test_comments.py", COMMENT_TESTS));
    replies.extend(writes(&["DO the page"], &[], "README.md", "# Blog\n\nIt has comments.\n"));
    replies.extend(writes(&["DO the mending"], &[], "app.py", &mended()));
    replies.extend(writes(&["DO the signing"], &[], "README.md", "# Blog\n\nIt has comments.\n\nThe team\n"));
    Value::from(replies)
}

fn git(folder: &Path, args: &[&str]) -> String {
    let said = Command::new("git").arg("-C").arg(folder).args(args).output().expect("git is there");
    assert!(said.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8_lossy(&said.stdout).trim().to_owned()
}

/// The project, committed.
fn project(lab: &Lab) {
    let folder = lab.workspace();
    for (name, text) in [("app.py", APP), ("test_app.py", TEST), (".gitignore", "__pycache__/\n")] {
        std::fs::write(folder.join(name), text).expect("a file of the project");
    }
    git(&folder, &["init", "-q", "-b", "trunk"]);
    git(&folder, &["config", "user.name", "Ada"]);
    git(&folder, &["config", "user.email", "ada@example.invalid"]);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "-q", "-m", "A blog"]);
}

fn lab_with_project() -> (Lab, Server) {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &script());
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    project(&lab);
    (lab, server)
}

const TEAM: &[&str] = &["team", "--no-input", "add comments to this blog"];

/// Answers the open question, if there is one, as the story goes: the plan is approved, the first look brings a change.
fn answer(lab: &Lab) -> bool {
    let open = lab.mycel(&["approvals"]).expect(0).out;
    let Some(question) = open.split_whitespace().find(|word| word.contains("/q")).map(str::to_owned) else {
        return false;
    };
    let asked_before = lab.bodies("answered").len();
    let word = match asked_before {
        0 => "approve",
        1 => "change: sign the README",
        _ => "approve",
    };
    lab.mycel(&["approve", &question, "--text", word]).expect(0);
    true
}

/// What the work came to: the tree of the person's branch, and the titles of the commits on it.
fn work(lab: &Lab) -> (String, Vec<String>) {
    let titles = git(&lab.workspace(), &["log", "--format=%s", "trunk"]);
    let mut titles: Vec<String> = titles.lines().map(str::to_owned).collect();
    titles.sort();
    (git(&lab.workspace(), &["rev-parse", "trunk^{tree}"]), titles)
}

fn reset(lab: &Lab, base: &str) {
    git(&lab.workspace(), &["reset", "-q", "--hard", base]);
}

#[test]
fn a_goal_becomes_a_merged_and_checked_branch() {
    let (lab, _server) = lab_with_project();
    lab.mycel(TEAM).expect(3);
    let mut end = None;
    for _ in 0..6 {
        if !answer(&lab) {
            break;
        }
        assert_eq!(work(&lab).1, ["A blog"], "nothing touches the branch before the last yes");
        end = Some(lab.mycel(&["resume", "last", "--no-input"]));
    }
    let end = end.expect("it asked").expect(0);
    assert!(end.out.contains("The blog has comments."), "{}\n{}", end.out, end.err);
    let (_, titles) = work(&lab);
    let count = |words: &str| titles.iter().filter(|title| title.contains(words)).count();
    for part in ["the API", "the form", "the tests", "the page", "the mending", "the signing"] {
        assert!(
            count(&format!("{part} of the blog")) >= 2,
            "{part}: its commit and its merge are in {titles:#?}"
        );
    }
    assert_eq!(count("Settle "), 1, "two meet in the same lines: {titles:#?}");
    let read = |name: &str| std::fs::read_to_string(lab.workspace().join(name)).expect("it is there");
    assert_eq!(read("app.py"), mended());
    assert_eq!(read("README.md"), "# Blog\n\nIt has comments.\n\nThe team\n");
    assert_eq!(git(&lab.workspace(), &["status", "--porcelain"]), "");
    assert_eq!(
        git(&lab.workspace(), &["branch", "--format=%(refname:short)"]),
        "trunk",
        "nothing is left behind"
    );
    lab.mycel(&["audit", "verify"]).expect(0);
}

/// Runs the example for GitHub Actions as its runner would, with a model of ours.
#[test]
fn a_team_without_a_person_reports_to_a_program() {
    let lab = Lab::new();
    let place = json!({ "branch": "BRANCH", "title": "Comments", "body": "Done." }).to_string();
    let mut replies = vec![
        says(&["Plan the work of a team"], &[], &plan(&[task("docs", "docs", "the page")])),
        says(&["Say what is asked for about it"], &[], &format!("Here:\n{place}")),
    ];
    replies.extend(writes(&["DO the page"], &[], "README.md", "# Blog\n"));
    let server = Server::start(&lab, "openai", &Value::from(replies));
    project(&lab);
    let example = std::fs::read_to_string("examples/github-actions/team.yml").expect("the example");
    let script: Vec<&str> = example
        .lines()
        .skip_while(|line| !line.contains("cat > \"$RUNNER_TEMP/report.json\""))
        .map(str::trim)
        .take_while(|line| !line.starts_with("- name:"))
        .collect();
    let script = script.join("\n").replace("--model anthropic", &format!("--model {}", server.model()));
    let mycel = lab.command(&[]);
    let bin = Path::new(env!("CARGO_BIN_EXE_mycel")).parent().expect("its folder");
    let path = std::env::join_paths(
        std::iter::once(bin.to_owned())
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    let mut shell = Command::new("bash");
    shell.args(["-euo", "pipefail", "-c", &script]).env_clear();
    shell.envs(mycel.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.env("PATH", path.expect("a path")).env("MYCEL_HOME", lab.home());
    shell
        .env("RUNNER_TEMP", lab.home().parent().expect("a folder"))
        .env("GOAL", "Say it has comments. `$(touch pwned)`");
    let said = shell.current_dir(lab.workspace()).output().expect("bash");
    assert!(said.status.success(), "{script}\n{}", String::from_utf8_lossy(&said.stderr));
    let answer = std::fs::read_to_string(lab.home().with_file_name("answer.json")).expect("the answer");
    let json = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    assert_eq!(json(&answer), json(&place));
    assert_eq!(work(&lab).1, ["A blog"], "the branch that is checked out is not moved");
    let run = lab.events()[0]["event"]["run"].as_str().expect("a run").to_owned();
    assert_eq!(git(&lab.workspace(), &["show", &format!("mycel/{run}/main:README.md")]), "# Blog");
    let branches = git(&lab.workspace(), &["branch", "--format=%(refname:short)"]);
    assert_eq!(branches, format!("mycel/{run}/main\ntrunk"), "writers' branches are gone");
    assert!(!lab.workspace().join("pwned").exists());
}

/// A plan of the person's own, seen again in what is saved; mistakes in it, and a place that is not ready.
#[test]
fn a_plan_can_be_given_and_saved_and_mistakes_are_told() {
    let lab = Lab::new();
    let replies = writes(&["DO the page"], &[], "README.md", "# Blog\n");
    let server = Server::start(&lab, "openai", &Value::from(replies.to_vec()));
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    lab.mycel(&["team", "x"]).expect(2).says("is in no git repository").says("--init");
    project(&lab);
    let file = |name: &str, text: &str| std::fs::write(lab.workspace().join(name), text).expect("a file");
    file(".gitignore", "*.json\n__pycache__/\n");
    git(&lab.workspace(), &["commit", "-qam", "Ignore"]);
    file("plan.json", &plan(&[task("docs", "docs", "the page")]));
    lab.mycel(&[
        "team",
        "--plan",
        "plan.json",
        "--save-plan",
        "saved.json",
        "--yes-plan",
        "--no-input",
        "pages",
    ])
    .expect(3)
    .says("is this right?");
    let saved = std::fs::read_to_string(lab.workspace().join("saved.json")).expect("it was written");
    assert_eq!(
        serde_json::from_str::<Value>(&saved).expect("JSON"),
        serde_json::from_str::<Value>(&plan(&[task("docs", "docs", "the page")])).expect("JSON")
    );
    lab.mycel(&["approve", &lab.question(), "--text", "stop"]).expect(0);
    let end = lab.mycel(&["resume", "last"]).expect(0);
    assert!(end.out.contains("Stopped by the person"), "{}", end.out);
    assert!(!lab.workspace().join("README.md").exists());
    file("plan.json", &plan(&[task("Docs", "chef", "the page")]));
    lab.mycel(&["team", "--plan", "plan.json", "x"])
        .expect(2)
        .says("task `Docs`: an id is of a-z")
        .says("there is no role `chef`");
    lab.mycel(&["team", "--plan", "none.json", "x"]).expect(2).says("reading the plan in none.json");
    lab.mycel(&["team", "--output-schema", "plan", "x"]).expect(2).says("reading the schema in plan");
}

/// What goes wrong on the way: a specialist that reaches for the checkout, a budget that runs out, a worktree and a branch of the
/// person's that change meanwhile, a plan that cannot be worked by.
#[test]
fn what_goes_wrong_is_told_and_the_work_goes_on() {
    let lab = Lab::new();
    let (lead, wrong) = ("Plan the work of a team", "Your last plan cannot be worked by");
    let chef = "stages[0].tasks[0].role is \\\"chef\\\", and must be one of";
    let mut waits = task("docs", "docs", "the page");
    waits["after"] = json!(["api"]);
    let outside = lab.workspace().join("app.py").display().to_string();
    let mut replies = vec![
        says(&[lead], &[wrong, chef, "wants changes"], &plan(&[task("docs", "chef", "the page")])),
        // What the form says is mended at once, by the same agent; what it cannot say, by a new plan.
        says(&[lead, chef], &[wrong, "wants changes"], &plan(&[waits])),
        says(
            &[lead, wrong, "there is no task `api`"],
            &["wants changes"],
            &plan(&[task("docs", "docs", "the page")]),
        ),
        says(&[lead, "wants changes: sign it"], &[], &plan(&[task("docs", "docs", "the signing")])),
        // It reaches out first, hears that it may not, and does its work.
        json!({ "when": ["DO the page"], "unless": ["\"role\":\"tool\"", "\"role\": \"tool\""], "stays": true, "pieces": [],
                "calls": [{ "id": "c0", "name": "fs__write", "arguments": { "path": outside, "content": "mine" } }] }),
        json!({ "when": ["DO the page", "\"c0\""], "unless": ["\"c1\""], "stays": true, "pieces": [],
                "calls": [{ "id": "c1", "name": "fs__write", "arguments": { "path": "README.md", "content": "# Blog\n" } }],
                "usage": { "in": 10, "out": 5 } }),
        says(&["DO the page", "\"c1\""], &[], "README.md is written."),
    ];
    replies.extend(writes(&["DO the signing"], &[], "README.md", "# Blog\n\nThe team\n"));
    let server = Server::start(&lab, "openai", &Value::from(replies));
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    project(&lab);
    lab.mycel(&["team", "--no-input", "--budget", "model_calls=5", "pages"]).expect(3).says("go ahead");
    assert!(answer(&lab));
    lab.mycel(&["resume", "last", "--no-input"])
        .expect(5)
        .says("is outside of it")
        .says("name files by their path in the worktree")
        .says("model_calls");
    lab.mycel(&["resume", "last", "--no-input", "--budget", "model_calls=50"])
        .expect(3)
        .says("is this right?");
    assert_eq!(std::fs::read_to_string(&outside).expect("it is there"), APP);
    // Somebody tidies up, and the person goes on working.
    std::fs::remove_dir_all(lab.home().join("data/worktrees")).expect("they were there");
    std::fs::write(lab.workspace().join("notes.txt"), "mine\n").expect("a file");
    git(&lab.workspace(), &["add", "."]);
    git(&lab.workspace(), &["commit", "-q", "-m", "My notes"]);
    lab.mycel(&["approve", &lab.question(), "--text", "change: sign it"]).expect(0);
    lab.mycel(&["resume", "last", "--no-input"]).expect(3).says("is this right?");
    lab.mycel(&["approve", &lab.question(), "--text", "approve"]).expect(0);
    let end = lab.mycel(&["resume", "last", "--no-input"]).expect(0);
    assert!(end.out.contains("trunk has the work"), "{}", end.out);
    let read = |name: &str| std::fs::read_to_string(lab.workspace().join(name)).expect("it is there");
    assert_eq!((read("README.md").as_str(), read("notes.txt").as_str()), ("# Blog\n\nThe team\n", "mine\n"));
}

/// A check that the person has approved stays one, whatever a later plan says, until the person says otherwise.
#[test]
fn what_was_approved_stays_checked() {
    let lab = Lab::new();
    let (lead, failed) = ("Plan the work of a team", "The checks of the merged work did not pass");
    let never = "The person says: never mind the file";
    let checked = |work: &str, check: &str| {
        let stage = json!({ "title": "Page", "tasks": [task("docs", "docs", work)], "checks": [check] });
        json!({ "summary": "The blog has a page.", "stages": [stage] }).to_string()
    };
    let mut replies = vec![
        says(&[lead], &[failed], &checked("the page", "test -f DONE")),
        says(&[lead, never], &[], &checked("the third page", "test -f README.md")),
        says(&[lead, failed], &[never], &checked("the second page", "true")),
    ];
    for (work, text) in [("the page", "# A\n"), ("the second page", "# B\n"), ("the third page", "# C\n")] {
        replies.extend(writes(&[&format!("DO {work}")], &[], "README.md", text));
    }
    let server = Server::start(&lab, "openai", &Value::from(replies));
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    project(&lab);
    lab.mycel(&["team", "--no-input", "--yes-plan", "a page"])
        .expect(3)
        .says("the team is stuck")
        .says("$ test -f DONE");
    lab.mycel(&["approve", &lab.question(), "--text", "retry: never mind the file"]).expect(0);
    let asked = lab.mycel(&["resume", "last", "--no-input"]).expect(3).says("is this right?");
    assert!(asked.words().contains("passed $ test -f README.md"), "{}", asked.err);
    assert!(!asked.words().contains("passed $ true"), "{}", asked.err);
}

/// A worktree that is removed while its agent works is made again, and the agent is told what it has lost.
#[test]
fn a_worktree_that_is_removed_is_made_again() {
    let lab = Lab::new();
    let again = "has been made again from the last commit";
    let write = |id: &str, when: &[&str], unless: &[&str]| {
        let arguments = json!({ "path": "README.md", "content": "# Blog\n" });
        json!({ "when": when, "unless": unless, "stays": true, "pieces": [],
                "calls": [{ "id": id, "name": "fs__write", "arguments": arguments }], "usage": { "in": 10, "out": 5 } })
    };
    let page = plan(&[task("page", "docs", "the page")]);
    let server = Server::start(
        &lab,
        "openai",
        &json!([
            says(&["Plan the work of a team"], &[], &page),
            // What it has written is not known yet to whoever removes the folder.
            { "when": ["DO the page", "\"c1\""], "pieces": [], "hang_after": 0 },
            write("c2", &["DO the page", again], &["\"c2\""]),
            write("c1", &["DO the page"], &["\"c1\""]),
            says(&["DO the page"], &[], "README.md is written."),
        ]),
    );
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    project(&lab);
    let mut child = lab.command(&["team", "--no-input", "--yes-plan", "a page"]).spawn().expect("it starts");
    server.wait_for(3);
    child.kill().expect("it is killed");
    child.wait().expect("its end");
    std::fs::remove_dir_all(lab.home().join("data/worktrees")).expect("they were there");
    lab.mycel(&["resume", "last", "--no-input"]).expect(3).says("is this right?");
    lab.mycel(&["approve", &lab.question(), "--text", "approve"]).expect(0);
    lab.mycel(&["resume", "last", "--no-input"]).expect(0);
    assert!(lab.bodies("messaged").iter().any(|body| body["message"]["text"].to_string().contains(again)));
    assert_eq!(std::fs::read_to_string(lab.workspace().join("README.md")).expect("it is there"), "# Blog\n");
}

/// Of three tasks one fails for good while another is at work, and the third waits for it. The second plan mends it.
#[test]
fn a_task_that_fails_stops_nobody_and_is_mended() {
    let lab = Lab::new();
    let (lead, failed) = ("Plan the work of a team", "A part of the last plan failed");
    let called = |unless: &[&str], id: &str, tool: &str, arguments: Value| {
        json!({ "when": ["DO "], "unless": unless, "stays": true, "pieces": [],
                "calls": [{ "id": id, "name": tool, "arguments": arguments }], "usage": { "in": 10, "out": 5 } })
    };
    let when = |mut reply: Value, words: &str| {
        reply["when"] = json!([words]);
        reply
    };
    let mut form = task("form", "frontend", "the form");
    form["after"] = json!(["api"]);
    let first = [task("api", "backend", "the API"), form, task("page", "backend", "the page")];
    let mended = [task("api", "backend", "the mending"), task("form", "frontend", "the other form")];
    let told = [
        lead,
        failed,
        "- api (the API of the blog): the same call came 3 times in a row",
        "- form (the form of the blog), after api",
        "All the others of this stage are done and merged",
    ];
    let look = json!({ "path": "app.py" });
    let mut replies = vec![
        says(&[lead], &[failed], &plan(&first)),
        says(&told, &[], &plan(&mended)),
        when(called(&[], "c1", "fs__read", look), "DO the API"),
        // It is at work for longer than the other takes to fail twice.
        when(called(&["\"c1\""], "c1", "shell__exec", json!({ "command": "sleep 4" })), "DO the page"),
    ];
    let page = json!({ "path": "README.md", "content": "# Blog\n" });
    replies.push(when(called(&["\"c2\""], "c2", "fs__write", page), "DO the page"));
    replies.push(says(&["DO the page"], &[], "README.md is written."));
    replies.extend(writes(&["DO the mending"], &[], "app.py", &with_api(APP)));
    replies.extend(writes(&["DO the other form"], &[], "form.py", "FORM = 1\n"));
    let server = Server::start(&lab, "openai", &Value::from(replies));
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    project(&lab);
    let asked = lab.mycel(&["team", "--no-input", "--yes-plan", "pages"]).expect(3).says("is this right?");
    assert_eq!(asked.words().matches("form is not begun: it waits for api").count(), 1, "{}", asked.err);
    let begun: Vec<String> = lab
        .bodies("agent_spawned")
        .iter()
        .map(|body| body["agent"].as_str().expect("a name").to_owned())
        .collect();
    let has = |name: &str| begun.iter().any(|agent| agent == name);
    assert!(has("build#1/api#1") && has("build#1/api#1:2"), "it was tried twice: {begun:#?}");
    assert!(has("build#1/page-merge#1") && has("build#2/form-merge#1"), "{begun:#?}");
    assert!(!has("build#1/form-tree#1") && !has("build#1/form#1"), "it was not begun: {begun:#?}");
    lab.mycel(&["approve", &lab.question(), "--text", "approve"]).expect(0);
    let end = lab.mycel(&["resume", "last", "--no-input"]).expect(0);
    assert!(end.out.contains("- page: README.md is written.\n- api: app.py is written."), "{}", end.out);
    assert_eq!(end.out.matches("- api:").count(), 1, "what failed is not reported as done: {}", end.out);
    let read = |name: &str| std::fs::read_to_string(lab.workspace().join(name)).expect("it is there");
    assert_eq!((read("README.md").as_str(), read("form.py").as_str()), ("# Blog\n", "FORM = 1\n"));
    assert_eq!(read("app.py"), with_api(APP));
}

/// The disk of the worktrees and that of the repository, each so small that the work does not fit, and then larger. `part` says what
/// follows; what git and Mycel said goes to the files OUT and ERR.
const SMALL_DISKS: &str = r#"
part() { echo "== $1"; shift; "$@" > "$LAB/out" 2> "$LAB/err"; echo "ended $?"; cat "$LAB/out" "$LAB/err"; }
full() { dd if=/dev/zero of=.git/filler bs=1k 2> /dev/null; }
cp -a "$WORK" "$LAB/copy" && mount -t tmpfs -o size=12m none "$WORK" && cp -a "$LAB/copy/." "$WORK" && cd "$WORK" || exit 1
trees="$MYCEL_HOME/data/worktrees"; mkdir -p "$trees" && mount -t tmpfs -o size=1500k none "$trees" || exit 1
full
part begin "$MYCEL" team --no-input --yes-plan pages
part again "$MYCEL" resume last --no-input
rm .git/filler
part tree "$MYCEL" resume last --no-input
mount -o remount,size=2500k "$trees"
part check "$MYCEL" resume last --no-input
mount -o remount,size=64m "$trees"
part review "$MYCEL" resume last --no-input
"$MYCEL" approve "$("$MYCEL" approvals | grep -o '[^ ]*/q1')" --text approve > /dev/null
full
part finish "$MYCEL" resume last --no-input
git --no-optional-locks status --porcelain
rm .git/filler
part end "$MYCEL" resume last --no-input
echo "== events"
"$MYCEL" --json show last --events
echo "== work"
git log --format=%s trunk
cat README.md
"#;

#[test]
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn a_disk_that_is_full_pauses_the_run() {
    let mounts = Command::new("unshare").args(["-Urm", "sh", "-c", "mount -t tmpfs none /mnt"]).output();
    if !mounts.is_ok_and(|said| said.status.success()) {
        eprintln!("skipped: no small disk can be mounted here (unshare -Urm)");
        return;
    }
    let lab = Lab::new();
    let mut replies =
        vec![says(&["Plan the work of a team"], &[], &plan(&[task("page", "docs", "the page")]))];
    replies.extend(writes(&["DO the page"], &[], "README.md", "# Blog\n"));
    let server = Server::start(&lab, "openai", &Value::from(replies));
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    project(&lab);
    // What no compression makes small.
    let mut noise = fastrand::Rng::with_seed(1);
    let noise: Vec<u8> = std::iter::repeat_with(|| noise.u8(..)).take(1 << 20).collect();
    std::fs::write(lab.workspace().join("photo.jpg"), noise).expect("a file");
    git(&lab.workspace(), &["add", "."]);
    git(&lab.workspace(), &["commit", "-q", "-m", "A photo"]);
    let mycel = lab.command(&[]);
    let mut shell = Command::new("unshare");
    shell.args(["-Urm", "sh", "-c", SMALL_DISKS]).env_clear();
    shell.envs(mycel.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.env("MYCEL", env!("CARGO_BIN_EXE_mycel")).env("MYCEL_HOME", lab.home());
    shell.env("LAB", &lab.dir).env("WORK", lab.workspace());
    let said = shell.output().expect("unshare");
    let said = format!("{}{}", String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    let part = |name: &str| {
        let from = said.find(&format!("== {name}\n")).unwrap_or_else(|| panic!("no {name} in:\n{said}"));
        said[from + 3..].split("== ").next().unwrap_or_default().to_owned()
    };
    let paused = |name: &str, place: &Path| {
        let words = lab::unwrapped(&part(name));
        assert!(words.contains("ended 3"), "{name}:\n{said}");
        assert!(words.contains("free some space, then `mycel resume "), "{name}:\n{said}");
        assert!(words.contains(&format!("no room is left on {}", place.display())), "{name}:\n{said}");
    };
    let trees = lab.home().join("data/worktrees");
    paused("begin", &lab.workspace());
    paused("again", &lab.workspace());
    paused("tree", &trees);
    paused("check", &trees);
    paused("finish", &lab.workspace());
    assert!(part("review").contains("ended 3") && part("review").contains("is this right?"), "{said}");
    assert!(!part("finish").contains(" M "), "the checkout was left alone:\n{said}");
    assert!(part("end").contains("ended 0"), "{said}");
    // Nothing has failed: no node was tried twice, and no call has ended with a failure.
    let events: Vec<Value> =
        part("events").lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let bodies: Vec<&Value> = events.iter().map(|event| &event["event"]["body"]).collect();
    let tries = bodies.iter().filter(|body| body["kind"] == "node_started" && body["attempt"] != 1).count();
    let failed = bodies.iter().filter(|body| body["kind"] == "done" && body["outcome"]["status"] == "failed");
    assert_eq!((tries, failed.count()), (0, 0), "{said}");
    let work = part("work");
    assert_eq!(work.matches("the page of the blog").count(), 2, "it is committed and merged once: {work}");
    assert!(work.ends_with("# Blog\n"), "{work}");
}

/// What the lead is bound to, and what becomes of answers that are no plan.
#[test]
fn the_lead_is_bound_to_the_form_of_a_plan() {
    let lead = "Plan the work of a team";
    let docs = plan(&[task("docs", "docs", "the page")]);
    let run = |replies: Vec<Value>, more: &[&str]| {
        let lab = Lab::new();
        let server = Server::start(&lab, "openai", &Value::from(replies));
        lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
        project(&lab);
        let ran = lab.mycel(&[&["team", "--no-input"], more, &["pages"]].concat());
        (lab, server, ran)
    };
    let form = |request: &Value| request.pointer("/body/response_format/json_schema/schema").cloned();

    let (_lab, server, ran) = run(vec![says(&[lead], &[], &docs)], &[]);
    ran.expect(3).says("go ahead");
    let schema = form(&server.requests()[0]).expect("the lead's request has the form of a plan");
    let task_form = |place: &str| {
        let place = format!("/properties/stages/items/properties/tasks/items/{place}");
        schema.pointer(&place).unwrap_or_else(|| panic!("{place} in {schema}"))
    };
    let roles = task_form("properties/role/enum").as_array().expect("a list");
    assert!(roles.contains(&json!("backend")) && !roles.contains(&json!("lead")), "{roles:?}");
    assert_eq!(*task_form("additionalProperties"), json!(false));
    assert!(server.requests()[0].pointer("/body/tools").is_some(), "it looks at the repository first");

    // A server without such a thing is asked without it from then on: the lead's second turn too.
    let refuses = json!({ "when": ["response_format"], "stays": true, "status": 400,
        "message": "Unrecognized request argument supplied: response_format" });
    let looks = json!({ "when": [lead], "unless": ["\"c1\""], "stays": true, "pieces": [],
        "calls": [{ "id": "c1", "name": "fs__list", "arguments": { "path": "." } }], "usage": { "in": 10, "out": 5 } });
    let (lab, server, ran) = run(vec![refuses, looks, says(&[lead], &[], &docs)], &[]);
    ran.expect(3).says("go ahead");
    let bound: Vec<bool> = server.requests().iter().map(|request| form(request).is_some()).collect();
    assert_eq!(bound, [true, false, false]);
    assert!(lab.bodies("thought_failed").is_empty());

    // Words instead of a plan are told to whoever said them; the third time its node fails, and so does the next try.
    let (again, words) = ("your answer cannot be taken", "I would begin with the API.");
    let replies =
        vec![says(&[lead], &[again], words), says(&[lead, again, "there is no JSON in it"], &[], &docs)];
    let (lab, server, ran) = run(replies, &[]);
    ran.expect(3).says("go ahead");
    assert_eq!(server.requests().len(), 2);
    let thoughts = lab.bodies("thought");
    let told: Vec<&Value> = thoughts.iter().filter(|thought| thought.get("misfits").is_some()).collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0]["misfits"], json!([format!("there is no JSON in it: {words}")]));

    let (lab, server, ran) = run(vec![says(&[lead], &[], "{\"stages\": 3}")], &[]);
    ran.expect(3)
        .says("the team is stuck")
        .says("The lead could not plan: its answer does not fit")
        .says("the answer has no `summary`");
    assert_eq!(server.requests().len(), 6, "three answers in each of two tries");
    let misfits = json!(["the answer has no `summary`", "the answer.stages is 3, and must be of type array"]);
    let told = |thought: &Value| thought["misfits"] == misfits;
    assert_eq!(lab.bodies("thought").iter().filter(|thought| told(thought)).count(), 4);
}

/// A task that fails under two plans in the same way is not planned a third time.
#[test]
fn the_same_failure_twice_is_told_at_once() {
    let lab = Lab::new();
    let lists = json!([{ "id": "c1", "name": "fs__list", "arguments": { "path": "." } }]);
    let goes_round =
        json!({ "when": ["DO the page"], "stays": true, "calls": lists, "usage": { "in": 10, "out": 5 } });
    let lead = says(&["Plan the work of a team"], &[], &plan(&[task("docs", "docs", "the page")]));
    let server = Server::start(&lab, "openai", &json!([lead, goes_round]));
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    project(&lab);
    lab.mycel(&["team", "--yes", "--no-input", "pages"])
        .expect(3)
        .says("the team is stuck")
        .says("It failed under two plans in the same way")
        .says("the same call came 3 times in a row");
    // Two plans, and two tries of three turns under each.
    assert_eq!(server.requests().len(), 2 * (1 + 2 * 3));
}

/// A model that hangs does not keep a script waiting.
#[test]
fn a_team_ends_in_its_time() {
    let lab = Lab::new();
    let hangs = json!({ "pieces": ["x"], "hang_after": 0, "stays": true });
    let server = Server::start(&lab, "openai", &json!([hangs]));
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    project(&lab);
    lab.mycel(&["team", "--yes", "--no-input", "--timeout", "2s", "pages"])
        .expect(5)
        .says("the time of flow is used up")
        .says("--budget wall=TIME");
}

#[test]
fn a_team_that_is_killed_comes_to_the_same_end() {
    let kills = std::env::var("MYCEL_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(4_u64);
    let (lab, _server) = lab_with_project();
    let base = git(&lab.workspace(), &["rev-parse", "trunk"]);
    let mut expect = None;
    for seed in 0..=kills {
        reset(&lab, &base);
        // The first goes through in peace; the others die at a moment of each of their parts.
        let mut next: Vec<&str> = TEAM.to_vec();
        let mut last = None;
        let runs = || lab.mycel(&["--json", "runs", "-n", "1000"]).expect(0).out.lines().count();
        let before = if seed == 0 { 0 } else { runs() };
        for part in 0..12 {
            if seed > 0 {
                let mut child = lab.command(&next).spawn().expect("it starts");
                std::thread::sleep(Duration::from_millis(40 + (seed * 211 + part * 97) % 900));
                child.kill().expect("it is killed");
                child.wait().expect("its end");
            }
            let mut ran = match seed {
                0 => lab.mycel(&next),
                _ => lab.mycel(&["resume", "--no-input"]),
            };
            let mut answered = answer(&lab);
            if !answered && seed > 0 && runs() > before {
                // It was killed before it had taken up the run again.
                ran = lab.mycel(&["resume", "last", "--no-input"]);
                answered = answer(&lab);
            }
            last = Some(ran);
            match answered {
                true => next = vec!["resume", "last", "--no-input"],
                // It was killed before there was a run.
                false if seed > 0 && runs() == before => {}
                false => break,
            }
        }
        let mut done = work(&lab);
        // One that begins only after the other was merged finds nothing to settle.
        done.1.retain(|title| !title.starts_with("Settle "));
        let mut once = done.1.clone();
        once.dedup();
        assert_eq!(once, done.1, "seed {seed}: no commit is doubled");
        let last = last.expect("it ran");
        let expect = expect.get_or_insert_with(|| done.clone());
        let story = if done == *expect { String::new() } else { lab.mycel(&["show", "last"]).out };
        assert_eq!(done, *expect, "seed {seed}\n{}\n{}\n{story}", last.out, last.err);
    }
    lab.mycel(&["audit", "verify"]).expect(0);
}

/// A contract that the first of two notes, and a file it writes.
fn noting_script() -> Value {
    let done = ["\"role\":\"tool\"", "\"role\": \"tool\""];
    let note = json!({ "kind": "contract", "title": "Comments API", "why": "The form needs it.",
        "text": "GET /comments gives a LIST OF TEXTS.", "signed": { "role": "lead", "task": "x", "run": "x", "call": "x", "date": "x" } });
    let mut page = task("form", "frontend", "the form");
    page["after"] = json!(["api"]);
    let tasks = [task("api", "backend", "the API"), page];
    let mut replies = vec![
        says(&["Plan the work of a team"], &[], &plan(&tasks)),
        json!({ "when": ["DO the API"], "unless": done, "stays": true, "pieces": [], "usage": { "in": 10, "out": 5 }, "calls": [
            { "id": "c1", "name": "team__note", "arguments": note },
            { "id": "c2", "name": "fs__write", "arguments": { "path": "app.py", "content": with_api(APP) } } ] }),
        says(&["DO the API"], &[], "The API is there."),
    ];
    // Without the contract before it nothing is written.
    let told = ["DO the form", "Contract: Comments API (.mycel/contracts/comments-api.md)", "LIST OF TEXTS"];
    replies.extend(writes(&told, &[], "form.py", "FORM = 1\n"));
    replies.push(says(&["DO the form"], &[], "Nobody has told me of the API."));
    Value::from(replies)
}

#[test]
fn what_one_notes_the_next_is_told() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &noting_script());
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    project(&lab);
    lab.mycel(&["team", "--no-input", "--yes-plan", "add comments to this blog"]).expect(3);
    let question = lab.question();
    lab.mycel(&["approve", &question, "--text", "approve"]).expect(0);
    lab.mycel(&["resume", "last", "--no-input"]).expect(0);
    assert_eq!(std::fs::read_to_string(lab.workspace().join("form.py")).expect("it was told"), "FORM = 1\n");
    let note =
        std::fs::read_to_string(lab.workspace().join(".mycel/contracts/comments-api.md")).expect("merged");
    // Whatever the model says, the run signs.
    for line in
        ["title: \"Comments API\"", "role: \"backend\"", "task: \"api\"", "call: \"build#1/api#1.t1.c1\""]
    {
        assert!(note.lines().any(|known| known == line), "{line} is not in\n{note}");
    }
    assert!(note.ends_with("---\n\nGET /comments gives a LIST OF TEXTS.\n"), "{note}");
    let offered = |words: &str| {
        let requests = server.requests();
        let asked =
            requests.iter().rfind(|request| request.to_string().contains(words)).expect("it was asked");
        asked["body"]["tools"]
            .as_array()
            .expect("tools")
            .iter()
            .map(|tool| tool["function"]["name"].to_string())
            .collect::<String>()
    };
    assert!(offered("DO the form").contains("team__note") && offered("DO the form").contains("agent__ask"));
    assert!(!offered("Plan the work of a team").contains("team__note"), "the lead writes no files");
}

/// What the calls of a team cost on a repository of 2,000 files with four tasks. Shown and not judged:
/// `cargo test --test team -- --ignored --nocapture`.
#[test]
#[ignore = "measures; run by name"]
#[expect(clippy::print_stdout, reason = "a measurement is read")]
fn calls_in_two_thousand_files() {
    let lab = Lab::new();
    let tasks: Vec<Value> =
        (1..=4).map(|n| task(&format!("t{n}"), "backend", &format!("the part {n}"))).collect();
    let mut replies = vec![says(&["Plan the work of a team"], &[], &plan(&tasks))];
    for n in 1..=4 {
        replies.extend(writes(&[&format!("DO the part {n}")], &[], &format!("part{n}.txt"), "x\n"));
    }
    let server = Server::start(&lab, "openai", &Value::from(replies));
    lab.config(&format!("run.model = \"{}\"\nmodels.cache_ttl = \"0s\"\n", server.model()));
    for n in 0..2_000 {
        let folder = lab.workspace().join(format!("src/{}", n / 50));
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join(format!("file{n}.txt")), format!("line {n}\n").repeat(40))
            .expect("a file");
    }
    project(&lab);
    // Every start of git is counted on its way.
    let (folder, count) = (lab.dir.join("bin"), lab.dir.join("count"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let own = git(&lab.workspace(), &["--exec-path"]);
    let shim = format!("#!/bin/sh\necho \"$1\" >> {}\nexec {own}/git \"$@\"\n", count.display());
    std::fs::write(folder.join("git"), shim).expect("a file");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(folder.join("git"), mode).expect("its mode");
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(folder).chain(std::env::split_paths(&paths)));
    let mut team = lab.command(&["team", "--no-input", "--yes", "--keep-branch", "parts"]);
    team.env("PATH", path.expect("a path"));
    let started = std::time::Instant::now();
    lab::wait(team.spawn().expect("it starts")).expect(0);
    let whole = started.elapsed().as_millis();
    let starts = std::fs::read_to_string(&count).unwrap_or_default();
    println!("{whole} ms in all, git was started {} times", starts.lines().count());
    let mut of: std::collections::BTreeMap<String, (u64, u64)> = std::collections::BTreeMap::new();
    let judged = lab.bodies("judged");
    for done in lab.bodies("done") {
        let proposal = judged.iter().map(|body| &body["call"]["proposal"]);
        let Some(call) = proposal.into_iter().find(|call| call["id"] == done["call"]) else { continue };
        let one = of.entry(call["tool"].as_str().unwrap_or_default().to_owned()).or_default();
        *one = (one.0 + 1, one.1 + done["cost"]["wall_ms"].as_u64().unwrap_or(0));
    }
    for (tool, (calls, ms)) in &of {
        println!("{tool:14} {calls:2} calls {ms:6} ms");
    }
}
