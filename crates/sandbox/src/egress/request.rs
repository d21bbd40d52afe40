//! Reading a request's head. Bytes come from inside a cage and are not trusted.

use super::rules::split_port;
use std::io::{self, Read};

/// Bytes of a request's head; browsers send a tenth of it.
const HEAD_MAX: usize = 64 * 1024;

/// What was asked of the proxy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ask {
    Connect {
        host: String,
        port: u16,
    },
    /// A plain HTTP request, as it is to be passed on.
    Forward {
        host: String,
        port: u16,
        head: Vec<u8>,
    },
    Resolve {
        host: String,
    },
    Ping {
        host: String,
    },
}

/// Reads to the empty line; gives the head and what came behind it.
pub(super) fn read_head(mut from: impl Read) -> io::Result<(Vec<u8>, Vec<u8>)> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let got = from.read(&mut piece)?;
        if got == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let from = bytes.len().saturating_sub(3);
        bytes.extend_from_slice(&piece[..got]);
        if let Some(at) = bytes[from..].windows(4).position(|four| four == b"\r\n\r\n") {
            let rest = bytes.split_off(from + at + 4);
            return Ok((bytes, rest));
        }
        if bytes.len() > HEAD_MAX {
            return Err(io::Error::other("the head of the request is too long"));
        }
    }
}

/// Understands a head, or says why not.
pub(super) fn parse(head: &[u8]) -> Result<Ask, &'static str> {
    let text = std::str::from_utf8(head).map_err(|_| "the request is not text")?;
    let mut lines = text.split("\r\n");
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (Some(verb), Some(target), Some(version), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Err("the request line does not have three words");
    };
    if !version.starts_with("HTTP/1.") {
        return Err("only HTTP/1 is spoken here");
    }
    match verb {
        "CONNECT" => {
            let (host, port) = place(target, None)?;
            Ok(Ask::Connect { host, port })
        }
        "RESOLVE" => Ok(Ask::Resolve { host: place(target, Some(1))?.0 }),
        "PING" => Ok(Ask::Ping { host: place(target, Some(1))?.0 }),
        _ => forward(verb, target, lines),
    }
}

/// `http://host/path` becomes `/path` for that host. The connection ends with the answer, so that a second request
/// cannot ride along unjudged.
fn forward<'a>(verb: &str, target: &str, lines: impl Iterator<Item = &'a str>) -> Result<Ask, &'static str> {
    let rest = target
        .strip_prefix("http://")
        .ok_or("the target must be absolute, `http://host/...`, or use CONNECT")?;
    let cut = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(cut);
    if authority.contains('@') {
        return Err("a name and password in the address are not passed on");
    }
    let (host, port) = place(authority, Some(80))?;
    let slash = if path.starts_with('/') { "" } else { "/" };
    let mut head = format!("{verb} {slash}{path} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\n");
    for line in lines.filter(|line| !line.is_empty()) {
        let name = line.split(':').next().unwrap_or_default().trim().to_ascii_lowercase();
        if !matches!(name.as_str(), "host" | "connection" | "keep-alive" | "upgrade")
            && !name.starts_with("proxy-")
        {
            head.push_str(line);
            head.push_str("\r\n");
        }
    }
    head.push_str("\r\n");
    Ok(Ask::Forward { host, port, head: head.into_bytes() })
}

fn place(text: &str, port: Option<u16>) -> Result<(String, u16), &'static str> {
    let (host, given) = split_port(text).ok_or("the host's brackets do not close")?;
    if host.is_empty()
        || host.len() > 253
        || !host.chars().all(|c| c.is_ascii_alphanumeric() || "-_.:".contains(c))
    {
        return Err("the host is no name and no address");
    }
    let given = given.map(|given| given.parse().map_err(|_| "the port is no number")).transpose()?;
    match given.or(port) {
        Some(0) | None => Err("a port is missing"),
        Some(port) => Ok((host.to_owned(), port)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_understood_or_refused() {
        let check =
            |head: &str, expect: Option<Ask>| assert_eq!(parse(head.as_bytes()).ok(), expect, "{head:?}");
        let host = || "a.b".to_owned();
        check("CONNECT a.b:443 HTTP/1.1\r\n\r\n", Some(Ask::Connect { host: host(), port: 443 }));
        check("CONNECT [::1]:443 HTTP/1.1\r\n\r\n", Some(Ask::Connect { host: "::1".into(), port: 443 }));
        check("RESOLVE a.b HTTP/1.1\r\n\r\n", Some(Ask::Resolve { host: host() }));
        check("PING a.b HTTP/1.1\r\n\r\n", Some(Ask::Ping { host: host() }));
        let head = b"GET /x?y HTTP/1.1\r\nHost: a.b\r\nConnection: close\r\nAccept: */*\r\n\r\n".to_vec();
        check(
            "GET http://a.b/x?y HTTP/1.1\r\nHost: evil\r\nProxy-Authorization: x\r\nConnection: keep-alive\r\nAccept: */*\r\n\r\n",
            Some(Ask::Forward { host: host(), port: 80, head }),
        );
        for bad in [
            "",
            "GET\r\n\r\n",
            "CONNECT a.b HTTP/1.1\r\n\r\n",
            "CONNECT a.b:x HTTP/1.1\r\n\r\n",
            "CONNECT a.b:0 HTTP/1.1\r\n\r\n",
            "GET /x HTTP/1.1\r\n\r\n",
            "GET https://a.b/ HTTP/1.1\r\n\r\n",
            "GET http://u:p@a.b/ HTTP/1.1\r\n\r\n",
            "CONNECT a.b:1 SPDY/3\r\n\r\n",
            "CONNECT a b:1 HTTP/1.1\r\n\r\n",
            "CONNECT [::1:443 HTTP/1.1\r\n\r\n",
            "GET http:/// HTTP/1.1\r\n\r\n",
        ] {
            check(bad, None);
        }
    }

    #[test]
    fn random_heads_never_panic() {
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        let alphabet = b"GETCONNECT http://[]:@/?*.a1\r\n\0\xff ";
        for _ in 0..20_000 {
            let head: Vec<u8> = (0..40)
                .map(|_| {
                    seed ^= seed << 13;
                    seed ^= seed >> 7;
                    seed ^= seed << 17;
                    alphabet[(seed % alphabet.len() as u64) as usize]
                })
                .collect();
            let _ = parse(&head);
            let _ = read_head(head.as_slice());
        }
    }
}
