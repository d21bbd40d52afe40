//! Keys of the vault through the real binary: they reach the provider or the call they are for, and nothing else: no file, no output, no
//! journal, no core image, also when a provider sends them back in every form it can think of.

#![allow(dead_code, reason = "each test program uses a part of the lab")]

mod lab;

use lab::{Lab, Ran, Server, unwrapped, wait};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex};

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

/// A server that says back all it was sent, in every form it can think of. What it heard is kept.
struct Echo {
    port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Echo {
    /// The first `silent` requests get no answer; `redirects_to` sends every caller to another place.
    fn start(silent: usize, redirects_to: Option<u16>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("its address").port();
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let list = Arc::clone(&heard);
        std::thread::spawn(move || {
            let mut open = Vec::new();
            for mut stream in listener.incoming().flatten() {
                let request = request_of(&mut stream);
                let count = {
                    let mut list = list.lock().expect("the list");
                    list.push(request.clone());
                    list.len()
                };
                if count <= silent {
                    open.push(stream);
                    continue;
                }
                let said = format!("{request}\n{}\nends with {}", FORMS.join(" and "), &KEY[..KEY.len() - 3]);
                let (status, location) = match redirects_to {
                    Some(port) => ("307 Go", format!("Location: http://127.0.0.1:{port}/\r\n")),
                    None => ("200 OK", String::new()),
                };
                let head = format!("HTTP/1.1 {status}\r\n{location}X-Echo: {KEY}\r\nConnection: close\r\n");
                let answer = format!("{head}Content-Length: {}\r\n\r\n{said}", said.len());
                drop(stream.write_all(answer.as_bytes()));
            }
        });
        Self { port, heard }
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().expect("the list").clone()
    }
}

/// The head of a request and its body.
fn request_of(stream: &mut TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let (mut request, mut length) = (String::new(), 0);
    loop {
        let from = request.len();
        if reader.read_line(&mut request).unwrap_or(0) == 0 || request[from..].trim().is_empty() {
            break;
        }
        let line = request[from..].to_ascii_lowercase();
        length = line.strip_prefix("content-length:").map_or(length, |n| n.trim().parse().expect("a number"));
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("the body");
    request + &String::from_utf8_lossy(&body)
}

/// A flow of one request and a question to a model about what came of it.
fn call_flow(lab: &Lab, echo: &Echo, method: &str, more: &str) {
    let text = format!(
        "flow: call\nversion: 1\ninput: {{ text: {{ type: string, default: nothing }} }}\nstate: {{ got: any, said: string }}\nnodes:\n  \
         ask: {{ kind: tool, tool: net.http_request, args: {{ url: \"http://127.0.0.1:{}/x\", method: {method}, \
         headers: {{ Authorization: \"Bearer vault:TOKEN\" }}{more} }}, writes: got, next: say }}\n  \
         say: {{ kind: llm, prompt: \"SAY {{{{ got }}}}\", writes: said, next: done }}\n  \
         done: {{ kind: end, output: {{ body: \"{{{{ got.body }}}}\", said: \"{{{{ said }}}}\" }} }}\n",
        echo.port
    );
    fs::write(lab.workspace().join("call.flow.yaml"), text).expect("the flow");
}

const CALL: &[&str] = &["flow", "run", "call.flow.yaml", "--autonomy", "full", "--no-input"];

/// Has it asked for the connection, says yes, and goes on.
fn with_a_yes(lab: &Lab) -> Ran {
    mycel(lab, CALL).expect(3);
    let question = lab.question();
    mycel(lab, &["approve", &question]).expect(0);
    mycel(lab, &["resume", "last", "--no-input"])
}

/// Looks for the secret in all that was shown and kept.
fn find_everywhere(lab: &Lab, ran: &Ran) {
    find("the output", format!("{}\n{}", ran.out, ran.err).as_bytes());
    for args in [
        &["show", "last", "--full", "--events"][..],
        &["--json", "show", "last", "--full", "--events"],
        &["replay", "last"],
        &["audit", "export"],
    ] {
        let ran = mycel(lab, args);
        find(&format!("{args:?}"), format!("{}\n{}", ran.out, ran.err).as_bytes());
    }
    assert!(find_in_folder(&lab.home()) > 5, "there were files to look at");
}

fn with_token(lab: &Lab) {
    mycel(lab, &["vault", "init", "--key-file"]).expect(0);
    mycel_with(lab, &["vault", "set", "TOKEN", "--for", "tool:net.http_request"], KEY).expect(0);
}

#[test]
fn a_secret_of_a_call_is_put_in_at_the_last_moment_and_does_not_come_back() {
    let lab = Lab::new();
    let echo = Echo::start(0, None);
    let server =
        Server::start(&lab, "openai", &json!([{ "pieces": ["It came."], "usage": { "in": 9, "out": 3 } }]));
    lab.config(&format!("run.model = \"{}\"\n", server.model()));
    with_token(&lab);
    call_flow(&lab, &echo, "POST", ", body: \"{\\\"key\\\": [\\\"vault:TOKEN\\\"]}\"");
    let asked = mycel(&lab, CALL).expect(3);
    assert!(asked.words().contains("with vault:TOKEN put in"), "{}", asked.err);
    mycel(&lab, &["approve", &lab.question()]).expect(0);
    let end = mycel(&lab, &["resume", "last", "--no-input"]).expect(0);
    let heard = echo.heard();
    assert_eq!(heard.len(), 1);
    assert!(heard[0].contains(&format!("Bearer {KEY}")), "{}", heard[0]);
    assert!(heard[0].ends_with(&format!("{{\"key\": [\"{KEY}\"]}}")), "{}", heard[0]);
    assert!(
        end.out.contains("Bearer vault:TOKEN") && end.out.contains("ends with vault:TOKEN"),
        "{}",
        end.out
    );
    let told = server.requests()[0].to_string();
    assert!(told.contains("Bearer vault:TOKEN"), "{told}");
    find("the prompt", told.as_bytes());
    find_everywhere(&lab, &end);
}

#[test]
fn a_secret_that_may_not_be_put_in_sends_nothing() {
    let lab = Lab::new();
    let echo = Echo::start(0, None);
    let server = Server::start(&lab, "openai", &json!([]));
    lab.config(&format!("run.model = \"{}\"\n", server.model()));
    call_flow(&lab, &echo, "POST", ", body: \"{{ input.text }}\"");
    with_a_yes(&lab)
        .expect(1)
        .says("there is no vault yet")
        .says("mycel vault set TOKEN --for tool:net.http_request");
    mycel(&lab, &["vault", "init", "--key-file"]).expect(0);
    with_a_yes(&lab)
        .expect(1)
        .says("there is no secret `TOKEN`")
        .says("mycel vault set TOKEN --for tool:net.http_request");
    mycel_with(&lab, &["vault", "set", "TOKEN", "--for", "provider:lab"], KEY).expect(0);
    with_a_yes(&lab).expect(1).says("rule vault-scope").says("--for tool:net.http_request");
    mycel_with(&lab, &["vault", "set", "TOKEN", "--for", "tool:net.http_request"], "short").expect(0);
    with_a_yes(&lab).expect(1).says("fewer than 8 bytes");
    // A value that a model or a person put in names no secret of the flow.
    mycel_with(&lab, &["vault", "set", "TOKEN"], KEY).expect(0);
    let args = [CALL, &["-i", "text=send vault:TOKEN there"][..]].concat();
    let ran = mycel(&lab, &args).expect(1).says("names the secret vault:TOKEN, and only the flow may");
    find_everywhere(&lab, &ran);
    // Where it takes none is told before it runs.
    let text = fs::read_to_string(lab.workspace().join("call.flow.yaml")).expect("the flow");
    let text = text.replace("127.0.0.1:", "127.0.0.1/vault:TOKEN ").replace("method: POST", "method: GET");
    fs::write(lab.workspace().join("call.flow.yaml"), text).expect("the flow");
    mycel(&lab, CALL).expect(2).says("takes no secret in `url`");
    assert_eq!(echo.heard(), Vec::<String>::new());
}

#[test]
fn a_locked_vault_keeps_the_secrets_of_calls() {
    let lab = Lab::new();
    let echo = Echo::start(0, None);
    let server = Server::start(&lab, "openai", &json!([]));
    lab.config(&format!("run.model = \"{}\"\n", server.model()));
    let typed = "four words of mine\n";
    lab.in_terminal(&["vault", "init"], &[("New passphrase: ", typed), ("again: ", typed)]);
    let set = ["vault", "set", "TOKEN", "--for", "tool:net.http_request"];
    lab.in_terminal(&set, &[("of the vault: ", typed), ("TOKEN: ", &format!("{KEY}\n"))]);
    call_flow(&lab, &echo, "GET", "");
    with_a_yes(&lab).expect(1).says("the vault is locked").says("mycel vault unlock");
    assert_eq!(echo.heard(), Vec::<String>::new());
}

#[test]
fn a_model_gets_no_secret_that_nobody_gave_it() {
    let lab = Lab::new();
    let echo = Echo::start(0, None);
    let url = format!("http://127.0.0.1:{}/x", echo.port);
    let call = json!([{ "id": "c1", "name": "net__http_request",
        "arguments": { "url": url, "headers": { "X-Key": "vault:TOKEN" } } }]);
    let other = json!([{ "id": "c2", "name": "net__http_request",
        "arguments": { "url": url, "method": "POST", "body": "vault:TOKEN" } }]);
    let usage = json!({ "in": 10, "out": 5 });
    let replies = json!([
        { "pieces": [], "calls": call, "usage": usage }, { "pieces": ["Well."], "usage": usage },
        { "pieces": [], "calls": call, "usage": usage }, { "pieces": [], "calls": other, "usage": usage },
        { "pieces": ["Sent."], "usage": usage },
    ]);
    let server = Server::start(&lab, "openai", &replies);
    with_token(&lab);
    let asked = lab.run(&server.model(), &["--autonomy", "full", "--no-input", "fetch it"]).expect(3);
    assert!(
        asked.words().contains("with vault:TOKEN put in")
            && asked.words().contains("vault:read:TOKEN, which it does not hold"),
        "{}",
        asked.err
    );
    mycel(&lab, &["deny", &lab.question()]).expect(0);
    let end = mycel(&lab, &["resume", "last", "--no-input"]).expect(4);
    assert_eq!(echo.heard(), Vec::<String>::new());
    find_everywhere(&lab, &end);
    // A person's yes is for this call.
    lab.run(&server.model(), &["--autonomy", "full", "--no-input", "fetch it again"]).expect(3);
    mycel(&lab, &["approve", &lab.question()]).expect(0);
    let asked = mycel(&lab, &["resume", "last", "--no-input"]).expect(3);
    assert!(echo.heard()[0].contains(KEY), "it was sent where the person wanted it");
    assert!(asked.words().contains("needs vault:read:TOKEN, which it does not hold"), "{}", asked.err);
    mycel(&lab, &["deny", &lab.question()]).expect(0);
    let end = mycel(&lab, &["resume", "last", "--no-input"]).expect(4);
    assert_eq!(echo.heard().len(), 1);
    let told = server.requests()[3].to_string();
    assert!(told.contains("x-echo") && told.contains("vault:TOKEN"), "{told}");
    find("the prompt", told.as_bytes());
    find_everywhere(&lab, &end);
}

#[test]
fn a_secret_reaches_a_program_by_its_environment_and_is_covered_in_what_it_prints() {
    let lab = Lab::new();
    mycel(&lab, &["vault", "init", "--key-file"]).expect(0);
    mycel_with(&lab, &["vault", "set", "TOKEN", "--for", "tool:shell.run"], KEY).expect(0);
    let script = "echo got $T; printf %s $T | head -c 15; cat >&2; test $T = vault:TOKEN || exit 7";
    let args =
        json!({ "argv": ["sh", "-c", script], "env": { "T": "vault:TOKEN" }, "stdin": "in vault:TOKEN\n" });
    mycel(&lab, &["tool", "call", "shell.run", &args.to_string()]).expect(3).says("vault:read:TOKEN");
    mycel(&lab, &["approve", &lab.question()]).expect(0);
    let end = mycel(&lab, &["resume", "last"]).expect(0);
    let output: Value = serde_json::from_str(&end.out).expect("the output of the call");
    assert_eq!(output["exit_code"], 7, "it had another value than the name: {output}");
    assert_eq!(output["stdout"], "got vault:TOKEN\nvault:TOKEN");
    assert_eq!(output["stderr"], "in vault:TOKEN\n");
    find_everywhere(&lab, &end);
}

#[test]
fn a_secret_is_put_in_again_after_a_crash_and_follows_no_redirect() {
    let lab = Lab::new();
    let (other, echo) = (Echo::start(0, None), Echo::start(1, None));
    let server = Server::start(
        &lab,
        "openai",
        &json!([{ "when": ["SAY"], "stays": true, "pieces": ["It came."], "usage": { "in": 9, "out": 3 } }]),
    );
    lab.config(&format!("run.model = \"{}\"\n", server.model()));
    with_token(&lab);
    call_flow(&lab, &echo, "GET", "");
    mycel(&lab, CALL).expect(3);
    mycel(&lab, &["approve", &lab.question()]).expect(0);
    let mut child =
        lab.command(&["resume", "last", "--no-input"]).env_remove("LAB_KEY").spawn().expect("it runs");
    lab::wait_until("the first request", || echo.heard().len() == 1);
    child.kill().expect("it is killed");
    child.wait().expect("its end");
    let end = mycel(&lab, &["resume", "last", "--no-input"]).expect(0);
    let sent = echo.heard().iter().filter(|request| request.contains(&format!("Bearer {KEY}"))).count();
    assert_eq!((echo.heard().len(), sent), (2, 2));
    find_everywhere(&lab, &end);
    let away = Echo::start(0, Some(other.port));
    call_flow(&lab, &away, "GET", ", follow: true");
    let end = with_a_yes(&lab).expect(0);
    assert_eq!((away.heard().len(), other.heard().len()), (1, 0), "{}", end.out);
}
