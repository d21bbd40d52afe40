//! The way out: from inside a real cage, through the proxy, to a real server; and what does not get through.
//! This program becomes the cage itself, so it has a `main` of its own.
#![allow(clippy::print_stdout, reason = "a test program without the usual harness reports itself")]

use mycel_sandbox::{Cage, Confinement, Decision, Egress, HostRule, Layer, Network, cage_main, is_cage};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};

fn main() {
    if is_cage() {
        cage_main(|mut inside| {
            let words: Vec<String> = std::env::args().skip(2).collect();
            let proxy = inside.proxy.clone().unwrap_or_default();
            let said = ask(proxy.trim_start_matches("http://"), &words[0])
                .unwrap_or_else(|error| format!("error {error}"));
            i32::from(inside.stream.write_all(said.as_bytes()).is_err())
        });
    }
    let server = server();
    let seen = Arc::new(Mutex::new(Vec::<Decision>::new()));
    let log = Arc::clone(&seen);
    let rule = |text: &str| text.parse::<HostRule>().unwrap();
    let granted = vec![rule(&format!("127.0.0.1:{server}")), rule("localhost")];
    let egress =
        Egress::start_reporting(granted, move |decision| log.lock().unwrap().push(decision.clone())).unwrap();
    let check = |request: &str, expect: &str| {
        let got = through(&egress, request);
        assert!(got.starts_with("HTTP/1.1 ") && got[9..].starts_with(expect), "{request}: {got}");
        got
    };
    assert!(check(&format!("GET http://127.0.0.1:{server}/a HTTP/1.1"), "200").ends_with("GET /a HTTP/1.1"));
    assert!(check(&format!("CONNECT 127.0.0.1:{server} HTTP/1.1"), "200").contains("established"));
    check("CONNECT 127.0.0.1:1 HTTP/1.1", "403");
    check("CONNECT 10.0.0.1:443 HTTP/1.1", "403");
    check("CONNECT localhost:443 HTTP/1.1", "403");
    check("CONNECT [::1]:443 HTTP/1.1", "403");
    check("GET / HTTP/1.1", "400");
    check("RESOLVE other.test HTTP/1.1", "403");
    assert!(check("RESOLVE 127.0.0.1 HTTP/1.1", "200").ends_with("127.0.0.1\n"));
    assert!(check("RESOLVE localhost HTTP/1.1", "200").contains("127.0.0.1"));
    assert!(check("PING 127.0.0.1 HTTP/1.1", "200").contains("\r\nPing-By: "));
    egress.set_rules(Vec::new());
    check(&format!("CONNECT 127.0.0.1:{server} HTTP/1.1"), "403");
    let seen = seen.lock().unwrap();
    assert_eq!(
        (seen.iter().filter(|one| one.allowed).count(), seen.iter().filter(|one| !one.allowed).count()),
        (5, 6),
        "{seen:?}"
    );
    println!("egress: {} decisions, all as expected", seen.len());
}

/// A server that answers with the request line it got.
fn server() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut bytes = [0; 4096];
            let got = stream.read(&mut bytes).unwrap_or(0);
            let text = String::from_utf8_lossy(&bytes[..got]);
            let line = text.lines().next().unwrap_or_default();
            let _ = write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{line}", line.len());
        }
    });
    port
}

/// One request from a fresh cage.
fn through(egress: &Egress, request: &str) -> String {
    let mut confinement = Confinement::closed("/usr");
    confinement.read = vec!["/usr".into(), "/etc".into(), "/lib".into(), "/lib64".into()];
    confinement.net = Network::Proxied { port: egress.port() };
    confinement.allow_missing = vec![Layer::Cgroup];
    let mut cage = Cage::spawn(&confinement, Path::new("/proc/self/exe"), &[request.into()]).unwrap();
    cage.connect(egress).unwrap();
    let mut said = String::new();
    cage.stream.read_to_string(&mut said).unwrap();
    said
}

fn ask(proxy: &str, request: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(proxy)?;
    stream.write_all(format!("{request}\r\nHost: x\r\n\r\n").as_bytes())?;
    if request.starts_with("CONNECT") {
        stream.shutdown(std::net::Shutdown::Write)?;
    }
    let mut said = String::new();
    stream.read_to_string(&mut said)?;
    Ok(said)
}
