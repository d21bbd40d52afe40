//! Keys of the vault through the real binary: they reach the provider they are for, and nothing else: no file, no output, no
//! journal, no core image, also when a provider sends them back in every form it can think of.

#![allow(dead_code, reason = "each test program uses a part of the lab")]

mod lab;

use lab::{Lab, Ran, Server, unwrapped, wait};
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Stdio;

/// The canary: also what the scripted servers want as their key.
const KEY: &str = "canary-7f3a/Zq+91=xTw";

/// The forms in which it must not be found: as it is, in an address, in hexadecimal, in base64 wherever it begins.
const FORMS: &[&str] = &[
    KEY,
    "canary-7f3a%2FZq%2B91%3DxTw",
    "canary-7f3a%2fZq%2b91%3dxTw",
    "63616e6172792d376633612f5a712b39313d785477",
    "Y2FuYXJ5LTdmM2EvWnErOTE9eFR3",
    "NhbmFyeS03ZjNhL1pxKzkxPXhUd",
    "jYW5hcnktN2YzYS9acSs5MT14VH",
];

/// The commands here have no key in their environment.
fn mycel_with(lab: &Lab, args: &[&str], input: &str) -> Ran {
    let mut command = lab.command(args);
    let mut child = command.env_remove("LAB_KEY").stdin(Stdio::piped()).spawn().expect("it runs");
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("it reads");
    wait(child)
}

fn mycel(lab: &Lab, args: &[&str]) -> Ran {
    mycel_with(lab, args, "")
}

/// A server of this kind as the provider `name`, with the key in the vault.
fn provider(lab: &Lab, server: &Server, name: &str, kind: &str) {
    let path = if kind == "ollama" { "" } else { "/v1" };
    let url = format!("http://127.0.0.1:{}{path}", server.port);
    let args = ["provider", "add", name, "--kind", kind, "--url", &url, "--model", "test-model", "--key"];
    mycel_with(lab, &args, &format!("{KEY}\n")).expect(0).says("in the vault");
}

fn find(what: &str, bytes: &[u8]) {
    for form in FORMS {
        let found = bytes.windows(form.len()).any(|part| part == form.as_bytes());
        assert!(!found, "{form} is in {what}:\n{}", String::from_utf8_lossy(bytes));
    }
}

fn find_in_folder(folder: &Path) -> usize {
    let mut files = 0;
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        match entry.file_type().expect("its type") {
            kind if kind.is_dir() => files += find_in_folder(&entry.path()),
            kind if kind.is_file() => {
                find(&entry.path().display().to_string(), &fs::read(entry.path()).expect("a file"));
                files += 1;
            }
            _ => {}
        }
    }
    files
}

/// Everything a provider can do wrong with a key.
fn leaks(kind: &str) -> Vec<Value> {
    let usage = json!({ "in": 10, "out": 5 });
    let half = KEY.len() / 2;
    let said = FORMS.join(" and ");
    let mut replies = vec![
        json!({ "status": 500, "message": said, "headers": { "Retry-After": "0" } }),
        json!({ "status": 400, "message": format!("bad header: Bearer {said}") }),
        json!({ "status": 403, "message": said }),
        json!({ "status": 404, "message": said }),
        json!({ "pieces": ["your key is ", &KEY[..half], &KEY[half..], " or ", &said], "usage": usage }),
        json!({ "reasoning": said, "pieces": [format!("ends with {}", &KEY[..half])], "usage": usage }),
        json!({ "pieces": [], "usage": usage,
            "calls": [{ "id": "c1", "name": "fs__list", "arguments": { "path": said } }] }),
        json!({ "pieces": ["done"], "usage": usage }),
    ];
    if kind != "gemini" {
        let bad = json!([{ "id": "c1", "name": "fs__list", "arguments": format!("{{\"path\": {said}") }]);
        replies.push(json!({ "calls": bad, "usage": usage }));
        replies.push(json!({ "pieces": ["done"], "usage": usage }));
    }
    // At the end: these are tried again until nothing is left of the script.
    replies.push(json!({ "pieces": ["Half", said], "error_after": 2, "message": said }));
    replies.push(json!({ "frames": [format!("data: {{\"error\": {{\"message\": \"{said}\"}}}}\n\n")] }));
    replies.push(json!({ "frames": [format!("data: {said}\n\n")] }));
    replies
}

