//! Addresses of the web: read, joined, and turned into the capability they need.

use crate::tool::bad_args;
use mycel_abi::{Capability, ToolFailure};

/// Bytes of one address; servers commonly refuse more than 8 KiB.
const ADDRESS_BYTES_MAX: usize = 8 * 1024;

/// An `http` or `https` address in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) tls: bool,
    /// Lower case; an IPv6 address without its brackets.
    pub(super) host: String,
    pub(super) port: u16,
    /// Path and query, from the first `/`.
    pub(super) path: String,
}

impl Address {
    /// Reads an address. Names and passwords in it are refused: they would be journaled.
    pub(super) fn parse(text: &str) -> Result<Self, ToolFailure> {
        let bad = |why: &str| bad_args(format!("`{}` is not a web address: {why}", short(text)), None);
        if text.len() > ADDRESS_BYTES_MAX || text.chars().any(|c| c.is_control() || c == ' ' || c == '\\') {
            return Err(bad("it is too long or holds a space, a backslash or a control character"));
        }
        let (scheme, rest) =
            text.split_once("://").ok_or_else(|| bad("it does not start with http:// or https://"))?;
        let tls = match scheme.to_ascii_lowercase().as_str() {
            "https" => true,
            "http" => false,
            _ => return Err(bad("only http and https are allowed")),
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(end);
        if authority.contains('@') {
            return Err(bad("it holds a name or password; send them in a header"));
        }
        let (host, port) =
            split_port(authority, if tls { 443 } else { 80 }).ok_or_else(|| bad("the port is no number"))?;
        if !is_host(&host) {
            return Err(bad("the host is not a name or address"));
        }
        let tail = tail.split('#').next().unwrap_or_default();
        let path = if tail.starts_with('/') { tail.to_owned() } else { format!("/{tail}") };
        Ok(Self { tls, host, port, path })
    }

    /// Where a redirect to `location` leads.
    pub(super) fn join(&self, location: &str) -> Result<Self, ToolFailure> {
        let location = location.trim();
        let scheme = if self.tls { "https" } else { "http" };
        if let Some(rest) = location.strip_prefix("//") {
            return Self::parse(&format!("{scheme}://{rest}"));
        }
        let is_absolute = location.find("://").is_some_and(|at| !location[..at].contains(['/', '?', '#']));
        if is_absolute {
            return Self::parse(location);
        }
        let base = self.path.split('?').next().unwrap_or("/");
        let path = match location.chars().next() {
            Some('/') => location.to_owned(),
            Some('?') => format!("{base}{location}"),
            Some(_) | None => {
                format!("{}/{location}", base.rsplit_once('/').map_or("", |(folder, _)| folder))
            }
        };
        Self::parse(&format!("{scheme}://{}{path}", self.authority()))
    }

    /// `host:port`, an IPv6 address in brackets.
    pub(super) fn authority(&self) -> String {
        authority(&self.host, self.port)
    }

    /// Whether both are on the same server.
    pub(super) fn same_server(&self, other: &Self) -> bool {
        self.host == other.host && self.port == other.port
    }

    /// Whether it is on this machine.
    pub(super) fn is_here(&self) -> bool {
        let address = self.host.parse::<std::net::IpAddr>();
        self.host == "localhost" || address.is_ok_and(|address| address.is_loopback())
    }

    pub(super) fn need(&self) -> Capability {
        need(&self.host, self.port)
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let scheme = if self.tls { "https" } else { "http" };
        let usual = if self.tls { 443 } else { 80 };
        let full = self.authority();
        let shown =
            if self.port == usual { full.rsplit_once(':').map_or("", |(host, _)| host) } else { &full };
        write!(f, "{scheme}://{shown}{}", self.path)
    }
}

/// What reaching a host and port needs.
pub(super) fn need(host: &str, port: u16) -> Capability {
    Capability::new("net", "connect", Some(&authority(host, port)))
}

/// `host:port`, an IPv6 address in brackets.
pub(super) fn authority(host: &str, port: u16) -> String {
    if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
}

/// A host given alone, in lower case and without brackets.
pub(super) fn host(text: &str) -> Result<String, ToolFailure> {
    let bare =
        text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text).to_ascii_lowercase();
    if is_host(&bare) {
        return Ok(bare);
    }
    let hint = "give a name such as example.org, or an address; no scheme, port or path";
    Err(bad_args(format!("`{}` is not a host", short(text)), Some(hint)))
}

fn split_port(authority: &str, usual: u16) -> Option<(String, u16)> {
    let (host, port) = match authority.strip_prefix('[').and_then(|text| text.split_once(']')) {
        Some((host, "")) => (host, None),
        Some((host, after)) => (host, Some(after.strip_prefix(':')?)),
        None => match authority.rsplit_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        },
    };
    let port = port.map_or(Some(usual), |text| text.parse().ok().filter(|port| *port > 0))?;
    Some((host.to_ascii_lowercase(), port))
}

/// A name of letters, digits, `-`, `_` and `.`, or an address.
fn is_host(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let is_name =
        !text.is_empty() && text.len() <= 253 && !text.starts_with(['-', '.']) && text.chars().all(plain);
    is_name || text.parse::<std::net::Ipv6Addr>().is_ok()
}

fn short(text: &str) -> String {
    text.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read() {
        let check = |text: &str, expect: Option<&str>| {
            let got = Address::parse(text).ok().map(|a| format!("{a} {}", a.need()));
            assert_eq!(got.as_deref(), expect, "{text}");
        };
        check("https://Example.org", Some("https://example.org/ net:connect:example.org:443"));
        check("http://h:8080/a?b#c", Some("http://h:8080/a?b net:connect:h:8080"));
        check("http://h?x", Some("http://h/?x net:connect:h:80"));
        check("http://[::1]:81/x", Some("http://[::1]:81/x net:connect:[::1]:81"));
        for bad in [
            "",
            "ftp://h/",
            "file:///etc/passwd",
            "http://",
            "http://u:p@h/",
            "http://h:0/",
            "http://h:99999/",
            "http://a b/",
            "http://-x/",
            "http://h\\@e/",
            "//h/",
            "h/x",
            "http://h:80:80/",
        ] {
            check(bad, None);
        }
    }

    #[test]
    fn redirects_are_joined() {
        let base = Address::parse("https://h:8443/a/b?c").unwrap();
        let check =
            |location: &str, expect: &str| assert_eq!(base.join(location).unwrap().to_string(), expect);
        check("/x", "https://h:8443/x");
        check("x", "https://h:8443/a/x");
        check("?y", "https://h:8443/a/b?y");
        check("//other/z", "https://other/z");
        check("http://other/z?u=http://q", "http://other/z?u=http://q");
        check("x?u=http://q", "https://h:8443/a/x?u=http://q");
        assert!(base.join("javascript://x").is_err());
        assert!(base.join("file:///etc/passwd").is_err());
    }
}
