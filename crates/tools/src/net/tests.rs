//! The family against a real server on this machine, and a real proxy in front of it.

use super::*;
use crate::test_port::{Folder, TestPort, call, probe, run_with};
use crate::tool::{AnyTool, Probed, Progress};
use mycel_abi::{Digest, UndoItem};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A server that answers every request by its path and remembers the heads it got.
struct Server {
    port: u16,
    heads: Arc<Mutex<Vec<String>>>,
}

const CONTENT: &[u8] = b"0123456789abcdef";

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&heads);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let seen = Arc::clone(&seen);
                std::thread::spawn(move || drop(serve(stream, port, &seen)));
            }
        });
        Self { port, heads }
    }
    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
    fn last(&self) -> String {
        self.heads.lock().unwrap().last().cloned().unwrap_or_default()
    }
}

/// Head and body of one request.
fn request(stream: &mut BufReader<TcpStream>) -> std::io::Result<(String, Vec<u8>)> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    let length =
        head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body)?;
    Ok((head, body))
}

fn serve(stream: TcpStream, port: u16, seen: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut out = stream.try_clone()?;
    let mut stream = BufReader::new(stream);
    let (head, body) = request(&mut stream)?;
    seen.lock().unwrap().push(head.clone());
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    let to = |location: &str| {
        format!(
            "HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )
    };
    let answer = |kind: &str, body: &[u8]| {
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        [head.as_bytes(), body].concat()
    };
    match path.as_str() {
        "/text" => out.write_all(&answer("text/plain", "h\u{e9}llo".as_bytes())),
        "/echo" => out.write_all(&answer("text/plain", &body)),
        "/binary" => out.write_all(&answer("image/x", &[0, 255, 1])),
        "/missing" => {
            out.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnope")
        }
        "/loop" => out.write_all(to("/loop").as_bytes()),
        "/go" => out.write_all(to("text").as_bytes()),
        "/away" => out.write_all(to(&format!("http://localhost:{port}/text")).as_bytes()),
        "/cut" => out.write_all(
            b"HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 16\r\nConnection: close\r\n\r\n01234567",
        ),
        "/hang" => stream.read_exact(&mut [0]),
        "/file" => file(&head, &mut out),
        _ => out.write_all(b"garbage\r\n\r\n"),
    }
}

/// The content, from where the request wants it.
fn file(head: &str, out: &mut TcpStream) -> std::io::Result<()> {
    let head = head.to_lowercase();
    let start: Option<usize> =
        head.lines().find_map(|line| line.strip_prefix("range: bytes=")?.strip_suffix('-')?.parse().ok());
    let same =
        head.lines().find_map(|line| line.strip_prefix("if-range: ")).is_none_or(|tag| tag == "\"v1\"");
    let (status, range, content) = match start {
        Some(start) if same => {
            let last = CONTENT.len() - 1;
            (
                "206 Partial Content",
                format!("Content-Range: bytes {start}-{last}/{}\r\n", CONTENT.len()),
                &CONTENT[start..],
            )
        }
        Some(_) | None => ("200 OK", String::new(), CONTENT),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nETag: \"v1\"\r\n{range}Content-Length: {}\r\nConnection: close\r\n\r\n",
        content.len()
    );
    out.write_all(head.as_bytes())?;
    out.write_all(content)
}

/// An egress proxy that grants one port of this machine and knows one name.
fn proxy(granted: u16) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || drop(relay(stream, granted)));
        }
    });
    format!("http://127.0.0.1:{port}")
}