#[test]
fn a_key_is_nowhere_whatever_a_provider_does_with_it() {
    for kind in ["openai", "anthropic", "gemini"] {
        let lab = Lab::new();
        let replies = leaks(kind);
        let server = Server::start(&lab, kind_name(kind), &Value::from(replies.clone()));
        provider(&lab, &server, "lab", kind);
        let mut outputs = Vec::new();
        let mut run = |args: &[&str]| {
            let ran = mycel(&lab, args);
            find(&format!("the output of {args:?} ({kind})"), format!("{}\n{}", ran.out, ran.err).as_bytes());
            assert!((0..=8).contains(&ran.code), "{args:?} ended with {}:\n{}", ran.code, ran.err);
            outputs.push(ran.out.len());
            ran
        };
        for n in 0..replies.len() {
            // Another question each time: the answer to the same one is kept.
            let goal = format!("say something about moss {n}");
            let mut args = vec!["run", "--model", "lab", "--autonomy", "full", &goal];
            args.extend([["-v"], ["--json"], ["-q"]][n % 3]);
            run(&args);
            if server.requests().len() >= replies.len() {
                break;
            }
        }
        assert!(server.requests().len() >= replies.len(), "{kind}: the whole script was played");
        let header = server.requests()[0]["headers"].to_string();
        assert!(header.contains(KEY), "{kind}: it was sent where it belongs");
        for args in [
            &["show", "last", "--full", "--events"][..],
            &["--json", "show", "last", "--full", "--events"],
            &["replay", "last"],
            &["audit", "export"],
            &["config", "show", "--origin"],
            &["provider", "list"],
            &["provider", "test", "-v", "lab"],
            &["--json", "provider", "test", "lab"],
            &["vault", "list"],
            &["--json", "vault", "list"],
            &["runs"],
            &["doctor"],
        ] {
            run(args);
        }
        assert!(outputs.iter().sum::<usize>() > 10_000, "there was something to look at");
        assert!(find_in_folder(&lab.home()) > 5, "there were files to look at");
    }
}

fn kind_name(kind: &str) -> &'static str {
    match kind {
        "anthropic" => "anthropic",
        "gemini" => "gemini",
        _ => "openai",
    }
}

#[test]
fn a_wrong_key_is_not_told() {
    let lab = Lab::new();
    let server = Server::start(&lab, "anthropic", &json!([]));
    let url = format!("http://127.0.0.1:{}/v1", server.port);
    let args =
        ["provider", "add", "lab", "--kind", "anthropic", "--url", &url, "--model", "test-model", "--key"];
    mycel_with(&lab, &args, "sk-not-the-right-one").expect(0);
    let ran = mycel(&lab, &["provider", "test", "lab"]).expect(1);
    assert!(
        unwrapped(&ran.out).contains("refused the key (401)")
            && unwrapped(&ran.out).contains("the vault for lab"),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains("sk-not"), "{}", ran.out);
    // The second time it replaces the first, and works.
    provider(&lab, &server, "lab", "anthropic");
    let models = mycel(&lab, &["provider", "models", "lab"]).expect(0);
    assert_eq!(models.out.trim(), "test-model");
}

