//! Talking to the egress proxy itself, for what is not HTTP.
//!
//! The proxy speaks HTTP/1.1. Besides `CONNECT host:port` it knows two verbs of its own, because a cage can neither
//! ask a name server nor send a ping:
//!
//! ```text
//! RESOLVE <host> HTTP/1.1      200 and the addresses, one per line
//! PING <host> HTTP/1.1         200 and `<address> <microseconds>`
//! ```
//!
//! 403 means that it was not granted, 404 that the name has no address, 502 that it could not be reached, 504 that it
//! did not answer in time. The first line of the body, or the reason in the status line, says why.

use mycel_abi::ToolFailure;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// Bytes of one answer; a list of addresses is short.
const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// What the proxy said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) status: u16,
    pub(super) reason: String,
    pub(super) body: String,
}

impl Told {
    /// Why, in the proxy's words.
    pub(super) fn why(&self) -> String {
        let first = self.body.lines().next().unwrap_or_default().trim();
        if first.is_empty() {
            format!("{} {}", self.status, self.reason).trim().to_owned()
        } else {
            first.to_owned()
        }
    }
}

/// Why nothing was said.
#[derive(Debug)]
pub(super) enum Silence {
    TimedOut,
    Broken(String),
}

/// Sends `verb target` and reads the answer. For `CONNECT` only the head is read: what follows is the tunnel.
pub(super) fn tell(proxy: &str, verb: &str, target: &str, limit: Duration) -> Result<Told, Silence> {
    let until = Instant::now() + limit;
    let broken = |doing: &str, error: &std::io::Error| match error.kind() {
        std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut => Silence::TimedOut,
        _ => Silence::Broken(format!("{doing}: {error}")),
    };
    let address =
        proxy_address(proxy).ok_or_else(|| Silence::Broken(format!("`{proxy}` is no proxy address")))?;
    let mut stream = TcpStream::connect_timeout(&address, limit)
        .map_err(|error| broken("connecting to the egress proxy", &error))?;
    let request = format!("{verb} {target} HTTP/1.1\r\nHost: {target}\r\nConnection: close\r\n\r\n");
    stream.set_write_timeout(Some(limit)).map_err(|error| broken("setting a time limit", &error))?;
    stream.write_all(request.as_bytes()).map_err(|error| broken("asking the egress proxy", &error))?;
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    while bytes.len() < ANSWER_BYTES_MAX && !is_whole(&bytes, verb) {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(Silence::TimedOut);
        }
        stream.set_read_timeout(Some(left)).map_err(|error| broken("setting a time limit", &error))?;
        match stream.read(&mut piece).map_err(|error| broken("reading the egress proxy's answer", &error))? {
            0 => break,
            count => bytes.extend_from_slice(&piece[..count]),
        }
    }
    parse(&bytes).ok_or_else(|| Silence::Broken("the egress proxy's answer is not HTTP".into()))
}

/// `http://127.0.0.1:PORT`.
fn proxy_address(proxy: &str) -> Option<SocketAddr> {
    proxy.strip_prefix("http://")?.trim_end_matches('/').parse().ok()
}

fn is_whole(bytes: &[u8], verb: &str) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok()).flatten()
    });
    (verb == "CONNECT" && head.contains(" 200")) || length.is_some_and(|length| body.len() >= length)
}

fn parse(bytes: &[u8]) -> Option<Told> {
    let text = String::from_utf8_lossy(bytes);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let mut line = head.lines().next()?.splitn(3, ' ');
    line.next()?.strip_prefix("HTTP/1.")?;
    let status = line.next()?.parse().ok()?;
    Some(Told { status, reason: line.next().unwrap_or_default().to_owned(), body: body.to_owned() })
}

/// The failure of a tool that cannot do without the proxy.
pub(super) fn no_way(doing: &str, why: &str, need: &str) -> ToolFailure {
    ToolFailure {
        kind: "net".into(),
        message: format!("{doing}: {why}"),
        hint: Some(format!("grant {need}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read() {
        let check = |text: &str, expect: Option<(u16, &str)>| {
            let got = parse(text.as_bytes()).map(|told| (told.status, told.why()));
            assert_eq!(got, expect.map(|(status, why)| (status, why.to_owned())), "{text}");
        };
        check("HTTP/1.1 200 OK\r\n\r\n1.2.3.4\n", Some((200, "1.2.3.4")));
        check("HTTP/1.1 403 Forbidden\r\n\r\n", Some((403, "403 Forbidden")));
        check("HTTP/1.0 502\r\n\r\n", Some((502, "502")));
        check("SSH-2.0\r\n", None);
        check("", None);
        assert_eq!(proxy_address("http://127.0.0.1:80/"), "127.0.0.1:80".parse().ok());
        assert_eq!(proxy_address("socks://x"), None);
    }
}