fn relay(stream: TcpStream, granted: u16) -> std::io::Result<()> {
    let mut client = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    let (head, _) = request(&mut reader)?;
    let mut words = head.split(' ');
    let (verb, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let say = |status: &str, body: &str| {
        format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
    };
    match (verb, target) {
        ("RESOLVE", "known.test") => client.write_all(&say("200 OK", "10.0.0.1\n::2\n")),
        ("RESOLVE", "nothing.test") => client.write_all(&say("404 Not Found", "no such name")),
        ("PING", "known.test") => client.write_all(&say("200 OK", "10.0.0.1 1500\n")),
        ("PING", "silent.test") => client.write_all(&say("504 Gateway Timeout", "")),
        ("CONNECT", _) if target.ends_with(&format!(":{granted}")) => {
            match TcpStream::connect(("127.0.0.1", granted)) {
                Ok(server) => tunnel(client, reader, server),
                Err(_) => client.write_all(&say("502 Bad Gateway", "connection refused")),
            }
        }
        _ => client.write_all(&say("403 Forbidden", "not granted")),
    }
}

fn tunnel(
    mut client: TcpStream,
    mut reader: BufReader<TcpStream>,
    mut server: TcpStream,
) -> std::io::Result<()> {
    client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
    let mut back = server.try_clone()?;
    let forward = std::thread::spawn(move || {
        let _ = std::io::copy(&mut reader, &mut server);
        let _ = server.shutdown(std::net::Shutdown::Write);
    });
    std::io::copy(&mut back, &mut client)?;
    client.shutdown(std::net::Shutdown::Both)?;
    drop(forward);
    Ok(())
}

fn through(tool: &dyn AnyTool, args: Value, proxy: &str) -> Result<Value, mycel_abi::ToolFailure> {
    let folder = Folder::new("net");
    run_with(tool, args, &folder.at(), Some(proxy), &mut TestPort::default())
}

#[test]
fn a_request_brings_status_headers_and_body() {
    let (server, folder) = (Server::start(), Folder::new("net"));
    let get = |path: &str| {
        call(&http_request::NetHttpRequest, json!({"url": server.url(path)}), &folder.at()).unwrap()
    };
    let text = get("/text");
    assert_eq!(
        (&text["status"], &text["body"], &text["content_type"]),
        (&json!(200), &json!("h\u{e9}llo"), &json!("text/plain"))
    );
    let missing = get("/missing");
    assert_eq!((&missing["status"], &missing["body"]), (&json!(404), &json!("nope")));
    assert_eq!(get("/binary")["body_base64"], "AP8B");
    let moved = get("/go");
    assert_eq!((&moved["body"], &moved["redirects"]), (&json!("h\u{e9}llo"), &json!([server.url("/go")])));

    let args = json!({"url": server.url("/text"), "max_bytes": 2});
    let cut = call(&http_request::NetHttpRequest, args, &folder.at()).unwrap();
    assert_eq!((&cut["body"], &cut["cut"]), (&json!("h"), &json!(true)), "half a character is left out");

    let args =
        json!({"url": server.url("/echo"), "method": "POST", "body": "ping", "headers": {"X-One": "1"}});
    assert_eq!(call(&http_request::NetHttpRequest, args, &folder.at()).unwrap()["body"], "ping");
    assert!(server.last().to_lowercase().contains("x-one: 1"));
}

#[test]
fn a_request_that_fails_says_why() {
    let (server, folder) = (Server::start(), Folder::new("net"));
    let check = |path: &str, kind: &str, part: &str| {
        let args = json!({"url": server.url(path), "timeout_ms": 2000});
        let failure = call(&http_request::NetHttpRequest, args, &folder.at()).unwrap_err();
        assert_eq!(failure.kind, kind, "{path}: {failure}");
        assert!(failure.message.contains(part) && failure.hint.is_some(), "{path}: {failure:?}");
    };
    check("/loop", "net", "more than 5 times");
    check("/away", "net", "another server");
    check("/cut", "net", "asking");
    check("/other", "net", "asking");
    let args = json!({"url": server.url("/hang"), "timeout_ms": 200});
    assert_eq!(call(&http_request::NetHttpRequest, args, &folder.at()).unwrap_err().kind, "timed_out");
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let args = json!({"url": format!("http://127.0.0.1:{closed}/")});
    let failure = call(&http_request::NetHttpRequest, args, &folder.at()).unwrap_err();
    assert_eq!(failure.kind, "net");
    assert!(failure.hint.unwrap().contains(&format!("net:connect:127.0.0.1:{closed}")));
}

#[test]
fn a_request_is_assessed_by_what_it_does() {
    let folder = Folder::new("net");
    let check = |args: Value, expect: &str| {
        let got = match AnyTool::assess(&http_request::NetHttpRequest, &args, &folder.at()) {
            Ok(a) => format!("{} {} {} {:?}", a.summary, a.risk, a.effect, a.needs),
            Err(failure) => failure.kind,
        };
        assert_eq!(got, expect, "{args}");
    };
    check(json!({"url": "https://h/x"}), "GET https://h/x medium pure [net:connect:h:443]");
    check(json!({"url": "http://h/", "method": "POST"}), "POST http://h/ high opaque [net:connect:h:80]");
    check(json!({"url": "http://h/", "method": "DELETE"}), "DELETE http://h/ high keyed [net:connect:h:80]");
    let keyed = json!({"url": "http://h/", "method": "POST", "headers": {"Idempotency-Key": "k"}});
    check(keyed, "POST http://h/ high keyed [net:connect:h:80]");
    check(json!({"url": "file:///etc/passwd"}), "bad_args");
    check(json!({"url": "http://h/", "body": "x"}), "bad_args");
    check(json!({"url": "http://h/", "headers": {"Host": "other"}}), "bad_args");
    check(json!({"url": "http://h/", "headers": {"A": "b\r\nC: d"}}), "bad_args");
    let secret = json!({"url": "http://h/", "headers": {"Authorization": "Bearer 123"}});
    let assessed = AnyTool::assess(&http_request::NetHttpRequest, &secret, &folder.at()).unwrap();
    assert_eq!(assessed.preview, ["Authorization: ***"]);
}

#[test]
fn the_proxy_decides_what_is_reached() {
    let (server, closed) =
        (Server::start(), TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port());
    let granting = proxy(server.port);
    let got = through(&http_request::NetHttpRequest, json!({"url": server.url("/away")}), &granting).unwrap();
    assert_eq!(got["body"], "h\u{e9}llo", "a redirect to a granted host is followed");
    let failure =
        through(&http_request::NetHttpRequest, json!({"url": "http://other.test/"}), &granting).unwrap_err();
    assert_eq!(failure.kind, "net");
    assert!(failure.hint.unwrap().contains("net:connect:other.test:80"));

    let port = |host: &str, port: u16, proxy: &str| {
        through(&port_check::NetPortCheck, json!({"host": host, "port": port}), proxy)
    };
    assert_eq!(port("localhost", server.port, &granting).unwrap()["state"], "open");
    assert_eq!(port("localhost", closed, &proxy(closed)).unwrap()["state"], "closed");
    assert_eq!(port("other.test", 1, &granting).unwrap_err().kind, "net");
    let folder = Folder::new("net");
    let direct = json!({"host": "127.0.0.1", "port": server.port});
    assert_eq!(call(&port_check::NetPortCheck, direct, &folder.at()).unwrap()["open"], true);

    let lookup = |host: &str| through(&dns_lookup::NetDnsLookup, json!({"host": host}), &granting);
    assert_eq!(lookup("known.test").unwrap()["addresses"], json!(["10.0.0.1", "::2"]));
    assert_eq!(lookup("nothing.test").unwrap_err().kind, "not_found");
    assert_eq!(lookup("refused.test").unwrap_err().kind, "net");
    let ping = |host: &str| through(&ping::NetPing, json!({"host": host, "count": 2}), &granting);
    let answered = ping("known.test").unwrap();
    assert_eq!((&answered["received"], &answered["avg_us"]), (&json!(2), &json!(1500)));
    assert_eq!(ping("silent.test").unwrap()["received"], 0);
    assert_eq!(ping("refused.test").unwrap_err().kind, "net");
    assert_eq!(call(&ping::NetPing, json!({"host": "x"}), &folder.at()).unwrap_err().kind, "net");
}

#[test]
fn a_download_is_whole_or_not_there() {
    let (server, folder) = (Server::start(), Folder::new("load"));
    let at = folder.at();
    let hash = Digest::of(CONTENT);
    let args = json!({"url": server.url("/file"), "to": "f", "sha256": hash.as_str().to_uppercase()});
    let mut port = TestPort::default();
    assert_eq!(probe(&download::NetDownload, args.clone(), &Value::Null, &at), Probed::NotHappened);
    let output = run_with(&download::NetDownload, args.clone(), &at, None, &mut port).unwrap();
    assert_eq!((&output["bytes"], &output["sha256"]), (&json!(16), &json!(hash.as_str())));
    assert_eq!(std::fs::read(folder.0.join("f")).unwrap(), CONTENT);
    let path = folder.0.join("f").display().to_string();
    assert_eq!(port.prepared[0].0.items, [UndoItem::Remove { path, written: Some(hash) }]);
    assert!(matches!(port.progress.last(), Some(Progress::Count { done: 16, total: 16, .. })));
    assert!(matches!(
        probe(&download::NetDownload, args.clone(), &port.prepared[0].1, &at),
        Probed::Happened(_)
    ));
    assert_eq!(call(&download::NetDownload, args, &at).unwrap_err().kind, "exists");

    let check = |path: &str, more: Value, kind: &str| {
        let mut args = json!({"url": server.url(path), "to": "g"});
        args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        assert_eq!(call(&download::NetDownload, args, &at).unwrap_err().kind, kind, "{path}");
        assert!(!folder.0.join("g").exists(), "{path}");
    };
    check("/file", json!({"sha256": "0".repeat(64)}), "wrong_hash");
    check("/missing", json!({}), "http");
    check("/loop", json!({}), "net");
    check("/file", json!({"max_bytes": 5}), "too_large");
    check("/file", json!({"sha256": "xyz"}), "bad_args");
    check("/file", json!({"to": "no/such/g"}), "not_found");
    assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 1, "nothing is left behind");
}