#[test]
fn a_key_goes_to_its_provider_and_to_no_other() {
    let lab = Lab::new();
    let answers: Vec<Value> =
        (0..4).map(|_| json!({ "pieces": ["ok"], "usage": { "in": 10, "out": 1, "cached": 4 } })).collect();
    let server = Server::start(&lab, "openai", &Value::from(answers));
    provider(&lab, &server, "lab", "openai");
    let url = format!("http://127.0.0.1:{}/v1", server.port);
    mycel(&lab, &["provider", "add", "other", "--url", &url, "--model", "test-model"]).expect(0);
    let sent = || server.requests().last().expect("a request")["headers"].to_string().contains(KEY);
    let ran = mycel(&lab, &["provider", "test", "lab"]).expect(0);
    assert!(sent() && unwrapped(&ran.out).contains("11 tokens, no money"), "{}", ran.out);
    mycel(&lab, &["provider", "test", "other"]).expect(0);
    assert!(!sent(), "another provider at the same address");
    mycel(&lab, &["provider", "test", &format!("lab@{url}:test-model")]).expect(0);
    assert!(!sent(), "an address that was typed");
    // One that is called like the provider, and is for somebody else.
    mycel_with(&lab, &["vault", "set", "lab", "--for", "tool:net.http_request"], KEY).expect(0);
    let ran = mycel(&lab, &["provider", "test", "lab"]).expect(1);
    assert!(unwrapped(&ran.out).contains("rule vault-scope"), "{}", ran.out);
    mycel(&lab, &["provider", "rm", "lab"]).expect(0);
    assert!(
        mycel(&lab, &["vault", "list"]).expect(0).out.contains("net.http_request"),
        "not its own, so it stays"
    );
}

#[test]
fn a_locked_vault_hinders_only_what_needs_it() {
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([{ "pieces": ["unlocked"] }, { "pieces": ["again"] }]));
    let passphrase = "four words of mine";
    let seen = lab.in_terminal(
        &["vault", "init"],
        &[("New passphrase: ", &format!("{passphrase}\n")), ("again: ", &format!("{passphrase}\n"))],
    );
    assert!(seen.contains("sealed by a passphrase") && !seen.contains("four words"), "{seen}");
    let url = format!("http://127.0.0.1:{}/v1", server.port);
    let add = ["provider", "add", "lab", "--url", &url, "--model", "test-model", "--key"];
    let typed = format!("{passphrase}\n");
    let seen = lab.in_terminal(&add, &[("of the vault: ", &typed), ("key of lab: ", &format!("{KEY}\n"))]);
    assert!(!seen.contains("canary") && !seen.contains("four words"), "{seen}");
    mycel(&lab, &["config", "set", "run.model", "lab"]).expect(0);
    mycel(&lab, &["run", "list files"]).expect(0);
    let ran = mycel(&lab, &["run", "say something about moss"]);
    assert!(
        ran.words().contains("the vault is locked") && ran.words().contains("mycel vault unlock"),
        "{}",
        ran.err
    );
    assert!(server.requests().is_empty());
    let seen = lab.in_terminal(&["run", "say something about moss"], &[("of the vault: ", &typed)]);
    assert!(seen.contains("unlocked"), "{seen}");
    assert!(server.requests()[0]["headers"].to_string().contains(KEY));
    find_in_folder(&lab.home());
}

#[test]
fn a_process_that_holds_a_key_leaves_no_core_image() {
    use rustix::process::{Pid, Resource, Rlimit, Signal, kill_process, prlimit};
    let lab = Lab::new();
    let server = Server::start(&lab, "openai", &json!([{ "pieces": ["Half ", "x"], "hang_after": 1 }]));
    provider(&lab, &server, "lab", "openai");
    let mut child = lab
        .command(&["run", "--model", "lab", "say something about moss"])
        .env_remove("LAB_KEY")
        .spawn()
        .expect("it runs");
    server.wait_for(1);
    let proc = Path::new("/proc").join(child.id().to_string());
    let limits = fs::read_to_string(proc.join("limits")).expect("its limits");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("a line");
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"]);
    let pid = Pid::from_child(&child);
    let unlimited = Rlimit { current: None, maximum: None };
    if prlimit(Some(pid), Resource::Core, unlimited).is_err() {
        // Whoever is not root cannot lift the limit, and sees that what the process holds is not theirs to look at.
        let owner = fs::metadata(proc.join("mem")).expect("its memory").uid();
        assert_eq!(owner, 0, "not dumpable");
    }
    kill_process(pid, Signal::ABORT).expect("a signal");
    let status = child.wait().expect("its end");
    assert_eq!((status.signal(), status.core_dumped()), (Some(Signal::ABORT.as_raw()), false));
}