#[test]
fn a_cut_download_is_gone_on_with() {
    let (server, folder) = (Server::start(), Folder::new("load"));
    let at = folder.at();
    let failure =
        call(&download::NetDownload, json!({"url": server.url("/cut"), "to": "f"}), &at).unwrap_err();
    assert_eq!(failure.kind, "net", "{failure}");
    assert!(!folder.0.join("f").exists());
    let args = json!({"url": server.url("/file"), "to": "f", "resume": true});
    let output = call(&download::NetDownload, args.clone(), &at).unwrap();
    assert_eq!((&output["resumed_from"], &output["bytes"]), (&json!(8), &json!(16)));
    assert_eq!(std::fs::read(folder.0.join("f")).unwrap(), CONTENT);

    // Another version on the server: what is there is thrown away.
    folder.write(".g.part", "other bytes");
    folder.write(".g.part-version", "\"v0\"");
    let args = json!({"url": server.url("/file"), "to": "g", "resume": true});
    assert_eq!(call(&download::NetDownload, args, &at).unwrap()["resumed_from"], 0);
    assert_eq!(std::fs::read(folder.0.join("g")).unwrap(), CONTENT);
}

#[test]
fn a_replaced_file_can_come_back() {
    let (server, folder) = (Server::start(), Folder::new("load"));
    folder.write("f", "old");
    let mut port = TestPort::default();
    let args = json!({"url": server.url("/file"), "to": "f", "overwrite": true});
    run_with(&download::NetDownload, args, &folder.at(), None, &mut port).unwrap();
    let saved = matches!(&port.prepared[0].0.items[..], [UndoItem::RestoreFile { content, bytes: 3, .. }] if *content == Digest::of(b"old"));
    assert!(saved, "{:?}", port.prepared);
}

#[test]
#[cfg(target_os = "linux")]
fn a_listening_socket_is_found_with_its_owner() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let folder = Folder::new("net");
    let output =
        call(&connections::NetConnections, json!({"listening": true, "port": port}), &folder.at()).unwrap();
    assert_eq!(output["total"], 1, "{output}");
    let row = &output["connections"][0];
    assert_eq!((&row["state"], &row["pid"]), (&json!("listen"), &json!(std::process::id())));
    assert_eq!((&row["local"], &row["remote"]), (&json!(format!("127.0.0.1:{port}")), &json!("*:*")));
}

#[test]
fn the_sandboxs_own_proxy_is_understood() {
    let server = Server::start();
    let rule = format!("127.0.0.1:{}", server.port).parse().unwrap();
    let egress = mycel_sandbox::Egress::start(vec![rule]).unwrap();
    egress.open_loopback().unwrap();
    let proxy = format!("http://127.0.0.1:{}", egress.port());
    let got = through(&http_request::NetHttpRequest, json!({"url": server.url("/text")}), &proxy).unwrap();
    assert_eq!(got["body"], "h\u{e9}llo");
    let check = |tool: &dyn AnyTool, args: Value| through(tool, args, &proxy);
    let open = check(&port_check::NetPortCheck, json!({"host": "127.0.0.1", "port": server.port})).unwrap();
    assert_eq!(open["state"], "open");
    let refused = check(&port_check::NetPortCheck, json!({"host": "127.0.0.1", "port": 1})).unwrap_err();
    assert!(refused.hint.unwrap().contains("net:connect:127.0.0.1:1"));
    let found = check(&dns_lookup::NetDnsLookup, json!({"host": "127.0.0.1"})).unwrap();
    assert_eq!(found["addresses"], json!(["127.0.0.1"]));
    assert_eq!(check(&dns_lookup::NetDnsLookup, json!({"host": "other.test"})).unwrap_err().kind, "net");
    let failure = check(&http_request::NetHttpRequest, json!({"url": "http://other.test/"})).unwrap_err();
    assert!(failure.hint.unwrap().contains("net:connect:other.test:80"));
}
